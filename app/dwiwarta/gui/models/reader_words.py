"""The reader's sentences: what folds, screen readers and tips say."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from html import escape

from dwiwarta.core.categories import DEFAULTS, Category, find
from dwiwarta.core.difference import difference
from dwiwarta.core.export.content import category_name
from dwiwarta.core.glossary import Term
from dwiwarta.core.types import Annotation, Origin, State, Translation
from dwiwarta.gui.language import mark, translate
from dwiwarta.gui.models.reader_rows import Mode

_tr = partial(translate, "Reader")

_CATEGORIES = {
    "quote": mark("Quote"),
    "claim": mark("Claim"),
    "figure": mark("Figure"),
    "name": mark("Name"),
    "to_verify": mark("To verify"),
    "background": mark("Background"),
}


def category_label(category: str, categories: Sequence[Category] = DEFAULTS) -> str:
    """Return a category's name for people: one of the program's translated, a person's own as it is."""
    known, ours = find(categories, category), find(DEFAULTS, category)
    if known is None:
        return category_name(category)
    return known.label if ours is None or known.label != ours.label else _tr(_CATEGORIES[ours.id])


def reason_label(reason: str) -> str:
    """Return why a block is boilerplate, in words."""
    known = {
        "": _tr("not part of the article"),
        "after_article": _tr("after the article"),
        "advertisement": _tr("advertisement"),
        "byline": _tr("byline"),
        "comments": _tr("comments"),
        "contact": _tr("whom to ask"),
        "continues": _tr("“continues” lines"),
        "copyright": _tr("copyright"),
        "date_line": _tr("date"),
        "disclaimer": _tr("disclaimer"),
        "embed": _tr("embedded media"),
        "label": _tr("labels"),
        "masthead": _tr("name and date of the paper"),
        "more_headlines": _tr("more headlines"),
        "navigation": _tr("navigation"),
        "person": _tr("chosen by you"),
        "photo_credit": _tr("photo credit"),
        "promo": _tr("promotion"),
        "related_link": _tr("related links"),
        "separator": _tr("separators"),
        "share": _tr("share buttons"),
        "source_link": _tr("links to the source"),
        "tags": _tr("tags"),
    }
    return known.get(reason, reason.replace("_", " "))


def fold_label(reasons: Iterable[str], *, unfolded: bool) -> str:
    """Return the words of a fold: how many lines it stands for, and of what kinds, the commonest first."""
    listed = list(reasons)
    kinds = sorted(set(listed), key=lambda reason: (-listed.count(reason), listed.index(reason)))
    count = len(listed)
    head = _tr("%Ln line(s) unfolded", n=count) if unfolded else _tr("%Ln line(s) folded", n=count)
    return f"{head}: {', '.join(dict.fromkeys(reason_label(kind) for kind in kinds[:3]))}"


def spoken_row(
    *,
    place: tuple[int, int],
    mode: Mode,
    source: str,
    target: str,
    edited: bool,
    confirmed: bool,
    remembered: bool = False,
    repaired: bool = False,
    checks: int = 0,
) -> str:
    """Return what a screen reader says of a row. `place` is (number, count); a number of 0 is an unfolded block."""
    number, count = place
    if number == 0:
        return _tr("Not part of the article: {}").format(source)
    what = _tr("Paragraph {} of {}.") if mode is Mode.PARAGRAPHS else _tr("Sentence {} of {}.")
    english = _tr("English: {}").format(target) if target else _tr("Not yet translated.")
    state = _tr("Edited.") if edited else _tr("Confirmed.") if confirmed else ""
    found = _tr("%Ln check(s).", n=checks) if checks else ""
    origin = (_tr("From the memory.") if remembered else "", _tr("Repaired.") if repaired else "")
    parts = (what.format(number, count), _tr("Indonesian: {}").format(source), english, state, *origin, found)
    return " ".join(filter(None, parts))


def spoken_annotation(annotation: Annotation, categories: Sequence[Category] = DEFAULTS) -> str:
    """Return an annotation in one line: what it is, the words it stands on, its note."""
    what = ", ".join(annotation_facts(annotation, categories))
    line = _tr("{}: “{}”.").format(what, annotation.anchor.quote)
    return f"{line} {_tr('Note: {}').format(annotation.note)}" if annotation.note else line


