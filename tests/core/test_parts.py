from dwiwarta.core import parts, paths


def test_the_libraries_of_the_program_are_told_with_their_licences():
    found = {part.name: part for part in parts.parts()}
    assert {"ctranslate2", "PySide6_Essentials", "sumy", "lxml"} <= set(found)
    assert "dwiwarta" not in found
    assert all(part.version and part.licence for part in found.values())
    assert found["lxml"].licence == "BSD-3-Clause"
    assert found["lxml"].home.startswith("https://lxml.de")


def test_libraries_of_libraries_are_told_and_tools_of_testing_are_not():
    names = {part.name for part in parts.parts()}
    assert "numpy" in names
    assert "pytest" not in names


def test_what_is_not_installed_is_left_out():
    assert parts.parts("a-library-that-nobody-has") == ()


def test_the_text_is_a_line_for_each_library():
    assert "sumy 0." in parts.licences()


def test_a_frozen_program_shows_what_was_collected(monkeypatch, tmp_path):
    monkeypatch.setattr(paths, "resources", lambda: tmp_path)
    (tmp_path / parts.COLLECTED).write_text("the full texts", encoding="utf-8")
    assert parts.licences() == "the full texts"
