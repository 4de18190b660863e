"""Glossary files come back as they were written, and bad rows and hostile files harm nobody."""

from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dwiwarta.core.glossary import Term
from dwiwarta.core.glossary.exchange import read_file, write_file
from dwiwarta.core.glossary.rows import read_csv, read_tsv, write_csv, write_tsv
from dwiwarta.core.glossary.tbx import read_tbx, write_tbx
from dwiwarta.errors import GlossaryError, ReadingError
from support.terms import any_term

REGENT = Term(
    "bupati", "regent", alternatives=("district chief",), kind="office", note="Head of a regency.", forbidden=("duke",)
)
KEPT = Term("Polri", "Polri", keep=True)
V2 = """<?xml version="1.0"?>
<!DOCTYPE martif SYSTEM "http://example.invalid/TBXcoreStructV02.dtd">
<martif type="TBX-Basic" xml:lang="en"><text><body>
<termEntry id="1"><descrip type="subjectField">law</descrip>
<langSet xml:lang="en-GB"><ntig><termGrp><term>house
 arrest</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termGrp></ntig>
<tig><term>home custody</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig></langSet>
<langSet xml:lang="id"><tig><term>tahanan rumah</term></tig>
<tig><term>tahanan di rumah</term></tig></langSet></termEntry>
<termEntry><langSet xml:lang="en"><tig><term>alone</term></tig></langSet></termEntry>
<termEntry><langSet xml:lang="de"><tig><term>allein</term></tig></langSet></termEntry>
</body></text></martif>"""
V3_DCT = """<tbx type="TBX-Basic" style="dct" xml:lang="id" xmlns="urn:iso:std:iso:30042:ed-2"
 xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"><text><body>
<conceptEntry id="c1"><min:subjectField>office</min:subjectField><basic:definition>Head of a regency.</basic:definition>
<langSec xml:lang="id"><termSec><term>bupati</term></termSec></langSec>
<langSec xml:lang="en"><termSec><term>district chief</term>
<min:administrativeStatus>admittedTerm-admn-sts</min:administrativeStatus></termSec><termSec><term>regent</term>
<min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus></termSec><termSec><term>duke</term>
<min:administrativeStatus>supersededTerm-admn-sts</min:administrativeStatus></termSec></langSec>
</conceptEntry></body></text></tbx>"""


@pytest.mark.parametrize("suffix", [".tsv", ".csv", ".tbx", ".txt", ".xml"])
def test_files_come_back_as_they_were_written(tmp_path, suffix):
    path = tmp_path / f"daftar{suffix}"
    write_file([REGENT, KEPT], path)
    found = read_file(path)
    assert found.terms == (REGENT, KEPT)
    assert found.problems == found.warnings == ()


@pytest.mark.parametrize(("write", "read"), [(write_tsv, read_tsv), (write_csv, read_csv), (write_tbx, read_tbx)])
@settings(max_examples=50)
@given(terms=st.lists(any_term, max_size=4))
def test_any_terms_come_back(write, read, terms):
    found = read(write(terms))
    assert found.terms == tuple(terms)
    assert found.problems == ()


@given(st.text())
def test_any_text_is_read_or_refused(text):
    read_tsv(text)
    read_csv(text)
    with suppress(GlossaryError):
        read_tbx(text)


def test_rows_without_names_are_read_as_omegat_reads_them():
    found = read_tsv("# catatan\nbupati\tregent\tHead of a regency.\r\n\nwali kota\tmayor\n")
    assert found.terms == (Term("bupati", "regent", note="Head of a regency."), Term("wali kota", "mayor"))


@pytest.mark.parametrize("head", ["English,Indonesian,Comment", "en;id;notes", "Inggris;Bahasa Indonesia;Keterangan"])
def test_named_columns_stand_in_any_order(head):
    sign = ";" if ";" in head else ","
    found = read_csv(f'\ufeff{head}\n"regent"{sign}bupati{sign}"Head, of ""a"" regency; yes"\n'.lstrip("\ufeff"))
    assert found.terms == (Term("bupati", "regent", note='Head, of "a" regency; yes'),)


