"""The invisible text layer of a picture PDF: words laid over their places, for searching and reading aloud."""

from typing import Any, NamedTuple

import pikepdf


class Word(NamedTuple):
    """A word and its box in points: left, foot, width, height."""

    text: str
    left: float
    foot: float
    width: float
    height: float


class TextLayer:
    """One font without shapes for the whole file: each character used gets a number, and the number says which it is."""

    def __init__(self, document: pikepdf.Pdf) -> None:
        self._document = document
        self._numbers: dict[str, int] = {}
        self.font = document.make_indirect(pikepdf.Dictionary())

    def content(self, words: list[Word]) -> bytes:
        """The drawing of the words in invisible mode, each stretched to its box: else readers glue neighbours together."""
        lines = [b"BT 3 Tr"]
        for word in words:
            size = word.height
            stretch = 100 * word.width / (0.5 * size * len(word.text))
            codes = b"".join(b"%04X" % self._number(character) for character in word.text)
            lines.append(
                b"/F %.2f Tf %.2f Tz 1 0 0 1 %.2f %.2f Tm <%s> Tj"
                % (size, stretch, word.left, word.foot + 0.2 * size, codes)
            )
        lines.append(b"ET")
        return b"\n".join(lines)

    def _number(self, character: str) -> int:
        return self._numbers.setdefault(character, len(self._numbers) + 1)

    def finish(self) -> None:
        """Write the font, now that all characters are known."""
        name = pikepdf.Name
        descriptor = pikepdf.Dictionary(
            Type=name.FontDescriptor,
            FontName=name("/Unseen"),
            Flags=4,
            FontBBox=[0, -200, 500, 800],
            ItalicAngle=0,
            Ascent=800,
            Descent=-200,
            CapHeight=700,
            StemV=80,
        )
        inner = pikepdf.Dictionary(
            Type=name.Font,
            Subtype=name.CIDFontType2,
            BaseFont=name("/Unseen"),
            CIDSystemInfo=pikepdf.Dictionary(
                Registry=pikepdf.String("Adobe"), Ordering=pikepdf.String("Identity"), Supplement=0
            ),
            DW=500,
            FontDescriptor=self._document.make_indirect(descriptor),
            CIDToGIDMap=name.Identity,
        )
        font: Any = self.font
        font.Type, font.Subtype, font.BaseFont = name.Font, name.Type0, name("/Unseen")
        font.Encoding = name("/Identity-H")
        font.DescendantFonts = pikepdf.Array([self._document.make_indirect(inner)])
        font.ToUnicode = self._document.make_stream(self._map())

    def _map(self) -> bytes:
        rows = [
            b"<%04X> <%s>" % (number, character.encode("utf-16-be").hex().upper().encode())
            for character, number in self._numbers.items()
        ]
        blocks = [rows[start : start + 100] for start in range(0, len(rows), 100)]
        body = b"\n".join(
            b"%d beginbfchar\n%s\nendbfchar" % (len(block), b"\n".join(block)) for block in blocks
        )
        return (
            b"/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
            b"/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n/CMapName /Adobe-Identity-UCS def\n"
            b"/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
            + body
            + b"\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
        )
