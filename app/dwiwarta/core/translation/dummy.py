"""An engine without a model, for tests of everything that stands around translation."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from dwiwarta.core.jobs import Cancelled, CancelToken
from dwiwarta.core.types import ModelId, Translation


class DummyEngine:
    """Gives "[en] " and the text back. `before_each` is called with the index before every sentence, and may block."""

    def __init__(self, before_each: Callable[[int], None] | None = None) -> None:
        self._before_each = before_each
        self.loaded = False
        self.closed = False

    @property
    def model(self) -> ModelId:
        """Return the dummy's name."""
        return ModelId("dummy", "1")

    def load(self) -> None:
        """Note that somebody asked for it. Raises Cancelled where the engine was closed."""
        if self.closed:
            raise Cancelled
        self.loaded = True

    def translate(
        self, texts: Sequence[str], *, cancel: CancelToken | None = None
    ) -> Iterator[tuple[int, Translation]]:
        """Yield (index, Translation) in order. Raises Cancelled as the real engine does."""
        self.load()
        for index, text in enumerate(texts):
            if self._before_each is not None:
                self._before_each(index)
            if cancel is not None:
                cancel.check()
            if self.closed:
                raise Cancelled
            yield index, Translation(f"[en] {text}" if text else "", self.model, score=-0.5)

    def alternatives(self, text: str, count: int, *, cancel: CancelToken | None = None) -> list[Translation]:
        """Return the text back `count` times, each time with its number. Raises Cancelled as the real engine does."""
        self.load()
        if cancel is not None:
            cancel.check()
        return [Translation(f"[en{'' if i == 0 else i + 1}] {text}", self.model, score=-0.5 - i) for i in range(count)]

    def close(self) -> None:
        """End the work under way with Cancelled at its next sentence."""
        self.closed = True
