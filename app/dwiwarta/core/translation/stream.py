"""One run of the engine: sentences become parts, parts become batches, batches come back as Translations in order."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from dwiwarta.core.translation import closing, repeats, schedule
from dwiwarta.core.translation.decoder import Decoder, Decoding, Output
from dwiwarta.core.translation.preparation import Plan, Preparer
from dwiwarta.core.types import ModelId, Translation

# Batches waiting beside those that the workers have: enough to keep them busy, few enough to cancel soon.
_SPARE_BATCHES = 1
_POLL_SECONDS = 0.005  # a batch takes some hundred times as long
_NOTHING = Output("", 0.0, 0)


@dataclass(frozen=True, slots=True)
class _Request:
    """One batch for the workers: the parts, their pieces, how to decode them, and whether it ends a window."""

    parts: list[str]
    pieces: list[list[str]]
    decoding: Decoding
    last: bool = True


class Stream:
    """The state of one call of `translate`."""

    def __init__(
        self, decoder: Decoder, preparer: Preparer, decoding: Decoding, texts: Sequence[str], model: ModelId
    ) -> None:
        self._decoder = decoder
        self._decoding = decoding
        self._texts = texts
        self._model = model
        self._preparer = preparer
        self._plans: dict[str, Plan] = {}
        self._outputs: dict[str, Output | None] = {}  # None while under way
        self._retried: dict[str, Output] = {}
        self._again: list[str] = []  # parts that wait to be decoded again, under stricter rules
        self._flight: deque[tuple[_Request, list[Any]]] = deque()

    def run(self, check: Callable[[], None]) -> Iterator[tuple[int, Translation]]:
        """Yield (index, Translation) in order; `check` is called before every wait and may raise."""
        requests = self._requests()
        for index, text in enumerate(self._texts):
            while (translation := self._translation(text)) is None:
                self._wait(requests, check)
                if self._flight:  # a window of nothing but numbers and addresses sends none
                    self._collect()
            yield index, translation

    def _wait(self, requests: Iterator[_Request], check: Callable[[], None]) -> None:
        """Keep the workers busy until the oldest batch is done: one of long sentences outlasts several of short ones.

        Batches are taken in the order in which they were sent, so that the timing has no say in what is sent together:
        a result can depend, by its rounding, on its neighbours.
        """
        self._fill(requests)
        check()
        while self._flight and not self._done(self._flight[0]):
            time.sleep(_POLL_SECONDS)
            self._fill(requests)
            check()

    def _requests(self) -> Iterator[_Request]:
        """Plan the texts window by window and yield the new parts of each in batches of like length."""
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

    def _sorted(self, parts: list[str]) -> Iterator[_Request]:
        pieces = self._encode(parts)
        left = len(parts)
        for batch in schedule.batches([len(one) for one in pieces], self._decoder.workers):
            left -= len(batch)
            yield _Request(
                [parts[index] for index in batch], [pieces[index] for index in batch], self._decoding, left == 0
            )

    def _encode(self, parts: list[str]) -> list[list[str]]:
        return self._decoder.encode([closing.close(part) for part in parts])

    def _fill(self, requests: Iterator[_Request]) -> None:
        while sum(not self._done(sent) for sent in self._flight) < self._decoder.workers + _SPARE_BATCHES:
            request = next(requests, None)
            if request is None:
                return
            self._start(request)

    def _done(self, sent: tuple[_Request, list[Any]]) -> bool:
        return self._decoder.done(sent[1][-1])

    def _start(self, request: _Request) -> None:
        self._flight.append((request, self._decoder.start(request.pieces, request.decoding)))

    def _collect(self) -> None:
        """Take in a finished batch; what came out as a loop or as nothing goes back once, under stricter rules.

        All of a window goes back together: a batch of one costs nearly as much as a batch of eight.
        """
        request, results = self._flight.popleft()
        for part, result in zip(request.parts, results, strict=True):
            output = self._decoder.finish(result, request.decoding)
            output = replace(output, text=closing.reopen(part, output.text))
            first = self._retried.pop(part, None)
            if first is not None:
                self._outputs[part] = _better(part, first, output)
            elif repeats.faults(part, output.text):
                self._retried[part] = output
                self._again.append(part)
            else:
                self._outputs[part] = output
        if request.last and self._again:
            self._start_again()

    def _start_again(self) -> None:
        parts, self._again = self._again, []
        for request in self._sorted(parts):
            decoding = repeats.stricter(self._decoding, max(map(len, request.pieces)))
            self._start(replace(request, decoding=decoding, last=False))

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
        return Translation(english.machine, self._model, score=score).repair(english.repaired)

    def _divided(self, text: str, plan: Plan) -> Translation | None:
        self._plans[text] = self._preparer.divide(plan)
        new = self._new_parts(self._plans[text])
        if not new:
            return self._translation(text)
        for request in self._sorted(new):
            self._start(request)
        return None


def _better(source: str, first: Output, second: Output) -> Output:
    """Return the output with fewer faults, the likelier one where they are level; what still loops is cut."""
    chosen = min((first, second), key=lambda one: (repeats.faults(source, one.text), -one.log_prob / one.pieces))
    if repeats.faults(source, chosen.text):
        return replace(chosen, text=repeats.squeeze(source, chosen.text))
    return chosen
