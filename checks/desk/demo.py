"""The sample review from answers to signed certificate, without a browser."""

import tempfile
from pathlib import Path

from checks.case import DocumentRole
from checks.desk.copies import make_copies
from checks.desk.files import text_of
from checks.desk.opening import Desk, open_desk
from checks.desk.pdfs import make_pdfs
from checks.desk.record import files_to_certify
from checks.desk.review import see_pages, sheets
from checks.desk.sample import ADVISER, CHAIR, documents, settle_everything, start_sample
from checks.desk.signing import certificate_pdf, check_certificate, sign
from checks.documents import office_is_installed
from checks.store import Store


class DemoFailed(Exception):
    """The sample review did not reach its certificate; the message says where it stopped."""


def run(home: Desk | None = None) -> dict[str, bytes]:
    """The files that the demonstration leaves, by name: sources, publishable copies, certificate and record.

    Where LibreOffice is installed there is a PDF beside each copy.

    The case lives in a store that is thrown away; the certificate is signed with this installation's keys.
    """
    home = home or open_desk()
    with tempfile.TemporaryDirectory() as folder:
        return _run(Desk(home.settings, Store.open(None, Path(folder))))


def _run(desk: Desk) -> dict[str, bytes]:
    case = settle_everything(desk, start_sample(desk, CHAIR))
    for role, document in case.documents.items():
        numbers = [sheet.number for sheet in sheets(text_of(desk, document))]
        case = see_pages(desk, case.id, case.version, ADVISER, role, numbers)
    case, refusals = make_copies(desk, case.id, case.version, ADVISER)
    if not refusals and office_is_installed():
        case, refusals = make_pdfs(desk, case.id, case.version, ADVISER)
    if refusals:
        raise DemoFailed("; ".join(f"{refusal.role.in_words}: {refusal.sentence}" for refusal in refusals))
    case = sign(desk, case.id, case.version, ADVISER)
    case = sign(desk, case.id, case.version, CHAIR)
    files = {f"sample-{name.replace('_', '-')}": data for name, data in documents().values()}
    published = {
        copy.file_name: desk.store.get_file(copy.file_id) for copy in files_to_certify(case, DocumentRole)
    }
    pdf = certificate_pdf(desk, case)
    checked = check_certificate(desk, pdf, list(published.items()))
    if not checked.valid or checked.record is None:
        raise DemoFailed("The certificate just made does not verify: " + " ".join(checked.problems))
    return {**files, **published, "certificate.pdf": pdf, "record.json": checked.record.to_json()}
