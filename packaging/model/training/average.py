"""The mean of the last weights of a run, and weights as parts of a limited size."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import torch

from training.network import Network, Shape


def load(paths: Sequence[Path]) -> Network:
    """The network whose weights are the mean of those in `paths`."""
    states = [torch.load(path, weights_only=True) for path in paths]
    network = Network(Shape(**states[0]["shape"]))
    mean = {
        name: sum(state["network"][name].float() for state in states) / len(states) for name in states[0]["network"]
    }
    network.load_state_dict(mean)
    return network


def split(network: Network, folder: Path, limit: int = 15 << 20) -> list[Path]:
    """Write the weights in half precision as `weights-N.part` of at most `limit` bytes of numbers each."""
    parts: list[dict] = [{}]
    size = 0
    for name, tensor in network.state_dict().items():
        half = tensor.half().cpu()
        if size + half.nbytes > limit and parts[-1]:
            parts.append({})
            size = 0
        parts[-1][name] = half.clone()
        size += half.nbytes
    paths = [folder / f"weights-{i}.part" for i in range(len(parts))]
    for path, part in zip(paths, parts, strict=True):
        torch.save({"network": part, "shape": asdict(network.shape)}, path)
    return paths


def join(folder: Path) -> Network:
    """The network that `split` wrote."""
    states = [torch.load(path, weights_only=True) for path in sorted(folder.glob("weights-*.part"))]
    if not states:
        raise FileNotFoundError(f"{folder}: no weights-N.part in it")
    network = Network(Shape(**states[0]["shape"]))
    network.load_state_dict({name: tensor for state in states for name, tensor in state["network"].items()})
    return network
