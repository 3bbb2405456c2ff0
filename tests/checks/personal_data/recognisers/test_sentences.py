"""Sentences of a criminal court in their many forms; orders and lengths of time that are none are left alone."""

import pytest

from tests.checks.personal_data.texts import flags_of

PASSED = [
    ("He was sentenced to six months in military detention.", "six months in military detention"),
    ("03/02/95 THEFT, COND DISCH 12M", "COND DISCH 12M"),
    ("19/07/99 ASSAULT ON PARTNER, 4 MTHS YOI", "4 MTHS YOI"),
    ("He was found guilty of manslaughter. Five years. The coroner sat again.", "Five years"),
    ("Arranging travel for exploitation, seven years, and recommended for deportation.", "seven years"),
    ("You will serve four years in detention under section 91.", "four years in detention under section 91"),
    ("Theft (2004) – 12m CD, at Leeds.", "12m CD"),
    (
        "Jailed for 12 years with a further 4 on extended licence.",
        "12 years",
    ),
    ("He was recalled for 28 days.", "28 days"),
    ("He was given a fixed penalty notice of £80.", "a fixed penalty notice of £80"),
    (
        "Younis: murder, guilty. Detention for life, minimum term 21 years.",
        "Detention for life, minimum term 21 years",
    ),
    ("He was sentenced to four and a half years.", "four and a half years"),
    (
        "She received a two-year community order with a supervision requirement.",
        "a two-year community order with a supervision requirement",
    ),
    ("He was given 150 hours of unpaid work.", "150 hours of unpaid work"),
    (
        "He was given two hundred and forty hours of unpaid work.",
        "two hundred and forty hours of unpaid work",
    ),
    ("He came out having served half of sixteen months for burglary.", "sixteen months for burglary"),
    ("Mother was conditionally discharged for twelve months.", "conditionally discharged for twelve months"),
    ("She was bound over to keep the peace.", "bound over to keep the peace"),
    ("He was released on licence in June.", "licence"),
    ("He served ten years in prison.", "ten years"),
    ("The suspended sentence was activated.", "suspended sentence"),
    ("He breached his ASBO.", "ASBO"),
    ("On count two he got five years concurrent.", "five years concurrent"),
    ("The judge said that he should serve twelve years.", "twelve years"),
    ("He was imprisoned for life.", "life"),
    ("He was fined £80 with £40 costs.", "fined £80 with £40 costs"),
    ("He was disqualified from driving for three years.", "disqualified from driving for three years"),
    ("His sentence was cut on appeal from five years to four.", "five years"),
    ("Father received 3 years 9 months.", "3 years 9 months"),
    ("He was convicted of affray (eight months).", "eight months"),
    ("The judge gave her a year's imprisonment.", "a year's imprisonment"),
    ("He was sentenced to five years and four months, and she to three years.", "three years"),
    ("He pleaded guilty and was sent down for eight.", "eight"),
    ("Disposal: Conditional discharge 12 months", "Conditional discharge 12 months"),
    ("Outcome at court: Community Order 12 mths, 80 hrs UPW", "Community Order 12 mths, 80 hrs UPW"),
    ("2003, ABH, CRO 18 mths; 2004, theft (fine).", "CRO 18 mths"),
    ("2003, ABH, CRO 18 mths; 2004, theft (fine).", "fine"),
    ("PNC shows 6/12 imp for s.20.", "6/12 imp"),
    ("He is subject to a 5 year SOPO.", "a 5 year SOPO"),
    ("YP3 was made subject to a YRO with supervision.", "YRO with supervision"),
    ("She was given IPP, tariff four years.", "IPP, tariff four years"),
    ("Mother received three years and her partner ten.", "ten"),
    ("“Fourteen years,” said the judge, “is the least.”", "Fourteen years"),
    ("Mother got life for it.", "life"),
    (
        "He was made subject of a Hospital Order under s.37 with restrictions.",
        "Hospital Order under s.37 with restrictions",
    ),
    ("He was detained under section 91 for five years.", "detained under section 91 for five years"),
    ("He is on the register for ten years.", "on the register for ten years"),
    (
        "She got an indeterminate sentence for public protection with a tariff of 3 years.",
        "an indeterminate sentence for public protection with a tariff of 3 years",
    ),
    ("He was jailed for five years for causing or allowing the death of a child.", "the death of a child"),
    ("He was ordered to pay £85 costs.", "ordered to pay £85 costs"),
    ("Crown Court\tS.18 wounding\t5 years", "5 years"),
    ("Manraj: causing or allowing: eleven years. Rajinder: same: eight years.", "eleven years"),
    ("Manraj: causing or allowing: eleven years. Rajinder: same: eight years.", "eight years"),
    ("Ana was found guilty: six years. Iyabo Martins: four and a half years.", "four and a half years"),
    ("He was convicted: life, tariff 19.", "life, tariff 19"),
    ("ABH, 26 weeks susp 18/12, at the magistrates.", "26 weeks susp 18/12"),
    ("He was ordered to do 200 hours of community payback.", "200 hours of community payback"),
    ("He was on a tag until June.", "tag"),
    ("At the Crown Court Stone gets seven years.", "seven years"),
    (
        "He was convicted and imprisoned for life, to serve not less than 24 years.",
        "imprisoned for life, to serve not less than 24 years",
    ),
    ("DANG\tnail bar owner, money laundering\t3 yrs", "3 yrs"),
    ("He had a four-year sentence for section 18 wounding.", "a four-year sentence for section 18 wounding"),
    (
        "She got a three-year community order with a drug treatment requirement and 200 hours of unpaid work.",
        "a three-year community order with a drug treatment requirement and 200 hours of unpaid work",
    ),
    (
        "A youth rehabilitation order of twelve months with a supervision requirement and a three-month curfew.",
        "youth rehabilitation order of twelve months with a supervision requirement and a three-month curfew",
    ),
    (
        "The court imposed an intensive supervision and surveillance requirement of 180 days.",
        "intensive supervision and surveillance requirement of 180 days",
    ),
    (
        "A detention and training order of eight months was made.",
        "detention and training order of eight months",
    ),
]


@pytest.mark.parametrize(("text", "words"), PASSED)
def test_a_sentence_is_found_whole(text: str, words: str) -> None:
    found = [flag.text for flag in flags_of(text) if flag.type == "SENTENCE"]
    assert any(words in each for each in found)


NO_SENTENCE = [
    "She lives with her aunt under a special guardianship order.",
    "The letting company gave them three days.",
    "The supervision order was for the child, and the interim care order was renewed.",
    "He was given two weeks to reply, and she received three months of support.",
    "She was given four weeks' notice. They got three days' respite.",
    "The plan was to last six months. She served on the Panel for two years.",
    "The Crown Prosecution Service and the Family Court were told; the trial was over two years later.",
    "The trial began nine months after the death. He was sentenced six months later.",
    "Protocol on licence conditions. The use of referral orders is rising.",
    "Outcome: no further action. Result: plan agreed.",
    "Trafficking victims are supported for 45 days. Timescale: two weeks.",
    "Grooming can last for years. He gets two weeks off. Lead: Jo Marsh: three months.",
    "Domestic homicide carries a sentence that the law lays down.",
]


@pytest.mark.parametrize("text", NO_SENTENCE)
def test_other_orders_and_lengths_of_time_are_no_sentences(text: str) -> None:
    assert [flag.text for flag in flags_of(text) if flag.type == "SENTENCE"] == []
