"""Builds the fonts of a carried page anew: shapes, widths and the letters of the signs it draws, and nothing else.

A font can say more than it draws: its name, its notices, tables of its own, letters for signs that no page uses. Its
signs are often numbered in the order in which the whole report first used them, which spells its first words.
"""

import io
import re
import struct
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name

from checks.documents.matcher import Matcher, fold
from checks.documents.pdf.values import content_of


class NotCarried(Exception):
    """The page holds something that is not known to be harmless: it becomes a picture. `str()` says what, in a word."""


_STANDARD = re.compile(
    r"(?:Helvetica|Courier|Times|Symbol|ZapfDingbats|Arial|TimesNewRoman|CourierNew|Verdana|Tahoma|Georgia|Calibri|Cambria)"
    r"(?:PS)?(?:MT)?(?:[,-](?:Roman|Regular|Bold|Italic|Oblique|BoldItalic|BoldOblique)(?:MT)?)?"
)
_ENCODINGS = ("/WinAnsiEncoding", "/MacRomanEncoding", "/StandardEncoding", "/MacExpertEncoding")
_NUMBERED_GLYPH = re.compile(
    r"(?:\.notdef|\.null|nonmarkingreturn|(?:uni|u|g|c|cid|glyph|index|a|C|G|H)[\dA-F]{1,6})"
)
_FIGURES = (
    "Flags", "ItalicAngle", "Ascent", "Descent", "Leading", "CapHeight", "XHeight", "StemV", "StemH", "AvgWidth",
    "MaxWidth", "MissingWidth", "FontWeight",
)  # fmt: skip
_TABLES = frozenset(
    ["cmap", "cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep", "vhea", "vmtx"]
)
_LONGEST_SIGN = 4  # letters that one sign may stand for: a ligature has three
_TELLING = 4  # different letters of a name, in the order of its font, that are no accident


@dataclass
class Font:
    """A font carried over: the new one, and the numbers of the signs that the carried pages draw with it."""

    wide: bool  # its signs are numbered in two bytes
    target: Any
    letters: dict[int, str]  # what each sign stands for, as the font's own table says
    shapes: bytes  # for a wide font the map from numbers to shapes, where it has one
    named: str  # the letters its glyphs are named for, in order
    used: set[int] = field(default_factory=set)

    def _numbers(self, drawn: bytes) -> list[int]:
        if not self.wide:
            return list(drawn)
        return [drawn[at] << 8 | drawn[at + 1] for at in range(0, len(drawn) - 1, 2)]

    def signs(self, drawn: bytes) -> int:
        """How many signs of a drawn string are no blanks."""
        letters = self.letters
        return sum(
            bool(letters[code].strip()) if code in letters else self.wide or code not in _BLANKS
            for code in self._numbers(drawn)
        )

    def codes(self, drawn: bytes) -> set[int]:
        """The numbers of the signs of a drawn string. Raises `NotCarried` for a sign that stands for many letters."""
        found = set(self._numbers(drawn))
        if any(len(self.letters.get(code, "")) > _LONGEST_SIGN for code in found):
            raise NotCarried("a sign for many letters")
        return found

    def tells(self, matcher: Matcher) -> bool:
        """True when the letters, in the order of the font's signs, spell a value that is to be removed."""
        words = {word for value in matcher.values for word in value.split()}
        for ordered in ("".join(text for _, text in sorted(self.letters.items())), self.named):
            spelt = fold(ordered).letters
            for word in words:
                own = "".join(dict.fromkeys(fold(word).letters))
                if len(own) >= _TELLING and own in spelt and own not in _ALPHABET:
                    return True
        return False

    def finish(self, copy: pikepdf.Pdf) -> None:
        """Write what depends on the signs used, now that all pages are carried."""
        rows = [(code, self.letters[code]) for code in sorted(self.used) if self.letters.get(code)]
        if rows:
            self.target.ToUnicode = copy.make_stream(letter_map(rows, wide=self.wide))
        if self.shapes:
            inner = self.target.DescendantFonts[0]
            inner.CIDToGIDMap = copy.make_stream(_only_used(self.shapes, self.used))


_BLANKS = (
    *range(33),
    127,
    160,
    173,
)  # numbers that draw nothing where a font does not say what they stand for
_ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyz"


def begun(source: Any, copy: pikepdf.Pdf, number: int) -> Font:
    """The font built anew as number `number`, but for what depends on the signs used. Raises `NotCarried`."""
    kind = str(source.get("/Subtype", ""))
    if kind not in ("/Type1", "/TrueType", "/Type0"):
        raise NotCarried("font")
    target = copy.make_indirect(Dictionary(Type=Name.Font, Subtype=Name(kind)))
    shapes = b""
    if kind == "/Type0":
        shapes = _build_wide(source, target, copy, number)
    else:
        _build(source, target, copy, number)
    return Font(
        kind == "/Type0", target, letters_of(source), shapes, _spelt_by_names(target.get("/Encoding"))
    )


def _build(source: Any, target: Any, copy: pikepdf.Pdf, number: int) -> None:
    target.BaseFont = _name(source, source.get("/FontDescriptor"), number)
    for key in ("/FirstChar", "/LastChar"):
        if key in source:
            target[key] = whole(source[key])
    if "/Widths" in source:
        target.Widths = Array([figure(width) for width in source.Widths])
    if "/Encoding" in source:
        target.Encoding = _encoding(source.Encoding)
    if "/FontDescriptor" in source:
        target.FontDescriptor = _descriptor(source.FontDescriptor, target.BaseFont, copy)


def letter_map(rows: list[tuple[int, str]], *, wide: bool) -> bytes:
    """The table that says which letters the numbers of a font stand for, as a PDF keeps it (ToUnicode)."""
    digits = 4 if wide else 2
    lines = [
        b"<%0*X> <%s>" % (digits, code, text.encode("utf-16-be").hex().upper().encode())
        for code, text in rows
    ]
    blocks = [lines[start : start + 100] for start in range(0, len(lines), 100)]
    body = b"\n".join(b"%d beginbfchar\n%s\nendbfchar" % (len(block), b"\n".join(block)) for block in blocks)
    return (
        b"/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        b"/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        b"/CMapName /Adobe-Identity-UCS def\n"
        b"/CMapType 2 def\n1 begincodespacerange\n<%s> <%s>\nendcodespacerange\n"
        % (b"0" * digits, b"F" * digits)
        + body
        + b"\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
    )


def figure(value: Any) -> Any:
    """A plain number. Raises `NotCarried`."""
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        raise NotCarried("a number that is none")
    return value


def whole(value: Any) -> int:
    """A whole number. Raises `NotCarried`."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise NotCarried("a number that is none")
    return value


def _build_wide(source: Any, target: Any, copy: pikepdf.Pdf, number: int) -> bytes:
    """Build a font of two-byte signs; gives its map from numbers to shapes, if it has one."""
    if str(source.get("/Encoding", "")) != "/Identity-H" or len(source.get("/DescendantFonts", [])) != 1:
        raise NotCarried("encoding")
    inner = source.DescendantFonts[0]
    system = inner.get("/CIDSystemInfo", Dictionary())
    kind = str(inner.get("/Subtype", ""))
    ordering = str(system.get("/Ordering", ""))
    if kind not in ("/CIDFontType0", "/CIDFontType2") or ordering not in ("Identity", "UCS"):
        raise NotCarried("encoding")
    new = Dictionary(
        Type=Name.Font,
        Subtype=Name(kind),
        BaseFont=_name(inner, inner.get("/FontDescriptor"), number),
        CIDSystemInfo=Dictionary(
            Registry=pikepdf.String("Adobe"), Ordering=pikepdf.String(ordering), Supplement=0
        ),
    )
    if "/DW" in inner:
        new.DW = figure(inner.DW)
    if "/W" in inner:
        new.W = Array([Array([figure(i) for i in w]) if isinstance(w, Array) else figure(w) for w in inner.W])
    if "/W2" in inner or "/DW2" in inner:
        raise NotCarried("downward writing")
    mapping = inner.get("/CIDToGIDMap")
    shapes = content_of(mapping)
    if kind == "/CIDFontType2":
        new.CIDToGIDMap = Name.Identity
    new.FontDescriptor = _descriptor(inner.get("/FontDescriptor"), new.BaseFont, copy)
    target.BaseFont = new.BaseFont
    target.Encoding = Name("/Identity-H")
    target.DescendantFonts = Array([copy.make_indirect(new)])
    return shapes


def _only_used(mapping: bytes, used: set[int]) -> bytes:
    """The map from numbers to shapes with nothing in the rows that no page uses."""
    kept = bytearray(2 * (max(used, default=0) + 1))
    for code in used:
        kept[2 * code : 2 * code + 2] = mapping[2 * code : 2 * code + 2].ljust(2, b"\x00")
    return bytes(kept)


def _name(font: Any, descriptor: Any, number: int) -> Any:
    """A name by number where the shapes are in the file; a well-known name where they are not."""
    if descriptor is not None and any(f"/FontFile{kind}" in descriptor for kind in ("", "2", "3")):
        return Name(f"/Font{number}")
    name = str(font.get("/BaseFont", ""))[1:]
    if not _STANDARD.fullmatch(name):
        raise NotCarried("a font that is not in the file")
    return Name(f"/{name}")


def _encoding(encoding: Any) -> Any:
    if isinstance(encoding, pikepdf.Name):
        if str(encoding) not in _ENCODINGS:
            raise NotCarried("encoding")
        return Name(str(encoding))
    new = Dictionary(Type=Name.Encoding)
    if "/BaseEncoding" in encoding:
        new.BaseEncoding = _encoding(encoding.BaseEncoding)
    new.Differences = Array(
        [
            Name(_glyph(str(item))) if isinstance(item, pikepdf.Name) else whole(item)
            for item in encoding.get("/Differences", [])
        ]
    )
    return new


def _spelt_by_names(encoding: Any) -> str:
    from pdfminer.glyphlist import glyphname2unicode

    listed: Any = encoding.get("/Differences", []) if isinstance(encoding, pikepdf.Dictionary) else []
    return "".join(
        glyphname2unicode.get(str(item)[1:], " ") for item in listed if isinstance(item, pikepdf.Name)
    )


def _glyph(name: str) -> str:
    """The name of a glyph, which can be any word: only the names that all fonts share go over."""
    from pdfminer.glyphlist import glyphname2unicode

    if name[1:] not in glyphname2unicode and not _NUMBERED_GLYPH.fullmatch(name[1:]):
        raise NotCarried("the name of a glyph")
    return name


def _descriptor(source: Any, name: Any, copy: pikepdf.Pdf) -> Any:
    if source is None:
        raise NotCarried("a font that is not in the file")
    new = Dictionary(Type=Name.FontDescriptor, FontName=name)
    for key in _FIGURES:
        if f"/{key}" in source:
            new[f"/{key}"] = figure(source[f"/{key}"])
    if "/FontBBox" in source:
        new.FontBBox = Array([figure(side) for side in source.FontBBox])
    if "/FontFile" in source:
        raise NotCarried("a Type 1 font")
    if "/FontFile2" in source:
        shapes = _true_type(content_of(source.FontFile2))
        new.FontFile2 = copy.make_stream(shapes)
        new.FontFile2.Length1 = len(shapes)
    elif "/FontFile3" in source:
        kind = str(source.FontFile3.get("/Subtype", ""))
        if kind not in ("/Type1C", "/CIDFontType0C"):
            raise NotCarried("a font of an uncommon kind")
        new.FontFile3 = copy.make_stream(_compact(content_of(source.FontFile3)))
        new.FontFile3.Subtype = Name(kind)
    return copy.make_indirect(new)


def _true_type(content: bytes) -> bytes:
    """A TrueType font with only the tables that draw: no names, notices or tables of somebody's own."""
    from fontTools.ttLib import TTFont, TTLibError

    try:
        font = TTFont(io.BytesIO(content), lazy=True, recalcBBoxes=False, recalcTimestamp=False)
        for table in [str(tag) for tag in font.keys()]:  # noqa: SIM118 - a TTFont is no mapping
            if table not in _TABLES and table != "GlyphOrder":
                del font[table]
        out = io.BytesIO()
        font.save(out, reorderTables=False)
    except (TTLibError, ValueError, KeyError, IndexError, AssertionError, OSError) as problem:
        raise NotCarried("a damaged font") from problem
    return out.getvalue()


