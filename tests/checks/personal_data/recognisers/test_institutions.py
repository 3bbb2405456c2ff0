"""Local bodies by the form of their names; the field's own groups, centres and units are left alone."""

import pytest

from tests.checks.personal_data.texts import flagged

BODIES = [
    ("She was a regular at the Haven Project.", "Haven Project"),
    ("He volunteered with the Lighthouse Trust.", "Lighthouse Trust"),
    ("It was Lantern Recovery, the voluntary organisation in the town.", "Lantern Recovery"),
    ("He joined 1st Tansley Scouts.", "1st Tansley Scouts"),
    ("He was apprenticed to Fell and Sons.", "Fell and Sons"),
    ("They bought it at Khan Brothers Cash and Carry.", "Khan Brothers Cash and Carry"),
    ("The home is run by Cedar Tree Care.", "Cedar Tree Care"),
    ("He is held at HMP Ashwell Moor.", "HMP Ashwell Moor"),
    ("She was in Holloway when the baby came.", "Holloway"),
    (
        "He served in the 2nd Battalion, the King’s Marcher Rifles.",
        "2nd Battalion, the King’s Marcher Rifles",
    ),
    ("The family had help from Home-Start Hallam.", "Home-Start Hallam"),
    ("The boys trained with Hallam Town FC.", "Hallam Town FC"),
    ("She was taken in by the Sisters of Mercy.", "Sisters of Mercy"),
    ("The drug service, Turning Leaf, closed the case.", "Turning Leaf"),
    ("She read it at the University of Wessington.", "University of Wessington"),
    ("They worked at Heel & Key, in the town.", "Heel & Key"),
]


@pytest.mark.parametrize(("text", "name"), BODIES, ids=[name for _, name in BODIES])
def test_a_local_body_is_found_whole(text: str, name: str) -> None:
    assert any(name in words for words in flagged(text))


OF_THE_FIELD = [
    "The Steering Group met. The Task and Finish Group reported to the Executive Group.",
    "The Core Group and the Strategy Meeting were held; the Child Protection Unit was told.",
    "The Children's Centre, the Health Centre and the Resource Centre share a building.",
    "The Homeless Persons Unit and the Youth Inclusion Project were told.",
    "The Royal College of Paediatrics and Child Health was consulted.",
]


@pytest.mark.parametrize("text", OF_THE_FIELD)
def test_a_body_of_the_field_is_left_alone(text: str) -> None:
    assert flagged(text) == []
