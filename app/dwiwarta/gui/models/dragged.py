"""Sentences on their way with the mouse: what a drag carries, for the summary and for other programs."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QMimeData

SENTENCES_MIME = "application/x-dwiwarta-sentences"
"""Sentences of the open article: a JSON object of the process, the article's id, their indices and where from."""


class From(StrEnum):
    """Where a drag began."""

    READER = "reader"
    SUMMARY = "summary"


@dataclass(frozen=True, slots=True)
class Dragged:
    """Sentences (indices) of an article of this very program."""

    article: int
    sentences: tuple[int, ...]
    begun: From


def mime_of(dragged: Dragged, text: str) -> QMimeData:
    """Return what a drag carries: the sentences, if any, for the summary, and `text` for whoever takes text."""
    mime = QMimeData()
    mime.setText(text)
    told = {
        "process": QCoreApplication.applicationPid(),
        "article": dragged.article,
        "sentences": dragged.sentences,
        "from": dragged.begun,
    }
    mime.setData(SENTENCES_MIME, json.dumps(told).encode())
    return mime


def dragged_in(mime: QMimeData) -> Dragged | None:
    """Return the sentences that a drag carries, or None where it carries none, or those of another program."""
    if not mime.hasFormat(SENTENCES_MIME):
        return None
    told = json.loads(bytes(mime.data(SENTENCES_MIME).data()))
    if told["process"] != QCoreApplication.applicationPid():
        return None
    return Dragged(told["article"], tuple(told["sentences"]), From(told["from"]))


def ordered(sentences: Iterable[int]) -> tuple[int, ...]:
    """Return sentences in reading order, each once."""
    return tuple(sorted(set(sentences)))
