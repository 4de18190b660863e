"""What a person changed in the machine's words: marked on demand, told in tips and to screen readers."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPixmap

from dwiwarta.core.types import Side, Translation
from dwiwarta.gui.models.reader_places import Place
from dwiwarta.gui.models.reader_words import change_tip, changes_html, spoken_change

KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def picture(reader):
    canvas = QPixmap(reader.viewport().size())
    canvas.fill(Qt.GlobalColor.white)
    reader.viewport().render(canvas, QPoint())
    return canvas.toImage().convertToFormat(QImage.Format.Format_RGB32)


def test_changes_are_written_out_with_what_went_and_what_came():
    assert changes_html("a 15 <b> ship", "a 16 <b> ship") == "a <s>15</s> <u><b>16</b></u> &lt;b&gt; ship"
    assert changes_html("the big ship", "the ship") == "the <s>big </s>ship"
    edited = Translation("Rp 15 trillion.").edit("Rp 1.5 trillion.")
    assert change_tip(edited) == "<qt>Edited by you<br>Rp <s>15</s> <u><b>1.5</b></u> trillion.</qt>"


def test_changes_are_told_in_words():
    assert spoken_change(Translation("A big ship.").edit("A small ship came.")) == (
        "Changed: “big” became “small”; “came” was added."
    )
    assert spoken_change(Translation("A big ship.").edit("A ship.")) == "Changed: “big” was taken out."
    assert spoken_change(Translation("A ship.")) == ""


def test_marks_show_on_demand_and_go_again(reader, qtbot, session):
    session.edit_translation(3, session.translation(3).text.replace("1.5", "15").replace("two ", ""))
    reader.drop_selection()
    before = picture(reader)
    qtbot.keyClick(reader, Qt.Key.Key_M, KEYS)
    assert reader.reader_actions["changes"].isChecked()
    assert picture(reader) != before
    qtbot.keyClick(reader, Qt.Key.Key_M, KEYS)
    assert picture(reader) == before


def test_a_screen_reader_hears_the_changes(reader, session):
    session.edit_translation(3, session.translation(3).text.replace("1.5", "15"))
    row = reader.reader_model.row_of_segment(3)
    said = reader.reader_model.index(row, 1).data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert "Changed: “1.5” became “15”." in said


def test_the_editor_shows_them_while_typing(reader, qtbot):
    reader.put_caret(Place(reader.reader_model.row_of_segment(3), Side.TARGET, 0))
    reader.edit_current()
    card = reader.editing.card
    assert not card.machine_shown
    qtbot.keyClicks(card.field, "Indeed, ")
    assert card.machine_shown
    assert "<u><b>Indeed, </b></u>" in card._machine.text() or "<b>Indeed,</b>" in card._machine.text()
    reader.editing.give_up()
