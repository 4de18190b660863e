"""How well near-duplicates are found, and how fast: `python tests/benchmarks/bench_duplicates.py [--articles N]`.

Every article of tests/data/reading/outlets is added to a library, then copies of it as outlets make them (another
title and dateline, the end cut, sentences in another order, words replaced) are looked up, and articles about the same
events that are no copies. A copy counts as found where its original is the first that is named; anything else that is
named is wrong. For the time, N (100,000) signatures, one in a hundred of whose bands many articles share, fill the
library first.
"""

import argparse
import random
import statistics
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from dwiwarta.core.duplicates.signature import BANDS
from dwiwarta.core.store import Library
from support.copies import COPIES, made, originals, same_topic

SHARED = 2000
BATCH = 5000


def fill(library, count):
    """Put `count` articles without text but with bands into the library."""
    chance = random.Random(3)
    db = library._db
    for start in range(0, count, BATCH):
        ids = range(start + 1_000_000, min(start + BATCH, count) + 1_000_000)
        with db.transaction():
            db.change_many(
                "INSERT INTO articles (id, content_key, title, byline, outlet, url, language, warnings, source, added,"
                " updated) VALUES (?, ?, 't', '', '', '', 'id', '[]', '', '2024', '2024')",
                ((number, f"filler {number}") for number in ids),
            )
            db.change_many(
                "INSERT OR IGNORE INTO signature_bands VALUES (?, ?)",
                (
                    (chance.randrange(SHARED) if chance.random() < 0.01 else chance.getrandbits(62), number)
                    for number in ids
                    for _ in range(BANDS)
                ),
            )


def looked_up(library, title, paragraphs):
    """Add an article, take it out again, and return what was named and how long the adding took, in seconds."""
    article = made(title, paragraphs, "Tempo")
    start = time.perf_counter()
    added = library.add(article, content_key=title)
    seconds = time.perf_counter() - start
    library.delete(added.id)
    return added.near, seconds


def main():
    """Print the tables."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--articles", type=int, default=100_000)
    count = parser.parse_args().articles
    with tempfile.TemporaryDirectory() as folder, Library(Path(folder) / "library.sqlite3") as library:
        empty = [looked_up(library, f"warm {i}", next(iter(originals().values())))[1] for i in range(20)]
        ids = {name: library.add(made(name, text), content_key=name).id for name, text in originals().items()}
        fill(library, count)
        times, right, wrong = [], 0, 0
        print(f"{'copies':<12}{'made':>6}{'found':>7}{'wrong':>7}{'mean similarity':>17}")
        for kind, make in COPIES.items():
            found, others, shares = 0, 0, []
            for name, text in originals().items():
                near, seconds = looked_up(library, f"{kind} {name}", make(text))
                times.append(seconds)
                found += bool(near) and near[0][0] == ids[name]
                others += sum(number != ids[name] for number, _ in near)
                shares += [share for number, share in near if number == ids[name]]
            right, wrong = right + found, wrong + others
            print(f"{kind:<12}{len(ids):>6}{found:>7}{others:>7}{statistics.mean(shares):>17.2f}")
        alike = [looked_up(library, name, text)[0] for name, (_, text) in same_topic().items()]
        wrong += sum(map(len, alike))
        print(f"{'same topic':<12}{len(alike):>6}{0:>7}{sum(map(len, alike)):>7}")
        print(f"precision {right / (right + wrong):.3f}, recall {right / (len(COPIES) * len(ids)):.3f}")
        print(
            f"adding among {count:,}: median {1000 * statistics.median(times):.1f} ms, 95th percentile"
            f" {1000 * statistics.quantiles(times, n=20)[18]:.1f} ms; to an empty library"
            f" {1000 * statistics.median(empty):.1f} ms"
        )


if __name__ == "__main__":
    main()
