"""JSON, schema 1: everything of a brief as data, every text exactly as it is in the library.

    {"schema": 1, "kind": "brief", "program", "created": ISO 8601,
     "title", "title_translation", "byline", "outlet", "published": "YYYY-MM-DD" or null, "url", "language",
     "target_language": "en", "translated_at": ISO 8601 or null, "warnings": [text],
     "models": [{"name", "version"}],
     "blocks": [{"index", "kind", "role", "level", "reason", "text", "target_text",
                 "segments": [{"index", "start", "end", "text", "translation": null or
                     {"text", "machine", "repaired": text or null, "edited": text or null, "state", "origin",
                      "model": {"name", "version"} or null, "score": number or null}}]}],
     "summary": null or {"method",
                         "sentences": [{"index", "source", "translation": text or null, "salience", "reasons"}],
                         "salience": [number per segment], "reasons": [[code] per segment]},
     "annotations": [{"id", "category", "label", "note", "tags": [text], "resolved", "orphan",
                      "side": "source" | "target", "block",
                      "selectors": [{"type": "TextPositionSelector", "start", "end"},
                                    {"type": "TextQuoteSelector", "exact", "prefix", "suffix"}]}],
     "provenance": {"sentences", "machine", "edited", "confirmed", "not_translated",
                    "origins": {"model", "memory", "repair"}},
     "verdict": {"sentences", "checked", "edited", "confirmed", "confirmed_share": 0 to 1,
                 "models": [{"name", "version"}], "translated_at": ISO 8601 or null,
                 "open": {"high", "medium", "low"}, "dismissed", "silenced": {kind: number}},
     "findings": [{"segment", "kind", "severity", "source_span": [start, end] or null, "target_span", "message",
                   "state": "open" | "dismissed" | "silenced", "reason": text}]}

Offsets are Unicode code points, half open: a segment's count in its block's "text", an annotation's in the "text" or
the "target_text" of its block, by its side (W3C Web Annotation selectors), a finding's in the two texts of its
segment. Boilerplate blocks are there only in a brief
of all text. What a brief leaves out (summary, annotations, the text) is null or an empty list. Keys keep this order.
"""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

from dwiwarta.core import verdict
from dwiwarta.core.export.cleaning import BIDI
from dwiwarta.core.export.content import category_name, models, states
from dwiwarta.core.types import (
    Annotation,
    Article,
    Brief,
    Collection,
    ModelId,
    Origin,
    Role,
    State,
    Translation,
)
from dwiwarta.core.verdict import Finding, Verdict


def render(brief: Brief) -> bytes:
    """Return the brief as UTF-8 JSON. Direction-changing characters and lone surrogates are written as escapes."""
    return _encoded(_brief(brief))


def _encoded(shape: dict[str, Any]) -> bytes:
    text = json.dumps(shape, ensure_ascii=False, indent=2, allow_nan=False)
    text = BIDI.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
    return (text + "\n").encode("utf-8", "backslashreplace")


def render_together(collection: Collection) -> bytes:
    """Return several briefs as UTF-8 JSON: {"schema": 1, "kind": "collection", "title", "briefs": [brief, …]}."""
    briefs = [_brief(brief) for brief in collection.briefs]
    return _encoded({"schema": 1, "kind": "collection", "title": collection.title, "briefs": briefs})


def _brief(brief: Brief) -> dict[str, Any]:
    article = brief.article
    document = article.document
    found = verdict.findings(article, brief.terms)
    return {
        "schema": 1,
        "kind": "brief",
        "program": brief.program,
        "created": brief.created.isoformat(),
        "title": document.title,
        "title_translation": article.title_translation,
        "byline": document.byline,
        "outlet": document.outlet,
        "published": document.published.isoformat() if document.published else None,
        "url": document.url,
        "language": document.language,
        "target_language": "en",
        "translated_at": article.translated_at.isoformat() if article.translated_at else None,
        "warnings": list(document.warnings),
        "models": [_model(model) for model in models(article)],
        "blocks": _blocks(brief),
        "summary": _summary(article) if brief.include_summary else None,
        "annotations": [_annotation(a, brief) for a in article.annotations] if brief.include_annotations else [],
        "provenance": _provenance(article),
        "verdict": _verdict(verdict.of(article, found)),
        "findings": [_finding(finding) for finding in found],
    }


