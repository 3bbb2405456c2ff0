"""Across the two documents: what one decision gives away that another hides. No scan of one document can see it."""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from checks.access import Act
from checks.case import Action, Case, DocumentRole, HiddenSettled, Settled, Who
from checks.desk.cases import now, to_change
from checks.desk.opening import Desk
from checks.desk.review import flagged_values
from checks.personal_data import FlaggedValue

PEOPLE = "PERSON"
DATES = {"DATE_TIME", "DATE_OF_BIRTH"}


@dataclass(frozen=True)
class Mismatch:
    """Two decisions that do not fit together. `sentence` quotes the report: for the screen only."""

    key: str
    sentence: str


def mismatches(desk: Desk, case: Case) -> tuple[Mismatch, ...]:
    """All pairs of decisions that do not fit, settled or not, in a steady order."""
    values = {value.key: value for value in flagged_values(desk, case)}
    people = [settled for settled in case.decisions.values() if settled.type == PEOPLE]
    found = [
        *_kept_and_removed(case.decisions),
        *_one_person_two_labels(people),
        *_two_people_one_label(people),
        *_exact_here_vague_there(case.decisions, values),
    ]
    return tuple(sorted(set(found), key=lambda mismatch: mismatch.sentence))


def open_mismatches(desk: Desk, case: Case) -> tuple[Mismatch, ...]:
    """Those that nobody has settled: neither a decision was changed nor a reason given."""
    return tuple(each for each in mismatches(desk, case) if each.key not in case.accepted)


def accept(desk: Desk, case_id: str, version: int, who: Who, key: str, reason: str) -> Case:
    """Note why two decisions that do not fit together are right. Raises `ValueError` without a reason."""
    case = to_change(desk, case_id, who, Act.DECIDE)
    if not reason.strip():
        raise ValueError("Give the reason, or change one of the two decisions on the review desk.")
    settled = HiddenSettled(keep=True, reason=reason.strip(), by=who, at=now())
    after = case.model_copy(update={"version": version, "accepted": {**case.accepted, key: settled}})
    return desk.store.save(after, who, Act.DECIDE, "across the documents")


def _mismatch(sentence: str) -> Mismatch:
    return Mismatch(hashlib.sha256(sentence.encode()).hexdigest()[:16], sentence)


def _kept_and_removed(decisions: Mapping[str, Settled]) -> Iterable[Mismatch]:
    """The same words kept by one decision and removed by another."""
    kept: set[str] = set()
    removed: dict[str, str] = {}
    for settled in decisions.values():
        words = {value.casefold(): value for value in settled.decision.values}
        if settled.decision.action is Action.KEEP:
            kept.update(words)
        else:
            removed.update(words)
    for word in kept & removed.keys():
        yield _mismatch(f"“{removed[word]}” is kept by one decision and removed by another.")


def _parts(settled: Settled) -> frozenset[str]:
    from checks.personal_data.grouping import name_of

    return frozenset(name_of(settled.decision.text).parts)


def _labelled(people: list[Settled]) -> list[tuple[frozenset[str], Settled]]:
    named = [(_parts(settled), settled) for settled in people if settled.decision.action is Action.PSEUDONYM]
    return [(parts, settled) for parts, settled in named if parts]


def _one_person_two_labels(people: list[Settled]) -> Iterable[Mismatch]:
    """A name that is part of a longer one, under another label: one person, or two of one family?"""
    labelled = _labelled(people)
    for parts, settled in labelled:
        for longer, other in labelled:
            same = settled.decision.replacement.casefold() == other.decision.replacement.casefold()
            if parts < longer and not same:
                yield _mismatch(
                    f"“{settled.decision.text}” is published as {settled.decision.replacement} and "
                    f"“{other.decision.text}” as {other.decision.replacement}: is it one person?"
                )


def _two_people_one_label(people: list[Settled]) -> Iterable[Mismatch]:
    """One label for names that share no part."""
    by_label: dict[str, list[tuple[frozenset[str], Settled]]] = defaultdict(list)
    for parts, settled in _labelled(people):
        by_label[settled.decision.replacement.casefold()].append((parts, settled))
    for group in by_label.values():
        first, one = group[0]
        for parts, other in group[1:]:
            if not parts & first:
                yield _mismatch(
                    f"“{one.decision.text}” and “{other.decision.text}” are both published as "
                    f"{one.decision.replacement}: are they one person?"
                )


def _exact_here_vague_there(
    decisions: Mapping[str, Settled], values: Mapping[str, FlaggedValue]
) -> Iterable[Mismatch]:
    """A day that is kept in one document while the other only gives its month."""
    from checks.personal_data.dates_read import as_date, month_and_year

    vague: dict[str, set[str]] = defaultdict(set)
    for key, settled in decisions.items():
        if settled.decision.action is Action.GENERALISE and key in values:
            month = month_and_year(settled.decision.text)
            if month:
                vague[month].update(values[key].mentions)
    for key, settled in decisions.items():
        if settled.type not in DATES or settled.decision.action is not Action.KEEP or key not in values:
            continue
        month = month_and_year(settled.decision.text) if as_date(settled.decision.text) else None
        elsewhere = vague.get(month or "", set()) - set(values[key].mentions)
        for name in sorted(elsewhere):
            title = DocumentRole(name).in_words.lower()
            yield _mismatch(
                f"“{settled.decision.text}” is kept to the day, while the {title} only says the month: "
                "together they may tell more than either."
            )
