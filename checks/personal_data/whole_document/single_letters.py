"""People by a single letter in what is quoted or noted down: "rang re K and H", "Asked G to come", "Mrs B rang".

A letter counts only for somebody whom the document names, and never where it is a pseudonym of the document's own.
"""

from collections import Counter
from collections.abc import Iterator, Sequence, Set
from itertools import groupby

import regex

from checks.personal_data.letters import PSEUDONYM, TITLED
from checks.personal_data.lexicon import bag, given_names
from checks.personal_data.needed import matches
from checks.personal_data.patterns import once
from checks.personal_data.quoted_messages import MESSAGE
from checks.personal_data.recognisers.base import Found
from checks.personal_data.recognisers.initials import TITLED_INITIAL
from checks.personal_data.register import register_of
from checks.personal_data.titles import TITLES, name_parts
from checks.personal_data.unit import Unit
from checks.personal_data.use import PERSON_VERBS, STATES

QUOTED = regex.compile(r"[“\"‘](?P<said>[^“”\"]{3,600}?)(?:[”\"]|$)")
MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\p{Ll}*\.?"
NOTED = regex.compile(
    rf"\s*(?P<said>(?:\p{{Lu}}\p{{Ll}}{{2,8}},?\s)?(?:\d{{1,2}}(?:st|nd|rd|th)?[ -](?:of\s)?{MONTH}|"
    rf"{MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{2,4}}|"
    r"\d{1,2}/\d{1,2}(?=[.:]?\s))(?![\w/])[^\n]{3,600})"
)
LETTER = r"(?P<name>[B-HJ-Z])(?![\w.'’/&-]\w|[-/&]|\s?\d|\s\p{Lu}\p{Ll})"
AFTER = regex.compile(
    r"(?<=\b(?:little|wee|poor|dear|our|(?:spoke|talked|said|lied|listened|gave|back|according)\sto|without|"
    r"w\.|w/|[Aa]sked|[Tt]old|[Ss]aw|[Ww]ith|re|from|[Gg]ave|by|[Rr]ang|about|for|[Bb]eloved|[Dd]arling|[Dd]earest|"
    r"[Ss]weet|[Pp]oor|[Ll]ove|[Cc]ollected|[Bb]rought|"
    r"[Ss]een|called|[Pp]honed|[Tt]exted|[Vv]isited|[Hh]eld|fed|love)\s(?:[B-HJ-Z](?:,\s|\sand\s|\s&\s))?)"
    rf"{LETTER}(?=\s\p{{Ll}}|\s[–—&-]\s|\s?[,.;:!?”\"]|\sx+\b|$)"
)
FIRST = regex.compile(
    rf"(?:(?<=^|[.!?;:,]\s|\s[–—-]\s|\t|\d\s\s|\s\p{{Ll}}+\s){LETTER})(?=\.?\s(?P<next>\p{{Ll}}+)\b)"
)
# "A came 40 mins late", "I said loudly": letters that are words need a verb, and "I" one that nobody says of himself.
OF_WORDS = regex.compile(
    r"(?<=^|[.?!]\s|[“\"‘]|\d\s|\t\s?)(?:(?P<name>A)(?=(?:\s(?:came|says?|said|went|told|rang|asked|wants?|wanted|cried|asleep|"
    r"upset|gave|ran|sat|wiped|smiled|laughed|arrived|stayed|kept|seemed|appeared|would|refused|left|did|ate|slept|"
    r"doesn['’]?t|didn['’]?t|won['’]?t|is|was|has|had|in\s(?:new|his|her))\s)|:\s?[“\"‘])"
    r"|(?P<name>I)(?=\s(?:is|has|was\sasleep|says|wants)\s))"
    r"|(?<=\b(?:on|to|with|for|of|at)\s)(?P<name>A)(?=['’]s\s\p{Ll})"
    r"|(?<=\b(?:wished|asked|told|wanted|let)\s)(?P<name>A)(?=\sto\s)"
    r"|(?<=[,;\t]\s?)(?P<name>A)(?=\s(?:\d{1,2}[.:]\d\d|DNA)\b)"
)
# "[T]: "Dad is allowed"": whom a note quotes.
SAYS = regex.compile(rf"(?<=^|\n|\d[ ]{{2,}}|\d[ ]*\t[ ]?|[.!?][ ]){LETTER}(?=:\s?[“\"‘])")
# "30/07  M to C: u changd the lock": who writes to whom.
CHAT = regex.compile(
    r"(?:^|\n)[ ]*\[?(?:\d{1,2}[ /.-](?:\p{L}{3,9}|\d{1,2})(?:[ /.-]\d{2,4})?,?[ ]*)?(?:\d{1,2}[:.]\d\d(?:[:.]\d\d)?)?"
    r"\]?\s+(?:(?P<one>\p{Lu})|\p{Lu}\p{L}+)\s(?:to|>|→|-)\s(?:(?P<other>\p{Lu})|\p{Lu}\p{L}+)\s?:\s"
)
# "R: yh. he told her": whose turn it is in a chat; a question and its answer are nobody's.
TURN = regex.compile(r"\s*(?P<name>[B-PR-Z]):\s(?=\p{Ll})")
TURNS = 3  # of each of two people
OPENING = regex.compile(rf"{LETTER}(?=\s(?P<next>\p{{Ll}}+)\b)")
# "K. v. quiet": a letter with a stop opens what is quoted from a note.
OPENED = regex.compile(r"(?<=[“\"‘])(?P<name>[B-HJ-Z])(?=\.\s(?!and\b|or\b|to\b|in\b|of\b)\p{Ll}+)")
# "See u next wk. H": who ends a message so.
ENDS = regex.compile(r"(?:[.!?]|\bx+)\s(?P<name>[B-HJ-WYZ])(?=\s?x*\s*$)")
# "Third visit. F. eating toast": no pseudonym has a stop, so the letter is an initial, whoever is called "Child F".
WITH_STOP = regex.compile(r"(?<=^|[.!?;:]\s|[“\"‘])(?P<name>[B-HJ-Z])\.(?=\s(?P<next>\p{Ll}+)\b)")
# "Miss Yeo notes S. “tired, still carrying the doll”"
NOTED_OF = regex.compile(
    r"\b(?:not(?:es|ed)|writes|wrote|record(?:s|ed)|f[io](?:u)?nds?|saw)\s(?P<name>[B-HJ-Z])\.(?=\s[“\"‘]\p{Ll})"
)
WHERE = bag("in on at not")  # "M in yesterday's clothes"
RENAMED = regex.compile(r"\b(?:as|called|to|calls?)\b[^.;:“\"]{0,50}$")
# "Appendix E", "hepatitis B": the letter after these is nobody's, and elsewhere may be somebody's; M and F stand for
# the parents as well.
OF_A_THING = regex.compile(
    r"\b(?:plan|group|type|strep|vitamin|hepatitis|appendix|part|section)\s[“\"‘']?$", regex.IGNORECASE
)
PARENTS = frozenset("MF")
# "F, M – her parents", "F is the father and M the mother": letters that the document gives to relatives.
RELATIVE = (
    r"(?:grand|step|foster\s|half-?)?(?:mother|father|parents?|mum|dad|brothers?|sisters?|siblings?|child(?:ren)?|baby|"
    r"twins?|uncle|aunt|partner|carers?|couple)\b"
)
GIVEN_TO = regex.compile(
    rf"(?<![\w.'’&-])(?P<letters>\p{{Lu}}(?:(?:,\s|\sand\s|\s&\s|/)\p{{Lu}}\b)*)[”\"’']?(?:\s?[–—=:-]\s?|\s(?:is|are|for|was|were)\s|\s)"
    rf"(?:(?:the|her|his|their)\s(?:\p{{Ll}}+[ -]){{0,2}}?|(?<=[–—=:-]\s?)(?i:\p{{L}}+[ -]){{0,2}}?)(?i:{RELATIVE})"
)
# "K | J's twin sister", "J: the subject of this review": a line of a key, or a row of a table.
KEYED = regex.compile(
    rf"(?:^|\n)[ ]*(?:[-–•*·][ ]?)?(?P<letter>[A-Z])[ ]?[\t:=|–—-]\s?(?:\p{{L}}['’]s?[ ]|[\p{{L}}-]+[ ]){{0,4}}?"
    rf"(?i:{RELATIVE}|subject\b)(?=[ ]?(?:[,;(–—\t\n.-]|(?:of|and|to|from|in|who|until)\b|$))"
    r"[^\n\t.]{0,60}\.?(?=\t|\n|$)"
)
# "E is the man who wrote to her. F is her friend. H is the counsellor, J the clinician": whom a document calls so.
EXPLAINED = regex.compile(
    r"(?<![\w.'’&-])(?P<letter>[A-HJ-Z])(?:\s(?:is|was))?\s(?:the|her|his|their|a|an)\s(?=\p{Ll}|[A-Z]{2,}\s\p{Ll})"
)
EXPLAINS = 3  # letters in one paragraph
BARE = regex.compile(r"(?<![\w.'’&/-]|\d\s)\p{Lu}(?=\s\p{Ll}|['’]s\s|[,;])")
MANY = 4  # bare mentions outside of quotations: the document calls somebody so
LAYER = "whole document"
WHY = "It is the initial of somebody named in the document."
# "M = Joanne Wharrier, F = Gethin Pugh": M and F for the parents, whatever they are called.
EQUATED = regex.compile(
    r"(?<![\w.'’&/-])(?P<letter>[MF])\s?=\s?(?P<name>\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2})"
)
LABELLED = regex.compile(
    r"\b(?:[Cc]hild|[Bb]aby|[Ss]ibling|[Aa]dult|[Yy]oung\s[Pp]erson)\s(\p{Lu})(?![\w.’'&-])"
)
PARENT = regex.compile(r"(?<![\w.'’&/-]|\d\s)[MF](?=\s\p{Ll}|['’]s\s)")
PATTERNS = (QUOTED, NOTED, CHAT, OPENED, TITLED, PSEUDONYM, EQUATED, LABELLED, PARENT, NOTED_OF)


