"""Where a frozen Dwiwarta starts."""

import multiprocessing
import os
import sys

if __name__ == "__main__":
    # PyInstaller has the folder's libraries found by this variable; a program of the system that is started from here,
    # such as LibreOffice, must find its own.
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    os.environ.pop("LD_LIBRARY_PATH", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before
    multiprocessing.freeze_support()  # the process that tries a new model is this very program
    from dwiwarta.__main__ import main

    sys.exit(main())
