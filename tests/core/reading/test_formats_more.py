"""The rarer turns of the readers: what stands in a place of its own, is missing, or is said in another way."""

import json
import struct
import zipfile
from datetime import date
from io import BytesIO

import pytest

from core.reading import samples
from core.reading.compound import compound
from dwiwarta.core.reading import guarded, registry, worker
from dwiwarta.core.reading.found import Failure, Request
from dwiwarta.core.types import BlockKind, Role
from dwiwarta.errors import EmptyDocument, ReadingError, UnsupportedFormat


def outcomes(data, suffix="", **request):
    return list(registry.outcomes(data, suffix, Request(**request)))


def texts(data, suffix=""):
    return [block.text for block in registry.read_bytes(data, suffix).blocks if block.role is Role.BODY]


def record(**fields):
    return json.dumps(fields, ensure_ascii=False).encode()


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ([samples.LEAD, samples.LAST], [samples.LEAD, samples.LAST]),
        ({"rendered": f"<p>{samples.LEAD}</p>"}, [samples.LEAD]),
        (f"{samples.LEAD}\n\n{samples.LAST}", [samples.LEAD, samples.LAST]),
    ],
)
def test_every_way_to_hold_a_text_in_json(text, shown):
    assert texts(record(judul="Judul berita", isi=text), ".json")[1:] == shown


def test_a_record_of_a_summary_alone_says_so():
    document = registry.read_bytes(record(judul="Judul berita", ringkasan=samples.LEAD), ".json")
    assert document.warnings[0].startswith("There is no full text in the record")


def test_a_record_without_a_text_is_empty():
    with pytest.raises(EmptyDocument, match="no text in the record"):
        registry.read_bytes(record(judul="Judul berita", isi="  "), ".json")


def test_names_in_objects_and_numbers_are_read():
    data = record(
        title={"rendered": "Harga <b>beras</b> &amp; cabai"},
        content=samples.LEAD,
        author=[{"name": "Ratna"}, {"name": "Budi"}, {"name": "Ratna"}],
        publisher={"name": "Tempo"},
        published_at="2024-02-05",
        id=7,
    )
    document = registry.read_bytes(data, ".json")
    assert (document.title, document.byline) == ("Harga beras & cabai", "Ratna, Budi")
    assert document.published == date(2024, 2, 5)


@pytest.mark.parametrize("make", ["json", "jsonl", "csv", "mbox"])
def test_files_of_too_many_articles_are_refused(make, monkeypatch):
    from dataclasses import replace

    from dwiwarta.core.reading import mail, records, tables
    from dwiwarta.core.reading.limits import limits

    for module in (mail, records, tables):
        monkeypatch.setattr(module, "limits", lambda: replace(limits(), articles=1))
    data = {"json": samples.json_file, "jsonl": samples.json_lines, "csv": samples.table, "mbox": samples.mailbox}
    with pytest.raises(ReadingError, match="more than 1 "):
        outcomes(data[make](), f".{make}")


def test_json_that_nests_without_end_has_no_article():
    data = b"x" * 0 + b'{"data": ' * 8 + b'[{"isi": "Halo."}]' + b"}" * 8
    with pytest.raises(UnsupportedFormat):
        outcomes(data, ".json")


def test_a_damaged_table_is_one_clear_line():
    with pytest.raises(ReadingError) as caught:
        outcomes(b'judul,isi\n"a\rb"c"\r\r,"' + b"\0" * 3, ".csv")
    assert caught.value.remedy


def test_an_archive_of_files_with_unknown_packing_says_which():
    data = bytearray(samples.zipped({"a.txt": samples.LEAD}))
    for mark, place in ((b"PK\x03\x04", 8), (b"PK\x01\x02", 10)):
        start = data.index(mark) + place
        data[start : start + 2] = struct.pack("<H", 98)
    (failure,) = outcomes(bytes(data), ".zip")
    assert "not known here" in str(failure.error)


