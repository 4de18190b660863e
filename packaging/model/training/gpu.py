"""The prepared run on one GPU: everything from the packed data, in a fixed time, shared out between five stages.

    reverse    an English to Indonesian network from the pairs
    back       the English text translated by it, with a tag
    teacher    a wide network from the pairs and the back-translations
    forward    the Indonesian text and the pairs' own sources translated by the teacher
    student    the network that ships, from all of these

The reverse network comes first so that the teacher too learns from back-translations.  A run that is broken off goes on
where it was when the same command is given again.  `minutes.jsonl` says what each stage took and brought.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch

from training import average, synth
from training.model_steps import SHAPES
from training.network import Network, Shape
from training.tokens import TokenPairs
from training.train import Plan, Run, dev_loss, load_network

# Shares of the time; what a stage leaves over goes to those behind it.
SHARES = {"reverse": 0.14, "back": 0.04, "teacher": 0.40, "forward": 0.07, "student": 0.35}
# By its multiplications it runs at three fifths of the speed of the network that ships, above 400 words a second.
STUDENT = Shape(width=320, heads=5, feed_forward=1280, encoder_layers=6, decoder_layers=2, dropout=0.1)
SYNTHETIC_WEIGHT = 0.5


@dataclass(frozen=True, slots=True)
class Scale:
    """What fits the machine: batches in padded target pieces, decoding in padded source ones, tiny networks or not."""

    batch: int
    decode: int
    tiny: bool


GPU = Scale(batch=32_768, decode=60_000, tiny=False)
DRY = Scale(batch=800, decode=1500, tiny=True)


class GpuRun:
    """The stages in `out`, from the folder `packed` that the step pack wrote."""

    def __init__(self, packed: Path, out: Path, minutes: float) -> None:
        self.device = "cuda" if torch.cuda.is_available() else "cpu"
        self.scale = GPU if self.device == "cuda" else DRY
        self.packed, self.out, self.seconds = packed, out, minutes * 60
        out.mkdir(parents=True, exist_ok=True)
        self.pairs = TokenPairs.load_small(packed / "train.xz")
        self.dev = TokenPairs.load_small(packed / "dev.xz")

    def run(self) -> None:
        """Every stage that is not done yet, then the student's weights in parts."""
        reverse = self._stage(
            "reverse", lambda folder, s: self._train(folder, "reverse", self.pairs.reversed(), self.dev.reversed(), s)
        )
        back = self._stage("back", lambda folder, s: self._back(folder, reverse, s)) / "pairs.npz"
        both = self.pairs.joined(TokenPairs.load(back))
        teacher = self._stage("teacher", lambda folder, s: self._train(folder, "teacher", both, self.dev, s))
        forward = self._stage("forward", lambda folder, s: self._forward(folder, teacher, s)) / "pairs.npz"
        everything = both.joined(TokenPairs.load(forward))
        student = self._stage("student", lambda folder, s: self._train(folder, "student", everything, self.dev, s))
        for path in average.split(load_network(best(student)), self.out):
            print(f"{path}: {path.stat().st_size:,} bytes", flush=True)

    def _stage(self, name: str, work: Callable[[Path, float], dict[str, float]]) -> Path:
        """The folder of the stage, done now unless it was; the time used so far is written down as it goes."""
        folder = self.out / name
        done = folder / "done.json"
        if done.exists():
            return folder
        folder.mkdir(exist_ok=True)
        began = time.time()
        result = work(folder, self._seconds(name))
        line = json.dumps({"stage": name, "minutes": round((time.time() - began) / 60, 2), **result})
        with (self.out / "minutes.jsonl").open("a") as log:
            log.write(line + "\n")
        done.write_text(line)
        print(line, flush=True)
        return folder

    def _seconds(self, name: str) -> float:
        """The stage's part of the time that the stages already done have left."""
        done = {path.parent.name: json.loads(path.read_text())["minutes"] for path in self.out.glob("*/done.json")}
        ahead = sum(share for stage, share in SHARES.items() if stage not in done)
        return (self.seconds - 60 * sum(done.values())) * SHARES[name] / ahead

    def _shape(self, role: str) -> Shape:
        shape = STUDENT if role == "student" else SHAPES[role]
        if self.scale.tiny:
            shape = replace(shape, width=64, heads=2, feed_forward=128, encoder_layers=2, decoder_layers=1)
        return replace(shape, vocabulary=_vocabulary(self.packed))

    def _train(self, folder: Path, role: str, data: TokenPairs, dev: TokenPairs, seconds: float) -> dict[str, float]:
        network = Network(self._shape(role))
        left = seconds - spent(folder)
        plan = Plan(
            until=time.time() + max(left, 1),
            batch=self.scale.batch,
            peak=2e-3 if role == "student" else 1e-3,
            warmup=400,
            cooldown=0.7,
            weight_decay=0.05,
            save_every=45,
            check_every=max(seconds / 8, 5),
        )
        run = Run(folder, network, plan, self.device)
        run.train(data, lambda network: {"dev_loss": round(dev_loss(network, dev, self.scale.batch), 4)})
        last = json.loads(checks(folder)[-1])
        return {
            "minutes": round(run.busy() / 60, 2),
            "pieces": run.tokens,
            "steps": run.step,
            "dev_loss": last["dev_loss"],
        }

    def _back(self, folder: Path, reverse: Path, seconds: float) -> dict[str, float]:
        english = TokenPairs.load_small(self.packed / "en.xz").source
        network = load_network(best(reverse)).to(self.device)
        until = time.time() + seconds
        made = synth.backtranslated(
            network, english, weight=SYNTHETIC_WEIGHT, budget=self.scale.decode, stop=lambda: time.time() > until
        )
        made.save(folder / "pairs.npz")
        return {"sentences": len(made.weights), "of": len(english)}

    def _forward(self, folder: Path, teacher: Path, seconds: float) -> dict[str, float]:
        mono = TokenPairs.load_small(self.packed / "id.xz").source
        prose = np.flatnonzero(
            self.pairs.weights >= 0.3
        )  # interface strings teach the student nothing that it should say
        sources = mono.joined(self.pairs.source.rows(prose))
        network = load_network(best(teacher)).to(self.device)
        until = time.time() + seconds
        made = synth.forward_translated(
            network, sources, weight=SYNTHETIC_WEIGHT, budget=self.scale.decode, stop=lambda: time.time() > until
        )
        made.save(folder / "pairs.npz")
        return {"sentences": len(made.weights), "of": len(sources)}


def _vocabulary(packed: Path) -> int:
    import sentencepiece

    return sentencepiece.SentencePieceProcessor(model_file=str(packed / "sentencepiece.model")).get_piece_size()


def checks(folder: Path) -> list[str]:
    """The lines of a run's log that measured the development set."""
    return [line for line in (folder / "log.jsonl").read_text().splitlines() if "dev_loss" in line]


def best(folder: Path) -> Path:
    """The weights of the check with the least loss on the development set: early stopping after the fact."""
    found = min(map(json.loads, checks(folder)), key=lambda line: line["dev_loss"])
    return folder / f"weights-{found['step']:06d}.pt"


def spent(folder: Path) -> float:
    """Seconds of training that the checkpoint in `folder` holds."""
    state = folder / "state.pt"
    return torch.load(state, weights_only=True, map_location="cpu")["busy"] if state.exists() else 0.0
