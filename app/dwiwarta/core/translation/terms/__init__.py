"""A person's terms in the translation: put in where that is sure; the checks say where one is missing."""

from dwiwarta.core.translation.terms.enforcing import enforced, translate
from dwiwarta.core.translation.terms.wanting import each_of, wanted

__all__ = ["each_of", "enforced", "translate", "wanted"]
