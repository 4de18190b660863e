"""The checks on pairs written for them: what they find, where, and what they say."""

import subprocess
import sys
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwiwarta.core.translation.checks import KINDS, check_pair, uncertain
from dwiwarta.core.types import Severity
from support import check_pairs

PAIRS = check_pairs.load()
HIGH, MEDIUM, LOW = Severity.HIGH, Severity.MEDIUM, Severity.LOW


@cache
def scores_of(file):
    return check_pairs.scores(check_pairs.load(file))


def found(source, target):
    """Return (kind, severity, words of the source, words of the target) of every finding."""
    return [
        (
            check.kind,
            check.severity,
            source[slice(*check.source_span)] if check.source_span else None,
            target[slice(*check.target_span)] if check.target_span else None,
        )
        for check in check_pair(source, target)
    ]


def messages(source, target):
    return [check.message for check in check_pair(source, target)]


def test_the_set_is_large_and_half_of_it_is_right():
    right = [pair for pair in PAIRS if not pair.kinds]
    assert len(PAIRS) >= 800
    assert 0.4 <= len(right) / len(PAIRS) <= 0.6
    assert {kind for pair in PAIRS for kind in pair.kinds} == set(KINDS) - {uncertain.KIND}


@pytest.mark.parametrize("kind", KINDS)
def test_precision_and_recall(kind):
    score = scores_of(check_pairs.FILE)[kind]
    assert score.precision >= check_pairs.FLOORS[kind][0], score
    assert score.recall >= check_pairs.FLOORS[kind][1], score


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("file", "floors"),
    [
        (check_pairs.HELD_OUT, check_pairs.HELD_OUT_FLOORS),
        (check_pairs.HELD_OUT_AGAIN, check_pairs.HELD_OUT_AGAIN_FLOORS),
    ],
)
def test_precision_and_recall_on_held_out_pairs(file, floors, kind):
    score = scores_of(file)[kind]
    assert score.precision >= floors[kind][0], score
    assert score.recall >= floors[kind][1], score


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        ("Rp 1,5 triliun.", "Rp 15 billion.", [("money", HIGH, "Rp 1,5 triliun", "15 billion")]),
        ("Rp 1,5 triliun.", "US$1.5 trillion.", [("money", HIGH, "Rp 1,5 triliun", "US$1.5 trillion")]),
        ("Rp 1,5 triliun.", "1.5 trillion.", [("money", HIGH, "Rp 1,5 triliun", "1.5 trillion")]),
        ("Rp 1,5 triliun.", "It costs.", [("money", HIGH, "Rp 1,5 triliun", None)]),
        ("Mahal.", "It costs $5.", [("money", MEDIUM, None, "$5")]),
        ("Rp 15 juta.", "Rp 15 million ($960).", [("money", LOW, None, "$960")]),
        ("Rp3,013 miliar.", "Rp 3.01 billion.", [("money", LOW, "Rp3,013 miliar", "3.01 billion")]),
        ("Ada 12.500 orang.", "There are 12.500 people.", [("numbers", HIGH, "12.500", "12.500")]),
        ("Ada 12.541 orang.", "There are 12,500 people.", [("numbers", LOW, "12.541", "12,500")]),
        ("Skor 2-2, gol dua, tiga.", "It was 3-2; two, three goals.", [("numbers", HIGH, "2-2", "3-2")]),
        ("Menang 3-1.", "A 1-3 win.", []),
        ("Ada 12 orang.", "There are people.", [("numbers", HIGH, "12", None)]),
        ("Ada orang.", "There are 12 people.", [("numbers", MEDIUM, None, "12")]),
        ("Ada lima orang.", "There are people.", [("numbers", HIGH, "lima", None)]),
        ("Ada ratusan orang.", "There are people.", [("numbers", MEDIUM, "ratusan", None)]),
        ("Dua orang.", "People.", [("numbers", LOW, "Dua", None)]),
        ("Satu orang pertama.", "Somebody.", []),
        ("Pada 2006 naik.", "It rose last year.", [("numbers", MEDIUM, "2006", None)]),
        ("Naik 5 persen.", "It rose by 5.", [("numbers", HIGH, "5 persen", "5")]),
        ("Setengahnya, 50 persen.", "Half.", []),
        ("Pada 5/6/2023.", "On 05/06/2023.", [("dates", LOW, "5/6/2023", "05/06/2023")]),
        ("Pada 5/6/2023.", "On 6 May 2023.", [("dates", HIGH, "5/6/2023", "6 May 2023")]),
        ("Pada 5/6/2023.", "That day.", [("dates", HIGH, "5/6/2023", None)]),
        ("Pada 5 Juni.", "That June.", [("dates", MEDIUM, "5 Juni", None)]),
        ("Pada Senin.", "That day.", [("dates", MEDIUM, "Senin", None)]),
        ("Kemarin.", "That day.", []),
        ("Hari itu.", "On Monday.", [("dates", MEDIUM, None, "Monday")]),
        ("Hari itu.", "In May 2023.", [("dates", MEDIUM, None, "May 2023")]),
        ("Akhir 2007.", "In 2007.", []),
        ("Pada 2007.", "In late 2007.", []),
        ("10 dan 11 Mei.", "May 10 and 11.", []),
        ("Pukul 13.30 WIB.", "At 13:30.", [("times", MEDIUM, "Pukul 13.30 WIB", "13:30")]),
        ("Pukul 13.30 WIB.", "At 13:30 WIT.", [("times", HIGH, "Pukul 13.30 WIB", "13:30 WIT")]),
        ("Pukul 13.30 WIB.", "At 06:30 GMT.", []),
        ("Pukul 13.30.", "Then.", [("times", HIGH, "Pukul 13.30", None)]),
        ("Lalu.", "At 13:30.", [("times", MEDIUM, None, "13:30")]),
        ("Pukul 7 malam.", "At 7 in the evening.", []),
        ("Ia tidak pergi.", "He goes.", [("negation", HIGH, "tidak", None)]),
        ("Ia tidak menolak.", "He refused.", [("negation", HIGH, "tidak", None)]),
        ("Hujan belum turun.", "We have had rain yet.", [("negation", MEDIUM, "belum", None)]),
        ("Hasil belum keluar.", "The results are pending.", []),
        ("Ia pergi.", "He doesn't go.", [("negation", MEDIUM, None, "doesn't")]),
        ("Ia tidak tahu dan tidak mau.", "He knows and will not.", [("negation", MEDIUM, "tidak", None)]),
        ("Jaringan 5G.", "The 4G network.", [("codes", HIGH, "5G", None)]),
        ("Kasus COVID-19.", "COVID cases.", [("codes", MEDIUM, "COVID-19", None)]),
        ("Pukul 8 hingga 10 pagi.", "From 8-10am.", []),
        ("Ia tiba tengah malam.", "He came at midnight.", []),
        ("Ia tiba kemarin.", "He came at midnight.", [("times", MEDIUM, None, "midnight")]),
        ("Itu rumah nenek.", "It’s grandmother’s house; she doesn’t mind.", [("negation", MEDIUM, None, "doesn’t")]),
        ("Acara Not In My Backyard.", "The event Not In My Backyard.", []),
        ("Hari kematian Presiden.", "The President’s death day.", []),
        ("Ia bertemu Sri Mulyani.", "He met Sri Mulyana.", [("names", MEDIUM, "Mulyani", None)]),
        ("Hakim menyatakan ia bersalah.", "The judge found him guilty.", []),
        ("KTT G-20.", "The Group of 20 summit.", [("codes", LOW, "G-20", None)]),
        ("Sebesar 0,25 yuan.", "It was .25 yuan.", []),
        ("Ada 25 orang.", "There are .25 people.", [("numbers", HIGH, "25", ".25")]),
        ("Gaya 1980-an.", "The style of the eighties.", []),
        ("Gaya 1980-an.", "An old style.", [("numbers", MEDIUM, "1980-an", None)]),
        ("Ia berusia 40-an.", "He is in his forties.", []),
        ("Menang 4-0.", "A four-nil win.", []),
        ("Jaraknya 166 kilometer.", "It is one-hundred-and-sixty-six kilometres.", []),
        ("Turun 1,5 persen.", "It fell by one-and-half percent.", []),
        ("Setengah lusin.", "Half a dozen.", []),
        ("Pindah ke Pulau Seribu.", "They moved to the Seribu Islands.", []),
        ("Ratusan juta dolar.", "Hundreds millions of dollars.", []),
        ("Ratusan orang.", "Several hundred people.", []),
        ("Ribuan orang.", "Several people.", [("numbers", MEDIUM, "Ribuan", None)]),
        ("Selama puluhan tahun.", "For decades.", []),
        ("Senin (7/1).", "Monday (1/7).", [("dates", MEDIUM, "7/1", "1/7")]),
        ("Pukul 06.00 sampai 22.00.", "From 6 a.m. to 8 p.m.", [("times", HIGH, "22.00", "8 p.m.")]),
        ("Pukul 06.00 hingga 22.00.", "From six in the morning to ten at night.", []),
        ("Bagaimana tidak, ia pergi.", "That is because he left.", []),
        ("Ini belum pernah terjadi sebelumnya.", "This is unprecedented.", []),
        ("Ini belum pernah terjadi sebelumnya.", "This has happened before.", [("negation", HIGH, "belum", None)]),
        ("Hakim membatalkan larangan itu.", "The judge overturned the ban.", []),
        ("Toko baru buka pukul 10.", "The shop does not open until 10.", []),
        ("Tentu ia pergi.", "No doubt he left.", []),
        ("Ia tiba di Ruanda.", "He came to Rwanda.", []),
        ("Ia bertemu Panmujom.", "He met Panmunjom.", [("names", MEDIUM, "Panmujom", "Panmunjom")]),
        ("Banyak orang datang.", "Many, many people came.", [("repeats", LOW, None, "Many, many")]),
        ("Mereka kalah.", "They lost lost.", [("repeats", MEDIUM, None, "lost lost")]),
        ("Para pedagang pasar di PD Pasar Jaya.", "The traders at PD Pasar Jaya.", []),
        ("Kelompok pro-Saleh datang.", "The pro-Saleh group came.", []),
        ("Ia bertemu ulama al-Azhar.", "He met a cleric of al-Azhar.", []),
        ("Lebih dari separuh, dua pertiga.", "More than half, two-thirds.", []),
        ("Harganya 3,57 ribu.", "It costs about 3.57 thousand.", []),
        ("Ini tinggal di Lima, Peru.", "This one lives in Lima, Peru.", []),
        ("Ditutup sejak pukul 23.00.", "Closed from around 11.00pm.", []),
        ("Ia tak lagi aktif.", "He is now offline.", []),
        ("Mereka menang.", "They won won won.", [("repeats", HIGH, None, "won won won")]),
        (
            "Peta Partai Komunis Cina (PKC).",
            "A map of the Chinese Communist Party (CCP).",
            [("names", LOW, "PKC", None)],
        ),
    ],
)
def test_findings(source, target, expected):
    assert found(source, target) == expected


