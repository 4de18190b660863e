"""Argos packages: the one that ships, those that were installed, and which to use.

Packages live in `paths.models_dir()`, one folder each, named by code and version; a folder that the program unpacked
from its own resources has a file BUNDLED in it and is replaced when a newer one ships. Installed packages are read
with `argostranslate.package`. Its own `install_from_path` and `uninstall` are not used: they unpack blindly and load
`argostranslate.translate`, and with it a second inference engine.
"""

from __future__ import annotations

import contextlib
import os
import tempfile
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dwiwarta.core import paths
from dwiwarta.core.translation import archives, trial, weights
from dwiwarta.core.types import ModelId
from dwiwarta.core.worded import worded
from dwiwarta.errors import ModelError, PackageRejected

# Pieces after which a sentence is cut at its clauses, unless metadata.json has a "longest_source". The bundled model
# was measured on 356 long news sentences: BLEU 12.7 and 69 of 360 numbers lost uncut, 13.7 and 46 lost cut at 50.
# Packages trained by others saw sentences of 150 pieces and more.
LONGEST_SOURCE = 150
LONGEST_SOURCE_BUNDLED = 50
_MARK = "BUNDLED"
_lock = threading.RLock()


@dataclass(frozen=True, slots=True)
class Package:
    """An unpacked model. `size` is in bytes, `longest_source` in pieces; `readme` is its text about itself."""

    code: str
    version: str
    from_code: str
    to_code: str
    folder: Path
    size: int
    bundled: bool = False
    readme: str = ""
    target_prefix: str = ""
    longest_source: int = LONGEST_SOURCE

    @property
    def model(self) -> ModelId:
        """Return the name that translations carry."""
        return ModelId(self.code, self.version)


def bundled_package() -> Path:
    """Return the archive that ships with the program, the newest if there are several. Raises ModelError for none."""
    folder = paths.resources() / "model"
    found = sorted(folder.glob("*.argosmodel"), key=lambda path: _version(archives.examine(path).version))
    if not found:
        raise ModelError("the bundled translation model is missing", path=folder, remedy="Install Dwiwarta again.")
    return found[-1]


def installed() -> list[Package]:
    """Return every usable package, the bundled one included (unpacked if need be), newest version first."""
    with _lock:
        _unpack_bundled()
        folders = [folder for folder in paths.models_dir().iterdir() if (folder / "metadata.json").is_file()]
        packages = [package for package in map(_read, folders) if package is not None]
    packages.sort(key=lambda package: package.code)
    return sorted(packages, key=lambda package: (_version(package.version), not package.bundled), reverse=True)


def install(path: Path) -> Package:
    """Check an `.argosmodel` file, try it, and install it beside the others; the same version again replaces itself.

    Raises PackageRejected, and leaves nothing behind, where it is not a safe, complete, working package.
    """
    metadata = archives.examine(path)
    with _lock:
        folder = _place(path, metadata, test=True)
        package = _read(folder)
    if package is None:
        raise PackageRejected("the package cannot be read once installed", path=path)
    return package


def remove(code: str, version: str = "") -> None:
    """Remove an installed package. Raises ModelError where there is none, it is the bundled one, or it is not clear."""
    with _lock:
        found = [p for p in installed() if p.code == code and version in {"", p.version} and not p.bundled]
        if not found:
            raise ModelError(
                f"no installed package {code} {version}".rstrip(),
                remedy="`dwiwarta models list` names them; the bundled model cannot be removed.",
            )
        if len(found) > 1:
            versions = ", ".join(package.version for package in found)
            raise ModelError(
                worded("{code} is installed more than once", code=code),
                remedy=worded("Name the version: {versions}.", versions=versions),
            )
        _discard(found[0].folder)


def choose(name: str = "") -> Package:
    """Return the newest Indonesian to English package, or the newest with this code ("translate-id_en").

    A `name` may end in a version ("translate-id_en 1.2"). Raises ModelError where there is none.
    """
    packages = installed()
    for package in packages:
        if name in {package.code, str(package.model)} or (not name and _is_indonesian(package)):
            return package
    known = ", ".join(str(package.model) for package in packages) or "none"
    if name:
        raise ModelError(
            worded('the translation model "{name}" is not installed', name=name),
            remedy=worded("Installed: {known}.", known=known),
        )
    raise ModelError(
        "no model from Indonesian to English is installed", remedy="Install one: `dwiwarta models install FILE`."
    )


