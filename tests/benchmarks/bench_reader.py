"""How long the reader takes to open, scroll and resize an article of 5,000 paragraphs, and to take in a stream.

Beside the time by the clock stands the processor's time of the window's thread: on a busy machine the rest is waiting.
"""

import gc
import os
import statistics
import sys
import time
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from dwiwarta.gui.session import ArticleSession
from dwiwarta.gui.theme import register_fonts
from dwiwarta.gui.views.checks_pane import ChecksPane
from dwiwarta.gui.views.reader import ReaderView
from dwiwarta.gui.workflow import _load_checks as load_checks
from gui.reader_sample import Remembering, long_article, with_role

ROWS = 5000


def milliseconds(work, times):
    """Return the durations of `times` runs of work(run), by the clock and by the processor."""
    return [timed(work, run) for run in range(times)]


def timed(work, run):
    """Return how long work(run) takes by the clock and by the processor."""
    start, own = time.perf_counter(), time.thread_time()
    work(run)
    return (time.perf_counter() - start) * 1000, (time.thread_time() - own) * 1000


def slices(work, going):
    """Return the durations of work(run) as long as `going()`."""
    taken = []
    while going():
        taken.append(timed(work, len(taken)))
    return taken


def wrong(article):
    """Return the article with a wrong figure in many of its sentences, so that the checks find some."""
    made = [replace(each, machine=each.machine.replace("12,500", "12.5")) for each in article.translations]
    return replace(article, translations=tuple(made))


def main():
    """Print medians, worst cases and budgets in milliseconds."""
    app = QApplication.instance() or QApplication([])
    register_fonts(app)
    article = wrong(long_article(ROWS))
    load_checks(None)  # their tables, which the program reads in another thread
    gc.disable()  # as the program does, which collects between the events
    view = ReaderView()
    view.resize(1000, 800)
    view.show()
    canvas = QPixmap(view.size())

    def draw():
        view.render(canvas, QPoint())

    def open_article(_run):
        view.set_session(ArticleSession(article, Remembering(), with_role))
        draw()

    def scroll(_run):
        view.verticalScrollBar().setValue(view.verticalScrollBar().value() + view.viewport().height())
        draw()

    def redraw(_run):
        draw()

    def resize(run):
        view.resize(900 + 13 * (run % 9), 800)
        draw()

    results = [("open 5,000 rows", milliseconds(open_article, 7), 300)]
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 3)
    results.append(("scroll a page, rows never seen", milliseconds(scroll, 60), 16))
    results.append(("draw a page again", milliseconds(redraw, 60), 16))
    results.append(("resize", milliseconds(resize, 18), 100))
    session = view.session()
    seen = [i for row in view.scroller.visible() for i in view.reader_model.row(row).segments]

    findings = session.all_findings
    findings.want()
    results.append(
        ("a slice of checking", slices(lambda _run: findings.check_slice(), lambda: not findings.settled), 10)
    )
    pane = ChecksPane()
    pane.resize(400, 800)
    pane.set_session(session)
    pane.show()
    results.append(("show the findings again", milliseconds(lambda _run: pane._refresh(), 9), 16))

    def overview():
        view.strip.refresh_soon()
        view.strip._refresh_if_stale()
        return slices(lambda _run: view.strip._go_on(), lambda: view.strip._work is not None)

    results.append(("a slice of drawing the overview", [each for _ in range(9) for each in overview()], 10))

    def stream(run):
        index = seen[run % len(seen)]
        session.set_translation(index, article.translations[(index * 7 + run) % len(article.translations)])
        draw()

    results.append(("a translation arrives in sight", milliseconds(stream, 40), 16))
    start = time.perf_counter()
    measured = slices(lambda _run: view.scroller.measure_slice(), lambda: not view.scroller.settled)
    whole = time.perf_counter() - start
    results.append(("a slice of idle measuring", measured, 10))
    print(f"{'what':34} {'median':>8} {'worst':>8} {'own':>8} {'worst':>8} {'budget':>8}   (ms)")
    for name, taken, budget in results:
        both = [f"{statistics.median(some):8.1f} {max(some):8.1f}" for some in zip(*taken, strict=True)]
        print(f"{name:34} {' '.join(both)} {budget:8d}")
    print(f"all {ROWS} rows measured in {whole:.1f} s of idle time")
    pane.close()
    view.close()


if __name__ == "__main__":
    main()
