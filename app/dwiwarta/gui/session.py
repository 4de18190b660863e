"""One open article and its changes: the only place of the window that changes an article, and it can undo what it did.

The session reads and writes no file. What is to be kept goes to a `Keeper`, which hands it to the library.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from dwiwarta.core import sentences
from dwiwarta.core.types import (
    Annotation,
    Article,
    Check,
    Dismissal,
    Document,
    Role,
    Side,
    State,
    Summary,
    Translation,
)
from dwiwarta.gui import dismissing
from dwiwarta.gui import session_commands as commands
from dwiwarta.gui.article_index import ArticleIndex
from dwiwarta.gui.findings import Findings
from dwiwarta.gui.language import translate
from dwiwarta.gui.rereading_step import ReadAgain
from dwiwarta.gui.undoing import let_go

_tr = partial(translate, "Steps")

WithRole = Callable[[Article, int, Role], Article]
"""What `Pipeline.with_role` does: an article with one block's role changed, and its Segments made anew."""


class Keeper(Protocol):
    """Takes what has to be kept. It is called on the window's thread and must not wait for the disk.

    An annotation is known by `Annotation.id`. New ones get a negative id that stays theirs while the session lives:
    the keeper remembers which row of the library stands for which id, and saves by it (insert or update).
    """

    def save_translation(self, index: int, translation: Translation | None) -> None:
        """Keep a person's version of one sentence; None means that it has none any more."""

    def save_draft(self, index: int, text: str) -> None:
        """Keep text that is being typed, so that a crash loses at most the last half second of it."""

    def drop_draft(self, index: int) -> None:
        """Forget the draft of one sentence: it was taken over or given up."""

    def save_annotation(self, annotation: Annotation) -> None:
        """Insert or update an annotation by its id."""

    def remove_annotation(self, annotation: Annotation) -> None:
        """Remove an annotation by its id."""

    def save_structure(self, article: Article) -> None:
        """Keep an article whose blocks changed their role, or whose sentences were joined or divided."""

    def save_text(self, article: Article, content_key: str) -> None:
        """Keep another reading of the article, with everything made of it, under the key that it is found by."""

    def save_summary(self, summary: Summary | None) -> None:
        """Keep the summary."""

    def save_details(self, document: Document) -> None:
        """Keep what a person corrected about the article: title, byline, outlet, date and address."""

    def save_dismissal(self, dismissal: Dismissal) -> None:
        """Keep that a person let a finding stand, in the place of what was kept of the same finding."""

    def remove_dismissal(self, dismissal: Dismissal) -> None:
        """Have the finding open again."""

    def silence(self, kind: str) -> None:
        """Keep that the findings of a kind are not shown in the article."""

    def unsilence(self, kind: str) -> None:
        """Keep that they are shown again."""

    def teach(self, outlet: str, text: str, role: Role) -> None:
        """Let the outlet's line have this role in the articles to come."""

    def unteach(self, outlet: str, text: str) -> None:
        """Take the last lesson back: the line is treated as before it."""


