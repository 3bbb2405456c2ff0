"""Who came to a meeting and who spoke there is found by initials; roles that come to meetings are nobody."""

from checks.personal_data.recognisers.base import Found
from checks.personal_data.unit import Unit
from checks.personal_data.whole_document.meetings import at_meetings


def unit(text: str, *people: str) -> Unit:
    """A paragraph in which these people were found."""
    found = [
        Found(text.index(name), text.index(name) + len(name), "PERSON", 0.9, "lists", "", "")
        for name in people
    ]
    return Unit("overview", text, found)


def letters(*units: Unit) -> list[str]:
    """What is found in them, in order."""
    return [one.text[found.start : found.end] for one, found in at_meetings(units)]


def test_the_initials_of_somebody_named_speak_in_a_transcript() -> None:
    named = unit("Simran Sahota, seven, was interviewed.", "Simran Sahota")
    talk = (
        unit("SS: She said, Simmi, coat."),
        unit("OP: What is it?"),
        unit("SS: I forgot the red folder."),
        unit("OP: Go on."),
    )
    assert letters(named, *talk) == ["SS", "SS"]
    assert letters(*talk) == []


def test_the_initials_of_somebody_named_open_a_point_of_minutes() -> None:
    named = unit("Dr Helga Brandt (cons paed) came.", "Helga Brandt")
    assert letters(named, unit("1. HB: perforated duodenum.")) == ["HB"]
    assert letters(named, unit("HB: 9.4")) == []


def test_who_came_is_found_beside_two_who_are_known() -> None:
    came = unit("Chair VM. Present NP (SW), KS, HV, BP (school), DC Toller.", "NP", "KS")
    assert letters(came) == ["VM", "BP"]
    assert letters(unit("Present SW, HV, GP, BP (school).")) == []


def test_they_are_found_where_they_speak_and_are_spoken_of() -> None:
    came = unit("Present NP, KS, VM.", "NP", "KS")
    talk = unit("NP: no trace of it. VM: we did.", "NP")
    assert letters(came, talk, unit("VM noted dissent.")) == ["VM", "VM", "VM"]


def test_the_initials_of_somebody_named_act() -> None:
    named = unit("Mary Hallam (HCA) and Hari Bedi came.", "Mary Hallam", "Hari Bedi")
    told = unit("Bathed by MH and me. HB asked when. LA asked too.")
    assert letters(named, told) == ["MH", "HB"]
    assert letters(told) == []
    assert letters(named, unit("Action: MH to ring her.")) == ["MH"]


def test_a_title_with_the_initials_of_somebody_named_is_found() -> None:
    named = unit("Dr Hari Bedi came.", "Hari Bedi")
    assert letters(named, unit("Tube declined (Dr HB), and Dr QX agreed.")) == ["Dr HB"]
