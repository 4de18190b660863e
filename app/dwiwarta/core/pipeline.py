"""The way of an article, from a file to a brief: the one object that the command line and the window call."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from dwiwarta.core import files, jobs, reading, rereading, segmentation
from dwiwarta.core.glossary import Glossary
from dwiwarta.core.jobs import CancelToken, Progress, ProgressCallback
from dwiwarta.core.reading import guarded, lessons, worker
from dwiwarta.core.reading.found import Columns, Failure
from dwiwarta.core.rereading import Reread
from dwiwarta.core.settings import Settings
from dwiwarta.core.translation import terms
from dwiwarta.core.translation.engine import Engine
from dwiwarta.core.types import Article, Brief, Collection, Document, Role, Summary, Translation
from dwiwarta.core.worded import worded
from dwiwarta.errors import ExportError, ReadingError


class Pipeline:
    """Reading, translating, summarising and exporting with one set of settings and one engine.

    The engine is made at the first use (or by `load`), may be used by one translating thread at a time, and is
    released by `close`.
    """

    def __init__(self, settings: Settings | None = None, *, engine: Engine | None = None) -> None:
        self.settings = settings or Settings()
        self._engine = engine
        self._engine_lock = threading.Lock()

    @property
    def engine(self) -> Engine:
        """Return the engine, made on first use. Raises ModelError where no usable model is installed."""
        with self._engine_lock:
            if self._engine is None:
                from dwiwarta.core.translation import packages
                from dwiwarta.core.translation.engine import CTranslateEngine

                chosen = packages.choose(self.settings.model)
                self._engine = CTranslateEngine(
                    chosen,
                    beam_size=self.settings.beam_size,
                    threads=self.settings.threads,
                    compute_type=self.settings.compute_type,
                )
            return self._engine

    def load(self) -> None:
        """Load the model now, so that the first translation need not wait. Raises ModelError."""
        self.engine.load()

    def close(self) -> None:
        """Release the model and the reading process. The next use makes them again."""
        worker.rest()
        with self._engine_lock:
            engine, self._engine = self._engine, None
        if engine is not None:
            engine.close()

    def read(self, path: Path, *, password: str = "", columns: Columns = ()) -> Article:
        """Read the one article of a file; it is not translated yet. Raises ReadingError, also for several articles."""
        return self.prepare(guarded.read_one(path, password=password, columns=columns), source=str(path))

    def read_all(
        self, path: Path, *, password: str = "", columns: Columns = (), cancel: CancelToken | None = None
    ) -> Iterator[Article | Failure]:
        """Yield the articles of a file, none of them translated, and what of it cannot be read. Raises Cancelled.

        `password` opens protected files and is kept nowhere; `columns` are (field, column) pairs for tables. An
        article's source is the path, with the name inside the file after a "#"; a failure named "" is the whole file's.
        """
        for outcome in guarded.read_all(path, password=password, columns=columns, cancel=cancel):
            if isinstance(outcome, Failure):
                yield outcome
            else:
                yield self.prepare(outcome.document, source=guarded.inside(str(path), outcome.name))

    def read_text(
        self, text: str, *, name: str = "", html: bool = False, source: str = "", cancel: CancelToken | None = None
    ) -> Article:
        """Read text that came without a file; `name` is what to call it in an error. Raises ReadingError, Cancelled."""
        document = guarded.read_text(text, name=name, html=html, cancel=cancel)
        return self.prepare(document, source=source)

    def read_data(self, data: bytes, *, name: str, cancel: CancelToken | None = None) -> Article:
        """Read a file's bytes that came without a file, such as a picture. Raises ReadingError, Cancelled."""
        return self.prepare(guarded.read_data(data, name=name, cancel=cancel))

    def prepare(self, document: Document, *, source: str = "") -> Article:
        """Return a Document with its Segments, nothing translated. `source` says where it came from."""
        segments = segmentation.segment(document)
        return Article(document=document, segments=segments, translations=(None,) * len(segments), source=source)

    def with_role(self, article: Article, block: int, role: Role) -> Article:
        """Return the article with a block's role chosen by a person; other blocks keep their translations."""
        return self._with_document(article, reading.with_role(article.document, block, role))

    def with_lessons(self, article: Article, learnt: Mapping[str, Role]) -> Article:
        """Return the article with the roles that persons taught for its outlet's lines (`Library.lessons.of`)."""
        document = lessons.apply(article.document, learnt)
        return article if document == article.document else self._with_document(article, document)

    def reread(self, before: Article, fresh: Article, *, lost: str = rereading.LOST) -> Reread:
        """Return the article `before` as its source says it now, which is `fresh`, with what was made of it.

        See `rereading.reread`; `lost` is the note for English that a person wrote for a sentence that is no more.
        """
        return rereading.reread(before, fresh, self._summarise_by, lost)

    def _summarise_by(self, article: Article, method: str, sentences: int) -> Summary:
        return self.summarise(article, method=method, sentences=sentences)

    def read_place(
        self, path: Path, name: str = "", *, password: str = "", cancel: CancelToken | None = None
    ) -> Article:
        """Read one article of a file: the one called `name` inside of it, or the only one. Raises ReadingError."""
        found: list[Article] = []
        failure: ReadingError | None = None
        wanted = guarded.inside(str(path), name)
        for outcome in self.read_all(path, password=password, cancel=cancel):
            if isinstance(outcome, Failure):
                if outcome.name in {"", name}:
                    failure = outcome.error
            elif outcome.source == wanted:
                return outcome
            else:
                found.append(outcome)
        if len(found) == 1 and failure is None:
            return found[0]
        raise failure or ReadingError(
            f"the file has no article “{name}” any more" if name else "the file holds several articles",
            path=path,
            remedy="Choose the file that has it.",
        )

    def _with_document(self, article: Article, document: Document) -> Article:
        kept = {
            (segment.block, segment.start, segment.end): translation
            for segment, translation in zip(article.segments, article.translations, strict=True)
        }
        segments = segmentation.segment(document)
        translations = tuple(kept.get((s.block, s.start, s.end)) for s in segments)
        return replace(article, document=document, segments=segments, translations=translations, summary=None)

    def translate(
        self,
        article: Article,
        *,
        only: Iterable[int] | None = None,
        recalled: Mapping[str, Translation] | None = None,
        glossary: Glossary | None = None,
        cancel: CancelToken | None = None,
        progress: ProgressCallback = jobs.ignore_progress,
    ) -> Iterator[tuple[int, Translation]]:
        """Yield (segment index, Translation) in reading order for what has none yet, or for the indices in `only`.

        `recalled` is what the memory knows, by a sentence's text (`Memory.recall`): it takes the place of the model,
        which is not even loaded where nothing is left for it. A person's terms in `glossary` go into what the model
        says, where that is sure.
        Raises ModelError, and Cancelled within a batch of being asked; what was yielded before stands.
        """
        if only is None:
            wanted = [i for i, translation in enumerate(article.translations) if translation is None]
        else:
            wanted = sorted(set(only))
        if not wanted:
            return
        if cancel is not None:
            cancel.check()
        texts = [article.segments[i].text for i in wanted]
        stream = self.translated_texts(texts, recalled=recalled, glossary=glossary, cancel=cancel, progress=progress)
        clock = RemainingTime(len(wanted))
        for done, (index, translation) in enumerate(zip(wanted, stream, strict=True), start=1):
            progress(Progress("Translating", done, len(wanted), clock.after(done)))
            yield index, translation

    def translated_texts(
        self,
        texts: Sequence[str],
        *,
        recalled: Mapping[str, Translation] | None = None,
        glossary: Glossary | None = None,
        cancel: CancelToken | None = None,
        progress: ProgressCallback = jobs.ignore_progress,
    ) -> Iterator[Translation]:
        """Yield the Translation of every sentence, in order: the `recalled` one, else the model's with terms put in.

        Raises ModelError and Cancelled.
        """
        known = recalled or {}
        unknown = [text for text in texts if text not in known]
        if unknown:
            progress(Progress("Loading the model", 0, 0))
            engine = self.engine
            engine.load()
            made = (
                terms.translate(engine, unknown, glossary, cancel=cancel)
                if glossary is not None and glossary.own
                else engine.translate(unknown, cancel=cancel)
            )
        progress(Progress("Translating", 0, len(texts)))
        for text in texts:
            yield known[text] if text in known else next(made)[1]

    def alternatives(self, text: str, count: int = 5, *, cancel: CancelToken | None = None) -> list[Translation]:
        """Return at most `count` different translations of one sentence, the likeliest first.

        Raises ModelError and Cancelled.
        """
        return self.engine.alternatives(text, count, cancel=cancel)

    def translated(
        self,
        article: Article,
        *,
        recalled: Mapping[str, Translation] | None = None,
        glossary: Glossary | None = None,
        cancel: CancelToken | None = None,
        progress: ProgressCallback = jobs.ignore_progress,
    ) -> Article:
        """Return the article with every sentence translated. Raises ModelError and Cancelled."""
        return next(
            self.translated_together([article], recalled=recalled, glossary=glossary, cancel=cancel, progress=progress)
        )

    def translated_together(
        self,
        articles: Sequence[Article],
        *,
        recalled: Mapping[str, Translation] | None = None,
        glossary: Glossary | None = None,
        cancel: CancelToken | None = None,
        progress: ProgressCallback = jobs.ignore_progress,
    ) -> Iterator[Article]:
        """Yield every article with all its sentences translated, in order, each as soon as it is whole.

        All go to the model as one stream, which keeps every core busy to the end: short articles one at a time take
        half as long again. Raises ModelError and Cancelled; what was yielded before stands.
        """
        joined = _joined(articles)
        stream = self.translate(joined, recalled=recalled, glossary=glossary, cancel=cancel, progress=progress)
        for article in articles:
            translations = list(article.translations)
            for place in [place for place, translation in enumerate(translations) if translation is None]:
                _, translations[place] = next(stream)
            if translations == list(article.translations):
                yield article
            else:
                yield replace(article, translations=tuple(translations), translated_at=datetime.now(UTC))

    def summarise(
        self,
        article: Article,
        *,
        method: str | None = None,
        sentences: int | None = None,
        ratio: float | None = None,
    ) -> Summary:
        """Return a Summary of `sentences` sentences or of a share `ratio` (0 to 1); the settings say the rest."""
        from dwiwarta.core import summarisation

        if sentences is None and ratio is None:
            sentences = self.settings.summary_sentences
        chosen = method or self.settings.summary_method
        return summarisation.summarise(
            article.document, article.segments, method=chosen, sentences=sentences, ratio=ratio
        )

    def summarised(self, article: Article, *, sentences: int | None = None) -> Article:
        """Return the article with its summary by the settings' method."""
        return replace(article, summary=self.summarise(article, sentences=sentences))

    def export(self, brief: Brief, formats: Sequence[str], folder: Path, stem: str = "") -> list[Path]:
        """Write the brief into `folder` (made if need be) as `STEM_en.SUFFIX` once per format; return the files.

        The stem is the source's name, else the title's. Raises ExportError.
        """
        from dwiwarta.core import export

        stem = stem or self.stem(brief.article)
        _make(folder)
        written = []
        for name in formats:
            path = folder / f"{stem}_en.{export.FORMATS[name].suffix.lstrip('.')}"
            export.export(brief, name, path)
            written.append(path)
        return written

    def export_together(
        self, collection: Collection, formats: Sequence[str], folder: Path, stem: str = ""
    ) -> list[Path]:
        """Write several briefs as one file per format, like `export`; the stem is else the collection's title."""
        from dwiwarta.core import export

        stem = stem or files.safe_stem(collection.title)
        _make(folder)
        written = []
        for name in formats:
            path = folder / f"{stem}_en.{export.FORMATS[name].suffix.lstrip('.')}"
            export.export_together(collection, name, path)
            written.append(path)
        return written

    @staticmethod
    def stem(article: Article) -> str:
        """Return a safe file name stem for the article: its source's name, else its title."""
        source = Path(article.source).stem if article.source not in ("", "-") else ""
        return files.safe_stem(source or article.document.title)


def _make(folder: Path) -> None:
    """Make a folder where it is not there. Raises ExportError."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ExportError(
            worded("the folder cannot be made ({strerror})", strerror=error.strerror),
            path=folder,
            remedy="Choose another folder.",
        ) from error


def _joined(articles: Sequence[Article]) -> Article:
    """Return one Article of all the sentences, for the model; it has no blocks of its own."""
    return Article(
        Document(),
        segments=tuple(segment for article in articles for segment in article.segments),
        translations=tuple(translation for article in articles for translation in article.translations),
    )


class RemainingTime:
    """Says how long the rest will take, from the pace so far (seconds, by the monotonic clock)."""

    def __init__(self, total: int) -> None:
        self._total = total
        self._start = time.monotonic()

    def after(self, done: int) -> str:
        """Return "about 12 s left", or nothing while the pace is not yet known."""
        elapsed = time.monotonic() - self._start
        left = self._total - done
        if done == 0 or left <= 0 or elapsed < 1.0:
            return ""
        seconds = elapsed / done * left
        if seconds < 90:
            return worded("about {count} s left", count=round(seconds))
        return worded("about {count} min left", count=round(seconds / 60))
