"""The reader's commands with their words and keys, for menus, the highlight bar and the context menu."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from dwiwarta.core.categories import MOST
from dwiwarta.core.sentences import can_divide, can_join
from dwiwarta.core.types import Role, State
from dwiwarta.gui.delegates.reader_style import ReaderStyle
from dwiwarta.gui.language import say, tip, translate
from dwiwarta.gui.models.reader_rows import Mode, RowKind
from dwiwarta.gui.models.reader_words import category_label
from dwiwarta.gui.views.highlight_bar import swatch

_tr = partial(translate, "Reader")

if TYPE_CHECKING:
    from dwiwarta.gui.views.reader import ReaderView


@dataclass(frozen=True, slots=True)
class _Spec:
    name: str
    text: str
    keys: str


class ReaderActions(QObject):
    """Makes the actions, runs them on the view, and keeps them enabled only where they can do something."""

    def __init__(self, view: ReaderView) -> None:
        super().__init__(view)
        self._view = view
        self._actions: dict[str, QAction] = {}
        self.more: list[QAction] = []  # the window's, for the context menu
        for number in range(1, MOST + 1):
            self._add(_Spec(f"highlight_{number}", _tr("Highlight"), f"Ctrl+{number}"))
        for spec in (
            _Spec("note", _tr("&Note …"), "Ctrl+Shift+N"),
            _Spec("remove_highlight", _tr("&Remove the highlight"), "Ctrl+Delete"),
            _Spec("resolve", _tr("Resolve the note, or &open it again"), "Ctrl+Shift+K"),
            _Spec("next_note", _tr("Next no&te"), "Ctrl+Alt+N"),
            _Spec("previous_note", _tr("Previous not&e"), "Ctrl+Alt+P"),
            _Spec("edit", _tr("&Edit the English"), "F2"),
            _Spec("confirm", _tr("&Confirm the sentence"), "Alt+Return"),
            _Spec("revert", _tr("Take the &machine’s text"), "Ctrl+M"),
            _Spec("refuse_repair", _tr("Take the text without its re&pairs"), "Ctrl+Shift+R"),
            _Spec("suggest", _tr("&Other translations …"), "Alt+Down;Ctrl+Space"),
            _Spec("sentence_again", _tr("Translate the sentence a&gain"), "Shift+F5"),
            _Spec("join", _tr("&Join with the next sentence"), "Ctrl+Shift+J"),
            _Spec("divide", _tr("&Divide the sentence at the caret"), "Ctrl+Shift+X"),
            _Spec("in_summary", _tr("Put into the &summary, or take out"), "Ctrl+Alt+S"),
            _Spec("next_sentence", _tr("Ne&xt sentence"), "Ctrl+Down"),
            _Spec("previous_sentence", _tr("&Previous sentence"), "Ctrl+Up"),
            _Spec("next_open", _tr("Next &unconfirmed sentence"), "Ctrl+U"),
            _Spec("next_finding", _tr("Next &finding of a check"), "F8"),
            _Spec("previous_finding", _tr("Previous findin&g of a check"), "Shift+F8"),
            _Spec("copy", _tr("&Copy"), "Ctrl+C"),
            _Spec("copy_pairs", _tr("Copy &both languages"), "Ctrl+Shift+C"),
            _Spec("find_next", _tr("Find ne&xt"), "F3;Ctrl+G"),
            _Spec("find_previous", _tr("Find pre&vious"), "Shift+F3;Ctrl+Shift+G"),
            _Spec("swap_sides", _tr("&Swap the columns"), "Ctrl+Shift+S"),
            _Spec("widen_left", _tr("&Widen the left column"), "Ctrl+]"),
            _Spec("narrow_left", _tr("&Narrow the left column"), "Ctrl+["),
            _Spec("sentences", _tr("One row per &sentence"), "Ctrl+Shift+P"),
            _Spec("english_alone", _tr("&English alone"), "Ctrl+Shift+Y"),
            _Spec("tell_source", _tr("Tell the &Indonesian of the sentence"), "F4"),
            _Spec("changes", _tr("Mark what you &changed"), "Ctrl+Shift+M"),
            _Spec("unfold_all", _tr("&Unfold what is not the article"), "Ctrl+Shift+F"),
            _Spec("overview", _tr("&Overview beside the text"), "Ctrl+Shift+V"),
            _Spec("mark_boilerplate", _tr("This is &not part of the article"), "Ctrl+Shift+B"),
            _Spec("mark_body", _tr("This &is part of the article"), "Ctrl+Shift+A"),
        ):
            self._add(spec)
        for name in ("sentences", "english_alone", "changes", "unfold_all", "overview"):
            self._actions[name].setCheckable(True)
        self.update_checked()
        self.update_enabled()

    def __getitem__(self, name: str) -> QAction:
        """Return an action by its name."""
        return self._actions[name]

    def all(self) -> list[QAction]:
        """Return all actions, in the order of a menu."""
        return list(self._actions.values())

    def highlights(self) -> list[QAction]:
        """Return the actions of the categories that there are."""
        numbers = range(1, len(self._view.style_now().categories) + 1)
        return [self._actions[f"highlight_{number}"] for number in numbers]

    def all_highlights(self) -> list[QAction]:
        """Return the actions of all the categories that there may be; those without one are not to be seen."""
        return [self._actions[f"highlight_{number}"] for number in range(1, MOST + 1)]

    def fill_menu(self, menu: QMenu) -> None:
        """Put what can be done now into a context menu."""
        groups = (
            ("copy", "copy_pairs"),
            tuple(action.objectName() for action in self.highlights()),
            ("note", "resolve", "remove_highlight"),
            ("edit", "confirm", "revert", "refuse_repair", "suggest", "sentence_again"),
            ("in_summary", "join", "divide", "mark_boilerplate", "mark_body"),
        )
        for names in groups:
            able = [self._actions[name] for name in names if self._actions[name].isEnabled()]
            if able:
                menu.addActions(able)
                menu.addSeparator()
        menu.addActions(self.more)

    def set_style(self, style: ReaderStyle) -> None:
        """Name the categories and draw their pictures in the style's colours."""
        for number, action in enumerate(self.all_highlights()):
            action.setVisible(number < len(style.categories))
            if number < len(style.categories):
                key = style.categories[number].id
                self._word(action, _tr("Highlight: {}").format(category_label(key, style.categories)))
                action.setData(key)
                action.setIcon(swatch(style, key, style.line_of(key)))
        self.update_enabled()

    @Slot()
    def update_checked(self) -> None:
        """Check what is switched on."""
        view = self._view
        for name, checked in (
            ("sentences", view.mode() is Mode.SENTENCES),
            ("english_alone", view.english_alone()),
            ("changes", view.changes_shown()),
            ("overview", not view.strip.isHidden()),
            ("unfold_all", view.reader_model.all_unfolded),
        ):
            self._actions[name].setChecked(checked)

    @Slot()
    def update_enabled(self) -> None:
        """Enable what can be done at the caret."""
        view = self._view
        session, current = view.session(), view.current_segment()
        translation = session.translation(current) if session is not None and current >= 0 else None
        caret = view.caret_place()
        kind = view.reader_model.row(caret.row).kind if session is not None and caret is not None else None
        text = kind in {RowKind.BODY, RowKind.MUTED}
        selected = view.has_selection()
        here = bool(view.annotations_here())
        able = dict.fromkeys(self._actions, session is not None)
        for number in range(1, MOST + 1):
            exists = number <= len(view.style_now().categories)
            able[f"highlight_{number}"] = exists and (selected or (text and current >= 0) or here)
        able |= {
            "note": selected or here or (text and current >= 0),
            "remove_highlight": here,
            "resolve": here,
            "edit": current >= 0,
            "join": session is not None and can_join(session.article, current),
            "divide": session is not None and can_divide(session.article, current),
            "suggest": current >= 0,
            "sentence_again": current >= 0,
            "in_summary": session is not None and session.article.summary is not None and current >= 0,
            "tell_source": current >= 0,
            "swap_sides": session is not None and not view.english_alone(),
            "confirm": translation is not None and translation.state is not State.CONFIRMED,
            "revert": translation is not None
            and bool(translation.machine)
            and (translation.edited is not None or view.editing.segment == current),
            "refuse_repair": translation is not None
            and translation.repaired is not None
            and translation.text != translation.machine,
            "copy": selected or current >= 0,
            "copy_pairs": selected or current >= 0,
            "mark_boilerplate": kind is RowKind.BODY,
            "mark_body": kind is RowKind.MUTED,
        }
        for name, action in self._actions.items():
            action.setEnabled(able[name])

    @Slot()
    def run(self) -> None:
        """Do what the action that sent the signal stands for."""
        action = self.sender()
        if not isinstance(action, QAction):
            return
        view, name = self._view, action.objectName()
        if name.startswith("highlight_"):
            view.annotating.highlight(action.data())
            return
        steps = {
            "note": view.annotating.note,
            "remove_highlight": view.annotating.remove,
            "resolve": view.annotating.resolve,
            "next_note": view.next_note,
            "previous_note": view.previous_note,
            "edit": view.edit_current,
            "confirm": view.confirm_current,
            "revert": view.revert_current,
            "refuse_repair": view.refuse_repair,
            "suggest": view.suggest,
            "sentence_again": view.translate_again,
            "in_summary": view.toggle_summary,
            "join": view.join_sentences,
            "divide": view.divide_sentence,
            "next_sentence": view.next_sentence,
            "previous_sentence": view.previous_sentence,
            "next_open": view.next_open,
            "next_finding": view.next_finding,
            "previous_finding": view.previous_finding,
            "copy": view.copy,
            "copy_pairs": view.copy_pairs,
            "find_next": view.find_next,
            "find_previous": view.find_previous,
            "swap_sides": view.swap_sides,
            "widen_left": view.widen_left,
            "narrow_left": view.narrow_left,
            "sentences": view.toggle_mode,
            "english_alone": view.toggle_english_alone,
            "tell_source": view.tell_source,
            "changes": view.toggle_changes,
            "unfold_all": view.toggle_unfold_all,
            "overview": view.toggle_overview,
        }
        if name in steps:
            steps[name]()
        else:
            view.set_role(Role.BODY if name == "mark_body" else Role.BOILERPLATE)

    @staticmethod
    def _word(action: QAction, text: str) -> None:
        """Give an action its words, and a tip with its key."""
        say(action.setText, text)
        say(action.setToolTip, tip(text, action))

    def _add(self, spec: _Spec) -> QAction:
        action = QAction(self._view)
        action.setObjectName(spec.name)
        action.setShortcuts([QKeySequence(keys) for keys in spec.keys.split(";")])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._word(action, spec.text)
        action.triggered.connect(self.run)
        self._view.addAction(action)
        self._actions[spec.name] = action
        return action
