"""Documents arriving: read, looked into for hidden data, encrypted and kept."""

import hashlib
from collections.abc import Mapping
from functools import lru_cache
from pathlib import PurePath

from checks.access import Act
from checks.case import Case, Copy, Document, DocumentRole, HiddenSettled, Who
from checks.desk.cases import now, to_change
from checks.desk.opening import Desk, put_file
from checks.documents import DocumentText, HiddenThing, Picture, inspect, pictures, read

REMEMBERED = 8  # files a process keeps in plain text: two reviews open at once, with their copies


@lru_cache(maxsize=REMEMBERED)
def _read(desk: Desk, file_id: str, name: str) -> DocumentText:
    return read(desk.store.get_file(file_id), name)


@lru_cache(maxsize=REMEMBERED)
def _inspect(desk: Desk, file_id: str, name: str) -> tuple[HiddenThing, ...]:
    return inspect(desk.store.get_file(file_id), name)


@lru_cache(maxsize=REMEMBERED)
def _pictures(desk: Desk, file_id: str, name: str) -> tuple[Picture, ...]:
    return pictures(desk.store.get_file(file_id), name)


def upload(
    desk: Desk, case_id: str, version: int, who: Who, role: DocumentRole, data: bytes, name: str
) -> Case:
    """Read the file and keep it as the document of `role`, instead of any earlier one.

    Raises `documents.CannotRead`, whose message says what to do next, and then nothing is kept;
    and `store.Stale` when the case has changed since `version`.
    """
    case = to_change(desk, case_id, who, Act.UPLOAD)
    text = read(data, name)
    with put_file(desk, data) as file_id:
        document = Document(
            role=role,
            file_id=file_id,
            file_name=PurePath(name).name,
            kind=text.kind,
            sha256=hashlib.sha256(data).hexdigest(),
            size=len(data),
            pages=text.pages,
            words=text.words,
            by=who,
            at=now(),
        )
        after = _without(case, version, role)
        after = after.model_copy(update={"documents": {**after.documents, role: document}})
        return desk.store.save(after, who, Act.UPLOAD, role.value, erase=_files_of(case, role))


def remove(desk: Desk, case_id: str, version: int, who: Who, role: DocumentRole) -> Case:
    """Take a document out of the review, with its publishable copy."""
    case = to_change(desk, case_id, who, Act.REMOVE)
    return desk.store.save(
        _without(case, version, role), who, Act.REMOVE, role.value, erase=_files_of(case, role)
    )


def _without(case: Case, version: int, role: DocumentRole) -> Case:
    fields = {
        field: {kept: value for kept, value in getattr(case, field).items() if kept is not role}
        for field in ("documents", "reading", "copies", "pdfs", "pages_seen")
    }
    return case.model_copy(update={"version": version, **fields})


def _files_of(case: Case, role: DocumentRole) -> tuple[str, ...]:
    kept: tuple[Mapping[DocumentRole, Document | Copy], ...] = (case.documents, case.copies, case.pdfs)
    return tuple(held[role].file_id for held in kept if role in held)


def forget() -> None:
    """Drop what this process remembers of the files in plain text."""
    _read.cache_clear()
    _inspect.cache_clear()
    _pictures.cache_clear()


def text_of(desk: Desk, document: Document) -> DocumentText:
    """The document's text as the scanner sees it."""
    return _read(desk, document.file_id, document.file_name)


def picture_pages(desk: Desk, copy: Copy) -> tuple[int, ...]:
    """The pages (from 1) of a PDF copy that are pictures, since something on them was removed or hidden."""
    return _read(desk, copy.file_id, copy.file_name).picture_pages if copy.kind == "pdf" else ()


def hidden_in(desk: Desk, case: Case) -> dict[DocumentRole, tuple[HiddenThing, ...]]:
    """What a reader cannot see on the page but anyone can find in the file, by document."""
    return {
        role: _inspect(desk, document.file_id, document.file_name)
        for role, document in case.documents.items()
    }


def pictures_in(desk: Desk, case: Case) -> dict[DocumentRole, tuple[Picture, ...]]:
    """Small copies of the pictures in the documents, under the keys by which they stand among the hidden things."""
    return {
        role: _pictures(desk, document.file_id, document.file_name)
        for role, document in case.documents.items()
    }


def kept_hidden(case: Case) -> tuple[str, ...]:
    """The keys of the hidden things that stay, in a fixed order."""
    return tuple(sorted(key for key, settled in case.hidden.items() if settled.keep))


def removed_hidden(case: Case) -> tuple[str, ...]:
    """The keys of the hidden things, and of the pictures, that were decided to go."""
    return tuple(sorted(key for key, settled in case.hidden.items() if not settled.keep))


def settle_hidden(
    desk: Desk, case_id: str, version: int, who: Who, decisions: Mapping[str, tuple[bool, str]]
) -> Case:
    """Keep what becomes of hidden things: by key, whether it stays and the reason why.

    Raises `ValueError` for a hidden thing that stays without a reason.
    """
    case = to_change(desk, case_id, who, Act.SETTLE_HIDDEN)
    settled = {
        key: HiddenSettled(keep=keep, reason=reason, by=who, at=now())
        for key, (keep, reason) in decisions.items()
    }
    after = case.model_copy(update={"version": version, "hidden": {**case.hidden, **settled}})
    return desk.store.save(after, who, Act.SETTLE_HIDDEN, f"{len(settled)} things")


def hidden_open(desk: Desk, case: Case) -> int:
    """How many hidden things nobody has settled yet."""
    return sum(thing.key not in case.hidden for things in hidden_in(desk, case).values() for thing in things)
