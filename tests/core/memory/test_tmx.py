"""Pairs go out as TMX and come in again; other programs' files come in as far as they can be trusted."""

import io
import tracemalloc
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from core.export import sample
from dwiwarta.core.export import to_tmx
from dwiwarta.core.export.cleaning import printable
from dwiwarta.core.memory import tmx, tmx_reading
from dwiwarta.core.memory.records import Entry, Pair
from dwiwarta.errors import ExportError, ReadingError

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
UNIT = '<tu><tuv xml:lang="id"><seg>{}</seg></tuv><tuv xml:lang="en"><seg>{}</seg></tuv></tu>'


def entry(source, target, who="", number=1):
    return Entry(number, source, target, NOW, who, "Berita", 1, 1)


def read(data):
    skipped = []
    return list(tmx_reading.read(io.BytesIO(data), skipped.append)), skipped


def file_of(*units, head='<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4"><header/><body>\n'):
    return (head + "\n".join(units) + "\n</body></tmx>").encode()


texts = st.text(st.characters(codec=None), min_size=1, max_size=30) | st.sampled_from(
    ["a\x00b", "\ufffe", "\ud83d", "😀 مرحبا", "<b>&amp;]]>", "a\r\nb\rc\u2028d", "\u202etxt", " x ", "\t\n"]
)


@given(st.lists(st.tuples(texts, texts, texts), max_size=4))
def test_any_pair_comes_back_but_for_what_xml_cannot_hold(tmp_path_factory, pairs):
    path = tmp_path_factory.mktemp("tmx") / "memory.tmx"
    entries = [entry(*texts, number=number) for number, texts in enumerate(pairs, start=1)]
    written = tmx.write_entries(entries, path, program="Dwiwarta 0.1", created=NOW)
    found, skipped = read(path.read_bytes())
    whole = [each for each in entries if printable(each.source).strip() and printable(each.target).strip()]
    assert skipped == []
    assert written == len(whole)
    assert [(pair.source, pair.target, pair.made) for pair in found] == [
        (printable(each.source), printable(each.target), NOW) for each in whole
    ]
    for pair, each in zip(found, whole, strict=True):
        assert pair.who.split() == printable(each.who).split()
    etree.parse(path)


def test_a_brief_gives_its_confirmed_sentences_alone():
    pairs, skipped = read(to_tmx.render(sample.brief()))
    assert [pair.target for pair in pairs] == [
        "City of Semarang Adds 12 Flood Pumps Worth Rp 1.5 Trillion",
        sample.SENTENCES[4][2],
    ]
    assert {unit.reason for unit in skipped} == {"no person has confirmed it"}
    assert len(skipped) == 9


@pytest.mark.parametrize("version", ["1.1", "1.2", "1.3", "1.4", "1.4b"])
@pytest.mark.parametrize("attribute", ["lang", "xml:lang"])
@pytest.mark.parametrize(("id_", "en"), [("id", "en"), ("id-ID", "en-US"), ("IN", "EN-GB"), ("ind", "en_GB")])
def test_versions_codes_and_orders_of_other_programs_are_read(version, attribute, id_, en):
    variants = [
        f'<tuv {attribute}="fr"><seg>Autre</seg></tuv>',
        f'<tuv {attribute}="{en}" changeid="sari" changedate="20240102T030405Z"><seg>Rice rose.</seg></tuv>',
        f'<tuv {attribute}="{id_}" creationid="budi"><seg>Beras naik.</seg></tuv>',
    ]
    for order in (variants, variants[::-1]):
        data = file_of(
            f'<tu creationdate="20200101T000000Z">{"".join(order)}</tu>',
            head=f'<?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="{version}"><header/><body>',
        )
        made = datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC)
        assert read(data) == ([Pair("Beras naik.", "Rice rose.", "sari", made)], [])


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "iso-8859-1", "windows-1252"])
def test_every_encoding_that_a_file_names_is_read(encoding):
    name = encoding.removesuffix("-sig")
    text = (
        f'<?xml version="1.0" encoding="{name}"?><tmx version="1.4"><body>{UNIT.format("Kafé.", "Café.")}</body></tmx>'
    )
    assert [pair.source for pair in read(text.encode(encoding))[0]] == ["Kafé."]


def test_markup_of_other_programs_is_left_out_and_its_text_kept():
    seg = 'Harga <bpt i="1">&lt;b&gt;</bpt><hi>beras</hi><ept i="1"/> <ph>{1}<sub>x</sub></ph>naik.'
    assert read(file_of(UNIT.format(seg, "Rice <it pos='begin'>[i]</it>rose.")))[0] == [
        Pair("Harga beras naik.", "Rice rose.")
    ]


