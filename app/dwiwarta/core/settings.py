"""The user's choices: one TOML file, every value checked, unknown keys kept out of the way.

Below them stand an administrator's defaults, above them an administrator's locks (`core/policy`). What equals the
defaults is not written, so that other defaults, of a policy or of a later version, reach whoever never chose.
"""

from __future__ import annotations

import dataclasses
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import tomli_w

from dwiwarta.core import paths, policy
from dwiwarta.core.files import write_atomic
from dwiwarta.core.policy import Policy
from dwiwarta.core.worded import worded
from dwiwarta.errors import SettingsError

_CHOICES: dict[str, tuple[str, ...]] = {
    "theme": ("system", "light", "dark"),
    "motion": ("system", "reduced", "full"),
    "language": ("system", "en", "id"),
    "compute_type": ("int8", "int8_float32", "int16", "float32", "auto"),
    "summary_method": (
        "dwiwarta",
        "lead",
        "lexrank",
        "textrank",
        "lsa",
        "luhn",
        "sumbasic",
        "kl",
        "edmundson",
    ),
}
_RANGES: dict[str, tuple[int, int]] = {
    "beam_size": (1, 10),
    "threads": (0, 64),
    "font_size": (8, 40),
    "line_height": (100, 250),
    "summary_sentences": (1, 50),
    "memory_threshold": (30, 100),
}


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting with its default. Sizes are in points, line height in per cent, threads 0 means one per core.

    `model` is an Argos package code such as "translate-id_en", or "" for the best one installed. `memory_threshold` is
    how like a remembered sentence must be, in per cent, to be offered. `person` is who confirms sentences, as the
    memory's provenance and its TMX files name them; nobody is named where it is empty. New files of
    `watched_folder` are taken in by themselves; no folder is watched where it is empty. Models are fetched from the
    network, and only when a person asks for one, where `model_downloads` is true.
    """

    model: str = ""
    beam_size: int = 2
    threads: int = 0
    compute_type: str = "int8"
    theme: str = "system"
    motion: str = "system"
    language: str = "system"
    font_family: str = ""
    font_size: int = 12
    line_height: int = 140
    summary_method: str = "dwiwarta"
    summary_sentences: int = 3
    memory_threshold: int = 70
    person: str = ""
    source_left: bool = True
    export_formats: tuple[str, ...] = ("docx",)
    export_folder: str = ""
    recent_files: tuple[str, ...] = ()
    watched_folder: str = ""
    model_downloads: bool = True

    def __post_init__(self) -> None:
        """Raise SettingsError for a value of the wrong type or outside its range."""
        for spec in dataclasses.fields(self):
            _check(spec.name, getattr(self, spec.name), spec.default)

    def changed(self, **values: Any) -> Settings:
        """Return these settings with some values replaced; raises SettingsError as the constructor does."""
        return dataclasses.replace(self, **values)

    def with_recent(self, path: Path, limit: int = 12) -> Settings:
        """Return these settings with `path` as the newest recent file."""
        name = str(path)
        rest = tuple(other for other in self.recent_files if other != name)
        return self.changed(recent_files=(name, *rest)[:limit])


def choices(name: str) -> tuple[str, ...]:
    """Return the values that a setting may have. Raises KeyError where it is not one of a few."""
    return _CHOICES[name]


def bounds(name: str) -> tuple[int, int]:
    """Return the least and the greatest value of a setting. Raises KeyError where it has none."""
    return _RANGES[name]


def _check(name: str, value: object, default: object) -> None:
    if isinstance(default, tuple):
        right = isinstance(value, tuple) and all(isinstance(item, str) for item in value)
    else:
        right = type(value) is type(default)
    if not right:
        raise SettingsError(
            worded("the setting {name} cannot be {value}", name=name, value=repr(value)),
            remedy=worded("Its default is {default}.", default=repr(default)),
        )
    if name in _CHOICES and value not in _CHOICES[name]:
        raise SettingsError(
            worded("the setting {name} cannot be {value}", name=name, value=repr(value)),
            remedy=worded("Choose one of {names}.", names=", ".join(_CHOICES[name])),
        )
    if name in _RANGES and isinstance(value, int):
        low, high = _RANGES[name]
        if not low <= value <= high:
            raise SettingsError(
                worded("the setting {name} cannot be {value}", name=name, value=repr(value)),
                remedy=worded("Choose from {low} to {high}.", low=low, high=high),
            )


def load(path: Path | None = None, policy_path: Path | None = None) -> Settings:
    """Read the settings under the policy of this computer; a missing file gives the defaults.

    Raises SettingsError for a file that cannot be used.
    """
    path = path or paths.settings_file()
    set_for_all = policy.read(policy_path)
    below = defaults(set_for_all, policy_path)
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raw = {}
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SettingsError(
            worded("the settings cannot be read ({error})", error=error), path=path, remedy="Mend or remove the file."
        ) from error
    values = {name: tuple(v) if isinstance(v, list) else v for name, v in raw.items()}
    return _over(_over(below, values, path), set_for_all.locked, policy_path or paths.policy_file())


def defaults(set_for_all: Policy | None = None, policy_path: Path | None = None) -> Settings:
    """Return what holds for who has chosen nothing. Raises SettingsError for a policy that cannot be used."""
    set_for_all = set_for_all or policy.read(policy_path)
    place = policy_path or paths.policy_file()
    return _over(_over(Settings(), set_for_all.defaults, place), set_for_all.locked, place)


def fallback() -> Settings:
    """Return what to go on with where the settings or the policy cannot be used.

    Of a policy that cannot be read nobody knows what it locks; so no model is fetched then.
    """
    try:
        return defaults()
    except SettingsError:
        return Settings(model_downloads=False)


def usable_policy() -> Policy:
    """Return the policy, or one that says nothing where it cannot be used: `load` is who tells of that."""
    try:
        set_for_all = policy.read()
        defaults(set_for_all)
    except SettingsError:
        return Policy()
    return set_for_all


def held(settings: Settings, set_for_all: Policy) -> Settings:
    """Return these settings with what a policy that `usable_policy` returned has locked."""
    return _over(settings, set_for_all.locked, paths.policy_file()) if set_for_all.locked else settings


def unknown(set_for_all: Policy) -> list[str]:
    """Return the names in a policy that are no settings of this version; they do nothing."""
    return sorted((set(set_for_all.defaults) | set(set_for_all.locked)) - _names())


def save(settings: Settings, path: Path | None = None, policy_path: Path | None = None) -> None:
    """Write what differs from the defaults, whole or not at all; what a policy locks stays as the file has it.

    Raises SettingsError where the folder cannot be written.
    """
    path = path or paths.settings_file()
    set_for_all = policy.read(policy_path)
    below = defaults(set_for_all, policy_path)
    values = {
        name: list(value) if isinstance(value, tuple) else value
        for name, value in dataclasses.asdict(settings).items()
        if name not in set_for_all.locked and value != getattr(below, name)
    }
    values |= _of_before(path, set_for_all)
    try:
        write_atomic(path, lambda beside: beside.write_text(tomli_w.dumps(values), encoding="utf-8"))
    except OSError as error:
        raise SettingsError(
            worded("the settings cannot be saved ({strerror})", strerror=error.strerror),
            path=path,
            remedy="Check the folder's permissions.",
        ) from error


def _of_before(path: Path, set_for_all: Policy) -> dict[str, Any]:
    """Return a person's own choices of what is locked at present: they hold again when the lock goes."""
    if not set_for_all.locked:
        return {}
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
        return {}
    return {name: value for name, value in raw.items() if name in set_for_all.locked}


def _over(below: Settings, values: Mapping[str, Any], path: Path) -> Settings:
    """Return settings with those of `values` that are settings; raises SettingsError that names the file."""
    try:
        return below.changed(**{name: value for name, value in values.items() if name in _names()})
    except SettingsError as error:
        raise SettingsError(error.message, path=path, remedy=error.remedy) from error


def _names() -> frozenset[str]:
    return frozenset(spec.name for spec in dataclasses.fields(Settings))
