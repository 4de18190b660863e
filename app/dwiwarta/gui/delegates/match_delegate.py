"""Paints one match of the memory: how like it is, its English, what differs, what that may spoil, its origin."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from html import escape

from dwiwarta.core.memory.records import Match, Span
from dwiwarta.gui.delegates.card_delegate import CardDelegate, Index
from dwiwarta.gui.language import in_language, translate
from dwiwarta.gui.models.matches_model import IN_USE_ROLE, MATCH_ROLE, SOURCE_ROLE, likeness, provenance

_tr = partial(translate, "Memory")


class MatchDelegate(CardDelegate):
    """The remembered sentence's own words stand struck through beside the ones that this sentence has instead."""

    def html(self, index: Index) -> str:
        """Return the match's lines."""
        match: Match = index.data(MATCH_ROLE)
        theme = self.theme
        head = f"<b>{likeness(match)}</b>" + (f" · {_tr('in use')}" if index.data(IN_USE_ROLE) else "")
        lines = [head, _marked(match.target, match.swaps)]
        if not match.exact:
            lines.append(f'<span style="color:{theme.muted}">{_compared(index.data(SOURCE_ROLE), match)}</span>')
        for caution in match.cautions:
            sign, colour = ("◆", theme.warning) if caution.swapped else ("▲", theme.danger)
            lines.append(f'<span style="color:{colour}">{sign} {escape(in_language(caution.message))}</span>')
        lines.append(f'<small style="color:{theme.muted}">{escape(provenance(match.entry))}</small>')
        return "".join(f'<p style="margin:0 0 4px 0">{line}</p>' for line in lines)

    def bar_colour(self, index: Index) -> str:
        """Return the accent for the same sentence, and the colour of a warning where one is said."""
        match: Match = index.data(MATCH_ROLE)
        if any(not caution.swapped for caution in match.cautions):
            return self.theme.danger
        return self.theme.warning if match.cautions else self.theme.accent


def _marked(text: str, spans: Iterable[Span]) -> str:
    """Return a text with stretches of it underlined."""
    parts, at = [], 0
    for start, end in sorted(spans):
        parts += [escape(text[at:start]), f"<u><b>{escape(text[start:end])}</b></u>"]
        at = end
    return "".join([*parts, escape(text[at:])])


def _compared(source: str, match: Match) -> str:
    """Return the remembered sentence as it would become this one."""
    stored, parts, at = match.entry.source, [], 0
    for difference in match.differences:
        start, end = difference.stored
        gone, come = escape(stored[start:end]), escape(source[slice(*difference.new)])
        parts.append(escape(stored[at:start]))
        parts.append(" ".join(filter(None, (gone and f"<s>{gone}</s>", come and f"<u><b>{come}</b></u>"))))
        if start == end:
            parts.append(" ")
        at = end
    return "".join([*parts, escape(stored[at:])])
