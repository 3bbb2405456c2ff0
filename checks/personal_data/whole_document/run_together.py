"""Names in words that lost the blanks between them on the way out of a PDF: "MumChantelletired", "byMrsVidaBoatengin".

A capital after a small letter opens a word. A name begins there or at the start of the run; what follows it up to the
next capital must be a word, or nothing. Programs and firms are written so, too ("FaceTime", "JobCentre"): a run counts
where others stand beside it, or where the documents name somebody so.
"""

from collections.abc import Container, Iterator, Mapping, Sequence

import regex

from checks.personal_data.lexicon import bag, family_names, given_names, is_word
from checks.personal_data.needed import matches
from checks.personal_data.recognisers.base import Found
from checks.personal_data.titles import TITLED
from checks.personal_data.unit import Unit
from checks.personal_data.whole_document.known_names import Known

RUN = regex.compile(r"(?<![\w/@-])(?<!\.(?=\p{Ll}))(?=\p{L}*\p{Ll})\p{L}{6,}(?![\w@/-])")
PART = regex.compile(r"\p{Lu}*\p{Ll}+|\p{Lu}+")
# Where a blank was lost: "9th.Mum", "settee??Kayleigh", "home,17", and within a run.
LOST = regex.compile(r"\p{Ll}{2}(?:[,;?!]+\p{L}|[.:)]\p{Lu}\p{Ll}|\p{Lu}\p{Ll})|\p{Ll}\(\p{Lu}")
OF_SURNAMES = frozenset({"mc", "mac", "fitz", "de", "di", "la", "le", "van", "o"})
RELATIVES = bag(
    "mum mam mom dad mother father nan gran grandma grandad sib sibling brother sister baby aunt uncle child"
)
SEVERAL = 2  # lost blanks in one paragraph
LEAST = 3  # letters of a name
CAPITAL_WITHIN = regex.compile(r"\p{Ll}\p{Lu}")
PATTERNS = (LOST, CAPITAL_WITHIN)
LAYER = "whole document"
WHY = "It stands in words that run together."
Span = tuple[int, int]


def run_together(units: Sequence[Unit], known: Mapping[str, Known]) -> Iterator[tuple[Unit, Found]]:
    """The names in words that run together, where nothing was found that covers them."""
    people = {name for name, one in known.items() if one.entity == "PERSON"}
    for unit in units:
        lost = len(list(matches(LOST, unit.text))) >= SEVERAL
        if not lost and not any(matches(CAPITAL_WITHIN, unit.text)):
            continue
        names = people | given_names() if lost else people
        for match in RUN.finditer(unit.text):
            word = match.group()
            if is_word(word) or word.lower() in names or not (lost or PART.fullmatch(word) is None):
                continue
            for start, end in _names(word, match.start(), names, lost):
                if not unit.holds(start, end, "PERSON"):
                    yield unit, Found(start, end, "PERSON", 0.5, LAYER, "run together", WHY)


def _names(word: str, at: int, names: Container[str], lost: bool) -> Iterator[Span]:
    """The stretches of a run that name somebody, with a title before and a surname after the name."""
    parts = [match.span() for match in PART.finditer(word)]
    begun: int | None = None
    last = 0
    for number, (start, end) in enumerate(parts):
        part = word[start:end]
        named = begun is not None and last == start
        long = _name_in(part, family_names() if named and lost else names) or _name_in(part, names)
        after_relative = number and word[slice(*parts[number - 1])].lower() in RELATIVES
        if lost and after_relative and not long and part.istitle() and not is_word(part):
            long = end - start  # "sibShanise"
        if part in TITLED and number + 1 < len(parts):
            begun, last = at + start, end
        elif long and not (number and parts[number - 1][1] == start and word[:start].lower() in OF_SURNAMES):
            first = begun if named and begun is not None else at + start
            begun, last = first, start + long
            if last < end or number + 1 == len(parts):
                yield first, at + last
                begun = None
        elif begun is not None:
            if word[begun - at : last] not in TITLED:
                yield begun, at + last
            begun = None


def _name_in(part: str, names: Container[str]) -> int:
    """How many letters of a part are a name; 0 when none, or when no word follows it."""
    if not part[0].isupper():
        return 0
    for length in range(len(part), LEAST - 1, -1):
        rest = part[length:]
        if part[:length].lower() in names and (not rest or (len(rest) > 1 and is_word(rest))):
            return length
    return 0
