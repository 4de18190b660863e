"""How long the reader takes to open, scroll and resize an article of 5,000 paragraphs, and to take in a stream."""

import os
import statistics
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from dwiwarta.gui.session import ArticleSession
from dwiwarta.gui.theme import register_fonts
from dwiwarta.gui.views.reader import ReaderView
from gui.reader_sample import Remembering, long_article, with_role

ROWS = 5000


def milliseconds(work, times):
    """Return the durations of `times` runs of work(run)."""
    taken = []
    for run in range(times):
        start = time.perf_counter()
        work(run)
        taken.append((time.perf_counter() - start) * 1000)
    return taken


def main():
    """Print medians, worst cases and budgets in milliseconds."""
    app = QApplication.instance() or QApplication([])
    register_fonts(app)
    article = long_article(ROWS)
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

    session.all_findings.want()
    results.append(("a slice of checking", milliseconds(lambda _run: session.all_findings.check_slice(), 60), 16))
    results.append(("draw the overview of all rows", milliseconds(lambda _run: view.strip.refresh(), 9), 50))

    def stream(run):
        index = seen[run % len(seen)]
        session.set_translation(index, article.translations[(index * 7 + run) % len(article.translations)])
        draw()

    results.append(("a translation arrives in sight", milliseconds(stream, 40), 16))
    start = time.perf_counter()
    slices = []
    while not view.scroller.settled:
        slices += milliseconds(lambda _run: view.scroller.measure_slice(), 1)
    whole = time.perf_counter() - start
    results.append(("a slice of idle measuring", slices, 16))
    print(f"{'what':34} {'median':>8} {'worst':>8} {'budget':>8}   (ms)")
    for name, taken, budget in results:
        print(f"{name:34} {statistics.median(taken):8.1f} {max(taken):8.1f} {budget:8d}")
    print(f"all {ROWS} rows measured in {whole:.1f} s of idle time")
    view.close()


if __name__ == "__main__":
    main()
