"""Translate many sentences as one stream: the first ones at once, all of them in reading order."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from functools import partial
from typing import Protocol

from dwiwarta.core.jobs import Cancelled, CancelToken
from dwiwarta.core.translation import alternatives
from dwiwarta.core.translation.decoder import Decoder, Decoding
from dwiwarta.core.translation.packages import Package
from dwiwarta.core.translation.preparation import Preparer
from dwiwarta.core.translation.stream import Stream
from dwiwarta.core.types import ModelId, Translation


class Engine(Protocol):
    """What turns sentences into Translations."""

    @property
    def model(self) -> ModelId:
        """Return the name and version that every Translation carries."""

    def load(self) -> None:
        """Bring the model into memory; nothing happens where it is there. Raises ModelError where it cannot be."""

    def translate(
        self, texts: Sequence[str], *, cancel: CancelToken | None = None
    ) -> Iterator[tuple[int, Translation]]:
        """Yield (index into `texts`, Translation) for every text, in order, each as soon as it is ready."""

    def alternatives(self, text: str, count: int, *, cancel: CancelToken | None = None) -> list[Translation]:
        """Return at most `count` different Translations of one sentence, the likeliest first."""

    def close(self) -> None:
        """Release the model, from any thread; work under way ends with Cancelled."""


class CTranslateEngine:
    """The engine over an Argos package. One thread translates at a time; any thread may load or close.

    `threads` is how many cores to use, 0 for all; `compute_type` is CTranslate2's, with the nearest that the processor
    has as a fallback.
    """

    def __init__(self, package: Package, *, beam_size: int = 2, threads: int = 0, compute_type: str = "int8") -> None:
        self._package = package
        self._decoding = Decoding(beam_size=beam_size)
        self._threads = threads
        self._compute_type = compute_type
        self._lock = threading.Lock()
        self._closed = threading.Event()
        self._decoder: Decoder | None = None

    @property
    def model(self) -> ModelId:
        """Return the package's code and version."""
        return self._package.model

    def load(self) -> None:
        """Load the model. Raises ModelError where it cannot be loaded, and Cancelled where the engine was closed."""
        self._loaded()

    def close(self) -> None:
        """Release the model for good. A load or a translation in another thread ends with Cancelled."""
        self._closed.set()
        self._decoder = None

    def translate(
        self, texts: Sequence[str], *, cancel: CancelToken | None = None
    ) -> Iterator[tuple[int, Translation]]:
        """Yield (index, Translation) in order, each as soon as it and all before it are done.

        Identical texts are translated once. Raises ModelError where the model cannot be loaded or fails, and Cancelled,
        after what is done, within a batch of a cancel or a close.
        """
        decoder = self._loaded()
        stream = Stream(decoder, self._preparer(decoder), self._decoding, texts, self.model)
        yield from stream.run(partial(self._check, cancel))

    def alternatives(self, text: str, count: int, *, cancel: CancelToken | None = None) -> list[Translation]:
        """Return at most `count` Translations of one sentence that differ in words, the likeliest first.

        Raises ModelError and Cancelled as `translate` does.
        """
        decoder, check = self._loaded(), partial(self._check, cancel)
        return alternatives.find(decoder, self._preparer(decoder), self._decoding, text, count, self.model, check)

    def _check(self, cancel: CancelToken | None) -> None:
        """Raise Cancelled where the engine was closed or the work is not wanted any more."""
        if self._closed.is_set():
            raise Cancelled
        if cancel is not None:
            cancel.check()

    def _preparer(self, decoder: Decoder) -> Preparer:
        return Preparer(decoder.encode, decoder.familiarity, self._package.longest_source)

    def _loaded(self) -> Decoder:
        with self._lock:
            decoder = self._decoder
            if decoder is None and not self._closed.is_set():
                decoder = Decoder(
                    self._package.folder,
                    target_prefix=self._package.target_prefix,
                    threads=self._threads,
                    compute_type=self._compute_type,
                )
                self._decoder = decoder
            if decoder is None or self._closed.is_set():
                self._decoder = None
                raise Cancelled
            return decoder
