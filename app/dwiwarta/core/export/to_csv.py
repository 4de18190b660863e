"""CSV: a row per sentence, for spreadsheets. No cell of it is a formula."""

from __future__ import annotations

import csv
import io

from dwiwarta.core.export.cleaning import not_a_formula, printable
from dwiwarta.core.types import Brief

COLUMNS = ("number", "block", "kind", "source", "translation", "machine", "state", "origin", "model", "score")


def render(brief: Brief) -> bytes:
    """Return the sentences as CSV (RFC 4180), in UTF-8 with the mark by which Excel knows it.

    Columns are COLUMNS; sentences and blocks count from 1; a sentence without a translation has the state
    "not translated" and no text; the score is the model's mean log probability per token.
    """
    article = brief.article
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for number, (segment, made) in enumerate(zip(article.segments, article.translations, strict=True), start=1):
        kind = article.document.blocks[segment.block].kind.value
        row: list[str | int | float] = [number, segment.block + 1, kind, _text(segment.text)]
        if made is None:
            row += ["", "", "not translated", "", "", ""]
        else:
            model = "" if made.model is None else _text(str(made.model))
            score = "" if made.score is None else made.score
            row += [_text(made.text), _text(made.machine), made.state.value, made.origin.value, model, score]
        writer.writerow(row)
    return out.getvalue().encode("utf-8-sig")


def _text(text: str) -> str:
    return not_a_formula(printable(text))
