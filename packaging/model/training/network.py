"""The Transformer that is trained: pre-norm, ReLU, sinusoidal positions, one embedding for source, target and output.

The modules carry the names and the fused layouts of CTranslate2's `TransformerSpec` (query, key and value in one
matrix), so that weights go over by name in both directions (see `weights`).  The architecture is that of Vaswani et al.
2017 with the layer normalisation moved in front (Xiong et al. 2020).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
import torch.nn.functional as F  # noqa: N812  (the name that PyTorch's own documentation uses)
from torch import Tensor, nn

from training.tokens import PAD

MAX_POSITIONS = 512


@dataclass(frozen=True, slots=True)
class Shape:
    """The sizes of a network; vocabulary in pieces, widths in numbers, dropout a share (0 within one epoch)."""

    vocabulary: int = 8000
    width: int = 256
    heads: int = 4
    feed_forward: int = 1024
    encoder_layers: int = 4
    decoder_layers: int = 2
    dropout: float = 0.0


# New networks by role.  On a CPU only the student pays; the others want a GPU, or to start from a package.
SHAPES = {
    "student": Shape(),
    "reverse": Shape(encoder_layers=4, decoder_layers=4, width=384, heads=6, feed_forward=1536, dropout=0.1),
    "teacher": Shape(encoder_layers=6, decoder_layers=6, width=512, heads=8, feed_forward=2048, dropout=0.2),
}


class Norm(nn.Module):
    """Layer normalisation with CTranslate2's names for its two vectors."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.gamma = nn.Parameter(torch.ones(width))
        self.beta = nn.Parameter(torch.zeros(width))

    def forward(self, states: Tensor) -> Tensor:
        return F.layer_norm(states, self.gamma.shape, self.gamma, self.beta)


class Attention(nn.Module):
    """Multi-head attention over the states themselves, or over a memory when `crossed`."""

    def __init__(self, shape: Shape, *, crossed: bool) -> None:
        super().__init__()
        width = shape.width
        self.heads = shape.heads
        self.dropout = shape.dropout
        self.layer_norm = Norm(width)
        sizes = (width, 2 * width, width) if crossed else (3 * width, width)
        for i, size in enumerate(sizes):
            self.add_module(f"linear_{i}", nn.Linear(width, size))

    def forward(self, states: Tensor, memory: Tensor | None, mask: Tensor | None, *, causal: bool = False) -> Tensor:
        """`states` batch × length × width; `mask` batch × 1 × 1 × memory length, true where one may look."""
        normed = self.layer_norm(states)
        if memory is None:
            query, key, value = self.linear_0(normed).chunk(3, dim=-1)
            out = self.linear_1
        else:
            query = self.linear_0(normed)
            key, value = self.linear_1(memory).chunk(2, dim=-1)
            out = self.linear_2
        mixed = self.mix(*map(self.split, (query, key, value)), mask=mask, causal=causal)
        return states + F.dropout(out(mixed), self.dropout, self.training)

    def split(self, states: Tensor) -> Tensor:
        """Batch × length × width to batch × heads × length × part."""
        return states.unflatten(-1, (self.heads, -1)).transpose(1, 2)

    def mix(
        self, query: Tensor, key: Tensor, value: Tensor, *, mask: Tensor | None = None, causal: bool = False
    ) -> Tensor:
        """What each query reads, the heads side by side again."""
        mixed = F.scaled_dot_product_attention(query, key, value, attn_mask=mask, is_causal=causal)
        return mixed.transpose(1, 2).flatten(-2)


