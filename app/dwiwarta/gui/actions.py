"""Every command of the window: its words, keys, icon and menu, as data; and the menus and tool bar made from them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from dwiwarta.gui.icons import icon
from dwiwarta.gui.language import say, tip, translate
from dwiwarta.gui.theme import Theme
from dwiwarta.gui.views.reader_actions import ReaderActions


@dataclass(frozen=True, slots=True)
class Command:
    """A command: the slot `name` of `Commands` runs it. `keys` are portable, several by semicolons.

    `text` and `tip` are English; the catalogues have them in the context "Menus".
    """

    name: str
    text: str
    keys: str = ""
    icon: str = ""
    tip: str = ""
    checkable: bool = False


MENUS: Mapping[str, tuple[Command | None, ...]] = {
    "file": (
        Command("open_files", "&Open …", "Ctrl+O", "open", "Open article files"),
        Command("open_folder", "Open a &folder …", "Ctrl+Shift+O", "folder"),
        Command("paste_article", "&Paste article", "Ctrl+V", "paste", "Read the text on the clipboard as an article"),
        Command("open_sample", "Open the &sample article"),
        None,
        Command("export_brief", "&Export …", "Ctrl+E", "export", "File a bilingual brief"),
        None,
        Command("close_article", "&Close the article", "Ctrl+W", "close"),
        Command("quit", "&Quit", "Ctrl+Q"),
    ),
    "edit": (
        Command("find", "&Find in the article", "Ctrl+F", "search", "Find in both languages"),
        Command("search_library", "Search the &library", "Ctrl+L"),
        Command("show_palette", "Find a &command …", "Ctrl+K", "", "Do anything by typing a part of its name"),
        None,
        Command("categories", "C&ategories of highlights …"),
        Command(
            "manage_memory", "Translation &memory …", "", "", "Search, delete, import and export what is remembered"
        ),
        Command("show_models", "Translation mod&els …", "", "", "See, install, remove and choose translation models"),
        Command("preferences", "&Preferences …", "Ctrl+,", "settings"),
    ),
    "article": (
        Command("translate", "&Translate", "Ctrl+Return", "translate", "Translate what is not translated yet"),
        Command("translate_again", "Translate &again", "Ctrl+Shift+Return", "", "Keeps what you edited or confirmed"),
        Command(
            "read_again", "&Read the source file again", "", "", "Take in what has changed in the file; keeps your work"
        ),
        Command("use_match", "Use the memor&y’s match", "Ctrl+R", "", "Take the chosen match as the English"),
        None,
        Command("add_term", "Add to the &glossary …", "Ctrl+Shift+T", "", "Say how the selected words are translated"),
        None,
        Command("compare", "Compare with the most a&like …", "", "", "Show what differs from the most alike article"),
    ),
    "library": (
        Command("new_story", "&New story …", "", "add", "Make a story; several chosen articles go into it"),
        None,
        Command("translate_chosen", "&Translate", "", "translate", "Translate the chosen articles"),
        Command("summarise_chosen", "Summar&ise", "", "", "Summarise the chosen articles as the preferences say"),
        Command("export_chosen", "&Export as one brief …", "Ctrl+Shift+E", "export", "Export the chosen articles"),
        None,
        Command("take_from_story", "Take &out of the story"),
        Command("edit_tags", "Ta&gs …", "Ctrl+T", "tag", "Change the tags of the chosen articles"),
        Command("rename_article", "&Rename …", "", "edit"),
        Command("archive", "&Archive or bring back", "", "archive"),
        None,
        Command("delete_article", "&Delete", "Ctrl+Shift+Delete", "delete", "Delete the chosen articles"),
    ),
    "view": (
        Command("show_library", "&Library", "Ctrl+Shift+L", "library", "Show or hide the library", checkable=True),
        Command(
            "show_desk",
            "&Desk",
            "Ctrl+Shift+D",
            "desk",
            "Show or hide summary, notes, details and glossary",
            checkable=True,
        ),
        None,
        Command("show_summary", "&Summary", "Alt+1"),
        Command("show_notes", "&Notes", "Alt+2"),
        Command("show_details", "D&etails", "Alt+3"),
        Command("show_glossary", "&Glossary", "Alt+4"),
        Command("show_checks", "&Checks", "Alt+5", "", "Show what the checks found in the translation"),
        Command("show_memory", "&Memory", "Alt+6", "", "Show what was confirmed before of like sentences"),
        None,
        Command("zoom_in", "Zoom &in", "Ctrl++;Ctrl+=", "zoom-in"),
        Command("zoom_out", "Zoom &out", "Ctrl+-", "zoom-out"),
        Command("zoom_reset", "&Normal size", "Ctrl+0"),
        None,
        Command("next_pane", "Next &pane", "F6"),
    ),
    "help": (
        Command("show_guide", "User &guide", "Ctrl+F1", "article", "Read how Dwiwarta works"),
        Command("show_quality", "How good the &translation is", "", "", "What the model gets wrong, with figures"),
        Command("show_privacy", "&Privacy", "", "", "What is kept where, and how to verify that nothing leaves"),
        Command("show_newsroom", "For &newsroom administrators"),
        None,
        Command("show_shortcuts", "&Keyboard shortcuts", "F1", "keyboard"),
        Command("about", "&About Dwiwarta", "", "info"),
    ),
}

_TITLES: Mapping[str, str] = {
    "file": QT_TRANSLATE_NOOP("Menus", "&File"),
    "edit": QT_TRANSLATE_NOOP("Menus", "&Edit"),
    "article": QT_TRANSLATE_NOOP("Menus", "&Article"),
    "library": QT_TRANSLATE_NOOP("Menus", "&Library"),
    "view": QT_TRANSLATE_NOOP("Menus", "&View"),
    "help": QT_TRANSLATE_NOOP("Menus", "&Help"),
}

_READER: Mapping[str, tuple[str, ...]] = {
    "edit": ("", "copy", "copy_pairs", "find_next", "find_previous"),
    "article": (
        *("", "note", "resolve", "remove_highlight", "next_note", "previous_note"),
        *("", "edit", "confirm", "revert", "refuse_repair", "suggest", "sentence_again"),
        *("", "next_sentence", "previous_sentence", "next_open", "next_finding", "previous_finding"),
        *("", "join", "divide", "in_summary", "", "mark_boilerplate", "mark_body"),
    ),
    "view": (
        *("", "sentences", "english_alone", "tell_source", "swap_sides", "widen_left", "narrow_left"),
        *("changes", "unfold_all", "overview"),
    ),
}


class Actions:
    """The window's actions by name, and its menus: "file", "edit", "article", "library", "view", "help"."""

    def __init__(self, window: QMainWindow, commands: Sequence[QObject]) -> None:
        self.menus: dict[str, QMenu] = {}
        self._actions: dict[str, QAction] = {}
        self._icons: dict[str, str] = {}
        for name, specs in MENUS.items():
            menu = window.menuBar().addMenu("")
            say(menu.setTitle, translate("Menus", _TITLES[name]))
            menu.setToolTipsVisible(True)
            self.menus[name] = menu
            for command in specs:
                if command is None:
                    menu.addSeparator()
                else:
                    menu.addAction(self._make(window, command, commands))

    def __getitem__(self, name: str) -> QAction:
        """Return an action."""
        return self._actions[name]

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in the theme's colours."""
        for name, drawing in self._icons.items():
            self._actions[name].setIcon(icon(drawing, theme))

    def set_icon(self, name: str, drawing: str, theme: Theme) -> None:
        """Give an action another drawing."""
        if self._icons.get(name) != drawing:
            self._icons[name] = drawing
            self._actions[name].setIcon(icon(drawing, theme))

    def _make(self, window: QMainWindow, command: Command, commands: Sequence[QObject]) -> QAction:
        action = QAction(window)
        action.setObjectName(command.name)
        action.setShortcuts([QKeySequence(keys) for keys in command.keys.split(";") if keys])
        action.setCheckable(command.checkable)
        say(action.setText, translate("Menus", command.text))
        say(action.setToolTip, tip(translate("Menus", command.tip or command.text), action))
        if command.icon:
            self._icons[command.name] = command.icon
        owner = next(each for each in commands if hasattr(each, command.name))
        action.triggered.connect(getattr(owner, command.name))
        self._actions[command.name] = action
        return action


def add_reader_actions(menus: Mapping[str, QMenu], actions: ReaderActions) -> None:
    """Put the reader's own actions into the window's menus, the highlights into one of their own."""
    for menu, names in _READER.items():
        for name in names:
            if name:
                menus[menu].addAction(actions[name])
            else:
                menus[menu].addSeparator()
    highlights = QMenu(menus["article"])
    say(highlights.setTitle, translate("Menus", "&Highlight"))
    highlights.addActions(actions.all_highlights())
    menus["article"].insertMenu(actions["note"], highlights)
