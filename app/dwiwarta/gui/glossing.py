"""The glossary of the open article: known, changed with an undo, and brought into the sentences that it is about."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from dwiwarta.core.glossary import Glossary, Term
from dwiwarta.core.glossary.report import Imported
from dwiwarta.core.store.library import Library
from dwiwarta.core.store.terms import Exchange, KeptTerm
from dwiwarta.core.types import Segment
from dwiwarta.errors import GlossaryError
from dwiwarta.gui.language import in_language, number, translate
from dwiwarta.gui.models.terms_model import Known
from dwiwarta.gui.opening import OpenArticle
from dwiwarta.gui.shelving import Change, Shelving
from dwiwarta.gui.tasks import Job, Tasks
from dwiwarta.gui.translating import Translating

_tr = partial(translate, "Glossary")


class ExchangeTerms:
    """Takes some terms out of the glossary and puts others in."""

    articles: tuple[int, ...] = ()

    def __init__(self, text: str, told: str, *, remove: Sequence[int] = (), put: Sequence[Term] = ()) -> None:
        self.text, self.told = text, told
        self._remove, self._put = tuple(remove), tuple(put)
        self._done: Exchange | None = None

    @property
    def terms(self) -> tuple[Term, ...]:
        """Return the terms that went and came."""
        done = self._done
        return () if done is None else tuple(kept.term for kept in (*done.gone, *done.come))

    def do(self, library: Library) -> None:
        """Make the exchange."""
        if self._done is None:
            self._done = library.terms.exchange(self._remove, self._put)
        else:
            self._done = library.terms.reverse(self._done)

    def undo(self, library: Library) -> None:
        """Put the terms back as they were."""
        if self._done is not None:
            self._done = library.terms.reverse(self._done)


class Glossing(QObject):
    """Knows the terms and changes them. `changed` carries a Known, `exported` the Path of a file that was written."""

    changed = Signal(object)
    exported = Signal(object)

    def __init__(
        self,
        tasks: Tasks,
        open_article: OpenArticle,
        translating: Translating,
        shelving: Shelving,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._open_article = open_article
        self._translating = translating
        self._shelving = shelving
        self.known = Known()
        open_article.opened.connect(self.reload)
        open_article.gone.connect(self.reload)
        shelving.ran.connect(self._ran)

    @Slot()
    def reload(self) -> None:
        """Ask the library for the terms that hold in the open article."""
        self._tasks.library(partial(_known, self._open_article.id), self._take)

    def keep(self, term: Term, instead: KeptTerm | None = None) -> None:
        """Keep a term, `instead` of one that was changed."""
        if term.keep:
            told = _tr("“{}” is kept as it is from now on.").format(term.source)
        else:
            told = _tr("“{}” is “{}” from now on.").format(term.source, term.rendering)
        told = _together(told, self._again())
        remove = (instead.id,) if instead is not None and _key(instead.term) != _key(term) else ()
        self._shelving.carry_out(ExchangeTerms(_tr("change of the glossary"), told, remove=remove, put=(term,)))

    def remove(self, kept: Sequence[KeptTerm]) -> None:
        """Remove terms."""
        if len(kept) == 1:
            told = _tr("“{}” was removed from the glossary.").format(kept[0].term.source)
        else:
            told = _tr("%Ln term(s) were removed from the glossary.", n=len(kept))
        told = _together(told, self._again())
        self._shelving.carry_out(ExchangeTerms(_tr("removal from the glossary"), told, remove=[one.id for one in kept]))

    def take_in(self, path: Path, story: int | None) -> None:
        """Take in the terms of a file, for a story or everywhere."""
        self._tasks.compute(partial(_read, path), partial(self._put_all, path, story))

    def give_out(self, path: Path) -> None:
        """Write a person's terms as .tsv, .csv or .tbx."""
        terms = tuple(kept.term for kept in self.known.own)
        self._tasks.compute(partial(_write, path, terms), self.exported.emit)

    def _put_all(self, path: Path, story: int | None, found: Imported) -> None:
        terms = [replace(term, story=story) for term in found.terms]
        told = _tr("%Ln term(s) were taken in from {}.", n=len(terms)).format(path.name)
        told = _together(told, *_left_out(found), self._again())
        self._shelving.carry_out(ExchangeTerms(_tr("import of terms"), told, put=terms))

    def _again(self) -> str:
        return _tr("Sentences that you have not touched follow.") if self._open_article.id else ""

    @Slot(object)
    def _ran(self, change: Change) -> None:
        """Know the terms anew, and translate the sentences again that they are about."""
        self.reload()
        session = self._open_article.session
        if isinstance(change, ExchangeTerms) and session is not None and change.terms:
            op = partial(_about, session.article.segments, change.terms)
            self._tasks.compute(op, partial(self._translate_again, self._open_article.id))

    def _translate_again(self, article_id: int, texts: frozenset[str]) -> None:
        if texts and article_id == self._open_article.id:
            self._translating.ask(article_id, again=True, only=texts)

    def _take(self, known: Known) -> None:
        self.known = known
        self.changed.emit(known)


def _together(*sentences: str) -> str:
    return " ".join(sentence for sentence in sentences if sentence)


def _left_out(found: Imported) -> list[str]:
    """Return what a person should know of a file beside its terms, in sentences."""
    told = [f"{in_language(warning)}." for warning in found.warnings]
    if found.problems:
        left_out = _tr("%Ln row(s) were left out, the first of them: {}.", n=len(found.problems))
        first = found.problems[0]
        told.append(left_out.format(_tr("line {}: {}").format(number(first.line), in_language(first.message))))
    return told


def _key(term: Term) -> tuple[str, int | None]:
    return term.source, term.story


def _known(article_id: int, library: Library) -> Known:
    own = tuple(library.terms.every())
    stories = tuple(library.shelf.stories())
    if not article_id:
        return Known(own, None, stories)
    within = set(library.shelf.stories_of(article_id))
    return Known(
        own, library.terms.glossary_of(article_id), stories, tuple(each for each in stories if each.id in within)
    )


def _read(path: Path, _job: Job) -> Imported:
    from dwiwarta.core.glossary import exchange

    found = exchange.read_file(path)
    if not found.terms:
        raise GlossaryError("no row is a term", path=path, remedy="Give each row a source and a target.")
    return found


def _write(path: Path, terms: Iterable[Term], _job: Job) -> Path:
    from dwiwarta.core.glossary import exchange

    exchange.write_file(terms, path)
    return path


def _about(segments: Sequence[Segment], terms: Iterable[Term], job: Job) -> frozenset[str]:
    """Return the texts of the sentences that have one of the terms."""
    glossary = Glossary(terms)
    texts = set()
    for segment in segments:
        job.cancel.check()
        if glossary.find(segment.text):
            texts.add(segment.text)
    return frozenset(texts)
