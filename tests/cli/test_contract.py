"""What scripts lean on: exit codes, streams and JSON shapes."""

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from conftest import SEED
from dwiwarta import __version__
from dwiwarta.cli import main
from dwiwarta.core import paths

TEXT = "Presiden tiba di Jakarta pada Senin (18/12/2023). Ia tidak berbicara kepada wartawan.\n\nHarga beras naik.\n"


@pytest.fixture
def text_file(tmp_path):
    path = tmp_path / "berita.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def stdin(monkeypatch):
    """Return a function that sets what standard input holds."""

    def feed(data):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data), encoding="utf-8"))

    return feed


def lines_of(capsys):
    captured = capsys.readouterr()
    return captured.out.splitlines(), captured.err.splitlines()


def test_version(capsys):
    with pytest.raises(SystemExit) as stop:
        main.run(["--version"])
    assert stop.value.code == 0
    assert capsys.readouterr().out == f"dwiwarta {__version__}\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ["brief", "x.txt"],
        ["brief", "x.txt", "--to", "docx"],
        ["brief", "x.txt", "--to", "wordstar", "--out", "o"],
        ["brief", "x.txt", "--to", ",", "--out", "o"],
        ["brief", "x.txt", "--to", "md", "--out", "o", "--summary", "0"],
        ["summarise", "x.txt", "--ratio", "1.5"],
        ["summarise", "x.txt", "--ratio", "half"],
        ["summarise", "x.txt", "--ratio", "0.5", "--sentences", "2"],
        ["summarise", "x.txt", "--method", "guess"],
        ["translate", "--lines", "--json"],
        ["models"],
        ["nonsense"],
    ],
)
def test_wrong_usage_is_two(arguments, capsys):
    with pytest.raises(SystemExit) as stop:
        main.run(arguments)
    assert stop.value.code == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "usage:" in captured.err


@pytest.mark.parametrize("command", ["read", "summarise", "translate"])
def test_a_missing_file_is_one_line_and_one(command, capsys, tmp_path):
    assert main.run([command, str(tmp_path / "none.txt")]) == 1
    out, err = lines_of(capsys)
    assert out == []
    assert len(err) == 1
    assert "none.txt" in err[0]


def test_read_as_json(capsys):
    assert main.run(["read", str(SEED), "--json"]) == 0
    shape = json.loads(capsys.readouterr().out)
    assert shape["schema"] == 1
    assert shape["title"] == "ByteDance Pakai Teknologi OpenAI untuk Bikin Chatbot Sendiri"
    assert shape["published"] == "2023-12-18"
    assert shape["language"] == "id"
    assert {"byline", "outlet", "url"} <= shape.keys()
    roles = [block["role"] for block in shape["blocks"]]
    assert roles.count("boilerplate") == 27
    for block in shape["blocks"]:
        assert bool(block["segments"]) == (block["role"] == "body")
        for segment in block["segments"]:
            assert block["text"][segment["start"] : segment["end"]] == segment["text"]
    last = [block["text"] for block in shape["blocks"] if block["role"] == "body"][-1]
    assert last.endswith("dihimpun KompasTekno dari Business Insider, Senin (18/12/2023).")


def test_read_for_a_person_shows_why_a_line_is_left_out(capsys):
    assert main.run(["read", str(SEED)]) == 0
    out, _ = lines_of(capsys)
    assert any(line.startswith("Title: ByteDance") for line in out)
    assert any("[related_link]" in line and "Baca juga" in line for line in out)


