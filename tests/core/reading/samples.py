"""One article in every format that is read, made afresh, or taken from the files that LibreOffice made of it."""

import base64
import email
import email.policy
import hashlib
import json
import plistlib
import struct
import zipfile
import zlib
from datetime import UTC, datetime
from email.message import EmailMessage
from io import BytesIO
from pathlib import Path

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from core.reading.compound import compound

DATA = Path(__file__).resolve().parents[2] / "data" / "reading"
FONTS = Path(__file__).resolve().parents[3] / "resources" / "fonts"
TITLE = "Jembatan Gantung Lembah Sari Rampung, Warga Tak Lagi Memutar"
LEAD = (
    "LEMBAH SARI, ANTARA – Jembatan gantung sepanjang 120 meter di Desa Lembah Sari mulai dipakai pada Senin "
    "(5/2/2024). Pembangunannya menelan biaya Rp 3,4 miliar."
)
HEADING = "Menghemat dua jam"
QUOTED = (
    "Sebelumnya, sekitar 1.250 warga harus memutar 18 kilometer untuk mencapai pasar. “Anak-anak tidak pernah lagi "
    "terlambat ke sekolah,” kata Kepala Desa, Suryana."
)
FUNDS = "Dana itu berasal dari tiga sumber:"
ITEMS = ("anggaran desa Rp 1,2 miliar;", "bantuan provinsi Rp 2 miliar;", "iuran warga Rp 200 juta.")
QUOTE = "Kami belum tahu siapa yang akan merawatnya."
CELLS = ("Tahun", "Panjang jalan", "2024", "12,5 kilometer")
CAPTION = "Warga menyeberangi jembatan gantung, Senin (5/2/2024)."
SECOND_HEADING = "Tidak boleh dilalui truk"
LAST = "Kendaraan di atas 500 kilogram dilarang melintas. Pemerintah belum memutuskan kapan jembatan kedua dibangun."
URL = "https://www.antaranews.com/berita/3948811/jembatan-gantung-lembah-sari-rampung"
PARAGRAPHS = (LEAD, QUOTED, LAST)
AUTHOR = "Ratna Wulandari"
PASSWORD = "lembah sari 2024"

# What every format that has structure says: kind, level, text.
BLOCKS = [
    ("heading", 0, TITLE),
    ("paragraph", 0, LEAD),
    ("heading", 1, HEADING),
    ("paragraph", 0, QUOTED),
    ("paragraph", 0, FUNDS),
    *[("list_item", 0, f"{number}. {item}") for number, item in enumerate(ITEMS, start=1)],
    ("quote", 0, QUOTE),
    *[("paragraph", 0, cell) for cell in CELLS],
    ("caption", 0, CAPTION),
    ("heading", 2, SECOND_HEADING),
    ("paragraph", 0, LAST),
]
BODY = (
    f"<p>{LEAD}</p><h1>{HEADING}</h1><p>{QUOTED}</p><p>{FUNDS}</p>"
    f"<ol>{''.join(f'<li>{item}</li>' for item in ITEMS)}</ol><blockquote><p>{QUOTE}</p></blockquote>"
    f"<table><tr><td>{CELLS[0]}</td><td>{CELLS[1]}</td></tr><tr><td>{CELLS[2]}</td><td>{CELLS[3]}</td></tr></table>"
    f"<figure><figcaption>{CAPTION}</figcaption></figure><h2>{SECOND_HEADING}</h2><p>{LAST}</p>"
)


def xhtml():
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" '
        '"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">\n<html xmlns="http://www.w3.org/1999/xhtml"><head>'
        f'<title>{TITLE}</title><meta name="author" content="{AUTHOR}" /><link rel="canonical" href="{URL}" />'
        f"</head><body><div><h1>{TITLE}</h1>{BODY}</div></body></html>"
    ).encode()


def page():
    """Return a page without an address of its own."""
    return f"<html><head><title>{TITLE}</title></head><body><article><h1>{TITLE}</h1>{BODY}</article></body></html>"