def _is_indonesian(package: Package) -> bool:
    return (package.from_code, package.to_code) == ("id", "en")


def _version(text: str) -> Any:
    from packaging.version import Version

    return Version(text)


def _unpack_bundled() -> None:
    archive = bundled_package()
    metadata = archives.examine(archive)
    mark = archives.fingerprint(archive)
    folder = _folder_of(metadata)
    if _is_whole(folder, mark):
        return
    if folder.is_dir() and not (folder / _MARK).is_file() and _read(folder) is not None:
        return  # somebody installed this very version; theirs stays
    _place(archive, metadata, test=False, mark=mark)
    for other in paths.models_dir().iterdir():
        if other != folder and (other / _MARK).is_file():
            _discard(other)


def _is_whole(folder: Path, mark: str) -> bool:
    try:
        kept, size = (folder / _MARK).read_text(encoding="ascii").rsplit("\n", 1)
        return kept == mark and int(size) == _size(folder)
    except (OSError, ValueError):
        return False


def _place(archive: Path, metadata: archives.Metadata, *, test: bool, mark: str = "") -> Path:
    """Unpack beside, try, then rename; whatever goes wrong, the folder is as it was."""
    target = _folder_of(metadata)
    try:
        with tempfile.TemporaryDirectory(
            prefix=".incoming-", dir=paths.models_dir(), ignore_cleanup_errors=True
        ) as made:
            folder = Path(made) / "package"
            archives.unpack(archive, folder)
            if test:
                weights.check(archive, folder)
                trial.run(archive, folder)
            if mark:
                (folder / _MARK).write_text(f"{mark}\n{_size(folder)}", encoding="ascii")
            if target.exists():
                target.rename(Path(made) / "old")
            folder.rename(target)
    except OSError as error:
        raise ModelError(
            worded("the package cannot be unpacked ({value})", value=error.strerror or error),
            path=target,
            remedy="Check space and permissions.",
        ) from error
    return target


def _folder_of(metadata: archives.Metadata) -> Path:
    return paths.models_dir() / f"{metadata.code}-{metadata.version.replace('.', '_')}"


def _discard(folder: Path) -> None:
    """Rename first, so that a half removed package is never taken for a whole one."""
    try:
        with tempfile.TemporaryDirectory(prefix=".outgoing-", dir=folder.parent, ignore_cleanup_errors=True) as made:
            folder.rename(Path(made) / "package")
    except OSError as error:
        raise ModelError(
            worded("the package cannot be removed ({value})", value=error.strerror or error),
            path=folder,
            remedy="Close Dwiwarta and try again.",
        ) from error


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and path.name != _MARK)


def _read(folder: Path) -> Package | None:
    """Return the package in a folder, or None for a folder that holds something else."""
    try:
        metadata = archives.parse_metadata((folder / "metadata.json").read_text(encoding="utf-8"))
        argos = _argos().Package(folder)
        readme = argos.get_readme() or ""
    except (OSError, ValueError):
        return None
    bundled = (folder / _MARK).is_file()
    return Package(
        metadata.code,
        metadata.version,
        metadata.from_code,
        metadata.to_code,
        folder,
        _size(folder),
        bundled=bundled,
        readme=readme,
        target_prefix=argos.target_prefix,
        longest_source=metadata.longest_source or (LONGEST_SOURCE_BUNDLED if bundled else LONGEST_SOURCE),
    )


def _argos() -> Any:
    """Import `argostranslate.package`, whose settings make folders at import, with those folders inside our cache."""
    with _lock, _argos_folders():
        import argostranslate.package

        return argostranslate.package


@contextlib.contextmanager
def _argos_folders() -> Iterator[None]:
    """Set the variables that Argos reads once, and put them back: Qt and platformdirs read the same ones later."""
    inside = paths.cache_dir() / "argos"
    names = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")
    before = {name: os.environ.get(name) for name in (*names, "ARGOS_PACKAGES_DIR", "SNAP")}
    try:
        os.environ.update({name: str(inside) for name in names}, ARGOS_PACKAGES_DIR=str(inside / "packages"))
        os.environ.pop("SNAP", None)
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
