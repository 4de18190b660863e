"""`dwiwarta memory`, and what the other commands take from it, with the real model."""

import io
import json
import sys

import pytest

from conftest import SEED
from dwiwarta.cli import main
from dwiwarta.core import paths
from dwiwarta.core.memory.records import Pair
from dwiwarta.core.store import Library

UNIT = '<tu><tuv xml:lang="en-GB"><seg>{}</seg></tuv><tuv xml:lang="in"><seg>{}</seg></tuv></tu>\n'
HEAD = '<?xml version="1.0"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4"><header/><body>\n'
SENTENCE = "Harga beras naik 5 persen di Bandung."
ENGLISH = "Rice is five percent dearer in Bandung, at 5 percent."


@pytest.fixture
def write(tmp_path):
    """Return a function that writes a TMX file of units and returns its path."""

    def write(name, *units, end="</body></tmx>"):
        path = tmp_path / name
        path.write_text(HEAD + "".join(units) + end, encoding="utf-8")
        return str(path)

    return write


@pytest.fixture
def filled():
    """Remember two pairs."""
    with Library(paths.library_file()) as library:
        library.memory.add("a.tmx", [Pair(SENTENCE, "Rice rose 5 percent in Bandung.", "Sari")])
        library.memory.add("b.tmx", [Pair("Presiden tiba.", "The president has landed.")])


def run(capsys, *arguments, code=0):
    """Run a command and return its output and the lines of its words."""
    assert main.run(list(arguments)) == code
    captured = capsys.readouterr()
    return captured.out, captured.err.splitlines()


def shape(capsys, *arguments):
    return json.loads(run(capsys, *arguments)[0])


def test_pairs_go_in_and_out_and_in_again(capsys, write, tmp_path):
    path = write("a.tmx", UNIT.format(ENGLISH, SENTENCE), UNIT.format("Two.", "Dua."), UNIT.format("", "Tiga."))
    out, words = run(capsys, "memory", "import", path)
    assert out == f"2\t{path}\n"
    assert words == [f"dwiwarta: {path}: line 6: skipped, its English is empty"]
    assert run(capsys, "memory", "import", path)[0] == f"0\t{path}\n"
    copy = tmp_path / "copy.tmx"
    out, words = run(capsys, "memory", "export", str(copy))
    assert (out, words) == (f"{copy}\n", ["dwiwarta: 2 pairs written"])
    paths.library_file().unlink()
    assert run(capsys, "memory", "import", str(copy)) == (f"2\t{copy}\n", [])
    pairs = shape(capsys, "memory", "list", "--json")["pairs"]
    assert {(pair["source"], pair["target"]) for pair in pairs} == {(SENTENCE, ENGLISH), ("Dua.", "Two.")}


def test_standard_input_is_read(capsys, monkeypatch):
    data = (HEAD + UNIT.format("Two.", "Dua.") + "</body></tmx>").encode()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
    assert run(capsys, "memory", "import", "-")[0] == "1\t-\n"
    monkeypatch.setattr(sys, "stdin", None)
    assert "standard input is closed" in run(capsys, "memory", "import", "-", code=1)[1][0]


def test_a_bad_file_is_one_line_and_the_rest_are_read(capsys, write, tmp_path):
    entities = tmp_path / "entities.tmx"
    entities.write_text('<!DOCTYPE tmx [<!ENTITY x "y">]><tmx><body/></tmx>')
    cut = write("cut.tmx", UNIT.format("Two.", "Dua."), end="<tu>")
    good = write("good.tmx", UNIT.format("One.", "Satu."))
    out, words = run(capsys, "memory", "import", str(entities), cut, str(tmp_path / "none.tmx"), good, code=1)
    assert [line.split("\t")[0] for line in out.splitlines()] == ["0", "1", "0", "1"]
    assert len(words) == 3
    assert "declares the entity 'x' in line 1" in words[0]
    assert "cut.tmx: the file is broken in line 5" in words[1]
    assert "none.tmx: cannot be read" in words[2]


def test_many_bad_units_are_counted(capsys, write):
    _, words = run(capsys, "memory", "import", write("a.tmx", *[UNIT.format("", "x")] * 50))
    assert len(words) == 21
    assert words[-1].endswith("and 30 more were skipped")


