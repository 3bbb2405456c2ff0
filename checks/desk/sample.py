"""The sample review: an invented case with its documents, people and answers, ready for the review desk."""

import json
import re
from datetime import date, timedelta
from typing import Any

from checks.case import Answer, Case, Decision, DocumentRole, Person, Plan, Role, Who
from checks.desk.across import accept, open_mismatches
from checks.desk.cases import AnswerValue, list_people, now, start_review
from checks.desk.files import hidden_in, settle_hidden, upload
from checks.desk.opening import Desk
from checks.desk.review import add_value, decide, flagged_values, screen, suggested
from checks.settings import ROOT

FOLDER = ROOT / "assets" / "sample"
CHAIR = Who(name="Margaret Ellery", role=Role.CHAIR)
ADVISER = Who(name="Aisha Thornbury-Iqbal", role=Role.ADVISER)
LEFT_OPEN = 6  # values that the visitor settles: enough to see how, few enough for a first visit
TODAY = re.compile(r"today(?: \+ (\d+) days)?")


def _read(name: str) -> Any:
    return json.loads((FOLDER / name).read_text(encoding="utf-8"))


def documents() -> dict[DocumentRole, tuple[str, bytes]]:
    """The sample's two documents: file name and bytes by role."""
    names = {role: f"{role.value}.docx" for role in DocumentRole}
    return {role: (name, (FOLDER / name).read_bytes()) for role, name in names.items()}


def answers(today: date) -> dict[str, AnswerValue]:
    """The sample's answers by question key, dated around `today`."""

    def dated(value: AnswerValue) -> AnswerValue:
        found = TODAY.fullmatch(value) if isinstance(value, str) else None
        return (today + timedelta(days=int(found[1] or 0))).isoformat() if found else value

    return {key: dated(value) for key, value in _read("answers.json").items()}


def plan() -> Plan:
    """The decisions that the sample's adviser would take."""
    return Plan.model_validate(_read("decisions.json"))


def start_sample(desk: Desk, who: Who) -> Case:
    """A sample review with its questions answered, its documents screened and most flagged values decided."""
    case = start_review(desk, who, sample=True)
    at = now()
    given = {key: Answer(value=value, by=CHAIR, at=at) for key, value in answers(at.date()).items()}
    case = desk.store.save(case.model_copy(update={"answers": given}), CHAIR, "answered", "sample")
    for role, (name, data) in documents().items():
        case = upload(desk, case.id, case.version, CHAIR, role, data, name)
    people = [Person.model_validate(person) for person in _read("people.json")]
    case = list_people(desk, case.id, case.version, CHAIR, people)
    case = screen(desk, case.id, case.version, CHAIR)
    ready = decisions_for(desk, case)
    case = accept_mismatches(desk, decide(desk, case.id, case.version, ADVISER, ready))
    left_open = [
        value.key
        for value in flagged_values(desk, case)
        if value.key in ready and _agrees(suggested(value), ready[value.key])
    ][:LEFT_OPEN]
    return decide(desk, case.id, case.version, ADVISER, dict.fromkeys(left_open))


def _agrees(one: Decision, other: Decision) -> bool:
    """Accepting the suggestion comes to what the sample's adviser would have done."""
    return (one.action, one.replacement) == (other.action, other.replacement)


def accept_mismatches(desk: Desk, case: Case) -> Case:
    """Say of decisions that seem not to fit together why they do, as the sample's adviser would."""
    for mismatch in open_mismatches(desk, case):
        reason = "Different people of one family or household, told apart on purpose."
        case = accept(desk, case.id, case.version, ADVISER, mismatch.key, reason)
    return case


def decisions_for(desk: Desk, case: Case) -> dict[str, Decision]:
    """The sample adviser's decisions by the key of the flagged value; values they did not foresee are left out."""
    foreseen = {value.casefold(): decision for decision in plan().decisions for value in decision.values}
    found: dict[str, Decision] = {}
    for value in flagged_values(desk, case):
        forms = (form.casefold() for form in (value.text, *value.variants))
        decision = next((foreseen[form] for form in forms if form in foreseen), None)
        if decision:
            found[value.key] = decision.model_copy(update={"text": value.text, "variants": value.variants})
    return found


def settle_everything(desk: Desk, case: Case) -> Case:
    """Decide whatever is open as the sample's adviser: as foreseen, else as suggested; hidden data is removed."""
    open_ = {value.key: suggested(value) for value in flagged_values(desk, case)}
    case = decide(desk, case.id, case.version, ADVISER, {**open_, **decisions_for(desk, case)})
    flagged = {text.casefold() for settled in case.decisions.values() for text in settled.decision.values}
    for decision in plan().decisions:
        if not any(value.casefold() in flagged for value in decision.values):
            case = add_value(desk, case.id, case.version, ADVISER, decision)
    case = accept_mismatches(desk, case)
    removed = {thing.key: (False, "") for things in hidden_in(desk, case).values() for thing in things}
    return settle_hidden(desk, case.id, case.version, ADVISER, removed)
