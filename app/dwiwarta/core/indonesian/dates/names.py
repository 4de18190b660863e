"""Names of months, days and days near today, in both languages."""

from __future__ import annotations

from dwiwarta.core.indonesian.numbers.quantity import Language

MONTHS = {
    Language.INDONESIAN: (
        "Januari", "Februari", "Maret", "April", "Mei", "Juni",
        "Juli", "Agustus", "September", "Oktober", "November", "Desember",
    ),
    Language.ENGLISH: (
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
}  # fmt: skip
WEEKDAYS = {
    Language.INDONESIAN: ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"),
    Language.ENGLISH: ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
#: Other spellings and short forms by number, counted from 1.
_MONTH_FORMS = {
    Language.INDONESIAN: (
        "jan", "pebruari feb peb", "mar mrt", "apr", "", "jun",
        "jul", "agu ags agt agust", "sept sep", "okt", "nopember nov nop", "des",
    ),
    Language.ENGLISH: (
        "jan", "feb", "mar", "apr", "", "jun", "jul", "aug", "sept sep", "oct", "nov", "dec",
    ),
}  # fmt: skip
_WEEKDAY_FORMS = {
    Language.INDONESIAN: ("sen", "sel", "rab", "kam", "jum'at jum’at jum", "sab", "ahad min"),
    Language.ENGLISH: ("mon", "tue tues", "wed", "thu thurs thur", "fri", "sat", "sun"),
}
#: Forms that need a number beside them: they are also other words, or too short.
MONTH_NUMBERS = {
    language: {
        form: number
        for number, (name, forms) in enumerate(zip(MONTHS[language], _MONTH_FORMS[language], strict=True), start=1)
        for form in [name.lower(), *forms.split()]
    }
    for language in Language
}
WEEKDAY_NUMBERS = {
    language: {
        form: number
        for number, (name, forms) in enumerate(zip(WEEKDAYS[language], _WEEKDAY_FORMS[language], strict=True))
        for form in [name.lower(), *forms.split()]
    }
    for language in Language
}
#: How many days from today: "kemarin" is also any time not long ago.
NEAR_DAYS = {
    Language.INDONESIAN: {
        "kemarin lusa": -2,
        "kemarin dulu": -2,
        "kemarin": -1,
        "hari ini": 0,
        "besok lusa": 2,
        "besok": 1,
        "esok": 1,
        "keesokan": 1,
        "lusa": 2,
    },
    Language.ENGLISH: {
        "day before yesterday": -2,
        "yesterday": -1,
        "today": 0,
        "tomorrow": 1,
        "day after tomorrow": 2,
        "next day": 1,
        "following day": 1,
    },
}
#: Where in a month or year: "awal 2024", "early 2024".
PORTIONS = {
    Language.INDONESIAN: {"awal": "early", "pertengahan": "mid", "medio": "mid", "akhir": "late"},
    Language.ENGLISH: {
        "early": "early",
        "mid": "mid",
        "middle": "mid",
        "late": "late",
        "end": "late",
        "beginning": "early",
    },
}
