"""Reads and writes Qt's .ts files, and compiles them with lrelease."""

from __future__ import annotations

import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Mapping
from pathlib import Path
from xml.sax.saxutils import escape

from words.finding import ROOT, Text

FOLDER = ROOT / "resources" / "i18n"
FORMS = {"en": 2, "id": 1}
"""How many forms for numbers a language has."""

Catalogue = dict[Text, tuple[str, ...]]


def read(path: Path) -> Catalogue:
    """Return the finished translations of a .ts file: one text, or a form for each kind of number."""
    if not path.exists():
        return {}
    made: Catalogue = {}
    for context in ET.parse(path).getroot().iter("context"):  # the file is the project's own
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            text = Text(name, message.findtext("source") or "", message.findtext("comment") or "")
            translation = message.find("translation")
            if translation is None or translation.get("type"):
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")]
            made[text] = tuple(forms) or (translation.text or "",)
    return made


def write(path: Path, language: str, found: Mapping[Text, Iterable[str]], known: Catalogue) -> None:
    """Write a .ts file that Qt Linguist can edit; what is not translated is marked as unfinished."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    context = None
    for text, files in found.items():
        if text.context != context:
            lines += ["</context>"] if context is not None else []
            lines += ["<context>", f"    <name>{escape(text.context)}</name>"]
            context = text.context
        lines += _message(text, files, known.get(text), FORMS[language])
    lines += ["</context>", "</TS>", ""]
    path.write_text("\n".join(lines), encoding="utf-8")


def _message(text: Text, files: Iterable[str], forms: tuple[str, ...] | None, count: int) -> list[str]:
    lines = ['    <message numerus="yes">' if text.counted else "    <message>"]
    lines += [f'        <location filename="../../{file}"/>' for file in files]
    lines.append(f"        <source>{escape(text.source)}</source>")
    if text.note:
        lines.append(f"        <comment>{escape(text.note)}</comment>")
    kind = "" if forms else ' type="unfinished"'
    if text.counted:
        lines.append(f"        <translation{kind}>")
        lines += [f"            <numerusform>{escape(form)}</numerusform>" for form in forms or ("",) * count]
        lines.append("        </translation>")
    else:
        lines.append(f"        <translation{kind}>{escape(forms[0]) if forms else ''}</translation>")
    return [*lines, "    </message>"]


def compiled(source: Path, target: Path) -> None:
    """Compile a .ts file. Raises RuntimeError where lrelease is not there or refuses it."""
    import PySide6

    tool = Path(PySide6.__file__).parent / "lrelease"
    if not tool.exists():
        tool = tool.with_suffix(".exe")
    done = subprocess.run([tool, "-silent", source, "-qm", target], capture_output=True, text=True, check=False)
    if done.returncode or not target.exists():
        raise RuntimeError(done.stderr or f"lrelease made nothing of {source}")
