"""The reader's model: what Qt, a screen reader and the view learn from it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt

from dwiwarta.core.annotation import make_anchor
from dwiwarta.core.types import Annotation, Role, Side, State, Summary, Translation
from dwiwarta.gui.models.reader_model import ReaderModel
from dwiwarta.gui.models.reader_rows import Mode, RowKind
from dwiwarta.gui.models.reader_words import category_label, fold_label, reason_label, state_tip


@pytest.fixture
def model(session):
    made = ReaderModel()
    made.set_session(session)
    return made


def spoken(model, row, column=0):
    return model.data(model.index(row, column), Qt.ItemDataRole.AccessibleTextRole)


def test_it_keeps_the_rules_of_models(model, qtmodeltester):
    qtmodeltester.check(model)
    model.set_mode(Mode.SENTENCES)
    model.set_all_unfolded(True)
    qtmodeltester.check(model)
    model.set_session(None)
    qtmodeltester.check(model)
    assert model.rowCount() == 0
    assert model.data(QModelIndex()) is None


def test_both_columns_have_texts_and_names(model, session):
    assert model.columnCount() == 2
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.data(model.index(0, 0)) == "Pelabuhan Baru Tanjung Biru Mulai Beroperasi"
    assert model.data(model.index(0, 1)) == session.article.title_translation
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Indonesian"
    assert model.headerData(1, Qt.Orientation.Horizontal) == "English"
    assert model.headerData(4, Qt.Orientation.Vertical) == "5"
    assert model.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.FontRole) is None


def test_the_english_can_be_edited_and_a_fold_not(model):
    assert model.flags(model.index(2, 1)) & Qt.ItemFlag.ItemIsEditable
    assert not model.flags(model.index(2, 0)) & Qt.ItemFlag.ItemIsEditable
    assert not model.flags(model.index(4, 1)) & Qt.ItemFlag.ItemIsEditable
    assert model.flags(QModelIndex()) == Qt.ItemFlag.NoItemFlags


def test_a_screen_reader_hears_place_text_and_state(model, session):
    assert spoken(model, 2).startswith("Paragraph 3 of 15. Indonesian: Pelabuhan Tanjung Biru")
    assert "English: The port of Tanjung Biru" in spoken(model, 2)
    assert "Edited." not in spoken(model, 2)
    session.edit_translation(3, "One.")
    assert spoken(model, 2).endswith("Edited.")
    session.confirm(2)
    session.confirm(3)
    assert spoken(model, 2).endswith("Confirmed.")
    assert spoken(model, 4) == "2 lines folded: related links, promotion"
    model.set_mode(Mode.SENTENCES)
    assert spoken(model, 2).startswith("Sentence 3 of 21.")


def test_a_screen_reader_hears_annotations(model, session):
    text = session.side_text(Side.SOURCE, 2)
    session.add_annotations([Annotation(make_anchor(text, Side.SOURCE, 2, 0, 9), "claim", "Ask them")])
    said = model.data(model.index(2, 0), Qt.ItemDataRole.AccessibleDescriptionRole)
    assert said == "Claim: “Pelabuhan”. Note: Ask them"
    assert model.data(model.index(2, 1), Qt.ItemDataRole.AccessibleDescriptionRole) == ""


def test_an_untranslated_row_says_so(qapp):
    from dwiwarta.gui.session import ArticleSession
    from gui.reader_sample import Remembering, sample_article, with_role

    model = ReaderModel()
    model.set_session(ArticleSession(sample_article(translated=False), Remembering(), with_role))
    assert spoken(model, 2).endswith("Not yet translated.")
    assert model.cell(2, Side.TARGET).pending


def test_one_translation_changes_one_row(model, session):
    heard = []
    model.dataChanged.connect(lambda first, last, roles: heard.append((first.row(), last.row())))
    session.set_translation(3, Translation("New."))
    assert heard == [(2, 2)]
    assert model.data(model.index(2, 1)).endswith("New.")
    heard.clear()
    session.set_translations({2: Translation("A."), 4: Translation("B."), 20: Translation("C.")})
    assert len(heard) == 2
    assert heard[0] == (2, 3)


def test_the_summary_marks_its_sentences(model, session):
    assert model.is_chosen(3)
    heard = []
    model.dataChanged.connect(lambda first, last, roles: heard.append(first.row()))
    session.set_summary(Summary("lead", (2,)))
    assert not model.is_chosen(3)
    assert heard == [2]


def test_unfolding_and_folding(model):
    before = model.rowCount()
    model.toggle_fold(2)
    assert model.rowCount() == before
    model.toggle_fold(4)
    assert model.rowCount() == before + 2
    assert model.row(5).kind is RowKind.MUTED
    assert spoken(model, 5) == "Not part of the article: Baca juga: Nelayan Minta Jalur Sendiri di Teluk Biru"
    assert model.fold_text(4).startswith("2 lines unfolded")
    model.toggle_fold(4)
    assert model.rowCount() == before


def test_a_block_called_body_leaves_the_fold(model, session):
    model.toggle_fold(4)
    session.set_role(5, Role.BODY)
    kinds = [model.row(i).kind for i in range(4, 8)]
    assert kinds == [RowKind.FOLD, RowKind.MUTED, RowKind.BODY, RowKind.BODY]
    assert fold_label(["related_link"], unfolded=False) == "1 line folded: related links"


def test_rows_of_sentences_and_blocks_are_found(model):
    assert model.row_of_segment(3) == 2
    assert model.row_of_segment(-1) == -1
    assert model.row_of_segment(999) == -1
    assert model.rows_of_block(4) == []
    model.set_mode(Mode.SENTENCES)
    assert model.rows_of_block(2) == [2, 3]
    assert model.row_of_segment(3) == 3


def test_another_session_is_heard_and_the_first_no_more(model, session, qapp):
    from dwiwarta.gui.session import ArticleSession
    from gui.reader_sample import Remembering, sample_article, with_role

    other = ArticleSession(sample_article(), Remembering(), with_role)
    model.set_session(other)
    heard = []
    model.dataChanged.connect(lambda *_: heard.append(1))
    session.set_translation(3, Translation("Old."))
    assert heard == []
    other.set_translation(3, Translation("New."))
    assert heard == [1]


def test_words():
    assert fold_label(["a_b", "promo", "promo"], unfolded=False) == "3 lines folded: promotion, a b"
    assert reason_label("") == "not part of the article"
    assert category_label("to_verify") == "To verify"
    assert category_label("my own") == "My own"
    machine = Translation("Text.")
    assert state_tip(None) == "Not yet translated"
    assert state_tip(machine) == "Machine translation"
    repaired = Translation("On 18 Desember 1,240 came.").repair("On 18 December some 1.240 came.")
    assert state_tip(repaired) == ("Machine translation\nRepaired: “December some 1.240” was “Desember 1,240”")
    assert state_tip(machine.edit("Other.")) == "Edited by you\nMachine: Text."
    assert state_tip(replace(machine, state=State.CONFIRMED)) == "Confirmed"
