"""`group`: one value, one decision; people joined only where one reading is possible."""

import pytest

from checks import personal_data
from checks.case import Action, Person
from checks.personal_data import FlaggedValue
from checks.personal_data.grouping import Name, name_of
from checks.personal_data.suggesting import labels_in
from tests.checks.personal_data.texts import Text


def values(
    *texts: str, people: tuple[Person, ...] = (), labels: frozenset[str] = frozenset()
) -> dict[str, FlaggedValue]:
    documents = {f"document {number}": Text(text) for number, text in enumerate(texts, 1)}
    grouped = personal_data.group(personal_data.scan(documents, people), people, labels)
    return {value.text: value for value in grouped}


def test_a_person_is_one_value_in_all_forms_and_both_documents() -> None:
    found = values(
        "Leanne Hartley rang. Mrs Hartley left. LEANNE came.", "It was Hartley's idea, and Leanne agreed."
    )
    assert list(found) == ["Leanne Hartley"]
    value = found["Leanne Hartley"]
    assert value.mentions == {"document 1": 3, "document 2": 2}
    assert {"Mrs Hartley", "LEANNE", "Hartley", "Leanne"} == set(value.variants)


def test_a_shared_surname_is_a_value_of_its_own_and_says_so() -> None:
    found = values("Leanne Hartley and Wayne Hartley rang. Hartley was seen again.")
    assert {"Leanne Hartley", "Wayne Hartley", "Hartley"} == set(found)
    assert "More than one person" in found["Hartley"].why
    assert found["Hartley"].suggestion.action is Action.PSEUDONYM


def test_a_date_in_two_forms_is_one_value() -> None:
    found = values("Seen on 3 May 2011.", "Seen on 03/05/2011.")
    (value,) = found.values()
    assert value.suggestion.action is Action.GENERALISE
    assert value.suggestion.replacement == "May 2011"


def test_keys_depend_on_the_value_alone() -> None:
    """The same value elsewhere, with other things around it, keeps its key."""
    one = values("Leanne Hartley rang on 3 May 2011.")
    other = values("On 3 May 2011 it rained.", "So said Leanne Hartley of it all.")
    assert one["Leanne Hartley"].key == other["Leanne Hartley"].key
    assert one["3 May 2011"].key == other["3 May 2011"].key


@pytest.mark.parametrize(
    ("text", "value", "replacement"),
    [
        (
            "It covers 1 July 2010 to 18 August 2012.",
            "1 July 2010 to 18 August 2012",
            "July 2010 to August 2012",
        ),
        (
            "Between 9 January and 23 April 2011 he rang.",
            "9 January and 23 April 2011",
            "January and April 2011",
        ),
        ("She cried on 4 May 2011 to 30 May 2011.", "4 May 2011 to 30 May 2011", "May 2011"),
        ("He drank on his 16th birthday.", "his 16th birthday", "his birthday"),
        ("It was Leanne Hartley's fifth birthday.", "fifth birthday", "birthday"),
        ("Seen 5/52 baby, unsettled.", "5/52", "a baby"),
        ("She is a twenty-one-year-old woman.", "twenty-one-year-old", "an adult"),
        ("He was fourteen years old then.", "fourteen years old", "a teenager"),
        ("Father Doyle said Mass for her.", "Father Doyle", "Minister of Religion 1"),
        ("They met on Christmas Eve 2010.", "Christmas Eve 2010", "December 2010"),
        ("Sister Joan Meredith weighed him.", "Sister Joan Meredith", "Nurse 1"),
    ],
)
def test_a_range_keeps_both_months_and_a_birthday_tells_no_age(
    text: str, value: str, replacement: str
) -> None:
    assert values(text)[value].suggestion.replacement == replacement


def test_a_maiden_name_makes_nobody_else() -> None:
    assert name_of("Nerys Bebb, née Vaughan") == name_of("Nerys Bebb")
    assert name_of("Our Leanne") == name_of("Leanne")


def test_a_surname_of_two_words_is_one_name() -> None:
    assert name_of("E Hartley") == name_of("E. Hartley") == Name(("e",), ("hartley",))
    assert name_of("Al Hartley").full
    found = values(
        "Dr Piers de Courcy-Bligh came. Dr de Courcy-Bligh left. Yvonne St Clair rang. Ms St Clair wept."
    )
    assert list(found) == ["Dr Piers de Courcy-Bligh", "Yvonne St Clair"]


def test_a_range_is_no_mention_of_the_day_on_which_it_begins() -> None:
    found = values("From 1 July 2010 to 18 August 2012. It began on 1 July 2010.")
    assert {"1 July 2010 to 18 August 2012", "1 July 2010"} <= found.keys()


def test_the_chairs_label_is_suggested_and_variants_join_the_listed_person() -> None:
    people = (Person(name="Leanne Hartley", also_known_as=("Lee-Lee",), label="Mother"),)
    found = values("Leanne rang. Lee-Lee came.", people=people)
    assert list(found) == ["Leanne Hartley"]
    assert found["Leanne Hartley"].suggestion.replacement == "Mother"


def test_a_role_beside_the_name_gives_the_label_and_it_is_never_one_in_use() -> None:
    text = "The health visitor, Janet Pruszkowska, came. Health Visitor 1 wrote. His mother, Leanne Thwaite, rang."
    found = values(text, labels=labels_in([text]))
    assert found["Janet Pruszkowska"].suggestion.replacement == "Health Visitor 2"
    assert found["Leanne Thwaite"].suggestion.replacement == "Mother"


def test_a_label_holds_nothing_of_the_name() -> None:
    """Never initials, and no two people share one."""
    found = values("Janet Pruszkowska, Piotr Wrona and Aisha Begum were there.")
    labels = [value.suggestion.replacement for value in found.values()]
    assert labels == ["Person 1", "Person 2", "Person 3"]


def test_the_chair_of_the_board_is_kept_with_a_reason() -> None:
    found = values("Independent Chair: Margaret Ellery")
    suggestion = found["Margaret Ellery"].suggestion
    assert suggestion.action is Action.KEEP
    assert "model practice" in suggestion.reason


def test_each_suggestion_can_be_decided_as_it_stands() -> None:
    """What is suggested passes the checks of a decision."""
    from checks.case import Decision

    text = (
        "Leanne Hartley, born 12 June 1986, aged 4, of 14 Albert Road, Westmere, WM4 7QT (07700 900123), Polish, "
        "with cystic fibrosis, went to Oakfield Primary School and Ashgrove Surgery on 3 May. "
        "The Westmere Gazette. He got five years' imprisonment."
    )
    found = values(text)
    assert len(found) > 9
    for value in found.values():
        suggestion = value.suggestion
        Decision(
            text=value.text,
            action=suggestion.action,
            replacement=suggestion.replacement,
            reason=suggestion.reason,
        )
