"""A Word document built as Word itself writes one: every place holds words of its own, so that a lost one is known."""

import io
import zipfile

from tests.checks.documents.word_builder import NAMESPACES, drawing, paragraph, part, picture, run, word
from tests.checks.documents.word_places import BOX, WHO, png

RSID = 'w:rsidR="00A77B3E" w:rsidRDefault="00B12345" w14:paraId="1A2B3C4D" w14:textId="77777777"'
DSP = 'xmlns:dsp="http://schemas.microsoft.com/office/drawing/2008/diagram"'
CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
W15 = 'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"'

# Words that a reader sees, by where they stand. None may be lost.
SEEN = {
    "split_runs": "Quillandra",
    "nested_control_in_a_cell": "Brondwen",
    "control_around_a_row": "Fenmarch",
    "control_bound_to_data": "Halverick",
    "equation": "Ostrelle",
    "fraction": "Pemberly",
    "diagram": "Tarrowby",
    "chart_title": "Umbrick",
    "chart_category": "Vandrell",
    "text_box_in_header": "Wexcombe",
    "text_box_in_footer": "Yarrowick",
    "even_header": "Zennorby",
    "footnote": "Ambrelle",
    "endnote": "Corrowan",
    "table_of_contents": "Dunmarrow",
    "inserted": "Eastrelle",
    "moved_here": "Garrowby",
    "inserted_and_in_part_deleted": "Holbrenna",
    "smart_tag": "Inglewick",
    "custom_xml_wrapper": "Jorrenby",
    "group_shape": "Kestrelle",
    "alt_text": "Lammerick",
    "merged_by_a_deleted_mark": "Marrowen",
    "ruby": "Northelle",
    "form_field_result": "Orrowick",
    "table_caption": "Penwarne",
    "hyperlink": "Quorrelle",
}
# Words that no reader sees: told as hidden, and in no copy.
HIDDEN = {
    "comment": "Ravensby",
    "reply": "Silverock",
    "comment_author": "Thornelle",
    "deleted": "Ulverock",
    "moved_away": "Wintrelle",
    "chart_workbook": "Brackelow",
    "custom_data": "Cloverick",
    "control_title": "Drummelle",
    "building_block": "Elderwyn",
    "built_in_document": "Foxgrove",
    "custom_property": "Glimmerby",
    "company": "Hazelrock",
    "people": "Ivywren",
    "deleted_in_insertion": "Juniperly",
    "field_code": "Kingswell",
    "macro_name": "Larkrise",
    "hidden_run": "Mistlebrook",
    "preview_name": "Nettlecomb",
}


def _words_split(text: str) -> str:
    """One word over three runs, with marks of spelling and of the last session between them."""
    return (
        f'<w:p {RSID}><w:pPr><w:rPr><w:lang w:val="en-GB"/></w:rPr></w:pPr><w:proofErr w:type="spellStart"/>'
        f'<w:r w:rsidRPr="00C0FFEE"><w:t>{text[:3]}</w:t></w:r><w:bookmarkStart w:id="0" w:name="_GoBack"/>'
        f'<w:bookmarkEnd w:id="0"/><w:r><w:rPr><w:noProof/></w:rPr><w:t>{text[3:5]}</w:t></w:r>'
        f'<w:r><w:lastRenderedPageBreak/><w:t>{text[5:]}</w:t></w:r><w:proofErr w:type="spellEnd"/></w:p>'
    )


def _cell(inner: str) -> str:
    return f'<w:tc><w:tcPr><w:tcW w:w="4508" w:type="dxa"/></w:tcPr>{inner}</w:tc>'


def _tables() -> str:
    inner = (
        "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:sdt><w:sdtPr/><w:sdtContent><w:tr>"
        f"<w:sdt><w:sdtPr><w:alias w:val='{HIDDEN['control_title']}'/></w:sdtPr><w:sdtContent>"
        + _cell(
            f"<w:sdt><w:sdtContent>{paragraph(SEEN['nested_control_in_a_cell'])}</w:sdtContent></w:sdt><w:p/>"
        )
        + "</w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt></w:tbl>"
    )
    row = f"<w:sdt><w:sdtContent><w:tr>{_cell(paragraph(SEEN['control_around_a_row']))}</w:tr></w:sdtContent></w:sdt>"
    return (
        f"<w:tbl><w:tblPr><w:tblCaption w:val='{SEEN['table_caption']}'/></w:tblPr><w:tblGrid><w:gridCol/></w:tblGrid>"
        f"<w:tr>{_cell(inner + '<w:p/>')}</w:tr>{row}</w:tbl>"
    )


