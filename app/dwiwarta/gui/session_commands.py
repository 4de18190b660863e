"""The steps of an article's undo stack, each with a name for the menu in plain words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoCommand

from dwiwarta.core import annotation as anchors
from dwiwarta.core import sentences
from dwiwarta.core.types import Annotation, Article, Block, Document, Role, Segment, Side, State, Summary, Translation
from dwiwarta.gui.language import translate

_tr = partial(translate, "Steps")

if TYPE_CHECKING:
    from dwiwarta.gui.session import ArticleSession

_TYPING = 1
_NO_MERGE = -1

Version = tuple[str | None, State] | None
"""A person's share of a Translation (edited text and state), or None where it had no English."""


class Step(QUndoCommand):
    """A step that is carried out before the stack gets it: what goes wrong in it is an exception like any other.

    An exception inside a method that the stack calls cannot reach the caller, and shiboken (6.11.3) crashes on it.
    """

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._carried_out = False

    def carry_out(self) -> None:
        """Make the change; the stack's own first call will then do nothing."""
        self.apply()
        self._carried_out = True

    def redo(self) -> None:
        """Make the change, but for the call that comes with being pushed."""
        if self._carried_out:
            self._carried_out = False
        else:
            self.apply()

    def apply(self) -> None:
        """Make the change."""


