"""Takes the replacement texts (ActualText) out of a PDF: they can say something else than what is drawn."""

import io
import re
from typing import Any

import pikepdf

from checks.documents.pdf import values

_REPLACES = re.compile(rb"/ActualText\b")


def without(data: bytes) -> bytes | None:
    """The file without replacement texts; None when it has none. Raises `CannotRead`."""
    with values.opened(data) as document:
        changed = False
        for item in document.objects:
            if isinstance(item, pikepdf.Stream) and _is_content(item):
                changed |= _rewritten(item)
            if isinstance(item, pikepdf.Dictionary | pikepdf.Stream):
                changed |= _dropped(item)
        if not changed:
            return None
        buffer = io.BytesIO()
        document.save(buffer)
        return buffer.getvalue()


def _is_content(stream: Any) -> bool:
    return str(stream.get("/Subtype", "")) != "/Image" and bool(_REPLACES.search(values.content_of(stream)))


def _rewritten(stream: Any) -> bool:
    instructions = []
    parsed: Any = pikepdf.parse_content_stream(stream)
    for operands, operator in parsed:
        for operand in operands:
            if isinstance(operand, pikepdf.Dictionary) and "/ActualText" in operand:
                del operand["/ActualText"]
        instructions.append((operands, operator))
    stream.write(pikepdf.unparse_content_stream(instructions))
    return True


def _dropped(item: Any, depth: int = 6) -> bool:
    """Drop it from a dictionary and the direct ones inside it; property lists of a page hold them too."""
    changed = False
    if "/ActualText" in item:
        del item["/ActualText"]
        changed = True
    for _, value in item.items() if depth else ():
        if isinstance(value, pikepdf.Dictionary) and not value.is_indirect:
            changed |= _dropped(value, depth - 1)
    return changed
