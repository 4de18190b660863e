-- What stood in the watched folder when it was last looked into, so that files that come while the program is closed are
-- found at its next start. A row without a name says that a folder was looked into, though nothing may stand in it.
CREATE TABLE watched_files (
    folder TEXT NOT NULL,
    name TEXT NOT NULL,
    size INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    PRIMARY KEY (folder, name)
) WITHOUT ROWID;