def single_letters(units: Sequence[Unit]) -> Iterator[tuple[Unit, Found]]:
    """Single letters that stand for people named in full, document by document."""
    for _, group in groupby(units, key=lambda unit: unit.document):
        own = list(group)
        given, surnames = _initials(own)
        called = set(_called(own)) | _parents(own)
        taken = called | _used_often(own)
        turns = Counter(turn["name"] for unit in own if (turn := TURN.match(unit.text)))
        often = {name for name, count in turns.items() if count >= TURNS}
        in_turn = often if len(often) > 1 else set()
        for unit in own:
            for match in _letters(unit.text):
                thing = OF_A_THING.search(unit.text, max(0, match.start("name") - 12), match.start("name"))
                if match["name"] in given - taken and not (
                    thing or once(r"\sv\s").match(unit.text, match.end("name"))
                ):
                    yield unit, Found(*match.span("name"), "PERSON", 0.5, LAYER, "single letter", WHY)
            yield from _chatting(unit, given - called)
            turn = TURN.match(unit.text)
            if turn and turn["name"] in in_turn & given - called:
                yield unit, Found(*turn.span("name"), "PERSON", 0.5, LAYER, "single letter", WHY)
            sure = (
                *matches(OPENED, unit.text),
                *_with_stop(unit.text, given),
                *_ending(unit.text, given - called),
            )
            for match in sure:
                yield unit, Found(*match.span("name"), "PERSON", 0.5, LAYER, "single letter", WHY)
        titled = {(match["title"], match["letter"]) for unit in own for match in matches(TITLED, unit.text)}
        if titled - surnames:  # some of them are pseudonyms, and those of the prose may be
            titled -= {
                (match["title"], match["letter"])
                for unit in own
                for match in _in_prose(unit.text)
                if unit.text[match.end() : match.end() + 1] != ":"  # whose turn it is in minutes
            }
        if titled & surnames:
            for unit in own:
                yield from _titled(unit, titled & surnames)


def _chatting(unit: Unit, people: Set[str]) -> Iterator[tuple[Unit, Found]]:
    """The letters of those who write to each other in a chat, though they stand there often."""
    for match in matches(CHAT, unit.text):
        for part in ("one", "other"):
            if match[part] in people:
                yield unit, Found(*match.span(part), "PERSON", 0.5, LAYER, "single letter", WHY)


def _in_prose(text: str) -> Iterator["regex.Match[str]"]:
    """The titles with a letter that stand in no note, message or quotation, in offsets of the text without these."""
    if any(matches(TITLED, text)) and not register_of(text):
        yield from TITLED.finditer(QUOTED.sub(" ", text))


def _titled(unit: Unit, called: Set[tuple[str, str]]) -> Iterator[tuple[Unit, Found]]:
    """Those titles with a letter, unless it is said that somebody is called so."""
    for match in matches(TITLED, unit.text):
        renamed = RENAMED.search(unit.text[max(0, match.start() - 60) : match.start()])
        if not renamed and (match["title"], match["letter"]) in called:
            yield unit, Found(*match.span(), "PERSON", 0.5, LAYER, "title and letter", WHY)


def pseudonyms(units: Sequence[Unit]) -> set[str]:
    """The letters by which a document itself calls people, schools or options. In notes a letter is somebody's."""
    return set(_called(units)) | _used_often(units)


