"""The sound files that the fuzzer spoils, by suffix, and the archive of a model that it spoils as well."""

import json

from core.reading import samples

_CORPUS = samples.DATA.parent / "fuzz"
_NO_ARTICLES = {".md", ".argosmodel", ".tmx"}


def files():
    """Return (suffix, bytes) pairs: one or two of every format that is read without another program."""
    return [
        (".txt", "\n\n".join((samples.TITLE, *samples.PARAGRAPHS)).encode()),
        (".txt", "\n\n".join((samples.TITLE, *samples.PARAGRAPHS)).encode("utf-16")),
        (
            ".md",
            f"# {samples.TITLE}\n\n{samples.LEAD}\n\n> {samples.QUOTE}\n\n1. a\n2. b\n\n|a|b|\n|-|-|\n|1|2|\n".encode(),
        ),
        (".html", samples.page().encode()),
        (".html", (samples.DATA / "kompas_manner.html").read_bytes()),
        (".xhtml", samples.xhtml()),
        (".mhtml", samples.mhtml()),
        (".webarchive", samples.webarchive()),
        (".webarchive", samples.webarchive(binary=False)),
        (".docx", samples.docx()),
        (".docx", samples.locked_docx()),
        (".doc", samples.doc()),
        (".odt", samples.odt()),
        (".odt", samples.locked_odt()),
        (".odt", samples.wholly_locked_odt()),
        (".rtf", samples.rtf()),
        (".epub", samples.epub()),
        (".pdf", samples.columns_pdf()),
        (
            ".eml",
            samples.mail(attachments=[("siaran.rtf", samples.rtf()), ("a.zip", samples.zipped({"a.txt": "Halo."}))]),
        ),
        (".mbox", samples.mailbox()),
        (".msg", samples.outlook(attachments=[("siaran.txt", samples.LEAD.encode())])),
        (".json", samples.json_file()),
        (".jsonl", samples.json_lines()),
        (".csv", samples.table()),
        (".srt", samples.srt()),
        (".vtt", samples.vtt()),
        (".zip", samples.archive()),
        *((path.suffix, path.read_bytes()) for path in sorted(_CORPUS.iterdir()) if path.suffix not in _NO_ARTICLES),
    ]


def package():
    """Return an Argos package that is complete by its names; its model is no model, and only a trial would tell."""
    metadata = {
        "type": "translate",
        "package_version": "1.0",
        "from_code": "id",
        "to_code": "en",
        "code": "translate-id_en",
    }
    parts = {"metadata.json": json.dumps(metadata), "sentencepiece.model": b"\0" * 500, "README.md": "Halo"}
    model = {"model/model.bin": b"\1" * 2000, "model/config.json": "{}", "model/shared_vocabulary.json": "[]"}
    return samples.zipped({f"translate-id_en/{name}": content for name, content in {**parts, **model}.items()})
