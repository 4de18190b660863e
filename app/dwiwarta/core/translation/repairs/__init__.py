"""Repairs of what a model said where the right form is certain; everything else is left to the checks.

Each repair is a pure function of the Indonesian and the English text of a sentence. It gives the English back as it is
wherever two readings are possible: a repair may never make a right sentence wrong.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from dwiwarta.core.indonesian.dates import MONTHS, WEEKDAYS
from dwiwarta.core.indonesian.numbers import Language
from dwiwarta.core.indonesian.numbers.tables import ID_COUNTED, ID_FRACTIONS, ID_SCALES, ID_UNITS
from dwiwarta.core.translation.repairs import dates, figures, letters, money, names, times, words

#: The repairs by kind, in the order in which they are made.
REPAIRS: dict[str, Callable[[str, str], str]] = {
    module.KIND: module.repair for module in (dates, times, figures, words, money, names, letters)
}


_COUNTED = (*ID_UNITS, *ID_SCALES, *ID_FRACTIONS, *ID_COUNTED, "pertama", "puluh", "belas", "ratus", "perempat")
_NAMED = (*MONTHS[Language.INDONESIAN], *WEEKDAYS[Language.INDONESIAN], "pukul", "jam", "malam", "siang", "hari")
# "kedua", "beribu", "sehari" count; "tempat" and "kontribusi" only look like "empat" and "ribu".
_FACTUAL = re.compile(rf"[0-9]|\b(?:se|ke|per|ber?)?(?:{'|'.join(sorted({*_COUNTED, *_NAMED}))})", re.IGNORECASE)


def repair(source: str, english: str) -> str:
    """Return `english` with what is certainly wrong put right, or as it is."""
    if not _FACTUAL.search(source):  # then no figure, date or time can be certain; half of all sentences have none
        return letters.repair(source, names.repair(source, english))
    for mend in REPAIRS.values():
        english = mend(source, english)
    return english
