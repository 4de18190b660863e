"""The bundled tables of names and terms, `resources/glossary/*.tsv`: one file per kind."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from pathlib import Path

from dwiwarta.core import paths
from dwiwarta.core.glossary.finder import Glossary
from dwiwarta.core.glossary.term import Term

COLUMNS = ("source", "target", "alternatives", "note", "mark")
"""What a table's first line after its comments names; `|` stands between alternatives."""
AMBIGUOUS = "ambiguous"
"""The `mark` of a name that is also an ordinary word."""


@cache
def bundled() -> Glossary:
    """Return the glossary of all bundled terms, read once."""
    return Glossary(bundled_terms())


def over_bundled(terms: Iterable[Term]) -> Glossary:
    """Return a glossary of a person's terms over the bundled ones; a name that is ambiguous there is so here too."""
    below = bundled()
    known = ((term, below.lookup(term.source)) for term in terms)
    own = (replace(term, ambiguous=other is not None and other.ambiguous) for term, other in known)
    return Glossary(own, below=below)


@cache
def bundled_terms() -> tuple[Term, ...]:
    """Return the bundled terms, table by table; a term's kind and origin are its table's name."""
    return tuple(term for path in table_files() for term in read_table(path))


def table_files() -> list[Path]:
    """Return the paths of the bundled tables in the order of their names."""
    return sorted((paths.resources() / "glossary").glob("*.tsv"))


def read_table(path: Path) -> list[Term]:
    """Return the terms of one table."""
    lines = path.read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return [
        Term(
            source,
            target,
            alternatives=tuple(alternatives.split("|")) if alternatives else (),
            kind=path.stem,
            note=note,
            origin=path.stem,
            ambiguous=mark == AMBIGUOUS,
        )
        for source, target, alternatives, note, mark in rows[1:]
    ]
