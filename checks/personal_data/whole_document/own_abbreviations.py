"""Short forms that a document explains itself: "POL = police", "Family Court (FC)".

They name nobody, but for those of a person ("WR/MR = William and Morag Rennie"), which are somebody's initials, and
those of a local body (see `short_forms`).
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

import regex

from checks.personal_data.anonymous import left_alone
from checks.personal_data.cutting_back import MODELS
from checks.personal_data.lexicon import bag, family_names, given_names, is_word
from checks.personal_data.needed import matches
from checks.personal_data.patterns import once
from checks.personal_data.pseudonym_schemes import letters_of_schemes
from checks.personal_data.recognisers.base import Found
from checks.personal_data.titles import ROLES
from checks.personal_data.unit import Unit
from checks.personal_data.use import is_field_word

SHORT = r"\p{Lu}(?:[\p{Lu}&/-]|(?<=\p{Lu})\p{Ll}(?=\p{Lu}|\b)){1,7}"
# "POL = police", "FC\t= foster carer recordings"
EQUALS = regex.compile(
    rf"(?<![\w'’&/-])(?P<short>{SHORT})[”\"’']?(?:[ \t]*=[ \t]*|\s(?:means|stands\sfor|is\sshort\sfor)\s)"
    r"[“\"‘']?(?P<words>[^;=\n\t|]{3,90})"
)
# In a list of short forms, whatever stands between: "ALMO, Arm's Length Management Organisation; DAT – Drug …"
LIST = regex.compile(
    r"\b(?:abbreviations?|acronyms?|glossary|key(?:\sto\s\w+)?|short\sforms|initials\sused|(?:persons?|people)\sreferred\sto)\b[^:\n]{0,40}(?::|$)",
    regex.IGNORECASE,
)
LISTED = regex.compile(
    rf"(?<=^|[:;.\n]\s?)[ \t•*-]*(?P<short>{SHORT})(?:,|:|\s[-–—]|\t)?\s+"
    r"(?P<words>\p{L}(?:(?!\.\s\p{Lu}{2})[^;\n\t|]){3,90})"
)
# "Family Court (FC)", "(abandoned call)" after "ABAN": each letter begins a word, or all are in it in their order.
AFTER_WORDS = regex.compile(
    rf"(?<=\p{{L}}[”\"’']?\s)\([“\"‘']?(?P<short>{SHORT})[”\"’']?[,)]"
    rf"|,?\s(?:often\s|usually\s|commonly\s)?(?:shortened|abbreviated)\sto\s[“\"‘']?(?P<short>{SHORT})(?![\w-])"
)
BEFORE_WORDS = regex.compile(
    rf"(?<![\w'’&/-])(?P<short>{SHORT}(?:\s(?:\p{{Lu}}{{2,}})){{0,2}})\s\((?P<words>\p{{L}}[^()\n]{{3,60}})\)"
)
# "Helen Vann is “HV” in this document": whom a document calls so.
CALLED = regex.compile(
    r"(?P<words>\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){1,2})\s(?:is|was|appears\sas|signs\sas|signed|signs)\s"
    r"[“\"‘'](?P<short>\p{Lu}{2,4})[”\"’']"
)
# "Helen Vann, hereafter HV", "Helen Vann ("HV" in this report)", "Helen Vann. She is referred to as HV".
HEREAFTER = regex.compile(
    r"(?P<words>\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){1,3})(?:(?:[,.]?\s\(?(?:[^.;()\n]{0,40}\s)?"
    r"(?:here(?:in)?after|henceforth|from\s(?:here|now)\son|(?:referred\sto|known|called|shown)"
    r"(?:\s(?:throughout|below|here|in\sthis\s\p{Ll}+))?)(?:\sas)?|\s[(–—-]|,?\s\(?(?:DOB|d\.?o\.?b\.?|born)\b[^();\n]{4,24}[(),]\s?\(?)\s?[“\"‘']?"
    r"(?P<short>\p{Lu}{2,4})(?=[”\"’']?\s?(?:in\sthis|throughout|below|[,.;:)]|$)))"
)
# A line of a key to initials: "PC – Pete Cardew, team manager".
KEYED = regex.compile(
    r"(?:(?<=^|\n)\s*|(?<=[.;]\s))(?P<short>\p{Lu}{2,3})\s?(?:[–—=:|-]|\t)\s?(?:(?:Dr|Mrs?|Ms|Miss|Cllr|Revd?|Fr|DC|DS|DI|PC)\.?\s)?"
    r"(?P<words>\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){1,2})(?=\s*(?:[,;(|–—\t]|$))"
)
# "DI Maybury (FM)": whom a list of those present calls so, by a given name that it does not tell.
TITLED = regex.compile(
    r"\b(?:Dr|Mrs?|Ms|Miss|Cllr|Ven|Revd?|Fr|Insp|Sgt|PC|PS|DC|DS|DI|DCI)\.?\s(?P<words>\p{Lu}[\p{L}'’-]+)\s"
    r"\((?P<short>\p{Lu}{2,3})[,)]"
)
BRACKETED = regex.compile(r"\p{Ll}\s\(\p{Lu}{2,3}[,)]")
SEVERAL = 3
# A row of a table: "Colin Thwaite | CT | Overview Author".
TABLED = regex.compile(
    r"(?<=^|\n|[\t|]\s?)(?:(?:Dr|Mrs?|Ms|Miss|Cllr|Revd?|Fr|DC|DS|DI|PC)\.?\s)?(?P<words>\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){1,2})"
    r"\s?[\t|]\s?(?P<short>\p{Lu}{2,4})(?=\s?(?:[\t|]|$))"
)
# "Dr W. | Dr Piers Wetherall": without the stop it is what a report calls somebody.
KEYED_TITLE = regex.compile(
    r"(?<=^|\n|[\t|]\s?)(?P<short>(?:Dr|Mrs?|Ms|Miss|PC|DC|Sr)\s\p{Lu}\.)\s?(?:[–—=:-]|\t|\|)\s?"
    r"(?:(?:Dr|Mrs?|Ms|Miss|PC|DC|Sr)\.?\s)?(?P<words>\p{Lu}[\p{L}'’-]+(?:[ ]\p{Lu}[\p{L}'’-]+){1,2})"
)
# "KPR is Miss Kirsty Prosser", of the initials by which a system knows its users: they begin and go on as the names do.
SIGNS_AS = regex.compile(
    r"(?<![\w'’&/-])(?P<short>\p{Lu}{2,4})\s(?:is|was|=)\s(?:(?:Dr|Mrs?|Ms|Miss|Cllr|Revd?|Fr|DC|DS|DI|PC)\.?\s)?"
    r"(?P<words>\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){1,2})"
)
# "SBC is Shirin; MRI is her husband; JK is the mother-in-law": a key in a sentence, of a name and of relatives.
IS_NAMED = regex.compile(r"(?<![\w'’&/-])(?P<short>\p{Lu}{2,3})\s(?:is|=)\s(?P<name>\p{Lu}\p{Ll}+)(?=[.,;])")
IS_A_RELATIVE = regex.compile(
    r"(?<![\w'’&/-])(?P<short>\p{Lu}{2,3})\s(?:is|=)\s(?:her|his|the|their)\s(?:\p{Ll}+\s)?"
    r"(?:(?:step|grand)?(?:mother|father|son|daughter)(?:-in-law)?|husband|wife|partner|brother|sister|uncle|aunt|cousin|"
    r"nephew|niece)\b"
)
# "ART is the Access to Resources Team"
IS_THE = regex.compile(
    rf"(?<![\w'’&/-])(?P<short>{SHORT})\sis\s(?:the|our|an?)\s(?P<words>\p{{Lu}}[^.;,\n\t(]{{3,60}})"
)
# "SC  The child, a girl", "BC – Birth child of the carers": the letters of a role, whatever they stand for.
OF_A_ROLE = regex.compile(
    r"(?<=^|[:;\n]\s?)[ \t•*-]*(?P<short>\p{Lu}{1,4})(?:[ ]?[–—=:-][ ]|[ ]*\t[ ]*|[ ]{3,})"
    r"(?P<words>\p{L}[^;\n\t|]{2,90})"
)
# "The child will be referred to throughout as BV11"
CODED = regex.compile(
    r"\b(?:referred\sto|known|called|identified)\s(?:(?:throughout|here|below)\s|in\sthis\s\p{Ll}+\s)?(?:as|by)\s[“\"‘']?"
    r"(?P<short>\p{Lu}{1,4}\d{1,4})(?![\w/-])"
)
NO_INITIALS = regex.compile(
    r"\b(?:are|were)\s(?:not|nobody['’]s|no\sone['’]s|never)\s(?:\p{Ll}+\s){0,2}initials\b"
)
PEOPLE = bag("landlord landlady lodger neighbour friend tenant cousin uncle aunt partner employer colleague")
PATIENCE = 2  # paragraphs between the heading of a key and its first line, or between two lines
ROLES_IN_KEY = 3  # letters given to roles: fewer may be a slip
WORD = regex.compile(r"[\p{L}\d][\p{L}\d'’]*")
SMALL = frozenset({"of", "the", "and", "for", "in", "to", "at", "on", "a", "with"})
LOCAL = frozenset({"SCHOOL", "HEALTH_SETTING", "PLACE_OF_WORSHIP", "REFUGE", "NEWSPAPER"})
KINDS = LOCAL | {"AGE", "CASE_NUMBER", "PERSON", "ORGANIZATION", "LOCATION", "USERNAME", "SOCIAL_HANDLE"}
EDGE = regex.compile(r"^(?:[Tt]he\s)?|(?<=\p{Lu})['’]?s$")
LETTERS_OF_A_PERSON = regex.compile(r"\p{Lu}{2,4}")
READ = MODELS | {"report reader"}
AGREED = 3  # layers that read a person, whatever the lists know
LAYER = "whole document"
WHY = "The document gives it as somebody's initials."
PATTERNS = (
    OF_A_ROLE,
    KEYED_TITLE,
    TITLED,
    CALLED,
    HEREAFTER,
    KEYED,
    TABLED,
    IS_THE,
    SIGNS_AS,
    AFTER_WORDS,
    IS_NAMED,
    BEFORE_WORDS,
)


@dataclass
class Explained:
    """The short forms that one document explains: those that name nobody, and those that are a person's."""

    idle: set[str] = field(default_factory=set)
    words: set[str] = field(default_factory=set)  # what they stand for, where models alone took it for a name
    people: set[str] = field(default_factory=set)


