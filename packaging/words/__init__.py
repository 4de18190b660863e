"""The catalogues of the interface's texts: found in the code, kept in Qt's .ts files, compiled to .qm."""
