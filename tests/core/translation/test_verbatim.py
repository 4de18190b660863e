import pytest

from dwiwarta.core.translation import chunks, verbatim

ADDRESSES = [
    "https://www.dwiwarta.id/a_b?x=1&y=2#z",
    "www.contoh.co.id/berita",
    "redaksi@contoh.co.id",
    "Kompas.com",
    "@jokowi_id",
    "#IndonesiaMaju",
    "file_konfigurasi_utama.txt",
]


@pytest.mark.parametrize("token", ADDRESSES)
def test_tokens_are_found_without_the_marks_around_them(token):
    assert verbatim.tokens(f"Lihat {token}, kata Budi.") == [token]
    assert verbatim.tokens(f"Lihat ({token}).") == [token]


@pytest.mark.parametrize(
    "text", ["Rp 1,5 triliun", "Pukul 13.30 WIB", "Kata Budi.Lalu pergi", "S.H. dan M.Si.", "PT. Maju"]
)
def test_plain_words_and_numbers_are_no_tokens(text):
    assert verbatim.tokens(text) == []


def test_what_has_no_words_is_verbatim():
    assert verbatim.is_verbatim("")
    assert verbatim.is_verbatim("12.500 – 13%")
    assert verbatim.is_verbatim("https://a.id/b @budi #tag")
    assert not verbatim.is_verbatim("Lihat https://a.id/b")


@pytest.mark.parametrize(
    "text",
    [
        "Kunjungi https://a.id/b untuk info.",
        "Kata @budi_id, (lihat https://a.id/b), selesai.",
        "https://a.id/b",
        "@budi: halo",
        "Tanpa apa pun.",
    ],
)
def test_the_parts_around_tokens_give_the_text_back(text):
    parts = verbatim.divide(text)
    assert chunks.compose(parts) == text
    assert [part.text for part in parts if part.kept and part.text in verbatim.tokens(text)] == verbatim.tokens(text)


def test_a_mangled_token_is_put_right():
    source = "Kata @jokowi_id lewat https://s.id/Ab9."
    assert verbatim.restore(source, "Said @jokowi id via https://s.id/Ab 9.") == "Said @jokowi_id via https://s.id/Ab9."


def test_a_token_that_is_there_is_left_alone():
    assert verbatim.restore("Lihat a.id dan a.id", "See a.id and a.id") == "See a.id and a.id"


def test_a_lost_token_is_reported():
    assert verbatim.restore("Lihat https://s.id/Ab9", "See this") is None
    assert verbatim.restore("Lihat https://s.id/Ab9", "") is None


@pytest.mark.parametrize(
    ("source", "output"),
    [
        ("Presiden Jokowi menulis lewat akun @jokowi.", "President Jokowi wrote through his account."),
        ("Presiden Jokowi menulis lewat akun @jokowi.", "President Jokowi wrote through the @ Jokowi account."),
        ("Kata Budi kepada Kompas.com, Senin.", "Said Budi on Monday.com."),
        ("Tagar #IndonesiaMaju ramai di Indonesia.", "The Indonesian hashtag is popular in Indonesia."),
    ],
)
def test_a_word_that_only_looks_like_a_token_is_left_alone(source, output):
    assert verbatim.restore(source, output) is None
