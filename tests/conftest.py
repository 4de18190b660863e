"""What every test stands on: a home of its own, no leftovers, no screen."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.pop("DWIWARTA_HOME", None)

import threading
from pathlib import Path

import pytest
from hypothesis import HealthCheck
from hypothesis import settings as hypothesis_settings
from pytestqt.qtbot import QtBot

from dwiwarta.core import paths

# A busy machine is no fault of the program: no test fails for the time that it takes, short of hanging.
hypothesis_settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
hypothesis_settings.load_profile("patient")
for wait in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitSignals, QtBot.waitCallback):
    wait.__kwdefaults__["timeout"] = 60_000

ROOT = Path(__file__).resolve().parent.parent
SEED = ROOT / "seeds" / "000_3e358cf3e73dcff3.txt"


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    """Give the test a Dwiwarta home that nothing else sees."""
    folder = tmp_path / "home"
    monkeypatch.setenv("DWIWARTA_HOME", str(folder))
    # What an administrator has set on the machine that the tests run on is no part of them.
    monkeypatch.setattr(paths, "policy_file", lambda: tmp_path / "policy" / "policy.toml")
    return folder


@pytest.fixture(autouse=True)
def no_stray_threads():
    """Fail the test that leaves a thread behind."""
    before = set(threading.enumerate())
    yield
    for thread in set(threading.enumerate()) - before:
        thread.join(timeout=60)
    stray = [thread.name for thread in set(threading.enumerate()) - before if thread.is_alive()]
    assert not stray, f"threads left behind: {stray}"


@pytest.fixture
def seed():
    """Return the real article's path."""
    return SEED
