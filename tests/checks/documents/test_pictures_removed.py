"""Pictures decided to go: words in their place, their pixels in no part of the copy, and a proof that can fail."""

import io
import zipfile

import pikepdf
import pypdfium2
import pytest
from PIL import Image, ImageDraw

from checks.case import Plan
from checks.documents import Limits, NotClean, inspect, likeness, pictures, read, redact
from checks.documents.pdf import pictures as pdf_pictures
from checks.documents.pdf import redact as pdf_redact
from checks.documents.word import pictures as word_pictures
from tests.checks.documents.pdf_builder import Maker, drawn
from tests.checks.documents.test_word_copy import parts_of
from tests.checks.documents.word_builder import paragraph, picture, word
from tests.checks.documents.word_places import BOX


def drawing(seed: int = 0, size: tuple[int, int] = (120, 80)) -> Image.Image:
    """A small family tree of boxes, different for each seed."""
    image = Image.new("RGB", size, (250, 250, 245))
    pen = ImageDraw.Draw(image)
    for number in range(4):
        x, y = (number * 31 + seed * 17) % 90, (number * 23 + seed * 29) % 55
        pen.rectangle((x, y, x + 25, y + 18), fill=(30 + 40 * number, 60, 120))
    return image


def packed(image: Image.Image, form: str = "PNG") -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, form)
    return buffer.getvalue()


def keys(data: bytes, name: str) -> list[str]:
    return [thing.key for thing in inspect(data, name) if thing.kind == "image"]


def document(*images: bytes, body: str = "") -> bytes:
    drawn_here = "".join(paragraph(picture(descr="the family", embed=f"rIdP{n}")) for n in range(len(images)))
    return word(
        drawn_here + body,
        parts={f"word/media/image{n}.png": content for n, content in enumerate(images)},
        links=[(f"rIdP{n}", "image", f"media/image{n}.png") for n in range(len(images))],
    )


def pdf_with(*images: Image.Image, content: bytes = b"") -> Maker:
    maker = Maker(content)
    for number, image in enumerate(images):
        item = maker.pdf.make_stream(image.tobytes())
        item.Type, item.Subtype = pikepdf.Name.XObject, pikepdf.Name.Image
        item.Width, item.Height = image.size
        item.ColorSpace, item.BitsPerComponent = pikepdf.Name.DeviceRGB, 8
        maker.first.Resources.XObject[f"/I{number}"] = item
    return maker


def test_a_picture_removed_from_word_leaves_words_and_no_file() -> None:
    data = document(packed(drawing(1)), packed(drawing(2)))
    first, second = keys(data, "r.docx")
    copy = redact(data, "r.docx", Plan(), remove_pictures=[first])
    assert read(copy, "r.docx").text.count("[picture removed]") == 1
    media = [name for name in parts_of(copy) if name.startswith("word/media")]
    assert len(media) == 1
    assert [Image.open(io.BytesIO(parts_of(copy)[name])).tobytes() for name in media] == [
        drawing(2).tobytes()
    ]
    none = redact(data, "r.docx", Plan(), remove_pictures=[first, second])
    assert not [name for name in parts_of(none) if name.startswith("word/media")]
    assert not keys(none, "r.docx")


def test_a_picture_beside_words_in_one_drawing_is_blanked_and_the_words_stay() -> None:
    inside = paragraph("Words in the box") + paragraph(picture())
    data = word(
        paragraph(BOX.format(new=inside, old=inside)),
        parts={"word/media/image1.png": packed(drawing(3))},
        links=[("rIdP", "image", "media/image1.png")],
    )
    copy = redact(data, "r.docx", Plan(), remove_pictures=keys(data, "r.docx"))
    assert "Words in the box" in read(copy, "r.docx").text
    assert not any(
        likeness.of(Image.open(io.BytesIO(content))).is_same(likeness.of(drawing(3)))
        for name, content in parts_of(copy).items()
        if name.startswith("word/media")
    )


def test_two_pictures_of_one_size_in_one_place_of_two_documents_are_decided_apart() -> None:
    one, other = document(packed(drawing(1))), document(packed(drawing(2)))
    assert keys(one, "r.docx") != keys(other, "r.docx")
    one, other = (pdf_with(drawing(n), content=b"q 99 0 0 99 9 9 cm /I0 Do Q").saved() for n in (1, 2))
    assert keys(one, "r.pdf") != keys(other, "r.pdf")


def test_a_removed_picture_that_stands_in_the_file_a_second_time_stops_the_copy() -> None:
    data = document(packed(drawing(1)), packed(drawing(1).resize((240, 160)), "JPEG"))
    with pytest.raises(NotClean) as refusal:
        redact(data, "r.docx", Plan(), remove_pictures=keys(data, "r.docx")[:1])
    assert refusal.value.leftovers[0].part == "image"


