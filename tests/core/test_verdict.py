"""The verdict counts what was checked, is open, was let stand and was confirmed, and every brief carries it."""

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwiwarta.core import verdict
from dwiwarta.core.export import content, to_json, to_tmx, to_xliff
from dwiwarta.core.export.to_markdown import render as to_markdown
from dwiwarta.core.glossary import Glossary, Term
from dwiwarta.core.types import (
    Article,
    Block,
    Brief,
    Dismissal,
    Document,
    ModelId,
    Segment,
    Severity,
    State,
    Translation,
)

MODEL = ModelId("translate-id_en", "0.2")
PAIRS = (
    ("Harga beras Rp 12.500 per kilogram.", "Rice costs Rp 12,500 a kilogram."),
    ("Menteri tidak menjawab.", "The minister answered."),
    ("Ada 35 orang di sana.", "There were 53 people there."),
    ("Hujan turun.", None),
)


def article(states=(State.CONFIRMED, State.MACHINE, State.MACHINE)):
    """Make an article of a paragraph per pair: the second has lost its negation, the third changed its number."""
    made = [
        None if text is None else Translation(text, MODEL, state=state)
        for (_, text), state in zip(PAIRS, (*states, State.MACHINE), strict=True)
    ]
    return Article(
        Document(language="id", blocks=tuple(Block(source) for source, _ in PAIRS)),
        tuple(Segment(i, 0, len(source), source) for i, (source, _) in enumerate(PAIRS)),
        tuple(made),
        translated_at=datetime(2026, 11, 22, 8, 30, tzinfo=UTC),
    )


def dismissed(known, index, reason="Said so by the ministry."):
    """Dismiss every finding of one sentence."""
    segment, text = known.segments[index], known.translations[index].text
    found = [f.check for f in verdict.findings(known) if f.index == index]
    assert found
    more = tuple(Dismissal.of(segment, text, check, reason) for check in found)
    return replace(known, dismissals=known.dismissals + more)


def open_kinds(known):
    return {finding.check.kind for finding in verdict.findings(known) if finding.open}


def test_everything_that_was_found_is_open_at_first():
    judged = verdict.of(article())
    assert open_kinds(article()) >= {"negation", "numbers"}
    assert (judged.sentences, judged.checked, judged.confirmed, judged.edited) == (4, 3, 1, 0)
    assert judged.open[Severity.HIGH] >= 2
    assert (judged.dismissed, dict(judged.silenced)) == (0, {})
    assert (judged.models, judged.percent, judged.share) == ((MODEL,), 25, 0.25)


def test_a_dismissed_finding_is_not_open_and_keeps_its_reason():
    known = dismissed(article(), 1)
    assert "negation" not in open_kinds(known)
    reasons = {f.dismissal.reason for f in verdict.findings(known) if f.dismissal}
    assert reasons == {"Said so by the ministry."}
    assert verdict.of(known).dismissed == len(known.dismissals)


def test_a_dismissal_lapses_when_the_sentence_changes_and_holds_again_when_it_changes_back():
    known = dismissed(article(), 1)
    english = list(known.translations)
    english[1] = english[1].edit("The minister gave an answer.")
    changed = replace(known, translations=tuple(english))
    assert "negation" in open_kinds(changed)
    english[1] = english[1].edit("The minister answered.")
    assert "negation" not in open_kinds(replace(known, translations=tuple(english)))


def test_a_silenced_kind_is_counted_apart():
    known = replace(article(), silenced=frozenset({"numbers"}))
    judged = verdict.of(known)
    assert "numbers" not in open_kinds(known)
    assert judged.silenced["numbers"] == 1
    assert "1 of silenced kinds (numbers)" in verdict.findings_words(judged)


def test_the_words_name_model_version_date_and_share():
    known = dismissed(article(), 2)
    said = verdict.lines(verdict.of(known))
    assert said[0] == "1 of 4 sentences (25 %) confirmed by a person"
    assert said[1] == "3 of 4 sentences checked by rule, the rest not translated"
    assert said[2].startswith("Findings: ")
    assert "dismissed by a person" in said[2]
    assert said[3] == "Translated by translate-id_en 0.2 on 2026-11-22"


