"""Every place in a Word file where a name can stand: for each, a file that has the name there and nowhere else."""

import io
import zipfile
from collections.abc import Callable

from PIL import Image, PngImagePlugin

from tests.checks.documents.word_builder import drawing, paragraph, part, picture, run, shape, text_box, word

NAME = "Danielka"
BOX = (
    '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:docPr id="5" name="Text Box 5"/>'
    '<a:graphic><a:graphicData uri="x"><wps:wsp><wps:txbx><w:txbxContent>{new}</w:txbxContent></wps:txbx></wps:wsp>'
    "</a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>"
    "<w:txbxContent>{old}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
)
COMMENT_LINK = [("rIdC", "comments", "comments.xml")]
WHO = 'w:id="7" w:author="{}" w:date="2010-06-10T09:00:00Z"'


def png(text: str = "") -> bytes:
    """A small picture, with a text chunk if given."""
    told = PngImagePlugin.PngInfo()
    if text:
        told.add_text("Description", text)
    buffer = io.BytesIO()
    Image.new("RGB", (40, 30), (10, 90, 160)).save(buffer, "PNG", pnginfo=told)
    return buffer.getvalue()


def jpeg(text: str) -> bytes:
    """A small photograph whose EXIF says who took it."""
    exif = Image.Exif()
    exif[0x013B] = text
    buffer = io.BytesIO()
    Image.new("RGB", (40, 30), (10, 90, 160)).save(buffer, "JPEG", exif=exif)
    return buffer.getvalue()


