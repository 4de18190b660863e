"""Which reader takes a file, and every way of failing in one clear line."""

import os
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dwiwarta.core import reading
from dwiwarta.core.reading import registry
from dwiwarta.core.reading.limits import limits
from dwiwarta.core.types import Block, BlockKind, Document, Role
from dwiwarta.errors import EmptyDocument, ReadingError, UnsupportedFormat

TITLE = "Pabrik Garam Rakyat di Selaras Kembali Beroperasi"
TEXT = "Pabrik garam rakyat di pesisir Selaras kembali beroperasi setelah tiga tahun berhenti, kata pengelolanya."
PAGE = f"<!doctype html><html><head><title>{TITLE}</title></head><body><p>{TEXT}</p><p>{TEXT} Ya.</p></body></html>"


def texts(document):
    return [block.text for block in document.blocks]


def write(folder, name, content):
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


@pytest.mark.parametrize("name", ["a.txt", "a.TXT", "a.md", "a.pdf", "a.docx", "a", "a.html", "artikel.v2", "a.json"])
def test_a_page_is_a_page_whatever_its_name(tmp_path, name):
    assert texts(reading.read(write(tmp_path, name, PAGE))) == [TITLE, TEXT, f"{TEXT} Ya."]


@pytest.mark.parametrize(
    "name", ["a.txt", "a.text", "a.html", "a.htm", "a", "a.md", "a.unknown", "Harga Rp 1.5 triliun"]
)
def test_bare_text_is_text_whatever_its_name(tmp_path, name):
    assert texts(reading.read(write(tmp_path, name, f"{TITLE}\n\n{TEXT}\n"))) == [TITLE, TEXT]


def test_formats_are_known_by_their_content(make_pdf, make_docx):
    for path in (make_pdf([[(TEXT, 11)]]), make_docx(lambda document: document.add_paragraph(TEXT))):
        assert "".join(texts(reading.read(path.rename(path.with_suffix(".txt"))))) == TEXT


def test_markdown(tmp_path):
    source = f"""---
title: "{TITLE}"
author: Ratna Wulandari
date: 2024-02-07
source: Tempo
url: https://www.tempo.co/garam
---

# {TITLE}

{TEXT} Lihat [peta](https://example.org/p) dan
`kode` **penting**.\\
Baris baru.

## Upah naik

- mesin *diperbaiki*
- jalan diperlebar

> Kami belum tahu.

![Pekerja memanen garam](garam.jpg)

| Tahun | Ton |
| --- | --- |
| 2024 | 4.500 |

    kode sumber

<div>Sisipan <b>HTML</b>.</div>

---

**Baca juga: Harga Garam**
"""
    document = reading.read(write(tmp_path, "a.md", source))
    assert (document.title, document.byline, document.outlet) == (TITLE, "Ratna Wulandari", "Tempo")
    assert (document.published.isoformat(), document.url) == ("2024-02-07", "https://www.tempo.co/garam")
    assert [(block.kind.value, block.level, block.text) for block in document.blocks if block.role is Role.BODY] == [
        ("heading", 0, TITLE),
        ("paragraph", 0, f"{TEXT} Lihat peta dan kode penting."),
        ("paragraph", 0, "Baris baru."),
        ("heading", 2, "Upah naik"),
        ("list_item", 0, "mesin diperbaiki"),
        ("list_item", 0, "jalan diperlebar"),
        ("quote", 0, "Kami belum tahu."),
        ("caption", 0, "Pekerja memanen garam"),
        *[("paragraph", 0, text) for text in ("Tahun", "Ton", "2024", "4.500", "kode sumber", "Sisipan HTML.")],
    ]
    assert [block.reason for block in document.blocks[-2:]] == ["separator", "related_link"]


def test_markdown_from_the_clipboard_by_its_name():
    assert reading.read_text(f"# {TITLE}\n\n{TEXT}", name="a.md").title == TITLE
    assert reading.read_text(f"# {TITLE}\n\n{TEXT}").title == f"# {TITLE}"


@pytest.mark.parametrize("content", [b"", b" \n\t ", b"\xef\xbb\xbf", b"\0\0\0"])
@pytest.mark.parametrize("name", ["a.txt", "a.pdf", "a.docx", "a.html", "a.md"])
def test_empty_files(tmp_path, name, content):
    path = write(tmp_path, name, content)
    with pytest.raises(EmptyDocument) as caught:
        reading.read(path)
    assert caught.value.path == path


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.jpg", b"halo", "picture"),
        ("a.json", b'{"a": 1}', "no article is in this JSON file"),
        ("a.xml", b"<laporan>halo</laporan>", ".xml"),
        ("a.py", b"print('halo')", ".py"),
    ],
)
def test_formats_without_a_reader(tmp_path, name, content, words):
    path = write(tmp_path, name, content)
    with pytest.raises(UnsupportedFormat) as caught:
        reading.read(path)
    assert words in caught.value.message
    assert caught.value.remedy
    assert caught.value.path == path


@pytest.mark.parametrize("name", ["a.pdf", "a.docx"])
def test_a_binary_file_that_is_not_what_it_says(tmp_path, name):
    with pytest.raises(ReadingError, match="damaged"):
        reading.read(write(tmp_path, name, b"abc\0" * 100))


