"""Translating with the CTranslate2 model of an Argos package."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import ctranslate2

from training import pieces


@dataclass(frozen=True, slots=True)
class Decoding:
    """The settings of a translation, the same for every model that is compared."""

    beam: int = 2
    repetition_penalty: float = 1.1
    threads: int = 2
    batch_tokens: int = 1000


def translate(folder: Path, lines: Sequence[str], decoding: Decoding) -> tuple[list[str], float]:
    """The translations by the Argos package in `folder`, and the seconds that they took once the model was loaded."""
    model = pieces.load(folder / "sentencepiece.model")
    translator = ctranslate2.Translator(str(folder / "model"), intra_threads=decoding.threads, compute_type="int8")
    began = time.perf_counter()
    results = translator.translate_batch(
        model.encode(list(lines), out_type=str),
        beam_size=decoding.beam,
        repetition_penalty=decoding.repetition_penalty,
        max_batch_size=decoding.batch_tokens,
        batch_type="tokens",
    )
    texts = ["".join(result.hypotheses[0]).replace("▁", " ").strip() for result in results]
    return texts, time.perf_counter() - began