def zipped(**files: str) -> bytes:
    """A zip in which a workbook or document could be embedded."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in files.items():
            archive.writestr(name.replace("__", "/") + ".xml", content)
    return buffer.getvalue()


def _note(kind: str, name: str, *, shown: bool) -> bytes:
    notes = part(f"w:{kind}s", f'<w:{kind} w:id="2">{paragraph(name)}</w:{kind}>')
    mark = f'<w:r><w:{kind}Reference w:id="2"/></w:r>' if shown else "text"
    return word(
        paragraph("See note", mark),
        parts={f"word/{kind}s.xml": notes},
        links=[("rIdN", f"{kind}s", f"{kind}s.xml")],
    )


def _around(kind: str, name: str) -> bytes:
    body = f'<w:p><w:pPr><w:sectPr><w:{kind}Reference w:type="first" r:id="rIdH"/></w:sectPr></w:pPr></w:p>'
    parts = {f"word/{kind}7.xml": part("w:hdr" if kind == "header" else "w:ftr", paragraph(name))}
    return word(body, parts=parts, links=[("rIdH", kind, f"{kind}7.xml")])


def _settings(inner: str) -> bytes:
    return word(
        parts={"word/settings.xml": part("w:settings", inner)}, links=[("rIdT", "settings", "settings.xml")]
    )


def _comments(attributes: str, text: str) -> bytes:
    comments = part("w:comments", f'<w:comment w:id="1" {attributes}>{paragraph(text)}</w:comment>')
    return word(parts={"word/comments.xml": comments}, links=COMMENT_LINK)


def _image(content: bytes, target: str = "media/image1.png", drawn: str | None = None) -> bytes:
    body = paragraph(drawn or picture())
    return word(body, parts={f"word/{target}": content}, links=[("rIdP", "image", target)])


def _linked(kind: str, target: str, content: str | bytes, body: str = "") -> bytes:
    return word(body, parts={f"word/{target}": content}, links=[("rIdX", kind, target)])


def _field(code: str, shown: str) -> str:
    return paragraph(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
        f'<w:r><w:instrText xml:space="preserve">{code}</w:instrText></w:r>',
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
        shown,
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
    )


def _chart(inner: str) -> bytes:
    body = paragraph(drawing('<c:chart r:id="rIdX"/>'))
    return _linked("chart", "charts/chart1.xml", part("c:chartSpace", inner), body)


def _table(cells: str, row: str = "") -> str:
    return f"<w:tbl><w:tblPr/><w:tblGrid/><w:tr>{row}{cells}</w:tr></w:tbl>"


def _cell(inner: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inner}</w:tc>"


def _core(element: str) -> Callable[[str], bytes]:
    link = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
    return lambda name: word(
        parts={
            "docProps/core.xml": "<cp:coreProperties "
            'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
            f'xmlns:dc="http://purl.org/dc/elements/1.1/"><{element}>{name}</{element}></cp:coreProperties>'
        },
        root_links=[("rId2", link, "docProps/core.xml")],
    )


# What a reader sees (or has read aloud): in the text, and rewritten by the plan.
SEEN: dict[str, Callable[[str], bytes]] = {
    "body": lambda n: word(paragraph(f"Then {n} went home.")),
    "runs split inside the name": lambda n: word(paragraph(n[:3], run(n[3:5], "<w:b/>"), n[5:])),
    "table": lambda n: word(_table(_cell(paragraph(n)))),
    "nested table": lambda n: word(_table(_cell(_table(_cell(paragraph(n))) + "<w:p/>"))),
    "header of the first page": lambda n: _around("header", n),
    "footer": lambda n: _around("footer", n),
    "footnote": lambda n: _note("footnote", n, shown=True),
    "endnote": lambda n: _note("endnote", n, shown=True),
    "text box": lambda n: word(paragraph(BOX.format(new=paragraph(n), old=paragraph(n)))),
    "older text box alone": lambda n: word(
        paragraph(
            f"<w:r><w:pict><v:shape><v:textbox><w:txbxContent>{paragraph(n)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
        )
    ),
    "WordArt": lambda n: word(
        paragraph(f'<w:r><w:pict><v:shape><v:textpath string="{n}"/></v:shape></w:pict></w:r>')
    ),
    "content control": lambda n: word(
        f"<w:sdt><w:sdtPr/><w:sdtContent>{paragraph(n)}</w:sdtContent></w:sdt>"
    ),
    "content control in a line": lambda n: word(
        paragraph(f"<w:sdt><w:sdtContent>{run(n)}</w:sdtContent></w:sdt>")
    ),
    "tracked insertion": lambda n: word(paragraph(f"<w:ins {WHO.format('A')}>{run(n)}</w:ins>")),
    "moved to here": lambda n: word(paragraph(f"<w:moveTo {WHO.format('A')}>{run(n)}</w:moveTo>")),
    "insertion half, typed half": lambda n: word(
        paragraph(n[:4], f"<w:ins {WHO.format('A')}>{run(n[4:])}</w:ins>")
    ),
    "field result": lambda n: word(_field(" REF somewhere ", n)),
    "simple field": lambda n: word(paragraph(f'<w:fldSimple w:instr=" AUTHOR ">{run(n)}</w:fldSimple>')),
    "hyperlink": lambda n: word(paragraph(f'<w:hyperlink w:anchor="_Toc1">{run(n)}</w:hyperlink>')),
    "smart tag": lambda n: word(paragraph(f'<w:smartTag w:element="x">{run(n)}</w:smartTag>')),
    "equation": lambda n: word(paragraph(f"<m:oMath><m:r><m:t>{n}</m:t></m:r></m:oMath>")),
    "alt text": lambda n: _image(png(), drawn=picture(descr=f"Photograph of {n}")),
    "table description": lambda n: word(
        f'<w:tbl><w:tblPr><w:tblDescription w:val="Visits to {n}"/></w:tblPr>'
        f"<w:tr>{_cell(paragraph('x'))}</w:tr></w:tbl>"
    ),
    "list number": lambda n: _linked(
        "numbering",
        "numbering.xml",
        part(
            "w:numbering",
            '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0">'
            f'<w:lvlText w:val="{n} %1:"/></w:lvl></w:abstractNum>',
        ),
    ),
    "chart title": lambda n: _chart(
        f"<c:title><c:tx><c:rich><a:p><a:r><a:t>{n}</a:t></a:r></a:p></c:rich></c:tx></c:title>"
    ),
    "chart label": lambda n: _chart(
        "<c:cat><c:strRef><c:f>Data!$A$1</c:f><c:strCache>"
        f'<c:pt idx="0"><c:v>{n}</c:v></c:pt></c:strCache></c:strRef></c:cat>'
    ),
    "SmartArt": lambda n: _linked(
        "diagramData",
        "diagrams/data1.xml",
        part(
            "dgm:dataModel",
            f"<dgm:ptLst><dgm:pt><dgm:t><a:p><a:r><a:t>{n}</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:ptLst>",
        ),
        paragraph(drawing('<dgm:relIds r:dm="rIdX"/>')),
    ),
    "a soft hyphen inside the name": lambda n: word(paragraph(n[:4] + "\u00ad" + n[4:])),
    "a zero-width space inside the name": lambda n: word(paragraph(n[:4] + "\u200b" + n[4:])),
    "a mark of direction inside the name": lambda n: word(paragraph(n[:4] + "\u202a" + n[4:])),
    "symbols": lambda n: word(
        paragraph("".join(f'<w:r><w:sym w:font="Arial" w:char="{ord(c):04X}"/></w:r>' for c in n))
    ),
}

# What a reader does not see: told by `inspect`, and gone from the copy whatever the plan says.
HIDDEN: dict[str, Callable[[str], bytes]] = {
    "tracked deletion": lambda n: word(
        paragraph(f"<w:del {WHO.format('A')}><w:r><w:delText>{n}</w:delText></w:r></w:del>")
    ),
    "moved from here": lambda n: word(paragraph(f"<w:moveFrom {WHO.format('A')}>{run(n)}</w:moveFrom>")),
    "deleted table row": lambda n: word(
        _table(_cell(paragraph(n)), f"<w:trPr><w:del {WHO.format('A')}/></w:trPr>")
    ),
    "deleted field code": lambda n: word(
        paragraph(f"<w:del {WHO.format('A')}><w:r><w:delInstrText>{n}</w:delInstrText></w:r></w:del>")
    ),
    "author of an insertion": lambda n: word(paragraph(f"<w:ins {WHO.format(n)}>{run('added')}</w:ins>")),
    "author of a deletion": lambda n: word(
        paragraph(f"<w:del {WHO.format(n)}><w:r><w:delText>gone</w:delText></w:r></w:del>")
    ),
    "author of a change of format": lambda n: word(
        paragraph(
            f"<w:r><w:rPr><w:b/><w:rPrChange {WHO.format(n)}><w:rPr/></w:rPrChange></w:rPr><w:t>bold</w:t></w:r>"
        )
    ),
    "comment": lambda n: _comments('w:author="A"', n),
    "comment's author": lambda n: _comments(f'w:author="{n}"', "check"),
    "comment's initials": lambda n: _comments(f'w:author="A" w:initials="{n}"', "check"),
    "hidden text": lambda n: word(paragraph(run(n, "<w:vanish/>"))),
    "hidden by style": lambda n: word(paragraph(run(n, '<w:rStyle w:val="Ghost"/>'))),
    "white text": lambda n: word(paragraph(run(n, '<w:color w:val="FFFFFF"/>'))),
    "nearly white text": lambda n: word(paragraph(run(n, '<w:color w:val="FDFDFD"/>'))),
    "white text by theme": lambda n: word(
        paragraph(run(n, '<w:color w:val="auto" w:themeColor="background1"/>'))
    ),
    "black highlight": lambda n: word(paragraph(run(n, '<w:highlight w:val="black"/>'))),
    "black shading": lambda n: word(
        paragraph(run(n, '<w:color w:val="000000"/><w:shd w:val="clear" w:fill="000000"/>'))
    ),
    "text in its cell's colour": lambda n: word(
        _table(
            _cell(paragraph(run(n, '<w:color w:val="1F3864"/>')), '<w:shd w:val="clear" w:fill="1F3864"/>')
        )
    ),
    "tiny text": lambda n: word(paragraph(run(n, '<w:sz w:val="2"/>'))),
    "text squeezed flat": lambda n: word(paragraph(run(n, '<w:w w:val="1"/>'))),
    "a row without height": lambda n: word(
        _table(_cell(paragraph(n)), '<w:trPr><w:trHeight w:val="10" w:hRule="exact"/></w:trPr>')
    ),
    "a cell merged away": lambda n: word(
        f"<w:tbl><w:tblPr/><w:tr>{_cell('<w:p/>', '<w:vMerge w:val=' + chr(34) + 'restart' + chr(34) + '/>')}</w:tr>"
        f"<w:tr>{_cell(paragraph(n), '<w:vMerge/>')}</w:tr></w:tbl>"
    ),
    "hidden shape": lambda n: word(paragraph(shape(text_box(paragraph(n)), 'style="visibility:hidden"'))),
    "older drawing that says more": lambda n: word(
        paragraph(BOX.format(new=paragraph("Box"), old=paragraph(n)))
    ),
    "footnote without a mark": lambda n: _note("footnote", n, shown=False),
    "endnote without a mark": lambda n: _note("endnote", n, shown=False),
    "title property": _core("dc:title"),
    "author property": _core("dc:creator"),
    "keywords property": _core("cp:keywords"),
    "last saved by": _core("cp:lastModifiedBy"),
    "company": lambda n: word(
        parts={"docProps/app.xml": f'<Properties xmlns="urn:app"><Company>{n}</Company></Properties>'},
        root_links=[("rId3", "extended-properties", "docProps/app.xml")],
    ),
    "custom property": lambda n: word(
        parts={
            "docProps/custom.xml": '<Properties xmlns="urn:c"><property name="Client">'
            f"<x>{n}</x></property></Properties>"
        },
        root_links=[("rId4", "custom-properties", "docProps/custom.xml")],
    ),
    "people": lambda n: _linked(
        "people", "people.xml", f'<w15:people xmlns:w15="urn:p"><w15:person w15:author="{n}"/></w15:people>'
    ),
    "document variable": lambda n: _settings(
        f'<w:docVars><w:docVar w:name="child" w:val="{n}"/></w:docVars>'
    ),
    "mail merge source": lambda n: _settings(f'<w:mailMerge><w:query w:val="SELECT {n}"/></w:mailMerge>'),
    "bookmark": lambda n: word(
        paragraph(f'<w:bookmarkStart w:id="1" w:name="{n}_home"/>', "x", '<w:bookmarkEnd w:id="1"/>')
    ),
    "field code": lambda n: word(_field(f" ASK {n} ", "shown")),
    "code of a simple field": lambda n: word(
        paragraph(f'<w:fldSimple w:instr=" DOCPROPERTY {n} ">{run("x")}</w:fldSimple>')
    ),
    "text inside a field's code": lambda n: word(
        paragraph(
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
            "<w:r><w:instrText> IF </w:instrText></w:r>",
            run(n),
            '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
            "shown",
            '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
        )
    ),
    "link target": lambda n: word(
        paragraph(f'<w:hyperlink r:id="rIdL">{run("write")}</w:hyperlink>'),
        links=[("rIdL", "hyperlink", f"mailto:{n}@example.org")],
    ),
    "link tooltip": lambda n: word(
        paragraph(f'<w:hyperlink w:anchor="_Toc1" w:tooltip="{n}">{run("x")}</w:hyperlink>')
    ),
    "attached template": lambda n: word(
        parts={"word/settings.xml": part("w:settings", '<w:attachedTemplate r:id="rIdA"/>')},
        links=[("rIdT", "settings", "settings.xml")],
        part_links={
            "word/_rels/settings.xml.rels": [
                ("rIdA", "attachedTemplate", f"file:///C:/{n}/child.dot".replace("file:///", "file://"))
            ]
        },
    ),
    "linked picture": lambda n: word(
        paragraph('<w:r><w:pict><v:shape><v:imagedata r:href="rIdQ"/></v:shape></w:pict></w:r>'),
        links=[("rIdQ", "image", f"file://server/{n}.jpg")],
    ),
    "custom XML": lambda n: word(
        parts={"customXml/item1.xml": f"<case><child>{n}</child></case>"},
        links=[("rIdX", "customXml", "../customXml/item1.xml")],
    ),
    "custom XML attribute": lambda n: word(
        parts={"customXml/item1.xml": f'<case child="{n}"/>'},
        links=[("rIdX", "customXml", "../customXml/item1.xml")],
    ),
    "content control's title": lambda n: word(
        f'<w:sdt><w:sdtPr><w:alias w:val="{n}"/></w:sdtPr><w:sdtContent>{paragraph("x")}</w:sdtContent></w:sdt>'
    ),
    "choices of a list control": lambda n: word(
        f'<w:sdt><w:sdtPr><w:dropDownList><w:listItem w:displayText="{n}" w:value="1"/></w:dropDownList></w:sdtPr>'
        f"<w:sdtContent>{paragraph('x')}</w:sdtContent></w:sdt>"
    ),
    "smart tag's property": lambda n: word(
        paragraph(
            '<w:smartTag w:element="PersonName"><w:smartTagPr>'
            f'<w:attr w:name="who" w:val="{n}"/></w:smartTagPr>{run("x")}</w:smartTag>'
        )
    ),
    "form field's help": lambda n: word(
        paragraph(
            f'<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:helpText w:val="{n}"/></w:ffData></w:fldChar></w:r>',
            '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
        )
    ),
    "permission": lambda n: word(
        paragraph(f'<w:permStart w:id="1" w:ed="{n}"/>', "x", '<w:permEnd w:id="1"/>')
    ),
    "embedded workbook": lambda n: _linked(
        "package", "embeddings/book1.xlsx", zipped(xl__sharedStrings=f"<sst><si><t>{n}</t></si></sst>")
    ),
    "embedded object": lambda n: _linked(
        "oleObject", "embeddings/oleObject1.bin", b"\x00\x01" + n.encode() + b"\x00\xff"
    ),
    "embedded object in two-byte letters": lambda n: _linked(
        "oleObject", "embeddings/oleObject1.bin", b"\x00\x01\xfe" + n.encode("utf-16-le") + b"\x00\x00"
    ),
    "document built in": lambda n: _linked(
        "aFChunk", "afchunk.html", f"<html><p>{n}</p></html>", '<w:altChunk r:id="rIdX"/>'
    ),
    "chart's formula": lambda n: _chart(f"<c:cat><c:strRef><c:f>{n}!$A$1</c:f></c:strRef></c:cat>"),
    "building blocks": lambda n: _linked(
        "glossaryDocument", "glossary/document.xml", part("w:glossaryDocument", paragraph(n))
    ),
    "thumbnail": lambda n: word(
        parts={"docProps/thumbnail.png": png(n)},
        root_links=[
            (
                "rId9",
                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail",
                "docProps/thumbnail.png",
            )
        ],
    ),
    "picture's name": lambda n: _image(png(), drawn=picture(name=f"{n} at home")),
    "picture's file name": lambda n: _image(png(), f"media/{n}.png"),
    "picture's text chunk": lambda n: _image(png(n)),
    "picture's EXIF": lambda n: _image(jpeg(n), "media/image1.jpeg"),
    "picture's title in VML": lambda n: word(
        paragraph(f'<w:r><w:pict><v:shape><v:imagedata r:id="rIdP" o:title="{n}"/></v:shape></w:pict></w:r>'),
        parts={"word/media/image1.png": png()},
        links=[("rIdP", "image", "media/image1.png")],
    ),
    "zip comment": lambda n: word(comment=n.encode()),
    "data after the zip": lambda n: word() + n.encode(),
    "a part nothing leads to": lambda n: word(parts={"word/old.xml": f"<x>{n}</x>"}),
    "XML comment": lambda n: word(f"<!-- {n} -->"),
    "XML instruction": lambda n: word(f"<?note {n}?>"),
    "element of another namespace": lambda n: word(paragraph(f"<own:data>{n}</own:data>", "x")),
    "attribute of another namespace": lambda n: word(f'<w:p own:child="{n}"/>'),
    "stray text between elements": lambda n: word(f"<w:p>{n}<w:r><w:t>x</w:t></w:r></w:p>"),
    "name of a style": lambda n: word(
        parts={
            "word/styles.xml": part(
                "w:styles", f'<w:style w:customStyle="1" w:styleId="q"><w:name w:val="{n} quote"/></w:style>'
            )
        }
    ),
}
