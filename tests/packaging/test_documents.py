"""What the documents say is so: their links lead somewhere, their commands parse, their menus exist."""

import re
import shlex
import zipfile

import pytest
from PIL import Image

from conftest import ROOT
from dwiwarta.cli.main import parser
from dwiwarta.core import guide
from dwiwarta.core.translation import archives, known, packages
from dwiwarta.core.types import ModelId

DOCUMENTS = sorted(
    [*ROOT.glob("*.md"), *(ROOT / "resources").rglob("*.md"), *(ROOT / "packaging").rglob("*.md")],
    key=str,
)
GUIDE = [path for path in DOCUMENTS if "guide" in path.parts]
PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)\s]+)\)")
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")


def name_of(path):
    return str(path.relative_to(ROOT))


def commands_of(text):
    """Yield the dwiwarta commands of code blocks and of code in a line; "models list | remove NAME" are two."""
    lines = re.findall(r"^(?: {4}|(?=dwiwarta ))(dwiwarta .+)$", text, re.MULTILINE)
    for line in [*lines, *re.findall(r"`(dwiwarta [^`]+)`", text)]:
        first, *others = (part.strip() for part in line.partition("  #")[0].split(" | "))
        yield first
        yield from (
            other if other.startswith("dwiwarta") else f"{first.rpartition(' ')[0]} {other}" for other in others
        )


def anchors_of(text):
    """Return what the headings of a page are called in links, as the places that show Markdown have it."""
    headings = re.findall(r"^#{1,6} +(.+?) *#*$", re.sub(r"```.*?```", "", text, flags=re.DOTALL), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def is_understood(arguments):
    """Say whether the program takes a command line; a command alone is talked about, and must only be there."""
    try:
        parser().parse_args(arguments if len(arguments) > 1 else [*arguments, "--help"])
    except SystemExit as ended:
        return not ended.code  # --help ends too
    return True


@pytest.mark.parametrize("path", DOCUMENTS, ids=name_of)
def test_links_lead_somewhere(path):
    for link in LINK.findall(path.read_text(encoding="utf-8")):
        if link.startswith(("http://", "https://", "mailto:")):
            continue
        name, _, anchor = link.partition("#")
        target = path.parent / name if name else path
        assert target.exists(), f"{name_of(path)} links to {link}"
        if anchor:
            assert anchor in anchors_of(target.read_text(encoding="utf-8")), f"{name_of(path)} links to {link}"


@pytest.mark.parametrize("path", DOCUMENTS, ids=name_of)
def test_pictures_are_pictures_and_say_what_they_show(path):
    for words, link in PICTURE.findall(path.read_text(encoding="utf-8")):
        with Image.open(path.parent / link) as picture:
            assert min(picture.size) >= 400, f"{name_of(path)}: {link}"
        assert words, f"{name_of(path)}: {link} has no words for who cannot see it"


@pytest.mark.parametrize("path", [*GUIDE, ROOT / "README.md"], ids=name_of)
def test_commands_are_ones_that_there_are(path):
    for command in commands_of(path.read_text(encoding="utf-8")):
        if "..." in command or "…" in command:
            continue
        assert is_understood(shlex.split(command)[1:]), f"{name_of(path)}: {command}"


def test_the_guide_has_commands_to_check():
    commands = [command for path in GUIDE for command in commands_of(path.read_text(encoding="utf-8"))]
    assert len(commands) > 20


def test_the_page_on_privacy_names_the_folders_that_are_used():
    import platformdirs.macos
    import platformdirs.unix

    text = guide.pages()[1].text
    linux, mac = platformdirs.unix.Unix("dwiwarta", appauthor=False), platformdirs.macos.MacOS("dwiwarta")
    for place in (linux.user_data_dir, linux.user_config_dir, linux.user_cache_dir, mac.user_data_dir):
        assert re.sub(r"^/\w+(/\w+)?/(?=\.|Library)", "~/", place) in text


CARD = ROOT / "packaging" / "model" / "CARD.md"


def bundled():
    """Return the name of the model that ships, its row of the card by the card's columns, and its file."""
    file = packages.bundled_package()
    metadata = archives.examine(file)
    lines = re.search(r"<!-- scores -->\n(.+?)<!-- /scores -->", CARD.read_text(encoding="utf-8"), re.DOTALL)[1]
    columns, _, *rows = ([cell.strip() for cell in line.strip("|").split("|")] for line in lines.strip().splitlines())
    name = f"{metadata.code}-{metadata.version.replace('.', '_')}"
    (row,) = (dict(zip(columns, cells, strict=True)) for cells in rows if cells[0] == name)
    return ModelId(metadata.code, metadata.version), row, file


def test_the_model_that_ships_carries_the_card_as_it_stands():
    model, _, file = bundled()
    card = CARD.read_text(encoding="utf-8")
    assert card.startswith(f"# {model}\n")
    with zipfile.ZipFile(file) as archive:
        (name,) = (name for name in archive.namelist() if name.endswith("/README.md"))
        assert archive.read(name).decode("utf-8") == card


def test_the_page_on_quality_shows_the_figures_of_the_model_that_ships():
    model, row, _ = bundled()
    page = guide.pages()[-1]
    assert f"## {model}\n" in page.text
    assert "| " + " | ".join(row.values()) + " |" in page.text


def test_what_is_said_of_the_model_elsewhere_is_what_the_card_says():
    model, row, file = bundled()
    bleu, chrf, lost = (float(row[name]) for name in ("bleu", "chrf2", "numbers lost %"))
    assert known.known(model).quality == (
        f"BLEU {bleu:.1f}, chrF2 {chrf:.1f} on 1,872 news sentences; {lost:.1f} % of numbers lost"
    )
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert f"({file.stat().st_size / 1e6:.1f} MB" in readme
    steps = (10, 15, 20, 25, 30, 40, 50, 60, 80, 100, 150, 200, 300, 400, 500)
    said = int(re.search(r"loses one number in (\d+)", readme)[1])
    assert said == max(count for count in steps if 100 / count >= lost)  # never better than it is
