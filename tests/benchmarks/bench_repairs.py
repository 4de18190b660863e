"""What the repairs change: in right translations, and in what the model says.

    python tests/benchmarks/bench_repairs.py [--show] [--text FILE] [PAIRS ...]

PAIRS (or DWIWARTA_CHECKS_PAIRS) are TSV files, compressed with xz or not, of Indonesian sentences and right
translations: a change there is the translator's mistake or an error of ours, so read every one (--show). The model
translates FILE (or DWIWARTA_BENCH_TEXT, of Indonesian lines, what follows a tab is left out), else the project's own
sentences. A number is lost where a check of numbers, money, dates or times finds something grave.
"""

import argparse
import difflib
import lzma
import os
import statistics
import time
from collections import Counter
from pathlib import Path

from dwiwarta.core.translation import packages
from dwiwarta.core.translation.checks import check_pair
from dwiwarta.core.translation.engine import CTranslateEngine
from dwiwarta.core.translation.repairs import REPAIRS, repair
from dwiwarta.core.types import Severity

ROOT = Path(__file__).resolve().parents[2]
OWN_TEXT = ROOT / "tests" / "data" / "segmentation" / "news.txt"
FIGURES = {"numbers", "money", "dates", "times"}


def rows(path):
    """Return the lines of a TSV file as lists of columns."""
    data = lzma.decompress(path.read_bytes()) if path.suffix == ".xz" else path.read_bytes()
    return [line.split("\t") for line in data.decode("utf-8").split("\n") if line and not line.startswith("# ")]


def lost(pairs):
    """Return how many sentences have a grave finding about a figure."""
    return sum(
        any(found.kind in FIGURES and found.severity is Severity.HIGH for found in check_pair(source, english))
        for source, english in pairs
    )


def change(before, after):
    """Return what a repair changed, each with two words around it."""
    old, new = before.split(" "), after.split(" ")
    told = []
    for kind, i, j, k, m in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind != "equal":
            around = " ".join(old[max(0, i - 2) : i]), " ".join(old[j : j + 2])
            told.append(f"{around[0]} [{' '.join(old[i:j])} -> {' '.join(new[k:m])}] {around[1]}")
    return "; ".join(told)


def repaired(pairs, *, show):
    """Print what every kind of repair changes in pairs of sentences, and return the pairs with their repairs."""
    changed, done = Counter(), []
    for source, english in pairs:
        text = english
        for kind, mend in REPAIRS.items():
            after = mend(source, text)
            changed[kind] += after != text
            if show and after != text:
                print(f"  {kind}: {change(text, after)}\n      {source}")
            text = after
        done.append((source, text))
    for kind in REPAIRS:
        print(f"{kind:10}{changed[kind]:7}{1000 * changed[kind] / max(1, len(pairs)):9.2f} per 1,000")
    return done


def on_human_translations(path, *, show):
    """Print what is changed in right translations."""
    pairs = [row for row in rows(path) if len(row) == 2]
    print(f"\n{len(pairs)} human translations in {path.name}")
    repaired(pairs, show=show)


def on_the_model(path, *, show):
    """Print what is changed in the model's translations, the figures lost before and after, and the time it takes."""
    texts = list(dict.fromkeys(row[0] for row in rows(path)))
    engine = CTranslateEngine(packages.choose())
    try:
        engine.load()
        start = time.perf_counter()
        pairs = [(text, made.machine) for text, (_, made) in zip(texts, engine.translate(texts), strict=True)]
        taken = time.perf_counter() - start
    finally:
        engine.close()
    print(f"\n{len(pairs)} sentences by {engine.model}")
    done = repaired(pairs, show=show)
    print(f"sentences with a lost figure: {lost(pairs)} before, {lost(done)} after")
    times = []
    for source, english in pairs:
        start = time.perf_counter()
        repair(source, english)
        times.append(time.perf_counter() - start)
    median, whole = statistics.median(times) * 1000, sum(times)
    print(f"median {median:.2f} ms a sentence; {whole:.1f} s in all, {100 * whole / taken:.1f} % of translating")


def main():
    """Print the tables."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--show", action="store_true", help="print every change")
    parser.add_argument("--text", default=os.environ.get("DWIWARTA_BENCH_TEXT", OWN_TEXT), type=Path)
    parser.add_argument("pairs", nargs="*", type=Path)
    given = parser.parse_args()
    known = os.environ.get("DWIWARTA_CHECKS_PAIRS")
    for path in given.pairs or ([Path(known)] if known else []):
        on_human_translations(path, show=given.show)
    on_the_model(given.text, show=given.show)


if __name__ == "__main__":
    main()
