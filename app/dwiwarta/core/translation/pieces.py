"""Cut a text into the pieces that a model knows, and join its answer: SentencePiece, or Moses words with BPE.

Most Argos packages have a sentencepiece.model. Those that were made from older OPUS-MT models, such as the published
translate-id_en 1.9, have a bpe.model: the text is cut into words as the Moses toolkit does, and these into pieces as
subword-nmt does. Both ways are those of Argos Translate, with its own code where it is more than a call.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

from dwiwarta.core.translation import archives
from dwiwarta.core.translation.casing import Spelling

_SENTENCEPIECE, _BPE = archives.TOKENIZERS
# By Zipf's law a word of rank r has a probability of about 1 / (r ln n), n being the size of the vocabulary.
_LOG_LOG_SIZE = 2.4
_CONTINUED = "@@ "


class Tokenizer(Protocol):
    """What stands between text and a model."""

    def encode(self, text: str) -> list[str]:
        """Return the pieces of a text."""

    def join(self, pieces: Sequence[str]) -> str:
        """Return the text of the pieces that a model gave."""

    def familiarity(self, word: str) -> Spelling:
        """Return how well the model knows this spelling of a word."""


def load(folder: Path) -> Tokenizer:
    """Return the tokenizer of an unpacked package. Raises OSError, RuntimeError and ValueError where it has none."""
    if (folder / _SENTENCEPIECE).is_file() or not (folder / _BPE).is_file():
        return SentencePieces(folder / _SENTENCEPIECE)
    return MosesPieces(folder)


class SentencePieces:
    """A SentencePiece model. Raises OSError and RuntimeError where the file is not one."""

    def __init__(self, file: Path) -> None:
        import sentencepiece

        self._model = sentencepiece.SentencePieceProcessor(model_file=str(file))

    def encode(self, text: str) -> list[str]:
        """Return the pieces of a text."""
        found: list[str] = self._model.encode(text, out_type=str)
        return found

    def join(self, pieces: Sequence[str]) -> str:
        """Return the text of pieces; "▁" and the underscore, which some models use for it, are spaces."""
        text: str = self._model.decode_pieces(list(pieces))
        return text.replace("▁", " ").replace("_", " ")

    def familiarity(self, word: str) -> Spelling:
        """Return the number of pieces of a word, and the sum of their log probabilities."""
        found = self._model.encode(word)
        return Spelling(len(found), sum(float(self._model.get_score(piece)) for piece in found))


class MosesPieces:
    """Words as Moses cuts them, in pieces by a table of merges; what is no end of a word ends in "@@".

    Raises OSError and ValueError where the table is not one.
    """

    def __init__(self, folder: Path) -> None:
        # Not at the top: what this needs takes half a second to import, and few packages want it.
        from argostranslate.tokenizer import BPETokenizer

        metadata = archives.parse_metadata((folder / "metadata.json").read_text(encoding="utf-8"))
        self._argos: Any = BPETokenizer(folder / _BPE, metadata.from_code, metadata.to_code)
        try:
            self._argos.lazy_load()
        except SystemExit as error:  # what subword-nmt's code does where a line has no two parts
            raise ValueError("bpe.model is no table of merges") from error
        self._ranks = {piece: rank for rank, piece in enumerate(_vocabulary(folder / "model"), 1)}

    def encode(self, text: str) -> list[str]:
        """Return the pieces of a text; characters that the page writes and Moses does not know are put in its way."""
        found: list[str] = self._argos.encode(text)
        return found

    def join(self, pieces: Sequence[str]) -> str:
        """Return the text of pieces, with the spaces that Moses leaves around marks."""
        text: str = self._argos.decode(list(pieces))
        return text.replace(_CONTINUED, "").removesuffix("@@")

    def familiarity(self, word: str) -> Spelling:
        """Return the number of pieces of a word, and about what the sum of their log probabilities is.

        A table of merges has no probabilities, but the vocabulary of such a model goes by frequency.
        """
        found = self.encode(word)
        ranks = (self._ranks.get(piece, len(self._ranks) + 1) for piece in found)
        return Spelling(len(found), sum(-math.log(rank) - _LOG_LOG_SIZE for rank in ranks))


def _vocabulary(model: Path) -> list[str]:
    """Return the source pieces of a CTranslate2 model in their order. Raises OSError and ValueError for none."""
    for stem in archives.VOCABULARIES:
        if (file := model / f"{stem}.json").is_file():
            pieces = json.loads(file.read_text(encoding="utf-8"))
            if isinstance(pieces, list):
                return [str(piece) for piece in pieces]
        if (file := model / f"{stem}.txt").is_file():
            return file.read_text(encoding="utf-8").split("\n")
    raise ValueError("the vocabulary of the model is missing")
