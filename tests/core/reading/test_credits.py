"""Lines that say who wrote an article and when, in the orders that sites use."""

from datetime import date

import pytest

from dwiwarta.core.reading.credits import Credits, credits_in

DAY = date(2024, 2, 5)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "Oleh Rina Wati, Senin, 5 Februari 2024 | 20:11 WIB - Redaktur: Budi - 315",
            Credits("Rina Wati", "Budi", DAY),
        ),
        ("Oleh : Humas Diterbitkan pada 5 Feb 2024 Kategori : Berita Dibaca : 1.377 Kali", Credits("Humas", "", DAY)),
        ("By Redaksi - 5 Februari 2024 0 218", Credits("Redaksi", "", DAY)),
        ("Diposting oleh Rina Wati di 10.15", Credits("Rina Wati")),
        ("Rina Wati - 5 Februari 2024, 10:15 WIB", Credits("Rina Wati", "", DAY)),
        ("desa.id / oleh Rina Wati / 5 Februari 2024 pukul 09.12", Credits("Rina Wati", "", DAY, "desa.id")),
        ("Senin Pahing, 5 Februari 2024", Credits(published=DAY)),
        ("Feb 05, 2024 • 12 min read", Credits(published=DAY)),
        ("5/2/2024 • KOMISI II", Credits(published=DAY)),
        (", 5 Februari 2024 08:00 WIB", Credits(published=DAY)),
    ],
)
def test_a_line_of_credits(line, said):
    assert credits_in(line) == said


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Oleh karena itu, pemerintah menunda kenaikan tarif.",
        "Pada Senin, 5 Februari 2024, kereta itu mogok dua jam.",
        "Petugas memeriksa dinding yang retak, Senin (5/2/2024).",
        "Penulis novel tersebut belum memberikan tanggapan.",
        "Perang Diponegoro 1825",
        "Foto: Rina Wati",
        "5 Februari 2024: Harga Cabai Naik.",
        "Oleh " + "A" * 4000,
    ],
)
def test_other_lines_are_no_credits(line):
    assert credits_in(line) is None
