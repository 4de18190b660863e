"""Bring the catalogues in step with the code and compile them: `make words`.

A text that is gone from the code goes from the catalogues, and a new one is written into them as unfinished. English
has only what depends on a number, for everything else is said as it stands in the code.
"""

from __future__ import annotations

import sys

from words.catalogue import FOLDER, FORMS, compiled, read, write
from words.finding import texts


def main() -> int:
    """Renew every catalogue and say how much of it is unfinished."""
    found = texts()
    for language in FORMS:
        path = FOLDER / f"dwiwarta_{language}.ts"
        known = read(path)
        wanted = {text: files for text, files in found.items() if language != "en" or text.counted}
        write(path, language, wanted, known)
        missing = sum(text not in known for text in wanted)
        gone = sum(text not in wanted for text in known)
        sys.stdout.write(f"{path.name}: {len(wanted)} texts, {missing} unfinished, {gone} gone\n")
    for path in sorted(FOLDER.glob("*.ts")):
        compiled(path, path.with_suffix(".qm"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
