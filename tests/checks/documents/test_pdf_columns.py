"""PDFs: where a line is parted because the column of a table begins, and where it is not."""

import pypdfium2

from checks.documents.pdf.columns import read_pages
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


def test_justified_lines_stay_whole() -> None:
    words = "Shabnam interpreting throughout, Khalique Miah attended; Mofiz Ali, great-uncle. "
    pdf = Report()
    pdf.rows(ROWS)
    pdf.set_right_margin(130)
    pdf.prose(words * 6, "J")
    document = text_of(pdf)
    assert cells_of(document) == expected(ROWS)
    assert outside(document) == [(words * 6).strip()]


def test_the_number_of_a_paragraph_stays_with_it() -> None:
    pdf = Report()
    for number in range(1, 6):
        pdf.cell(20, 6, f"3.{number}")
        pdf.multi_cell(0, 6, PROSE * 2, align="L", new_x="LMARGIN", new_y="NEXT")
    document = text_of(pdf)
    assert not cells_of(document)
    assert [
        words.startswith(f"3.{number} The panel met") for number, words in enumerate(outside(document), 1)
    ] == [True] * 5


def test_dates_in_front_of_cells_are_no_numbers_of_paragraphs() -> None:
    rows = tuple((f"{day}.10.11", "School", PROSE) for day in range(11, 15))
    pdf = Report()
    pdf.rows(rows)
    assert cells_of(text_of(pdf)) == {
        place: [words.strip() for words in paragraphs] for place, paragraphs in expected(rows).items()
    }


def test_columns_that_are_set_with_blanks_stay_apart() -> None:
    """Somebody set them by eye: they begin at no common edge."""
    pdf = Report()
    for row in (
        "Kyle Pask             21/08/1998        seen",
        "Jade-Mo Pask       05/05/2000        not seen",
    ):
        pdf.cell(0, 6, row, new_x="LMARGIN", new_y="NEXT")
    assert [words for paragraphs in cells_of(text_of(pdf)).values() for words in paragraphs] == [
        *("Kyle Pask", "21/08/1998", "seen"),
        *("Jade-Mo Pask", "05/05/2000", "not seen"),
    ]


def test_a_justified_line_of_two_words_is_whole_though_a_column_begins_there() -> None:
    pdf = Report()
    first = "Neighbour at number five,"
    edge = 20 + pdf.get_string_width(first) - pdf.get_string_width("Fold")
    for x, y, words in ((20, 40, first), (20, 46, "Tannery"), (edge, 46, "Fold"), (edge, 90, "Indented")):
        pdf.set_xy(x, y)
        pdf.cell(0, 6, words)
    assert "five, Tannery Fold" in text_of(pdf).text


def test_labels_set_apart_with_blanks_stay_with_their_words() -> None:
    rows = ("R1        Housing is to share what it is told.", "R22       Health is to see the child alone.")
    assert not cells_of(lined(*rows))
    assert "\t" not in lined(*rows).text


def test_a_number_in_the_middle_of_a_row_is_a_cell() -> None:
    rows = (
        ("Who", "Where", "Seen"),
        ("Leanne Mary Anne Thornber-Osgerby of the parish of Tull", "5.2", "Yes"),
    )
    pdf = Report()
    pdf.rows(rows)
    assert cells_of(text_of(pdf)) == expected(rows)


def test_one_row_of_centred_headings_is_told_by_what_stands_under_it() -> None:
    pdf = Report()
    places = (
        ("Source", 30, 40),
        ("Event", 60, 40),
        ("one line", 30, 50),
        ("and two", 30, 55),
        ("No.", 60, 52),
    )
    for words, middle, y in places:
        pdf.set_xy(middle - pdf.get_string_width(words) / 2, y)
        pdf.cell(0, 5, words)
    assert cells_of(text_of(pdf)) == expected((("Source", "Event"), ("one line and two", "No.")))


def test_a_word_broken_at_the_end_of_a_line_begins_where_its_rest_does() -> None:
    maker = Maker(drawn("funeral of a great-", 120, 600) + drawn("uncle", 50, 585))
    with pypdfium2.PdfDocument(maker.saved()) as document:
        (page,) = read_pages(iter(document))
    assert [line.text for line in page.lines if "\ufffe" in line.text]
    assert all(line.left <= line.right for line in page.lines)


def test_the_last_row_of_a_table_may_stand_alone_on_the_next_page() -> None:
    pdf = Report()
    short = (("Who", "Where", "Seen"), ("Edna Wharton", "Skelbeck", "Yes"), ("Mo Tull", "at home", "No"))
    pdf.set_y(245)
    pdf.rows((*short, ("Kit Osgerby", "Wearholm", "Yes")))
    document = text_of(pdf)
    assert document.pages == 2
    assert [words for paragraphs in cells_of(document).values() for words in paragraphs][-3:] == [
        "Kit Osgerby",
        "Wearholm",
        "Yes",
    ]
