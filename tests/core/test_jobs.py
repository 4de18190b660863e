import pytest

from dwiwarta.core.jobs import Cancelled, CancelToken, Progress, ignore_progress


def test_share_is_between_nought_and_one():
    assert Progress("x", 1, 4).share == 0.25
    assert Progress("x", 9, 4).share == 1.0
    assert Progress("x", 3, 0).share == 0.0


def test_a_token_raises_only_once_asked():
    token = CancelToken()
    token.check()
    token.cancel()
    assert token.cancelled
    with pytest.raises(Cancelled):
        token.check()


def test_progress_may_be_ignored():
    assert ignore_progress(Progress("x", 0, 1)) is None
