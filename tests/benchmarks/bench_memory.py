"""Time the translation memory: taking pairs in, and finding the same and like sentences among a million.

    bench_memory.py [--pairs N] [--library FILE] [--recall N]

The pairs are made of the project's own texts: their sentences are cut at clauses and mixed, and names and numbers are
exchanged for others, so that all are different. With --library the file is kept and used again as it is; --recall
holds so many answers against those of RapidFuzz on all pairs.
"""

import argparse
import random
import re
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from dwiwarta.core.memory import folding
from dwiwarta.core.memory.records import Pair
from dwiwarta.core.segmentation import split
from dwiwarta.core.store import Library

ROOT = Path(__file__).resolve().parents[2]
TEXTS = ("seeds/*.txt", "resources/sample/*.txt", "tests/data/reading/*.txt", "tests/data/summaries/*.toml",
         "tests/data/segmentation/*.txt")  # fmt: skip
SYLLABLES = [a + b for a in "bdgjklmnprstwy" for b in "aeiou"]
THRESHOLD = 70


def sentences() -> list[str]:
    """Return the Indonesian sentences of the project's texts, each once."""
    lines: list[str] = []
    for pattern in TEXTS:
        for path in sorted(ROOT.glob(pattern)):
            lines += re.sub(
                r'^[a-z_]+ = |[\[\]"]|^#.*', "", path.read_text(encoding="utf-8"), flags=re.MULTILINE
            ).splitlines()
    pairs = (ROOT / "tests/data/checks/pairs.tsv").read_text(encoding="utf-8").splitlines()
    languages = (ROOT / "tests/data/reading/languages.tsv").read_text(encoding="utf-8").splitlines()
    lines += [line.split("\t")[0] for line in pairs]
    lines += [line.split("\t")[1] for line in languages if line.startswith("id\t")]
    found = (line[start:end].strip() for line in lines for start, end in split(line))
    return list(dict.fromkeys(text for text in found if len(text.split()) > 2))


class Writer:
    """A maker of sentences, the same ones each time."""

    def __init__(self, seed: int = 1) -> None:
        self.chance = random.Random(seed)
        self.whole = sentences()
        clauses = [
            clause for text in self.whole for clause in re.split(r"(?<=,) | (?=yang |karena |dan |untuk )", text)
        ]
        self.clauses = list(dict.fromkeys(clauses))
        self.names = [self._name() for _ in range(30_000)]
        words = {word for text in self.whole for word in re.findall(r"\b[a-z]{5,}\b", text)}
        self.words = sorted(words)

    def _name(self) -> str:
        return "".join(self.chance.choices(SYLLABLES, k=self.chance.randint(2, 4))).capitalize()

    def sentence(self) -> str:
        """Make one sentence of one to three clauses with other names, numbers and words."""
        chance = self.chance
        parts = (
            [chance.choice(self.whole)]
            if chance.random() < 0.4
            else chance.sample(self.clauses, chance.choice((2, 2, 3)))
        )
        return re.sub(r"\b[A-Z][a-z]{3,}\b|[0-9]+|\b[a-z]{5,}\b", self._other, " ".join(parts))

    def _other(self, found: re.Match[str]) -> str:
        word = found[0]
        if word.isdigit():
            return str(self.chance.randint(1, 10 ** min(6, len(word))))
        if word[0].isupper():
            return self.chance.choice(self.names) if self.chance.random() < 0.8 else word
        return self.chance.choice(self.words) if self.chance.random() < 0.25 else word

    def pairs(self, count: int) -> Iterator[Pair]:
        """Yield pairs, no two of the same sentence; the English is the Indonesian in brackets."""
        seen: set[int] = set()
        while len(seen) < count:
            text = self.sentence()
            key = folding.key(text)
            if key not in seen:
                seen.add(key)
                yield Pair(text, f"[{text}]")


