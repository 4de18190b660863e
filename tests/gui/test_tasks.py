"""The lanes: results come back on the window's thread, failures have one place, and the end is orderly."""

import threading
import time

import pytest
import shiboken6
from PySide6.QtCore import QObject, QTimer

from dwiwarta.core.jobs import Cancelled
from dwiwarta.errors import StoreBroken
from dwiwarta.gui.tasks import Lane, Tasks

PATIENCE = 10_000


class Shelf:
    """A library that remembers which threads touched it."""

    def __init__(self):
        self.threads = [threading.current_thread().name]
        self.closed_by = None

    def touch(self):
        self.threads.append(threading.current_thread().name)
        return "touched"

    def close(self):
        self.closed_by = threading.current_thread().name


@pytest.fixture
def shelves():
    return []


@pytest.fixture
def tasks(qapp, shelves):
    def opened():
        shelves.append(Shelf())
        return shelves[-1]

    made = Tasks(opened)
    yield made
    made.shut_down(lambda: None)
    made.deleteLater()


class Ear:
    """Hears callbacks, with the thread that they came on."""

    def __init__(self):
        self.heard = []
        self.ends = 0

    def hear(self, payload):
        assert threading.current_thread() is threading.main_thread()
        self.heard.append(payload)

    def end(self):
        self.ends += 1


def test_a_result_comes_back_on_the_windows_thread(qtbot, tasks):
    ear = Ear()
    tasks.compute(lambda job: threading.current_thread().name, ear.hear, ended=ear.end)
    qtbot.waitUntil(lambda: ear.ends == 1, timeout=PATIENCE)
    assert ear.heard == ["dwiwarta-compute_0"]
    assert not tasks.busy()


def test_the_library_is_opened_and_used_by_its_lane_alone(qtbot, tasks, shelves):
    ear = Ear()
    tasks.library(Shelf.touch, ear.hear)
    tasks.library(Shelf.touch, ear.hear)
    qtbot.waitUntil(lambda: len(ear.heard) == 2, timeout=PATIENCE)
    assert len(shelves) == 1
    assert set(shelves[0].threads) == {"dwiwarta-library_0"}
    assert tasks.shut_down(lambda: None)
    assert shelves[0].closed_by == "dwiwarta-library_0"


def test_progress_comes_in_order_and_before_the_result(qtbot, tasks):
    ear = Ear()

    def count(job):
        for number in range(5):
            job.report(number)
        return "done"

    tasks.compute(count, ear.hear, progress=ear.hear)
    qtbot.waitUntil(lambda: len(ear.heard) == 6, timeout=PATIENCE)
    assert ear.heard == [0, 1, 2, 3, 4, "done"]


def test_a_failure_goes_to_its_callback_or_to_the_signal(qtbot, tasks):
    ear = Ear()

    def fail(job):
        raise StoreBroken("the disk is full")

    tasks.compute(fail, failure=ear.hear)
    qtbot.waitUntil(lambda: len(ear.heard) == 1, timeout=PATIENCE)
    with qtbot.waitSignal(tasks.failed, timeout=PATIENCE) as signal:
        tasks.compute(fail)
    assert isinstance(ear.heard[0], StoreBroken)
    assert signal.args[0].message == "the disk is full"


def test_a_library_that_cannot_be_opened_is_a_failure_of_the_work(qtbot, qapp):
    def refuse():
        raise StoreBroken("the library is damaged")

    tasks = Tasks(refuse)
    with qtbot.waitSignal(tasks.failed, timeout=PATIENCE) as signal:
        tasks.library(lambda library: None)
    assert isinstance(signal.args[0], StoreBroken)
    assert tasks.shut_down(lambda: None)


def test_cancelled_work_is_shown_to_nobody_and_keeps_what_it_reported(qtbot, tasks):
    ear, failures = Ear(), Ear()
    began = threading.Event()

    def endless(job):
        job.report("first")
        began.set()
        while True:
            job.cancel.check()

    task = tasks.compute(endless, ear.hear, failures.hear, ear.hear, ear.end)
    assert began.wait(10)
    task.cancel()
    qtbot.waitUntil(lambda: ear.ends == 1, timeout=PATIENCE)
    assert ear.heard == ["first"]
    assert failures.heard == []


def test_work_that_waits_can_be_cancelled_before_it_begins(qtbot, tasks):
    gate = threading.Event()
    first, second = Ear(), Ear()
    tasks.compute(lambda job: gate.wait(10), first.hear, ended=first.end)
    task = tasks.compute(lambda job: "never", second.hear, ended=second.end)
    task.cancel()
    gate.set()
    qtbot.waitUntil(lambda: first.ends == second.ends == 1, timeout=PATIENCE)
    assert second.heard == []


