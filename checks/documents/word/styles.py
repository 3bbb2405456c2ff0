"""Which text of a Word document is formatted so that nobody sees it: hidden, on its own colour, or tiny."""

import re
from collections.abc import Callable

from lxml import etree

from checks.documents.word.package import attribute, child, local

Element = etree._Element

TINY_HALF_POINTS = 4  # 2 points: unreadable in print
_OFF = ("0", "false", "off", "none")
_NUMBER = re.compile(r"\d+(\.\d+)?")
_TELLING = frozenset(["vanish", "specVanish", "sz", "w", "color", "highlight", "shd", "rStyle"])
_PLAIN_TABLES = ("TableNormal", "TableGrid", None)
_THEME = {"background1": "FFFFFF", "light1": "FFFFFF", "text1": "000000", "dark1": "000000"}
_HIGHLIGHTS = {
    "black": "000000", "white": "FFFFFF", "red": "FF0000", "yellow": "FFFF00", "green": "00FF00", "cyan": "00FFFF",
    "blue": "0000FF", "magenta": "FF00FF", "darkBlue": "00008B", "darkCyan": "008B8B", "darkGreen": "006400",
    "darkMagenta": "800080", "darkRed": "8B0000", "darkYellow": "808000", "darkGray": "A9A9A9", "lightGray": "D3D3D3",
}  # fmt: skip


def is_on(element: Element | None) -> bool | None:
    """The state of a yes/no property: None when it is not set."""
    if element is None:
        return None
    return (attribute(element, "val") or "1") not in _OFF


