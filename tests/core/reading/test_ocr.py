"""Pictures and scans: what Tesseract says becomes blocks, and without it there is one clear line."""

import subprocess
import sys
from io import BytesIO

import pytest
from PIL import Image

from core.reading import samples
from dwiwarta.core.reading import ocr, registry
from dwiwarta.core.reading.found import Request
from dwiwarta.core.types import BlockKind
from dwiwarta.errors import EmptyDocument, ReadingError, UnsupportedFormat

HEAD = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext"
PARAGRAPHS = [
    (60, ["Jembatan Gantung Rampung"]),
    (30, ["LEMBAH SARI – Jembatan gantung sepanjang 120 meter mulai dipa-", "kai warga pada Senin."]),
    (30, ['"Kami belum tahu siapa yang merawatnya," kata Suryana.']),
]
TEXTS = [
    "Jembatan Gantung Rampung",
    "LEMBAH SARI – Jembatan gantung sepanjang 120 meter mulai dipakai warga pada Senin.",
    '"Kami belum tahu siapa yang merawatnya," kata Suryana.',
]


def table(paragraphs=PARAGRAPHS, sure="91.5"):
    """Return a table as Tesseract prints it, one block for each paragraph of (height, lines)."""
    rows = [HEAD, "1\t1\t0\t0\t0\t0\t0\t0\t1240\t1500\t-1\t"]
    for block, (height, lines) in enumerate(paragraphs, start=1):
        for line, text in enumerate(lines, start=1):
            rows.append(f"4\t1\t{block}\t1\t{line}\t0\t90\t80\t900\t{height}\t-1\t")
            rows += [
                f"5\t1\t{block}\t1\t{line}\t{number}\t90\t80\t50\t{height}\t{sure}\t{word}"
                for number, word in enumerate(text.split(), start=1)
            ]
    return "\n".join(rows) + "\n"


def picture(width=40, height=40, form="PNG", pages=1):
    buffer = BytesIO()
    first, *more = [Image.new("L", (width, height), 255) for _ in range(pages)]
    first.save(buffer, form, **({"save_all": True, "append_images": more} if more else {}))
    return buffer.getvalue()


@pytest.fixture
def tesseract(monkeypatch):
    """Put a recorded table in the place of the program's answer; return what it was asked."""
    asked = []

    class Answers:
        stdout = table().encode()
        languages = b"List of available languages (2):\neng\nind\n"
        returncode = 0

    def run(command, **options):
        asked.append((command, options))
        listing = "--list-langs" in command
        stdout = Answers.languages if listing else Answers.stdout
        return subprocess.CompletedProcess(command, 0 if listing else Answers.returncode, stdout, b"")

    monkeypatch.setattr(ocr, "program", lambda: "/usr/bin/tesseract")
    monkeypatch.setattr(ocr.subprocess, "run", run)
    ocr.languages.cache_clear()
    Answers.asked = asked
    yield Answers
    ocr.languages.cache_clear()


def read(data):
    return registry.read_bytes(data, ".png", Request())


def test_what_it_recognises_becomes_paragraphs_and_headings(tesseract):
    document = read(picture())
    assert [block.text for block in document.blocks] == TEXTS
    assert document.blocks[0].kind is BlockKind.HEADING
    assert document.title == TEXTS[0]
    assert document.warnings == (ocr.READ,)
    command, options = tesseract.asked[-1]
    assert command[command.index("-l") + 1] == "ind"
    assert Image.open(BytesIO(options["input"])).size == (40, 40)


def test_without_indonesian_it_is_said(tesseract):
    tesseract.languages = b"List of available languages (1):\neng\n"
    assert "no Indonesian" in read(picture()).warnings[1]
    command, _ = tesseract.asked[-1]
    assert command[command.index("-l") + 1] == "eng"


def test_specks_are_no_words(tesseract):
    tesseract.stdout = table(sure="12.0").encode()
    with pytest.raises(EmptyDocument, match="no text was recognised"):
        read(picture())


def test_every_page_is_read(tesseract):
    document = read(picture(form="TIFF", pages=3))
    assert [block.text for block in document.blocks].count(TEXTS[2]) == 3
    assert len([one for one in tesseract.asked if "stdin" in one[0]]) == 3


def test_the_first_picture_of_a_film_is_enough(tesseract):
    read(picture(form="GIF", pages=1))
    assert len([one for one in tesseract.asked if "stdin" in one[0]]) == 1


def test_a_scan_as_pdf(tesseract):
    document = registry.read_bytes(samples.scanned_pdf(2), ".pdf", Request())
    assert document.warnings == (ocr.READ,)
    sizes = [Image.open(BytesIO(options["input"])).size for _, options in tesseract.asked if "input" in options]
    assert sizes == [(2480, 3000)] * 2


@pytest.mark.parametrize("returncode", [1, -9])
def test_a_picture_that_it_cannot_read_is_one_clear_line(tesseract, returncode):
    tesseract.returncode = returncode
    with pytest.raises(ReadingError, match=r"cannot read this picture\. Save"):
        read(picture())


def test_a_picture_that_takes_too_long_is_given_up(tesseract, monkeypatch):
    def hang(command, **options):
        raise subprocess.TimeoutExpired(command, options["timeout"])

    ocr.languages()
    monkeypatch.setattr(ocr.subprocess, "run", hang)
    with pytest.raises(ReadingError, match="longer than 100 seconds"):
        read(picture())


def test_too_many_dots_and_too_many_pages_are_refused(tesseract):
    with pytest.raises(ReadingError, match="too large"):
        read(picture(20_000, 6_001))
    with pytest.raises(ReadingError, match="more than 150 pages"):
        read(picture(1, 1, form="TIFF", pages=151))


@pytest.mark.parametrize("cut", [20, 60, 2000])
def test_a_picture_cut_short_is_damaged(tesseract, cut):
    data = samples.picture()[:cut]
    with pytest.raises(ReadingError, match=r"damaged|Tesseract"):
        read(data)


@pytest.mark.parametrize("form", ["PNG", "JPEG", "BMP", "GIF", "TIFF", "WEBP"])
def test_a_fresh_process_knows_every_kind_of_picture(form, monkeypatch):
    data = samples.picture(("Kabar desa",), form=form)
    code = (
        "import sys\nfrom dwiwarta.core.reading import ocr\n"
        "print([image.size for image in ocr.pictures(sys.stdin.buffer.read())])"
    )
    shown = subprocess.run([sys.executable, "-c", code], input=data, capture_output=True, check=True)
    assert shown.stdout.split() == [b"[(1240,", b"1500)]"]


def test_without_tesseract_a_picture_is_one_clear_line(monkeypatch):
    monkeypatch.setattr(ocr, "program", lambda: None)
    with pytest.raises(UnsupportedFormat, match=r"Tesseract.*tesseract-ocr-ind"):
        read(picture())


def test_the_program_itself_reads_a_page_where_it_is_installed():
    if ocr.program() is None:
        with pytest.raises(UnsupportedFormat):
            read(samples.picture())
        return
    words = " ".join(block.text for block in read(samples.picture()).blocks)
    for part in ("Jembatan Gantung", "120 meter", "1.250 warga", "18 kilometer", "500 kilogram"):
        assert part in words
