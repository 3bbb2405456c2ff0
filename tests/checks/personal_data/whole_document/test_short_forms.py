"""Bodies by half their name, and people in text messages, chat and logs."""

import pytest

from tests.checks.personal_data.texts import flagged, flags_of


def test_half_the_name_of_a_body_is_found_where_the_whole_stands_elsewhere() -> None:
    found = flagged("She was taken to the Princess Maud Infirmary.\nHe rang the Princess Maud that evening.")
    assert found == ["Princess Maud Infirmary", "Princess Maud"]


def test_a_town_of_which_several_bodies_are_called_stays_a_town() -> None:
    text = (
        "She went to Coldrigg First School and he to Coldrigg Methodist Chapel.\n"
        "She was born at the Stennick and District Hospital.\n"
        "They had moved to Coldrigg in June. He left Market Stennick and liked it."
    )
    found = {(flag.text, flag.type) for flag in flags_of(text)}
    assert ("Coldrigg", "LOCATION") in found
    assert "Stennick and" not in {words for words, _ in found}


def test_a_word_for_its_kind_ends_the_name_of_a_body() -> None:
    found = flagged("The North East Ambulance Service came. North East Ambulance Service took her.")
    assert found == ["North East Ambulance Service"] * 2


def test_the_kind_of_a_body_alone_is_no_name() -> None:
    assert "Centre" not in flagged(
        "She went to the Oasis Centre.\nThe Centre was shut; at the centre nobody knew."
    )


def test_the_last_word_of_a_name_is_found_after_the() -> None:
    found = flagged("She swam for Dunmere Otters FC.\nHe joined the Dunmere Otters Club, and the Otters won.")
    assert "Otters" in found or "the Otters" in found


def test_the_whole_name_of_a_body_is_found_wherever_it_stands() -> None:
    found = flagged("The drug service, Lantern Recovery, saw her.\nIt is for Lantern Recovery to say.")
    assert found.count("Lantern Recovery") == 2


def test_the_letters_that_a_bracket_gives_a_body_are_found() -> None:
    found = flagged("She was seen at the Royal Wexford Infirmary (“RWI”) at noon.\nRWI kept no notes.")
    assert found == ["Royal Wexford Infirmary", "RWI", "RWI"]


def test_a_body_of_plain_words_that_is_read_more_than_once_is_found_again() -> None:
    text = (
        "She was told to go to Open Door, a charity for homeless young people.\nHe went to the charity Open Door.\n"
        "Open Door has no record of it."
    )
    assert flagged(text).count("Open Door") == 3


def test_half_a_name_opens_a_sentence_before_a_verb_or_fills_a_cell() -> None:
    text = "The Lantern Hostel was full.\nLantern told the police. Lantern Street is near.\n3 May\tLantern\tRoom 9"
    assert flagged(text).count("Lantern") == 2


def test_a_street_is_found_in_messages_in_small_letters_and_in_short() -> None:
    text = "They live at Flat 9, Tannery Court.\n20:40 jay: going tannery court\n20:41 jay: by tannery ct. if i dnt txt"
    assert {"tannery court", "tannery ct"} <= set(flagged(text))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("She drank at the Dolphin Inn.\n“i cant come we r behind the dolfin”", "dolfin"),
        (
            "He was on roll at Little Acorns Nursery.\n“i dont no who got him from little acorns x”",
            "little acorns",
        ),
        ("“i cant come im down the legion with dad”", "legion"),
        (
            "She was taken to St Oswin's Hospital.\n“YES. take him to st oswins now. do u want a lift”",
            "st oswins",
        ),
        ("“i will be outside hanleys after work mum”", "hanleys"),
    ],
)
def test_bodies_in_a_message_need_no_capitals(text: str, name: str) -> None:
    assert any(name in found for found in flagged(text))


@pytest.mark.parametrize(
    "said", ["im at skool mum", "i was in the kichen with mum", "cum to the hospitle mum"]
)
def test_an_ordinary_word_misspelt_in_a_message_is_no_body(said: str) -> None:
    assert flagged(f"“{said}”") == []


def test_names_in_a_message_need_no_capitals() -> None:
    """A known name, the beginning of one, a pet name of one."""
    found = flagged(
        "Saffron Gale was late. Dean Ashworth rang.\n“lol saf says hide it from dean. u tell saffy x”"
    )
    assert found == ["Saffron Gale", "Dean Ashworth", "saf", "dean", "saffy"]


def test_words_of_a_message_that_are_also_names_stay() -> None:
    found = flagged("Will Ashworth rang. Hope Ashworth came.\n“i will ring u. hope ur ok”")
    assert found == ["Will Ashworth", "Hope Ashworth"]


def test_a_name_in_a_log_in_capitals_ends_before_the_next_word() -> None:
    assert "MRS IVY PUGH" in flagged("22:41 FEMALE CALLER MRS IVY PUGH FROM SHOP BELOW REPORTS SHOUTING")


def test_a_bar_or_a_wide_gap_parts_cells() -> None:
    """An age, a faith and a job alone in their cells are found."""
    bars = flagged("PROSSER, Mair | MGM | 51 | White Welsh; Calvinistic Methodist | seamstress")
    gaps = flagged("MGM      Mair Prosser      51      seamstress")
    assert {"51", "White Welsh", "seamstress"} <= set(bars)
    assert {"51", "seamstress"} <= set(gaps)
