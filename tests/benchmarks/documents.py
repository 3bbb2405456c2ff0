"""Measures the documents room on a report of 100 pages that it makes itself, beside pdfplumber and python-docx.

Run as `python tests/benchmarks/documents.py [PAGES]`. Prints one line a figure; ratios are against the named
alternative doing the same work in the same run, so that a slow or busy computer does not change them.
"""

import io
import random
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import docx
import pdfplumber
from fpdf import FPDF

from checks.case import Action, Decision, Plan
from checks.documents import (
    Limits,
    inspect,
    leftovers,
    office,
    office_is_installed,
    read,
    redact,
    tagged_pdf,
)

NAMES = ("Danielle Smith-Jones", "Robert Kowalski", "Acacia Avenue", "Parkfield Primary School")
PLAN = Plan(
    decisions=tuple(
        Decision(text=name, action=Action.PSEUDONYM, replacement=new)
        for name, new in zip(NAMES, ("Mother", "Father", "the home", "School 1"), strict=True)
    )
)
WORDS = [
    "the",
    "child",
    "was",
    "seen",
    "by",
    "a",
    "social",
    "worker",
    "at",
    "home",
    "and",
    "the",
    "school",
    "reported",
    "its",
    "concern",
    "about",
    "drinking",
    "which",
    "agencies",
    "did",
    "not",
    "share",
    "until",
    "the",
    "conference",
    "had",
    "considered",
    "the",
    "evidence",
    "of",
    "every",
    "professional",
    "who",
    "knew",
    "the",
    "children",
]


def sentences(pages: int, mentions: int) -> list[list[str]]:
    """Paragraphs for each page, with the names strewn among them."""
    chance = random.Random(7)
    found = []
    for page in range(pages):
        words = [chance.choice(WORDS) for _ in range(520)]
        for number in range(mentions // pages):
            words[(number * 37 + 11) % 520] = NAMES[(page + number) % len(NAMES)]
        found.append(
            [" ".join(words[start : start + 104]).capitalize() + "." for start in range(0, 520, 104)]
        )
    return found


def with_few_mentions(pages: int) -> list[list[str]]:
    """The same paragraphs without names, but for one on each tenth page."""
    found = sentences(pages, 0)
    for page in found[::10]:
        page[1] = f"{NAMES[0]} was seen. {page[1]}"
    return found


def make_pdf(pages: list[list[str]]) -> bytes:
    """The report as a PDF with a header and page numbers."""

    class Report(FPDF):
        def header(self) -> None:
            self.set_font("helvetica", size=9)
            self.cell(0, 8, "Serious case review: overview report", new_x="LMARGIN", new_y="NEXT")

        def footer(self) -> None:
            self.set_y(-15)
            self.cell(0, 8, f"Page {self.page_no()}")

    pdf = Report()
    pdf.set_auto_page_break(False)
    for paragraphs in pages:
        pdf.add_page()
        pdf.set_font("helvetica", size=10.5)
        for words in paragraphs:
            pdf.multi_cell(0, 5, words, align="J")
            pdf.ln(2)
    return bytes(pdf.output())


def make_docx(pages: list[list[str]]) -> bytes:
    """The same report as a Word document, with names split over runs."""
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Serious case review: overview report"
    for paragraphs in pages:
        for words in paragraphs:
            paragraph = document.add_paragraph()
            middle = len(words) // 2
            paragraph.add_run(words[:middle])
            paragraph.add_run(words[middle:]).italic = True
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def timed(work: Callable[[], Any]) -> tuple[float, Any]:
    """Seconds a piece of work takes, and what it gives."""
    start = time.perf_counter()
    answer = work()
    return time.perf_counter() - start, answer


def by_pdfplumber(data: bytes) -> str:
    """The text of a PDF by pdfplumber."""
    with pdfplumber.open(io.BytesIO(data)) as pdf:
        return "\n".join(page.extract_text() for page in pdf.pages)


def by_python_docx(data: bytes) -> bytes:
    """The names replaced paragraph by paragraph, as most scripts do it: runs and their formatting are lost."""
    document = docx.Document(io.BytesIO(data))
    for paragraph in document.paragraphs:
        text = paragraph.text
        for decision in PLAN.decisions:
            text = text.replace(decision.text, decision.replacement)
        if text != paragraph.text:
            paragraph.text = text
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def main(pages: int) -> None:
    """Measure and print."""
    content = sentences(pages, 14 * pages)
    pdf, word = make_pdf(content), make_docx(content)
    read(make_docx(content[:1]), "warm.docx")
    read(make_pdf(content[:1]), "warm.pdf")

    def line(what: str, seconds: float, note: str = "") -> None:
        print(f"{what:<46}{seconds:8.2f} s   {note}")

    print(f"{pages} pages, {14 * pages} mentions, PDF {len(pdf) / 1e6:.2f} MB, Word {len(word) / 1e6:.2f} MB")
    ours, _ = timed(lambda: read(pdf, "r.pdf"))
    theirs, _ = timed(lambda: by_pdfplumber(pdf))
    line("PDF text", ours, f"pdfplumber {theirs:.2f} s, {theirs / ours:.0f} times as long")
    line("Word text", timed(lambda: read(word, "r.docx"))[0])
    seconds, things = timed(lambda: inspect(pdf, "r.pdf"))
    hidden = [thing for thing in things if thing.kind.endswith("_text")]
    line("PDF hidden-text check", seconds, f"{len(hidden)} called hidden (should be 0)")
    ours, word_copy = timed(lambda: redact(word, "r.docx", PLAN))
    theirs, _ = timed(lambda: by_python_docx(word))
    line(
        "Word redaction with proof",
        ours,
        f"python-docx without proof {theirs:.2f} s, {ours / theirs:.1f} of its time",
    )
    line("Word proof alone", timed(lambda: leftovers(word_copy, "r.docx", PLAN))[0])
    seconds, copy = timed(lambda: redact(pdf, "r.pdf", PLAN))
    line("PDF picture copy with proof", seconds, f"{len(copy) / 1e6:.1f} MB")
    line("PDF proof alone", timed(lambda: leftovers(copy, "r.pdf", PLAN))[0])
    few = make_pdf(with_few_mentions(pages))
    ours, copy = timed(lambda: redact(few, "r.pdf", PLAN))
    pictures = len(read(copy, "r.pdf").picture_pages)
    line(
        "PDF copy with proof, mentions on a tenth",
        ours,
        f"{pictures} pages as pictures, {pages - pictures} as text, {len(copy) / 1e6:.1f} MB, "
        f"{ours / seconds:.2f} of all as pictures",
    )
    from checks.documents import child

    child.close()
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1e3
    print(f"{'peak memory of a reading process':<46}{peak:8.0f} MB")
    if office_is_installed():  # after the peak was taken: LibreOffice is no reading process
        alone, _ = timed(lambda: office.convert(word_copy, Limits()))
        ours, made = timed(lambda: tagged_pdf(word_copy, "Overview report", PLAN))
        line(
            "Tagged PDF of the Word copy with proof",
            ours,
            f"LibreOffice alone {alone:.2f} s; {len(made) / 1e6:.1f} MB",
        )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100)
