"""Where things are: the program's resources and the user's data. The only module that knows."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


def resources() -> Path:
    """Return the folder of fonts, rules, templates and the bundled model: frozen, installed, or in a checkout."""
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return Path(frozen) / "dwiwarta" / "resources"
    installed = _PACKAGE / "resources"
    return installed if installed.is_dir() else _PACKAGE.parent.parent / "resources"


def home() -> Path | None:
    """Return the one folder for all that Dwiwarta keeps, or None where the system has places for it.

    DWIWARTA_HOME names it; else it lies beside a frozen program that a file called `portable` lies beside too.
    """
    value = os.environ.get("DWIWARTA_HOME", "")
    return Path(value).expanduser().absolute() if value else _portable_home()


def _portable_home() -> Path | None:
    if not getattr(sys, "frozen", False):
        return None
    folder = Path(sys.executable).resolve().parent
    if folder.name == "MacOS":  # Dwiwarta.app/Contents/MacOS: beside the bundle, which must not change
        folder = folder.parents[2]
    return folder / "Dwiwarta data" if (folder / "portable").is_file() else None


@contextmanager
def temporary_home() -> Iterator[Path]:
    """Have everything that Dwiwarta keeps go into a new folder for a while; the folder goes away at the end."""
    before = os.environ.get("DWIWARTA_HOME")
    with tempfile.TemporaryDirectory(prefix="dwiwarta-", ignore_cleanup_errors=True) as folder:
        os.environ["DWIWARTA_HOME"] = folder
        try:
            yield Path(folder)
        finally:
            if before is None:
                del os.environ["DWIWARTA_HOME"]
            else:
                os.environ["DWIWARTA_HOME"] = before


def data_dir() -> Path:
    """Return the folder of the library and the installed models, made if need be."""
    return _own("data")


def config_dir() -> Path:
    """Return the folder of the settings, made if need be."""
    return _own("config")


def cache_dir() -> Path:
    """Return the folder of what can be made again, made if need be."""
    return _own("cache")


def _own(kind: str) -> Path:
    """Return the folder for data, config or cache, below `home` or where the system has it, made if need be."""
    base = home()
    return _made(base / kind if base else _of_the_system(f"user_{kind}_dir"))


def _of_the_system(name: str) -> Path:
    """Return a folder by platformdirs' name. What asks for none, as the model's pipeline, does without the library."""
    import platformdirs

    return Path(getattr(platformdirs, name)("dwiwarta", appauthor=False))


def library_file() -> Path:
    """Return the path of the library's database."""
    return data_dir() / "library.sqlite3"


def models_dir() -> Path:
    """Return the folder that Argos packages are installed in, made if need be."""
    return _made(data_dir() / "models")


def settings_file() -> Path:
    """Return the path of the settings."""
    return config_dir() / "settings.toml"


def policy_file() -> Path:
    """Return the path of the administrator's policy, the same for everybody on this computer and never made here.

    No variable moves it. (platformdirs' own place follows XDG_CONFIG_DIRS, which any user can set.)
    """
    if sys.platform == "win32":
        return _of_the_system("site_config_dir") / "policy.toml"
    if sys.platform == "darwin":
        return Path("/Library/Application Support/dwiwarta/policy.toml")
    return Path("/etc/dwiwarta/policy.toml")


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder
