"""Where a line ends on purpose: paragraphs as they come from a file, cut into the stretches that are read together.

A name may run over a wrapped line, but not from one line of a title page, a list, a log or a chat to the next.
"""

from collections.abc import Collection, Iterator

import regex

from checks.personal_data.lexicon import is_word
from checks.seen import UNSEEN

# A word of which the rest stands in the next line: "Okon- / kwo", "great- / aunt".
BROKEN = regex.compile(r"(?<!\p{L})(?P<begun>\p{L}{2,})-[ ]?\r?\n[ ]*(?P<rest>\p{L}{2,})")
BROKEN_WITHIN = 40  # characters before the line end, and after it
WRAP = regex.compile(r"(?<![-–/\n])\r?\n(?=\S)")
# What parts the cells of a table drawn in plain text: a bar, a gap of three blanks, a row of dots.
BAR = regex.compile(r"(?<=\s)[|¦](?=\s)|(?<=\S)[ ]{3,}(?=\S)|[ ]?\.{4,}[ ]?")


def unread_in(text: str) -> tuple[int, ...]:
    """The offsets of the signs that nobody reads: those of no width, the line end in a broken word, and the hyphen
    before it, unless it belongs to the word ("great-aunt", "Ford-Nowak")."""
    unseen = {match.start() for match in UNSEEN.finditer(text)}
    for match in BROKEN.finditer(text) if "-" in text and "\n" in text else ():
        begun, rest = match["begun"], match["rest"]
        kept = rest[0].isupper() or (is_word(begun) and is_word(rest) and not is_word(begun + rest))
        unseen |= {*range(match.end("begun") + kept, match.start("rest"))}
    return tuple(sorted(unseen))


def without(text: str, offsets: Collection[int]) -> str:
    """The text without the signs at these offsets."""
    return "".join(sign for at, sign in enumerate(text) if at not in offsets) if offsets else text


def as_read(text: str) -> str:
    """The text with its wrapped lines run on, each line end a blank, and what parts the cells of a table as a tab.

    Offsets stay. A hyphen keeps its line end.
    """
    text = str(WRAP.sub(lambda match: " " * len(match.group()), text))
    return str(BAR.sub(lambda match: " " * (len(match.group()) - 1) + "\t", text))


