"""PDFs: the cells of tables, and the paragraphs in them and beside them."""

import io
from typing import Any

import pikepdf
import pytest
from fpdf.enums import Align, TableBordersLayout

from checks import personal_data
from checks.case import Action, Decision, Plan
from checks.documents import leftovers, read, redact
from tests.checks.documents.pdf_builder import Maker, drawn
from tests.checks.documents.report_builder import (
    PROSE,
    ROWS,
    Report,
    cells_of,
    expected,
    lined,
    outside,
    text_of,
)


def test_each_cell_is_read_by_itself_and_has_its_row_and_column() -> None:
    pdf = Report()
    pdf.prose(PROSE)
    pdf.rows(ROWS)
    pdf.prose(PROSE)
    document = text_of(pdf)
    assert cells_of(document) == expected(ROWS)
    assert outside(document) == [PROSE.strip()] * 2


@pytest.mark.parametrize(
    "settings", [{"borders": TableBordersLayout.NONE}, {"align": Align.C}, {"line_height": 10}]
)
def test_it_may_have_no_borders_or_centred_cells_or_wide_lines(settings: dict[str, Any]) -> None:
    pdf = Report()
    pdf.rows(ROWS, **settings)
    assert cells_of(text_of(pdf)) == expected(ROWS)


def test_a_cell_that_is_empty_keeps_its_column() -> None:
    rows = (*ROWS, ("15.01.09", "", "Seen.", "JF"))
    pdf = Report()
    pdf.rows(rows)
    assert cells_of(text_of(pdf)) == expected(rows)


def test_two_tables_are_two() -> None:
    pdf = Report()
    pdf.rows(ROWS)
    pdf.prose(PROSE)
    pdf.rows(ROWS)
    assert cells_of(text_of(pdf)) == expected(ROWS) | expected(ROWS, 2)


def test_paragraphs_in_a_cell_stay_two() -> None:
    """Each in a line that had room for more: names under each other are not run together."""
    rows = (*ROWS, ("15.01.09", "Panel", "Edna Wharton\nPhilip Thornber\nMaureen Tull", "JF"))
    pdf = Report()
    pdf.rows(rows)
    assert cells_of(text_of(pdf))[1, 4, 2] == ["Edna Wharton", "Philip Thornber", "Maureen Tull"]


def test_a_name_over_the_end_of_a_page_is_one_where_its_row_goes_on() -> None:
    rows = (
        ("Date", "Event", "By"),
        ("30 April", "Nothing.", "RM"),
        ("1 May", "and she had seen Danielka", "JF"),
    )
    maker = Maker(
        b"".join(
            drawn(words, x, y)
            for y, row in zip((160, 130, 100), rows, strict=True)
            for x, words in zip((50, 150, 320), row, strict=True)
        )
    )
    maker.page(
        drawn("Smith at home that day", 150, 780)
        + drawn("2 May", 50, 750)
        + drawn("nothing was said of it", 150, 750)
        + drawn("JF", 320, 750),
        plain=b"",
    )
    data = maker.saved()
    document = read(data, "r.pdf")
    assert "and she had seen Danielka Smith at home that day" in [
        words for paragraphs in cells_of(document).values() for words in paragraphs
    ]
    plan = Plan(decisions=(Decision(text="Danielka Smith", action=Action.PSEUDONYM, replacement="Mother"),))
    copy = redact(data, "r.pdf", plan)
    assert leftovers(copy, "r.pdf", plan) == ()
    assert "Smith" not in read(copy, "r.pdf").text


def test_all_of_a_row_stands_on_the_page_on_which_it_begins() -> None:
    """The review desk turns pages forwards only."""
    rows = (("Date", "Event", "By"), ("30 April", "Nothing.", "RM"), ("1 May", "She was seen.", "JF"))
    maker = Maker(
        b"".join(
            drawn(words, x, y)
            for y, row in zip((160, 130, 100), rows, strict=True)
            for x, words in zip((50, 150, 320), row, strict=True)
        )
    )
    after = b"".join(
        drawn(words, x, y) for y in (750, 720) for x, words in ((50, "2 May"), (150, "Nothing."), (320, "KL"))
    )
    maker.page(drawn("Then she left.", 150, 780) + after, plain=b"")
    document = read(maker.saved(), "r.pdf")
    words = [document.text[one.start : one.end] for one in document.paragraphs]
    assert words[words.index("She was seen.") :] == [
        *("She was seen.", "Then she left.", "JF"),
        *("2 May", "Nothing.", "KL") * 2,
    ]
    assert [one.page for one in document.paragraphs][-9:] == [1] * 3 + [2] * 6


