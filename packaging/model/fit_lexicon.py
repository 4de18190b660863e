"""Make the word tables of the checks: `python packaging/model/fit_lexicon.py DATA [--write]`.

DATA is the folder of the training data (`corpus/`, `mono/`; see README.md beside this file). Needs numpy and wordfreq
(Speer, 2022), which the program itself does not.

- `lexicon.tsv`: what an Indonesian word is in English, by IBM Model 1 (Brown et al., 1993) with a null word, seven
  rounds of expectation and maximisation from even odds, on the corpora named below. Corpora for non-commercial use are
  left out, and so is every fifth pair of the news, by which the checks are measured. A word is kept where it stands in
  four pairs at least; its English are keys (`lexicon.key`), the likeliest first.
- `indonesian.txt`: words that are Indonesian and not English, from wordfreq's lists of both.
- `english.txt`: words that are known in English, from wordfreq's list.
"""

import argparse
import hashlib
import lzma
import re
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np
import wordfreq

from dwiwarta.core.files import write_text
from dwiwarta.core.indonesian.words import stop_words
from dwiwarta.core.translation.checks.lexicon import COMMON, key, stems_of

TABLES = Path(__file__).resolve().parents[2] / "resources" / "checks"
NEWS = ("globalvoices_opus", "tico19", "ud_pud")
OTHERS = (
    "ud_csui ud_gsd desmond86_smeru desmond86_ausaid desmond86_odb krisna_blog nextstrain_narratives hotosm_pdc "
    "tatoeba bosscha_web opensource_guide nusax_mt xcopa_gmt 0ad entities dictionary c3eth weiqi_kids whatgenai "
    "mozilla_www w3c_wai shattered_pixel mo_wesnoth debian_handbook react_id kubernetes_id scratch vuejs2_id "
    "gnome_user_docs ms_edgeai ms_iot talent_handbook games_data"
)
CORPORA = (*NEWS, *OTHERS.split())
ROUNDS, LONGEST, FEWEST, MOST_RENDERINGS = 7, 40, 4, 12
LEAST_SHARE, LEAST_COUNT, LEAST_KNOWN = 0.02, 1.2, 0.25
NAME_SHARE = 0.6
KNOWN_ENGLISH, RARE_ENGLISH, APART = 1.7, 2.6, 1.5
# English too, or left as they are by English news.
SHARED = (
    "para jam guru api lima rata situ rupiah ringgit dirham biota robusta instal sela modal massa gratis salam futsal "
    "haji hal demi pun tau mana kala pers amal kata batik adat kampung desa bupati gamelan wayang sarong jihad imam "
    "sultan dinar riyal rial baht peso yen ulama hijab niqab halal haram zakat ramadan masjid madrasah pesantren "
    "santri kiai becak bajaj tuna tempe tahu sambal rendang sate nasi goreng durian rambutan dangdut angklung keris "
    "kebaya ikat sharia syariah preman reformasi pancasila kretek warung gotong royong mudik angkot ojek"
)
BOTH = frozenset(SHARED.split())
WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")


def lines_of(path):
    """Yield the lines of a packed text."""
    with lzma.open(path, "rt", encoding="utf-8") as file:
        yield from file


def pairs_of(folder):
    """Return the cased Indonesian words and the English keys of every pair to learn from."""
    found = []
    for name in CORPORA:
        for line in lines_of(folder / "corpus" / f"{name}.tsv.xz"):
            source, _, target = line.rstrip("\n").partition("\t")
            if name in NEWS and is_held_out(source):
                continue
            english = [part for word in WORD.findall(target) for part in word.lower().split("-")]
            found.append((WORD.findall(source), [key(word) for word in english if word and word not in COMMON]))
    return found


def is_held_out(source):
    """Say whether a pair of the news is kept for measuring."""
    return int(hashlib.sha1(source.encode("utf-8")).hexdigest(), 16) % 5 == 0


def name_shares(lines):
    """Return how often each word has a capital inside a sentence, and how often it stands there at all."""
    large, there = Counter(), Counter()
    for words in lines:
        for word in words[1:]:
            large[word.lower()] += word[0].isupper()
            there[word.lower()] += 1
    return {word: large[word] / count for word, count in there.items()}, there