def test_read_takes_standard_input(capsys, stdin):
    stdin(TEXT.encode())
    assert main.run(["read", "-", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["blocks"]


def test_translate_keeps_lines(capsys, stdin):
    source = "Harga beras naik di Jakarta.\n\n  \nPresiden tiba pada 2024. Ia pergi.\nSelesai"
    stdin(source.encode())
    assert main.run(["translate", "--lines"]) == 0
    out = capsys.readouterr().out
    assert out.endswith("\n")
    lines = out[:-1].split("\n")
    assert len(lines) == 5
    assert lines[1] == lines[2] == ""
    assert all(lines[i] for i in (0, 3, 4))
    assert "2024" in lines[3]


@pytest.mark.parametrize("data", [b"", b"\n", b"\n\n"])
def test_translate_of_nothing_is_nothing(data, capsys, stdin):
    stdin(data)
    assert main.run(["translate", "--lines"]) == 0
    assert capsys.readouterr().out == data.decode()


def test_translate_as_json(capsys, text_file):
    assert main.run(["translate", str(text_file), "--json"]) == 0
    shape = json.loads(capsys.readouterr().out)
    assert shape["schema"] == 1
    assert shape["model"]["name"] == "translate-id_en"
    assert [segment["source"] for segment in shape["segments"]] == [
        "Presiden tiba di Jakarta pada Senin (18/12/2023).",
        "Ia tidak berbicara kepada wartawan.",
        "Harga beras naik.",
    ]
    for segment in shape["segments"]:
        assert segment["text"]
        assert segment["machine"]
        assert segment["origin"] in {"model", "memory", "repair"}
        assert (segment["text"] != segment["machine"]) == (segment["origin"] == "repair")
        assert segment["score"] is None or segment["score"] <= 0


def test_translate_as_json_says_what_was_repaired(capsys, tmp_path):
    path = tmp_path / "naskah.txt"
    path.write_text("Peraturan itu diumumkan pada 3/11/2023.\n", encoding="utf-8")
    assert main.run(["translate", str(path), "--json"]) == 0
    (segment,) = json.loads(capsys.readouterr().out)["segments"]
    assert segment["origin"] == "repair"
    assert "3 November 2023" in segment["text"]
    assert "3/11/2023" in segment["machine"]


def test_translate_of_a_page_is_its_body(capsys, tmp_path):
    page = tmp_path / "halaman.html"
    body = "".join(f"<p>Pemerintah menaikkan harga beras sebanyak {n} persen pada tahun ini.</p>" for n in range(3, 8))
    page.write_text(f"<html lang=id><title>Harga Beras Naik</title><article>{body}</article></html>")
    assert main.run(["translate", str(page)]) == 0
    out = capsys.readouterr().out
    assert "<p>" not in out
    assert "\n\n" in out


def test_summarise_as_json(capsys):
    assert main.run(["summarise", str(SEED), "--sentences", "2", "--json"]) == 0
    shape = json.loads(capsys.readouterr().out)
    assert (shape["schema"], shape["method"], len(shape["sentences"])) == (1, "dwiwarta", 2)
    indices = [sentence["index"] for sentence in shape["sentences"]]
    assert indices == sorted(indices)
    for sentence in shape["sentences"]:
        assert sentence["source"]
        assert sentence["translation"]
        assert 0 <= sentence["salience"] <= 1
        assert isinstance(sentence["reasons"], list)


def test_summarise_by_share_and_method(capsys):
    assert main.run(["summarise", str(SEED), "--ratio", "0.2", "--method", "lead"]) == 0
    english, _, indonesian = capsys.readouterr().out.partition("\n\n")
    assert len(english.splitlines()) == len(indonesian.splitlines()) >= 3
    assert indonesian.startswith("ByteDance disebut")


def test_one_bad_file_does_not_stop_the_rest(capsys, tmp_path, text_file):
    empty = tmp_path / "kosong.txt"
    empty.write_text("")
    out_dir = tmp_path / "out"
    arguments = ["brief", str(empty), str(text_file), "--to", "md,json", "--out", str(out_dir)]
    assert main.run(arguments) == 1
    out, err = lines_of(capsys)
    assert out == [str(out_dir / "berita_en.md"), str(out_dir / "berita_en.json")]
    assert any("kosong.txt" in line for line in err)
    assert sorted(path.name for path in out_dir.iterdir()) == ["berita_en.json", "berita_en.md"]


def test_files_of_one_name_get_briefs_of_their_own(capsys, tmp_path, text_file):
    other = tmp_path / "b" / text_file.name
    other.parent.mkdir()
    other.write_text("Harga beras turun di Bandung.\n")
    out_dir = tmp_path / "out"
    assert main.run(["brief", str(text_file), str(other), "--to", "md", "--out", str(out_dir)]) == 0
    assert sorted(path.name for path in out_dir.iterdir()) == ["berita-2_en.md", "berita_en.md"]


def test_a_brief_folder_that_is_a_file_is_one_line(capsys, text_file):
    assert main.run(["brief", str(text_file), "--to", "md", "--out", str(text_file)]) == 1
    _, err = lines_of(capsys)
    assert len(err) == 1
    assert "folder" in err[0]


def test_models_list_info_install_remove(capsys, tmp_path):
    assert main.run(["models", "list", "--json"]) == 0
    models = json.loads(capsys.readouterr().out)["models"]
    assert models[0]["code"] == "translate-id_en"
    assert models[0]["bundled"] is True
    assert main.run(["models", "list"]) == 0
    assert "translate-id_en" in capsys.readouterr().out
    assert main.run(["models", "info"]) == 0
    told = capsys.readouterr().out
    assert "version: " in told
    assert "quality: BLEU" in told
    broken = tmp_path / "x.argosmodel"
    broken.write_bytes(b"no zip")
    assert main.run(["models", "install", str(broken)]) == 1
    assert "x.argosmodel" in capsys.readouterr().err
    assert main.run(["models", "info", "translate-xx_yy"]) == 1


def test_a_bug_gives_a_report(capsys, monkeypatch, text_file):
    def explode(*_, **__):
        raise RuntimeError("wheels came off")

    monkeypatch.setattr("dwiwarta.core.pipeline.Pipeline.read_all", explode)
    assert main.run(["read", str(text_file)]) == 70
    err = capsys.readouterr().err
    assert "bug" in err
    assert "wheels came off" in err


def test_an_interrupt_is_130(capsys, monkeypatch, text_file):
    def interrupt(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr("dwiwarta.core.pipeline.Pipeline.read_all", interrupt)
    assert main.run(["read", str(text_file)]) == 130
    assert "interrupted" in capsys.readouterr().err


def test_a_closed_pipe_is_no_error(text_file, home):
    script = "import sys; from dwiwarta.cli.main import run; sys.exit(run(sys.argv[1:]))"
    process = subprocess.Popen(
        [sys.executable, "-c", script, "read", str(SEED), "--json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    process.stdout.close()
    err = process.stderr.read()
    process.stderr.close()
    assert process.wait(timeout=60) == 0
    assert err == b""


def test_settings_that_cannot_be_used_are_one_line(capsys, text_file):
    paths.settings_file().write_text("beam_size = 0")
    assert main.run(["translate", str(text_file)]) == 1
    assert "settings.toml" in capsys.readouterr().err


def test_a_brief_never_takes_the_place_of_a_file_to_read(capsys, tmp_path, text_file):
    other = tmp_path / "Berita_EN.md"
    other.write_text(TEXT, encoding="utf-8")
    names = [str(text_file), str(other)]
    assert main.run(["brief", *names, "--to", "md", "--out", str(tmp_path)]) == 0
    assert other.read_text(encoding="utf-8") == TEXT
    assert [line.rsplit("/")[-1] for line in lines_of(capsys)[0]] == ["berita-2_en.md", "Berita_EN_en.md"]


def test_a_closed_standard_input_is_one_line(capsys, monkeypatch):
    monkeypatch.setattr(sys, "stdin", None)
    assert main.run(["translate"]) == 1
    assert lines_of(capsys)[1] == ["dwiwarta: error: standard input is closed. Name a file, or pipe the text in."]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is always full")
def test_output_that_cannot_be_written_is_one_line(text_file, home):
    script = "import sys; from dwiwarta.cli import main; sys.exit(main.run(sys.argv[1:]))"
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-c", script, "read", str(text_file)], stdout=full, stderr=subprocess.PIPE, check=False
        )
    errors = done.stderr.decode().splitlines()
    assert (done.returncode, len(errors)) == (1, 1)
    assert errors[0].startswith("dwiwarta: error: the output cannot be written (No space left on device).")


def test_a_closed_standard_output_is_no_error(text_file, monkeypatch):
    monkeypatch.setattr(sys, "stdout", None)
    assert main.run(["read", str(text_file)]) == 0