def explained(units: Sequence[Unit]) -> dict[str, Explained]:
    """For each document its own short forms; ask before names are spread over the documents."""
    documents: dict[str, Explained] = {}
    of_roles: dict[str, set[str]] = defaultdict(set)
    relatives: dict[str, set[str]] = defaultdict(set)
    listing, patience = "", 0
    for unit in units:
        own = documents.setdefault(unit.document, Explained())
        opened = LIST.search(unit.text, 0, 200)
        within = opened or listing == unit.document
        entries = list(_listed(unit)) if within else []
        roles = list(_roles(unit)) if within else []
        of_roles[unit.document] |= set(roles)
        own.people |= set(_titled_letters(unit))
        relatives[unit.document] |= set(_of_relatives(unit))
        patience = PATIENCE if opened or entries or roles else patience - 1
        listing = unit.document if opened or (within and patience > 0) else ""
        for short, start, end in (*_equated(unit), *_of_people(unit), *entries, *_bracketed(unit)):
            for one in short.split("/"):
                if _is_person(unit, start, end):
                    if LETTERS_OF_A_PERSON.fullmatch(one) and _begins_a_word(one, unit.text[start:end]):
                        own.people.add(one)
                elif not _is_local(unit, start, end):
                    own.idle |= {one, EDGE.sub("", one)}
                    own.words.add(unit.text[start:end].strip(" .”\"’'"))
    for name, own in documents.items():
        if len(of_roles[name]) >= ROLES_IN_KEY:
            own.idle |= of_roles[name]
        text = "\n".join(unit.text for unit in units if unit.document == name)
        scheme = letters_of_schemes(text)
        own.people |= relatives[name] - scheme
        own.idle |= scheme | _drawn_by_lot(text) | {match["short"] for match in CODED.finditer(text)}
        own.idle -= own.people
    return documents


