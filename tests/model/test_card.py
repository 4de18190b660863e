"""The tables of the model card."""

import pytest

from training import card

README = """Words before.

| name | pairs | licence | origin |
| --- | ---: | --- | --- |
| news | 10 | CC BY 4.0 | someone/news |
| unused | 20 | MIT | someone/else |
"""
ROW = {"package": "p", "set": "news"} | dict.fromkeys(card.SCORES, 1.5)


def test_only_sources_that_are_drawn_from_are_listed():
    table = card.data_table(README, {"news": 12.4})
    assert "| news | 12 | CC BY 4.0 | someone/news |" in table
    assert "unused" not in table


CARD = """# Card
<!-- scores -->
| package | set |
| --- | --- |
| p | old |
| gone | 7 |
<!-- /scores -->
Text
<!-- data -->
<!-- /data -->
End
"""


def test_tables_are_replaced_and_the_rest_stays(tmp_path):
    path = tmp_path / "CARD.md"
    path.write_text(CARD)
    for _ in range(2):
        card.write(path, [ROW], README, {"news": 3})
    text = path.read_text()
    assert "old" not in text
    assert text.count("| gone | 7 |") == 1
    assert text.count("| p | news |") == text.count("someone/news") == 1
    assert text.startswith("# Card\n")
    assert "Text" in text
    assert text.endswith("End\n")


def test_a_card_without_the_place_is_an_error():
    with pytest.raises(ValueError, match="0 places for scores"):
        card.fill("# Card", "scores", "x")
