"""The library: one SQLite database."""
