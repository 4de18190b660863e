"""A person's terms in the translation: found missing, put in where that is sure, and otherwise said to be missing."""

from dwiwarta.core.translation.terms.checking import check
from dwiwarta.core.translation.terms.enforcing import enforced, translate
from dwiwarta.core.translation.terms.wanting import each_of, wanted

__all__ = ["check", "each_of", "enforced", "translate", "wanted"]
