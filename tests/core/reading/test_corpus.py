"""What fuzzing found stays mended: every file that broke a reader or the installer is read, or refused in one line."""

from pathlib import Path

import pytest

from core.reading import samples
from dwiwarta.core.memory import tmx_reading
from dwiwarta.core.reading import registry
from dwiwarta.core.reading.found import Failure, Request
from dwiwarta.core.translation import archives
from dwiwarta.errors import PackageRejected, ReadingError

CORPUS = Path(__file__).resolve().parents[2] / "data" / "fuzz"
FILES = sorted(path for path in CORPUS.iterdir() if path.suffix not in {".md", ".argosmodel", ".tmx"})


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_readers(path):
    try:
        found = list(registry.outcomes(path.read_bytes(), path.suffix, Request(password=samples.PASSWORD)))
    except ReadingError as error:
        found = [Failure("", error)]
    assert found
    assert all(one.error.remedy for one in found if isinstance(one, Failure))


@pytest.mark.parametrize("path", sorted(CORPUS.glob("*.argosmodel")), ids=lambda path: path.stem)
def test_the_installer(path, tmp_path):
    def install():
        archives.examine(path)
        archives.unpack(path, tmp_path / "paket")

    with pytest.raises(PackageRejected, match="not a usable Argos package"):
        install()


@pytest.mark.parametrize("path", sorted(CORPUS.glob("*.tmx")), ids=lambda path: path.stem)
def test_the_memory(path):
    with path.open("rb") as file, pytest.raises(ReadingError, match="encoding"):
        list(tmx_reading.read(file, lambda _: None))
