"""PDFs: running text, what is called hidden and what is not, the picture copy, and that the proof can fail."""

import io

import pikepdf
import pypdfium2
import pytest
from fpdf import FPDF
from pikepdf import Dictionary, Name
from PIL import Image

from checks.case import Action, Decision, Plan
from checks.documents import CannotRead, Limits, inspect, leftovers, page_image, pictures, read, redact
from checks.documents.matcher import Matcher, Rule
from checks.documents.pdf import proof
from checks.documents.pdf import redact as pdf_redact
from checks.settings import ROOT
from tests.checks.documents.pdf_builder import Maker, box, drawn, revised
from tests.checks.documents.pdf_places import NAME, SEEN

PLAN = Plan(decisions=(Decision(text=NAME, action=Action.PSEUDONYM, replacement="Child D"),))
SENTENCE = "The health visitor and the school each held part of what was known about the family. "


HEADINGS = ("Summary", "Family", "Chronology", "School", "Health", "Police", "Findings", "Advice")


def report(pages: int, *, name: str = NAME) -> bytes:
    """A PDF of justified text with a header, page numbers and a shaded heading on each page."""

    class Report(FPDF):
        def header(self) -> None:
            self.set_font("helvetica", size=9)
            self.cell(0, 8, "Serious case review: overview report", new_x="LMARGIN", new_y="NEXT")

        def footer(self) -> None:
            self.set_y(-15)
            self.set_font("helvetica", size=9)
            self.cell(0, 8, f"Page {self.page_no()} of {pages}")

    pdf = Report()
    for number in range(pages):
        pdf.add_page()
        pdf.set_font("helvetica", size=13)
        pdf.set_fill_color(20, 60, 120)
        pdf.set_text_color(255, 255, 255)
        pdf.cell(0, 9, HEADINGS[number], fill=True, new_x="LMARGIN", new_y="NEXT")
        pdf.set_text_color(0, 0, 0)
        pdf.set_font("helvetica", size=11)
        pdf.multi_cell(0, 6, SENTENCE * 6 + f"{name} was seen. " + SENTENCE * 6, align="J")
    return bytes(pdf.output())


def _grey(pdf: bytes) -> Image.Image:
    with pypdfium2.PdfDocument(pdf) as document:
        return document[0].render(scale=2).to_pil().convert("L")


def _dark(picture: Image.Image) -> tuple[int, int, int, int]:
    """Where the painted box is."""
    found = picture.point(lambda grey: 255 if grey < 100 else 0).getbbox()
    assert found is not None
    return found


def test_lines_are_joined_and_headers_and_footers_stand_apart() -> None:
    text = read(report(4), "report.pdf")
    body = [p for p in text.paragraphs if p.part == "body"]
    assert (SENTENCE * 6).strip() in text.text
    assert [text.text[p.start : p.end] for p in text.paragraphs if p.part == "header"] == [
        "Serious case review: overview report"
    ]
    assert [text.text[p.start : p.end] for p in text.paragraphs if p.part == "footer"] == [
        f"Page {number} of 4" for number in (1, 2, 3, 4)
    ]
    assert [p.page for p in body if text.text[p.start : p.end] in HEADINGS[:4]] == [1, 2, 3, 4]
    assert len(body) == 8


def test_a_name_broken_over_a_page_end_is_one_mention_and_both_halves_are_covered() -> None:
    maker = Maker(
        drawn("words before the end of the page and then the name of Danielka", y=90) + drawn("Footer", y=20)
    )
    second = "Smith was seen at home by the health visitor who had known her"
    maker.page(drawn(second, y=760) + drawn("Footer", y=20), plain=b"")
    maker.page(drawn("Footer", y=20))
    plan = Plan(decisions=(Decision(text="Danielka Smith", action=Action.PSEUDONYM, replacement="Mother"),))
    data = maker.saved()
    assert "name of Danielka Smith was seen" in read(data, "r.pdf").text
    copy = redact(data, "r.pdf", plan)
    text = read(copy, "r.pdf").text
    assert "Danielka" not in text
    assert "Smith" not in text
    assert text.count("Mother") == 1


