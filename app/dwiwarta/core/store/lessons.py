"""What persons taught about outlets' lines: which are the article's and which stand around it."""

from __future__ import annotations

from datetime import UTC, datetime

from dwiwarta.core.reading.lessons import fold
from dwiwarta.core.store.articles import stamp
from dwiwarta.core.store.connection import Database
from dwiwarta.core.store.records import Lesson
from dwiwarta.core.types import Role
from dwiwarta.core.worded import worded
from dwiwarta.errors import StoreError

_COLUMNS = "id, outlet, line, role, sample"


class Lessons:
    """The lessons of an open library, for the thread that opened it. Every method is one transaction."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def teach(self, outlet: str, text: str, role: Role) -> Lesson | None:
        """Learn that a line of an outlet has a role, in place of what was known, which is returned.

        Lines are told apart as `core.reading.lessons.fold` folds them; one of no word is not learnt.
        """
        line = fold(text)
        if not line:
            return None
        with self._db.transaction():
            before = self.known(outlet, text)
            self._db.change(
                "INSERT INTO lessons (outlet, line, role, sample, taught) VALUES (?, ?, ?, ?, ?)"
                " ON CONFLICT (outlet, line) DO UPDATE SET"
                " role = excluded.role, sample = excluded.sample, taught = excluded.taught",
                (outlet, line, role, text, stamp(datetime.now(UTC))),
            )
            return before

    def unteach(self, outlet: str, text: str, before: Lesson | None = None) -> None:
        """Take a lesson back; what was known before it, as `teach` returned it, is known again."""
        with self._db.transaction():
            if before is not None:
                self.teach(outlet, before.sample, before.role)
            else:
                self._db.change("DELETE FROM lessons WHERE outlet = ? AND line = ?", (outlet, fold(text)))

    def known(self, outlet: str, text: str) -> Lesson | None:
        """Return the lesson about a line of an outlet, or None."""
        row = self._db.row(f"SELECT {_COLUMNS} FROM lessons WHERE outlet = ? AND line = ?", (outlet, fold(text)))
        return None if row is None else _lesson(row)

    def list(self) -> list[Lesson]:
        """Return all lessons, by outlet, the latest first."""
        return [
            _lesson(row)
            for row in self._db.rows(f"SELECT {_COLUMNS} FROM lessons ORDER BY outlet COLLATE NOCASE, id DESC")
        ]

    def of(self, outlet: str) -> dict[str, Role]:
        """Return the roles of an outlet's folded lines, as `core.reading.lessons.apply` takes them."""
        return {
            line: Role(role)
            for line, role in self._db.rows("SELECT line, role FROM lessons WHERE outlet = ?", (outlet,))
        }

    def forget(self, lesson_id: int) -> None:
        """Forget one lesson. Raises StoreError where there is none with this id."""
        if not self._db.change("DELETE FROM lessons WHERE id = ?", (lesson_id,)):
            raise StoreError(worded("the library has no lesson {lesson_id}", lesson_id=lesson_id), path=self._db.path)


def _lesson(row: tuple[int, str, str, str, str]) -> Lesson:
    number, outlet, line, role, sample = row
    return Lesson(number, outlet, line, Role(role), sample)
