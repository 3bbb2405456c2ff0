"""What the layers found, settled over all paragraphs: people apart from their bodies, ages after names."""

import pytest

from tests.checks.personal_data.texts import flagged, kinds


@pytest.mark.parametrize(
    ("text", "person", "body"),
    [
        ("Dr Aniket Rao of the Pit Row Medical Practice wrote.", "Dr Aniket Rao", "Pit Row Medical Practice"),
        (
            "It was signed by Mrs Gwen Hollis from Larkfield Primary School.",
            "Mrs Gwen Hollis",
            "Larkfield Primary School",
        ),
    ],
)
def test_somebody_and_the_body_that_they_are_of_are_two_findings(text: str, person: str, body: str) -> None:
    assert {person, body} <= set(flagged(text))


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("Mother: Yvette BRYCE, 38, bus driver.", "38"),
        ("Nana Pearl (Mrs Pearl Beckford), PGM, 77, sings at the chapel.", "77"),
        ("Her brother, nineteen, was at work.", "nineteen"),
    ],
)
def test_a_bare_number_after_somebody_is_an_age(text: str, age: str) -> None:
    assert kinds(text).get(age) == "AGE"


def test_a_number_after_somebody_that_goes_on_as_an_address_is_no_age() -> None:
    assert "AGE" not in kinds("He saw Mrs Jones, 14, Albert Road.").values()


def test_the_number_of_a_heading_is_no_initial() -> None:
    found = flagged("4B  Maryport, 2005–2007\n4.1 The family lived in Maryport.")
    assert "B  Maryport" not in found
    assert found.count("Maryport") == 2


def test_an_uncles_title_after_a_name_is_part_of_it() -> None:
    assert "Hannan chacha" in flagged("Mr Abdul Hannan Choudhury (Hannan chacha) kept a shop.")


def test_a_possessive_without_its_apostrophe_is_found() -> None:
    text = "Ruby Tarrant, 6, lives with her mother.\nA note said: “Rubys dad is posted we are off.”"
    assert "Rubys" in flagged(text)


@pytest.mark.parametrize("surname", ["White", "Young", "Best", "Day", "Banks", "Page"])
@pytest.mark.parametrize(
    "text",
    [
        "Officers found that {} had a previous conviction for assault.",
        "The suspect ({}) made no comment in interview.",
        "Following arrest, {}’s telephone was seized.",
        "Members of the {} family have seen this report.",
    ],
)
def test_a_surname_that_is_also_a_word_is_found_alone_once_somebody_bears_it(text: str, surname: str) -> None:
    known = f"The father of the baby is Joe {surname}, who lives elsewhere."
    assert any(
        surname in words.split()
        for words in flagged(f"{text.format(surname)}\n{known}")
        if "Joe" not in words
    )


@pytest.mark.parametrize(
    "text", ["Young Carers closed the case.", "White British.", "Best practice was followed."]
)
def test_the_word_that_is_also_a_surname_is_left(text: str) -> None:
    known = "Joe Young, Joe White and Joe Best live elsewhere."
    assert not set(flagged(f"{text}\n{known}")) & {"Young", "White", "Best"}


def test_a_surname_is_found_with_its_small_words() -> None:
    text = "Mr Wiktor da Silva, 34, is the father.\nStaff saw that da Silva was upset."
    assert "da Silva" in flagged(text)


def test_who_writes_in_a_chat_without_times_is_found() -> None:
    text = "mam pen: dont start lady\ndawn: its ok\nmam pen: nite\ndawn: x\noffice: ok\noffice: fine"
    found = flagged(text)
    assert {"mam pen", "dawn"} <= set(found)
    assert "office" not in found


def test_who_writes_in_a_chat_is_found_in_its_messages_and_its_lines_stay_apart() -> None:
    text = (
        "abdi: libz how do u stop\nlibz: wallahi i paid that man before i got sent down and i PAID him\n"
        "libz: go home now"
    )
    assert flagged(text).count("libz") == 3


def test_a_name_is_found_misspelt_in_small_letters_in_a_message() -> None:
    text = (
        "Miss Oyelaran taught Dominykas.\nIn, 16:32, from a friend: that school cow oyeleran is stirrin u no."
    )
    assert "oyeleran" in flagged(text)


@pytest.mark.parametrize(
    "text", ["Mark, White British, made clogs.", "Mark to us: “I knew there were children.”"]
)
def test_a_name_that_is_a_word_is_found_at_the_start_of_a_sentence(text: str) -> None:
    assert flagged(f"Mark Stubbs was asked.\n{text}").count("Mark") == 1


def test_a_title_and_a_letter_are_of_whoever_is_named_with_that_title() -> None:
    known = "Dr Piers Lavington wrote in May."
    assert "Dr P" in flagged(f"{known}\nShe told Dr P about the gun.")
    assert "Dr K" not in flagged(f"{known}\nShe told Dr K about the gun.")
    assert "Dr P" not in flagged(f"{known}\nDr Lavington is referred to as Dr P.")


@pytest.mark.parametrize(
    ("told", "message", "name"),
    [
        ("", "Ate all her dinner. mrs west rang and mum dont know.", "west"),
        ("They met April Bird.", "tc re bruise, mum april says she dont know", "april"),
        ("They met Summer Bird.", "summer wont wake up mum", "summer"),
    ],
)
def test_a_name_that_is_a_word_is_found_in_a_message_by_what_stands_beside_it(
    told: str, message: str, name: str
) -> None:
    assert any(found.split()[-1] == name for found in flagged(f"{told} The note was: “{message}”"))
    assert "may" not in flagged("They met May Bird. The note was: “mum may dont know”")


def test_a_name_that_is_a_word_is_found_alone_in_quotation_marks() -> None:
    told = "They met Chance Mwamba on 3 May."
    assert flagged(f"{told} “Chance” was read as a word, and “luck” was not.").count("Chance") == 1
