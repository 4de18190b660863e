"""Signatures: the same for the same words, alike for alike articles, and the same for ever."""

from dwiwarta.core.duplicates.signature import BANDS, bands, shingles, similarity
from dwiwarta.core.types import Block, BlockKind, Document, Role

TEXT = (
    "Dinas Perhubungan menutup dua ruas jalan di sekitar pasar selama perbaikan saluran air. Penutupan berlaku mulai"
    " Senin pagi dan diperkirakan selesai dalam tiga pekan, kata kepala dinas itu kepada wartawan."
)
TITLE = Block("Dua Ruas Jalan Ditutup", BlockKind.HEADING)


def hashes(*texts, title=TITLE):
    return shingles(Document(blocks=(title, *map(Block, texts))))


def test_title_case_punctuation_and_boilerplate_do_not_count():
    promo = Block("Baca juga: Jalan lain ditutup", role=Role.BOILERPLATE)
    other = Document(blocks=(Block("Judul lain", BlockKind.HEADING), promo, Block(TEXT.upper().replace(",", ""))))
    assert shingles(other) == hashes(TEXT)
    assert similarity(shingles(other), hashes(TEXT)) == 1.0


def test_a_cut_copy_counts_as_whole_and_a_stranger_as_nothing():
    assert similarity(hashes(TEXT[: len(TEXT) // 2]), hashes(TEXT)) > 0.9
    assert similarity(hashes(TEXT), hashes(" ".join(reversed(TEXT.split())))) == 0.0


def test_what_is_too_short_has_no_signature():
    assert hashes("Hujan turun lagi di kota itu.") == frozenset()
    assert similarity(frozenset(), hashes(TEXT)) == 0.0
    assert bands(frozenset()) == ()


def test_bands_are_kept_on_disk_so_they_never_change():
    made = bands(hashes(TEXT))
    assert len(made) == BANDS
    assert made[:2] == (-5460284713727182426, -1779406782977198491)
    assert all(-(2**63) <= band < 2**63 for band in made)
