"""Words, stop words and stems."""

from concurrent.futures import ThreadPoolExecutor

from dwiwarta.core.indonesian.words import content_stems, stem, stop_words, words


def test_numbers_times_and_compounds_are_one_word():
    assert words("Rp12.500 dan Rp 1,5 triliun, 18/12/2023, 13.30; anak-anak e-KTP Jum’at!") == [
        "Rp", "12.500", "dan", "Rp", "1,5", "triliun", "18/12/2023", "13.30", "anak-anak", "e-KTP", "Jum’at",
    ]  # fmt: skip


def test_no_words_in_marks_alone():
    assert words(" – … (!) ") == []


def test_stop_words_are_the_published_list():
    assert len(stop_words()) == 758
    assert {"yang", "dan", "tidak", "masing-masing"} <= stop_words()
    assert "beras" not in stop_words()


def test_content_stems_leave_out_stop_words_and_affixes():
    assert content_stems("Pembangunan yang DIBANGUN itu membangun") == ["bangun", "bangun", "bangun"]


def test_threads_share_the_stemmer():
    forms = [f"mem{letter}{vowel}kanlah" for letter in "bcdfghjk" for vowel in "aiueo"]
    alone = [stem(form) for form in forms]
    stem.cache_clear()
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(stem, forms)) == alone