def _used_often(units: Sequence[Unit]) -> set[str]:
    prose = "\n".join(unit.text for unit in units if not NOTED.match(unit.text))
    prose = QUOTED.sub(" ", CHAT.sub("\n", prose))
    often = Counter(match.group() for match in BARE.finditer(prose))
    return {one for one, count in often.items() if count >= MANY}


def _parents(units: Sequence[Unit]) -> set[str]:
    """M and F, where a document calls the parents so: its key says so, or both stand there often."""
    keyed = _keyed_parents(units)
    often = Counter(match.group() for unit in units for match in matches(PARENT, unit.text))
    return set(PARENTS) if len(often) > 1 and min(often.values()) >= MANY else keyed


def _keyed_parents(units: Sequence[Unit]) -> set[str]:
    """M or F, where a key gives them to people of other initials."""
    return {match["letter"] for unit in units for match in matches(EQUATED, unit.text) if _is_other(match)}


def _is_other(key: "regex.Match[str]") -> bool:
    """True for a letter in which no name begins that it is given to: "M = Joanne Wharrier"."""
    return all(part[0] != key["letter"] for part in key["name"].split())


def _called(units: Sequence[Unit]) -> Iterator[str]:
    """The letters that stand after a word for a person, a school or an option."""
    for unit in units:
        for match in matches(PSEUDONYM, unit.text):
            of_a_thing = OF_A_THING.search(unit.text, max(0, match.start(1) - 12), match.start(1))
            if match[1] in PARENTS or not of_a_thing:
                yield match[1]


def without_pseudonyms(units: Sequence[Unit]) -> None:
    """Drop the bare letters by which a document itself calls somebody, wherever they were taken for initials: those
    that it uses often, and two or more that it gives to relatives; in its prose also that of "Child K"."""
    for _, group in groupby(units, key=lambda unit: unit.document):
        own = list(group)
        prose = QUOTED.sub(" ", CHAT.sub("\n", "\n".join(unit.text for unit in own)))
        often = Counter(match.group() for match in BARE.finditer(prose))
        taken = {one for one, count in often.items() if count > 2 * MANY}
        given = {
            letter
            for match in GIVEN_TO.finditer(prose)
            for letter in once(r"\p{Lu}\b").findall(match["letters"])
        }
        keyed = {match["letter"] for match in KEYED.finditer(_in_rows(own))}
        taken |= (
            (given if len(given) > 1 else set()) | (keyed if len(keyed) > 1 else set()) | _keyed_parents(own)
        )
        for paragraph in prose.split("\n"):
            explained = {match["letter"] for match in EXPLAINED.finditer(paragraph)}
            taken |= explained if len(explained) >= EXPLAINS else set()
        titled, of_children = _titled_without_stop(own), _of_children(own)
        for unit in own if taken | titled | of_children else ():
            spoken_of = of_children if _is_prose(unit) else set()
            said = [match.span() for match in matches(QUOTED, unit.text)] if spoken_of else []
            unit.found = [
                one
                for one in unit.found
                if once(r"['’]s$").sub("", words := unit.text[one.start : one.end]) not in taken
                and not (one.rule == TITLED_INITIAL and words.rstrip(".") in titled)
                and not (
                    words.removesuffix("s").rstrip("'’") in spoken_of
                    and not any(low <= one.start < high for low, high in said)
                )
            ]