class Styles:
    """The formatting that styles add, followed through "based on"."""

    def __init__(self, root: Element | None) -> None:
        self._properties: dict[str, tuple[Element | None, str | None]] = {}
        self._shadings: dict[str, Element | None] = {}
        self._plain_styles: dict[str | None, bool] = {}
        self._default: Element | None = None
        if root is None:
            return
        for element in root:
            if local(element) == "style":
                name = attribute(element, "styleId") or ""
                self._shadings[name] = child(child(element, "pPr"), "shd")
                self._properties[name] = (child(element, "rPr"), attribute(child(element, "basedOn"), "val"))
            elif local(element) == "docDefaults":
                self._default = child(child(element, "rPrDefault"), "rPr")

    def _through(self, style: str | None, name: str) -> Element | None:
        """The property as the style or the nearest it is based on sets it."""
        for _ in range(20):
            if style is None or style not in self._properties:
                return None
            properties, base = self._properties[style]
            found = child(properties, name)
            if found is not None:
                return found
            style = base
        return None

    def run_property(self, run: Element, paragraph_style: str | None, name: str) -> Element | None:
        """A run's property: its own, else its style's, its paragraph's style's, or the document's."""
        own = child(run, "rPr")
        direct = child(own, name)
        if direct is not None:
            return direct
        found = self._through(attribute(child(own, "rStyle"), "val"), name)
        if found is None:
            found = self._through(paragraph_style, name)
        return found if found is not None else child(self._default, name)

    def _is_plain(self, run: Element, paragraph_style: str | None) -> bool:
        """True when nothing that could hide a run is set on it or by a style: so it is with most."""
        own = child(run, "rPr")
        if own is not None and any(local(setting) in _TELLING for setting in own):
            return False
        if paragraph_style not in self._plain_styles:
            self._plain_styles[paragraph_style] = not any(
                self._through(paragraph_style, name) is not None or child(self._default, name) is not None
                for name in _TELLING - {"sz", "rStyle"}
            ) and not self._is_tiny(run, paragraph_style)
        return self._plain_styles[paragraph_style]

    def _is_tiny(self, run: Element, paragraph_style: str | None) -> bool:
        size = attribute(self.run_property(run, paragraph_style, "sz"), "val")
        return size is not None and bool(_NUMBER.fullmatch(size)) and float(size) <= TINY_HALF_POINTS

    def hides(self, run: Element, paragraph_style: str | None) -> bool:
        """True when the run is formatted as hidden text."""
        if self._is_plain(run, paragraph_style):
            return False
        return any(is_on(self.run_property(run, paragraph_style, name)) for name in ("vanish", "specVanish"))

    def why_unseen(self, run: Element, paragraph_style: str | None) -> str | None:
        """Why a run that is not "hidden" cannot be seen: "tiny_text" or "invisible_text"; None when it can."""

        def value(name: str) -> str | None:
            return attribute(self.run_property(run, paragraph_style, name), "val")

        if self._is_plain(run, paragraph_style):
            return None
        if self._is_tiny(run, paragraph_style):
            return "tiny_text"
        width = value("w")
        if width is not None and re.fullmatch(r"\d+%?", width) and int(width.rstrip("%")) <= 5:
            return "tiny_text"
        background = self._background(run, value)
        if background is not None and _alike(self._text_colour(run, paragraph_style), background):
            return "invisible_text"
        return None

    def _text_colour(self, run: Element, paragraph_style: str | None) -> str:
        element = self.run_property(run, paragraph_style, "color")
        theme = attribute(element, "themeColor")
        if (
            theme is not None
            and attribute(element, "themeTint") is None
            and attribute(element, "themeShade") is None
        ):
            return _THEME.get(theme, "808080")
        return _colour(attribute(element, "val")) or "000000"

    def _paragraph_fill(self, style: str | None) -> str | None:
        """The colour a paragraph's style puts behind it."""
        for _ in range(20):
            if style is None or style not in self._properties:
                return None
            fill = _fill(self._shadings[style])
            if fill:
                return fill
            style = self._properties[style][1]
        return None

    def is_doubtful(self, run: Element, paragraph_style: str | None) -> bool:
        """True for text in the automatic colour on a dark shading: Word draws it light, other programs may not."""
        return (
            _is_automatic(self.run_property(run, paragraph_style, "color"))
            and self.run_property(run, paragraph_style, "highlight") is None
        )

    def _background(self, run: Element, value: Callable[[str], str | None]) -> str | None:
        """The colour behind a run; None when it cannot be told, as in a table whose style shades it."""
        highlight = value("highlight")
        if highlight not in (None, "none"):
            return _HIGHLIGHTS.get(highlight or "")
        fill = _fill(self.run_property(run, None, "shd"))
        if fill:
            return fill
        automatic = _is_automatic(self.run_property(run, None, "color"))
        for parent in run.iterancestors():
            name = local(parent)
            if name in ("txbxContent", "txbx", "textbox") or _is_styled_table(parent, name):
                return None  # the fill of a box or of a table's style can be set in a dozen places
            fill = self._fill_of(parent, name)
            if fill:
                return None if automatic else fill
            if name == "document":
                return _colour(attribute(child(parent, "background"), "color")) or "FFFFFF"
        return "FFFFFF"

    def _fill_of(self, element: Element, name: str) -> str | None:
        """The colour of a paragraph, cell or table."""
        if name not in ("p", "tc", "tbl"):
            return None
        properties = child(element, f"{name}Pr")
        fill = _fill(child(properties, "shd"))
        if fill is None and name == "p":
            return self._paragraph_fill(attribute(child(properties, "pStyle"), "val"))
        return fill


def _is_automatic(colour: Element | None) -> bool:
    """True for text without a colour of its own: Word draws it black on light and white on dark."""
    return attribute(colour, "val") in (None, "auto") and attribute(colour, "themeColor") is None


def _is_styled_table(element: Element, name: str) -> bool:
    return name == "tbl" and attribute(child(child(element, "tblPr"), "tblStyle"), "val") not in _PLAIN_TABLES


def _colour(value: str | None) -> str | None:
    """Six hex digits, or None for "auto" and anything else."""
    return value.upper() if value and re.fullmatch(r"[0-9A-Fa-f]{6}", value) else None


def _fill(shading: Element | None) -> str | None:
    """The colour of a shading: its fill, or its pattern's colour where the pattern is solid."""
    if shading is None:
        return None
    theme = _THEME.get(attribute(shading, "themeFill") or "")
    fill = theme or _colour(attribute(shading, "fill"))
    if attribute(shading, "val") == "solid":
        return _colour(attribute(shading, "color")) or "000000"
    return fill


def _alike(one: str, other: str) -> bool:
    """True when two colours cannot be told apart: no channel differs by more than 16 of 255."""
    return all(abs(int(one[i : i + 2], 16) - int(other[i : i + 2], 16)) <= 16 for i in (0, 2, 4))
