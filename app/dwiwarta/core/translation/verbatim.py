"""What must come through a translation letter for letter: addresses, handles, tags, code, and text without words."""

from __future__ import annotations

import re

from dwiwarta.core.translation.chunks import Part

_URL = r"(?:https?://|www\.)[^\s<>“”\"]*[^\s<>“”\".,;:!?)\]’']"
_EMAIL = r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
_DOMAIN = r"(?<![\w.])(?:[A-Za-z0-9-]+\.)+(?:com|co|id|net|org|info|tv|news|gov|edu|io)\b(?:/[^\s<>“”\"]*[\w/])?"
_HANDLE = r"(?<!\w)[@#]\w[\w.]*\w"
_CODE = r"(?<!\w)[A-Za-z0-9]+(?:_[A-Za-z0-9]+)+(?:\.[A-Za-z0-9]+)*(?!\w)"
#: An address, handle, tag or code-like word, as a regular expression.
PATTERN = f"{_URL}|{_EMAIL}|{_DOMAIN}|{_HANDLE}|{_CODE}"
_TOKEN = re.compile(PATTERN)
_LIKELY = re.compile(r"[@#_]|\w\.\w|:/")
# How alike a mangled token and the true one must be, as RapidFuzz counts it, from 0 to 100, in one word and in several.
# Of 45 that a model mangled in news, all of one word above 75 were the token; below stood "on Monday.com" for
# "Kompas.com" and "Islamic …", and putting the token there would have lost what these say.
_ALIKE = 75.0
_ALIKE_APART = 85.0


def tokens(text: str) -> list[str]:
    """Return the addresses, handles, tags and code-like words of `text`, in order."""
    return _TOKEN.findall(text)


def is_likely(text: str) -> bool:
    """Say whether `text` may hold a token; where not, that is found sooner than by `tokens`."""
    return _LIKELY.search(text) is not None


def spans(text: str) -> list[tuple[int, int]]:
    """Return where the tokens of `text` stand, in order."""
    return [found.span() for found in _TOKEN.finditer(text)] if is_likely(text) else []


def is_verbatim(text: str) -> bool:
    """Say whether `text` holds nothing to translate: only tokens, numbers and marks."""
    return not any(character.isalpha() for character in _TOKEN.sub("", text))


def divide(text: str) -> list[Part]:
    """Cut `text` around its tokens, so that the model never sees them. The parts compose to the text again."""
    parts: list[Part] = []
    end = 0
    for found in _TOKEN.finditer(text):
        _add(parts, text[end : found.start()], kept=False)
        _add(parts, found[0], kept=True, spaced=text[found.start() - 1 : found.start()] in {"", " "})
        end = found.end()
    _add(parts, text[end:], kept=False)
    return parts


def restore(source: str, output: str) -> str | None:
    """Return `output` with the source's tokens spelt as in the source, or None where one of them is lost."""
    for token in tokens(source):
        if output.count(token) >= source.count(token):
            continue
        nearest = _nearest(token, output, source)
        if nearest is None:
            return None
        output = output[: nearest[0]] + token + output[nearest[1] :]
    return output


def _add(parts: list[Part], text: str, *, kept: bool, spaced: bool | None = None) -> None:
    bare = text.strip(" ")
    if bare:
        before = text.startswith(" ") if spaced is None else spaced
        parts.append(Part(bare, kept or is_verbatim(bare), before))


def _nearest(token: str, output: str, source: str) -> tuple[int, int] | None:
    """Return the span of `output` that must be the token, mangled, out of runs of one to three words, or None.

    A word that the source has beside its tokens stands for itself, and a word without its sign is no handle or tag:
    "Jokowi" is no mangled "@jokowi".
    """
    from rapidfuzz import fuzz

    true_tokens = tokens(source)
    own_words = set(re.findall(r"\w+", _TOKEN.sub(" ", source).casefold()))
    words = [found.span() for found in re.finditer(r"[^\s,;()“”\"]*[^\s,;()“”\".!?:]", output)]
    runs = [words[i : j + 1] for i in range(len(words)) for j in range(i, min(i + 3, len(words)))]

    def is_free(run: list[tuple[int, int]]) -> bool:
        text = output[run[0][0] : run[-1][1]]
        if token[0] in "@#" and text[0] != token[0]:
            return False
        said = (output[start:end].casefold().strip("@#'’") for start, end in run)
        return not any(true in text for true in true_tokens) and own_words.isdisjoint(said)

    def likeness(run: list[tuple[int, int]]) -> float:
        text = output[run[0][0] : run[-1][1]].replace(" ", "")
        return fuzz.ratio(token.casefold(), text.casefold())

    best = max(filter(is_free, runs), key=likeness, default=[])
    if not best or likeness(best) < (_ALIKE if len(best) == 1 else _ALIKE_APART):
        return None
    return best[0][0], best[-1][1]
