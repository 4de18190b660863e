"""Train a network for a span of wall-clock time: the same loop on a CPU (float32) and on one GPU (bfloat16).

The learning rate rises over `warmup` steps, stays, and falls linearly to nothing over the last `cooldown` share of the
time, so that a run is finished when its time is over, however fast the machine was (trapezoidal schedule: Hägele et al.
2024); with `cooldown` 0 it stays to the end, for a run that another one takes up.  `mean` keeps a moving mean of the
weights beside them, which is then what is measured and written.  A run can be stopped at any moment and goes on from
its last checkpoint with the same command; while the pause file exists it waits.
"""

from __future__ import annotations

import copy
import json
import os
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import torch

from training.network import Network, Shape
from training.tokens import PAD, TokenPairs


@dataclass(frozen=True, slots=True)
class Plan:
    """How a run goes: `batch` in padded target pieces, times in seconds, `until` in seconds since 1970."""

    until: float
    batch: int = 1000
    peak: float = 8e-4
    warmup: int = 300
    cooldown: float = 0.5
    smoothing: float = 0.1
    weight_decay: float = 0.01
    clip: float = 1.0
    mean: float = 0.0
    threads: int = 1
    save_every: float = 180.0
    check_every: float = 600.0
    seed: int = 1
    pause_file: Path | None = None


def save(path: Path, state: dict) -> None:
    """Write a checkpoint so that a crash leaves the old one or the new one."""
    part = path.with_suffix(".part")
    torch.save(state, part)
    part.replace(path)


def save_weights(path: Path, network: Network) -> None:
    """The weights alone, in half precision."""
    halves = {name: tensor.half().cpu() for name, tensor in network.state_dict().items()}
    save(path, {"network": halves, "shape": asdict(network.shape)})


def load_network(path: Path) -> Network:
    """The network of a file that `save_weights` or `Run` wrote."""
    state = torch.load(path, weights_only=True)
    network = Network(Shape(**state["shape"]))
    network.load_state_dict(state["network"])
    return network


