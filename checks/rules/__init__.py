"""The rules: one file a check, each a pure function of the facts, with the questions its page draws."""

from checks.facts import Facts, Finding, Question
from checks.rules import (
    about,
    advice,
    anonymisation,
    courts,
    data_protection,
    department,
    departure,
    initiation,
    reports_in_pack,
    welfare,
)
from checks.rules.answers import facts_from
from checks.rules.asked import (
    BY_KEY,
    QUESTIONS,
    STEPS,
    Progress,
    asked,
    is_asked,
    missing,
    progress,
    question,
    questions,
    seen,
)
from checks.rules.problems import date_parts, parse_date, problems
from checks.rules.publication import publication_set
from checks.rules.regime import Dating, dating, in_england, stands_alone

ALL = (
    about,
    initiation,
    departure,
    reports_in_pack,
    welfare,
    courts,
    data_protection,
    anonymisation,
    advice,
    department,
)


def check(facts: Facts) -> tuple[Finding, ...]:
    """All findings in the order of the steps.

    A date that is impossible, in the future or out of scope stands alone, and so does another country: what
    the other rules would say rests on guidance that does not apply.
    """
    if dating(facts).standing in ("invalid", "future"):
        return tuple(initiation.check(facts))
    if in_england(facts) is False:
        return tuple(about.check(facts))
    if stands_alone(facts):
        return tuple(initiation.check(facts))
    return tuple(found for rule in ALL for found in rule.check(facts))


__all__ = [
    "ALL",
    "BY_KEY",
    "QUESTIONS",
    "STEPS",
    "Dating",
    "Progress",
    "Question",
    "asked",
    "check",
    "date_parts",
    "dating",
    "facts_from",
    "in_england",
    "is_asked",
    "missing",
    "parse_date",
    "problems",
    "progress",
    "publication_set",
    "question",
    "questions",
    "seen",
    "stands_alone",
]
