"""Builds the sample review: the readable sources in `source/` become the two Word documents.

Run `python -m assets.sample.build`. The same sources give the same bytes, so a test can hold the committed
documents to their sources. python-docx does the plain parts; footnotes and tracked changes, which it cannot
write, are put in with lxml.
"""

import io
import re
import tomllib
import zipfile
from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from docx import Document
from docx.document import Document as DocumentType
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

HERE = Path(__file__).parent
SOURCES = {name: HERE / "source" / f"{name}.md" for name in ("overview_report", "executive_summary")}

INK = RGBColor(0x1F, 0x2A, 0x37)
NAVY = RGBColor(0x1F, 0x3A, 0x5F)
WHITE = RGBColor(0xFF, 0xFF, 0xFF)
GREY = RGBColor(0x5B, 0x65, 0x70)
PAGE_CM = 16.0  # the width between the margins of an A4 page
COLUMNS = {  # widths in centimetres, by the header row
    ("Name", "Relationship", "Date of birth", "Lived at"): (4.4, 4.4, 3.0, 4.2),
    ("Date", "Source", "Event"): (2.8, 2.5, 10.7),
    ("No.", "Recommendation", "To"): (1.2, 10.8, 4.0),
    ("No.", "Action", "Lead", "By", "Measure of success"): (1.2, 4.8, 3.1, 2.8, 4.1),
    ("No.", "Action", "Lead", "By"): (1.4, 7.8, 4.0, 2.8),
    ("Term", "Meaning"): (4.6, 11.4),
}
INLINE = re.compile(
    r"\*\*(?P<bold>.+?)\*\*|\*(?P<italic>.+?)\*|\[\^(?P<note>\d+)\]"
    r"|\{--(?P<deleted>.+?)--\}|\{\+\+(?P<inserted>.+?)\+\+\}"
    r"|\[>(?P<by>[^|]+)\|(?P<initials>[^|]+)\|(?P<at>[^|]+)\|(?P<comment>.+?)<\]"
)


def build(name: str) -> bytes:
    """The Word document of one source, `overview_report` or `executive_summary`, as bytes."""
    _, front, body = SOURCES[name].read_text(encoding="utf-8").split("+++\n", 2)
    return _Report(tomllib.loads(front), typographic(body)).write()


def typographic(text: str) -> str:
    """The text with straight quotation marks turned into the ones that a printed report has."""
    text = re.sub(r'(?<![\w.,!?’])"(?=\w)', "“", text)
    return text.replace('"', "”").replace("'", "’")


def footnotes(body: str) -> dict[str, str]:
    """The footnotes of a source, by number."""
    return dict(re.findall(r"^\[\^(\d+)\]: (.+)$", body, flags=re.MULTILINE))


def blocks(body: str) -> Iterator[list[str]]:
    """The source's blocks: runs of lines of one kind, footnotes left out."""
    block: list[str] = []
    for line in [*body.splitlines(), ""]:
        kind = line[:2]
        if block and (not line or kind != block[0][:2] or kind in ("+ ", "# ", "##")):
            yield block
            block = []
        if line and not line.startswith("[^"):
            block.append(line)


