"""Translate with a person's terms: each goes in where the English certainly says it with other words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain, islice
from typing import TYPE_CHECKING

from dwiwarta.core.glossary import Glossary, Match
from dwiwarta.core.jobs import CancelToken
from dwiwarta.core.translation.terms import carrying
from dwiwarta.core.translation.terms.placing import place
from dwiwarta.core.translation.terms.wanting import sieve, wanted_in
from dwiwarta.core.types import Origin, Translation

if TYPE_CHECKING:
    from dwiwarta.core.translation.engine import Engine


def translate(
    engine: Engine, texts: Sequence[str], glossary: Glossary, *, cancel: CancelToken | None = None
) -> Iterator[tuple[int, Translation]]:
    """Yield (index, Translation) like the engine; a sentence that a term was put into is a repair.

    In the same stream the engine is also asked what it says for each of the terms alone, as that is what stands in the
    English where it does not know better, and for the sentences with names to be kept once more, the names disguised.
    Raises as the engine does.
    """
    could_have = sieve(glossary)
    matches = [glossary.find(text) if could_have(text) else [] for text in texts]
    wants = [wanted_in(found) for found in matches]
    alone = list(dict.fromkeys(want.term.source for found in wants for want in found))
    disguises = [carrying.disguised(text, found) for text, found in zip(texts, wants, strict=True)]
    sentences = [(text, disguise) if disguise else (text,) for text, disguise in zip(texts, disguises, strict=True)]
    asked = [*alone, *chain.from_iterable(sentences)]
    made = (translation for _, translation in engine.translate(asked, cancel=cancel))
    said = {source: translation.offered for source, translation in zip(alone, islice(made, len(alone)), strict=True)}
    for index, (text, disguise) in enumerate(zip(texts, disguises, strict=True)):
        translation = next(made)
        result = enforced(text, translation, matches[index], said)
        if disguise:
            english = carrying.revealed(text, result.offered, next(made).offered, wants[index])
            result = _with_terms(translation, english, text, matches[index], said)
        yield index, result


def enforced(source: str, translation: Translation, matches: Sequence[Match], alone: Mapping[str, str]) -> Translation:
    """Return a sentence's Translation with a person's terms among its matches put in where that is sure.

    `alone` holds what the model says for a term by itself, by the term's source, where that is known.
    """
    return _with_terms(translation, translation.offered, source, matches, alone)


def _with_terms(
    translation: Translation, text: str, source: str, matches: Sequence[Match], alone: Mapping[str, str]
) -> Translation:
    """Return the Translation that offers `text` with the terms."""
    for want in wanted_in(matches):
        text = place(source, text, want, matches, alone.get(want.term.source, ""))
    if text == translation.offered:
        return translation
    return replace(translation, repaired=None, origin=Origin.MODEL).repair(text)
