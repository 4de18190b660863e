"""Every format that is read, by one article in each: what it says, in which order, and what the file tells about it."""

import json
import plistlib
from datetime import date

import pytest

from core.reading import samples
from dwiwarta.core.reading import office, registry, word97
from dwiwarta.core.reading.found import Failure, Found, Request
from dwiwarta.core.reading.kinds import Kind, kind_of_bytes, kind_of_text
from dwiwarta.core.types import BlockKind, Role
from dwiwarta.errors import ColumnsNeeded, EmptyDocument, PasswordNeeded, ReadingError, UnsupportedFormat

PLAIN_TEXT = "\n\n".join((samples.TITLE, *samples.PARAGRAPHS))
STRUCTURED = {
    "xhtml": samples.xhtml,
    "mhtml": samples.mhtml,
    "webarchive": samples.webarchive,
    "webarchive as XML": lambda: samples.webarchive(binary=False),
    "docx": samples.docx,
    "docx with macros": lambda: samples.docx(macros=True),
    "odt": samples.odt,
    "rtf": samples.rtf,
    "epub": samples.epub,
    "eml": samples.mail,
}
KINDS = {
    Kind.HTML: samples.xhtml,
    Kind.SAVED_PAGE: samples.mhtml,
    Kind.WEBARCHIVE: samples.webarchive,
    Kind.DOCX: samples.docx,
    Kind.LOCKED: samples.locked_docx,
    Kind.DOC: samples.doc,
    Kind.ODT: samples.odt,
    Kind.RTF: samples.rtf,
    Kind.PDF: samples.columns_pdf,
    Kind.EPUB: samples.epub,
    Kind.MAIL: samples.mail,
    Kind.MAILBOX: samples.mailbox,
    Kind.OUTLOOK: samples.outlook,
    Kind.JSON: samples.json_file,
    Kind.JSON_LINES: samples.json_lines,
    Kind.TABLE: samples.table,
    Kind.SUBTITLES: samples.srt,
    Kind.ARCHIVE: samples.archive,
    Kind.PICTURE: samples.picture,
}


def read(data, suffix="", **request):
    """Return what comes out of a file, as (name, Document) pairs; whatever could not be read is raised."""
    found = []
    for outcome in registry.outcomes(data, suffix, Request(**request)):
        if isinstance(outcome, Failure):
            raise outcome.error
        found.append((outcome.name, outcome.document))
    return found


def alone(data, suffix="", **request):
    ((name, document),) = read(data, suffix, **request)
    assert name == ""
    return document


def shapes(document):
    return [(block.kind, block.level, block.text) for block in document.blocks]


def body(document):
    return [block.text for block in document.blocks if block.role is Role.BODY]


@pytest.mark.parametrize("name", STRUCTURED)
def test_headings_lists_quotes_tables_and_captions_are_kept_in_order(name):
    document = alone(STRUCTURED[name]())
    assert shapes(document) == samples.BLOCKS
    assert document.title == samples.TITLE
    assert document.outlet == ("Majalah Lembah" if name == "epub" else "ANTARA")
    assert document.published == date(2024, 2, 6 if name in {"epub", "eml"} else 5)
    assert document.warnings == ()


@pytest.mark.parametrize("name", ["xhtml", "docx", "odt", "rtf", "epub", "eml"])
def test_the_author_is_the_one_that_the_file_names(name):
    assert alone(STRUCTURED[name]()).byline == samples.AUTHOR


@pytest.mark.parametrize("name", ["xhtml", "mhtml", "webarchive", "epub"])
def test_the_address_is_the_one_that_the_file_names(name):
    assert alone(STRUCTURED[name]()).url == samples.URL


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("suffix", ["", ".txt", ".dat", ".bak"])
def test_a_file_is_known_by_its_content(kind, suffix):
    data = KINDS[kind]()
    found = kind_of_bytes(data)
    assert (found or kind_of_text(data.decode("utf-8"), suffix)) is kind


