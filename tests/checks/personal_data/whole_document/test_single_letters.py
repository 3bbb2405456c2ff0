"""A title and a letter in a note stand for somebody named with that title; in prose they may be a pseudonym."""

from checks.personal_data.recognisers.base import Found
from checks.personal_data.unit import Unit
from checks.personal_data.whole_document.single_letters import single_letters
from tests.checks.personal_data.texts import flagged

NAMED = ("DS Ruth Farrow", "Mrs Iris Thackray", "Mr Edward Poole")
NOTE = "3/4/09 With neighbour. DS F to check tday. Mrs T rang re visit."


def letters(*texts: str) -> list[str]:
    """What is found in the texts after three people were named in full."""
    first = " and ".join(NAMED)
    people = [
        Found(first.index(name), first.index(name) + len(name), "PERSON", 0.9, "lists", "", "")
        for name in NAMED
    ]
    units = [Unit("report", first, people), *(Unit("report", text, []) for text in texts)]
    return [unit.text[one.start : one.end] for unit, one in single_letters(units)]


def test_a_title_and_a_letter_in_a_note_are_somebody_named_in_full() -> None:
    assert letters("The lodger is called Mr B here.", NOTE) == ["DS F", "Mrs T"]


def test_the_pseudonyms_of_the_prose_are_left_alone() -> None:
    assert letters("The lodger, Mr B, had been seen by Mrs T the week before.", NOTE) == ["DS F"]


def test_where_all_are_explained_the_prose_has_them_too() -> None:
    assert letters("It was Mrs T who had rung.") == ["Mrs T"]


def test_nobody_of_that_letter_is_named() -> None:
    assert letters("3/4/09 With neighbour. DS W to check tday.") == []


def test_a_letter_in_a_dated_note_is_somebody_where_they_are() -> None:
    first = "Merryn Oakes was two."
    named = Unit("report", first, [Found(0, len("Merryn Oakes"), "PERSON", 0.9, "lists", "", "")])
    notes = [
        Unit("report", text, []) for text in ("3/9. C in. M in playpen.", "Thurs 13 Sept. M in old clothes.")
    ]
    found = [unit.text[one.start : one.end] for unit, one in single_letters([named, *notes])]
    assert found == ["M", "M"]


def in_chat(*turns: str) -> list[str]:
    first = "Roxanne Threlfall wrote to Leila Haworth."
    people = [
        Found(first.index(name), first.index(name) + len(name), "PERSON", 0.9, "lists", "", "")
        for name in ("Roxanne Threlfall", "Leila Haworth")
    ]
    units = [Unit("report", first, people), *(Unit("report", turn, []) for turn in turns)]
    return [unit.text[one.start : one.end] for unit, one in single_letters(units)]


def test_whose_turn_it_is_in_a_chat_is_somebody_where_two_take_turns() -> None:
    turns = (
        "L: did u tell",
        "R: yh. he told her",
        "L: omg",
        "R: dad dint shout",
        "L: come mine",
        "R: they no",
    )
    assert in_chat(*turns) == ["L", "R", "L", "R", "L", "R"]
    assert in_chat(*turns[:3]) == []
    assert in_chat("L: one of them", "L: another", "L: a third") == []


def test_letters_that_a_document_gives_to_relatives_are_left_alone() -> None:
    text = "F is the father and M the mother.\nF was seen by the GP.\nM asked for help. The house was cold, M said."
    assert flagged(text) == []


def test_letters_that_one_paragraph_explains_are_left_alone() -> None:
    text = (
        "E is the man who wrote to her online. F is her friend. H is the school counsellor, J the clinician."
    )
    assert flagged(f"{text}\nF told her mother. J asked E to stop.\nH saw her four times.") == []


def test_m_and_f_are_the_parents_where_a_key_gives_them_to_people_of_other_initials() -> None:
    text = (
        "M = Joanne Wharrier, F = Gethin Pugh. Seen by Maureen Sisson and Fiona Brack.\n"
        "4.7.06 M tearful. F in the garden, M said."
    )
    assert not {"M", "F"} & set(flagged(text))


def test_m_is_somebody_in_a_note_where_no_key_says_otherwise() -> None:
    text = "Maureen Sisson lived alone with her son.\n4.7.06 M tearful. Rang the surgery, M said."
    assert "M" in flagged(text)


def test_a_letter_with_a_stop_in_a_quotation_is_an_initial_whoever_is_called_child_f() -> None:
    text = (
        "Felix Beck is Child F. Child F was two.\n"
        "She wrote: “Third visit. F. eating toast when I came in.” Miss Yeo notes F. “tired, still carrying it”."
    )
    assert flagged(text).count("F") + flagged(text).count("F.") == 2


def test_a_letter_that_ends_a_message_is_whoever_sends_it() -> None:
    text = "Hope Ferriby texted her.\nOUT: Ah bless. See u next wk. H\nOUT: that is all. M"
    assert flagged(text).count("H") == 1


def test_the_letter_of_a_child_is_left_alone_in_prose() -> None:
    text = "Child K was quiet. Child K had no friends, and K's parents asked the court for leniency."
    assert flagged(text) == []


def test_a_is_somebody_in_a_note_that_says_what_a_did() -> None:
    text = "Abena Lartey was seen.\n18.6.11 | Mother 10.00, A 10.50 | A gave him her coat. She put oil on A's forehead."
    assert flagged(text).count("A") + flagged(text).count("A's") == 3
    assert "A" not in flagged("Abena Lartey was seen.\n18.6.11 | A visit was made. A call came.")


def test_letters_of_a_table_of_who_is_who_are_nobody() -> None:
    text = (
        "J\tsubject of the review\nK\tJ's twin sister\nL\ttheir half-brother, aged about five\n"
        "Otto Pell wrote that J and K lived with Ms P. Aunt M cared for K. The Elms saw L. He knew L and J."
    )
    assert not {"J", "K", "L"} & {words.removesuffix("'s") for words in flagged(text)}


def test_whose_turn_it_is_in_a_chat_is_in_no_such_table() -> None:
    turns = ("K: my mum is mad", "T: ur dad too", "K: told kayden", "T: lol", "K: see u", "T: k")
    text = "Kayden Frost wrote to Tia Marsh.\n" + "\n".join(turns)
    assert {"K", "T"} <= set(flagged(text))
