"""The steps that stand in for sumy's give sumy's ratings."""

import pytest

from benchmarks.bench_summaries import made_up
from dwiwarta.core.indonesian.words import words
from dwiwarta.core.summarisation import classics
from dwiwarta.core.summarisation.features import candidates

ARTICLES = [(words(document.title), candidates(document, segments)) for document, segments, _ in made_up()]
LONG = (ARTICLES[0][0], [sentence for _, able in ARTICLES for sentence in able])


@pytest.mark.parametrize("method", classics.METHODS)
@pytest.mark.parametrize(("title", "able"), [*ARTICLES, LONG])
def test_ratings_are_sumys(method, title, able):
    ours = classics.rate(method, tuple(title), able)
    sumys = classics.rate(method, tuple(title), able, plain=True)
    if method == "kl":  # among the last, sums of a different order break ties differently
        ours, sumys = ([max(rating, -10) for rating in ratings] for ratings in (ours, sumys))
    assert ours == pytest.approx(sumys, abs=1e-8)


@pytest.mark.parametrize("method", classics.METHODS)
def test_ratings_tell_sentences_apart(method):
    assert len(set(classics.rate(method, tuple(LONG[0]), LONG[1]))) > 3
