"""Ages that a date of birth or the shorthand of clinics gives away, and numbers that are none."""

import pytest

from checks.personal_data.recognisers.ages_in_notes import RULES
from tests.checks.personal_data.texts import flags_of


def ages(text: str) -> set[str]:
    return {flag.text for flag in flags_of(text) if flag.type == "AGE"}


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("Ruth Marsh\tmother\t14-11-1968\t37\tat home", "37"),
        ("Kyle Marsh\tbrother\t11-12-1995\tten\tYr 5", "ten"),
        ("Kyle Marsh\tbrother\t18-01-1989\t16, nearly 17\tnone", "16, nearly 17"),
        ("Carly Marsh, b. 1.4.81, 23, works on a stall.", "23"),
        ("Connor, 8 (13 November 2004). Hallow School.", "8"),
        ("She was born on 8 April 1996, and so was eight; she had been adopted.", "eight"),
        ("1987. Liam, 5/12, failure to thrive.", "5/12"),
        ("Zoe 7/12, corrected 5/12, was weighed.", "5/12"),
        ("The only child of Gemma Marsh, nineteen, and a soldier.", "nineteen"),
        ("Corporal Ashley Marsh, twenty-three, of the second battalion, was away.", "twenty-three"),
        ("Olive Marsh: paternal grandmother; 79", "79"),
        ("Her husband, a broker, died in 2005 at 39; she has since been ill.", "39"),
        ("Jade, being sixteen, had a telephone.", "sixteen"),
    ],
)
def test_an_age_is_found(text: str, age: str) -> None:
    assert age in ages(text)


@pytest.mark.parametrize(
    "text",
    [
        "Sessions missed to 12-03-2010\t14\tletter sent",
        "Sessions missed to 12-03-2005\t4\tletter sent",
        "The form of 3 May 2011, 4, was lost.",
        "Section 47, nineteen, and others.",
        "The visit was cut short, it being sixteen miles away.",
        "The panel met in Hall 12/12.",
    ],
)
def test_other_numbers_are_left(text: str) -> None:
    found = [
        match["age"]
        for rule in RULES
        if rule.name == "age after a date of birth"
        for match in rule.pattern.finditer(text)
        if rule.holds is None or rule.holds(match)
    ]
    assert found == []
