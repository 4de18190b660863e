"""The step of an article's undo stack that puts another reading of its source in place."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from dwiwarta.core.types import Article
from dwiwarta.gui.language import translate
from dwiwarta.gui.session_commands import Step

if TYPE_CHECKING:
    from dwiwarta.gui.session import ArticleSession

_tr = partial(translate, "Steps")


class ReadAgain(Step):
    """The source was read again. Undo gives back the whole article as it was, with its notes and its summary.

    What came by itself in between, such as the English of new sentences, is put by, and is there again with Redo.
    """

    def __init__(self, session: ArticleSession, after: Article, keys: tuple[str, str]) -> None:
        super().__init__(_tr("reading of the source again"))
        self._session = session
        self._before = session.article
        self._after = after
        self._key_before, self._key_after = keys

    def apply(self) -> None:
        """Put the new reading in place."""
        self._before = self._session.article
        self._session.put_text(self._after, self._key_after)

    def undo(self) -> None:
        """Put the article back as it was."""
        self._after = self._session.article
        self._session.put_text(self._before, self._key_before)