class _Report:
    """One document in the making."""

    def __init__(self, front: Mapping[str, Any], body: str) -> None:
        self.front = front
        self.body = body
        self.notes = footnotes(body)
        self.doc: DocumentType = Document()
        self.section = self.paragraph = self.change = 0

    def write(self) -> bytes:
        _styles(self.doc)
        self._running_lines()
        self._cover()
        self._footnotes_part()
        for block in blocks(self.body):
            self._block(block)
        self._properties()
        packed = io.BytesIO()
        self.doc.save(packed)
        return _with_fixed_dates(packed.getvalue())

    def _block(self, block: list[str]) -> None:
        first = block[0]
        for mark, make in (
            ("## ", lambda: self.doc.add_heading(first[3:], level=2)),
            ("# ", lambda: self._section(first[2:])),
            ("+ ", lambda: self._numbered(first[2:])),
            ("- ", lambda: self._bullets(block)),
            ("| ", lambda: self._table([[c.strip() for c in row.strip("| ").split(" | ")] for row in block])),
            ("> ", lambda: self._inline(self.doc.add_paragraph(style="Standing note"), first[2:])),
            (":: ", lambda: self._key_facts([row[3:].split(" | ") for row in block])),
            ("[contents]", self._contents),
            ("---", lambda: self.doc.add_page_break()),  # type: ignore[no-untyped-call]  # python-docx has none
        ):
            if first.startswith(mark):
                make()
                return
        raise ValueError(f"The source has a line of no known kind: {first[:40]!r}")

    def _section(self, heading: str) -> None:
        self.section, self.paragraph = self.section + 1, 0
        self.doc.add_heading(f"{self.section}\t{heading}", level=1)

    def _numbered(self, text: str) -> None:
        self.paragraph += 1
        numbered = self.doc.add_paragraph(f"{self.section}.{self.paragraph}\t", style="Numbered")
        self._inline(numbered, text)

    def _bullets(self, items: list[str]) -> None:
        for item in items:
            self._inline(self.doc.add_paragraph(style="List Bullet"), item[2:])

    def _inline(self, paragraph: Paragraph, text: str) -> None:
        at = 0
        for found in INLINE.finditer(text):
            paragraph.add_run(text[at : found.start()])
            at = found.end()
            part = found.groupdict()
            if part["bold"]:
                paragraph.add_run(part["bold"]).bold = True
            elif part["italic"]:
                paragraph.add_run(part["italic"]).italic = True
            elif part["note"]:
                _note_reference(paragraph, part["note"])
            elif part["comment"]:
                self._comment(paragraph, part)
            else:
                self._tracked(paragraph, part["deleted"], part["inserted"])
        paragraph.add_run(text[at:])

    def _tracked(self, paragraph: Paragraph, deleted: str | None, inserted: str | None) -> None:
        self.change += 1
        change = OxmlElement("w:del" if deleted else "w:ins")
        change.set(qn("w:id"), str(900 + self.change))
        change.set(qn("w:author"), self.front["last_modified_by"])
        change.set(qn("w:date"), _stamp(self.front["modified"]))
        run = OxmlElement("w:r")
        text = OxmlElement("w:delText" if deleted else "w:t")
        text.text = deleted or inserted
        text.set(qn("xml:space"), "preserve")
        run.append(text)
        change.append(run)
        paragraph._p.append(change)

    def _comment(self, paragraph: Paragraph, part: Mapping[str, str]) -> None:
        anchor = paragraph.add_run("")
        comment = self.doc.add_comment(anchor, part["comment"], part["by"], part["initials"])
        comment._comment_elm.set(qn("w:date"), part["at"])

    def _table(self, rows: list[list[str]]) -> None:
        heads, body = rows[0], rows[2:]
        widths = COLUMNS[tuple(heads)]
        self.doc.paragraphs[-1].paragraph_format.keep_with_next = True  # the words that lead to the table
        table = self.doc.add_table(rows=0, cols=len(heads))
        _rule(table)
        table.alignment = WD_TABLE_ALIGNMENT.CENTER
        table.autofit = False
        for column, width in zip(table.columns, widths, strict=True):
            column.width = Cm(width)
        for number, row in enumerate([heads, *body]):
            added = table.add_row()
            _keep_row_whole(added._tr, header=number == 0)
            for cell, text, width in zip(added.cells, row, widths, strict=True):
                cell.width = Cm(width)
                paragraph = cell.paragraphs[0]
                paragraph.style = "Table head" if number == 0 else "Table text"
                self._inline(paragraph, text)
                paragraph.paragraph_format.keep_with_next = (
                    number < 3
                )  # no heading row alone at a page's foot
                if number == 0:
                    _shade(cell, "1F3A5F")
        self.doc.add_paragraph(style="After table")

    def _key_facts(self, rows: list[list[str]]) -> None:
        table = self.doc.add_table(rows=0, cols=2)
        for label, value in rows:
            cells = table.add_row().cells
            cells[0].width, cells[1].width = Cm(6.4), Cm(PAGE_CM - 6.4)
            cells[0].paragraphs[0].style, cells[1].paragraphs[0].style = "Table label", "Table text"
            cells[0].paragraphs[0].add_run(label)
            cells[1].paragraphs[0].add_run(value)
        self.doc.add_paragraph(style="After table")

    def _contents(self) -> None:
        self.doc.add_paragraph("Contents", style="Contents head")
        for number, heading in enumerate(re.findall(r"^# (.+)$", self.body, flags=re.MULTILINE), start=1):
            self.doc.add_paragraph(f"{number}\t{heading}", style="Contents")

    def _cover(self) -> None:
        self.doc.add_paragraph(self.front["board"], style="Board")
        self.doc.add_paragraph(self.front["title"], style="Title")
        self.doc.add_paragraph(self.front["subtitle"], style="Subtitle")
        self.doc.add_paragraph(self.front["status"], style="Status")

    def _running_lines(self) -> None:
        section = self.doc.sections[0]
        section.page_width, section.page_height = Cm(21.0), Cm(29.7)
        section.left_margin = section.right_margin = Cm(2.5)
        section.top_margin, section.bottom_margin = Cm(2.6), Cm(2.4)
        section.header.paragraphs[0].add_run(self.front["header"])
        foot = section.footer.paragraphs[0]
        foot.add_run(f"{self.front['footer']}\t\tPage ")
        _field(foot, "PAGE")
        foot.add_run(" of ")
        _field(foot, "NUMPAGES")

    def _footnotes_part(self) -> None:
        if not self.notes:
            return
        notes = "".join(_note_xml(number, text) for number, text in sorted(self.notes.items()))
        xml = f"<w:footnotes {nsdecls('w')}>{_SEPARATORS}{notes}</w:footnotes>"
        content_type = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
        package = self.doc.part.package
        part = Part(PackURI("/word/footnotes.xml"), content_type, xml.encode(), package)
        self.doc.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)

    def _properties(self) -> None:
        properties = self.doc.core_properties
        properties.title = f"{self.front['title']}: {self.front['subtitle'].lower()}"
        for name in ("author", "last_modified_by", "subject", "keywords", "comments"):
            setattr(properties, name, self.front[name])
        properties.created = properties.last_printed = self.front["created"].replace(tzinfo=None)
        properties.modified = self.front["modified"].replace(tzinfo=None)
        properties.language = "en-GB"
        properties.revision = 14


