"""The prepared run on one GPU: everything from the packed data, in a fixed time, shared out between seven stages.

    first, second, third          one wide network that translates both ways, from the pairs and what it made itself
    made-first, made-second       plain English and Indonesian text translated by it, with a tag: back-translations for
                                  either direction (Niu et al. 2018: the source's language says where to go)
    forward                       Indonesian text and the pairs' own sources, translated by it as well as it can
    student                       the network that ships, from all of these and from the wide network's distribution

There are few pairs for so much time.  So they are cut into pieces anew from epoch to epoch (`crew`), and the text is
translated again once the network is better.  A run that is broken off, by SIGTERM too, goes on where it was when
the same command is given again.  `minutes.jsonl` says what each stage took and brought.
"""

from __future__ import annotations

import json
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property, partial, reduce
from pathlib import Path

import numpy as np
import torch

from training import average, pieces, start, synth
from training.crew import Crew
from training.network import SHAPES, Network, Shape
from training.tokens import Ragged, TokenPairs
from training.train import Plan, Run, dev_loss, load_network

# Shares of the time; what a stage leaves over goes to those behind it.
SHARES = {
    "first": 0.12,
    "made-first": 0.06,
    "second": 0.15,
    "made-second": 0.09,
    "third": 0.20,
    "forward": 0.08,
    "student": 0.30,
}
# 1,084 source words a second on two processor cores at beam 2, where 0.3 (width 256, 4 and 2 layers) had 1,295.
STUDENT = Shape(width=320, heads=5, feed_forward=1280, encoder_layers=6, decoder_layers=2, dropout=0.1)
MADE_WEIGHT = 0.5
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
    """The stages in `out`, from the folder `packed` that the step pack wrote.

    `more` minutes go to a student that is done.
    """

    def __init__(self, packed: Path, out: Path, minutes: float, more: float = 0.0) -> None:
        self.device = "cuda" if torch.cuda.is_available() else "cpu"
        # cuDNN builds a plan for every new batch × length, up to a second each, and hardly a batch is like another.
        torch.backends.cuda.enable_cudnn_sdp(False)
        self.scale = GPU if self.device == "cuda" else DRY
        self.packed, self.out, self.seconds, self.more = packed, out, minutes * 60, more * 60
        out.mkdir(parents=True, exist_ok=True)
        self.crew = Crew(packed / "sentencepiece.model", self.scale.processes, packed)
        self.vocabulary = pieces.load(self.crew.model).get_piece_size()
        self.pairs = TokenPairs.load_small(packed / "train.xz")
        self.dev = TokenPairs.load_small(packed / "dev.xz")
        self.text = {name: TokenPairs.load_small(packed / f"{name}.xz").source for name in ("en", "id")}
        self.running: Run | None = None
        signal.signal(signal.SIGTERM, self._break_off)

    def run(self) -> None:
        """Every stage that is not done yet; the student's weights and the made pairs lie in `out` in parts."""
        first = self._stage("first", lambda folder, s: self._wide(folder, s, [], None, cooldown=0.0))
        made = self._stage("made-first", lambda folder, s: self._made(folder, s, first))
        more = [load(made, "into-en"), load(made, "into-id")]
        second = self._stage("second", lambda folder, s: self._wide(folder, s, more, first, cooldown=0.0))
        made = self._stage("made-second", lambda folder, s: self._made(folder, s, second))
        more = [load(made, "into-en"), load(made, "into-id")]
        third = self._stage("third", lambda folder, s: self._wide(folder, s, more, second, cooldown=0.7))
        forward = self._stage("forward", lambda folder, s: self._forward(folder, s, third))
        more = [load(made, "into-en"), load(forward, "forward")]
        self._split(more[0].joined(more[1]))
        student = self._stage("student", lambda folder, s: self._student(folder, s, more, third))
        if self.more:
            before = student
            student = self._stage("more", lambda folder, _: self._student(folder, self.more, more, third, before))
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

    def _new(self, shape: Shape) -> Network:
        if self.scale.tiny:
            shape = replace(shape, width=64, heads=2, feed_forward=128, encoder_layers=2, decoder_layers=1)
        return Network(replace(shape, vocabulary=self.vocabulary))

    def _wide(
        self, folder: Path, seconds: float, made: list[TokenPairs], before: Path | None, *, cooldown: float
    ) -> dict[str, float]:
        network = self._new(SHAPES["teacher"])
        plan = partial(Plan, peak=1e-3, warmup=20 if before else 400, cooldown=cooldown)
        return self._train(folder, seconds, network, made, plan, before=before)

    def _student(
        self, folder: Path, seconds: float, made: list[TokenPairs], wide: Path, before: Path | None = None
    ) -> dict[str, float]:
        network, teacher = self._new(STUDENT), load_network(best(wide))
        start.put_in(network, start.narrowed(teacher.embeddings.weight, network.shape.width))
        plan = partial(Plan, peak=7e-4, warmup=50, cooldown=1.0) if before else partial(Plan, peak=1.5e-3, cooldown=0.8)
        return self._train(folder, seconds, network, made, plan, before=before, teacher=teacher)

    def _train(
        self,
        folder: Path,
        seconds: float,
        network: Network,
        made: list[TokenPairs],
        plan: Callable[..., Plan],
        *,
        before: Path | None = None,
        teacher: Network | None = None,
    ) -> dict[str, float]:
        """From the pairs, both ways without a `teacher`, and what was `made`."""
        began, ways = time.time(), [self.cuttings]
        if teacher is None:
            ways.append([pairs.reversed() for pairs in self.cuttings])
        data = [reduce(TokenPairs.joined, parts) for parts in zip(*ways, *map(self._cut, made), strict=True)]
        pace = plan(
            until=began + max(seconds - spent(folder), 1),
            batch=self.scale.batch,
            mean=0.998,
            weight_decay=0.05,
            save_every=seconds,
            check_every=max(seconds / 4, 5),
        )
        run = self.running = Run(folder, network, pace, self.device, teacher)
        if before and not run.step:
            run.take_up(before / "state.pt")
        run.train(data, lambda network: {"dev_loss": round(dev_loss(network, self.dev, self.scale.batch), 4)})
        if run.halt:
            average.split(load_network(best(folder)), self.out)
            sys.exit(f"{folder.name} broken off")
        self.running = None
        found = min(json.loads(line)["dev_loss"] for line in checks(folder))
        return {"pieces": run.tokens, "steps": run.step, "dev_loss": found}

    @cached_property
    def cuttings(self) -> list[TokenPairs]:
        """The pairs as they are and cut anew, for every stage that trains."""
        return self._cut(self.pairs)

    def _cut(self, pairs: TokenPairs) -> list[TokenPairs]:
        return self.crew.variants(pairs, self.scale.variants)

    def _made(self, folder: Path, seconds: float, wide: Path) -> dict[str, float]:
        """Tagged pairs for both directions."""
        began, counts, network = time.time(), {}, load_network(best(wide)).to(self.device)
        for i, (language, name) in enumerate([("en", "into-en"), ("id", "into-id")]):
            until = began + seconds * (i + 1) / 2
            old, new = self._translate(network, self.text[language], until, TEMPERATURE, into_english=language == "id")
            synth.pairs(synth.tagged(new), old, MADE_WEIGHT).save(folder / f"{name}.npz")
            counts[name] = len(old)
        return counts

    def _forward(self, folder: Path, seconds: float, wide: Path) -> dict[str, float]:
        """What the student is to say for Indonesian text and for the sources of the pairs that are whole sentences."""
        prose = self.pairs.source.rows(np.flatnonzero(self.pairs.weights >= 0.3))
        text = self.text["id"].joined(prose)
        text = text.rows(np.random.default_rng(1).permutation(len(text)))
        until, network = time.time() + seconds, load_network(best(wide)).to(self.device)
        old, new = self._translate(network, text, until, 0.0, into_english=True)
        synth.pairs(old, new, MADE_WEIGHT).save(folder / "forward.npz")
        return {"forward": len(old), "of": len(text)}

    def _translate(
        self, network: Network, text: Ragged, until: float, temperature: float, *, into_english: bool
    ) -> tuple[Ragged, Ragged]:
        return synth.translated(
            network,
            text,
            self.crew,
            into_english=into_english,
            temperature=temperature,
            budget=self.scale.decode,
            stop=lambda: time.time() > until,
        )

    def _split(self, made: TokenPairs, parts: int = 3) -> None:
        """Write the pairs that the student learns from beside its weights, for later training elsewhere."""
        for i in range(parts):
            path = self.out / f"made-{i}.xz"
            if not path.exists():
                self.crew.pool.submit(made.rows(np.arange(i, len(made.weights), parts)).save_small, path)


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
