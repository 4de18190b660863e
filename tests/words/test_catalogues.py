"""The catalogues hold every text of the code, whole, and nothing else; what is compiled is what is written."""

import ast
import re
import string

import pytest

from dwiwarta.gui.actions import MENUS
from words.catalogue import FOLDER, FORMS, compiled, read
from words.finding import CODE, Text, in_module, texts

INDONESIAN = FOLDER / "dwiwarta_id.ts"


@pytest.fixture(scope="module")
def found():
    return texts()


@pytest.fixture(scope="module")
def indonesian():
    return read(INDONESIAN)


def test_every_text_of_the_code_is_in_indonesian_and_nothing_else(found, indonesian):
    assert set(indonesian) == set(found)


def test_english_has_the_forms_of_what_is_counted(found):
    english = read(FOLDER / "dwiwarta_en.ts")
    assert set(english) == {text for text in found if text.counted}
    assert all(len(forms) == 2 and all(forms) for forms in english.values())
    assert not [forms for forms in english.values() if "(s)" in "".join(forms)]


@pytest.mark.parametrize("language", FORMS)
def test_nothing_is_unfinished_or_vanished(language):
    raw = (FOLDER / f"dwiwarta_{language}.ts").read_text(encoding="utf-8")
    assert "type=" not in raw


def test_no_translation_is_empty(indonesian):
    assert not [text for text, forms in indonesian.items() if not all(form.strip() for form in forms)]


def fields(text):
    """Return the names and formats of a text's replacement fields, and its counts."""
    named = sorted(
        (name, spec, conversion) for _, name, spec, conversion in string.Formatter().parse(text) if name is not None
    )
    return named, sorted(re.findall(r"%L?n", text))


def test_placeholders_are_the_same(indonesian):
    wrong = [text for text, forms in indonesian.items() if any(fields(form) != fields(text.source) for form in forms)]
    assert not wrong


def test_the_english_forms_keep_their_placeholders():
    for text, forms in read(FOLDER / "dwiwarta_en.ts").items():
        for form in forms:
            assert fields(form)[0] == fields(text.source)[0], text


def test_a_mnemonic_is_where_the_source_has_one(indonesian):
    def marked(text):
        return len(re.findall(r"&(?=[^\W_])", text.replace("&&", "")))

    wrong = [text for text, forms in indonesian.items() if any(marked(form) != marked(text.source) for form in forms)]
    assert not wrong


def test_dots_at_the_end_agree(indonesian):
    """What opens a dialog says so in every language, and a sentence ends like a sentence."""
    for end in ("…", ".", "?", ":"):
        wrong = [
            t for t, forms in indonesian.items() if any(form.endswith(end) != t.source.endswith(end) for form in forms)
        ]
        assert not wrong, end


def letters_of(menu, known):
    """Return the letters that the plain commands of a menu are chosen by."""
    texts = [known[Text("Menus", command.text)][0] for command in MENUS[menu] if command is not None]
    return [match[1].casefold() for text in texts for match in re.finditer(r"&([^\W_])", text)]


@pytest.mark.parametrize("menu", MENUS)
def test_no_two_commands_of_a_menu_have_the_same_letter(menu, indonesian):
    letters = letters_of(menu, indonesian)
    assert len(letters) == len(set(letters))


@pytest.mark.parametrize("source", sorted(FOLDER.glob("*.ts")), ids=lambda path: path.stem)
def test_the_compiled_catalogue_is_fresh(source, tmp_path):
    made = tmp_path / source.with_suffix(".qm").name
    compiled(source, made)
    assert made.read_bytes() == source.with_suffix(".qm").read_bytes()


def test_the_finder_knows_every_way_to_say_a_text():
    code = """
_tr = partial(translate, "Pane")
table = {1: mark("in a table")}
def f(self):
    say(label.setText, _tr("a label"))
    _tr(f())
    _tr("after a call without a literal")
    _tr("%Ln thing(s)", n=3)
    translate("Other", "elsewhere", "a note")
    worded("{x} of the core", x=1)
    raise ReadingError("an error", remedy="its remedy")
    Command("open", "&Open", "Ctrl+O", "open", "a tip")
"""
    assert set(in_module(code, "x.py")) == {
        Text("Pane", "in a table"),
        Text("Pane", "a label"),
        Text("Pane", "after a call without a literal"),
        Text("Pane", "%Ln thing(s)"),
        Text("Other", "elsewhere", "a note"),
        Text("Core", "{x} of the core"),
        Text("Core", "an error"),
        Text("Core", "its remedy"),
        Text("Menus", "&Open"),
        Text("Menus", "a tip"),
    }


def test_a_text_without_a_context_is_refused():
    with pytest.raises(ValueError, match="has no"):
        list(in_module('label.setText(_tr("lost"))', "x.py"))


SAYING = {
    *("button", "label", "heading", "tool", "named", "row", "insert_row", "Message", "say", "add_choices"),
    *("QLabel", "QPushButton", "QCheckBox", "QGroupBox", "QMenu", "QAction", "QToolButton", "QUndoCommand"),
    *("setText", "setToolTip", "setWindowTitle", "setPlaceholderText", "setAccessibleName", "setAccessibleDescription"),
    *("setTitle", "setIconText", "setStatusTip", "addTab", "addAction", "addItem", "addMenu", "addSection"),
    *("setHeaderLabels", "setHorizontalHeaderLabels", "setInformativeText", "showMessage", "getOpenFileName"),
    *("getOpenFileNames", "getSaveFileName", "getExistingDirectory", "getText", "question"),
}
NAMES_ALONE = {"Dwiwarta", "muted", "hint", "danger", "notice", "warning", "memory.tmx", "glossary.tsv", "&SHA-256"}


def unsaid(code):
    """Yield the texts that a module shows and that no catalogue can have: plain strings, or with values in them."""
    for node in ast.walk(ast.parse(code)):
        name = node.func.attr if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) else ""
        name = node.func.id if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) else name
        if name not in SAYING:
            continue
        for given in (*node.args, *(each.value for each in node.keywords)):
            inner = given.elts if isinstance(given, ast.List | ast.Tuple) else [given]
            for each in inner:
                branches = [each.body, each.orelse] if isinstance(each, ast.IfExp) else [each]
                for branch in branches:
                    parts = branch.values if isinstance(branch, ast.JoinedStr) else [branch]
                    plain = [part.value for part in parts if isinstance(part, ast.Constant)]
                    text = "".join(part for part in plain if isinstance(part, str))
                    words = re.sub(r"<[^>]*>|https?://\S+", "", text)
                    if text not in NAMES_ALONE and re.search(r"[A-Za-z]{2}", words) and "Dwiwarta" not in text:
                        yield f"{name}: {text}"


def test_the_window_shows_no_text_that_is_not_in_a_catalogue():
    found = {
        str(file.relative_to(CODE)): list(unsaid(file.read_text(encoding="utf-8")))
        for file in sorted((CODE / "gui").rglob("*.py"))
    }
    assert {file: texts for file, texts in found.items() if texts} == {}


def test_nobody_asks_qt_itself_for_a_translation():
    """`tr` takes the class for the context, which the catalogues do not know."""
    found = [
        file.name for file in (CODE / "gui").rglob("*.py") if re.search(r"\.tr\(", file.read_text(encoding="utf-8"))
    ]
    assert found == []
