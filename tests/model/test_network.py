"""The network against CTranslate2, and training: `make model-test`, since the program itself needs no PyTorch."""

import time
from pathlib import Path

import ctranslate2
import numpy as np
import pytest
import torch

from training import average, fidelity, model_steps, package, pieces, sample, start, synth, train, weights
from training.crew import Crew, Epochs, backwards
from training.network import Network, Shape
from training.tokens import PAD, TAG, UNKNOWN, Ragged, TokenPairs

BUNDLED = next((Path(__file__).parents[2] / "resources" / "model").glob("*.argosmodel"))
SENTENCES = [
    "Pemerintah akan membangun tujuh sekolah baru di desa itu.",
    "Harga beras naik 12,5 persen pada bulan Maret.",
    "Presiden tidak hadir dalam rapat tersebut, kata juru bicaranya.",
]
TINY = Shape(vocabulary=50, width=16, heads=2, feed_forward=32, encoder_layers=2, decoder_layers=1)


@pytest.fixture
def bundled(tmp_path):
    """The bundled package's folder, its pieces and its network."""
    folder = package.unpack(BUNDLED, tmp_path / "package")
    return folder, pieces.load(folder / "sentencepiece.model"), weights.from_package(BUNDLED).eval()


def greedy(folder, lines):
    translator = ctranslate2.Translator(str(folder / "model"), intra_threads=1, compute_type="float32")
    return [result.hypotheses[0] for result in translator.translate_batch(lines, beam_size=1)]


def test_the_network_translates_as_ctranslate2_does(bundled):
    folder, model, network = bundled
    wanted = greedy(folder, model.encode(SENTENCES, out_type=str))
    made = {}
    for rows, ids in sample.translations(network, Ragged.of(model.encode(SENTENCES)), budget=200, temperature=0):
        made |= dict(zip(rows.tolist(), ids, strict=True))
    assert [model.decode(made[i]) for i in range(len(SENTENCES))] == [model.decode(line) for line in wanted]


def test_an_export_gives_the_same_translations(bundled, tmp_path):
    folder, model, network = bundled
    model_steps.export(network, folder, tmp_path / "again")
    lines = model.encode(SENTENCES, out_type=str)
    assert greedy(tmp_path / "again", lines) == greedy(folder, lines)


def test_decoding_with_kept_keys_agrees_with_the_whole_decoder():
    torch.manual_seed(1)
    network = Network(TINY).eval()
    source = Ragged.of([[5, 6, 7, 8], [9, 10]])
    for rows, made in sample.translations(network, source, budget=100, temperature=0):
        for row, ids in zip(rows, made, strict=True):
            memory, mask = network.encode(
                torch.tensor([source.flat[source.starts[row] : source.starts[row + 1]].tolist()])
            )
            states = network.decode(torch.tensor([[1, *ids]]), memory, mask)
            scores = network.logits(states)[0]
            scores[:, [1, 3]] = -torch.inf
            assert scores.argmax(-1).tolist()[: len(ids)] == ids


@pytest.fixture
def crew(bundled, tmp_path):
    folder, model, _ = bundled
    english = model.decode(greedy(folder, model.encode(SENTENCES, out_type=str)))
    fidelity.write_words(tmp_path, "en", fidelity.words(english, least=1))
    crew = Crew(folder / "sentencepiece.model", processes=1, words=tmp_path)
    yield crew
    crew.close()


def test_made_pairs_are_sound_and_can_be_tagged(bundled, crew):
    _, model, network = bundled
    text = Ragged.of(model.encode([*SENTENCES, "Pada pada pada pada pada pada pada pada pada pada."]))
    how = {"into_english": True, "temperature": 0, "budget": 200, "stop": lambda: False}
    old, new = synth.translated(network, text, crew, to_say=True, **how)()
    said = dict(zip(model.decode(old.lists()), model.decode(new.lists()), strict=True))
    assert len(said) > 0
    assert set(said) <= set(SENTENCES)
    assert all("12" in english for indonesian, english in said.items() if "12" in indonesian)
    assert synth.tagged(new).lists() == [[TAG, *row] for row in new.lists()]
    fidelity.words_file(crew.words, "en").write_text("")
    crew.pool.submit(fidelity.known_words.cache_clear).result()
    assert not len(synth.translated(network, text, crew, to_say=True, **how)()[0])
    assert synth.translated(network, text, crew, to_say=False, **how)()[0].lists() == old.lists()


def test_text_with_gaps_is_to_be_said_whole():
    text = Ragged.of([list(range(4, 40)), [], [7, 8]] * 50)
    pairs = synth.gapped(text, 0.4)
    assert pairs.target.lists() == text.lists()
    assert set(pairs.weights.tolist()) == {np.float32(0.4)}
    rows = pairs.source.lists()
    assert all(row[0] == UNKNOWN for row in rows)
    assert all(
        left in (piece, UNKNOWN)
        for row, said in zip(rows, text.lists(), strict=True)
        for left, piece in zip(row[1:], said, strict=True)
    )
    hidden = sum(row.count(UNKNOWN) - 1 for row in rows) / len(text.flat)
    assert 0.25 < hidden < 0.4
    assert synth.gapped(text, 0.4, seed=2).source.lists() != rows


