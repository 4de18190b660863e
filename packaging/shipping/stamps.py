"""Fills version, date, names and file types into the templates of every system: packaging/*/*.j2 → build/."""

from __future__ import annotations

import sys
from pathlib import Path

import jinja2

from shipping import facts

TEMPLATES = facts.ROOT / "packaging"


def names() -> list[str]:
    """Return the templates' paths below packaging/, with slashes."""
    return sorted(path.relative_to(TEMPLATES).as_posix() for path in TEMPLATES.glob("*/*.j2"))


def filled(name: str) -> str:
    """Return a template filled in. A name that it uses and that is not known here is an error."""
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        undefined=jinja2.StrictUndefined,
        keep_trailing_newline=True,
        comment_start_string="<#",  # {# begins a name of Inno Setup
        comment_end_string="#>",
        trim_blocks=True,
        lstrip_blocks=True,
        autoescape=name.endswith((".xml.j2", ".plist.j2")),
    )
    return environment.get_template(name).render(
        version=facts.version(),
        numeric_version=facts.numeric_version(),
        date=facts.date(),
        year=facts.date()[:4],
        id=facts.ID,
        name=facts.NAME,
        command=facts.COMMAND,
        summary=facts.SUMMARY,
        maintainer=facts.MAINTAINER,
        homepage=facts.homepage(),
        releases=facts.releases(),
        file_types=facts.file_types(),
        languages=facts.languages(),
    )


def target(name: str) -> Path:
    """Return where a filled template goes: the same path in build/, without .j2."""
    return facts.BUILD / name.removesuffix(".j2")


def write_all() -> None:
    """Fill every template."""
    for name in names():
        target(name).parent.mkdir(parents=True, exist_ok=True)
        target(name).write_text(filled(name), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    write_all()
    sys.stdout.writelines(f"{target(name)}\n" for name in names())
