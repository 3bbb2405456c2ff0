"""Carries a page over as text: its drawing read, checked sign by sign against what is known, and written anew.

Nothing is copied. What a page may draw is text, lines, boxes and pictures in plain colours; whatever else it holds
(forms, layers, patterns, shapes of many lines, operators that nobody knows) makes it a picture instead. Resources are
named by numbers, pictures drawn again, fonts built anew, and the notes and tags of the page left behind.
"""

import io
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name
from PIL import Image

from checks.documents import images
from checks.documents.matcher import Matcher
from checks.documents.pdf.fonts import Font, NotCarried, begun, figure, whole
from checks.documents.pdf.proof import strings_joined
from checks.documents.pdf.values import inherited

_LINES = frozenset(["l", "h", "c", "v", "y"])
_PAINTED = frozenset(["S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n"])
# Operators that take numbers alone.
_PLAIN = (
    frozenset(["q", "Q", "cm", "w", "J", "j", "M", "i", "m", "re", "W", "W*", "G", "g", "RG", "rg", "K", "k"])
    | frozenset(["BT", "ET", "Tc", "Tw", "Tz", "TL", "Tr", "Ts", "Td", "TD", "Tm", "T*"])
    | _LINES
    | _PAINTED
)
_MARKS = frozenset(["BMC", "BDC", "EMC", "MP", "DP", "BX", "EX"])
_SHOWING = frozenset(["Tj", "TJ", "'", '"'])
_INTENTS = ("/Perceptual", "/RelativeColorimetric", "/Saturation", "/AbsoluteColorimetric")
_DEVICES = {1: "/DeviceGray", 3: "/DeviceRGB", 4: "/DeviceCMYK"}
_STATE_FIGURES = ("/LW", "/LC", "/LJ", "/ML", "/FL", "/SM", "/ca", "/CA")
_STATE_SWITCHES = ("/SA", "/AIS", "/OP", "/op", "/TK")
_IMAGE_KEYS = frozenset(
    [
        "/Type", "/Subtype", "/Width", "/Height", "/ColorSpace", "/BitsPerComponent", "/Filter", "/DecodeParms",
        "/Length", "/SMask", "/Interpolate", "/Intent", "/Name", "/Metadata", "/StructParent",
    ]
)  # fmt: skip
_LINES_AT_A_TIME = (
    16  # lines in one shape: more could draw letters, which would be words that nobody can search
)
_LARGEST = 20_000_000  # pixels of one picture


class Carrier:
    """Takes pages of one PDF into another, sharing what they share."""

    def __init__(self, source: pikepdf.Pdf, copy: pikepdf.Pdf, matcher: Matcher) -> None:
        self._source, self._copy, self._matcher = source, copy, matcher
        self._fonts: dict[tuple[int, int], Font | None] = {}
        self._images: dict[tuple[int, int], Any] = {}

    def add(self, index: int, letters: int) -> None:
        """Add page `index` (from 0), which reads as so many letters, to the copy.

        Raises `NotCarried`, and then nothing is added.
        """
        old = self._source.pages[index]
        if any(str(note.get("/Subtype", "")) != "/Link" for note in old.obj.get("/Annots", [])):
            raise NotCarried("a note or field")
        drawing = _Drawing(self, _resources(old.obj))
        instructions: Any = pikepdf.parse_content_stream(old)
        for instruction in instructions:
            drawing.take(instruction)
        content = pikepdf.unparse_content_stream(drawing.written)
        if self._matcher.find(strings_joined(content)):
            raise NotCarried("a value in its strings")
        if drawing.signs > letters:
            raise NotCarried("words that are drawn and not read")
        size = [float(figure(side)) for side in old.cropbox]
        turn = whole(inherited(old.obj, "/Rotate") or 0)
        self._copy.add_blank_page(page_size=(max(3.0, size[2] - size[0]), max(3.0, size[3] - size[1])))
        page = self._copy.pages[-1].obj
        page.MediaBox = Array(size)
        if turn:
            page.Rotate = turn
        page.Resources = drawing.resources()
        page.Contents = self._copy.make_stream(content)
        for font, codes in drawing.used:
            font.used |= codes

    def finish(self) -> None:
        """Write the tables of the fonts, now that all pages are carried."""
        for font in self._fonts.values():
            if font is not None:
                font.finish(self._copy)

    def font(self, source: Any) -> Font:
        """The new font for an old one. Raises `NotCarried`."""
        key = source.objgen
        if key == (0, 0):
            raise NotCarried("font")
        if key not in self._fonts:
            self._fonts[key] = None  # not carried, unless the rest succeeds
            font = begun(source, self._copy, len(self._fonts))
            self._fonts[key] = None if font.tells(self._matcher) else font
        known = self._fonts[key]
        if known is None:
            raise NotCarried("font")
        return known

    def image(self, source: Any) -> Any:
        """The new picture for an old one. Raises `NotCarried`."""
        key = source.objgen
        if key not in self._images:
            self._images[key] = _image(source, self._copy)
        return self._images[key]


