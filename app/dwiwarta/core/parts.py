"""Whose work the program stands on: the libraries that are installed with it, with their licences."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata

from dwiwarta.core import paths

COLLECTED = "licences.txt"
_HOMES = ("homepage", "home", "source", "source code", "repository")
_UNKNOWN = "see its own pages"


@dataclass(frozen=True, slots=True)
class Part:
    """A library: its name, version, licence, and the address of its pages."""

    name: str
    version: str
    licence: str
    home: str = ""


def licences() -> str:
    """Return all that is known of the parts' licences, to be read.

    A frozen program carries the text that was collected when it was made; else the installed libraries are asked.
    """
    collected = paths.resources() / COLLECTED
    if collected.is_file():
        return collected.read_text(encoding="utf-8")
    return "\n".join(f"{part.name} {part.version}: {part.licence}" for part in parts())


def parts(name: str = "dwiwarta") -> tuple[Part, ...]:
    """Return the libraries that the distribution `name` needs, directly or through others, by their names.

    What is not installed is left out: a marker of its requirement says that this system does not need it.
    """
    found: dict[str, metadata.Distribution] = {}
    _gather(name, found)
    found.pop(_key(name), None)
    return tuple(describe(found[key]) for key in sorted(found))


def _gather(name: str, found: dict[str, metadata.Distribution]) -> None:
    try:
        distribution = metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return
    if _key(name) not in found:
        found[_key(name)] = distribution
        for requirement in _required(distribution):
            _gather(requirement, found)


def _required(distribution: metadata.Distribution) -> Iterator[str]:
    from packaging.requirements import Requirement

    for line in distribution.requires or ():
        requirement = Requirement(line)
        if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
            yield requirement.name


def describe(distribution: metadata.Distribution) -> Part:
    """Return what a distribution says about itself."""
    facts = distribution.metadata
    return Part(facts["Name"], distribution.version, _licence(facts), _home(facts))


def _licence(facts: metadata.PackageMetadata) -> str:
    """Return a licence's short name: the SPDX expression, else the classifiers, else a short free text."""
    if expression := _field(facts, "License-Expression"):
        return expression
    classes = [line.rpartition(" :: ")[2] for line in facts.get_all("Classifier") or () if line.startswith("License")]
    named = [name for name in classes if name != "OSI Approved"]
    free = _field(facts, "License").strip().partition("\n")[0]
    return ", ".join(named) or free or _UNKNOWN


def _home(facts: metadata.PackageMetadata) -> str:
    """Return the address of a library's pages: the one it calls so, else where its source is, else any."""
    pairs = (line.partition(",") for line in facts.get_all("Project-URL") or ())
    named = {label.strip().lower(): address.strip() for label, _, address in pairs}
    stated = (named[label] for label in _HOMES if label in named)
    return _field(facts, "Home-page") or next(stated, "") or next(iter(named.values()), "")


def _field(facts: metadata.PackageMetadata, name: str) -> str:
    return next(iter(facts.get_all(name) or ()), "")


def _key(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