_SEPARATORS = (
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
    '<w:footnote w:type="continuationSeparator" w:id="0">'
    "<w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>"
)


def _note_xml(number: str, text: str) -> str:
    return (
        f'<w:footnote w:id="{number}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>'
        '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>'
        f'<w:r><w:t xml:space="preserve"> {text}</w:t></w:r></w:p></w:footnote>'
    )


def _note_reference(paragraph: Paragraph, number: str) -> None:
    run = paragraph.add_run()
    run.font.superscript = True
    reference = OxmlElement("w:footnoteReference")
    reference.set(qn("w:id"), number)
    run._r.append(reference)


def _field(paragraph: Paragraph, instruction: str) -> None:
    xml = f'<w:fldSimple {nsdecls("w")} w:instr=" {instruction} "><w:r><w:t>1</w:t></w:r></w:fldSimple>'
    paragraph._p.append(parse_xml(xml))


def _rule(table: Table) -> None:
    """Thin grey lines between the rows and none between the columns."""
    line = 'w:val="single" w:sz="4" w:space="0" w:color="C3CAD2"'
    xml = f"<w:tblBorders {nsdecls('w')}><w:bottom {line}/><w:insideH {line}/></w:tblBorders>"
    table._tbl.tblPr.append(parse_xml(xml))


def _shade(cell: _Cell, colour: str) -> None:
    cell._tc.get_or_add_tcPr().append(
        parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{colour}"/>')
    )


def _keep_row_whole(row: Any, *, header: bool) -> None:
    properties = row.get_or_add_trPr()
    properties.append(OxmlElement("w:cantSplit"))
    if header:
        properties.append(OxmlElement("w:tblHeader"))


