"""The prepared run on one GPU: everything from the packed data and an earlier package, in a fixed time, in stages.

    begin                         the package translates the Indonesian text: for either direction to learn from
    first, second, third          one network that translates both ways, from the pairs, from what was made before and,
                                  first, from plain text with gaps
    made-first, -second, -third   plain text translated by it: back-translations with a tag for either direction (Niu et
                                  al. 2018: the source's language says where to go), at last the Indonesian text and the
                                  pairs' own sources, translated as well as it can
    student                       the same network goes on from Indonesian to English alone, held by its distribution

There are few pairs for so much time.  So they are cut into pieces anew from epoch to epoch (`crew`), and the text is
translated again once the network is better.  It has few decoder layers, so that this takes a third of the time and what
ships need not be learnt from nothing by a smaller one.  A run that is broken off, by SIGTERM too, goes on where it was
when the same command is given again.  `minutes.jsonl` says what each stage took and brought.
"""

from __future__ import annotations

import json
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import numpy as np
import torch

from training import average, start, synth, weights
from training.crew import Crew, Cutting, Epochs, backwards
from training.network import Network, Shape
from training.tokens import Ragged, TokenPairs
from training.train import Plan, Run, dev_loss, load_network

# Shares of the time; what a stage leaves over goes to those behind it.
SHARES = {
    "begin": 0.05,
    "first": 0.17,
    "made-first": 0.05,
    "second": 0.17,
    "made-second": 0.11,
    "third": 0.20,
    "made-third": 0.09,
    "student": 0.16,
}
# 24.5 million parameters: the weights in half precision come back in four parts.
SHAPE = Shape(width=448, heads=7, feed_forward=1792, encoder_layers=6, decoder_layers=2, dropout=0.15)
BACK_WEIGHT, FORWARD_WEIGHT, GAPPED_WEIGHT = 1.0, 0.5, 0.4
TEMPERATURE = 0.6


@dataclass(frozen=True, slots=True)
class Scale:
    """What fits the machine: batches in padded target pieces, decoding in padded source ones, tiny networks or not."""

    batch: int
    decode: int
    processes: int
    variants: int
    tiny: bool


GPU = Scale(batch=24_000, decode=480_000, processes=14, variants=3, tiny=False)
DRY = Scale(batch=800, decode=1500, processes=1, variants=1, tiny=True)


