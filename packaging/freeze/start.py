"""Where a frozen Dwiwarta starts."""

import multiprocessing
import sys

if __name__ == "__main__":
    multiprocessing.freeze_support()  # the process that tries a new model is this very program
    from dwiwarta.__main__ import main

    sys.exit(main())