def mhtml():
    outer = EmailMessage()
    outer["From"] = "<Saved by Blink>"
    outer["Snapshot-Content-Location"] = URL
    outer["Subject"] = TITLE
    outer["Date"] = "Tue, 6 Feb 2024 08:00:00 +0700"
    outer["MIME-Version"] = "1.0"
    outer.set_content(page(), subtype="html", cte="quoted-printable")
    del outer["MIME-Version"]
    inner = outer.as_bytes().split(b"\n\n", 1)[1]
    return (
        b"From: <Saved by Blink>\r\nSnapshot-Content-Location: %s\r\nSubject: %s\r\nMIME-Version: 1.0\r\n"
        b'Content-Type: multipart/related; type="text/html"; boundary="--sekat--"\r\n\r\n\r\n'
        b'----sekat--\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\n'
        b"Content-Location: %s\r\n\r\n%s\r\n----sekat--\r\nContent-Type: image/png\r\n"
        b"Content-Transfer-Encoding: base64\r\nContent-Location: https://example.org/a.png\r\n\r\niVBORw0KGgo=\r\n"
        b"----sekat----\r\n"
    ) % (URL.encode(), TITLE.encode(), URL.encode(), inner)


def webarchive(*, binary=True):
    main = {
        "WebResourceData": page().encode(),
        "WebResourceMIMEType": "text/html",
        "WebResourceTextEncodingName": "UTF-8",
        "WebResourceURL": URL,
        "WebResourceFrameName": "",
    }
    return plistlib.dumps({"WebMainResource": main}, fmt=plistlib.FMT_BINARY if binary else plistlib.FMT_XML)


def docx(*, macros=False):
    import docx as library

    document = library.Document()
    document.core_properties.author = AUTHOR
    document.add_heading(TITLE, 0)
    document.add_paragraph(LEAD)
    document.add_heading(HEADING, 1)
    document.add_paragraph(QUOTED)
    document.add_paragraph(FUNDS)
    for item in ITEMS:
        document.add_paragraph(item, style="List Number")
    document.add_paragraph(QUOTE, style="Quote")
    table = document.add_table(2, 2)
    for place, cell in enumerate(CELLS):
        table.cell(place // 2, place % 2).text = cell
    document.add_paragraph(CAPTION, style="Caption")
    document.add_heading(SECOND_HEADING, 2)
    document.add_paragraph(LAST)
    buffer = BytesIO()
    document.save(buffer)
    return _with_macros(buffer.getvalue()) if macros else buffer.getvalue()


def _with_macros(data):
    """Return a DOCX file as one with a macro project in it."""
    main = b"wordprocessingml.document.main+xml"
    buffer = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as source, zipfile.ZipFile(buffer, "w") as target:
        for entry in source.infolist():
            content = source.read(entry)
            if entry.filename == "[Content_Types].xml":
                content = content.replace(
                    b"application/vnd.openxmlformats-officedocument." + main,
                    b"application/vnd.ms-word.document.macroEnabled.main+xml",
                )
            target.writestr(entry, content)
        target.writestr("word/vbaProject.bin", b'Sub AutoOpen()\nShell "calc"\nEnd Sub')
    return buffer.getvalue()


def locked_docx():
    from msoffcrypto.format.ooxml import OOXMLFile

    buffer = BytesIO()
    OOXMLFile(BytesIO(docx())).encrypt(PASSWORD, buffer)
    return buffer.getvalue()


def odt():
    return (DATA / "formats" / "jembatan.odt").read_bytes()


def locked_odt() -> bytes:
    """Return the text that LibreOffice 7.4 protected by PASSWORD (AES-256-CBC, PBKDF2)."""
    return (DATA / "formats" / "jembatan_terkunci.odt").read_bytes()


def wholly_locked_odt(*, passes: int = 3, kibibytes: int = 8192, lanes: int = 2) -> bytes:
    """Return the text as LibreOffice protects it since 24.8: the whole package, by AES-256-GCM and Argon2id."""
    salt, nonce = bytes(range(16)), bytes(range(12))
    bounded = min(passes, 3), min(kibibytes, 8192), min(lanes, 2)
    start = hashlib.sha256(PASSWORD.encode()).digest()
    kdf = Argon2id(salt=salt, length=32, iterations=bounded[0], memory_cost=bounded[1], lanes=bounded[2])
    packer = zlib.compressobj(wbits=-15)
    packed = packer.compress(odt()) + packer.flush()
    manifest = f"""<?xml version="1.0"?><manifest:manifest
 xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.4"
 xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0">
<manifest:file-entry manifest:full-path="encrypted-package" manifest:size="{len(odt())}"
 manifest:media-type="application/vnd.oasis.opendocument.text"><manifest:encryption-data>
<manifest:algorithm manifest:algorithm-name="http://www.w3.org/2009/xmlenc11#aes256-gcm"
 manifest:initialisation-vector="{base64.b64encode(nonce).decode()}"/>
<manifest:start-key-generation manifest:start-key-generation-name="http://www.w3.org/2001/04/xmlenc#sha256"
 manifest:key-size="32"/>
<manifest:key-derivation manifest:key-size="32" manifest:salt="{base64.b64encode(salt).decode()}"
 manifest:key-derivation-name="urn:org:documentfoundation:names:experimental:office:manifest:argon2id"
 loext:argon2-iterations="{passes}" loext:argon2-memory="{kibibytes}" loext:argon2-lanes="{lanes}"/>
</manifest:encryption-data></manifest:file-entry></manifest:manifest>"""
    return zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "encrypted-package": nonce + AESGCM(kdf.derive(start)).encrypt(nonce, packed, None),
            "META-INF/manifest.xml": manifest,
        }
    )


