from dwiwarta.core.translation import packages
from dwiwarta.core.translation.known import Known, known
from dwiwarta.core.types import ModelId


def test_the_bundled_model_is_known(home):
    facts = known(packages.choose().model)
    assert facts.made is not None
    assert facts.licence
    assert "BLEU" in facts.quality


def test_a_stranger_is_not():
    assert known(ModelId("translate-id_en", "99")) == Known()
