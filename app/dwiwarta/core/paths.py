"""Where things are: the program's resources and the user's data. The only module that knows."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).resolve().parent.parent


def resources() -> Path:
    """Return the folder of fonts, rules, templates and the bundled model: frozen, installed, or in a checkout."""
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return Path(frozen) / "dwiwarta" / "resources"
    installed = _PACKAGE / "resources"
    return installed if installed.is_dir() else _PACKAGE.parent.parent / "resources"


def home() -> Path | None:
    """Return the folder that DWIWARTA_HOME names, for tests and portable use, or None."""
    value = os.environ.get("DWIWARTA_HOME", "")
    return Path(value).expanduser().absolute() if value else None


def data_dir() -> Path:
    """Return the folder of the library and the installed models, made if need be."""
    base = home()
    return _made(base / "data" if base else Path(platformdirs.user_data_dir("dwiwarta", appauthor=False)))


def config_dir() -> Path:
    """Return the folder of the settings, made if need be."""
    base = home()
    return _made(base / "config" if base else Path(platformdirs.user_config_dir("dwiwarta", appauthor=False)))


def cache_dir() -> Path:
    """Return the folder of what can be made again, made if need be."""
    base = home()
    return _made(base / "cache" if base else Path(platformdirs.user_cache_dir("dwiwarta", appauthor=False)))


def library_file() -> Path:
    """Return the path of the library's database."""
    return data_dir() / "library.sqlite3"


def models_dir() -> Path:
    """Return the folder that Argos packages are installed in, made if need be."""
    return _made(data_dir() / "models")


def settings_file() -> Path:
    """Return the path of the settings."""
    return config_dir() / "settings.toml"


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder
