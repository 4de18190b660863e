"""The library's list: pages, searches, single rows, and Qt's own checks of a model."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QModelIndex, Qt

from dwiwarta.core.store.library import Library
from dwiwarta.core.store.records import ArticleRow, Sort
from dwiwarta.core.types import Article, Block, BlockKind, Document, Segment, Translation
from dwiwarta.gui.models.library_model import ENTRY_ROLE, PAGE, LibraryModel
from dwiwarta.gui.models.library_words import progress_of, title_of
from dwiwarta.gui.tasks import Tasks


def article(title, text="Harga beras turun.", english=None):
    blocks = (Block(title, BlockKind.HEADING), Block(text))
    segments = (Segment(0, 0, len(title), title), Segment(1, 0, len(text), text))
    translations = (Translation(f"[en] {title}"), Translation(english)) if english else (None, None)
    return Article(Document(title=title, language="id", blocks=blocks), segments, translations)


@pytest.fixture
def file(tmp_path):
    return tmp_path / "library.sqlite3"


@pytest.fixture
def model(qapp, file):
    tasks = Tasks(lambda: Library(file))
    made = LibraryModel(tasks)
    yield made
    tasks.shut_down(lambda: None)
    made.deleteLater()
    tasks.deleteLater()


def fill(file, count):
    with Library(file) as library:
        return [library.add(article(f"Judul {number:04}"), content_key=f"{number}").id for number in range(count)]


def titles(model):
    return [model.index(row).data() for row in range(model.rowCount())]


def load(qtbot, model, ask):
    with qtbot.waitSignal(model.loaded, timeout=10_000) as signal:
        ask()
    return signal.args[0]


def test_an_empty_library_says_so(qtbot, model):
    assert load(qtbot, model, model.reload) is True
    assert model.rowCount() == 0


def test_rows_come_a_page_at_a_time(qtbot, qtmodeltester, model, file):
    fill(file, 2 * PAGE + 30)
    assert load(qtbot, model, model.reload) is False
    assert model.rowCount() == PAGE
    load(qtbot, model, lambda: model.fetchMore(QModelIndex()))
    load(qtbot, model, lambda: model.fetchMore(QModelIndex()))
    assert not model.canFetchMore(QModelIndex())
    assert titles(model) == [f"Judul {number:04}" for number in reversed(range(2 * PAGE + 30))]
    qtmodeltester.check(model)


def test_an_article_that_comes_between_two_pages_shows_no_row_twice(qtbot, model, file):
    fill(file, PAGE + 5)
    load(qtbot, model, model.reload)
    with Library(file) as library:
        library.add(article("Baru"), content_key="baru")
    load(qtbot, model, lambda: model.fetchMore(QModelIndex()))
    assert len(set(titles(model))) == len(titles(model)) == PAGE + 5


def test_the_order_can_be_changed(qtbot, model, file):
    fill(file, 3)
    load(qtbot, model, model.reload)
    load(qtbot, model, lambda: model.set_sort(Sort.TITLE))
    assert titles(model) == ["Judul 0000", "Judul 0001", "Judul 0002"]


def test_a_search_finds_both_languages_and_marks_what_it_found(qtbot, model, file):
    with Library(file) as library:
        library.add(article("Pasar", "Harga beras turun.", "The price of rice fell."), content_key="1")
        library.add(article("Cuaca", "Hujan deras.", "Heavy rain."), content_key="2")
    load(qtbot, model, lambda: model.search("beras"))
    assert titles(model) == ["Pasar"]
    load(qtbot, model, lambda: model.search("rain"))
    assert titles(model) == ["Cuaca"]
    hit = model.index(0).data(ENTRY_ROLE).hit
    assert [hit.snippet[start:end] for start, end in hit.marks] == ["rain"]
    assert not model.canFetchMore(QModelIndex())
    load(qtbot, model, lambda: model.search(""))
    assert model.rowCount() == 2


def test_only_the_last_of_quick_questions_is_answered(qtbot, model, file):
    fill(file, 12)
    with qtbot.waitSignals([model.loaded], timeout=10_000):
        model.search("0001")
        model.search("0002")
        model.search("0003")
    assert titles(model) == ["Judul 0003"]


def test_one_row_can_be_brought_up_to_date_or_taken_away(qtbot, model, file):
    first, second = fill(file, 2)
    load(qtbot, model, model.reload)
    with Library(file) as library:
        library.save_translations(first, {0: Translation("Title 0000")})
    with qtbot.waitSignal(model.dataChanged, timeout=10_000):
        model.refresh(first)
    entry = model.index(model.position(first)).data(ENTRY_ROLE)
    assert (entry.row.title_translation, entry.row.translated) == ("Title 0000", 1)
    model.remove(second)
    assert model.position(second) == -1
    assert model.rowCount() == 1


def test_a_screen_reader_hears_the_whole_row(qtbot, model, file):
    with Library(file) as library:
        library.add(article("Pasar", "Harga beras turun.", "The price of rice fell."), content_key="1")
    load(qtbot, model, model.reload)
    said = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Pasar, [en] Pasar, 2 of 2 sentences translated"


def row(source="", segments=4, translated=0):
    """An article in the list that has no title."""
    now = datetime(2024, 1, 1, tzinfo=UTC)
    return ArticleRow(1, "", "", "", None, "id", source, now, now, None, segments, translated, 0, 0, 0)


def test_an_article_without_a_title_goes_by_its_file():
    assert title_of(row("/home/ratna/catatan-pasar.txt")) == "catatan-pasar.txt"
    assert title_of(row()) == "Without a title"


@pytest.mark.parametrize(
    ("segments", "translated", "words"),
    [
        (4, 0, "Not translated yet"),
        (4, 3, "3 of 4 sentences translated"),
        (4, 4, "Translated"),
        (0, 0, "No article text"),
    ],
)
def test_a_row_says_how_far_the_translation_is(segments, translated, words):
    assert progress_of(row(segments=segments, translated=translated)) == words