def test_a_missing_file_and_a_folder(tmp_path):
    with pytest.raises(ReadingError, match="is not there"):
        reading.read(tmp_path / "hilang.txt")
    with pytest.raises(ReadingError, match="folder"):
        reading.read(tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no named pipes in folders")
def test_a_pipe_is_refused_at_once(tmp_path):
    os.mkfifo(tmp_path / "pipa.txt")
    with pytest.raises(ReadingError, match="ordinary"):
        reading.read(tmp_path / "pipa.txt")


def test_a_file_that_may_not_be_read(tmp_path, monkeypatch):
    def refuse(*args, **kwargs):
        raise PermissionError(13, "Permission denied")

    path = write(tmp_path, "a.txt", TEXT)
    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(ReadingError, match=r"a\.txt: .*Permission denied"):
        reading.read(path)


def test_a_name_that_cannot_be():
    with pytest.raises(ReadingError):
        reading.read(Path("a\0b.txt"))


def test_size_is_bounded(tmp_path, monkeypatch):
    monkeypatch.setattr(registry, "limits", lambda: replace(limits(), text_bytes=1_000_000, file_bytes=2_000_000))
    long = TEXT * 10_000
    with pytest.raises(ReadingError, match=r"a\.txt: .*larger than 1 MB"):
        reading.read(write(tmp_path, "a.txt", long))
    with pytest.raises(ReadingError, match=r"a\.pdf: .*larger than 2 MB"):
        reading.read(write(tmp_path, "a.pdf", "%PDF-1.7" + 2 * long))
    for data, most in ((long.encode(), 1), (b"%PDF-1.7" + 2 * long.encode(), 2)):
        with pytest.raises(ReadingError, match=f"larger than {most} MB"):
            registry.read_bytes(data, ".txt")
    for read in (reading.read_text, reading.read_html):
        with pytest.raises(ReadingError, match=r"papan: .*1 MB"):
            read(long, name="papan")


def test_supported_suffixes_have_readers(tmp_path):
    assert {".txt", ".md", ".html", ".htm", ".docx", ".pdf"} <= set(reading.SUPPORTED)


def test_with_role_checks_its_index():
    with pytest.raises(IndexError):
        reading.with_role(Document(blocks=(Block("a"),)), 1, Role.BODY)


def test_content_key_counts_the_body_alone():
    title = Block(TITLE, BlockKind.HEADING)
    promo = Block("Iklan", role=Role.BOILERPLATE, reason="advertisement")
    key = reading.content_key(Document(blocks=(Block(TEXT),)))
    assert reading.content_key(Document(title=TITLE, blocks=(title, promo, Block(f" {TEXT.upper()} ")))) == key
    assert reading.content_key(Document(title=TITLE, blocks=(title,))) != key
    assert reading.content_key(Document(blocks=(promo,))) != reading.content_key(Document())
    assert len(key) == 64


def test_text_as_it_stands(tmp_path):
    source = "satu\n\n  dua\u00a0tiga\n"
    assert reading.read_plain(write(tmp_path, "a.txt", source.encode("utf-16"))) == source
    assert reading.decode(source.encode()) == source
    with pytest.raises(ReadingError, match="masukan: "):
        reading.decode(bytes(range(256)) * 9, name="masukan")


MAGIC = st.sampled_from(
    [b"", b"%PDF-1.7\n", b"PK\x03\x04", b"<html><p>", b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf", b"# "]
)
SUFFIX = st.sampled_from([".txt", ".md", ".html", ".docx", ".pdf", "", ".bin"])


@settings(max_examples=150)
@given(MAGIC, st.binary(max_size=300), SUFFIX)
def test_any_bytes_give_a_document_or_one_clear_error(magic, data, suffix):
    check_bytes(magic + data, suffix)


@settings(max_examples=100)
@given(st.text(max_size=200))
def test_any_text_gives_a_document_or_says_that_it_is_empty(text):
    try:
        document = reading.read_text(text)
    except EmptyDocument:
        return
    check(document)


@pytest.mark.parametrize("kind", ["pdf", "docx"])
def test_damaged_bytes_inside_files(make_pdf, make_docx, kind):
    path = make_pdf([[(TEXT, 11)]]) if kind == "pdf" else make_docx(lambda document: document.add_paragraph(TEXT))
    whole = path.read_bytes()
    for place in range(0, len(whole), max(1, len(whole) // 60)):
        damaged = whole[:place] + bytes([whole[place] ^ 0x55]) + whole[place + 1 :]
        check_bytes(damaged, path.suffix)


def check_bytes(data, suffix):
    failure = None
    try:
        check(registry.read_bytes(data, suffix))
    except ReadingError as error:
        failure = error
    if failure is not None:
        assert "\n" not in str(failure)
        assert failure.remedy


def check(document):
    assert document.blocks
    for block in document.blocks:
        assert block.text
        assert block.text == " ".join(block.text.split())
        block.text.encode("utf-8")
    if document.title:
        assert document.has_title_block
        assert document.blocks[0].text == document.title
