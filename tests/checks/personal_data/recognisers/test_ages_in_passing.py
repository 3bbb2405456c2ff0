"""Ages told in passing, and what stands in such places that is no age."""

import pytest

from tests.checks.personal_data.texts import kinds

FOUND = [
    ("Mark Oldroyd – convicted; 25; tattooist.", "25"),
    ('Kevin "Spud" Lathom – convicted; 41; night porter.', "41"),
    ("Leanne Duckworth – friend; 15 in 2011; herself a victim.", "15"),
    ("Comfort Frimpong – carer, 41, agency cleaner on the trams.", "41"),
    ("Call, Ken Gooding, no. 1 Sluice Cottages, 69: two large dogs loose.", "69"),
    ("00:40 DASH DONE. ONE CHILD 7 ONE 2 YRS BOTH WELL.", "7"),
    ("00:40 DASH DONE. ONE CHILD 7 ONE 2 YRS BOTH WELL.", "2 YRS"),
    ("14:06 AMBO REQUEST POLICE. MALE CHILD 3, BURN TO HAND.", "3"),
    ("Caller female, poor English. 11/52 F not breathing.", "11/52"),
    ("Birth of Shannon. Mother 18. Family present.", "18"),
    ("He had a conviction at 19 for wounding.", "19"),
    ("She was pregnant at sixteen and alone.", "sixteen"),
    ("Ewa came to England at 18 to pick salad.", "18"),
    ("He went to the school, leaving at 14 without a word.", "14"),
    ("Their son came here at three.", "three"),
    ("It went back to Idris's seventh year.", "seventh year"),
]
LEFT = [
    "Child 3, Sibling 2 and Mother 1. All were seen.",
    "Mark Oldroyd – Chair; 3 meetings attended.",
    "The panel – its chair and 7 members – met often.",
    "A conviction at 10 Albert Road came to light.",
    "Convictions at 30 per cent were usual.",
    "The bus left for town at 20 past and came back at three.",
    "They moved to the flat at 14 Albert Road.",
]


@pytest.mark.parametrize(("text", "age"), FOUND)
def test_ages_told_in_passing(text: str, age: str) -> None:
    assert any(age in words and kind == "AGE" for words, kind in kinds(text).items())


@pytest.mark.parametrize("text", LEFT)
def test_what_is_no_age_is_left(text: str) -> None:
    assert "AGE" not in kinds(text).values()
