"""Paints one finding of a check: how grave it is by sign, word and colour, its words, and what was said of it."""

from __future__ import annotations

from functools import partial
from html import escape

from dwiwarta.core.types import Severity
from dwiwarta.core.verdict import Finding
from dwiwarta.gui.delegates.card_delegate import CardDelegate, Index
from dwiwarta.gui.language import in_language, translate
from dwiwarta.gui.models.checks_model import FINDING_ROLE, QUOTES_ROLE, headline

_tr = partial(translate, "Checks")

# Signs of different shapes, all in the bundled font.
_SIGNS = {Severity.HIGH: "▲", Severity.MEDIUM: "◆", Severity.LOW: "●"}


class CheckDelegate(CardDelegate):
    """Headline, the words on both sides, the message, the reason of a dismissal."""

    def html(self, index: Index) -> str:
        """Return the finding's lines."""
        finding: Finding = index.data(FINDING_ROLE)
        theme = self.theme
        head = (
            f'<span style="color:{self.bar_colour(index)}">{_SIGNS[finding.check.severity]}</span> {headline(finding)}'
        )
        lines = [f'<small style="color:{theme.muted}">{head}</small>', escape(in_language(finding.check.message))]
        if finding.dismissal is not None:
            reason = finding.dismissal.reason
            said = _tr("Dismissed: {}").format(reason) if reason else _tr("Dismissed without a reason")
            lines.append(f'<small style="color:{theme.muted}">{escape(said)}</small>')
        quotes = [f"“{escape(words)}”" for words in index.data(QUOTES_ROLE) if words]
        if quotes:
            lines.insert(1, f"<b>{' → '.join(quotes)}</b>")
        return "".join(f'<p style="margin:0 0 2px 0">{line}</p>' for line in lines)

    def bar_colour(self, index: Index) -> str:
        """Return the severity's colour, a quiet one where the finding is not open."""
        finding: Finding = index.data(FINDING_ROLE)
        theme = self.theme
        if not finding.open:
            return theme.muted
        return {Severity.HIGH: theme.danger, Severity.MEDIUM: theme.warning, Severity.LOW: theme.accent}[
            finding.check.severity
        ]
