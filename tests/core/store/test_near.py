"""Near-duplicates are found on adding, across outlets, also among articles that were there before signatures."""

from dataclasses import replace

import pytest

from dwiwarta.core import segmentation
from dwiwarta.core.store import Library
from dwiwarta.core.types import Article, Block, BlockKind, Document, Role
from support import copies

PARAGRAPHS = (
    "Dinas Perhubungan menutup dua ruas jalan di sekitar pasar selama perbaikan saluran air yang rusak akibat banjir.",
    "Penutupan berlaku mulai Senin pagi dan diperkirakan selesai dalam tiga pekan, kata kepala dinas kepada wartawan.",
    "Pedagang meminta akses bongkar muat tetap dibuka pada malam hari agar pasokan sayur tidak terlambat masuk.",
    "Polisi menempatkan dua puluh petugas di enam persimpangan untuk mengalihkan kendaraan ke jalan lingkar utara.",
)
OTHER = "Tim nasional bulu tangkis memulai latihan di Cipayung dengan dua puluh empat atlet muda dari berbagai daerah."


def made(*paragraphs, title="Dua Ruas Jalan Ditutup", outlet="ANTARA"):
    blocks = (Block(title, BlockKind.HEADING), *map(Block, paragraphs))
    document = Document(title=title, outlet=outlet, blocks=blocks)
    return Article(document, segmentation.segment(document))


def add(library, article):
    return library.add(article, content_key=" ".join(block.text for block in article.document.blocks))


def test_an_agency_copy_is_found_on_adding(library):
    first = add(library, made(*PARAGRAPHS))
    assert first.near == ()
    copy = add(library, made(PARAGRAPHS[1], *PARAGRAPHS[:1], PARAGRAPHS[2], title="Jalan Pasar Tutup", outlet="Tempo"))
    ((number, share),) = copy.near
    assert number == first.id
    assert share == pytest.approx(1.0, abs=0.1)
    assert library.near(first.id) == [(copy.id, share)]
    assert add(library, made(OTHER, OTHER.replace("dua puluh", "tiga puluh"))).near == ()


def test_what_is_deleted_is_not_found_and_what_comes_back_is(library):
    first = add(library, made(*PARAGRAPHS)).id
    deleted = library.delete(first)
    assert add(library, made(*PARAGRAPHS[:3])).near == ()
    library.restore(deleted)
    assert [number for number, _ in add(library, made(*PARAGRAPHS[1:])).near] == [first, first + 1]


def test_articles_of_before_are_signed_little_by_little(library):
    first = add(library, made(*PARAGRAPHS)).id
    library._db.change("DELETE FROM signature_bands")
    library._db.change("INSERT INTO unsigned VALUES (?)", (first,))
    assert library.sign_waiting() == 1
    assert library.sign_waiting() == 0
    assert [number for number, _ in add(library, made(*PARAGRAPHS[:3])).near] == [first]


def test_adding_signs_some_of_those_that_wait(library):
    first = add(library, made(*PARAGRAPHS)).id
    library._db.change("DELETE FROM signature_bands")
    library._db.change("INSERT INTO unsigned VALUES (?)", (first,))
    assert [number for number, _ in add(library, made(*PARAGRAPHS[:3])).near] == [first]


def test_copies_are_found_and_other_articles_about_the_same_are_not(library):
    ids = {name: add(library, copies.made(name, text)).id for name, text in copies.originals().items()}
    right = made_copies = 0
    for kind, make in copies.COPIES.items():
        for name, text in copies.originals().items():
            added = library.add(copies.made(f"{kind} {name}", make(text)), content_key=f"{kind} {name}")
            library.delete(added.id)
            assert {number for number, _ in added.near} <= {ids[name]}
            right += bool(added.near)
            made_copies += 1
    assert right >= 0.95 * made_copies
    for name, (_, text) in copies.same_topic().items():
        assert add(library, copies.made(name, text)).near == ()


def test_another_body_is_another_signature(library):
    first = add(library, made(*PARAGRAPHS, OTHER)).id
    article = library.get(first)
    for block in range(1, 5):
        blocks = list(article.document.blocks)
        blocks[block] = replace(blocks[block], role=Role.BOILERPLATE)
        article = replace(article, document=replace(article.document, blocks=tuple(blocks)))
        library.set_role(first, block, Role.BOILERPLATE, segmentation.segment(article.document))
    assert add(library, made(*PARAGRAPHS)).near == ()


def test_two_processes_see_each_others_signatures(tmp_path):
    path = tmp_path / "library.sqlite3"
    with Library(path) as one, Library(path) as other:
        first = add(one, made(*PARAGRAPHS)).id
        assert [number for number, _ in add(other, made(*PARAGRAPHS[:3])).near] == [first]
