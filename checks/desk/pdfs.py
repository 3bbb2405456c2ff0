"""Tagged PDFs beside the publishable Word copies: made by LibreOffice where it is installed, and proved as the copies
are. Both files of a document are certified, and either may be published."""

import hashlib
from collections.abc import Callable, Mapping

from checks.access import Act
from checks.case import Case, Copy, DocumentRole, Plan, Who
from checks.desk.cases import now, to_change
from checks.desk.copies import Refusal, copy_is_current, new_in_copy
from checks.desk.opening import Desk
from checks.desk.review import plan as plan_of
from checks.documents import CannotConvert, DocumentText, NotClean, read, tagged_pdf
from checks.documents.alike import stands_in


def without_pdf(desk: Desk, case: Case) -> tuple[DocumentRole, ...]:
    """The documents whose Word copy stands and has no PDF beside it."""
    plan = plan_of(desk, case)
    return tuple(
        role
        for role in DocumentRole
        if role not in case.pdfs and copy_is_current(case, role, plan) and case.copies[role].kind == "docx"
    )


def make_pdfs(
    desk: Desk,
    case_id: str,
    version: int,
    who: Who,
    progress: Callable[[int, int], None] | None = None,
) -> tuple[Case, tuple[Refusal, ...]]:
    """Make a tagged PDF of each Word copy that has none, and prove it. The Word copies stay as they are.

    Returns the case as saved and a refusal for each PDF that was not kept. `progress` is told (done, of) in
    documents. Raises `ValueError` when there is no Word copy without a PDF.
    """
    case = to_change(desk, case_id, who, Act.MAKE_COPIES)
    roles = without_pdf(desk, case)
    if not roles:
        raise ValueError("Make the publishable copies first. A PDF is made of each Word copy.")
    plan = plan_of(desk, case)
    made: dict[DocumentRole, Copy] = {}
    refusals: list[Refusal] = []
    for done, role in enumerate(roles):
        if progress:
            progress(done, len(roles))
        result = _make(desk, case, role, plan)
        if isinstance(result, Refusal):
            refusals.append(result)
        else:
            made[role] = result
    return _save(desk, case, version, who, {**case.pdfs, **made}, made), tuple(refusals)


def remove_pdfs(desk: Desk, case_id: str, version: int, who: Who) -> Case:
    """Leave the PDFs out: only the Word copies are then certified."""
    case = to_change(desk, case_id, who, Act.MAKE_COPIES)
    return _save(desk, case, version, who, {}, {})


def _save(
    desk: Desk,
    case: Case,
    version: int,
    who: Who,
    pdfs: Mapping[DocumentRole, Copy],
    made: Mapping[DocumentRole, Copy],
) -> Case:
    after = case.model_copy(update={"version": version, "pdfs": pdfs})
    gone = [pdf.file_id for role, pdf in case.pdfs.items() if role not in pdfs]
    try:
        return desk.store.save(after, who, Act.MAKE_COPIES, f"{len(pdfs)} pdf", erase=gone)
    except Exception:
        for pdf in made.values():
            desk.store.discard_file(pdf.file_id)
        raise


def _make(desk: Desk, case: Case, role: DocumentRole, plan: Plan) -> Copy | Refusal:
    word = case.copies[role]
    content = desk.store.get_file(word.file_id)
    title = f"Serious Case Review: {role.in_words.lower()}"
    try:
        pdf = tagged_pdf(content, title, plan)
    except CannotConvert as problem:
        return Refusal(role, str(problem))
    except NotClean as problem:
        values = tuple(dict.fromkeys(left.value for left in problem.leftovers))
        return Refusal(role, "The PDF was thrown away: it still held what was to be removed.", values)
    name = f"{role.value.replace('_', '-')}.pdf"
    text = read(pdf, name)
    new = _new_beside(text, read(content, word.file_name), case, plan)
    if new:
        sentence = (
            "The PDF was thrown away: screening it flagged something that screening the Word copy did not."
        )
        return Refusal(role, sentence, new)
    return Copy(
        role=role,
        file_id=desk.store.put_file(pdf),
        file_name=name,
        kind="pdf",
        sha256=hashlib.sha256(pdf).hexdigest(),
        size=len(pdf),
        pages=text.pages,
        source_sha256=word.source_sha256,
        plan_sha256=word.plan_sha256,
        proved_at=now(),
    )


def _new_beside(pdf: DocumentText, word: DocumentText, case: Case, plan: Plan) -> tuple[str, ...]:
    """What screening flags in the PDF, that nobody decided on and that the Word copy, screened itself, does not say.

    A page of a PDF joins lines that stand apart in Word, and a word with the sign of its footnote: what is flagged
    then begins or ends elsewhere.
    """
    flags = new_in_copy(pdf, case, plan)
    return tuple(dict.fromkeys(flag.text for flag in flags if not stands_in(flag.text, word)))
