"""Ages in the turns of prose and talk and in the shorthand of notes, found by rules alone, and what is none."""

import pytest

from checks.personal_data.recognisers.ages import Ages

FOUND = [
    ("By the autumn Idris had reached fourteen and left.", "fourteen"),
    ("He left on becoming sixteen, with a bag.", "sixteen"),
    ("She is tall for her nine years.", "nine"),
    ("He was old enough at fifteen to know.", "fifteen"),
    ("Both were 17 at conception, or so they said.", "17"),
    ("Known at referral: two; at death, three.", "three"),
    ("He's not two until Saturday.", "two"),
    ("Being 19 by then, he was told to go.", "19"),
    ("A schoolgirl of 14, she said nothing.", "14"),
    ("Her carers were 64 and 67 and tired.", "64 and 67"),
    ("The neighbour opposite, 88, banged on the wall.", "88"),
    ("It is her 21st on Sunday.", "21st"),
    ("Half of her eight years were spent there.", "eight"),
    ("He began with cannabis at 11, then drink at 13.", "11"),
    ("“How old are you?” “Seven,” she said.", "Seven"),
    ("Household: 4y, 2y, 5m; all well.", "4y, 2y, 5m"),
    ("At 4m rolled off a bed.", "4m"),
    ("Neonate, day 3, for home.", "day 3"),
    ("Genogram: Stacey 24 = Wayne 33.", "33"),
    ("Boy 12, girl 10, both at home.", "10"),
    ("His age (17) was given.", "17"),
    ("shes only 13 u no", "13"),
    ("Niece\tnineteen\tBabysat", "nineteen"),
]
LEFT = [
    "The list had reached fourteen pages.",
    "It is big for its price, 20 pounds.",
    "There were 64 and 67 of them in the two homes.",
    "At 4 miles they stopped.",
    "Girl 2 and Boy 3 were seen.",
    "The 21st was a Sunday.",
    "How old is the file? Very.",
]


def ages(text: str) -> list[str]:
    return [text[one.start : one.end] for one in Ages().results(text)]


@pytest.mark.parametrize(("text", "age"), FOUND)
def test_an_age_in_prose_or_shorthand(text: str, age: str) -> None:
    assert any(age in found for found in ages(text))


@pytest.mark.parametrize("text", LEFT)
def test_what_is_like_it_is_left(text: str) -> None:
    assert not ages(text)
