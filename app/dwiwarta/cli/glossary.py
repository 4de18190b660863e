"""`dwiwarta glossary import|export|list|add|remove`: what Indonesian terms are to be called in English."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from dwiwarta.cli import arguments, output, sources
from dwiwarta.cli.library import opened
from dwiwarta.core.glossary import Term, bundled_terms, exchange
from dwiwarta.core.glossary.report import Imported
from dwiwarta.errors import GlossaryError


def add(commands: Any) -> None:
    """Add the command to the command line."""
    command = commands.add_parser("glossary", help="import, export, list, add or remove terms and their English")
    action = arguments.actions_of(command)
    importing = action("import", run_import, "take in the terms of a TSV, CSV or TBX file", json=True)
    importing.add_argument("file", metavar="FILE", type=Path, help="the file; - is standard input")
    exporting = action("export", run_export, "write your terms as .tsv, .csv or .tbx, by the file's name")
    exporting.add_argument("file", metavar="FILE", type=Path)
    listing = action("list", run_list, "your terms", json=True)
    listing.add_argument("--bundled", action="store_true", help="those that come with Dwiwarta instead")
    adding = action("add", run_add, "keep a term, in the place of an older one")
    adding.add_argument("source", metavar="SOURCE", help="the Indonesian")
    adding.add_argument("target", metavar="TARGET", nargs="?", default="", help="the English; none with --keep")
    adding.add_argument("--keep", action="store_true", help="never translate it")
    adding.add_argument("--alternative", metavar="ENGLISH", action="append", default=[], help="right as well")
    adding.add_argument("--forbid", metavar="ENGLISH", action="append", default=[], help="wrong")
    adding.add_argument("--note", metavar="WORDS", default="")
    action("remove", run_remove, "forget a term").add_argument("source", metavar="SOURCE")


def run_import(options: argparse.Namespace) -> int:
    """Take in a file, naming the rows that are none; the exit code is 1 where no row is a term.

    Raises ReadingError, GlossaryError and StoreError. With `--json`: {"schema", "added", "changed", "unchanged",
    "problems": [{"line", "message"}]}, the lines counted from 1.
    """
    found = _from_standard_input() if str(options.file) == "-" else exchange.read_file(options.file)
    for words in (*found.warnings, *found.problems):
        output.say(f"warning: {options.file}: {words}")
    if not found.terms:
        raise GlossaryError("no row is a term", path=options.file, remedy="Give each row a source and a target.")
    with opened() as library:
        taken = library.terms.put_all(found.terms)
    if options.json:
        problems = [{"line": problem.line, "message": problem.message} for problem in found.problems]
        counts = {"added": taken.added, "changed": taken.changed, "unchanged": taken.unchanged}
        output.show_json({"schema": 1, **counts, "problems": problems})
    else:
        print(f"{taken.added} new, {taken.changed} changed, {taken.unchanged} there already")
    return 0


def _from_standard_input() -> Imported:
    """Return the terms of a glossary that is piped in: TBX, TSV where it has a tab, else CSV."""
    text = sources.stdin_text()
    return exchange.read_text(text, ".tsv" if "\t" in text else ".csv")


def run_export(options: argparse.Namespace) -> int:
    """Write the terms that hold everywhere, and print the path. Raises GlossaryError and StoreError."""
    with opened() as library:
        terms = [kept.term for kept in library.terms.all()]
    exchange.write_file(terms, options.file)
    print(options.file)
    return 0


def run_list(options: argparse.Namespace) -> int:
    """Print the terms, one a line: source TAB target TAB note. Raises StoreError.

    With `--json`: {"schema", "terms": [{"source", "target", "alternatives", "note", "forbidden", "keep", "kind",
    "story": number or null}]}.
    """
    if options.bundled:
        terms = list(bundled_terms())
    else:
        with opened() as library:
            terms = [kept.term for kept in library.terms.every()]
    if options.json:
        output.show_json({"schema": 1, "terms": [_facts(term) for term in terms]})
    else:
        for term in terms:
            print(f"{term.source}\t{term.rendering}\t{term.note}".rstrip("\t"))
    return 0


def run_add(options: argparse.Namespace) -> int:
    """Keep a term. Raises GlossaryError and StoreError."""
    term = Term(
        options.source,
        options.target,
        alternatives=tuple(options.alternative),
        note=options.note,
        forbidden=tuple(options.forbid),
        keep=options.keep,
    )
    with opened() as library:
        kept = library.terms.put(term).term
    output.say(f"{kept.source}: {'kept as it is' if kept.keep else kept.target}")
    return 0


def run_remove(options: argparse.Namespace) -> int:
    """Forget a term that holds everywhere. Raises GlossaryError and StoreError."""
    with opened() as library:
        kept = library.terms.get(" ".join(options.source.split()))
        if kept is None:
            raise GlossaryError(f"the glossary has no term “{options.source}”", remedy="See dwiwarta glossary list.")
        library.terms.remove(kept.id)
    output.say(f"removed {kept.term.source}")
    return 0


def _facts(term: Term) -> dict[str, Any]:
    return {
        "source": term.source,
        "target": term.rendering,
        "alternatives": term.alternatives,
        "note": term.note,
        "forbidden": term.forbidden,
        "keep": term.keep,
        "kind": term.kind,
        "story": term.story,
    }
