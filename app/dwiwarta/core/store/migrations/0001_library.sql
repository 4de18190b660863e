-- The first schema. Offsets are code points of the block's text, half open; times are UTC in ISO 8601; dates are ISO 8601.

PRAGMA application_id = 1146577266;  -- "DWar"

-- AUTOINCREMENT: an id is never given twice, so that a deleted article can be put back under its own.
-- The columns from segment_count on repeat what the other tables say, so that a list of many articles reads one table.
CREATE TABLE articles (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    content_key TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    byline TEXT NOT NULL,
    outlet TEXT NOT NULL,
    published TEXT,
    url TEXT NOT NULL,
    language TEXT NOT NULL,
    warnings TEXT NOT NULL,
    source TEXT NOT NULL,
    added TEXT NOT NULL,
    updated TEXT NOT NULL,
    opened TEXT,
    translated_at TEXT,
    reading_block INTEGER NOT NULL DEFAULT 0,
    segment_count INTEGER NOT NULL DEFAULT 0,
    translated_count INTEGER NOT NULL DEFAULT 0,
    edited_count INTEGER NOT NULL DEFAULT 0,
    confirmed_count INTEGER NOT NULL DEFAULT 0,
    annotation_count INTEGER NOT NULL DEFAULT 0,
    title_translation TEXT NOT NULL DEFAULT ''
);
CREATE INDEX articles_by_added ON articles (added, id);
CREATE INDEX articles_by_published ON articles (published, id);
CREATE INDEX articles_by_updated ON articles (updated, id);
CREATE INDEX articles_by_opened ON articles (opened, id);
CREATE INDEX articles_by_title ON articles (title COLLATE NOCASE, id);

CREATE TABLE blocks (
    article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    role TEXT NOT NULL,
    level INTEGER NOT NULL,
    reason TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (article, position)
);

CREATE TABLE segments (
    article INTEGER NOT NULL,
    position INTEGER NOT NULL,
    block INTEGER NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    PRIMARY KEY (article, position),
    FOREIGN KEY (article, block) REFERENCES blocks (article, position) ON DELETE CASCADE
) WITHOUT ROWID;
CREATE INDEX segments_by_block ON segments (article, block);

-- Translations and drafts belong to a span of a block, not to a segment's number: when a block is folded away as
-- boilerplate its segments go and the others are numbered anew, and what a person wrote waits here until it is unfolded.
CREATE TABLE translations (
    article INTEGER NOT NULL,
    block INTEGER NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    machine TEXT NOT NULL,
    model_name TEXT,
    model_version TEXT,
    origin TEXT NOT NULL,
    score REAL,
    edited TEXT,
    state TEXT NOT NULL,
    PRIMARY KEY (article, block, span_start, span_end),
    FOREIGN KEY (article, block) REFERENCES blocks (article, position) ON DELETE CASCADE
);

CREATE TABLE drafts (
    article INTEGER NOT NULL,
    block INTEGER NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    text TEXT NOT NULL,
    saved TEXT NOT NULL,
    PRIMARY KEY (article, block, span_start, span_end),
    FOREIGN KEY (article, block) REFERENCES blocks (article, position) ON DELETE CASCADE
);

-- A block that is no longer there makes an orphan, which is kept: so no foreign key on it.
CREATE TABLE annotations (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    side TEXT NOT NULL,
    block INTEGER NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    quote TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    category TEXT NOT NULL,
    note TEXT NOT NULL,
    orphan INTEGER NOT NULL
);
CREATE INDEX annotations_by_article ON annotations (article);

-- chosen, salience and reasons are JSON lists that run along the segments.
CREATE TABLE summaries (
    article INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    method TEXT NOT NULL,
    chosen TEXT NOT NULL,
    salience TEXT NOT NULL,
    reasons TEXT NOT NULL
);

CREATE TABLE facts (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

-- One row per article, its rowid the article's id, with a copy of the text: the row can then be replaced without
-- knowing what was indexed before. The prefix index serves the word that is still being typed.
CREATE VIRTUAL TABLE search USING fts5 (
    title, source, target,
    tokenize = 'unicode61 remove_diacritics 2',
    prefix = '2 3'
);

-- Articles whose search row is behind: an article being translated is indexed once, not once per sentence.
CREATE TABLE search_stale (
    article INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE
);

CREATE VIEW shown AS
SELECT
    segments.article, segments.position, segments.block, segments.span_start, segments.span_end,
    translations.machine, translations.model_name, translations.model_version, translations.origin,
    translations.score, translations.edited, translations.state
FROM segments
LEFT JOIN translations USING (article, block, span_start, span_end);
