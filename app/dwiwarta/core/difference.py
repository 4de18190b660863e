"""Which words of a text became which: the difference between the machine's English and a person's."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

# A number with its points, and a word with its hyphen or apostrophe, are one word: "1,240" changed is not "," kept.
_TOKEN = re.compile(r"\w+(?:[-'’.,:]\w+)*|\s+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of both texts, `[start, end)` in code points of each; one that is the same, or was changed."""

    same: bool
    before: tuple[int, int]
    after: tuple[int, int]


@lru_cache(maxsize=256)
def difference(before: str, after: str) -> tuple[Stretch, ...]:
    """Return both texts as stretches in order, whole words each: those of `before` joined give it back, and so `after`.

    Changes that only white space parts are one change. The method is that of Python's difflib (Ratcliff and
    Obershelp's matching of the longest common runs), on words instead of characters.
    """
    old, new = _TOKEN.findall(before), _TOKEN.findall(after)
    stretches: list[Stretch] = []
    at_before = at_after = 0
    for kind, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        end_before = at_before + sum(map(len, old[i:j]))
        end_after = at_after + sum(map(len, new[k:m]))
        stretches.append(Stretch(kind == "equal", (at_before, end_before), (at_after, end_after)))
        at_before, at_after = end_before, end_after
    return tuple(_joined(stretches, before))


def _joined(stretches: list[Stretch], before: str) -> list[Stretch]:
    """Join changes that have nothing but white space between them."""
    made: list[Stretch] = []
    for number, stretch in enumerate(stretches):
        between = 0 < number < len(stretches) - 1
        blank = stretch.same and between and not before[slice(*stretch.before)].strip()
        new = Stretch(stretch.same and not blank, stretch.before, stretch.after)
        if made and not made[-1].same and not new.same:
            last = made[-1]
            new = Stretch(False, (last.before[0], new.before[1]), (last.after[0], new.after[1]))
            made[-1] = new
        else:
            made.append(new)
    return made
