"""One loaded model: pieces in, English out. The only module that talks to CTranslate2.

The path of a sentence is that of Argos Translate: pieces without begin or end marks, the package's target prefix,
unknown words replaced by the source's, pieces joined.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dwiwarta.core.translation import background, pieces
from dwiwarta.core.translation.casing import Spelling
from dwiwarta.core.worded import worded
from dwiwarta.errors import ModelError

# CTranslate2 cuts a translation here; `packages.LONGEST_SOURCE` pieces of source stay below it.
MAX_TARGET_PIECES = 256
_REMEMBERED = 1000  # texts: a window is measured, sorted and sent, and should be cut into pieces once
_FALLBACKS = ("int8", "default", "float32")


@dataclass(frozen=True, slots=True)
class Decoding:
    """How the beam search runs. A `no_repeat_ngram` of 0 allows every repetition; `max_pieces` bounds the English.

    `hypotheses`, at most `beam_size`, is how many outputs come back for a text.

    A `repetition_penalty` of 1 is none; loops are decoded again instead (`repeats`). On 1,872 sentences of news with
    the bundled model 0.5, 1.1 for all left 4 loops to decode again and none 10, but it lost 0.23 BLEU, and 6 of 170
    negations in place of 4.
    """

    beam_size: int = 2
    length_penalty: float = 0.2
    repetition_penalty: float = 1.0
    no_repeat_ngram: int = 0
    max_pieces: int = MAX_TARGET_PIECES
    hypotheses: int = 1


@dataclass(frozen=True, slots=True)
class Output:
    """One piece of English, the sum of its log probabilities (natural log) and its length in pieces, end included."""

    text: str
    log_prob: float
    pieces: int


class Decoder:
    """A model in memory. Making one loads it: ModelError says why it cannot be loaded."""

    def __init__(self, folder: Path, *, target_prefix: str = "", threads: int = 0, compute_type: str = "int8") -> None:
        import ctranslate2

        self.workers = threads or os.cpu_count() or 1
        self._prefix = target_prefix
        self._recent: dict[str, list[str]] = {}
        try:
            self._tokenizer = pieces.load(folder)
            with background.new_threads():
                self._translator = _load(ctranslate2, folder / "model", self.workers, compute_type)
        except (OSError, RuntimeError, ValueError) as error:
            raise ModelError(
                worded("the translation model cannot be loaded ({error})", error=error),
                path=folder,
                remedy="Install the package again.",
            ) from error

    @property
    def compute_type(self) -> str:
        """Return the arithmetic in use, such as "int8_float32": what was asked for or the nearest the CPU has."""
        return str(self._translator.compute_type)

    def encode(self, texts: Sequence[str]) -> list[list[str]]:
        """Return the pieces of each text. What was asked for lately is remembered."""
        if len(self._recent) > _REMEMBERED:
            self._recent.clear()
        for text in texts:  # one by one: for a list SentencePiece starts threads, which costs five times as much
            if text not in self._recent:
                self._recent[text] = self._tokenizer.encode(text)
        return [self._recent[text] for text in texts]

    def familiarity(self, word: str) -> Spelling:
        """Return how well the model's tokenizer knows this spelling."""
        return self._tokenizer.familiarity(word)

    def start(self, batch: Sequence[Sequence[str]], decoding: Decoding) -> list[Any]:
        """Hand one batch of pieces to the workers and return at once; `finish` waits for each result."""
        results: list[Any] = self._translator.translate_batch(
            list(batch),
            target_prefix=[[self._prefix]] * len(batch) if self._prefix else None,
            replace_unknowns=True,
            max_batch_size=0,
            max_input_length=0,
            beam_size=decoding.beam_size,
            num_hypotheses=decoding.hypotheses,
            length_penalty=decoding.length_penalty,
            repetition_penalty=decoding.repetition_penalty,
            no_repeat_ngram_size=decoding.no_repeat_ngram,
            max_decoding_length=decoding.max_pieces,
            return_scores=True,
            asynchronous=True,
        )
        return results

    def done(self, result: Any) -> bool:
        """Say whether `finish` would return at once."""
        return bool(result.done())

    def finish(self, result: Any, decoding: Decoding) -> Output:
        """Wait for a result of `start` and return its English. Raises ModelError where the model failed on it."""
        return self.finish_all(result, decoding)[0]

    def finish_all(self, result: Any, decoding: Decoding) -> list[Output]:
        """Wait for a result of `start` and return its hypotheses, the best first. Raises ModelError."""
        try:
            done = result.result()
        except (RuntimeError, ValueError) as error:
            raise ModelError(
                worded("the translation model failed ({error})", error=error),
                remedy="Choose another model, or install it again.",
            ) from error
        # CTranslate2 divides the sum by length ** penalty, the end mark counted.
        return [
            Output(self._join(target), score * (len(target) + 1) ** decoding.length_penalty, len(target) + 1)
            for target, score in zip(done.hypotheses, done.scores, strict=True)
        ]

    def _join(self, target: list[str]) -> str:
        return self._tokenizer.join(target).removeprefix(self._prefix).removeprefix(" ")


def _load(ctranslate2: Any, folder: Path, workers: int, compute_type: str) -> Any:
    # One core per worker and a batch for each beats all cores on one batch: two cores did 2,900 words a second
    # against 1,700, and the first four sentences came in a third of the time.
    options = {"device": "cpu", "inter_threads": workers, "intra_threads": 1}
    wanted = "auto" if compute_type == "auto" else compute_type
    supported = ctranslate2.get_supported_compute_types("cpu")
    for kind in dict.fromkeys((wanted, *_FALLBACKS)):
        if kind in supported or kind in {"auto", "default"}:
            return ctranslate2.Translator(str(folder), compute_type=kind, **options)
    raise ValueError("this processor has no arithmetic for it")
