"""Files made to do harm: one clear line each, nothing fetched, nothing run, nothing written, nothing leaked."""

import sys

import pytest

from core.reading import hostile, samples
from dwiwarta.core.reading import guarded, registry
from dwiwarta.core.reading.found import Failure, Found, Request
from dwiwarta.core.reading.limits import limits
from dwiwarta.core.types import Role
from dwiwarta.errors import ReadingError

_WATCHED = False
_SEEN = []


def _note(event, arguments):
    if _WATCHED and (
        event.startswith(("socket.", "urllib.", "subprocess.", "os.system", "os.exec")) or event == "open"
    ):
        _SEEN.append((event, str(arguments[0]) if arguments else ""))


@pytest.fixture(scope="module", autouse=True)
def audit():
    """Note what is opened, connected to and started; an audit hook cannot be taken back, so it goes quiet.

    A page is read first: urllib3, which trafilatura loads, makes a socket to see whether there is IPv6.
    """
    global _WATCHED
    registry.read_bytes(samples.page().encode(), ".html")
    _WATCHED = True
    sys.addaudithook(_note)
    yield
    _WATCHED = False
    _SEEN.clear()


@pytest.fixture
def secret(tmp_path):
    """Return a file outside, which nothing that is read may bring in."""
    path = tmp_path / "rahasia.txt"
    path.write_text(hostile.CANARY, encoding="utf-8")
    _SEEN.clear()
    return path


def outcomes(data, suffix=""):
    """Return what comes out of a file: its outcomes, or the error for the whole of it as the only one."""
    try:
        return list(registry.outcomes(data, suffix, Request()))
    except ReadingError as error:
        return [Failure("", error)]


def words(found):
    """Return everything that a reader says of a file."""
    return "\n".join(
        str(one.error) if isinstance(one, Failure) else f"{one.document.title}\n" + texts(one.document) for one in found
    )


def texts(document):
    return "\n".join(block.text for block in document.blocks)


def assert_clear(found):
    """Hold every failure to one line with a remedy, and every article to clean text."""
    assert found
    for one in found:
        if isinstance(one, Failure):
            assert one.error.remedy
            assert "\n" not in str(one.error)
        else:
            assert all(block.text == " ".join(block.text.split()) for block in one.document.blocks)
            assert not any(0xD800 <= ord(char) <= 0xDFFF or char in "\0\u202e\x1b" for char in texts(one.document))


def assert_untouched(secret):
    """Hold the reading to have opened nothing of the secret's and connected to nothing."""
    assert not [event for event in _SEEN if event[0] != "open" or str(secret) in event[1]]


@pytest.mark.parametrize(("suffix", "data"), [bomb[1:] for bomb in hostile.entity_bombs()])
def test_entities_do_not_grow(suffix, data):
    found = outcomes(data, suffix)
    assert_clear(found)
    assert "hahaha" not in words(found)
    assert len(words(found)) < 10_000


def test_external_entities_bring_nothing_in(secret):
    for _, suffix, data in hostile.external_entities(secret):
        found = outcomes(data, suffix)
        assert_clear(found)
        assert hostile.CANARY not in words(found)
    assert_untouched(secret)


def test_a_page_runs_and_loads_nothing(secret):
    found = outcomes(hostile.page_with_everything(secret), ".html")
    assert samples.LEAD in words(found)
    assert hostile.CANARY not in words(found)
    assert_untouched(secret)


def test_a_docx_with_macros_and_outer_relations_loads_nothing(secret):
    ((found),) = outcomes(hostile.docx_with_relations(secret), ".docx")
    assert isinstance(found, Found)
    assert samples.LEAD in texts(found.document)
    assert "AutoOpen" not in texts(found.document)
    assert_untouched(secret)


def test_the_scripts_of_a_pdf_do_not_run(secret):
    found = outcomes(hostile.pdf_with_scripts(secret), ".pdf")
    assert "Jembatan gantung sepanjang 120 meter" in words(found)
    assert_untouched(secret)


def test_a_pdf_of_ten_thousand_pages_is_refused_by_their_number():
    (found,) = outcomes(hostile.pdf_of_pages(10_000), ".pdf")
    assert "10,000 pages" in str(found.error)


class TestArchives:
    @pytest.mark.parametrize("name", ["bom.txt", "word/document.xml", "content.xml", "META-INF/container.xml"])
    def test_bombs_are_refused_unopened(self, name):
        found = outcomes(hostile.zip_bomb(name))
        assert_clear(found)
        assert "unpacks to more than 400 MB" in words(found)

    def test_a_size_that_lies_gives_no_more_than_it_says(self):
        found = outcomes(hostile.lying_zip())
        assert_clear(found)
        assert len(words(found)) < 1000

    def test_nests_of_archives_end(self):
        allowed, refused = outcomes(hostile.nested_zip(3)), outcomes(hostile.nested_zip(9))
        assert isinstance(allowed[0], Found)
        assert "nested too deep" in words(refused)

    def test_an_archive_of_too_many_files_is_refused(self):
        many = samples.zipped({f"{number}.txt": "" for number in range(limits().entries + 1)})
        assert "more than 10,000 files" in words(outcomes(many))

    def test_names_that_lead_outside_are_names_alone_and_links_are_not_followed(self, tmp_path, monkeypatch):
        monkeypatch.chdir(tmp_path)
        before = sorted(tmp_path.parent.rglob("*"))
        found = outcomes(hostile.escaping_zip())
        assert [type(one) for one in found] == [Found] * 5
        assert "root:" not in words(found)
        assert not any("\n" in one.name for one in found)
        assert sorted(tmp_path.parent.rglob("*")) == before