def annotation_facts(annotation: Annotation, categories: Sequence[Category] = DEFAULTS) -> list[str]:
    """Return what an annotation is, each in a few words: its category, whether it is resolved or lost, its tags."""
    facts = [category_label(annotation.category, categories)]
    if annotation.orphan:
        facts.append(_tr("its place in the article is lost"))
    if annotation.resolved:
        facts.append(_tr("resolved"))
    return facts + [f"#{tag}" for tag in annotation.tags]


def spoken_change(translation: Translation) -> str:
    """Return what a person changed in the machine's words, in words, or nothing where that is nothing."""
    if translation.edited is None or not translation.machine:
        return ""
    before, after = translation.offered, translation.edited
    pairs = [
        (before[slice(*stretch.before)].strip(), after[slice(*stretch.after)].strip())
        for stretch in difference(before, after)
        if not stretch.same
    ]
    told = [
        _tr("“{}” became “{}”").format(gone, come) if gone and come else _tr("“{}” was added").format(come) if come
        else _tr("“{}” was taken out").format(gone)
        for gone, come in pairs
    ]  # fmt: skip
    return _tr("Changed: {}.").format("; ".join(told))


def summary_tip() -> str:
    """Return what the bar beside an Indonesian sentence means."""
    return _tr("In the summary")


def term_tip(term: Term) -> str:
    """Return what the glossary says of a term."""
    english = _tr("never translated") if term.keep else ", ".join(term.renderings)
    lines = [f"{term.source}: {english}", term.note]
    if term.forbidden:
        lines.append(_tr("Not: {}").format(", ".join(term.forbidden)))
    lines.append(_tr("From the tables: {}").format(term.origin) if term.origin else _tr("Your term"))
    return "\n".join(line for line in lines if line)


def changes_html(before: str, after: str) -> str:
    """Return a text with its changes as HTML: what went struck through, what came underlined and bold."""
    parts = []
    for stretch in difference(before, after):
        gone, come = escape(before[slice(*stretch.before)]), escape(after[slice(*stretch.after)])
        if stretch.same:
            parts.append(come)
        else:
            space = " " if gone.strip() and come.strip() and not gone.endswith(" ") else ""
            parts.append((f"<s>{gone}</s>{space}" if gone.strip() else gone) + (come and f"<u><b>{come}</b></u>"))
    return "".join(parts)


def change_tip(translation: Translation) -> str:
    """Return the tip of an edited sentence's mark as HTML: what a person changed in the machine's words."""
    head = _tr("Confirmed, edited by you") if translation.state is State.CONFIRMED else _tr("Edited by you")
    return f"<qt>{escape(head)}<br>{changes_html(translation.offered, translation.text)}</qt>"


def repair_tip(translation: Translation) -> str:
    """Return what the rules put right in the machine's words, or nothing where that is nothing."""
    if translation.repaired is None:
        return ""
    before, after = translation.machine, translation.repaired
    pairs = [
        (before[slice(*stretch.before)].strip(), after[slice(*stretch.after)].strip())
        for stretch in difference(before, after)
        if not stretch.same
    ]
    told = [_tr("“{}” was “{}”").format(now, said) if said else _tr("“{}” is added").format(now) for said, now in pairs]
    return _tr("Repaired: {}").format("; ".join(told))


def state_tip(translation: Translation | None) -> str:
    """Return what the mark beside a sentence means."""
    if translation is None:
        return _tr("Not yet translated")
    machine = _tr("Machine: {}").format(translation.machine) if translation.machine else ""
    if translation.state is State.CONFIRMED:
        head = _tr("Confirmed")
    elif translation.state is State.EDITED:
        head = _tr("Edited by you")
    elif translation.origin is Origin.MEMORY:
        return _tr("From the memory: the same sentence was confirmed before")
    else:
        made_by = f" ({translation.model})" if translation.model is not None else ""
        head = _tr("Machine translation") + made_by
        return head if translation.repaired is None else f"{head}\n{repair_tip(translation)}"
    return f"{head}\n{machine}" if translation.edited is not None and machine else head
