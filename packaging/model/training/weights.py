"""Weights from CTranslate2's `model.bin` into the network and back.

The binary layout is the one that `ctranslate2.specs.ModelSpec.save` writes (version 6): variables with name, shape,
type and bytes, then aliases.  An int8 matrix comes with one scale a row; the weight is the integer divided by the
scale.
"""

from __future__ import annotations

import struct
import zipfile
from pathlib import Path

import numpy as np
import torch

from training.network import Network, Shape

TYPES = {0: np.float32, 1: np.int8, 2: np.int16, 3: np.int32, 4: np.float16}


class _Reader:
    """Little-endian fields, one after another."""

    def __init__(self, content: bytes) -> None:
        self.content = content
        self.at = 0

    def number(self, kind: str) -> int:
        value = struct.unpack_from(f"<{kind}", self.content, self.at)[0]
        self.at += struct.calcsize(kind)
        return value

    def bytes(self, length: int) -> bytes:
        self.at += length
        return self.content[self.at - length : self.at]

    def string(self) -> str:
        return self.bytes(self.number("H"))[:-1].decode()


def read_variables(content: bytes) -> dict[str, np.ndarray]:
    """Every variable of a `model.bin`, int8 matrices still with their `_scale` beside them."""
    reader = _Reader(content)
    version = reader.number("I")
    if version != 6:
        raise ValueError(f"model.bin has binary version {version}, this reads version 6")
    reader.string()
    reader.number("I")
    variables = {}
    for _ in range(reader.number("I")):
        name = reader.string()
        shape = [reader.number("I") for _ in range(reader.number("B"))]
        kind = TYPES[reader.number("B")]
        variables[name] = np.frombuffer(reader.bytes(reader.number("I")), kind).reshape(shape)
    return variables


def dequantised(variables: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """The float matrices that the int8 ones stand for."""
    out = {}
    for name, value in variables.items():
        scale = variables.get(f"{name}_scale")
        if scale is not None:
            out[name] = value.astype(np.float32) / scale.reshape(-1, *[1] * (value.ndim - 1))
        elif not name.endswith("_scale"):
            out[name] = value
    return out


def spec_name(name: str) -> str:
    """The name in CTranslate2 of a parameter of the network."""
    if name == "embeddings.weight":
        return "decoder/embeddings/weight"
    if name == "projection_bias":
        return "decoder/projection/bias"
    return name.replace(".layer.", ".layer_").replace(".", "/")


def from_package(package: Path, dropout: float = 0.0) -> Network:
    """The network in an `.argosmodel`, its weights dequantised."""
    with zipfile.ZipFile(package) as archive:
        name = next(n for n in archive.namelist() if n.endswith("model/model.bin"))
        variables = dequantised(read_variables(archive.read(name)))
    layers = [
        sum(f"{side}/layer_{i}/ffn/layer_norm/gamma" in variables for i in range(99)) for side in ("encoder", "decoder")
    ]
    vocabulary, width = variables["decoder/embeddings/weight"].shape
    shape = Shape(
        vocabulary=vocabulary,
        width=width,
        heads=int(variables["encoder/num_heads"]),
        feed_forward=variables["encoder/layer_0/ffn/linear_0/bias"].shape[0],
        encoder_layers=layers[0],
        decoder_layers=layers[1],
        dropout=dropout,
    )
    network = Network(shape)
    network.load_state_dict(
        {n: torch.from_numpy(variables[spec_name(n)].copy()) for n, _ in network.named_parameters()}
    )
    return network


def to_folder(network: Network, pieces: list[str], folder: Path) -> None:
    """Write CTranslate2's int8 model of `network` into `folder`; `pieces` is the vocabulary in order of id."""
    import ctranslate2  # only this needs it, and a machine with a GPU may have none

    shape = network.shape
    spec = ctranslate2.specs.TransformerSpec.from_config(
        (shape.encoder_layers, shape.decoder_layers),
        shape.heads,
        pre_norm=True,
        activation=ctranslate2.specs.Activation.RELU,
    )
    spec.encoder.scale_embeddings = True
    spec.decoder.scale_embeddings = True
    # Copies: quantising works in place.
    arrays = {spec_name(n): p.detach().float().cpu().numpy().copy() for n, p in network.named_parameters()}
    arrays["encoder/embeddings_0/weight"] = arrays["decoder/projection/weight"] = arrays["decoder/embeddings/weight"]
    positions = network.positions.detach().float().cpu().numpy()
    arrays["encoder/position_encodings/encodings"] = arrays["decoder/position_encodings/encodings"] = positions
    for name, value in arrays.items():
        _put(spec, name, value)
    spec.config.decoder_start_token = "<s>"
    spec.config.add_source_eos = False
    spec.register_source_vocabulary(pieces)
    spec.register_target_vocabulary(pieces)
    spec.validate()
    spec.optimize(quantization="int8")
    spec.save(str(folder))


def _put(spec: object, name: str, value: np.ndarray) -> None:
    """Set the variable `name` of a specification, where `layer_2` is the third entry of its list `layer`."""
    *path, last = name.split("/")
    for step in path:
        listed, _, index = step.rpartition("_")
        spec = getattr(spec, step) if hasattr(spec, step) else getattr(spec, listed)[int(index)]
    setattr(spec, last, value)
