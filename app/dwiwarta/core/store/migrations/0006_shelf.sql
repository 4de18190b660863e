-- What a person arranges: stories, tags, a status, the archive; and what waits to be read. Times as in the first schema.

CREATE TABLE stories (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE
);

CREATE TABLE story_articles (
    story INTEGER NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
    article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    PRIMARY KEY (story, article)
) WITHOUT ROWID;
CREATE INDEX story_articles_by_article ON story_articles (article, story);

CREATE TABLE tags (
    article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    tag TEXT NOT NULL COLLATE NOCASE,
    PRIMARY KEY (article, tag)
) WITHOUT ROWID;
CREATE INDEX tags_by_tag ON tags (tag, article);

-- status is set by hand, NULL where it follows from the article; archived and briefed are times.
CREATE TABLE shelf (
    article INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    status TEXT,
    archived TEXT,
    briefed TEXT
);
CREATE INDEX shelf_by_archived ON shelf (archived) WHERE archived IS NOT NULL;

CREATE INDEX articles_by_outlet ON articles (outlet COLLATE NOCASE, added, id);
CREATE INDEX articles_by_day ON articles (coalesce(published, substr(added, 1, 10)), id);

-- Holds all that the status follows from, so that a search by status reads no article.
CREATE INDEX articles_by_counts ON articles (segment_count, translated_count, confirmed_count);

-- Files that were dropped and are not read yet, to be taken up at the next start.
CREATE TABLE import_queue (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    content TEXT NOT NULL
);