def test_nothing_is_called_hidden_in_a_clean_report_with_white_words_on_a_dark_heading() -> None:
    kinds = {thing.kind for thing in inspect(report(8), "report.pdf")}
    assert kinds <= {"property"}


def test_a_scan_with_recognised_text_is_told_as_such_and_not_as_hidden_text() -> None:
    maker = Maker()
    maker.picture()
    maker.first.Contents = maker.pdf.make_stream(
        b"q 595 0 0 842 0 0 cm /I Do Q " + drawn("read by a machine", mode=3)
    )
    things = inspect(maker.saved(), "report.pdf")
    assert {thing.kind for thing in things} == {"image", "ocr_layer"}
    assert any("page 1" in note and "by eye" in note for note in read(maker.saved(), "report.pdf").notes)


def test_a_page_whose_font_does_not_say_its_letters_is_refused() -> None:
    maker = Maker()
    inner = Dictionary(
        Type=Name.Font,
        Subtype=Name.CIDFontType2,
        BaseFont=Name("/Secret"),
        CIDSystemInfo=Dictionary(Registry=b"Adobe", Ordering=b"Identity", Supplement=0),
        FontDescriptor=Dictionary(Type=Name.FontDescriptor, FontName=Name("/Secret"), Flags=4),
    )
    maker.first.Resources.Font.G = Dictionary(
        Type=Name.Font,
        Subtype=Name.Type0,
        BaseFont=Name("/Secret"),
        Encoding=Name("/Identity-H"),
        DescendantFonts=[inner],
    )
    codes = b"".join(b"%04X" % number for number in range(3, 60))
    maker.first.Contents = maker.pdf.make_stream(b"BT /G 12 Tf 50 500 Td <" + codes + b"> Tj ET")
    with pytest.raises(CannotRead, match="Page 1 uses a font"):
        read(maker.saved(), "r.pdf")


def test_a_page_that_is_only_a_picture_is_told() -> None:
    maker = Maker()
    maker.page(box(50, 50, 200, 200), plain=b"")
    assert ("picture_page", "page 2") in {
        (thing.kind, thing.place) for thing in inspect(maker.saved(), "r.pdf")
    }


def test_each_page_of_the_copy_is_one_picture_of_the_same_size_with_a_readable_layer() -> None:
    data = report(3)
    copy = redact(data, "report.pdf", PLAN)
    with pikepdf.open(io.BytesIO(data)) as old, pikepdf.open(io.BytesIO(copy)) as new:
        assert [[float(v) for v in p.mediabox] for p in new.pages] == [
            pytest.approx([float(v) for v in p.mediabox], abs=0.01) for p in old.pages
        ]
        assert all(len(page.get_images()) == 1 for page in new.pages)
        assert "/Info" not in new.trailer
    before, after = read(data, "r.pdf").text.split(), read(copy, "r.pdf").text.split()
    assert after == " ".join(before).replace(NAME, "Child D").split()


def test_the_place_of_a_name_is_painted_black_and_the_rest_of_the_page_is_as_it_was() -> None:
    data = Maker(drawn(f"{NAME} went home", size=20)).saved()

    def grey(pdf: bytes) -> Image.Image:
        with pypdfium2.PdfDocument(pdf) as document:
            return document[0].render(scale=2, draw_annots=False).to_pil().convert("L")

    before, after = (
        grey(data),
        grey(redact(data, "r.pdf", Plan(decisions=(Decision(text=NAME, action=Action.CUT),)))),
    )
    name = (102, 2 * (842 - 614), 180, 2 * (842 - 602))
    assert after.crop(name).getextrema()[1] < 60
    rest = (210, 0, 1190, 1684)
    one, other = before.crop(rest).tobytes(), after.crop(rest).tobytes()
    assert sum(abs(a - b) for a, b in zip(one, other, strict=True)) / len(one) < 1


def test_a_word_beside_a_value_follows_it_under_the_same_box() -> None:
    data = Maker(drawn("She was seen on 3 May 2011 at home.")).saved()
    decided = Plan(decisions=(Decision(text="3 May 2011", action=Action.GENERALISE, replacement="May 2011"),))
    text = read(redact(data, "r.pdf", decided), "r.pdf").text
    assert "She was seen in May 2011 at home." in text


