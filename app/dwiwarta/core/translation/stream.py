"""One run of the engine: sentences become parts, parts become batches, batches come back as Translations in order."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from dwiwarta.core.translation import repeats, schedule
from dwiwarta.core.translation.decoder import Decoder, Decoding, Output
from dwiwarta.core.translation.preparation import Plan, Preparer
from dwiwarta.core.types import ModelId, Translation

# Batches waiting beside those that the workers have: enough to keep them busy, few enough to cancel soon.
_SPARE_BATCHES = 1
_NOTHING = Output("", 0.0, 0)


@dataclass(slots=True)
class _Batch:
    parts: list[str]
    results: list[Any]
    decoding: Decoding


class Stream:
    """The state of one call of `translate`."""

    def __init__(self, decoder: Decoder, decoding: Decoding, texts: Sequence[str], model: ModelId) -> None:
        self._decoder = decoder
        self._decoding = decoding
        self._texts = texts
        self._model = model
        self._preparer = Preparer(decoder.encode, decoder.familiarity)
        self._plans: dict[str, Plan] = {}
        self._outputs: dict[str, Output | None] = {}  # None while under way
        self._retried: dict[str, Output] = {}
        self._flight: deque[_Batch] = deque()

    def run(self, check: Callable[[], None]) -> Iterator[tuple[int, Translation]]:
        """Yield (index, Translation) in order; `check` is called before every wait and may raise."""
        batches = self._batches()
        for index, text in enumerate(self._texts):
            while (translation := self._translation(text)) is None:
                self._fill(batches)
                check()
                self._collect(self._flight.popleft())
            yield index, translation

    def _batches(self) -> Iterator[list[str]]:
        """Plan the texts window by window and return the new parts of each in batches of like length."""
        for window in schedule.windows(len(self._texts)):
            new: list[str] = []
            for text in {self._texts[index]: None for index in window}:
                if text not in self._plans:
                    self._plans[text] = self._preparer.plan(text)
                    new += self._new_parts(self._plans[text])
            yield from self._sorted(new)

    def _new_parts(self, plan: Plan) -> list[str]:
        new = [text for text in {p.text: None for p in plan.parts if not p.kept} if text not in self._outputs]
        self._outputs.update(dict.fromkeys(new))
        return new

    def _sorted(self, parts: list[str]) -> Iterator[list[str]]:
        lengths = [len(pieces) for pieces in self._decoder.encode(parts)]
        for batch in schedule.batches(lengths):
            yield [parts[index] for index in batch]

    def _fill(self, batches: Iterator[list[str]]) -> None:
        while len(self._flight) < self._decoder.workers + _SPARE_BATCHES and (parts := next(batches, None)) is not None:
            self._start(parts, self._decoding)

    def _start(self, parts: list[str], decoding: Decoding) -> None:
        pieces = self._decoder.encode(parts)
        self._flight.append(_Batch(parts, self._decoder.start(pieces, decoding), decoding))

    def _collect(self, batch: _Batch) -> None:
        """Take in a finished batch; what came out as a loop or as nothing goes back once, under stricter rules."""
        again = []
        for part, result in zip(batch.parts, batch.results, strict=True):
            output = self._decoder.finish(result, batch.decoding)
            first = self._retried.pop(part, None)
            if first is not None:
                self._outputs[part] = min((first, output), key=partial(_badness, part))
            elif repeats.faults(part, output.text):
                self._retried[part] = output
                again.append(part)
            else:
                self._outputs[part] = output
        if again:
            self._start(again, repeats.stricter(self._decoding, max(map(len, self._decoder.encode(again)))))

    def _translation(self, text: str) -> Translation | None:
        """Return the Translation of a text, or None while a part of it is under way or not yet planned."""
        plan = self._plans.get(text)
        if plan is None:
            return None
        outputs = [_NOTHING if part.kept else self._outputs[part.text] for part in plan.parts]
        known = [output for output in outputs if output is not None]
        if len(known) < len(outputs):
            return None
        texts = [part.text if part.kept else output.text for part, output in zip(plan.parts, known, strict=True)]
        english = self._preparer.finish(plan, texts)
        if english is None:
            return self._divided(text, plan)
        pieces = sum(output.pieces for output in known)
        score = min(0.0, sum(output.log_prob for output in known) / pieces) if pieces else None
        return Translation(english, self._model, score=score)

    def _divided(self, text: str, plan: Plan) -> Translation | None:
        self._plans[text] = self._preparer.divide(plan)
        new = self._new_parts(self._plans[text])
        if not new:
            return self._translation(text)
        self._start(new, self._decoding)
        return None


def _badness(source: str, output: Output) -> tuple[int, float]:
    """Order the outputs for a source: fewer faults first, then the likelier."""
    return repeats.faults(source, output.text), -output.log_prob / output.pieces
