"""Reference cycles go on the window's thread, whoever made them."""

import ctypes
import gc
import os
import sys
import threading
import types
import weakref
from pathlib import Path

import pytest

from dwiwarta.gui.garbage import GarbageCollection


class Ring:
    """An object that only the collector can free, and that notes on which thread it goes."""

    def __init__(self, gone):
        self.me = self
        weakref.finalize(self, lambda: gone.append(threading.get_ident()))


def grown_old(collection, gone):
    """Leave a ring that has lived through the young generations, and that nothing holds any more."""
    ring = Ring(gone)
    for _ in range(8):
        collection.tick()
    assert any(one is ring for one in gc.get_objects(generation=2))


def test_cycles_made_on_another_thread_go_on_this_one(qapp):
    gone = []

    def work():
        for _ in range(5000):  # many times what starts Python's own collector
            Ring(gone)

    collection = GarbageCollection()
    with collection:
        lane = threading.Thread(target=work)
        lane.start()
        lane.join()
        assert gone == []
        collection.tick()
    assert len(gone) == 5000
    assert set(gone) == {threading.get_ident()}


def test_a_timer_collects_and_python_does_so_again_afterwards(qtbot, qapp):
    gone = []
    assert gc.isenabled()
    with GarbageCollection():
        assert not gc.isenabled()
        Ring(gone)
        qtbot.waitUntil(lambda: len(gone) == 1)
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0


def test_what_has_grown_old_goes_in_a_full_round(qapp):
    gone = []
    collection = GarbageCollection()
    with collection:
        grown_old(collection, gone)
        for _ in range(240):
            collection.tick()
    assert len(gone) == 1


def test_what_was_imported_is_set_aside_once_it_has_all_come(qapp, monkeypatch):
    gone = []
    collection = GarbageCollection()
    with collection:
        collection.tick()
        frozen = gc.get_freeze_count()
        Ring(gone)
        for name in ("dwiwarta_test_first", "dwiwarta_test_second"):
            monkeypatch.setitem(sys.modules, name, types.ModuleType(name))
            collection.tick()
            assert gc.get_freeze_count() == frozen, "while modules come, nothing is done"
        collection.tick()
        assert gc.get_freeze_count() > frozen
        frozen = gc.get_freeze_count()
        collection.tick()
        assert gc.get_freeze_count() <= frozen
    gc.collect()
    assert len(gone) == 1, "nothing is set aside for longer than the window"


def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only glibc keeps such holes and can give them back")
def test_holes_go_back_to_the_system_within_a_quarter_of_a_minute(qapp):
    libc = ctypes.CDLL(None)
    if not hasattr(libc, "malloc_trim"):
        pytest.skip("another C library than glibc")
    libc.malloc.restype, libc.malloc.argtypes, libc.free.argtypes = (
        ctypes.c_void_p,
        [ctypes.c_size_t],
        [ctypes.c_void_p],
    )
    size, count = 60_000, 1000  # below what glibc maps, and frees, by itself
    blocks = [libc.malloc(size) for _ in range(count)]
    for block in blocks:
        ctypes.memset(block, 1, size)
    pegs = blocks[::20]
    for block in set(blocks) - set(pegs):
        libc.free(block)
    with_holes = resident()
    collection = GarbageCollection()
    with collection:
        for _ in range(61):  # a full round comes first
            collection.tick()
    after = resident()
    for block in pegs:
        libc.free(block)
    assert with_holes - after > size * count * 0.7


def test_a_full_round_waits_for_a_quiet_moment_but_not_for_ever(qapp, monkeypatch):
    worked = iter(range(10_000))  # a second of work between any two ticks
    monkeypatch.setattr("dwiwarta.gui.garbage.time.thread_time", lambda: float(next(worked)))
    gone = []
    collection = GarbageCollection()
    with collection:
        grown_old(collection, gone)
        for _ in range(90):
            collection.tick()
        assert gone == []
        for _ in range(20):
            collection.tick()
    assert len(gone) == 1