def _fields() -> str:
    begin, middle, end = (
        f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")
    )

    def code(text: str) -> str:
        return f'<w:r><w:instrText xml:space="preserve"> {text} </w:instrText></w:r>'

    toc, page = code(r"TOC \o 1-3 \h"), code(r"PAGEREF _Toc1 \h")
    contents = (
        "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val='Contents'/></w:docPartObj></w:sdtPr><w:sdtContent>"
        f"<w:p>{begin}{toc}{middle}<w:hyperlink w:anchor='_Toc1'>{run(SEEN['table_of_contents'])}"
        f"<w:r><w:tab/></w:r>{begin}{page}{middle}{run('7')}{end}</w:hyperlink></w:p><w:p>{end}</w:p>"
        "</w:sdtContent></w:sdt>"
    )
    form = (
        f'<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Text1"/><w:entryMacro '
        f'w:val="{HIDDEN["macro_name"]}"/></w:ffData></w:fldChar></w:r>{code("FORMTEXT")}{middle}'
        f"{run(SEEN['form_field_result'])}{end}</w:p>"
    )
    asked = f"<w:p>{begin}{code('ASK ' + HIDDEN['field_code'])}{middle}{end}</w:p>"
    return contents + form + asked


def _changes() -> str:
    who = WHO.format(HIDDEN["comment_author"])
    some = SEEN["inserted_and_in_part_deleted"]
    gone = HIDDEN["deleted_in_insertion"]
    merged = SEEN["merged_by_a_deleted_mark"]
    return (
        f"<w:p><w:ins {who}>{run(SEEN['inserted'])}</w:ins><w:del {who}><w:r><w:delText>{HIDDEN['deleted']}</w:delText>"
        f"</w:r></w:del></w:p><w:p><w:moveFromRangeStart w:id='5' w:name='move1'/><w:moveFrom {who}>"
        f"{run(HIDDEN['moved_away'])}</w:moveFrom><w:moveFromRangeEnd w:id='5'/></w:p><w:p><w:moveTo {who}>"
        f"{run(SEEN['moved_here'])}</w:moveTo></w:p><w:p><w:ins {who}>{run(some[:4])}<w:del {who}><w:r>"
        f"<w:delText>{gone}</w:delText></w:r></w:del>{run(some[4:])}</w:ins></w:p>"
        f"<w:p><w:pPr><w:rPr><w:del {who}/></w:rPr></w:pPr>{run(merged[:4])}</w:p>{paragraph(merged[4:])}"
    )


