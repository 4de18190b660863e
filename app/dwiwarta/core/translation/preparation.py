"""From a sentence as the page has it to what the model is given, and back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from dwiwarta.core.translation import casing, chunks, closing, datelines, repairs, typography, verbatim
from dwiwarta.core.translation.casing import Shape
from dwiwarta.core.translation.chunks import Part

Encode = Callable[[Sequence[str]], list[list[str]]]


@dataclass(frozen=True, slots=True)
class Plan:
    """How one sentence is translated: `parts` in order, those not kept by the model. `source` is single spaced."""

    source: str
    shape: Shape
    parts: tuple[Part, ...]
    divided: bool = False


@dataclass(frozen=True, slots=True)
class English:
    """What the model said of a sentence, joined and with the marks of the page, and the same with its repairs."""

    machine: str
    repaired: str


class Preparer:
    """Makes plans for one model, whose tokenizer it is given and the longest source it does well, in pieces."""

    def __init__(self, encode: Encode, familiarity: casing.Familiarity, limit: int) -> None:
        self._encode = encode
        self._familiarity = familiarity
        self._limit = limit

    def plan(self, text: str) -> Plan:
        """Return the plan for a sentence, a heading or a single word."""
        source = typography.single_spaced(text)
        shape = casing.shape(source)
        if verbatim.is_verbatim(source) or self._is_unknown_name(source):
            return Plan(source, shape, (Part(source, kept=True),))
        start = datelines.end(source) if shape is Shape.PLAIN else 0
        if start:
            dateline, rest = Part(source[:start], kept=True), source[start:].lstrip()
            return Plan(source, shape, (dateline, *self._cut(rest, shape)))
        return Plan(source, shape, tuple(self._cut(source, shape)))

    def divide(self, plan: Plan) -> Plan:
        """Return a plan that keeps every address, handle and tag away from the model."""
        parts: list[Part] = []
        for part in verbatim.divide(plan.source):
            if part.kept:
                parts.append(part)
                continue
            first, *rest = self._cut(part.text, plan.shape)
            parts += [Part(first.text, spaced=part.spaced), *rest]
        return Plan(plan.source, plan.shape, tuple(parts), divided=True)

    def finish(self, plan: Plan, outputs: Sequence[str]) -> English | None:
        """Return the English of a plan from the outputs of all its parts, or None where it must be divided.

        A source with letters never gives an empty text: at worst it is returned as it is.
        """
        if all(part.kept for part in plan.parts):
            return English(plan.source, plan.source)
        english = chunks.join(plan.parts, outputs)
        if not any(character.isalpha() for character in english):
            return English(plan.source, plan.source)
        machine = casing.restore(plan.source, typography.like_source(plan.source, english), plan.shape)
        repaired: str | None = repairs.repair(plan.source, machine)
        if repaired is not None and not plan.divided:
            repaired = verbatim.restore(plan.source, repaired)
        return None if repaired is None else English(machine, repaired)

    def _is_unknown_name(self, text: str) -> bool:
        return casing.is_lone_name(text, self._familiarity)

    def _cut(self, text: str, shape: Shape) -> list[Part]:
        return chunks.cut(casing.soften(text, shape, self._familiarity), self._measure, self._limit)

    def _measure(self, text: str) -> int:
        return len(self._encode([closing.close(text)])[0])
