"""Files that were made to do harm, or that something has spoiled, each by the name of what it tries."""

import io
import json
import stat
import zipfile

from core.reading import samples

CANARY = "canary-5e1f"
_LAUGHS = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
_BOMB = f'<!DOCTYPE x [<!ENTITY a0 "ha">{_LAUGHS}]>'
_TEXT = "\n\n".join((samples.TITLE, *samples.PARAGRAPHS))


def _external(path):
    return f'<!DOCTYPE x [<!ENTITY luar SYSTEM "{path.as_uri()}"><!ENTITY jauh SYSTEM "http://127.0.0.1:9/x">]>'


def _changed(data, name, change):
    """Return an archive with one of its files changed by a function of its bytes."""
    files = samples.unzipped(data)
    files[name] = change(files[name])
    return samples.zipped(files)


def _with_doctype(xml, doctype, entity):
    """Return XML with a document type before its root and an entity in its first paragraph's place."""
    head, mark, rest = xml.partition(b"?>")
    body = rest if mark else xml
    return head + mark + doctype.encode() + body.replace(b"LEMBAH SARI, ANTARA", entity.encode() + b" ANTARA", 1)


def entity_bombs():
    """Yield (name, suffix, bytes) of formats that are XML, each with entities that grow to 10^11 words."""
    spoil = lambda xml: _with_doctype(xml, _BOMB, "&a11;")  # noqa: E731 - a change to hand over
    yield "odt", ".odt", _changed(samples.odt(), "content.xml", spoil)
    yield "docx", ".docx", _changed(samples.docx(), "word/document.xml", spoil)
    yield "epub", ".epub", _changed(samples.epub(), "OEBPS/isi.opf", spoil)
    yield "epub page", ".epub", _changed(samples.epub(), "OEBPS/teks/satu.xhtml", spoil)
    yield "xhtml", ".xhtml", spoil(samples.page().encode())
    plist = samples.webarchive(binary=False)
    yield (
        "webarchive",
        ".webarchive",
        plist.replace(b"<plist", _BOMB.encode() + b"<plist").replace(b"UTF-8</", b"&a11;</"),
    )


def external_entities(path):
    """Yield (name, suffix, bytes) of formats that are XML and ask for a file and an address."""
    spoil = lambda xml: _with_doctype(xml, _external(path), "&luar;&jauh;")  # noqa: E731 - a change to hand over
    yield "odt", ".odt", _changed(samples.odt(), "content.xml", spoil)
    yield "docx", ".docx", _changed(samples.docx(), "word/document.xml", spoil)
    yield "epub", ".epub", _changed(samples.epub(), "OEBPS/teks/satu.xhtml", spoil)
    yield "xhtml", ".xhtml", spoil(samples.page().encode())


def page_with_everything(path):
    """Return a page that runs, loads, embeds, refreshes and posts."""
    uri = path.as_uri()
    return (
        f"<html><head><title>{samples.TITLE}</title><base href='http://127.0.0.1:9/'><script>fetch('{uri}')</script>"
        f"<meta http-equiv='refresh' content='0;url={uri}'><link rel='stylesheet' href='{uri}'></head>"
        f"<body onload='alert(1)'><article><h1>{samples.TITLE}</h1><p>{samples.LEAD}</p><img src='{uri}'>"
        f"<iframe src='{uri}'>{CANARY}</iframe><object data='{uri}'>{CANARY}</object><embed src='{uri}'>"
        f"<script>document.write('{CANARY}')</script><style>{CANARY}</style><svg><text>{CANARY}</text></svg>"
        f"<form action='{uri}'><textarea>{CANARY}</textarea></form><p>{samples.LAST}</p></article></body></html>"
    ).encode()


def docx_with_relations(path):
    """Return a DOCX file whose pictures, template and frame lie elsewhere."""
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    relations = "".join(
        f'<Relationship Id="rX{n}" Type="{kind}/{what}" Target="{target}" TargetMode="External"/>'
        for n, (what, target) in enumerate(
            [("image", path.as_uri()), ("attachedTemplate", "http://127.0.0.1:9/a.dotm"), ("frame", path.as_uri())]
        )
    ).encode()
    return _changed(
        samples.docx(macros=True),
        "word/_rels/document.xml.rels",
        lambda xml: xml.replace(b"</Relationships>", relations + b"</Relationships>"),
    )