@pytest.mark.parametrize(
    "text",
    [
        "[InternetShortcut]\r\nURL=https://www.example.com/berita\r\n",
        "[Desktop Entry]\nEncoding=UTF-8\nName=Berita\nType=Link\nURL=https://www.example.com/berita\n",
        '<?xml version="1.0"?><plist version="1.0"><dict><key>URL</key><string>https://x.example</string></dict></plist>',
    ],
)
@pytest.mark.parametrize("suffix", [".url", ".webloc", ".desktop", ".txt", ""])
def test_a_shortcut_to_a_page_is_explained(text, suffix):
    with pytest.raises(UnsupportedFormat, match=r"does not go online"):
        read(text.encode(), suffix)


def test_a_binary_shortcut_of_the_mac_is_explained():
    with pytest.raises(UnsupportedFormat, match=r"does not go online"):
        read(plistlib.dumps({"URL": samples.URL}, fmt=plistlib.FMT_BINARY), ".webloc")


def test_an_old_word_file_with_and_without_libreoffice(monkeypatch):
    if office.program() is not None:
        assert shapes(alone(samples.doc())) == samples.BLOCKS
    monkeypatch.setattr(word97.office, "program", lambda: None)
    document = alone(samples.doc())
    assert document.warnings == (word97.PLAIN_ONLY,)
    assert document.title == samples.TITLE
    words = " ".join(block.text for block in document.blocks)
    assert all(text in words for text in (*samples.PARAGRAPHS, samples.QUOTE, samples.CAPTION, *samples.CELLS))


@pytest.mark.parametrize("columns", [1, 2, 3])
@pytest.mark.parametrize("hyphens", [False, True])
def test_the_columns_of_a_newspaper_are_read_one_after_the_other(columns, hyphens):
    document = alone(samples.columns_pdf(columns, hyphens=hyphens))
    assert body(document) == [samples.TITLE, *samples.PARAGRAPHS]
    assert document.warnings == ()


def test_narrow_columns_keep_every_word_in_its_order():
    document = alone(samples.columns_pdf(5, hyphens=True))
    assert " ".join(body(document)) == " ".join((samples.TITLE, *samples.PARAGRAPHS))


def test_heads_and_feet_of_a_newspaper_are_dropped_and_its_text_runs_over_pages():
    first, second = samples.QUOTED.split(" warga ", 1)
    texts = ((samples.LEAD, f"{first} warga"), (second, samples.LAST))
    document = alone(samples.columns_pdf(2, texts=texts))
    assert [block.text for block in document.blocks] == [samples.TITLE, *samples.PARAGRAPHS]


def test_a_protected_pdf_and_docx_open_with_their_password():
    locked_pdf = samples.columns_pdf(encrypt=samples.PASSWORD)
    for data in (locked_pdf, samples.locked_docx(), samples.locked_zip()):
        with pytest.raises(PasswordNeeded, match="protected by a password"):
            read(data)
        with pytest.raises(PasswordNeeded, match="does not open"):
            read(data, password="salah")
    assert body(alone(locked_pdf, password=samples.PASSWORD)) == [samples.TITLE, *samples.PARAGRAPHS]
    assert shapes(alone(samples.locked_docx(), password=samples.PASSWORD)) == samples.BLOCKS
    assert read(samples.locked_zip(), password=samples.PASSWORD)[0][0] == "rahasia.txt"


class TestRichText:
    def test_the_text_of_a_link_is_kept_and_its_address_is_none_of_the_text(self):
        field = r'{\field{\*\fldinst{ HYPERLINK "https://example.org/peta"}}{\fldrslt{peta jembatan}}}'
        document = alone(rf"{{\rtf1\ansi\ansicpg1252 Lihat {field} di halaman ini.\par}}".encode())
        assert body(document) == ["Lihat peta jembatan di halaman ini."]

    def test_a_table_of_fonts_without_an_end_is_damaged(self):
        with pytest.raises(ReadingError, match="Rich Text file is damaged"):
            read(samples.rtf().replace(rb"{\fonttbl", rb"{\fonttbl{{{{", 1) + rb"\f0\fcharset0 " * 3000)

    def test_fonts_of_absurd_length_are_done_without(self):
        fonts = rb"{\fonttbl{\f0\fcharset0 " + rb"\f0\fcharset0 x" * 20_000 + rb";}}"
        assert body(alone(rb"{\rtf1\ansi" + fonts + rb"\pard Jembatan dipakai warga desa.\par}")) == [
            "Jembatan dipakai warga desa."
        ]