class ArticleSession(QObject):
    """The current Article, frozen, with an undo stack and fine-grained news of what changed."""

    translation_changed = Signal(object)
    """Indices (tuple[int, ...]) of the sentences whose English or state changed."""
    annotations_changed = Signal(object)
    """Blocks (frozenset[int]) whose annotations changed."""
    summary_changed = Signal()
    details_changed = Signal()
    """What is known about the article was corrected: title, byline, outlet, date or address."""
    dismissals_changed = Signal()
    """Findings were dismissed, are open again, or a kind of them is silenced or heard again."""
    structure_changed = Signal()
    """Roles, and with them the Segments and every index into them, changed."""

    def __init__(self, article: Article, keeper: Keeper, with_role: WithRole, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._article = article
        self._keeper = keeper
        self.with_role = with_role
        self._index = ArticleIndex(article.segments)
        self._next_key = -1
        self.undo_stack = QUndoStack(self)
        self._give_keys()
        self.all_findings = Findings(self)

    def discard(self) -> None:
        """Go for good; nothing may be asked of the session any more.

        What it holds would otherwise hold it too, until the collector's next full round takes dozens of sessions apart
        at once (30 ms of a minute of reading).
        """
        let_go(self.undo_stack)
        self.all_findings.end()
        self.deleteLater()

    @property
    def article(self) -> Article:
        """Return the article as it is now."""
        return self._article

    @property
    def index(self) -> ArticleIndex:
        """Return the lookups for the article's Segments."""
        return self._index

    def translation(self, index: int) -> Translation | None:
        """Return one sentence's translation, or None where there is none yet."""
        return self._article.translations[index]

    def target_text(self, block: int) -> str:
        """Return a block's English, the text that target-side anchors count in."""
        return self._index.target_text(block, self._article.translations)

    def side_text(self, side: Side, block: int) -> str:
        """Return the text of a block that one side's anchors count in."""
        return self._article.document.blocks[block].text if side is Side.SOURCE else self.target_text(block)

    def annotation(self, key: int) -> Annotation | None:
        """Return the annotation with this id, or None where it is gone."""
        return next((a for a in self._article.annotations if a.id == key), None)

    def findings(self, index: int) -> tuple[Check, ...]:
        """Return what the checks say of a sentence, as far as it is known; `all_findings` tells of more."""
        return self.all_findings.of(index)

    def dismissal(self, index: int, check: Check) -> Dismissal | None:
        """Return what a person said when letting a finding stand, or None where it is open."""
        key = self._dismissal(index, check).key
        return next((each for each in self._article.dismissals if each.key == key), None)

    # What a person does: every one of these can be undone.

    def edit_translation(self, index: int, text: str, *, confirm: bool = False) -> None:
        """Give a sentence a person's text, and with `confirm` call it right in the same step.

        An empty text gives back what the program offers: no sentence is dropped by clearing it. Edits of one sentence
        that follow each other undo as one.
        """
        before = self.translation(index)
        known = before or Translation(machine="")
        after: Translation | None = known.edit(text.strip() or known.offered)
        if after is not None and not after.text:
            after = None
        elif after is not None and (confirm or (before is not None and after.text == before.text)):
            after = replace(after, state=State.CONFIRMED if confirm else known.state)
        if after != before:
            self._push(commands.ChangeTranslation(self, index, after, typing=not confirm))
        self.drop_draft(index)

    def confirm(self, index: int) -> None:
        """Call a sentence's translation right as it is. Nothing happens where there is none."""
        before = self.translation(index)
        if before is not None and before.state is not State.CONFIRMED:
            after = replace(before, state=State.CONFIRMED)
            self._push(commands.ChangeTranslation(self, index, after))

    def revert(self, index: int) -> None:
        """Go back to what the program offers, repaired where it was. Nothing happens where there is nothing of it."""
        before = self.translation(index)
        if before is not None and before.machine and before != before.edit(before.offered):
            self._push(commands.ChangeTranslation(self, index, before.edit(before.offered)))

    def refuse_repair(self, index: int) -> None:
        """Take the machine's text as it was before it was repaired. Nothing happens where nothing was repaired."""
        before = self.translation(index)
        if before is not None and before.repaired is not None and before.text != before.machine:
            self._push(commands.ChangeTranslation(self, index, before.edit(before.machine)))

    def replace_machine_texts(self, made: Mapping[int, Translation]) -> None:
        """Take machine translations that a person asked for anew, in one step; what a person did stays."""
        merged = {i: new for i, new in self._beside_edits(made).items() if new != self.translation(i)}
        if merged:
            self._push(commands.ReplaceMachineTexts(self, merged))

    def add_annotations(self, annotations: Iterable[Annotation]) -> tuple[Annotation, ...]:
        """Add annotations in one step, give each its id and return them."""
        new = tuple(replace(annotation, id=self._new_key()) for annotation in annotations)
        if new:
            self._push(commands.ChangeAnnotations(self, _tr("highlight"), added=new))
        return new

    def update_annotation(self, annotation: Annotation) -> None:
        """Replace the annotation that has this id: another category, note, tags or place, or resolved."""
        self.update_annotations((annotation,))

    def update_annotations(self, annotations: Iterable[Annotation]) -> None:
        """Replace the annotations that have these ids, in one step."""
        pairs = [(self.annotation(a.id), a) for a in annotations if a.id is not None]
        changed = [(old, new) for old, new in pairs if old is not None and old != new]
        if changed:
            text = _change_name(*changed[0])
            removed, added = zip(*changed, strict=True)
            self._push(commands.ChangeAnnotations(self, text, removed=removed, added=added))

    def remove_annotations(self, annotations: Iterable[Annotation]) -> None:
        """Remove annotations in one step."""
        gone = tuple(a for a in annotations if a in self._article.annotations)
        if gone:
            self._push(commands.ChangeAnnotations(self, _tr("removal of a highlight"), removed=gone))

    def dismiss(self, index: int, check: Check, reason: str = "") -> None:
        """Let a finding about a sentence stand; with another reason a dismissed one keeps that."""
        after = self._dismissal(index, check, reason)
        if after != self.dismissal(index, check):
            self._push(dismissing.Dismiss(self, after))

    def reopen(self, index: int, check: Check) -> None:
        """Take back that a finding was dismissed. Nothing happens where it was not."""
        known = self.dismissal(index, check)
        if known is not None:
            self._push(dismissing.Reopen(self, known))

    def silence(self, kind: str, *, silent: bool = True) -> None:
        """Have the findings of a kind not shown in this article, or shown again."""
        if silent is not (kind in self._article.silenced):
            self._push(dismissing.Silence(self, kind, silent=silent))

    def set_role(self, block: int, role: Role) -> None:
        """Call a block body or boilerplate. Its sentences come or go; the others keep what they have."""
        if self._article.document.blocks[block].role is not role:
            self._push(commands.ChangeRole(self, block, role))

    def join(self, index: int) -> None:
        """Make one sentence of this and the next. Nothing happens where it is the last of its block."""
        if sentences.can_join(self._article, index):
            pairs = sentences.join(self._article, index)
            name = _tr("joining of sentences {} and {}").format(index + 1, index + 2)
            self._push(commands.ChangeSentences(self, self._article.segments[index].block, pairs, name))

    def divide(self, index: int, side: Side, offset: int) -> None:
        """Cut a sentence in two at a code point of it or of its English. Nothing happens to a single word."""
        if sentences.can_divide(self._article, index):
            pairs = sentences.divide(self._article, index, side, offset)
            name = _tr("division of sentence {}").format(index + 1)
            self._push(commands.ChangeSentences(self, self._article.segments[index].block, pairs, name))

    def correct(self, document: Document) -> None:
        """Take a Document with other details (title, byline, outlet, date, address) but the same blocks."""
        if document != self._article.document:
            self._push(commands.ChangeDetails(self, document))

    def read_again(self, article: Article, keys: tuple[str, str]) -> None:
        """Take another reading of the source, merged into this article; `keys` are the content keys before and after.

        New annotations are given their ids.
        """
        keyed = tuple(a if a.id is not None else replace(a, id=self._new_key()) for a in article.annotations)
        self._push(ReadAgain(self, replace(article, annotations=keyed), keys))

    def summarise_with(self, indices: Iterable[int], *, chosen: bool) -> None:
        """Put sentences into the summary, or take them out. Nothing happens where there is no summary yet."""
        summary = self._article.summary
        if summary is not None:
            wanted = set(summary.chosen) | set(indices) if chosen else set(summary.chosen) - set(indices)
            if wanted != set(summary.chosen):
                self._push(commands.ChangeSummary(self, summary, wanted))

    # What the program does: none of these is undone.

    def resume(self, stored: Article) -> bool:
        """Go on with an article that was closed, as the library has it now, so that its steps can still be undone.

        Sentences may have been translated meanwhile. Returns False, and changes nothing, where something else is not as
        it was left: then the steps do not fit any more.
        """
        mine = self._article
        pairs = list(zip(mine.translations, stored.translations, strict=False))
        if (
            (mine.document.blocks, mine.segments) != (stored.document.blocks, stored.segments)
            or any(left is not None and left != found for left, found in pairs)
            or _unkeyed(mine.annotations) != _unkeyed(stored.annotations)
        ):
            return False
        came = tuple(i for i, (left, found) in enumerate(pairs) if left != found)
        self._article = replace(stored, annotations=mine.annotations)
        if came:
            self.translation_changed.emit(came)
        return True

    def set_translation(self, index: int, translation: Translation) -> None:
        """Take one sentence's machine translation; what a person did with the sentence stays."""
        self.set_translations({index: translation})

    def set_translations(self, batch: Mapping[int, Translation]) -> None:
        """Take machine translations by sentence, with one signal for all; what a person did stays.

        They are not sent to the keeper: whoever made them keeps them, with the time, which is noted here too.
        """
        self._article = replace(self._article, translated_at=datetime.now(UTC))
        self.put_translations(self._beside_edits(batch))

    def set_summary(self, summary: Summary | None) -> None:
        """Take another summary and keep it."""
        if summary != self._article.summary:
            self._article = replace(self._article, summary=summary)
            self._keeper.save_summary(summary)
            self.summary_changed.emit()

    def save_draft(self, index: int, text: str) -> None:
        """Keep text that is still being typed; the article itself does not change."""
        self._keeper.save_draft(index, text)

    def drop_draft(self, index: int) -> None:
        """Forget text that was being typed."""
        self._keeper.drop_draft(index)

    # For the commands alone.

    def put_translations(self, batch: Mapping[int, Translation | None]) -> dict[int, Annotation]:
        """Put translations in place and move the English side's annotations along.

        Returns the annotations that moved as they were before, by id. Nothing is sent to the keeper but these.
        """
        blocks = {self._article.segments[index].block for index in batch}
        old_texts = {block: self.target_text(block) for block in blocks if self._annotated(block)}
        translations = list(self._article.translations)
        for index, translation in batch.items():
            translations[index] = translation
        self._article = replace(self._article, translations=tuple(translations))
        moved = commands.moved_annotations(self, old_texts)
        before = {key: old for key in moved if (old := self.annotation(key)) is not None}
        self.put_annotations(moved)
        self.translation_changed.emit(tuple(batch))
        return before

    def put_annotations(self, changes: Mapping[int, Annotation | None]) -> None:
        """Insert, replace or (None) remove annotations by id, and keep the result."""
        if not changes:
            return
        before = [a for a in self._article.annotations if a.id in changes]
        kept = [a for a in self._article.annotations if a.id not in changes]
        after = [a for a in changes.values() if a is not None]
        for annotation in before:
            if annotation.id is not None and changes[annotation.id] is None:
                self._keeper.remove_annotation(annotation)
        for annotation in after:
            self._keeper.save_annotation(annotation)
        kept += after
        kept.sort(key=_place)
        self._article = replace(self._article, annotations=tuple(kept))
        self.annotations_changed.emit(frozenset(a.anchor.block for a in (*before, *after)))

    def put_document(self, document: Document) -> None:
        """Put a Document with the same blocks in place and keep its details."""
        self._article = replace(self._article, document=document)
        self._keeper.save_details(document)
        self.details_changed.emit()

    def put_dismissal(self, gone: Dismissal | None, come: Dismissal | None) -> None:
        """Replace a dismissal, where there is one of the same finding, by another or by none, and keep that."""
        key = next(each.key for each in (come, gone) if each is not None)
        kept = tuple(each for each in self._article.dismissals if each.key != key)
        if come is not None:
            kept += (come,)
            self._keeper.save_dismissal(come)
        elif gone is not None:
            self._keeper.remove_dismissal(gone)
        self._article = replace(self._article, dismissals=kept)
        self.dismissals_changed.emit()

    def put_silenced(self, kind: str, *, silent: bool) -> None:
        """Silence a kind of finding in the article, or have it heard, and keep that."""
        others = self._article.silenced - {kind}
        self._article = replace(self._article, silenced=others | {kind} if silent else others)
        (self._keeper.silence if silent else self._keeper.unsilence)(kind)
        self.dismissals_changed.emit()

    def put_article(self, article: Article) -> None:
        """Put an article with other Segments in place and keep its structure."""
        self._article = article
        self._index = ArticleIndex(article.segments)
        self._keeper.save_structure(article)
        self.structure_changed.emit()

    def put_text(self, article: Article, content_key: str) -> None:
        """Put another reading of the source in place, with everything of it, and keep that."""
        self._article = article
        self._index = ArticleIndex(article.segments)
        self._keeper.save_text(article, content_key)
        self.structure_changed.emit()
        self.details_changed.emit()
        self.dismissals_changed.emit()

    def teach(self, text: str, role: Role) -> None:
        """Send a lesson about a line of the article's outlet to the keeper."""
        self._keeper.teach(self._article.document.outlet, text, role)

    def unteach(self, text: str) -> None:
        """Have the keeper take the last lesson back."""
        self._keeper.unteach(self._article.document.outlet, text)

    def keep_translation(self, index: int) -> None:
        """Send one sentence to the keeper."""
        self._keeper.save_translation(index, self.translation(index))

    def _beside_edits(self, batch: Mapping[int, Translation]) -> dict[int, Translation]:
        """Return machine translations with what a person made of the ones that they replace."""
        merged = dict(batch)
        for index, new in batch.items():
            known = self.translation(index)
            if known is not None and known.state is not State.MACHINE:
                kept = None if known.text == new.offered else known.text
                merged[index] = replace(new, edited=kept, state=known.state)
        return merged

    def _dismissal(self, index: int, check: Check, reason: str = "") -> Dismissal:
        translation = self.translation(index)
        text = "" if translation is None else translation.text
        return Dismissal.of(self._article.segments[index], text, check, reason)

    def _push(self, step: commands.Step) -> None:
        step.carry_out()
        self.undo_stack.push(step)

    def _annotated(self, block: int) -> bool:
        return any(a.anchor.block == block and a.anchor.side is Side.TARGET for a in self._article.annotations)

    def _new_key(self) -> int:
        key, self._next_key = self._next_key, self._next_key - 1
        return key

    def _give_keys(self) -> None:
        keyed = tuple(a if a.id is not None else replace(a, id=self._new_key()) for a in self._article.annotations)
        self._article = replace(self._article, annotations=keyed)


def _place(annotation: Annotation) -> tuple[int, str, int, int]:
    anchor = annotation.anchor
    return anchor.block, anchor.side, anchor.start, anchor.end


def _unkeyed(annotations: Iterable[Annotation]) -> list[Annotation]:
    """Return annotations without their ids, in an order of their own."""
    return sorted((replace(a, id=None) for a in annotations), key=repr)


def _change_name(old: Annotation, new: Annotation) -> str:
    """Return what a change of an annotation is called in the menu."""
    if old.note != new.note:
        return _tr("note")
    if old.anchor != new.anchor:
        return _tr("new place of a highlight")
    if old.resolved != new.resolved:
        return _tr("resolving of a note") if new.resolved else _tr("reopening of a note")
    return _tr("tags") if old.tags != new.tags else _tr("change of category")
