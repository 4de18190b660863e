"""What an administrator has set for everybody on this computer: one TOML file that only administrators can write.

    [defaults]                  # hold for whoever has chosen nothing else
    summary_sentences = 5

    [locked]                    # hold whatever anybody chooses
    model_downloads = false

The names are those of `settings.Settings`. Where the file lies depends on the system alone (`paths.policy_file`), never
on a variable of the user's, so that nobody walks around it by starting the program in another way.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from dwiwarta.core import paths
from dwiwarta.core.worded import worded
from dwiwarta.errors import SettingsError

_PARTS = ("defaults", "locked")


@dataclass(frozen=True, slots=True)
class Policy:
    """Values by the names of settings, as the file has them, except that lists are tuples; nothing is checked yet."""

    defaults: Mapping[str, Any] = field(default_factory=dict)
    locked: Mapping[str, Any] = field(default_factory=dict)


def read(path: Path | None = None) -> Policy:
    """Return the policy; where there is no file, one that says nothing. Raises SettingsError for one that is none."""
    path = path or paths.policy_file()
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError):
        return Policy()
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SettingsError(
            worded("the policy of this computer cannot be read ({error})", error=error),
            path=path,
            remedy="Ask your administrator.",
        ) from error
    strange = sorted(set(raw) - set(_PARTS)) + [name for name in _PARTS if not isinstance(raw.get(name, {}), dict)]
    if strange:
        raise SettingsError(
            worded("the policy of this computer has a part {name} that is not understood", name=strange[0]),
            path=path,
            remedy="It may have the tables [defaults] and [locked]; ask your administrator.",
        )
    return Policy(*({name: _value(v) for name, v in raw.get(part, {}).items()} for part in _PARTS))


def _value(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value