def test_messages_say_both_sides():
    assert messages("Nilainya 1,5 triliun.", "It is worth 15 billion.") == [
        "“1,5 triliun” is 1.5 trillion; the English says “15 billion”. The digits are the same but the size is not."
    ]
    swapped = "“5/6/2023” is 5 June 2023; the English says “6 May 2023”. Day and month have changed places."
    assert messages("Pada 5/6/2023.", "On 6 May 2023.") == [swapped]
    assert messages("Tahun 1986.", "In 1996.") == ["The Indonesian says “1986”; the English says “1996”."]
    assert messages("Puluhan ribu orang.", "People.") == [
        "“Puluhan ribu” is several times 10,000; the English does not say it, so a figure may have been lost."
    ]
    assert messages("Dua pertiga.", "Some of it.")[0].startswith("“Dua pertiga” is 2/3; ")
    assert messages("Senin (2/7).", "Monday (7/2).")[0].startswith("“2/7” is 2 July; ")


def test_a_missing_translation_is_no_finding():
    assert check_pair("Ia tidak pergi pada 18/12/2023.", "  ") == ()


def test_the_gravest_come_first():
    severities = [check.severity for check in check_pair("Dua orang dan 5 kuda tidak lari.", "Run.")]
    assert severities == [HIGH, HIGH, LOW]


@given(st.text(max_size=120), st.text(min_size=1, max_size=120))
def test_any_two_texts_can_be_checked(source, target):
    for check in check_pair(source, target):
        for span, text in ((check.source_span, source), (check.target_span, target)):
            assert span is None or 0 <= span[0] < span[1] <= len(text)
        assert check.source_span or check.target_span
        assert check.message.endswith(".")


@given(st.sampled_from([pair for pair in PAIRS if not pair.kinds]), st.sampled_from(["“{}”", "{} ", "– {}", "({})"]))
def test_marks_around_a_right_pair_change_nothing(pair, frame):
    framed = check_pair(frame.format(pair.source), frame.format(pair.target))
    assert all(check.severity is LOW for check in framed)


def test_no_table_is_read_before_the_first_check():
    program = (
        "import sys\n"
        "opened = []\n"
        "sys.addaudithook(lambda event, args: opened.append(str(args[0])) if event == 'open' else None)\n"
        "from dwiwarta.core.translation.checks import check_pair\n"
        "tables = [name for name in opened if name.endswith(('.tsv', '.txt'))]\n"
        "check_pair('Ia pergi.', 'He goes.')\n"
        "print(tables, any(name.endswith('lexicon.tsv') for name in opened))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[] True"