def _stamp(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def _styles(doc: DocumentType) -> None:
    normal = doc.styles["Normal"]
    normal.font.name, normal.font.size, normal.font.color.rgb = "Calibri", Pt(11), INK
    normal.paragraph_format.space_after, normal.paragraph_format.line_spacing = Pt(6.5), 1.12
    normal.element.rPr.append(parse_xml(f'<w:lang {nsdecls("w")} w:val="en-GB"/>'))
    for name, size, before, after in (("Heading 1", 17, 18, 7), ("Heading 2", 13, 14, 5)):
        _style(doc, name, size=size, bold=True, colour=NAVY, before=before, after=after)
        doc.styles[name].paragraph_format.keep_with_next = True
    _style(doc, "Title", size=30, bold=True, colour=NAVY, before=6, after=2)
    title = doc.styles["Title"].element.get_or_add_pPr()
    for border in title.findall(qn("w:pBdr")):
        title.remove(border)
    _style(doc, "Subtitle", size=18, colour=GREY, after=14)
    _style(doc, "Board", size=12, bold=True, colour=GREY, before=26, after=14)
    _style(doc, "Status", size=11, colour=GREY, after=24)
    _style(doc, "Standing note", size=10.5, colour=GREY, before=10)
    _style(doc, "Numbered", size=11, colour=INK)
    numbered = doc.styles["Numbered"].paragraph_format
    numbered.left_indent, numbered.first_line_indent = Cm(1.2), Cm(-1.2)
    numbered.tab_stops.add_tab_stop(Cm(1.2))
    doc.styles["List Bullet"].paragraph_format.left_indent = Cm(1.9)
    doc.styles["List Bullet"].paragraph_format.space_after = Pt(3)
    doc.styles["Heading 1"].paragraph_format.tab_stops.add_tab_stop(Cm(1.2))
    _style(doc, "Contents head", size=12, bold=True, colour=NAVY, before=22, after=6)
    _style(doc, "Contents", size=10.5, colour=INK, after=2)
    doc.styles["Contents"].paragraph_format.tab_stops.add_tab_stop(Cm(1.2))
    _style(doc, "Table text", size=9.5, colour=INK, before=2, after=2, spacing=1.0)
    _style(doc, "Table label", size=9.5, bold=True, colour=GREY, before=2, after=2, spacing=1.0)
    _style(doc, "Table head", size=9.5, bold=True, colour=WHITE, before=3, after=3, spacing=1.0)
    _style(doc, "After table", size=4, colour=INK, after=4, spacing=1.0)
    _style(doc, "footnote text", size=9, colour=GREY, after=2, spacing=1.0)
    for name in ("Header", "Footer"):
        _style(doc, name, size=8.5, colour=GREY, after=0, spacing=1.0)
        tabs = doc.styles[name].paragraph_format.tab_stops
        for _ in list(tabs):
            del tabs[0]
        tabs.add_tab_stop(Cm(PAGE_CM / 2))
        tabs.add_tab_stop(Cm(PAGE_CM), alignment=WD_TAB_ALIGNMENT.RIGHT)


def _style(
    doc: DocumentType,
    name: str,
    *,
    size: float,
    colour: RGBColor,
    bold: bool = False,
    before: float = 0,
    after: float = 7,
    spacing: float = 1.12,
) -> None:
    """Sets a paragraph style, made on `Normal` where Word has none of that name."""
    known = {style.name for style in doc.styles}
    style = doc.styles[name] if name in known else doc.styles.add_style(name, 1)
    style.font.name, style.font.size, style.font.bold, style.font.color.rgb = (
        "Calibri",
        Pt(size),
        bold,
        colour,
    )
    style.font.italic = False
    fonts = style.element.get_or_add_rPr().find(qn("w:rFonts"))
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{theme}"), None)  # a theme font would win over the name
    form = style.paragraph_format
    form.space_before, form.space_after, form.line_spacing = Pt(before), Pt(after), spacing


def _with_fixed_dates(packed: bytes) -> bytes:
    """The package with every entry dated alike, so that the same source gives the same bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(packed)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            entry = zipfile.ZipInfo(name, date_time=(2012, 5, 18, 16, 40, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(entry, old.read(name))
    return out.getvalue()


if __name__ == "__main__":
    for report in SOURCES:
        (HERE / f"{report}.docx").write_bytes(build(report))