def test_a_picture_left_in_a_word_copy_by_a_fault_is_found() -> None:
    data = document(packed(drawing(1)))
    left = redact(data, "r.docx", Plan())
    assert word_pictures.left(data, left, keys(data, "r.docx"), Limits())
    again = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(left)) as old, zipfile.ZipFile(again, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            new.writestr(name, packed(drawing(1), "JPEG") if name.startswith("word/media") else content)
    assert word_pictures.left(data, again.getvalue(), keys(data, "r.docx"), Limits())


def test_a_picture_removed_from_a_pdf_becomes_a_grey_box_that_says_so() -> None:
    maker = pdf_with(
        drawing(1), drawing(2), content=b"q 200 0 0 130 50 300 cm /I0 Do Q q 90 0 0 60 50 100 cm /I1 Do Q\n"
    )
    data = maker.saved()
    copy = redact(data, "r.pdf", Plan(), remove_pictures=keys(data, "r.pdf")[:1])
    text = read(copy, "r.pdf")
    assert text.text.count("[picture removed]") == 1
    assert "The panel met" in text.text
    with pypdfium2.PdfDocument(copy) as opened:
        page = opened[0].render(scale=1).to_pil().convert("L")
    gone, kept = page.crop((55, 842 - 425, 245, 842 - 375)), page.crop((50, 842 - 160, 140, 842 - 100))
    assert gone.getextrema() == (221, 221)
    assert kept.getextrema()[0] < 120
    assert not pdf_pictures.left(data, copy, keys(data, "r.pdf")[:1], Limits())


def test_what_a_removed_picture_covered_does_not_come_to_light() -> None:
    maker = pdf_with(drawing(1), content=drawn("Danielka", 60, 350) + b"q 200 0 0 130 50 300 cm /I0 Do Q\n")
    data = maker.saved()
    copy = redact(data, "r.pdf", Plan(), remove_pictures=keys(data, "r.pdf"))
    assert "Danielka" not in read(copy, "r.pdf").text
    with pypdfium2.PdfDocument(copy) as opened:
        page = opened[0].render(scale=2).to_pil().convert("L")
    assert page.crop((104, 2 * (842 - 425), 496, 2 * (842 - 375))).getextrema() == (221, 221)


def test_a_picture_inside_a_form_is_removed_too() -> None:
    maker = pdf_with(drawing(1), content=b"q 0.5 0 0 0.5 20 20 cm /X Do Q\n")
    image = maker.first.Resources.XObject.I0
    maker.form(b"q 200 0 0 130 50 300 cm /I0 Do Q", Resources=pikepdf.Dictionary(XObject={"/I0": image}))
    data = maker.saved()
    copy = redact(data, "r.pdf", Plan(), remove_pictures=keys(data, "r.pdf"))
    assert "[picture removed]" in read(copy, "r.pdf").text
    with pypdfium2.PdfDocument(copy) as opened:
        box = opened[0].render(scale=1).to_pil().convert("L").crop((48, 842 - 230, 140, 842 - 216))
    assert box.getextrema() == (221, 221)


@pytest.mark.parametrize("form", ["PNG", "JPEG"])
def test_a_picture_left_in_a_pdf_copy_by_a_fault_is_found(form: str) -> None:
    maker = pdf_with(drawing(1), content=b"q 200 0 0 130 50 300 cm /I0 Do Q\n")
    if form == "JPEG":
        maker.first.Resources.XObject.I0.write(packed(drawing(1), form), filter=pikepdf.Name.DCTDecode)
    data = maker.saved()
    from checks.documents.matcher import Matcher

    left = pdf_redact.redact(data, Matcher([]), Limits())
    assert pdf_pictures.left(data, left, keys(data, "r.pdf"), Limits())


def test_a_picture_is_known_again_packed_and_scaled_and_others_are_told_apart() -> None:
    one = likeness.of(drawing(1))
    assert one.is_same(likeness.of(Image.open(io.BytesIO(packed(drawing(1), "JPEG")))))
    assert one.is_same(likeness.of(drawing(1).resize((600, 400), Image.Resampling.LANCZOS)))
    assert not any(one.is_same(likeness.of(drawing(seed))) for seed in range(2, 12))
    assert not likeness.of(Image.new("RGB", (9, 9), (200, 9, 9))).is_same(
        likeness.of(Image.new("RGB", (8, 8), (200, 9, 9)))
    )


def test_the_gallery_shows_each_picture_under_its_key() -> None:
    data = document(packed(drawing(1)), packed(drawing(2)))
    assert [each.key for each in pictures(data, "r.docx")] == keys(data, "r.docx")
