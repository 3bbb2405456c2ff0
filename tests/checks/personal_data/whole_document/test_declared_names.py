"""Names that a report says are made up are left alone where they stand alone, and flagged once, to be checked."""

import pytest

from checks import personal_data
from checks.case import Action, Person
from checks.personal_data.flags import CHECK, Flag
from checks.personal_data.unit import Unit
from checks.personal_data.whole_document.declared_names import declared_names
from tests.checks.personal_data.texts import Text

STORY = (
    "Ruby was fifteen when she told her teacher. Ruby's father had left, and the panel thought that Ruby and "
    "Callum had been failed."
)


def declared(*paragraphs: str) -> set[str]:
    return set(declared_names([Unit("report", text, []) for text in paragraphs]))


@pytest.mark.parametrize(
    ("paragraphs", "names"),
    [
        (["This review concerns 'Ruby' (not her real name)."], {"Ruby"}),
        (
            [
                "We have invented first names. Leo's mother is called Katie, his father Simon, his sister Bella."
            ],
            {"Leo", "Katie", "Simon", "Bella"},
        ),
        (
            [
                (
                    "To preserve confidentiality the family is known throughout by the name Amber. The four children "
                    "are known, in order of age, as Violet, Blue and Scarlet. Their mother is Ms Amber, and her "
                    "partner Mr Grey."
                )
            ],
            {"Amber", "Violet", "Blue", "Scarlet", "Ms Amber", "Mr Grey"},
        ),
        (
            [
                (
                    "I keep the names by which the family chose to be known. They are Rowan (the baby), Hazel (mother) "
                    "and Mrs Alder (a neighbour)."
                )
            ],
            {"Rowan", "Hazel", "Mrs Alder"},
        ),
        (
            [
                (
                    "What we call people. We asked the girl for a name. She chose “Jasmine”. Her "
                    "brothers are “Aladdin” and “Abu”."
                )
            ],
            {"Jasmine", "Aladdin", "Abu"},
        ),
        (["There is no such school as Harebell High; I made it up."], {"Harebell High"}),
        (
            ["They came with a woman who will be called Mrs Oyelaran, to a town here called Easthaven."],
            {"Mrs Oyelaran", "Easthaven"},
        ),
        (["Their stepfather we call Mr Green."], {"Mr Green"}),
        (["She will be called Poppy throughout. That was not her name."], {"Poppy"}),
        (
            ["Name in this report\tExplanation", "Rui Almeida\tHer brother, younger by five years"],
            {"Rui Almeida"},
        ),
        (["Callum (a pseudonym) lived with his aunt."], {"Callum"}),
        (["Amber\tHis elder sister. This is not her real name; she chose it"], {"Amber"}),
        (["The boy is called “Samuel” on the cover, and Young Person S elsewhere."], {"Samuel"}),
        (
            [
                "How people are named in this report",
                "To protect the family, the following terms are used in place of names.",
                "Amber\tHis elder sister",
            ],
            {"Amber"},
        ),
        (["Two of the men, called here Danny and Big Tone, were convicted."], {"Danny", "Big Tone"}),
        (["In this report the young person is given the name “Tariq”."], {"Tariq"}),
        (["For the purposes of this review the child will be known as Amy."], {"Amy"}),
        (["His mother is referred to in this report as Dawn."], {"Dawn"}),
        (["The pseudonym 'Sparrow' was chosen by her grandmother."], {"Sparrow"}),
        (
            [
                "Esther is the subject. Ruth and Joseph are the couple with whom she lived. These are pseudonyms."
            ],
            {"Esther", "Ruth", "Joseph"},
        ),
        (
            ["Her parents are Mr Elm and Mrs Elm. The town is Larchester. None of these is a real name."],
            {"Mr Elm", "Mrs Elm", "Larchester"},
        ),
        (["Ruby and Callum are pseudonyms."], {"Ruby", "Callum"}),
        (["The names Ruby and Callum are not their real names."], {"Ruby", "Callum"}),
        (["The names in this report - Ruby and Callum - are made up."], {"Ruby", "Callum"}),
        (["In this report we call her Ruby."], {"Ruby"}),
        (["I call the girl Ruby and the boy Callum."], {"Ruby", "Callum"}),
        (["We say Finn for the boy and Poppy for the girl."], {"Finn", "Poppy"}),
        (["A cousin, who was too young to come, we have called Toby."], {"Toby"}),
        (
            ["The Board has chosen other names for the family: her mother is Kerry, her father Lee."],
            {"Kerry", "Lee"},
        ),
        (["They are made up, with Adam for Child L and Julia for Ms M."], {"Adam", "Julia"}),
        (["These are made up: we put Adam where the speaker meant Child L."], {"Adam"}),
        (["The names below have been changed: Luke, Ben and Theo."], {"Luke", "Ben", "Theo"}),
        (["The other names in this summary – Callum, Pearl – are made up."], {"Callum", "Pearl"}),
        (
            ["How people are called", "YP1 is the girl and YP2 her friend. The home is the Orange House."],
            {"Orange House"},
        ),
        (
            [
                "The following pseudonyms are used:",
                "Amy – the subject child",
                "Dawn – her mother",
                "She lived alone.",
            ],
            {"Amy", "Dawn"},
        ),
        (
            [
                "We have made up names instead. None of the names in this key belongs to the person it stands for.",
                "Lily – the young person",
                "Mr Black, Mr Brown and Mr Green – the three men convicted",
                "Judith and Simon – her social workers",
                "Priya – the youth worker she trusted",
                "She lived in Westmere.",
                "Karen – her aunt",
            ],
            {"Lily", "Mr Black", "Mr Brown", "Mr Green", "Judith", "Simon", "Priya"},
        ),
        (
            [
                "About the names",
                (
                    "Her father asked that she be called Imogen. It was not her name. Her mother is Philippa here. "
                    "The panel itself christened her brother Toby. Her friend insisted on being Coco."
                ),
            ],
            {"Imogen", "Philippa", "Toby", "Coco"},
        ),
        (["The girl in this report is called Ruby. It is not her name."], {"Ruby"}),
        (["The men are given the names Dean and Marcus, none of them genuine."], {"Dean", "Marcus"}),
        (["In this report the grandmother goes by Gwen, which made her laugh."], {"Gwen"}),
        (["In this summary | Capacity", "Oban, Nairn | mother, father"], {"Oban", "Nairn"}),
        (
            [
                "A note on names",
                "So each took a new name, and those are what you will read below: Luke, Ben and Theo.",
            ],
            {"Luke", "Ben", "Theo"},
        ),
        (["The girl, here called “Tangerine” because of her coat, slept."], {"Tangerine"}),
        (["The boy, “Arun” (not his name), slept."], {"Arun"}),
        (
            [
                "Every first name in this report is invented.",
                "Invented name | Who this is",
                "Ruby | The girl whom this report is about",
                "Marcus | Man of 27, convicted",
                "Fiona | School Nurse",
                "Kerry | Leanne, her sister",
                "Liam | Child 1",
            ],
            {"Ruby", "Marcus", "Fiona"},
        ),
    ],
)
def test_what_is_said_to_be_made_up(paragraphs: list[str], names: set[str]) -> None:
    assert declared(*paragraphs) == names