def test_search_offers_what_is_like_and_says_what_differs(capsys, filled):
    out, _ = run(capsys, "memory", "search", "Harga beras naik 7", "persen di Bandung.")
    assert "Rice rose 7 percent in Bandung." in out
    assert "“7 persen”" in out
    assert "Sari" in out
    asked = "Harga beras tidak naik 5 persen di Bandung."
    (match,) = shape(capsys, "memory", "search", asked, "--json")["matches"]
    assert (match["exact"], match["source"], match["offered"]) == (False, SENTENCE, match["target"])
    assert [asked[slice(*each["new"])].strip() for each in match["differences"]] == ["tidak"]
    assert [caution["kind"] for caution in match["cautions"]] == ["negation"]
    assert match["provenance"]["origin"] == "a.tmx"
    assert match["provenance"]["who"] == "Sari"
    assert shape(capsys, "memory", "search", asked, "--threshold", "95", "--json")["matches"] == []
    paths.settings_file().write_text("memory_threshold = 95\n")
    assert run(capsys, "memory", "search", asked) == ("", [])


def test_pairs_are_listed_counted_and_forgotten(capsys, filled):
    assert run(capsys, "memory", "list")[0].count("\t") == 6
    stats = shape(capsys, "memory", "stats", "--json")
    assert stats["pairs"] == 2
    by_name = {row["name"]: row["id"] for row in stats["origins"]}
    assert run(capsys, "memory", "stats")[0].startswith("2 pairs\n")
    (pair,) = shape(capsys, "memory", "list", "--origin", str(by_name["a.tmx"]), "--json")["pairs"]
    assert run(capsys, "memory", "forget", str(pair["id"]))[0] == "1\n"
    assert run(capsys, "memory", "forget", "--origin", str(by_name["b.tmx"]))[0] == "1\n"
    assert run(capsys, "memory", "stats")[0] == "0 pairs\n"
    _, words = run(capsys, "memory", "forget", str(pair["id"]), code=1)
    assert len(words) == 1
    assert f"no pair {pair['id']}" in words[0]


@pytest.mark.parametrize(
    "arguments",
    [
        ["memory"],
        ["memory", "forget"],
        ["memory", "forget", "1", "--origin", "1"],
        ["memory", "search", "x", "--threshold", "20"],
        ["memory", "import"],
    ],
)
def test_wrong_usage_is_two(capsys, arguments):
    with pytest.raises(SystemExit) as stop:
        main.run(arguments)
    assert stop.value.code == 2


def test_translate_takes_from_the_memory_only_when_asked(capsys, filled, tmp_path):
    file = tmp_path / "berita.txt"
    file.write_text("Presiden tiba. Harga beras turun.\n", encoding="utf-8")
    plain = shape(capsys, "translate", str(file), "--json")["segments"]
    assert [segment["origin"] for segment in plain] == ["model", "model"]
    known = shape(capsys, "translate", str(file), "--json", "--memory")["segments"]
    assert [segment["origin"] for segment in known] == ["memory", "model"]
    assert (known[0]["text"], known[0]["machine"], known[0]["score"]) == (
        "The president has landed.",
        "The president has landed.",
        None,
    )
    assert known[1] == plain[1]
    out, _ = run(capsys, "translate", str(file), "--memory")
    assert out.startswith("The president has landed. ")


def test_the_plain_commands_make_no_library(capsys, tmp_path):
    file = tmp_path / "berita.txt"
    file.write_text("Presiden tiba.\n", encoding="utf-8")
    run(capsys, "translate", str(file))
    run(capsys, "brief", str(file), "--to", "md", "--out", str(tmp_path))
    assert not paths.library_file().exists()


def test_brief_and_library_use_the_memory(capsys, tmp_path):
    source = "ByteDance Pakai Teknologi OpenAI untuk Bikin Chatbot Sendiri"
    with Library(paths.library_file()) as library:
        library.memory.add("a.tmx", [Pair(source, "ByteDance borrows from OpenAI")])
    run(capsys, "brief", str(SEED), "--to", "json", "--out", str(tmp_path), "--memory")
    brief = json.loads((tmp_path / f"{SEED.stem}_en.json").read_text(encoding="utf-8"))
    assert brief["title_translation"] == "ByteDance borrows from OpenAI"
    assert brief["provenance"]["origins"]["memory"] == 1
    run(capsys, "library", "add", str(SEED))
    with Library(paths.library_file()) as library:
        assert library.get(1).title_translation == "ByteDance borrows from OpenAI"
        assert library.memory.count() == 1