def test_bad_units_are_named_by_their_line_and_skipped():
    data = file_of(
        UNIT.format("Satu.", "One."),
        '<tu><tuv xml:lang="en"><seg>Two.</seg></tuv></tu>',
        "<tu/>",
        UNIT.format("Tiga.", "  "),
        '<tu><tuv xml:lang="id"/><tuv xml:lang="en"><seg>Four.</seg></tuv></tu>',
        '<tu creationdate="99999999T999999Z" changedate="yesterday">' + UNIT.format("Lima.", "Five.")[4:],
    )
    pairs, skipped = read(data)
    assert [(pair.source, pair.made) for pair in pairs] == [("Satu.", None), ("Lima.", None)]
    assert [(unit.line, unit.reason) for unit in skipped] == [
        (4, "it has no Indonesian"),
        (5, "it has no Indonesian"),
        (6, "its English is empty"),
        (7, "its Indonesian is empty"),
    ]


def stopped(data):
    """Read a file that cannot be read to its end, and return the pairs before it and the error."""
    pairs = []
    with pytest.raises(ReadingError) as caught:
        pairs.extend(tmx_reading.read(io.BytesIO(data), lambda unit: None))
    return len(pairs), caught.value


@pytest.mark.parametrize(
    "declaration",
    [
        '<!ENTITY x "y">',
        '<!ENTITY x SYSTEM "file:///etc/passwd">',
        '<!ENTITY % x SYSTEM "http://dwiwarta.invalid/x.dtd"> %x;',
        '<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;"><!ENTITY x "&b;&b;&b;&b;&b;&b;">',
    ],
)
def test_entities_are_refused_before_anything_is_read(declaration):
    head = f'<?xml version="1.0"?>\n<!DOCTYPE tmx [{declaration}]>\n<tmx version="1.4"><body>'
    count, error = stopped(file_of(UNIT.format("&x;", "a"), head=head))
    assert count == 0
    assert "declares the entity" in str(error)
    assert "line 2" in str(error)


def test_an_entity_of_a_dtd_that_is_not_fetched_spoils_its_unit_alone():
    head = '<?xml version="1.0"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4"><body>'
    pairs, skipped = read(file_of(UNIT.format("Satu &foo; dua.", "a"), UNIT.format("Tiga.", "Three."), head=head))
    assert [pair.source for pair in pairs] == ["Tiga."]
    assert [(unit.line, unit.reason) for unit in skipped] == [
        (3, "it uses the entity 'foo', which the file does not explain")
    ]


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"<html><body/></html>", b"plain text", b"\xff\xfe\x00"])
def test_what_is_no_tmx_is_refused(data):
    count, error = stopped(data)
    assert (count, error.message) == (0, "this is no TMX file")


@pytest.mark.parametrize("end", [b"", b"<tu><tuv", b"\n& \n", b"</wrong>", b"<seg>\x00"])
def test_what_stands_before_a_break_is_kept(end):
    whole = file_of(*[UNIT.format(f"Nomor {n}.", f"Number {n}.") for n in range(3000)])
    count, error = stopped(whole[: whole.index(b"\n</body>")] + end)
    assert count == 3000
    assert "broken in line 300" in str(error)


class Endless(io.RawIOBase):
    """A file of so many units that is made as it is read."""

    def __init__(self, units):
        self.units = units
        self.rest = b'<tmx version="1.4"><body>'

    def read(self, size=-1):
        while len(self.rest) < size and self.units:
            self.units -= 1
            self.rest += UNIT.format(f"Kalimat {self.units} " + "kata " * 50, "x " * 50).encode()
            if not self.units:
                self.rest += b"</body></tmx>"
        piece, self.rest = self.rest[:size], self.rest[size:]
        return piece


def test_a_large_file_does_not_fill_the_memory():
    tracemalloc.start()
    try:
        count = sum(1 for _ in tmx_reading.read(Endless(20_000), lambda unit: None))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert count == 20_000
    assert peak < 3_000_000


def test_a_folder_that_cannot_be_written_is_one_line(tmp_path):
    with pytest.raises(ExportError, match="memory cannot be written"):
        tmx.write_entries([], tmp_path / "none" / "memory.tmx", program="Dwiwarta 0.1", created=NOW)


@pytest.mark.parametrize("name", ["UTG-8", "U", "utf-16-le", "shift_jis", "rot13", "undefined"])
def test_an_encoding_that_nobody_knows_is_one_clear_line(name):
    data = f'<?xml version="1.0" encoding="{name}"?>\n<tmx version="1.4"><body/></tmx>'.encode()
    with pytest.raises(ReadingError, match=r"encoding|no TMX|broken"):
        list(tmx_reading.read(io.BytesIO(data), lambda _: None))
