"""Cut a sentence that is too long for the model at its clauses, and join the English again."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

_CONJUNCTIONS = (
    "dan", "atau", "tetapi", "tapi", "namun", "sedangkan", "sementara", "karena", "sebab", "sehingga", "serta", "agar",
    "supaya", "jika", "apabila", "bila", "meski", "meskipun", "walaupun", "setelah", "sebelum", "ketika", "saat",
)  # fmt: skip
# Every pattern matches the one space at which the text may be cut, the best places first.
_PLACES = (
    re.compile(r"(?<=[;:.!?]) | (?=[–—-] )"),
    re.compile(rf"(?<=[,)”\"]) (?=(?:{'|'.join(_CONJUNCTIONS)})\b)"),
    re.compile(r"(?<=,) (?=\D)"),
    re.compile(rf" (?=(?:{'|'.join(_CONJUNCTIONS)}|yang|bahwa|untuk)\b)"),
    re.compile(r" "),
)
_MIDDLE = (0.2, 0.8)


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a sentence: for the model, or `kept` as it is; `spaced` where a space stands before it."""

    text: str
    kept: bool = False
    spaced: bool = True


def cut(text: str, measure: Callable[[str], int], limit: int) -> list[Part]:
    """Cut `text` (its white space single spaces) into parts that `measure` at most `limit` pieces, in order.

    Nothing is lost: the texts of the parts, with their spaces, are the text again. Cuts fall on spaces, and inside a
    word only where a single word is too long.
    """
    if len(text) < 2 or measure(text) <= limit:
        return [Part(text)]
    at = _best_place(text)
    if text[at] != " ":
        first, *rest = cut(text[at:], measure, limit)
        return [*cut(text[:at], measure, limit), Part(first.text, spaced=False), *rest]
    return [*cut(text[:at], measure, limit), *cut(text[at + 1 :], measure, limit)]


def join(parts: Sequence[Part], outputs: Sequence[str]) -> str:
    """Join the English of the parts, without the full stops and capitals that the model gives to every part."""
    source = compose(parts)
    text = ""
    for index, (part, output) in enumerate(zip(parts, outputs, strict=True)):
        english = output.strip()
        if not part.kept:
            if index + 1 < len(parts):
                english = _mend_end(part.text, english)
            if index > 0:
                english = _mend_start(part.text, english, source)
        text += (" " if text and english and part.spaced else "") + english
    return text


def compose(parts: Sequence[Part]) -> str:
    """Return the text that the parts were cut from."""
    return "".join((" " if part.spaced and index else "") + part.text for index, part in enumerate(parts))


def _best_place(text: str) -> int:
    low, high = (share * len(text) for share in _MIDDLE)
    for pattern in _PLACES:
        places = [found.start() for found in pattern.finditer(text) if low <= found.start() <= high]
        if places:
            return min(places, key=lambda place: abs(2 * place - len(text)))
    anywhere = [place for place in range(1, len(text) - 1) if text[place] == " "]
    return min(anywhere, key=lambda place: abs(2 * place - len(text)), default=len(text) // 2)


def _mend_end(source: str, output: str) -> str:
    if source[-1] in ".!?":
        return output
    bare = output.rstrip(".,;:")
    return bare + source[-1] if source[-1] in ",;:" else bare


def _mend_start(source: str, output: str, whole: str) -> str:
    word = re.match(r"\w+", output)
    if word is None or word[0] == "I" or not source[0].islower() or word[0] != word[0].capitalize():
        return output
    return output if re.search(rf"\b{word[0]}\b", whole) else output[0].lower() + output[1:]