def test_an_entry_of_an_archive_that_is_spoilt_is_a_failure_of_its_own():
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("a.txt", samples.LEAD)
        archive.writestr("b.txt", samples.LAST)
    data = bytearray(buffer.getvalue())
    data[data.index(samples.LEAD.encode()) + 3] ^= 1
    spoilt, sound = outcomes(bytes(data), ".zip")
    assert "damaged" in str(spoilt.error)
    assert sound.name == "b.txt"


@pytest.mark.parametrize("change", [lambda data: data[:-30], lambda data: data.replace(b"PK\x05\x06", b"PK\x05\x07")])
def test_an_archive_that_is_cut_off_is_damaged(change):
    with pytest.raises(ReadingError, match=r"(ZIP file|archive) is damaged"):
        outcomes(change(samples.archive()), ".zip")


@pytest.mark.parametrize("name", ["META-INF/container.xml", "OEBPS/isi.opf"])
def test_a_book_without_its_lists_is_damaged(name):
    files = samples.unzipped(samples.epub())
    files[name] = b"<x/>" if name.startswith("META") else b"<x"
    with pytest.raises(ReadingError, match="EPUB file is damaged"):
        outcomes(samples.zipped(files), ".epub")


class TestMail:
    @pytest.mark.parametrize("charset", ["utf-8", "windows-1252", "tidak-ada", ""])
    def test_the_encoding_is_the_named_one_or_is_found(self, charset):
        kind = f"Content-Type: text/plain; charset={charset}\n" if charset else ""
        data = f"From: a@example.org\nTo: b@example.org\nSubject: Kabar\n{kind}\n{samples.QUOTE}\n".encode()
        assert texts(data, ".eml") == ["Kabar", samples.QUOTE]

    def test_a_text_that_is_no_text_is_left_out(self):
        head = b"From: a@example.org\nSubject: Kabar\nContent-Type: text/plain\nContent-Transfer-Encoding: base64\n\n"
        with pytest.raises(EmptyDocument):
            outcomes(head + b"AAECAwQFBgcICQ==\n", ".eml")

    def test_a_mail_of_nothing_is_empty(self):
        with pytest.raises(EmptyDocument):
            outcomes(b"From: a@example.org\nTo: b@example.org\nMIME-Version: 1.0\n\n\n", ".eml")

    @pytest.mark.parametrize("day", ["kemarin", "Tue, 99 Foo 2024", "", "Tue, 06 Feb 99999 08:15:00 +0700"])
    def test_a_date_that_is_none_is_left_out(self, day):
        data = f"From: a@example.org\nSubject: Kabar\nDate: {day}\n\nHalo semua, kabar baik.\n".encode()
        assert registry.read_bytes(data, ".eml").published is None

    def test_pictures_in_a_mail_are_no_attachments(self):
        data = samples.mail(attachments=[("logo.png", b"\x89PNG"), ("kontak.vcf", b"BEGIN:VCARD")])
        assert [one.name for one in outcomes(data, ".eml")] == [""]

    def test_an_attachment_that_cannot_be_read_is_named(self):
        found = outcomes(samples.mail(attachments=[("rusak.pdf", b"%PDF-1.4 \0")]), ".eml")
        assert isinstance(found[1], Failure)
        assert found[1].name == "rusak.pdf"

    def test_outlook_with_bytes_for_text_and_a_day_of_delivery(self):
        tree = {
            "__properties_version1.0": bytes(32) + struct.pack("<IIQ", 0x0E060040, 6, 133_516_000_000_000_000),
            "__substg1.0_0037001E": b"RE: Kabar",
            "__substg1.0_10130102": f"<p>{samples.LEAD}</p>".encode(),
        }
        document = registry.read_bytes(compound(tree), ".msg")
        assert [block.text for block in document.blocks] == ["Kabar", samples.LEAD]
        assert document.published.year == 2024

    def test_outlook_with_a_day_beyond_the_calendar(self):
        tree = {
            "__properties_version1.0": bytes(32) + struct.pack("<IIQ", 0x00390040, 6, 2**64 - 1),
            "__substg1.0_1000001F": samples.LEAD.encode("utf-16-le"),
            "__substg1.0_10130102": b"\0\1\2\3" * 300,
        }
        document = registry.read_bytes(compound(tree), ".msg")
        assert [block.text for block in document.blocks] == [samples.LEAD]


