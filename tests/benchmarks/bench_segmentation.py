"""How well and how fast sentences are cut: `python tests/benchmarks/bench_segmentation.py [FILE]`.

The labelled news of `tests/data/segmentation/news.txt` is always measured. FILE (or DWIWARTA_SEGMENTATION_DATA) names
more: one sentence a line, a blank line between paragraphs, a line that opens with "# " left out. Sentences are joined
by single spaces. Without a blank line the whole file is one paragraph, as the CoNLL shared tasks score a treebank
without paragraph marks.

Two scores are printed. "boundary" counts the cuts between the sentences of a paragraph; "sentence" counts whole
sentences, both ends right, as the shared tasks do, and a cut too many costs it three times.

The development set of UD Indonesian-GSD leaves some plain sentence ends unmarked ("… 0,1 %. Bahasa …"), nearly all of
them after a short capitalised word. `gsd_missed_ends.json` lists those that a reader found; for that very file the
scores are printed again with them marked.
"""

import hashlib
import itertools
import json
import os
import statistics
import sys
import time
from pathlib import Path

from dwiwarta.core.segmentation import split

DATA = Path(__file__).resolve().parent.parent / "data" / "segmentation"
LABELLED = DATA / "news.txt"
MISSED_ENDS = DATA / "gsd_missed_ends.json"


def paragraphs(text):
    """Return the sentences of each paragraph of a labelled text."""
    lines = [line.strip() for line in text.splitlines() if not line.startswith("# ")]
    groups = "\n".join(lines).split("\n\n")
    return [sentences for group in groups if (sentences := [line for line in group.split("\n") if line])]


def joined(sentences):
    """Return the paragraph and the span of each of its sentences."""
    spans, start = [], 0
    for sentence in sentences:
        spans.append((start, start + len(sentence)))
        start += len(sentence) + 1
    return " ".join(sentences), spans


def with_missed_ends(sentences, ends):
    """Return the sentences cut once more at each (line, offset) of `ends`, lines counting from 1."""
    result = []
    for number, sentence in enumerate(sentences, 1):
        cuts = [0, *(offset for line, offset in ends if line == number), len(sentence)]
        result.extend(sentence[a:b].strip() for a, b in itertools.pairwise(cuts))
    return result


def f1(right, marked, found):
    """Return F1 in per cent from the counts."""
    return 200 * right / (marked + found) if marked + found else 100.0


def agreement(labelled):
    """Return (sentence F1, boundary F1) over paragraphs of sentences, in per cent."""
    counts = [0] * 6
    for sentences in labelled:
        text, marked = joined(sentences)
        found = split(text)
        marked_ends = {end for _, end in marked[:-1]}
        found_ends = {end for _, end in found[:-1]}
        sizes = (
            len(set(marked) & set(found)),
            len(marked),
            len(found),
            len(marked_ends & found_ends),
            len(marked_ends),
            len(found_ends),
        )
        counts = [total + size for total, size in zip(counts, sizes, strict=True)]
    return f1(*counts[:3]), f1(*counts[3:])


def report(name, labelled):
    """Print one row of the table."""
    sentence, boundary = agreement(labelled)
    print(f"{name:<34}{sum(map(len, labelled)):>10}{sentence:>14.2f}{boundary:>14.2f}")


def seconds_for(size):
    """Return the median time of three runs over one block of about `size` code points."""
    sentence = "Menurut Prof. Dr. H. Budi, S.H., harganya Rp. 1.500 pada pukul 13.30. "
    text = sentence * (size // len(sentence))
    times = []
    for _ in range(3):
        started = time.perf_counter()
        split(text)
        times.append(time.perf_counter() - started)
    return statistics.median(times)


def main():
    """Print the scores and the times."""
    print(f"{'sentences':<34}{'number':>10}{'sentence F1':>14}{'boundary F1':>14}")
    report("labelled news of the project", paragraphs(LABELLED.read_text(encoding="utf-8")))
    given = sys.argv[1] if len(sys.argv) > 1 else os.environ.get("DWIWARTA_SEGMENTATION_DATA", "")
    if given:
        content = Path(given).read_bytes()
        labelled = paragraphs(content.decode("utf-8"))
        report(Path(given).name, labelled)
        missed = json.loads(MISSED_ENDS.read_text(encoding="utf-8"))
        if hashlib.sha256(content).hexdigest() == missed["sha256"]:
            report("  its missed ends marked", [with_missed_ends(labelled[0], missed["ends"])])
    else:
        print("no further file given (argument or DWIWARTA_SEGMENTATION_DATA)")
    small, large = seconds_for(100_000), seconds_for(1_000_000)
    print(f"one block of 0.1 and 1 million code points: {small:.2f} s and {large:.2f} s, ratio {large / small:.1f}")


if __name__ == "__main__":
    main()
