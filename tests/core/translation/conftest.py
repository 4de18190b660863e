import os
import zipfile
from pathlib import Path

import pytest

from dwiwarta.core.translation import packages
from dwiwarta.core.translation.engine import CTranslateEngine

NEWS = Path(__file__).resolve().parents[2] / "data" / "segmentation" / "news.txt"


@pytest.fixture(scope="session")
def package(tmp_path_factory):
    """The bundled package, unpacked once for the whole session."""
    before = os.environ.get("DWIWARTA_HOME")
    os.environ["DWIWARTA_HOME"] = str(tmp_path_factory.mktemp("translation"))
    try:
        return packages.choose()
    finally:
        if before is None:
            del os.environ["DWIWARTA_HOME"]
        else:
            os.environ["DWIWARTA_HOME"] = before


@pytest.fixture
def bpe_archive(tmp_path):
    """A package like those made from OPUS-MT: small, and of no use for translating."""
    folder = NEWS.parents[1] / "models" / "byte-pairs"
    path = tmp_path / "translate-id_en-1_0.argosmodel"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for file in sorted(folder.rglob("*")):
            if file.is_file():
                made.write(file, f"translate-id_en/{file.relative_to(folder).as_posix()}")
    return path


@pytest.fixture(scope="session")
def engine(package):
    """The loaded engine over the bundled package."""
    made = CTranslateEngine(package, threads=2)
    made.load()
    yield made
    made.close()


@pytest.fixture(scope="session")
def sentences():
    """Some dozens of real news sentences, each once."""
    lines = [line.strip() for line in NEWS.read_text(encoding="utf-8").splitlines() if not line.startswith("# ")]
    return [line for line in dict.fromkeys(lines) if line][:60]
