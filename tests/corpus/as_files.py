"""The reports as Word files and PDFs with real tables: is what a text file tells also found where a table tells it?

`python -m tests.corpus.as_files [--held-apart]` prints the figures of the reports that have rows of cells, as
text, as Word files and as PDFs, and lists what only the files lose.
"""

import argparse
import io
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from difflib import SequenceMatcher

import docx
from fontTools.ttLib import TTFont
from fpdf import FPDF

from checks import documents, personal_data
from checks.personal_data.lines import lines_of
from checks.settings import ROOT
from tests.corpus.gold import HELD_APART, SOURCE, Gold, load
from tests.corpus.score import HEADER, Scored, context, figures, row, scan

FONT = ROOT / "assets" / "fonts" / "certificate-sans-regular.ttf"
BETWEEN_CELLS = re.compile(r"\t| \| ")
WORD = re.compile(r"[^\W_]+")
LEAST_COVERED = 0.97  # of the words of a report must come back from a file for it to be measured
Block = str | list[list[str]]


def lines(text: str) -> Iterator[str]:
    """The lines of a report, wrapped ones run on as the scan reads them."""
    read = documents.read(text.encode("utf-8"), "report.txt")
    for paragraph in read.paragraphs:
        for start, end in lines_of(read.text, paragraph.start, paragraph.end):
            yield " ".join(map(str.strip, text[start:end].split("\n")))


def blocks(text: str) -> Iterator[Block]:
    """The lines of a report, and in place of two or more rows of cells that follow each other a table of them."""
    rows: list[list[str]] = []
    for line in [*lines(text), ""]:
        cells = BETWEEN_CELLS.split(line)
        if len(cells) > 1:
            rows.append(cells)
            continue
        if len(rows) > 1:
            yield rows
        elif rows:
            yield "\t".join(rows[0])
        rows = []
        if line.strip():
            yield line


def as_word(text: str) -> bytes:
    """The report as a Word file."""
    document = docx.Document()
    for block in blocks(text):
        if isinstance(block, str):
            document.add_paragraph(block)
            continue
        table = document.add_table(len(block), max(map(len, block)))
        for cells, words in zip(table.rows, block, strict=True):
            for cell, each in zip(cells.cells, words, strict=False):
                cell.text = each
    saved = io.BytesIO()
    document.save(saved)
    return saved.getvalue()


def as_pdf(text: str) -> bytes:
    """The report as a PDF, its tables over the whole width."""
    pdf = FPDF()
    pdf.add_font("own", fname=FONT)
    pdf.set_font("own", size=10)
    pdf.add_page()
    for block in blocks(text):
        if isinstance(block, str):
            pdf.multi_cell(0, 5, block.replace("\t", "    "), align="L", new_x="LMARGIN", new_y="NEXT")
            pdf.ln(3)
            continue
        width = max(map(len, block))
        with pdf.table(first_row_as_headings=False, padding=1.5, line_height=5, text_align="LEFT") as table:
            for words in block:
                table.row([*words, *[""] * (width - len(words))])
        pdf.ln(3)
    return bytes(pdf.output())


MAKERS: dict[str, Callable[[str], bytes]] = {"docx": as_word, "pdf": as_pdf}


def with_rows(corpus: Iterable[Gold]) -> list[Gold]:
    """The reports that have tables and can be drawn with the font."""
    drawn = set(TTFont(FONT).getBestCmap())
    return [
        gold
        for gold in corpus
        if any(not isinstance(block, str) for block in blocks(gold.text))
        and {ord(sign) for sign in gold.text if not sign.isspace()} <= drawn
    ]


def scan_as(kind: str, gold: Gold) -> Scored | None:
    """What is flagged in the report as such a file, in offsets of the report, which keeps those marks only of which
    every word came back; None where few words did, in the order in which they stand."""
    read = documents.read(MAKERS[kind](gold.text), f"report.{kind}")
    there, here = list(WORD.finditer(read.text)), list(WORD.finditer(gold.text))
    alike = SequenceMatcher(
        None, [one.group() for one in here], [one.group() for one in there], autojunk=False
    )
    back: dict[int, int] = {}
    for mine, other, size in alike.get_matching_blocks():
        for one, same in zip(here[mine : mine + size], there[other : other + size], strict=True):
            back.update(zip(range(*same.span()), range(*one.span()), strict=True))
    known = set(back.values())
    if len(known) < LEAST_COVERED * sum(len(one.group()) for one in here):
        return None
    marks = tuple(
        mark
        for mark in gold.marks
        if all(at in known for at in range(mark.start, mark.end) if gold.text[at].isalnum())
    )
    flags = [flag for flag in personal_data.scan({gold.name: read}) if flag.start is not None]
    places = {back[at] for flag in flags for at in range(flag.start or 0, flag.end or 0) if at in back}
    return Scored(replace(gold, marks=marks), len(flags), frozenset(places))


def main() -> None:
    """Print the figures, and each mark that only the files lose."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--held-apart", action="store_true")
    given = asked.parse_args()
    corpus = with_rows(load(HELD_APART if given.held_apart else SOURCE))
    print(HEADER)
    for kind in MAKERS:
        files = [found for gold in corpus if (found := scan_as(kind, gold))]
        texts = scan(found.gold for found in files)
        print(row(f"{len(files)} as text", figures(texts)))
        print(row(f"as {kind}", figures(files)))
        for text, file in zip(texts, files, strict=True):
            for mark in file.missed():
                if text.found(mark):
                    print(f"  {file.gold.name} {mark.type}: {context(file.gold, mark.start, mark.end)}")


if __name__ == "__main__":
    main()
