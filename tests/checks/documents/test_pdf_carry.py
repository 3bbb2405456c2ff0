"""Pages of a PDF carried over as text: which are, which are not, what goes over with them, and that it is proved."""

import io
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables.DefaultTable import DefaultTable
from fpdf import FPDF
from pikepdf import Array, Dictionary, Name, String
from PIL import Image, PngImagePlugin

from checks.case import Action, Decision, Plan
from checks.documents import Limits, inspect, read, redact
from checks.documents.matcher import Matcher, Rule
from checks.documents.pdf import copying, proof
from checks.documents.pdf import redact as pdf_redact
from tests.checks.documents.pdf_builder import Maker, box, drawn
from tests.checks.documents.test_pdf_places import everything

NAME = "Danielka"
FONT = Path(__file__).resolve().parents[3] / "assets" / "fonts" / "certificate-sans-regular.ttf"
PLAN = Plan(decisions=(Decision(text=NAME, action=Action.PSEUDONYM, replacement="Child D"),))


def picture_pages(copy: bytes) -> tuple[int, ...]:
    return read(copy, "r.pdf").picture_pages


def of_two_pages(second: str = "The second page names nobody.") -> Maker:
    maker = Maker(drawn(f"{NAME} was seen."))
    maker.page(drawn(second))
    return maker


def own_font(*lines: str) -> bytes:
    """A PDF whose font is in the file, its signs numbered as they come up."""
    pdf = FPDF()
    pdf.add_font("own", fname=FONT)
    for line in lines:
        pdf.add_page()
        pdf.set_font("own", size=12)
        pdf.cell(0, 10, line)
    return bytes(pdf.output())


def test_only_the_page_with_a_decided_value_becomes_a_picture() -> None:
    data = of_two_pages().saved()
    copy = redact(data, "r.pdf", PLAN)
    assert picture_pages(copy) == (1,)
    assert "The second page names nobody." in read(copy, "r.pdf").text


def test_the_text_of_a_carried_page_is_identical() -> None:
    data = own_font("Then “Zoë” said no – twice.", f"{NAME} was seen.")
    before, after = read(data, "r.pdf").text, read(redact(data, "r.pdf", PLAN), "r.pdf").text
    assert after == before.replace(NAME, "Child D")


@pytest.mark.parametrize(
    "sign", ["\u00ad", "\u200b", "\ufeff"], ids=["soft hyphen", "zero width space", "mark"]
)
def test_a_sign_that_nobody_sees_hides_no_name(sign: str) -> None:
    data = own_font(f"{NAME[:4]}{sign}{NAME[4:]} was seen.")
    assert read(data, "r.pdf").text.strip() == f"{NAME} was seen."
    assert read(redact(data, "r.pdf", PLAN), "r.pdf").text.strip() == "Child D was seen."


def test_both_pages_of_a_value_broken_over_a_page_end_become_pictures() -> None:
    maker = Maker(drawn("words before the end of the page and then the name of Danielka", y=90))
    maker.page(drawn("Smith was seen at home by the health visitor who had known her", y=760), plain=b"")
    maker.page(drawn("Nothing here."))
    plan = Plan(decisions=(Decision(text="Danielka Smith", action=Action.PSEUDONYM, replacement="Mother"),))
    assert picture_pages(redact(maker.saved(), "r.pdf", plan)) == (1, 2)


def _annotated(maker: Maker) -> None:
    maker.annotate(Subtype=Name.Square, IC=[0, 0, 0], C=[0, 0, 0])


def _on_a_layer(maker: Maker) -> None:
    group = maker.pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("x")))
    maker.pdf.Root.OCProperties = Dictionary(OCGs=[group], D=Dictionary(Order=[group]))
    maker.first.Resources.Properties = Dictionary(L=group)


def _shaded(maker: Maker) -> None:
    maker.first.Resources.Shading = Dictionary(
        S=Dictionary(
            ShadingType=2,
            ColorSpace=Name.DeviceGray,
            Coords=[0, 0, 1, 1],
            Function=Dictionary(FunctionType=2, Domain=[0, 1], N=1),
        )
    )


def _glyph_named(maker: Maker) -> None:
    maker.font.Encoding = Dictionary(Type=Name.Encoding, Differences=Array([200, Name(f"/{NAME}")]))


