import itertools
import re
import threading

import ctranslate2
import pytest
import sentencepiece

from dwiwarta.core.jobs import Cancelled, CancelToken
from dwiwarta.core.translation import chunks, closing
from dwiwarta.core.translation.decoder import Decoder, Decoding
from dwiwarta.core.translation.dummy import DummyEngine
from dwiwarta.core.translation.engine import CTranslateEngine
from dwiwarta.core.translation.packages import Package
from dwiwarta.core.translation.preparation import Preparer
from dwiwarta.core.translation.stream import Stream
from dwiwarta.core.types import ModelId, Origin
from dwiwarta.errors import ModelError


def shown(engine, texts):
    return [translation.text for _, translation in engine.translate(texts)]


@pytest.fixture(scope="session")
def translated(engine, sentences):
    return dict(zip(sentences, (translation for _, translation in engine.translate(sentences)), strict=True))


def test_every_sentence_comes_once_and_in_order(engine, sentences):
    assert [index for index, _ in engine.translate(sentences)] == list(range(len(sentences)))


def test_every_translation_says_who_made_it_and_how_sure_it_is(translated, package):
    for source, translation in translated.items():
        assert translation.model == package.model
        assert translation.origin is (Origin.MODEL if translation.repaired is None else Origin.REPAIR)
        assert translation.repaired != translation.machine
        assert translation.machine.strip() == translation.machine != ""
        assert (translation.score is None) == (translation.machine == source) or translation.score <= 0.0


def test_no_texts_give_nothing(engine):
    assert list(engine.translate([])) == []


def argos(package, text):
    """What plain Argos Translate does with one sentence, with our beam."""
    pieces = sentencepiece.SentencePieceProcessor(model_file=str(package.folder / "sentencepiece.model"))
    translator = ctranslate2.Translator(str(package.folder / "model"), compute_type="int8")
    result = translator.translate_batch(
        [pieces.encode(text, out_type=str)],
        replace_unknowns=True,
        max_batch_size=32,
        batch_type="tokens",
        beam_size=2,
        num_hypotheses=1,
        length_penalty=0.2,
        return_scores=True,
    )
    value = pieces.decode_pieces(result[0].hypotheses[0]).replace("▁", " ").replace("_", " ")
    return value.removeprefix(" ")


def test_a_plain_sentence_comes_out_as_from_argos(engine, package):
    texts = [
        "Presiden meresmikan bendungan baru di Kupang pada hari Senin.",
        "Harga beras naik karena hujan tidak turun selama tiga bulan.",
        "Polisi menangkap dua orang yang diduga mencuri sepeda motor.",
    ]
    assert shown(engine, texts) == [argos(package, text) for text in texts]


def test_alone_or_among_others_a_sentence_reads_the_same(engine, translated):
    chosen = list(translated)[::3]
    alone = [shown(engine, [text])[0] for text in chosen]
    same = sum(one == translated[text].text for text, one in zip(chosen, alone, strict=True))
    # Rounding depends a little on the shape of a batch: two near-equal hypotheses may change places.
    assert same >= 0.9 * len(chosen)


def test_the_same_input_gives_the_same_output(engine, sentences, translated):
    assert shown(engine, sentences) == [translation.text for translation in translated.values()]


def test_equal_sentences_are_translated_once(engine, package):
    decoder = Decoder(package.folder)
    seen = []

    class Counting:
        workers = decoder.workers
        encode = staticmethod(decoder.encode)
        done = staticmethod(decoder.done)
        finish = staticmethod(decoder.finish)

        def start(self, pieces, decoding):
            seen.extend(tuple(one) for one in pieces)
            return decoder.start(pieces, decoding)

    texts = ["Harga beras naik.", "Hujan turun.", "Harga beras naik.", "Harga  beras\nnaik."] * 20
    preparer = Preparer(decoder.encode, decoder.familiarity, 50)
    stream = Stream(Counting(), preparer, Decoding(), texts, package.model)
    english = [translation.text for _, translation in stream.run(lambda: None)]
    assert english[0] == english[2] == english[3] == english[-1]
    assert len(seen) == 2


@pytest.mark.parametrize(
    "text",
    [
        "12.500",
        "Rp 250.000",
        "https://www.contoh.id/a_b?x=1",
        "@budi_id #tag",
        "",
        "–",
        "18/12/2023",
        "redaksi@contoh.id",
    ],
)
def test_what_has_no_words_is_kept(engine, text):
    ((_, translation),) = engine.translate([text])
    if text.startswith("Rp"):
        assert "250" in translation.machine
    else:
        assert translation.machine == text
        assert translation.score is None


def test_white_space_only_is_nothing(engine):
    assert shown(engine, [" \n\t "]) == [""]


@pytest.mark.parametrize(
    "token",
    [
        "https://www.contoh.id/a_b?x=1&y=2",
        "redaksi_dua@contoh.co.id",
        "@budi_santoso",
        "#IndonesiaMaju",
        "data_2023.csv",
    ],
)
def test_addresses_survive_inside_a_sentence(engine, token):
    texts = [f"Kunjungi {token} untuk informasi lebih lanjut.", f"Kata Budi, {token} sudah diganti sejak kemarin."]
    assert all(token in english for english in shown(engine, texts))


