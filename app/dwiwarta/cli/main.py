"""The `dwiwarta` command: its subcommands, its exit codes, and where its words go.

Data go to standard output, progress and messages to standard error. Exit codes: 0 done, 1 an expected failure (one
clear line each), 2 wrong usage, 70 a bug in Dwiwarta (a report to send), 130 interrupted.
"""

from __future__ import annotations

import argparse
import traceback
from collections.abc import Sequence
from importlib import import_module

from dwiwarta import __version__
from dwiwarta.cli import open_window, output
from dwiwarta.errors import DwiwartaError

DONE, FAILED, BUG, INTERRUPTED = 0, 1, 70, 130

# The commands and their modules, in the order of the help. A module is loaded for its own command alone, since what
# all of them need together takes a quarter of a second, and the window needs none of it.
_COMMANDS = {
    "open": "open_window",
    "brief": "brief",
    "read": "read",
    "translate": "translate",
    "check": "check",
    "summarise": "summarise",
    "library": "library",
    "glossary": "glossary",
    "memory": "memory",
    "models": "models",
    "settings": "settings",
    "self-test": "self_test",
}


def parser(only: str = "") -> argparse.ArgumentParser:
    """Return the parser of the whole command line, or of `only` one of its commands."""
    top = argparse.ArgumentParser(
        prog="dwiwarta",
        description="Read, translate and summarise Indonesian news, offline. Without a command, open the window.",
    )
    top.add_argument("--version", action="version", version=f"dwiwarta {__version__}")
    commands = top.add_subparsers(title="commands", metavar="COMMAND")
    for name in [only] if only else _COMMANDS:
        import_module(f"dwiwarta.cli.{_COMMANDS[name]}").add(commands)
    return top


def run(arguments: Sequence[str]) -> int:
    """Run one command line and return its exit code; argparse's own exits (help, wrong usage) pass through."""
    output.use_utf8()
    first = arguments[0] if arguments and arguments[0] != "--version" else "open"
    try:
        options = parser(first if first in _COMMANDS else "").parse_args(list(arguments))
        command = getattr(options, "run", open_window.run)
        code = int(command(options))
        output.flush()
    except DwiwartaError as error:
        output.fail(str(error))
        return FAILED
    except KeyboardInterrupt:
        output.say("interrupted")
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has gone; nothing is wrong, and Python must not complain at exit either.
        output.give_up()
        return DONE
    except OSError as error:
        if error.filename is not None:
            return _bug()
        # Only a stream has no name: standard output on a full disk, say.
        output.give_up()
        output.fail(f"the output cannot be written ({error.strerror}). Make room, or send it elsewhere.")
        return FAILED
    except Exception:  # noqa: BLE001 - the last stop: a bug becomes a report
        return _bug()
    return code


def _bug() -> int:
    """Report the exception being handled."""
    output.say(f"this is a bug in Dwiwarta {__version__}; please report it with the lines below")
    traceback.print_exc()
    return BUG