def changed_odt(change):
    files = samples.unzipped(samples.odt())
    files["content.xml"] = change(files["content.xml"].decode()).encode()
    return samples.zipped(files)


class TestOpenDocument:
    def test_notes_comments_and_deleted_text_are_left_out_and_notes_are_told(self):
        note = (
            '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>'
            "<text:p>Catatan kaki.</text:p></text:note-body></text:note>"
        )
        data = changed_odt(lambda xml: xml.replace("Kepala Desa, Suryana", f"Kepala Desa{note}, Suryana", 1))
        document = registry.read_bytes(data, ".odt")
        assert [(block.kind, block.level, block.text) for block in document.blocks] == samples.BLOCKS
        assert document.warnings == ("The file has footnotes, which are not read.",)

    def test_spaces_tabs_and_breaks(self):
        marks = 'Warga<text:s text:c="3"/>dan<text:tab/>desa<text:line-break/>Baris baru.'
        data = changed_odt(lambda xml: xml.replace(samples.QUOTE, marks, 1))
        blocks = [block.text for block in registry.read_bytes(data, ".odt").blocks]
        assert "Warga dan desa" in blocks
        assert "Baris baru." in blocks

    @pytest.mark.parametrize("change", [lambda xml: xml.replace("office:text", "office:chart"), lambda xml: xml[:500]])
    def test_a_text_without_a_body_is_damaged(self, change):
        with pytest.raises(ReadingError, match="OpenDocument file is damaged"):
            outcomes(changed_odt(change), ".odt")


class TestData:
    def test_a_picture_without_a_file(self, monkeypatch):
        worker.rest()
        data = samples.columns_pdf()
        assert guarded.read_data(data).title == samples.TITLE
        with pytest.raises(ReadingError, match=r"^the picture: "):
            guarded.read_data(b"\x89PNG\0", name="the picture")
        with pytest.raises(ReadingError, match="several articles"):
            guarded.read_data(samples.archive())
        worker.rest()


def test_saved_pages_without_a_page():
    head = (
        b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: image/png\n\n\n--x--\n"
    )
    with pytest.raises(ReadingError, match="no page in this saved web page"):
        outcomes(head, ".mhtml")
    import plistlib

    for resource in ({"WebResourceData": "teks"}, {}):
        with pytest.raises(ReadingError, match="web archive"):
            outcomes(plistlib.dumps({"WebMainResource": resource}), ".webarchive")


def test_a_saved_page_of_a_wrong_encoding_is_decoded_by_its_bytes():
    import plistlib

    main = {"WebResourceData": samples.page().encode(), "WebResourceTextEncodingName": "tidak-ada"}
    document = registry.read_bytes(plistlib.dumps({"WebMainResource": main}), ".webarchive")
    assert document.title == samples.TITLE


def test_an_office_file_that_is_no_text_is_explained():
    with pytest.raises(UnsupportedFormat, match="office file cannot be read"):
        outcomes(samples.zipped({"[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<x/>"}), ".xlsx")
    with pytest.raises(ReadingError, match=r"office file|damaged"):
        outcomes(compound({"Workbook": b"x" * 100}), ".xls")


def test_subtitles_with_sounds_and_long_pauses():
    text = (
        "1\n00:00:01,000 --> 00:00:02,000\n[MUSIK]\n\n2\n00:00:03,000 --> 00:00:05,000\nWarga datang.\n\n"
        "3\n00:00:15,000 --> 00:00:17,000\nMereka pulang.\n"
    )
    blocks = registry.read_bytes(text.encode(), ".srt").blocks
    assert [block.text for block in blocks][-2:] == ["Warga datang.", "Mereka pulang."]
    assert all(block.kind is BlockKind.PARAGRAPH for block in blocks)
