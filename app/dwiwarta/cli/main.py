"""The `dwiwarta` command: its subcommands, its exit codes, and where its words go.

Data go to standard output, progress and messages to standard error. Exit codes: 0 done, 1 an expected failure (one
clear line each), 2 wrong usage, 70 a bug in Dwiwarta (a report to send), 130 interrupted.
"""

from __future__ import annotations

import argparse
import traceback
from collections.abc import Sequence

from dwiwarta import __version__
from dwiwarta.cli import (
    brief,
    check,
    glossary,
    library,
    memory,
    models,
    open_window,
    output,
    read,
    self_test,
    settings,
    summarise,
    translate,
)
from dwiwarta.errors import DwiwartaError

DONE, FAILED, BUG, INTERRUPTED = 0, 1, 70, 130


def parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    top = argparse.ArgumentParser(
        prog="dwiwarta",
        description="Read, translate and summarise Indonesian news, offline. Without a command, open the window.",
    )
    top.add_argument("--version", action="version", version=f"dwiwarta {__version__}")
    commands = top.add_subparsers(title="commands", metavar="COMMAND")
    for module in (
        open_window, brief, read, translate, check, summarise, library, glossary, memory, models, settings, self_test,
    ):  # fmt: skip
        module.add(commands)
    return top


def run(arguments: Sequence[str]) -> int:
    """Run one command line and return its exit code; argparse's own exits (help, wrong usage) pass through."""
    output.use_utf8()
    options = parser().parse_args(list(arguments))
    command = getattr(options, "run", open_window.run)
    try:
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
