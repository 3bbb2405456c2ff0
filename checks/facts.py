"""The facts of one review: all that the rules may look at, and the questions and findings they deal in.

Nothing left out is taken for good news: it stands as not checked, not done, not supplied or unknown.
"""

import calendar
import difflib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StrictBool,
    ValidationError,
    model_validator,
)

Authority = Literal["law", "guidance", "request"]
Region = Literal["london", "rest_of_england"]
Anonymisation = Literal["clear", "not_clear", "not_done"]
DataProtection = Literal["pass", "fail", "not_done"]
Ground = Literal["child_welfare", "adult_objection", "agency_interest", "other"]
Reach = Literal["overview_report", "both"]
RestrictionKind = Literal["order", "criminal", "family", "inquest", "automatic"]
RestrictionState = Literal[
    "complies", "prohibits", "permission_needed", "permission_given", "advised_clear", "unadvised"
]


class BadFacts(ValueError):
    """The facts cannot be used. Its text is one line that names the field and says what to write instead."""


@dataclass(frozen=True)
class Span:
    """The days on which something may have happened: one day, or a month when only that is known."""

    first: date
    last: date

    @property
    def month_only(self) -> bool:
        """Whether only the month is known."""
        return self.first != self.last


def span(text: str) -> Span | None:
    """The day ("2010-06-10") or month ("2010-06") that `text` names; None when the calendar has none such."""
    if re.fullmatch(r"[0-9]{4}-[0-9]{2}", text):
        year, month = int(text[:4]), int(text[5:])
        if year < 1 or not 1 <= month <= 12:
            return None
        return Span(date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1]))
    day = exact_day(text)
    return Span(day, day) if day else None


def exact_day(text: str) -> date | None:
    """The day that `text` names as YYYY-MM-DD; None when it names no day of the calendar."""
    if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def in_words(day: date) -> str:
    """A day as people write it: "10 June 2010", whatever the machine's language."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def span_in_words(days: Span) -> str:
    """A day, or the month when only that is known: "10 June 2010", "June 2010"."""
    return f"{MONTHS[days.first.month - 1]} {days.first.year}" if days.month_only else in_words(days.first)


def _day(value: object) -> object:
    if isinstance(value, date) or value is None:
        return value
    day = exact_day(value) if isinstance(value, str) else None
    if day is None:
        raise ValueError('give a real day as text, like "2011-03-27"')
    return day


def _initiation(value: object) -> object:
    """Kept as given, so that a rule can say of an impossible day that it is impossible."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, str):
        return value.strip() or None
    if value is None:
        return None
    raise ValueError('give the day or the month as text, like "2010-06-10" or "2010-06"')


Day = Annotated[date, BeforeValidator(_day)]


class Fact(BaseModel):
    """A frozen set of facts that refuses unknown fields by name. Null is the same as left out."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    @model_validator(mode="before")
    @classmethod
    def _null_is_left_out(cls, given: Any) -> Any:
        if isinstance(given, Mapping):
            return {
                key: value for key, value in given.items() if value is not None or key not in cls.model_fields
            }
        return given


class DocumentFacts(Fact):
    """Whether a document is there, and how far its anonymisation has come."""

    supplied: StrictBool = False
    anonymisation: Anonymisation = "not_done"


class Welfare(Fact):
    """The welfare exception, as claimed."""

    claimed: StrictBool | None = None
    ground: Ground | None = None
    evidence: StrictBool = False
    reach: Reach | None = None
    review_by: Day | None = None


class Restriction(Fact):
    """One restriction on publication and what is known of its effect."""

    kind: RestrictionKind
    state: RestrictionState = "unadvised"


class Courts(Fact):
    """Whether every kind of restriction was looked for, and what was found. Not checked is never none."""

    checked: StrictBool = False
    restrictions: tuple[Restriction, ...] = ()


class Advice(Fact):
    """Legal advice that was taken. Without an outcome it clears nothing."""

    independent: StrictBool = False
    outcome: Literal["clear", "against"] | None = None


class LegalDoubt(Fact):
    """Whether there is any doubt on complying with the law, and the advice on it."""

    doubt: StrictBool | None = None
    advice: Advice | None = None


class Facts(Fact):
    """All that the rules may look at. `checked_on` is today when left out."""

    country: str | None = None
    region: Region | None = None
    initiated_on: Annotated[str | None, BeforeValidator(_initiation)] = None
    initiation_records_agree: StrictBool | None = None
    checked_on: Day = Field(default_factory=date.today)
    publish_on: Day | None = None
    notified_on: Day | None = None
    overview_report: DocumentFacts = DocumentFacts()
    executive_summary: DocumentFacts = DocumentFacts()
    management_review_in_pack: StrictBool | None = None
    welfare: Welfare = Welfare()
    courts: Courts = Courts()
    legal_doubt: LegalDoubt = LegalDoubt()
    data_protection: DataProtection = "not_done"
    department_told: StrictBool = False
    publish_overview_anyway: StrictBool = False

    @property
    def initiated(self) -> Span | None:
        """The day or month of initiation; None when it is unknown or impossible."""
        return span(self.initiated_on) if self.initiated_on else None

    @property
    def published_or_checked_on(self) -> date:
        """The planned day of publication, or the day of the check while none is planned."""
        return self.publish_on or self.checked_on


def load(source: str | bytes) -> Facts:
    """The facts in a JSON text. Raises `BadFacts`."""
    try:
        text = source.decode("utf-8-sig") if isinstance(source, bytes) else source.removeprefix("\ufeff")
        given = json.loads(text, object_pairs_hook=_no_field_twice)
        json.dumps(given, ensure_ascii=False).encode()  # half a character is no text
    except UnicodeError:
        raise BadFacts("The facts are not UTF-8 text. Save the file as UTF-8 and try again.") from None
    except json.JSONDecodeError as error:
        raise BadFacts(
            f"The facts are not JSON: look at line {error.lineno}, column {error.colno}."
        ) from None
    except BadFacts:
        raise
    except (RecursionError, ValueError):
        raise BadFacts(
            "The facts hold a list too deep or a number too long. Use the fields as documented."
        ) from None
    return parse(given)


def parse(given: object) -> Facts:
    """The facts in a mapping, as JSON gives it. Raises `BadFacts`."""
    if not isinstance(given, Mapping):
        raise BadFacts("The facts are not one JSON object. Write them between { and }.")
    try:
        return Facts.model_validate(given)
    except ValidationError as error:
        problems = error.errors(include_url=False, include_context=False, include_input=False)
        problems.sort(key=lambda problem: problem["type"] != "extra_forbidden")
        raise BadFacts(_sentence(problems[0]["type"], problems[0]["loc"], problems[0]["msg"])) from None


def _no_field_twice(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    given: dict[str, Any] = {}
    for key, value in pairs:
        if key in given:
            raise BadFacts(f"{_named(key)} is given twice. Keep one of the two.")
        given[key] = value
    return given


def _named(part: object) -> str:
    """A field's name on one line and at a readable length, whatever was typed."""
    return json.dumps(str(part)[:60])


