"""What the rest of the house calls: each function sends one task to the reading process and gives back its answer."""

import base64
from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from checks.documents import kinds
from checks.documents.child import run
from checks.documents.limits import Limits
from checks.documents.model import Aside, DocumentText, HiddenThing, Leftover, NotClean, Paragraph, Picture

if TYPE_CHECKING:
    from checks.case import Plan


def read(data: bytes, name: str, *, limits: Limits | None = None) -> DocumentText:
    """The text of a .docx, .pdf or .txt, by its bytes and file name.

    Raises `CannotRead`, whose sentence says what to do next.
    """
    limits = limits or Limits.from_environment()
    kind = kinds.kind_of(data, name, limits)
    answer, _ = run("read", data, {"kind": kind, "name": name}, limits, limits.read_seconds)
    return _text(answer)


def inspect(data: bytes, name: str, *, limits: Limits | None = None) -> tuple[HiddenThing, ...]:
    """Everything in the file that a reader does not see, and every picture. Raises `CannotRead`."""
    limits = limits or Limits.from_environment()
    kind = kinds.kind_of(data, name, limits)
    answer, _ = run("inspect", data, {"kind": kind, "name": name}, limits, limits.inspect_seconds)
    return tuple(HiddenThing(**thing) for thing in answer["things"])


def redact(
    data: bytes,
    name: str,
    plan: "Plan",
    *,
    keep_hidden: Collection[str] = (),
    remove_pictures: Collection[str] = (),
    limits: Limits | None = None,
) -> bytes:
    """The publishable copy in the same format, proved clean before it is given back.

    All that is hidden is left out, whatever the plan says, save document properties whose `HiddenThing.key` is in
    `keep_hidden`. Pictures stay, save those whose key is in `remove_pictures`; other keys there count for nothing.
    Raises `CannotRead`, or `NotClean` when anything that was to be removed is left.
    """
    limits = limits or Limits.from_environment()
    kind = kinds.kind_of(data, name, limits)
    detail = {
        "kind": kind,
        "name": name,
        "rules": rules_of(plan),
        "keep_hidden": sorted(keep_hidden),
        "without": sorted(remove_pictures),
    }
    answer, copy = run("redact", data, detail, limits, limits.redact_seconds)
    if answer["leftovers"]:
        raise NotClean(_leftovers(answer))
    return copy


def leftovers(data: bytes, name: str, plan: "Plan", *, limits: Limits | None = None) -> tuple[Leftover, ...]:
    """Every removed value still to be found in the file, by two independent readers. Raises `CannotRead`."""
    limits = limits or Limits.from_environment()
    kind = kinds.kind_of(data, name, limits)
    answer, _ = run(
        "leftovers",
        data,
        {"kind": kind, "name": name, "rules": rules_of(plan)},
        limits,
        limits.redact_seconds,
    )
    return _leftovers(answer)


def pictures(data: bytes, name: str, *, limits: Limits | None = None) -> tuple[Picture, ...]:
    """Small copies of the pictures in the file, for a person to look at. Raises `CannotRead`."""
    limits = limits or Limits.from_environment()
    kind = kinds.kind_of(data, name, limits)
    answer, _ = run("pictures", data, {"kind": kind, "name": name}, limits, limits.inspect_seconds)
    return tuple(
        Picture(row["key"], row["place"], base64.b64decode(row["png"])) for row in answer["pictures"]
    )


def page_image(data: bytes, name: str, page: int, *, limits: Limits | None = None) -> bytes:
    """A page (from 1) of a PDF as PNG, about 100 dots an inch. Raises `CannotRead`; `ValueError` for another format."""
    limits = limits or Limits.from_environment()
    kind = kinds.kind_of(data, name, limits)
    if kind != "pdf":
        raise ValueError("only a PDF has pages to show")
    _, png = run("page_image", data, {"kind": kind, "name": name, "page": page}, limits, limits.read_seconds)
    return png


def rules_of(plan: "Plan") -> list[tuple[str, str | None]]:
    """The plan as (value, what takes its place) for every value and variant; None for what is kept."""
    from checks.documents.matcher import MARK

    rules: list[tuple[str, str | None]] = []
    for decision in plan.decisions:
        replacement: str | None = {
            "keep": None,
            "cut": "",
            "redact": decision.replacement.strip() or MARK,
        }.get(decision.action.value, decision.replacement.strip())
        rules += [(value, replacement) for value in decision.values if value.strip()]
    return rules


def _text(answer: Mapping[str, Any]) -> DocumentText:
    return DocumentText(
        kind=answer["kind"],
        text=answer["text"],
        paragraphs=tuple(map(_paragraph, answer["paragraphs"])),
        asides=tuple(Aside(*row) for row in answer["asides"]),
        pages=answer["pages"],
        encoding=answer["encoding"],
        notes=tuple(answer["notes"]),
        picture_pages=tuple(answer["picture_pages"]),
    )


def _paragraph(row: Sequence[Any]) -> Paragraph:
    start, end, part, page, number, cell = row
    return Paragraph(start, end, part, page, number, (cell[0], cell[1], cell[2]) if cell else None)


def _leftovers(answer: Mapping[str, Any]) -> tuple[Leftover, ...]:
    return tuple(Leftover(**row) for row in answer["leftovers"])