def rtf():
    return (DATA / "formats" / "jembatan.rtf").read_bytes()


def doc():
    return (DATA / "formats" / "jembatan.doc").read_bytes()


def zipped(files, **options):
    """Return an archive of names and contents."""
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, **options) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def epub(**more):
    chapters = {
        "satu": f"<h1>{TITLE}</h1><p>{LEAD}</p><h1>{HEADING}</h1><p>{QUOTED}</p>",
        "dua": BODY.partition(f"<p>{QUOTED}</p>")[2],
    }
    pages = {
        f"OEBPS/teks/{name}.xhtml": '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title>'
        f"</head><body>{body}</body></html>"
        for name, body in chapters.items()
    }
    package = (
        '<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{TITLE}</dc:title><dc:creator>{AUTHOR}</dc:creator>'
        f"<dc:publisher>Majalah Lembah</dc:publisher><dc:date>2024-02-06</dc:date><dc:identifier>{URL}</dc:identifier>"
        '</metadata><manifest><item id="n" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>'
        '<item id="a" href="teks/satu.xhtml" media-type="application/xhtml+xml"/>'
        '<item id="b" href="teks/dua.xhtml" media-type="application/xhtml+xml"/>'
        '<item id="c" href="gaya.css" media-type="text/css"/></manifest>'
        '<spine><itemref idref="n"/><itemref idref="a"/><itemref idref="b"/></spine></package>'
    )
    container = (
        '<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">'
        '<rootfiles><rootfile full-path="OEBPS/isi.opf" media-type="application/oebps-package+xml"/></rootfiles>'
        "</container>"
    )
    files = {"mimetype": "application/epub+zip", "META-INF/container.xml": container, "OEBPS/isi.opf": package}
    return zipped({**files, "OEBPS/nav.xhtml": "<html><body><p>Daftar isi</p></body></html>", **pages, **more})


