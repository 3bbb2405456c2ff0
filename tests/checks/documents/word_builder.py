"""Builds Word files part by part, as raw XML, so that a test can put a word anywhere in one."""

import io
import zipfile

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
OFFICE = R + "/"
NAMESPACES = (
    f'xmlns:w="{W}" xmlns:r="{R}" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
    'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" '
    'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
    'xmlns:own="urn:own-data"'
)
TYPES = {
    "word/document.xml": "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
    "word/styles.xml": "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml",
}
STYLES = f"""<w:styles {NAMESPACES}>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="character" w:styleId="Ghost"><w:name w:val="Ghost"/><w:rPr><w:vanish/></w:rPr></w:style></w:styles>"""


def run(text: str, properties: str = "") -> str:
    """A run of text with its formatting."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(*inner: str) -> str:
    """A paragraph; plain words become runs."""
    return "<w:p>" + "".join(part if part.startswith("<") else run(part) for part in inner) + "</w:p>"


def part(root: str, inner: str, attributes: str = "") -> str:
    """A part of the package with all namespaces declared."""
    return f"<{root} {NAMESPACES} {attributes}>{inner}</{root}>"


def word(
    body: str = "",
    *,
    parts: dict[str, str | bytes] | None = None,
    links: list[tuple[str, str, str]] | None = None,
    root_links: list[tuple[str, str, str]] | None = None,
    comment: bytes = b"",
    before: str = "",
    attributes: str = "",
    part_links: dict[str, list[tuple[str, str, str]]] | None = None,
) -> bytes:
    """A .docx. `links` are (id, type, target) of the main part; a target with "://" or "mailto:" is external."""
    first = paragraph("The panel met in the spring. It found that agencies worked well together.")
    document = f"<w:document {NAMESPACES} {attributes}>{before}<w:body>{first}{body}<w:sectPr/></w:body></w:document>"
    files: dict[str, str | bytes] = {
        "word/document.xml": document,
        "word/styles.xml": STYLES,
        **(parts or {}),
    }
    overrides = "".join(f'<Override PartName="/{n}" ContentType="{t}"/>' for n, t in TYPES.items())
    files["[Content_Types].xml"] = (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )
    files["_rels/.rels"] = _links([("rId1", "officeDocument", "word/document.xml"), *(root_links or [])])
    files["word/_rels/document.xml.rels"] = _links([("rIdS", "styles", "styles.xml"), *(links or [])])
    for name, its in (part_links or {}).items():
        files[name] = _links(its)
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
        archive.comment = comment
    return buffer.getvalue()


def _links(links: list[tuple[str, str, str]]) -> str:
    rows = []
    for identity, kind, target in links:
        full = kind if kind.startswith("http") else OFFICE + kind
        outside = ' TargetMode="External"' if "://" in target or target.startswith("mailto:") else ""
        rows.append(f'<Relationship Id="{identity}" Type="{full}" Target="{target}"{outside}/>')
    return f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{"".join(rows)}</Relationships>'


def picture(
    inner: str = "", *, name: str = "Picture 1", descr: str = "", crop: str = "", embed: str = "rIdP"
) -> str:
    """An inline picture in a run."""
    return (
        '<w:r><w:drawing><wp:inline><wp:extent cx="900000" cy="900000"/>'
        f'<wp:docPr id="1" name="{name}" descr="{descr}"/>'
        '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>'
        f'<pic:cNvPr id="0" name="{name}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>'
        f'<a:blip r:embed="{embed}">{inner}</a:blip>{crop}'
        "<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline>"
        "</w:drawing></w:r>"
    )


def drawing(inner: str, *, name: str = "Drawing 3") -> str:
    """A run that draws a chart, a diagram or a shape."""
    return (
        f'<w:r><w:drawing><wp:inline><wp:docPr id="3" name="{name}"/><a:graphic><a:graphicData uri="x">{inner}'
        "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )


def shape(inner: str, attributes: str = "") -> str:
    """A run that draws a shape in the older way (VML)."""
    return f"<w:r><w:pict><v:shape {attributes}>{inner}</v:shape></w:pict></w:r>"


def text_box(inner: str) -> str:
    """The text box of an older shape."""
    return f"<v:textbox><w:txbxContent>{inner}</w:txbxContent></v:textbox>"
