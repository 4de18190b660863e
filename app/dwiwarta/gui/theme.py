"""The window's colours, light and dark, its fonts and its style sheet; follows the system live.

One accent colour. Every pair of a text colour and its ground keeps a contrast of at least 4.5 to 1 (WCAG 2.2, 1.4.3),
which tests/gui/test_theme.py computes.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from string import Template

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from dwiwarta.core import paths

BUNDLED_FAMILY = "Noto Sans"
READING_FAMILY = "Noto Serif"


@dataclass(frozen=True, slots=True)
class Theme:
    """A set of colours as #rrggbb. `ground` is the window, `sheet` what is read from, `raised` buttons and fields."""

    name: str
    ground: str
    sheet: str
    raised: str
    hover: str
    line: str
    text: str
    muted: str
    accent: str
    on_accent: str
    accent_soft: str
    selected: str
    warning: str
    warning_soft: str
    danger: str
    danger_soft: str
    hit: str

    @property
    def dark(self) -> bool:
        """Say whether this is the dark theme."""
        return self.name == "dark"


LIGHT = Theme(
    name="light",
    ground="#f4f3f0",
    sheet="#ffffff",
    raised="#ffffff",
    hover="#eae8e3",
    line="#dcd9d2",
    text="#1f1e1c",
    muted="#65625c",
    accent="#0b6a6a",
    on_accent="#ffffff",
    accent_soft="#dcedeb",
    selected="#dcedeb",
    warning="#7a4b00",
    warning_soft="#fdf0d5",
    danger="#a3261f",
    danger_soft="#fbe6e3",
    hit="#ffe9a8",
)

DARK = Theme(
    name="dark",
    ground="#1b1d1f",
    sheet="#222527",
    raised="#2b2e31",
    hover="#34383b",
    line="#3b3f43",
    text="#e7e5e1",
    muted="#a5a39d",
    accent="#62c6bb",
    on_accent="#06201e",
    accent_soft="#1e3a38",
    selected="#1e3a38",
    warning="#f1c878",
    warning_soft="#3b301a",
    danger="#f39b93",
    danger_soft="#43262a",
    hit="#6b5518",
)

