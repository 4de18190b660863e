"""The interface's language, English or Indonesian: by choice or as the system's, and changed while the window is open.

A module names its context once, `_tr = partial(translate, "Context")`, and says `_tr("…")`; with a number it is
`_tr("%Ln sentence(s)", n=count)`, and tables that are made at the import hold `mark("…")` for `_tr` to say later.

What is said once, or anew each time it is shown (a dialog, a message, painted text), needs no more. What stays on the
screen is given with `say(label.setText, _tr("…"))`, which remembers it and says it again when the language changes;
the makers of controls in `forms` do that by themselves. Whatever else has to be said again is a method for `follow`.
What the core says goes through `in_language`.
"""

from __future__ import annotations

import weakref
from collections.abc import Callable, Iterable
from datetime import date, datetime
from functools import partial
from typing import Any

import shiboken6
from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject, QTime, QTranslator, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QComboBox

from dwiwarta.core import paths
from dwiwarta.core.worded import Worded
from dwiwarta.errors import DwiwartaError

CODES = ("en", "id")
_CATALOGUES = ("qtbase", "dwiwarta")
_BRITISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
_INDONESIAN = QLocale(QLocale.Language.Indonesian, QLocale.Country.Indonesia)


class Words(str):
    """A text of the interface that knows where it came from, so that it can be said in another language."""

    made: Callable[[], Words]

    def again(self) -> Words:
        """Return the same words in the language of now."""
        return self.made()


def translate(context: str, text: str, note: str = "", n: int = -1) -> Words:
    """Return an English text of the interface in its language.

    `note` tells the translator two meanings of the same text apart, and `n` is the number that `%n` stands for.
    """
    words = Words(QCoreApplication.translate(context, text, note, n))
    words.made = partial(translate, context, text, note, n)
    return words


def mark(text: str) -> str:
    """Return the text: it stands in a table that is made before there is a language, and `_tr` says it later."""
    return text


def bare(text: str) -> str:
    """Return a menu's or button's text as it is spoken: without its mnemonic and without an ellipsis at its end."""
    plain = text.replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…").rstrip()
    return _derived(plain, text, bare)


def tip(text: str, action: QAction) -> str:
    """Return a text as the tip of an action: bare, with the action's first key."""
    return _with_keys(text, action.shortcut().toString(QKeySequence.SequenceFormat.NativeText))


def _with_keys(text: str, keys: str) -> str:
    return _derived(f"{bare(text)} ({keys})" if keys else bare(text), text, partial(_with_keys, keys=keys))


def _derived(made: str, text: str, again: Callable[[str], str]) -> str:
    """Return what was made of a text, able to be made again where the text is."""
    if not isinstance(text, Words):
        return made
    words = Words(made)
    words.made = lambda: again(text.again())  # type: ignore[return-value]
    return words


_said: weakref.WeakKeyDictionary[QObject, dict[tuple[str, tuple[int, ...]], Words]] = weakref.WeakKeyDictionary()


def say(setter: Callable[..., Any], words: str, *place: int) -> None:
    """Give a text to a setter of a widget or an action, such as `label.setText`, now and in every later language.

    Some setters are told a place first: `say(tabs.setTabText, words, 2)`. A text that is no Words takes the place of
    what was remembered.
    """
    setter(*place, words)
    owner: QObject = setter.__self__  # type: ignore[attr-defined]
    if isinstance(words, Words):
        _said.setdefault(owner, {})[setter.__name__, place] = words
    elif owner in _said:
        _said[owner].pop((setter.__name__, place), None)


def add_choices(box: QComboBox, items: Iterable[tuple[Any, str]]) -> None:
    """Add (value, text) items to a combo box, whose texts follow the language."""
    for value, text in items:
        box.addItem("", value)
        say(box.setItemText, text, box.count() - 1)


def follow(words: Callable[[], None]) -> None:
    """Call a method of a QObject now, and again whenever the language has changed, as long as the object lives."""
    words()
    language().changed.connect(words)


