"""The age that somebody gives who is asked for it is found, also in halting English."""

import pytest

from checks.personal_data.unit import Unit
from checks.personal_data.whole_document.ages_of_people import ages_answered


def answered(question: str, answer: str) -> list[str]:
    units = [Unit("report", question, []), Unit("report", answer, [])]
    return [unit.text[one.start : one.end] for unit, one in ages_answered(units)]


@pytest.mark.parametrize(
    ("question", "answer", "age"),
    [
        ("OPERATOR: How old is she?", "CALLER: She have four.", "four"),
        (
            "CALL TAKER: In Thorsby? How old's baby?",
            "CALLER: She three month. She born August.",
            "three month",
        ),
        ('Q: "And how old are you now?"', "A: I'm 14.", "14"),
    ],
)
def test_the_answer_is_found(question: str, answer: str, age: str) -> None:
    assert answered(question, answer) == [age]


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("OPERATOR: Where is she?", "CALLER: In number four."),
        ("OPERATOR: How old is she?", "CALLER: I don't know. There are four of us."),
        ("OPERATOR: How old is she? Take your time.", "CALLER: Four."),
    ],
)
def test_other_figures_are_left(question: str, answer: str) -> None:
    assert answered(question, answer) == []
