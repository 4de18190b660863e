"""What a screen reader can name, what Tab reaches and in which order, and what is cut off, of any widget."""

from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QScrollBar,
    QSplitterHandle,
    QTabBar,
    QToolButton,
    QWidget,
)

_ROUNDING = 2
_COMPOUND = (QComboBox, QAbstractSpinBox)


def focusable(root):
    """Return the controls in a widget that the keyboard can reach and that can be seen and used now."""
    return [each for each in root.findChildren(QWidget) if _reachable(each, root)]


def _reachable(widget, root):
    if not (widget.isVisibleTo(root) and widget.isEnabledTo(root)) or widget.isWindow():
        return False
    policy = widget.focusPolicy()
    if not policy & Qt.FocusPolicy.TabFocus or isinstance(widget, QScrollBar | QSplitterHandle | QHeaderView):
        return False
    parents = _parents(widget, root)
    if any(isinstance(parent, _COMPOUND) for parent in parents):
        return False  # a part of a box, whose focus it shares
    inner = isinstance(widget.parentWidget(), QAbstractScrollArea) and widget.parentWidget().viewport() is widget
    return not (inner or widget.focusProxy() is not None or not widget.size().isValid())


def _parents(widget, root):
    parent = widget.parentWidget()
    while parent is not None and parent is not root:
        yield parent
        parent = parent.parentWidget()


def nameless(root):
    """Return the controls of a widget that a screen reader could not name."""
    labelled = {label.buddy() for label in root.findChildren(QLabel) if label.buddy() is not None and label.text()}
    return [describe(each) for each in focusable(root) if not _name(each) and each not in labelled]


def _name(widget):
    if isinstance(widget, QTabBar):
        return all(widget.tabText(index) for index in range(widget.count()))
    return widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text().replace("&", ""))


def tab_round(root, steps=200):
    """Press Tab from the first control on until the round is closed, and return the controls in their order."""
    first = next((each for each in _chain(root) if _reachable(each, root)), None)
    if first is None:
        return []
    window = root.window()
    window.activateWindow()
    first.setFocus(Qt.FocusReason.TabFocusReason)
    met = []
    for _ in range(steps):
        here = _whole(QApplication.focusWidget(), focusable(root))
        if here in met and here is met[0] and len(met) > 1:
            break
        if here is not None and here not in met:
            met.append(here)
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
    return met


def _chain(root):
    widget = root.nextInFocusChain()
    while widget is not root:
        if root.isAncestorOf(widget):
            yield widget
        widget = widget.nextInFocusChain()


def _whole(widget, controls):
    """Return the control that a part with the focus belongs to."""
    while widget is not None and widget not in controls:
        widget = widget.parentWidget()
    return widget


def unreached(root):
    """Return the controls that Tab does not come to."""
    met = tab_round(root)
    return [describe(each) for each in focusable(root) if each not in met]


def backward(root):
    """Return pairs of controls of which Tab reaches the second after the first though it stands before it.

    Before is: above and not to the right, or in the same row to the left. Buttons that share a button box are passed
    over: their order is the platform's.
    """
    met = tab_round(root)
    return [(describe(a), describe(b)) for a, b in pairwise(met) if _before(_box(b, root), _box(a, root))]


def _box(widget, root):
    return QRect(widget.mapTo(root, QPoint()), widget.size())


def _before(one, other):
    """Say whether a box is read before another."""
    if one.bottom() <= other.top() + _ROUNDING:
        return one.left() <= other.right()
    same_row = one.top() < other.bottom() and other.top() < one.bottom()
    return same_row and one.right() <= other.left() + _ROUNDING


def cut_off(root):
    """Return the texts of a widget that have not the room that they need."""
    found = []
    for each in root.findChildren(QWidget):
        if each.isVisibleTo(root) and not each.isWindow() and each.width() > 0:
            found += [f"{describe(each)}: {text}" for text in _cut(each)]
    return found


def _cut(widget):
    if isinstance(widget, QLabel) and widget.text() and widget.pixmap().isNull():
        if widget.wordWrap():
            return [widget.text()] * (widget.height() + _ROUNDING < widget.heightForWidth(widget.width()))
        return [widget.text()] * (widget.width() + _ROUNDING < widget.sizeHint().width())
    if isinstance(widget, QAbstractButton) and widget.text() and _shows_text(widget):
        return [widget.text()] * (widget.width() + _ROUNDING < widget.minimumSizeHint().width())
    if isinstance(widget, QLineEdit) and widget.placeholderText() and not widget.text():
        margins = widget.textMargins()
        room = widget.contentsRect().width() - margins.left() - margins.right() - 6
        room -= 16 if not isinstance(widget.parentWidget(), _COMPOUND) else 0  # the padding of the style sheet
        room -= sum(each.width() for each in widget.findChildren(QToolButton) if each.isVisible())
        return [widget.placeholderText()] * (
            room + _ROUNDING < widget.fontMetrics().horizontalAdvance(widget.placeholderText())
        )
    if isinstance(widget, QTabBar):
        bar = widget.rect().adjusted(-_ROUNDING, 0, _ROUNDING, 0)
        buttons = [each for each in widget.findChildren(QToolButton) if each.isVisible()]
        return [widget.tabText(i) for i in range(widget.count()) if buttons or not bar.contains(widget.tabRect(i))]
    return []


def _shows_text(button):
    if isinstance(button, QToolButton):
        return button.toolButtonStyle() is not Qt.ToolButtonStyle.ToolButtonIconOnly and button.icon().isNull()
    return isinstance(button, QAbstractButton | QCheckBox)


def describe(widget):
    """Return what to call a control in a failure."""
    name = (
        widget.accessibleName() or getattr(widget, "text", lambda: "")()
        if not isinstance(widget, QAbstractItemView)
        else ""
    )
    return f"{type(widget).__name__} {widget.objectName() or widget.accessibleName() or name}".strip()
