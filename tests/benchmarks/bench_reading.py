"""What the reader makes of outlets' pages: `python tests/benchmarks/bench_reading.py [--complaints]`.

The pages are made of the templates and articles in tests/data/reading/outlets, in the manner of twenty-three
Indonesian outlets; none is a real page. For pages as saved (HTML) and as copied from a browser (text), the table gives
the precision and recall of body blocks without the title (a block is right when its letters and digits are), the share
of right kinds, and the share of pages with the right title, date, byline and outlet. "held out" are pages and outlets
that were written after the rules were tuned; "unseen" are outlets that no rule was written for.
"""

import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from dwiwarta.core import reading
from support.browser_text import copied
from support.outlet_pages import FACTS, Tally, pages, score, texts


def measure(chosen, *, as_text, bare=False):
    """Return the Tally of every outlet, and the seconds that one page took."""
    tallies = {}
    start = time.perf_counter()
    for page in chosen:
        text = page.html if bare else copied(page.html)
        document = reading.read_text(text) if as_text else reading.read_html(page.html)
        tallies.setdefault(page.outlet, Tally()).add(score(page, document, copied=as_text))
    return tallies, (time.perf_counter() - start) / len(chosen)


def row(name, tally):
    """Return one line of the table."""
    kinds = tally.kinds / tally.right if tally.right else 0.0
    figures = [tally.precision, tally.recall, kinds, *(tally.fact(fact) for fact in FACTS)]
    return f"{name:<22}" + "".join(f"{figure:>10.3f}" for figure in figures)


def table(name, chosen, complaints, **how):
    """Print the figures of a set of pages by outlet and in all."""
    tallies, seconds = measure(chosen, **how)
    total = Tally()
    print(f"\n{name}: {len(chosen)} pages, {1000 * seconds:.0f} ms a page")
    print(f"{'':<22}" + "".join(f"{title:>10}" for title in ("precision", "recall", "kinds", *FACTS)))
    for outlet, tally in tallies.items():
        total.add(tally)
        print(row(outlet, tally))
    print(row("all", total))
    if complaints:
        print("\n".join(total.complaints))


def main(groups, *, complaints):
    """Print the tables."""
    reading.read_html("<p>warm</p>")
    for group in groups or ("tuned", "held_out", "unseen", "new", "kept", "fresh"):
        table(f"{group}, HTML", pages(group), complaints, as_text=False)
        table(f"{group}, copied text", pages(group), complaints, as_text=True)
        if group in {"new", "kept", "fresh"}:
            table(f"{group}, pasted pieces", texts(group), complaints, as_text=True, bare=True)


if __name__ == "__main__":
    main([name for name in sys.argv[1:] if name != "--complaints"], complaints="--complaints" in sys.argv)