def _drawn_by_lot(text: str) -> set[str]:
    """The letters of a key of which the document says that they are nobody's initials."""
    if not NO_INITIALS.search(text):
        return set()
    return {
        match["short"]
        for match in matches(OF_A_ROLE, text)
        if any(is_field_word(word) or word in PEOPLE for word in WORD.findall(match["words"])[:4])
    }


def _roles(unit: Unit) -> Iterator[str]:
    """The letters that an entry of a key gives to a role or a relative, and to nobody who is named; the last of them
    begins a word of the role, as in "BC – birth child": "RK – mother" may be her initials."""
    for match in matches(OF_A_ROLE, unit.text):
        low, high = match.span("words")
        named = any(one.entity == "PERSON" and one.start < high and low < one.end for one in unit.found)
        first = WORD.findall(match["words"])[:4]
        role = any(map(is_field_word, first)) and not any(word.lower() in given_names() for word in first)
        coded = match["short"][-1].lower() in {word[0].lower() for word in first}
        if role and coded and not named:
            yield match["short"]


def _of_relatives(unit: Unit) -> Iterator[str]:
    """The letters that a sentence gives to relatives after it gave others to somebody by name."""
    for named in matches(IS_NAMED, unit.text):
        if named["name"][0] == named["short"][0] and _is_person(unit, *named.span("name")):
            yield named["short"]
            for match in IS_A_RELATIVE.finditer(unit.text):
                if match["short"].lower() not in ROLES and not left_alone(match["short"]):
                    yield match["short"]


