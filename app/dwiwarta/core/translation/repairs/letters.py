"""A letter three times in a row in a word of small letters, which no English word has ("coffeee", "bosss").

The model spells rare words in short pieces and says one too often: of what version 0.5 made of 1,872 sentences of news,
seven had such a word. In the English of 585,000 pairs by people it stands twelve times, ten of them slips ("milllion");
the others are "crosssubsidy" and "waaay". A short word with one more ("soooo") is meant.
"""

from __future__ import annotations

import re

KIND = "letters"
_THRICE = re.compile(r"([^\W\d_])\1{2}")
_WORD = re.compile(r"(?<![\w.@#/-])[a-z]{5,}(?![\w@/-]|\.\w)")  # no part of an address
_RUN = re.compile(r"([a-z])\1{2,}")
_DRAWN_OUT = 3  # other letters that such a word has at most: "waaaay", "looooong"; "coffeeee" has four


def repair(source: str, english: str) -> str:
    """Return `english` with such letters twice; all is left where `source` has some thrice too ("hmmm", "www")."""
    if not _THRICE.search(english) or _THRICE.search(source.lower()):
        return english
    return _WORD.sub(lambda word: _RUN.sub(_twice, word[0]), english)


def _twice(run: re.Match[str]) -> str:
    """Return the letter twice, or as often as it stands where it is drawn out ("soooo")."""
    others = len(run.string) - len(run[0])
    return 2 * run[1] if len(run[0]) == 3 or others > _DRAWN_OUT else run[0]
