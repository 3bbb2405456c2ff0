"""The publishable copy of a Word document: what is left as it was, what is settled, and that the proof can fail."""

import io
import zipfile

import docx
import pytest
from lxml import etree
from PIL import Image

from checks.case import Action, Decision, Plan
from checks.documents import Limits, NotClean, inspect, pictures, read, redact
from checks.documents.matcher import Matcher, Rule
from checks.documents.word import proof
from checks.documents.word import redact as word_redact
from tests.checks.documents.word_builder import W, paragraph, part, picture, run, word
from tests.checks.documents.word_places import NAME, SEEN, WHO, png

PLAN = Plan(decisions=(Decision(text=NAME, action=Action.PSEUDONYM, replacement="Child D"),))


def body_of(copy: bytes) -> etree._Element:
    with zipfile.ZipFile(io.BytesIO(copy)) as archive:
        return etree.fromstring(archive.read("word/document.xml"))


def parts_of(copy: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(copy)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def plan(**decisions: str) -> Plan:
    return Plan(
        decisions=tuple(
            Decision(
                text=text.replace("_", " "), action=Action(action), replacement="Child D", reason="public"
            )
            for text, action in decisions.items()
        )
    )


def test_formatting_stays_and_a_split_name_takes_the_format_of_its_first_run() -> None:
    data = word(
        paragraph("Then ", run(NAME[:4], "<w:b/>"), run(NAME[4:], "<w:i/>"), " left", run(".", "<w:u/>"))
    )
    runs = body_of(redact(data, "report.docx", PLAN)).findall(f".//{{{W}}}r")[1:]
    said = [(r.findtext(f"{{{W}}}t") or "", [p.tag.rpartition("}")[2] for p in r[0]]) for r in runs]
    assert said == [("Then ", []), ("Child D", ["b"]), ("", ["i"]), (" left", []), (".", ["u"])]


def test_a_word_beside_a_value_follows_it_in_its_own_run() -> None:
    data = word(paragraph("She was seen on ", run("3 May", "<w:b/>"), run(" 2011", "<w:i/>"), ". The end."))
    decided = Plan(decisions=(Decision(text="3 May 2011", action=Action.GENERALISE, replacement="May 2011"),))
    runs = body_of(redact(data, "report.docx", decided)).findall(f".//{{{W}}}r")[1:]
    said = [(r.findtext(f"{{{W}}}t") or "", [p.tag.rpartition("}")[2] for p in r[0]]) for r in runs]
    assert said == [("She was seen in ", []), ("May 2011", ["b"]), ("", ["i"]), (". The end.", [])]


def test_text_outside_the_decided_words_is_identical() -> None:
    sentences = [f"Sentence {n} — “as it stands”,  with  spaces\tand {NAME} in it." for n in range(50)]
    data = word("".join(paragraph(sentence) for sentence in sentences))
    before, after = (
        read(data, "report.docx").text,
        read(redact(data, "report.docx", PLAN), "report.docx").text,
    )
    assert after == before.replace(NAME, "Child D")


@pytest.mark.parametrize(
    ("action", "left"),
    [
        ("pseudonym", "Then Child D left."),
        ("generalise", "Then Child D left."),
        ("cut", "Then left."),
        ("keep", f"Then {NAME} left."),
    ],
)
def test_each_action_writes_what_was_decided(action: str, left: str) -> None:
    data = word(paragraph(f"Then {NAME} left."))
    assert left in read(redact(data, "report.docx", plan(**{NAME: action})), "report.docx").text


def test_a_redaction_is_one_width_whatever_the_length_of_the_name() -> None:
    decisions = tuple(Decision(text=text, action=Action.REDACT) for text in ("Jo", "Maximiliana"))
    text = read(
        redact(word(paragraph("Jo and Maximiliana")), "r.docx", Plan(decisions=decisions)), "r.docx"
    ).text
    assert "[redacted] and [redacted]" in text


def test_insertions_are_accepted_and_deletions_dropped() -> None:
    who = WHO.format("A. Author")
    data = word(
        paragraph(
            "one ",
            f"<w:ins {who}>{run('two ')}</w:ins>",
            f"<w:del {who}><w:r><w:delText>three</w:delText></w:r></w:del>",
            "four",
        )
    )
    copy = redact(data, "report.docx", Plan())
    assert "one two four" in read(copy, "report.docx").text
    assert not [e for e in body_of(copy).iter() if etree.QName(e).localname in ("ins", "del")]


def test_a_page_number_goes_on_counting_and_other_fields_become_text() -> None:
    def field(code: str, shown: str) -> str:
        return (
            f'<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>{code}</w:instrText></w:r>'
            f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run(shown)}'
            '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
        )

    copy = redact(
        word(field(" PAGE \\* MERGEFORMAT ", "3") + field(" DOCPROPERTY Client ", "the board")),
        "r.docx",
        Plan(),
    )
    codes = [e.text for e in body_of(copy).iter(f"{{{W}}}instrText")]
    assert codes == [" PAGE "]
    assert "the board" in read(copy, "r.docx").text


