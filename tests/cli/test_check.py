"""`dwiwarta check`: shapes, exit codes, what it refuses."""

import io
import json
import sys

import pytest

from dwiwarta.cli import main


@pytest.fixture
def files(tmp_path):
    """Return a function that writes a source and a target and returns their paths."""

    def write(source, target):
        paths = [tmp_path / "sumber.txt", tmp_path / "target.txt"]
        for path, text in zip(paths, (source, target), strict=True):
            path.write_bytes(text.encode("utf-8"))
        return [str(path) for path in paths]

    return write


def test_json(files, capsys):
    paths = files("Ada 12.500 orang.\n\nIa pergi.\n", "There are 12.500 people.\r\n\r\nHe goes.")
    assert main.run(["check", *paths, "--json"]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert shown["schema"] == 1
    assert [(pair["line"], pair["source"], pair["target"]) for pair in shown["pairs"]] == [
        (1, "Ada 12.500 orang.", "There are 12.500 people."),
        (2, "", ""),
        (3, "Ia pergi.", "He goes."),
    ]
    assert [pair["checks"] for pair in shown["pairs"]] == [
        [
            {
                "kind": "numbers",
                "severity": "high",
                "source_span": [4, 10],
                "target_span": [10, 16],
                "message": "“12.500” is 12,500; the English says “12.500”. "
                "The digits are the same but the size is not.",
            }
        ],
        [],
        [],
    ]


def test_text(files, capsys):
    assert main.run(["check", *files("Ia tidak pergi.\nYa.\n", "He goes.\nYes.\n")]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "1: Ia tidak pergi.",
        "   He goes.",
        "    high    negation: “tidak” denies; nothing in the English does, so the sentence may say the opposite.",
        "1 finding in 2 lines",
    ]


def test_spans_count_code_points(files, capsys):
    assert main.run(["check", *files("😀 Ada 12 orang.\n", "😀 There are 13 people.\n"), "--json"]) == 0
    (check,) = json.loads(capsys.readouterr().out)["pairs"][0]["checks"]
    assert (check["source_span"], check["target_span"]) == ([6, 8], [12, 14])


def test_empty_files_have_no_pairs(files, capsys):
    assert main.run(["check", *files("", "")]) == 0
    assert capsys.readouterr().out == "0 findings in 0 lines\n"


def test_standard_input(files, capsys, monkeypatch):
    source, _ = files("Ada lima orang.\n", "")
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"Six people.\n"), encoding="utf-8"))
    assert main.run(["check", source, "-"]) == 0
    assert "the English says “Six”" in capsys.readouterr().out


@pytest.mark.parametrize("name", ["-", "missing"])
def test_refusals(name, files, tmp_path, capsys):
    other = "-" if name == "-" else files("", "")[0]
    assert main.run(["check", str(tmp_path / name) if name != "-" else name, other]) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert len(captured.err.splitlines()) == 1


def test_unequal_lengths_are_one_clear_error(files, capsys):
    source, target = files("Satu.\nDua.\n", "One.\n")
    assert main.run(["check", source, target]) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err == (
        f"dwiwarta: error: {source} has 2 lines and {target} has 1. "
        "Line N of the one must be the translation of line N of the other.\n"
    )


def test_terms_of_a_glossary_are_looked_for(files, tmp_path, capsys):
    paths = files("Bupati pergi.\nCamat pergi.\n", "The regent goes.\nThe mayor goes.\n")
    terms = tmp_path / "istilah.csv"
    terms.write_text(
        "source,target,forbidden\nbupati,district head,regent\ncamat,subdistrict head,\n", encoding="utf-8"
    )

    def kinds(*more):
        assert main.run(["check", *paths, "--json", *more]) == 0
        pairs = json.loads(capsys.readouterr().out)["pairs"]
        return [[(c["severity"], c["target_span"]) for c in p["checks"] if c["kind"] == "glossary"] for p in pairs]

    assert kinds() == [[], []]
    forbidden, missing = kinds("--glossary", str(terms))
    assert forbidden == [("high", [4, 10])]
    assert [span for _, span in missing] == [None]


def test_a_glossary_that_is_not_there_is_one_line(files, tmp_path, capsys):
    missing = tmp_path / "tidak-ada.tsv"
    assert main.run(["check", *files("Ya.", "Yes."), "--glossary", str(missing)]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert str(missing) in said.err
