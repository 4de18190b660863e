"""Whether the person has asked the system for less motion: Qt does not tell."""

from __future__ import annotations

import configparser
import plistlib
import sys
from pathlib import Path

_CLIENT_AREA_ANIMATION = 0x1042  # SPI_GETCLIENTAREAANIMATION of SystemParametersInfoW
_OFF = {"0", "false", "no"}


def reduced(choice: str, home: Path | None = None) -> bool:
    """Say whether to keep still, by a choice of the settings: "reduced", "full", or "system" for what the system says.

    Linux is asked by the files of GTK and KDE below `home`, macOS by its preferences, Windows by its own call. What
    cannot be read asks for nothing.
    """
    if choice != "system":
        return choice == "reduced"
    home = home or Path.home()
    if sys.platform == "win32":
        return _windows()
    if sys.platform == "darwin":
        return _mac(home / "Library" / "Preferences" / "com.apple.universalaccess.plist")
    config = home / ".config"
    return any(
        (
            _says(config / "gtk-4.0" / "settings.ini", "Settings", "gtk-enable-animations"),
            _says(config / "gtk-3.0" / "settings.ini", "Settings", "gtk-enable-animations"),
            _says(config / "kdeglobals", "KDE", "AnimationDurationFactor"),
        )
    )


def _says(file: Path, section: str, key: str) -> bool:
    """Say whether a file of settings switches something off."""
    parser = configparser.ConfigParser(interpolation=None, strict=False)
    try:
        parser.read(file, encoding="utf-8")
    except (configparser.Error, OSError, UnicodeDecodeError):
        return False
    return parser.get(section, key, fallback="").strip().lower() in _OFF


def _mac(file: Path) -> bool:
    try:
        return bool(plistlib.loads(file.read_bytes()).get("reduceMotion"))
    except (OSError, ValueError, plistlib.InvalidFileException):
        return False


def _windows() -> bool:
    import ctypes

    shown = ctypes.c_int(1)
    call = getattr(ctypes, "windll").user32.SystemParametersInfoW  # noqa: B009 - there on Windows alone
    return bool(call(_CLIENT_AREA_ANIMATION, 0, ctypes.byref(shown), 0)) and not shown.value
