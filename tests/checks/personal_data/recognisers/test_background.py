"""What a family is, said in small letters or at the start of a sentence."""

import pytest

from tests.checks.personal_data.texts import kinds

BACKGROUNDS = [
    ("The father, white British, kept a shop.", "white British"),
    ("The Nigerian pressure group wrote.", "Nigerian"),
    ("To kneel is a Yoruba courtesy.", "Yoruba"),
    ("He was the only black pupil of his year.", "black"),
    ("Her English is perfect.", "English"),
    ("Their Welsh was better than his.", "Welsh"),
    ("He is British Pakistani and a Muslim.", "British Pakistani"),
    ("She is White Eastern European.", "White Eastern European"),
    ("He is Mixed Caribbean and Turkish Cypriot.", "Mixed Caribbean and Turkish Cypriot"),
    ("The family are Welsh-speaking at home.", "Welsh-speaking"),
    ("Mother understood no English", "English"),
    ("He is a dual British and Ghanaian national.", "British and Ghanaian"),
    ("They call her a Yorkshirewoman.", "Yorkshirewoman"),
    ("Ethnicity\tW1", "W1"),
    ("The birth father, traveller, was not found.", "traveller"),
    ("The neighbours are South Sudanese.", "South Sudanese"),
    ("He belonged to the Closed Brethren.", "Closed Brethren"),
    ("We thought of them as white girls.", "white"),
    ("There were Asian girls and two white ones at the door.", "white"),
    ("The family is Middle Eastern and new here.", "Middle Eastern"),
    ("mum is polish and works nights", "polish"),
    ("an older asian male rang", "asian"),
    ("Dad turkish, speaks some english.", "turkish"),
    ("MALE POLISH ACCENT HANGS UP", "POLISH"),
    ("LANGUAGE LINE LITHUANIAN 90 MIN WAIT", "LITHUANIAN"),
    ("Her passport is the British one.", "British"),
    ("The third man was white and from the coast.", "white"),
    ("They trained six Roma mediators.", "Roma"),
    ("There is a rule for Tamil names.", "Tamil"),
    ("Religion: CofE", "CofE"),
    ("Her grandmother is Cape Verdean.", "Cape Verdean"),
    ("The family are Bravanese and speak little English.", "Bravanese"),
]


@pytest.mark.parametrize(("text", "words"), BACKGROUNDS)
def test_an_origin_or_language_is_found(text: str, words: str) -> None:
    assert kinds(text).get(words) == "NRP"


@pytest.mark.parametrize(
    "text",
    [
        "It was a white coat.",
        "The course covered Islam and Judaism.",
        "He sold mugs, black ones and white ones.",
        "The English Channel was rough.",
        "Mixed feelings remain.",
        "Under English law, before the English courts.",
        "They had Asian flu and an Alsatian.",
        "GCSE Spanish was hard.",
        "They ate nuts and swede.",
        "She went to polish the french windows.",
        "POLISH THE DOORS. ORTHODOX METHODS.",
        "Turkish delight was on the table; use Christian names.",
    ],
)
def test_colours_and_seas_are_left_alone(text: str) -> None:
    assert "NRP" not in kinds(text).values()
