"""Which questions there are, which are asked, and how far each step has come."""

from datetime import date
from functools import lru_cache
from typing import NamedTuple

from checks.facts import Answers, Facts, Question, Value
from checks.rules import (
    about,
    advice,
    courts,
    data_protection,
    department,
    departure,
    initiation,
    reports_in_pack,
    welfare,
)
from checks.rules.regime import dating

QUESTIONS: tuple[Question, ...] = (
    *about.QUESTIONS,
    *initiation.QUESTIONS,
    *departure.QUESTIONS,
    *reports_in_pack.QUESTIONS,
    *welfare.QUESTIONS,
    *courts.QUESTIONS,
    *data_protection.QUESTIONS,
    *advice.QUESTIONS,
    *department.QUESTIONS,
)
BY_KEY = {question.key: question for question in QUESTIONS}
STEPS = tuple(dict.fromkeys(question.step for question in QUESTIONS))
REGIME = "initiation.regime"  # no question: worked out from the answers on initiation


class Progress(NamedTuple):
    """How many of a step's required questions are answered, and how many are asked."""

    answered: int
    required: int


def question(key: str) -> Question:
    """One question. Raises `KeyError` when there is none of that key."""
    return BY_KEY[key]


def questions(step: str) -> tuple[Question, ...]:
    """All questions of a step, asked or not, in order."""
    return tuple(each for each in QUESTIONS if each.step == step)


def is_asked(question: Question, answers: Answers) -> bool:
    """Whether the question is asked, the other answers being what they are."""
    return all(seen(condition.key, answers) in condition.values for condition in question.only_if)


def asked(step: str, answers: Answers) -> tuple[Question, ...]:
    """The questions of a step that are asked, in order."""
    return tuple(each for each in questions(step) if is_asked(each, answers))


def missing(step: str, answers: Answers) -> tuple[Question, ...]:
    """The required questions of a step that are asked and not answered, or answered with "not yet"."""
    return tuple(
        each for each in asked(step, answers) if each.required and not _settles(each, answers.get(each.key))
    )


def progress(step: str, answers: Answers) -> Progress:
    """How far a step has come: (0, n) is not started, (n, n) is completed. "Not yet" is no answer.

    A step whose every required question falls away is complete: it counts as 1 of 1.
    """
    required = sum(each.required for each in asked(step, answers))
    return Progress(required - len(missing(step, answers)), required) if required else Progress(1, 1)


def seen(key: str, answers: Answers) -> Value:
    """The answer under `key` if its question is asked, else None."""
    if key == REGIME:
        return _regime(answers)
    return answers.get(key) if key in BY_KEY and is_asked(BY_KEY[key], answers) else None


def _settles(question: Question, value: Value) -> bool:
    if question.kind in ("yes_no", "checkbox"):
        return value is True or (question.kind == "yes_no" and value is False)
    if question.kind == "choice":
        return any(option.value == value and not option.open for option in question.options)
    return isinstance(value, str) and bool(value.strip())


def _regime(answers: Answers) -> str:
    return _regime_of(*initiation.from_answers(answers), date.today())


@lru_cache
def _regime_of(initiated_on: str | None, agree: bool | None, today: date) -> str:
    """The id of the regime, or the standing of the date: unknown, invalid, future, out_of_scope."""
    found = dating(Facts(initiated_on=initiated_on, initiation_records_agree=agree, checked_on=today))
    return found.regime.id if found.standing == "known" and found.regime else found.standing
