-- The terms that people write; times are UTC in ISO 8601, alternatives and forbidden are JSON lists. A term without a
-- story holds everywhere. AUTOINCREMENT: an id is never given twice, so that a removed term can come back under its own.
CREATE TABLE terms (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    source TEXT NOT NULL,
    target TEXT NOT NULL,
    alternatives TEXT NOT NULL,
    kind TEXT NOT NULL,
    note TEXT NOT NULL,
    forbidden TEXT NOT NULL,
    keep INTEGER NOT NULL,
    story INTEGER,
    created TEXT NOT NULL,
    changed TEXT NOT NULL
);
CREATE UNIQUE INDEX terms_by_source ON terms (source, coalesce(story, -1));
CREATE INDEX terms_by_story ON terms (story);
