"""The `.argosmodel`: a zip of one folder with metadata, README, SentencePiece model and CTranslate2 model."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

FOLDER = "translate-id_en"
FIRST_DATE = (1980, 1, 1, 0, 0, 0)  # the same content gives the same bytes


def metadata(version: str) -> dict[str, str]:
    """What argostranslate reads about a package."""
    return {
        "package_version": version,
        "argos_version": "1.9",
        "from_code": "id",
        "from_name": "Indonesian",
        "to_code": "en",
        "to_name": "English",
        "type": "translate",
    }


def write(path: Path, version: str, sentencepiece_model: Path, model_folder: Path, readme: str) -> None:
    """Write the package that plain argostranslate installs; `model_folder` is what CTranslate2 saved."""
    parts = {
        "README.md": readme.encode(),
        "metadata.json": json.dumps(metadata(version), indent=1).encode(),
        "sentencepiece.model": sentencepiece_model.read_bytes(),
    } | {f"model/{part.name}": part.read_bytes() for part in sorted(model_folder.iterdir())}
    if "model/model.bin" not in parts:
        raise FileNotFoundError(f"{model_folder}: no model.bin in it")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(f"{FOLDER}/{name}", FIRST_DATE), content, zipfile.ZIP_DEFLATED)


def unpack(package: Path, folder: Path) -> Path:
    """The package's own folder: `package` itself when it is one, else what it holds, unpacked into `folder`."""
    if package.is_dir():
        return package
    with zipfile.ZipFile(package) as archive:
        archive.extractall(folder)
    return next(folder.glob("*/metadata.json")).parent