def test_what_is_repaired_is_kept_as_the_model_said_it(engine):
    ((_, translation),) = engine.translate(["Peraturan itu diumumkan pada 3/11/2023."])
    assert translation.origin is Origin.REPAIR
    assert "3/11/2023" in translation.machine
    assert translation.text == translation.repaired == translation.machine.replace("3/11/2023", "3 November 2023")


def test_line_breaks_and_spaces_inside_a_sentence_do_not_matter(engine):
    plain, broken = shown(engine, ["Harga beras naik di Jakarta.", " Harga  beras\nnaik di\u00a0Jakarta. "])
    assert plain == broken


def test_quotes_and_dashes_are_those_of_the_source(engine):
    (english,) = shown(engine, ["“Harga beras naik,” kata Budi."])
    assert '"' not in english
    assert english.count("“") == english.count("”") > 0


def test_headings_in_capitals_stay_in_capitals(engine):
    (english,) = shown(engine, ["PEMERINTAH MEMBANGUN SEKOLAH BARU"])
    assert english == english.upper()
    assert "GOVERNMENT" in english


def test_bare_words_neither_loop_nor_gain_a_full_stop(engine):
    words = ["Jakarta", "Senin", "Ekonomi", "Pendidikan", "Kesehatan", "Politik", "Berita Utama", "Internasional"]
    for english in shown(engine, words):
        said = re.findall(r"\w+", english.lower())
        assert said
        assert not any(one == other for one, other in itertools.pairwise(said))
        assert not english.endswith(".")


def test_digits_are_copied_in_a_plain_sentence(engine):
    (english,) = shown(engine, ["Pada tahun 2023 ada 45 orang di sana."])
    assert {"2023", "45"} <= set(re.findall(r"\d+", english))


def test_a_sentence_far_beyond_the_limit_is_translated_to_its_end(engine):
    clauses = [
        f"pada tahun {1950 + number} jumlah penduduk naik menjadi {number + 11} juta orang," for number in range(30)
    ]
    (english,) = shown(engine, ["Menurut data itu, " + " ".join(clauses) + " kata Budi."])
    copied = sum(str(1950 + number) in english for number in range(30))
    assert copied >= 27


def test_every_piece_of_a_long_sentence_goes_to_the_model(package):
    decoder = Decoder(package.folder)
    text = " ".join(f"kata{number}, dan lain-lain" for number in range(300)) + "."
    plan = Preparer(decoder.encode, decoder.familiarity, 50).plan(text)
    assert chunks.compose(plan.parts) == text
    assert len(plan.parts) > 10
    assert all(len(decoder.encode([part.text])[0]) <= 50 for part in plan.parts)


def test_first_sentences_do_not_wait_for_the_last(engine, sentences):
    many = [f"{sentence} ({number})" for number in range(10) for sentence in sentences]
    asked = itertools.islice(engine.translate(many), 3)
    assert [index for index, _ in asked] == [0, 1, 2]


def test_cancel_keeps_what_is_done_and_stops(engine, sentences):
    token = CancelToken()
    done = []
    many = [f"{sentence} ({number})" for number in range(10) for sentence in sentences]

    def work():
        for index, translation in engine.translate(many, cancel=token):
            done.append(translation)
            if index == 2:
                token.cancel()

    with pytest.raises(Cancelled):
        work()
    assert 3 <= len(done) < len(many)
    assert shown(engine, many[:3]) == [translation.text for translation in done[:3]]


def test_a_cancelled_token_stops_before_anything(engine, sentences):
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        list(engine.translate(sentences, cancel=token))


def test_closing_from_another_thread_stops_the_work(package, sentences):
    engine = CTranslateEngine(package)
    many = [f"{sentence} ({number})" for number in range(10) for sentence in sentences]
    stream = engine.translate(many)
    next(stream)
    closer = threading.Thread(target=engine.close)
    closer.start()
    closer.join()
    with pytest.raises(Cancelled):
        list(stream)
    with pytest.raises(Cancelled):
        engine.load()


def test_closing_while_loading_gives_the_model_up(package, monkeypatch):
    engine = CTranslateEngine(package)
    started, go_on = threading.Event(), threading.Event()
    raised = []
    real = Decoder.__init__

    def slow(self, *arguments, **options):
        started.set()
        go_on.wait(60)
        real(self, *arguments, **options)

    def load():
        try:
            engine.load()
        except Cancelled as cancelled:
            raised.append(cancelled)

    monkeypatch.setattr(Decoder, "__init__", slow)
    loader = threading.Thread(target=load)
    loader.start()
    started.wait(60)
    engine.close()
    go_on.set()
    loader.join()
    assert raised