def test_what_goes_on_alone_is_given_up(monkeypatch):
    torch.manual_seed(1)
    network = Network(TINY).eval()
    source = Ragged.of([[5, 6, 7, 8]] * 400)

    def choose(logits, temperature, generator):
        pieces = torch.full((400,), 2)
        pieces[7] = 9
        return pieces

    monkeypatch.setattr(sample, "_choose", choose)
    ((_, made),) = sample.translations(network, source, budget=10_000, temperature=0)
    assert made == [[]] * 400


def test_embeddings_of_another_width():
    torch.manual_seed(1)
    own = torch.randn(30, 8)
    near = own @ own.T
    for width in (6, 12):
        found = torch.from_numpy(start.resized(own, width))
        assert found.shape == (30, width)
        assert found.std() == pytest.approx(width**-0.5, rel=0.01)
        assert torch.corrcoef(torch.stack([(found @ found.T).flatten(), near.flatten()]))[0, 1] > 0.9


def test_another_cutting_says_the_same(bundled, crew):
    _, model, _ = bundled
    side = Ragged.of(model.encode(SENTENCES * 20))
    data = TokenPairs(synth.tagged(side), side, np.ones(60, np.float32))
    found = [cutting() for cutting in crew.variants(data, 2)]
    assert len(found) == 3
    for other in found[1:]:
        assert model.decode(other.target.lists()) == SENTENCES * 20
        assert other.target.lists() != side.lists()
        assert all(row[0] == TAG and TAG not in row[1:] for row in other.source.lists())


def test_epochs_take_every_set_in_turn(bundled, crew):
    _, model, _ = bundled
    side = Ragged.of(model.encode(SENTENCES))
    data = TokenPairs(synth.tagged(side), side, np.ones(3, np.float32))
    cuttings, fewer = crew.variants(data, 2), crew.variants(data, 1)
    epochs = Epochs(cuttings, backwards(cuttings), fewer)
    assert len(list(epochs)) == len(epochs) == 3
    for i, epoch in enumerate(epochs):
        parts = [cuttings[i](), cuttings[i]().reversed(), fewer[i % 2]()]
        assert epoch.source.lists() == [row for part in parts for row in part.source.lists()]
        assert epoch.target.lists() == [row for part in parts for row in part.target.lists()]


def test_a_student_learns_from_its_teacher():
    torch.manual_seed(1)
    source, target = torch.randint(4, 50, (3, 6)), torch.randint(4, 50, (3, 7))
    target[:, 0], target[1, 5:] = 1, PAD
    network, teacher = Network(TINY).eval(), Network(TINY).eval()
    alone, same = network.loss(source, target, 0.0), network.loss(source, target, 0.0, network)
    scores = network(source, target).log_softmax(-1)[target[:, 1:].flatten() != PAD]
    assert torch.isclose(same, 0.5 * alone - 0.5 * (scores.exp() * scores).sum(), rtol=1e-4)
    assert network.loss(source, target, 0.0, teacher) > same


def test_parts_of_weights_join_again(tmp_path):
    network = Network(TINY)
    paths = average.split(network, tmp_path, limit=2000)
    assert len(paths) > 1
    joined = average.join(tmp_path).state_dict()
    assert all(torch.equal(joined[name], tensor.half().float()) for name, tensor in network.state_dict().items())


def test_the_mean_of_weights(tmp_path):
    networks = [Network(TINY) for _ in range(2)]
    for i, network in enumerate(networks):
        train.save_weights(tmp_path / f"{i}.pt", network)
    mean = average.load(sorted(tmp_path.glob("*.pt"))).embeddings.weight
    assert torch.allclose(mean, (networks[0].embeddings.weight + networks[1].embeddings.weight) / 2, atol=1e-3)


def test_a_run_learns_and_goes_on_where_it_was(tmp_path):
    rows = [[int(i), int(i) + 1] for i in np.random.default_rng(1).integers(4, 48, 400)]
    data = TokenPairs(Ragged.of(rows), Ragged.of(rows), np.ones(400, np.float32))
    losses = []
    for _ in range(2):
        plan = train.Plan(until=time.time() + 3, batch=100, peak=5e-3, warmup=10)
        run = train.Run(tmp_path, Network(TINY), plan)
        before = run.step
        run.train([data], lambda network: {"dev_loss": train.dev_loss(network, data)})
        losses.append(train.dev_loss(run.network, data))
        assert run.step > before
    assert before > 0
    assert losses[0] < 4  # chance is ln 50 = 3.9 for a piece; the end of a sentence is soon learnt
    assert losses[1] <= losses[0] + 0.1