_SHEET = Template("""
QToolTip { background: $raised; color: $text; border: 1px solid $line; padding: 4px 6px; }
QMainWindow, QDialog { background: $ground; }
QSplitter::handle { background: $line; }
QSplitter::handle:hover { background: $accent; }
QToolBar { background: $ground; border: none; border-bottom: 1px solid $line; padding: 4px 8px; spacing: 4px; }
QToolBar::separator { background: $line; width: 1px; margin: 6px 4px; }
QToolButton {
    border: 1px solid transparent; border-radius: 6px; padding: 5px 8px; color: $text; background: transparent;
}
QToolButton:hover { background: $hover; }
QToolButton:pressed { background: $accent_soft; }
QToolButton:checked { background: $hover; }
QToolButton:focus { border-color: $accent; }
QToolButton:disabled { color: $muted; }
QToolButton::menu-indicator { image: none; }
QToolButton#primary { background: $accent; color: $on_accent; font-weight: 600; padding: 5px 12px; }
QToolButton#primary:hover { background: $accent; border-color: $text; }
QToolButton#primary:disabled { background: $hover; color: $muted; }
QMenuBar { background: $ground; padding: 2px 4px; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $raised; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 24px; border-radius: 4px; }
QMenu::item:selected { background: $accent_soft; color: $text; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QStatusBar { background: $ground; border-top: 1px solid $line; }
QStatusBar::item { border: none; }
QPushButton {
    background: $raised; color: $text; border: 1px solid $line; border-radius: 6px; padding: 6px 14px;
}
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $accent_soft; }
QPushButton:focus { border-color: $accent; }
QPushButton:disabled { color: $muted; background: $ground; }
QPushButton:default { background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; }
QPushButton:default:hover, QPushButton:default:focus { border-color: $text; }
QPushButton:default:disabled { background: $hover; color: $muted; border-color: $line; }
QPushButton:flat { background: transparent; border-color: transparent; color: $accent; padding: 4px 8px; }
QPushButton:flat:hover { background: $hover; }
QPushButton:flat:focus { border-color: $accent; }
QLineEdit, QPlainTextEdit, QTextEdit { placeholder-text-color: $muted; }
QLineEdit, QSpinBox, QComboBox, QFontComboBox, QDateEdit {
    background: $raised; color: $text; border: 1px solid $line; border-radius: 6px; padding: 5px 8px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QPlainTextEdit, QTextEdit {
    background: $raised; color: $text; border: 1px solid $line; border-radius: 6px; padding: 4px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QTextBrowser { background: $sheet; border: 1px solid $line; border-radius: 6px; padding: 8px; }
QLineEdit:focus, QSpinBox:focus, QComboBox:focus, QPlainTextEdit:focus, QTextEdit:focus, QTextBrowser:focus {
    border-color: $accent;
}
QLineEdit:disabled, QSpinBox:disabled, QComboBox:disabled { color: $muted; background: $ground; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url("$arrow"); width: 12px; height: 12px; }
QSpinBox { padding: 5px 26px 5px 8px; }
QSpinBox QLineEdit { border: none; padding: 0; background: transparent; }
QSpinBox::up-button, QSpinBox::down-button {
    subcontrol-origin: border; width: 22px; border: none; background: transparent; margin: 2px;
}
QSpinBox::up-button { subcontrol-position: top right; }
QSpinBox::down-button { subcontrol-position: bottom right; }
QSpinBox::up-arrow { image: url("$arrow_up"); width: 10px; height: 10px; }
QSpinBox::down-arrow { image: url("$arrow"); width: 10px; height: 10px; }
QComboBox QAbstractItemView {
    background: $raised; border: 1px solid $line; selection-background-color: $accent_soft; selection-color: $text;
}
QListView, QTreeView { background: $ground; border: none; outline: none; }
QListView#sheet, QTreeView#sheet { background: $sheet; border: 1px solid $line; border-radius: 6px; }
QListView#palette { background: transparent; }
QTabWidget::pane { border: none; border-top: 1px solid $line; }
QTabBar { background: $ground; }
QTabBar::tab {
    background: transparent; color: $muted; padding: 8px 8px; border: none; border-bottom: 2px solid transparent;
}
QTabBar::scroller { width: 40px; }
QTabBar QToolButton { background: $ground; border: none; border-radius: 0; padding: 2px; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; font-weight: 600; }
QTabBar::tab:focus { color: $accent; }
QProgressBar { background: $hover; border: none; border-radius: 3px; min-height: 6px; max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $line; border-radius: 4px; margin: 2px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QScrollArea { border: none; background: transparent; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: $line; }
QSlider::sub-page:horizontal { height: 4px; border-radius: 2px; background: $accent; }
QSlider::handle:horizontal { width: 14px; height: 14px; margin: -5px 0; border-radius: 7px; background: $accent; }
QSlider::handle:horizontal:focus { border: 2px solid $text; margin: -6px 0; }
QSlider::handle:horizontal:disabled, QSlider::sub-page:horizontal:disabled { background: $line; }
QCheckBox { spacing: 8px; padding: 3px 0; }
QCheckBox::indicator, QListWidget::indicator {
    width: 15px; height: 15px; border: 1px solid $muted; border-radius: 4px; background: $raised;
}
QCheckBox::indicator:checked, QListWidget::indicator:checked {
    background: $accent; border-color: $accent; image: url("$tick");
}
QListWidget::indicator:indeterminate { background: $accent_soft; border-color: $accent; }
QCheckBox::indicator:focus, QCheckBox::indicator:hover { border-color: $accent; }
QCheckBox:focus { color: $accent; }
QHeaderView::section {
    background: $ground; color: $muted; border: none; border-bottom: 1px solid $line; padding: 5px 8px;
}
QTreeView::item { padding: 3px 4px; }
QTreeView::item:selected { background: $selected; color: $text; }
QGroupBox { border: none; margin-top: 18px; padding: 0; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: 0; top: 0; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QLabel#muted, QLabel#hint { color: $muted; }
QLabel#sample { background: $sheet; border: 1px solid $line; border-radius: 6px; padding: 8px; }
QLabel#danger { color: $danger; }
QFrame#notice { background: $accent_soft; border: none; border-bottom: 1px solid $line; }
QFrame#warning { background: $warning_soft; border: none; border-bottom: 1px solid $line; }
QFrame#warning QLabel { color: $warning; }
QFrame#danger { background: $danger_soft; border: none; border-bottom: 1px solid $line; }
QFrame#danger QLabel { color: $danger; }
QFrame#bubble { background: $raised; border: 1px solid $line; }
QFrame#rule { background: $line; border: none; max-height: 1px; min-height: 1px; }
QWidget#sheetPage { background: $sheet; }
""")


