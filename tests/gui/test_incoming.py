"""What a drop or the clipboard holds."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage

from dwiwarta.gui.incoming import OFFLINE, Incoming, Kind, Offer, expand, from_mime, png


def mime(*, urls=(), text="", html=""):
    made = QMimeData()
    if urls:
        made.setUrls([QUrl(url) for url in urls])
    if text:
        made.setText(text)
    if html:
        made.setHtml(html)
    return made


def test_files_and_folders_come_as_paths(tmp_path):
    offer = from_mime(mime(urls=[QUrl.fromLocalFile(str(tmp_path / "Satu dua.txt")).toString()]))
    assert offer == Offer((Incoming(Kind.PATH, str(tmp_path / "Satu dua.txt")),))


def test_a_selection_from_a_browser_comes_as_html():
    html = "<meta charset='utf-8'><p>Harga beras turun.</p>"
    assert from_mime(mime(text="Harga beras turun.", html=html)).items == (Incoming(Kind.HTML, html),)


def test_marked_up_words_without_paragraphs_come_as_text():
    offer = from_mime(mime(text="Harga beras turun.", html="<span>Harga beras turun.</span>"))
    assert offer.items == (Incoming(Kind.TEXT, "Harga beras turun."),)


@pytest.mark.parametrize(
    "data",
    [
        {"urls": ["https://www.example.com/berita"]},
        {"text": "  https://www.example.com/berita\n"},
        {"urls": ["https://www.example.com/berita"], "html": "<p><a href='https://www.example.com'>Berita</a></p>"},
    ],
)
def test_a_web_address_is_explained(data):
    assert from_mime(mime(**data)) == Offer(refusal=OFFLINE)


def test_an_article_that_begins_with_a_web_address_is_text():
    offer = from_mime(mime(text="https://www.example.com/berita\nHarga beras turun."))
    assert offer.items[0].kind is Kind.TEXT


@pytest.mark.parametrize("data", [{}, {"text": "  \n "}])
def test_nothing_is_refused(data):
    offer = from_mime(mime(**data))
    assert offer.items == ()
    assert offer.refusal


def test_a_folder_gives_its_articles_by_name_at_any_depth(tmp_path):
    (tmp_path / "b" / "c").mkdir(parents=True)
    (tmp_path / ".git").mkdir()
    for name in ("b/c/dua.html", "satu.TXT", "b/foto.jpg", "b/.tersembunyi.txt", ".git/tiga.txt"):
        (tmp_path / name).write_text("x", encoding="utf-8")
    (tmp_path / "b" / "map.txt").mkdir()
    found = [Path(item.content).relative_to(tmp_path).as_posix() for item in expand(Incoming(Kind.PATH, str(tmp_path)))]
    assert found == ["satu.TXT", "b/c/dua.html"]


def test_a_link_to_a_folder_is_not_followed(tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "satu.txt").write_text("x", encoding="utf-8")
    (tmp_path / "a" / "lingkaran").symlink_to(tmp_path, target_is_directory=True)
    found = list(expand(Incoming(Kind.PATH, str(tmp_path))))
    assert [item.name for item in found] == ["satu.txt"]


def picture():
    made = QImage(4, 4, QImage.Format.Format_RGB32)
    made.fill(0xFFFFFF)
    return made


@pytest.mark.parametrize("data", [{}, {"text": "https://www.example.com/foto.jpg"}, {"html": "<img src='x.jpg'>"}])
def test_a_picture_comes_as_one(data):
    made = mime(**data)
    made.setImageData(picture())
    (item,) = from_mime(made).items
    assert (item.kind, item.name) == (Kind.PICTURE, "the picture")
    assert png(item.picture).startswith(b"\x89PNG")


def test_a_picture_beside_the_text_that_it_shows_is_left_out():
    made = mime(text="Harga beras turun.")
    made.setImageData(picture())
    assert from_mime(made).items[0].kind is Kind.TEXT


def test_what_is_no_folder_stays_as_it_is(tmp_path):
    for item in (Incoming(Kind.PATH, str(tmp_path / "no.txt")), Incoming(Kind.TEXT, "Harga.")):
        assert list(expand(item)) == [item]
    assert Incoming(Kind.PATH, "/tmp/Satu.txt").name == "Satu.txt"
