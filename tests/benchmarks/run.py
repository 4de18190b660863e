"""Run every benchmark, one process each, so that none warms or burdens the next: `make bench`.

Arguments are words that a benchmark's name must contain: `run.py store reader` runs these two.
"""

import subprocess
import sys
from pathlib import Path


def main(words: list[str]) -> int:
    """Run the chosen benchmarks; return 1 if any of them failed."""
    here = Path(__file__).parent
    chosen = [path for path in sorted(here.glob("bench_*.py")) if not words or any(word in path.name for word in words)]
    failed = []
    for path in chosen:
        print(f"\n=== {path.stem.removeprefix('bench_')} ===", flush=True)
        if subprocess.run([sys.executable, str(path)], check=False).returncode:
            failed.append(path.name)
    if failed or not chosen:
        print(f"failed: {', '.join(failed) or 'no benchmark has such a name'}", file=sys.stderr)
    return 1 if failed or not chosen else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