def changed(text: str, chance: random.Random, share: float) -> str:
    """Return a sentence with a share of its words made others, as a like sentence of another day has them."""
    words = text.split()
    for place in chance.sample(range(len(words)), max(1, round(len(words) * share))):
        words[place] = "".join(chance.choices(SYLLABLES, k=max(1, len(words[place]) // 2)))
    return " ".join(words)


def show(name: str, action, texts: list[str]) -> None:
    """Run an action once for each text and print one line of the table: milliseconds of the clock and of the processor.

    On a machine that others use, the processor's are what the action costs.
    """
    taken = []
    for text in texts:
        start, busy = time.perf_counter(), time.process_time()
        action(text)
        taken.append(((time.perf_counter() - start) * 1000, (time.process_time() - busy) * 1000))
    columns = [sorted(column) for column in zip(*taken, strict=True)]
    cells = [(statistics.median(c), c[min(len(c) - 1, int(len(c) * 0.95))], c[-1]) for c in columns]
    print(f"{name:<48}{len(taken):>6}" + "".join(f"{cell:>9.2f}" for cell in (*cells[0], *cells[1])), flush=True)


def measure(library: Library, writer: Writer, recall: int) -> None:
    """Print the table of a filled memory."""
    memory = library.memory
    print(f"\n{memory.count():,} pairs, {library.path.stat().st_size / 1e6:,.0f} MB")
    heads = ("median", "95th", "worst")
    print(f"{'':<54}{'clock, ms':>27}{'processor, ms':>27}")
    print(f"{'':<48}{'runs':>6}" + "".join(f"{head:>9}" for head in heads * 2))
    chance = random.Random(5)
    ids = [chance.randrange(1, memory.count() + 1) for _ in range(300)]
    known = [memory.entry(number).source for number in ids]
    show("the same sentence, exact", memory.exact, known)
    show("the same sentence, all matches", memory.matches, known)
    for share in (0.1, 0.2, 0.3):
        like = [changed(text, chance, share) for text in known]
        show(f"a like sentence, {share:.0%} of the words changed", memory.matches, like)
    show("a sentence of the project's own", memory.matches, writer.whole[:300])
    show("another sentence of the same kind", memory.matches, [writer.sentence() for _ in range(300)])
    article = [writer.sentence() for _ in range(500)]
    show("an article of 500 sentences, exact", lambda _: memory.recall(article), ["x"] * 20)
    if recall:
        measure_recall(library, [changed(text, chance, 0.1 + 0.2 * chance.random()) for text in known[:recall]])


def measure_recall(library: Library, texts: list[str]) -> None:
    """Say how often the best of all pairs is found, where one is like enough."""
    everything = [folding.fold(source) for (source,) in library._db.rows("SELECT source FROM memory")]
    best = same = 0
    for text in texts:
        folded = folding.fold(text)
        top = process.extractOne(
            folded, everything, scorer=Levenshtein.normalized_similarity, processor=None, score_cutoff=THRESHOLD / 100
        )
        found = library.memory.matches(text, threshold=THRESHOLD, limit=1)
        if top is not None:
            best += 1
            same += bool(found) and found[0].score >= min(99, 100 * top[1]) - 1e-6
    print(f"the best match of all is found for {same} of {best} sentences that have one ({len(texts)} asked)")


def main() -> None:
    """Fill a memory and print its times."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pairs", type=int, default=50_000, help="how many (the budget is for 1,000,000)")
    parser.add_argument("--library", type=Path, help="a file to keep the library in, and to use again")
    parser.add_argument("--recall", type=int, default=0, help="how many answers to hold against all pairs")
    options = parser.parse_args()
    writer = Writer()
    print(f"{len(writer.whole):,} sentences of the project's own")
    with (
        tempfile.TemporaryDirectory() as folder,
        Library(options.library or Path(folder) / "library.sqlite3") as library,
    ):
        if not library.memory.count():
            start, done = time.perf_counter(), 0
            coming = writer.pairs(options.pairs)
            while some := list(islice(coming, 50_000)):
                start_adding = time.perf_counter()
                library.memory.add("bench.tmx", some)
                done += time.perf_counter() - start_adding
                print(f"\r{library.memory.count():,}", end="", file=sys.stderr, flush=True)
            whole = time.perf_counter() - start
            print(f"\n{options.pairs / done:,.0f} pairs a second taken in ({whole:.0f} s with making)")
        measure(library, writer, options.recall)


if __name__ == "__main__":
    main()
