"""`dwiwarta library` on a library of its own, with the real model."""

import json

import pytest

from conftest import SEED
from dwiwarta.cli import main
from dwiwarta.core import paths
from dwiwarta.core.store import Library
from dwiwarta.core.types import Role


@pytest.fixture
def filled(capsys):
    """Add the seed and return the id that was printed."""
    assert main.run(["library", "add", str(SEED)]) == 0
    number, _, title = capsys.readouterr().out.strip().partition("\t")
    assert title.startswith("ByteDance Pakai")
    return number


def out_of(capsys, *arguments):
    assert main.run(["library", *arguments]) == 0
    return capsys.readouterr().out


def test_what_is_added_is_listed_found_shown_and_exported(capsys, filled, tmp_path):
    listed = json.loads(out_of(capsys, "list", "--json"))["articles"]
    assert [(row["id"], row["published"], row["segments"], row["translated"]) for row in listed] == [
        (int(filled), "2023-12-18", 25, 25)
    ]
    assert out_of(capsys, "list").startswith(f"{filled}\t2023-12-18  KompasTekno  ByteDance")
    hits = json.loads(out_of(capsys, "search", "juru", "bicara", "--json"))["hits"]
    assert [hit["id"] for hit in hits] == [int(filled)]
    start, end = hits[0]["marks"][0]
    assert hits[0]["snippet"][start:end].lower() in {"juru", "bicara", "juru bicara"}
    assert "Niko Felix" in out_of(capsys, "search", '"Niko Felix"')
    assert out_of(capsys, "search", "takadadisini") == ""
    shown = out_of(capsys, "show", filled)
    assert "Bantahan ByteDance\n" in shown
    assert "Terkini Lainnya" not in shown
    blocks = json.loads(out_of(capsys, "show", filled, "--json"))["blocks"]
    assert all(bool(block["target_text"]) == (block["role"] == "body") for block in blocks)
    assert out_of(capsys, "export", filled, "--to", "md", "--out", str(tmp_path)) == f"{tmp_path / SEED.stem}_en.md\n"
    assert "Summary" in (tmp_path / f"{SEED.stem}_en.md").read_text(encoding="utf-8")


def test_the_same_article_is_kept_once(capsys, filled, tmp_path):
    copy = tmp_path / "copy.txt"
    copy.write_bytes(SEED.read_bytes())
    assert main.run(["library", "add", str(copy)]) == 0
    captured = capsys.readouterr()
    assert captured.out.startswith(f"{filled}\t")
    assert "already" in captured.err
    assert out_of(capsys, "verify") == "1 article, nothing wrong\n"


def test_a_bad_file_is_reported_and_the_rest_kept(capsys, tmp_path):
    good = tmp_path / "baik.txt"
    good.write_text("Harga beras turun di Bandung pada Senin (18/12/2023).\n", encoding="utf-8")
    assert main.run(["library", "add", str(tmp_path / "none.txt"), str(good)]) == 1
    captured = capsys.readouterr()
    assert "none.txt" in captured.err
    assert captured.out.startswith("1\t")


def test_a_text_in_another_language_is_kept_with_a_warning(capsys, tmp_path):
    english = tmp_path / "english.txt"
    english.write_text("The government said on Monday that the price of rice had fallen in the whole country.\n" * 3)
    assert main.run(["library", "add", str(english)]) == 0
    assert "english.txt: " in capsys.readouterr().err


def test_a_backup_is_a_library(capsys, filled, tmp_path):
    copy = tmp_path / "copy.sqlite3"
    assert out_of(capsys, "backup", str(copy)) == f"{copy}\n"
    paths.library_file().unlink()
    copy.rename(paths.library_file())
    assert out_of(capsys, "verify") == "1 article, nothing wrong\n"


@pytest.mark.parametrize("arguments", [["show", "9"], ["export", "9", "--to", "md", "--out", "x"]])
def test_an_article_that_is_not_there_is_one_line(capsys, arguments):
    assert main.run(["library", *arguments]) == 1
    err = capsys.readouterr().err.splitlines()
    assert len(err) == 1
    assert "no article 9" in err[0]


def test_a_broken_library_is_one_line(capsys):
    paths.library_file().write_bytes(b"this is no database, not at all" * 50)
    assert main.run(["library", "list"]) == 1
    err = capsys.readouterr().err.splitlines()
    assert len(err) == 1
    assert "library.sqlite3" in err[0]


def test_a_near_duplicate_is_said_and_kept(capsys, filled, tmp_path):
    copy = tmp_path / "salinan.txt"
    text = SEED.read_text(encoding="utf-8")
    copy.write_text(text.replace("ByteDance", "Perusahaan itu", 3), encoding="utf-8")
    assert main.run(["library", "add", str(copy)]) == 0
    captured = capsys.readouterr()
    assert f"nearly the same as article {filled} (9" in captured.err
    assert not captured.out.startswith(f"{filled}\t")


def test_taught_roles_are_listed_applied_and_forgotten(capsys, tmp_path):
    with Library(paths.library_file()) as library:
        library.lessons.teach("", "Dibaca 12 kali", Role.BOILERPLATE)
    number, role, _, line = out_of(capsys, "roles").rstrip("\n").split("\t")
    assert (role, line) == ("boilerplate", "Dibaca 12 kali")
    assert json.loads(out_of(capsys, "roles", "--json"))["roles"][0]["id"] == int(number)
    path = tmp_path / "baru.txt"
    path.write_text("Pasar sepi\n\nHarga beras turun di Bandung pada hari Senin.\n\nDibaca 90 kali\n", encoding="utf-8")
    added = out_of(capsys, "add", str(path)).split("\t")[0]
    assert "Dibaca" not in out_of(capsys, "show", added)
    assert out_of(capsys, "roles", "--forget", number) == ""
    assert out_of(capsys, "roles") == ""
    assert main.run(["library", "roles", "--forget", number]) == 1
    assert "no lesson" in capsys.readouterr().err


def test_articles_are_tagged_listed_by_a_query_and_grouped_in_stories(capsys, filled):
    with Library(paths.library_file()) as library:
        library.shelf.create_story("Perang Chip AI", [int(filled)])
    assert out_of(capsys, "tag", filled, "--add", "kecerdasan buatan", "--add", "bisnis") == (
        f"{filled}\tbisnis, kecerdasan buatan\n"
    )
    assert out_of(capsys, "tag", filled, "--remove", "bisnis") == f"{filled}\tkecerdasan buatan\n"
    assert out_of(capsys, "stories") == "1\tPerang Chip AI\n"
    (story,) = json.loads(out_of(capsys, "stories", "--json"))["stories"]
    assert (story["name"], story["articles"]) == ("Perang Chip AI", 1)
    (row,) = json.loads(out_of(capsys, "list", "tag:kecerdasan", "story:Perang Chip", "on:2023-12", "--json"))[
        "articles"
    ]
    assert (row["status"], row["tags"], row["stories"], row["archived"]) == (
        "translated",
        ["kecerdasan buatan"],
        ["Perang Chip AI"],
        False,
    )
    assert out_of(capsys, "search", "outlet:kompas").count("\n") == 1
    assert out_of(capsys, "list", "before:2023-12-18") == ""


def test_an_exported_article_is_briefed(capsys, filled, tmp_path):
    out_of(capsys, "export", filled, "--to", "md", "--out", str(tmp_path))
    assert out_of(capsys, "list", "status:briefed").startswith(f"{filled}\t")
