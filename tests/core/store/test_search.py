"""Search over both languages: what is found, how it is shown, and that any text can be typed."""

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwiwarta.core.store import Library, search
from dwiwarta.core.store.query import match_query
from dwiwarta.core.types import Article, Block, BlockKind, Document, Segment, Side, Translation
from support.store_articles import rice_article

ODD = ['"', "'", "*", "-", "AND", "NOT", "(", ")", "NEAR(", "title:", "^", "+", "😀", "\x00", "\ufdd0", "—", "“", "ñ"]


def article(title, *sentences):
    """Make an article of one-sentence blocks, translated into upper case."""
    blocks = (Block(title, BlockKind.HEADING), *map(Block, sentences))
    segments = tuple(Segment(i, 0, len(block.text), block.text) for i, block in enumerate(blocks))
    made = tuple(Translation(segment.text.upper()) for segment in segments)
    return Article(Document(title, blocks=blocks), segments, made)


def ids(hits):
    return [hit.row.id for hit in hits]


def marked(hit):
    return [hit.snippet[start:end] for start, end in hit.marks]


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("", ""),
        (" \t", ""),
        ("—!?", ""),
        ("😀", ""),
        ('"', ""),
        ("beras", '"beras"*'),
        ("beras ", '"beras"'),
        ("harga ber", '"harga" "ber"*'),
        ('"harga beras"', '"harga beras"'),
        ('"harga ber', '"harga ber"*'),
        ("“harga beras” naik ", '"harga beras" "naik"'),
        ("b", '"b"'),
        ("beras!", '"beras!"'),
        ("NOT beras OR", '"NOT" "beras" "OR"*'),
        ("12.500", '"12.500"*'),
        ("anak-anak ", '"anak-anak"'),
        ('kata"harga', '"kata" "harga"*'),
    ],
)
def test_what_is_typed_becomes_a_query(text, query):
    assert match_query(text) == query


def test_a_very_long_text_is_cut():
    assert match_query("kata " * 1000).count('"kata"') == 32


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    """Open a library with one article that nothing changes."""
    with Library(tmp_path_factory.mktemp("search") / "library.sqlite3") as library:
        library.add(rice_article(), content_key="rice")
        yield library


@given(st.text() | st.lists(st.sampled_from([*ODD, "beras", " "])).map("".join))
def test_any_text_can_be_searched_for(filled, text):
    for hit in filled.search(text):
        assert bool(hit.marks) == bool(hit.snippet)
        assert all(0 <= start < end <= len(hit.snippet) for start, end in hit.marks)
    filled.list(text, limit=1)


@pytest.mark.parametrize(
    ("text", "side", "words"),
    [
        ("kilogram menteri", Side.SOURCE, ["kilogram", "Menteri"]),
        ("minist", Side.TARGET, ["minister"]),
        ("cafe", Side.SOURCE, ["Café"]),
        ("PEDAGANG ", Side.SOURCE, ["pedagang"]),
        ('"beras naik menjadi"', Side.SOURCE, ["beras naik menjadi"]),
        ("12.500", Side.SOURCE, ["12.500"]),
        ("12,500 trader", Side.TARGET, ["12,500", "trader"]),
    ],
)
def test_words_are_found_and_marked_on_their_side(filled, text, side, words):
    (hit,) = filled.search(text)
    assert hit.side is side
    assert marked(hit) == words
    assert hit.row == filled.row(1)


@pytest.mark.parametrize("text", ["goreng", "beras gandum", '"naik beras"', "kilo ", "rib"])
def test_boilerplate_and_other_words_are_not_found(filled, text):
    assert filled.search(text) == []


def test_a_word_on_each_side_is_found_together(filled):
    assert ids(filled.search("pedagang minister ")) == [1]


def test_a_corrected_title_is_found_and_shown(library, rice):
    library.set_details(rice, title="Kenaikan pangan")
    (hit,) = library.search("kenaikan")
    assert (marked(hit), hit.side) == (["Kenaikan"], Side.SOURCE)
    assert "\n" not in hit.snippet


def test_a_word_in_the_title_counts_most(library):
    body = library.add(article("Kabar pagi", "Banjir di kota.", "Banjir lagi."), content_key="1").id
    title = library.add(article("Banjir besar", "Hujan turun di kota.", "Warga pergi."), content_key="2").id
    library.add(article("Lain", "Cuaca cerah."), content_key="3")
    assert ids(library.search("banjir ")) == [title, body]
    assert ids(library.search("banjir ", limit=1)) == [title]


def test_of_very_many_the_newest_are_weighed(library, monkeypatch):
    monkeypatch.setattr(search, "_CANDIDATES", 2)
    numbers = [library.add(article(f"Berita {i}", "Sama."), content_key=str(i)).id for i in range(4)]
    assert set(ids(library.search("sama"))) == set(numbers[2:])


def test_an_edit_is_found_and_what_it_replaced_is_not(library, rice):
    made = library.get(rice).translations[2]
    library.save_translation(rice, 2, made.edit("No comment from the cabinet."))
    assert ids(library.search("cabinet")) == [rice]
    assert library.search("reporters") == []


def test_an_article_is_found_while_it_is_translated(library):
    whole = article("Judul", "Satu.", "Dua.")
    untranslated = Article(whole.document, whole.segments, (None,) * 3)
    number = library.add(untranslated, content_key="x").id
    library.save_translations(number, {1: Translation("First words.")})
    assert library.verify() == []
    assert ids(library.search("first")) == [number]
    library.save_translations(number, {0: Translation("Heading."), 2: Translation("Second.")})
    assert ids(library.search("heading second")) == [number]


def test_a_long_article_is_in_step_at_the_next_search(library, monkeypatch):
    monkeypatch.setattr(search, "_INDEXED_AT_ONCE", 2)
    number = library.add(article("Judul", "Satu.", "Dua."), content_key="x").id
    assert library.verify() == []
    assert ids(library.search("dua")) == [number]


def test_a_search_while_another_program_writes_uses_the_index_as_it_is(library, tmp_path):
    whole = article("Judul", "Satu.")
    number = library.add(Article(whole.document, whole.segments, (None, None)), content_key="x").id
    library.save_translations(number, {1: Translation("English.")})
    writer = sqlite3.connect(library.path, isolation_level=None)
    writer.execute("BEGIN IMMEDIATE")
    assert library.search("english") == []
    assert ids(library.search("satu")) == [number]
    writer.execute("ROLLBACK")
    writer.close()
    assert ids(library.search("english")) == [number]


def test_the_index_can_be_made_anew(library, rice):
    library._db.change("DELETE FROM search")
    assert library.search("beras") == []
    assert library.verify() == [f"article {rice}: the search index is out of step"]
    library.rebuild_search()
    assert ids(library.search("beras")) == [rice]