def test_words_over_unseen_ones_stay_in_the_picture() -> None:
    hidden = drawn(NAME, before="0.97 g", size=20) + drawn(NAME, mode=3, size=20)
    with_it, without = (
        _grey(redact(Maker(under + drawn("Visitors", size=20)).saved(), "r.pdf", Plan()))
        for under in (hidden, drawn(" ", before="1 g", mode=3) + drawn("x", x=700))
    )
    name = (90, 2 * (842 - 625), 500, 2 * (842 - 590))
    one, other = with_it.crop(name).tobytes(), without.crop(name).tobytes()
    assert min(other) < 60
    assert max(abs(a - b) for a, b in zip(one, other, strict=True)) < 40


@pytest.mark.parametrize(
    ("matrix", "turn"), [("0 1 -1 0 300 400", 90), ("-1 0 0 -1 300 400", 180), ("0 -1 1 0 300 400", 270)]
)
def test_what_takes_the_place_of_turned_words_is_turned_as_they_were(matrix: str, turn: int) -> None:
    wide = Plan(decisions=(Decision(text=f"{NAME} Marsh", action=Action.PSEUDONYM, replacement="Child D"),))

    def drawn_turned(how: str) -> Image.Image:
        content = f"BT /F 24 Tf {how} Tm ({NAME} Marsh) Tj ET\n".encode()
        maker = Maker()
        maker.first.Contents = maker.pdf.make_stream(content)
        return _grey(redact(maker.saved(), "r.pdf", wide))

    upright, turned = drawn_turned("1 0 0 1 300 400"), drawn_turned(matrix)
    inside = turned.crop(_dark(turned)).rotate(turn, expand=True)
    wanted = upright.crop(_dark(upright)).resize(inside.size)
    assert inside.width > 3 * inside.height
    one, other = (
        picture.point(lambda grey: 255 if grey > 150 else 0).tobytes() for picture in (inside, wanted)
    )
    assert sum(map(bool, other)) > 200  # white letters in the box
    assert sum(a == b for a, b in zip(one, other, strict=True)) > 0.85 * len(one)


def test_words_drawn_as_shapes_are_told_and_a_ruled_page_is_not() -> None:
    letters = b"".join(
        b"%d %d m %d %d l %d %d %d %d %d %d c h f\n" % (x, y, x, y + 8, x + 2, y + 9, x + 6, y + 5, x + 5, y)
        for y in (500, 480)
        for x in range(60, 260, 8)
    )
    assert "drawn_words" in {thing.kind for thing in inspect(Maker(letters).saved(), "r.pdf")}
    table = b"".join(box(60 + 12 * i, 300 + 12 * j, 10, 8) for i in range(20) for j in range(5))
    rules = b"".join(b"50 %d m 500 %d l S\n" % (y, y) for y in range(100, 300, 10))
    assert "drawn_words" not in {thing.kind for thing in inspect(Maker(table + rules).saved(), "r.pdf")}


def test_pale_letters_leave_no_trace_in_the_picture() -> None:
    data = Maker(drawn(NAME, before="0.97 g", size=30)).saved()
    with pypdfium2.PdfDocument(redact(data, "r.pdf", Plan())) as document:
        picture = (
            document[0]
            .render(scale=2)
            .to_pil()
            .convert("L")
            .crop((90, 2 * (842 - 640), 500, 2 * (842 - 590)))
        )
    assert picture.getextrema() == (255, 255)


def test_a_square_drawn_over_words_stays_drawn_in_the_copy() -> None:
    maker = Maker(drawn(NAME))
    maker.annotate(Subtype=Name.Square, IC=[0, 0, 0], C=[0, 0, 0])
    with pypdfium2.PdfDocument(redact(maker.saved(), "r.pdf", Plan())) as document:
        picture = document[0].render(scale=1).to_pil().convert("L").crop((52, 842 - 612, 95, 842 - 598))
    assert picture.getextrema()[1] < 60


