"""Number words left in Indonesian are put into English, and an approximation keeps its size."""

import pytest

from dwiwarta.core.translation.repairs import words


@pytest.mark.parametrize(
    ("source", "english", "expected"),
    [
        ("Tujuh orang tewas", "Tujuh people were killed", "Seven people were killed"),
        ("Empat juta orang", "Empat million people", "Four million people"),
        ("Ratusan tentara", "Ratusan troops", "Hundreds of troops"),
        ("Puluhan ribu tiket terjual", "A thousand of tickets were sold", "Tens of thousands of tickets were sold"),
        ("dari ratusan miliar planet", "of hundreds of billion planets", "of hundreds of billions of planets"),
        (
            "menjaga ratusan juta warga",
            "guard over hundreds million of people",
            "guard over hundreds of millions of people",
        ),
    ],
)
def test_a_word_is_put_right(source, english, expected):
    assert words.repair(source, english) == expected


@pytest.mark.parametrize(
    ("source", "english"),
    [
        ("Warga Pulau Seribu", "Residents of Pulau Seribu"),
        ("memaksa ribuan orang pergi", "forced hundreds of thousands of people to leave"),
        ("Ratusan orang datang", "Hundreds of people came"),
        ("Ribuan sepeda motor", "Motorcycles in the streets"),
        ("Tujuh orang", "The seven people and the Tujuh Bersaudara"),
        ("12 orang", "12 people"),
    ],
)
def test_what_is_right_or_unsure_is_left_alone(source, english):
    assert words.repair(source, english) == english