def _blocks(brief: Brief) -> list[dict[str, Any]]:
    article = brief.article
    if not brief.side_by_side:
        return []
    segments: dict[int, list[dict[str, Any]]] = {}
    english: dict[int, list[str]] = {}
    for index, (segment, translation) in enumerate(zip(article.segments, article.translations, strict=True)):
        segments.setdefault(segment.block, []).append(
            {
                "index": index,
                "start": segment.start,
                "end": segment.end,
                "text": segment.text,
                "translation": None if translation is None else _translation(translation),
            }
        )
        if translation is not None:
            english.setdefault(segment.block, []).append(translation.text)
    return [
        {
            "index": index,
            "kind": block.kind.value,
            "role": block.role.value,
            "level": block.level,
            "reason": block.reason,
            "text": block.text,
            "target_text": " ".join(english.get(index, ())),
            "segments": segments.get(index, []),
        }
        for index, block in enumerate(article.document.blocks)
        if block.role is Role.BODY or brief.all_text
    ]


def _translation(translation: Translation) -> dict[str, Any]:
    return {
        "text": translation.text,
        "machine": translation.machine,
        "repaired": translation.repaired,
        "edited": translation.edited,
        "state": translation.state.value,
        "origin": translation.origin.value,
        "model": _model(translation.model) if translation.model is not None else None,
        "score": translation.score,
    }


def _model(model: ModelId) -> dict[str, str]:
    return {"name": model.name, "version": model.version}


def _summary(article: Article) -> dict[str, Any] | None:
    summary = article.summary
    if summary is None:
        return None
    salience, reasons = summary.salience, summary.reasons
    sentences = []
    for index in summary.chosen:
        translation = article.translations[index]
        sentences.append(
            {
                "index": index,
                "source": article.segments[index].text,
                "translation": None if translation is None else translation.text,
                "salience": salience[index] if salience else None,
                "reasons": list(reasons[index]) if reasons else [],
            }
        )
    return {
        "method": summary.method,
        "sentences": sentences,
        "salience": list(salience),
        "reasons": [list(codes) for codes in reasons],
    }


def _annotation(annotation: Annotation, brief: Brief) -> dict[str, Any]:
    anchor = annotation.anchor
    return {
        "id": annotation.id,
        "category": annotation.category,
        "label": category_name(annotation.category, brief.categories),
        "note": annotation.note,
        "tags": list(annotation.tags),
        "resolved": annotation.resolved,
        "orphan": annotation.orphan,
        "side": anchor.side.value,
        "block": anchor.block,
        "selectors": [
            {"type": "TextPositionSelector", "start": anchor.start, "end": anchor.end},
            {"type": "TextQuoteSelector", "exact": anchor.quote, "prefix": anchor.prefix, "suffix": anchor.suffix},
        ],
    }


def _provenance(article: Article) -> dict[str, Any]:
    counts = states(article)
    origins = Counter(t.origin for t in article.translations if t is not None)
    return {
        "sentences": len(article.segments),
        "machine": counts[State.MACHINE],
        "edited": counts[State.EDITED],
        "confirmed": counts[State.CONFIRMED],
        "not_translated": len(article.segments) - counts.total(),
        "origins": {origin.value: origins[origin] for origin in Origin},
    }


def _verdict(judged: Verdict) -> dict[str, Any]:
    return {
        "sentences": judged.sentences,
        "checked": judged.checked,
        "edited": judged.edited,
        "confirmed": judged.confirmed,
        "confirmed_share": round(judged.share, 4),
        "models": [_model(model) for model in judged.models],
        "translated_at": judged.translated_at.isoformat() if judged.translated_at else None,
        "open": {severity.value: count for severity, count in judged.open.items()},
        "dismissed": judged.dismissed,
        "silenced": dict(sorted(judged.silenced.items())),
    }


def _finding(finding: Finding) -> dict[str, Any]:
    check, dismissal = finding.check, finding.dismissal
    silenced = "silenced" if finding.silenced else "open"
    return {
        "segment": finding.index,
        "kind": check.kind,
        "severity": check.severity.value,
        "source_span": check.source_span,
        "target_span": check.target_span,
        "message": check.message,
        "state": silenced if dismissal is None else "dismissed",
        "reason": "" if dismissal is None else dismissal.reason,
    }
