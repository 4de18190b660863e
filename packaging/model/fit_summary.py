"""Fit the weights of the default summariser: `python packaging/model/fit_summary.py DATA [--write]`.

DATA is a file of IndoSum (Kurniawan and Louvan, 2018; Apache-2.0): JSON lines, perhaps packed with xz, with
"paragraphs" of sentences of tokens, "gold_labels" for the sentences, "summary" and "id". The labels were made by its
authors from summaries that people wrote. IndoSum keeps no titles; the words in the "id" (the end of the article's
address) stand in for one.

A logistic regression over the features of `dwiwarta.core.summarisation.features` is fitted to the labels with a small
ridge penalty. Ten-fold cross-validation with a fixed seed says what it is worth on articles that it has not seen;
`--write` then fits on all of them and writes `resources/summarisation/weights.json`.
"""

import argparse
import json
import lzma
import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from dwiwarta.core.files import write_text
from dwiwarta.core.summarisation.features import FEATURES, candidates, measure
from dwiwarta.core.summarisation.ranker import Weights
from dwiwarta.core.types import Block, Document, Segment

WEIGHTS = Path(__file__).resolve().parents[2] / "resources" / "summarisation" / "weights.json"
FOLDS, SEED, RIDGE, CHOSEN = 10, 0, 1.0, 3
NO_SPACE_BEFORE = frozenset(".,;:?!)]%/") | {"...", "…", "”", "’"}
NO_SPACE_AFTER = frozenset("([/“‘#@")


@dataclass(frozen=True)
class Labelled:
    """An article with a label for each segment and the summary that a person wrote."""

    document: Document
    segments: tuple[Segment, ...]
    labels: tuple[bool, ...]
    summary: str


def untokenised(tokens):
    """Return the tokens as the newspaper would have set them: no spaces before stops, straight quotes in pairs."""
    text, glued, quoted = "", True, False
    for token in tokens:
        closing = token == '"' and quoted
        text += token if glued or closing or token in NO_SPACE_BEFORE else f" {token}"
        quoted ^= token == '"'
        glued = token in NO_SPACE_AFTER or (token == '"' and quoted)
    return text


def labelled(record):
    """Return one line of the data as an article."""
    blocks, segments, labels = [], [], []
    for paragraph, marks in zip(record["paragraphs"], record["gold_labels"], strict=True):
        text = ""
        for tokens, mark in zip(paragraph, marks, strict=True):
            sentence = untokenised(tokens).strip()
            start = len(text) + bool(text)
            text = f"{text} {sentence}".strip()
            segments.append(Segment(len(blocks), start, len(text), sentence))
            labels.append(mark)
        blocks.append(Block(text))
    title = re.sub(r"^\d+-", "", record["id"]).replace("-", " ")
    summary = " ".join(map(untokenised, record["summary"]))
    return Labelled(Document(title=title, blocks=tuple(blocks)), tuple(segments), tuple(labels), summary)


def read_articles(path):
    """Return the articles of a file of IndoSum."""
    opener = lzma.open if path.suffix == ".xz" else open
    with opener(path, "rt", encoding="utf-8") as lines:
        return [labelled(json.loads(line)) for line in lines]


def tables(articles):
    """Return for each article the candidates, their features and their labels (0 or 1)."""
    result = []
    for article in articles:
        able = candidates(article.document, article.segments)
        labels = np.array([article.labels[one.index] for one in able], dtype=float)
        result.append((able, measure(article.document.title, able), labels))
    return result


def fit(rows, labels, ridge=RIDGE):
    """Return the Weights that make the labels likeliest, by Newton's method."""
    means, spreads = rows.mean(axis=0), rows.std(axis=0)
    spreads[spreads == 0] = 1
    table = np.column_stack([(rows - means) / spreads, np.ones(len(rows))])
    penalty = np.diag([ridge] * rows.shape[1] + [0.0])
    solution = np.zeros(table.shape[1])
    for _ in range(50):
        likely = 1 / (1 + np.exp(-table @ solution))
        slope = table.T @ (likely - labels) + penalty @ solution
        bend = (table * (likely * (1 - likely))[:, np.newaxis]).T @ table + penalty
        step = np.linalg.solve(bend, slope)
        solution -= step
        if np.abs(step).max() < 1e-9:
            break
    return Weights(solution[:-1], means, spreads, float(solution[-1]))


def cross_validated(articles_tables, folds=FOLDS, seed=SEED):
    """Yield (index of an article, weights fitted without its fold) for every article."""
    order = np.random.default_rng(seed).permutation(len(articles_tables))
    for fold in range(folds):
        held = set(order[fold::folds].tolist())
        kept = [table for i, table in enumerate(articles_tables) if i not in held]
        weights = fit(np.vstack([rows for _, rows, _ in kept]), np.concatenate([labels for _, _, labels in kept]))
        for i in sorted(held):
            yield i, weights


def label_f1(chosen):
    """Return the F1 in per cent of (labels of an article, rows chosen of it) pairs."""
    right = sum(labels[rows].sum() for labels, rows in chosen)
    return 200 * right / sum(len(rows) + labels.sum() for labels, rows in chosen)


def best(weights, rows, number=CHOSEN):
    """Return the indices of the rows that the weights put first."""
    return np.argsort(-weights.probabilities(rows), kind="stable")[:number]


def stored(weights, articles, data, scores):
    """Return the text of `weights.json`."""
    ours, lead = scores
    columns = zip(FEATURES, weights.weights, weights.means, weights.spreads, strict=True)
    content = {
        "fitted_on": f"IndoSum (Kurniawan and Louvan, 2018; Apache-2.0), {data.name}: {len(articles)} articles",
        "fitted_by": "packaging/model/fit_summary.py",
        "label_f1_cross_validated": round(ours, 2),
        "label_f1_first_three_sentences": round(lead, 2),
        "features": {
            name: {"weight": round(weight, 4), "mean": round(mean, 4), "spread": round(spread, 4)}
            for name, weight, mean, spread in columns
        },
        "intercept": round(weights.intercept, 4),
    }
    return json.dumps(content, indent=2) + "\n"


def main():
    """Fit, say what it is worth, and write the weights if asked."""
    parser = argparse.ArgumentParser(description="Fit the weights of the default summariser.")
    parser.add_argument("data", type=Path, help="a file of IndoSum, .jsonl or .jsonl.xz")
    parser.add_argument("--write", action="store_true", help=f"write {WEIGHTS.name}")
    options = parser.parse_args()
    articles = read_articles(options.data)
    data = tables(articles)
    ours = label_f1([(data[i][2], best(weights, data[i][1])) for i, weights in cross_validated(data)])
    lead = label_f1([(labels, np.arange(min(CHOSEN, len(labels)))) for _, _, labels in data])
    print(f"{len(articles)} articles, F1 of {CHOSEN} sentences against the labels, {FOLDS} folds:")
    print(f"  the first sentences {lead:.2f}, the ranker {ours:.2f}")
    weights = fit(np.vstack([rows for _, rows, _ in data]), np.concatenate([labels for _, _, labels in data]))
    for name, weight in zip(FEATURES, weights.weights, strict=True):
        print(f"  {name:<20}{weight:8.3f}")
    if options.write:
        write_text(WEIGHTS, stored(weights, articles, options.data, (ours, lead)))


if __name__ == "__main__":
    main()