def test_the_copy_opens_in_another_program_with_its_styles_headers_and_pictures() -> None:
    source = docx.Document()
    source.add_heading("Findings", 1)
    source.add_paragraph(f"About {NAME}", style="List Bullet")
    source.add_table(2, 2, style="Light Grid Accent 1").cell(0, 0).text = NAME
    source.sections[0].header.paragraphs[0].text = f"Review of {NAME}"
    source.add_picture(io.BytesIO(png()))
    buffer = io.BytesIO()
    source.save(buffer)
    copy = docx.Document(io.BytesIO(redact(buffer.getvalue(), "report.docx", PLAN)))
    assert [p.style.name for p in copy.paragraphs[:2]] == ["Heading 1", "List Bullet"]
    assert copy.tables[0].style.name == "Light Grid Accent 1"
    assert copy.tables[0].cell(0, 0).text == "Child D"
    assert copy.sections[0].header.paragraphs[0].text == "Review of Child D"
    assert len(copy.inline_shapes) == 1


def test_the_same_plan_gives_the_same_bytes_without_any_date() -> None:
    data = word(paragraph(NAME))
    assert redact(data, "report.docx", PLAN) == redact(data, "report.docx", PLAN)
    with zipfile.ZipFile(io.BytesIO(redact(data, "report.docx", PLAN))) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_only_parts_of_known_kinds_go_over_and_all_of_them_under_plain_names() -> None:
    data = word(
        paragraph(picture()),
        parts={"word/media/Danielka at home.png": png("by Danielka"), "word/unknown.bin": b"x"},
        links=[("rIdP", "image", "media/Danielka at home.png"), ("rIdU", "unknownKind", "unknown.bin")],
    )
    assert set(parts_of(redact(data, "report.docx", Plan()))) == {
        "[Content_Types].xml",
        "_rels/.rels",
        "word/document.xml",
        "word/_rels/document.xml.rels",
        "word/styles.xml",
        "word/media/image1.png",
    }


def test_what_is_cut_off_a_picture_is_gone_from_its_file() -> None:
    half = '<a:srcRect r="50000"/>'
    data = word(
        paragraph(picture(crop=half)),
        parts={"word/media/image1.png": png()},
        links=[("rIdP", "image", "media/image1.png")],
    )
    assert any(thing.kind == "cropped_picture" for thing in inspect(data, "report.docx"))
    drawn = parts_of(redact(data, "report.docx", Plan()))["word/media/image1.png"]
    assert Image.open(io.BytesIO(drawn)).size == (20, 30)


def test_a_drawing_that_cannot_be_checked_is_replaced_by_plain_grey() -> None:
    data = word(
        paragraph(picture()),
        parts={"word/media/a.emf": b"\x01\x00\x00\x00Danielka"},
        links=[("rIdP", "image", "media/a.emf")],
    )
    assert any("cannot be checked" in thing.text for thing in inspect(data, "report.docx"))
    parts = parts_of(redact(data, "report.docx", Plan()))
    assert Image.open(io.BytesIO(parts["word/media/image1.png"])).getcolors() == [(64 * 64, 225)]


