"""The tables of the model card: the scores of every model so far, and the data with their licences."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

SCORES = ["bleu", "chrf2", "numbers lost %", "names lost %", "repeats %", "empty", "words/s"]


def score_table(rows: Sequence[Mapping[str, object]], earlier: Sequence[str] = ()) -> str:
    """Markdown: one row a package and set, as `evaluate.py` wrote them to its `scores.json`, behind `earlier` rows."""
    lines = [f"| package | set | {' | '.join(SCORES)} |", f"| --- | --- |{' ---: |' * len(SCORES)}", *earlier]
    lines += [f"| {row['package']} | {row['set']} | {' | '.join(str(row[name]) for name in SCORES)} |" for row in rows]
    return "\n".join(lines)


def corpus_rows(readme: str) -> list[dict[str, str]]:
    """The table of sources in the corpora's README, one dictionary a row."""
    lines = [line for line in readme.splitlines() if line.startswith("|")]
    head, _, *body = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    return [dict(zip(head, row, strict=True)) for row in body]


def data_table(readme: str, drawn: Mapping[str, float]) -> str:
    """Markdown: every source that is drawn from, its pairs in an epoch, licence and origin."""
    lines = ["| source | pairs drawn in an epoch | licence | origin |", "| --- | ---: | --- | --- |"]
    counted = [(row, round(drawn.get(row["name"], 0))) for row in corpus_rows(readme)]
    lines += [f"| {row['name']} | {n:,} | {row['licence']} | {row['origin']} |" for row, n in counted if n]
    return "\n".join(lines)


def fill(card: str, part: str, content: str) -> str:
    """`card` with `content` between the comments that open and close `part`; a card without them is an error."""
    pattern = re.compile(rf"(<!-- {part} -->\n).*?(<!-- /{part} -->)", re.DOTALL)
    filled, count = pattern.subn(lambda found: f"{found[1]}{content}\n{found[2]}", card)
    if count != 1:
        raise ValueError(f"the card has {count} places for {part}, not one")
    return filled


def earlier_rows(card: str, rows: Sequence[Mapping[str, object]]) -> list[str]:
    """The score rows of `card` about other packages than those of `rows`: models that are no longer kept."""
    found = re.search(r"<!-- scores -->\n(.*?)<!-- /scores -->", card, re.DOTALL)
    known = {str(row["package"]) for row in rows} | {"package", "---"}
    return [line for line in (found[1].splitlines() if found else []) if line.split("|")[1].strip() not in known]


def write(path: Path, scores: Sequence[Mapping[str, object]], readme: str, drawn: Mapping[str, float]) -> None:
    """Bring the tables of the card at `path` up to date."""
    card = path.read_text(encoding="utf-8")
    card = fill(card, "scores", score_table(scores, earlier_rows(card, scores)))
    path.write_text(fill(card, "data", data_table(readme, drawn)), encoding="utf-8")
