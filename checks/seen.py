"""A text as a reader sees it. Each sign that is left out or levelled here would split a name."""

import re

# A soft hyphen, joiners, marks of direction and of byte order: signs of no width.
_RUNS = ((0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x2064), (0x2066, 0x2069))  # first and last
NO_WIDTH = "\u00ad\u034f\u061c\ufeff" + "".join(
    chr(code) for first, last in _RUNS for code in range(first, last + 1)
)
UNSEEN = re.compile(f"[{NO_WIDTH}]")
_ODD_BLANK = re.compile(r"[^\S\n\r\t]")
_ODD_HYPHENS = str.maketrans({"\u2010": "-", "\u2011": "-"})


def as_seen(text: str) -> str:
    """The text without signs of no width, and with plain blanks and hyphens for those of every other kind.

    Ends of lines and tabs stay.
    """
    return _ODD_BLANK.sub(" ", UNSEEN.sub("", text)).translate(_ODD_HYPHENS)
