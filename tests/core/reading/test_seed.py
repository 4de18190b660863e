"""The real article: title, date, outlet, and exactly what is boilerplate."""

from datetime import date

from dwiwarta.core import reading
from dwiwarta.core.types import BlockKind, Role

LAST = "dihimpun KompasTekno dari Business Insider, Senin (18/12/2023)."


def boilerplate(document):
    return [block for block in document.blocks if block.role is Role.BOILERPLATE]


def body(document):
    return [block for block in document.blocks if block.role is Role.BODY]


def test_facts(seed):
    document = reading.read(seed)
    assert document.title == "ByteDance Pakai Teknologi OpenAI untuk Bikin Chatbot Sendiri"
    assert document.published == date(2023, 12, 18)
    assert document.outlet == "KompasTekno"
    assert document.language == "id"
    assert document.warnings == ()


def test_exactly_27_lines_are_boilerplate(seed):
    document = reading.read(seed)
    lines = seed.read_text(encoding="utf-8").split("\n")
    assert len(document.blocks) == len(lines) == 45
    assert len(boilerplate(document)) == 27
    assert body(document)[-1].text.endswith(LAST)
    end = next(i for i, line in enumerate(lines) if line.endswith(LAST))
    related = [i for i, line in enumerate(lines) if line.startswith("Baca juga:")]
    expected = {*related, *range(end + 1, len(lines))}
    found = {i for i, block in enumerate(document.blocks) if block.role is Role.BOILERPLATE}
    assert found == expected


def test_no_text_is_lost_or_changed(seed):
    document = reading.read(seed)
    lines = [line.removeprefix("- ") for line in seed.read_text(encoding="utf-8").split("\n")]
    assert [block.text for block in document.blocks] == lines


def test_kinds(seed):
    document = reading.read(seed)
    assert document.has_title_block
    assert document.blocks[0].text == document.title
    headings = [block.text for block in document.blocks[1:] if block.kind is BlockKind.HEADING]
    assert headings == ["Akun ByteDance ditangguhkan", "Bantahan ByteDance"]
    assert document.blocks[1].kind is BlockKind.PARAGRAPH
    assert document.blocks[1].text.startswith("ByteDance disebut menggunakan")
    assert {block.kind for block in document.blocks[-20:]} == {BlockKind.LIST_ITEM}


def test_reasons(seed):
    reasons = [block.reason for block in boilerplate(reading.read(seed))]
    assert reasons == ["related_link"] * 2 + ["separator"] + ["promo"] * 3 + ["more_headlines"] * 21


def test_a_person_can_change_a_role(seed):
    document = reading.read(seed)
    index = next(i for i, block in enumerate(document.blocks) if block.reason == "related_link")
    changed = reading.with_role(document, index, Role.BODY)
    assert changed.blocks[index].role is Role.BODY
    assert changed.blocks[index].reason == "person"
    assert changed.blocks[:index] == document.blocks[:index]
    assert changed.blocks[index + 1 :] == document.blocks[index + 1 :]
    assert reading.content_key(changed) != reading.content_key(document)


def test_the_same_article_has_the_same_key_in_every_form(seed):
    text = seed.read_text(encoding="utf-8")
    key = reading.content_key(reading.read(seed))
    windows = text.replace("“", '"').replace("”", '"').replace("\n", "\r\n")
    assert reading.content_key(reading.read_text(windows)) == key
    paragraphs = "".join(f"<p>{line.removeprefix('- ')}</p>" for line in text.split("\n"))
    assert reading.content_key(reading.read_html(paragraphs)) == key
    assert reading.content_key(reading.read_text(text.replace("18/12/2023", "19/12/2023"))) != key