def _one_sign_for_a_name(maker: Maker) -> None:
    rows = f"1 beginbfchar\n<41> <{NAME.encode('utf-16-be').hex()}>\nendbfchar"
    maker.font.ToUnicode = maker.pdf.make_stream(
        b"begincmap\n1 begincodespacerange\n<00> <FF>\nendcodespacerange\n" + rows.encode() + b"\nendcmap"
    )


def _nothing(maker: Maker) -> None:
    pass


MADE_A_PICTURE: dict[str, tuple[Callable[[Maker], None], bytes]] = {
    "words that cannot be seen": (_nothing, drawn("unseen", before="1 g")),
    "words under a box": (_nothing, drawn("unseen") + box(45, 595, 100, 20)),
    "words off the page": (_nothing, drawn("unseen", x=700)),
    "words of no size": (_nothing, drawn("unseen", size=0)),
    "words of no width": (_nothing, b"BT /F 12 Tf 0 Tz 50 600 Td (unseen) Tj ET\n"),
    "invisible words": (_nothing, drawn("unseen", mode=3)),
    "an annotation": (_annotated, b""),
    "a form": (lambda m: m.form(drawn("in a form")) and None, b"/X Do\n"),
    "a layer": (_on_a_layer, b"/OC /L BDC " + drawn("layered") + b"EMC\n"),
    "a shading": (_shaded, b"/S sh\n"),
    "a picture inside the drawing": (_nothing, b"q 9 0 0 9 50 500 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q\n"),
    "a shape of many lines": (
        _nothing,
        b"50 400 m " + b"".join(b"%d %d l " % (50 + i, 400 + i % 3) for i in range(30)) + b"f\n",
    ),
    "a glyph named as a word": (_glyph_named, b""),
    "a sign that stands for a name": (_one_sign_for_a_name, drawn("A")),
}


@pytest.mark.parametrize("what", MADE_A_PICTURE)
def test_a_page_that_is_not_understood_or_hides_something_becomes_a_picture(what: str) -> None:
    change, content = MADE_A_PICTURE[what]
    maker = Maker(content)
    change(maker)
    copy = redact(maker.saved(), "r.pdf", Plan())
    assert picture_pages(copy) == (1,)


def test_nothing_goes_over_with_a_carried_page_but_what_it_draws() -> None:
    secret = "Acaciana"
    maker = Maker(f"/Span << /Note ({secret}) /Lang (en) >> BDC ".encode() + drawn("Plain.") + b"EMC\n")
    page = maker.first
    page.Contents = maker.pdf.make_stream(page.Contents.read_bytes() + b"% Acaciana was here\n")
    page.Resources.Font[f"/{secret}"] = maker.font
    page.Contents = maker.pdf.make_stream(
        page.Contents.read_bytes().replace(b"/F 12", f"/{secret} 12".encode())
    )
    page.PieceInfo = Dictionary(App=Dictionary(Private=String(secret)))
    page.Thumb = maker.pdf.make_stream(secret.encode())
    page[f"/{secret}"] = String(secret)
    page.Metadata = maker.pdf.make_stream(f"<x>{secret}</x>".encode())
    page.AA = Dictionary(O=Dictionary(S=Name.JavaScript, JS=String(secret)))
    page.StructParents = 0
    maker.annotate(Subtype=Name.Link, A=Dictionary(S=Name.URI, URI=String(f"mailto:{secret}@example.org")))
    maker.font.Own = String(secret)
    maker.pdf.Root.StructTreeRoot = Dictionary(Type=Name.StructTreeRoot, K=Dictionary(Alt=String(secret)))
    copy = redact(maker.saved(), "r.pdf", Plan())
    assert picture_pages(copy) == ()
    assert "Plain." in read(copy, "r.pdf").text
    assert secret not in everything(copy)
    assert not inspect(copy, "r.pdf")


