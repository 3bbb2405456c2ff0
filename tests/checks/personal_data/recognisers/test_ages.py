"""Ages in every wording: told outright, shown by the words around a bare number, in short, in a row; other numbers."""

import pytest

from tests.checks.personal_data.texts import flagged, kinds

# fmt: off
FOUND = [
    ("They were with the twins, both 7, at the time.", ["7"]),
    ("She is 19. Mum's 40 and Dad's 41.", ["19", "40", "41"]),
    ("Two girls, 9 and 11, were in the car.", ["9 and 11"]),
    ("Her siblings (9, 7 and 4) stayed behind.", ["9, 7 and 4"]),
    ("Ryan 12, Kai 9 and Poppy 3 were seen.", ["12", "9", "3"]),
    ("The eldest is 12, the youngest 3.", ["12", "3"]),
    ("At 14 she became pregnant.", ["14"]),
    ("Her mother had her at 17.", ["17"]),
    ("He would have been five in March.", ["five"]),
    ("She will be 18 in June.", ["18"]),
    ("Girl 1 was fourteen, Girl 2 thirteen.", ["fourteen", "thirteen"]),
    ("She was aged 12 at the start and 15 at the end.", ["aged 12", "15"]),
    ("He was accepted as 13.", ["13"]),
    ("The court found him to be 17.", ["17"]),
    ("Age at death: 9 weeks", ["9 weeks"]),
    ("The 10, 8 and 5-year-old were at school.", ["10, 8 and 5-year-old"]),
    ("The thirteen- and fifteen-year-old brothers ran.", ["thirteen- and fifteen-year-old"]),
    ("Pt 22 yrs, smoker.", ["22 yrs"]),
    ("In clinic: M/34 with chest pain.", ["34"]),
    ("Seen in ED: 27F with a burn.", ["27F"]),
    ("Twins, seen at 20/12, were well.", ["20/12"]),
    ("He was born at 36+4.", ["36+4"]),
    ("She was a 28-weeker.", ["28-weeker"]),
    ("Gestation 34 wks.", ["Gestation 34 wks"]),
    ("She was seen (4 weeks 4 days corrected) in clinic.", ["4 weeks 4 days corrected"]),
    ("It was the length of his 14 weeks' life.", ["14 weeks"]),
    ("His development was that of a 10-month-old.", ["10-month-old"]),
    ("He died on day 4 of life.", ["day 4 of life"]),
    ("GIRL 8 UNCONSCIOUS IN TRAILER. BOY 12", ["8", "12"]),
    ("FEMALE APPROX 13 YRS, BREATHING.", ["13 YRS"]),
    ("A male abt 40 ran towards the canal.", ["40"]),
    ("Child approx 3 yrs in cot bed awake.", ["3 yrs"]),
    ("C3 (16, girl) and C6 (four, boy) were seen.", ["16", "four"]),
    ("The younger ones are Jodie (14) and Marcus (12 and a half).", ["14", "12 and a half"]),
    ("She drew like a child of seven and a half.", ["seven and a half"]),
    ("She says that she is five and three-quarters.", ["five and three-quarters"]),
    ("In July, aged fourteen and a quarter, she stopped.", ["aged fourteen and a quarter"]),
    ("Mrs Tran, a lady of eighty-one with no English, let her in.", ["eighty-one"]),
    ("The children were thirteen and fourteen. It was late.", ["thirteen and fourteen"]),
    ("He was nineteen when it happened and twenty when he was charged.", ["nineteen", "twenty"]),
    ("Ana Costa was nine, Rui Costa six and Eva Costa three.", ["nine", "six", "three"]),
    ("He was a settled man, fifty, a dealer.", ["fifty"]),
    ("Dead on arrival. Fifteen months, 5.1 kg.", ["Fifteen months"]),
    ("Rang on Daisy's birthday. 4 today.", ["4"]),
    ("A brother, Petroc, who at eleven is still at school.", ["eleven"]),
    ("At seven Tyrell came into care, and at fifteen passed two exams.", ["seven", "fifteen"]),
    ("I went over the fence, at 74.", ["74"]),
    ("She weighs less than she did at eleven.", ["eleven"]),
    ("By eight months he had caught up.", ["eight months"]),
    ("When R was 14 she ran.", ["14"]),
    ("Kofi, who is coming up for twelve, lives there.", ["twelve"]),
    ("Amy, 11; Ben, 9; and Cara, 18 months.", ["11", "9", "18 months"]),
    ("A girl of 13 was found with a male of 27.", ["13", "27"]),
    ("He looked fourteen, fifteen at most.", ["fourteen", "fifteen"]),
    ("When he hit eighteen they closed the case.", ["eighteen"]),
    ("Her nan, who'll be 70 in June, has them.", ["70"]),
    ("Two of the girls, one fifteen and the other sixteen, went missing.", ["fifteen and the other sixteen"]),
    ("Three boys (7, 9, and 12 years) slept.", ["7, 9, and 12 years"]),
    ("She was first known at 13 when Y was found.", ["13"]),
    ("She was fifteen years, eleven months and nine days old.", ["fifteen years, eleven months and nine days old"]),
    ("I am seventy-one or seventy-three.", ["seventy-one or seventy-three"]),
    ("They took him at first to be two.", ["two"]),
    ("Mirela, who was wed at 14, cried.", ["14"]),
    ("Lola 11/12, not sitting; seen 5/52 baby, unsettled.", ["11/12", "5/52"]),
    ("Father ... Balbir Singh ... 56 ... landlord", ["56"]),
    ("Mother\tHazel\tf.\t9 yrs", ["9 yrs"]),
    ("Otter, brother, 21 months at that date.", ["21 months"]),
    ("Her father, a roofer of thirty-one, left.", ["thirty-one"]),
    ("Ana\tsister\t14.06.2008\t16 months none", ["16 months"]),
    ("Subject\tBen\t11/52", ["11/52"]),
    ("PGF\tAlbert Oddy 67\tretired", ["67"]),
    ("Kian Oddy\t16\taway at school", ["16"]),
    ("Ryan 9/12, thriving, was weighed.", ["9/12"]),
    ("Percy Oddy, plot 19, 81, heard a baby.", ["81"]),
    ("Fay Oddy, her friend, 31, does the books.", ["31"]),
    ("Her husband, also 34, is away.", ["34"]),
    ("Two boys (resident, 13) and a girl (now 26) spoke.", ["13", "26"]),
    ("She ran away at 15, and was in care at 16 while pregnant.", ["15", "16"]),
    ("Looks about 14. Says 18. Wants her mum.", ["18"]),
    ("It was Cormac who found her and it was he, at eight, who rang.", ["eight"]),
    ("Well, he is twelve days today.", ["twelve days"]),
    ("Seen at the clinic at 10 wks + 5.", ["10 wks + 5"]),
    ("Age at incident  fourteen (school yr 9)", ["fourteen"]),
    ("Mark is ten now and lives with them.", ["ten"]),
    ("Sister 14, brother 11, brother 6.", ["14", "11", "6"]),
    ("Ryan's 18th was spent in custody.", ["18th"]),
    ("Shelby Oddy, 14 when first seen, was moved.", ["14"]),
    ("She says forty. She is in fact 10.", ["10"]),
    ("YP is 15 yrs.", ["15 yrs"]),
    ("Birthday yesterday (14), nobody knew.", ["14"]),
    ("Her aunt Rokeya Begum, who was 61 or 62 (nobody knew), came.", ["61 or 62"]),
    ("The real Favour, now rising fourteen, was found.", ["rising fourteen"]),
    ("There were Child 1 (12), Child 2 (9) and Child 3 (five).", ["12", "9", "five"]),
    ("Martin was wet that week, a fortnight past his seventh birthday.", ["a fortnight past his seventh birthday"]),
    ("15 Sep 2011 6/52 check. Hips and heart nad.", ["6/52"]),
    ("Clinic. Wt 6.80. 6 months. Brought by his father.", ["6 months"]),
]
# fmt: on


