"""Time the window: from the start of Python to usable, its memory, and the worst gap of a 20 ms timer while it works.

    bench_window.py [--runs N] [--articles N] [--why]

The start is taken in processes of their own. The gaps are those between the ticks of a timer in the window's event
loop: what a person feels as a freeze. The article is the seed, many times over with its sentences numbered, so that
no two articles are the same.
"""

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import nullcontext
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from watching import HEAD, Watch, Witness, pause, wait

SEED = Path(__file__).parents[2] / "seeds" / "000_3e358cf3e73dcff3.txt"
GOALS = {"start, s": 1.5, "resident after the start, MB": 200, "worst gap, ms": 50}


def start_once() -> None:
    """Open the window without a model, close it when it can be used, and print the most memory it took, in MB."""
    from PySide6.QtCore import QTimer

    from dwiwarta.gui import app

    program = app.build(app.application())
    program.window.ready.connect(program.window.close)
    program.window.show()
    QTimer.singleShot(0, program.window.library.model.reload)
    program.app.exec()
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


def measure_start(runs: int) -> tuple[float, float]:
    """Return the medians of the seconds from starting the process to its end and of its memory in MB."""
    seconds, memory = [], []
    for _ in range(runs):
        with tempfile.TemporaryDirectory() as home:
            environment = {**os.environ, "DWIWARTA_HOME": home}
            began = time.monotonic()
            output = subprocess.run(
                [sys.executable, __file__, "--start"], env=environment, check=True, capture_output=True, text=True
            ).stdout
            seconds.append(time.monotonic() - began)
            memory.append(float(output))
    return statistics.median(seconds), statistics.median(memory)


def measure_gaps(articles: int, *, witness: bool) -> None:
    """Print the gaps while the window rests, translates, imports and searches."""
    from dwiwarta.gui import app
    from dwiwarta.gui.garbage import GarbageCollection
    from dwiwarta.gui.incoming import from_paths

    with tempfile.TemporaryDirectory() as folder, GarbageCollection(app.application()):
        os.environ["DWIWARTA_HOME"] = str(Path(folder) / "home")
        inputs = Path(folder) / "articles"
        inputs.mkdir()
        text = SEED.read_text(encoding="utf-8")
        for number in range(articles):
            (inputs / f"{number:04}.txt").write_text(text.replace("ByteDance", f"ByteDance{number}"), encoding="utf-8")
        long = Path(folder) / "long.txt"
        long.write_text(
            "\n".join(text.split("***")[0].replace("ByteDance", f"Perusahaan {n}") for n in range(12)), encoding="utf-8"
        )
        program = app.build(app.application())
        window, work = program.window, program.window.workflow
        window.show()

        def quiet() -> bool:
            return not work.busy and not window.tasks.busy()

        watch = Watch("starting and loading the model")
        with Witness(watch) if witness else nullcontext(), watch:
            window.start([])
            wait(quiet)
            watch.doing = "at rest"
            pause(3)
            watch.doing = "translating 12 seeds in one"
            work.take(from_paths([long]))
            wait(quiet)
            work.translating.completed.connect(work.translating.cancel)
            watch.doing = f"importing {articles} files"
            work.take(from_paths([inputs]))
            wait(lambda: not work.importer.busy)
            watch.doing = "stopping"
            work.cancel()
            wait(quiet)
            watch.doing = "searching"
            for typed in ("p", "pe", "per", "perusahaan", "perusahaan openai", "openai china", ""):
                window.library.model.search(typed)
                wait(quiet)
        print(HEAD, *watch.lines(), sep="\n")
        window.close()


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--articles", type=int, default=100)
    parser.add_argument("--why", action="store_true", help="also print what was going on in the long gaps")
    parser.add_argument("--start", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.start:
        start_once()
        return
    seconds, memory = measure_start(options.runs)
    print(f"from starting the process to a window that can be used and is closed again: {seconds:.2f} s")
    print(f"most memory until then: {memory:.0f} MB")
    measure_gaps(options.articles, witness=options.why)
    print("goals:", ", ".join(f"{what} ≤ {goal}" for what, goal in GOALS.items()))


if __name__ == "__main__":
    main()
