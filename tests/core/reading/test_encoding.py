"""Bytes become text, and doubt is said aloud."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwiwarta.core import reading
from dwiwarta.core.reading.characters import mend_twice_encoded, normalise
from dwiwarta.core.reading.encoding import decode
from dwiwarta.errors import EmptyDocument, ReadingError

TEXT = "Harga beras naik\n“Kami belum tahu,” kata Menteri – Jumat (5/4/2024) … café.\nBiayanya € 12,5 juta.\n" * 3


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_encodings_of_news_text(encoding):
    decoded = decode(TEXT.encode(encoding))
    assert decoded.text == TEXT
    assert decoded.warnings == ()


def test_utf16_big_endian_with_mark():
    assert decode(b"\xfe\xff" + TEXT.encode("utf-16-be")).text == TEXT


@pytest.mark.parametrize("label", ["iso-8859-1", "windows-1252", "ISO-8859-1"])
def test_a_page_names_its_encoding_as_browsers_read_it(label):
    page = (
        f'<html><head><meta http-equiv="Content-Type" content="text/html; charset={label}"></head><p>{TEXT}</p></html>'
    )
    assert decode(page.encode("cp1252")).text == page


def test_a_page_in_another_declared_encoding():
    page = '<html><head><meta charset="koi8-r"></head><p>Президент приехал в Джакарту с визитом</p></html>'
    assert decode(page.encode("koi8-r")).text == page


def test_an_unknown_declared_encoding_is_not_believed():
    page = f'<html><head><meta charset="x-none"></head><p>{TEXT}</p></html>'
    assert decode(page.encode("cp1252")).text == page


def test_a_guess_is_said_to_be_one():
    russian = "Президент приехал в Джакарту с официальным визитом, сообщили в министерстве. " * 4
    decoded = decode(russian.encode("cp1251"))
    assert len(decoded.warnings) == 1
    assert "guess" in decoded.warnings[0]


def test_damage_is_counted():
    data = TEXT.encode() + b"\xff\xfe rusak"
    decoded = decode(data)
    assert decoded.text.count("\ufffd") == 2
    assert decoded.warnings[0].startswith("2 characters")


def test_a_file_cut_inside_a_character():
    decoded = decode("Harga naik “tajam”".encode()[:-1])
    assert decoded.text == "Harga naik “tajam"
    assert "middle of a character" in decoded.warnings[0]


def test_damaged_utf16_is_not_silent():
    decoded = decode(b"\xff\xfe" + "Harga naik".encode("utf-16-le") + b"\x00")
    assert decoded.text.startswith("Harga naik")
    assert decoded.warnings


def test_twice_encoded_text_is_mended_and_said():
    garbled = "".join(
        bytes([b]).decode("cp1252") if b not in {0x81, 0x8D, 0x8F, 0x90, 0x9D} else chr(b) for b in TEXT.encode()
    )
    decoded = decode(garbled.encode())
    assert decoded.text == TEXT
    assert "mended" in decoded.warnings[0]


def test_real_accents_are_left_alone():
    assert mend_twice_encoded("Hôtel Âge d’or, São Paulo, Ángel, â") == ("Hôtel Âge d’or, São Paulo, Ángel, â", 0)


@pytest.mark.parametrize(
    "data",
    [
        bytes(range(256)) * 20,
        b"\x7fELF\x02\x01\x01\0\0\0\0\0" * 40,
        b"teks\0\x01\x02\x03\x04" * 50,
        bytes(range(1, 9)) * 99,
    ],
)
def test_binary_is_refused_in_one_line(tmp_path, data):
    path = tmp_path / "gambar.txt"
    path.write_bytes(data)
    with pytest.raises(ReadingError) as caught:
        reading.read(path)
    assert not isinstance(caught.value, EmptyDocument)
    assert str(path) in str(caught.value)
    assert "\n" not in str(caught.value)


def test_normal_form():
    text = normalise(
        "Cafe\u0301\u00a0di\u202fBali\r\nbaris\rdua\u2028tiga\u2029\x00\x07em\u00adpat\ud800 \u200elima\ufeff"
    )
    assert text == "Caf\u00e9 di Bali\nbaris\ndua\ntiga\n\nempat lima"


@given(st.text())
def test_normalising_twice_changes_nothing(text):
    once = normalise(text)
    assert normalise(once) == once
    once.encode("utf-8")


@given(st.text(alphabet=st.characters(exclude_categories=("Cc", "Cs")), min_size=1))
def test_valid_utf8_is_never_doubted(text):
    decoded = decode(b"\xef\xbb\xbf" + text.encode())
    if mend_twice_encoded(text)[1] == 0:
        assert decoded.text == text
        assert decoded.warnings == ()
