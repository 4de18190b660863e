"""The themes: readable in every pair, live, and the icons with them."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit

from dwiwarta.core import paths
from dwiwarta.gui import icons
from dwiwarta.gui.theme import DARK, LIGHT, ThemeControl, contrast, palette, style_sheet

GROUNDS = ("ground", "sheet", "raised", "hover", "selected", "accent_soft")
PAIRS = [
    *(("text", ground) for ground in (*GROUNDS, "hit")),
    *(("muted", ground) for ground in ("ground", "sheet", "raised", "hover", "selected")),
    *(("accent", ground) for ground in ("ground", "sheet", "raised")),
    ("on_accent", "accent"),
    ("warning", "warning_soft"),
    ("danger", "danger_soft"),
    ("danger", "ground"),
]


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_every_text_can_be_read_on_its_ground(theme, text, ground):
    assert contrast(getattr(theme, text), getattr(theme, ground)) >= 4.5


def test_contrast_is_that_of_wcag():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_the_palette_and_the_sheet_take_the_themes_colours():
    assert palette(DARK).color(QPalette.ColorRole.Window) == QColor(DARK.ground)
    assert DARK.accent in style_sheet(DARK)
    assert "$" not in style_sheet(LIGHT)
    assert "px; font" not in style_sheet(LIGHT)


def field_of(kind, qtbot):
    made = kind()
    made.setPlaceholderText("Kalimat MMMM")
    font = made.font()
    font.setPointSize(40)
    made.setFont(font)
    made.resize(700, 160)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit, QTextEdit], ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_hint_in_an_empty_field_can_be_read(qtbot, qapp, theme, kind):
    control = ThemeControl(qapp)
    control.choose(theme)
    try:
        field = field_of(kind, qtbot)
        picture = field.grab().toImage()
        inked = {picture.pixelColor(x, y).name() for x in range(12, 690) for y in range(12, 148)}
        ground = control.theme.raised
        assert max(contrast(colour, ground) for colour in inked) >= 4.5
        assert contrast(field.palette().color(QPalette.ColorRole.PlaceholderText).name(), ground) >= 4.5
        assert field.palette().color(QPalette.ColorRole.PlaceholderText).alpha() == 255
    finally:
        control.choose("light")
        control.deleteLater()


def test_a_choice_is_applied_at_once(qtbot, qapp):
    control = ThemeControl(qapp)
    with qtbot.waitSignal(control.changed) as signal:
        control.choose("dark")
    assert signal.args[0] is DARK
    assert qapp.palette().color(QPalette.ColorRole.Base) == QColor(DARK.sheet)
    control.choose("light")
    assert qapp.palette().color(QPalette.ColorRole.Base) == QColor(LIGHT.sheet)
    control.deleteLater()


NAMES = sorted(file.stem for file in (paths.resources() / "icons").glob("*.svg"))


@pytest.mark.parametrize("name", [name for name in NAMES if not name.startswith(("arrow", "tick", "dwiwarta"))])
def test_icons_are_drawn_in_the_themes_text_colour(qapp, name):
    picture = icons.icon(name, DARK).pixmap(QSize(20, 20)).toImage()
    inked = [
        picture.pixelColor(x, y)
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).alpha() > 200
    ]
    assert inked
    assert all(abs(each.lightness() - QColor(DARK.text).lightness()) < 12 for each in inked)


def test_the_application_icon_has_all_usual_sizes(qapp):
    assert {size.width() for size in icons.application_icon().availableSizes()} >= {16, 32, 48, 256}
