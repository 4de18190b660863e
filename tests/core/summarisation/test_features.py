"""The features of the default ranker, and its weights."""

import json

import numpy as np
import pytest

from dwiwarta.core import paths
from dwiwarta.core.segmentation import segment
from dwiwarta.core.summarisation import ranker
from dwiwarta.core.summarisation.features import FEATURES, candidates, measure, overlap
from dwiwarta.core.types import Block, Document


def features(title, *paragraphs):
    document = Document(title=title, blocks=tuple(map(Block, paragraphs)))
    able = candidates(document, segment(document))
    return [dict(zip(FEATURES, row, strict=True)) for row in measure(title, able).tolist()]


def test_features_by_hand():
    first, second, third, fourth = features(
        "Beras Impor Tiba",
        "Beras impor tiba di Medan.",
        "“Beras murah. Gula mahal,” kata Ani.",
        "Apakah 12.500 ton cukup?",
    )
    assert (first["early"], first["place"], first["opening_paragraph"], first["echo"]) == (1, 0, 1, 0)
    assert first["title"] == 1
    assert first["names"] == 0.25
    assert second["title"] == 0.5  # "tiba" is a stop word
    assert second["echo"] == 0.5
    assert (second["quote"], second["quote_first"], second["inside_quote"]) == (1, 1, 0)
    assert (third["quote"], third["quote_first"], third["inside_quote"]) == (1, 0, 1)
    assert (fourth["question"], fourth["figures"]) == (1, pytest.approx(np.log(2)))
    assert (fourth["early"], fourth["place"], fourth["inside_quote"], fourth["central"]) == (0.25, 1, 0, 0)


def test_long_sentences_are_measured_in_tens_of_words():
    (row,) = features("", " ".join(["kata"] * 45) + ".")
    assert row["long"] == pytest.approx(2)


def test_nothing_to_measure():
    assert measure("Beras", []).shape == (0, len(FEATURES))


def test_overlap_counts_the_smaller_sentence():
    document = Document(blocks=(Block("Beras impor naik. Beras impor naik tajam kemarin. Itu dia. Itu dia. Ini ia."),))
    one, other, empty, same, different = candidates(document, segment(document))
    assert overlap(one, other) == overlap(other, one) == 1
    assert overlap(empty, same) == 1
    assert overlap(empty, different) == overlap(empty, one) == 0


def test_weights_name_their_origin_and_every_feature():
    stored = json.loads((paths.resources() / "summarisation" / "weights.json").read_text(encoding="utf-8"))
    assert "IndoSum" in stored["fitted_on"]
    assert stored["label_f1_cross_validated"] > stored["label_f1_first_three_sentences"] + 2
    assert list(stored["features"]) == list(FEATURES)
    assert (ranker.weights().spreads > 0).all()


def test_reasons_are_the_strongest_first():
    parts = np.zeros(len(FEATURES))
    at = {name: i for i, name in enumerate(FEATURES)}
    parts[at["early"]], parts[at["place"]], parts[at["title"]], parts[at["names"]] = 1.0, -0.7, 0.5, 0.05
    assert ranker.reasons(parts) == ("title", "position")
