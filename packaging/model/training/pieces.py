"""The SentencePiece model: trained once, taken over from a package, and used to turn text into ids."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import sentencepiece

from training.tokens import Ragged, TokenPairs

# Quotes and dashes that mean the same are one character to the network; the pipeline's own text is never changed.
FOLDED = {
    "“": '"',
    "”": '"',
    "„": '"',
    "«": '"',
    "»": '"',
    "‘": "'",
    "’": "'",
    "‚": "'",
    "–": "-",
    "—": "-",
    "‑": "-",
    "−": "-",
    "…": "...",
}


def train(lines: Sequence[str], path: Path, vocabulary: int, seed: int = 1) -> None:
    """Write a unigram model of both languages with `vocabulary` pieces; digits stand alone."""
    rules = path.with_suffix(".rules.tsv")
    rules.write_text("".join(f"{ord(a):X}\t{' '.join(f'{ord(c):X}' for c in b)}\n" for a, b in FOLDED.items()))
    sentencepiece.set_random_generator_seed(seed)
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(lines),
        model_prefix=str(path.with_suffix("")),
        vocab_size=vocabulary,
        model_type="unigram",
        character_coverage=0.9995,
        split_digits=True,
        normalization_rule_tsv=str(rules),
        unk_id=0,
        bos_id=1,
        eos_id=2,
        pad_id=3,
        pad_piece="<pad>",
        input_sentence_size=400_000,
        shuffle_input_sentence=True,
        num_threads=2,
        minloglevel=1,
    )


def take_over(package: Path, path: Path) -> None:
    """Write the SentencePiece model of an `.argosmodel` to `path`."""
    with zipfile.ZipFile(package) as archive:
        name = next(n for n in archive.namelist() if n.endswith("/sentencepiece.model"))
        path.write_bytes(archive.read(name))


def load(path: Path) -> sentencepiece.SentencePieceProcessor:
    """The model, ready to encode."""
    return sentencepiece.SentencePieceProcessor(model_file=str(path))


def vocabulary(model: sentencepiece.SentencePieceProcessor) -> list[str]:
    """Every piece in order of its id."""
    return [model.id_to_piece(i) for i in range(model.get_piece_size())]


def encode(
    model: sentencepiece.SentencePieceProcessor, source: Sequence[str], target: Sequence[str], weights: Sequence[float]
) -> TokenPairs:
    """Pairs of sentences as ids."""
    return TokenPairs(
        Ragged.of(model.encode(list(source))), Ragged.of(model.encode(list(target))), np.asarray(weights, np.float32)
    )
