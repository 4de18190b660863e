"""The glossary: what Indonesian terms and names are called in English, and where they stand in a text."""

from dwiwarta.core.glossary.finder import Glossary
from dwiwarta.core.glossary.tables import bundled, bundled_terms, over_bundled
from dwiwarta.core.glossary.term import Match, Term

__all__ = ["Glossary", "Match", "Term", "bundled", "bundled_terms", "over_bundled"]
