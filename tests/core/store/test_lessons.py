"""What a person taught about a line of an outlet is known, replaced, taken back and forgotten."""

import pytest

from dwiwarta.core.types import Role
from dwiwarta.errors import StoreError

LINE = "Kontributor Lampung Timur 12"


def test_a_lesson_is_the_outlets_own_and_folds_case_space_and_figures(library):
    assert library.lessons.teach("Kompas.com", LINE, Role.BOILERPLATE) is None
    assert library.lessons.of("Kompas.com") == {"kontributor lampung timur #": Role.BOILERPLATE}
    assert library.lessons.of("Tempo") == {}
    known = library.lessons.known("Kompas.com", "KONTRIBUTOR  Lampung Timur 7")
    assert (known.role, known.sample) == (Role.BOILERPLATE, LINE)


def test_a_later_lesson_takes_the_place_and_can_be_taken_back(library):
    library.lessons.teach("Tempo", LINE, Role.BOILERPLATE)
    before = library.lessons.teach("Tempo", LINE, Role.BODY)
    assert before.role is Role.BOILERPLATE
    assert [lesson.role for lesson in library.lessons.list()] == [Role.BODY]
    library.lessons.unteach("Tempo", LINE, before)
    assert [lesson.role for lesson in library.lessons.list()] == [Role.BOILERPLATE]
    library.lessons.unteach("Tempo", LINE)
    assert library.lessons.list() == []


def test_lessons_are_listed_by_outlet_and_forgotten_by_number(library):
    for outlet in ("Tempo", "ANTARA"):
        library.lessons.teach(outlet, LINE, Role.BOILERPLATE)
    listed = library.lessons.list()
    assert [lesson.outlet for lesson in listed] == ["ANTARA", "Tempo"]
    library.lessons.forget(listed[0].id)
    assert [lesson.outlet for lesson in library.lessons.list()] == ["Tempo"]
    with pytest.raises(StoreError, match="no lesson"):
        library.lessons.forget(listed[0].id)


def test_a_line_without_words_is_not_learnt(library):
    assert library.lessons.teach("Tempo", "* * *", Role.BOILERPLATE) is None
    assert library.lessons.list() == []
