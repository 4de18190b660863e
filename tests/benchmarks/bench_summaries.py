"""What the ways of summarising are worth: `python tests/benchmarks/bench_summaries.py [DATA]`.

DATA (or DWIWARTA_SUMMARIES_DATA) is a file of IndoSum as `packaging/model/fit_summary.py` reads it. The table gives the
F1 of ROUGE-1, ROUGE-2 and ROUGE-L (rouge-score, no stemming) of three sentences against the summaries that people wrote
and, last, the time for an article of 500 sentences. The default's weights are fitted on that very file, so its row is
computed by ten-fold cross-validation; with the 95 % interval of its lead over the first three sentences (bootstrap over
the articles). Without DATA four made-up articles serve, which says little.
"""

import importlib.util
import os
import statistics
import sys
import time
import tomllib
from pathlib import Path

import numpy as np

from dwiwarta.core.segmentation import segment
from dwiwarta.core.summarisation import METHODS, ranker, summarise
from dwiwarta.core.types import Block, BlockKind, Document, Segment

ROOT = Path(__file__).resolve().parents[2]
MADE_UP = ROOT / "tests" / "data" / "summaries" / "articles.toml"
MEASURES = ("rouge1", "rouge2", "rougeL")
CHOSEN, LONG, RUNS = 3, 500, 3


def fitting():
    """Return the module that fits the weights; it is a script, not a part of the package."""
    spec = importlib.util.spec_from_file_location("fit_summary", ROOT / "packaging" / "model" / "fit_summary.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules["fit_summary"] = module
    spec.loader.exec_module(module)
    return module


def made_up():
    """Return (document, segments, summary) of the articles in the repository."""
    result = []
    for article in tomllib.loads(MADE_UP.read_text(encoding="utf-8"))["article"]:
        title = Block(article["title"], BlockKind.HEADING)
        document = Document(title=article["title"], blocks=(title, *map(Block, article["paragraphs"])))
        result.append((document, segment(document), article["summary"]))
    return result


def rouge(scorer, reference, segments, chosen):
    """Return the three F1 values of the chosen segments, in per cent."""
    scores = scorer.score(reference, " ".join(segments[i].text for i in chosen))
    return [100 * scores[measure].fmeasure for measure in MEASURES]


def long_article(articles):
    """Return an article of 500 sentences, made of others' sentences, ten to a paragraph."""
    texts = [one.text for _, segments, _ in articles for one in segments]
    texts = [f"{texts[i % len(texts)]} ({i})" if i >= len(texts) else texts[i] for i in range(LONG)]
    segments, blocks = [], []
    for first in range(0, LONG, 10):
        text = ""
        for sentence in texts[first : first + 10]:
            start = len(text) + bool(text)
            text = f"{text} {sentence}".strip()
            segments.append(Segment(len(blocks), start, len(text), sentence))
        blocks.append(Block(text))
    return Document(title=articles[0][0].title, blocks=tuple(blocks)), tuple(segments)


def milliseconds(method, document, segments):
    """Return the median time of a few runs after a first one, and the time of the first."""
    times = []
    for _ in range(RUNS + 1):
        started = time.perf_counter()
        summarise(document, segments, method=method, sentences=CHOSEN)
        times.append(1000 * (time.perf_counter() - started))
    return statistics.median(times[1:]), times[0]


def held_out(articles, fit_summary, labelled):
    """Return the default method's summaries, each by weights fitted without the article."""
    shipped, chosen = ranker.weights, [()] * len(articles)
    try:
        for i, weights in fit_summary.cross_validated(fit_summary.tables(labelled)):
            ranker.weights = lambda weights=weights: weights
            document, segments, _ = articles[i]
            chosen[i] = summarise(document, segments, sentences=CHOSEN).chosen
    finally:
        ranker.weights = shipped
    return chosen


def interval(differences):
    """Return the 95 % interval of the mean, by bootstrap."""
    rng = np.random.default_rng(0)
    means = [rng.choice(differences, len(differences)).mean() for _ in range(1000)]
    return np.percentile(means, [2.5, 97.5])


def main():
    """Print the table."""
    given = sys.argv[1] if len(sys.argv) > 1 else os.environ.get("DWIWARTA_SUMMARIES_DATA", "")
    chosen = {}
    if given:
        fit_summary = fitting()
        labelled = fit_summary.read_articles(Path(given))
        articles = [(one.document, one.segments, one.summary) for one in labelled]
        chosen["dwiwarta"] = held_out(articles, fit_summary, labelled)
    else:
        print("no data given (argument or DWIWARTA_SUMMARIES_DATA): four made-up articles, which say little")
        articles = made_up()
    from rouge_score.rouge_scorer import RougeScorer  # only `make bench` installs it; the tests use this module too

    scorer = RougeScorer(MEASURES)
    document, segments = long_article(articles)
    scores = {}
    print(f"{len(articles)} articles, {CHOSEN} sentences; milliseconds for {LONG} sentences, first run in brackets")
    print(f"{'method':<12}{'ROUGE-1':>10}{'ROUGE-2':>10}{'ROUGE-L':>10}{'ms':>10}")
    for method in METHODS:
        if method not in chosen:
            chosen[method] = [summarise(d, s, method=method, sentences=CHOSEN).chosen for d, s, _ in articles]
        pairs = zip(articles, chosen[method], strict=True)
        scores[method] = np.array([rouge(scorer, summary, s, picked) for (_, s, summary), picked in pairs])
        median, first = milliseconds(method, document, segments)
        columns = "".join(f"{value:>10.2f}" for value in scores[method].mean(axis=0))
        print(f"{method:<12}{columns}{median:>10.0f} ({first:.0f})", flush=True)
    gain = scores["dwiwarta"] - scores["lead"]
    for measure, column in zip(MEASURES, gain.T, strict=True):
        low, high = interval(column)
        print(f"dwiwarta over lead, {measure}: {column.mean():+.2f} (95 %: {low:+.2f} to {high:+.2f})")


if __name__ == "__main__":
    main()
