"""The initiation date: the day the chair decided to hold the review."""

from checks import guidance
from checks.facts import Answers, Facts, Finding, exact_day, in_words, span_in_words
from checks.rules.asking import ask, choice, when
from checks.rules.finding import finding, listed
from checks.rules.regime import Dating, dating

FIRST_YEAR_OF_BOARDS = 2006  # SI 2006/90

QUESTIONS = (
    ask(
        "initiation.records",
        "What do the board's records say of the day the review was initiated?",
        "choice",
        hint="The day the chair decided to hold the review: see the decision letter or the minutes, "
        "not the cover of the report.",
        options=(
            choice("agree", "They give one day"),
            choice("differ", "They give different days"),
            choice("month_only", "They give only the month"),
            choice("unknown", "They do not say"),
        ),
        why="This day decides what is published: before 10 June 2010 the executive summary only, from that "
        "day "
        "the overview report as well. Not the incident, the first meeting or the day it was finished.",
        source="letter_2010_which_date",
    ),
    ask(
        "initiation.date",
        "When was the review initiated?",
        "date",
        hint="For example, 27 3 2011. Any year is accepted.",
        only_if=(when("initiation.records", "agree", "differ"),),
        past=True,
        why="We take the day the chair decided, whatever the date on the report. 10 June 2010 itself "
        "counts as new.",
        source="letter_2010_which_date",
    ),
    ask(
        "initiation.other_date",
        "What other day do the records give?",
        "date",
        hint="If there are several, the one furthest from the first.",
        only_if=(when("initiation.records", "differ"),),
        past=True,
        why="Two days on the same side of a line do not matter. On either side they leave a doubt, and any "
        "doubt "
        "asks for independent advice.",
        source="letter_2010_advice",
    ),
    ask(
        "initiation.month",
        "In which month was the review initiated?",
        "month",
        hint="For example, 3 2011.",
        only_if=(when("initiation.records", "month_only"),),
        past=True,
        why="A month is enough unless the guidance changed within it, as it did in June 2010 and April 2013. "
        "Then the day has to be found.",
        source="letter_2010_which_date",
    ),
    ask(
        "initiation.record",
        "Where is it recorded?",
        hint="For example, minutes of the board of 14 July 2010, item 3. No names.",
        only_if=(when("initiation.records", "agree", "differ", "month_only"),),
        why="The certificate says on what evidence the date rests. Someone may ask for it years from now.",
        source="letter_2010_which_date",
    ),
)


def check(facts: Facts) -> list[Finding]:
    """Holds while the date does not decide; warns of dates that make no sense and of a mere month."""
    found = dating(facts)
    if found.standing == "invalid":
        return [_invalid()]
    if found.standing == "future":
        return [_future(facts)]
    if found.standing == "out_of_scope":
        return [_out_of_scope(facts, found)]
    unknown = [_unknown(facts)] if found.standing == "unknown" else []
    return unknown + _unlikely(facts) + _month_only(facts, found)


def from_answers(answers: Answers) -> tuple[str | None, bool | None]:
    """The initiation date as kept, and whether the records agree.

    Two days that fall under the same guidance agree for its purpose: only two sides of a line leave a doubt.
    """
    records = answers.get("initiation.records")
    if records == "month_only":
        return _text(answers.get("initiation.month")), True
    given = _text(answers.get("initiation.date"))
    if records == "agree":
        return given, True
    if records == "differ":
        day = exact_day(given or "")
        other = exact_day(_text(answers.get("initiation.other_date")) or "")
        return given, bool(day and other and guidance.regime_on(day) is guidance.regime_on(other))
    return None, None


def _text(value: object) -> str | None:
    return value.strip() or None if isinstance(value, str) else None


def _invalid() -> Finding:
    return finding(
        "DATE_INVALID",
        "The initiation date given is no day of the calendar.",
        "the date is corrected from the chair's decision or the minutes",
    )


def _future(facts: Facts) -> Finding:
    when = span_in_words(facts.initiated) if facts.initiated else ""
    return finding(
        "DATE_FUTURE",
        f"The initiation date, {when}, lies after the day of this check, {in_words(facts.checked_on)}.",
        "the date is corrected from the chair's decision or the minutes",
    )


def _unknown(facts: Facts) -> Finding:
    if facts.initiated_on is None:
        message = "It is not known when the review was initiated, and that day decides what is published."
    elif facts.initiation_records_agree is False:
        message = (
            "The board's records give different initiation dates, and the date decides what is published."
        )
    elif facts.initiation_records_agree is None:
        message = "It is not said whether the board's records agree on the initiation date."
    else:
        when = span_in_words(facts.initiated) if facts.initiated else ""
        message = f"Only the month is known, {when}, and the guidance changed within it."
    return finding(
        "DATE_UNKNOWN",
        message,
        "the record of the chair's decision to hold the review gives the day; if doubt is left, independent "
        "advice says which date counts",
        "letter_2010_which_date",
        "letter_2010_advice",
    )


def _out_of_scope(facts: Facts, found: Dating) -> Finding:
    when = span_in_words(facts.initiated) if facts.initiated else ""
    names = listed([regime.name for regime in found.regimes])
    later = found.regimes[0]
    return finding(
        "OUT_OF_SCOPE",
        f"A review initiated on or in {when} falls under {names}. {' '.join(later.asks)} "
        "The report can be screened here, but it cannot be said here that it may be published.",
        "the initiation date proves to be before 15 April 2013; otherwise follow the guidance named",
        authority=later.authority,
        cite="; ".join(regime.cite or "" for regime in found.regimes),
    )


def _unlikely(facts: Facts) -> list[Finding]:
    days, reasons = facts.initiated, []
    if days and days.last.year < FIRST_YEAR_OF_BOARDS:
        reasons.append(f"boards and their reviews rest on regulations of {FIRST_YEAR_OF_BOARDS}")
    if days and facts.publish_on and facts.publish_on < days.first:
        reasons.append("the planned publication comes before the review was initiated")
    if facts.publish_on and facts.publish_on < facts.checked_on:
        reasons.append(f"the planned day of publication, {in_words(facts.publish_on)}, has already passed")
    if not reasons:
        return []
    return [
        finding(
            "IMPLAUSIBLE_TIMING",
            f"The dates look wrong: {listed(reasons)}.",
            "the dates are checked against the minutes",
        )
    ]


def _month_only(facts: Facts, found: Dating) -> list[Finding]:
    if found.standing != "known" or not facts.initiated or not facts.initiated.month_only:
        return []
    return [
        finding(
            "RECORD_REASONS",
            f"Only the month of initiation is known, {span_in_words(facts.initiated)}. "
            "All its days fall under the same guidance.",
            "the minute says where the month is recorded and why the day cannot be found",
            "letter_2010_which_date",
        )
    ]