class Language(QObject):
    """The language that is in force. `changed` comes when everything that was said is said in another one."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.code = ""
        self.locale = _BRITISH
        self._translators: list[QTranslator] = []

    def choose(self, choice: str) -> None:
        """Take "system", "en" or "id"; nothing happens where that is in force."""
        code = _of_system() if choice == "system" else choice
        if code == self.code:
            return
        self.code = code
        self.locale = _INDONESIAN if code == "id" else _english()
        QLocale.setDefault(self.locale)
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
            translator.deleteLater()
        self._translators = [made for name in _CATALOGUES if (made := self._catalogue(name)) is not None]
        for translator in self._translators:
            QCoreApplication.installTranslator(translator)
        self._say_again()
        self.changed.emit()

    def _catalogue(self, name: str) -> QTranslator | None:
        made = QTranslator(self)
        return made if made.load(f"{name}_{self.code}", str(paths.resources() / "i18n")) else None

    @staticmethod
    def _say_again() -> None:
        for owner, texts in list(_said.items()):
            if shiboken6.isValid(owner):
                for (name, place), words in list(texts.items()):
                    texts[name, place] = words.again()
                    getattr(owner, name)(*place, texts[name, place])


_languages: list[Language] = []


def language() -> Language:
    """Return the one Language of the program."""
    if not _languages or not shiboken6.isValid(_languages[0]):
        _languages[:] = [Language(QCoreApplication.instance())]
    return _languages[0]


def in_language(text: str | DwiwartaError) -> str:
    """Return what the core says, a sentence or an expected failure, in the interface's language."""
    if isinstance(text, DwiwartaError):
        where = f"{text.path}: " if text.path is not None else ""
        what = in_language(text.message).rstrip(".")
        return " ".join(f"{where}{what}. {in_language(text.remedy)}".split())
    if not text:
        return ""
    if not isinstance(text, Worded):
        return QCoreApplication.translate("Core", text)
    if text.parts:
        return text.by.join(map(in_language, text.parts))
    values = {name: _spoken_value(value) for name, value in text.values.items()}
    return QCoreApplication.translate("Core", text.template).format(**values)


class _Number(int):
    """A number that writes its thousands as the interface's language does."""

    def __format__(self, spec: str) -> str:
        return number(self) if spec == "," else super().__format__(spec)


def _spoken_value(value: object) -> object:
    if isinstance(value, Worded):
        return in_language(value)
    return _Number(value) if isinstance(value, int) else value


def capitalised(text: str) -> str:
    """Return a text that begins with a capital."""
    return text[:1].upper() + text[1:]


def number(value: float, decimals: int = 0) -> str:
    """Return a number as the interface's language writes it: 12,500 or 12.500."""
    return language().locale.toString(float(value), "f", decimals)


def day(value: date, *, short: bool = False) -> str:
    """Return a date as the interface's language writes it: 17 August 2024, or with the month's short name."""
    return language().locale.toString(_qdate(value), "d MMM yyyy" if short else "d MMMM yyyy")


def month(value: date) -> str:
    """Return a month and its year."""
    return language().locale.standaloneMonthName(value.month) + f" {value.year}"


def moment(value: datetime) -> str:
    """Return a date with the time of the day, to the minute."""
    time = language().locale.toString(QTime(value.hour, value.minute), QLocale.FormatType.ShortFormat)
    return f"{day(value)}, {time}"


def _qdate(value: date) -> QDate:
    return QDate(value.year, value.month, value.day)


def _of_system() -> str:
    """Return the first of the system's languages that the interface has, or English."""
    wanted = (name.replace("_", "-").partition("-")[0].lower() for name in QLocale.system().uiLanguages())
    return next((code for code in wanted if code in CODES), CODES[0])


def _english() -> QLocale:
    """Return the system's English where it has one, else Britain's."""
    system = QLocale.system()
    return system if system.language() is QLocale.Language.English else _BRITISH