class ChangeTranslation(Step):
    """A person's version of one sentence replaces another; the machine's text is left alone."""

    def __init__(self, session: ArticleSession, index: int, after: Translation | None, *, typing: bool = False) -> None:
        confirmed = after is not None and after.state is State.CONFIRMED
        name = _tr("confirmation of sentence {}") if confirmed else _tr("edit of sentence {}")
        super().__init__(name.format(index + 1))
        self._session = session
        self.index = index
        self._before = _version(session.translation(index))
        self.after = _version(after)
        self.moved: dict[int, Annotation] = {}
        self._typing = typing

    def id(self) -> int:
        """Return what Qt compares before it asks for a merge."""
        return _TYPING if self._typing else _NO_MERGE

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take in a later edit of the same sentence."""
        if not isinstance(other, ChangeTranslation) or other.index != self.index:
            return False
        self.after = other.after
        self.moved = other.moved | self.moved
        return True

    def apply(self) -> None:
        """Put the new version in place."""
        self.moved = self._put(self.after)

    def undo(self) -> None:
        """Put the old version back, and the annotations that had moved where they were."""
        self._put(self._before)
        self._session.put_annotations(
            {key: old for key, old in self.moved.items() if self._session.annotation(key) is not None}
        )

    def _put(self, version: Version) -> dict[int, Annotation]:
        current = self._session.translation(self.index) or Translation(machine="")
        made = None if version is None else replace(current, edited=version[0], state=version[1])
        if version is None and current.machine:
            made = replace(current, edited=None, state=State.MACHINE)
        moved = self._session.put_translations({self.index: made})
        self._session.keep_translation(self.index)
        return moved


def _version(translation: Translation | None) -> Version:
    return None if translation is None else (translation.edited, translation.state)


class ReplaceMachineTexts(Step):
    """Sentences were translated again: other machine texts under the same edits."""

    def __init__(self, session: ArticleSession, after: Mapping[int, Translation]) -> None:
        super().__init__(_tr("new translation") if len(after) == 1 else _tr("new translations"))
        self._session = session
        self._after = dict(after)
        self._before = {index: session.translation(index) for index in after}
        self._moved: dict[int, Annotation] = {}

    def apply(self) -> None:
        """Put the new texts in place."""
        self._moved = self._put(self._after)

    def undo(self) -> None:
        """Put the old texts back, and the annotations that had moved where they were."""
        self._put(self._before)
        self._session.put_annotations(
            {key: old for key, old in self._moved.items() if self._session.annotation(key) is not None}
        )

    def _put(self, texts: Mapping[int, Translation | None]) -> dict[int, Annotation]:
        moved = self._session.put_translations(texts)
        for index in texts:
            self._session.keep_translation(index)
        return moved


class ChangeAnnotations(Step):
    """Annotations go and others come; one in both is changed."""

    def __init__(
        self,
        session: ArticleSession,
        text: str,
        *,
        removed: Iterable[Annotation] = (),
        added: Iterable[Annotation] = (),
    ) -> None:
        super().__init__(text)
        self._session = session
        self._removed = {a.id: a for a in removed if a.id is not None}
        self._added = {a.id: a for a in added if a.id is not None}

    def apply(self) -> None:
        """Make the change."""
        self._session.put_annotations(dict.fromkeys(self._removed) | self._added)

    def undo(self) -> None:
        """Take the change back."""
        self._session.put_annotations(dict.fromkeys(self._added) | self._removed)


class ChangeDetails(Step):
    """Title, byline, outlet, date or address of the article were corrected."""

    def __init__(self, session: ArticleSession, after: Document) -> None:
        super().__init__(_tr("correction of the details"))
        self._session = session
        self._before = session.article.document
        self._after = after

    def apply(self) -> None:
        """Put the new details in place."""
        self._put(self._after)

    def undo(self) -> None:
        """Put the old details back."""
        self._put(self._before)

    def _put(self, document: Document) -> None:
        # A block's role may have changed since: the blocks are those of now.
        self._session.put_document(replace(document, blocks=self._session.article.document.blocks))


class ChangeSummary(Step):
    """A person put sentences into the summary or took them out."""

    def __init__(self, session: ArticleSession, before: Summary, chosen: Iterable[int]) -> None:
        super().__init__(_tr("change of the summary"))
        self._session = session
        self._before = before
        self._after = replace(before, chosen=tuple(sorted(chosen)))

    def apply(self) -> None:
        """Choose the new sentences."""
        self._session.set_summary(self._after)

    def undo(self) -> None:
        """Choose the old sentences."""
        self._session.set_summary(self._before)


class ChangeRole(Step):
    """A block becomes body or boilerplate, and its outlet's lines like it from now on.

    Undo brings translations, summary and highlights back and takes the lesson back.
    """

    def __init__(self, session: ArticleSession, block: int, role: Role) -> None:
        body = role is Role.BODY
        super().__init__(_tr("marking as article text") if body else _tr("folding away"))
        self._session = session
        self._block = block
        self._role = role
        self._old_block = session.article.document.blocks[block]
        self._old_segments = tuple(s for s in session.article.segments if s.block == block)
        self._summary = session.article.summary
        self._stash: dict[tuple[int, int], Translation | None] = {}
        self._orphaned: dict[int, Annotation | None] = {}

    def apply(self) -> None:
        """Give the block its new role and its sentences."""
        article = self._session.article
        alone = Article(document=replace(article.document, blocks=(self._old_block,)))
        made = self._session.with_role(alone, 0, self._role)
        self._orphaned = {
            a.id: a
            for a in article.annotations
            if a.id is not None and a.anchor.block == self._block and a.anchor.side is Side.TARGET and not a.orphan
        }
        self._put(made.document.blocks[0], made.segments, None)
        self._session.teach(self._old_block.text, self._role)
        self._session.put_annotations({key: replace(a, orphan=True) for key, a in self._orphaned.items() if a})

    def undo(self) -> None:
        """Put the block back as it was, with the sentences and the translations that it had."""
        self._put(self._old_block, self._old_segments, self._summary)
        self._session.unteach(self._old_block.text)
        self._session.put_annotations(self._orphaned)

    def _put(self, block: Block, segments: Iterable[Segment], summary: Summary | None) -> None:
        article = self._session.article
        blocks = list(article.document.blocks)
        blocks[self._block] = block
        pairs = list(zip(article.segments, article.translations, strict=True))
        here = {(s.start, s.end): t for s, t in pairs if s.block == self._block}
        new = [(replace(s, block=self._block), self._stash.get((s.start, s.end))) for s in segments]
        self._stash |= here
        pairs = (
            [pair for pair in pairs if pair[0].block < self._block]
            + new
            + [pair for pair in pairs if pair[0].block > self._block]
        )
        self._session.put_article(
            replace(
                article,
                document=replace(article.document, blocks=tuple(blocks)),
                segments=tuple(segment for segment, _ in pairs),
                translations=tuple(translation for _, translation in pairs),
                summary=summary,
            )
        )
        for index in self._session.index.segments_of(self._block):
            if self._session.translation(index) is not None:
                self._session.keep_translation(index)


class ChangeSentences(Step):
    """One block's sentences were joined or divided. Undo gives them back with the translations that they had."""

    def __init__(self, session: ArticleSession, block: int, after: list[sentences.Pair], text: str) -> None:
        super().__init__(text)
        self._session = session
        self._block = block
        self._after = after
        article = session.article
        self._before = [(article.segments[i], article.translations[i]) for i in session.index.segments_of(block)]
        self._summary = article.summary
        self._moved: dict[int, Annotation] = {}

    def apply(self) -> None:
        """Put the new sentences in place."""
        old_texts = {self._block: self._session.target_text(self._block)}
        self._put(sentences.with_block(self._session.article, self._block, self._after))
        moved = moved_annotations(self._session, old_texts)
        self._moved = {key: old for key in moved if (old := self._session.annotation(key)) is not None}
        self._session.put_annotations(moved)

    def undo(self) -> None:
        """Put the old sentences back, and the annotations that had moved where they were."""
        article = sentences.with_block(self._session.article, self._block, self._before)
        self._put(replace(article, summary=self._summary))
        self._session.put_annotations(
            {key: old for key, old in self._moved.items() if self._session.annotation(key) is not None}
        )

    def _put(self, article: Article) -> None:
        self._session.put_article(article)
        for index in self._session.index.segments_of(self._block):
            self._session.keep_translation(index)


def moved_annotations(session: ArticleSession, old_texts: Mapping[int, str]) -> dict[int, Annotation]:
    """Return the English side's annotations that a changed text of their block moved or orphaned, by id."""
    moved = {}
    for known in session.article.annotations:
        before = old_texts.get(known.anchor.block)
        if before is None or known.anchor.side is not Side.TARGET or known.id is None:
            continue
        after = session.target_text(known.anchor.block)
        anchor = anchors.shift(known.anchor, "" if known.orphan else before, after)
        new = replace(known, anchor=anchor or known.anchor, orphan=anchor is None)
        if new != known:
            moved[known.id] = new
    return moved
