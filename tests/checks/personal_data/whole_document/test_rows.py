"""Tables of Word documents are read by the row as well as by the cell."""

import io

import docx
import pytest

from checks import documents, personal_data
from checks.personal_data.recognisers.base import Found
from checks.personal_data.unit import Unit
from checks.personal_data.whole_document.rows import Rows


def flagged_in_word(*tables: tuple[str, ...], text: str = "") -> list[str]:
    """What is flagged in a Word document with that text and those tables, whose rows are cells parted by tabs."""
    file = docx.Document()
    file.add_paragraph(text)
    for rows in tables:
        cells = [row.split("\t") for row in rows]
        table = file.add_table(rows=len(rows), cols=max(map(len, cells)))
        for row, words in zip(table.rows, cells, strict=True):
            for cell, word in zip(row.cells, words, strict=False):
                cell.text = word
    saved = io.BytesIO()
    file.save(saved)
    document = documents.read(saved.getvalue(), "report.docx")
    return [flag.text for flag in personal_data.scan({"report": document})]


def test_an_age_alone_in_its_cell_is_found_by_who_stands_beside_it() -> None:
    found = flagged_in_word(("Renáta Horváthová\tmother\t28", "Wayne Dutton\tuncle\t19"))
    assert {"28", "19"} <= set(found)


def test_initials_that_a_table_explains_are_found_in_another_table() -> None:
    found = flagged_in_word(
        ("CW\tCarys Wynne\tKey worker", "PM\tPat Mullery\tKey worker"),
        ("14.08.10\tProbation\tArrested in town\tPM", "15.08.10\tProbation\tLetter sent\tCW"),
    )
    assert found.count("PM") == found.count("CW") == 2


def test_a_letter_in_a_row_that_begins_with_a_date_is_somebody() -> None:
    found = flagged_in_word(
        ("10/01/2012\tAttendance\tTold by a friend that R was away", "11/01/2012\tHome\tAsked R to come in"),
        text="Rajan Pillai was nine. His friend Rajan Pillai came to school.",
    )
    assert found.count("R") == 2


def unit(text: str, row: int, column: int, *found: str) -> Unit:
    people = [
        Found(text.index(name), text.index(name) + len(name), "PERSON", 0.9, "lists", "", "")
        for name in found
    ]
    return Unit("report", text, people, (0, row, column))


def test_a_row_is_one_text_and_what_is_found_in_it_stands_in_its_cells() -> None:
    cells = [unit("3.5.11", 0, 0), unit("Pat Mullery rang", 0, 2, "Pat Mullery"), unit("alone", 1, 0)]
    rows = Rows(cells)
    assert [row.text for row in rows.units] == ["3.5.11\t \tPat Mullery rang", "alone"]
    assert rows.joined == rows.units[:1]
    (found,) = rows.units[0].found
    assert rows.units[0].text[found.start : found.end] == "Pat Mullery"
    ((cell, back),) = rows.in_cells([(rows.units[0], found)])
    assert cell is cells[1]
    assert (back.start, back.end) == (0, len("Pat Mullery"))


@pytest.mark.parametrize("span", [(0, 8), (6, 7)])
def test_what_runs_over_cells_is_found_in_none(span: tuple[int, int]) -> None:
    rows = Rows([unit("3.5.11", 0, 0), unit("Pat", 0, 1)])
    assert list(rows.in_cells([(rows.units[0], Found(*span, "PERSON", 0.9, "lists", "", ""))])) == []
