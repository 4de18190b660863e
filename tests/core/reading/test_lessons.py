"""Lines whose role a person chose before are treated the same, whatever their figures and dates."""

import pytest

from dwiwarta.core.pipeline import Pipeline
from dwiwarta.core.reading import lessons
from dwiwarta.core.types import Block, BlockKind, Document, Role

TITLE = Block("Kabar Lampung", BlockKind.HEADING)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kabar  Lampung", "KABAR lampung"),
        ("Dibaca 1.204 kali", "dibaca 87 kali"),
        ("Tayang Senin, 18 Des 2023 | 13:05 WIB", "TAYANG Jumat,  2 Januari 2024 | 07:40 WIB"),
        ("Edisi 18/12/2023", "Edisi 2-1-2024"),
    ],
)
def test_case_space_figures_and_dates_fold(one, other):
    assert lessons.fold(one) == lessons.fold(other) != ""


@pytest.mark.parametrize(("one", "other"), [("Kabar Lampung", "Kabar Jambi"), ("Mei hadir", "Juni hadir"), ("a", "b")])
def test_words_do_not_fold(one, other):
    assert lessons.fold(one) != lessons.fold(other)


def test_a_learnt_line_gets_its_role_and_the_rest_is_left_alone():
    learnt = {"kabar lampung": Role.BOILERPLATE, "baca juga: #": Role.BODY, "dibaca # kali": Role.BOILERPLATE}
    by_person = Block("Dibaca 12 kali", reason="person")
    related = Block("Baca juga: 7", role=Role.BOILERPLATE, reason="related_link")
    blocks = (TITLE, Block("Isi."), related, Block("Dibaca 3 kali"), by_person)
    done = lessons.apply(Document(blocks=blocks), learnt).blocks
    assert done[:2] == blocks[:2]
    assert (done[2].role, done[2].reason) == (Role.BODY, "learnt")
    assert (done[3].role, done[3].reason) == (Role.BOILERPLATE, "learnt")
    assert done[4] == by_person


def test_the_pipeline_segments_anew_what_the_lessons_changed():
    pipeline = Pipeline()
    article = pipeline.prepare(Document(blocks=(TITLE, Block("Harga naik. Stok turun."), Block("Dibaca 3 kali"))))
    assert pipeline.with_lessons(article, {}) is article
    taught = pipeline.with_lessons(article, {"dibaca # kali": Role.BOILERPLATE})
    assert [segment.text for segment in taught.segments] == ["Kabar Lampung", "Harga naik.", "Stok turun."]
    assert taught.translations == (None,) * 3