def contrast(first: str, second: str) -> float:
    """Return the contrast of two colours, 1 to 21, by the formula of WCAG 2.2."""
    lighter, darker = sorted((_luminance(QColor(first)), _luminance(QColor(second))), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    channels = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def palette(theme: Theme) -> QPalette:
    """Return the theme as Qt's palette, with its disabled colours."""
    made = QPalette()
    roles = {
        QPalette.ColorRole.Window: theme.ground,
        QPalette.ColorRole.WindowText: theme.text,
        QPalette.ColorRole.Base: theme.sheet,
        QPalette.ColorRole.AlternateBase: theme.ground,
        QPalette.ColorRole.Text: theme.text,
        QPalette.ColorRole.PlaceholderText: theme.muted,
        QPalette.ColorRole.Button: theme.raised,
        QPalette.ColorRole.ButtonText: theme.text,
        QPalette.ColorRole.BrightText: theme.danger,
        QPalette.ColorRole.ToolTipBase: theme.raised,
        QPalette.ColorRole.ToolTipText: theme.text,
        QPalette.ColorRole.Highlight: theme.accent,
        QPalette.ColorRole.HighlightedText: theme.on_accent,
        QPalette.ColorRole.Accent: theme.accent,
        QPalette.ColorRole.Link: theme.accent,
        QPalette.ColorRole.LinkVisited: theme.accent,
        QPalette.ColorRole.Light: theme.raised,
        QPalette.ColorRole.Midlight: theme.hover,
        QPalette.ColorRole.Mid: theme.line,
        QPalette.ColorRole.Dark: theme.muted,
        QPalette.ColorRole.Shadow: theme.line,
    }
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.muted))
    return made


def style_sheet(theme: Theme) -> str:
    """Return the program's style sheet in the theme's colours."""
    colours = {spec.name: getattr(theme, spec.name) for spec in fields(theme)}
    icons = paths.resources() / "icons"
    down, up = (icons / f"arrow-{way}-{theme.name}.svg" for way in ("down", "up"))
    tick = icons / f"tick-{theme.name}.svg"
    return _SHEET.substitute(colours, arrow=down.as_posix(), arrow_up=up.as_posix(), tick=tick.as_posix())


class ThemeControl(QObject):
    """Applies the chosen theme to the program and follows the system while the choice is "system"."""

    changed = Signal(object)

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._choice = "system"
        self.theme = LIGHT
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._system_changed)

    @Slot(str)
    def choose(self, choice: str) -> None:
        """Take "system", "light" or "dark" and repaint everything."""
        self._choice = choice
        self._apply()

    @Slot(Qt.ColorScheme)
    def _system_changed(self, _scheme: Qt.ColorScheme) -> None:
        if self._choice == "system":
            self._apply()

    def _apply(self) -> None:
        dark = self._choice == "dark"
        if self._choice == "system":
            dark = self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        self.theme = DARK if dark else LIGHT
        self._app.setPalette(palette(self.theme))
        self._app.setStyleSheet(style_sheet(self.theme))
        self.changed.emit(self.theme)


def register_fonts(app: QApplication) -> None:
    """Add the bundled fonts, and use one for the interface where the system has none that can write Latin text."""
    latin = QFontDatabase.families(QFontDatabase.WritingSystem.Latin)
    for file in sorted((paths.resources() / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
    if not latin or app.font().family() not in QFontDatabase.families():
        app.setFont(QFont(BUNDLED_FAMILY, 10))
