"""The script that fits the ranker's weights."""

import json

import numpy as np
import pytest

from benchmarks.bench_summaries import fitting
from dwiwarta.core.summarisation.features import FEATURES

fit_summary = fitting()


def record(number):
    """Return an article in the data's form: its first sentence of four is the one to choose."""
    facts = [f"Beras {number} naik .", f"Gula {number} turun .", f'" Minyak {number} , " kata Ani .', "Itu saja ."]
    sentences = [fact.split() for fact in facts]
    return {
        "id": f"1490000000-beras-{number}-naik",
        "paragraphs": [sentences[:2], sentences[2:]],
        "gold_labels": [[True, False], [False, False]],
        "summary": [sentences[0]],
    }


@pytest.mark.parametrize(
    ("tokens", "text"),
    [
        ('" Kami siap , " kata Ani ( 41 ) .', '"Kami siap," kata Ani (41).'),
        ("Selasa ( 9 / 5 ) ; 2,5 %", "Selasa (9/5); 2,5%"),
        ("“ Ya ” ...", "“Ya”..."),
    ],
)
def test_tokens_become_text(tokens, text):
    assert fit_summary.untokenised(tokens.split()) == text


def test_an_article_of_the_data():
    article = fit_summary.labelled(record(7))
    assert article.document.title == "beras 7 naik"
    assert [block.text for block in article.document.blocks] == [
        "Beras 7 naik. Gula 7 turun.",
        '"Minyak 7," kata Ani. Itu saja.',
    ]
    assert all(article.document.blocks[s.block].text[s.start : s.end] == s.text for s in article.segments)
    assert article.labels == (True, False, False, False)
    assert article.summary == "Beras 7 naik."


def test_fitting_finds_what_matters(tmp_path, monkeypatch, capsys):
    data, weights = tmp_path / "data.jsonl", tmp_path / "weights.json"
    data.write_text("\n".join(json.dumps(record(number)) for number in range(30)), encoding="utf-8")
    monkeypatch.setattr(fit_summary, "WEIGHTS", weights)
    monkeypatch.setattr("sys.argv", ["fit_summary.py", str(data), "--write"])
    fit_summary.main()
    assert "30 articles" in capsys.readouterr().out
    stored = json.loads(weights.read_text(encoding="utf-8"))
    assert list(stored["features"]) == list(FEATURES)
    assert stored["label_f1_cross_validated"] == 50  # one right of three chosen and one marked
    assert stored["features"]["early"]["weight"] > 0.5


def test_newton_reaches_the_top():
    rng = np.random.default_rng(3)
    rows = rng.normal(size=(400, len(FEATURES)))
    labels = (rows[:, 2] - 2 * rows[:, 5] + rng.normal(size=400) > 0).astype(float)
    weights = fit_summary.fit(rows, labels)
    likely = weights.probabilities(rows)
    slope = ((rows - weights.means) / weights.spreads).T @ (likely - labels) + weights.weights
    assert np.abs(slope).max() < 1e-6
    assert weights.weights[2] > 0.5
    assert weights.weights[5] < -1


def test_folds_hold_every_article_out_once():
    tables = fit_summary.tables([fit_summary.labelled(record(number)) for number in range(25)])
    assert sorted(i for i, _ in fit_summary.cross_validated(tables)) == list(range(25))
