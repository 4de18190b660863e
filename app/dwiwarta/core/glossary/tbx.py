"""TBX, the exchange format of terminology (ISO 30042): versions 2 (root `martif`) and 3 (root `tbx`) in, 3 out.

Both styles of version 3 are read: data categories in `type` attributes (DCA) and as elements (DCT). What is written is
TBX-Basic in the style DCA, as https://www.tbxinfo.net describes it: the preferred English term is the target, admitted
ones are alternatives, deprecated and superseded ones are forbidden. An English term spelt as the Indonesian one is to
be kept. Of several Indonesian terms of a concept each becomes a term of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from dwiwarta.core.glossary.report import Imported, Problem
from dwiwarta.core.glossary.term import Term, tidied
from dwiwarta.core.worded import worded
from dwiwarta.errors import GlossaryError

_NAMESPACE = "urn:iso:std:iso:30042:ed-2"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_CONCEPTS = {"termEntry", "conceptEntry"}
_LANGUAGES = {"langSet", "langSec"}
_TERMS = {"tig", "ntig", "termSec"}
_INDONESIAN = {"id", "in", "ind"}
_ENGLISH = {"en", "eng"}
_FORBIDDEN = ("deprecatedTerm", "supersededTerm")
_PREFERRED = "preferredTerm"
_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*\?>")
_UNSAFE = re.compile(r"<!ENTITY", re.IGNORECASE)
_DOCTYPE = re.compile(r"<!DOCTYPE[^>\[]*(?:\[[^\]]*\]\s*)?>", re.IGNORECASE)


def read_tbx(text: str) -> Imported:
    """Return the Indonesian to English terms. Raises GlossaryError, without a path, for what is no safe TBX file.

    A document type is ignored and never fetched; a file that declares entities of its own is refused.
    """
    root = _root(text)
    terms: list[Term] = []
    problems: list[Problem] = []
    for concept in root.iter():
        if _name(concept) not in _CONCEPTS:
            continue
        try:
            terms += _terms(concept)
        except GlossaryError as error:
            problems.append(Problem(concept.sourceline or 0, error.message))
    return Imported(tuple(terms), tuple(problems))


def write_tbx(terms: Iterable[Term]) -> str:
    """Return tidied terms as TBX-Basic, version 3."""
    from lxml import etree

    plain: Any = {None: _NAMESPACE}  # the stubs know no default namespace
    root = etree.Element(f"{{{_NAMESPACE}}}tbx", {"type": "TBX-Basic", "style": "dca", _LANG: "id"}, nsmap=plain)
    source = _child(_child(_child(root, "tbxHeader"), "fileDesc"), "sourceDesc")
    _child(source, "p").text = "Terms of a Dwiwarta glossary, Indonesian to English"
    body = _child(_child(root, "text"), "body")
    for number, term in enumerate(terms, start=1):
        _write_concept(_child(body, "conceptEntry", id=f"c{number}"), term)
    written: bytes = etree.tostring(root, pretty_print=True, xml_declaration=True, encoding="UTF-8")
    return written.decode("utf-8")


def _root(text: str) -> Any:
    from lxml import etree

    remedy = "Export the glossary again as TBX, or as TSV."
    if _UNSAFE.search(text):
        raise GlossaryError("the XML declares entities, which may be harmful", remedy=remedy)
    # What lxml would act on goes, but for the line breaks, which problems are counted by.
    bare = _DOCTYPE.sub(_breaks, _DECLARATION.sub(_breaks, text), count=1)
    parser = etree.XMLParser(resolve_entities=False, load_dtd=False, no_network=True, huge_tree=False)
    try:
        root = etree.fromstring(bare.encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError as error:
        raise GlossaryError(worded("the XML is damaged ({msg})", msg=error.msg), remedy=remedy) from error
    if _name(root) not in {"martif", "tbx"}:
        raise GlossaryError("the XML is not TBX", remedy="Choose a glossary in TBX, TSV or CSV.")
    return root


def _breaks(found: re.Match[str]) -> str:
    return "\n" * found[0].count("\n")


def _terms(concept: Any) -> Iterator[Term]:
    """Yield the terms of a concept. Raises GlossaryError where a language is missing or a term is none."""
    indonesian, english = _written(concept, _INDONESIAN), _written(concept, _ENGLISH)
    right = [text for text, status in english if not status.startswith(_FORBIDDEN)]
    preferred = next((text for text, status in english if status.startswith(_PREFERRED)), right[0] if right else "")
    if not indonesian or not preferred:
        raise GlossaryError(
            worded(
                "the concept has no {language} term", language=worded("English") if indonesian else worded("Indonesian")
            )
        )
    for source, status in indonesian:
        if not status.startswith(_FORBIDDEN):
            yield tidied(
                Term(
                    source,
                    preferred,
                    alternatives=tuple(text for text in right if text != preferred),
                    forbidden=tuple(text for text, status in english if status.startswith(_FORBIDDEN)),
                    note=_described(concept, "definition") or _described(concept, "note"),
                    kind=_described(concept, "subjectField"),
                )
            )


def _written(concept: Any, codes: set[str]) -> list[tuple[str, str]]:
    """Return the terms of a concept in a language, each with its administrative status or nothing."""
    sections = [
        section
        for language in concept
        if _name(language) in _LANGUAGES and re.split("[-_]", language.get(_LANG, "").lower())[0] in codes
        for section in language.iter()
        if _name(section) in _TERMS
    ]
    terms = ((_text_of(section, "term"), _described(section, "administrativeStatus")) for section in sections)
    return [(text, status) for text, status in terms if text]


def _described(element: Any, category: str) -> str:
    """Return what an element says under a data category, as an attribute's name or as an element's."""
    for inner in element.iter():
        if _name(inner) == category or inner.get("type") == category:
            return _text(inner)
    return ""


def _text_of(element: Any, name: str) -> str:
    return next((_text(inner) for inner in element.iter() if _name(inner) == name), "")


def _text(element: Any) -> str:
    return " ".join("".join(element.itertext()).split())


def _name(element: Any) -> str:
    """Return an element's name without its namespace; a comment has none."""
    return element.tag.rsplit("}", 1)[-1] if isinstance(element.tag, str) else ""


def _child(parent: Any, name: str, **attributes: str) -> Any:
    from lxml import etree

    return etree.SubElement(parent, f"{{{_NAMESPACE}}}{name}", attributes)


def _write_concept(concept: Any, term: Term) -> None:
    for category, text in (("subjectField", term.kind), ("definition", term.note)):
        if text:
            _child(concept, "descrip", type=category).text = text
    statuses = [
        (f"{_PREFERRED}-admn-sts", (term.rendering,)),
        ("admittedTerm-admn-sts", term.alternatives),
        ("deprecatedTerm-admn-sts", term.forbidden),
    ]
    for code, written in (("id", [("", (term.source,))]), ("en", statuses)):
        language = _child(concept, "langSec")
        language.set(_LANG, code)
        for status, texts in written:
            for text in texts:
                section = _child(language, "termSec")
                _child(section, "term").text = text
                if status:
                    _child(section, "termNote", type="administrativeStatus").text = status
