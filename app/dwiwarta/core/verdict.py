"""How far an article can be trusted: what was checked, what is open, what was let stand, what a person confirmed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from dwiwarta.core.glossary import Glossary
from dwiwarta.core.types import Article, Check, Dismissal, ModelId, Origin, Severity, State, Translation
from dwiwarta.core.worded import joined, worded

_KINDS = {
    "added": worded("added"),
    "codes": worded("codes"),
    "dates": worded("dates"),
    "dropped": worded("dropped"),
    "glossary": worded("glossary"),
    "money": worded("money"),
    "names": worded("names"),
    "negation": worded("negation"),
    "numbers": worded("numbers"),
    "quotation": worded("quotation"),
    "repeats": worded("repeats"),
    "softened": worded("softened"),
    "times": worded("times"),
    "uncertain": worded("uncertain"),
    "units": worded("units"),
    "untranslated": worded("untranslated"),
}


@dataclass(frozen=True, slots=True)
class Finding:
    """A Check of a sentence (its index), and whether it is open: not dismissed, and its kind not silenced."""

    index: int
    check: Check
    dismissal: Dismissal | None = None
    silenced: bool = False

    @property
    def open(self) -> bool:
        """Say whether the finding still waits for somebody."""
        return self.dismissal is None and not self.silenced


@dataclass(frozen=True, slots=True)
class Verdict:
    """The counts of an article. `checked` are the sentences that have English, all of which the checks look at.

    `open`, by severity, `dismissed` and `silenced`, by kind, count findings; a finding that is dismissed and of a
    silenced kind counts as dismissed. `models` made the English, last at `translated_at`.
    """

    sentences: int
    checked: int
    edited: int
    confirmed: int
    open: Mapping[Severity, int]
    dismissed: int
    silenced: Mapping[str, int]
    models: tuple[ModelId, ...]
    translated_at: datetime | None

    @property
    def share(self) -> float:
        """Return the share of the article's sentences that a person confirmed, 0 to 1."""
        return self.confirmed / self.sentences if self.sentences else 0.0

    @property
    def percent(self) -> int:
        """Return that share in whole per cent, rounded down: 100 is every sentence."""
        return 100 * self.confirmed // self.sentences if self.sentences else 0


def judged(article: Article, found: Mapping[int, Iterable[Check]]) -> Iterator[Finding]:
    """Yield what the checks found, by index of the sentence, with what a person said of it."""
    dismissals = {dismissal.key: dismissal for dismissal in article.dismissals}
    for index, checks in found.items():
        translation = article.translations[index]
        for check in checks:
            text = "" if translation is None else translation.text
            key = Dismissal.of(article.segments[index], text, check).key
            yield Finding(index, check, dismissals.get(key), check.kind in article.silenced)


def findings(article: Article, terms: Glossary | None = None) -> tuple[Finding, ...]:
    """Check every sentence that has English and return all that is found, in reading order.

    The English is held to the person's own terms in `terms` too.
    """
    from dwiwarta.core.translation.checks import Context, check_article

    context = None if terms is None else Context(terms=terms)
    return tuple(judged(article, check_article(article, context)))


@dataclass(frozen=True, slots=True)
class Tally:
    """What a verdict counts of an article's translations; in a long article to count them takes milliseconds."""

    checked: int
    edited: int
    confirmed: int
    remembered: int
    models: tuple[ModelId, ...]


def tally(translations: Iterable[Translation | None]) -> Tally:
    """Count translations: those that are there, and of these the edited, the confirmed and those from the memory."""
    made = [translation for translation in translations if translation is not None]
    states = Counter([translation.state for translation in made])
    models = {(model.name, model.version): model for each in made if (model := each.model) is not None}
    return Tally(
        checked=len(made),
        edited=states[State.EDITED],
        confirmed=states[State.CONFIRMED],
        remembered=sum([translation.origin is Origin.MEMORY for translation in made]),
        models=tuple(sorted(models.values(), key=str)),
    )