@pytest.mark.parametrize("name", hostile.SPOILT_TEXT)
@pytest.mark.parametrize("suffix", ["", ".txt", ".md", ".csv"])
def test_spoilt_text_is_cleaned_or_refused(name, suffix):
    assert_clear(outcomes(hostile.SPOILT_TEXT[name], suffix))


@pytest.mark.parametrize("make", [samples.docx, samples.odt, samples.epub, samples.columns_pdf, samples.doc])
@pytest.mark.parametrize("share", [0.02, 0.5, 0.97])
def test_files_cut_short_are_clear(make, share):
    data = make()
    assert_clear(outcomes(data[: int(share * len(data))]))


@pytest.mark.parametrize(
    "suffix", [".docx", ".pdf", ".odt", ".epub", ".msg", ".png", ".zip", ".txt", ".eml", ".rtf", ""]
)
@pytest.mark.parametrize("data", [b"", b"\0" * 5000, b"\xff\xfe\0\0", bytes(range(256)) * 40])
def test_empty_and_binary_files_are_clear(suffix, data):
    found = outcomes(data, suffix)
    assert_clear(found)
    assert isinstance(found[0], Failure) or suffix not in {".docx", ".pdf"}


class TestFaultsOfLibraries:
    """What fuzzing found: errors that libraries let through, each a clear line since."""

    def test_a_description_of_encryption_that_is_no_xml(self):
        data = samples.locked_docx().replace(b"<keyData", b"<key\x01\x02<", 1)
        with pytest.raises(ReadingError, match="protection of this file"):
            list(registry.outcomes(data, ".docx", Request(password=samples.PASSWORD)))

    def test_a_web_archive_of_an_encoding_that_nobody_knows(self):
        data = samples.webarchive(binary=False).replace(b"UTF-8", b"ETF-8", 1)
        with pytest.raises(ReadingError, match="web archive is damaged"):
            list(registry.outcomes(data, ".webarchive", Request()))

    def test_a_docx_of_a_later_make_of_zip(self):
        data = bytearray(samples.docx())
        data[data.index(b"PK\x01\x02") + 6] = 169
        assert_clear(outcomes(bytes(data), ".docx"))

    def test_controls_in_a_page_that_nests_deep(self):
        page = f"<html><body>{'<div>' * 300}<p>Satu</p>dua \x08 tiga<p>\x1e</p>empat \x02</body></html>"
        (found,) = outcomes(page.encode(), ".html")
        assert [block.text for block in found.document.blocks] == ["Satu", "dua tiga", "empat"]

    def test_a_page_of_thousands_of_paragraphs_in_hundreds_of_divisions(self):
        page = f"<html><body>{'<div>' * 1900}{'<p>Satu dua tiga.</p>' * 2600}</body></html>"
        (found,) = outcomes(page.encode(), ".html")
        assert len(found.document.blocks) == 2600


class TestPlaces:
    def test_names_with_line_breaks_make_one_line(self, tmp_path):
        path = tmp_path / "baris\nbaru\x1b[31m.docx"
        path.write_bytes(b"PK\x03\x04 rusak")
        (found,) = guarded.read_all(path)
        assert "\n" not in str(found.error)

    def test_a_file_that_vanishes(self, tmp_path):
        (found,) = guarded.read_all(tmp_path / "hilang.docx")
        assert "not there" in str(found.error)
        assert found.error.path == tmp_path / "hilang.docx"

    def test_text_of_500_megabytes_is_refused_by_its_size(self, tmp_path):
        path = tmp_path / "besar.txt"
        with path.open("wb") as file:
            file.write(b"kata " * 1000)
            file.truncate(500_000_000)
        (found,) = guarded.read_all(path)
        assert "larger than 50 MB" in str(found.error)

    def test_nothing_is_written_beside_the_file(self, tmp_path):
        for name, data in (("a.docx", samples.docx()), ("b.zip", samples.archive()), ("c.pdf", samples.columns_pdf())):
            (tmp_path / name).write_bytes(data)
            assert all(isinstance(one, Found) for one in guarded.read_all(tmp_path / name))
        assert sorted(path.name for path in tmp_path.iterdir() if path.is_file()) == ["a.docx", "b.zip", "c.pdf"]


def test_every_word_of_the_body_is_shown_when_a_page_hides_text():
    article = f"<h1>{samples.TITLE}</h1><p>{samples.LEAD}</p><p hidden>Tersembunyi.</p>"
    page = f"<html><body><article>{article}</article></body></html>"
    (found,) = outcomes(page.encode(), ".html")
    hidden = [block for block in found.document.blocks if block.text == "Tersembunyi."]
    assert [block.role for block in hidden] == [Role.BOILERPLATE]
