import pytest

from dwiwarta.core.translation import datelines


@pytest.mark.parametrize(
    "dateline",
    [
        "JAKARTA, KOMPAS.com –",
        "SERAMBI, Kabar Contoh –",
        "Jakarta (ANTARA) -",
        "Kulon Progo (ANTARA News) -",
        "TEMPO.CO, Jakarta -",
        "Liputan6.com, Jakarta -",
        "REPUBLIKA.CO.ID, JAKARTA --",
        "KOMPAS.com -",
        "Jakarta, CNN Indonesia --",
        "BANDUNG -",
        "KOTA BATU —",
        "Surabaya, Jawa Pos –",
    ],
)
def test_a_dateline_is_found(dateline):
    assert datelines.end(f"{dateline} Harga beras naik.") == len(dateline)
    assert datelines.end(f"{dateline} “Harga beras naik,” kata dia.") == len(dateline)


@pytest.mark.parametrize(
    "text",
    [
        "Harga beras naik - pedagang mengeluh.",
        "Il Partenopei - julukan Napoli - sudah mengumpulkan 65 poin.",
        "Kamis, Mei 2020 – Magnitudo naik.",
        "Senin, Selasa - Rabu libur.",
        "JAKARTA, KOMPAS.com –",
        "Presiden Joko Widodo – Wakil Presiden Jusuf Kalla menang.",
        "Kontribusi semester I - 2025 naik.",
        "",
    ],
)
def test_what_only_looks_like_one_is_none(text):
    assert datelines.end(text) == 0


@pytest.mark.parametrize(
    "dateline", ["SERAMBI, Kabar Contoh –", "Jakarta, CNN Indonesia --", "Malang (Kabarpas.com) –"]
)
def test_a_dateline_comes_through_as_it_is(engine, dateline):
    sentence = "Pemerintah menaikkan harga beras mulai Senin."
    (_, alone), (_, led) = engine.translate([sentence, f"{dateline} {sentence}"])
    assert led.text == f"{dateline} {alone.text}"
