"""How well and how fast the checks work: on the pairs written for them, and on human translations where given.

The first argument, or DWIWARTA_CHECKS_PAIRS, names a TSV file (it may be compressed with xz) of Indonesian sentences
and right translations; what the checks find there is a false alarm, or a liberty or mistake of the translator.
"""

import lzma
import os
import random
import statistics
import sys
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from dwiwarta.core.translation.checks import KINDS, check_pair
from dwiwarta.core.translation.checks.coverage import bundled_terms_in, cover
from dwiwarta.core.translation.checks.facts import facts_of
from dwiwarta.core.translation.checks.matching import match
from dwiwarta.core.translation.checks.words import words_of
from dwiwarta.core.types import Severity
from support import check_pairs

SENTENCES, RUNS, BUDGET_MS = 40, 25, 50
SAMPLE = 5000


def on_written_pairs(file):
    """Print precision and recall of every kind on the pairs of a file."""
    pairs = check_pairs.load(file)
    right = sum(not pair.kinds for pair in pairs)
    print(f"{len(pairs)} pairs of {file.name}, {right} of them right")
    print(f"{'kind':10}{'precision':>10}{'recall':>8}{'wrong':>7}{'false':>7}{'missed':>8}")
    for kind, score in check_pairs.scores(pairs).items():
        wrong = score.hits + score.missed
        print(f"{kind:10}{score.precision:10.3f}{score.recall:8.3f}{wrong:7}{score.false:7}{score.missed:8}")


def article_time(texts, what):
    """Print the processor's milliseconds for all checks on an article, nothing remembered from before."""
    taken = []
    for run in range(RUNS):
        chosen = random.Random(run).sample(texts, SENTENCES)
        facts_of.cache_clear()
        match.cache_clear()
        cover.cache_clear()
        bundled_terms_in.cache_clear()
        words_of.cache_clear()
        start = time.process_time()
        for source, target in chosen:
            check_pair(source, target)
        taken.append((time.process_time() - start) * 1000)
    middle, worst = statistics.median(taken), max(taken)
    print(f"\n{SENTENCES} sentences of {what}: median {middle:.1f} ms, worst {worst:.1f}, budget {BUDGET_MS}")


def on_human_translations(path):
    """Print how many sentences in a thousand have a finding, by kind and severity."""
    data = lzma.decompress(path.read_bytes()) if path.suffix == ".xz" else path.read_bytes()
    rows = [line.split("\t") for line in data.decode("utf-8").split("\n")]
    rows = [row for row in rows if len(row) == 2 and len(row[0].split()) > 5]
    random.Random(0).shuffle(rows)
    article_time(rows, path.name)
    rows = rows[:SAMPLE]
    alarms = Counter()
    for source, target in rows:
        found = {(check.kind, check.severity) for check in check_pair(source, target)}
        alarms.update(found)
        alarms["any", Severity.HIGH] += any(severity is Severity.HIGH for _, severity in found)
    print(f"\nfindings per 1,000 of {len(rows)} human translations in {path.name}")
    print(f"{'kind':10}" + "".join(f"{severity.value:>8}" for severity in Severity))
    for kind in (*KINDS, "any"):
        shares = (alarms[kind, severity] * 1000 / len(rows) for severity in Severity)
        print(f"{kind:10}" + "".join(f"{share:8.1f}" for share in shares))


def main():
    """Print the tables."""
    on_written_pairs(check_pairs.FILE)
    on_written_pairs(check_pairs.HELD_OUT)
    on_written_pairs(check_pairs.HELD_OUT_AGAIN)
    article_time([(pair.source, pair.target) for pair in check_pairs.load()], check_pairs.FILE.name)
    given = sys.argv[1] if len(sys.argv) > 1 else os.environ.get("DWIWARTA_CHECKS_PAIRS")
    if given:
        on_human_translations(Path(given))


if __name__ == "__main__":
    main()
