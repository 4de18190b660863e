"""A window with a dummy engine for what is not about translation, and with the real one for the main job."""

import pytest

from dwiwarta.core.pipeline import Pipeline
from dwiwarta.core.settings import Settings
from dwiwarta.core.translation.dummy import DummyEngine
from dwiwarta.gui.theme import register_fonts


@pytest.fixture(scope="session")
def qapp(qapp):
    """The application with the bundled fonts: offscreen there may be no others."""
    register_fonts(qapp)
    return qapp


@pytest.fixture
def make_window(qtbot, qapp, home):
    """Return a function that opens a window, started and answered by its library, and close it afterwards."""
    from dwiwarta.gui import app

    programs = []

    def make(engine=None, settings=None, files=()):
        program = app.build(qapp, Pipeline(settings or Settings(), engine=engine))
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