class FeedForward(nn.Module):
    """Two linear maps with a ReLU between."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.dropout = shape.dropout
        self.layer_norm = Norm(shape.width)
        self.linear_0 = nn.Linear(shape.width, shape.feed_forward)
        self.linear_1 = nn.Linear(shape.feed_forward, shape.width)

    def forward(self, states: Tensor) -> Tensor:
        hidden = F.relu(self.linear_0(self.layer_norm(states)))
        return states + F.dropout(self.linear_1(hidden), self.dropout, self.training)


class Layer(nn.Module):
    """One layer of the encoder, or of the decoder when `crossed`."""

    def __init__(self, shape: Shape, *, crossed: bool) -> None:
        super().__init__()
        self.self_attention = Attention(shape, crossed=False)
        if crossed:
            self.attention = Attention(shape, crossed=True)
        self.ffn = FeedForward(shape)


class Stack(nn.Module):
    """The layers of one side and the last normalisation."""

    def __init__(self, shape: Shape, layers: int, *, crossed: bool) -> None:
        super().__init__()
        self.layer = nn.ModuleList(Layer(shape, crossed=crossed) for _ in range(layers))
        self.layer_norm = Norm(shape.width)


def sinusoids(width: int) -> Tensor:
    """Positions × width: sines in the first half, cosines in the second, as CTranslate2 has them."""
    step = math.log(10_000) / (width // 2 - 1)
    angles = torch.arange(MAX_POSITIONS)[:, None] * torch.exp(torch.arange(width // 2) * -step)[None]
    return torch.cat([angles.sin(), angles.cos()], dim=1)


class Network(nn.Module):
    """Encoder and decoder with one embedding matrix for all three uses."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        self.embeddings = nn.Embedding(shape.vocabulary, shape.width)
        self.encoder = Stack(shape, shape.encoder_layers, crossed=False)
        self.decoder = Stack(shape, shape.decoder_layers, crossed=True)
        self.projection_bias = nn.Parameter(torch.zeros(shape.vocabulary))
        self.register_buffer("positions", sinusoids(shape.width), persistent=False)
        self._start()

    def _start(self) -> None:
        nn.init.normal_(self.embeddings.weight, std=self.shape.width**-0.5)
        for part in self.modules():
            if isinstance(part, nn.Linear):
                nn.init.xavier_uniform_(part.weight)
                nn.init.zeros_(part.bias)

    def _embed(self, ids: Tensor) -> Tensor:
        states = self.embeddings(ids) * self.shape.width**0.5 + self.positions[: ids.shape[1]]
        return F.dropout(states, self.shape.dropout, self.training)

    def encode(self, source: Tensor) -> tuple[Tensor, Tensor]:
        """The memory of `source` (batch × length, ids) and its mask."""
        mask = (source != PAD)[:, None, None, :]
        states = self._embed(source)
        for layer in self.encoder.layer:
            states = layer.ffn(layer.self_attention(states, None, mask))
        return self.encoder.layer_norm(states), mask

    def decode(self, target: Tensor, memory: Tensor, mask: Tensor) -> Tensor:
        """The states (batch × length × width) after each piece of `target`, which starts with BOS."""
        states = self._embed(target)
        for layer in self.decoder.layer:
            states = layer.self_attention(states, None, None, causal=True)
            states = layer.ffn(layer.attention(states, memory, mask))
        return self.decoder.layer_norm(states)

    def logits(self, states: Tensor) -> Tensor:
        """The score of every piece of the vocabulary after each of `states`."""
        return F.linear(states, self.embeddings.weight, self.projection_bias)

    def forward(self, source: Tensor, target: Tensor) -> Tensor:
        """Scores (positions × vocabulary) of what follows each piece of `target` but the last; it starts with BOS."""
        memory, mask = self.encode(source)
        return self.logits(self.decode(target[:, :-1], memory, mask)).float().flatten(0, 1)

    def loss(self, source: Tensor, target: Tensor, smoothing: float, teacher: Network | None = None) -> Tensor:
        """Sum over the target's pieces of the cross entropy in nats; `target` starts with BOS and ends with EOS.

        With a `teacher`, half of it is towards the teacher's distribution (word-level distillation: Kim & Rush 2016).
        Padding is ignored rather than cut out: cutting would make the host wait for the GPU at every step.
        """
        scores, wanted = self(source, target), target[:, 1:].flatten()
        own = F.cross_entropy(scores, wanted, label_smoothing=smoothing, reduction="sum", ignore_index=PAD)
        if teacher is None:
            return own
        with torch.no_grad():
            theirs = teacher(source, target).softmax(-1) * (wanted != PAD)[:, None]
        return 0.5 * own - 0.5 * (theirs * scores.log_softmax(-1)).sum()
