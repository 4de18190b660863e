"""Nothing in a text can do anything in the file that it is put in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from dwiwarta.core.export.cleaning import not_a_formula, printable, safe_link


@given(st.text(st.characters(codec=None), max_size=60))
def test_printable_text_is_text_that_xml_takes(text):
    element = etree.Element("t")
    element.text = printable(text)
    assert etree.fromstring(etree.tostring(element)).text in (printable(text), None if not printable(text) else "")
    assert printable(printable(text)) == printable(text)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("baris\r\ndua\rtiga\x85empat\u2028lima", "baris\ndua\ntiga\nempat\nlima"),
        ("a\x00b\x1bc\x7fd\ufffee\ud800f", "abcdef"),
        ("rek\u202eneb\u202c \u2066x\u2069", "rekneb x"),
        ("kiri\u200fkanan\tdan\x0csini", "kiri\u200fkanan\tdan sini"),
        ("Rp\xa01,5 triliun – “ya” 😀", "Rp\xa01,5 triliun – “ya” 😀"),
    ],
)
def test_printable_drops_what_deceives_and_keeps_the_rest(text, shown):
    assert printable(text) == shown


@pytest.mark.parametrize(
    ("url", "link"),
    [
        (" https://warta.example/a?b=1&c=2 ", "https://warta.example/a?b=1&c=2"),
        ("HTTP://warta.example", "HTTP://warta.example"),
        ("javascript:alert(1)", ""),
        ("java\x00script:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("data:text/html,x", ""),
        ("//warta.example/a", ""),
        ("https://", ""),
        ("warta.example", ""),
    ],
)
def test_only_web_addresses_are_links(url, link):
    assert safe_link(url) == link


@pytest.mark.parametrize("text", ["=1+1", "+62 812", "-5", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", "＝1"])
def test_no_text_is_a_formula(text):
    assert not_a_formula(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "Rp 1,5 triliun", "a=b", "1-2", "“=”"])
def test_ordinary_text_stays_as_it_is(text):
    assert not_a_formula(text) == text
