"""Starting a review, finding it again, and keeping its answers and its people."""

import secrets
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from checks import access
from checks.access import Act
from checks.case import Answer, Case, Person, Who
from checks.desk.opening import Desk

AnswerValue = str | bool | tuple[str, ...] | None


def now() -> datetime:
    """The time, in UTC, to the second: what every act is stamped with."""
    return datetime.now(UTC).replace(microsecond=0)


def start_review(desk: Desk, who: Who, *, sample: bool = False) -> Case:
    """A new, empty review. Its identifier is random, so that an address tells nothing of the case."""
    access.require(who, Act.START)
    case = Case(
        id=secrets.token_urlsafe(9).replace("_", "x").replace("-", "y"), created_at=now(), sample=sample
    )
    return desk.store.create(case, who)


def load(desk: Desk, case_id: str) -> Case:
    """The case as it stands. Raises `store.NoSuchCase`."""
    return desk.store.load(case_id)


class Closed(Exception):
    """The certificate is issued: nothing it speaks of may change any more."""

    def __init__(self) -> None:
        super().__init__("The certificate is already issued. To change anything, start a new review.")


def to_change(desk: Desk, case_id: str, who: Who, act: Act) -> Case:
    """The case, for a person who may do this to it now. Raises `access.NotAllowed` and `Closed`."""
    access.require(who, act)
    case = load(desk, case_id)
    if case.certificate:
        raise Closed
    return case


def answer(desk: Desk, case_id: str, version: int, who: Who, values: Mapping[str, AnswerValue]) -> Case:
    """Keep the answers of one page, under their question keys. A question that was not shown is left as it was.

    `version` is the case's version when the page was drawn. Raises `store.Stale` when it has changed since.
    """
    case = to_change(desk, case_id, who, Act.ANSWER)
    at = now()
    changed = {
        key: Answer(value=value, by=who, at=at)
        for key, value in values.items()
        if key not in case.answers or case.answers[key].value != value
    }
    if not changed and version == case.version:
        return case
    after = case.model_copy(update={"version": version, "answers": {**case.answers, **changed}})
    return desk.store.save(after, who, Act.ANSWER, ", ".join(sorted(changed)))


def list_people(
    desk: Desk, case_id: str, version: int, who: Who, people: Sequence[Person], allowed: Sequence[str] = ()
) -> Case:
    """Keep who is in the report, and the words that need no flag. The documents are then screened anew.

    Raises `store.Stale` when the case has changed since `version`.
    """
    case = to_change(desk, case_id, who, Act.LIST_PEOPLE)
    after = case.model_copy(update={"version": version, "people": tuple(people), "allowed": tuple(allowed)})
    return desk.store.save(after, who, Act.LIST_PEOPLE, f"{len(after.people)} people")


def values(case: Case) -> dict[str, AnswerValue]:
    """The answers by question key, without who gave them and when."""
    return {key: given.value for key, given in case.answers.items()}