class _Drawing:
    """The drawing of one page while it is written anew."""

    def __init__(self, carrier: Carrier, old: Any) -> None:
        self._carrier, self._old = carrier, old
        self.written: list[tuple[Any, Any]] = []
        self.used: list[tuple[Font, set[int]]] = []
        self._names: dict[tuple[str, str], tuple[str, Any]] = {}
        self._font: Font | None = None
        self._outer: list[Font | None] = []
        self._lines = 0
        self.signs = 0  # how many signs other than blanks it draws

    def take(self, instruction: Any) -> None:
        """Check one instruction and write it, with its resources under new names. Raises `NotCarried`."""
        operator = str(instruction.operator)
        if operator in _MARKS:
            self._refuse_layers(instruction.operands)
            return
        if operator not in _PLAIN | _SHOWING and operator not in _BY_NAME:
            raise NotCarried(f"the operator {operator}"[:40])
        operands = [_plain(operand, showing=operator in _SHOWING) for operand in instruction.operands]
        if operator in _PLAIN:
            self._refuse_outlines(operator)
            self._follow(operator, operands)
        elif operator in _SHOWING:
            self._note(operands)
        else:
            operands = getattr(self, _BY_NAME[operator])(operands)
        self.written.append((operands, pikepdf.Operator(operator)))

    def resources(self) -> Any:
        """The resources under the names given to them."""
        found = Dictionary()
        for (kind, _), (name, value) in self._names.items():
            if kind not in found:
                found[kind] = Dictionary()
            found[kind][f"/{name}"] = value
        return found

    def _follow(self, operator: str, operands: list[Any]) -> None:
        if any(isinstance(operand, pikepdf.Name | pikepdf.Array | pikepdf.String) for operand in operands):
            raise NotCarried("an operand")
        if operator == "q":
            self._outer.append(self._font)
        elif operator == "Q" and self._outer:
            self._font = self._outer.pop()
        elif operator == "Tr" and operands[:1] not in ([0], [1], [2]):
            raise NotCarried("text that is not drawn")

    def _refuse_outlines(self, operator: str) -> None:
        if operator in _LINES:
            self._lines += 1
        elif operator in _PAINTED:
            self._lines = 0
        if self._lines > _LINES_AT_A_TIME:
            raise NotCarried("a drawn shape")

    def _refuse_layers(self, operands: Any) -> None:
        if operands and str(operands[0]) == "/OC":
            raise NotCarried("a layer")

    def _note(self, operands: list[Any]) -> None:
        if self._font is None:
            raise NotCarried("text without a font")
        for operand in operands:
            for item in operand if isinstance(operand, pikepdf.Array) else (operand,):
                if isinstance(item, pikepdf.String):
                    self.used.append((self._font, self._font.codes(bytes(item))))
                    self.signs += self._font.signs(bytes(item))

    def _resource(self, kind: str, name: Any) -> Any:
        try:
            return self._old[kind][str(name)]
        except (KeyError, TypeError, ValueError) as problem:
            raise NotCarried("a resource that is missing") from problem

    def _named(self, kind: str, letter: str, name: Any, value: Any) -> Any:
        key = (kind, str(name))
        if key not in self._names:
            self._names[key] = (f"{letter}{len(self._names) + 1}", value)
        return Name(f"/{self._names[key][0]}")

    def _set_font(self, operands: list[Any]) -> list[Any]:
        name, size = operands
        self._font = self._carrier.font(self._resource("/Font", name))
        return [self._named("/Font", "F", name, self._font.target), figure(size)]

    def _draw(self, operands: list[Any]) -> list[Any]:
        item = self._resource("/XObject", operands[0])
        if str(item.get("/Subtype", "")) != "/Image":
            raise NotCarried("a form")
        return [self._named("/XObject", "I", operands[0], self._carrier.image(item))]

    def _set_state(self, operands: list[Any]) -> list[Any]:
        return [
            self._named("/ExtGState", "G", operands[0], _state(self._resource("/ExtGState", operands[0])))
        ]

    def _set_space(self, operands: list[Any]) -> list[Any]:
        name = str(operands[0])
        return [Name(name if name in _DEVICES.values() else _device(self._resource("/ColorSpace", name)))]

    def _set_colour(self, operands: list[Any]) -> list[Any]:
        return [figure(operand) for operand in operands]

    def _set_intent(self, operands: list[Any]) -> list[Any]:
        if str(operands[0]) not in _INTENTS:
            raise NotCarried("an operand")
        return operands

    def _set_dash(self, operands: list[Any]) -> list[Any]:
        return [Array([figure(item) for item in operands[0]]), figure(operands[1])]


