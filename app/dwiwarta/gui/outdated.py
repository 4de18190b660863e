"""Which sentences an earlier model made, and the offer to translate them again."""

from __future__ import annotations

from collections import Counter
from functools import partial

from dwiwarta.core.types import Article, ModelId, Origin, State
from dwiwarta.gui.language import translate

_tr = partial(translate, "Window")


def outdated(article: Article, now: ModelId) -> Counter[ModelId]:
    """Count, by model, the sentences that no person has touched and that an earlier model than `now` made."""
    from packaging.version import Version

    made = Counter(
        each.model
        for each in article.translations
        if each is not None and each.state is State.MACHINE and each.origin is not Origin.MEMORY and each.model
    )
    later = {model for model in made if model.name == now.name and Version(model.version) >= Version(now.version)}
    return Counter({model: count for model, count in made.items() if model not in later})


def outdated_words(old: Counter[ModelId], now: ModelId) -> str:
    """Return the sentence that offers to translate again."""
    count = old.total()
    names = ", ".join(str(model) for model in sorted(old, key=str))
    words = _tr("%Ln sentence(s) were translated by {}; {} is in use now. What you edited or confirmed stays.", n=count)
    return words.format(names, now)
