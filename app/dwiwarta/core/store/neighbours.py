"""Near-duplicates in the library: signatures are kept in bands, and what shares a band is compared word by word.

Every function works in the caller's transaction or snapshot on an open database.
"""

from __future__ import annotations

from dwiwarta.core.duplicates import signature
from dwiwarta.core.store.connection import Database
from dwiwarta.core.types import Block, BlockKind, Document, Role

NEAR = 0.6
"""The similarity from which articles are called nearly the same; tests/benchmarks/bench_duplicates.py measures it."""
BACKLOG = 20
"""How many waiting articles are signed with each one that is added; about two milliseconds each."""
_MOST_COMPARED = 24


def put_off(db: Database, article_id: int) -> None:
    """Note that an article has to be signed, as its body changed or came back; `sign_waiting` does it."""
    db.change("INSERT OR IGNORE INTO unsigned VALUES (?)", (article_id,))


def sign_waiting(db: Database, most: int = BACKLOG) -> int:
    """Sign at most `most` articles that wait for it, the newest first, and return how many that were."""
    waiting = db.rows("SELECT article FROM unsigned ORDER BY article DESC LIMIT ?", (most,))
    for (article_id,) in waiting:
        made = signature.bands(_shingles(db, article_id))
        db.change("DELETE FROM signature_bands WHERE article = ?", (article_id,))
        db.change_many("INSERT OR IGNORE INTO signature_bands VALUES (?, ?)", ((band, article_id) for band in made))
        db.change("DELETE FROM unsigned WHERE article = ?", (article_id,))
    return len(waiting)


def near(db: Database, article_id: int, at_least: float = NEAR) -> list[tuple[int, float]]:
    """Return (id, similarity) of the articles that say nearly the same, the most alike first.

    The similarity is the share (0 to 1) of the shorter article's runs of three words that the longer one has.
    """
    candidates = db.rows(
        "SELECT other.article, count(*) FROM signature_bands AS mine JOIN signature_bands AS other USING (band)"
        " WHERE mine.article = ?1 AND other.article <> ?1 GROUP BY other.article ORDER BY 2 DESC, 1 LIMIT ?2",
        (article_id, _MOST_COMPARED),
    )
    mine = _shingles(db, article_id) if candidates else frozenset()
    found = [(number, signature.similarity(mine, _shingles(db, number))) for number, _ in candidates]
    return sorted(((number, share) for number, share in found if share >= at_least), key=lambda one: (-one[1], one[0]))


def _shingles(db: Database, article_id: int) -> frozenset[int]:
    rows = db.rows("SELECT text, kind, role, level FROM blocks WHERE article = ? ORDER BY position", (article_id,))
    blocks = tuple(Block(text, BlockKind(kind), Role(role), level) for text, kind, role, level in rows)
    return signature.shingles(Document(blocks=blocks))