def test_nothing_is_said_of_what_is_not_translated():
    bare = replace(article(), translations=(None,) * 4, translated_at=None)
    assert verdict.lines(verdict.of(bare)) == []
    assert verdict.of(replace(bare, segments=(), translations=())).share == 0.0


def test_only_every_sentence_is_a_hundred_per_cent():
    most = article((State.CONFIRMED,) * 3)
    assert verdict.of(most).percent == 75
    many = replace(
        most,
        segments=most.segments[:1] * 300,
        translations=(most.translations[0],) * 299 + (None,),
    )
    assert verdict.of(many, ()).percent == 99


@given(st.lists(st.booleans(), min_size=3, max_size=3), st.frozensets(st.sampled_from(["numbers", "negation", "x"])))
def test_every_finding_is_counted_once(which, silenced):
    known = replace(article(), silenced=silenced)
    every = verdict.findings(known)
    chosen = [f for f, wanted in zip(every, which, strict=False) if wanted]
    some = tuple(Dismissal.of(known.segments[f.index], known.translations[f.index].text, f.check, "") for f in chosen)
    judged = verdict.of(replace(known, dismissals=some))
    assert judged.dismissed == len(some)
    assert sum(judged.open.values()) + judged.dismissed + sum(judged.silenced.values()) == len(every)


@pytest.fixture
def brief():
    known = replace(dismissed(article(), 2), silenced=frozenset({"names"}))
    return Brief(known, created=datetime(2026, 11, 23, 9, 30, tzinfo=UTC), program="Dwiwarta 0.1")


def test_a_brief_for_people_says_the_verdict_and_lists_what_is_grave_and_open(brief):
    made = content.build(brief)
    facts = {fact.label: fact.value for fact in made.facts}
    assert facts["Confirmed"] == "1 of 4 sentences (25 %) confirmed by a person"
    assert facts["Translated by"] == "translate-id_en 0.2, 22 November 2026"
    grave = [fact for fact in made.provenance if fact.label == "Open: negation"]
    assert [fact.value.partition(":")[0] for fact in grave] == ["Sentence 2"]
    assert not any(fact.value.startswith("Sentence 3") for fact in made.provenance)
    assert "Open: negation" in to_markdown(brief).decode("utf-8").replace("\\", "")


def test_json_carries_verdict_and_findings(brief):
    shape = json.loads(to_json.render(brief))
    assert shape["verdict"]["confirmed_share"] == 0.25
    assert shape["verdict"]["models"] == [{"name": "translate-id_en", "version": "0.2"}]
    assert shape["verdict"]["open"]["high"] >= 1
    by_state = {(found["segment"], found["state"]): found for found in shape["findings"]}
    assert by_state[1, "open"]["source_span"] == [8, 13]
    assert by_state[2, "dismissed"]["reason"] == "Said so by the ministry."


def test_translators_files_carry_it_too(brief):
    assert b"<note>1 of 4 sentences (25 %) confirmed by a person</note>" in to_tmx.render(brief)
    xliff = to_xliff.render(brief).decode("utf-8")
    assert '<note from="verdict">1 of 4 sentences (25 %) confirmed by a person</note>' in xliff
    assert xliff.count('<note from="checks" priority="1"') == verdict.of(brief.article).open[Severity.HIGH]


def test_a_brief_holds_the_english_to_the_terms_of_a_person(brief):
    terms = Glossary([Term("Menteri", "cabinet minister"), Term("beras", "unhusked rice", forbidden=("Rice",))])
    held = replace(brief, terms=terms)
    found = {each.index: each.check for each in verdict.findings(held.article, terms) if each.check.kind == "glossary"}
    assert sorted(found) == [0, 1]
    assert found[0].target_span == (0, 4)
    assert [each["segment"] for each in json.loads(to_json.render(held))["findings"] if each["kind"] == "glossary"] == [
        0,
        1,
    ]
    grave = [fact.value for fact in content.build(held).provenance if fact.label == "Open: glossary"]
    assert [value.partition(":")[0] for value in grave] == ["Sentence 1"]
    counts = [
        verdict.findings_words(verdict.of(held.article, verdict.findings(held.article, of))) for of in (None, terms)
    ]
    assert counts[0] != counts[1]
    assert counts[1].encode() in to_tmx.render(held)
    assert to_xliff.render(held).count(b'from="checks"') == to_xliff.render(brief).count(b'from="checks"') + 2
