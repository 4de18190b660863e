"""The steps from encoded pairs to a package with its scores: train, synthesise, average, export."""

from __future__ import annotations

import json
import random
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import compress
from pathlib import Path

import torch

from training import average, decode, fidelity, gather, package, pieces, scores, start, synth, weights
from training.crew import Crew, Epochs
from training.network import SHAPES, Network
from training.tokens import TokenPairs
from training.train import Plan, Run, dev_loss


@dataclass(frozen=True, slots=True)
class Places:
    """Where the earlier steps left what training needs."""

    encoded: Path
    spm: Path
    dev: Path
    package: Path | None


def first_network(role: str, data: TokenPairs, warm: Path | None, dropout: float | None = None) -> Network:
    """The network of the package `warm`, or a new one of the role's shape with bilingual embeddings.

    A reverse network may begin with the weights of the student too: what it learnt about both languages is worth more
    than nothing, whichever way it translated ("trivial transfer learning": Kocmi & Bojar 2018).
    """
    if warm:
        return weights.from_package(warm, dropout or 0.0)
    network = Network(SHAPES[role] if dropout is None else replace(SHAPES[role], dropout=dropout))
    shape = network.shape
    start.put_in(network, start.bilingual_embeddings(data, shape.vocabulary, shape.width))
    return network


def checker(places: Places, every: int) -> Callable[[Network], dict[str, float]]:
    """A check on every `every`-th development line: loss of the network, BLEU and chrF2 of its int8 export, greedy."""
    pairs = gather.read_pairs(places.dev)[::every]
    sources, references = [p.indonesian for p in pairs], [p.english for p in pairs]
    encoded = pieces.encode(pieces.load(places.spm / "sentencepiece.model"), sources, references, [1.0] * len(pairs))

    def check(network: Network) -> dict[str, float]:
        with tempfile.TemporaryDirectory() as folder:
            export(network, places.spm, Path(folder))
            made, _ = decode.translate(Path(folder), sources, decode.Decoding(beam=1, threads=1))
        found = scores.score(sources, made, references)
        return {"dev_loss": round(dev_loss(network, encoded), 4), "chrf2": found["chrf2"], "bleu": found["bleu"]}

    return check


def train(
    folder: Path,
    role: str,
    places: Places,
    plan: Plan,
    synthetic: list[Path],
    variants: int = 0,
    *,
    dropout: float | None = None,
    every: int = 5,
) -> None:
    """Train, or go on training, the network of `role` in `folder`, on the encoded pairs and on synthetic ones.

    Every epoch but the first of `variants` + 1 takes another cutting of the sentences into pieces; `dropout` takes the
    place of the role's.
    """
    data = TokenPairs.load(places.encoded / "train.npz")
    for path in synthetic:
        data = data.joined(TokenPairs.load(path))
    check: Callable[[Network], dict[str, float]] = checker(places, every)
    if role == "reverse":
        data = data.reversed()
        held_out = TokenPairs.load(places.encoded / f"{places.dev.stem}.npz").reversed()

        def check(network: Network) -> dict[str, float]:
            return {"dev_loss": round(dev_loss(network, held_out), 4)}

    network = first_network(role, data, places.package if role != "teacher" else None, dropout)
    run = Run(folder, network, plan, "cuda" if torch.cuda.is_available() else "cpu")
    print(
        f"{role}: {sum(p.numel() for p in network.parameters()):,} parameters, {data.size():,.0f} pieces an epoch",
        flush=True,
    )
    crew = Crew(places.spm / "sentencepiece.model", 2, places.encoded)
    run.train(Epochs(crew.variants(data, variants)), check)
    crew.close()


def synthesise(
    out: Path, network: Network, places: Places, text: Path, sentences: int, seconds: float, *, back: bool, threads: int
) -> None:
    """Translate English `text` with a reverse network, or Indonesian `text` forward; at most `seconds` long.

    This is the way for a processor, through CTranslate2; a run on a GPU has its own (`sample`).
    """
    lines = gather.read_lines(text)
    random.Random(1).shuffle(lines)
    lines = lines[:sentences]
    until = time.time() + seconds
    made: list[gather.Pair] = []
    with tempfile.TemporaryDirectory() as folder:
        export(network, places.spm, Path(folder))
        for begin in range(0, len(lines), 2000):
            if time.time() > until:
                break
            part = lines[begin : begin + 2000]
            new, _ = decode.translate(Path(folder), part, decode.Decoding(beam=1, threads=threads))
            sides = zip(new, part, strict=True) if back else zip(part, new, strict=True)
            made += [gather.Pair("made", *pair) for pair in sides]
    count = len(made)
    if not back:
        english = fidelity.known_words(places.encoded, "en")
        made = list(compress(made, fidelity.sayable([p.english for p in made], english)))
    faithful = list(compress(made, fidelity.faithful(made)))
    gather.write_pairs(out / "pairs.tsv", faithful)
    model = pieces.load(places.spm / "sentencepiece.model")
    data = pieces.encode(model, [p.indonesian for p in faithful], [p.english for p in faithful], [1.0] * len(faithful))
    source = synth.tagged(data.source) if back else data.source
    TokenPairs(source, data.target, data.weights).save(out / "pairs.npz")
    report = {"of": len(lines), "made": count, "sayable": len(made), "faithful": len(faithful)}
    (out / "report.json").write_text(json.dumps(report))
    print(json.dumps(report))


def averaged(folder: Path, places: Places, most: int = 5) -> tuple[Network, dict[str, object]]:
    """The best of the last checkpoint and the means of the last two to `most`, by chrF2 on the development set."""
    paths = sorted(folder.glob("weights-*.pt"))
    check = checker(places, every=5)
    tried = []
    for count in range(1, min(most, len(paths)) + 1):
        network = average.load(paths[-count:]).eval()
        with torch.no_grad():
            tried.append((check(network), count, network))
    found, count, network = max(tried, key=lambda one: one[0]["chrf2"])
    return network, {"of the last": count, "tried": {n: result for result, n, _ in tried}, **found}


def export(network: Network, spm: Path, folder: Path) -> None:
    """Write the parts of a package (CTranslate2's int8 model and the SentencePiece model) into `folder`."""
    model = pieces.load(spm / "sentencepiece.model")
    (folder / "model").mkdir(parents=True)
    weights.to_folder(network, pieces.vocabulary(model), folder / "model")
    (folder / "sentencepiece.model").write_bytes((spm / "sentencepiece.model").read_bytes())


def write_package(out: Path, network: Network, spm: Path, version: str, card: str) -> Path:
    """`translate-id_en-VERSION.argosmodel` in `out`, the card as its README."""
    path = out / f"translate-id_en-{version.replace('.', '_')}.argosmodel"
    with tempfile.TemporaryDirectory() as folder:
        export(network, spm, Path(folder))
        package.write(path, version, spm / "sentencepiece.model", Path(folder) / "model", card)
    return path