class TestMail:
    def test_plain_text_with_a_quote(self):
        document = alone(samples.mail(html=False))
        assert body(document) == [samples.TITLE, *samples.PARAGRAPHS, samples.QUOTE]
        assert document.blocks[-1].kind is BlockKind.QUOTE
        assert (document.byline, document.published) == (samples.AUTHOR, date(2024, 2, 6))

    @pytest.mark.parametrize("make", [samples.mail, samples.outlook])
    def test_attachments_are_articles_of_their_own(self, make):
        attached = [("siaran pers.rtf", samples.rtf()), ("arsip.zip", samples.zipped({"a/b.txt": PLAIN_TEXT}))]
        found = read(make(attachments=[*attached, ("logo.png", b"\x89PNG\r\n\x1a\n\0")]))
        assert [name for name, _ in found] == ["", "siaran pers.rtf", "arsip.zip/a/b.txt"]
        assert shapes(found[1][1]) == samples.BLOCKS

    def test_a_mail_inside_a_mail(self):
        (_, _), (name, document) = read(samples.forwarded())
        assert name.endswith(".eml")
        assert shapes(document) == samples.BLOCKS

    def test_a_mail_without_words_gives_its_attachment(self):
        found = read(samples.mail(words=False, html=False, attachments=[("a.rtf", samples.rtf())]))
        assert [name for name, _ in found][-1] == "a.rtf"

    def test_outlook(self):
        document = alone(samples.outlook())
        assert body(document) == [samples.TITLE, *samples.PARAGRAPHS]
        assert (document.byline, document.published) == (samples.AUTHOR, date(2024, 2, 6))

    def test_a_mailbox(self):
        found = read(samples.mailbox())
        assert [name for name, _ in found] == ["mail 1", "mail 2"]
        assert found[1][1].title == f"Tanggapan - {samples.TITLE}"
        assert "90 meter" in found[1][1].blocks[1].text


class TestRecords:
    @pytest.mark.parametrize("make", [samples.json_file, samples.json_lines])
    def test_the_fields_are_found_by_their_names(self, make):
        (_, first), (_, second) = read(make())
        assert body(first) == [samples.TITLE, *samples.PARAGRAPHS]
        assert (first.byline, first.outlet) == (f"{samples.AUTHOR}, Budi Santosa", "ANTARA")
        # Half past eight in the evening in London is the next morning in Jakarta.
        assert (first.published, first.url) == (date(2024, 2, 6), samples.URL)
        assert (second.title, second.outlet) == ("Harga Cabai Turun", "Tempo")
        assert body(second)[1:] == [samples.QUOTED, samples.LAST]

    def test_an_article_alone(self):
        assert body(alone(json.dumps(samples.record()).encode())) == [samples.TITLE, *samples.PARAGRAPHS]

    def test_a_search_engines_envelopes(self):
        hits = {"hits": {"hits": [{"_source": samples.record()}]}}
        assert body(read(json.dumps(hits).encode())[0][1]) == [samples.TITLE, *samples.PARAGRAPHS]

    def test_a_field_that_nobody_knows_is_named(self):
        data = json.dumps([{"naskah_akhir": samples.LEAD, "kode": 3}]).encode()
        with pytest.raises(UnsupportedFormat, match=r"--columns text=NAME"):
            read(data)
        assert body(read(data, columns=(("text", "naskah_akhir"),))[0][1]) == [samples.LEAD]

    def test_a_bad_line_stops_nothing(self):
        outcomes = list(registry.outcomes(samples.json_lines() + b"{oops\n", ".jsonl", Request()))
        assert [type(outcome) for outcome in outcomes] == [Found, Found, Failure]
        assert outcomes[2].name == "line 3"

    @pytest.mark.parametrize("data", [b"{}", b"[]", b'{"a": 1}', b"[1, 2]", b'"Halo"', b"[" * 5000, b'{"text": '])
    def test_json_without_an_article_is_one_clear_line(self, data):
        with pytest.raises(ReadingError) as caught:
            read(data, ".json")
        assert caught.value.remedy


