"""The builders leave no control without a name."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QSpinBox, QWidget

from dwiwarta.gui.forms import Form, HintedField, button, heading, label, named, tool


def test_a_row_ties_label_control_and_hint_together(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    form = Form(page)
    threads, place = QSpinBox(), QLineEdit()
    form.row("&Threads", threads, "More are faster.")
    form.row("&Place", place, beside=button("&Choose …"))
    labels = {each.text(): each for each in page.findChildren(QLabel)}
    assert labels["&Threads"].buddy() is threads
    assert "More are faster." in labels
    assert (threads.accessibleName(), place.accessibleName()) == ("Threads", "Place")


def test_a_check_box_is_named_by_its_own_words(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    check = QCheckBox("&All text")
    Form(page).row("Text", check, "Also what is folded away")
    assert check.accessibleName() == "All text"
    assert check.accessibleDescription() == "Also what is folded away"


def test_buttons_and_tools_have_names(qtbot):
    made = [button("&Export"), button("…", name="Choose the folder"), tool("Copy the summary")]
    for each in made:
        qtbot.addWidget(each)
    assert [each.accessibleName() for each in made] == ["Export", "Choose the folder", "Copy the summary"]


def test_a_name_may_come_with_a_description_that_is_also_the_tip(qtbot):
    field = QLineEdit()
    qtbot.addWidget(field)
    named(field, "Search", "Both languages")
    assert (field.accessibleDescription(), field.toolTip()) == ("Both languages", "Both languages")


def test_headings_are_larger_than_text(qtbot):
    first, second = heading("Title", 1.5), label("Text", "muted")
    qtbot.addWidget(first)
    qtbot.addWidget(second)
    assert first.font().pointSizeF() > second.font().pointSizeF()
    assert first.font().bold()


def test_a_field_is_as_wide_as_its_hint_in_every_language(qtbot):
    field = HintedField()
    qtbot.addWidget(field)
    field.setPlaceholderText("Short")
    narrow = field.minimumWidth()
    field.setPlaceholderText("Alasan mengapa temuan ini boleh dibiarkan (tidak wajib)")
    assert field.minimumWidth() > narrow + 100
    plain = field.minimumWidth()
    field.addAction(QAction(field), QLineEdit.ActionPosition.LeadingPosition)
    field.setPlaceholderText(field.placeholderText())
    assert field.minimumWidth() > plain + 16
