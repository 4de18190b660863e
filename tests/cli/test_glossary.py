"""`dwiwarta glossary` keeps, lists, brings in and gives out terms, and says in one line what is wrong."""

import io
import json
import sys

import pytest

from dwiwarta.cli import main


def run(capsys, *arguments, code=0):
    assert main.run(["glossary", *arguments]) == code
    return capsys.readouterr()


def lines(capsys, *arguments):
    return run(capsys, *arguments).out.splitlines()


def test_terms_are_added_listed_and_removed(capsys):
    assert run(capsys, "add", "bupati", "regent", "--alternative", "district chief", "--note", "Head.").out == ""
    run(capsys, "add", "Polri", "--keep")
    assert lines(capsys, "list") == ["bupati\tregent\tHead.", "Polri\tPolri"]
    terms = json.loads(run(capsys, "list", "--json").out)["terms"]
    assert terms[0] == {
        "source": "bupati",
        "target": "regent",
        "alternatives": ["district chief"],
        "note": "Head.",
        "forbidden": [],
        "keep": False,
        "kind": "",
        "story": None,
    }
    assert terms[1]["keep"] is True
    run(capsys, "add", " bupati ", "Regent", "--forbid", "duke")
    assert lines(capsys, "list")[0] == "bupati\tRegent"
    assert "removed bupati" in run(capsys, "remove", "bupati").err
    assert lines(capsys, "list") == ["Polri\tPolri"]


@pytest.mark.parametrize("suffix", ["tsv", "csv", "tbx"])
def test_what_is_exported_can_be_imported_elsewhere(capsys, tmp_path, monkeypatch, suffix):
    path = tmp_path / f"istilah.{suffix}"
    run(capsys, "add", "bupati", "regent", "--forbid", "duke")
    run(capsys, "add", "Polri", "--keep")
    assert lines(capsys, "export", str(path)) == [str(path)]
    assert lines(capsys, "import", str(path)) == ["0 new, 0 changed, 2 there already"]
    before = run(capsys, "list", "--json").out
    monkeypatch.setenv("DWIWARTA_HOME", str(tmp_path / "other"))
    assert lines(capsys, "import", str(path)) == ["2 new, 0 changed, 0 there already"]
    assert run(capsys, "list", "--json").out == before


def test_bad_rows_are_named_and_the_rest_is_taken(capsys, tmp_path):
    path = tmp_path / "x.csv"
    path.write_text("source,target\nbupati,regent\nlurah,\n", encoding="utf-8")
    result = run(capsys, "import", str(path), "--json")
    assert result.err == f"dwiwarta: warning: {path}: line 3: the target is empty\n"
    assert json.loads(result.out) == {
        "schema": 1,
        "added": 1,
        "changed": 0,
        "unchanged": 0,
        "problems": [{"line": 3, "message": "the target is empty"}],
    }
    path.write_text("source,target\nlurah,\n", encoding="utf-8")
    assert "no row is a term" in run(capsys, "import", str(path), code=1).err


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (["remove", "camat"], "no term “camat”"),
        (["add", "camat"], "the target is empty"),
        (["add", " ", "x"], "the source is empty"),
        (["export", "x.docx"], "x.docx: files of the kind .docx"),
        (["import", "none.tsv"], "none.tsv: the file is not there"),
    ],
)
def test_a_failure_is_one_line(capsys, arguments, why):
    err = run(capsys, *arguments, code=1).err.splitlines()
    assert len(err) == 1
    assert why in err[0]


def test_the_bundled_terms_are_listed(capsys):
    listed = lines(capsys, "list", "--bundled")
    assert len(listed) > 1500
    assert any(line.startswith("KPK\tCorruption Eradication Commission\t") for line in listed)


@pytest.mark.parametrize("arguments", [["glossary"], ["glossary", "import"], ["glossary", "add"]])
def test_wrong_usage_is_exit_code_2(capsys, arguments):
    with pytest.raises(SystemExit) as caught:
        main.run(arguments)
    assert caught.value.code == 2
    capsys.readouterr()


def test_translate_and_brief_use_the_terms_of_a_file(capsys, tmp_path):
    terms = tmp_path / "istilah.tsv"
    terms.write_text("gempa\ttremor\nMahkamah Konstitusi\tMahkamah Konstitusi\n", encoding="utf-8")
    text = tmp_path / "kabar.txt"
    text.write_text("Gempa berkekuatan 5,6 mengguncang Lombok.\nMahkamah Konstitusi menolak gugatan itu.\n", "utf-8")
    assert main.run(["translate", str(text), "--json", "--glossary", str(terms)]) == 0
    first, second = json.loads(capsys.readouterr().out)["segments"]
    assert "tremor" in first["text"]
    assert "earthquake" in first["machine"]
    assert "Mahkamah Konstitusi" in second["text"]
    assert first["origin"] == second["origin"] == "repair"
    assert main.run(["brief", str(text), "--to", "md", "--out", str(tmp_path), "--glossary", str(terms)]) == 0
    brief = (tmp_path / "kabar_en.md").read_text(encoding="utf-8")
    assert "tremor" in brief


def test_a_glossary_that_is_none_ends_a_translation_with_one_line(capsys, tmp_path):
    terms = tmp_path / "istilah.tbx"
    terms.write_text("<html>", encoding="utf-8")
    assert main.run(["translate", "--glossary", str(terms)]) == 1
    assert len(capsys.readouterr().err.splitlines()) == 1


@pytest.mark.parametrize("text", ["source\ttarget\nbupati\tregent, a\n", 'source,target\nbupati,"regent, a"\n'])
def test_terms_come_from_standard_input(capsys, monkeypatch, text):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode("utf-8")), encoding="utf-8"))
    assert lines(capsys, "import", "-") == ["1 new, 0 changed, 0 there already"]
    assert lines(capsys, "list") == ["bupati\tregent, a"]


def test_nothing_on_standard_input_is_no_glossary(capsys, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b""), encoding="utf-8"))
    result = run(capsys, "import", "-", code=1)
    assert result.out == ""
    assert result.err.count("\n") == 1
