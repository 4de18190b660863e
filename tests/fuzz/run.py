"""Spoil files of every format, read them within bounds, and report what is no clear line: tracebacks, crashes, hangs.

run.py [--minutes M] [--files N] [--seed S] [--seconds T] [--keep FOLDER]

Every file is made of the run's seed and its own number, so that `--seed S --only N` makes it again. Files that fail are
kept. The exit code is 1 where there is any.
"""

import argparse
import os
import random
import re
import sys
import tempfile
import time
from collections import Counter
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from core.reading import samples
from dwiwarta.core.reading import worker
from dwiwarta.core.reading.found import Failure
from dwiwarta.core.reading.limits import limits
from fuzz.importers import complaint_of
from fuzz.importers import files as imports
from fuzz.mutations import generator, noise, spoiled
from fuzz.subjects import files

_REPORT_EVERY = 30.0
_IMPORTED, _NOISE = 0.06, 0.04  # the shares of files to import, and of nothing but noise
_HANG = 10.0  # seconds
_SUFFIXES = [".txt", ".html", ".pdf", ".docx", ".zip", ".eml", ".json", ".csv", ".rtf", ".doc", ".msg", ""]


class Run:
    """The state of a run: how many of each kind, what came of them, and what should not have."""

    def __init__(self, seed, keep, folder, *, imports_only=False):
        self.seed = seed
        self.keep = keep
        self.folder = folder
        self.subjects = files()
        self.imports = imports(folder)
        self.imports_only = imports_only
        self.contents = [data for _, data in self.subjects]
        self.count = Counter()
        self.findings = []
        self.slowest = (0.0, "", 0)
        self.largest = 0

    def one(self, number):
        """Make, read and judge the file of one number."""
        chance = generator(f"{self.seed}:{number}")
        draw = chance.random()
        if draw < _IMPORTED or self.imports_only:
            self._import(number, chance)
            return
        if draw < _IMPORTED + _NOISE:
            suffix, data = chance.choice(_SUFFIXES), noise(chance)
        else:
            suffix, data = chance.choice(self.subjects)
            data = spoiled(data, self.contents, chance)
            if chance.random() < 0.05:
                suffix = chance.choice(_SUFFIXES)
        self._read(suffix, data, number)

    def _read(self, suffix, data, number):
        path = self.folder / f"berkas{suffix}"
        path.write_bytes(data)
        start, busy = time.monotonic(), worker_seconds()
        complaint = ""
        try:
            request = {"path": str(path), "password": samples.PASSWORD if number % 2 else "", "columns": []}
            for outcome in worker.outcomes(request):
                self.count[suffix, "unread" if isinstance(outcome, Failure) else "read"] += 1
                complaint = complaint or judged(outcome)
        except worker.WorkerFault as fault:
            complaint = str(fault)
        took = time.monotonic() - start
        if worker_seconds() > busy:  # the same worker: what it computed counts, and not what others did meanwhile
            took = worker_seconds() - busy
        self.largest = max(self.largest, worker_peak())
        if took > _HANG and not complaint:
            complaint = f"took {took:.0f} s"
        self.slowest = max(self.slowest, (took, suffix, number))
        self.count[suffix, "files"] += 1
        if complaint:
            self._found(number, suffix, data, complaint)

    def _import(self, number, chance):
        suffix, data = chance.choice(self.imports)
        data = spoiled(data, [other for _, other in self.imports], chance)
        path = self.folder / f"impor{suffix}"
        path.write_bytes(data)
        start = time.monotonic()
        complaint = complaint_of(suffix, path, self.folder)
        self.slowest = max(self.slowest, (time.monotonic() - start, suffix, number))
        self.count[suffix, "imports"] += 1
        if complaint:
            self._found(number, suffix, data, complaint)

    def _found(self, number, suffix, data, complaint):
        self.findings.append((number, suffix, complaint))
        self.keep.mkdir(parents=True, exist_ok=True)
        kept = self.keep / f"{self.seed}-{number}{suffix}"
        kept.write_bytes(data)
        print(f"!! file {number} of seed {self.seed} ({suffix}): {complaint}\n   kept as {kept}", flush=True)


def worker_seconds():
    """Return how long the worker has computed so far, or 0 where the system does not say or none is idle."""
    try:
        fields = Path(f"/proc/{worker.idle_pid()}/stat").read_text(encoding="ascii").rpartition(") ")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def worker_peak():
    """Return the most memory, in megabytes, that the worker has held, or 0 where the system does not say."""
    try:
        status = Path(f"/proc/{worker.idle_pid()}/status").read_text(encoding="ascii")
    except OSError:
        return 0
    return int(re.search(r"VmHWM:\s+(\d+)", status).group(1)) // 1024


def judged(outcome):
    """Return what is wrong with an outcome, or nothing."""
    if isinstance(outcome, Failure):
        line = str(outcome.error)
        if "\n" in line or not outcome.error.remedy:
            return f"not one clear line: {line!r}"
        return line if "broke down" in line or "took longer" in line or "more memory" in line else ""
    texts = [block.text for block in outcome.document.blocks]
    if not texts or any(text != " ".join(text.split()) for text in texts):
        return "blocks that are empty or not clean"
    return ""


def main():
    """Run for the minutes or the files asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=5.0)
    parser.add_argument("--files", type=int, default=10**9)
    parser.add_argument("--seed", type=int, default=random.randrange(1_000_000))
    parser.add_argument("--only", type=int, default=-1, help="the one file to make and read again")
    parser.add_argument("--seconds", type=int, default=30, help="how long one file may take")
    parser.add_argument("--keep", type=Path, default=Path("out/fuzz"))
    parser.add_argument("--imports", action="store_true", help="packages, memories and glossaries alone")
    parser.add_argument("--office", action="store_true", help="have LibreOffice read .doc files too, which is slow")
    options = parser.parse_args()
    if not options.office:
        worker.command = _without_office
    worker.limits = lambda: replace(limits(), seconds=options.seconds)
    with tempfile.TemporaryDirectory() as folder:
        run = Run(options.seed, options.keep, Path(folder), imports_only=options.imports)
        if options.only >= 0:
            run.one(options.only)
        else:
            _go(run, options)
        worker.rest()
    print(f"{len(run.findings)} findings, seed {options.seed}")
    sys.exit(1 if run.findings else 0)


def _without_office():
    """Return how to start a worker that does not know of LibreOffice, whose start takes seconds."""
    code = (
        "import sys; from dwiwarta.core.reading import office, serving; office.program = lambda: None; "
        "sys.exit(serving.main())"
    )
    return [sys.executable, "-P", "-c", code]


def _go(run, options):
    start = told = time.monotonic()
    number = 0
    while number < options.files and time.monotonic() - start < 60 * options.minutes:
        run.one(number)
        number += 1
        if time.monotonic() - told > _REPORT_EVERY:
            told = time.monotonic()
            took, suffix, which = run.slowest
            print(f"{number:>8} files, {told - start:.0f} s, slowest {took:.1f} s ({suffix}, file {which})", flush=True)
    for suffix in sorted({suffix for suffix, _ in run.count}):
        files, read, unread, taken = (run.count[suffix, what] for what in ("files", "read", "unread", "imports"))
        print(f"{suffix or 'none':>12} {files:>7} files, {read:>7} articles, {unread:>7} refusals, {taken:>7} imports")
    print(f"slowest {run.slowest}, largest worker {run.largest} MB")


if __name__ == "__main__":
    main()