class GpuRun:
    """The stages in `out`, from the folder `packed` that the step pack wrote and the package `warm` with its pieces.

    `more` minutes go to a student that is done.
    """

    def __init__(self, packed: Path, warm: Path, out: Path, minutes: float, more: float = 0.0) -> None:
        self.device = "cuda" if torch.cuda.is_available() else "cpu"
        # cuDNN builds a plan for every new batch × length, up to a second each, and hardly a batch is like another.
        torch.backends.cuda.enable_cudnn_sdp(False)
        self.scale = GPU if self.device == "cuda" else DRY
        self.packed, self.out, self.seconds, self.more = packed, out, minutes * 60, more * 60
        out.mkdir(parents=True, exist_ok=True)
        self.crew = Crew(packed / "sentencepiece.model", self.scale.processes, packed)
        self.warm = weights.from_package(warm)
        self.pairs = TokenPairs.load_small(packed / "train.xz")
        self.cuttings = self.crew.variants(self.pairs, self.scale.variants)
        self.dev = TokenPairs.load_small(packed / "dev.xz")
        english, indonesian = (TokenPairs.load_small(packed / f"{name}.xz").source for name in ("en", "id"))
        prose = self.pairs.source.rows(np.flatnonzero(self.pairs.weights >= 0.3))
        forward = indonesian.joined(prose)
        forward = forward.rows(np.random.default_rng(1).permutation(len(forward)))
        self.text = {"into-en": english, "into-id": indonesian, "forward": forward}
        self.running: Run | None = None
        signal.signal(signal.SIGTERM, self._break_off)

    def run(self) -> None:
        """Every stage that is not done yet; the student's weights and the made pairs lie in `out` in parts."""
        begin = self._stage("begin", self._begin)
        made = [load(begin, "into-id"), load(begin, "forward")]
        first = self._stage("first", lambda folder, s: self._both(folder, s, made, gaps=True))
        back = self._stage("made-first", lambda folder, s: self._made(folder, s, first, ["into-en"]))
        made.append(load(back, "into-en"))
        second = self._stage("second", lambda folder, s: self._both(folder, s, made, first))
        back = self._stage("made-second", lambda folder, s: self._made(folder, s, second, ["into-en", "into-id"]))
        made = [load(back, "into-en"), load(back, "into-id")]
        third = self._stage("third", lambda folder, s: self._both(folder, s, made, second, cooldown=0.7))
        last = self._stage("made-third", lambda folder, s: self._made(folder, s, third, ["into-en", "forward"]))
        made = [load(back, "into-en"), load(last, "into-en"), load(last, "forward")]
        self._split(made[1].joined(made[2]))
        student = self._stage("student", lambda folder, s: self._student(folder, s, made, third, third))
        if self.more:
            before = student
            student = self._stage("more", lambda folder, _: self._student(folder, self.more, made, third, before))
        average.split(load_network(best(student)), self.out)
        self.crew.close()

    def _stage(self, name: str, work: Callable[[Path, float], dict[str, float]]) -> Path:
        """The folder of the stage, done now unless it was; the time used so far is written down as it goes."""
        folder = self.out / name
        done = folder / "done.json"
        if done.exists():
            return folder
        folder.mkdir(exist_ok=True)
        began = time.time()
        result = work(folder, self._seconds(name) if name in SHARES else 0.0)
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

    def _break_off(self, *_: object) -> None:
        if self.running is None:
            sys.exit(143)
        self.running.halt = True

    def _new(self) -> Network:
        shape = SHAPE
        if self.scale.tiny:
            shape = replace(shape, width=64, heads=2, feed_forward=128, encoder_layers=2, decoder_layers=1)
        return Network(replace(shape, vocabulary=self.warm.shape.vocabulary))

    def _both(
        self,
        folder: Path,
        seconds: float,
        made: list[TokenPairs],
        before: Path | None = None,
        *,
        gaps: bool = False,
        cooldown: float = 0.0,
    ) -> dict[str, float]:
        """Train in both directions; a network without one before it starts with the package's embeddings."""
        network = self._new()
        start.put_in(network, start.resized(self.warm.embeddings.weight, network.shape.width))
        plain = [self._gapped(self.text[name]) for name in ("into-en", "into-id") if gaps]
        data = Epochs(self.cuttings, backwards(self.cuttings), *map(self._cut_once, made), *plain)
        plan = partial(Plan, peak=1e-3, warmup=20 if before else 200, cooldown=cooldown)
        return self._train(folder, seconds, network, data, plan, before)

    def _student(
        self, folder: Path, seconds: float, made: list[TokenPairs], teacher: Path, before: Path
    ) -> dict[str, float]:
        data = Epochs(self.cuttings, *map(self._cut_once, made))
        plan = partial(Plan, peak=7e-4, warmup=50, cooldown=1.0)
        return self._train(folder, seconds, self._new(), data, plan, before, load_network(best(teacher)))

    def _train(
        self,
        folder: Path,
        seconds: float,
        network: Network,
        data: Epochs,
        plan: Callable[..., Plan],
        before: Path | None,
        teacher: Network | None = None,
    ) -> dict[str, float]:
        """Go on from the best weights of the run `before`, if there is one."""
        pace = plan(
            until=time.time() + max(seconds - spent(folder), 1),
            batch=self.scale.batch,
            mean=0.998,
            weight_decay=0.05,
            save_every=seconds,
            check_every=max(seconds / 4, 5),
        )
        run = self.running = Run(folder, network, pace, self.device, teacher)
        if before and not run.step:
            run.take_up(before / "state.pt")
            run.put(load_network(best(before)))
        run.train(data, lambda network: {"dev_loss": round(dev_loss(network, self.dev, self.scale.batch), 4)})
        if run.halt:
            average.split(load_network(best(folder)), self.out)
            sys.exit(f"{folder.name} broken off")
        self.running = None
        found = min(json.loads(line)["dev_loss"] for line in checks(folder))
        return {"pieces": run.tokens, "steps": run.step, "dev_loss": found}

    def _cut_once(self, made: TokenPairs) -> list[Cutting]:
        return self.crew.variants(made, 1)

    def _gapped(self, text: Ragged) -> list[Cutting]:
        return [partial(synth.gapped, text, GAPPED_WEIGHT, seed) for seed in range(self.scale.variants + 1)]

    def _begin(self, folder: Path, seconds: float) -> dict[str, float]:
        """The package's own translations, in both roles."""
        wait = self._translate(self.warm.to(self.device), "forward", time.time() + seconds)
        for name in ("into-id", "forward"):
            made_pairs(name, *wait()).save(folder / f"{name}.npz")
        return {"forward": len(wait()[0]), "of": len(self.text["forward"])}

    def _made(self, folder: Path, seconds: float, before: Path, names: list[str]) -> dict[str, float]:
        """Translations by the network of the stage `before`; all of them are judged while the next are made."""
        began, network = time.time(), load_network(best(before)).to(self.device)
        waits = [self._translate(network, name, began + seconds * (i + 1) / len(names)) for i, name in enumerate(names)]
        counts = {}
        for name, wait in zip(names, waits, strict=True):
            made = made_pairs(name, *wait())
            made.save(folder / f"{name}.npz")
            counts |= {name: len(made.weights), f"{name} of": len(self.text[name])}
        return counts

    def _translate(self, network: Network, name: str, until: float) -> Callable[[], tuple[Ragged, Ragged]]:
        return synth.translated(
            network,
            self.text[name],
            self.crew,
            into_english=name != "into-en",
            to_say=name == "forward",
            temperature=0.0 if name == "forward" else TEMPERATURE,
            budget=self.scale.decode,
            stop=lambda: time.time() > until,
        )

    def _split(self, made: TokenPairs, parts: int = 3) -> None:
        """Write the pairs that the student learns from beside its weights, for later training elsewhere."""
        for i in range(parts):
            path = self.out / f"made-{i}.xz"
            if not path.exists():
                self.crew.pool.submit(made.rows(np.arange(i, len(made.weights), parts)).save_small, path)


def made_pairs(name: str, old: Ragged, new: Ragged) -> TokenPairs:
    """What is learnt from sentences and their translations: to say those, or from those, with a tag, to say these."""
    if name == "forward":
        return synth.pairs(old, new, FORWARD_WEIGHT)
    return synth.pairs(synth.tagged(new), old, BACK_WEIGHT)


def load(folder: Path, name: str) -> TokenPairs:
    """The made pairs of a stage."""
    return TokenPairs.load(folder / f"{name}.npz")


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
