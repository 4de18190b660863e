"""The tables of `registers.toml`: how often the sources are drawn, and function words of both languages."""

from __future__ import annotations

import tomllib
from pathlib import Path

_TABLES = tomllib.loads(Path(__file__).with_name("registers.toml").read_text(encoding="utf-8"))

NEWS: dict[str, float] = _TABLES["draws"]["news"]
PROSE: dict[str, float] = _TABLES["draws"]["prose"]
LEXICON: dict[str, float] = _TABLES["draws"]["lexicon"]
HELP: dict[str, float] = dict.fromkeys(_TABLES["help"]["sources"], 0.08)
LEFT_OUT = frozenset(_TABLES["left_out"]["sources"])
INDONESIAN = frozenset(_TABLES["function_words"]["indonesian"])
ENGLISH = frozenset(_TABLES["function_words"]["english"])
