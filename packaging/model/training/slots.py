"""Pairs made on purpose, so that numbers, money, dates, names and addresses go over unharmed.

Two ways: other names and numbers slotted into real pairs, where both sides show the same one; and short templates in
which both languages' conventions meet ("Rp 1,5 triliun", "Rp 1.5 trillion").  Everything is drawn from a seeded
generator.
"""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from training.gather import Pair

# A capital and small letters, perhaps more capitals inside ("OpenAI", "Coster-Waldau").
CAPITALISED = r"[A-Z][a-z]+(?:[A-Z][A-Za-z]*)*(?:[-'’][A-Z]?[a-z]+)*"
NAME = re.compile(rf"(?<=[\w,;(] ){CAPITALISED}(?: (?:bin |binti |al-|de |van )?{CAPITALISED}){{0,2}}(?!\w)")
LOWER = re.compile(r"\b[a-z]+\b")
NUMBER = re.compile(r"(?:(?<=\bRp)|(?<![\w.,/:-]))(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?(?![\w/:-]|[.,]\d)")

MONTHS = {
    "Januari": "January",
    "Februari": "February",
    "Maret": "March",
    "April": "April",
    "Mei": "May",
    "Juni": "June",
    "Juli": "July",
    "Agustus": "August",
    "September": "September",
    "Oktober": "October",
    "November": "November",
    "Desember": "December",
}
DAYS = {
    "Senin": "Monday",
    "Selasa": "Tuesday",
    "Rabu": "Wednesday",
    "Kamis": "Thursday",
    "Jumat": "Friday",
    "Sabtu": "Saturday",
    "Minggu": "Sunday",
}
SCALES = {"ribu": "thousand", "juta": "million", "miliar": "billion", "triliun": "trillion"}

# {n} a number; {m} one before a scale word {s}; {f} one with decimals; {d} {o} {y} day, month, year; {w} weekday; {a}
# a date; {h} {i} hour and minute; {p} {q} names; {u} an address.
TEMPLATES = [
    ("Rp {m} {s}", "Rp {m} {s}"),
    ("Rp{m} {s}", "Rp{m} {s}"),
    ("senilai Rp {m} {s}", "worth Rp {m} {s}"),
    ("sebesar Rp {m} {s}.", "of Rp {m} {s}."),
    ("Anggarannya mencapai Rp {m} {s}.", "The budget reached Rp {m} {s}."),
    ("Kerugian negara mencapai Rp {m} {s}.", "State losses reached Rp {m} {s}."),
    ("Nilai proyek itu US$ {m} {s}.", "The project is worth US$ {m} {s}."),
    ("US$ {m} {s}", "US$ {m} {s}"),
    ("Harganya naik menjadi Rp {n} per kilogram.", "The price rose to Rp {n} per kilogram."),
    ("Rupiah ditutup di level Rp {n} per dolar AS.", "The rupiah closed at Rp {n} to the US dollar."),
    ("sekitar {m} {s} orang", "about {m} {s} people"),
    ("Sedikitnya {n} orang tewas dan {k} orang terluka.", "At least {n} people were killed and {k} injured."),
    ("Sebanyak {n} warga mengungsi.", "A total of {n} residents have fled their homes."),
    ("{n} rumah rusak", "{n} houses were damaged"),
    ("naik {f} persen menjadi {m} {s}", "up {f} percent to {m} {s}"),
    ("turun {f} persen", "down {f} percent"),
    ("Inflasi tercatat {f} persen pada {o} {y}.", "Inflation was {f} percent in {o} {y}."),
    ("Ekonomi tumbuh {f} persen pada {y}.", "The economy grew {f} percent in {y}."),
    ("Gempa bermagnitudo {f} mengguncang {p}.", "A magnitude {f} earthquake shook {p}."),
    ("pada {d} {o} {y}", "on {d} {o} {y}"),
    ("{w}, {d} {o} {y}", "{w}, {d} {o} {y}"),
    ("Jakarta, {w} ({a}).", "Jakarta, {w} ({a})."),
    ("kata {p} dalam keterangannya, {w} ({a}).", "{p} said in a statement on {w} ({a})."),
    ("ujar {p}, {w} ({a}).", "{p} said on {w} ({a})."),
    ("pukul {h}.{i} WIB", "at {h}:{i} WIB"),
    ("Rapat dimulai pukul {h}.{i} WIB.", "The meeting began at {h}:{i} WIB."),
    (
        "Kejadian itu terjadi pada {w} ({a}) sekitar pukul {h}.{i} WIB.",
        "It happened on {w} ({a}) at about {h}:{i} WIB.",
    ),
    ("kata {p}", "{p} said"),
    ("{p} dan {q}", "{p} and {q}"),
    ("{p} mengatakan kepada {q}", "{p} told {q}"),
    ("Juru bicara {p} membantah hal itu.", "A spokesman for {p} denied it."),
    ("{p} lahir pada {d} {o} {y}.", "{p} was born on {d} {o} {y}."),
    ("{p} ({k}), warga {q}", "{p} ({k}), a resident of {q}"),
    ("{p} bertemu {q} di Jakarta, {w} ({a}).", "{p} met {q} in Jakarta on {w} ({a})."),
    ("menurut {p}", "according to {p}"),
    ("Selengkapnya baca di {u}", "Read more at {u}"),
    ("Lihat {u}", "See {u}"),
    ("Kirim surel ke {e}.", "Send an e-mail to {e}."),
    ("Pasal {k} ayat {g} UU Nomor {k} Tahun {y}", "Article {k} paragraph {g} of Law Number {k} of {y}"),
]


