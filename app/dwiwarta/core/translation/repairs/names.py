"""Names that the model stuttered ("Widododo") or whose capitals it mixed up ("Openai", "KPk").

Nothing else is certain. On 42,000 pairs of news a name that differs by a letter or two is the page's own slip as often
as the translator's (Yudhyono for Yudhoyono), and small letters for the page's capitals are mostly right: Indonesian
pages write English terms with capitals ("Crude Palm Oil").
"""

from __future__ import annotations

import re

from dwiwarta.core.translation.repairs.editing import Edit, apply

KIND = "names"
_WORD = re.compile(r"[^\W\d_]+")
_MIXED = re.compile(r"\w*[a-z][A-Z]\w*")  # "OpenAI", "iPhone"; "BAshar" is a slip
_SHORTEST = 4  # letters
_HALF_SMALL = re.compile(r"[A-Z]{2,}[a-z]|[A-Z][b-df-hj-np-tv-xz]{2,3}")  # "KPk", "Kpk"
_STUTTER = re.compile(r"(.{1,3}?)\1{2,}", re.IGNORECASE)
_REPEATED = re.compile(r"(.{1,3}?)\1+", re.IGNORECASE)


def repair(source: str, english: str) -> str:
    """Return `english` with such names as `source` writes them."""
    known = set(_WORD.findall(source))
    odd = {word for word in known if word.isupper() or _MIXED.fullmatch(word)}
    if not odd and not _STUTTER.search(english):  # most sentences: nothing to put right
        return english
    forms: dict[str, set[str]] = {}
    for word in known:
        forms.setdefault(word.casefold(), set()).add(word)
    wanted = {word.casefold() for word in odd}
    edits = []
    for found in _WORD.finditer(english):
        word = found[0]
        if not (word[0].isupper() or word in wanted) or word in known or word.isupper():
            continue
        if english[max(0, found.start() - 1) : found.start()] in {"@", "#"}:
            continue
        right = _recased(word, forms.get(word.casefold(), set())) or _without_stutter(word, known)
        if right:
            edits.append(Edit(*found.span(), right))
    return apply(english, edits)


def _recased(found: str, forms: set[str]) -> str:
    """Return the one form that a word with other capitals must have, or nothing."""
    if len(forms) != 1:
        return ""
    (form,) = forms
    if form.isupper():
        return form if _HALF_SMALL.fullmatch(found) else ""
    return form if len(form) >= _SHORTEST and _MIXED.fullmatch(form) and not _MIXED.fullmatch(found) else ""


def _without_stutter(found: str, known: set[str]) -> str:
    """Return the one name of the Indonesian that a word with a letter or syllable three times over must be."""
    if len(found) <= _SHORTEST or not found[0].isupper() or not _STUTTER.search(found):
        return ""
    names = [
        name
        for name in known
        if name[0].isupper() and len(name) < len(found) and _plain(name) == _plain(found) and not _STUTTER.search(name)
    ]
    return names[0] if len(names) == 1 else ""


def _plain(word: str) -> str:
    """Return a word with every run of a letter or syllable once: "Widododo" and "Widodo" are both "wido"."""
    return _REPEATED.sub(r"\1", word.lower())