def of(article: Article, found: Iterable[Finding] | None = None, counted: Tally | None = None) -> Verdict:
    """Return an article's verdict, from what was found in it, or from checking it now.

    `counted` is the `tally` of its translations, where that is known.
    """
    if found is None:
        found = findings(article)
    counted = counted or tally(article.translations)
    every = list(found)
    opened = Counter(finding.check.severity for finding in every if finding.open)
    return Verdict(
        sentences=len(article.segments),
        checked=counted.checked,
        edited=counted.edited,
        confirmed=counted.confirmed,
        open={severity: opened[severity] for severity in Severity},
        dismissed=sum(finding.dismissal is not None for finding in every),
        silenced=Counter(f.check.kind for f in every if f.silenced and f.dismissal is None),
        models=counted.models,
        translated_at=article.translated_at,
    )


def checked_words(verdict: Verdict) -> str:
    """Return in a sentence how many sentences the rules looked at."""
    if not verdict.checked:
        return ""
    if verdict.checked == verdict.sentences:
        return worded("{sentences} checked by rule", sentences=_sentences(verdict.sentences))
    return worded(
        "{count} of {sentences} checked by rule, the rest not translated",
        count=verdict.checked,
        sentences=_sentences(verdict.sentences),
    )


def findings_words(verdict: Verdict) -> str:
    """Return in a sentence what the rules found: how much is open, how grave, dismissed and silenced."""
    if not verdict.checked:
        return ""
    counts = [_of_severity(severity, count) for severity, count in verdict.open.items() if count]
    parts = [worded("none open")]
    if counts:
        parts = [worded("{count} open ({counts})", count=sum(verdict.open.values()), counts=joined(*counts, by=", "))]
    if verdict.dismissed:
        parts.append(worded("{count} dismissed by a person", count=verdict.dismissed))
    if verdict.silenced:
        kinds = joined(*(kind_word(kind) for kind in sorted(verdict.silenced)), by=", ")
        parts.append(worded("{count} of silenced kinds ({kinds})", count=sum(verdict.silenced.values()), kinds=kinds))
    return joined(*parts, by=", ")


def confirmed_words(verdict: Verdict) -> str:
    """Return in a sentence how much a person has confirmed, with the share, and how much was only edited."""
    if not verdict.checked:
        return ""
    if not verdict.confirmed and not verdict.edited:
        return worded("Machine translation, not confirmed by a person (0 %)")
    words = worded(
        "{count} of {sentences} ({percent} %) confirmed by a person",
        count=verdict.confirmed,
        sentences=_sentences(verdict.sentences),
        percent=verdict.percent,
    )
    edited = worded("{count} more edited", count=verdict.edited) if verdict.edited else ""
    return joined(words, edited, by=", ")


def lines(verdict: Verdict) -> list[str]:
    """Return the verdict in sentences: what a person confirmed, what was checked and found, who translated and when."""
    made = ", ".join(str(model) for model in verdict.models)
    when = f" on {verdict.translated_at:%Y-%m-%d}" if verdict.translated_at is not None else ""
    found = findings_words(verdict)
    given = (
        confirmed_words(verdict),
        checked_words(verdict),
        f"Findings: {found}" if found else "",
        f"Translated by {made}{when}" if made else "",
    )
    return [line for line in given if line]


def kind_word(kind: str) -> str:
    """Return what a kind of finding is called inside a sentence."""
    return _KINDS.get(kind) or kind.replace("_", " ").replace("-", " ").strip()


def kind_name(kind: str) -> str:
    """Return a kind of finding as a label for people, in English."""
    word = str(kind_word(kind))
    return word[:1].upper() + word[1:]


def _of_severity(severity: Severity, count: int) -> str:
    if severity is Severity.HIGH:
        return worded("{count} high", count=count)
    return worded("{count} medium", count=count) if severity is Severity.MEDIUM else worded("{count} low", count=count)


def _sentences(count: int) -> str:
    return worded("{count} sentence", count=count) if count == 1 else worded("{count} sentences", count=count)