def names_in(text: str) -> list[str]:
    """Runs of one to three capitalised words that do not open the sentence."""
    return NAME.findall(text)


def english_number(number: str) -> str:
    """The English form of an Indonesian number: points and commas change places."""
    return number.translate(str.maketrans(".,", ",."))


def name_pool(lines: Iterable[str], pairs: Sequence[Pair]) -> list[list[str]]:
    """Names to slot in, by number of words (index 0 is empty).

    A word serves when it hardly ever stands in lower case, and when the pairs do not show that English spells it
    otherwise ("Jepang", "Mahkamah").
    """
    lower: Counter[str] = Counter()
    found: Counter[str] = Counter()
    for line in lines:
        lower.update(LOWER.findall(line))
        found.update(names_in(line))
    seen: Counter[str] = Counter()
    kept: Counter[str] = Counter()
    for pair in pairs:
        for word in {w for name in names_in(pair.indonesian) for w in name.split()}:
            seen[word] += 1
            kept[word] += word in pair.english
    pool: list[list[str]] = [[], [], [], []]
    for name in sorted(found):
        parts = name.split()
        if len(parts) <= 3 and all(lower[w.lower()] < 2 and kept[w] >= 0.7 * seen[w] and len(w) > 2 for w in parts):
            pool[len(parts)].append(name)
    return pool


def slot(pair: Pair, pool: list[list[str]], rng: random.Random) -> Pair | None:
    """`pair` with other names and numbers, the same on both sides, or None where nothing could be exchanged."""
    source, target = pair.indonesian, pair.english
    swaps: list[tuple[str, str, str, str]] = []
    for name in names_in(source):
        size = len(name.split())
        if size <= 3 and _once(name, source) and _once(name, target) and pool[size]:
            new = rng.choice(pool[size])
            swaps.append((name, name, new, new))
    for number in NUMBER.findall(source):
        english = english_number(number)
        if len(number) > 1 and _once(number, source) and _once(english, target):
            new = another_number(number, rng)
            swaps.append((number, english, new, english_number(new)))
    for old, old_english, new, new_english in swaps:
        source = _replace(source, old, new)
        target = _replace(target, old_english, new_english)
    if not swaps or source == pair.indonesian:
        return None
    return Pair(f"{pair.source}+slots", source, target)


def _bounded(part: str) -> str:
    if part[0].isdigit():
        return rf"(?:(?<=\bRp)|(?<![\w.,/:-])){re.escape(part)}(?![\w/:-]|[.,]\d)"
    return rf"(?<!\w){re.escape(part)}(?!\w)"


def _once(part: str, text: str) -> bool:
    return len(re.findall(_bounded(part), text)) == 1


def _replace(text: str, old: str, new: str) -> str:
    return re.sub(_bounded(old), lambda _: new, text, count=1)


def another_number(number: str, rng: random.Random) -> str:
    """A number of the same form in Indonesian convention; a year stays a year of the same century or the next."""
    if re.fullmatch(r"(?:19|20)\d\d", number):
        return str(rng.randint(1945, 2029))
    digits = [
        rng.choice("123456789") if i == 0 else rng.choice("0123456789") if c.isdigit() else c
        for i, c in enumerate(number)
    ]
    return "".join(digits)


def templates(count: int, pool: list[list[str]], rng: random.Random) -> Iterator[Pair]:
    """`count` pairs from the templates."""
    for _ in range(count):
        source, target = rng.choice(TEMPLATES)
        fill = dict(_values(pool, rng))
        yield Pair(
            "templates",
            *(side.format_map({k: v[i] for k, v in fill.items()}) for i, side in enumerate((source, target))),
        )


def _values(pool: list[list[str]], rng: random.Random) -> Iterator[tuple[str, tuple[str, str]]]:
    """Each slot's name with its Indonesian and its English filling."""

    def number(text: str) -> tuple[str, str]:
        return text, english_number(text)

    def same(text: object) -> tuple[str, str]:
        return str(text), str(text)

    day, month, year = rng.randint(1, 28), rng.randint(1, 12), rng.randint(1998, 2027)
    grouped = f"{int(10 ** rng.uniform(2, 7)):,}".replace(",", ".")
    yield "n", number(rng.choice([grouped, str(rng.randint(2, 999))]))
    yield "m", number(rng.choice([f"{rng.randint(1, 999)},{rng.randint(1, 99)}", str(rng.randint(1, 999))]))
    yield "f", number(f"{rng.randint(0, 20)},{rng.randint(0, 99)}")
    yield "k", same(rng.randint(1, 99))
    yield "g", same(f"({rng.randint(1, 9)})")
    yield "s", rng.choice(list(SCALES.items()))
    yield "d", same(day)
    yield "o", list(MONTHS.items())[month - 1]
    yield "y", same(year)
    yield "w", rng.choice(list(DAYS.items()))
    yield "a", same(rng.choice([f"{day}/{month}/{year}", f"{day:02}/{month:02}/{year}", f"{day}/{month}"]))
    yield "h", same(f"{rng.randint(0, 23):02}")
    yield "i", same(f"{rng.randint(0, 59):02}")
    yield "p", same(rng.choice(pool[rng.choice([1, 2, 2, 2, 3])]))
    yield "q", same(rng.choice(pool[rng.choice([1, 2, 2])]))
    word = rng.choice(pool[1]).lower()
    yield (
        "u",
        same(
            rng.choice(
                [f"https://www.{word}.com/berita/{rng.randint(100, 99999)}", f"www.{word}.co.id", f"{word}.go.id"]
            )
        ),
    )
    yield "e", same(f"{rng.choice(pool[1]).lower()}@{word}.co.id")