def _compact(content: bytes) -> bytes:
    """A compact font (CFF) without its notices, under another name."""
    from fontTools.cffLib import CFFFontSet
    from fontTools.ttLib import TTFont

    try:
        fonts = CFFFontSet()
        fonts.decompile(io.BytesIO(content), None)
        if len(fonts.fontNames) != 1:
            raise NotCarried("a damaged font")
        top = fonts[0]
        by_number = hasattr(top, "ROS")
        for glyph in () if by_number else fonts[0].charset:
            _glyph(f"/{glyph}")
        for key in (
            "version",
            "Notice",
            "Copyright",
            "FullName",
            "FamilyName",
            "Weight",
            "PostScript",
            "BaseFontName",
        ):
            top.rawDict.pop(key, None)
            if hasattr(top, key):
                delattr(top, key)
        for inner in getattr(top, "FDArray", ()):
            inner.rawDict.pop("FontName", None)
            if hasattr(inner, "FontName"):
                del inner.FontName
        fonts.fontNames = ["Font"]
        out = io.BytesIO()
        fonts.compile(out, TTFont(recalcBBoxes=False), isCFF2=False)
    except (
        ValueError,
        KeyError,
        IndexError,
        AssertionError,
        AttributeError,
        TypeError,
        struct.error,
    ) as problem:
        raise NotCarried("a damaged font") from problem
    return out.getvalue()


def letters_of(source: Any) -> dict[int, str]:
    """Which letters each number of the font stands for, as its own table says; none without one."""
    if not isinstance(source.get("/ToUnicode"), pikepdf.Stream):
        return {}
    return _parsed_map(content_of(source.ToUnicode))


def _parsed_map(content: bytes) -> dict[int, str]:
    from pdfminer.cmapdb import CMapParser, FileUnicodeMap
    from pdfminer.pdfexceptions import PDFException

    found = FileUnicodeMap()
    try:
        CMapParser(found, io.BytesIO(content)).run()
    except (PDFException, ValueError, TypeError, KeyError, IndexError) as problem:
        raise NotCarried("a table of letters that cannot be read") from problem
    return dict(found.cid2unichr)
