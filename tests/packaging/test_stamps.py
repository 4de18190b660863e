"""Every template of every system fills in, and says what the program is and opens."""

import configparser
from xml.etree import ElementTree as ET

import pytest

from dwiwarta import __version__
from dwiwarta.core import reading
from shipping import facts, stamps

DESKTOP = f"linux/{facts.ID}.desktop.j2"
METAINFO = f"linux/{facts.ID}.metainfo.xml.j2"


@pytest.fixture(autouse=True)
def dated(monkeypatch):
    """Date everything without asking git."""
    facts.epoch.cache_clear()
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1764028800")
    yield
    facts.epoch.cache_clear()


@pytest.mark.parametrize("name", stamps.names())
def test_every_template_fills_in(name):
    text = stamps.filled(name)
    assert "{{ " not in text
    assert text.endswith("\n")


def test_the_desktop_entry_opens_all_that_is_read():
    entry = configparser.ConfigParser(interpolation=None, strict=True)
    entry.optionxform = str
    entry.read_string(stamps.filled(DESKTOP))
    fields = entry["Desktop Entry"]
    assert fields["Exec"] == "dwiwarta open %F"
    assert fields["Icon"] == facts.ID
    assert fields["MimeType"].strip(";").split(";") == [kind.media for kind in facts.file_types()]
    assert {".pdf", ".docx", ".html"} <= set(reading.SUPPORTED)


def test_the_metainfo_has_this_release_first():
    tree = ET.fromstring(stamps.filled(METAINFO))
    assert tree.findtext("id") == facts.ID
    assert tree.findtext("launchable") == f"{facts.ID}.desktop"
    release = tree.find("releases/release")
    assert (release.get("version"), release.get("date")) == (__version__, "2025-11-25")
    assert release.findall("description/ul/li")
    assert tree.find("screenshots") is None


def test_a_published_project_shows_pictures_that_are_there(monkeypatch):
    monkeypatch.setenv("DWIWARTA_HOMEPAGE", "https://news.example/dwiwarta/")
    tree = ET.fromstring(stamps.filled(METAINFO))
    images = [image.text for image in tree.iterfind("screenshots/screenshot/image")]
    assert len(images) == 3
    assert all((facts.ROOT / image.removeprefix("https://news.example/dwiwarta/")).is_file() for image in images)


def test_the_window_names_the_desktop_entry_as_its_own(qapp):
    from dwiwarta.gui import app

    assert app.application().desktopFileName() == facts.ID
