-- Tags (a JSON list) and whether an annotation is done with; an annotation that has neither has no row here.
CREATE TABLE annotation_details (
    annotation INTEGER PRIMARY KEY REFERENCES annotations (id) ON DELETE CASCADE,
    article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    tags TEXT NOT NULL,
    resolved INTEGER NOT NULL
);
CREATE INDEX annotation_details_by_article ON annotation_details (article);

-- The kinds of highlight as a person made them; an empty table stands for those of the program.
CREATE TABLE categories (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    label TEXT NOT NULL,
    colour TEXT NOT NULL,
    line TEXT NOT NULL
);
