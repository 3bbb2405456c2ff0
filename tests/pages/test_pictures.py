"""Pictures and pages that are pictures: removed on the page of hidden data, told on the page of copies."""

from collections.abc import Callable
from io import BytesIO

import docx
import pytest
from fpdf import FPDF
from PIL import Image
from streamlit.testing.v1 import AppTest

from checks import desk
from checks.case import Case, DocumentRole
from checks.documents import inspect
from tests import reviews
from tests.reviews import ADVISER, CHAIR, REPORT

Open = Callable[..., AppTest]
OVERVIEW = DocumentRole.OVERVIEW_REPORT


def shown(app: AppTest) -> str:
    """All markup on the page, for the words that a reader sees."""
    return " ".join(str(element.proto.body) for element in app.get("html"))


def with_picture() -> bytes:
    """The report as a Word file with a picture in it."""
    document, file, picture = docx.Document(BytesIO(reviews.word_file(REPORT))), BytesIO(), BytesIO()
    Image.effect_noise((40, 40), 90).convert("RGB").save(picture, "PNG")
    document.add_picture(picture)
    document.save(file)
    return file.getvalue()


def in_pdf() -> bytes:
    """The report as a PDF with a second page that names nobody."""
    pdf = FPDF()
    for text in (REPORT, "The panel met and heard every agency."):
        pdf.add_page()
        pdf.set_font("helvetica", size=11)
        pdf.multi_cell(0, 6, text)
    return bytes(pdf.output())


@pytest.fixture
def drawn(the_desk: desk.Desk) -> Case:
    case = reviews.started(the_desk)
    return desk.upload(the_desk, case.id, case.version, CHAIR, OVERVIEW, with_picture(), "report.docx")


def test_a_picture_is_removed_from_the_copies_by_one_button(
    the_desk: desk.Desk, drawn: Case, open_page: Open
) -> None:
    [thing] = [thing for thing in desk.hidden_in(the_desk, drawn)[OVERVIEW] if thing.kind == "image"]
    app = open_page("documents", drawn, ADVISER, view="hidden")
    [remove] = [each for each in app.button if each.label == f"Remove {thing.place} from the copies"]
    remove.click().run()
    kept = desk.load(the_desk, drawn.id)
    assert not kept.hidden[thing.key].keep
    assert "Removed" in shown(app)
    case = reviews.ready(the_desk, reviews.reviewed(the_desk, kept))
    copy = the_desk.store.get_file(case.copies[OVERVIEW].file_id)
    assert not [thing for thing in inspect(copy, "r.docx") if thing.kind == "image"]


def test_the_copies_page_tells_which_pages_of_a_pdf_are_pictures(
    the_desk: desk.Desk, open_page: Open
) -> None:
    case = reviews.started(the_desk)
    case = desk.upload(the_desk, case.id, case.version, CHAIR, OVERVIEW, in_pdf(), "report.pdf")
    case = reviews.ready(the_desk, reviews.reviewed(the_desk, case))
    assert desk.picture_pages(the_desk, case.copies[OVERVIEW]) == (1,)
    assert "1 page of 2 is a picture." in shown(open_page("copies", case, ADVISER))
