import stat

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwiwarta.core.files import safe_stem, write_atomic, write_text


def test_writes_and_replaces(tmp_path):
    path = tmp_path / "a.txt"
    write_text(path, "one\n")
    write_text(path, "dua\n")
    assert path.read_bytes() == b"dua\n"
    assert list(tmp_path.iterdir()) == [path]


def test_a_failed_write_leaves_the_old_file_and_nothing_else(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("old")

    def fail(beside):
        beside.write_text("half")
        raise RuntimeError("power cut")

    with pytest.raises(RuntimeError, match="power cut"):
        write_atomic(path, fail)
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_new_file_has_ordinary_permissions(tmp_path):
    write_text(tmp_path / "a.txt", "x")
    (tmp_path / "b.txt").write_text("x")
    modes = {stat.S_IMODE((tmp_path / name).stat().st_mode) for name in ("a.txt", "b.txt")}
    assert len(modes) == 1


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        ("Rupiah Menguat ke Rp 15.500", "Rupiah-Menguat-ke-Rp-15.500"),
        ("../../etc/passwd", "etc-passwd"),
        ("CON", "brief"),
        ("com1.txt", "brief"),
        ("", "brief"),
        ("…", "brief"),
        ("Café «Jakarta»", "Café-Jakarta"),
        ("\U00010330" * 80, "\U00010330" * 50),
        ("\ud800a", "a"),
    ],
)
def test_safe_stems(text, stem):
    assert safe_stem(text) == stem


@given(st.text())
def test_a_stem_is_always_a_plain_name(text):
    stem = safe_stem(text)
    assert 0 < len(stem) <= 80
    assert len(stem.encode()) <= 200
    assert not set(stem) & set('/\\:*?"<>|\0\n')
    assert stem[0] not in ".-"
    assert stem[-1] not in ".-"
