"""Ages in the turns of prose and talk, told in passing or by themselves, and the numbers and lengths that are none."""

import pytest

from tests.checks.personal_data.texts import kinds

FOUND = [
    ("Denisa turned eight in October.", "eight"),
    ("She would have been eleven in a fortnight.", "eleven"),
    ("Their mother died on 27 August 2008 at 34.", "34"),
    ("She passed grade 6 at 12.", "12"),
    ("It was a page last used when he was twelve, with a picture.", "twelve"),
    ("Carer's sons\tNathaniel Boateng, Jeremiah Boateng\t12 and 9", "12 and 9"),
    ("S. Akhtar 14y. ?RTC", "14y"),
    ("He left on becoming sixteen, with a bag.", "sixteen"),
    ("She is tall for her nine years.", "nine"),
    ("He was old enough at fifteen to know.", "fifteen"),
    ("Both were 17 at conception, or so they said.", "17"),
    ("Being 19 by then, he was told to go.", "19"),
    ("A schoolgirl of 14, she said nothing.", "14"),
    ("The neighbour opposite, 88, banged on the wall.", "88"),
    ("Half of her eight years were spent there.", "eight"),
    ("He began with cannabis at 11, then drink at 13.", "11"),
    ("Household: 4y, 2y, 5m; all well.", "4y, 2y, 5m"),
    ("At 4m rolled off a bed.", "4m"),
    ("Genogram: Stacey 24 = Wayne 33.", "33"),
    ("His age (17) was given.", "17"),
    ("shes only 13 u no", "13"),
    ("Niece\tnineteen\tBabysat", "nineteen"),
    ("Mark Oldroyd – convicted; 25; tattooist.", "25"),
    ('Kevin "Spud" Lathom – convicted; 41; night porter.', "41"),
    ("Comfort Frimpong – carer, 41, agency cleaner on the trams.", "41"),
    ("Call, Ken Gooding, no. 1 Sluice Cottages, 69: two large dogs loose.", "69"),
    ("00:40 DASH DONE. ONE CHILD 7 ONE 2 YRS BOTH WELL.", "7"),
    ("00:40 DASH DONE. ONE CHILD 7 ONE 2 YRS BOTH WELL.", "2 YRS"),
    ("14:06 AMBO REQUEST POLICE. MALE CHILD 3, BURN TO HAND.", "3"),
    ("Caller female, poor English. 11/52 F not breathing.", "11/52"),
    ("Birth of Shannon. Mother 18. Family present.", "18"),
    ("He had a conviction at 19 for wounding.", "19"),
    ("She was pregnant at sixteen and alone.", "sixteen"),
    ("Scarlett, who was eleven in 2012, was told.", "eleven"),
    ("There was a caution at 17 for being drunk.", "17"),
    ("HV\t3/52 check. Wt 2.9.", "3/52"),
    ("Ewa came to England at 18 to pick salad.", "18"),
    ("He went to the school, leaving at 14 without a word.", "14"),
    ("Their son came here at three.", "three"),
    ("It went back to Idris's seventh year.", "seventh year"),
    ("Adjoa was eight and two weeks.", "eight and two weeks"),
    ("The child Stanley, two years and eight weeks, dies.", "two years and eight weeks"),
    ("Discharged. Seven weeks three days. Mother was well.", "Seven weeks three days"),
    ("Four and a half.  Starts at school.", "Four and a half"),
    ("9/12/10 – 4/52. Wt 3.9. Cord off.", "4/52"),
    ("26/1/11 – 11 wks. Singing from house.", "11 wks"),
    ("At two he was adopted by a couple.", "two"),
    ("At sixteen R came home, in a sense.", "sixteen"),
    ("He was 16 at Bridge House.", "16"),
    ("Elif, who had been eleven for five days, took the baby.", "eleven"),
]
LEFT = [
    "The list had reached fourteen pages.",
    "The number of visits was eleven in 2012.",
    "Born in good condition, Apgar 9 and 10.",
    "It is big for its price, 20 pounds.",
    "There were 64 and 67 of them in the two homes.",
    "At 4 miles they stopped.",
    "Girl 2 and Boy 3 were seen.",
    "The 21st was a Sunday.",
    "How old is the file? Very.",
    "Child 3, Sibling 2 and Mother 1. All were seen.",
    "Mark Oldroyd – Chair; 3 meetings attended.",
    "The panel – its chair and 7 members – met often.",
    "A conviction at 10 Albert Road came to light.",
    "Convictions at 30 per cent were usual.",
    "The bus left for town at 20 past and came back at three.",
    "They moved to the flat at 14 Albert Road.",
    "He was imprisoned for two years and four months.",
    "The delay of six weeks and three days was long.",
    "The case was open for four and a half years.",
    "They waited two weeks and four days later.",
    "At seven each morning she rose.",
    "At seven o'clock he left.",
]


@pytest.mark.parametrize(("text", "age"), FOUND)
def test_an_age_in_prose_is_found(text: str, age: str) -> None:
    assert any(age in words and kind == "AGE" for words, kind in kinds(text).items())


@pytest.mark.parametrize("text", LEFT)
def test_what_is_like_it_is_left(text: str) -> None:
    assert "AGE" not in kinds(text).values()
