"""What each format looks like inside, compared with tests/golden/export to the letter.

After a change that is meant, renew the files and read the difference:  DWIWARTA_RENEW_GOLDEN=1 pytest tests/core/export
"""

import os
from pathlib import Path

import pytest

from core.export import sample, structure
from dwiwarta.core import export

GOLDEN = Path(__file__).parents[2] / "golden" / "export"


def as_text(fmt, data):
    """Return a file of a format as text: as it is, or its structure."""
    match fmt:
        case "docx":
            lines = structure.docx_lines(data)
        case "pdf":
            lines = structure.pdf_lines(data)
        case "html":
            lines = structure.html_lines(data.decode("utf-8"))
        case _:
            return data.decode("utf-8")
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("fmt", export.FORMATS)
@pytest.mark.parametrize("name", ["article", "all-text", "notes-only"])
def test_structure(fmt, name, tmp_path):
    options = {"article": {}, "all-text": {"all_text": True}, "notes-only": {"side_by_side": False}}[name]
    path = tmp_path / f"brief{export.FORMATS[fmt].suffix}"
    export.export(sample.brief(**options), fmt, path)
    text = as_text(fmt, path.read_bytes()).replace("\r\n", "\n")
    golden = GOLDEN / f"{name}.{fmt}.txt"
    if os.environ.get("DWIWARTA_RENEW_GOLDEN"):
        golden.write_text(text, encoding="utf-8", newline="\n")
    assert text == golden.read_text(encoding="utf-8")
