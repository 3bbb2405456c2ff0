"""Fits a replacement into its sentence: "on 3 May 2011" becomes "in May 2011", "a Danielle" "an Aunt".

One function for the copies, their preview and plain text. What it changes beside the value (a preposition, an article,
a title, a comma) is counted as part of what was decided; nothing else of the text is touched.
"""

import re
from typing import NamedTuple

APOSTROPHES = "'’‘ʼ`´′"
_GAP = (
    r"(?:[ \u00a0]+|[ \u00a0]*\r?\n[ \u00a0]*)"  # between two words of one sentence: blanks, or one line end
)
_SENTENCE_START = re.compile(r"(?:^|[.!?:][\"'”’)]*\s+|\n\s*\n\s*|[•▪]\s*)$")
_WORD_BEFORE = re.compile(rf"(?<![\w'’-])([^\W\d_]+){_GAP}\Z")
_MONTHS = (
    "january|february|march|april|may|june|july|august|september|october|november|december|"
    "jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec"
)
_DATE = re.compile(
    rf"\d{{1,2}}[/.-]\d{{1,2}}[/.-]\d|\d{{4}}-\d\d|\b(?:{_MONTHS})\b|\b(?:19|20)\d\d\b|\b\w+day\b",
    re.IGNORECASE,
)
_PERIOD = re.compile(
    rf"(?:(?:early|mid|late|the (?:beginning|start|middle|end) of|the (?:first|second) half of)[\s-]+)*"
    rf"(?:(?:the )?(?:spring|summer|autumn|winter)|{_MONTHS}|(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_DAY = re.compile(r"\d|\b\w+day\b", re.IGNORECASE)
_ON = re.compile(rf"\bon(?=(?: or (?:about|around))?(?:{_GAP}the)?{_GAP}\Z)", re.IGNORECASE)
_THE = re.compile(rf"\bthe{_GAP}\Z", re.IGNORECASE)
_ORDINAL = re.compile(r"\d{1,2}(?:st|nd|rd|th)\b")
_ARTICLE = re.compile(r"(?:a|an|the)\s+(?=\w)", re.IGNORECASE)
_OWNERS = frozenset(
    [
        *("the", "a", "an", "his", "her", "their", "its", "my", "our", "your"),
        *("this", "that", "each", "every", "another", "any", "no", "some"),
    ]
)
_TITLE = re.compile(
    rf"\b(?:(?:mr|mrs|ms|miss|mx|master|dr|prof|rev|revd)\.?|doctor|professor|reverend|sir|dame|lord|lady){_GAP}\Z",
    re.IGNORECASE,
)
_VOWEL = re.compile(
    r"(?!uni|use|usu|eu|one\b|once\b|u[A-Z\d])(?:[aeiou]|hour|honest|heir|hono|8|11\b|18\b)", re.IGNORECASE
)
_LABEL = re.compile(r"(?P<words>[A-Z][\w’' -]*?)(?:\s(?:[A-Z]{1,2}|\d{1,2}))?")
_NO_NOUN_NEXT = re.compile(
    r"\s*(?:$|[^\w\s]|(?:and|or|but|to|until|till|when|while|where|at|by|in|on|of|for|from|with|without|after|before|as|"
    r"than|that|which|who|whom|whose|because|since|so|if|then|there|it|he|she|they|we|i|you|the|an?|his|her|their|was|"
    r"were|is|are|be|been|being|had|has|have|did|does|do|would|could|should|will|can|may|might|must|not|said|says|told|"
    r"went|came|lived|lives|moved|also|again|later|now)\b)",
    re.IGNORECASE,
)
_NO_NOUN_AFTER_BE = re.compile(
    r"\b(?:is|was|are|were|be|been|being|as|became|become)\s+(?:an?\s+)?$", re.IGNORECASE
)
_WORKS_AS = re.compile(
    r"\b(works|work|worked|working|employed)\s+(?:(?:full|part)[- ]time\s+)?as\s+(?:an?\s+|the\s+)?$",
    re.IGNORECASE,
)
_IS = {"works": "is ", "work": "are ", "worked": "was "}
_AGED = re.compile(rf"\baged{_GAP}\Z", re.IGNORECASE)
_AT_AGE = re.compile(rf"\b(?:at )?(?:the )?age of{_GAP}\Z|\bat{_GAP}\Z", re.IGNORECASE)
_OF_AN_AGE = re.compile(r"of (?P<band>[\w -]+?)(?: school)? age", re.IGNORECASE)
_BANDS = {"a baby": "baby", "a toddler": "toddler", "a teenager": "teenage", "an adult": "adult"}
_BEFORE_CUT = re.compile(
    r"(?<![\w'’-])(?:(?:on or (?:about|around)|on|in|at|by|to|from|of|near|around|about|with|for|since|until|till|"
    rf"before|after|during|dated|aged){_GAP})?(?:(?:the|an?){_GAP})?\Z",
    re.IGNORECASE,
)
_LOOK = 60  # characters before a value that a joint may depend on


class Edit(NamedTuple):
    """What to write in place of `text[start:end]`."""

    start: int
    end: int
    new: str


def fitted(text: str, start: int, end: int, new: str, low: int = 0, high: int | None = None) -> list[Edit]:
    """The edits, in order, that put `new` in place of `text[start:end]` so that the sentence still reads.

    "" cuts. Nothing before `low` or from `high` on is changed: there stand the neighbouring values. The edit of the
    value itself is the one that holds `start`; the others are of single words beside it.
    """
    high = len(text) if high is None else high
    if not new:
        return [_cut(text, start, end, low, high)]
    return _replaced(text, start, end, new, low, high)


def _replaced(text: str, start: int, end: int, new: str, low: int, high: int) -> list[Edit]:
    before = text[max(low, start - _LOOK) : start]
    opens = not text[start].islower() and _opens(text, start)
    new, stop = _family(text, end, new, high)
    after = _possessive(text, start, stop, new, high)
    if stop > end:
        beside = [Edit(start - len(the.group()), start, "")] if (the := _THE.search(before)) else []
    else:
        new, beside = _with_what_stands_before(text, start, end, new, before)
    first = min((edit.start for edit in beside), default=start)
    moved_up = bool(beside) and first + sum(edit.end - edit.start for edit in beside if not edit.new) == start
    if opens or (moved_up and text[first].isupper() and _opens(text, first)):
        new = new[0].upper() + new[1:]
    return [*sorted(beside), Edit(start, stop, new), *after]


def _opens(text: str, at: int) -> bool:
    """True where a sentence starts."""
    return bool(_SENTENCE_START.search(text[max(0, at - 12) : at]))


def _family(text: str, end: int, new: str, high: int) -> tuple[str, int]:
    """ "the Smiths", "the Joneses": what stands for the family, and where its plural ends; `end` for no plural."""
    plural = re.compile(r"e?s(?!\w)", re.IGNORECASE).match(text, end)
    if plural is None or plural.end() > high or not text[end - 1].isalnum():
        return new, end
    return (new if "family" in new.casefold() else f"{new}’s family"), plural.end()


def _possessive(text: str, start: int, end: int, new: str, high: int) -> list[Edit]:
    """ "James' home" becomes "Child R's home"; the apostrophe of 'James' in quotation marks stays."""
    if end >= high or text[end - 1] not in "sS" or text[end] not in APOSTROPHES or new.endswith("s"):
        return []
    quoted = text[max(0, start - 1) : start] in (*APOSTROPHES, "“")
    follows = text[end + 1 : end + 3]
    owns = not quoted and follows[:1].isspace() and follows[1:].isalpha()
    return [Edit(end, end + 1, f"{text[end]}s")] if owns else []


def _with_what_stands_before(
    text: str, start: int, end: int, new: str, before: str
) -> tuple[str, list[Edit]]:
    """The replacement and the edits of single words before it."""
    offset = start - len(before)
    if _is_period(text[start:end], new):
        return new, _of_period(text, start, end, before, offset)
    if age := _of_age(text, end, new, before, offset):
        return age
    if new.startswith("in ") and (found := _WORKS_AS.search(before)):
        said = _IS.get(found.group(1).lower(), "")
        if said == "was " and re.search(r"\b(?:had|has|have)\s+$", before[: found.start()], re.IGNORECASE):
            said = "been "
        return new, [Edit(offset + found.start(), start, said)]
    if (
        new.startswith(("in ", "of "))
        and (word := _WORD_BEFORE.search(before))
        and word.group(1).lower() in _OWNERS
    ):
        if _NO_NOUN_AFTER_BE.search(before) and _NO_NOUN_NEXT.match(text, end):
            return new, [Edit(offset + word.start(), start, "")]
        return (f"person {new}" if _NO_NOUN_NEXT.match(text, end) else new), []
    return _of_name(new, before, offset, start)


def _is_period(value: str, new: str) -> bool:
    """True for a day that becomes a month, a season or a year."""
    return bool(_DATE.search(value) and _DAY.search(value) and _PERIOD.match(new))


def _of_period(text: str, start: int, end: int, before: str, offset: int) -> list[Edit]:
    edits = []
    on = _ON.search(before)
    if on:
        word = "In" if on.group()[0].isupper() else "in"
        edits.append(Edit(offset + on.start(), offset + on.end(), word))
    the = _THE.search(before)
    if the and (on or _ORDINAL.match(text, start)) and _NO_NOUN_NEXT.match(text, end):
        edits.append(Edit(offset + the.start(), start, ""))
    return edits


def _of_age(text: str, end: int, new: str, before: str, offset: int) -> tuple[str, list[Edit]] | None:
    """An age that becomes a band: "a girl of pre-school age", "a toddler", and how each stands before a noun."""
    start = offset + len(before)
    of_an_age = _OF_AN_AGE.fullmatch(new)
    if new == "of that age" or (not of_an_age and new not in _BANDS):
        return None
    if found := _AGED.search(before):
        return new, [Edit(offset + found.start(), start, "")]
    if found := _AT_AGE.search(before):
        word = "" if found.group()[:2].lower() != "at" else "at " if of_an_age else "as "
        word = word.capitalize() if found.group()[0].isupper() else word
        return new.removeprefix("of "), [Edit(offset + found.start(), start, word)]
    word_before = _WORD_BEFORE.search(before)
    if word_before is None or word_before.group(1).lower() not in _OWNERS:
        return None
    if of_an_age:
        alone = bool(_NO_NOUN_NEXT.match(text, end))
        plain = (
            f"child {new}"
            if alone
            else of_an_age.group("band").replace(" school", "").replace("primary", "primary-school")
        )
    else:
        plain = new.partition(" ")[2] if _NO_NOUN_NEXT.match(text, end) else _BANDS[new]
    return plain, _article(before, offset, plain)


def _of_name(new: str, before: str, offset: int, start: int) -> tuple[str, list[Edit]]:
    """Titles, words said twice, and articles before a name or a phrase."""
    label = _LABEL.fullmatch(new)
    title = _TITLE.search(before)
    if label and title:
        return new, [Edit(offset + title.start(), start, "")]
    if label:
        words = r"\s+".join(map(re.escape, label["words"].split()))
        said = re.search(rf"(?<![\w'’-])(?:(?:the|an?) )?{words}{_GAP}\Z", before, re.IGNORECASE)
        return new, [Edit(offset + said.start(), start, "")] if said else _article(before, offset, new)
    word = _WORD_BEFORE.search(before)
    if (word and word.group(1).lower() in _OWNERS) or re.search(r"[^\W\d_]['’]s?\s+$", before):
        new = _ARTICLE.sub("", new, count=1) if _ARTICLE.match(new) else new
    elif word and word.group(1).lower() == new.split()[0].lower() and " " in new:
        new = new.partition(" ")[2]
    return new, _article(before, offset, new)


def _article(before: str, offset: int, new: str) -> list[Edit]:
    """ "a" or "an" as the new word wants it."""
    word = _WORD_BEFORE.search(before)
    if word is None or word.group(1) not in ("a", "an", "A", "An"):
        return []
    wanted = "an" if _VOWEL.match(new) else "a"
    wanted = wanted.capitalize() if word.group(1)[0].isupper() else wanted
    if wanted == word.group(1):
        return []
    return [Edit(offset + word.start(1), offset + word.end(1), wanted)]


def _cut(text: str, start: int, end: int, low: int, high: int) -> Edit:
    """The edit that takes a value out with what cannot stand without it: possessive, preposition, comma, brackets."""
    possessive = re.compile(rf"[{APOSTROPHES}]s?\b", re.IGNORECASE).match(text, end)
    owned = bool(
        possessive
        and possessive.end() <= high
        and not text[possessive.end() : possessive.end() + 1].isalnum()
    )
    end = possessive.end() if possessive and owned else end
    if not owned and _NO_NOUN_NEXT.match(text[:high], end):
        start = max(low, start - _LOOK) + _BEFORE_CUT.search(text[max(low, start - _LOOK) : start]).start()  # type: ignore[union-attr]  # it also matches nothing
    start, end = _with_brackets(text, start, end, low, high)
    opens = start < len(text) and text[start].isupper() and _opens(text, start)
    start, end = _with_comma(text, start, end, low, high, opens=opens)
    if (start == 0 or text[start - 1].isspace()) and end < high and text[end] in " \u00a0":
        end += 1
    elif start > low and text[start - 1] in " \u00a0" and (end == len(text) or text[end] in ",.;:!?)"):
        start -= 1
    if opens and end < high and text[end].islower():
        return Edit(start, end + 1, text[end].upper())
    return Edit(start, end, "")


def _with_brackets(text: str, start: int, end: int, low: int, high: int) -> tuple[int, int]:
    for left, right in ("()", "[]", "“”", '""'):
        if start > low and end < high and text[start - 1] == left and text[end] == right:
            return start - 1, end + 1
    return start, end


def _with_comma(text: str, start: int, end: int, low: int, high: int, *, opens: bool) -> tuple[int, int]:
    """Between two commas one goes; at the start of a sentence the one that follows."""
    if end < high and text[end] == ",":
        if opens:
            return start, end + 1
        head = text[low:start].rstrip()
        if head.endswith(","):
            return low + len(head) - 1, end
    return start, end