def _in_rows(units: Sequence[Unit]) -> str:
    """The text of units, a line each, and the cells of a row of a table in one line."""
    rows = groupby(enumerate(units), key=lambda each: each[1].cell[:2] if each[1].cell else each[0])
    return "\n".join("\t".join(unit.text for _, unit in row) for _, row in rows)


def _titled_without_stop(units: Sequence[Unit]) -> set[str]:
    """The titles with a letter that stand in prose without a stop or after others ("Ms A, Mr B and Mr C."), and "Mr X":
    so a report calls people, and elsewhere the stop may end a sentence. Asked only where some were taken for
    initials."""
    if not any(one.rule == TITLED_INITIAL for unit in units for one in unit.found):
        return set()
    goes_on = once(r"\s\p{Ll}|['’]s\s")
    after_others = once(r"(?:Mrs?|Ms|Miss|Dr)\s\p{Lu},?\s(?:and|or)\s$")
    return {
        match.group()
        for unit in units
        if unit.cell is None
        for match in _in_prose(unit.text)
        if goes_on.match(match.string, match.end())
        or match["letter"] == "X"
        or after_others.search(match.string, max(0, match.start() - 20), match.start())
    }


def _of_children(units: Sequence[Unit]) -> set[str]:
    """The letters of "Child K" and the like that stand so more than once."""
    labels = Counter(match[1] for unit in units for match in matches(LABELLED, unit.text))
    return {letter for letter, count in labels.items() if count > 1}


def _is_prose(unit: Unit) -> bool:
    """True for what is no note; nor a cell, as the date of a note may stand in the one beside."""
    return unit.cell is None and not register_of(unit.text)


def initials_of_given_names(units: Sequence[Unit]) -> set[str]:
    """The letters in which the given names of those named begin."""
    return _initials(units)[0]


def _initials(units: Sequence[Unit]) -> tuple[set[str], set[tuple[str, str]]]:
    """The initials of the given names in a document, and of surnames with each title."""
    given: set[str] = set()
    surnames: set[tuple[str, str]] = set()
    for unit in units:
        for one in unit.found:
            if one.entity != "PERSON" or one.score < 0.5:
                continue
            parts = name_parts(unit.text[one.start : one.end])
            title = parts[0] if parts and parts[0].lower() in TITLES else ""
            names = [
                part for part in parts if part.lower() not in TITLES and len(part) > 1 and part[0].isupper()
            ]
            if names and title:
                surnames |= {(title, names[-1][0]), (title, names[0][0])}
            elif names and (len(names) > 1 or names[0].lower() in given_names()):
                given.add(names[0][0])
    return given, surnames


def _letters(text: str) -> Iterator["regex.Match[str]"]:
    for form in (QUOTED, NOTED):
        for stretch in matches(form, text):
            start, end = stretch.span("said")
            yield from AFTER.finditer(text, start, end)
            yield from SAYS.finditer(text, start, end)
            yield from OF_WORDS.finditer(text, start, end)
            yield from (match for match in FIRST.finditer(text, start, end) if _goes_on(match["next"]))
            first = OPENING.match(text, start, end)
            if first and _goes_on(first["next"]):
                yield first


def _with_stop(text: str, given: Set[str]) -> Iterator["regex.Match[str]"]:
    """The initials with a stop in quotations and notes, and before a quotation."""
    quoted = [stretch.span("said") for form in (QUOTED, NOTED) for stretch in matches(form, text)]
    for start, end in quoted:
        for match in WITH_STOP.finditer(text, start, end):
            if match["name"] in given and _goes_on(match["next"]):
                yield match
    for match in matches(NOTED_OF, text):
        if match["name"] in given:
            yield match


def _ending(text: str, given: Set[str]) -> Iterator["regex.Match[str]"]:
    """The letter by which somebody ends a message."""
    match = ENDS.search(text) if MESSAGE.search(text) else None
    if match and match["name"] in given:
        yield match


def _goes_on(word: str) -> bool:
    """True for a word that goes on as after a person: a verb, a state, "laughing"."""
    return word in PERSON_VERBS | STATES | WHERE or (word.endswith("ing") and len(word) > 5)
