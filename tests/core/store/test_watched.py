"""What the library keeps of the watched folder."""

from dwiwarta.core.store.library import Library

SEEN = {"a.txt": (12, 1_700_000_000_000_000_001), "ba’ru\n.pdf": (3, 4)}


def test_what_was_seen_outlives_the_program(tmp_path):
    path = tmp_path / "library.sqlite3"
    with Library(path) as library:
        assert library.watched.seen("/masuk") is None
        library.watched.begin("/masuk", SEEN)
        library.watched.change("/masuk", {"a.txt": (13, 5)}, ["ba’ru\n.pdf", "tidak ada"])
    with Library(path) as library:
        assert library.watched.seen("/masuk") == {"a.txt": (13, 5)}
        assert library.watched.seen("/lain") is None


def test_an_empty_folder_was_looked_into_too(tmp_path):
    with Library(tmp_path / "library.sqlite3") as library:
        library.watched.begin("/masuk", {})
        assert library.watched.seen("/masuk") == {}


def test_another_folder_and_the_end_of_the_watch_forget(tmp_path):
    with Library(tmp_path / "library.sqlite3") as library:
        library.watched.begin("/masuk", SEEN)
        library.watched.begin("/lain", {})
        assert library.watched.seen("/masuk") is None
        library.watched.forget()
        assert library.watched.seen("/lain") is None


def test_a_name_that_is_no_text_is_left_out(tmp_path):
    with Library(tmp_path / "library.sqlite3") as library:
        library.watched.begin("/masuk", {"rusak\udcff.txt": (1, 1)})
        library.watched.change("/masuk", {"\udc80": (1, 1)}, ["\udcff"])
        assert library.watched.seen("/masuk") == {}
