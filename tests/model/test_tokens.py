"""Ragged arrays, batches and packed files."""

import numpy as np

from training.tokens import BOS, EOS, PAD, Ragged, TokenPairs


def some(count=300, seed=3):
    rng = np.random.default_rng(seed)
    sides = [Ragged.of([rng.integers(4, 90, rng.integers(1, 30)).tolist() for _ in range(count)]) for _ in range(2)]
    return TokenPairs(*sides, np.ones(count, np.float32))


def test_a_rectangle_is_padded_behind():
    data = TokenPairs(Ragged.of([[7, 8], [9]]), Ragged.of([[5], [6, 4, 9]]), np.ones(2, np.float32))
    source, target = data.rectangle(np.array([0, 1]))
    assert source.tolist() == [[7, 8], [9, PAD]]
    assert target.tolist() == [[BOS, 5, EOS, PAD, PAD], [BOS, 6, 4, 9, EOS]]


def test_an_epoch_takes_every_pair_once_and_keeps_to_the_budget():
    data = some()
    batches = list(data.epoch(np.random.default_rng(0), 200))
    assert sorted(np.concatenate(batches).tolist()) == list(range(300))
    for rows in batches:
        source, target = data.rectangle(rows)
        assert target[:, 1:].size <= 200
        assert source.size <= 300


def test_weights_say_how_often_a_pair_is_drawn():
    data = some(3)
    data.weights[:] = [0, 2, 0.5]
    drawn = [np.concatenate(list(data.epoch(np.random.default_rng(seed), 100))).tolist() for seed in range(200)]
    assert all(rows.count(0) == 0 and rows.count(1) == 2 and rows.count(2) <= 1 for rows in drawn)
    assert 70 < sum(rows.count(2) for rows in drawn) < 130


def test_files_give_back_the_same(tmp_path):
    data = some()
    data.save(tmp_path / "a.npz")
    data.save_small(tmp_path / "a.xz")
    for loaded in (TokenPairs.load(tmp_path / "a.npz"), TokenPairs.load_small(tmp_path / "a.xz")):
        assert loaded.source.flat.tolist() == data.source.flat.tolist()
        assert loaded.target.starts.tolist() == data.target.starts.tolist()
        assert loaded.weights.tolist() == data.weights.tolist()


def test_joined_and_picked_rows():
    data = some(5)
    both = data.joined(data.reversed())
    assert len(both.weights) == 10
    assert both.source.padded(np.array([6])).tolist() == data.target.padded(np.array([1])).tolist()
    assert data.source.rows([4]).flat.tolist() == data.source.flat[data.source.starts[4] :].tolist()