class TestTable:
    def test_one_article_a_row(self):
        (one, first), (two, second) = read(samples.table(), ".csv")
        assert (one, two) == ("row 1", "row 2")
        assert body(first) == [samples.TITLE, samples.LEAD, samples.QUOTED]
        assert (first.outlet, first.published, first.url) == ("ANTARA", date(2024, 2, 5), samples.URL)
        assert body(second) == ["Singkat", samples.LAST]

    def test_columns_are_chosen(self):
        data = f"a,b\nJudul,{samples.QUOTE}\n".encode()
        with pytest.raises(ColumnsNeeded, match=r"the columns are: a, b\. .*--columns"):
            read(data, ".csv")
        ((_, document),) = read(data, ".csv", columns=(("text", "b"), ("title", "a")))
        assert body(document) == ["Judul", samples.QUOTE]
        with pytest.raises(ColumnsNeeded, match='no column "c"'):
            read(data, ".csv", columns=(("text", "c"),))

    def test_a_table_of_a_head_alone(self):
        with pytest.raises(EmptyDocument, match="no rows"):
            read(b"judul,isi\n", ".csv")

    def test_a_very_long_cell(self):
        text = " ".join([samples.LAST] * 2000)
        assert body(read(f"judul,isi\nPanjang,{text}\n".encode(), ".csv")[0][1])[1] == text


class TestSubtitles:
    def test_cues_become_sentences_and_turns_paragraphs(self):
        first, *turns = body(alone(samples.srt()))
        assert first == (
            "Jembatan gantung sepanjang 120 meter di Desa Lembah Sari mulai dipakai pada Senin, 5 Februari 2024. "
            "Biayanya Rp 3,4 miliar."
        )
        assert turns == ["Anak-anak tidak terlambat lagi.", "Betul, Pak Kepala Desa."]

    def test_marks_of_webvtt_are_left_out(self):
        assert body(alone(samples.vtt())) == [
            "Kami membangun jembatan & jalan sepanjang 120 meter.",
            "Siapa yang merawatnya?",
        ]

    def test_lines_that_roll_upwards_are_said_once(self):
        cues = ["satu dua", "satu dua\ntiga empat", "tiga empat\nlima enam."]
        text = "\n\n".join(f"00:0{i}.000 --> 00:0{i + 1}.000\n{cue}" for i, cue in enumerate(cues))
        assert body(alone(f"WEBVTT\n\n{text}\n".encode())) == ["satu dua tiga empat lima enam."]


class TestArchive:
    def test_every_article_in_it_is_named(self):
        found = read(samples.archive())
        assert [name for name, _ in found] == ["kliping/dua.txt", "kliping/satu.html", "kliping/tiga.docx"]
        assert shapes(found[1][1]) == shapes(found[2][1]) == samples.BLOCKS

    def test_one_bad_file_stops_nothing(self):
        data = samples.zipped({"a.txt": PLAIN_TEXT, "b.docx": b"PK\x03\x04 rusak", "c.txt": PLAIN_TEXT})
        outcomes = list(registry.outcomes(data, ".zip", Request()))
        assert [(type(one), one.name) for one in outcomes] == [(Found, "a.txt"), (Failure, "b.docx"), (Found, "c.txt")]

    def test_what_stands_beside_the_articles_is_passed_over(self):
        beside = {"a.txt": PLAIN_TEXT, "gaya.css": "x", "foto.jpg": "x", "__MACOSX/._a.txt": "x", ".DS_Store": "x"}
        assert [name for name, _ in read(samples.zipped(beside))] == ["a.txt"]
        with pytest.raises(EmptyDocument, match="no article"):
            read(samples.zipped({"gaya.css": "x"}))


class TestBook:
    def test_a_page_that_is_missing_is_said(self):
        files = samples.unzipped(samples.epub())
        del files["OEBPS/teks/dua.xhtml"]
        document = alone(samples.zipped(files))
        assert document.warnings == ("1 of the book's 2 pages are missing from the file.",)

    def test_a_book_locked_by_a_shop(self):
        locked = (
            '<encryption xmlns:e="http://www.w3.org/2001/04/xmlenc#"><e:EncryptedData>'
            '<e:CipherReference URI="OEBPS/teks/dua.xhtml"/></e:EncryptedData></encryption>'
        )
        with pytest.raises(ReadingError, match="DRM"):
            read(samples.epub(**{"META-INF/encryption.xml": locked}))
