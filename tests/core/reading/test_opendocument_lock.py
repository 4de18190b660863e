"""OpenDocument texts that a password protects: by LibreOffice itself, and by the newer way as its format says."""

from dataclasses import replace

import pytest

from core.reading import samples
from core.reading.test_formats import alone, read, shapes
from dwiwarta.core.reading import limits, opendocument_lock
from dwiwarta.errors import PasswordNeeded, ReadingError


@pytest.mark.parametrize("locked", [samples.locked_odt, samples.wholly_locked_odt])
def test_it_opens_with_its_password_alone(locked):
    with pytest.raises(PasswordNeeded, match="protected by a password"):
        read(locked())
    with pytest.raises(PasswordNeeded, match="does not open"):
        read(locked(), password="salah")
    assert shapes(alone(locked(), password=samples.PASSWORD)) == shapes(alone(samples.odt()))


@pytest.mark.parametrize(
    ("was", "becomes"),
    [
        (b'iteration-count="100000"', b'iteration-count="2000000000"'),
        (b'iteration-count="100000"', b'iteration-count="0"'),
        (b'iteration-count="100000"', b'iteration-count="banyak"'),
        (b"xmlenc#aes256-cbc", b"xmlenc#blowfish"),
        (b"xmldsig#sha256", b"xmldsig#md5"),
        (b"#sha256-1k", b"#md5-1k"),
        (b'"PBKDF2"', b'"PGP"'),
        (b'initialisation-vector="', b'initialisation-vector="aaaa'),
        (b"</manifest:manifest>", b""),
    ],
)
def test_a_protection_that_is_damaged_or_unknown_is_one_clear_line(was, becomes):
    parts = samples.unzipped(samples.locked_odt())
    changed = parts["META-INF/manifest.xml"].replace(was, becomes)
    assert changed != parts["META-INF/manifest.xml"]
    locked = samples.zipped({**parts, "META-INF/manifest.xml": changed})
    with pytest.raises(ReadingError, match=r"protection of this file cannot be undone|damaged"):
        read(locked, password=samples.PASSWORD)


@pytest.mark.parametrize("more", [{"kibibytes": 64_000_000}, {"passes": 100_000}, {"lanes": 10_000}])
def test_a_file_that_asks_for_too_much_work_is_refused(more):
    with pytest.raises(ReadingError, match="protection of this file cannot be undone"):
        read(samples.wholly_locked_odt(**more), password=samples.PASSWORD)


def test_what_is_inside_cannot_unpack_without_bound(monkeypatch):
    small = replace(limits.limits(), unpacked_bytes=40_000)
    monkeypatch.setattr(opendocument_lock, "limits", lambda: small)
    with pytest.raises(ReadingError, match="unpacks to more than"):
        read(samples.locked_odt(), password=samples.PASSWORD)
