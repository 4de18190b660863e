"""What must come through a translation letter for letter: addresses, handles, tags, code, and text without words."""

from __future__ import annotations

import re

from dwiwarta.core.translation.chunks import Part

_URL = r"(?:https?://|www\.)[^\s<>“”\"]*[^\s<>“”\".,;:!?)\]’']"
_EMAIL = r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
_DOMAIN = r"(?<![\w.])(?:[A-Za-z0-9-]+\.)+(?:com|co|id|net|org|info|tv|news|gov|edu|io)\b(?:/[^\s<>“”\"]*[\w/])?"
_HANDLE = r"(?<!\w)[@#]\w[\w.]*\w"
_CODE = r"(?<!\w)[A-Za-z0-9]+(?:_[A-Za-z0-9]+)+(?:\.[A-Za-z0-9]+)*(?!\w)"
_TOKEN = re.compile(f"{_URL}|{_EMAIL}|{_DOMAIN}|{_HANDLE}|{_CODE}")
# How alike a mangled token and the true one must be, as RapidFuzz counts it, from 0 to 100.
_ALIKE = 60.0


def tokens(text: str) -> list[str]:
    """Return the addresses, handles, tags and code-like words of `text`, in order."""
    return _TOKEN.findall(text)


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
        nearest = _nearest(token, output, tokens(source))
        if nearest is None:
            return None
        output = output[: nearest[0]] + token + output[nearest[1] :]
    return output


def _add(parts: list[Part], text: str, *, kept: bool, spaced: bool | None = None) -> None:
    bare = text.strip(" ")
    if bare:
        before = text.startswith(" ") if spaced is None else spaced
        parts.append(Part(bare, kept or is_verbatim(bare), before))


def _nearest(token: str, output: str, true_tokens: list[str]) -> tuple[int, int] | None:
    """Return the span of `output` that looks most like the token, out of runs of one to three words."""
    from rapidfuzz import fuzz

    words = [found.span() for found in re.finditer(r"[^\s,;()“”\"]*[^\s,;()“”\".!?:]", output)]
    runs = [(words[i][0], words[j][1]) for i in range(len(words)) for j in range(i, min(i + 3, len(words)))]
    free = [(start, end) for start, end in runs if not any(true in output[start:end] for true in true_tokens)]

    def likeness(run: tuple[int, int]) -> float:
        return fuzz.ratio(token.casefold(), output[slice(*run)].replace(" ", "").casefold())

    best = max(free, key=likeness, default=None)
    return best if best is not None and likeness(best) >= _ALIKE else None
