"""People whom everybody may name are left alone where their work or case is spoken of, and nowhere else."""

import pytest

from tests.checks.personal_data.texts import flagged, flags_of


@pytest.mark.parametrize(
    "text",
    [
        "Harry Ferguson writes of workers who never touch a child.",
        "As Eileen Gambrill says, good intentions are not good evidence.",
        "The report is indebted to Professor Nigel Parton for his book.",
        "The method is that of Systems Thinking, as described by Sheila Fish.",
        "Jonathan Scourfield and Brid Featherstone have between them written of it.",
        "Anna Salter calls it grooming.",
        "Lauren Wright was lost, and the inquiry said so.",
        "Dyregrov places the risk around anniversaries.",
        "It is what James Reason calls the Swiss cheese approach.",
        "Reder and Duncan wrote of it.",
        "The checklist, devised by Laura Richards, was not used.",
        "Sidney Dekker's “local rationality” is met with.",
        "Robert Dingwall, John Eekelaar and Topsy Murray met it too.",
        "T. S. Eliot has asked what it costs.",
        "Harry Ferguson writes of it. Nobody touched the child, to use Professor Ferguson's test.",
    ],
)
def test_of_work_and_of_known_cases_anybody_may_speak(text: str) -> None:
    assert not [flag.text for flag in flags_of(text) if flag.type == "PERSON"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("She told Harry Ferguson on 3 May. The research says otherwise.", "Harry Ferguson"),
        ("The social worker, Harry Ferguson, says that she rang.", "Harry Ferguson"),
        ("James Reason calls the house every night.", "James Reason"),
        ("Sheila Fish described a man at the door.", "Sheila Fish"),
        ("PC Harry Ferguson has written a report on it.", "PC Harry Ferguson"),
        ("Lauren Wright was lost, and the inquiry said so. Lauren was six.", "Lauren Wright"),
        ("Harry Ferguson writes of it. Later Mr Ferguson rang.", "Harry Ferguson"),
        ("Harry Ferguson says that she rang. Ferguson drove to the house.", "Harry Ferguson"),
        ("The research of Ann Dyregrov, and Dyregrov's risk.", "Dyregrov"),
        ("She saw Harry Ferguson and Mr John Eekelaar on 3 May.", "Harry Ferguson"),
        ("She saw Harry Ferguson and John Eekelaar on 3 May.", "Harry Ferguson"),
        ("Professor Ferguson saw the boy on 3 May.", "Professor Ferguson"),
    ],
)
def test_somebody_of_the_review_who_is_called_so_is_found(text: str, name: str) -> None:
    assert name in flagged(text)


def test_somebody_named_often_is_no_author() -> None:
    text = "The study cites it. Harry Ferguson writes of it. " * 4
    assert flagged(text).count("Harry Ferguson") == 4


def test_a_review_of_a_case_that_others_cite_is_anonymised_like_any_other() -> None:
    review = (
        "Khyra Ishaq died on 17 May 2008. Khyra was seven. The review of the case of Khyra Ishaq is this."
    )
    assert flagged(review).count("Khyra Ishaq") == 2
    cited = "The deaths of Khyra Ishaq and Daniel Pelka taught the same lesson."
    assert not flagged(cited)
