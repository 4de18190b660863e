"""What a person arranges in the library: stories, tags, a status, the archive. Every change can be put back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from dwiwarta.core.store.articles import stamp
from dwiwarta.core.store.connection import Database
from dwiwarta.core.store.records import Placing, Status, Story
from dwiwarta.core.worded import worded
from dwiwarta.errors import StoreError

# What `Placing` holds of articles: the table and the column that names the article.
_TABLES = (("tags", "article"), ("shelf", "article"), ("story_articles", "article"))


class Shelf:
    """The arranging methods of an open library, each one transaction. Articles that are gone are passed over.

    Changes to articles return the Placing of before, which `restore` puts back.
    """

    def __init__(self, db: Database) -> None:
        self._db = db

    # Stories

    def stories(self) -> list[Story]:
        """Return the stories by name, each with how many articles are in it."""
        rows = self._db.rows(
            "SELECT id, name, (SELECT count(*) FROM story_articles WHERE story = stories.id) FROM stories"
            " ORDER BY name COLLATE NOCASE"
        )
        return [Story(*row) for row in rows]

    def stories_of(self, article: int) -> list[int]:
        """Return the ids of the stories that an article is in."""
        rows = self._db.rows("SELECT story FROM story_articles WHERE article = ? ORDER BY story", (article,))
        return [story for (story,) in rows]

    def create_story(self, name: str, articles: Sequence[int] = ()) -> Story:
        """Make a story with some articles in it. Raises StoreError for a name that is empty or taken."""
        name = self._free_name(name)
        with self._db.transaction():
            story = self._db.insert("INSERT INTO stories (name) VALUES (?)", (name,))
            self._put_in(story, articles)
        return Story(story, name, len(articles))

    def rename_story(self, story: int, name: str) -> str:
        """Give a story another name and return the old one. Raises StoreError as `create_story` does."""
        with self._db.transaction():
            old = self._name(story)
            self._db.change("UPDATE stories SET name = ? WHERE id = ?", (self._free_name(name, story), story))
        return old

    def delete_story(self, story: int) -> tuple[Story, tuple[int, ...]]:
        """Delete a story, not its articles, and return it with their ids, as `restore_story` needs them."""
        with self._db.transaction():
            name = self._name(story)
            rows = self._db.rows("SELECT article FROM story_articles WHERE story = ? ORDER BY article", (story,))
            self._db.change("DELETE FROM stories WHERE id = ?", (story,))
        articles = tuple(article for (article,) in rows)
        return Story(story, name, len(articles)), articles

    def restore_story(self, story: Story, articles: Sequence[int]) -> None:
        """Put a deleted story back. Raises StoreError where its name was taken meanwhile."""
        with self._db.transaction():
            self._db.change("INSERT INTO stories VALUES (?, ?)", (story.id, self._free_name(story.name)))
            self._put_in(story.id, articles)

    def add_to_story(self, story: int, articles: Sequence[int]) -> Placing:
        """Put articles into a story; those that are in it stay. Raises StoreError where there is no such story."""
        with self._db.transaction():
            self._name(story)
            before = self.placing(articles)
            self._put_in(story, articles)
        return before

    def take_from_story(self, story: int, articles: Sequence[int]) -> Placing:
        """Take articles out of a story."""
        with self._db.transaction():
            before = self.placing(articles)
            self._db.change_many(
                "DELETE FROM story_articles WHERE story = ? AND article = ?", ((story, each) for each in articles)
            )
        return before

    # Tags, status, archive

    def tags(self) -> list[tuple[str, int]]:
        """Return the tags in use by name, each with how many articles have it."""
        return [
            (tag, count) for tag, count in self._db.rows("SELECT tag, count(*) FROM tags GROUP BY tag ORDER BY tag")
        ]

    def change_tags(self, articles: Sequence[int], *, add: Iterable[str] = (), remove: Iterable[str] = ()) -> Placing:
        """Give articles some tags and take others away; the letters' case makes no difference.

        Commas and surplus white space in a tag are dropped, so that tags can be written in a row.
        """
        added, removed = _clean_tags(add), _clean_tags(remove)
        with self._db.transaction():
            before = self.placing(articles)
            self._db.change_many(
                "DELETE FROM tags WHERE article = ? AND tag = ?", ((a, tag) for a in articles for tag in removed)
            )
            self._db.change_many(
                "INSERT OR IGNORE INTO tags SELECT id, ? FROM articles WHERE id = ?",
                ((tag, a) for a in articles for tag in added),
            )
        return before

    def set_status(self, articles: Sequence[int], status: Status | None) -> Placing:
        """Set the status by hand; None lets it follow from the article again."""
        return self._set("status", None if status is None else status.value, articles)

    def archived(self) -> int:
        """Return how many articles are in the archive."""
        return int(self._db.value("SELECT count(*) FROM shelf WHERE archived IS NOT NULL"))

    def set_archived(self, articles: Sequence[int], *, archived: bool) -> Placing:
        """Lay articles into the archive, where lists leave them out and searches find them, or bring them back."""
        return self._set("archived", stamp(datetime.now(UTC)) if archived else None, articles)

    def note_brief(self, articles: Sequence[int]) -> None:
        """Note that the articles were exported now."""
        self._set("briefed", stamp(datetime.now(UTC)), articles)

    def _set(self, column: str, value: str | None, articles: Sequence[int]) -> Placing:
        with self._db.transaction():
            before = self.placing(articles)
            self._db.change_many(
                f"INSERT INTO shelf (article, {column}) SELECT id, ? FROM articles WHERE id = ?"
                f" ON CONFLICT (article) DO UPDATE SET {column} = excluded.{column}",
                ((value, article) for article in articles),
            )
        return before

    # Putting back

    def placing(self, articles: Sequence[int]) -> Placing:
        """Return how articles are arranged now."""
        tables = []
        for table, column in _TABLES:
            rows: list[tuple[object, ...]] = []
            for article in articles:
                rows += self._db.rows(f"SELECT * FROM {table} WHERE {column} = ?", (article,))
            tables.append((table, tuple(rows)))
        return Placing(tuple(articles), tuple(tables))

    def restore(self, placing: Placing) -> Placing:
        """Arrange articles as they were, but for stories that are gone; return how they were until now."""
        with self._db.transaction():
            before = self.placing(placing.articles)
            for table, rows in placing.tables:
                self._db.change_many(f"DELETE FROM {table} WHERE article = ?", ((each,) for each in placing.articles))
                if rows:
                    places = ", ".join("?" * len(rows[0]))
                    at = 2 if table == "story_articles" else 1
                    there = f"EXISTS (SELECT 1 FROM articles WHERE id = ?{at})"
                    if table == "story_articles":
                        there += " AND EXISTS (SELECT 1 FROM stories WHERE id = ?1)"
                    self._db.change_many(f"INSERT INTO {table} SELECT {places} WHERE {there}", rows)
        return before

    def _put_in(self, story: int, articles: Sequence[int]) -> None:
        self._db.change_many(
            "INSERT OR IGNORE INTO story_articles SELECT ?, id FROM articles WHERE id = ?",
            ((story, article) for article in articles),
        )

    def _name(self, story: int) -> str:
        row = self._db.row("SELECT name FROM stories WHERE id = ?", (story,))
        if row is None:
            raise StoreError(worded("the library has no story {story}", story=story), path=self._db.path)
        return str(row[0])

    def _free_name(self, name: str, story: int = 0) -> str:
        """Return a name without surplus white space. Raises StoreError where it is empty or another story's."""
        name = " ".join(name.split())
        if not name:
            raise StoreError("a story needs a name", remedy="Type one.")
        if self._db.row("SELECT 1 FROM stories WHERE name = ? AND id <> ?", (name, story)):
            raise StoreError(worded("there is a story “{name}” already", name=name), remedy="Choose another name.")
        return name


def _clean_tags(tags: Iterable[str]) -> list[str]:
    clean = (" ".join(tag.replace(",", " ").split()) for tag in tags)
    return [tag for tag in clean if tag]
