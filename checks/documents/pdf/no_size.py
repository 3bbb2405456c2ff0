"""Words drawn at no size: with a font of size nothing, squeezed to no width, or on a plane turned edge on.

Such words are drawn nowhere, and PDFium leaves them out of the page's text; other readers give them.
"""

import re
from collections.abc import Iterator
from typing import Any

import pikepdf

from checks.documents.pdf.fonts import NotCarried, letters_of
from checks.documents.pdf.values import content_of, inherited

_LEAST = 0.05  # points: below this nothing is drawn
_SMALL = 0.3  # what a single instruction must go below for a closer look
_DEPTH = 4
_NUMBER = rb"([+-]?[\d.]+)"
_SIZE = re.compile(_NUMBER + rb"\s+T[fz]\b")
_PLANE = re.compile(rb"\s+".join([_NUMBER] * 4) + rb"\s+[+-]?[\d.]+\s+[+-]?[\d.]+\s+(?:Tm|cm)\b")
Matrix = tuple[float, float, float, float]


def words(page: Any) -> Iterator[str]:
    """The strings of a page, and of the forms it draws, that have no size."""
    resources = inherited(page.obj, "/Resources")
    yield from _words(page, resources if resources is not None else pikepdf.Dictionary(), _DEPTH)


def _words(content: Any, resources: Any, depth: int) -> Iterator[str]:
    if not _may_hold(content) and not resources.get("/XObject"):
        return
    state, outer = _State(), list[_State]()
    instructions: Any = pikepdf.parse_content_stream(content)
    for instruction in instructions:
        operator, operands = str(instruction.operator), instruction.operands
        if operator == "q":
            outer.append(state.copy())
        elif operator == "Q":
            state = outer.pop() if outer else state
        elif operator in ("Tj", "TJ", "'", '"'):
            if state.has_no_size():
                yield _read(operands, state.font)
        elif operator == "Do" and operands:
            form = _entry(resources, "/XObject", operands[0])
            if depth and isinstance(form, pikepdf.Stream) and str(form.get("/Subtype", "")) == "/Form":
                yield from _words(form, form.get("/Resources", resources), depth - 1)
        else:
            state.follow(operator, operands, resources)


def _may_hold(content: Any) -> bool:
    """A quick look: most pages set no size so small, and need not be followed step by step."""
    streams = content.obj.get("/Contents") if isinstance(content, pikepdf.Page) else content
    drawn = b"\n".join(map(content_of, streams if isinstance(streams, pikepdf.Array) else [streams]))
    if any(abs(_figure(size)) < _SMALL for size in _SIZE.findall(drawn)):
        return True
    for found in _PLANE.findall(drawn):
        a, b, c, d = map(_figure, found)
        if abs(a * d - b * c) < _SMALL * _SMALL:
            return True
    return False


def _figure(digits: bytes) -> float:
    try:
        return float(digits)
    except ValueError:
        return 0.0


class _State:
    """What the size of drawn words depends on."""

    def __init__(self) -> None:
        self.size, self.width = 1.0, 1.0
        self.text: Matrix = (1, 0, 0, 1)
        self.plane: Matrix = (1, 0, 0, 1)
        self.font: Any = None

    def copy(self) -> "_State":
        """The state as it is now, to come back to."""
        other = _State()
        other.__dict__.update(self.__dict__)
        return other

    def follow(self, operator: str, operands: Any, resources: Any) -> None:
        """Follow an instruction that sets the size of what is drawn after it."""
        if operator == "Tf" and len(operands) == 2:
            self.size = float(operands[1])
            self.font = _entry(resources, "/Font", operands[0])
        elif operator in ("cm", "Tm") and len(operands) == 6:
            self._turn(operator, [float(value) for value in operands[:4]])
        elif operator == "BT":
            self.text = (1, 0, 0, 1)
        elif operator == "Tz" and operands:
            self.width = float(operands[0]) / 100

    def _turn(self, operator: str, by: list[float]) -> None:
        """Turn or stretch the plane, or the line of words."""
        a, b, c, d = by
        if operator == "Tm":
            self.text = (a, b, c, d)
        else:
            e, f, g, h = self.plane
            self.plane = (a * e + b * g, a * f + b * h, c * e + d * g, c * f + d * h)

    def has_no_size(self) -> bool:
        """True when nothing drawn now can have both width and height."""
        area = abs(self.size * self.size * self.width)
        for a, b, c, d in (self.text, self.plane):
            area *= abs(a * d - b * c)
        return area < _LEAST * _LEAST


def _entry(resources: Any, kind: str, name: Any) -> Any:
    try:
        return resources[kind][str(name)]
    except (KeyError, TypeError, ValueError):
        return None


def _read(operands: Any, font: Any) -> str:
    """A string as its font reads it, or as plain letters."""
    pieces: list[bytes] = []
    for operand in operands:
        pieces += [
            bytes(item)
            for item in (operand if isinstance(operand, pikepdf.Array) else (operand,))
            if isinstance(item, pikepdf.String)
        ]
    drawn = b"".join(pieces)
    try:
        letters = letters_of(font) if font is not None else {}
    except NotCarried:
        letters = {}
    wide = font is not None and str(font.get("/Subtype", "")) == "/Type0"
    codes = [drawn[at] << 8 | drawn[at + 1] for at in range(0, len(drawn) - 1, 2)] if wide else list(drawn)
    return "".join(
        letters.get(code) or (bytes([code]).decode("cp1252", "replace") if code < 256 else "\ufffd")
        for code in codes
    )