class Run:
    """One training run in `folder`: `state.pt`, `weights-STEP.pt` at every check, `log.jsonl`.

    With a `teacher` the network learns from its distribution too.
    """

    def __init__(
        self, folder: Path, network: Network, plan: Plan, device: str = "cpu", teacher: Network | None = None
    ) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        torch.set_num_threads(1)
        torch.set_float32_matmul_precision("high")
        torch.manual_seed(plan.seed)
        self.folder, self.plan, self.device = folder, plan, device
        self.network = network.to(device)
        self.teacher = teacher.to(device).eval() if teacher else None
        self.mean = copy.deepcopy(self.network).eval().requires_grad_(False) if plan.mean else None
        decayed = [p for p in network.parameters() if p.ndim > 1]
        others = [p for p in network.parameters() if p.ndim == 1]
        self.optimiser = torch.optim.AdamW(
            [{"params": decayed, "weight_decay": plan.weight_decay}, {"params": others, "weight_decay": 0.0}],
            lr=plan.peak,
            betas=(0.9, 0.98),
            eps=1e-9,
            fused=True,
        )
        self.halt = False  # set from outside: write a checkpoint and return
        self.step = self.tokens = self.epoch = 0
        self.busy_before = self.share_before = self.paused = 0.0
        self.began = time.time()
        if (folder / "state.pt").exists():
            self._resume()

    def take_up(self, path: Path) -> dict:
        """Begin with the weights and the optimiser of another run's `state.pt`."""
        state = torch.load(path, weights_only=True, map_location=self.device)
        self.network.load_state_dict(state["network"])
        self.optimiser.load_state_dict(state["optimiser"])
        if self.mean:
            self.mean.load_state_dict(state["mean"])
        return state

    def put(self, network: Network) -> None:
        """Go on with these weights."""
        self.network.load_state_dict(network.state_dict())
        if self.mean:
            self.mean.load_state_dict(network.state_dict())

    def _resume(self) -> None:
        state = self.take_up(self.folder / "state.pt")
        self.step, self.tokens, self.busy_before, self.share_before = (
            state[name] for name in ("step", "tokens", "busy", "share")
        )
        self.epoch = state["epoch"] + 1

    def checkpoint(self) -> None:
        """Write the state from which the run can go on."""
        save(
            self.folder / "state.pt",
            {
                "network": self.network.state_dict(),
                "mean": self.mean.state_dict() if self.mean else None,
                "optimiser": self.optimiser.state_dict(),
                "shape": asdict(self.network.shape),
                "step": self.step,
                "tokens": self.tokens,
                "epoch": self.epoch,
                "busy": self.busy(),
                "share": self.share(),
            },
        )

    def log(self, **values: object) -> None:
        """One line of what happened, in the log and on standard output."""
        line = json.dumps({"minute": round(self.busy() / 60, 1), "step": self.step, "tokens": self.tokens, **values})
        with (self.folder / "log.jsonl").open("a") as file:
            file.write(line + "\n")
        print(line, flush=True)

    def busy(self) -> float:
        """Seconds of the run so far, checks counted, pauses not."""
        return self.busy_before + time.time() - self.began - self.paused

    def share(self) -> float:
        """How much of the run is over, 0 to 1; a run that is taken up again spreads what was left over the new time."""
        now = (time.time() - self.began) / max(self.plan.until - self.began, 1e-9)
        return self.share_before + (1 - self.share_before) * min(now, 1.0)

    def rate(self) -> float:
        """The learning rate of this moment."""
        rising = min(1.0, (self.step + 1) / self.plan.warmup)
        return self.plan.peak * rising * min(1.0, (1 - self.share()) / max(self.plan.cooldown, 1e-9))

    def _take_idle_cores(self) -> None:
        """Use more than one thread only while the other programs leave cores idle."""
        busy_others = os.getloadavg()[0] - torch.get_num_threads()
        torch.set_num_threads(max(1, min(self.plan.threads, round((os.cpu_count() or 1) - busy_others - 0.25))))

    def train(self, data: Sequence[TokenPairs], check: Callable[[Network], dict[str, float]]) -> None:
        """Train until the plan's time is over; `check` measures the network now and then and at the end.

        Each epoch takes the next of `data`: the same pairs, cut into pieces another way.
        """
        saved = checked = reported = time.time()
        losses: list[torch.Tensor] = []
        for source, target, count in self._rectangles(data):
            losses.append(self._learn(source, target, count))
            now = time.time()
            if now - reported > 60:
                self.log(
                    loss=round(torch.stack(losses).mean().item(), 4),
                    rate=self.rate(),
                    per_second=round(self.tokens / self.busy()),
                    threads=torch.get_num_threads(),
                )
                reported, losses = now, []
                self._take_idle_cores()
            if now - checked > self.plan.check_every:
                self._check(check)
                checked = time.time()
            if now - saved > self.plan.save_every:
                self.checkpoint()
                saved = time.time()
        self.checkpoint()
        self._check(check)

    def _rectangles(self, data: Sequence[TokenPairs]) -> Iterator[tuple[torch.Tensor, torch.Tensor, int]]:
        """Batches until the time is over: source and target ids, and the number of target pieces to be learnt."""
        while True:
            pairs = data[self.epoch % len(data)]
            for rows in pairs.epoch(np.random.default_rng([self.plan.seed, self.epoch]), self.plan.batch):
                self._wait_while_paused()
                if self.halt or time.time() >= self.plan.until:
                    return
                source, target = map(torch.from_numpy, pairs.rectangle(rows))
                if self.device != "cpu":
                    source, target = source.pin_memory(), target.pin_memory()
                yield source, target, int((target[:, 1:] != PAD).sum())
            self.epoch += 1

    def _wait_while_paused(self) -> None:
        while self.plan.pause_file and self.plan.pause_file.exists() and time.time() < self.plan.until:
            time.sleep(2)
            self.paused += 2

    def _learn(self, source: torch.Tensor, target: torch.Tensor, count: int) -> torch.Tensor:
        """One step; the loss of a piece, smoothed, in nats."""
        for group in self.optimiser.param_groups:
            group["lr"] = self.rate()
        source, target = (ids.to(self.device, non_blocking=True) for ids in (source, target))
        with torch.autocast(self.device, torch.bfloat16, enabled=self.device == "cuda"):
            loss = self.network.loss(source, target, self.plan.smoothing, self.teacher) / count
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), self.plan.clip)
        self.optimiser.step()
        self.optimiser.zero_grad()
        if self.mean:
            decay = min(self.plan.mean, (self.step + 1) / (self.step + 10))
            with torch.no_grad():
                torch._foreach_lerp_(list(self.mean.parameters()), list(self.network.parameters()), 1 - decay)
        self.step += 1
        self.tokens += count
        return loss.detach()

    def _check(self, check: Callable[[Network], dict[str, float]]) -> None:
        network = self.mean or self.network
        network.eval()
        with torch.no_grad():
            self.log(**check(network))
        self.network.train()
        save_weights(self.folder / f"weights-{self.step:06d}.pt", network)


@torch.no_grad()
def dev_loss(network: Network, data: TokenPairs, budget: int = 2000) -> float:
    """Nats a target piece, not smoothed."""
    total = count = 0
    device = network.positions.device
    for rows in data.epoch(np.random.default_rng(0), budget):
        source, target = (torch.from_numpy(x).to(device) for x in data.rectangle(rows))
        total += network.loss(source, target, 0.0).item()
        count += int((target[:, 1:] != PAD).sum())
    return total / count
