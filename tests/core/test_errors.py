from pathlib import Path

import pytest

from dwiwarta import errors
from dwiwarta.errors import DwiwartaError, ReadingError


def test_the_line_says_file_what_and_remedy():
    error = ReadingError("it is empty", path="a/b.txt", remedy="Choose another file.")
    assert str(error) == f"{Path('a/b.txt')}: it is empty. Choose another file."


def test_the_line_stays_one_line_and_needs_no_file():
    assert str(ReadingError("broken\nin two.")) == "broken in two."


def test_every_error_of_the_module_is_in_the_tree_and_the_drawing():
    found = [value for value in vars(errors).values() if isinstance(value, type) and issubclass(value, Exception)]
    assert len(found) > 8
    for error in found:
        assert issubclass(error, DwiwartaError)
        assert error.__name__ in errors.__doc__


def test_an_error_keeps_its_parts():
    with pytest.raises(DwiwartaError) as caught:
        raise errors.StoreBusy("it is locked", remedy="Wait.", path=Path("x"))
    assert (caught.value.message, caught.value.remedy, caught.value.path) == ("it is locked", "Wait.", Path("x"))
