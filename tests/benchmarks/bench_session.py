"""A long time at the desk: a window that takes in a thousand articles and is then used without end.

    bench_session.py [--minutes M] [--articles N] [--translated N] [--why] [FILE]

Everything goes through the window: keys, clicks and drops, on the real model. Printed are the gaps of the window's
event loop by what was being done, and the resident memory, minute by minute, once everything is taken in. FILE (or
DWIWARTA_BENCH_TEXT) holds Indonesian lines, one sentence each, in place of the project's own texts.
"""

import argparse
import itertools
import os
import random
import statistics
import sys
import tempfile
import time
from contextlib import nullcontext
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from bench_translation import articles, lines, resident
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from watching import HEAD, Watch, Witness, pause, typed, wait

SENTENCES = 20
THINKING = 0.15  # seconds between what a person does
SAMPLED = 5.0  # seconds between looks at the memory, which goes up and down by a tenth with every brief
GAP_MS = 50
GROWTH = 1.05
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Person:
    """Uses the window as a journalist does, faster. `watch` is told what is being done."""

    def __init__(self, window, watch, out):
        self.window, self.watch, self.out = window, watch, out
        self.chance = random.Random(7)
        self.deeds = itertools.cycle(
            getattr(self, deed)
            for deed in (
                *("open", "read", "mark", "edit", "undo", "open", "read", "find", "search"),
                *("open", "look_around", "summarise", "mark", "change_reading", "export"),
            )
        )

    @property
    def reader(self):
        return self.window.middle.reader

    @property
    def session(self):
        return self.window.workflow.open_article.session

    def act(self):
        """Do the next thing and think a moment."""
        deed = next(self.deeds)
        self.watch.doing = deed.__doc__
        deed()
        pause(THINKING)

    def open(self):
        """opening an article"""
        library, work = self.window.library, self.window.workflow
        row = self.chance.randrange(library.model.rowCount())
        index = library.model.index(row)
        library.list.scrollTo(index)
        QTest.mouseClick(
            library.list.viewport(), Qt.MouseButton.LeftButton, pos=library.list.visualRect(index).center()
        )
        wait(lambda: work.open_article.session is not None and not work.open_article.loading)

    def read(self):
        """reading on, page by page"""
        self.reader.setFocus()
        for _ in range(4):
            QTest.keyClick(self.reader, Qt.Key.Key_PageDown)
            pause(0.05)
        for _ in range(6):
            QTest.keyClick(self.reader, Qt.Key.Key_Up, CONTROL)
            pause(0.02)

    def mark(self):
        """highlighting, with a note"""
        self.reader.setFocus()
        self.reader.show_segment(self.chance.randrange(SENTENCES // 2))
        QTest.keyClick(self.reader, self.chance.choice([Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3]), CONTROL)
        notes = self.window.desk.notes
        self.window.desk.setCurrentWidget(notes)
        if notes.model.rowCount():
            notes.list.setCurrentIndex(notes.model.index(0))
            notes.note.setFocus()
            typed(notes.note, "Ask the ministry. ")
            notes.save_note()

    def edit(self):
        """editing a sentence"""
        self.reader.setFocus()
        self.reader.show_segment(self.chance.randrange(SENTENCES // 2))
        QTest.keyClick(self.reader, Qt.Key.Key_F2)
        if self.reader.editing.card is not None and self.reader.editing.card.isVisible():
            typed(self.reader.editing.card.field, " As one hears.")
            QTest.keyClick(self.reader.editing.card.field, Qt.Key.Key_Return)

    def undo(self):
        """undoing and doing again"""
        for key in (Qt.Key.Key_Z, Qt.Key.Key_Z, Qt.Key.Key_Y):
            QTest.keyClick(self.window, key, CONTROL)
            pause(0.05)

    def find(self):
        """finding in the article"""
        QTest.keyClick(self.window, Qt.Key.Key_F, CONTROL)
        bar = self.reader.find_bar
        typed(bar.field, "yang")
        for _ in range(3):
            QTest.keyClick(bar.field, Qt.Key.Key_Return)
            pause(0.02)
        QTest.keyClick(bar.field, Qt.Key.Key_Escape)

    def search(self):
        """searching the library"""
        field = self.window.library.field
        field.setFocus()
        field.clear()
        typed(field, self.chance.choice(["pemerintah", "harga", "presiden", "minister", "government"]))
        pause(0.4)
        field.clear()
        wait(lambda: not self.window.tasks.busy() or self.window.workflow.busy)

    def look_around(self):
        """going through the desk"""
        for tab in range(self.window.desk.count()):
            self.window.desk.setCurrentIndex(tab)
            pause(0.05)

    def summarise(self):
        """summarising anew"""
        self.window.desk.setCurrentWidget(self.window.desk.summary)
        self.window.desk.summary.slider.setValue(self.chance.randrange(1, 8))
        pause(0.2)

    def change_reading(self):
        """changing the way of reading"""
        for name in ("sentences", "english_alone"):
            action = self.reader.reader_actions[name]
            for _ in range(2):
                action.trigger()
                pause(0.1)

    def export(self):
        """exporting a brief"""
        from dwiwarta.gui.dialogs.export import ExportDialog

        work = self.window.workflow
        dialog = ExportDialog(
            work.open_article.article, self.window.pipeline, self.window.tasks, self.window.settings, self.window
        )
        dialog.open()
        pause(0.3)
        for name, check in dialog.formats.items():
            check.setChecked(name in {"docx", "html", "json"})
        dialog.folder.setText(str(self.out))
        QTest.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
        wait(lambda: dialog.result.startswith("Saved"))
        dialog.close()
        dialog.deleteLater()


def write(folder, base, count):
    """Write `count` articles, no two alike, in folders of a hundred."""
    for number, sentences in enumerate(articles(base, count, SENTENCES)):
        place = folder / f"{number // 100:02}"
        place.mkdir(parents=True, exist_ok=True)
        title, *body = sentences
        paragraphs = [" ".join(body[at : at + 3]) for at in range(0, len(body), 3)]
        text = "\n\n".join([f"{title} {number}", *paragraphs])
        (place / f"{number:04}.txt").write_text(text, encoding="utf-8")


def use(options, folder):
    """Run the session and print what was measured."""
    from dwiwarta.gui import app
    from dwiwarta.gui.garbage import GarbageCollection
    from dwiwarta.gui.incoming import from_paths

    write(folder / "in", lines(options.file), options.articles)
    with GarbageCollection(app.application()):
        program = app.build(app.application())
        window, work = program.window, program.window.workflow
        window.show()
        watch = Watch("starting")
        memory = []
        with Witness(watch) if options.why else nullcontext(), watch:
            window.start([])
            wait(lambda: not work.busy and not window.tasks.busy())
            watch.doing = f"taking in {options.articles} articles"
            done = []
            work.translating.completed.connect(done.append)
            began = time.monotonic()
            for part in sorted((folder / "in").iterdir()):
                work.take(from_paths([part]))
            wait(lambda: not work.importer.busy, 3600)
            print(f"{options.articles} articles taken in after {time.monotonic() - began:.0f} s")
            watch.doing = f"translating {options.translated} of them"
            wait(lambda: len(done) >= options.translated or not work.busy, 3600)
            print(f"{len(done)} of them translated after {time.monotonic() - began:.0f} s", flush=True)
            work.cancel()
            wait(lambda: not work.busy)
            person = Person(window, watch, folder / "out")
            began = sampled = time.monotonic()
            while time.monotonic() < began + 60 * options.minutes:
                person.act()
                if time.monotonic() - sampled > SAMPLED:
                    sampled = time.monotonic()
                    minute = int((sampled - began) / 60)
                    memory += [[] for _ in range(minute + 1 - len(memory))]
                    memory[minute].append(resident())
            wait(lambda: not work.open_article.loading)
        print(HEAD, *watch.lines(), sep="\n")
        means = [statistics.mean(minute) for minute in memory if minute]
        print("resident memory by the minute, MB:", " ".join(f"{mean:.0f}" for mean in means))
        tenth = max(1, len(means) // 10)
        growth = statistics.mean(means[-tenth:]) / statistics.mean(means[tenth : 2 * tenth] or means)
        print(f"last tenth / second tenth {growth:.3f} (goal {GROWTH}); worst gap goal {GAP_MS} ms")
        window.close()


def main():
    """Run everything in a home of its own."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("file", nargs="?", default=os.environ.get("DWIWARTA_BENCH_TEXT"))
    parser.add_argument("--minutes", type=float, default=30)
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--translated", type=int, default=50)
    parser.add_argument("--why", action="store_true", help="also print what was going on in the long gaps")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["DWIWARTA_HOME"] = str(Path(folder) / "home")
        use(options, Path(folder))


if __name__ == "__main__":
    sys.exit(main())
