"""Where the window was and what it showed, kept between runs in one small file."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from dwiwarta.core import files, paths
from dwiwarta.core.worded import worded
from dwiwarta.errors import SettingsError


@dataclass(frozen=True, slots=True)
class WindowState:
    """The window's geometry (Qt's own bytes, base 64), the widths of its panes, what is hidden, and the last article.

    `zoom` is in per cent of the preferred reading size, `reader_split` the left column's share of the reader, and
    `article` and `story` are ids in the library, 0 for none.
    """

    geometry: str = ""
    panes: tuple[int, ...] = ()
    library_shown: bool = True
    desk_shown: bool = True
    desk_tab: int = 0
    article: int = 0
    zoom: int = 100
    sort: str = "added"
    group: str = ""
    cards: bool = False
    story: int = 0
    sentence_rows: bool = False
    english_alone: bool = False
    overview_shown: bool = True
    reader_split: float = 0.5
    open_folder: str = ""


def load(path: Path | None = None) -> WindowState:
    """Read the state. A missing or spoilt file gives the defaults: nothing of worth is lost with it."""
    try:
        raw = json.loads((path or _file()).read_text(encoding="utf-8"))
        values = {spec.name: raw[spec.name] for spec in fields(WindowState) if spec.name in raw}
    except (OSError, ValueError, TypeError):
        return WindowState()
    return WindowState(**_sound(values))


def save(state: WindowState, path: Path | None = None) -> None:
    """Write the state, whole or not at all. Raises SettingsError where the folder cannot be written."""
    path = path or _file()
    try:
        files.write_text(path, json.dumps(asdict(state), indent=1))
    except OSError as error:
        raise SettingsError(
            worded("the window's state cannot be saved ({strerror})", strerror=error.strerror),
            path=path,
            remedy="Check the folder's permissions.",
        ) from error


def _sound(values: dict[str, object]) -> dict[str, Any]:
    """Keep the values of the right type."""
    defaults = WindowState()
    kept: dict[str, Any] = {}
    for name, value in values.items():
        if name == "panes":
            if isinstance(value, list) and all(isinstance(width, int) for width in value):
                kept[name] = tuple(value)
        elif type(value) is type(getattr(defaults, name)):
            kept[name] = value
    return kept


def _file() -> Path:
    return paths.config_dir() / "window.json"
