"""Stuttered names and mixed up capitals are put right; every other spelling is left to the person."""

import pytest

from dwiwarta.core.translation.repairs import names


@pytest.mark.parametrize(
    ("source", "english", "expected"),
    [
        ("Joko Widodo tiba", "Joko Widododo arrived", "Joko Widodo arrived"),
        ("Ridley Scott", "Ridley Scottt's film", "Ridley Scott's film"),
        ("KPK memeriksa OpenAI", "KPk examined Openai", "KPK examined OpenAI"),
        ("Pengguna iPhone", "Iphone users", "iPhone users"),
        ("Kata DPR", "Dpr said", "DPR said"),
    ],
)
def test_a_name_is_put_right(source, english, expected):
    assert names.repair(source, english) == expected


@pytest.mark.parametrize(
    ("source", "english"),
    [
        ("Joko Widodo tiba", "Joko Widodo arrived"),
        ("Susilo Bambang Yudhyono", "Susilo Bambang Yudhoyono"),
        ("Joko Wido tiba", "Joko Widodo arrived"),
        ("Crude Palm Oil naik", "crude palm oil rose"),
        ("MOU ditandatangani BOJ", "an MoU was signed by the BoJ"),
        ("RP7,9 triliun", "Rp7.9 trillion"),
        ("WHO dan AS", "Who and as"),
        ("Bank Indonesia menaikkan", "The bank raised"),
        ("YouTube", "YOUTUBE"),
        ("GAtot M Suwondo", "Gatot M Suwondo"),
        ("juara motoGP", "the MotoGP champion"),
        ("Ee ternyata", "Eee"),
        ("@selingiritBBC", "@SelingiritBBC"),
    ],
)
def test_what_may_be_meant_is_left_alone(source, english):
    assert names.repair(source, english) == english
