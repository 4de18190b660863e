"""A library of the test's own."""

import pytest

from dwiwarta.core.store import Library
from support.store_articles import rice_article


@pytest.fixture
def library(tmp_path):
    """Open an empty library, and hold it to be sound at the end."""
    with Library(tmp_path / "library.sqlite3", busy_seconds=0.05) as opened:
        yield opened
        assert opened.verify() == []


@pytest.fixture
def rice(library):
    """Add the article about rice and return its id."""
    return library.add(rice_article(), content_key="rice").id
