"""Tables and forms: what a heading or a label says of the words under or beside it."""

import io

import docx
import pytest

from checks import documents, personal_data
from checks.personal_data.labels import kind_of
from tests.checks.personal_data.texts import kinds

FAMILY = (
    ("Name", "Relationship", "Date of birth", "Age", "Ethnicity"),
    ("Le Blanc, P.", "Mother", "3/4/85", "26", "White Welsh"),
    ("Bean", "Sibling 1", "7/9/05", "5", "none recorded"),
    ("Child A", "Subject", "not known", "14 months", "as above"),
)
FOUND = {
    "Le Blanc, P": "PERSON",
    "Bean": "PERSON",
    "3/4/85": "DATE_OF_BIRTH",
    "7/9/05": "DATE_OF_BIRTH",
    "26": "AGE",
    "5": "AGE",
    "14 months": "AGE",
    "White Welsh": "NRP",
}


def drawn(rows: tuple[tuple[str, ...], ...], between: str) -> str:
    return "\n".join(between.join(row) for row in rows)


def of_text(text: str) -> dict[str, str]:
    flags = personal_data.scan({"overview": documents.read(text.encode(), "overview.txt")})
    return {flag.text: flag.type for flag in flags if flag.part == "body"}


@pytest.mark.parametrize("between", ["\t", " | ", "     "])
def test_headings_tell_what_the_cells_of_a_table_drawn_in_text_are(between: str) -> None:
    assert of_text(f"Family\n\n{drawn(FAMILY, between)}\n\nThe panel met.") == FOUND


def test_headings_tell_what_the_cells_of_a_word_table_are() -> None:
    document = docx.Document()
    document.add_paragraph("Family composition")
    table = document.add_table(rows=len(FAMILY), cols=len(FAMILY[0]))
    for row, cells in enumerate(FAMILY):
        for column, words in enumerate(cells):
            table.cell(row, column).text = words
    out = io.BytesIO()
    document.save(out)
    read = documents.read(out.getvalue(), "overview.docx")
    flags = personal_data.scan({"overview": read})
    assert {flag.text: flag.type for flag in flags if flag.part == "body"} == FOUND


def test_numbers_under_a_heading_for_them_are_those_of_officers() -> None:
    found = of_text(
        f"Seen by\n\n{drawn((('Officer', 'Collar', 'Role'), ('Joan Rowe', 'KP 446', 'first at flat')), '     ')}"
    )
    assert found == {"Joan Rowe": "PERSON", "KP 446": "UK_POLICE_COLLAR"}


def test_a_cell_that_spans_columns_moves_those_after_it() -> None:
    document = docx.Document()
    table = document.add_table(rows=2, cols=3)
    for column, words in enumerate(("Agency", "Role", "Age")):
        table.cell(0, column).text = words
    table.cell(1, 0).merge(table.cell(1, 1)).text = "Children's Services"
    table.cell(1, 2).text = "41"
    out = io.BytesIO()
    document.save(out)
    flags = personal_data.scan({"overview": documents.read(out.getvalue(), "overview.docx")})
    assert [(flag.text, flag.type) for flag in flags if flag.part == "body"] == [("41", "AGE")]


@pytest.mark.parametrize(
    ("form", "words", "kind"),
    [
        ("Known as: Bean", "Bean", "PERSON"),
        ("Also recorded as: Bean", "Bean", "PERSON"),
        ("How old: 23", "23", "AGE"),
        ("Identifier: 1406", "1406", "CASE_NUMBER"),
        ("Surname\tWood", "Wood", "PERSON"),
        ("Allocated to: Dawn", "Dawn", "PERSON"),
        ("Midwife | Faith B. | Acute Trust", "Faith B", "PERSON"),
        ("F = Imran", "Imran", "PERSON"),
        ("First language: Sylheti", "Sylheti", "NRP"),
        ("Age: seven", "seven", "AGE"),
        ("Gamer tag: shadow wolf", "shadow wolf", "SOCIAL_HANDLE"),
        ("Tenancy ref.\tHX 2210 B", "HX 2210 B", "CASE_NUMBER"),
        ("Employer: Bramble & Sons", "Bramble & Sons", "ORGANIZATION"),
    ],
)
def test_a_label_tells_what_stands_beside_it(form: str, words: str, kind: str) -> None:
    assert [found for text, found in of_text(form).items() if words in text] == [kind]


@pytest.mark.parametrize(
    "form",
    [
        "Name: Child A",
        "Name: not known",
        "Known as: Mother",
        "Lead: Head of Safeguarding",
        "Action by: Children's Social Care",
        "Seen by: Health Visitor 1",
        "Age: not recorded",
        "Religion: none",
        "Employer: n/a",
        "Address: as above",
        "From: Police",
        "No.\t3",
        "Agency\tRole\tMade safe",
    ],
)
def test_what_is_anonymous_or_empty_beside_a_label_is_left_alone(form: str) -> None:
    assert of_text(form) == {}


@pytest.mark.parametrize(
    "prose", ["Of age: seven of the ten agencies replied.", "The aim was this: Wood was bought."]
)
def test_a_sentence_with_a_colon_is_no_form(prose: str) -> None:
    assert "seven" not in kinds(prose)


@pytest.mark.parametrize(
    ("label", "kind"),
    [
        ("Child's name", "PERSON"),
        ("NAME AND ROLE", "PERSON"),
        ("DOB", "DATE_OF_BIRTH"),
        ("Age at 1 May 2011", "AGE"),
        ("Ethnicity / religion", "NRP"),
        ("Crime ref. no.", "CASE_NUMBER"),
        ("Recommendation", None),
        ("Name the risk", None),
        ("", None),
    ],
)
def test_labels_are_known_in_their_usual_wordings(label: str, kind: str | None) -> None:
    assert kind_of(label) == kind


def test_the_labels_of_a_form_are_no_column_of_a_table() -> None:
    form = (
        ("SURNAME", "KOKORO"),
        (
            "ADDRESS",
            "31 WILLOWBY PT\n                         KINGSLEY EST\n                         QY7 3ND",
        ),
        ("DAYTIME TEL", "020 7946 0713"),
        ("MOBILE", "07700 900581"),
    )
    found = of_text(drawn(form, "                 "))
    assert not {"DAYTIME TEL", "MOBILE"} & found.keys()
    assert any("KINGSLEY EST" in words and "QY7 3ND" in words for words in found)


def test_numbers_in_one_cell_are_told_from_what_they_are_called() -> None:
    rows = (
        ("Name", "Relation", "D.o.b.", "Reference nos"),
        ("Tommy Bexon", "Subject", "19/07/2011", "NHS 999 342 7276; CF 118204"),
        ("Ray Bexon", "MGF", "–", "tel 01632 960 733"),
    )
    found = of_text(drawn(rows, "\t"))
    assert {
        "999 342 7276": "UK_NHS",
        "CF 118204": "CASE_NUMBER",
        "01632 960 733": "PHONE_NUMBER",
    }.items() <= found.items()
    assert not {"Relation", "NHS", "tel 01632 960 733"} & set(found)


def test_a_plain_word_for_who_tells_is_no_body() -> None:
    rows = (
        ("Date", "Source", "Event"),
        ("15/11/12", "Vet", "Two dogs were seen."),
        ("16/11/12", "Parish", "A food parcel was given."),
        ("17/11/12", "Probation", "Sentenced to three years in custody."),
    )
    found = of_text(drawn(rows, "\t"))
    assert not {"Vet", "Parish", "Probation"} & set(found)
    assert any("three years" in words and kind == "SENTENCE" for words, kind in found.items())
