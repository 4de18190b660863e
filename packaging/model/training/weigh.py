"""How often each pair is drawn: news first, then other prose, then help texts, hardly any interface strings.

The first bundled model taught that register matters more than size: short strings teach terse, title-cased output.
"""

from __future__ import annotations

from training.clean import words
from training.gather import Pair
from training.tables import HELP, LEFT_OUT, LEXICON, NEWS, PROSE

INTERFACE = 0.03
INTERFACE_LEAST_WORDS = 7
SHORT = 4  # words; shorter pairs of prose count a third, or they crowd out sentences


def weight(pair: Pair) -> float:
    """Draws of `pair` in an epoch."""
    if pair.source in LEFT_OUT:
        return 0.0
    if pair.source in LEXICON:
        return LEXICON[pair.source]
    length = len(words(pair.indonesian))
    known = (NEWS | PROSE | HELP).get(pair.source)
    if known is None:
        return INTERFACE if length >= INTERFACE_LEAST_WORDS else 0.0
    return known if length >= SHORT else known / 3
