"""The review desk: screening, one decision for each flagged value, and every page seen by a person."""

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass
from functools import lru_cache

from checks import personal_data
from checks.access import Act
from checks.case import Case, Decision, Document, DocumentRole, Person, Plan, Screening, Settled, Who
from checks.desk import files
from checks.desk.cases import now, to_change
from checks.desk.files import text_of
from checks.desk.opening import Desk, put_file
from checks.documents import DocumentText
from checks.personal_data import Flag, FlaggedValue

REMEMBERED = 8
ADDED = "ADDED_BY_ADVISER"
SHEET_WORDS = 450  # about a printed page, for documents that carry no page numbers


def fingerprint(case: Case) -> str:
    """What a screening depends on: the documents, the people listed, the words allowed, the detector."""
    parts = {
        "documents": {role.value: case.documents[role].sha256 for role in sorted(case.documents)},
        "people": [person.model_dump() for person in case.people],
        "allowed": case.allowed,
        "detector": personal_data.detector(),
    }
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()


def is_screened(case: Case) -> bool:
    """True when the last screening is of these documents, people and words."""
    return case.screening is not None and case.screening.fingerprint == fingerprint(case)


def screen(
    desk: Desk,
    case_id: str,
    version: int,
    who: Who,
    progress: Callable[[int, int], None] | None = None,
) -> Case:
    """Scan both documents and keep what was flagged, encrypted. `progress` is told (done, of) in paragraphs."""
    case = to_change(desk, case_id, who, Act.SCAN)
    texts = {role.value: text_of(desk, document) for role, document in case.documents.items()}
    flags = personal_data.scan(texts, case.people, case.allowed, progress)
    found = json.dumps([asdict(flag) for flag in flags]).encode()
    with put_file(desk, found) as file_id:
        screening = Screening(file_id=file_id, fingerprint=fingerprint(case), mentions=len(flags), at=now())
        after = case.model_copy(update={"version": version, "screening": screening})
        old = (case.screening.file_id,) if case.screening else ()
        return desk.store.save(after, who, Act.SCAN, f"{len(flags)} mentions", erase=old)


@lru_cache(maxsize=REMEMBERED)
def _flags(desk: Desk, file_id: str) -> tuple[Flag, ...]:
    return tuple(Flag(**row) for row in json.loads(desk.store.get_file(file_id)))


def forget() -> None:
    """Drop what this process remembers of reports and their flags in plain text."""
    files.forget()
    _flags.cache_clear()
    _grouped.cache_clear()


def flags(desk: Desk, case: Case) -> tuple[Flag, ...]:
    """Every flagged passage of the last screening; none when it is out of date."""
    return _flags(desk, case.screening.file_id) if case.screening and is_screened(case) else ()


def flagged_values(desk: Desk, case: Case) -> tuple[FlaggedValue, ...]:
    """The flagged passages by value: each is decided once, for all its mentions in both documents.

    A value that stands only outside the readable text (a comment, a property) is not among them: it leaves the
    copy with the hidden data, which is settled with the documents.
    """
    if not case.screening or not is_screened(case):
        return ()
    return _grouped(desk, case.screening.file_id, case.people, tuple(case.documents.values()))


@lru_cache(maxsize=REMEMBERED)
def _grouped(
    desk: Desk, file_id: str, people: tuple[Person, ...], documents: tuple[Document, ...]
) -> tuple[FlaggedValue, ...]:
    labels = personal_data.labels_in(text_of(desk, document).text for document in documents)
    grouped = personal_data.group(_flags(desk, file_id), people, labels)
    return tuple(value for value in grouped if any(flag.start is not None for flag in value.flags))


def undecided(desk: Desk, case: Case) -> tuple[FlaggedValue, ...]:
    """The flagged values on which the adviser has not decided."""
    return tuple(value for value in flagged_values(desk, case) if value.key not in case.decisions)


