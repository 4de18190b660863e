import json
import re
import shutil
import stat
import sys
import zipfile
from pathlib import Path

import pytest

from dwiwarta.core import paths
from dwiwarta.core.translation import archives, packages, trial
from dwiwarta.errors import ModelError, PackageRejected

TOP = "translate-id_en"


def contents(archive):
    with zipfile.ZipFile(archive) as opened:
        return {
            entry.filename.partition("/")[2]: opened.read(entry) for entry in opened.infolist() if not entry.is_dir()
        }


@pytest.fixture(scope="session")
def parts():
    """The files of the bundled package by their names inside its folder."""
    return contents(packages.bundled_package())


def pack(path, files, top=TOP):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in files.items():
            made.writestr(f"{top}/{name}", data)
    return path


def with_metadata(parts, **changes):
    metadata = json.loads(parts["metadata.json"])
    metadata.update(changes)
    kept = {name: value for name, value in metadata.items() if value is not None}
    return {**parts, "metadata.json": json.dumps(kept)}


def leftovers():
    return {path.name for path in paths.models_dir().iterdir()}


def test_a_fresh_home_has_the_bundled_package(home):
    (package,) = packages.installed()
    assert package.bundled
    assert (package.from_code, package.to_code) == ("id", "en")
    assert package.folder.is_relative_to(home)
    assert package.size > 1_000_000
    assert "Indonesian" in package.readme
    assert packages.choose() == package
    assert str(package.model) == f"{package.code} {package.version}"


def test_the_bundled_package_is_unpacked_once(home):
    package = packages.choose()
    before = (package.folder / "model" / "model.bin").stat()
    assert packages.choose() == package
    assert (package.folder / "model" / "model.bin").stat() == before


def test_a_damaged_bundled_package_is_unpacked_again(home):
    model = packages.choose().folder / "model" / "model.bin"
    size = model.stat().st_size
    model.write_bytes(b"short")
    packages.choose()
    assert model.stat().st_size == size


def test_importing_argos_leaves_nothing_in_the_users_home(home, tmp_path):
    import os
    import subprocess

    user = tmp_path / "user"
    user.mkdir()
    code = (
        "import os; from dwiwarta.core.translation import packages; packages.choose();"
        "import sys; assert 'argostranslate.package' in sys.modules;"
        "assert 'argostranslate.translate' not in sys.modules and 'onnxruntime' not in sys.modules;"
        "assert 'XDG_DATA_HOME' not in os.environ and 'ARGOS_PACKAGES_DIR' not in os.environ"
    )
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "ARGOS_", "COV"))}
    variables = {**clean, "HOME": str(user), "USERPROFILE": str(user), "DWIWARTA_HOME": str(home)}
    subprocess.run([sys.executable, "-c", code], check=True, env=variables)
    assert list(user.iterdir()) == []


def test_a_newer_bundled_package_replaces_the_older_one(home, parts, tmp_path, monkeypatch):
    old = packages.choose()
    resources = tmp_path / "resources"
    (resources / "model").mkdir(parents=True)
    pack(resources / "model" / "new.argosmodel", with_metadata(parts, package_version="99.1"))
    monkeypatch.setattr(paths, "resources", lambda: resources)
    (package,) = packages.installed()
    assert package.version == "99.1"
    assert package.bundled
    assert not old.folder.exists()


def test_a_changed_bundled_package_of_the_same_version_is_unpacked_again(home, parts, tmp_path, monkeypatch):
    packages.choose()
    resources = tmp_path / "resources"
    (resources / "model").mkdir(parents=True)
    pack(resources / "model" / "same.argosmodel", {**parts, "README.md": "changed"})
    monkeypatch.setattr(paths, "resources", lambda: resources)
    assert packages.choose().readme == "changed"
    assert leftovers() == {packages.choose().folder.name}


def test_without_a_bundled_package_the_remedy_is_named(home, tmp_path, monkeypatch):
    monkeypatch.setattr(paths, "resources", lambda: tmp_path)
    with pytest.raises(ModelError, match="Install Dwiwarta again"):
        packages.choose()


def test_an_installed_package_is_chosen_by_version_and_can_be_removed(home, parts, tmp_path):
    bundled = packages.choose()
    new = packages.install(pack(tmp_path / "a.argosmodel", with_metadata(parts, package_version="9.0"), top="other"))
    assert not new.bundled
    assert packages.choose() == new
    assert packages.choose(bundled.code) == new
    assert packages.choose(f"{bundled.code} {bundled.version}") == bundled
    packages.remove(new.code)
    assert packages.installed() == [bundled]
    assert leftovers() == {bundled.folder.name}