def test_earlier_revisions_are_told_by_what_they_say() -> None:
    maker = Maker(drawn("Danielka lived here"))
    first = maker.saved(object_stream_mode=pikepdf.ObjectStreamMode.disable, compress_streams=False)
    number = int(first[: first.index(b"(Danielka")].rsplit(b" 0 obj", 1)[0].split()[-1])
    told = [
        t
        for t in inspect(revised(first, drawn("[redacted]"), number), "r.pdf")
        if t.kind == "earlier_revision"
    ]
    assert [thing.place for thing in told] == ["revision 1 of 2"]
    assert told[0].text.endswith("Danielka lived here")
    assert "[redacted]" not in told[0].text


def test_a_file_made_for_the_web_has_no_earlier_revision() -> None:
    data = Maker().saved(linearize=True)
    assert not [thing for thing in inspect(data, "r.pdf") if thing.kind == "earlier_revision"]


def test_every_picture_is_shown_small_under_the_key_by_which_it_is_listed() -> None:
    maker = Maker(b"q 100 0 0 100 50 300 cm /I Do Q\n")
    maker.picture()
    data = maker.saved()
    listed = [thing.key for thing in inspect(data, "r.pdf") if thing.kind == "image"]
    assert [picture.key for picture in pictures(data, "r.pdf")] == listed
    assert len(listed) == 1


def test_a_page_can_be_shown_as_a_picture() -> None:
    picture = Image.open(io.BytesIO(page_image(Maker().saved(), "r.pdf", 1)))
    assert picture.width == pytest.approx(595 * 100 / 72, abs=2)


def test_a_page_of_another_size_or_turn_keeps_its_place_of_words() -> None:
    maker = Maker(drawn(NAME))
    maker.first.Rotate = 270
    page = maker.page(drawn(NAME, 30, 30), size=(300, 200))
    page.obj.CropBox = [20, 20, 280, 180]
    copy = redact(maker.saved(), "r.pdf", PLAN)
    assert read(copy, "r.pdf").text.count("Child D") == 2
    with pikepdf.open(io.BytesIO(copy)) as pdf:
        assert [round(float(v)) for page in pdf.pages for v in page.mediabox[2:]] == [842, 595, 260, 160]


@pytest.mark.parametrize("place", SEEN)
def test_a_copy_in_which_one_mention_is_left_fails_the_proof(place: str) -> None:
    left = pdf_redact.redact(SEEN[place](NAME), Matcher([]), Limits())
    found = proof.leftovers(left, Matcher([Rule(NAME, "Child D")]), Limits())
    assert {each.value for each in found} == {NAME}


def test_each_reader_finds_a_mention_by_itself() -> None:
    found = leftovers(Maker(drawn(NAME)).saved(), "r.pdf", PLAN)
    assert {each.reader for each in found} == {"PDFium", "second reader", "decoded streams"}


def test_a_name_packed_into_a_stream_no_page_draws_is_found() -> None:
    maker = Maker()
    maker.pdf.Root.Old = Dictionary(Kept=maker.pdf.make_stream(drawn(NAME)))
    assert leftovers(maker.saved(), "r.pdf", PLAN)


def test_the_codes_of_a_font_that_was_cut_down_spell_nobody() -> None:
    pdf = FPDF()
    pdf.add_font("own", fname=ROOT / "assets" / "fonts" / "certificate-sans-regular.ttf")
    pdf.add_page()
    pdf.set_font("own", size=11)
    signs = (chr(code) for code in range(33, 256) if code not in (ord("D"), ord("d")))
    pdf.multi_cell(0, text=" ".join(sign for sign in signs if sign.isprintable()) + " told D that")
    plan = Plan(decisions=(Decision(text="D", action=Action.PSEUDONYM, replacement="Person 4"),))
    copy = redact(bytes(pdf.output()), "r.pdf", plan)
    assert "told Person 4 that" in read(copy, "r.pdf").text
    with pikepdf.open(io.BytesIO(copy)) as opened:
        codes = "".join(proof.strings_joined(page.Contents.read_bytes()) for page in opened.pages)
    assert Matcher([Rule("D", "Person 4")]).find(codes)
