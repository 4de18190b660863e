"""Kill a writing process again and again, and hold what it acknowledged against what the library has."""

import json
import random
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from dwiwarta.core.store import Library
from support import store_writer

Place = tuple[str, str, int]  # what was written ("machine", "edit" or "draft"), the article's key, the sentence


@dataclass
class Expected:
    """What the writers acknowledged, and the one change that the last of them had begun."""

    articles: set[str] = field(default_factory=set)
    texts: dict[Place, str] = field(default_factory=dict)
    begun: dict[Place, str] = field(default_factory=dict)
    changes: int = 0

    def take(self, lines: Iterable[str]) -> None:
        """Take in what one writer said. A change that was begun and not acknowledged may have been made or not."""
        self.begun = {}
        message = {}
        for line in lines:
            if not line.endswith("\n"):
                break  # killed while it spoke
            said = json.loads(line)
            if "done" not in said:
                message = said
                self.begun = {(said["begin"], said["key"], int(i)): text for i, text in said["texts"].items()}
                continue
            self.changes += 1
            self.texts |= self.begun
            self.begun = {}
            if message["begin"] == "add":
                self.articles.add(message["key"])

    def settle(self, library: Library) -> None:
        """Assert that the library is sound and has everything; take the unacknowledged change as it turned out."""
        assert library.verify() == []
        ids = {key: library.find_by_key(key) for key in {*self.articles, *(key for _, key, _ in self.texts)}}
        assert None not in ids.values(), "an acknowledged article is gone"
        articles = {key: library.get(number) for key, number in ids.items()}
        drafts = {key: library.drafts(number) for key, number in ids.items()}
        made = set()
        for place in {*self.texts, *self.begun}:
            kind, key, index = place
            translation = articles[key].translations[index]
            if kind == "draft":
                there = drafts[key].get(index, "")
            elif translation is None:
                there = ""
            else:
                there = translation.machine if kind == "machine" else translation.edited or ""
            if there != self.texts.get(place, ""):
                assert there == self.begun.get(place), f"{place} is {there!r}, not {self.texts.get(place)!r}"
                self.texts[place] = there
                made.add(place)
        assert made in (set(), set(self.begun)), "half of a change was made"


def kill_writers(path: Path, kills: int, seed: int = 0) -> Expected:
    """Start and kill `kills` writers on one library, check it after each, and return what it holds."""
    chance = random.Random(seed)
    expected = Expected()
    for number in range(kills):
        expected.take(_lines_of_a_killed_writer(path, f"{seed}.{number}", chance.randrange(40)))
        with Library(path) as library:
            expected.settle(library)
    return expected


def _lines_of_a_killed_writer(path: Path, seed: str, patience: int) -> list[str]:
    """Let a writer say `patience` lines, kill it where it then happens to be, and return all that it said."""
    command = [sys.executable, store_writer.__file__, str(path), seed]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, encoding="utf-8") as process:
        assert process.stdout is not None
        lines = [process.stdout.readline() for _ in range(patience)]
        process.kill()
        lines += process.stdout.readlines()
    assert "" not in lines, "the writer ended by itself"
    return lines
