"""The query language: what each field asks for, what is forgiven, and what is found with it."""

from datetime import date

import pytest

from dwiwarta.core.store import Section, Status
from dwiwarta.core.store.query import match_query, parse, period
from dwiwarta.core.types import Anchor, Annotation, Article, Block, BlockKind, Document, Segment, Side, Translation


def article(title, text, english, outlet="", published=None, note=""):
    blocks = (Block(title, BlockKind.HEADING), Block(text))
    segments = (Segment(0, 0, len(title), title), Segment(1, 0, len(text), text))
    made = (Translation(title.upper()), Translation(english))
    notes = (Annotation(Anchor(Side.SOURCE, 1, 0, 3, text[:3]), "claim", note),) if note else ()
    document = Document(title, byline="Ratna Dewi", outlet=outlet, published=published, blocks=blocks)
    return Article(document, segments, made, annotations=notes)


@pytest.fixture
def shelf(library):
    """Fill the library with three articles, arranged: rice, flood and election."""
    rice = article("Beras", "Harga beras naik.", "Rice is dearer.", "Kompas.com", date(2023, 12, 18), "ask Bulog")
    flood = article("Banjir Demak", "Tanggul jebol.", "A dyke broke.", "detikcom", date(2024, 2, 9))
    election = article("Pilkada", "Warga Demak memilih.", "People vote on rice.", "Koran Tempo")
    ids = [library.add(each, content_key=str(i)).id for i, each in enumerate((rice, flood, election))]
    library.shelf.create_story("Banjir Demak", [ids[1]])
    library.shelf.create_story("Pangan", [ids[0], ids[1]])
    library.shelf.change_tags([ids[0]], add=["harga pangan"])
    library.shelf.change_tags([ids[2]], add=["pilkada"])
    library.shelf.set_status([ids[1]], Status.REVIEWED)
    return ids


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("outlet:kompas", [0]),
        ("OUTLET:KOMPAS", [0]),
        ("outlet: kompas", [0]),
        ('outlet:"koran tempo"', [2]),
        ("by:ratna", [0, 1, 2]),
        ("tag:pilkada", [2]),
        ("tag:pangan", [0]),
        ("tag:angan", []),
        ('story:"Banjir Demak"', [1]),
        ("story:demak", [1]),
        ("story:pangan", [0, 1]),
        ("status:reviewed", [1]),
        ("status:rev", [1]),
        ("status:translated", [0, 2]),
        ("-status:reviewed", [0, 2]),
        ("after:2024 before:2025", [1]),
        ("before:2024-01-01", [0]),
        ("on:2023-12", [0]),
        ("on:18/12/2023", [0]),
        ("after:2023-12-18 before:2024-02-10", [0, 1]),
        ("title:demak", [1]),
        ("id:demak", [1, 2]),
        ("en:rice", [0, 2]),
        ("rice -en:vote", [0]),
        ("demak -tanggul", [2]),
        ("note:bulog", [0]),
        ("is:noted", [0]),
        ("is:archived", []),
        ("is:untranslated", []),
        ("rice outlet:kompas after:2023-12-01 tag:harga", [0]),
        ("rice outlet:detik", []),
        ("100% outlet:%", []),
        # What cannot be is looked for as words, and what is still being typed asks for nothing yet.
        ("status:", [0, 1, 2]),
        ("after:20", [0, 1, 2]),
        ("after:soon ", []),
        ("demak status:", [1, 2]),
        ("status:wrong ", []),
    ],
)
def test_a_query_finds_what_it_says(library, shelf, query, found):
    assert sorted(hit.row.id for hit in library.search(query)) == [shelf[i] for i in found]
    assert sorted(row.id for row in library.list(query)) == [shelf[i] for i in found]


def test_a_search_stays_in_its_section_and_finds_the_archive_outside_of_one(library, shelf):
    library.shelf.set_archived([shelf[1]], archived=True)
    story = library.shelf.stories()[1]
    assert [hit.row.id for hit in library.search("rice", section=Section(story=story.id))] == [shelf[0]]
    assert [hit.row.id for hit in library.search("jebol")] == [shelf[1]]
    assert [hit.row.id for hit in library.search("is:archived")] == [shelf[1]]
    assert shelf[1] not in [row.id for row in library.list()]


def test_only_filters_show_the_newest_first_without_a_snippet(library, shelf):
    hits = library.search("by:ratna")
    assert [hit.row.id for hit in hits] == list(reversed(shelf))
    assert {hit.snippet for hit in hits} == {""}


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("title:beras ", 'title : "beras"'),
        ('en:"the price', 'target : "the price"*'),
        ("katanya:beras ", '"katanya:beras"'),
        ("13:30 ", '"13:30"'),
        ("-5 ", '"-5"'),
        ("- beras ", '"beras"'),
        ("tag:a tag:b", ""),
    ],
)
def test_words_beside_fields(text, query):
    assert match_query(text) == query


def test_nothing_to_look_for_is_told_from_nothing_typed():
    assert parse("—!?").nothing
    assert not parse("").nothing
    assert not parse("tag:").nothing
    assert not parse("tag:x").nothing


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("2023", (date(2023, 1, 1), date(2024, 1, 1))),
        ("2023-12", (date(2023, 12, 1), date(2024, 1, 1))),
        ("2023-2", (date(2023, 2, 1), date(2023, 3, 1))),
        ("2023-12-31", (date(2023, 12, 31), date(2024, 1, 1))),
        ("3.4.2023", (date(2023, 4, 3), date(2023, 4, 4))),
        ("2023-13", None),
        ("31/02/2023", None),
        ("9999", None),
        ("0000", None),
        ("kemarin", None),
    ],
)
def test_a_period_is_a_year_a_month_or_a_day(text, days):
    assert period(text) == days
