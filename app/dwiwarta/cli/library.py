"""`dwiwarta library add|list|search|show|export|roles|stories|tag|verify|backup`: what is kept on this machine."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from dwiwarta import __version__
from dwiwarta.cli import arguments, output, read, sources
from dwiwarta.core import paths, reading, settings
from dwiwarta.core.pipeline import Pipeline
from dwiwarta.core.store import ArticleRow, Library
from dwiwarta.core.types import Article, Brief, Role, Translation, target_text

_ON, _OFF = "\x1b[1m", "\x1b[0m"
_QUERY = (
    "words or '\"a phrase\"' in either language; title: id: en: outlet: by: tag: story: status: note: is:"
    " after: before: on: before a word ask for that alone, and - leaves out"
)


def add(commands: Any) -> None:
    """Add the command to the command line."""
    command = commands.add_parser("library", help="add to, list, search, arrange, export or check the library")
    action = arguments.actions_of(command)
    adding = action("add", run_add, "read, translate and summarise articles, and keep them")
    adding.add_argument("files", metavar="FILE", nargs="+", help="the articles; - is standard input")
    sources.add_access(adding)
    listing = action("list", run_list, "the articles, the newest first, or those that meet a query", json=True)
    listing.add_argument("words", metavar="QUERY", nargs="*", help=_QUERY)
    searching = action("search", run_search, "the articles that meet a query, the best first", json=True)
    searching.add_argument("words", metavar="QUERY", nargs="+", help=_QUERY)
    showing = action("show", run_show, "an article in both languages", json=True)
    showing.add_argument("id", metavar="ID", type=arguments.count)
    exporting = action("export", run_export, "write the brief of an article")
    exporting.add_argument("id", metavar="ID", type=arguments.count)
    exporting.add_argument("--to", metavar="FORMATS", type=arguments.formats, required=True)
    exporting.add_argument("--out", metavar="DIR", type=Path, required=True)
    exporting.add_argument("--all-text", action="store_true")
    roles = action("roles", run_roles, "the lines whose role was taught, by outlet, or forget one", json=True)
    roles.add_argument("--forget", metavar="N", type=arguments.count, help="forget the lesson with this number")
    action("stories", run_stories, "the stories, and how many articles are in each", json=True)
    tagging = action("tag", run_tag, "give articles tags, or take them away")
    tagging.add_argument("ids", metavar="ID", nargs="+", type=arguments.count)
    tagging.add_argument("--add", metavar="TAG", action="append", default=[])
    tagging.add_argument("--remove", metavar="TAG", action="append", default=[])
    action("verify", run_verify, "check that the library is sound")
    action("backup", run_backup, "write a copy of the library").add_argument("file", metavar="FILE", type=Path)


def run_add(options: argparse.Namespace) -> int:
    """Keep articles and print `ID TAB TITLE` of each; one that is there already is not added or translated again.

    Sentences that the memory has exactly get the remembered translation.
    Raises StoreError and ModelError; a file that cannot be read is reported and the rest go on.
    """
    pipeline = Pipeline(settings.load())
    articles = sources.Readable(pipeline, options.files, sources.access(options))
    try:
        with opened() as library:
            for article in articles:
                print(f"{_keep(pipeline, library, article)}\t{article.document.title}", flush=True)
    finally:
        pipeline.close()
    return 1 if articles.failed else 0


def _keep(pipeline: Pipeline, library: Library, article: Article) -> int:
    article = pipeline.with_lessons(article, library.lessons.of(article.document.outlet))
    key = reading.content_key(article.document)
    known = library.find_by_key(key)
    if known is not None:
        output.say(f"{article.source}: the library has this article already")
        return known
    line = output.ProgressLine(article.source)
    try:
        recalled = library.memory.recall(segment.text for segment in article.segments)
        glossary = library.terms.glossary()
        whole = pipeline.summarised(pipeline.translated(article, recalled=recalled, glossary=glossary, progress=line))
    finally:
        line.clear()
    added = library.add(whole, content_key=key)
    for other, share in added.near:
        output.say(f"{article.source}: nearly the same as article {other} ({100 * share:.0f} %)")
    return added.id


def run_list(options: argparse.Namespace) -> int:
    """Print the articles, or those that meet the query. Raises StoreError."""
    with opened() as library:
        rows = library.list(_query(options.words))
    if options.json:
        output.show_json({"schema": 1, "articles": [_facts(row) for row in rows]})
    else:
        for row in rows:
            print(_line(row))
    return 0


def run_search(options: argparse.Namespace) -> int:
    """Print the articles that were found, the best first, each with a piece of its text. Raises StoreError."""
    with opened() as library:
        hits = library.search(_query(options.words))
    if options.json:
        found = [
            {**_facts(hit.row), "snippet": hit.snippet, "marks": hit.marks, "side": hit.side.value} for hit in hits
        ]
        output.show_json({"schema": 1, "hits": found})
        return 0
    for hit in hits:
        snippet = hit.snippet
        if output.is_terminal():
            for start, end in reversed(hit.marks):
                snippet = f"{snippet[:start]}{_ON}{snippet[start:end]}{_OFF}{snippet[end:]}"
        print(_line(hit.row))
        if snippet:
            print(f"    {' '.join(snippet.split())}")
    return 0


def run_show(options: argparse.Namespace) -> int:
    """Print an article: each paragraph of the body, then its English. Raises StoreError."""
    with opened() as library:
        article = library.get(options.id)
    if options.json:
        english = [target_text(article, index) for index in range(len(article.document.blocks))]
        shape = read.as_json(article)
        for block, text in zip(shape["blocks"], english, strict=True):
            block["target_text"] = text
        output.show_json(shape)
        return 0
    body = [index for index, block in enumerate(article.document.blocks) if block.role is Role.BODY]
    print("\n\n".join(f"{article.document.blocks[i].text}\n{target_text(article, i)}".rstrip() for i in body))
    return 0


def run_export(options: argparse.Namespace) -> int:
    """Write the brief of an article and print the paths. Raises StoreError and ExportError."""
    with opened() as library:
        article, program = library.get(options.id), f"Dwiwarta {__version__}"
        brief = Brief(
            article,
            all_text=options.all_text,
            program=program,
            categories=library.categories(),
            terms=library.terms.glossary_of(options.id),
        )
        for path in Pipeline().export(brief, options.to, options.out):
            print(path)
        library.shelf.note_brief((options.id,))
    return 0


def run_stories(options: argparse.Namespace) -> int:
    """Print the stories, `ARTICLES TAB NAME` each. Raises StoreError."""
    with opened() as library:
        stories = library.shelf.stories()
    if options.json:
        shapes = [{"id": each.id, "name": each.name, "articles": each.articles} for each in stories]
        output.show_json({"schema": 1, "stories": shapes})
    else:
        for story in stories:
            print(f"{story.articles}\t{story.name}")
    return 0


def run_tag(options: argparse.Namespace) -> int:
    """Change the tags of articles and print what each has then, `ID TAB TAGS`. Raises StoreError."""
    with opened() as library:
        for article_id in options.ids:
            library.row(article_id)
        library.shelf.change_tags(options.ids, add=options.add, remove=options.remove)
        for article_id in options.ids:
            print(f"{article_id}\t{', '.join(library.row(article_id).tags)}")
    return 0


def run_roles(options: argparse.Namespace) -> int:
    """Print `N TAB ROLE TAB OUTLET TAB LINE` of each lesson, or forget lesson `--forget N`. Raises StoreError."""
    with opened() as library:
        if options.forget is not None:
            library.lessons.forget(options.forget)
            return 0
        lessons = library.lessons.list()
    if options.json:
        shape = [{"id": one.id, "role": one.role, "outlet": one.outlet, "line": one.sample} for one in lessons]
        output.show_json({"schema": 1, "roles": shape})
        return 0
    for one in lessons:
        print(f"{one.id}\t{one.role}\t{one.outlet}\t{one.sample}")
    return 0


def run_verify(_options: argparse.Namespace) -> int:
    """Print what is wrong with the library, one line each; the exit code is 1 if anything is. Raises StoreError."""
    with opened() as library:
        faults = library.verify()
        count = library.count()
    for fault in faults:
        output.fail(fault)
    if not faults:
        print(f"{count} article{'' if count == 1 else 's'}, nothing wrong")
    return 1 if faults else 0


def run_backup(options: argparse.Namespace) -> int:
    """Write a copy of the library and print its path. Raises StoreError."""
    with opened() as library:
        library.backup(options.file)
    print(options.file)
    return 0


def opened() -> Library:
    """Open the library of this machine. Raises StoreError."""
    return Library(paths.library_file(), person=settings.load().person)


def recalled(texts: Iterable[str]) -> dict[str, Translation]:
    """Return what the library's memory has of some sentences, by sentence. Raises StoreError."""
    with opened() as library:
        return library.memory.recall(texts)


def _query(words: list[str]) -> str:
    """Join the arguments; one that the shell kept together is one phrase or one value, and nothing is being typed."""
    return " ".join(_kept_together(word) for word in words) + (" " if words else "")


def _kept_together(word: str) -> str:
    name, colon, value = word.partition(":")
    if " " not in word or '"' in word:
        return word
    return f'{name}:"{value}"' if colon and " " not in name else word


def _line(row: ArticleRow) -> str:
    facts = [row.published.isoformat() if row.published else "", row.outlet, row.title]
    return f"{row.id}\t" + "  ".join(fact for fact in facts if fact)


def _facts(row: ArticleRow) -> dict[str, Any]:
    """Return the shape of a row: dates as ISO 8601 in UTC, counts of sentences."""
    return {
        "id": row.id,
        "title": row.title,
        "title_translation": row.title_translation,
        "outlet": row.outlet,
        "published": row.published.isoformat() if row.published else None,
        "language": row.language,
        "added": row.added.isoformat(),
        "segments": row.segments,
        "translated": row.translated,
        "edited": row.edited,
        "confirmed": row.confirmed,
        "annotations": row.annotations,
        "status": row.status.value,
        "archived": row.archived,
        "tags": list(row.tags),
        "stories": list(row.stories),
    }
