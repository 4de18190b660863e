"""Steps are done once."""

import pytest

from training.steps import once


def test_a_step_is_done_again_only_when_its_inputs_change(tmp_path):
    source = tmp_path / "source.txt"
    source.write_text("one")
    runs = []

    def make(out):
        runs.append(out)
        (out / "result").write_text(source.read_text())

    for _ in range(2):
        once(tmp_path / "step", {"source": source, "seed": 1}, make)
    assert len(runs) == 1
    source.write_text("two")
    once(tmp_path / "step", {"source": source, "seed": 1}, make)
    assert (tmp_path / "step" / "result").read_text() == "two"
    once(tmp_path / "step", {"source": source, "seed": 2}, make)
    assert len(runs) == 3


def test_a_step_that_depends_on_another_follows_its_stamp(tmp_path):
    runs = []
    for seed in (1, 1, 2):
        first = once(tmp_path / "first", {"seed": seed}, lambda out: None)
        once(tmp_path / "second", {"first": first}, runs.append)
    assert len(runs) == 2


def test_a_step_that_breaks_off_leaves_no_folder(tmp_path):
    def broken(out):
        (out / "half").write_text("x")
        raise OSError("disk full")

    with pytest.raises(OSError, match="disk full"):
        once(tmp_path / "step", {}, broken)
    assert not (tmp_path / "step").exists()
