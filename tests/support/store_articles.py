"""Articles for the tests of the library: one to read, and any that Hypothesis can think of."""

from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import pairwise

from hypothesis import strategies as st

from dwiwarta.core.annotation import make_anchor
from dwiwarta.core.types import (
    Anchor,
    Annotation,
    Article,
    Block,
    BlockKind,
    Document,
    ModelId,
    Origin,
    Role,
    Segment,
    Side,
    State,
    Summary,
    Translation,
)

MODEL = ModelId("translate-id_en", "0.1")

_TITLE = "Harga Beras Naik di Tiga Kota"
_FIRST = "Harga beras naik menjadi Rp 12.500 per kilogram. Menteri belum menjawab pertanyaan wartawan."
_PROMO = "Baca juga: Resep nasi goreng"
_SECOND = "“Kami tidak punya stok,” kata pedagang di Café Surabaya."
_ENGLISH = (
    "Rice Prices Rise in Three Cities",
    "The price of rice has risen to Rp 12,500 per kilogram.",
    "The minister has not yet answered reporters' questions.",
    "“We have no stock,” said a trader at Café Surabaya.",
)


def rice_article() -> Article:
    """Make a translated article: a title, two paragraphs around a piece of boilerplate, a summary and two notes."""
    blocks = (
        Block(_TITLE, BlockKind.HEADING),
        Block(_FIRST),
        Block(_PROMO, role=Role.BOILERPLATE, reason="related_link"),
        Block(_SECOND),
    )
    cut = _FIRST.index("Menteri")
    segments = (
        Segment(0, 0, len(_TITLE), _TITLE),
        Segment(1, 0, cut - 1, _FIRST[: cut - 1]),
        Segment(1, cut, len(_FIRST), _FIRST[cut:]),
        Segment(3, 0, len(_SECOND), _SECOND),
    )
    return Article(
        Document(
            _TITLE,
            byline="Sari Dewi",
            outlet="Warta Pagi",
            published=date(2026, 3, 2),
            url="https://warta.example/beras",
            language="id",
            blocks=blocks,
            warnings=("The date was taken from the text.",),
        ),
        segments,
        tuple(Translation(text, MODEL, score=-0.25) for text in _ENGLISH),
        Summary("lead", (1, 3), (0.0, 1.0, 0.5, 0.75), ((), ("position",), (), ("quote",))),
        (
            Annotation(make_anchor(_FIRST, Side.SOURCE, 1, 25, 34), "figure", "check with the ministry"),
            Annotation(make_anchor(_ENGLISH[3], Side.TARGET, 3, 1, 17), "quote"),
        ),
        source="beras.html",
        added=datetime(2026, 3, 2, 4, 5, 6, 789, tzinfo=UTC),
        translated_at=datetime(2026, 3, 2, 4, 6, tzinfo=UTC),
    )


def without_ids(article: Article) -> Article:
    """Return an article from the library as it was before it had ids."""
    return replace(article, id=None, annotations=tuple(replace(mark, id=None) for mark in article.annotations))


_any_text = st.text(st.characters(codec="utf-8"), max_size=40)
_moments = st.datetimes(timezones=st.just(UTC))


@st.composite
def _translations(draw):
    made = Translation(
        machine=draw(_any_text),
        model=draw(st.none() | st.builds(ModelId, _any_text, _any_text)),
        origin=draw(st.sampled_from(Origin)),
        score=draw(st.none() | st.floats(-100, 0)),
    )
    repaired = draw(st.none() | _any_text)
    made = made if repaired is None else made.repair(repaired)
    edited = draw(st.none() | _any_text)
    state = State.MACHINE if edited is None else draw(st.sampled_from([State.EDITED, State.CONFIRMED]))
    return replace(made, edited=edited, state=state)


@st.composite
def articles(draw) -> Article:
    """Draw an article with any text in any script: NULs, combining marks, emoji, half of it translated."""
    blocks = tuple(
        draw(
            st.lists(
                st.builds(
                    Block,
                    _any_text,
                    st.sampled_from(BlockKind),
                    st.sampled_from(Role),
                    st.integers(0, 6),
                    _any_text,
                ),
                max_size=4,
            )
        )
    )
    segments = []
    for number, block in enumerate(blocks):
        if block.role is Role.BODY and block.text:
            cuts = sorted({0, len(block.text), *draw(st.lists(st.integers(0, len(block.text)), max_size=3))})
            segments += [Segment(number, a, b, block.text[a:b]) for a, b in pairwise(cuts)]
    translations = tuple(draw(st.none() | _translations()) for _ in segments)
    count = len(segments)
    summary = Summary(
        draw(_any_text),
        tuple(sorted(draw(st.sets(st.integers(0, count - 1))))) if count else (),
        tuple(draw(st.lists(st.floats(0, 1), min_size=count, max_size=count))),
        tuple(draw(st.lists(st.lists(_any_text, max_size=2).map(tuple), min_size=count, max_size=count))),
    )
    places = st.builds(
        Anchor,
        st.sampled_from(Side),
        st.integers(0, 9),
        st.integers(0, 99),
        st.integers(0, 99),
        _any_text,
        _any_text,
        _any_text,
    )
    marks = draw(st.lists(st.builds(Annotation, places, _any_text, _any_text, orphan=st.booleans()), max_size=3))
    head = st.builds(
        Document,
        _any_text,
        _any_text,
        _any_text,
        st.none() | st.dates(),
        _any_text,
        _any_text,
        st.just(blocks),
        st.lists(_any_text, max_size=2).map(tuple),
    )
    return Article(
        draw(head),
        tuple(segments),
        translations,
        draw(st.none() | st.just(summary)),
        tuple(marks),
        source=draw(_any_text),
        added=draw(_moments),
        translated_at=draw(st.none() | _moments),
    )
