"""A stand-in for LibreOffice, so that what is done with its PDF can be tested on any computer."""

import stat
import sys
from pathlib import Path

import pytest

from checks.settings import ROOT

_FONT = ROOT / "assets" / "fonts" / "certificate-sans-regular.ttf"
_PROGRAM = """#!{python}
import sys
import docx
from fpdf import FPDF
pdf, source = FPDF(), docx.Document(sys.argv[-1])
pdf.add_font("sans", fname={font!r})
pdf.set_font("sans", size=11)
pdf.set_author("Somebody with a name")
pdf.add_page()
for paragraph in source.paragraphs:
    pdf.multi_cell(0, 6, paragraph.text, new_x="LMARGIN", new_y="NEXT")
{more}
pdf.output(sys.argv[sys.argv.index("--outdir") + 1] + "/copy.pdf")
"""


def put_on_path(folder: Path, monkeypatch: pytest.MonkeyPatch, program: str) -> None:
    """A program of LibreOffice's name comes first on the path."""
    stand_in = folder / "soffice"
    stand_in.write_text(program)
    stand_in.chmod(stand_in.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", str(folder), prepend=":")


def install(folder: Path, monkeypatch: pytest.MonkeyPatch, more: str = "") -> None:
    """A program that makes a PDF of the paragraphs of a Word file; `more` is done to the page before it is written."""
    put_on_path(folder, monkeypatch, _PROGRAM.format(python=sys.executable, font=str(_FONT), more=more))
