"""The steps from the corpora to encoded pairs."""

from __future__ import annotations

import json
import random
from collections import Counter
from itertools import compress
from pathlib import Path

import numpy as np

from training import alignment, clean, fidelity, gather, pieces, slots, tables, weigh
from training.gather import Pair
from training.tokens import Ragged, TokenPairs

LEAST_ALIGNED = 2.3  # nats; read on the news pairs: below it stand the misaligned and the very loose ones
TEMPLATES = 8000
KEPT_WHEN_SLOTTED, SLOTTED = 0.6, 0.5  # shares of a pair's weight that it and its slotted double get


def make_gather(out: Path, corpus: Path) -> None:
    """Every pair, folded, each one once."""
    folded = (Pair(p.source, clean.fold(p.indonesian), clean.fold(p.english)) for p in gather.read_corpus(corpus))
    once = {(p.indonesian, p.english): p for p in folded}
    gather.write_pairs(out / "pairs.tsv", list(once.values()))


def make_clean(out: Path, gathered: Path, dev: list[Path]) -> None:
    """The pairs that are fit to learn from, and a report of what took the others."""
    pairs = gather.read_pairs(gathered / "pairs.tsv")
    runs = clean.held_out(line for path in dev for p in gather.read_pairs(path) for line in (p.indonesian, p.english))
    report: Counter[str] = Counter()
    kept = []
    for pair in pairs:
        why = clean.reason(pair) or ("held out" if clean.touches(pair, runs) else None)
        report[why or "kept by the rules"] += 1
        if why is None:
            kept.append(pair)
    scores = alignment.scores(kept)
    aligned = [
        pair for pair, score in zip(kept, scores, strict=True) if not score < LEAST_ALIGNED
    ]  # unknown (NaN) stays
    report["misaligned"] = len(kept) - len(aligned)
    gather.write_pairs(out / "pairs.tsv", aligned)
    (out / "report.json").write_text(json.dumps(report, indent=1))


def make_weigh(out: Path, cleaned: Path, indonesian: Path, seed: int) -> None:
    """The pairs with their weights, slotted doubles and templates among them."""
    rng = random.Random(seed)
    weighed = [(pair, weigh.weight(pair)) for pair in gather.read_pairs(cleaned / "pairs.tsv")]
    weighed = [(pair, weight) for pair, weight in weighed if weight > 0]
    known = alignment.lexicon([pair for pair, _ in weighed])
    pool = slots.name_pool(gather.read_lines(indonesian), [pair for pair, _ in weighed if pair.source in tables.NEWS])
    final: list[tuple[Pair, float]] = []
    for pair, weight in weighed:
        slotted = slots.slot(pair, pool, rng) if pair.source in tables.NEWS | tables.PROSE else None
        final.append((pair, weight * KEPT_WHEN_SLOTTED if slotted else weight))
        if slotted:
            final.append((slotted, weight * SLOTTED))
    final += [(pair, 0.5) for pair in slots.templates(TEMPLATES, pool, rng)]
    final += [(pair, weigh.weight(pair)) for pair in known]
    gather.write_pairs(out / "pairs.tsv", [pair for pair, _ in final])
    np.save(out / "weights.npy", np.array([weight for _, weight in final], np.float32))


def make_spm(out: Path, weighed: Path, package: Path | None, vocabulary: int) -> None:
    """The SentencePiece model: that of `package`, or a new one of `vocabulary` pieces."""
    if package:
        pieces.take_over(package, out / "sentencepiece.model")
    else:
        pairs = gather.read_pairs(weighed / "pairs.tsv")
        pieces.train(
            [line for p in pairs for line in (p.indonesian, p.english)], out / "sentencepiece.model", vocabulary
        )


def make_encode(out: Path, weighed: Path, spm: Path, mono: Path, dev: list[Path]) -> None:
    """The pairs and the development sets as ids, and the words of both languages as people write them."""
    model = pieces.load(spm / "sentencepiece.model")
    learnt, drawn = gather.read_pairs(weighed / "pairs.tsv"), np.load(weighed / "weights.npy")
    for name, pairs, weights in (
        ("train", learnt, drawn),
        *((path.stem, gather.read_pairs(path), None) for path in dev),
    ):
        ones = np.ones(len(pairs)) if weights is None else weights
        pieces.encode(model, [p.indonesian for p in pairs], [p.english for p in pairs], ones).save(out / f"{name}.npz")
    prose = [weight >= 0.3 for weight in drawn.tolist()]
    for language, side in (("id", [p.indonesian for p in learnt]), ("en", [p.english for p in learnt])):
        texts = list(compress(side, prose)), [line for line, is_prose in zip(side, prose, strict=True) if not is_prose]
        known = fidelity.words(*texts, gather.read_lines(mono / f"{language}.txt.xz"))
        fidelity.write_words(out, language, known)


def make_pack(out: Path, encoded: Path, spm: Path, mono: Path, limit: int, dev: list[Path], seed: int = 1) -> None:
    """One folder of at most `limit` bytes for a machine without the corpora: ids of pairs, dev set and plain text.

    The pairs go in whole; the monolingual sentences share what is left, half and half.
    """
    data = TokenPairs.load(encoded / "train.npz")
    data.save_small(out / "train.xz")
    sample = TokenPairs.load(encoded / f"{dev[0].stem}.npz")
    sample.save_small(out / "dev.xz")
    (out / "sentencepiece.model").write_bytes((spm / "sentencepiece.model").read_bytes())
    for language in ("id", "en"):
        fidelity.words_file(out, language).write_bytes(fidelity.words_file(encoded, language).read_bytes())
    left = limit - sum(part.stat().st_size for part in out.iterdir())
    if left < 0:
        raise ValueError(
            f"{out}: the pairs alone are {-left:,} bytes over the limit of {limit:,}; leave some sources out"
        )
    model = pieces.load(spm / "sentencepiece.model")
    for name in ("en", "id"):
        lines = gather.read_lines(mono / f"{name}.txt.xz")
        random.Random(seed).shuffle(lines)
        write_share(out / f"{name}.xz", model.encode(lines[:20_000]), left // 2)
        bytes_a_line = (out / f"{name}.xz").stat().st_size / 20_000
        write_share(out / f"{name}.xz", model.encode(lines[: int(0.97 * left / 2 / bytes_a_line)]), left // 2)


def write_share(path: Path, rows: list[list[int]], limit: int) -> None:
    """Rows of ids, fewer of them when `limit` bytes would not hold all."""
    while True:
        side = Ragged.of(rows)
        TokenPairs(side, Ragged.of([[]] * len(side)), np.ones(len(side), np.float32)).save_small(path)
        if path.stat().st_size <= limit:
            return
        rows = rows[: int(len(rows) * 0.95)]