INITIAL = regex.compile(
    r"(?<![\w.])\p{Lu}\.$"
)  # "Dr E." at the end of a line: its full stop ends no sentence
DRAWN_BAR = regex.compile(r"\s[|¦]\s")
# An entry of a diary opens with a date and a gap.
ENTRY = regex.compile(r"[ ]*\d{1,2}[/.]\d{1,2}(?:[/.](?:\d\d)?\d\d)?(?:[ ]{2,}|\t)(?=\S)")
# So does one with a single blank, where the line before it does not run on into the date: "to apply online. Dean".
LOGGED = regex.compile(
    r"\s*(?:(?i:sheet|entry|visit|session)\s\d{1,3}[.:]?\s+)?(?:\d{1,2}[/.-]\d{1,2}(?:[/.-](?:\d\d)?\d\d)?|"
    r"\[?(?:[01]?\d|2[0-3])(?:[:.][0-5]\d|[0-5]\d\s?hrs)\]?)[ ]+(?=[\p{Lu}\d(–-])"
)
BULLET = regex.compile(r"[ ]*[-–•*·][ \t]+(?=\S)")
# Lines of one list, log or chat: of both the first and the next begin alike.
ALIKE = (
    # Somebody's line in a chat, in small letters: "libz: stop what", "21:04 mam pen: nite", "14 jan ells: yes".
    regex.compile(
        r"\s*(?:\d{1,2}[ /.-](?:\p{L}{3,9}|\d{1,2})(?:[ /.-]\d{2,4})?,?\s+)?(?:\[?\d{1,2}[:.]\d\d\]?\s+)?"
        r"[\p{Ll}_][\w.]{1,19}(?:\s\p{Ll}{2,14}){0,3}:\s"
    ),
    # A label, or who writes or speaks: "Overview author: …", "Gülay: come to me", "Sevgi 26.9: we r home".
    regex.compile(r"[ ]*\p{Lu}[^\n:“\"]{1,60}(?:[ ]\[?\d{1,2}[./:]\d{1,2}\]?)?:\s"),
    # A line of a list of people: "Helen Rees – her mother, 41, nurse".
    regex.compile(
        r"[ ]*\p{Lu}[\p{L}'’.,-]+[ ](?:\p{Lu}[\p{L}'’.,-]+[ ]|(?:and|of|for|the|in|to|&)[ ]){0,7}"
        r"(?:\([^)\n]{1,40}\)[ ])?[–—-][ ](?=\S)"
    ),
    # An entry of a diary: "02/12 – both out", "Xmas day – lovely".
    regex.compile(r"[ ]*[^\n–—]{2,16}[ ][–—][ ](?=\S)"),
    # A line of a bibliography: "Ministry of Works (1994) Circular 2: …", "Falkov, A. (1996) A Study of …".
    regex.compile(r"[ ]*\p{Lu}[^\n()]{2,80}[ ]\((?:19|20)\d\d[a-z]?\)[.:]?[ ][\p{Lu}“\"‘']"),
    # An item with a bullet, a letter or a number.
    BULLET,
    regex.compile(r"[ ]*\(?(?:\p{Ll}|\d{1,2}|[ivx]{1,4})[.)][ \t]+(?=\S)"),
)
# What stands before a value in a form or on a title page: "Ref: …", "Status: …".
LABEL = regex.compile(r"[ ]*\p{Lu}\p{L}+(?:[ ]\p{L}+){0,2}:\s")
# A short line between the items of two lists: "Paternal side".
BETWEEN = regex.compile(r"[ ]*\p{Lu}[^\n]{2,38}[^\n.,;–-]\n+[ ]*[-–•*·][ \t]+\S")
GAP = regex.compile(r"\S[ ]{3,}\S")
WRAPPED = 48  # characters; a shorter line was ended on purpose


# The lines of an address on an envelope: a house number and a street, then a few names, then the postcode.
ENVELOPE = regex.compile(
    r"(?<=^|\n|[ ]{3}|\t|:[ ])\d{1,4}[A-Za-z]?,?[ ]\p{Lu}[^\n\t]{2,40}\n"
    r"(?:[ ]*(?:\p{Lu}[\p{L}'’. -]{2,30}|"
    r"\([^()\n]{3,60}\)),?[ ]*\n){0,5}[ ]*[A-Z]{1,2}\d[A-Z\d]?[ \u00a0]{0,2}\d[A-Z]{2}\b"
)

# A date whose parts stand on two lines: "21st / September 2009", "9 January / 2010".
MONTHS = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b)"
)
SPLIT_DATE = regex.compile(
    rf"(?<![\w/.])\d{{1,2}}(?:st|nd|rd|th)?(?:[ ]of)?[ ]?\r?\n[ ]?{MONTHS}"
    rf"|(?<=\d(?:st|nd|rd|th)?[ ](?:of[ ])?){MONTHS}\r?\n(?:19|20)\d\d\b"
)
# A value that goes on, after a comma, far in from the margin: the second line of an address in a form.
INDENTED = regex.compile(r",[ ]?\r?\n(?=[ ]{8,}\S)")

# A line of prose that ends where no phrase ends, after a small word or a title;
# and one that may, where the line before it went on into it.
AFTER_SMALL_WORD = regex.compile(
    r"\s*\S.*\s(?:the|an?|of|at|in|to|by|from|with|for|on|and|or|as|that|which|who|whose|was|were|is|are|had|has|"
    r"his|her|their|its|near|into|called|named|Mrs?\.?|Ms\.?|Miss|Drs?\.?|Prof\.?|Revd?\.?|PC|DC|DS|DI|PCSO|Sgt\.?|"
    r"[Nn]o\.|\([\p{L} ]+)[ ]*$"
)
IN_PROSE = regex.compile(
    r"(?=.{24})(?!\p{Lu}{2,}\s\p{Lu}{2,})\S.*\s\p{Ll}+\s(?!.*\s[–—=-]\s).*\p{Ll}[,)’']*[ ]*$"
)
# What opens a line of its own: a number, a bullet, a date in a log, whoever speaks, a cell of a table.
OPENS_LINE = regex.compile(
    r"\s*(?:\d[\d.]*[.)]?\s{2}|\d+(?:\.\d+)*[.)]\s|\d+(?:\.\d+)+\s+\p{Lu}|(?![Nn]os?\.|Mrs?\.|Drs?\.|Ms\.|St\.)\p{L}{1,4}[.)]\s|\d{1,2}/\d|[^\w\s“\"‘'(]|"
    r"\d{1,2}\s\p{L}{3,9}[,\s]+\d\d[:.]\d|\d\d[:.]\d\d|[^\n:]{1,40}:\s|[^\n]*(?:\t|\S[ ]{3,}\S))|\s{3}"
)


