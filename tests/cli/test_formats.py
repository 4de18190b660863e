"""`dwiwarta read` and the rest on every format: shapes, passwords, columns, and several articles in one file."""

import getpass
import json

import pytest

from core.reading import samples
from dwiwarta.cli import main, sources

ALONE = {
    ".xhtml": samples.xhtml,
    ".mhtml": samples.mhtml,
    ".webarchive": samples.webarchive,
    ".docx": samples.docx,
    ".odt": samples.odt,
    ".rtf": samples.rtf,
    ".epub": samples.epub,
    ".pdf": samples.columns_pdf,
    ".eml": samples.mail,
    ".msg": samples.outlook,
    ".srt": samples.srt,
    ".vtt": samples.vtt,
}
SEVERAL = {
    ".json": (samples.json_file, ["article 1", "article 2"]),
    ".jsonl": (samples.json_lines, ["line 1", "line 2"]),
    ".csv": (samples.table, ["row 1", "row 2"]),
    ".mbox": (samples.mailbox, ["mail 1", "mail 2"]),
    ".zip": (samples.archive, ["kliping/dua.txt", "kliping/satu.html", "kliping/tiga.docx"]),
}


@pytest.fixture
def write(tmp_path):
    def write(name, data):
        path = tmp_path / name
        path.write_bytes(data)
        return str(path)

    return write


def shown(capsys, *arguments, code=0):
    """Return the JSON that `read` shows, and the lines that it says."""
    assert main.run(["read", "--json", *arguments]) == code
    captured = capsys.readouterr()
    return json.loads(captured.out), captured.err.splitlines()


@pytest.mark.parametrize("suffix", ALONE)
def test_every_format_of_one_article_has_the_one_shape(suffix, write, capsys):
    document, said = shown(capsys, write(f"jembatan{suffix}", ALONE[suffix]()))
    assert said == []
    assert {"schema", "title", "byline", "outlet", "published", "url", "language", "blocks"} <= document.keys()
    assert document["schema"] == 1
    assert document["language"] == "id"
    assert any("120 meter" in block["text"] for block in document["blocks"])
    for block in document["blocks"]:
        for segment in block["segments"]:
            assert block["text"][segment["start"] : segment["end"]] == segment["text"]


@pytest.mark.parametrize("suffix", SEVERAL)
def test_files_of_several_articles_name_each(suffix, write, capsys):
    make, names = SEVERAL[suffix]
    several, said = shown(capsys, write(f"kliping{suffix}", make()))
    assert said == []
    assert list(several) == ["schema", "documents", "failures"]
    assert [document["name"] for document in several["documents"]] == names
    assert several["failures"] == []


def test_what_of_a_file_cannot_be_read_is_said_and_the_rest_is_shown(write, capsys):
    path = write("kliping.zip", samples.zipped({"a.txt": samples.LEAD, "b.docx": b"PK\x03\x04 rusak"}))
    several, (line,) = shown(capsys, path, code=1)
    assert [document["name"] for document in several["documents"]] == ["a.txt"]
    assert [failure["name"] for failure in several["failures"]] == ["b.docx"]
    assert line.startswith(f"dwiwarta: error: {path}#b.docx: ")


def test_read_for_a_person_names_the_articles(write, capsys):
    path = write("kliping.csv", samples.table())
    assert main.run(["read", path]) == 0
    out = capsys.readouterr().out
    assert out.startswith(f"{path}#row 1\n")
    assert f"\n\n{path}#row 2\n" in out


