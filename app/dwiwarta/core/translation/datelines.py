"""Find the dateline that a news sentence begins with: "JAKARTA, KOMPAS.com –", "Jakarta (ANTARA) -", "BANDUNG –".

It stays as it is. A model makes other names of it ("SERAMBI" became "SECBI"), and a sentence without it is one that a
model knows better.
"""

from __future__ import annotations

import re

from dwiwarta.core.indonesian.dates import MONTHS, WEEKDAYS
from dwiwarta.core.indonesian.numbers import Language

_LONGEST = 50  # code points
_CAPITAL = r"[A-Z][\w.'’-]*"
_PLACE = rf"{_CAPITAL}(?: {_CAPITAL}){{0,3}}"
_OUTLET = rf"{_CAPITAL}(?: [A-Z0-9][\w.]*){{0,3}}"
_SITE = r"[A-Za-z][\w-]*(?:\.[A-Za-z]{2,6}){1,2}"
_SHOUT = r"[A-Z][A-Z.'’]{2,}(?: [A-Z][A-Z.'’]+){0,3}"
_DATELINE = re.compile(
    rf"(?:{_PLACE}(?:, (?:{_SITE}|{_OUTLET})| ?\({_OUTLET}\))|(?:{_SITE}), {_PLACE}|{_SITE}|{_SHOUT})"
    r"\s*(?:-{1,2}|[–—])(?=\s+[\"“'‘]?[A-Z])"
)
_TIMES = {name.casefold() for names in (MONTHS, WEEKDAYS) for name in names[Language.INDONESIAN]}


def end(text: str) -> int:
    """Return where the dateline of a sentence ends, its dash included (in code points); 0 where there is none."""
    found = _DATELINE.match(text)
    if found is None or found.end() > _LONGEST:
        return 0
    words = {word.casefold() for word in re.findall(r"\w+", found[0])}
    return 0 if words & _TIMES else found.end()