def _sentence(kind: str, place: tuple[int | str, ...], message: str) -> str:
    """One line on one problem, without the value that was given: it might name somebody."""
    where = ".".join(str(part)[:60] for part in place)
    if kind == "extra_forbidden":
        known = _fields_at(place[:-1])
        near = difflib.get_close_matches(str(place[-1]), known, n=1)
        hint = f"Did you mean {_named(near[0])}?" if near else f"The fields are {', '.join(known)}."
        inside = f" in {'.'.join(str(part) for part in place[:-1])}" if place[1:] else ""
        return f"There is no field {_named(place[-1])}{inside}. {hint}"
    if kind == "missing":
        return f"{where} is missing. Add it."
    what = {
        "bool_type": "use true or false",
        "string_type": "give it as text in quotation marks",
        "tuple_type": "give it as a list between [ and ]",
        "model_type": "give it as an object between { and }",
    }.get(kind) or message.removeprefix("Value error, ").replace("Input should be", "use")
    return f"{where}: {what}."


def _fields_at(place: tuple[int | str, ...]) -> list[str]:
    """The names of the fields of the facts at `place`."""
    at: type[BaseModel] = Facts
    inside: dict[str, type[BaseModel]] = {"advice": Advice, "restrictions": Restriction}
    for part in place:
        if isinstance(part, str):
            default = at.model_fields[part].default
            at = inside.get(part) or type(default)
    return list(at.model_fields)


class Finding(BaseModel):
    """What a rule found: a hold or a warning. Level, step and title are for the pages, not for the JSON."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    code: str
    message: str
    clears: str
    source: str
    authority: Authority
    level: Literal["hold", "warning"] = Field(exclude=True)
    step: str = Field(exclude=True)
    title: str = Field(exclude=True)


Value = str | bool | tuple[str, ...] | None
Answers = Mapping[str, Value]
QuestionKind = Literal["text", "long_text", "choice", "yes_no", "date", "month", "checkbox"]


@dataclass(frozen=True)
class Option:
    """One choice: the value that is kept, the words that are shown. `open`: it answers "not yet"."""

    value: str
    label: str
    open: bool = False


@dataclass(frozen=True)
class Condition:
    """A question is asked only while the answer to `key` is one of `values`."""

    key: str
    values: tuple[str | bool, ...]


@dataclass(frozen=True)
class Question:
    """One question as data: a page draws it and decides nothing.

    `why` is shown beside it with `source` and `authority`. `only_if`: every condition has to hold.
    `past`: not a date after today. `yes_no` and `checkbox` are kept as a truth value, all else as text.
    """

    key: str
    step: str
    text: str
    hint: str
    why: str
    kind: QuestionKind
    authority: Authority
    source: str
    options: tuple[Option, ...] = ()
    required: bool = True
    only_if: tuple[Condition, ...] = ()
    past: bool = False

    def label(self, value: object) -> str:
        """The words of an answer: the option's label, Yes or No, or the text itself."""
        if isinstance(value, bool):
            return "Yes" if value else "No"
        return next((option.label for option in self.options if option.value == value), str(value or ""))
