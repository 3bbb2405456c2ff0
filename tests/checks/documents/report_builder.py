"""PDFs of reports with tables, and what is read of them."""

from fpdf import FPDF
from fpdf.enums import Align, TableBordersLayout

from checks.documents import DocumentText, read
from checks.settings import ROOT

ROWS = (
    ("Date", "Agency", "Event", "By"),
    ("12.01.09", "GP, Skelbeck Surgery", "No access. Card left with Mrs Edna Wharton of number nine.", "JF"),
    (
        "13.01.09",
        "School",
        "Told Miss Farrow. She rang mother, who did not answer the telephone.",
        "Mr Atkin",
    ),
    ("14.01.09", "Housing", "Denied.", "RM"),
)
PROSE = "The panel met in the spring and heard every agency that had known the family. "


class Report(FPDF):
    """A report in a font that is embedded, as those of Word and LibreOffice are."""

    def __init__(self) -> None:
        super().__init__()
        self.add_font("own", fname=ROOT / "assets" / "fonts" / "certificate-sans-regular.ttf")
        self.set_font("own", size=11)
        self.add_page()

    def prose(self, text: str, align: str = "L") -> None:
        """A paragraph and the white space after it."""
        self.multi_cell(0, 6, text, align=align, new_x="LMARGIN", new_y="NEXT")
        self.ln(4)

    def rows(
        self,
        rows: tuple[tuple[str, ...], ...],
        align: Align = Align.L,
        borders: TableBordersLayout = TableBordersLayout.ALL,
        line_height: float = 5,
    ) -> None:
        """A table over the whole width."""
        with self.table(
            text_align=align,
            borders_layout=borders,
            first_row_as_headings=False,
            padding=2,
            line_height=line_height,
        ) as table:
            for row in rows:
                table.row(row)
        self.ln(4)


def text_of(pdf: FPDF) -> DocumentText:
    """What is read of it."""
    return read(bytes(pdf.output()), "report.pdf")


def cells_of(document: DocumentText) -> dict[tuple[int, int, int], list[str]]:
    """The paragraphs of each cell."""
    cells: dict[tuple[int, int, int], list[str]] = {}
    for paragraph in document.paragraphs:
        if paragraph.cell:
            cells.setdefault(paragraph.cell, []).append(document.text[paragraph.start : paragraph.end])
    return cells


def outside(document: DocumentText) -> list[str]:
    """The paragraphs that stand in no cell."""
    return [document.text[one.start : one.end] for one in document.paragraphs if not one.cell]


def expected(rows: tuple[tuple[str, ...], ...], table: int = 1) -> dict[tuple[int, int, int], list[str]]:
    """The cells that `rows` makes, each with one paragraph."""
    return {
        (table, row, column): [words]
        for row, cells in enumerate(rows)
        for column, words in enumerate(cells)
        if words
    }


def lined(*lines: str) -> DocumentText:
    """What is read of lines under each other, as somebody set them."""
    pdf = Report()
    for line in lines:
        pdf.cell(0, 5.5, line, new_x="LMARGIN", new_y="NEXT")
    return text_of(pdf)
