"""Version, date and file types come from one place, and the wheel is described by what is there."""

import re
import tomllib

from conftest import ROOT
from dwiwarta import __version__
from dwiwarta.core import reading
from shipping import facts, freeze


def test_the_version_is_that_of_the_package():
    assert facts.version() == __version__
    assert re.fullmatch(r"\d+\.\d+\.\d+\.\d+", facts.numeric_version())
    assert facts.numeric_version().startswith(re.match(r"\d+\.\d+", __version__)[0])


def test_the_date_can_be_stated(monkeypatch):
    facts.epoch.cache_clear()
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    try:
        assert facts.date() == "2023-11-14"
    finally:
        facts.epoch.cache_clear()


def test_every_suffix_that_is_read_has_a_type():
    typed = {suffix for kind in facts.file_types() for suffix in kind.suffixes}
    assert typed == set(reading.SUPPORTED)


def test_the_changelog_gives_releases(monkeypatch):
    monkeypatch.setattr(facts, "date", lambda: "2026-01-02")
    newest = facts.releases()[0]
    assert newest[:2] == (__version__, "2026-01-02")
    assert all(newest[2])


def test_the_package_says_that_it_is_typed():
    assert (ROOT / "app" / "dwiwarta" / "py.typed").is_file()


def test_the_tools_that_build_are_pinned_apart_from_what_runs():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    pinned = {}
    for name in ("constraints.txt", "constraints-build.txt"):
        lines = (ROOT / "packaging" / name).read_text(encoding="utf-8").splitlines()
        pinned[name] = {re.sub(r"[-_.]+", "-", line.split("==")[0]).lower() for line in lines if "==" in line}
    assert not pinned["constraints.txt"] & pinned["constraints-build.txt"]
    tools = {re.split(r"[^\w-]", wanted)[0].lower() for wanted in project["dependency-groups"]["build"]}
    assert tools <= pinned["constraints.txt"] | pinned["constraints-build.txt"]


def test_the_trial_of_the_frozen_program_knows_the_samples_password():
    samples = (ROOT / "tests" / "core" / "reading" / "samples.py").read_text(encoding="utf-8")
    assert re.search(r'^PASSWORD = "(.+)"$', samples, re.MULTILINE)[1] == freeze._PASSWORD