def test_installing_the_same_version_again_replaces_it(home, parts, tmp_path):
    changed = with_metadata(parts, package_version="9.0", longest_source=77)
    packages.install(pack(tmp_path / "a.argosmodel", with_metadata(parts, package_version="9.0")))
    assert packages.choose().longest_source == packages.LONGEST_SOURCE
    packages.install(pack(tmp_path / "b.argosmodel", changed))
    assert packages.choose().longest_source == 77
    assert len(packages.installed()) == 2


def test_the_bundled_version_can_be_installed_by_hand_and_stays(home, parts, tmp_path):
    package = packages.install(pack(tmp_path / "a.argosmodel", {**parts, "README.md": "mine"}))
    assert packages.choose() == package
    assert package.readme == "mine"
    assert not package.bundled


def test_removing_needs_a_clear_name(home, parts, tmp_path):
    bundled = packages.choose()
    for version in ("8.0", "9.0"):
        packages.install(pack(tmp_path / f"{version}.argosmodel", with_metadata(parts, package_version=version)))
    with pytest.raises(ModelError, match=r"9\.0, 8\.0"):
        packages.remove(bundled.code)
    packages.remove(bundled.code, "8.0")
    with pytest.raises(ModelError, match="cannot be removed"):
        packages.remove(bundled.code, bundled.version)
    with pytest.raises(ModelError):
        packages.remove("nothing")


def test_a_name_that_is_not_installed(home):
    with pytest.raises(ModelError, match="translate-id_en"):
        packages.choose("translate-xx_en")


def test_another_pair_is_not_chosen_unasked(home, parts, tmp_path, monkeypatch):
    other = packages.install(pack(tmp_path / "a.argosmodel", with_metadata(parts, package_version="9", from_code="ms")))
    assert packages.choose().from_code == "id"
    assert packages.choose(other.code) == other
    shutil.rmtree(packages.choose().folder)
    monkeypatch.setattr(packages, "_unpack_bundled", lambda: None)
    with pytest.raises(ModelError, match="models install"):
        packages.choose()


def test_a_folder_that_is_no_package_is_passed_over(home):
    folder = packages.choose().folder.parent / "broken"
    folder.mkdir()
    (folder / "metadata.json").write_text("{}", encoding="utf-8")
    assert len(packages.installed()) == 1


def refuse(path, match):
    before = leftovers()
    with pytest.raises(PackageRejected, match=match) as caught:
        packages.install(path)
    assert caught.value.path == path
    assert leftovers() == before


def test_what_is_no_zip_is_refused(home, tmp_path):
    path = tmp_path / "a.argosmodel"
    path.write_bytes(b"not a zip")
    refuse(path, "not a zip")
    refuse(tmp_path / "missing.argosmodel", "cannot be read")
    refuse(pack(tmp_path / "empty.argosmodel", {}), "0 entries")


@pytest.mark.parametrize(
    "name", ["metadata.json", "sentencepiece.model", "model/model.bin", "model/shared_vocabulary.json"]
)
def test_a_missing_part_is_named(home, parts, tmp_path, name):
    files = {other: data for other, data in parts.items() if other != name}
    refuse(pack(tmp_path / "a.argosmodel", files), "vocabulary" if "vocabulary" in name else name)


def test_a_table_of_merges_that_is_none_is_refused(home, parts, tmp_path):
    files = {("bpe.model" if name == "sentencepiece.model" else name): data for name, data in parts.items()}
    refuse(pack(tmp_path / "a.argosmodel", files), "does not load")


@pytest.mark.parametrize(
    "name",
    ["../evil", "/evil", "a/../../evil", "C:/evil", "a\\evil", f"{TOP}/con", f"{TOP}/a.", f"{TOP}//a", f"{TOP}/a\x01b"],
)
def test_unsafe_names_are_refused_before_anything_is_unpacked(home, parts, tmp_path, name):
    path = pack(tmp_path / "a.argosmodel", parts)
    with zipfile.ZipFile(path, "a") as made:
        made.writestr(name, b"x")
    refuse(path, "unsafe")
    assert not list(tmp_path.rglob("evil*"))


def test_a_link_is_refused(home, parts, tmp_path):
    path = pack(tmp_path / "a.argosmodel", parts)
    link = zipfile.ZipInfo(f"{TOP}/link")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(path, "a") as made:
        made.writestr(link, "/etc/passwd")
    refuse(path, "link")


def test_an_encrypted_entry_is_refused(home, parts, tmp_path):
    path = pack(tmp_path / "a.argosmodel", parts)
    data = bytearray(path.read_bytes())
    central = data.rindex(b"PK\x01\x02")
    data[central + 8] |= 1
    path.write_bytes(bytes(data))
    refuse(path, "encrypted")


def test_two_folders_or_equal_names_are_refused(home, parts, tmp_path):
    path = pack(tmp_path / "a.argosmodel", parts)
    with zipfile.ZipFile(path, "a") as made:
        made.writestr("other/file", b"x")
    refuse(path, "one folder")
    refuse(pack(tmp_path / "b.argosmodel", {**parts, "readme.MD": "x"}), "same name")