@pytest.mark.parametrize(
    "paragraphs",
    [
        ["In this report the mother, known as Liz, is seen as a protective adult."],
        ["He was known here as Joe, and nobody asked for his whole name."],
        ["She has no family here, and is called Vas."],
        ["He has invented names for us. Leo's mother is called Katie."],
        [
            "A note on names",
            "In the summary Tomos is Child L and Elin is Child M. Their names stand here. Her mother, Ingrid, asked.",
        ],
        ["None of the children was identified as being at risk. Tyler told Mrs Pask."],
        ["Nobody called her by her own name. Tyler told Mrs Pask."],
        ["To protect her identity she was called Liz at the refuge. Tyler told Mrs Pask."],
        ["On the site pseudonyms were used. Tyler told Mrs Pask."],
        ["He used the pseudonym Rob on the site."],
        ["In the house we say Dahabo."],
        ["We have called Karen. She did not answer."],
        ["Her name has been changed by deed poll. Her mother is Dawn."],
        ["The children were given new names when they were adopted. Their mother is Dawn."],
        [
            "The twins were given the names of their grandfathers. The girl is called Amina and her mother is Dawn."
        ],
        ["She used another name at the surgery. Her mother is Dawn."],
        ["None of the staff knew her real name. Her mother is Dawn."],
        ["She said that they were made up. Her mother is Dawn."],
        ["Key to pseudonyms", "Liam – Child A", "Dawn – Mother"],
        ["Pseudonyms used in this report", "Liam – Child A", "Dawn = Mother"],
        ["Pseudonyms", "Real name\tWho", "Dawn\tMother"],
        ["Pseudonym | Real name", "Ruby | Leanne"],
        ["We have called Mr Dobbs twice, and he did not answer."],
        ["A note on names", "Her father is Karim Rahim Salih. The school called him Mr Rahim."],
        ["All names have been changed. The review was written by Karen Holt, and its author is Miss Holt."],
        ["All names have been changed. Chelsea is called here by another name."],
        ["The names of the children were not changed. The town is Hull."],
        ["She took a new name when she came. Her mother is Dawn."],
        ["In this report the grandmother is a witness."],
        ["She was called Bibi. It was not her name. Her mother is Dawn."],
        ["The card was in another name. That was not her name. Her mother is Dawn."],
        ["They gave the names Dean and Marcus, none of them genuine."],
        ["She gave her name as Dawn, which is false."],
        ["At the font each took a new name. They are Grace and Mercy. Her mother is Dawn."],
        ["None of the names in the book belongs to anybody. Her mother is Dawn."],
        ["Adult 1 in this report is Ashley Stobbs, of Staithes Row."],
        ["Known in this report as Child A, she is Kezia Thurlow."],
        ["The list follows.", "Amy – the subject child", "Dawn – her mother"],
    ],
)
def test_what_is_not(paragraphs: list[str]) -> None:
    assert declared(*paragraphs) == set()


