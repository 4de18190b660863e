"""Many translations at once with the network itself, on a GPU: for back-translation, self-training and distillation.

Keys and values of the pieces so far are kept, so that each step runs the decoder on one position only.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import torch
from torch import Tensor

from training.network import Attention, Network
from training.tokens import BOS, EOS, PAD, Ragged

ENOUGH = 0.995  # of a batch: then the few that go on, mostly in circles, are given up


def translations(
    network: Network, source: Ragged, *, budget: int, temperature: float, seed: int = 1
) -> Iterator[tuple[np.ndarray, list[list[int]]]]:
    """Batches of rows and their translations; `budget` counts padded source ids, temperature 0 takes the best piece.

    A row that goes on when all but a few of a large batch have ended has no translation: an empty list.
    Sampling suits back-translation (Edunov et al. 2018), the best piece suits self-training and distillation.
    """
    device = network.positions.device
    generator = torch.Generator(device).manual_seed(seed)
    lengths = source.lengths()
    order = np.argsort(-lengths, kind="stable")
    begin = 0
    while begin < len(order):
        count = max(1, budget // int(lengths[order[begin]] + 1))
        rows = order[begin : begin + count]
        ids = torch.from_numpy(source.padded(rows)).to(device)
        with torch.inference_mode(), torch.autocast(device.type, torch.bfloat16, enabled=device.type == "cuda"):
            yield rows, _decode(network, ids, temperature, generator)
        begin += count


def _decode(network: Network, source: Tensor, temperature: float, generator: torch.Generator) -> list[list[int]]:
    memory, mask = network.encode(source)
    crossed = [_key_value(layer.attention, layer.attention.linear_1(memory)) for layer in network.decoder.layer]
    own: list[tuple[Tensor, Tensor] | None] = [None] * len(crossed)
    piece = torch.full((len(source), 1), BOS, device=source.device)
    done = torch.zeros(len(source), dtype=torch.bool, device=source.device)
    out = []
    for position in range(min(source.shape[1] * 3 // 2 + 10, len(network.positions) - 1)):
        states = network.embeddings(piece) * network.shape.width**0.5 + network.positions[position]
        for i, layer in enumerate(network.decoder.layer):
            states, own[i] = _self_attend(layer.self_attention, states, own[i])
            states = layer.ffn(_cross_attend(layer.attention, states, crossed[i], mask))
        logits = network.logits(network.decoder.layer_norm(states)[:, 0]).float()
        logits[:, [PAD, BOS]] = -torch.inf
        piece = _choose(logits, temperature, generator).masked_fill(done, PAD)[:, None]
        done |= piece[:, 0] == EOS
        out.append(piece[:, 0])
        if position % 8 == 7 and bool(done.float().mean() >= ENOUGH):
            out = [column.masked_fill(~done, PAD) for column in out]
            break
    return [_until_end(row) for row in torch.stack(out, 1).tolist()]


def _choose(logits: Tensor, temperature: float, generator: torch.Generator) -> Tensor:
    if temperature == 0:
        return logits.argmax(-1)
    return torch.multinomial((logits / temperature).softmax(-1), 1, generator=generator)[:, 0]


def _until_end(row: list[int]) -> list[int]:
    return row[: row.index(EOS)] if EOS in row else [piece for piece in row if piece != PAD]


def _key_value(attention: Attention, both: Tensor) -> tuple[Tensor, Tensor]:
    key, value = both.chunk(2, dim=-1)
    return attention.split(key), attention.split(value)


def _self_attend(
    attention: Attention, states: Tensor, before: tuple[Tensor, Tensor] | None
) -> tuple[Tensor, tuple[Tensor, Tensor]]:
    query, key, value = map(attention.split, attention.linear_0(attention.layer_norm(states)).chunk(3, dim=-1))
    if before is not None:
        key, value = torch.cat([before[0], key], 2), torch.cat([before[1], value], 2)
    return states + attention.linear_1(attention.mix(query, key, value)), (key, value)


def _cross_attend(attention: Attention, states: Tensor, memory: tuple[Tensor, Tensor], mask: Tensor) -> Tensor:
    query = attention.split(attention.linear_0(attention.layer_norm(states)))
    return states + attention.linear_2(attention.mix(query, *memory, mask=mask))
