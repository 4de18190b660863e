"""Number words of both languages as tables."""

from __future__ import annotations

from fractions import Fraction

_ID_SMALL = "nol satu dua tiga empat lima enam tujuh delapan sembilan"
_EN_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_EN_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_EN_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth"
)

ID_UNITS = {word: value for value, word in enumerate(_ID_SMALL.split())}
ID_SCALES = {
    "ribu": 10**3,
    "juta": 10**6,
    "miliar": 10**9,
    "triliun": 10**12,
    "kuadriliun": 10**15,
    "kuintiliun": 10**18,
}
#: Other spellings and short forms of the scale words; the short ones only follow a figure.
ID_SCALE_SPELLINGS = ID_SCALES | {"milyar": 10**9, "milliar": 10**9, "trilyun": 10**12, "trilliun": 10**12}
ID_SCALE_SHORT = {"rb": 10**3, "jt": 10**6, "M": 10**9, "T": 10**12, "k": 10**3, "K": 10**3}
#: "Se-" is one of what follows it.
ID_FUSED = {"sepuluh": 10, "sebelas": 11, "seratus": 100}
#: Written without the blank: "duapuluh", "limabelas", "tigaratus".
ID_JOINED = {
    f"{word}{tail}": (word, tail)
    for word in ID_UNITS
    for tail in ("belas", "puluh", "ratus")
    if word not in {"nol", "satu"}
}
ID_FUSED_SCALES = {"seribu": 10**3, "sejuta": 10**6, "semiliar": 10**9, "semilyar": 10**9, "setriliun": 10**12}
ID_FRACTIONS = {"setengah": Fraction(1, 2), "separuh": Fraction(1, 2), "separo": Fraction(1, 2)} | {
    f"seper{word}": Fraction(1, value)
    for word, value in [*ID_UNITS.items(), ("sepuluh", 10), ("seratus", 100), ("seribu", 1000)]
    if value > 1
}
#: "Pertiga" after a number is so many thirds.
ID_DENOMINATORS = {f"per{word}": value for word, value in ID_UNITS.items() if value > 2} | {"persepuluh": 10}
ID_APPROXIMATE = {
    "belasan": 10,
    "puluhan": 10,
    "ratusan": 10**2,
    "ribuan": 10**3,
    "jutaan": 10**6,
    "miliaran": 10**9,
    "milyaran": 10**9,
    "triliunan": 10**12,
}
#: Words that hold a number of their own: "berdua", "selusin".
ID_COUNTED = {"lusin": 12, "selusin": 12, "duo": 2, "trio": 3, "berdua": 2, "bertiga": 3, "berempat": 4, "berlima": 5}

EN_SMALL = {word: value for value, word in enumerate(_EN_SMALL.split())}
EN_TENS = {word: value * 10 for value, word in enumerate(_EN_TENS.split(), start=2)}
EN_SCALES = {
    "thousand": 10**3,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
    "quadrillion": 10**15,
    "quintillion": 10**18,
}
#: Short forms, which only follow a figure; a lone "m" may be metres.
EN_SCALE_SHORT = {"k": 10**3, "K": 10**3, "mn": 10**6, "M": 10**6, "bn": 10**9, "B": 10**9, "tn": 10**12, "T": 10**12}
EN_SCALE_UNSURE = {"m": 10**6, "b": 10**9}
EN_ORDINALS = (
    {word: value for value, word in enumerate(_EN_ORDINALS.split(), start=1)}
    | {f"{word[:-1]}ieth": value for word, value in EN_TENS.items()}
    | {"hundredth": 100}
    | {f"{word}th": value for word, value in EN_SCALES.items()}
)
EN_DENOMINATORS = {"half": 2, "halves": 2, "quarter": 4, "quarters": 4} | {
    form: value for word, value in EN_ORDINALS.items() if value > 2 for form in (word, f"{word}s")
}
EN_APPROXIMATE = {
    "tens": 10,
    "dozens": 10,
    "decade": 10,
    "decades": 10,
    "century": 100,
    "centuries": 100,
    "scores": 10,
    "hundreds": 10**2,
    "thousands": 10**3,
    "millions": 10**6,
    "billions": 10**9,
    "trillions": 10**12,
}
EN_COUNTED = {
    "nil": 0,
    "both": 2,
    "dual": 2,
    "duo": 2,
    "twice": 2,
    "double": 2,
    "doubled": 2,
    "doubling": 2,
    "twofold": 2,
    "couple": 2,
    "pair": 2,
    "trio": 3,
    "troika": 3,
    "thrice": 3,
    "triple": 3,
    "tripled": 3,
    "threefold": 3,
    "fourfold": 4,
    "fivefold": 5,
    "tenfold": 10,
    "dozen": 12,
}
EN_DECADES = {f"{word[:-1]}ies": value for word, value in EN_TENS.items()}
