"""The way from copies to certificate: nothing is signed while anything holds, and two people sign."""

import hashlib

import pytest

from checks import desk as use
from checks.case import Action, Case, Decision, DocumentRole, Role, Who
from checks.desk import CannotSign, Closed, Desk
from checks.store import NoSuchFile
from tests.checks.desk.conftest import Statuses
from tests.reviews import ADVISER, CHAIR


def published(desk: Desk, case: Case) -> dict[str, bytes]:
    return {copy.file_name: desk.store.get_file(copy.file_id) for copy in case.copies.values()}


def test_the_copies_hold_none_of_the_removed_names(desk: Desk, ready: Case) -> None:
    for data in published(desk, ready).values():
        text = data.decode()
        assert "Corrigan" not in text
        assert "01632 960417" not in text
    assert "Mother was offered help" in published(desk, ready)["overview-report.txt"].decode()


def test_a_change_of_decision_puts_the_copies_out_of_date(
    desk: Desk, ready: Case, statuses: Statuses
) -> None:
    assert statuses(ready)["copies"] == "Completed"
    decision = Decision(text="offered help", action=Action.CUT)
    case = use.add_value(desk, ready.id, ready.version, ADVISER, decision)
    assert statuses(case)["copies"] == "There is a problem"
    assert "ANONYMISATION" in {hold.code for hold in use.outcome(desk, case).holds}


def test_nothing_is_signed_while_something_holds(desk: Desk, reviewed: Case) -> None:
    with pytest.raises(CannotSign, match="holds publication"):
        use.sign(desk, reviewed.id, reviewed.version, ADVISER)


def test_the_chair_signs_second(desk: Desk, ready: Case) -> None:
    with pytest.raises(CannotSign, match="adviser signs first"):
        use.sign(desk, ready.id, ready.version, CHAIR)


def test_one_person_cannot_sign_twice_under_two_roles(desk: Desk, ready: Case) -> None:
    case = use.sign(desk, ready.id, ready.version, ADVISER)
    with pytest.raises(CannotSign, match="Two different people"):
        use.sign(desk, case.id, case.version, Who(name="aisha  thornbury iqbal", role=Role.CHAIR))


def test_a_change_after_the_adviser_signed_voids_the_signature(desk: Desk, ready: Case) -> None:
    case = use.sign(desk, ready.id, ready.version, ADVISER)
    assert Role.ADVISER in use.standing_signatures(case)
    case = use.answer(desk, case.id, case.version, CHAIR, {"about.case_reference": "Another"})
    assert use.standing_signatures(case) == {}


def test_sending_back_needs_a_reason_and_opens_the_review(desk: Desk, ready: Case) -> None:
    case = use.sign(desk, ready.id, ready.version, ADVISER)
    with pytest.raises(CannotSign, match="Say why"):
        use.send_back(desk, case.id, case.version, CHAIR, " ")
    case = use.send_back(desk, case.id, case.version, CHAIR, "The date on page 1")
    assert case.signatures == ()
    assert case.sent_back.value == "The date on page 1"


def test_the_certificate_is_valid_for_exactly_the_published_files(desk: Desk, certified: Case) -> None:
    pdf = use.certificate_pdf(desk, certified)
    files = published(desk, certified)
    assert use.check_certificate(desk, pdf, list(files.items())).valid
    changed = [(name, data.replace(b"help", b"HELP", 1)) for name, data in files.items()]
    assert not use.check_certificate(desk, pdf, changed).valid


def test_the_certificate_binds_the_hashes_of_the_published_files(desk: Desk, certified: Case) -> None:
    for copy in certified.copies.values():
        assert hashlib.sha256(desk.store.get_file(copy.file_id)).hexdigest() == copy.sha256


def test_nothing_changes_after_the_certificate(desk: Desk, certified: Case, statuses: Statuses) -> None:
    with pytest.raises(Closed):
        use.answer(desk, certified.id, certified.version, CHAIR, {"about.board": "Another"})
    assert set(statuses(certified).values()) == {"Completed"}


def test_the_originals_can_be_erased_and_the_certificate_stays_valid(desk: Desk, certified: Case) -> None:
    case = use.erase_originals(desk, certified.id, certified.version, CHAIR)
    for document in case.documents.values():
        with pytest.raises(NoSuchFile):
            desk.store.get_file(document.file_id)
    assert case.people == ()
    assert case.decisions == {}
    pdf = use.certificate_pdf(desk, case)
    assert use.check_certificate(desk, pdf, list(published(desk, case).items())).valid
    assert {task.status.value for group in use.tasks(desk, case) for task in group.tasks} == {"Completed"}
    assert not desk.store.verify_log(case.id)


def test_the_originals_stay_until_there_is_a_certificate(desk: Desk, ready: Case) -> None:
    with pytest.raises(CannotSign):
        use.erase_originals(desk, ready.id, ready.version, CHAIR)


def test_taking_a_document_out_takes_its_copy_along(desk: Desk, ready: Case) -> None:
    role = DocumentRole.OVERVIEW_REPORT
    case = use.remove(desk, ready.id, ready.version, CHAIR, role)
    assert role not in case.copies
    assert {hold.code for hold in use.outcome(desk, case).holds} >= {"OVERVIEW_MISSING"}


def test_a_board_name_that_does_not_fit_the_certificate_is_named(desk: Desk, ready: Case) -> None:
    case = use.answer(desk, ready.id, ready.version, CHAIR, {"about.board": "B" * 300})
    case = use.sign(desk, case.id, case.version, ADVISER)
    with pytest.raises(CannotSign, match="board"):
        use.sign(desk, case.id, case.version, CHAIR)
    assert use.load(desk, case.id).certificate is None


def test_a_month_that_decides_is_enough_for_a_certificate(desk: Desk, ready: Case) -> None:
    month = {"initiation.records": "month_only", "initiation.month": "2011-08"}
    case = use.answer(desk, ready.id, ready.version, CHAIR, month)
    case = use.sign(desk, case.id, case.version, ADVISER)
    case = use.sign(desk, case.id, case.version, CHAIR)
    record = use.check_certificate(desk, use.certificate_pdf(desk, case), []).record
    assert record is not None
    assert record.initiated_on == "2011-08"


def test_a_review_before_the_letter_certifies_the_summary_alone(desk: Desk, ready: Case) -> None:
    case = use.answer(desk, ready.id, ready.version, CHAIR, {"initiation.date": "2010-05-12"})
    assert use.outcome(desk, case).outcome == "publish_summary"
    case = use.sign(desk, case.id, case.version, ADVISER)
    case = use.sign(desk, case.id, case.version, CHAIR)
    assert case.certificate is not None
    assert case.certificate.documents == (DocumentRole.EXECUTIVE_SUMMARY,)
    overview = desk.store.get_file(case.copies[DocumentRole.OVERVIEW_REPORT].file_id)
    pdf = use.certificate_pdf(desk, case)
    assert not use.check_certificate(desk, pdf, [("overview-report.txt", overview)]).valid
