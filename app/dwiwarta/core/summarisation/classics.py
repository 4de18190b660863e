"""The well-known ways of summarising, by sumy, fed with our words, stop words and stems."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from itertools import groupby
from typing import Any

from dwiwarta.core.indonesian.words import stem, stop_words
from dwiwarta.core.summarisation.features import Candidate

#: The methods, each with the reason that it stands for.
METHODS = {
    "lexrank": "central",
    "textrank": "central",
    "lsa": "topics",
    "luhn": "frequent",
    "sumbasic": "frequent",
    "kl": "frequent",
    "edmundson": "cues",
}
_CLASSES = {
    "lexrank": ("lex_rank", "LexRankSummarizer"),
    "textrank": ("text_rank", "TextRankSummarizer"),
    "lsa": ("lsa", "LsaSummarizer"),
    "luhn": ("luhn", "LuhnSummarizer"),
    "sumbasic": ("sum_basic", "SumBasicSummarizer"),
    "kl": ("kl", "KLSummarizer"),
    "edmundson": ("edmundson", "EdmundsonSummarizer"),
}
# Words that announce a result, and words that announce an aside: Edmundson's bonus and stigma words (1969).
_BONUS = "akhirnya hasil keputusan memastikan memutuskan menegaskan menetapkan mengumumkan penting resmi terbesar utama"
_STIGMA = "contohnya konon misalnya mungkin sebelumnya sekadar seperti simak umpamanya"


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """A sentence as sumy sees it: its words in lower case."""

    words: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Paragraph:
    """A paragraph as sumy sees it."""

    sentences: tuple[Line, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Text:
    """An article as sumy sees it; the title is its only heading."""

    paragraphs: tuple[Paragraph, ...]
    headings: tuple[Line, ...]

    @property
    def sentences(self) -> tuple[Line, ...]:
        """Return the sentences of all paragraphs."""
        return tuple(line for paragraph in self.paragraphs for line in paragraph.sentences)

    @property
    def words(self) -> tuple[str, ...]:
        """Return the words of all sentences."""
        return tuple(word for line in self.sentences for word in line.words)


def rate(method: str, title: tuple[str, ...], sentences: list[Candidate], *, plain: bool = False) -> list[float]:
    """Return sumy's rating of every sentence, on the method's own scale; `title` holds the title's words.

    `plain` leaves sumy as it comes, without the steps of `matrices`.
    """
    text = _text(title, sentences)
    # sumy's LSA has no answer, and says so in a warning, where there are fewer terms than sentences.
    if method == "lsa" and len({stem(word) for word in text.words if word not in stop_words()}) < len(sentences):
        return [0.0] * len(sentences)
    ratings = [0.0] * len(sentences)

    def note(rated: list[Any]) -> list[Any]:
        for one in rated:
            # The last digits hang on the order of a set; without them, equal sentences stay equal.
            ratings[one.order] = round(float(one.rating), 9)
        return rated

    # sumy hands the rated sentences to whatever is to cut their number.
    _summarizer(method, plain)(text, note)
    return ratings


def _text(title: tuple[str, ...], sentences: list[Candidate]) -> Text:
    groups = groupby(sentences, key=lambda sentence: sentence.paragraph)
    paragraphs = (Paragraph(tuple(_line(sentence.words) for sentence in group)) for _, group in groups)
    return Text(tuple(paragraphs), (_line(title),) if title else ())


def _line(words: tuple[str, ...]) -> Line:
    return Line(tuple(map(str.lower, words)))


def _summarizer(method: str, plain: bool) -> Any:
    module, name = _CLASSES[method]
    kind = getattr(import_module(f"sumy.summarizers.{module}"), name)
    if not plain:
        from dwiwarta.core.summarisation.matrices import STEPS

        kind = type(name, (kind,), dict(STEPS.get(method, {})))
    summarizer = kind(stem)
    if method == "edmundson":
        summarizer.bonus_words = _BONUS.split()
        summarizer.stigma_words = _STIGMA.split()
        summarizer.null_words = stop_words()
    else:
        summarizer.stop_words = stop_words()
    return summarizer