def test_a_font_goes_over_without_its_names_and_without_the_letters_no_page_uses() -> None:
    data = own_font("Only these.", f"{NAME} Xyz")
    with pikepdf.open(io.BytesIO(data)) as old:
        inner = old.pages[0].Resources.Font.values()
        program = next(iter(inner)).DescendantFonts[0].FontDescriptor.FontFile2
        font = TTFont(io.BytesIO(program.read_bytes()))
        font["Note"] = DefaultTable("Note")
        font["Note"].data = b"Acaciana was here"
        changed = io.BytesIO()
        font.save(changed)
        program.write(changed.getvalue())
        out = io.BytesIO()
        old.save(out)
    copy = redact(out.getvalue(), "r.pdf", PLAN)
    assert picture_pages(copy) == (2,)
    assert "Acaciana" not in everything(copy)
    with pikepdf.open(io.BytesIO(copy)) as new:
        [font] = new.pages[0].Resources.Font.values()
        letters = font.ToUnicode.read_bytes()
        assert str(font.BaseFont) == "/Font1"
    assert b"<006E>" in letters  # the n of "Only"
    assert b"<0058>" not in letters  # the X that stands on the other page alone


def test_a_font_whose_order_spells_a_removed_name_is_not_carried() -> None:
    """The signs are numbered as they come up, so the first words of a report can be read off its font."""
    data = own_font("Martin", "nitraM")
    plan = Plan(decisions=(Decision(text="Martin", action=Action.PSEUDONYM, replacement="Child M"),))
    assert picture_pages(redact(data, "r.pdf", plan)) == (1, 2)
    assert picture_pages(redact(data, "r.pdf", Plan())) == ()


def test_a_picture_on_a_carried_page_is_drawn_again_and_says_nothing_of_itself() -> None:
    told = PngImagePlugin.PngInfo()
    told.add_text("Description", NAME)
    photograph = Image.effect_noise((60, 40), 40).convert("RGB")
    exif = Image.Exif()
    exif[0x013B] = NAME
    packed = io.BytesIO()
    photograph.save(packed, "JPEG", exif=exif, quality=95)
    maker = Maker(b"q 100 0 0 100 50 300 cm /I Do Q\n")
    maker.picture()
    image = maker.first.Resources.XObject.I
    image.write(packed.getvalue(), filter=Name.DCTDecode)
    image.Width, image.Height, image.ColorSpace = 60, 40, Name.DeviceRGB
    image.Metadata = maker.pdf.make_stream(NAME.encode())
    copy = redact(maker.saved(), "r.pdf", Plan())
    assert picture_pages(copy) == ()
    assert NAME not in everything(copy)
    with pikepdf.open(io.BytesIO(copy)) as new:
        [found] = new.pages[0].get_images().values()
        assert (found.Width, found.Height) == (60, 40)
        assert found.read_raw_bytes() != packed.getvalue()


def test_a_turned_and_cropped_page_is_carried_with_its_size() -> None:
    maker = Maker(drawn("Landscape", 60, 500))
    maker.first.Rotate = 90
    maker.first.CropBox = [40, 40, 500, 800]
    copy = redact(maker.saved(), "r.pdf", Plan())
    assert picture_pages(copy) == ()
    with pikepdf.open(io.BytesIO(copy)) as new:
        assert [int(side) for side in new.pages[0].mediabox] == [40, 40, 500, 800]
        assert new.pages[0].Rotate == 90


def test_a_page_that_reads_otherwise_after_it_was_carried_becomes_a_picture(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from checks.documents.pdf import fonts

    monkeypatch.setattr(fonts, "letter_map", lambda rows, *, wide: b"")
    copy = pdf_redact.redact(own_font("Letters"), Matcher([]), Limits())
    with pikepdf.open(io.BytesIO(copy)) as new:
        assert len(new.pages[0].get_images()) == 1


def test_a_carried_page_in_which_the_proof_finds_a_value_becomes_a_picture(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The search before carrying is made blind, as by a fault: the proof over the finished bytes still sees."""
    monkeypatch.setattr(pdf_redact, "_hits", lambda document, matcher: {})
    monkeypatch.setattr("checks.documents.pdf.carry.strings_joined", lambda content: "")
    data = of_two_pages().saved()
    matcher = Matcher([Rule(NAME, "Child D")])
    blind = pdf_redact.redact(data, matcher, Limits())
    assert proof.leftovers(blind, matcher, Limits())
    _, left = copying.proved(data, matcher, Limits())
    assert left  # a picture without its paint says the name in its layer of words: no copy is handed out