_BY_NAME = {
    "Tf": "_set_font", "Do": "_draw", "gs": "_set_state", "cs": "_set_space", "CS": "_set_space",
    "sc": "_set_colour", "scn": "_set_colour", "SC": "_set_colour", "SCN": "_set_colour",
    "ri": "_set_intent", "d": "_set_dash",
}  # fmt: skip


def _plain(operand: Any, *, showing: bool) -> Any:
    """A number, a name, and for the showing of text a string or an array of strings and numbers."""
    if isinstance(operand, pikepdf.String):
        if not showing:
            raise NotCarried("a string")
        return pikepdf.String(bytes(operand))
    if isinstance(operand, pikepdf.Array):
        return Array([_plain(item, showing=showing) for item in operand])
    return Name(str(operand)) if isinstance(operand, pikepdf.Name) else figure(operand)


def _resources(page: Any) -> Any:
    found = inherited(page, "/Resources")
    return found if found is not None else Dictionary()


def _state(source: Any) -> Any:
    """A graphics state with only figures and switches in it."""
    new = Dictionary()
    for key, value in source.items():
        if key in _STATE_FIGURES:
            new[key] = figure(value)
        elif key in _STATE_SWITCHES:
            new[key] = bool(value)
        elif key == "/OPM":
            new[key] = whole(value)
        elif key == "/BM" and str(value) in ("/Normal", "/Compatible"):
            new[key] = Name(str(value))
        elif key != "/Type" and not (key == "/SMask" and str(value) == "/None"):
            raise NotCarried("a drawing state")
    return new


def _device(space: Any) -> str:
    """The device colours that stand for a colour space: a profile is a file that could hold words."""
    if isinstance(space, pikepdf.Name) and str(space) in _DEVICES.values():
        return str(space)
    if isinstance(space, pikepdf.Array) and len(space) == 2:
        kind = str(space[0])
        if kind == "/ICCBased" and space[1].get("/N") in _DEVICES:
            return _DEVICES[int(space[1].N)]
        if kind in ("/CalRGB", "/CalGray"):
            return _DEVICES[3 if kind == "/CalRGB" else 1]
    raise NotCarried("colours of an uncommon kind")


def _image(source: Any, copy: pikepdf.Pdf) -> Any:
    """The picture drawn again, pixels only, its transparency too."""
    if any(key not in _IMAGE_KEYS for key in source) or whole(source.Width) * whole(source.Height) > _LARGEST:
        raise NotCarried("a picture of an uncommon kind")
    new = _pixels(_opened(source), copy, photograph=str(source.get("/Filter", "")) == "/DCTDecode")
    if "/SMask" in source:
        mask = source.SMask
        if any(key not in _IMAGE_KEYS for key in mask) or "/SMask" in mask:
            raise NotCarried("a picture of an uncommon kind")
        new.SMask = _pixels(_opened(mask).convert("L"), copy, photograph=False)
    return new


def _opened(source: Any) -> Image.Image:
    try:
        if str(source.get("/Filter", "")) == "/DCTDecode":
            picture = images.opened(bytes(source.read_raw_bytes()))
            if picture is not None and picture.mode in ("L", "RGB"):
                return picture
            raise NotCarried("a picture that cannot be opened")
        return pikepdf.PdfImage(source).as_pil_image()
    except (
        pikepdf.PdfError,
        pikepdf.UnsupportedImageTypeError,
        ValueError,
        NotImplementedError,
        OSError,
    ) as problem:
        raise NotCarried("a picture that cannot be opened") from problem


def _pixels(picture: Image.Image, copy: pikepdf.Pdf, *, photograph: bool) -> Any:
    plain = picture.convert("L" if picture.mode in ("1", "L") else "RGB")
    content, packing = plain.tobytes(), None
    if photograph:
        buffer = io.BytesIO()
        fresh = Image.frombytes(plain.mode, plain.size, content)  # without what the old file said of itself
        fresh.save(buffer, "JPEG", quality=90)
        content, packing = buffer.getvalue(), Name.DCTDecode
    new = copy.make_stream(b"")
    new.write(content, filter=packing)
    new.Type, new.Subtype, new.Width, new.Height = Name.XObject, Name.Image, plain.width, plain.height
    new.ColorSpace, new.BitsPerComponent = Name(_DEVICES[len(plain.getbands())]), 8
    return new
