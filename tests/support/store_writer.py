"""A process that writes to a library until it is killed, and says on standard output what it has done.

    store_writer.py LIBRARY SEED

Before each change it prints {"begin": …}, after it {"done": true}: what is done must be there whenever it is killed.
"""

import json
import random
import sys
from pathlib import Path

from dwiwarta.core.store import Library
from dwiwarta.core.types import Article, Block, Document, ModelId, Segment, State, Translation

MODEL = ModelId("translate-id_en", "0.1")
SENTENCES = 6


def article(key: str) -> Article:
    """Make an article of a few sentences that name the key."""
    sentences = [f"Kalimat {i} dari berita {key}." for i in range(SENTENCES)]
    segments = tuple(Segment(i, 0, len(text), text) for i, text in enumerate(sentences))
    return Article(Document(f"Berita {key}", blocks=tuple(map(Block, sentences))), segments, (None,) * SENTENCES)


def change(library: Library, chance: random.Random, known: dict[str, int], serial: str) -> None:
    """Make one change at random."""
    kind = chance.choice(("add", "machine", "machine", "edit", "edit", "draft")) if known else "add"
    key = serial if kind == "add" else chance.choice(list(known))
    index = chance.randrange(SENTENCES)
    texts = {str(i): f"{kind} {i} {serial}" for i in (range(SENTENCES) if kind == "machine" else (index,))}
    say({"begin": kind, "key": key, "texts": {} if kind == "add" else texts})
    if kind == "add":
        known[key] = library.add(article(key), content_key=key).id
    elif kind == "machine":
        made = {int(i): Translation(text, MODEL) for i, text in texts.items()}
        library.save_translations(known[key], made)
    elif kind == "edit":
        before = library.get(known[key]).translations[index]
        machine = before.machine if before else ""
        edited = Translation(machine, MODEL, edited=texts[str(index)], state=State.EDITED)
        library.save_translation(known[key], index, edited)
    else:
        library.save_draft(known[key], index, texts[str(index)])
    say({"done": True})


def say(message: dict[str, object]) -> None:
    """Print one line of JSON at once."""
    print(json.dumps(message), flush=True)


def main() -> None:
    """Write until killed; the articles of earlier writers are changed too."""
    seed = sys.argv[2]
    chance = random.Random(seed)
    with Library(Path(sys.argv[1])) as library:
        rows = library.list(limit=20)
        known = {row.title.removeprefix("Berita "): row.id for row in rows}
        serial = 0
        while True:
            change(library, chance, known, f"{seed}-{serial}")
            serial += 1


if __name__ == "__main__":
    main()