def test_a_bomb_is_refused_unopened(home, parts, tmp_path):
    refuse(pack(tmp_path / "a.argosmodel", {"metadata.json": b"{}", "model/model.bin": bytes(80 << 20)}), "unpack to")


def test_too_many_entries_are_refused(home, tmp_path):
    files = {f"f{number}": b"" for number in range(archives.MOST_ENTRIES + 1)}
    refuse(pack(tmp_path / "a.argosmodel", files), "entries")


def test_damaged_bytes_are_refused(home, parts, tmp_path):
    path = tmp_path / "a.argosmodel"
    with zipfile.ZipFile(path, "w") as made:
        for name, data in parts.items():
            made.writestr(f"{TOP}/{name}", data)
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 0xFF
    path.write_bytes(bytes(data))
    refuse(path, "damaged")


@pytest.mark.parametrize(("field", "value"), [(42, 2**32 - 3), (10, 99), (24, 5)])
def test_a_table_of_contents_that_lies_is_refused(home, parts, tmp_path, field, value):
    path = pack(tmp_path / "a.argosmodel", parts)
    data = bytearray(path.read_bytes())
    for start in (match.start() for match in re.finditer(b"PK\x01\x02", bytes(data))):
        size = 2 if field == 10 else 4
        data[start + field : start + field + size] = value.to_bytes(size, "little")
    path.write_bytes(bytes(data))
    refuse(path, "not a usable Argos package")


@pytest.mark.parametrize("size", [3, 31_000, 64_000])
def test_a_vocabulary_of_another_size_than_the_model_is_refused(home, parts, tmp_path, size):
    name = next(name for name in parts if name.startswith("model/shared_vocabulary"))
    pieces = json.loads(parts[name])
    other = json.dumps([*pieces, *(f"x{number}" for number in range(size))][:size])
    assert len(pieces) != size
    refuse(pack(tmp_path / "a.argosmodel", {**parts, name: other}), "vocabulary has")


@pytest.mark.parametrize(
    ("changes", "match"),
    [
        ({"from_code": None}, "from_code"),
        ({"to_code": 3}, "to_code"),
        ({"package_version": ""}, "package_version"),
        ({"package_version": "new"}, "not a version"),
        ({"type": "sbd"}, "sbd"),
        ({"code": "../evil"}, "plain name"),
        ({"longest_source": "many"}, "longest_source"),
    ],
)
def test_wrong_metadata_are_named(home, parts, tmp_path, changes, match):
    refuse(pack(tmp_path / "a.argosmodel", with_metadata(parts, **changes)), match)


@pytest.mark.parametrize(("text", "match"), [(b"{", "not JSON"), (b"[]", "not an object"), (b"\xff", "not UTF-8")])
def test_metadata_that_cannot_be_read(home, parts, tmp_path, text, match):
    refuse(pack(tmp_path / "a.argosmodel", {**parts, "metadata.json": text}), match)


def test_metadata_of_absurd_size_are_not_read(home, parts, tmp_path):
    refuse(pack(tmp_path / "a.argosmodel", {**parts, "metadata.json": b" " * (2 << 20)}), "too large")


@pytest.mark.parametrize("cut", [0, 100, 4_000_000])
def test_a_truncated_model_is_refused(home, parts, tmp_path, cut):
    files = {**parts, "model/model.bin": parts["model/model.bin"][:cut]}
    refuse(pack(tmp_path / "a.argosmodel", files), "does not load")


def test_a_model_of_garbage_is_refused(home, parts, tmp_path):
    refuse(pack(tmp_path / "a.argosmodel", {**parts, "model/model.bin": b"\x93garbage" * 1000}), "does not load")


def test_a_tokenizer_of_garbage_does_not_work(package, tmp_path):
    folder = tmp_path / "package"
    shutil.copytree(package.folder, folder)
    (folder / "sentencepiece.model").write_bytes(b"garbage")
    assert not trial.works(folder)
    assert trial.works(package.folder)


def test_a_model_that_hangs_is_refused(package, monkeypatch):
    monkeypatch.setattr(trial, "SECONDS", 0.0)
    with pytest.raises(PackageRejected):
        trial.run(Path("a.argosmodel"), package.folder)


def test_a_full_disk_leaves_nothing_behind(home, parts, tmp_path, monkeypatch):
    packages.choose()
    before = leftovers()

    def fail(archive, folder):
        folder.mkdir(parents=True)
        (folder / "half").write_bytes(b"x")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(archives, "unpack", fail)
    with pytest.raises(ModelError, match="No space left"):
        packages.install(pack(tmp_path / "a.argosmodel", with_metadata(parts, package_version="9")))
    assert leftovers() == before
