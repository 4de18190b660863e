"""What is imported and is no article: the package of a model, translation memories, glossaries."""

import tempfile
from pathlib import Path

from dwiwarta.core.glossary import Term, exchange
from dwiwarta.core.memory import tmx_reading
from dwiwarta.core.translation import archives
from dwiwarta.errors import GlossaryError, PackageRejected, ReadingError
from fuzz.subjects import package

_TERMS = (
    Term("Kejaksaan Agung", "Attorney General's Office", ("AGO",), note="institution", forbidden=("High Prosecution",)),
    Term("=dana desa", "village fund", note='"kutip"\ttab'),
    Term("KPK", "KPK", keep=True),
)
_TMX = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4"><header creationtool="x" segtype="sentence" srclang="id" datatype="plaintext"/>
<body><tu changedate="20240205T133000Z" changeid="Ratna"><prop type="x-state">confirmed</prop>
<tuv xml:lang="id"><seg>Jembatan <bpt i="1">&lt;b&gt;</bpt>gantung<ept i="1"/> dipakai.</seg></tuv>
<tuv xml:lang="en-GB"><seg>The suspension bridge is in use.</seg></tuv></tu>
<tu><tuv lang="ID"><seg>Biayanya Rp 3,4 miliar.</seg></tuv><tuv lang="EN"><seg>It cost Rp3.4 billion.</seg></tuv></tu>
</body></tmx>
"""


def files(folder):
    """Return (suffix, bytes) pairs of sound files; `folder` is written to."""
    found = [(".argosmodel", package()), (".tmx", _TMX.encode()), (".tmx", _TMX.encode("utf-16"))]
    for suffix in exchange.WRITERS:
        path = folder / f"glosarium{suffix}"
        exchange.write_file(_TERMS, path)
        found.append((suffix, path.read_bytes()))
    return found


def complaint_of(suffix, path, folder):
    """Import a file and return what is wrong with how it went, or nothing."""
    try:
        if suffix == ".argosmodel":
            return _install(path, folder)
        if suffix == ".tmx":
            with path.open("rb") as file:
                pairs = list(tmx_reading.read(file, lambda _: None))
            return "" if all(pair.source.strip() and pair.target.strip() for pair in pairs) else "an empty pair"
        terms = exchange.read_file(path).terms
        return "" if all(term.source and "\n" not in term.source for term in terms) else "a term that is not tidy"
    except (PackageRejected, ReadingError, GlossaryError) as error:
        return "" if error.remedy and "\n" not in str(error) else f"not one clear line: {error}"
    except Exception as error:  # noqa: BLE001 - whatever else comes out is what is looked for
        return repr(error)


def _install(path, folder):
    with tempfile.TemporaryDirectory(dir=folder) as made:
        inside = Path(made) / "dalam" / "paket"
        try:
            archives.examine(path)
            inside.parent.mkdir()
            archives.unpack(path, inside)
        finally:
            strays = [one for one in Path(made).rglob("*") if one.is_file() and not one.is_relative_to(inside)]
        return f"written outside: {strays}" if strays else ""
