"""Sentences joined and divided: no text is lost on either side, and the summary follows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwiwarta.core import sentences
from dwiwarta.core.store.articles import check_segments
from dwiwarta.core.types import (
    Article,
    Block,
    Document,
    Origin,
    Segment,
    Side,
    State,
    Summary,
    Translation,
    target_text,
)

ONE = "Harga beras turun, kata menteri. Stok aman."
ENGLISH = ["The price of rice fell, the minister said.", "Stocks are safe."]


def article(texts=(ONE, "Rapat ditunda."), english=(ENGLISH, ["The meeting was put off."]), states=()):
    blocks, segments, translations = [], [], []
    for number, (text, lines) in enumerate(zip(texts, english, strict=True)):
        blocks.append(Block(text))
        start = 0
        parts = text.split(". ")
        for part, line in zip(parts, lines, strict=True):
            whole = part if part.endswith(".") else part + "."
            segments.append(Segment(number, start, start + len(whole), whole))
            start += len(whole) + 1
            translations.append(Translation(line) if line is not None else None)
    for index, change in states:
        translations[index] = change(translations[index])
    summary = Summary("lead", (1,), (0.2, 0.9, 0.4), ((), ("title",), ("position",)))
    return Article(Document(blocks=tuple(blocks)), tuple(segments), tuple(translations), summary)


def joined(whole, index=0):
    return sentences.with_block(whole, whole.segments[index].block, sentences.join(whole, index))


def divided(whole, index, side, offset):
    return sentences.with_block(whole, whole.segments[index].block, sentences.divide(whole, index, side, offset))


def test_two_sentences_become_one_with_both_languages():
    after = joined(article())
    check_segments(after.document.blocks, after.segments)
    assert [s.text for s in after.segments] == [ONE, "Rapat ditunda."]
    assert after.translations[0] == Translation(" ".join(ENGLISH))
    assert target_text(after, 0) == target_text(article(), 0)
    assert after.summary == Summary("lead", (0,), (0.9, 0.4), (("title",), ("position",)))


def test_only_neighbours_of_one_block_are_joined():
    whole = article()
    assert [sentences.can_join(whole, i) for i in range(-1, 3)] == [False, True, False, False]
    with pytest.raises(ValueError, match="no next one"):
        sentences.join(whole, 1)


def confirm(translation):
    return Translation(translation.machine, edited=translation.edited, state=State.CONFIRMED)


@pytest.mark.parametrize(
    ("states", "text", "state"),
    [
        ([(0, lambda t: t.edit("Rice is cheaper."))], "Rice is cheaper. Stocks are safe.", State.EDITED),
        ([(0, confirm)], " ".join(ENGLISH), State.MACHINE),
        ([(0, confirm), (1, confirm)], " ".join(ENGLISH), State.CONFIRMED),
        ([(0, lambda t: t.edit("Rice is cheaper.")), (1, lambda t: None)], "Rice is cheaper.", State.EDITED),
    ],
)
def test_what_a_person_did_goes_into_the_joined_sentence(states, text, state):
    made = joined(article(states=states)).translations[0]
    assert (made.text, made.state) == (text, state)


def test_a_machine_text_alone_is_made_anew():
    assert joined(article(states=[(1, lambda t: None)])).translations[0] is None
    assert joined(article(english=([None, None], [None]))).translations[0] is None


def test_a_sentence_is_cut_at_the_caret_and_its_english_behind_the_like_mark():
    after = divided(article(), 0, Side.SOURCE, len("Harga beras turun,"))
    check_segments(after.document.blocks, after.segments)
    assert [s.text for s in after.segments][:2] == ["Harga beras turun,", "kata menteri."]
    assert [t.machine for t in after.translations][:2] == ["The price of rice fell,", "the minister said."]
    assert after.summary.salience == (0.2, 0.2, 0.9, 0.4)
    assert after.summary.chosen == (2,)


def test_a_cut_in_the_english_is_exact_there():
    after = divided(article(), 0, Side.TARGET, ENGLISH[0].index("rice fell"))
    assert [t.machine for t in after.translations][:2] == ["The price of", "rice fell, the minister said."]
    assert " ".join(s.text for s in after.segments[:2]) == "Harga beras turun, kata menteri."


def test_a_persons_text_and_the_machines_are_both_cut():
    whole = article(states=[(0, lambda t: confirm(t.edit("Rice got cheap, he said.")))])
    first, second = divided(whole, 0, Side.SOURCE, 18).translations[:2]
    assert (first.edited, second.edited) == ("Rice got cheap,", "he said.")
    assert (first.machine, second.machine) == ("The price of rice fell,", "the minister said.")
    assert first.state is second.state is State.EDITED


def test_a_single_word_cannot_be_cut_and_one_english_word_stays_whole():
    whole = article(texts=("Stop.",), english=(["Halt."],))
    assert not sentences.can_divide(whole, 0)
    with pytest.raises(ValueError, match="single word"):
        sentences.divide(whole, 0, Side.SOURCE, 2)
    after = divided(article(texts=("Stop dulu.",), english=(["Halt."],)), 0, Side.TARGET, 2)
    assert [t and t.text for t in after.translations] == ["Halt.", None]


WORDS = st.lists(st.sampled_from(["Harga", "naik,", "🚢", "Rp", "1,5", "kata", "dia."]), min_size=2, max_size=9)


@given(WORDS, WORDS, st.integers(0, 60), st.sampled_from(list(Side)))
def test_nothing_is_lost_by_dividing_and_joining_gives_it_back(source, english, offset, side):
    text = " ".join(source)
    before = Article(
        Document(blocks=(Block(text),)), (Segment(0, 0, len(text), text),), (Translation(" ".join(english)),)
    )
    after = divided(before, 0, side, offset)
    check_segments(after.document.blocks, after.segments)
    assert " ".join(s.text for s in after.segments) == text
    assert target_text(after, 0) == target_text(before, 0)
    again = joined(after)
    assert again.segments == before.segments
    assert again.translations == before.translations


def test_what_was_repaired_stays_repaired_and_the_machines_words_stay_its_own():
    machine, repaired = "Prices fell by 15 thousand, he said.", "Prices fell by 1.5 thousand, he said."
    whole = article(states=[(0, lambda _: Translation(machine).repair(repaired))])
    one = joined(whole).translations[0]
    assert (one.machine, one.text) == (f"{machine} Stocks are safe.", f"{repaired} Stocks are safe.")
    assert one.state is State.MACHINE
    first, second = divided(whole, 0, Side.SOURCE, ONE.index("kata")).translations[:2]
    assert f"{first.text} {second.text}" == repaired
    assert f"{first.machine} {second.machine}" == machine
    assert (first.origin, second.origin) == (Origin.REPAIR, Origin.MODEL)
