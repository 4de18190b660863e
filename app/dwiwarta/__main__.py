"""Start Dwiwarta: the window without arguments, else the command line."""

from __future__ import annotations

import sys

_INTERRUPTED = 130


def main() -> int:
    """Run the command line and return its exit code."""
    try:
        if sys.argv[1:2] == ["read-worker"]:  # how the program starts itself, to read what may do harm
            from dwiwarta.core.reading import serving

            return serving.main()
        from dwiwarta.cli.main import run
    except KeyboardInterrupt:  # while everything is still being loaded, which takes a moment
        return _INTERRUPTED
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
