import os
import sys
import threading

import pytest

from dwiwarta.core.translation import background
from dwiwarta.core.translation.decoder import Decoder
from dwiwarta.core.translation.packages import choose

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux has priorities of threads")


def nice(thread):
    return os.getpriority(os.PRIO_PROCESS, thread)


LOWER = min(nice(0) + 5, 19)


def test_threads_that_are_made_inside_step_back_and_no_others():
    gate = threading.Event()
    outside, inside = (threading.Thread(target=gate.wait) for _ in range(2))
    outside.start()
    with background.new_threads():
        inside.start()
    try:
        assert nice(outside.native_id) == nice(0)
        assert nice(inside.native_id) == LOWER
    finally:
        gate.set()
        inside.join()
        outside.join()


def test_the_workers_of_a_model_step_back():
    before = background._threads()
    decoder = Decoder(choose().folder, threads=2)
    workers = background._threads() - before
    assert decoder.workers == 2
    assert len(workers) >= 2
    assert {nice(worker) for worker in workers} == {LOWER}
