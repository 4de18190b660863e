"""The steps of an article's undo stack that let findings of the checks stand, and that silence a kind of them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from dwiwarta.core.types import Dismissal
from dwiwarta.core.verdict import kind_name
from dwiwarta.gui.language import translate
from dwiwarta.gui.session_commands import Step

_tr = partial(translate, "Steps")

if TYPE_CHECKING:
    from dwiwarta.gui.session import ArticleSession


class Dismiss(Step):
    """A finding is let stand, or another reason given for it. Undo gives the reason before, or opens it again."""

    def __init__(self, session: ArticleSession, dismissal: Dismissal) -> None:
        super().__init__(_tr("dismissal of a finding"))
        self._session = session
        self._after = dismissal
        self._before = next((each for each in session.article.dismissals if each.key == dismissal.key), None)

    def apply(self) -> None:
        """Let the finding stand."""
        self._session.put_dismissal(self._before, self._after)

    def undo(self) -> None:
        """Put back what was said of it before."""
        self._session.put_dismissal(self._after, self._before)


class Reopen(Step):
    """A dismissed finding is open again. Undo dismisses it with the reason that it had."""

    def __init__(self, session: ArticleSession, dismissal: Dismissal) -> None:
        super().__init__(_tr("opening of a finding"))
        self._session = session
        self._dismissal = dismissal

    def apply(self) -> None:
        """Open the finding."""
        self._session.put_dismissal(self._dismissal, None)

    def undo(self) -> None:
        """Dismiss it again."""
        self._session.put_dismissal(None, self._dismissal)


class Silence(Step):
    """A kind of finding is not shown in the article any more, or is shown again."""

    def __init__(self, session: ArticleSession, kind: str, *, silent: bool) -> None:
        words = _tr("silencing of “{}”") if silent else _tr("showing of “{}”")
        super().__init__(words.format(kind_name(kind)))
        self._session = session
        self._kind = kind
        self._silent = silent

    def apply(self) -> None:
        """Silence the kind, or have it heard."""
        self._session.put_silenced(self._kind, silent=self._silent)

    def undo(self) -> None:
        """Do the other of the two."""
        self._session.put_silenced(self._kind, silent=not self._silent)
