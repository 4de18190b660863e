"""Finds the texts in the code that a person may see in another language.

Qt's own lupdate (6.11) does not do for Python: it loses a call that follows one without a literal, and takes the name
of whatever stands before a call for its context.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CODE = ROOT / "app" / "dwiwarta"
CORE = "Core"

# Calls whose first argument is a text of the module's context, which `_tr = partial(translate, "…")` names.
_OF_MODULE = {"_tr", "mark"}
# Records of tables: the places and names of their texts, and the context.
_RECORDS = {"Command": ("Menus", (1, 4), ("text", "tip"))}


@dataclass(frozen=True, slots=True)
class Text:
    """A text with its context; `note` tells two meanings apart, and a `counted` one has forms for numbers."""

    context: str
    source: str
    note: str = ""

    @property
    def counted(self) -> bool:
        """Say whether the text has a number in it that changes its words."""
        return "%n" in self.source or "%Ln" in self.source


def texts() -> dict[Text, list[str]]:
    """Return every text with the files that it stands in, by context and in the order of the code."""
    found: dict[Text, list[str]] = {}
    for file in sorted(CODE.rglob("*.py")):
        if file.parent.name == "cli":  # the command line speaks English
            continue
        name = file.relative_to(ROOT).as_posix()
        for text in in_module(file.read_text(encoding="utf-8"), name):
            files = found.setdefault(text, [])
            if name not in files:
                files.append(name)
    order = sorted(found, key=lambda text: text.context)
    return {text: found[text] for text in order}


def in_module(code: str, name: str) -> Iterator[Text]:
    """Yield the texts of one module. Raises ValueError for a text whose context nobody can tell."""
    tree = ast.parse(code, name)
    context = _context(tree)
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        called = _name(node.func)
        if called in _OF_MODULE and _literal(node, 0):
            if not context:
                raise ValueError(f"{name}:{node.lineno}: the module has no `_tr = partial(translate, …)`")
            yield Text(context, _literal(node, 0), _literal(node, 1))
        elif called in {"translate", "QT_TRANSLATE_NOOP"} and _literal(node, 1):
            yield Text(_literal(node, 0), _literal(node, 1), _literal(node, 2))
        elif called in _RECORDS:
            where, places, names = _RECORDS[called]
            given = [_literal(node, place) for place in places]
            given += [_constant(each.value) for each in node.keywords if each.arg in names]
            yield from (Text(where, each) for each in given if each)
        elif called == "worded" and _literal(node, 0):
            yield Text(CORE, _literal(node, 0))
        elif called in _errors():
            yield from (Text(CORE, each) for each in _of_error(node) if each)


def _context(tree: ast.Module) -> str:
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call):
            call = node.value
            targets = [target.id for target in node.targets if isinstance(target, ast.Name)]
            if targets == ["_tr"] and _name(call.func) == "partial" and _name(call.args[0]) == "translate":
                return _literal(call, 1)
    return ""


def _of_error(call: ast.Call) -> list[str]:
    return [_literal(call, 0), *(_constant(each.value) for each in call.keywords if each.arg == "remedy")]


def _errors() -> frozenset[str]:
    """Return the names of the expected errors."""
    if not _known:
        tree = ast.parse((CODE / "errors.py").read_text(encoding="utf-8"))
        _known.update(node.name for node in tree.body if isinstance(node, ast.ClassDef))
    return frozenset(_known)


_known: set[str] = set()


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


def _literal(call: ast.Call, place: int) -> str:
    return _constant(call.args[place]) if place < len(call.args) else ""


def _constant(node: ast.expr) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""
