"""Make the sample of today's schema that later versions must be able to open: run once per schema, keep the file.

make_sample.py FOLDER
"""

import sqlite3
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from dwiwarta.core.glossary import Term
from dwiwarta.core.memory.records import Pair
from dwiwarta.core.store import Library
from dwiwarta.core.store.migration import migrations
from dwiwarta.core.types import Role
from support.store_articles import rice_article


def main() -> None:
    """Write schema_N.sqlite3 into the folder, without a WAL: an article with its work, and some of all beside it."""
    path = Path(sys.argv[1]) / f"schema_{migrations()[-1].number}.sqlite3"
    article = rice_article()
    with Library(path) as library:
        number = library.add(article, content_key="rice").id
        library.save_translation(number, 1, article.translations[1].edit("Rice now costs Rp 12,500 a kilogram."))
        library.save_translation(
            number, 3, article.translations[3].repair("“We have no rice,” a trader at Café Surabaya said.")
        )
        library.save_draft(number, 2, "The minister has not")
        library.terms.put(Term("beras", "rice", forbidden=("paddy",), note="Husked."))
        library.memory.add("kept.tmx", [Pair("Presiden tiba.", "The president has landed.", "Sari")])
        library.dismissals.silence(number, "names")
        library.shelf.create_story("Harga pangan", [number])
        library.shelf.change_tags([number], add=["beras"])
        library.lessons.teach("Warta Pagi", "Ikuti kami di WhatsApp", Role.BOILERPLATE)
        library.queue.add([("file", "/home/you/berita.html")])
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.execute("VACUUM")
    connection.close()


if __name__ == "__main__":
    main()
