"""A letter too many in a row is put right; what is meant so stays."""

import pytest

from dwiwarta.core.translation.repairs import letters, repair


@pytest.mark.parametrize(
    ("source", "english", "expected"),
    [
        ("Harga kopi naik.", "The price of coffeee rose.", "The price of coffee rose."),
        ("Kata bos itu.", "The bosss said, and the bosss left.", "The boss said, and the boss left."),
        ("Fosil itu ada di situ.", "“fosssil”: there.", "“fossil”: there."),
        ("Kopi Indonesia", "Indonesian coffeeee", "Indonesian coffee"),
    ],
)
def test_a_letter_too_many_is_left_out(source, english, expected):
    assert letters.repair(source, english) == expected
    assert repair(source, english) == expected


@pytest.mark.parametrize(
    ("source", "english"),
    [
        ("Harga kopi naik.", "The price of coffee rose."),
        ("Wah, lamaaa sekali", "It took soo looong"),
        ("Lihat WWW itu", "See wwwnow"),
        ("Lama sekali", "It was soooo slow, sooo slow, hmmmm, waaaay looooong"),
        ("Lihat laman itu", "See wwwcom.example, /coffeee, @coffeee, coffeee@example.com, x-coffeee"),
        ("Gol AAAI", "The AAAI and Aaah"),
    ],
)
def test_what_may_be_meant_is_left_alone(source, english):
    assert letters.repair(source, english) == english
