-- Findings of the checks that a person let stand, each with the sentence's place and the English that it was about, and
-- the kinds that are not shown in an article. A span that a finding does not have is -1 to -1.
CREATE TABLE dismissals (
    article INTEGER NOT NULL,
    block INTEGER NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    target TEXT NOT NULL,
    kind TEXT NOT NULL,
    source_start INTEGER NOT NULL,
    source_end INTEGER NOT NULL,
    target_start INTEGER NOT NULL,
    target_end INTEGER NOT NULL,
    reason TEXT NOT NULL,
    made TEXT NOT NULL,
    PRIMARY KEY (
        article, block, span_start, span_end, kind, source_start, source_end, target_start, target_end, target
    ),
    FOREIGN KEY (article, block) REFERENCES blocks (article, position) ON DELETE CASCADE
) WITHOUT ROWID;

CREATE TABLE silenced_kinds (
    article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    PRIMARY KEY (article, kind)
) WITHOUT ROWID;
