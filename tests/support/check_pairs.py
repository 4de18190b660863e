"""The sentence pairs of tests/data/checks, each with the findings that belong to it, and how well the checks do.

Half of the pairs are right translations of hard sentences; the others differ from one of them in one mistake.
"""

from dataclasses import dataclass
from pathlib import Path

from dwiwarta.core.glossary import Glossary, Term
from dwiwarta.core.translation.checks import KINDS, Context, check_pair
from dwiwarta.core.types import Severity

FOLDER = Path(__file__).resolve().parent.parent / "data" / "checks"
FILE = FOLDER / "pairs.tsv"
#: Pairs written after the rules, see the heads of the files.
HELD_OUT = FOLDER / "held_out.tsv"
HELD_OUT_AGAIN = FOLDER / "held_out_again.tsv"

#: What was measured, precision and recall; they only rise.
FLOORS = dict.fromkeys(KINDS, (1.0, 1.0)) | {"quotation": (1.0, 0.94)}
HELD_OUT_FLOORS = dict.fromkeys(KINDS, (1.0, 1.0)) | {"names": (1.0, 0.88)}
HELD_OUT_AGAIN_FLOORS = dict.fromkeys(KINDS, (1.0, 1.0))


@dataclass(frozen=True)
class Pair:
    source: str
    target: str
    kinds: frozenset[str]
    context: Context | None = None


@dataclass
class Score:
    hits: int = 0
    false: int = 0
    missed: int = 0

    @property
    def precision(self):
        return self.hits / (self.hits + self.false) if self.hits + self.false else 1.0

    @property
    def recall(self):
        return self.hits / (self.hits + self.missed) if self.hits + self.missed else 1.0


def load(file=FILE):
    """Return every pair of a file."""
    return [_pair(*line.split("\t")) for line in file.read_text(encoding="utf-8").splitlines() if line[0] != "#"]


def _pair(source, target, kinds, glossary=""):
    context = Context(terms=Glossary([_term(glossary)])) if glossary else None
    return Pair(source, target, frozenset(kinds.split(",")) - {"-"}, context)


def _term(written):
    source, _, english = written.partition("=")
    if english == "=":
        return Term(source, "", keep=True)
    renderings, *forbidden = english.split("!")
    return Term(source, *_first_and_rest(renderings.split("|")), forbidden=tuple(forbidden))


def _first_and_rest(words):
    return words[0], tuple(words[1:])


def found_kinds(pair):
    """Return the kinds of the findings that count: low ones are remarks."""
    found = check_pair(pair.source, pair.target, pair.context)
    return {check.kind for check in found if check.severity is not Severity.LOW}


def scores(pairs):
    """Return a Score for every kind, counting each kind once a pair."""
    result = {kind: Score() for kind in KINDS}
    for pair in pairs:
        found = found_kinds(pair)
        for kind, score in result.items():
            score.hits += kind in found and kind in pair.kinds
            score.false += kind in found and kind not in pair.kinds
            score.missed += kind not in found and kind in pair.kinds
    return result
