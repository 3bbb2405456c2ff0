"""Publishable copies: made from the decisions, proved clean, screened once more."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePath

from checks import personal_data
from checks.access import Act
from checks.case import Action, Case, Copy, Document, DocumentRole, Plan, Who
from checks.desk.across import open_mismatches
from checks.desk.cases import now, to_change
from checks.desk.files import kept_hidden, removed_hidden
from checks.desk.opening import Desk
from checks.desk.review import plan as plan_of
from checks.desk.review import undecided
from checks.documents import DocumentText, NotClean, read, redact
from checks.personal_data import Flag
from checks.seen import as_seen


@dataclass(frozen=True)
class Refusal:
    """Why a publishable copy was not made, and the places to look at. `values` hold report text: screen only."""

    role: DocumentRole
    sentence: str
    values: tuple[str, ...] = ()


def recipe_sha256(case: Case, plan: Plan) -> str:
    """The hash that binds a copy to the decisions that made it: the plan, and the hidden things that stay."""
    recipe = "\n".join((plan.model_dump_json(), *kept_hidden(case)))
    return hashlib.sha256(recipe.encode()).hexdigest()


def published_name(document: Document) -> str:
    """The copy's file name, which tells only what the document is: an uploaded name may hold a child's."""
    suffix = PurePath(document.file_name).suffix.lower()
    return f"{document.role.value.replace('_', '-')}{suffix}"


def copy_is_current(case: Case, role: DocumentRole, plan: Plan) -> bool:
    """True when the copy was made from this document by these decisions."""
    copy, document = case.copies.get(role), case.documents.get(role)
    return (
        copy is not None
        and document is not None
        and copy.source_sha256 == document.sha256
        and copy.plan_sha256 == recipe_sha256(case, plan)
    )


def make_copies(
    desk: Desk,
    case_id: str,
    version: int,
    who: Who,
    progress: Callable[[int, int], None] | None = None,
) -> tuple[Case, tuple[Refusal, ...]]:
    """Make the publishable copy of each document and prove it. A copy that is not clean is not kept.

    Returns the case as saved and a refusal for each document that has no copy. `progress` is told (done, of)
    in documents. Raises `ValueError` while a flagged value is undecided, or two decisions do not fit together.
    """
    case = to_change(desk, case_id, who, Act.MAKE_COPIES)
    if undecided(desk, case):
        raise ValueError("Decide every flagged value on the review desk first, then make the copies.")
    if open_mismatches(desk, case):
        raise ValueError("Settle the decisions that do not fit together first, then make the copies.")
    plan = plan_of(desk, case)
    copies: dict[DocumentRole, Copy] = {}
    refusals: list[Refusal] = []
    for done, (role, document) in enumerate(sorted(case.documents.items())):
        if progress:
            progress(done, len(case.documents))
        made = _make(desk, case, document, plan)
        if isinstance(made, Refusal):
            refusals.append(made)
        else:
            copies[role] = made
    after = case.model_copy(update={"version": version, "copies": copies, "pdfs": {}})
    detail = f"{len(copies)} made, {len(refusals)} refused"
    old = [copy.file_id for copy in (*case.copies.values(), *case.pdfs.values())]
    try:
        return desk.store.save(after, who, Act.MAKE_COPIES, detail, erase=old), tuple(refusals)
    except Exception:
        for copy in copies.values():
            desk.store.discard_file(copy.file_id)
        raise


def _make(desk: Desk, case: Case, document: Document, plan: Plan) -> Copy | Refusal:
    name = published_name(document)
    try:
        published = redact(
            desk.store.get_file(document.file_id),
            document.file_name,
            plan,
            keep_hidden=kept_hidden(case),
            remove_pictures=removed_hidden(case),
        )
    except NotClean as problem:
        values = tuple(dict.fromkeys(leftover.value for leftover in problem.leftovers))
        return Refusal(
            document.role, "The copy was thrown away: it still held what was to be removed.", values
        )
    text = read(published, name)
    new = new_in_copy(text, case, plan)
    if new:
        sentence = "Screening the finished copy flagged something nobody has decided on. Add each below."
        return Refusal(document.role, sentence, tuple(dict.fromkeys(flag.text for flag in new)))
    return Copy(
        role=document.role,
        file_id=desk.store.put_file(published),
        file_name=name,
        kind=text.kind,
        sha256=hashlib.sha256(published).hexdigest(),
        size=len(published),
        pages=text.pages,
        source_sha256=document.sha256,
        plan_sha256=recipe_sha256(case, plan),
        proved_at=now(),
    )


def new_in_copy(text: DocumentText, case: Case, plan: Plan) -> tuple[Flag, ...]:
    """Flags in a finished copy that no decision explains: neither kept nor put there as a replacement.

    Flags that need a closer look are left out: a word that was unexplained before is settled by a decision, and the
    wording of a replacement may leave a neighbour standing alone.
    """
    kept = " \n ".join(
        value.casefold()
        for decision in plan.decisions
        for value in (
            decision.values if decision.action is Action.KEEP else (decision.replacement or "[redacted]",)
        )
    )
    flags = personal_data.scan({"copy": text}, (), case.allowed)
    return tuple(flag for flag in flags if flag.sure and not _explained(flag.text, kept))


def _explained(text: str, kept: str) -> bool:
    plain = as_seen(text).casefold().removesuffix("'s").removesuffix("’s").strip()
    return plain in kept