def decide(
    desk: Desk, case_id: str, version: int, who: Who, decisions: Mapping[str, Decision | None]
) -> Case:
    """Keep decisions by the key of the flagged value; None takes a decision back."""
    case = to_change(desk, case_id, who, Act.DECIDE)
    types = {value.key: value.type for value in flagged_values(desk, case)}
    kept = dict(case.decisions)
    for key, decision in decisions.items():
        if decision is None:
            kept.pop(key, None)
        else:
            known = case.decisions.get(key)
            kind = types.get(key) or (known.type if known else ADDED)
            kept[key] = Settled(decision=decision, type=kind, by=who, at=now())
    after = case.model_copy(update={"version": version, "decisions": kept})
    return desk.store.save(after, who, Act.DECIDE, f"{len(decisions)} values")


def add_value(desk: Desk, case_id: str, version: int, who: Who, decision: Decision) -> Case:
    """Decide about words that the screening did not flag."""
    key = "added-" + hashlib.sha256(decision.text.casefold().encode()).hexdigest()[:16]
    return decide(desk, case_id, version, who, {key: decision})


def suggested(value: FlaggedValue) -> Decision:
    """The decision that the detector suggests for a flagged value."""
    suggestion = value.suggestion
    return Decision(
        text=value.text,
        variants=value.variants,
        action=suggestion.action,
        replacement=suggestion.replacement,
        reason=suggestion.reason,
    )


def plan(desk: Desk, case: Case) -> Plan:
    """All decisions, as `redact` and `leftovers` take them.

    A flagged value brings the variants found in the latest screening along. A decision whose value is no longer
    flagged stays in force, unless a later one speaks of the same words.
    """
    found = {value.key: value for value in flagged_values(desk, case)}
    decisions: list[Decision] = []
    spoken_for: set[str] = set()
    for key in sorted(case.decisions, key=lambda key: (key not in found, key)):
        decision = case.decisions[key].decision
        latest = (found[key].text, *found[key].variants) if key in found else ()
        values = (*decision.values, *latest)
        fresh = [value for value in dict.fromkeys(values) if value.casefold() not in spoken_for]
        if fresh:
            decisions.append(decision.model_copy(update={"text": fresh[0], "variants": tuple(fresh[1:])}))
            spoken_for.update(value.casefold() for value in fresh)
    return Plan(decisions=tuple(decisions))


@dataclass(frozen=True)
class Sheet:
    """A page of a document, or about a page's worth of one that has no pages: characters of its text."""

    number: int
    start: int
    end: int


def sheets(text: DocumentText) -> tuple[Sheet, ...]:
    """The document in sheets, in order, each a run of whole paragraphs."""
    found: list[Sheet] = []
    start = words = 0
    page: int | None = None
    for paragraph in text.paragraphs:
        full = words >= SHEET_WORDS if paragraph.page is None else page not in (None, paragraph.page)
        if full:
            found.append(Sheet(len(found) + 1, start, paragraph.start))
            start, words = paragraph.start, 0
        page = paragraph.page
        words += text.text.count(" ", paragraph.start, paragraph.end) + 1
    if start < len(text.text):
        found.append(Sheet(len(found) + 1, start, len(text.text)))
    return tuple(found)


def see_pages(
    desk: Desk, case_id: str, version: int, who: Who, role: DocumentRole, numbers: Iterable[int]
) -> Case:
    """Note that the adviser has read these sheets of a document."""
    case = to_change(desk, case_id, who, Act.SEE_PAGES)
    seen = tuple(sorted({*case.pages_seen.get(role, ()), *numbers}))
    after = case.model_copy(update={"version": version, "pages_seen": {**case.pages_seen, role: seen}})
    return desk.store.save(after, who, Act.SEE_PAGES, f"{role.value}, {len(seen)} pages")


def pages_unseen(desk: Desk, case: Case, roles: Iterable[DocumentRole]) -> int:
    """How many sheets of these documents nobody has read yet."""
    return sum(
        sheet.number not in case.pages_seen.get(role, ())
        for role in roles
        if role in case.documents
        for sheet in sheets(text_of(desk, case.documents[role]))
    )