def test_translating_does_not_hold_up_the_compute_lane(qtbot, tasks):
    gate = threading.Event()
    slow, quick = Ear(), Ear()
    tasks.compute(lambda job: gate.wait(10), slow.hear, lane=Lane.TRANSLATION)
    tasks.compute(lambda job: "quick", quick.hear)
    qtbot.waitUntil(lambda: quick.heard == ["quick"], timeout=PATIENCE)
    assert slow.heard == []
    gate.set()
    qtbot.waitUntil(lambda: slow.heard == [True], timeout=PATIENCE)


def test_the_end_cancels_delivers_what_was_done_writes_it_and_releases_last(qtbot, tasks, shelves):
    order = []
    began = threading.Event()

    def work(job):
        job.report("a sentence")
        began.set()
        while not job.cancel.cancelled:
            pass
        raise Cancelled

    def keep(payload):
        order.append(payload)
        tasks.library(lambda shelf: order.append(f"written: {shelf.touch()}"))

    tasks.compute(work, progress=keep, lane=Lane.TRANSLATION)
    assert began.wait(10)
    assert tasks.shut_down(lambda: order.append(f"released, closed: {bool(shelves[0].closed_by)}"))
    assert order == ["a sentence", "written: touched", "released, closed: True"]


def test_nothing_runs_after_the_end(qtbot, tasks):
    ear = Ear()
    assert tasks.shut_down(lambda: None)
    task = tasks.compute(lambda job: "late", ear.hear)
    assert task.token.cancelled
    assert not tasks.busy()


def test_work_that_will_not_stop_is_not_waited_for_for_ever(qtbot, qapp):
    tasks = Tasks(Shelf)
    gate = threading.Event()
    began = threading.Event()

    def stubborn(job):
        began.set()
        gate.wait(10)

    tasks.compute(stubborn)
    assert began.wait(10)
    assert not tasks.shut_down(lambda: None, timeout=0.2)
    gate.set()


def test_a_receiver_that_is_gone_gets_no_news(qtbot, tasks):
    heard = []

    class Pane(QObject):
        def hear(self, payload):
            heard.append(payload)

    pane, ear, gate = Pane(), Ear(), threading.Event()
    tasks.compute(lambda job: gate.wait(10), pane.hear, ended=ear.end)
    shiboken6.delete(pane)
    gate.set()
    qtbot.waitUntil(lambda: ear.ends == 1, timeout=PATIENCE)
    assert heard == []


def test_timers_have_their_turn_between_callbacks_that_came_all_at_once(qtbot, tasks):
    order = []
    timer = QTimer(interval=1)
    timer.timeout.connect(lambda: order.append("tick"))

    def work(job):
        for number in range(6):
            job.report(number)

    def slow(number):
        time.sleep(0.01)
        order.append(number)

    def begin():
        timer.start()
        task = tasks.compute(work, progress=slow)
        task.future.result(10)  # now all the reports wait

    QTimer.singleShot(0, begin)
    qtbot.waitUntil(lambda: not tasks.busy() and 5 in order, timeout=PATIENCE)
    timer.stop()
    assert [one for one in order if one != "tick"] == list(range(6))
    between = order[order.index(0) : order.index(5)]
    assert between.count("tick") >= 4, order


def test_a_timer_that_is_due_has_its_turn_before_a_callback(qtbot, tasks):
    order = []
    timer = QTimer(interval=1, singleShot=True)
    timer.timeout.connect(lambda: order.append("tick"))

    def begin():
        timer.start()
        tasks.compute(lambda job: None, lambda _: order.append("result")).future.result(10)
        time.sleep(0.01)  # now the timer is due, and the result waits

    QTimer.singleShot(0, begin)
    qtbot.waitUntil(lambda: len(order) == 2, timeout=PATIENCE)
    assert order == ["tick", "result"]


def test_a_callback_that_fails_keeps_nobody_else_from_the_news(qtbot, tasks):
    ear = Ear()

    def slow(number):
        time.sleep(0.01)
        ear.hear(number)
        if number == 0:
            raise ArithmeticError

    def work(job):
        for number in range(3):
            job.report(number)

    def begin():
        tasks.compute(work, progress=slow).future.result(10)

    with qtbot.captureExceptions() as failures:
        QTimer.singleShot(0, begin)
        qtbot.waitUntil(lambda: not tasks.busy() and 2 in ear.heard, timeout=PATIENCE)
    assert [kind for kind, *_ in failures] == [ArithmeticError]
    assert ear.heard == [0, 1, 2]


def test_the_end_delivers_what_was_put_off(qtbot, tasks):
    ear = Ear()

    def slow(number):
        time.sleep(0.01)
        ear.hear(number)

    def work(job):
        for number in range(4):
            job.report(number)

    def begin():
        tasks.compute(work, slow, progress=slow).future.result(10)
        assert tasks.shut_down(lambda: None)

    QTimer.singleShot(0, begin)
    qtbot.waitUntil(lambda: len(ear.heard) == 5, timeout=PATIENCE)
    assert ear.heard == [0, 1, 2, 3, None]
