"""Small reviews for tests, each a step further on the way: started, reviewed, ready to sign."""

from io import BytesIO

import docx

from checks import desk as use
from checks.case import Case, DocumentRole, Role, Who
from checks.desk import Desk
from checks.desk.cases import now
from checks.desk.sample import answers

CHAIR = Who(name="Margaret Ellery", role=Role.CHAIR)
ADVISER = Who(name="Aisha Thornbury-Iqbal", role=Role.ADVISER)
REPORT = (
    "Overview report\n\nLeanne Corrigan-Shaw told the health visitor that she lived at 3 Quillet Row.\n\n"
    "On 3 May 2011 Ms Corrigan-Shaw rang 01632 960417. Mother was offered help.\n"
)
SUMMARY = "Executive summary\n\nLeanne Corrigan-Shaw had asked for help on 3 May 2011.\n"


def started(desk: Desk) -> Case:
    """A review with every question answered as nothing would hold it, and two short documents."""
    case = use.start_review(desk, CHAIR)
    case = use.answer(desk, case.id, case.version, CHAIR, answers(now().date()))
    files = {DocumentRole.OVERVIEW_REPORT: REPORT, DocumentRole.EXECUTIVE_SUMMARY: SUMMARY}
    for role, text in files.items():
        case = use.upload(desk, case.id, case.version, CHAIR, role, text.encode(), f"{role.value}.txt")
    return case


def word_file(text: str) -> bytes:
    """A Word file with a paragraph for each line."""
    document, file = docx.Document(), BytesIO()
    for line in text.splitlines():
        document.add_paragraph(line)
    document.save(file)
    return file.getvalue()


def in_word(desk: Desk) -> Case:
    """A review with its copies, whose overview report is a Word file and whose executive summary is plain text."""
    case = started(desk)
    data, role = word_file(REPORT), DocumentRole.OVERVIEW_REPORT
    case = use.upload(desk, case.id, case.version, CHAIR, role, data, "report.docx")
    return ready(desk, reviewed(desk, case))


def reviewed(desk: Desk, case: Case) -> Case:
    """Screened, each flagged value decided as suggested, each page read, hidden data settled."""
    case = use.screen(desk, case.id, case.version, CHAIR)
    decisions = {value.key: use.suggested(value) for value in use.flagged_values(desk, case)}
    case = use.decide(desk, case.id, case.version, ADVISER, decisions)
    for role, document in case.documents.items():
        numbers = [sheet.number for sheet in use.sheets(use.text_of(desk, document))]
        case = use.see_pages(desk, case.id, case.version, ADVISER, role, numbers)
    hidden = {
        thing.key: (False, "")
        for things in use.hidden_in(desk, case).values()
        for thing in things
        if thing.key not in case.hidden
    }
    return use.settle_hidden(desk, case.id, case.version, ADVISER, hidden)


def ready(desk: Desk, case: Case) -> Case:
    """With its publishable copies: nothing holds it any more."""
    case, refusals = use.make_copies(desk, case.id, case.version, ADVISER)
    assert refusals == ()
    return case


def certified(desk: Desk, case: Case) -> Case:
    """Signed by both."""
    case = use.sign(desk, case.id, case.version, ADVISER)
    return use.sign(desk, case.id, case.version, CHAIR)