def unzipped(data):
    """Return the names and contents of an archive."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def locked_zip():
    """Return an archive of one text behind the old encryption of ZIP (APPNOTE.TXT, 6.1), which Python only undoes."""
    keys = [0x12345678, 0x23456789, 0x34567890]

    def update(byte):
        keys[0] = zlib.crc32(bytes([byte]), keys[0] ^ 0xFFFFFFFF) ^ 0xFFFFFFFF
        keys[1] = ((keys[1] + (keys[0] & 0xFF)) * 134775813 + 1) & 0xFFFFFFFF
        keys[2] = zlib.crc32(bytes([keys[1] >> 24]), keys[2] ^ 0xFFFFFFFF) ^ 0xFFFFFFFF

    def encrypted(plain):
        for byte in plain:
            mask = (keys[2] | 2) & 0xFFFF
            yield byte ^ (((mask * (mask ^ 1)) >> 8) & 0xFF)
            update(byte)

    for byte in PASSWORD.encode():
        update(byte)
    content = f"{TITLE}\n\n{LEAD}".encode()
    crc = zlib.crc32(content)
    locked = bytes(encrypted(bytes(11) + bytes([crc >> 24]) + content))
    name = b"rahasia.txt"
    fields = struct.pack("<HHHHHIIIHH", 20, 1, 0, 0, 0x21, crc, len(locked), len(content), len(name), 0)
    head = b"PK\x03\x04" + fields + name + locked
    listing = b"PK\x01\x02" + struct.pack("<H", 20) + fields + struct.pack("<HHHII", 0, 0, 0, 0, 0) + name
    end = b"PK\x05\x06" + struct.pack("<HHHHIIH", 0, 0, 1, 1, len(listing), len(head), 0)
    return head + listing + end


def mail(*, words=True, html=True, attachments=()):
    message = EmailMessage()
    message["From"] = f'"{AUTHOR}" <ratna@example.org>'
    message["To"] = "redaksi@example.com"
    message["Subject"] = f"Fwd: {TITLE}"
    message["Date"] = "Tue, 06 Feb 2024 08:15:00 +0700"
    message["Message-ID"] = "<1@example.org>"
    message.set_content("\n\n".join(PARAGRAPHS) + f"\n\n> {QUOTE}\n" if words else "")
    if html:
        message.add_alternative(
            f"<html><body>{BODY}<img src='https://example.org/a.png'></body></html>", subtype="html"
        )
    for name, content in attachments:
        message.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
    return message.as_bytes()


def forwarded():
    """Return a mail that another mail is attached to."""
    message = EmailMessage()
    message["From"] = "budi@example.org"
    message["Subject"] = "Mohon dibaca"
    message["Date"] = "Wed, 07 Feb 2024 08:15:00 +0700"
    message["Message-ID"] = "<2@example.org>"
    message.set_content("Terlampir kiriman dari Lembah Sari.")
    message.add_attachment(email.message_from_bytes(mail(), policy=email.policy.default))
    return message.as_bytes()


def mailbox():
    second = mail(html=False).replace(b"Fwd: ", b"Re: Tanggapan - ").replace(b"120 meter", b"90 meter")
    return (
        b"From ratna@example.org Tue Feb  6 08:15:00 2024\n%s\n\nFrom budi@example.org Tue Feb  6 09:00:00 2024\n%s"
        % (
            mail(html=False),
            second,
        )
    )


def outlook(*, attachments=()):
    sent = int((datetime(2024, 2, 6, 1, 15, tzinfo=UTC) - datetime(1601, 1, 1, tzinfo=UTC)).total_seconds() * 10**7)
    tree = {
        "__properties_version1.0": bytes(32) + struct.pack("<IIQ", 0x00390040, 6, sent),
        "__substg1.0_0037001F": f"FW: {TITLE}".encode("utf-16-le"),
        "__substg1.0_0C1A001F": AUTHOR.encode("utf-16-le"),
        "__substg1.0_1000001F": "\r\n\r\n".join(PARAGRAPHS).encode("utf-16-le"),
    }
    for number, (name, content) in enumerate(attachments):
        tree[f"__attach_version1.0_#{number:08X}"] = {
            "__substg1.0_37010102": content,
            "__substg1.0_3707001F": name.encode("utf-16-le"),
        }
    return compound(tree)


def record():
    return {
        "judul": TITLE,
        "isi": "\n\n".join(PARAGRAPHS),
        "tanggal": "2024-02-05T20:30:00Z",
        "tautan": URL,
        "sumber": "antaranews.com",
        "penulis": [AUTHOR, "Budi Santosa"],
    }


def other_record():
    return {
        "title": "Harga Cabai Turun",
        "content": f"<p>{QUOTED}</p><p>{LAST}</p>",
        "source": {"id": "x", "name": "Tempo"},
    }


def json_file():
    return json.dumps({"status": "ok", "articles": [record(), other_record()]}, ensure_ascii=False).encode()


def json_lines():
    return "\n".join(json.dumps(one) for one in (record(), other_record())).encode() + b"\n"


def table():
    rows = [
        "judul;isi;tanggal;tautan;media",
        f'"{TITLE}";"{LEAD}\n\n{QUOTED}";05/02/2024;{URL};ANTARA',
        f"Singkat;{LAST};;;",
    ]
    return "\r\n".join(rows).encode("utf-8-sig")


def srt():
    return (
        b"1\r\n00:00:01,000 --> 00:00:04,000\r\n<i>Jembatan gantung sepanjang 120 meter</i>\r\n"
        b"di Desa Lembah Sari\r\n\r\n"
        b"2\r\n00:00:04,200 --> 00:00:07,000\r\nmulai dipakai pada Senin, 5 Februari 2024.\r\n\r\n"
        b"3\r\n00:00:07,100 --> 00:00:09,000\r\nBiayanya Rp 3,4 miliar.\r\n\r\n"
        b"4\r\n00:00:20,000 --> 00:00:24,000\r\n- Anak-anak tidak terlambat lagi.\r\n- Betul, Pak Kepala Desa.\r\n"
    )


def vtt():
    return (
        b"WEBVTT - Lembah Sari\n\nNOTE dibuat sendiri\n\n00:01.000 --> 00:04.000 align:start\n"
        b"<v Suryana>Kami membangun jembatan &amp; jalan\n\n"
        b"dua\n00:04.000 --> 00:06.000\n<v Suryana>Kami membangun jembatan &amp; jalan\n"
        b"<v Suryana>sepanjang 120 meter.\n\n"
        b"00:06.000 --> 00:08.000\n<v Wartawan>Siapa yang <c.kuning>merawatnya</c>?\n"
    )


def picture(texts=(TITLE, *PARAGRAPHS), *, form="PNG", size=34):
    """Return a picture of paragraphs in the bundled serif type, the first of them larger."""
    from PIL import Image, ImageDraw, ImageFont

    image = Image.new("L", (1240, 1500), 255)
    draw = ImageDraw.Draw(image)
    y = 80
    for number, text in enumerate(texts):
        font = ImageFont.truetype(str(FONTS / "NotoSerif-Regular.ttf"), size * 2 if number == 0 else size)
        line = ""
        for word in [*text.split(), ""]:
            longer = f"{line} {word}".strip()
            if word and draw.textlength(longer, font=font) < 1060:
                line = longer
                continue
            draw.text((90, y), line, font=font, fill=0)
            y += int(1.35 * font.size)
            line = word
        y += 40
    buffer = BytesIO()
    image.save(buffer, form)
    return buffer.getvalue()


def scanned_pdf(pages=1):
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfgen.canvas import Canvas

    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=(595, 720))
    for _ in range(pages):
        canvas.drawImage(ImageReader(BytesIO(picture())), 0, 0, 595, 720)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def archive():
    return zipped(
        {
            "kliping/satu.html": xhtml(),
            "kliping/dua.txt": "\n\n".join((TITLE, *PARAGRAPHS)),
            "kliping/tiga.docx": docx(),
        }
    )


def columns_pdf(columns=2, *, texts=(PARAGRAPHS,), hyphens=False, encrypt=None):
    """Return pages of a newspaper, one for each of `texts`: a headline over all columns, text in columns, head, foot.

    With `hyphens`, long words at line ends are cut, as typesetters do.
    """
    from reportlab.lib.utils import simpleSplit
    from reportlab.pdfgen.canvas import Canvas

    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=(595, 842), encrypt=encrypt)
    for number, paragraphs in enumerate(texts, start=1):
        canvas.setFont("Helvetica", 8)
        canvas.drawString(50, 815, "HARIAN LEMBAH SARI")
        canvas.drawRightString(545, 815, "SELASA, 6 FEBRUARI 2024")
        canvas.drawCentredString(297, 25, f"Halaman {number}")
        y = 780
        if number == 1:
            canvas.setFont("Helvetica-Bold", 24)
            for line in simpleSplit(TITLE, "Helvetica-Bold", 24, 495):
                canvas.drawString(50, y, line)
                y -= 29
        gutter = 18
        width = (495 - gutter * (columns - 1)) / columns
        wrap = _hyphenated if hyphens else simpleSplit
        lines = [line for text in paragraphs for line in [*wrap(text, "Helvetica", 10, width), ""]]
        share = -(-len(lines) // columns)
        canvas.setFont("Helvetica", 10)
        for column in range(columns):
            top = y - 10
            for line in lines[column * share : (column + 1) * share]:
                canvas.drawString(50 + column * (width + gutter), top, line)
                top -= 12
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _hyphenated(text, font, size, width):
    """Wrap a text and cut words of lower-case letters after a vowel where a part of them still fits on the line."""
    from reportlab.pdfbase.pdfmetrics import stringWidth

    lines, line = [], ""
    for word in text.split():
        longer = f"{line} {word}".strip()
        if stringWidth(longer, font, size) <= width:
            line = longer
            continue
        cuts = [at for at in range(3, len(word) - 2) if word[at - 1] in "aiueo" and word.isalpha() and word.islower()]
        fits = [at for at in cuts if stringWidth(f"{line} {word[:at]}-", font, size) <= width]
        lines.append(f"{line} {word[: fits[-1]]}-" if fits else line)
        line = word[fits[-1] :] if fits else word
    return [*lines, line]
