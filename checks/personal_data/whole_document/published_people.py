"""People whom everybody may name, by their full names: authors, those whose deaths were inquired into, the famous.

Somebody of the review may be called as one of them is. So a name is left alone only where what stands beside speaks of
work that is published or of a case that is known, where the documents give it a few times at most, and where they call
nobody else by its first name alone or by its surname.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import cache

import regex

from checks.personal_data.lexicon import is_word, lines
from checks.personal_data.patterns import once
from checks.personal_data.recognisers.names_in_records import HELPER
from checks.personal_data.recognisers.naming import KIN, ROLE
from checks.personal_data.sought import Sought
from checks.personal_data.titles import OF_ANYBODY, OF_AUTHORS
from checks.personal_data.unit import Unit
from checks.personal_data.whole_document.taking_along import with_title

MOST = 3  # mentions in the documents
NEAR = 120  # characters on either side
# Words that speak of work that is published, of what an author says in it, and of cases that everybody knows.
WORK = (
    r"research\p{Ll}*|systematic\sreviews?|guidelines?|stud(?:y|ies)|surveys?|literature|theor\p{Ll}+|models?|typology|concept|notion|hindsight|phrase|image|"
    r"language\sof|words\sof|work\son|works\sof|essay|chapter|books?|papers?|journal|film|song|poems?|poet|novels?|verse|"
    r"biograph\p{Ll}+|(?:devised|developed|designed|pioneered|coined|proposed)\sby|published|nationally|et\sal|colleagues|and\sothers|with\sothers|Prof(?:essor)?|scholars?|academics?|"
    r"commentators?|criminolog\p{Ll}+|famous"
)
SAYS = (
    r"writes|argues|says|speaks\sof|warns|reminds|reminded|describes?|calls\s(?:it|this|such|[“\"‘]|the\s[“\"‘\p{Lu}]|the\s(?:\p{L}+\s){1,2}(?:approach|model|effect|gap|theory|error)\b)|taught\sus|as\sdescribed\sby|shown\sthat|"
    r"(?:has|have|had)\s(?:(?:both|each|all|also|long|between|them)\s){0,2}(?:written|shown|said|argued|warned|identified|"
    r"asked\s(?:what|why|how|whether)|called\sit)|wrote\s(?:of|that)|gave\s(?:his|her|a|the)\swarning|"
    r"writing\s(?:for|in|on|about)|"
    r"would\shave\s(?:recognised|been|said|called)|coined|borrow|evaluated|devotes?|cit(?:e[sd]?|ing)|quot(?:e[sd]?|ing)"
)
KNOWN_CASE = (
    r"inquir(?:y|ies)|reviews|review\sof|reports?\son|lessons?|tragedy|cases?\s(?:of|like|such)|(?:deaths?|lives|histor(?:y|ies))\sof|"
    r"murder(?:s|ed)?|killing|QC"
)
SPEAKS_OF = regex.compile(
    rf"\b(?:{WORK}|{SAYS}|{KNOWN_CASE})\b|(?<=\p{{L}})['’]s\s[“\"‘]\p{{L}}|\((?:19|20)\d\d[a-z]?\)|,\s(?:19|20)\d\d\b"
    r"|['’]s?\s(?:\p{Ll}+\s){0,2}(?:work|study|survey|review|report|term|phrase|idea|account|rationality|distinction|"
    r"definition)\b",
    regex.IGNORECASE,
)
INITIAL = regex.compile(r"(?<!\w)\p{Lu}(?=\s)")
# "Professor Ferguson", of whom the documents elsewhere give the whole name.
PROFESSOR = regex.compile(
    r"(?<!\w)Prof(?:essor|\.)?\s(?P<name>\p{Lu}[\p{L}'’-]*\p{Ll})(?!\s\p{Lu}\p{Ll}|[\w-])"
)
ENDS = regex.compile(r"(?<=\p{Ll}[\p{Ll}\d)”\"’'])[.?!][”\"’')]?\s")
OF_SOMEBODY = regex.compile(rf"\b(?:{ROLE}|{KIN}|{HELPER})s?,?\s$", regex.IGNORECASE | regex.VERBOSE)
WORD_BEFORE = regex.compile(r"(?<![\p{L}'’-])(\p{Lu}[\p{L}'’-]*)\.?\s$")
Span = tuple[int, int]


@cache
def _names() -> Sought:
    written = {form for name in lines("published_people") for form in (name, INITIAL.sub(r"\g<0>.", name))}
    names = sorted(written, key=lambda name: (-len(name), name))
    return Sought(names, r"(?<![\w-])", r"(?![\w-]|\s\p{Lu}\p{Ll})", blank=r"\s+")


def published_people(units: Sequence[Unit]) -> list[list[Span]]:
    """Where each unit names somebody whom everybody may name."""
    found = [list(_spoken_of(unit.text)) for unit in units]
    names = Counter(_bare(unit.text[a:b]) for unit, own in zip(units, found, strict=True) for a, b in own)
    if not names:
        return found
    others = _others(units, found, {part for name in names for part in name.split()})
    own = {
        name
        for name, count in names.items()
        if count <= MOST and not others & {f"{name.split()[0]} *", f"* {name.split()[-1]}"}
    }
    professors = {name.split()[-1] for name in own}
    return [
        [
            *((_with_title(unit.text, a), b) for a, b in spans if _bare(unit.text[a:b]) in own),
            *(one.span() for one in PROFESSOR.finditer(unit.text) if _bare(one["name"]) in professors),
        ]
        for unit, spans in zip(units, found, strict=True)
    ]


def _spoken_of(text: str) -> Iterator[Span]:
    """The names in a text of which work or a known case is spoken of, or that stand in one sentence with two others:
    two may be called so by chance."""
    names = [span for span in _names().spans(text.replace("’", "'")) if _may_be_published(text, span[0])]
    for start, end in names:
        low, high = _sentence(text, start, end)
        together = {text[other:stop] for other, stop in names if low <= other < high}
        if len(together) > 2 or _is_spoken_of(text, start, end):
            yield start, end


def _with_title(text: str, start: int) -> int:
    """Where the title of an author before a name begins: "Professor Nigel Parton"."""
    before = WORD_BEFORE.search(text, max(0, start - 20), start)
    return before.start() if before and before[1] in OF_AUTHORS else start


def _may_be_published(text: str, start: int) -> bool:
    """True where no title of everyday and no role stands before the name."""
    before = WORD_BEFORE.search(text, max(0, start - 20), start)
    if before and before[1] not in OF_AUTHORS and (before[1] in OF_ANYBODY or not is_word(before[1])):
        return False
    return not OF_SOMEBODY.search(text, max(0, start - 40), start)


def _sentence(text: str, start: int, end: int) -> Span:
    """The sentence about a name, as far as it is near."""
    near = max(0, start - NEAR)
    opens = max((match.end() for match in ENDS.finditer(text, near, start)), default=near)
    closes = ENDS.search(text, end, end + NEAR)
    return opens, closes.start() + 1 if closes else end + NEAR


def _is_spoken_of(text: str, start: int, end: int) -> bool:
    """True where the sentence speaks of work or of a known case, and the name may be a published one."""
    opens, closes = _sentence(text, start, end)
    return _may_be_published(text, start) and (
        SPEAKS_OF.search(text, opens, start) is not None or SPEAKS_OF.search(text, end, closes) is not None
    )


def _others(units: Sequence[Unit], known: Sequence[Sequence[Span]], asked: set[str]) -> set[str]:
    """Those of the parts asked about that elsewhere are a first name alone ("rose *") or a surname with a title or
    another first name, or where no work is spoken of ("* rose")."""
    met: dict[str, set[str]] = defaultdict(set)
    for unit, spans in zip(units, known, strict=True):
        for one in unit.found:
            if (
                one.entity != "PERSON"
                or one.score < 0.5
                or any(a < one.end and one.start < b for a, b in spans)
                or PROFESSOR.search(unit.text, max(0, one.start - len("Professor ")), one.end)
            ):
                continue
            parts = _bare(unit.text[one.start : one.end]).split()
            if not asked.isdisjoint(parts):
                whole = with_title(unit.text, one)
                alone = len(parts) == 1 and (whole.start, whole.end) == (one.start, one.end)
                if alone:
                    met["first"].add(parts[0])
                if not (alone and _is_spoken_of(unit.text, one.start, one.end)):
                    met["last"].add(parts[-1])
    return {f"{part} *" for part in met["first"] & asked} | {f"* {part}" for part in met["last"] & asked}


def _bare(name: str) -> str:
    return " ".join(once(r"['’]s?(?=\s|$)").sub("", name.lower()).split())
