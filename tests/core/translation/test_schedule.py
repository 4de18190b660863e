from hypothesis import given
from hypothesis import strategies as st

from dwiwarta.core.translation import schedule


@given(st.integers(0, 2000))
def test_windows_cover_everything_once_and_in_order(count):
    assert [index for window in schedule.windows(count) for index in window] == list(range(count))


def test_the_first_window_is_small_and_the_later_ones_grow_to_a_bound():
    sizes = [len(window) for window in schedule.windows(1000)]
    assert sizes[0] == schedule.FIRST_WINDOW
    assert sizes[:-1] == sorted(sizes[:-1])
    assert max(sizes) == schedule.LARGEST_WINDOW


@given(st.lists(st.integers(0, 700), max_size=200))
def test_batches_hold_every_item_once_and_stay_under_the_limit(lengths):
    batches = list(schedule.batches(lengths))
    assert sorted(index for batch in batches for index in batch) == list(range(len(lengths)))
    for batch in batches:
        longest = max(lengths[index] for index in batch)
        assert len(batch) == 1 or longest * len(batch) <= schedule.BATCH_PIECES


@given(st.lists(st.integers(1, 100), max_size=100))
def test_batches_run_from_long_to_short(lengths):
    order = [lengths[index] for batch in schedule.batches(lengths) for index in batch]
    assert order == sorted(lengths, reverse=True)


def test_a_small_window_gives_every_worker_a_share():
    assert list(schedule.batches([20] * 16, workers=2)) == [list(range(8)), list(range(8, 16))]
    assert list(schedule.batches([20] * 4, workers=4)) == [[0, 1], [2, 3]], "a share too small is no gain"
