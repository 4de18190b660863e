"""Collects the licences of all that the frozen folder holds, for Help → About and for the Debian package."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from importlib import metadata
from pathlib import Path

from shipping import facts, systemlibs

_LINE = "=" * 100
_NAMES = ("LICEN", "COPYING", "NOTICE")
_COMMON = Path("/usr/share/common-licenses")
_PREFACE = (
    "Dwiwarta is free software under the GNU General Public License, version 3 or later. This copy carries the works\n"
    "below, each under its own licence."
)


# What the frozen folder holds of the tools that made it: the program that starts Python, and what that runs first.
_OF_TOOLS = ("pyinstaller", "pyinstaller-hooks-contrib")
# Modules that belong to nobody's distribution: PyInstaller's, and Python's description of how it was built.
_OF_NOBODY = re.compile(r"_pyi_\w+|pyi\w+|_sysconfigdata_.*")


def owners(modules: Iterable[str]) -> list[str]:
    """Return the distributions that `modules` (top-level names) are of; names that are no modules are passed over."""
    known = metadata.packages_distributions()
    found = {owner for module in modules for owner in known.get(module, ())} - {facts.COMMAND}
    return sorted({*found, *_OF_TOOLS}, key=str.lower)


def unowned(modules: Iterable[str]) -> list[str]:
    """Return the modules (top-level names) whose licence nobody could tell: neither Python's nor a distribution's."""
    known = {*sys.stdlib_module_names, *metadata.packages_distributions(), facts.COMMAND}
    return sorted(name for name in {*modules} - known if not _OF_NOBODY.fullmatch(name))


def collect(names: Iterable[str], libraries: Iterable[Path]) -> str:
    """Return the licence texts of the distributions `names` and of the system's `libraries`, Python and fonts too."""
    sections = [_section(f"Dwiwarta {facts.version()}", (facts.ROOT / "LICENSE").read_text(encoding="utf-8"))]
    sections += [_of_python(), *map(_of_distribution, names), *_of_resources(), *_of_system(libraries)]
    return "\n\n".join([_PREFACE, *sections]) + "\n"


def _section(title: str, text: str) -> str:
    return f"{_LINE}\n{title}\n{_LINE}\n\n{text.strip()}"


def _of_python() -> str:
    version = sys.version.split()[0]
    for folder in (Path(sys.base_prefix), Path(sys.base_prefix) / "lib" / f"python3.{sys.version_info.minor}"):
        if (folder / "LICENSE.txt").is_file():
            return _section(f"Python {version}", (folder / "LICENSE.txt").read_text(encoding="utf-8"))
    return _section(f"Python {version}", "PSF License Agreement, https://docs.python.org/3/license.html")


def _of_distribution(name: str) -> str:
    from dwiwarta.core import parts

    distribution = metadata.distribution(name)
    part = parts.describe(distribution)
    texts = [
        Path(str(file.locate())).read_text(encoding="utf-8", errors="replace").strip()
        for file in distribution.files or ()
        if file.name.upper().startswith(_NAMES) and not file.name.endswith((".py", ".pyc"))
    ]
    head = "\n".join(filter(None, [f"Licence: {part.licence}", part.home]))
    return _section(f"{part.name} {part.version}", "\n\n".join([head, *dict.fromkeys(texts)]))


def _of_resources() -> Iterator[str]:
    yield _section("Noto fonts", (facts.RESOURCES / "fonts" / "README.md").read_text(encoding="utf-8"))


def _of_system(libraries: Iterable[Path]) -> Iterator[str]:
    """Yield the copyright files of the Debian packages that libraries were taken from."""
    for package in sorted({systemlibs.package_of(library) for library in libraries} - {""}):
        text = (Path("/usr/share/doc") / package / "copyright").read_text(encoding="utf-8", errors="replace")
        yield _section(f"{package} (from the system)", text)
    if _COMMON.is_dir():
        for name in ("LGPL-2.1", "LGPL-3", "GPL-2", "Apache-2.0", "MPL-2.0"):
            yield _section(f"The text of {name}", (_COMMON / name).read_text(encoding="utf-8", errors="replace"))