def test_loading_twice_is_loading_once(package, monkeypatch):
    engine = CTranslateEngine(package)
    engine.load()
    monkeypatch.setattr(Decoder, "__init__", lambda *_: pytest.fail("loaded again"))
    engine.load()
    engine.close()


def test_a_folder_without_a_model_says_so(tmp_path):
    package = Package("translate-id_en", "1", "id", "en", tmp_path, 0)
    with pytest.raises(ModelError, match=re.escape(str(tmp_path))):
        CTranslateEngine(package).load()


@pytest.mark.parametrize("compute_type", ["int8", "int8_float32", "int16", "float32", "auto", "float16"])
def test_any_compute_type_works_or_falls_back(package, compute_type):
    engine = CTranslateEngine(package, compute_type=compute_type, threads=1)
    assert shown(engine, ["Harga beras naik."]) != [""]
    engine.close()


def test_the_score_is_the_mean_log_probability_of_a_piece(package):
    decoder = Decoder(package.folder)
    decoding = Decoding()
    pieces = decoder.encode([closing.close("Harga beras naik di Jakarta")])
    output = decoder.finish(decoder.start(pieces, decoding)[0], decoding)
    translator = ctranslate2.Translator(str(package.folder / "model"), compute_type="int8")
    target = translator.translate_batch(pieces, beam_size=2, length_penalty=0.2)[0].hypotheses[0]
    true = translator.score_batch(pieces, [target])[0].log_probs
    assert output.pieces == len(true)
    assert output.log_prob == pytest.approx(sum(true), rel=0.02)


def test_a_target_prefix_is_given_and_taken_off(package):
    decoder = Decoder(package.folder, target_prefix="▁The")
    decoding = Decoding()
    output = decoder.finish(decoder.start(decoder.encode(["Harga beras naik."]), decoding)[0], decoding)
    assert output.text
    assert not output.text.startswith("▁")


class LoopingDecoder:
    """A decoder whose first answer is always a loop, and whose stricter one is given."""

    workers = 1

    def __init__(self, second):
        self.second = second

    def encode(self, texts):
        return [text.split() for text in texts]

    def start(self, pieces, decoding):
        return [decoding.no_repeat_ngram] * len(pieces)

    def done(self, result):
        return True

    def finish(self, result, decoding):
        from dwiwarta.core.translation.decoder import Output

        return Output(self.second, -3.0, 4) if result else Output("salad salad salad salad", -1.0, 4)


@pytest.mark.parametrize(
    ("second", "expected"),
    [("I eat salad.", "I eat salad."), ("", "Salad"), ("the the the the the the the", "Salad")],
)
def test_a_loop_is_decoded_again_and_the_better_kept(second, expected):
    from dwiwarta.core.translation.casing import Spelling

    decoder = LoopingDecoder(second)
    preparer = Preparer(decoder.encode, lambda word: Spelling(1, -1.0), 50)
    stream = Stream(decoder, preparer, Decoding(), ["Saya makan salad."], ModelId("fake", "1"))
    ((_, translation),) = stream.run(lambda: None)
    assert translation.machine == expected


class SilentDecoder(LoopingDecoder):
    def finish(self, result, decoding):
        from dwiwarta.core.translation.decoder import Output

        return Output(".", -1.0, 1)


def test_a_source_with_letters_never_becomes_nothing():
    from dwiwarta.core.translation.casing import Spelling

    decoder = SilentDecoder("")
    preparer = Preparer(decoder.encode, lambda word: Spelling(1, -1.0), 50)
    texts = ["Saya makan.", "Lihat https://a.id/b_c segera."]
    stream = Stream(decoder, preparer, Decoding(), texts, ModelId("fake", "1"))
    english = [translation.text for _, translation in stream.run(lambda: None)]
    assert english[0] == "Saya makan."
    assert "https://a.id/b_c" in english[1]


class DeafDecoder(LoopingDecoder):
    def finish(self, result, decoding):
        from dwiwarta.core.translation.decoder import Output

        return Output("Something else.", -1.0, 2)


def test_an_address_that_the_model_loses_is_kept_away_from_it():
    from dwiwarta.core.translation.casing import Spelling

    decoder = DeafDecoder("")
    preparer = Preparer(decoder.encode, lambda word: Spelling(1, -1.0), 50)
    stream = Stream(decoder, preparer, Decoding(), ["Lihat https://a.id/b_c segera."], ModelId("fake", "1"))
    ((_, translation),) = stream.run(lambda: None)
    assert translation.machine == "Something else https://a.id/b_c something else."


def test_the_dummy_is_deterministic_ordered_and_can_be_stopped():
    seen = []
    engine = DummyEngine(before_each=seen.append)
    assert [(index, one.machine) for index, one in engine.translate(["a", ""])] == [(0, "[en] a"), (1, "")]
    assert seen == [0, 1]
    assert engine.loaded
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        list(engine.translate(["a"], cancel=token))
    stream = engine.translate(["a", "b"])
    next(stream)
    engine.close()
    with pytest.raises(Cancelled):
        next(stream)
    with pytest.raises(Cancelled):
        engine.load()
