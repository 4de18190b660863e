"""The Argos package that is written."""

import json
import zipfile

import pytest

from training import package


def parts(tmp_path):
    pieces = tmp_path / "sentencepiece.model"
    pieces.write_bytes(b"pieces")
    model = tmp_path / "model"
    model.mkdir()
    (model / "model.bin").write_bytes(b"numbers")
    (model / "config.json").write_bytes(b"{}")
    return pieces, model


def test_the_layout_is_that_of_argostranslate(tmp_path):
    path = tmp_path / "translate-id_en-1_0.argosmodel"
    package.write(path, "1.0", *parts(tmp_path), "# A card")
    with zipfile.ZipFile(path) as archive:
        assert sorted(archive.namelist()) == [
            "translate-id_en/README.md",
            "translate-id_en/metadata.json",
            "translate-id_en/model/config.json",
            "translate-id_en/model/model.bin",
            "translate-id_en/sentencepiece.model",
        ]
        metadata = json.loads(archive.read("translate-id_en/metadata.json"))
    assert (metadata["from_code"], metadata["to_code"], metadata["package_version"]) == ("id", "en", "1.0")


def test_the_same_content_gives_the_same_bytes(tmp_path):
    content = parts(tmp_path)
    for name in ("a", "b"):
        package.write(tmp_path / name, "1.0", *content, "# A card")
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_a_package_unpacks_and_a_folder_stays(tmp_path):
    path = tmp_path / "p.argosmodel"
    package.write(path, "1.0", *parts(tmp_path), "# A card")
    folder = package.unpack(path, tmp_path / "out")
    assert (folder / "model" / "model.bin").read_bytes() == b"numbers"
    assert package.unpack(folder, tmp_path / "elsewhere") == folder


def test_a_folder_without_a_model_is_an_error(tmp_path):
    pieces, model = parts(tmp_path)
    (model / "model.bin").unlink()
    with pytest.raises(FileNotFoundError, match=r"no model\.bin"):
        package.write(tmp_path / "p.argosmodel", "1.0", pieces, model, "")