def lines_of(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretches of a paragraph between line ends that were meant: a name may run over a wrapped line, but not from
    one line of a title page or list to the next. The lines of an address stay together, and those of a date."""
    together = (
        [
            match.span()
            for form in (ENVELOPE, SPLIT_DATE, INDENTED)
            for match in form.finditer(text, start, end)
        ]
        if "\n" in text[start:end]
        else []
    )
    at = start
    while at < end:
        stop = at
        while True:
            line_end = text.find("\n", stop, end)
            if line_end < 0:
                stop = end
                break
            wrapped = (
                line_end - stop >= WRAPPED
                and not _ends_row(text, stop, line_end, end)
                and (text[line_end - 1] not in ".:!?" or INITIAL.search(text, stop, line_end))
            ) or any(low <= line_end < high for low, high in together)
            wrapped = wrapped or _breaks_off(text, at, stop, line_end, end) or _in_word(text, line_end)
            wrapped = wrapped and not _next_entry(text, at, stop, line_end, end)
            stop = line_end + 1
            if not wrapped:
                break
        if text[at:stop].strip():
            yield at, stop
        at = stop


def _breaks_off(text: str, at: int, start: int, line_end: int, end: int) -> bool:
    """True for a line of prose, however short, that goes on in the next: "seen by Mr / Pask"; and for one that went on
    from the line before: "was taken to / Dr Pask, at Elder / Hospital". The stretch begins at `at`."""
    if (
        line_end + 1 >= end
        or OPENS_LINE.match(text, line_end + 1, end)
        or _ends_row(text, start, line_end, end)
    ):
        return False
    form = IN_PROSE if at < start else AFTER_SMALL_WORD
    return (
        form.match(text, start, line_end) is not None
        or AFTER_SMALL_WORD.match(text, start, line_end) is not None
    )


def _in_word(text: str, line_end: int) -> bool:
    """True where a hyphen breaks a word at this line end."""
    broken = BROKEN.finditer(text, max(0, line_end - BROKEN_WITHIN), line_end + BROKEN_WITHIN)
    return any(match.start() < line_end < match.end() for match in broken)


def _next_entry(text: str, at: int, start: int, line_end: int, end: int) -> bool:
    """True where the next line is an entry of its own: of a chat or list, beginning as the stretch from `at` does; of a
    log or form, one that begins with a date, a time or a label into which the line from `start` does not run on."""
    if any(form.match(text, at, line_end) and form.match(text, line_end + 1, end) for form in ALIKE):
        return True
    if BULLET.match(text, at, line_end) and BETWEEN.match(text, line_end + 1, end):
        return True
    opens = LOGGED.match(text, line_end + 1, end) or LABEL.match(text, line_end + 1, end)
    return opens is not None and AFTER_SMALL_WORD.match(text, start, line_end) is None


def _ends_row(text: str, start: int, line_end: int, end: int) -> bool:
    """True for a line that is a row: it has a tab or a bar or, as the next line, a gap, or a date opens the next."""
    if (
        ENTRY.match(text, line_end + 1, end)
        or "\t" in text[start:line_end]
        or DRAWN_BAR.search(text, start, line_end)
    ):
        return True
    after = text.find("\n", line_end + 1, end)
    return bool(
        GAP.search(text, start, line_end) and GAP.search(text, line_end + 1, end if after < 0 else after)
    )
