"""Time the library: adding, opening, listing, saving and searching synthetic articles.

    bench_store.py [--articles N] [--library FILE]

The words follow Zipf's law, so that "common" ones are in nearly every article, as "yang" and "the" are.
With --library the file is kept and used again as it is.
"""

import argparse
import random
import statistics
import tempfile
import time
from datetime import date, timedelta
from itertools import accumulate
from pathlib import Path

from dwiwarta.core.store import Group, Library, Sort, Status
from dwiwarta.core.types import Article, Block, BlockKind, Document, ModelId, Segment, Translation

MODEL = ModelId("translate-id_en", "0.1")
VOCABULARY = 40_000
PARAGRAPHS = 10
SENTENCES = 2
WORDS = 18
ONSETS = ("b", "d", "g", "k", "l", "m", "n", "p", "r", "s", "t", "ng", "ny", "j", "w", "h", "c")


def vocabulary(seed: int) -> list[str]:
    """Make words of two to five syllables, all different, in order of rank."""
    chance = random.Random(seed)
    words: dict[str, None] = {}
    while len(words) < VOCABULARY:
        syllables = range(min(5, 2 + len(words) // 2000))
        words["".join(chance.choice(ONSETS) + chance.choice("aeiou") for _ in syllables)] = None
    return list(words)


class Writer:
    """A maker of articles in two made-up languages."""

    def __init__(self) -> None:
        self.chance = random.Random(1)
        self.source, self.target = vocabulary(2), vocabulary(3)
        self.weights = list(accumulate(1 / (rank + 2.7) for rank in range(VOCABULARY)))

    def sentence(self, words: list[str]) -> str:
        """Make one sentence."""
        return " ".join(self.chance.choices(words, cum_weights=self.weights, k=WORDS)).capitalize() + "."

    def article(self, number: int, paragraphs: int = PARAGRAPHS) -> Article:
        """Make one translated article."""
        title = self.sentence(self.source)[:60]
        blocks, segments = [Block(title, BlockKind.HEADING)], [Segment(0, 0, len(title), title)]
        for position in range(1, paragraphs + 1):
            start, text = 0, " ".join(self.sentence(self.source) for _ in range(SENTENCES))
            for sentence in text.split(". "):
                whole = sentence if sentence.endswith(".") else f"{sentence}."
                segments.append(Segment(position, start, start + len(whole), whole))
                start += len(whole) + 1
            blocks.append(Block(text))
        published = date(2016, 1, 1) + timedelta(days=number % 3650)
        document = Document(
            title, outlet=f"Warta {number % 40}", published=published, language="id", blocks=tuple(blocks)
        )
        made = tuple(Translation(self.sentence(self.target), MODEL, score=-0.3) for _ in segments)
        return Article(document, tuple(segments), made, source=f"{number}.txt")


def times(action, arguments) -> list[float]:
    """Run an action once for each argument and return the milliseconds of each run."""
    taken = []
    for argument in arguments:
        start = time.perf_counter()
        action(argument)
        taken.append((time.perf_counter() - start) * 1000)
    return taken


def show(name: str, taken: list[float]) -> None:
    """Print one line of the table."""
    ranked = sorted(taken)
    last = ranked[min(len(ranked) - 1, int(len(ranked) * 0.95))]
    print(f"{name:<44}{len(taken):>6}{statistics.median(taken):>10.2f}{last:>10.2f}{ranked[-1]:>10.2f}", flush=True)


def queries(writer: Writer, count: int = 40) -> dict[str, list[str]]:
    """Make what somebody might type, by kind."""
    chance, words = random.Random(4), writer.source
    both = [chance.choice((writer.source, writer.target)) for _ in range(count)]
    return {
        "most common words": [f"{side[rank]} " for rank, side in enumerate(both)],
        "common words (rank 50 to 1,000)": [f"{side[chance.randrange(50, 1000)]} " for side in both],
        "rare words": [f"{side[chance.randrange(5000, VOCABULARY)]} " for side in both],
        "a common and a rare word": [
            f"{side[chance.randrange(20)]} {side[chance.randrange(2000, 9000)]} " for side in both
        ],
        "three common words": [" ".join(chance.sample(side[:100], 3)) + " " for side in both],
        "three common words, both languages": [
            f"{words[chance.randrange(99)]} {writer.target[chance.randrange(99)]} {words[chance.randrange(99)]} "
            for _ in range(count)
        ],
        "a phrase of two common words": [
            f'"{side[chance.randrange(9)]} {side[chance.randrange(30)]}"' for side in both
        ],
        "typing, 2 letters": [side[chance.randrange(3000)][:2] for side in both],
        "typing, 3 letters": [side[chance.randrange(3000)][:3] for side in both],
        "typing, 4 letters": [side[chance.randrange(3000)][:4] for side in both],
        "typing, 5 letters": [side[chance.randrange(3000)][:5] for side in both],
        "a word and typing": [f"{side[chance.randrange(300)]} {side[chance.randrange(3000)][:3]}" for side in both],
        "a common word in an outlet": [f"{side[rank]} outlet:warta 3" for rank, side in enumerate(both)],
        "a common word in a month": [
            f"{side[rank]} on:20{chance.randrange(17, 25)}-{chance.randrange(1, 13)} " for rank, side in enumerate(both)
        ],
        "a common word, by status": [f"{side[rank]} status:reviewed " for rank, side in enumerate(both)],
        "a common word in a story": [f"{side[rank]} story:{rank % 50:02} " for rank, side in enumerate(both)],
        "filters alone": [f"outlet:warta status:translated after:20{chance.randrange(16, 25)} " for _ in both],
        "a word left out": [f"{side[rank + 3]} -{side[rank]} " for rank, side in enumerate(both)],
        "nothing found": ["zzqx" for _ in both],
    }


def arrange(library: Library) -> None:
    """Put a part of the articles into stories and give them tags and a status, once."""
    if library.shelf.stories():
        return
    ids = range(1, library.count() + 1)
    for number in range(50):
        library.shelf.create_story(f"Kisah {number:02}", ids[number::500])
        library.shelf.change_tags(ids[number::100], add=[f"tanda {number:02}"])
    library.shelf.set_status(ids[::7], Status.REVIEWED)


def measure(library: Library, writer: Writer) -> None:
    """Print the table of a filled library."""
    print(f"\n{library.count():,} articles, {library.path.stat().st_size / 1e6:,.0f} MB")
    print(f"{'milliseconds':<44}{'runs':>6}{'median':>10}{'95th':>10}{'worst':>10}")
    chance = random.Random(5)
    some = [chance.randrange(1, library.count() + 1) for _ in range(200)]
    show("open one article", times(library.get, some))
    for sort in Sort:
        show(
            f"list 200, by {sort}",
            times(lambda offset, by=sort: library.list(sort=by, limit=200, offset=offset), [0] * 20),
        )
    for group in Group:
        show(
            f"list 100, by {group or 'nothing'}",
            times(lambda _, by=group: library.list(group=by, limit=100), range(10)),
        )
    everything = []
    for kind, texts in queries(writer).items():
        taken = times(library.search, texts)
        everything += taken
        show(f"search: {kind}", taken)
    show("search: all of these", everything)
    edited = Translation("A corrected sentence.", MODEL, edited="A sentence, corrected.")
    show("save one edit", times(lambda i: library.save_translation(i, 1, edited), some))
    show("save one draft", times(lambda i: library.save_draft(i, 1, "A sentence, corr"), some))
    long = library.add(writer.article(0, paragraphs=2500), content_key="long").id
    show("open an article of 5,001 sentences", times(library.get, [long] * 10))
    show("  save one edit in it", times(lambda i: library.save_translation(long, i, edited), range(10)))
    library.delete(long)


def main() -> None:
    """Fill a library and print its times."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=10_000, help="how many (the budget is for 100,000)")
    parser.add_argument("--library", type=Path, help="a file to keep the library in, and to use again")
    options = parser.parse_args()
    writer = Writer()
    with tempfile.TemporaryDirectory() as folder:
        path = options.library or Path(folder) / "library.sqlite3"
        with Library(path) as library:
            made = library.count()
            taken = []
            for number in range(made, options.articles):
                article = writer.article(number)
                taken += times(lambda key, new=article: library.add(new, content_key=key), [str(number)])
            if taken:
                show("add one translated article", taken)
            arrange(library)
            measure(library, writer)


if __name__ == "__main__":
    main()
