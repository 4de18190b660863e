"""Whose text a Translation shows: the person's, the rules', the machine's."""

from hypothesis import given
from hypothesis import strategies as st

from dwiwarta.core.types import Origin, State, Translation

SAID = Translation("Rp 1,5 trillion", score=-0.2)
MENDED = SAID.repair("Rp 1.5 trillion")


def test_a_repair_stands_beside_what_the_machine_said():
    assert (MENDED.machine, MENDED.repaired, MENDED.text) == (SAID.machine, "Rp 1.5 trillion", "Rp 1.5 trillion")
    assert (MENDED.origin, MENDED.state, MENDED.score) == (Origin.REPAIR, State.MACHINE, -0.2)


def test_the_same_text_is_no_repair():
    assert SAID.repair(SAID.machine) is SAID


def test_a_persons_text_stands_above_both():
    edited = MENDED.edit("1.5 trillion rupiah")
    assert (edited.text, edited.offered, edited.machine) == ("1.5 trillion rupiah", MENDED.text, SAID.machine)
    assert edited.state is State.EDITED
    assert edited.edit(MENDED.text) == MENDED


def test_the_machines_text_can_be_chosen_over_the_repair():
    chosen = MENDED.edit(SAID.machine)
    assert (chosen.text, chosen.state, chosen.repaired) == (SAID.machine, State.EDITED, MENDED.repaired)


@given(st.text(), st.none() | st.text(), st.text())
def test_what_is_offered_again_is_no_edit(machine, repaired, text):
    made = Translation(machine) if repaired is None else Translation(machine).repair(repaired)
    edited = made.edit(text)
    assert edited.text == text
    assert (edited.edited is None) == (text == made.offered)
    assert edited.edit(made.offered) == made