def test_bad_rows_are_named_by_their_lines_and_the_rest_is_kept():
    found = read_tsv("source\ttarget\nbupati\tregent\nsatu\n\t\n\ttwo\n" + "x" * 400 + "\tlong\nlurah\tward head\n")
    assert [term.source for term in found.terms] == ["bupati", "lurah"]
    assert [str(problem) for problem in found.problems] == [
        "line 3: the target is empty",
        "line 5: the source is empty",
        "line 6: the source is longer than 300 characters",
    ]


def test_a_quotation_mark_that_never_closes_is_a_bad_row():
    found = read_csv('source,target\nbupati,regent\n"lurah,ward head\ncamat,district head\n')
    assert [term.source for term in found.terms] == ["bupati"]
    assert [problem.line for problem in found.problems] == [3]
    found = read_csv("source,target\nx," + "y" * 200_000 + "\nbupati,regent\n")
    assert [problem.line for problem in found.problems] == [2]
    assert [term.source for term in found.terms] == ["bupati"]


def test_no_cell_of_a_csv_is_a_formula():
    text = write_csv([Term("=HYPERLINK(1)", "+1x", note="-2y", alternatives=("@z",))])
    assert text.splitlines()[1] == "'=HYPERLINK(1),'+1x,'@z,'-2y,,,"


def test_tbx_of_version_2_is_read_with_its_lines():
    found = read_tbx(V2)
    wanted = Term("tahanan rumah", "house arrest", forbidden=("home custody",), kind="law")
    assert found.terms == (wanted, replace(wanted, source="tahanan di rumah"))
    assert [str(problem) for problem in found.problems] == [
        "line 10: the concept has no Indonesian term",
        "line 11: the concept has no Indonesian term",
    ]


def test_tbx_of_version_3_is_read_in_the_style_of_elements():
    assert read_tbx(V3_DCT).terms == (REGENT,)


def test_a_concept_without_english_is_a_problem():
    text = write_tbx([REGENT]).replace('xml:lang="en"', 'xml:lang="fr"')
    assert [problem.message for problem in read_tbx(text).problems] == ["the concept has no English term"]


@pytest.mark.parametrize(
    "document_type",
    [
        '<!DOCTYPE tbx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>',
        '<!DOCTYPE tbx [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
        '<!doctype tbx [<!entity % a SYSTEM "http://example.invalid/x.dtd"> %a;]>',
    ],
)
def test_entities_are_refused(tmp_path, document_type):
    path = tmp_path / "x.tbx"
    path.write_text(f'<?xml version="1.0"?>\n{document_type}\n<tbx><text>&b;</text></tbx>', encoding="utf-8")
    with pytest.raises(GlossaryError, match=r"x\.tbx: the XML declares entities"):
        read_file(path)


@pytest.mark.parametrize(
    ("name", "text", "why"),
    [
        ("x.tbx", "<tbx><text>", "the XML is damaged"),
        ("x.xml", "<html/>", "the XML is not TBX"),
        ("x.tbx", "<tbx>&nbsp;</tbx>", "the XML is damaged"),
        ("x.md", "just words", "this is no glossary"),
        ("x.tsv", "# nothing\n", "the file has no terms"),
    ],
)
def test_what_is_no_glossary_is_refused_with_its_name(tmp_path, name, text, why):
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    with pytest.raises(GlossaryError, match=f"{name}.*{why}"):
        read_file(path)


def test_binary_and_missing_files_are_refused(tmp_path):
    with pytest.raises(ReadingError, match="not there"):
        read_file(tmp_path / "none.tsv")
    path = tmp_path / "x.tsv"
    path.write_bytes(bytes(range(256)) * 20)
    with pytest.raises(ReadingError, match=r"x\.tsv"):
        read_file(path)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_encodings_are_found(tmp_path, encoding):
    path = tmp_path / "x.tsv"
    path.write_bytes("source\ttarget\nkafe\tcafé\n".encode(encoding))
    assert read_file(path).terms == (Term("kafe", "café"),)


def test_a_file_that_cannot_be_written_is_one_clear_line(tmp_path):
    with pytest.raises(GlossaryError, match=r"x\.docx: files of the kind \.docx"):
        write_file([REGENT], tmp_path / "x.docx")
    with pytest.raises(GlossaryError, match="cannot be written"):
        write_file([REGENT], tmp_path / "none" / "x.tsv")
