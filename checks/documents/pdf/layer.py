"""The invisible text layer of a picture PDF: words laid over their places, for searching and reading aloud."""

from typing import Any, NamedTuple

import pikepdf

from checks.documents.pdf.fonts import letter_map


class Word(NamedTuple):
    """A word and its box in points: left, foot, width, height; and how it stands, in quarter turns clockwise."""

    text: str
    left: float
    foot: float
    width: float
    height: float
    turn: int = 0


_DIRECTIONS = ((1, 0, 0, 1), (0, -1, 1, 0), (-1, 0, 0, -1), (0, 1, -1, 0))


def _start(word: Word, rise: float) -> tuple[float, float]:
    """Where a word's first letter stands on its line, a fifth of its height above its foot."""
    right, top = word.left + word.width, word.foot + word.height
    return (
        (word.left, word.foot + rise),
        (word.left + rise, top),
        (right, top - rise),
        (right - rise, word.foot),
    )[word.turn]


class TextLayer:
    """One font without shapes for the whole file: each character used gets a number that says which it is."""

    def __init__(self, document: pikepdf.Pdf) -> None:
        self._document = document
        self._numbers: dict[str, int] = {}
        self.font = document.make_indirect(pikepdf.Dictionary())

    def content(self, words: list[Word]) -> bytes:
        """The drawing of the words in invisible mode, each stretched to its box: else readers glue neighbours."""
        lines = [b"BT 3 Tr"]
        for word in words:
            size, length = (word.width, word.height) if word.turn % 2 else (word.height, word.width)
            stretch = 100 * length / (0.5 * size * len(word.text))
            codes = b"".join(b"%04X" % self._number(character) for character in word.text)
            place = b"%d %d %d %d %.2f %.2f" % (*_DIRECTIONS[word.turn], *_start(word, 0.2 * size))
            lines.append(b"/F %.2f Tf %.2f Tz %s Tm <%s> Tj" % (size, stretch, place, codes))
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
        rows = [(number, character) for character, number in self._numbers.items()]
        font.Type, font.Subtype, font.BaseFont = name.Font, name.Type0, name("/Unseen")
        font.Encoding = name("/Identity-H")
        font.DescendantFonts = pikepdf.Array([self._document.make_indirect(inner)])
        font.ToUnicode = self._document.make_stream(letter_map(rows, wide=True))
