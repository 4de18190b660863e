"""Makes the man page and the shells' completions from the command line's own parser."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from shipping import facts

SHELLS = {
    "bash": "bash-completion/completions/dwiwarta",
    "zsh": "zsh/vendor-completions/_dwiwarta",
    "fish": "fish/vendor_completions.d/dwiwarta.fish",
}


def parser() -> argparse.ArgumentParser:
    """Return the program's parser, with a hint to the shells that FILE is a file."""
    import shtab

    from dwiwarta.cli.main import parser as made

    top = made()
    for action in _actions(top):
        if action.type is Path or (isinstance(action.metavar, str) and "FILE" in action.metavar):
            action.complete = shtab.FILE
    return top


def _actions(top: argparse.ArgumentParser) -> list[argparse.Action]:
    found: list[argparse.Action] = []
    for action in top._actions:  # noqa: SLF001 - argparse has no other way to walk a parser
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            for inner in dict.fromkeys(action.choices.values()):
                found += _actions(inner)
        else:
            found.append(action)
    return found


def completion(shell: str) -> str:
    """Return the completion script of a shell."""
    import shtab

    return shtab.complete(parser(), shell)


def man_page() -> str:
    """Return the manual in troff."""
    from argparse_manpage.manpage import Manpage

    top = parser()
    top.man_short_description = facts.SUMMARY[0].lower() + facts.SUMMARY[1:]
    page = Manpage(
        top,
        _data={
            "prog": facts.COMMAND,
            "project_name": facts.NAME,
            "version": facts.version(),
            "date": facts.date(),
            "manual_section": "1",
            "manual_title": "Dwiwarta",
            "format": "pretty",
        },
    )
    return str(page) + "".join(f".SH {title}\n{text}\n" for title, text in _MORE.items())


_MORE = {
    "EXIT STATUS": "0 done; 1 an expected failure, told in one line; 2 wrong usage; 70 a bug, with a report; "
    "130 interrupted.",
    "FILES": "~/.local/share/dwiwarta/library.sqlite3 is the library, ~/.config/dwiwarta/settings.toml the settings. "
    "Removing the program leaves both.",
    "ENVIRONMENT": "DWIWARTA_HOME names a folder that everything is kept in instead.",
}

if __name__ == "__main__":
    sys.stdout.write(man_page() if sys.argv[1] == "man" else completion(sys.argv[1]))
