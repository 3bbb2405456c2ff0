"""Where a review stands: its facts, the outcome, and the state of each of the twelve steps. Computed, never kept."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from checks import outcome as outcomes
from checks import rules
from checks.case import Case, DocumentRole
from checks.desk.across import open_mismatches
from checks.desk.binding import standing_signatures
from checks.desk.cases import values
from checks.desk.copies import copy_is_current
from checks.desk.files import hidden_open
from checks.desk.opening import Desk
from checks.desk.review import is_screened, pages_unseen, plan, undecided
from checks.facts import Facts
from checks.outcome import Outcome


class TaskStatus(StrEnum):
    """GOV.UK's words for the state of a task."""

    NOT_STARTED = "Not started"
    IN_PROGRESS = "In progress"
    COMPLETED = "Completed"
    CANNOT_START = "Cannot start yet"
    PROBLEM = "There is a problem"


@dataclass(frozen=True)
class Task:
    """One of the twelve steps. `name` is its page; `why` says, where it cannot start yet, what comes first."""

    number: int
    name: str
    title: str
    status: TaskStatus
    why: str = ""

    @property
    def open(self) -> bool:
        """True when the step can be gone to."""
        return self.status is not TaskStatus.CANNOT_START


@dataclass(frozen=True)
class TaskGroup:
    """Steps that belong together."""

    title: str
    tasks: tuple[Task, ...]


STEPS: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (
        "The review",
        (
            ("about", "About the review"),
            ("initiation", "Initiation date"),
            ("documents", "Documents"),
        ),
    ),
    (
        "What may be published",
        (
            ("welfare", "Welfare exceptions"),
            ("courts", "Court orders and other restrictions"),
            ("data_protection", "Data Protection Act"),
        ),
    ),
    (
        "What the report says",
        (
            ("review", "Personal data: the review desk"),
            ("copies", "Publishable copies"),
        ),
    ),
    (
        "Signing off",
        (
            ("advice", "Independent advice"),
            ("department", "Tell the Department"),
            ("sign", "Check your answers and sign"),
            ("certificate", "Certificate"),
        ),
    ),
)


def facts(desk: Desk, case: Case, today: date | None = None) -> Facts:
    """Everything the rules may look at, from the answers and the state of the documents."""
    return rules.facts_from(
        values(case),
        checked_on=today or date.today(),
        supplied={role.value: role in case.documents for role in DocumentRole},
        anonymisation={role.value: anonymisation(desk, case, role) for role in DocumentRole},
    )


def outcome(desk: Desk, case: Case, today: date | None = None) -> Outcome:
    """The findings of all rules together."""
    return outcomes.decide(facts(desk, case, today))


def anonymisation(desk: Desk, case: Case, role: DocumentRole) -> str:
    """`not_done` until the documents as they are have been screened; `clear` when every flagged value is decided,
    every page read, hidden data settled and the copy proved; `not_clear` in between."""
    if case.certificate:
        return "clear" if role in case.copies else "not_done"
    if role not in case.documents or not is_screened(case):
        return "not_done"
    open_ = (
        undecided(desk, case)
        or open_mismatches(desk, case)
        or hidden_open(desk, case)
        or pages_unseen(desk, case, [role])
    )
    return "clear" if not open_ and copy_is_current(case, role, plan(desk, case)) else "not_clear"


def publication_roles(result: Outcome) -> tuple[DocumentRole, ...]:
    """The documents that are published once nothing holds them."""
    return tuple(DocumentRole(name) for name in result.publication_set or ())


def tasks(desk: Desk, case: Case) -> tuple[TaskGroup, ...]:
    """The twelve steps in their groups, each with its state. Once the certificate is issued all are completed."""
    state = _States(desk, case, outcome(desk, case)) if case.certificate is None else None
    number = 0
    groups = []
    for title, steps in STEPS:
        found = []
        for name, words in steps:
            number += 1
            status, why = state.of(name) if state else (TaskStatus.COMPLETED, "")
            found.append(Task(number, name, words, status, why))
        groups.append(TaskGroup(title, tuple(found)))
    return tuple(groups)


class _States:
    """The state of each step of one case."""

    def __init__(self, desk: Desk, case: Case, result: Outcome) -> None:
        self.desk, self.case, self.result = desk, case, result
        self.problems = {finding.step for finding in result.holds}

    def of(self, name: str) -> tuple[TaskStatus, str]:
        if hasattr(self, name):
            status, why = getattr(self, name)()
            return status, why
        return self.questions(name), ""

    def questions(self, step: str) -> TaskStatus:
        answered, required = rules.progress(step, values(self.case))
        if answered == 0:
            return TaskStatus.NOT_STARTED
        if answered < required:
            return TaskStatus.IN_PROGRESS
        return TaskStatus.PROBLEM if step in self.problems else TaskStatus.COMPLETED

    def documents(self) -> tuple[TaskStatus, str]:
        if not self.case.documents:
            return (TaskStatus.IN_PROGRESS if self.case.reading else TaskStatus.NOT_STARTED), ""
        asked = self.questions("documents")
        missing = any(role not in self.case.documents for role in publication_roles(self.result))
        if missing or asked in (TaskStatus.NOT_STARTED, TaskStatus.IN_PROGRESS):
            return TaskStatus.IN_PROGRESS, ""
        if hidden_open(self.desk, self.case):
            return TaskStatus.IN_PROGRESS, ""
        return asked, ""

    def review(self) -> tuple[TaskStatus, str]:
        if not self.case.documents:
            return TaskStatus.CANNOT_START, "Add the documents first."
        if not is_screened(self.case):
            return (TaskStatus.IN_PROGRESS if self.case.screening else TaskStatus.NOT_STARTED), ""
        if undecided(self.desk, self.case) or pages_unseen(self.desk, self.case, self.case.documents):
            return TaskStatus.IN_PROGRESS, ""
        return TaskStatus.COMPLETED, ""

    def copies(self) -> tuple[TaskStatus, str]:
        if self.review()[0] is not TaskStatus.COMPLETED:
            return TaskStatus.CANNOT_START, "Finish the review desk first."
        if hidden_open(self.desk, self.case):
            return TaskStatus.CANNOT_START, "Settle the hidden data in step 3 first."
        plan_now = plan(self.desk, self.case)
        if all(copy_is_current(self.case, role, plan_now) for role in self.case.documents):
            return TaskStatus.COMPLETED, ""
        if not self.case.copies:
            return TaskStatus.NOT_STARTED, ""
        return TaskStatus.PROBLEM, ""

    def sign(self) -> tuple[TaskStatus, str]:
        if self.case.certificate:
            return TaskStatus.COMPLETED, ""
        if self.result.holds:
            return TaskStatus.CANNOT_START, "Clear what holds publication first."
        signed = standing_signatures(self.case)
        return (TaskStatus.IN_PROGRESS if signed else TaskStatus.NOT_STARTED), ""

    def certificate(self) -> tuple[TaskStatus, str]:
        if self.case.certificate:
            return TaskStatus.COMPLETED, ""
        return TaskStatus.CANNOT_START, "Both signatures come first."