def _drawings() -> str:
    group = (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wpg"><w:drawing><wp:anchor behindDoc="0"><wp:docPr id="9" '
        'name="Group 9"/><a:graphic><a:graphicData uri="x"><wps:wsp><wps:txbx><w:txbxContent>'
        f"{paragraph(SEEN['group_shape'])}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor>"
        f"</w:drawing></mc:Choice><mc:Fallback><w:pict><v:group><v:shape><v:textbox><w:txbxContent>"
        f"{paragraph(SEEN['group_shape'])}</w:txbxContent></v:textbox></v:shape></v:group></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )
    ole = (
        '<w:r><w:object><v:shape id="_x0000_i1025"><v:imagedata r:id="rIdP" '
        f'o:title="{HIDDEN["preview_name"]}"/></v:shape><o:OLEObject Type="Embed" ProgID="Excel.Sheet.12" r:id="rIdO"/>'
        "</w:object></w:r>"
    )
    return (
        paragraph(group)
        + paragraph(picture(descr=SEEN["alt_text"]))
        + paragraph(ole)
        + paragraph(drawing('<c:chart r:id="rIdChart"/>'))
        + paragraph(
            drawing('<dgm:relIds r:dm="rIdDm" r:lo="rIdLo" r:qs="rIdQs" r:cs="rIdCs"/>', name="Diagram 1")
        )
    )


def _body() -> str:
    equation = (
        f"<w:p><m:oMathPara><m:oMath><m:r><m:t>{SEEN['equation']}</m:t></m:r><m:f><m:num><m:r><m:t>"
        f"{SEEN['fraction']}</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath></m:oMathPara></w:p>"
    )
    bound = (
        "<w:sdt><w:sdtPr><w:dataBinding w:xpath='/case/child' w:storeItemID='{0}'/></w:sdtPr><w:sdtContent>"
        f"{paragraph(SEEN['control_bound_to_data'])}</w:sdtContent></w:sdt>"
    )
    base = f"<w:rubyBase>{run(SEEN['ruby'])}</w:rubyBase>"
    ruby = f"<w:r><w:ruby><w:rubyPr/><w:rt>{run('over')}</w:rt>{base}</w:ruby></w:r>"
    commented = (
        '<w:p><w:commentRangeStart w:id="1"/>'
        + run("A remark.")
        + '<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r></w:p>'
    )
    notes = '<w:p><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:endnoteReference w:id="2"/></w:r></w:p>'
    wrapped = (
        f"<w:customXml w:uri='urn:x' w:element='p'>{paragraph(SEEN['custom_xml_wrapper'])}</w:customXml>"
        f'<w:p><w:smartTag w:uri="urn:s" w:element="PersonName">{run(SEEN["smart_tag"])}</w:smartTag></w:p>'
    )
    hidden = paragraph(run(HIDDEN["hidden_run"], "<w:vanish/>"))
    linked = f'<w:p><w:hyperlink r:id="rIdLink" w:history="1">{run(SEEN["hyperlink"])}</w:hyperlink></w:p>'
    section = (
        '<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="rIdH1"/><w:headerReference w:type="even" '
        'r:id="rIdH2"/><w:footerReference w:type="default" r:id="rIdF1"/></w:sectPr></w:pPr></w:p>'
    )
    return "".join(
        [
            _words_split(SEEN["split_runs"]), _tables(), bound, equation, paragraph(ruby), commented, notes, wrapped,
            hidden, linked, _fields(), _changes(), _drawings(), '<w:altChunk r:id="rIdAlt"/>', section,
        ]
    )  # fmt: skip


def _notes(kind: str, name: str) -> str:
    return part(
        f"w:{kind}s",
        f'<w:{kind} w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:{kind}>'
        f'<w:{kind} w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:{kind}>'
        f'<w:{kind} w:id="2"><w:p><w:r><w:{kind}Ref/></w:r>{run(" " + name)}</w:p></w:{kind}>',
    )


def _point(text: str) -> str:
    return f"<dgm:pt modelId='1'><dgm:t><a:bodyPr/><a:p><a:r><a:t>{text}</a:t></a:r></a:p></dgm:t></dgm:pt>"


def workbook(text: str) -> bytes:
    """A workbook as Word puts one inside a chart."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("xl/sharedStrings.xml", f"<sst><si><t>{text}</t></si></sst>")
    return buffer.getvalue()


def document() -> bytes:
    """The whole document."""
    chart = part(
        "c:chartSpace",
        f"<c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>{SEEN['chart_title']}</a:t></a:r></a:p></c:rich></c:tx></c:title>"
        "<c:plotArea><c:barChart><c:ser><c:cat><c:strRef><c:f>Sheet1!$A$2</c:f><c:strCache><c:ptCount val='1'/>"
        f"<c:pt idx='0'><c:v>{SEEN['chart_category']}</c:v></c:pt></c:strCache></c:strRef></c:cat></c:ser></c:barChart>"
        "</c:plotArea></c:chart><c:externalData r:id='rId1'><c:autoUpdate val='0'/></c:externalData>",
    )
    who = f'w:author="{HIDDEN["comment_author"]}" w:initials="T" w:date="2010-06-10T09:00:00Z"'
    parts: dict[str, str | bytes] = {
        "word/charts/chart1.xml": chart,
        "word/embeddings/Microsoft_Excel_Sheet1.xlsx": workbook(HIDDEN["chart_workbook"]),
        "word/embeddings/Microsoft_Excel_Sheet2.xlsx": workbook("nothing"),
        "word/diagrams/data1.xml": part("dgm:dataModel", f"<dgm:ptLst>{_point(SEEN['diagram'])}</dgm:ptLst>"),
        "word/diagrams/layout1.xml": part("dgm:layoutDef", ""),
        "word/diagrams/quickStyle1.xml": part("dgm:styleDef", ""),
        "word/diagrams/colors1.xml": part("dgm:colorsDef", ""),
        "word/diagrams/drawing1.xml": f"<dsp:drawing {DSP} {NAMESPACES}><dsp:spTree><dsp:sp><dsp:txBody><a:p><a:r><a:t>"
        f"{SEEN['diagram']}</a:t></a:r></a:p></dsp:txBody></dsp:sp></dsp:spTree></dsp:drawing>",
        "word/header1.xml": part(
            "w:hdr",
            paragraph(
                BOX.format(
                    new=paragraph(SEEN["text_box_in_header"]), old=paragraph(SEEN["text_box_in_header"])
                )
            ),
        ),
        "word/header2.xml": part("w:hdr", paragraph(SEEN["even_header"])),
        "word/footer1.xml": part(
            "w:ftr",
            paragraph(
                "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>"
                f"{paragraph(SEEN['text_box_in_footer'])}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
            ),
        ),
        "word/footnotes.xml": _notes("footnote", SEEN["footnote"]),
        "word/endnotes.xml": _notes("endnote", SEEN["endnote"]),
        "word/comments.xml": part(
            "w:comments",
            f'<w:comment w:id="1" {who}>{paragraph(HIDDEN["comment"])}</w:comment>'
            f'<w:comment w:id="2" {who}>{paragraph(HIDDEN["reply"])}</w:comment>',
        ),
        "word/commentsExtended.xml": f'<w15:commentsEx {W15}><w15:commentEx w15:paraId="1"/></w15:commentsEx>',
        "word/people.xml": f'<w15:people {W15}><w15:person w15:author="{HIDDEN["people"]}"><w15:presenceInfo '
        f'w15:providerId="AD" w15:userId="S::{HIDDEN["people"]}@example.org"/></w15:person></w15:people>',
        "word/settings.xml": part(
            "w:settings",
            '<w:zoom w:percent="100"/><w:evenAndOddHeaders/><w:rsids><w:rsidRoot w:val="00A77B3E"/></w:rsids>',
        ),
        "word/glossary/document.xml": part(
            "w:glossaryDocument",
            f"<w:docParts><w:docPart><w:docPartBody>{paragraph(HIDDEN['building_block'])}</w:docPartBody></w:docPart>"
            "</w:docParts>",
        ),
        "word/afchunk.mht": f"MIME-Version: 1.0\n\n<html><body>{HIDDEN['built_in_document']}</body></html>",
        "word/media/image1.png": png(),
        "customXml/item1.xml": f"<case><child>{HIDDEN['custom_data']}</child></case>",
        "customXml/itemProps1.xml": f'<ds:datastoreItem xmlns:ds="{CUSTOM}" ds:itemID="{{0}}"/>',
        "docProps/custom.xml": f'<Properties xmlns="urn:c"><property name="Client"><x>{HIDDEN["custom_property"]}</x>'
        "</property></Properties>",
        "docProps/app.xml": f'<Properties xmlns="urn:app"><Company>{HIDDEN["company"]}</Company></Properties>',
    }
    links = [
        ("rIdChart", "chart", "charts/chart1.xml"), ("rIdDm", "diagramData", "diagrams/data1.xml"),
        ("rIdLo", "diagramLayout", "diagrams/layout1.xml"), ("rIdQs", "diagramQuickStyle", "diagrams/quickStyle1.xml"),
        ("rIdCs", "diagramColors", "diagrams/colors1.xml"),
        ("rIdDd", "http://schemas.microsoft.com/office/2007/relationships/diagramDrawing", "diagrams/drawing1.xml"),
        ("rIdH1", "header", "header1.xml"), ("rIdH2", "header", "header2.xml"), ("rIdF1", "footer", "footer1.xml"),
        ("rIdFn", "footnotes", "footnotes.xml"), ("rIdEn", "endnotes", "endnotes.xml"),
        ("rIdC", "comments", "comments.xml"), ("rIdCe", "commentsExtended", "commentsExtended.xml"),
        ("rIdPe", "people", "people.xml"), ("rIdT", "settings", "settings.xml"),
        ("rIdG", "glossaryDocument", "glossary/document.xml"), ("rIdAlt", "aFChunk", "afchunk.mht"),
        ("rIdP", "image", "media/image1.png"), ("rIdX", "customXml", "../customXml/item1.xml"),
        ("rIdO", "package", "embeddings/Microsoft_Excel_Sheet2.xlsx"),
        ("rIdLink", "hyperlink", "https://example.org/page"),
    ]  # fmt: skip
    return word(
        _body(),
        parts=parts,
        links=links,
        root_links=[
            ("rId3", "extended-properties", "docProps/app.xml"),
            ("rId4", "custom-properties", "docProps/custom.xml"),
        ],
        part_links={
            "word/charts/_rels/chart1.xml.rels": [
                ("rId1", "package", "../embeddings/Microsoft_Excel_Sheet1.xlsx")
            ],
            "customXml/_rels/item1.xml.rels": [("rId1", "customXmlProps", "itemProps1.xml")],
        },
        attributes=W15,
    )