def test_a_line_with_tabs_is_one_paragraph() -> None:
    pdf = Report()
    for label in ("Signed: Edna Wharton", "Signed: Mo Tull"):
        pdf.cell(100, 8, label)
        pdf.cell(0, 8, "Date: 3 May 2012", new_x="LMARGIN", new_y="NEXT")
        pdf.prose(PROSE * 3)
    assert [words for words in outside(text_of(pdf)) if "Date" in words] == [
        "Signed: Edna Wharton\tDate: 3 May 2012",
        "Signed: Mo Tull\tDate: 3 May 2012",
    ]


def test_a_word_too_long_for_its_cell_is_one_word() -> None:
    rows = (
        ("Name", "Role", "Telephone", "E-mail", "Seen"),
        ("Lynne Osgerby", "worker", "07700 900262", "lynne.osgerby-tull@wearholmepct.example", "yes"),
    )
    pdf = Report()
    pdf.rows(rows)
    assert cells_of(text_of(pdf))[1, 1, 3] == ["lynne.osgerby-tull@wearholmepct.example"]


def test_lines_of_letters_of_other_heights_belong_to_their_paragraph() -> None:
    """LibreOffice writes fonts that do not say how high they are: then PDFium tells the height of each letter."""
    pdf = Report()
    lines = (
        "There she was, and had been seen by Dr",
        "going home some weeks or months before, as we see",
        "no reason to doubt. It was known.",
    )
    for line in lines:
        pdf.cell(0, 5.5, line, new_x="LMARGIN", new_y="NEXT")
    with pikepdf.open(io.BytesIO(bytes(pdf.output()))) as opened:
        for found in opened.objects:
            if isinstance(found, pikepdf.Dictionary) and found.get("/Type") == "/FontDescriptor":
                found.Ascent, found.Descent = 0, 0
        saved = io.BytesIO()
        opened.save(saved)
    assert outside(read(saved.getvalue(), "report.pdf")) == [" ".join(lines)]


def test_a_short_line_ends_its_paragraph() -> None:
    pdf = Report()
    pdf.multi_cell(0, 6, PROSE * 2, align="L", new_x="LMARGIN", new_y="NEXT")
    for words in ("Mother: he is hot", "Friend: which one", "Mother: the little one"):
        pdf.cell(0, 6, words, new_x="LMARGIN", new_y="NEXT")
    assert outside(text_of(pdf))[-3:] == ["Mother: he is hot", "Friend: which one", "Mother: the little one"]


def test_ages_alone_in_cells_are_told_by_who_stands_beside() -> None:
    pdf = Report()
    pdf.prose("This is the story of Kerry-Ann Dutton and of those who lived with her. " + PROSE)
    pdf.rows(
        (
            ("Who", "How old", "Who they are"),
            ("Kerry-Ann Dutton", "23", "Mum"),
            ("Lee Bytheway", "27", "Dad"),
            ("Tia-Mae", "9 weeks", "The baby"),
        )
    )
    flags = personal_data.scan({"report": text_of(pdf)})
    assert {flag.text for flag in flags if flag.type == "AGE"} >= {"23", "27", "9 weeks"}


def test_a_sentence_goes_on_in_the_next_column_of_a_page() -> None:
    pdf = Report()
    for x, last in ((10, "It had met all those who came, among them Mrs"), (110, "")):
        pdf.set_xy(x, 40)
        lines = ("Chan, who flew from Leeds to be there.",) if x == 110 else ()
        for line in (*lines, *("The panel met in the spring in the school hall.",) * 5, last):
            pdf.cell(90, 6, line, new_x="LEFT", new_y="NEXT")
    assert "among them Mrs Chan, who flew from Leeds" in text_of(pdf).text


@pytest.mark.parametrize(
    ("above", "below", "whole"),
    [
        (
            "The tenancy was signed under the reference CNH/",
            "0046713 by both, and no children were told of",
            "CNH/0046713",
        ),
        (
            "She wrote from her own address of c.wray@north-",
            "ehe.example to all of them in the same hour",
            "c.wray@north-ehe.example",
        ),
        (
            "Nobody came to the door of the house of number",
            "16. It was dark and the curtains were all drawn",
            "number 16. It",
        ),
    ],
)
def test_what_a_line_end_breaks_is_whole(above: str, below: str, whole: str) -> None:
    assert whole in lined(above, below).text


@pytest.mark.parametrize("word", ["Log-no-2308110093445", "Wolstenholmecroftington"])
def test_numbers_and_words_that_stand_elsewhere_are_whole_in_a_narrow_cell(word: str) -> None:
    pdf = Report()
    pdf.prose(f"It speaks of {word} more than once, and of nobody else in the town.")
    pdf.rows(
        (("Name", "Role", "Born", "School", "Where", "Seen"), (word, "worker", "1971", "none", "here", "yes"))
    )
    assert cells_of(text_of(pdf))[1, 1, 0] == [word]
