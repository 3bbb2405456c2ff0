"""The paper a certificate is drawn on: fonts, colours, rules, and text at a place, with its height."""

from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Literal

from fpdf import FPDF
from fpdf.enums import MethodReturnValue
from fpdf.fonts import TTFFont

ASSETS = Path(__file__).resolve().parents[2] / "assets"
FONTS = {
    "sans": "certificate-sans-regular.ttf",
    "strong": "certificate-sans-semibold.ttf",
    "serif": "certificate-serif-semibold.ttf",
    "mono": "certificate-mono-regular.ttf",
}

Colour = tuple[int, int, int]
PETROL: Colour = (0x14, 0x50, 0x5A)
INK: Colour = (0x16, 0x21, 0x1F)
GREY: Colour = (0x4B, 0x57, 0x54)
RULE: Colour = (0xC9, 0xD3, 0xD0)
PALE: Colour = (0xF5, 0xF8, 0xF7)
GREEN: Colour = (0x2B, 0x6B, 0x3F)
AMBER: Colour = (0xB3, 0x5C, 0x00)
AMBER_TEXT: Colour = (0x7A, 0x41, 0x00)
AMBER_PALE: Colour = (0xFD, 0xF1, 0xE1)
WHITE: Colour = (255, 255, 255)

WIDTH, HEIGHT = 210.0, 297.0
LEFT, RIGHT = 18.0, 192.0
MEASURE = RIGHT - LEFT
TOP, BOTTOM = 16.0, 279.0
POINTS = 72 / 25.4


@dataclass(frozen=True)
class Style:
    """How a text looks: font by its name above, size in points, colour, leading as a share of the size."""

    font: str = "sans"
    size: float = 9
    colour: Colour = INK
    leading: float = 1.32

    def but(self, *, size: float | None = None, colour: Colour | None = None) -> "Style":
        """The same style, save for what is given."""
        return replace(self, size=size or self.size, colour=colour or self.colour)


class Paper(FPDF):
    """A4 in millimetres. `scale` shrinks type and leading together, for a record too long for two pages."""

    def __init__(
        self, *, width: float = WIDTH, height: float = HEIGHT, scale: float = 1, pdf_a: bool = False
    ) -> None:
        super().__init__(format=(width, height), enforce_compliance="PDF/A-3B" if pdf_a else None)
        self.scale = scale
        self._heights: dict[tuple[float, str, Style], float] = {}
        self.set_auto_page_break(False)
        self.set_margins(0, 0, 0)
        self.c_margin = 0
        for name, file in FONTS.items():
            self.add_font(name, fname=ASSETS / "fonts" / file)
        self.set_fallback_fonts(["sans"], exact_match=False)

    def line_height(self, style: Style) -> float:
        """The height of one line, in millimetres."""
        return style.size * self.scale * style.leading / POINTS

    def put(
        self, x: float, y: float, w: float, text: str, style: Style, align: Literal["L", "R", "C"] = "L"
    ) -> float:
        """Draws text at a place, wrapped to a width; gives the height it took."""
        self.set_xy(x, y)
        return self._wrapped(w, text, style, align)

    def measure(self, w: float, text: str, style: Style) -> float:
        """The height text would take, wrapped to a width."""
        known = (w, text, style)
        if known not in self._heights:
            self._heights[known] = self._wrapped(w, text, style, dry_run=True)
        return self._heights[known]

    def _wrapped(
        self, w: float, text: str, style: Style, align: str = "L", *, dry_run: bool = False
    ) -> float:
        self._use(style)
        wanted = MethodReturnValue.HEIGHT
        height = self.multi_cell(
            w, self.line_height(style), text, align=align, dry_run=dry_run, output=wanted
        )
        assert isinstance(height, float | int)
        return float(height)

    def width_of(self, text: str, style: Style) -> float:
        """The width of text on one line."""
        self._use(style)
        return float(self.get_string_width(text))

    def rule(self, y: float, colour: Colour = RULE, thickness: float = 0.2) -> None:
        """A level line over the measure."""
        self.set_draw_color(*colour)
        self.set_line_width(thickness)
        self.line(LEFT, y, RIGHT, y)

    def double_rule(self, y: float) -> None:
        """The identity: two petrol lines under the masthead and above the signatures, nowhere else."""
        self.rule(y, PETROL, 0.55)
        self.rule(y + 1.15, PETROL, 0.55)

    def block(
        self, x: float, y: float, w: float, h: float, fill: Colour | None, edge: Colour | None = None
    ) -> None:
        """A rectangle, filled, edged, or both."""
        if fill:
            self.set_fill_color(*fill)
        if edge:
            self.set_draw_color(*edge)
            self.set_line_width(0.2)
        self.rect(x, y, w, h, style=("D" if edge else "") + ("F" if fill else ""))

    def finished(self) -> bytes:
        """The PDF; the font files are closed, which fpdf2 leaves to chance."""
        content = bytes(self.output())
        for font in self.fonts.values():
            if isinstance(font, TTFFont):
                font.ttfont.close()
        return content

    def _use(self, style: Style) -> None:
        self.set_font(style.font, size=style.size * self.scale)
        self.set_text_color(*style.colour)


@cache
def letters() -> frozenset[int]:
    """The code points the certificate can draw: its sans’s, which stands in where another font lacks one."""
    from fontTools.ttLib import TTFont

    with TTFont(ASSETS / "fonts" / FONTS["sans"], lazy=True) as font:
        return frozenset(font.getBestCmap())