class TestPassword:
    @pytest.fixture(params=[("rahasia.docx", samples.locked_docx), ("rahasia.odt", samples.locked_odt)])
    def locked(self, write, request):
        name, made = request.param
        return write(name, made())

    @pytest.mark.parametrize("command", [["read"], ["summarise"], ["brief", "--to", "md", "--out", "keluar"]])
    def test_without_one_there_is_one_clear_line(self, locked, capsys, command, tmp_path, monkeypatch):
        monkeypatch.chdir(tmp_path)
        assert main.run([*command, locked]) == 1
        captured = capsys.readouterr()
        assert captured.out == ""
        (line,) = captured.err.splitlines()
        assert f"{locked}: this file is protected by a password. Give it with --password-file" in line

    def test_it_comes_from_a_file_and_is_shown_nowhere(self, locked, write, capsys):
        given = write("sandi.txt", f"{samples.PASSWORD}\n".encode())
        document, said = shown(capsys, locked, "--password-file", given)
        assert document["title"] == samples.TITLE
        assert samples.PASSWORD not in json.dumps(document) + "".join(said)

    def test_a_wrong_one_is_said(self, locked, write, capsys):
        given = write("sandi.txt", b"salah\n")
        assert main.run(["read", locked, "--password-file", given]) == 1
        assert "the password does not open this file" in capsys.readouterr().err

    def test_a_password_file_that_is_not_there(self, locked, tmp_path, capsys):
        assert main.run(["read", locked, "--password-file", str(tmp_path / "tidak.txt")]) == 1
        assert "tidak.txt: the file is not there" in capsys.readouterr().err

    @pytest.mark.parametrize("command", ["read", "summarise"])
    def test_a_person_at_a_terminal_is_asked(self, locked, capsys, monkeypatch, command):
        asked = []
        monkeypatch.setattr(sources, "_can_ask", lambda: True)
        monkeypatch.setattr(getpass, "getpass", lambda prompt: asked.append(prompt) or samples.PASSWORD)
        assert main.run([command, locked]) == 0
        assert "120 meter" in capsys.readouterr().out
        assert asked == [f"Password of {locked}: "]

    def test_a_person_who_has_none_gets_the_line(self, locked, capsys, monkeypatch):
        monkeypatch.setattr(sources, "_can_ask", lambda: True)
        monkeypatch.setattr(getpass, "getpass", lambda _: "")
        assert main.run(["read", locked]) == 1
        assert "protected by a password" in capsys.readouterr().err

    def test_nothing_of_it_stays_in_the_home(self, locked, write, home):
        given = write("sandi.txt", f"{samples.PASSWORD}\n".encode())
        assert main.run(["library", "add", locked, "--password-file", given]) == 0
        for path in home.rglob("*"):
            if path.is_file() and "models" not in path.parts:
                assert samples.PASSWORD.encode() not in path.read_bytes()


class TestColumns:
    def test_they_are_named(self, write, capsys):
        path = write("tabel.csv", f"kolom a,kolom b\nJudul,{samples.QUOTE}\n".encode())
        assert main.run(["read", path]) == 1
        assert "the columns are: kolom a, kolom b" in capsys.readouterr().err
        several, _ = shown(capsys, path, "--columns", "text=kolom b,title=kolom a")
        assert several["documents"][0]["title"] == "Judul"

    @pytest.mark.parametrize("names", ["text", "teks=a", "text=", ""])
    def test_wrong_names_are_wrong_usage(self, names, capsys):
        with pytest.raises(SystemExit) as stop:
            main.run(["read", "a.csv", "--columns", names])
        assert stop.value.code == 2
        assert "FIELD=COLUMN" in capsys.readouterr().err


def test_every_article_of_an_archive_gets_a_brief_that_stays_in_its_folder(write, tmp_path, capsys):
    texts = {name: f"{title}\n\n{samples.LEAD}" for name, title in (("../../a.txt", "Satu"), ("/b.txt", "../../Dua"))}
    path = write("kliping.zip", samples.zipped(texts))
    before = {one for one in tmp_path.rglob("*") if "home" not in one.parts}
    assert main.run(["brief", path, "--to", "md,json", "--out", str(tmp_path / "keluar")]) == 0
    made = {one for one in tmp_path.rglob("*") if "home" not in one.parts} - before - {tmp_path / "keluar"}
    assert len(made) == 4
    assert all(one.parent == tmp_path / "keluar" for one in made)


def test_the_articles_of_an_archive_come_into_the_library(write, capsys):
    assert main.run(["library", "add", write("kliping.csv", samples.table())]) == 0
    assert [line.split("\t")[1] for line in capsys.readouterr().out.splitlines()] == [samples.TITLE, "Singkat"]