@pytest.mark.parametrize(("text", "ages"), FOUND)
def test_an_age_is_found(text: str, ages: list[str]) -> None:
    found = kinds(text)
    assert [age for age in ages if found.get(age) != "AGE"] == []


@pytest.mark.parametrize("bracket", ["(66)", "(66, not the mother)", "(66; retired)"])
def test_an_age_after_a_name_is_found(bracket: str) -> None:
    assert kinds(f"Mrs Hartley {bracket} came to the door.").get("66") == "AGE"


# fmt: off
NO_AGE = [
    "See Table (3, 4).", "Recommendation (5; 6) was met.", "Section (12) applies.",
    "Nobody under the age of 18 was seen.", "It was a two-year-old policy.", "There were five in the house.",
    "The panel met six times.", "Level 2, Level 3 and Level 4 services.", "The GCS was 15 on arrival.",
    "Police – 14 contacts", "He was 40 minutes away.", "The age of criminal responsibility is 10.",
    "GIRL 2 AND BOY 3 WERE SEEN.", "CHILD 4: SUMMARY", "It became four. It stood at 14.", "Contents ... 4",
    "He has a carer of 22 years' standing.", "The school, at 14, was full.", "She saw the child 3 days a week.",
    "Father's bail\t3 months", "A man, two dogs and a van.", "By three months the plan had slipped.",
    "Finding (four) stands.", "They met at eleven and agreed.", "When there was one, it was late.",
    "It was just over three miles away, and just under half agreed.",
    "When it reached twelve, the Panel rose. In March, three weeks.", "Child just under threshold.",
    "The wait was 12 weeks. RECOVERED FROM WATER, 60M DOWNSTREAM.",
    "She is a mother of four, and he the father of two.", "It was said of the elder two.",
    "A number of forty, an order of 20, a driver of thirty buses.", "The GCS later stood at 14.",
    "The pulse remained at 15. The meeting closed at 16.", "Sibling 1, Sibling 2 and Child 3 were seen.",
    "Sibling 1\thalf-brother", "Natalie's first was a boy.", "Open from nine to five.",
    "The letter is on pages four to seven. She is four thousand miles away, and he died at ten to four.",
    "Of the reviews, nine were adequate and the other two were not.", "They were two weeks late.",
]
# fmt: on


@pytest.mark.parametrize("text", NO_AGE)
def test_another_number_is_no_age(text: str) -> None:
    assert "AGE" not in kinds(text).values()


def test_a_number_that_is_dialled_is_no_age() -> None:
    assert "999" not in flagged("He was four and had been told never to ring 999.")
