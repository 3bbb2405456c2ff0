"""What is wrong with an answer, in one sentence that says what to do; and dates as people type them."""

from datetime import date

from checks.facts import MONTHS, Question, Value, in_words, span, span_in_words

LIMITS = {"text": 200, "long_text": 4000}
SAY = {
    "choice": "Choose an answer to",
    "yes_no": "Choose yes or no for",
    "checkbox": "Tick",
    "date": "Enter the date for",
    "month": "Enter the month for",
}


def problems(question: Question, value: Value, today: date | None = None) -> str | None:
    """One sentence on what to put right, or None. A blank is a problem only where an answer is required."""
    if isinstance(value, str):
        value = value.strip()
    if value in (None, "", ()) or (question.kind == "checkbox" and value is False):
        return f"{SAY.get(question.kind, 'Answer')} “{question.text}”." if question.required else None
    if question.kind in ("yes_no", "checkbox"):
        return None if isinstance(value, bool) else f"{SAY[question.kind]} “{question.text}”."
    if not isinstance(value, str):
        return f"Answer “{question.text}” in words."
    if question.kind == "choice":
        known = any(option.value == value for option in question.options)
        return None if known else f"Choose one of the answers to “{question.text}”."
    if question.kind in ("date", "month"):
        return _date_problem(question, value, today or date.today())
    limit = LIMITS[question.kind]
    return f"Shorten it to {limit:,} characters. It has {len(value):,}." if len(value) > limit else None


def _date_problem(question: Question, value: str, today: date) -> str | None:
    found = span(value)
    if found is None:
        example = "3 2011" if question.kind == "month" else "27 3 2011"
        return f"Enter a real date, such as {example}. You typed {' '.join(date_parts(value)).strip()}."
    if question.kind == "date" and found.month_only:
        return f"Enter the day as well. You typed {span_in_words(found)}."
    if question.kind == "month" and not found.month_only:
        return f"Enter only the month and the year. You typed {in_words(found.first)}."
    if question.past and found.first > today:
        return f"The date must be in the past. You typed {span_in_words(found)}."
    return None


def parse_date(day: str, month: str, year: str) -> str:
    """Three fields as one text to keep: "2010-06-10", "2010-06" without a day, "" when all are blank.

    The month may be a name ("June", "jun"). What makes no date is kept as it was typed, in the same order.
    """
    typed = [" ".join(part.split()).replace("-", ".") for part in (year, _number(month), day)]
    if not any(typed):
        return ""
    two = (part.zfill(2) if part.isascii() and part.isdigit() else part for part in typed[1:])
    whole = [typed[0], *two]
    return "-".join(whole if whole[2] else whole[:2])


def date_parts(value: str) -> tuple[str, str, str]:
    """The day, month and year fields of a kept date, to be shown again as typed; blank where none is."""
    parts = [*value.split("-", 2), "", ""][:3]
    year, month, day = (part.strip() for part in parts)
    return day.lstrip("0") or day, month.lstrip("0") or month, year


def _number(month: str) -> str:
    """A month's number from its name or its first three letters or more; otherwise as typed."""
    typed = month.strip().casefold()
    for number, name in enumerate(MONTHS, 1):
        if len(typed) >= 3 and name.casefold().startswith(typed):
            return str(number)
    return month
