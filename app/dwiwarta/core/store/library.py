"""The library: everything that was read, translated, edited and marked, in one SQLite file."""

from __future__ import annotations

import builtins
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from types import TracebackType
from typing import Literal, Self

from dwiwarta.core.categories import Category, sound
from dwiwarta.core.store import articles, listing, loading, neighbours, rereading, search, verification
from dwiwarta.core.store.connection import BUSY_SECONDS, Database
from dwiwarta.core.store.dismissals import Dismissals
from dwiwarta.core.store.lessons import Lessons
from dwiwarta.core.store.listing import EVERYTHING, Section
from dwiwarta.core.store.memory import Memory
from dwiwarta.core.store.migration import back_up, migrate
from dwiwarta.core.store.query import parse
from dwiwarta.core.store.queue import ImportQueue
from dwiwarta.core.store.records import Added, ArticleRow, Deleted, Group, SearchHit, Sort
from dwiwarta.core.store.shelf import Shelf
from dwiwarta.core.store.terms import Terms
from dwiwarta.core.store.watched import WatchedFiles
from dwiwarta.core.types import Annotation, Article, Role, Segment, Summary, Translation
from dwiwarta.core.worded import worded
from dwiwarta.errors import StoreBusy, StoreError


class Library:
    """An open library, for the thread that opened it.

    Every method that changes something is one transaction: when it returns, the change survives the death of the
    process. `shelf` arranges the articles, `queue` holds what waits to be read, `watched` what was seen in
    the watched folder, `lessons` is what persons taught about
    the lines of outlets, `dismissals` what they let stand of what the checks found. All raise StoreBusy where another
    program holds the library too long, StoreBroken where it cannot be read or written, and StoreError for an article
    that is not there.
    """

    def __init__(self, path: Path, *, person: str = "", busy_seconds: float = BUSY_SECONDS) -> None:
        """Open the library, made or brought to this program's schema if need be.

        `person` is who confirms sentences, for the memory's provenance; it may be empty, and changed later.
        Raises StoreNewer where a newer Dwiwarta wrote it, StoreBroken where it is no library.
        """
        self.path = path
        self._db = Database(path, busy_seconds=busy_seconds)
        self.terms = Terms(self._db)
        try:
            migrate(self._db)
        except BaseException:
            self._db.close()
            raise
        self.memory = Memory(self._db)
        self.person = person
        self.lessons = Lessons(self._db)
        self.dismissals = Dismissals(self._db)
        self.shelf = Shelf(self._db)
        self.queue = ImportQueue(self._db)
        self.watched = WatchedFiles(self._db)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the library; closing twice is harmless."""
        self._db.close()

    # Articles

    def add(self, article: Article, *, content_key: str) -> Added:
        """Take in an article, or find the one with the same content key, which is left as it is."""
        with self._db.transaction():
            existing = self.find_by_key(content_key)
            if existing is not None:
                return Added(existing, created=False)
            article_id = articles.insert(self._db, article, content_key, _now())
            self.memory.follow(article_id, dict(enumerate(article.translations)), who=self.person)
            self.dismissals.put(article_id, article.dismissals)
            for kind in article.silenced:
                self.dismissals.silence(article_id, kind)
            self._changed(article_id)
            neighbours.put_off(self._db, article_id)
            neighbours.sign_waiting(self._db)
            return Added(article_id, created=True, near=tuple(neighbours.near(self._db, article_id)))

    def find_by_key(self, content_key: str) -> int | None:
        """Return the id of the article with this content key, or None."""
        row = self._db.row("SELECT id FROM articles WHERE content_key = ?", (content_key,))
        return None if row is None else int(row[0])

    def near(self, article_id: int, at_least: float = neighbours.NEAR) -> builtins.list[tuple[int, float]]:
        """Return (id, similarity) of the articles that say nearly the same, across outlets, the most alike first.

        The similarity (0 to 1) is the share of the shorter article's runs of three words that the longer one has.
        """
        with self._db.snapshot():
            return neighbours.near(self._db, article_id, at_least)

    def sign_waiting(self, most: int = neighbours.BACKLOG) -> int:
        """Sign at most `most` articles that `near` does not see yet, as those of an older library; return how many."""
        with self._db.transaction():
            return neighbours.sign_waiting(self._db, most)

    def get(self, article_id: int) -> Article:
        """Return an article with everything made of it. Raises StoreError where there is none with this id."""
        with self._db.snapshot():
            article = loading.load(self._db, article_id)
        if article is None:
            raise self._missing(article_id)
        return article

    def row(self, article_id: int) -> ArticleRow:
        """Return an article as a list shows it. Raises StoreError where there is none with this id."""
        found = self._db.row(f"SELECT {loading.LIST_COLUMNS} FROM articles WHERE id = ?", (article_id,))
        if found is None:
            raise self._missing(article_id)
        return loading.list_row(found)

    def list(
        self,
        query: str = "",
        *,
        section: Section = EVERYTHING,
        sort: Sort = Sort.ADDED,
        group: Group = Group.NONE,
        limit: int | None = None,
        offset: int = 0,
    ) -> list[ArticleRow]:
        """Return the articles of a section that meet `query` (see `store.query`), sorted, `limit` at most.

        Without a query archived ones are left out; `store.listing` says how a list is divided into groups.
        """
        asked = parse(query)
        if asked.match:
            self._index_stale()
        with self._db.snapshot():
            return listing.rows(self._db, asked, section, sort, group, limit, offset)

    def count(self) -> int:
        """Return how many articles there are."""
        return int(self._db.value("SELECT count(*) FROM articles"))

    def search(self, text: str, limit: int = 50, section: Section = EVERYTHING) -> builtins.list[SearchHit]:
        """Return at most `limit` articles of a section, or of all, that meet `text`, the best first; any text will do.

        See `store.query` for phrases, fields, dates, and the word that is still being typed.
        """
        self._index_stale()
        with self._db.snapshot():
            return search.find(self._db, parse(text).within(section.where if section != EVERYTHING else ""), limit)

    def set_details(
        self,
        article_id: int,
        *,
        title: str | None = None,
        byline: str | None = None,
        outlet: str | None = None,
        published: date | Literal[""] | None = None,
        url: str | None = None,
        language: str | None = None,
    ) -> None:
        """Correct what the reader found about an article; None leaves a detail as it is, "" takes it away.

        The title is what lists and briefs call the article; the article's own first block keeps its words.
        """
        given = {"title": title, "byline": byline, "outlet": outlet, "url": url, "language": language}
        changes: dict[str, str | None] = {name: value for name, value in given.items() if value is not None}
        if published is not None:
            changes["published"] = published.isoformat() if published else None
        with self._changing(article_id):
            for name, value in changes.items():
                self._db.change(f"UPDATE articles SET {name} = ? WHERE id = ?", (value, article_id))

    def set_role(
        self, article_id: int, block: int, role: Role, segments: Sequence[Segment], reason: str = "person"
    ) -> None:
        """Give a block a role, by a person's choice or (undone) for another reason, and the article its segments.

        Translations and drafts stay with their span of text, also those of a block that is folded away: it gets them
        back when it is unfolded. The summary keeps the sentences that are still there.
        Raises IndexError for a block that is not there, ValueError for segments that do not fit the blocks.
        """
        with self._changing(article_id):
            articles.set_role(self._db, article_id, self.get(article_id), block, role, segments, reason)
            neighbours.put_off(self._db, article_id)

    def set_segments(self, article_id: int, segments: Sequence[Segment], summary: Summary | None) -> None:
        """Give an article other sentences, because a person joined or divided some, and its summary of them.

        Translations and drafts stay with their span of text: those of a sentence that is no more wait until it is there
        again. Raises ValueError for segments that do not fit the blocks.
        """
        with self._changing(article_id):
            articles.set_segments(self._db, article_id, self.get(article_id), segments, summary)

    def content_key(self, article_id: int) -> str:
        """Return the content key that an article is found by. Raises StoreError where there is no such article."""
        row = self._db.row("SELECT content_key FROM articles WHERE id = ?", (article_id,))
        if row is None:
            raise self._missing(article_id)
        return str(row[0])

    def replace_text(self, article_id: int, article: Article, *, content_key: str) -> tuple[int, ...]:
        """Put another reading of an article in its place, with everything made of it, and return its annotations' ids.

        They come in the order of `article.annotations`; those with an id of the article are changed, others are new,
        and those that are not among them are removed. What a person confirmed stays in the memory, also of sentences
        that are no more. Where another article has the content key, the article keeps the one that it had.
        Raises ValueError for segments that do not fit the blocks.
        """
        with self._changing(article_id):
            numbers = rereading.replace_text(self._db, article_id, article, content_key)
            self.memory.place_anew(article_id, article)
            self.dismissals.put(article_id, article.dismissals)
            neighbours.put_off(self._db, article_id)
            return numbers

    def delete(self, article_id: int) -> Deleted:
        """Delete an article and return what `restore` needs to put it back."""
        with self._db.transaction():
            self.row(article_id)
            deleted = articles.take_out(self._db, article_id)
            self._db.change("DELETE FROM search WHERE rowid = ?", (article_id,))
            return deleted

    def restore(self, deleted: Deleted) -> int:
        """Put a deleted article back under its own id, which is returned.

        Raises StoreError where the same text was added again meanwhile.
        """
        with self._db.transaction():
            again = self.find_by_key(deleted.content_key)
            if again is not None:
                raise StoreError(
                    worded("“{title}” is in the library again as article {again}", title=deleted.title, again=again),
                    path=self.path,
                    remedy="Delete that one first to bring the old one back.",
                )
            articles.put_back(self._db, deleted)
            search.index(self._db, deleted.id)
            neighbours.put_off(self._db, deleted.id)
            return deleted.id

    def delete_all(self, article_ids: Iterable[int]) -> tuple[Deleted, ...]:
        """Delete articles, all or none, and return what `restore_all` needs to put them back."""
        with self._db.transaction():
            return tuple(self.delete(article_id) for article_id in article_ids)

    def restore_all(self, deleted: Iterable[Deleted]) -> None:
        """Put deleted articles back, all or none. Raises StoreError as `restore` does."""
        with self._db.transaction():
            for each in deleted:
                self.restore(each)

    # What is made of an article

    def save_translation(self, article_id: int, index: int, translation: Translation) -> None:
        """Save one sentence's translation as it is given, and drop the draft that became its edit.

        A confirmed one is remembered by the memory, and forgotten when it is saved as anything else.
        Raises IndexError for a segment that the article does not have.
        """
        with self._changing(article_id):
            self._check_indices(article_id, (index,))
            articles.write_translations(self._db, article_id, {index: translation}, keep_edits=False)
            self.memory.follow(article_id, {index: translation}, who=self.person)
            if translation.edited is not None:
                articles.delete_draft(self._db, article_id, index, text=translation.edited)

    def drop_translation(self, article_id: int, index: int) -> None:
        """Forget one sentence's translation, as the undo of an edit needs that came before any machine's text.

        Raises IndexError for a segment that the article does not have.
        """
        with self._changing(article_id):
            self._check_indices(article_id, (index,))
            articles.delete_translation(self._db, article_id, index)
            self.memory.follow(article_id, {index: None})

    def save_translations(
        self, article_id: int, translations: Mapping[int, Translation], *, keep_edits: bool = True
    ) -> None:
        """Save what the model made, by segment index, all or none.

        A person's work is kept: an edited sentence gets the new machine text under the edit, a confirmed one is left
        alone. With `keep_edits=False` what is given replaces what was there, as an undo needs it.
        Raises IndexError for a segment that the article does not have.
        """
        with self._changing(article_id):
            self._check_indices(article_id, translations)
            articles.write_translations(self._db, article_id, translations, keep_edits=keep_edits)
            if keep_edits:
                stamp = articles.stamp(_now())
                self._db.change("UPDATE articles SET translated_at = ? WHERE id = ?", (stamp, article_id))
            else:
                self.memory.follow(article_id, translations, who=self.person)

    def save_draft(self, article_id: int, index: int, text: str) -> None:
        """Keep the text of an edit that is still being typed. Raises IndexError as `save_translation` does."""
        with self._db.transaction():
            self._check_indices(article_id, (index,))
            articles.write_draft(self._db, article_id, index, text, _now())

    def drafts(self, article_id: int) -> dict[int, str]:
        """Return the edits that were being typed and not saved, by segment index."""
        return articles.load_drafts(self._db, article_id)

    def drop_draft(self, article_id: int, index: int) -> None:
        """Forget the draft of one sentence, if there is one."""
        articles.delete_draft(self._db, article_id, index)

    def save_summary(self, article_id: int, summary: Summary | None) -> None:
        """Save an article's summary in place of the one before; None removes it."""
        with self._changing(article_id):
            if summary is None:
                self._db.change("DELETE FROM summaries WHERE article = ?", (article_id,))
            else:
                articles.write_summary(self._db, article_id, summary)

    # Annotations

    def add_annotation(self, article_id: int, annotation: Annotation) -> Annotation:
        """Save a new annotation and return it with its id; one that was removed comes back under the id it has."""
        with self._changing(article_id):
            return replace(annotation, id=articles.insert_annotation(self._db, article_id, annotation))

    def update_annotation(self, annotation: Annotation) -> None:
        """Save a changed annotation. Raises StoreError where there is none with its id."""
        self.update_annotations((annotation,))

    def update_annotations(self, annotations: Sequence[Annotation]) -> None:
        """Save changed annotations, all or none. Raises StoreError where there is none with an id."""
        with self._db.transaction():
            changed = {articles.update_annotation(self._db, annotation) for annotation in annotations}
            for article_id in changed:
                if article_id is None:
                    raise StoreError("the library has no such annotation", path=self.path)
                self._changed(article_id)

    def remove_annotation(self, annotation_id: int) -> None:
        """Remove an annotation. Raises StoreError where there is none with this id."""
        with self._db.transaction():
            row = self._db.row("DELETE FROM annotations WHERE id = ? RETURNING article", (annotation_id,))
            if row is None:
                raise StoreError(
                    worded("the library has no annotation {annotation_id}", annotation_id=annotation_id), path=self.path
                )
            self._changed(row[0])

    def categories(self) -> tuple[Category, ...]:
        """Return the kinds of highlight, in their order: a person's, or the program's."""
        rows = self._db.rows("SELECT id, label, colour, line FROM categories ORDER BY position")
        return sound(Category(*row) for row in rows)

    def set_categories(self, categories: Sequence[Category]) -> None:
        """Keep other kinds of highlight. Annotations of a kind that is no more keep its id."""
        with self._db.transaction():
            self._db.change("DELETE FROM categories")
            self._db.change_many(
                "INSERT INTO categories VALUES (?, ?, ?, ?, ?)",
                ((i, one.id, one.label, one.colour, one.line) for i, one in enumerate(sound(categories))),
            )

    # Reading position, and small things by name

    def mark_opened(self, article_id: int) -> None:
        """Note that the article was opened now."""
        self._set(article_id, "opened", articles.stamp(_now()))

    def set_reading_block(self, article_id: int, block: int) -> None:
        """Note the block at the top of the reader."""
        self._set(article_id, "reading_block", block)

    def reading_block(self, article_id: int) -> int:
        """Return the block that was last at the top of the reader, at first 0."""
        row = self._db.row("SELECT reading_block FROM articles WHERE id = ?", (article_id,))
        if row is None:
            raise self._missing(article_id)
        return int(row[0])

    def set_fact(self, key: str, value: str | None) -> None:
        """Keep a small text of the library's own under a name; None forgets it."""
        if value is None:
            self._db.change("DELETE FROM facts WHERE key = ?", (key,))
        else:
            self._db.change("INSERT OR REPLACE INTO facts VALUES (?, ?)", (key, value))

    def fact(self, key: str, default: str = "") -> str:
        """Return the text kept under a name."""
        row = self._db.row("SELECT value FROM facts WHERE key = ?", (key,))
        return default if row is None else str(row[0])

    # The whole library

    def backup(self, target: Path) -> None:
        """Write a copy of the library, whole or not at all. Raises StoreError where that fails."""
        if target.resolve() == self.path.resolve():
            raise StoreError("the library cannot be backed up over itself", path=target, remedy="Choose another file.")
        back_up(self._db, target)

    def verify(self) -> builtins.list[str]:
        """Read everything and return what is wrong, one line each; nothing is wrong in an empty list."""
        return verification.verify(self._db)

    def rebuild_search(self) -> None:
        """Make the search index anew from the articles, in one transaction."""
        with self._db.transaction():
            search.rebuild(self._db)

    def _missing(self, article_id: int) -> StoreError:
        return StoreError(worded("the library has no article {article_id}", article_id=article_id), path=self.path)

    def _set(self, article_id: int, column: str, value: object) -> None:
        if not self._db.change(f"UPDATE articles SET {column} = ? WHERE id = ?", (value, article_id)):
            raise self._missing(article_id)

    def _check_indices(self, article_id: int, indices: Iterable[int]) -> None:
        count = self.row(article_id).segments
        for index in indices:
            if not 0 <= index < count:
                raise IndexError(f"segment {index} of {count} in article {article_id}")

    @contextmanager
    def _changing(self, article_id: int) -> Iterator[None]:
        """Change an existing article in a transaction and bring what is derived from it in step."""
        with self._db.transaction():
            self.row(article_id)
            yield
            self._changed(article_id)

    def _changed(self, article_id: int) -> None:
        articles.refresh(self._db, article_id, _now())
        search.note_change(self._db, article_id)

    def _index_stale(self) -> None:
        try:
            search.index_stale(self._db)
        except StoreBusy:
            return  # a long write is going on elsewhere: the index as it is serves better than no answer


def _now() -> datetime:
    return datetime.now(UTC)
