from hypothesis import given, settings
from hypothesis import strategies as st

from dwiwarta.core.glossary import Glossary, Term
from dwiwarta.core.translation.terms.wanting import sieve, wanted
from support.terms import any_term


@settings(max_examples=50)
@given(st.lists(any_term, min_size=1, max_size=4), st.data())
def test_the_sieve_never_stops_a_text_that_has_a_term(terms, data):
    glossary = Glossary(terms)
    parts = st.sampled_from([term.source for term in terms]) | st.text(max_size=6)
    text = data.draw(st.lists(parts, max_size=5).map(" ".join) | st.lists(parts, max_size=5).map("".join))
    clitic = data.draw(st.sampled_from(["", "nya", "lah", "-" + terms[0].source]))
    if wanted(glossary, text + clitic):
        assert sieve(glossary)(text + clitic)


def test_the_sieve_stops_others():
    could_have = sieve(Glossary([Term("warga", "villager"), Term("Jum’at", "Friday")]))
    assert could_have("Warganya pergi.")
    assert could_have("Hari Jum'at.")
    assert not could_have("Mereka pergi.")
