-- What persons taught about an outlet's lines: `line` is folded as `core.reading.lessons.fold` folds it, `sample` is as it stood.
CREATE TABLE lessons (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    outlet TEXT NOT NULL,
    line TEXT NOT NULL,
    role TEXT NOT NULL,
    sample TEXT NOT NULL,
    taught TEXT NOT NULL,
    UNIQUE (outlet, line)
);

-- MinHash signatures of the articles' bodies: articles that share a band, a few minima hashed to one number, may be
-- near-duplicates.
CREATE TABLE signature_bands (
    band INTEGER NOT NULL,
    article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    PRIMARY KEY (band, article)
) WITHOUT ROWID;
CREATE INDEX signature_bands_by_article ON signature_bands (article);

-- Articles whose bands are missing or behind; some are signed with every article that is added.
CREATE TABLE unsigned (
    article INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE
);
INSERT INTO unsigned SELECT id FROM articles;