def fit(pairs):
    """Return (word, key, probability, reverse probability) of what may render a word, and how many pairs have it."""
    stops = stop_words()
    kept = []
    for words, english in pairs:
        source = [word.lower() for word in words if word.lower() not in stops]
        if source and english and max(len(source), len(english)) <= LONGEST:
            kept.append((source, english))
    standing = Counter(word for source, _ in kept for word in set(source))
    reached = Counter(word for _, english in kept for word in set(english))
    sources = [None, *(word for word, count in standing.items() if count > 1)]
    targets = [word for word, count in reached.items() if count > 1]
    place = {word: index for index, word in enumerate(sources)}, {word: index for index, word in enumerate(targets)}
    cells, positions, taken = [], [], 0
    for source, english in kept:
        left = np.array([0, *(place[0][word] for word in source if word in place[0])], dtype=np.int64)
        right = np.array([place[1][word] for word in english if word in place[1]], dtype=np.int64)
        cells.append(np.tile(left, len(right)) * len(targets) + np.repeat(right, len(left)))
        positions.append(np.repeat(np.arange(taken, taken + len(right)), len(left)))
        taken += len(right)
    unique, inverse = np.unique(np.concatenate(cells), return_inverse=True)
    position = np.concatenate(positions)
    rows, columns = unique // len(targets), unique % len(targets)
    odds = np.ones(len(unique))
    for _ in range(ROUNDS):
        weight = odds[inverse]
        weight /= np.bincount(position, weights=weight, minlength=taken)[position]
        count = np.bincount(inverse, weights=weight, minlength=len(unique))
        odds = count / np.bincount(rows, weights=count, minlength=len(sources))[rows].clip(1e-9)
    back = count / np.bincount(columns, weights=count, minlength=len(targets))[columns].clip(1e-9)
    good = np.nonzero((odds >= LEAST_SHARE) & (count >= LEAST_COUNT) & (rows > 0))[0]
    return [(sources[rows[i]], targets[columns[i]], odds[i], back[i]) for i in good], standing


def lexicon(pairs):
    """Return the lines of the lexicon."""
    found, standing = fit(pairs)
    shares, _ = name_shares(words for words, _ in pairs)
    renderings = defaultdict(list)
    for word, english, share, back in found:
        if share * back**0.5 > 0.003 or share > 0.1:
            renderings[word].append((share * back**0.3, share, english))
    lines = []
    for word, known in sorted(renderings.items()):
        known.sort(reverse=True)
        best = known[:MOST_RENDERINGS]
        if len(word) > 1 and standing[word] >= FEWEST and sum(share for _, share, _ in best) >= LEAST_KNOWN:
            mark = "N" if shares.get(word, 0) > NAME_SHARE else ""
            lines.append(f"{word}\t{mark}\t{' '.join(english for _, _, english in best)}")
    return lines


def indonesian_words(folder):
    """Return the words of Indonesian that are none of English and no names, in order of frequency."""
    shares, there = name_shares(WORD.findall(line) for line in lines_of(folder / "mono" / "id.txt.xz"))
    english = wordfreq.get_frequency_dict("en", "large")
    found = []
    for word in wordfreq.iter_wordlist("id", "small"):
        rarity, here = english.get(word, 0), wordfreq.zipf_frequency(word, "id", "small")
        foreign = rarity < 10 ** (RARE_ENGLISH - 9) or here - wordfreq.freq_to_zipf(rarity) >= APART
        plain = word.isascii() and word.isalpha() and len(word) > 2 and word not in BOTH
        if plain and foreign and there[word] - shares.get(word, 0) * there[word] >= 2 and shares[word] <= 0.5:
            found.append(word)
    return found


def english_words(without):
    """Return the words that are known in English, in alphabetical order, without those that are made from another."""
    frequencies = wordfreq.get_frequency_dict("en", "large")
    known = {word for word, often in frequencies.items() if often >= 10 ** (KNOWN_ENGLISH - 9)}
    plain = (word for word in (known - set(without)) | BOTH if word.isascii() and word.isalpha() and len(word) > 2)
    kept = set()
    for word in sorted(plain, key=lambda word: (len(word), word)):
        if kept.isdisjoint(stems_of(word)):
            kept.add(word)
    return sorted(kept)


WORDFREQ = (
    "# wordfreq 3.1.1 (Robyn Speer, https://doi.org/10.5281/zenodo.7199437), data under CC BY-SA 4.0,\n"
    "# chosen by packaging/model/fit_lexicon.py: "
)
HEADS = {
    "lexicon.tsv": "# What an Indonesian word is in English: the word, N where it is mostly a name, and keys of\n"
    "# English words (cut to six letters, without endings), the likeliest first. Probabilities of IBM Model 1,\n"
    "# fitted by packaging/model/fit_lexicon.py to the parallel corpora that it names.\n",
    "indonesian.txt": f"{WORDFREQ}words that are Indonesian and not English, the most frequent first.\n",
    "english.txt": f"{WORDFREQ}words of English, those left out that one prefix or ending makes from another.\n",
}


def main():
    """Make the tables and say how large they are."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    indonesian = indonesian_words(options.data)
    tables = {
        "lexicon.tsv": lexicon(pairs_of(options.data)),
        "indonesian.txt": indonesian,
        "english.txt": english_words(indonesian),
    }
    for name, lines in tables.items():
        print(f"{name}: {len(lines)} lines")
        if options.write:
            write_text(TABLES / name, HEADS[name] + "\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
