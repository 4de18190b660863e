-- The translation memory: pairs that a person called right, and where they came from.

-- An origin is an article of the library or a file. The article's id is no foreign key: what was confirmed stays when
-- the article is deleted, and is the article's again when it is put back.
CREATE TABLE memory_origins (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    article INTEGER
);
CREATE UNIQUE INDEX memory_origins_by_article ON memory_origins (article) WHERE article IS NOT NULL;
CREATE UNIQUE INDEX memory_origins_by_file ON memory_origins (name) WHERE article IS NULL;

-- source_key is folding.key(source). An article's pair has the place of its sentence, a file's has none.
CREATE TABLE memory (
    id INTEGER PRIMARY KEY,
    origin INTEGER NOT NULL REFERENCES memory_origins (id),
    source_key INTEGER NOT NULL,
    source TEXT NOT NULL,
    target TEXT NOT NULL,
    made TEXT NOT NULL,
    who TEXT NOT NULL,
    block INTEGER,
    span_start INTEGER,
    span_end INTEGER
);
CREATE INDEX memory_by_key ON memory (source_key);
CREATE INDEX memory_by_origin ON memory (origin);
CREATE UNIQUE INDEX memory_by_place ON memory (origin, block, span_start, span_end) WHERE block IS NOT NULL;

-- What finds like sentences: a row for each pair, holding folding.terms(source). Only which row has which term is kept.
CREATE VIRTUAL TABLE memory_terms USING fts5 (
    terms,
    content = '', columnsize = 0, detail = none, tokenize = 'ascii'
);
