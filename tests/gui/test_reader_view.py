"""The reader in the hands of a person: real clicks, real keys."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication

from dwiwarta.core.types import Origin, Role, Side, Translation
from dwiwarta.gui.delegates.reader_style import ReaderStyle
from dwiwarta.gui.models.reader_places import Place
from dwiwarta.gui.models.reader_rows import Mode, RowKind
from dwiwarta.gui.session import ArticleSession
from gui.reader_sample import Remembering, long_article, sample_article, with_role

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def point_of(reader, row, side, offset):
    """A point of the viewport just inside the letter at an offset of a cell."""
    box = reader.cell_box(row, side, offset, offset + 1)
    return QPoint(box.left() + max(2, box.width() // 4), box.center().y())


def point_of_words(reader, row, side, words):
    return point_of(reader, row, side, reader.sheet.cell(row, side).text.index(words))


def selected(reader):
    chosen = reader.selection()
    if chosen is None:
        return ""
    parts = []
    for row in range(chosen.start.row, chosen.end.row + 1):
        text = reader.sheet.cell(row, chosen.side).text
        part = chosen.in_cell(row, chosen.side, len(text))
        if part is not None:
            parts.append(text[slice(*part)])
    return "|".join(parts)


def click(qtbot, reader, row, side, words, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.mouseClick(reader.viewport(), LEFT, modifier, point_of_words(reader, row, side, words))


def keys(qtbot, reader, *presses):
    for press in presses:
        key, modifier = press if isinstance(press, tuple) else (press, Qt.KeyboardModifier.NoModifier)
        qtbot.keyClick(reader, key, modifier)


def test_a_click_puts_the_caret_and_lights_the_sentence(reader, qtbot):
    with qtbot.waitSignal(reader.current_changed) as told:
        click(qtbot, reader, 2, Side.TARGET, "regional")
    assert told.args == [3]
    assert reader.caret_place() == Place(2, Side.TARGET, reader.sheet.cell(2, Side.TARGET).text.index("regional"))
    assert reader.marks.current == 3


def test_pointing_lights_the_sentence_and_leaving_puts_it_out(reader, qtbot):
    qtbot.mouseMove(reader.viewport(), point_of_words(reader, 2, Side.SOURCE, "Pemerintah"))
    assert reader.marks.hover == 3
    qtbot.mouseMove(reader.viewport(), point_of_words(reader, 2, Side.SOURCE, "mulai"))
    assert reader.marks.hover == 2
    QApplication.sendEvent(reader.viewport(), _leave())
    assert reader.marks.hover == -1


def _leave():
    from PySide6.QtCore import QEvent

    return QEvent(QEvent.Type.Leave)


def test_a_click_beyond_the_first_plane_lands_on_its_letter(reader, qtbot):
    row = reader.reader_model.row_of_segment(15)
    click(qtbot, reader, row, Side.TARGET, "large ships")
    assert reader.sheet.cell(row, Side.TARGET).text[reader.caret_place().offset :].startswith("large ships")


def test_dragging_selects_across_rows_on_one_side(reader, qtbot):
    start = point_of_words(reader, 2, Side.TARGET, "connecting road")
    end = point_of_words(reader, 3, Side.TARGET, "of the port")
    qtbot.mousePress(reader.viewport(), LEFT, pos=start)
    _drag(reader, end)
    qtbot.mouseRelease(reader.viewport(), LEFT, pos=end)
    assert selected(reader) == "connecting road.|The head "
    assert reader.annotating.bar.isVisible()


def test_dragging_beyond_the_edge_scrolls_on(reader, qtbot, kept):
    reader.set_session(ArticleSession(long_article(80), kept, with_role))
    qtbot.mousePress(reader.viewport(), LEFT, pos=point_of(reader, 1, Side.SOURCE, 3))
    _drag(reader, QPoint(100, reader.viewport().height() + 80))
    qtbot.waitUntil(lambda: reader.verticalOffset() > 200, timeout=10_000)
    qtbot.mouseRelease(reader.viewport(), LEFT)
    offset = reader.verticalOffset()
    assert reader.selection().end.row >= reader.scroller.visible().stop - 3
    assert reader.verticalOffset() == offset


def test_a_drag_over_the_other_column_stays_on_its_side(reader, qtbot):
    qtbot.mousePress(reader.viewport(), LEFT, pos=point_of_words(reader, 2, Side.SOURCE, "Pelabuhan"))
    _drag(reader, point_of_words(reader, 3, Side.TARGET, "head"))
    qtbot.mouseRelease(reader.viewport(), LEFT)
    assert reader.selection().side is Side.SOURCE


def _drag(reader, point):
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QMouseEvent

    where = QPointF(point)
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        where,
        QPointF(reader.viewport().mapToGlobal(point)),
        Qt.MouseButton.NoButton,
        LEFT,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(reader.viewport(), event)


def test_two_clicks_take_a_word_and_three_a_sentence(reader, qtbot):
    point = point_of_words(reader, 3, Side.SOURCE, "12.500")
    qtbot.mouseClick(reader.viewport(), LEFT, pos=point)
    qtbot.mouseDClick(reader.viewport(), LEFT, pos=point)
    assert selected(reader) == "12.500"
    qtbot.mouseClick(reader.viewport(), LEFT, pos=point)
    assert selected(reader).startswith("Kepala pelabuhan")
    assert selected(reader).endswith("tahun lalu.")


def test_shift_and_a_click_stretch_the_selection(reader, qtbot):
    click(qtbot, reader, 2, Side.SOURCE, "mulai")
    click(qtbot, reader, 2, Side.SOURCE, "kapal", SHIFT)
    assert selected(reader) == "mulai melayani "


def test_the_arrows_move_the_caret_through_rows(reader, qtbot):
    keys(qtbot, reader, (Qt.Key.Key_Home, CTRL))
    assert reader.caret_place() == Place(0, Side.SOURCE, 0)
    keys(qtbot, reader, Qt.Key.Key_Right, (Qt.Key.Key_Right, CTRL))
    assert reader.caret_place().offset == len("Pelabuhan ")
    keys(qtbot, reader, Qt.Key.Key_End)
    first_line = reader.caret_place().offset
    keys(qtbot, reader, Qt.Key.Key_Down)
    assert reader.caret_place().row == 0
    assert reader.caret_place().offset > first_line
    keys(qtbot, reader, Qt.Key.Key_Down)
    assert reader.caret_place().row == 1
    keys(qtbot, reader, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up)
    assert reader.caret_place().order == (0, 0)
    keys(qtbot, reader, Qt.Key.Key_Left)
    assert reader.caret_place().order == (0, 0)
    keys(qtbot, reader, (Qt.Key.Key_End, CTRL))
    assert reader.caret_place().row == reader.reader_model.row_count() - 1
    keys(qtbot, reader, Qt.Key.Key_Left)
    assert reader.caret_place().row == reader.reader_model.row_count() - 2


def test_the_right_arrow_goes_from_one_row_to_the_next(reader, qtbot):
    keys(qtbot, reader, (Qt.Key.Key_Home, CTRL), Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Right)
    assert reader.caret_place() == Place(2, Side.SOURCE, 0)
    keys(qtbot, reader, Qt.Key.Key_Left)
    assert reader.caret_place() == Place(1, Side.SOURCE, len(reader.sheet.cell(1, Side.SOURCE).text))
    keys(qtbot, reader, (Qt.Key.Key_Left, CTRL), Qt.Key.Key_Home)
    assert reader.caret_place() == Place(1, Side.SOURCE, 0)


def test_shift_and_arrows_select_and_an_arrow_lets_go(reader, qtbot):
    click(qtbot, reader, 2, Side.SOURCE, "mulai")
    keys(qtbot, reader, (Qt.Key.Key_Right, SHIFT), (Qt.Key.Key_Right, SHIFT))
    assert selected(reader) == "mu"
    keys(qtbot, reader, (Qt.Key.Key_Right, SHIFT | CTRL))
    assert selected(reader) == "mulai "
    keys(qtbot, reader, Qt.Key.Key_Left)
    assert selected(reader) == ""
    assert reader.sheet.cell(2, Side.SOURCE).text[reader.caret_place().offset :].startswith("mulai")


def test_select_all_takes_one_side_without_folds(reader, qtbot):
    click(qtbot, reader, 2, Side.TARGET, "port")
    keys(qtbot, reader, (Qt.Key.Key_A, CTRL))
    reader.copy()
    text = QGuiApplication.clipboard().text()
    assert text.startswith("New Tanjung Biru Port Begins Operating\nThe first ship")
    assert "folded" not in text
    assert "Baca juga" not in text
    assert len(text.splitlines()) == 15


def test_copying_without_a_selection_takes_the_sentence(reader, qtbot):
    click(qtbot, reader, 2, Side.TARGET, "regional")
    keys(qtbot, reader, (Qt.Key.Key_C, CTRL))
    assert QGuiApplication.clipboard().text() == sample_article().translations[3].text


def test_copying_pairs(reader, qtbot):
    click(qtbot, reader, 3, Side.SOURCE, "Sebagian")
    click(qtbot, reader, 3, Side.SOURCE, "dipungut", SHIFT)
    keys(qtbot, reader, (Qt.Key.Key_C, CTRL | SHIFT))
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines == [
        "Sebagian besar berasal dari desa di sekitarnya.\tMost come from the surrounding villages.",
        "Pelatihan itu tidak dipungut biaya.\tThe training was free of charge.",
    ]


def test_what_is_not_translated_is_not_copied(reader, qtbot, kept):
    partly = ArticleSession(sample_article(translated=False), kept, with_role)
    partly.set_translation(2, sample_article().translations[2])
    reader.set_session(partly)
    reader.caret.select(2, Side.TARGET, 0, len(reader.sheet.cell(2, Side.TARGET).text))
    reader.copy()
    assert QGuiApplication.clipboard().text() == sample_article().translations[2].text


def test_tab_goes_to_the_counterpart_and_then_leaves(reader, qtbot):
    click(qtbot, reader, 2, Side.SOURCE, "Pemerintah")
    keys(qtbot, reader, Qt.Key.Key_Tab)
    text = reader.sheet.cell(2, Side.TARGET).text
    assert reader.caret_place() == Place(2, Side.TARGET, text.index("The regional"))
    assert reader.marks.current == 3
    assert not reader.focusNextPrevChild(True) or not reader.hasFocus()
    reader.setFocus()
    keys(qtbot, reader, (Qt.Key.Key_Backtab, SHIFT))
    assert reader.caret_place().side is Side.SOURCE


def test_pages_keep_the_caret_in_sight(reader, qtbot, kept):
    reader.set_session(ArticleSession(long_article(80), kept, with_role))
    keys(qtbot, reader, (Qt.Key.Key_Home, CTRL))
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_Space):
        before = reader.verticalOffset()
        keys(qtbot, reader, key)
        assert reader.verticalOffset() > before
        assert reader.caret_place().row in reader.scroller.visible()
    keys(qtbot, reader, *[Qt.Key.Key_PageUp] * 4)
    assert reader.verticalOffset() == 0
    assert reader.caret_place().order == (0, 0)
    keys(qtbot, reader, (Qt.Key.Key_PageDown, SHIFT))
    assert reader.has_selection()


def test_sentences_are_walked_through(reader, qtbot, session):
    click(qtbot, reader, 2, Side.TARGET, "port")
    keys(qtbot, reader, (Qt.Key.Key_Down, CTRL))
    assert reader.current_segment() == 3
    keys(qtbot, reader, (Qt.Key.Key_Down, CTRL))
    assert reader.current_segment() == 4
    keys(qtbot, reader, (Qt.Key.Key_Up, CTRL))
    assert reader.current_segment() == 3
    session.confirm(4)
    keys(qtbot, reader, (Qt.Key.Key_U, CTRL))
    assert reader.current_segment() == 5


def test_a_fold_opens_by_click_and_by_key_where_it_is(reader, qtbot):
    assert reader.reader_model.row(4).kind is RowKind.FOLD
    top = reader.scroller.top(4)
    qtbot.mouseClick(reader.viewport(), LEFT, pos=reader.row_box(4).center())
    assert reader.reader_model.row(5).kind is RowKind.MUTED
    assert reader.scroller.top(4) == top
    assert reader.caret_place().row == 4
    keys(qtbot, reader, Qt.Key.Key_Return)
    assert reader.reader_model.row(5).kind is RowKind.BODY
    keys(qtbot, reader, Qt.Key.Key_Space)
    assert reader.reader_model.row(5).kind is RowKind.MUTED


def test_a_block_changes_its_role_by_key(reader, qtbot, session):
    click(qtbot, reader, 3, Side.SOURCE, "Sebagian")
    keys(qtbot, reader, (Qt.Key.Key_B, CTRL | SHIFT))
    assert session.article.document.blocks[3].role is Role.BOILERPLATE
    keys(qtbot, reader, (Qt.Key.Key_Z, CTRL))
    assert session.article.document.blocks[3].role is Role.BODY


def test_all_folds_open_at_once(reader):
    before = reader.reader_model.row_count()
    reader.reader_actions["unfold_all"].trigger()
    assert reader.reader_model.row_count() == before + 5
    assert reader.reader_actions["unfold_all"].isChecked()
    reader.reader_actions["unfold_all"].trigger()
    assert reader.reader_model.row_count() == before


def test_rows_of_sentences_keep_the_caret_in_its_sentence(reader, qtbot):
    click(qtbot, reader, 2, Side.TARGET, "regional")
    reader.reader_actions["sentences"].trigger()
    assert reader.mode() is Mode.SENTENCES
    assert reader.current_segment() == 3
    assert reader.caret_place() == Place(3, Side.SOURCE, 0) or reader.caret_place() == Place(3, Side.TARGET, 0)


def test_columns_change_places_and_widths(reader, qtbot):
    reader.reader_actions["swap_sides"].trigger()
    assert not reader.source_left()
    assert reader.sheet.columns.source_x > reader.sheet.columns.target_x
    divider = QPoint(round(reader.sheet.columns.divider), 300)
    qtbot.mousePress(reader.viewport(), LEFT, pos=divider)
    _drag(reader, divider + QPoint(100, 0))
    with qtbot.waitSignal(reader.split_changed) as told:
        qtbot.mouseRelease(reader.viewport(), LEFT)
    assert 0.55 < told.args[0] < 0.7
    reader.set_split(2.0)
    assert reader.split() == 0.75
    keys(qtbot, reader, (Qt.Key.Key_BracketLeft, CTRL), (Qt.Key.Key_BracketLeft, CTRL), (Qt.Key.Key_BracketRight, CTRL))
    assert reader.split() == pytest.approx(0.7)


def test_the_pointer_says_what_it_can_do(reader, qtbot):
    qtbot.mouseMove(reader.viewport(), QPoint(round(reader.sheet.columns.divider), 300))
    assert reader.viewport().cursor().shape() is Qt.CursorShape.SplitHCursor
    qtbot.mouseMove(reader.viewport(), reader.row_box(4).center() + QPoint(60, 0))
    assert reader.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    qtbot.mouseMove(reader.viewport(), point_of_words(reader, 2, Side.SOURCE, "mulai"))
    assert reader.viewport().cursor().shape() is Qt.CursorShape.IBeamCursor


def test_zooming_keeps_the_first_row_and_tells(reader, qtbot, kept):
    reader.set_session(ArticleSession(long_article(60), kept, with_role))
    reader.show_block(30)
    with qtbot.waitSignal(reader.zoom_changed) as told:
        reader.zoom_in()
    assert told.args == [110]
    assert reader.top_block() == 30
    reader.zoom_out()
    _wheel(reader, -120, CTRL)
    assert reader.zoom() == 90
    reader.zoom_reset()
    assert reader.zoom() == 100


def _wheel(reader, delta, modifier):
    event = QWheelEvent(
        QPointF(50, 50),
        QPointF(reader.viewport().mapToGlobal(QPoint(50, 50))),
        QPoint(),
        QPoint(0, delta),
        Qt.MouseButton.NoButton,
        modifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(reader.viewport(), event)


def test_another_width_keeps_the_first_row(reader, kept, qtbot):
    reader.set_session(ArticleSession(long_article(60), kept, with_role))
    reader.show_block(30)
    reader.resize(500, 700)
    assert reader.top_block() == 30
    assert reader.scroller.visible().start == 30


def test_measuring_in_idle_time_moves_nothing_that_is_seen(reader, kept, qtbot):
    reader.set_session(ArticleSession(long_article(300), kept, with_role))
    reader.show_block(200)
    top, row = reader.scroller.top(200), reader.scroller.visible().start
    qtbot.waitUntil(lambda: reader.scroller.settled, timeout=20_000)
    assert (reader.scroller.visible().start, reader.scroller.top(200)) == (row, top)
    heights = [reader.sheet.measure(row) for row in range(reader.reader_model.row_count())]
    assert reader.verticalScrollBar().maximum() == sum(heights) - reader.viewport().height()


def test_scrolling_up_into_rows_not_measured_yet_does_not_jump(reader, kept):
    reader.set_session(ArticleSession(long_article(300), kept, with_role))
    bar = reader.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    for _ in range(30):
        row = reader.scroller.visible().start
        top = reader.scroller.top(row)
        bar.setValue(bar.value() - 120)
        assert reader.scroller.top(row) == top + 120


def test_translations_that_stream_in_leave_the_view_where_it_is(reader, kept):
    article = long_article(100)
    empty = ArticleSession(long_article(100), kept, with_role)
    for index in range(len(article.segments)):
        empty.put_translations({index: None})
    reader.set_session(empty)
    reader.show_block(50)
    top = reader.scroller.top(50)
    for index in range(len(article.segments)):
        empty.set_translation(index, article.translations[index])
        assert reader.scroller.top(50) == top
    assert reader.sheet.cell(50, Side.TARGET).text == empty.target_text(50)


def test_jumping_lights_a_sentence_for_a_moment(reader, qtbot):
    reader.show_segment(19)
    assert reader.marks.flash == 19
    row = reader.reader_model.row_of_segment(19)
    assert row in reader.scroller.visible()
    assert reader.current_segment() == 19
    reader.flash.stop()
    assert reader.marks.flash == -1
    reader.set_style(replace(ReaderStyle.light(), reduced_motion=True))
    reader.show_segment(2)
    assert (reader.marks.flash, reader.marks.flash_strength) == (2, 1.0)
    reader.flash.stop()
    reader.show_segment(999)
    assert reader.marks.flash == -1


def test_without_an_article_there_is_a_gentle_text(reader, qtbot):
    reader.set_empty_text("Drop an article here")
    reader.set_session(None)
    assert reader.reader_model.row_count() == 0
    assert reader.current_segment() == -1
    assert not reader.grab().isNull()
    keys(qtbot, reader, Qt.Key.Key_Down, Qt.Key.Key_Return, (Qt.Key.Key_A, CTRL))
    qtbot.mouseClick(reader.viewport(), LEFT, pos=QPoint(50, 50))
    reader.find_text("Biru")
    assert reader.search.count == 0
    assert not any(action.isEnabled() for action in reader.actions())


@pytest.mark.parametrize("style", [ReaderStyle.light(), ReaderStyle.dark_colours()], ids=["light", "dark"])
def test_it_draws_in_the_styles_colours(reader, style):
    reader.set_style(style)
    picture = reader.grab().toImage()
    assert picture.pixelColor(2, 2).name() == style.ground
    colours = {picture.pixelColor(x, y).name() for x in range(0, 800, 3) for y in range(20, 400, 2)}
    assert style.text in colours


def test_a_repaired_and_a_remembered_sentence_have_marks_of_other_shapes(reader, session):
    (_, box), *_ = reader.row_painter.state_boxes(2, reader.scroller.top(2))

    def inked():
        picture = reader.viewport().grab(box.toAlignedRect()).toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        grey = [picture.pixelColor(x, y).lightness() for x in range(picture.width()) for y in range(picture.height())]
        return sum(light < 200 for light in grey)

    plain = inked()
    session.set_translation(2, Translation(session.translation(2).text + "!").repair(session.translation(2).text))
    repaired = inked()
    assert repaired > plain > 0
    text = session.translation(2).text
    session.set_translation(2, Translation(text, origin=Origin.MEMORY))
    assert session.translation(2).origin is Origin.MEMORY
    assert inked() not in {plain, repaired}
    assert "From the memory." in reader.reader_model.index(2, 1).data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_tip_says_what_a_mark_means(reader, session, qtbot):
    from dwiwarta.gui.views.reader_tips import tip_at

    session.edit_translation(2, "Mine.")
    (_, box), *_ = reader.row_painter.state_boxes(2, reader.scroller.top(2))
    assert tip_at(reader, box.center().toPoint()).startswith("<qt>Edited by you<br><s>The port")
    bar = QPoint(round(reader.sheet.columns.source_x - reader.sheet.em * 0.7), point_of(reader, 2, Side.SOURCE, 0).y())
    assert tip_at(reader, bar) == "In the summary"
    assert tip_at(reader, point_of(reader, 1, Side.SOURCE, 0)) == ""
    reader.toggle_fold(4)
    assert tip_at(reader, point_of(reader, 5, Side.SOURCE, 0)) == "related links"
    untranslated = ArticleSession(sample_article(translated=False), Remembering(), with_role)
    reader.set_session(untranslated)
    assert tip_at(reader, QPoint(round(reader.sheet.columns.target_x + 20), reader.row_box(2).center().y())) == (
        "Not yet translated"
    )


def test_qt_can_ask_for_cells(reader):
    index = reader.reader_model.index(2, 1)
    box = reader.visualRect(index)
    assert reader.indexAt(box.center()) == index
    reader.scrollTo(reader.reader_model.index(15, 0))
    assert 15 in reader.scroller.visible()
    reader.put_caret(Place(3, Side.TARGET, 0))
    assert reader.currentIndex() == reader.reader_model.index(3, 1)


def test_a_screen_reader_finds_the_rows(reader, qtbot):
    from PySide6.QtGui import QAccessible

    table = QAccessible.queryAccessibleInterface(reader)
    assert table.text(QAccessible.Text.Name) == "Article in Indonesian and English"
    assert table.role() == QAccessible.Role.Table
    cells = [table.child(number) for number in range(table.childCount())]
    said = {cell.text(QAccessible.Text.Name): cell for cell in cells}
    assert {"Indonesian", "English"} <= said.keys()
    rows = [words for words in said if words.startswith("Paragraph 3 of 15.")]
    assert rows
    assert said[rows[0]].rect().top() == reader.viewport().mapToGlobal(reader.row_box(2).topLeft()).y()


def test_no_two_actions_share_a_key(reader):
    keys = [key.toString() for action in reader.actions() for key in action.shortcuts()]
    assert len(keys) == len(set(keys))
    assert all(action.text() and action.toolTip() for action in reader.actions())
