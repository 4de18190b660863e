"""Dates as Indonesian news writes them: the day first, months in Indonesian or English, ISO for machines."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta, timezone

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januari january jan",
            "februari february pebruari feb peb",
            "maret march mar mrt",
            "april apr",
            "mei may",
            "juni june jun",
            "juli july jul",
            "agustus august agu ags agt aug",
            "september sept sep",
            "oktober october okt oct",
            "november nopember nov nop",
            "desember december des dec",
        ),
        start=1,
    )
    for name in names.split()
}
MONTHS = tuple(sorted(_MONTHS, key=len, reverse=True))
_MONTH = "|".join(MONTHS)
WEEKDAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jum['’]?at", "Sabtu", "Minggu", "Ahad")
WEEKDAY = f"(?:{'|'.join(WEEKDAYS)})"
_ISO = re.compile(r"(?<!\d)(\d{4})(?P<bar>[-/])(\d{2})(?P=bar)(\d{2})(?!\d)")
_SLASHED = re.compile(r"(?<![\d/.-])(\d{1,2})(?P<mark>[/.-])(\d{1,2})(?P=mark)(\d{4}|\d{2})(?![\d/])")
_NAMED = re.compile(
    rf"(?<!\d)(\d{{1,2}})[\s-]+({_MONTH})\.?,?[\s-]+(\d{{4}}|['’]?\d{{2}}(?![\d.:]))(?!\d)", re.IGNORECASE
)
# English and some templates of web logs put a month's name first; a name leaves no doubt which number is the day.
_MONTH_FIRST = re.compile(rf"\b({_MONTH})\.? (\d{{1,2}}),? (\d{{4}})(?!\d)", re.IGNORECASE)
DATE = re.compile(f"{_ISO.pattern}|{_SLASHED.pattern}|{_NAMED.pattern}|{_MONTH_FIRST.pattern}", re.IGNORECASE)
_REPORTED = re.compile(rf"\b{WEEKDAY}\s*(?:,\s*|\(\s*)(?=(\d.{{5,24}}))", re.IGNORECASE | re.DOTALL)
# Jakarta's time, UTC+7, without summer time.
_WIB = timezone(timedelta(hours=7))


def parse_date(text: str) -> date | None:
    """Return the first date in `text`, read day first ("18/12/2023", "18 Des 2023", "2023-12-18"), or None.

    A date that cannot be, such as 12/18/2023, is None and never read with day and month exchanged.
    """
    match = DATE.search(text)
    if match is None:
        return None
    iso_year, _, iso_month, iso_day, day, _, month, year, named_day, name, named_year, *month_first = match.groups()
    if month_first[0]:
        name, named_day, named_year = month_first
    if iso_year:
        return _made(iso_year, iso_month, iso_day)
    if name:
        return _made(named_year, str(_MONTHS[name.lower()]), named_day)
    return _made(year, month, day)


def parse_stamp(text: str) -> date | None:
    """Return the date of a machine's time stamp as Jakarta saw it, or of any text that `parse_date` reads.

    Times in UTC are moved to UTC+7: what appears at 20:00 UTC is dated the next day in Jakarta. Any other offset is
    the publisher's own, and its date stays as written.
    """
    stripped = text.strip()
    try:
        moment = datetime.fromisoformat(stripped)
    except ValueError:
        return parse_date(stripped)
    if len(stripped) > len("2023-12-18") and moment.utcoffset() == timedelta(0):
        moment = moment.astimezone(_WIB)
    return moment.date()


def reported_date(text: str) -> date | None:
    """Return the first date in running text that follows a weekday, as in "Senin (18/12/2023)", or None."""
    for match in _REPORTED.finditer(text):
        found = parse_date(match.group(1))
        if found is not None and DATE.match(match.group(1)):
            return found
    return None


def _made(year: str, month: str, day: str) -> date | None:
    number = int(year.lstrip("'’"))
    try:
        return date(number + 2000 if number < 100 else number, int(month), int(day))
    except ValueError:
        return None
