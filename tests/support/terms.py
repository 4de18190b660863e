"""Glossary terms that Hypothesis can think of, tidied as the library keeps them."""

from hypothesis import strategies as st

from dwiwarta.core.glossary import Term
from dwiwarta.core.glossary.term import tidied
from dwiwarta.errors import GlossaryError

_ODD = ('"kutip"', "a|b", r"a\|b", "\\", "#tagar", "=1+1", "'=1", "-nya", "x\ty", "x;y", "x,y", "<b>&amp;</b>", "İ")
_TEXT = st.text(max_size=12) | st.sampled_from(_ODD)
_LISTS = st.lists(_TEXT, max_size=3).map(tuple)


def _term(source, target, alternatives, note, forbidden, keep):
    term = Term(source, target, alternatives=alternatives, note=note, forbidden=forbidden, keep=keep)
    try:
        return tidied(term)
    except GlossaryError:
        return None


any_term = st.builds(_term, _TEXT, _TEXT, _LISTS, _TEXT, _LISTS, st.booleans()).filter(bool)
"""Any tidied term."""