def flags(text: str, people: tuple[Person, ...] = ()) -> list[Flag]:
    return list(personal_data.scan({"report": Text(text)}, people))


NOTE = "Names\n\nThe names in this report – Ruby, Callum – are made up.\n\n"


def test_a_made_up_name_is_flagged_once_and_to_be_checked() -> None:
    found = flags(NOTE + STORY)
    assert [(flag.text, flag.tier) for flag in found if flag.type == "PERSON"] == [
        ("Ruby", CHECK),
        ("Callum", CHECK),
    ]
    assert all("made up" in flag.why for flag in found if flag.type == "PERSON")


def test_without_the_note_it_is_a_name() -> None:
    assert sum(flag.text.startswith("Ruby") for flag in flags(STORY)) == 3


def test_a_surname_after_it_is_found() -> None:
    assert "Ruby Lovell" in {
        flag.text for flag in flags(NOTE + STORY + " The nurse wrote Ruby Lovell by mistake.")
    }


@pytest.mark.parametrize("place", ["Ruby Street", "Ruby Park School", "Callum House"])
def test_a_place_called_so_is_found(place: str) -> None:
    assert place in {
        flag.text for flag in flags(NOTE + STORY + f" The family lived near {place} in those days.")
    }


def test_what_begins_a_real_name_is_found() -> None:
    text = "In this report the mother is known as Kay. Kaylee Dobbs moved in May, and Kay was unwell."
    assert [flag.text for flag in flags(text) if flag.type == "PERSON"] == ["Kay", "Kaylee Dobbs", "Kay"]


def test_what_is_short_for_a_real_name_is_found() -> None:
    text = (
        "The mother, Karen Bright, is referred to in this report as Ms Bright. "
        "The home belonged to her aunt, and Ms Bright lived there for a year."
    )
    assert [flag.text for flag in flags(text) if flag.type == "PERSON"] == [
        "Karen Bright",
        "Ms Bright",
        "Ms Bright",
    ]


def test_whom_the_chair_lists_is_found_all_the_same() -> None:
    listed = (Person(name="Ruby Lovell", label="Child A"),)
    assert sum(flag.text.startswith("Ruby") for flag in flags(NOTE + STORY, listed)) == 4


def test_it_is_suggested_to_keep_it() -> None:
    values = personal_data.group(flags(NOTE + STORY))
    assert {value.text: value.suggestion.action for value in values if value.type == "PERSON"} == {
        "Ruby": Action.KEEP,
        "Callum": Action.KEEP,
    }


def test_a_made_up_place_keeps_its_kind() -> None:
    text = (
        "Her school is Hawthorn School. None of these is its real name.\n\nShe left Hawthorn School in May."
    )
    assert [(flag.text, flag.type, flag.tier) for flag in flags(text)] == [
        ("Hawthorn School", "SCHOOL", CHECK)
    ]


def test_it_goes_with_no_real_name() -> None:
    values = personal_data.group(flags(NOTE + STORY + " The nurse wrote Akosua Ruby by mistake."))
    assert {value.text: value.suggestion.action for value in values if "Ruby" in value.text} == {
        "Ruby": Action.KEEP,
        "Akosua Ruby": Action.PSEUDONYM,
    }


def test_a_table_of_pseudonyms() -> None:
    rows = [
        "Table of pseudonyms",
        "Name used\tWho",
        "Nia\tThe subject, female",
        "Mr and Mrs Pugh\tHer foster carers",
    ]
    assert declared(*rows, "None of these is real.", "Gareth – her brother") == {"Nia", "Mr and Mrs Pugh"}


def test_a_table_of_pseudonyms_in_cells() -> None:
    cells = [("Name used", 0, 0), ("Who", 0, 1), ("Nia", 1, 0), ("The subject", 1, 1)]
    units = [Unit("report", "Pseudonyms", [])]
    units += [Unit("report", text, [], (0, row, column)) for text, row, column in cells]
    assert set(declared_names(units)) == {"Nia"}


def test_the_cell_beside_may_say_that_a_name_is_made_up() -> None:
    cells = ["Amber", "His elder sister. This is not her real name; she chose it", "Moira", "The neighbour"]
    units = [Unit("report", text, [], (0, at // 2, at % 2)) for at, text in enumerate(cells)]
    assert set(declared_names(units)) == {"Amber"}


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        (
            ("Subject: Ellie", "Ellie's father: Mr Green", "All of these names are invented."),
            {"Ellie", "Mr Green"},
        ),
        (
            (
                "The names of the children in this report were chosen by the elder, and are not their real ones.",
                "- Poppy (7), the subject",
                "- Daisy (4), her sister",
            ),
            {"Poppy", "Daisy"},
        ),
        (
            (
                "Mother: Ellie",
                "The panel met in May.",
                "All of these names are invented.",
            ),
            set(),
        ),
        (("Subject: Ellie Brown", "All of these names are invented."), set()),
        (("Author: Ellie", "All of these names are invented."), set()),
    ],
)
def test_a_list_of_names_is_made_up_where_it_is_said_before_or_after(
    lines: tuple[str, ...], names: set[str]
) -> None:
    assert declared(*lines) == names
