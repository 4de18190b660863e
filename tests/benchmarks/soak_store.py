"""Kill a process that writes to the library, again and again, and check after each time that nothing is lost.

soak_store.py [--kills N] [--seed S]
"""

import argparse
import random
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from support.store_kills import kill_writers

KILLS_A_LIBRARY = 50


def main() -> None:
    """Run the kills on fresh libraries, fifty on each; the first loss ends in a traceback."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=500)
    parser.add_argument("--seed", type=int, default=random.randrange(1_000_000), help="to repeat a run")
    options = parser.parse_args()
    print(f"{options.kills} kills, seed {options.seed}", flush=True)
    start, kills, changes = time.monotonic(), 0, 0
    while kills < options.kills:
        batch = min(KILLS_A_LIBRARY, options.kills - kills)
        with tempfile.TemporaryDirectory() as folder:
            changes += kill_writers(Path(folder) / "library.sqlite3", batch, options.seed + kills).changes
        kills += batch
        print(
            f"{kills:>6} kills, {changes:,} changes acknowledged, none lost, {time.monotonic() - start:.0f} s",
            flush=True,
        )


if __name__ == "__main__":
    main()