def _titled_letters(unit: Unit) -> Iterator[str]:
    """The titles with an initial of which a key says whose they are, and initials in brackets after a title and a
    surname."""
    for match in matches(KEYED_TITLE, unit.text):
        if match["words"].split()[-1][0] == match["short"][-2] and _is_person(unit, *match.span("words")):
            yield match["short"]
    several = (
        len(BRACKETED.findall(unit.text)) >= SEVERAL
    )  # those present, each with initials, be they a role's too
    for match in matches(TITLED, unit.text):
        if match["words"][0] == match["short"][-1] and (several or match["short"].lower() not in ROLES):
            yield match["short"]


def _equated(unit: Unit) -> Iterator[tuple[str, int, int]]:
    if "=" in unit.text:
        for match in EQUALS.finditer(unit.text):
            yield match["short"], *match.span("words")
    for match in matches(IS_THE, unit.text):
        words = match["words"].split()
        if _are_initials(match["short"], words) or _are_initials(
            match["short"], [w for w in words if w[0].isupper()]
        ):
            yield match["short"], *match.span("words")
    for match in matches(SIGNS_AS, unit.text):
        first, *_, last = match["words"].split()
        signs = match["short"][0] == first[0] and last[0] in match["short"][1:]
        if signs and not left_alone(match["short"]):
            yield match["short"], *match.span("words")


def _of_people(unit: Unit) -> Iterator[tuple[str, int, int]]:
    for match in matches(HEREAFTER, unit.text):
        if _are_initials(match["short"], match["words"].split()) or _of_whole_name(
            match["short"], match["words"].split()
        ):
            yield match["short"], *match.span("words")
    for match in (*matches(CALLED, unit.text), *matches(KEYED, unit.text), *matches(TABLED, unit.text)):
        if _are_initials(match["short"], match["words"].split()) or _made_of(match["short"], match["words"]):
            yield match["short"], *match.span("words")


def _listed(unit: Unit) -> Iterator[tuple[str, int, int]]:
    for match in LISTED.finditer(unit.text):
        if _stands_for(match["short"], match["words"].split(".")[0]):
            yield match["short"], *match.span("words")


def _bracketed(unit: Unit) -> Iterator[tuple[str, int, int]]:
    if "(" not in unit.text and " to " not in unit.text:
        return
    for match in matches(AFTER_WORDS, unit.text):
        words = list(WORD.finditer(unit.text, max(0, match.start() - 90), match.start()))
        for count in range(1, min(len(words), 9) + 1):
            start = words[-count].start()
            if _are_initials(
                match["short"], own := [word.group() for word in words[-count:]]
            ) or _of_whole_name(match["short"], own, unit.text[words[-count].end()]):
                yield match["short"], start, match.start()
                break
    for match in matches(BEFORE_WORDS, unit.text):
        if _stands_for(match["short"].replace(" ", ""), match["words"]):
            yield match["short"], *match.span("words")


