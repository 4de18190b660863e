"""The pipeline's own work; what its parts do is tested with them."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from conftest import SEED
from dwiwarta.core import pipeline as pipeline_module
from dwiwarta.core.glossary import Term, over_bundled
from dwiwarta.core.jobs import Cancelled, CancelToken
from dwiwarta.core.pipeline import Pipeline, RemainingTime
from dwiwarta.core.settings import Settings
from dwiwarta.core.translation.dummy import DummyEngine
from dwiwarta.core.types import Article, Brief, Origin, Role, State, Translation
from dwiwarta.errors import ExportError, ModelError


@pytest.fixture
def pipeline():
    made = Pipeline(Settings(summary_sentences=2), engine=DummyEngine())
    yield made
    made.close()


@pytest.fixture
def article(pipeline):
    return pipeline.read(SEED)


def test_reading_gives_sentences_and_no_translations(article):
    assert article.source == str(SEED)
    assert article.segments[0].text == article.document.title
    assert set(article.translations) == {None}
    assert len(article.translations) == len(article.segments) == 25


def test_translating_fills_every_sentence_and_reports(pipeline, article):
    seen = []
    done = pipeline.translated(article, progress=seen.append)
    assert done.translated
    assert done.translated_at is not None
    assert [t.machine for t in done.translations] == [f"[en] {segment.text}" for segment in article.segments]
    assert [(p.done, p.total) for p in seen if p.phase == "Translating"] == [(n, 25) for n in range(26)]


def test_only_what_is_missing_is_translated(pipeline, article):
    done = pipeline.translated(article)
    edited = done.translations[3].edit("A person's words.")
    partly = replace(done, translations=(*done.translations[:3], edited, None, *done.translations[5:]))
    assert [index for index, _ in pipeline.translate(partly)] == [4]
    assert pipeline.translated(partly).translations[3].state is State.EDITED


def test_a_whole_article_is_left_as_it_is(pipeline, article):
    done = pipeline.translated(article)
    assert pipeline.translated(done) is done


def test_articles_translated_together_come_whole_and_in_order(pipeline, article):
    done = pipeline.translated(article)
    partly = replace(done, translations=(None, *done.translations[1:]), source="partly")
    empty = Article(article.document.__class__(), source="empty")
    result = list(pipeline.translated_together([article, done, empty, partly]))
    assert [one.source for one in result] == [str(SEED), str(SEED), "empty", "partly"]
    assert result[1] is done
    assert result[2] is empty
    for one in (result[0], result[3]):
        assert one.translations == done.translations
        assert one.translated_at is not None


def test_chosen_sentences_can_be_translated_again(pipeline, article):
    done = pipeline.translated(article)
    assert [index for index, _ in pipeline.translate(done, only=[5, 2, 5])] == [2, 5]


def test_cancelling_keeps_what_is_done(article):
    token = CancelToken()
    pipeline = Pipeline(engine=DummyEngine(lambda index: token.cancel() if index == 3 else None))
    kept = []
    with pytest.raises(Cancelled):
        kept.extend(pipeline.translate(article, cancel=token))
    assert [index for index, _ in kept] == [0, 1, 2]


def test_a_cancelled_token_stops_before_the_model_is_touched(article):
    token = CancelToken()
    token.cancel()
    engine = DummyEngine()
    with pytest.raises(Cancelled):
        next(Pipeline(engine=engine).translate(article, cancel=token))
    assert not engine.loaded


def test_a_changed_role_keeps_the_other_blocks_translations(pipeline, article):
    done = pipeline.translated(article)
    folded = next(i for i, block in enumerate(done.document.blocks) if block.role is Role.BOILERPLATE)
    changed = pipeline.with_role(done, folded, Role.BODY)
    new = [i for i, segment in enumerate(changed.segments) if segment.block == folded]
    assert new
    assert [i for i, translation in enumerate(changed.translations) if translation is None] == new
    back = pipeline.with_role(changed, folded, Role.BOILERPLATE)
    assert back.translations == done.translations


def test_the_summary_follows_the_settings_or_the_caller(pipeline, article):
    assert len(pipeline.summarise(article).chosen) == 2
    lead = pipeline.summarise(article, method="lead", sentences=1)
    assert (lead.method, lead.chosen) == ("lead", (1,))
    assert len(pipeline.summarise(article, ratio=0.5).chosen) > 5


def test_briefs_are_named_for_their_source_and_never_replace_it(pipeline, article, tmp_path):
    whole = pipeline.summarised(pipeline.translated(article))
    written = pipeline.export(Brief(whole), ["md", "json"], tmp_path / "a" / "b")
    assert [path.name for path in written] == [f"{SEED.stem}_en.md", f"{SEED.stem}_en.json"]
    assert json.loads(written[1].read_text(encoding="utf-8"))["title"] == article.document.title


def test_an_article_without_a_source_is_named_for_its_title(pipeline, article):
    named = Pipeline.stem(replace(article, source=""))
    assert named.startswith("ByteDance-Pakai-Teknologi")
    assert Pipeline.stem(replace(article, source="-")) == named
    assert Pipeline.stem(Article(article.document.__class__())) == "brief"


def test_an_export_folder_that_cannot_be_made_is_one_line(pipeline, article, tmp_path):
    blocker = tmp_path / "file"
    blocker.write_text("")
    with pytest.raises(ExportError, match="folder cannot be made"):
        pipeline.export(Brief(article), ["md"], blocker / "sub")


def test_a_model_that_is_not_there_is_an_expected_error(article):
    with pytest.raises(ModelError, match="translate-xx_yy"):
        Pipeline(Settings(model="translate-xx_yy")).load()


def test_a_closed_pipeline_makes_its_engine_again():
    pipeline = Pipeline()
    first = pipeline.engine
    assert pipeline.engine is first
    pipeline.close()
    pipeline.close()
    assert pipeline.engine is not first
    pipeline.close()


def test_the_time_left_comes_from_the_pace(monkeypatch):
    now = [100.0]
    monkeypatch.setattr(pipeline_module.time, "monotonic", lambda: now[0])
    clock = RemainingTime(400)
    assert clock.after(0) == ""
    now[0] = 100.5
    assert clock.after(10) == ""
    now[0] = 110.0
    assert clock.after(100) == "about 30 s left"
    assert clock.after(20) == "about 3 min left"
    assert clock.after(400) == ""


def test_settings_reach_the_engine(tmp_path):
    pipeline = Pipeline(Settings(threads=1, beam_size=1))
    article = pipeline.prepare(pipeline.read(SEED).document, source=str(Path("x.txt")))
    (index, translation) = next(pipeline.translate(article, only=[0]))
    assert index == 0
    assert translation.text
    assert translation.model == pipeline.engine.model
    pipeline.close()


def test_what_is_recalled_takes_the_place_of_the_model(pipeline, article):
    asked = []
    pipeline.engine.translate = lambda texts, cancel=None: (
        asked.extend(texts) or DummyEngine().translate(texts, cancel=cancel)
    )
    known = Translation("Remembered.", origin=Origin.MEMORY)
    recalled = {article.segments[i].text: known for i in (0, 3)}
    done = pipeline.translated(article, recalled=recalled)
    assert [i for i, made in enumerate(done.translations) if made is known] == [0, 3]
    assert asked == [segment.text for i, segment in enumerate(article.segments) if i not in (0, 3)]
    assert done.translations[4].machine == f"[en] {article.segments[4].text}"


def test_an_article_that_is_all_recalled_needs_no_model(article):
    pipeline = Pipeline(Settings(model="translate-xx_yy"))
    recalled = {segment.text: Translation(segment.text.upper(), origin=Origin.MEMORY) for segment in article.segments}
    done = pipeline.translated(article, recalled=recalled)
    assert [made.text for made in done.translations] == [segment.text.upper() for segment in article.segments]


def test_a_person_s_terms_go_into_what_the_engine_says_but_not_into_the_memory_s(pipeline):
    glossary = over_bundled([Term("warga", "villager", forbidden=("warga",))])
    known = {"Warga tiba.": Translation("The warga came.", origin=Origin.MEMORY)}
    texts = ["Warga pergi.", "Warga tiba."]
    first, second = pipeline.translated_texts(texts, recalled=known, glossary=glossary)
    assert first.text == "villager pergi."
    assert first.machine == "[en] Warga pergi."
    assert second == known["Warga tiba."]