def pdf_with_scripts(path):
    """Return a PDF that runs JavaScript on opening, starts a program and sends a form."""
    actions = (
        f"<</S/JavaScript/JS(app.launchURL\\('{path.as_uri()}'\\))>>",
        f"<</S/Launch/F({path})>>",
        "<</S/SubmitForm/F(http://127.0.0.1:9/)>>",
    )
    words = b"BT /F1 12 Tf 60 700 Td (Jembatan gantung sepanjang 120 meter mulai dipakai warga.) Tj ET"
    return pdf(
        "<</Type/Catalog/Pages 2 0 R/OpenAction 6 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/AA<</O 7 0 R/C 8 0 R>>"
        "/Resources<</Font<</F1 5 0 R>>>>>>",
        f"<</Length {len(words)}>>stream\n{words.decode()}\nendstream",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        *actions,
    )


def pdf_of_pages(count):
    """Return a PDF of many empty pages, all of them the same object."""
    return pdf(
        "<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Kids[{'3 0 R ' * count}]/Count {count}>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>",
    )


def pdf(*objects):
    """Return a PDF of these objects, numbered from 1; the first is the catalogue."""
    data, places = b"%PDF-1.7\n", []
    for number, content in enumerate(objects, start=1):
        places.append(len(data))
        data += f"{number} 0 obj\n{content}\nendobj\n".encode()
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    head = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
    return data + f"{head}trailer<</Size {len(objects) + 1}/Root 1 0 R>>\nstartxref\n{len(data)}\n%%EOF\n".encode()


def zip_bomb(name):
    """Return an archive of a file that unpacks to 2 GB by its own words, which is where a bomb is known."""
    data = samples.zipped({name: bytes(2_000_000)})
    return _claiming(data, 2_000_000_000)


def lying_zip(size=50_000_000):
    """Return an archive whose one text unpacks to `size` bytes and says that it has a hundred."""
    return _claiming(samples.zipped({"bohong.txt": b"kata " * (size // 5)}), 100)


def _claiming(data, size):
    """Return an archive that says of its one file that it unpacks to `size` bytes."""
    changed = bytearray(data)
    for mark, place in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        start = data.index(mark) + place
        changed[start : start + 4] = size.to_bytes(4, "little")
    return bytes(changed)


def nested_zip(depth):
    """Return a text in an archive in an archive, `depth` deep."""
    data = _TEXT.encode()
    name = "isi.txt"
    for number in range(depth):
        data = samples.zipped({name: data})
        name = f"{number}.zip"
    return data


def escaping_zip():
    """Return an archive whose entries name places outside it, one of them a link."""
    link = zipfile.ZipInfo("tautan.txt")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name in ("../../luar.txt", "/etc/luar.txt", "C:\\luar.txt", "..\\luar.txt", "baris\nbaru.txt"):
            archive.writestr(name, _TEXT)
        archive.writestr(link, "/etc/passwd")
    return buffer.getvalue()


SPOILT_TEXT = {
    "null bytes": _TEXT.replace(" ", " \0").encode(),
    "lone surrogates": json.dumps({"judul": "Satu \ud800 dua", "isi": samples.LEAD + " \udfff"}).encode(),
    "bidirectional overrides": _TEXT.replace("120", "\u202e021\u202c").encode(),
    "wrong encoding": _TEXT.encode("cp1252", errors="replace"),
    "bytes of two encodings": _TEXT.encode() + "“kata”".encode("cp1252"),
    "utf-16 without a mark": _TEXT.encode("utf-16-le"),
    "utf-7": b"+AGoAZQBtAGIAYQB0AGEAbg- gantung",
    "overlong utf-8": b"Jembatan \xc0\xaf\xc0\xae gantung dipakai warga desa.",
    "controls": b"Jembatan\x1b[31m gantung\x07 dipakai\x08 warga desa.",
    "one very long line": b"kata " * 50_000,
}
