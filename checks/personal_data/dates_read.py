"""Reading a date as it is written in a report, so that "3 May 2011" and "03/05/2011" are one value."""

from datetime import date

import regex

from checks.personal_data.patterns import once

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
WORDED = regex.compile(
    r"(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?[\s-]+(\p{L}{3,9})\.?,?[\s-]+['’]?(\d{4}|\d{2})\b", regex.I
)
MONTH_FIRST = regex.compile(r"(\p{L}{3,9})\.?\s+(?:the\s+)?(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b", regex.I)
FIGURES = regex.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\b")
ISO = regex.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
MONTH_YEAR = regex.compile(r"(\p{L}{3,9})\.?,?\s+(?:of\s+)?((?:19|20)\d\d)\b")
# "1 July 2010 to 18 August 2012", "9 January and 23 April 2011"
RANGE = regex.compile(
    r"(?P<first>.+?)\s(?P<join>to|until|till|and|or|[-–—])\s(?P<last>.+)", regex.I | regex.S
)


def month_number(word: str) -> int | None:
    """The number of a month from its name or its first three letters; "Sept" as well."""
    lower = word.lower()
    for number, month in enumerate(MONTHS, 1):
        if lower in {month.lower(), month[:3].lower()} or (lower == "sept" and number == 9):
            return number
    return None


def as_date(text: str) -> str | None:
    """The first full date in the text, ISO; None where there is none, and for a range of two."""
    if _range(text):
        return None
    if match := ISO.search(text):
        return _iso(int(match[1]), int(match[2]), int(match[3]))
    if match := FIGURES.search(text):
        return _iso(_year(match[3]), int(match[2]), int(match[1]))
    if (match := WORDED.search(text)) and (month := month_number(match[2])):
        return _iso(_year(match[3]), month, int(match[1]))
    if (match := MONTH_FIRST.search(text)) and (month := month_number(match[1])):
        return _iso(int(match[3]), month, int(match[2]))
    return None


def month_and_year(text: str) -> str | None:
    """ "May 2011" for any way of writing a date in May 2011, "May to July 2011" for a range; None where month or year
    is missing."""
    if ends := _range(text):
        first, join, last = ends
        return last if first == last or last.startswith(f"{first} ") else f"{first} {join} {last}"
    if full := as_date(text):
        return f"{MONTHS[int(full[5:7]) - 1]} {full[:4]}"
    if (match := MONTH_YEAR.search(text)) and (month := month_number(match[1])):
        return f"{MONTHS[month - 1]} {match[2]}"
    return None


def month_alone(text: str) -> str | None:
    """ "May" for a date without a year; None where no month is named."""
    for word in once(r"\p{L}{3,9}").findall(text):
        if month := month_number(word):
            return MONTHS[month - 1]
    return None


def _range(text: str) -> tuple[str, str, str] | None:
    """The months of both ends of a range, the first perhaps without a year, and what joins them; None for one date."""
    match = RANGE.fullmatch(text.strip())
    if match is None:
        return None
    first = month_and_year(match["first"]) or month_alone(match["first"])
    last = month_and_year(match["last"])
    return (first, "and" if match["join"] == "and" else "to", last) if first and last else None


def _year(text: str) -> int:
    year = int(text)
    return year if year > 99 else 2000 + year if year <= 30 else 1900 + year


def _iso(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
