"""A window with a dummy engine for what is not about translation, and with the real one for the main job."""

import weakref

import pytest
import shiboken6

from dwiwarta.core import settings as stored
from dwiwarta.core.pipeline import Pipeline
from dwiwarta.core.translation.dummy import DummyEngine
from dwiwarta.gui.language import language
from dwiwarta.gui.session import ArticleSession
from dwiwarta.gui.theme import register_fonts
from dwiwarta.gui.views.reader import ReaderView
from gui.reader_sample import Remembering, sample_article, with_role


@pytest.fixture(scope="session")
def qapp(qapp):
    """The application with the bundled fonts: offscreen there may be no others."""
    register_fonts(qapp)
    language().choose("en")
    return qapp


@pytest.fixture(autouse=True)
def end_sessions(monkeypatch):
    """End the sessions that a test made, as the window ends its own.

    Where the collector takes a session and the steps of its undo stack in one go, their order is left to chance, and
    shiboken (6.11.3) then deletes steps that the stack deletes again: a crash at the end of the run.
    """
    made = weakref.WeakSet()
    begin = ArticleSession.__init__

    def begin_and_note(self, *args, **kwargs):
        begin(self, *args, **kwargs)
        made.add(self)

    monkeypatch.setattr(ArticleSession, "__init__", begin_and_note)
    yield
    for one in list(made):
        if shiboken6.isValid(one):
            shiboken6.delete(one)


@pytest.fixture(autouse=True)
def empty_clipboard(qapp):
    """Leave the clipboard empty: without a screen Qt keeps what Python put there until after Python has ended."""
    yield
    qapp.clipboard().clear()


@pytest.fixture
def make_window(qtbot, qapp, home):
    """Return a function that opens a window, started and answered by its library, and close it afterwards."""
    from dwiwarta.gui import app

    programs = []

    def make(engine=None, settings=None, files=()):
        program = app.build(qapp, Pipeline(settings or stored.load(), engine=engine))
        programs.append(program)
        qtbot.addWidget(program.window)
        program.window.show()
        with qtbot.waitSignal(program.window.ready, timeout=20_000):
            program.window.start(list(files))
        return program.window

    yield make
    for program in programs:
        program.window.close()
        program.theme.deleteLater()


@pytest.fixture
def window(make_window):
    """A window with a dummy engine and an empty library."""
    return make_window(DummyEngine())


@pytest.fixture
def real_window(make_window):
    """A window with the bundled model and an empty library."""
    return make_window()


@pytest.fixture
def kept():
    """A keeper that writes down what it is told."""
    return Remembering()


@pytest.fixture
def session(kept, qapp):
    """A session over the sample article, translated."""
    return ArticleSession(sample_article(), kept, with_role)


@pytest.fixture
def reader(qtbot, qapp, session):
    """A reader that shows the sample article, 900 by 700 pixels, with the keyboard."""
    view = ReaderView()
    qtbot.addWidget(view)
    view.resize(900, 700)
    with qtbot.waitExposed(view):
        view.show()
    view.set_session(session)
    view.activateWindow()
    view.setFocus()
    return view