def test_every_picture_is_shown_small_under_the_key_by_which_it_is_listed() -> None:
    data = word(
        paragraph(picture()),
        parts={"word/media/image1.png": png()},
        links=[("rIdP", "image", "media/image1.png")],
    )
    listed = [thing.key for thing in inspect(data, "report.docx") if thing.kind == "image"]
    shown = pictures(data, "report.docx")
    assert [picture.key for picture in shown] == listed
    assert Image.open(io.BytesIO(shown[0].png)).size == (40, 30)


def test_a_property_decided_to_stay_stays_and_follows_the_plan() -> None:
    source = docx.Document()
    source.core_properties.title = f"Review of {NAME}"
    source.core_properties.author = "A. Author"
    buffer = io.BytesIO()
    source.save(buffer)
    key = next(t.key for t in inspect(buffer.getvalue(), "r.docx") if t.place == "core: title")
    copy = redact(buffer.getvalue(), "r.docx", PLAN, keep_hidden=[key])
    told = {t.place: t.text for t in inspect(copy, "r.docx") if t.kind == "property"}
    assert told == {"core: title": "Review of Child D"}


def test_words_in_the_automatic_colour_on_black_are_told_but_stay_since_word_shows_them() -> None:
    data = word(paragraph(run("Findings", '<w:shd w:val="clear" w:fill="000000"/>')))
    assert any(thing.kind == "invisible_text" for thing in inspect(data, "r.docx"))
    assert "Findings" in read(redact(data, "r.docx", Plan()), "r.docx").text


@pytest.mark.parametrize(
    "properties",
    [
        '<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="1F3864"/>',
        "<w:webHidden/>",
        '<w:vanish w:val="0"/>',
        '<w:color w:val="808080"/>',
        '<w:sz w:val="12"/>',
    ],
)
def test_text_that_can_be_seen_is_not_called_hidden(properties: str) -> None:
    data = word(paragraph(run("Heading", properties)))
    assert not inspect(data, "report.docx")


def test_white_words_in_a_shaded_paragraph_style_or_a_styled_table_are_not_called_hidden() -> None:
    styles = part(
        "w:styles",
        '<w:style w:styleId="Banner"><w:name w:val="Banner"/><w:pPr><w:shd w:val="clear" w:fill="1F3864"/></w:pPr>'
        "</w:style>",
    )
    white = run("Seen", '<w:color w:val="FFFFFF"/>')
    style = '<w:tblPr><w:tblStyle w:val="GridTable5Dark"/></w:tblPr>'
    table = f"<w:tbl>{style}<w:tr><w:tc><w:p>{white}</w:p></w:tc></w:tr></w:tbl>"
    banner = f'<w:p><w:pPr><w:pStyle w:val="Banner"/></w:pPr>{white}</w:p>'
    data = word(banner + table, parts={"word/styles.xml": styles})
    assert not inspect(data, "report.docx")


@pytest.mark.parametrize("place", SEEN)
def test_a_copy_in_which_one_mention_is_left_fails_the_proof(place: str) -> None:
    left = word_redact.redact(SEEN[place](NAME), Matcher([]), Limits())
    found = proof.leftovers(left, Matcher([Rule(NAME, "Child D")]), Limits())
    assert {each.value for each in found} == {NAME}


def test_both_readers_find_a_mention_each_by_itself() -> None:
    left = word_redact.redact(word(paragraph(NAME[:3], NAME[3:])), Matcher([]), Limits())
    found = proof.leftovers(left, Matcher([Rule(NAME, "Child D")]), Limits())
    assert {each.reader for each in found} == {"parsed text", "raw sweep"}


def test_a_copy_that_is_not_clean_is_not_handed_out() -> None:
    clash = Plan(decisions=(Decision(text="Leeds", action=Action.GENERALISE, replacement="greater Leeds"),))
    with pytest.raises(NotClean):
        redact(word(paragraph("Leeds")), "report.docx", clash)