def _are_initials(short: str, words: list[str]) -> bool:
    letters = "".join(word[0] for word in words if word not in SMALL).lower()
    bare = once(r"[^\p{L}]").sub("", short.removesuffix("s")).lower()
    return len(bare) > 1 and bare in (letters, "".join(word[0] for word in words).lower())


def _of_whole_name(short: str, words: list[str], after: str = "") -> bool:
    """True for the initials of the first and last of several names, in whatever order: "OKE, Shannon Louise (SO)"."""
    if len(words) < 2 or not all(word[0].isupper() for word in words):
        return False
    first, last = (words[1], words[0]) if after == "," else (words[0], words[-1])
    return short == first[0] + last[0]


def _made_of(short: str, name: str) -> bool:
    """True for "LPI" of Lynne Pickup: the initial and the beginning of the surname."""
    first, *_, last = name.upper().split()
    return len(short) > 2 and short[0] == first[0] and last.startswith(short[1:])


def _stands_for(short: str, words: str) -> bool:
    """True when the letters of the short form stand in the words in their order, the first at the start of a word."""
    bare = once(r"[^\p{L}]").sub("", short.removesuffix("s")).lower()
    spelt = iter("".join(WORD.findall(words.lower())))
    return words[0].lower() == bare[0] and all(letter in spelt for letter in bare)


def _is_person(unit: Unit, start: int, end: int) -> bool:
    """True for words that begin with somebody's name: some layer found a person there, and the lists do not gainsay."""
    words = WORD.findall(unit.text[start:end])[:3]
    lower = [word.lower() for word in words]
    if not words or not words[0][0].isupper():
        return False
    if any(map(is_field_word, words[:2])) and lower[0] not in given_names():
        return False
    named = any(
        (word in given_names() or word in family_names()) and not is_word(word) for word in lower[:2]
    ) or (
        len(words) > 1
        and lower[0] in given_names()
        and words[1][0].isupper()
        and (lower[1] in family_names() or not is_word(lower[1]))
    )
    layers = {
        one.layer
        for one in unit.found
        if one.entity == "PERSON" and one.start <= start + 8 and one.end > start
    }
    return bool(layers) and (named or len(layers) >= AGREED)


def _begins_a_word(short: str, words: str) -> bool:
    """True when the first letter begins one of the words: "GM = Pearl Squibb" gives a grandmother, no initials."""
    return any(word[0] == short[0] for word in WORD.findall(words)[:4])


def _is_local(unit: Unit, start: int, end: int) -> bool:
    """True for words in which a local body was found: one of plain words by more than one model's reading, and one of
    the field's words by more than models."""
    words = [word for word in WORD.findall(unit.text[start:end]) if word not in SMALL]
    inside = [one for one in unit.found if one.start < end and one.end > start]
    layers = {one.layer for one in inside if one.entity == "ORGANIZATION"}
    if all(map(is_word, words)) and layers <= READ:
        of_the_field = 2 * sum(map(is_field_word, words)) >= len(words)
        layers = set() if of_the_field or len(layers) < 2 else layers
    return bool(layers) or any(one.entity in LOCAL for one in inside)


def without_explained(units: Sequence[Unit], documents: dict[str, Explained]) -> None:
    """Drop what was found where a short form stands that names nobody, and what models read in its words."""
    for unit in units:
        own = documents[unit.document]
        if own.idle:
            unit.found = [
                one for one in unit.found if one.entity not in KINDS or not _is_idle(unit, one, own)
            ]


def _is_idle(unit: Unit, one: Found, own: Explained) -> bool:
    bare = _bare(unit.text[one.start : one.end])
    return bare in own.idle or (one.layer in READ and bare in own.words)


@lru_cache(maxsize=20_000)
def _bare(short: str) -> str:
    return EDGE.sub("", short)


def initials_given(units: Sequence[Unit], documents: dict[str, Explained]) -> Iterator[tuple[Unit, Found]]:
    """Initials that a document explains with a person's name, wherever they stand."""
    for unit in units:
        people = documents[unit.document].people
        if people:
            letters = "|".join(map(regex.escape, sorted(people)))
            pattern = once(rf"(?<![\w.'’&-])(?:{letters})(?![\w&-]|[ ]\p{{Lu}}\p{{Ll}})")
            for match in pattern.finditer(unit.text):
                yield unit, Found(*match.span(), "PERSON", 0.6, LAYER, "initials given", WHY)
