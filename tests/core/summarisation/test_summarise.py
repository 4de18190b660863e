"""Summaries as a whole: what is chosen, what never is, and that nothing odd happens to odd articles."""

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.bench_summaries import made_up
from dwiwarta.core.segmentation import segment
from dwiwarta.core.summarisation import METHODS, reason_text, summarise
from dwiwarta.core.types import Block, BlockKind, Document, Role

ARTICLES = made_up()
WORDS = ["Beras", "naik", "turun", ".", ",", "“", "”", "12", "yang", "pasar", "Ia", "?"]


def article(*texts, title=""):
    heading = (Block(title, BlockKind.HEADING),) if title else ()
    document = Document(title=title, blocks=(*heading, *map(Block, texts)))
    return document, segment(document)


@pytest.mark.parametrize("method", METHODS)
def test_every_method_chooses_in_reading_order(method):
    for document, segments, _ in ARTICLES:
        summary = summarise(document, segments, method=method, sentences=3)
        assert summary.method == method
        assert len(summary.chosen) == 3
        assert list(summary.chosen) == sorted(set(summary.chosen))
        assert len(summary.salience) == len(summary.reasons) == len(segments)
        assert all(0 <= value <= 1 for value in summary.salience)
        assert max(summary.salience) == 1
        assert all(summary.reasons[i] for i in summary.chosen if summary.salience[i])
        assert summary == summarise(document, segments, method=method, sentences=3)


@pytest.mark.parametrize("method", METHODS)
def test_what_is_not_the_story_is_never_chosen(method):
    blocks = (
        Block("Banjir Melanda Kota", BlockKind.HEADING),
        Block("Banjir melanda kota sejak pagi. Warga mengungsi ke sekolah."),
        Block("Baca juga: Banjir melanda kota lain.", role=Role.BOILERPLATE),
        Block("Banjir dan Warga", BlockKind.HEADING, level=2),
        Block("Warga melihat banjir di kota.", BlockKind.CAPTION),
        Block("- Sepuluh perahu dikirim.", BlockKind.LIST_ITEM),
        Block("(abc/def)"),
    )
    document = Document(title="Banjir Melanda Kota", blocks=blocks)
    segments = segment(document)
    summary = summarise(document, segments, method=method, sentences=None)
    assert [segments[i].text for i in summary.chosen] == [
        "Banjir melanda kota sejak pagi.",
        "Warga mengungsi ke sekolah.",
        "- Sepuluh perahu dikirim.",
    ]
    assert [summary.salience[i] for i in (0, 3, 4, 6)] == [0, 0, 0, 0]


@pytest.mark.parametrize("method", METHODS)
def test_a_sentence_is_not_chosen_twice(method):
    document, segments = article(
        "Harga beras naik tajam di pasar induk. Pedagang mengurangi pasokan gula.",
        "Harga beras naik tajam di pasar induk. Pemerintah menyiapkan operasi pasar.",
    )
    chosen = summarise(document, segments, method=method, sentences=4).chosen
    assert sorted(segments[i].text for i in chosen) == [
        "Harga beras naik tajam di pasar induk.",
        "Pedagang mengurangi pasokan gula.",
        "Pemerintah menyiapkan operasi pasar.",
    ]


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize(
    "texts",
    [
        (),
        ("***",),
        ("Ya.",),
        ("Ia pergi. Mereka datang.",),
        ("Beras naik. Gula turun.",),
        ("Yang itu. Dan ini. Atau apa.", "Di sana."),
        ("Beras. Beras. Beras.",),
        ("1. 2. 3.", "12.500"),
    ],
)
def test_odd_articles(method, texts):
    document, segments = article(*texts)
    summary = summarise(document, segments, method=method, sentences=2)
    assert len(summary.chosen) <= 2
    assert len(summary.salience) == len(segments)


@settings(max_examples=40)
@given(
    st.sampled_from(METHODS),
    st.lists(
        st.lists(
            st.sampled_from(["Beras", "naik", "turun", ".", ",", "“", "”", "12", "yang", "pasar", "Ia", "?"]),
            max_size=9,
        ),
        max_size=6,
    ),
)
def test_any_article_gives_a_fair_summary(method, paragraphs):
    document, segments = article(*map(" ".join, paragraphs), title="Beras naik")
    summary = summarise(document, segments, method=method, sentences=3)
    assert len(summary.chosen) <= 3
    assert all(0 <= value <= 1 for value in summary.salience)


@pytest.mark.parametrize(("ratio", "number"), [(0.0, 1), (0.25, 2), (0.5, 4), (1.0, 9)])
def test_length_by_share(ratio, number):
    document, segments, _ = ARTICLES[1]
    assert len(summarise(document, segments, method="lead", sentences=None, ratio=ratio).chosen) == number


def test_lead_is_the_first_sentences():
    document, segments, _ = ARTICLES[0]
    assert summarise(document, segments, method="lead", sentences=2).chosen == (1, 2)
    assert summarise(document, segments, method="lead", sentences=0).chosen == ()


def test_default_passes_over_quotes():
    document, segments, _ = ARTICLES[0]
    summary = summarise(document, segments)
    assert [segments[i].text[:12] for i in summary.chosen] == ["Harga cabai ", "Kenaikan ter", "Ia takut dag"]
    quote = next(i for i, one in enumerate(segments) if one.text.startswith('"Biasanya'))
    assert summary.salience[quote] < summary.salience[quote + 1]
    assert "own_words" not in summary.reasons[quote]


def test_title_words_raise_a_sentence():
    texts = ["Hari itu cerah.", "Banyak orang datang.", "Wali kota meresmikan jembatan gantung.", "Acara selesai."]
    document, segments = article(" ".join(texts))
    plain = summarise(document, segments).salience[2]
    document, segments = article(" ".join(texts), title="Jembatan Gantung Diresmikan Wali Kota")
    summary = summarise(document, segments)
    assert summary.salience[3] > plain
    assert "title" in summary.reasons[3]


def test_reasons_have_words():
    codes = set()
    for method in METHODS:
        for document, segments, _ in ARTICLES:
            codes.update(code for reasons in summarise(document, segments, method=method).reasons for code in reasons)
    assert {"position", "title", "central", "own_words", "frequent", "topics", "cues"} <= codes
    assert all(reason_text(code) for code in codes)
    with pytest.raises(KeyError):
        reason_text("magic")


@pytest.mark.parametrize("wrong", [{"method": "magic"}, {"sentences": -1}, {"ratio": 1.5}, {"ratio": -0.5}])
def test_wrong_wishes(wrong):
    document, segments, _ = ARTICLES[0]
    with pytest.raises(ValueError, match=r"no such method|cannot have"):
        summarise(document, segments, **wrong)


def test_default_loads_no_sumy():
    code = (
        "import sys; from dwiwarta.core.summarisation import summarise; from dwiwarta.core.types import *;"
        "summarise(Document(blocks=(Block('Ia pergi.'),)), (Segment(0, 0, 9, 'Ia pergi.'),));"
        "assert not {'sumy', 'nltk'} & sys.modules.keys()"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)
