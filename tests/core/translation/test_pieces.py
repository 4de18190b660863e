"""The tokenizers of packages, on the bundled model and on a small one of the kind of the published translate-id_en."""

import os
import subprocess
import sys

import pytest

from dwiwarta.core.translation import packages, pieces
from dwiwarta.core.translation.decoder import Decoder
from dwiwarta.core.translation.engine import CTranslateEngine

TEXTS = (
    "Presiden tiba di Jakarta pada hari Senin.",
    "Mereka tidak tahu apa-apa, kata polisi.",
    "Harga beras naik 12,5 persen.",
)

_PLAIN_ARGOS = """
import sys, pathlib
from argostranslate import package
tokenizer = package.Package(pathlib.Path(sys.argv[1])).tokenizer
for text in sys.argv[2:]:
    pieces = tokenizer.encode(text)
    print(" ".join(pieces))
    print(tokenizer.decode(pieces))
"""


@pytest.fixture
def byte_pairs(home, bpe_archive):
    """An installed package whose pieces are Moses words in byte pairs."""
    return packages.install(bpe_archive)


def test_a_package_with_byte_pairs_is_installed_and_translates(byte_pairs):
    assert packages.choose("translate-id_en 1.0") == byte_pairs
    engine = CTranslateEngine(byte_pairs, threads=1)
    made = [translation.text for _, translation in engine.translate(TEXTS)]
    engine.close()
    assert all(any(letter.isalpha() for letter in text) for text in made)
    assert not any("@@" in text or "&" in text for text in made)


def test_its_pieces_are_those_of_plain_argos(byte_pairs, tmp_path):
    """Both ways, in a process of Argos' own: its settings make folders when they are imported."""
    home = {name: str(tmp_path) for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")}
    command = [sys.executable, "-c", _PLAIN_ARGOS, str(byte_pairs.folder), *TEXTS]
    said = subprocess.run(
        command, env={**os.environ, **home}, check=True, capture_output=True, text=True, encoding="utf-8"
    )
    tokenizer = pieces.load(byte_pairs.folder)
    cut = [tokenizer.encode(text) for text in TEXTS]
    ours = [line for made in cut for line in (" ".join(made), tokenizer.join(made))]
    assert ours == said.stdout.splitlines()
    assert any("@@" in line for line in ours)


def test_words_come_back_and_marks_stand_where_they_stood(byte_pairs):
    tokenizer = pieces.load(byte_pairs.folder)
    for text in TEXTS:
        assert tokenizer.join(tokenizer.encode(text)) == text
    assert tokenizer.join(["Jakar@@"]) == "Jakar"


def test_a_frequent_word_is_more_familiar_than_a_rare_one(byte_pairs, package):
    for folder in (byte_pairs.folder, package.folder):
        familiarity = pieces.load(folder).familiarity
        assert familiarity("yang").pieces == 1
        assert familiarity("yang").log_prob > familiarity("Yanguwe").log_prob
        assert familiarity("Yanguwe").pieces > 1


def test_a_broken_table_of_merges_is_a_model_that_cannot_be_loaded(byte_pairs):
    (byte_pairs.folder / "bpe.model").write_text("#version: 0.2\none two three\n", encoding="utf-8")
    with pytest.raises(ValueError, match="table of merges"):
        pieces.load(byte_pairs.folder)
    with pytest.raises(packages.ModelError, match="cannot be loaded"):
        Decoder(byte_pairs.folder)
