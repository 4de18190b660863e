"""A web page in one file: no script, nothing fetched, its own style sheet admitted by its hash.

The template and the style sheet are `resources/templates/brief.html.j2` and `brief.css`.
"""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from string import Template

import jinja2

from dwiwarta.core import paths
from dwiwarta.core.export.content import (
    TARGET_LANGUAGE,
    build,
    build_all,
    collection_facts,
    collection_title,
    origin,
)
from dwiwarta.core.export.palette import COLOURS
from dwiwarta.core.types import Brief, Collection, Side


def render(brief: Brief) -> bytes:
    """Return the brief as a UTF-8 web page."""
    return render_text(brief).encode("utf-8")


def render_together(collection: Collection) -> bytes:
    """Return several briefs as one UTF-8 web page."""
    return render_text(collection).encode("utf-8")


def render_text(brief: Brief | Collection) -> str:
    """Return a brief, or several together, as the text of a web page, everything in it escaped."""
    css, css_hash = _style_sheet()
    together = brief if isinstance(brief, Collection) else None
    contents = build_all(brief) if isinstance(brief, Collection) else (build(brief),)
    return _template().render(
        contents=contents,
        title=contents[0].name if together is None else collection_title(together),
        facts_together=() if together is None else collection_facts(together),
        together=together is not None,
        css=css,
        css_hash=css_hash,
        target_language=TARGET_LANGUAGE,
        source_side=Side.SOURCE,
    )


@cache
def _template() -> jinja2.Template:
    """Return the compiled template."""
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(paths.resources() / "templates"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["origin"] = origin
    return environment.get_template("brief.html.j2")


@cache
def _style_sheet() -> tuple[str, str]:
    """Return the style sheet with the colours of the categories, and its hash as a content security policy names it."""
    text = (paths.resources() / "templates" / "brief.css").read_text(encoding="utf-8")
    light = "\n".join(f"mark.c{index} {{ background-color: #{c.light}; }}" for index, c in enumerate(COLOURS))
    dark = "\n".join(f"  mark.c{index} {{ background-color: #{c.dark}; }}" for index, c in enumerate(COLOURS))
    css = Template(text).substitute(light_marks=light, dark_marks=dark)
    digest = base64.b64encode(hashlib.sha256(css.encode("utf-8")).digest()).decode("ascii")
    return css, f"sha256-{digest}"
