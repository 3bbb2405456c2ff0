"""Names that the documents themselves say are made up: "'Ruby' (not her real name)", "called Danny in this report".

Such a name stands for somebody, as "Child A" does, and is left alone, except where it is first declared: there it is
flagged, at the lowest tier, because what a report says of a name is no proof of it. Only what is said in so many words
counts: "known as Liz" is a nickname, "called Liz in this report" is not.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import regex

from checks.personal_data.flags import MADE_UP
from checks.personal_data.lexicon import bag, family_names, given_names, is_word
from checks.personal_data.needed import matches
from checks.personal_data.patterns import once
from checks.personal_data.recognisers.base import Found
from checks.personal_data.sought import Sought
from checks.personal_data.titles import TITLES, name_parts
from checks.personal_data.unit import Unit
from checks.personal_data.use import NEVER_NAMES, is_field_word

DECLARED, LAYER, LISTED = "declared", "whole document", "people listed"
CHECKED = 0.3  # the evidence of a flag of the lowest tier
KINDS = bag("PERSON NRP LOCATION SCHOOL HEALTH_SETTING ORGANIZATION REFUGE PLACE_OF_WORSHIP")
SMALL_WORDS = NEVER_NAMES - bag("mr mrs ms miss dr")
Span = tuple[int, int]
Place = tuple[int, int, int]

WORD = r"\p{Lu}[\p{L}\p{M}'’-]*\p{Ll}"
NAME = rf"[“\"‘']?(?P<name>(?:Mr[ ]and[ ]Mrs[ ])?{WORD}(?:[ ]{WORD}){{0,2}})[”\"’']?"
KIN = (
    r"(?:(?:(?:grand|step|foster\s|half-?)?(?:son|daughter|child|mother|father|parents?|brother|sister)|uncle|aunt|cousin|"
    r"nephew|niece|partner|couple|friend|wife|husband|twins?|baby)\b)"
)
KIND_OF_PERSON = rf"(?:boy|girl|young\s(?:man|woman|person)|man|woman|{KIN})"
REPORT = r"this\s(?:[\p{L}-]+\s){0,2}(?:report|review|summary|document|overview|account|chronology)"
HERE = rf"(?:in|throughout|for\sthe\spurposes?\sof)\s{REPORT}"
NOT_REAL = (
    r"(?:not\s(?:her|his|their)\s(?:own\s|true\s)?name|not\s(?:(?:her|his|their|its|the|a)\s)?(?:(?:child|boy|girl|person)['’]s\s)?real\sname|(?:a|her|his)\spseudonym|"
    r"a\smade-up\sname|an\s(?:invented|assumed)\sname|names?\s(?:has\sbeen\s)?changed|not\sthe\sname\sof\sany\b)"
)
# A quick look: most paragraphs say nothing of how anybody is called.
SPEAKS_OF_NAMES = regex.compile(
    r"[Nn]ame|NAME|[Pp]seudonym|PSEUDONYM|called|CALLED|known|identified|[Rr]eferred|REFERRED|made[ -]up|invented|"
    r"fictitious|(?:[Ww]e|I) (?:shall )?(?:say|write|call)|[Ii]n this (?:report|review|summary)|christened|goes by"
)
# "'Ruby' (not her real name)"; "Ruby and Callum are pseudonyms"; "the Board has given her the name Amy".
DECLARES = (
    regex.compile(rf"{NAME},?\s[(–-]?\s?{NOT_REAL}"),
    regex.compile(
        rf"{NAME}(?:\sand\s[“\"‘']?(?P<other>{WORD})[”\"’']?)?\s"
        r"(?:is|are)\s(?:a\spseudonym|pseudonyms|(?:an?\s)?(?:made[ -]up|invented|fictitious)\snames?|"
        r"not\s(?:her|his|their)\sreal\snames?)\b"
    ),
    regex.compile(
        r"\b(?:Board|panel|review|author|we|We)\s(?:has|have)\sgiven\s(?:her\s|him\s|them\s)?the\sname\s(?:of\s)?"
        rf"{NAME}"
    ),
    regex.compile(
        rf"\b[Ww]e\s(?:say|write)\s{NAME}\sfor\s(?:the|her|his)\s{KIND_OF_PERSON}"
        rf"(?:\sand\s(?P<other>{WORD})(?=\sfor\s(?:the|her|his)\s{KIND_OF_PERSON}))?"
    ),
    regex.compile(rf"\bgiven\sthe\spseudonym\s(?:of\s)?{NAME}"),
    regex.compile(
        rf"\bthis\s(?:report|review|summary)\sis\scalled\s{NAME}\.\s(?:It|This)\sis\snot\s(?:her|his)\s(?:own\s|real\s)?name\b"
    ),
    regex.compile(rf"{NAME},\swhich\sis\s(?:invented|made\sup|not\s(?:her|his)\s(?:real\s|own\s)?name)\b"),
    regex.compile(rf"\bwhom\s(?:we|I)\s(?:shall|will)\scall\s{NAME}(?=\s\p{{Ll}})"),
    regex.compile(rf"\b[Tt]he\spseudonym\s{NAME}\s(?:is|was|has)\b"),
    # "Amber | His elder sister. This is not her real name"
    regex.compile(
        rf"(?:^|\n)\s*{NAME}\s?\t[^\t\n]{{3,80}}?[.;]\s(?:[Tt]his|[Ii]t|[Tt]hat)\sis\snot\s(?:her|his)\s(?:own\s|real\s|true\s)?name\b"
    ),
)
# "Called here Danny", "in this report she is called Amy": it may be short for the real name, and counts only where no
# longer name holds it.
CALLS = (
    regex.compile(rf"\bhere\s(?:called|named|known\sas)\s{NAME}"),
    regex.compile(rf"\b(?:called|named|known\sas)\s{NAME}\son\s(?:the|its|our)\s(?:cover|title\spage)\b"),
    regex.compile(rf"\b(?:called|named)\shere,?\s{NAME}(?:\sand\s[“\"‘']?(?P<other>{WORD}(?:\s{WORD})?))?"),
    regex.compile(
        rf"\b(?:called|named|known|identified|referred\sto)\s(?:as\s)?{HERE},?\s(?:as\s|by\sthe\s(?:name|pseudonym)\s)?{NAME}"
    ),
    regex.compile(
        rf"\b(?:called|named|known\sas|identified\sas|referred\sto\sas|renamed)\s{NAME},?\s{HERE}\b"
        r"(?!\s(?:as|by|in|at)\b)"
    ),
    regex.compile(
        rf"\b(?i:{HERE}),?\s(?:\p{{L}}+\s){{1,5}}?(?:is|are|be|been)\s"
        rf"(?:called|named|known\sas|referred\sto\sas|given\sthe\s(?:name|pseudonym)(?:\sof)?)\s{NAME}"
    ),
    regex.compile(
        rf"\b(?i:{HERE}),?\s(?:we|I)\s(?:shall\s|will\s|have\s)?(?:call(?:ed)?|refer(?:red)?\sto)\s(?:her|him|\p{{Ll}}+\s\p{{Ll}}+)"
        rf"\s(?:as\s)?{NAME}"
    ),
    regex.compile(
        rf"\b(?:who\s{HERE}\sis|(?i:{HERE}),?\s(?:[Tt]he|[Hh]er|[Hh]is)\s\p{{Ll}}+\s(?:goes\sby|appears\sas|becomes))\s{NAME}"
        r"(?=\s?[.,;:\[(]|\s\p{Ll})"
    ),
    regex.compile(
        rf"\b(?:I|[Ww]e)\s(?:shall\s|will\s|have\s)?call(?:ed)?\s(?:the|her|his|this)\s{KIND_OF_PERSON}\s{NAME}"
        rf"(?:\sand\s(?:the|her|his)\s{KIND_OF_PERSON}\s[“\"‘']?(?P<other>{WORD}(?:\s{WORD})?))?"
    ),
    regex.compile(
        rf"\bwhom?\b[^.]{{0,80}}?\bwe\s(?:have|shall|will)\scall(?:ed)?\s{NAME}(?=\s?[.;]|\s(?:here|below)\b)"
    ),
)
# A paragraph that says so of all the names in it; and what such a paragraph tells of real names that were changed,
# taken or explained: "Her name has been changed by deed poll".
OF_ALL = regex.compile(
    r"\b(?:(?:these|they|all|which)\s(?:names\s)?(?:are|were)\s(?:all\s)?pseudonyms\b"
    r"|names\b(?:(?!real\b)[^.]){0,240}?\b(?:are|have\sbeen)\s(?:all\s)?"
    r"(?:pseudonyms|made\sup|invented|changed|fictitious|not\s(?:her|his|their|the)\sreal)"
    r"|\b(?:these|the\sfollowing)\s(?:terms|names|labels)\sare\sused\s(?:in\splace|instead)\sof\s(?:real\s)?names\b"
    r"|names\b[^\n]{0,300}[.:]\s(?:these|they)\sare\s(?:all\s)?(?:made\sup|invented|fictitious)\b"
    r"|(?:these|they)\sare\s(?:all\s)?(?:made[ -]up|invented|fictitious)\b(?=[,:]?\s(?:names?\b|with\b|we\b))"
    r"|(?:every|each|all)\s(?:first\s|given\s)?names?\b[^.]{0,40}?\b(?:is|are|has\sbeen|have\sbeen)\s"
    r"(?:invented|made\sup|changed|fictitious|a\spseudonym|pseudonyms)\b"
    r"|(?:board|panel|review|author|we)\s(?:has|have)\s(?:chosen|picked|invented|used|given)\s(?:\p{Ll}+\s){0,2}?"
    r"(?:new|other|different|invented)\s(?:first\s)?names\b"
    r"|none\sof\s(?:(?:these|them|the)(?:\snames)?)\s(?:is|are)\b[^.]{0,30}\b(?:own|real)\snames?\b"
    r"|no\sname\sin\s(?:it|the\slist|this\s\p{L}+)\s(?:belongs\sto|is\sthat\sof)\b"
    r"|none\sof\sthe\snames\s(?:in\sthis\s(?:key|list|table|report|summary|review|document|account)|used(?:\shere)?)\s"
    r"(?:belongs?\sto|(?:is|was)\s(?:that|the\sname)\sof)\b"
    r"|(?:board|panel|review|author|we)\s(?:has|have)\smade\sup\s(?:\p{Ll}+\s)?names\b"
    r"|pseudonyms\s(?:are|were|have\sbeen|has\sbeen)\s(?:used|given|chosen))",
    regex.IGNORECASE,
)
# What says so only under such a heading: elsewhere somebody may have been taken for another, or have been baptised.
NOT_HERS = regex.compile(
    r"\b(?:was|is)\snot\s(?:her|his|their)\s(?:own\s|real\s|true\s)?name\b|"
    r"\beach\s(?:took|chose|picked)\san?(?:other)?\s(?:new\s|other\s|different\s)?name\b",
    regex.IGNORECASE,
)
OF_REAL_NAMES = regex.compile(
    r"\b(?:deed\spoll|adopt(?:ed|ion|ive)|alias(?:es)?|false|passports?|marriages?|married|spel[lt]\p{L}*|surnames?|"
    r"full\sname|at\shome|real\snames?\s(?:is|are|was|were)\b)",
    regex.IGNORECASE,
)
# The heading of a paragraph that tells how a report calls people: it does, if there are labels among the names.
HEADING = regex.compile(
    r"\s*(?:[\dA-Z]{1,3}(?:\.\d{1,2})*[.)]?\s+)?(?:(?:a\s(?:note|word)\s)?(?:on|about)\s(?:the\s)?names|"
    r"(?:the\s)?names\s(?:used|in\sthis\s\p{L}+)|"
    r"(?P<sure>(?:(?:table|list)\sof\s)?pseudonyms(?:\sused)?(?:\sin\sthis\s\p{L}+)?)|"
    r"how\speople\sare\s(?:called|named|referred\sto)(?:\sin\sthis\s\p{L}+)?)\s*[.:]?\s*",
    regex.IGNORECASE,
)
LABEL = regex.compile(
    r"\b(?:YP|SW|HV|GP|Child|Baby|Adult|Sibling|School|Worker|Carer|Family|Person|Hospital|Town)[ -]?"
    r"(?:\d{1,2}|\p{Lu})\b"
)
LABELLED = rf"(?:{LABEL.pattern}|(?:Mr|Mrs|Ms|Miss|Dr)\s\p{{Lu}}\b)"
NUMBERED = regex.compile(r"\s(?:\d|\p{Lu}\b)")  # "Social Worker 1", "School P"
# How such a paragraph gives a name: "Esther is the subject", "the daughter Hazel", "Mr Larch (social worker)".
GIVEN = (
    regex.compile(
        rf"{NAME}\s(?:and\s(?P<other>{WORD})\s)?(?:is|are|was|were)\s(?:the|her|his|their|a|an)\s\p{{Ll}}"
    ),
    regex.compile(
        rf"{NAME}\s\((?:\p{{Ll}}|\p{{Lu}}{{2,}})[\p{{L}} '’-]*\)(?:,\s(?:and\s)?(?P<other>{WORD}\s{WORD})\.)?"
    ),
    regex.compile(
        rf"(?<=\b(?:is|are|was|were|being|called|named|referred\sto\sas|known\sas|names?|picked|chose|chosen|{KIN})\s(?:the\s|of\sthat\scouple\s)?)"
        rf"{NAME}(?:\sand\s[“\"‘']?(?P<other>{WORD}(?:\s{WORD})?))?"
    ),
    # "Adam where the speaker meant Child L, Julia for Ms M"
    regex.compile(
        rf"{NAME}\s(?:for|where\sthe\sspeaker\smeant|in\splace\sof|instead\sof)\s(?:[Tt]he\s|[Hh]is\s|[Hh]er\s)?(?:{LABELLED}|{KIN})"
    ),
    regex.compile(
        r"(?<=\b(?:school|town|village|city|hospital|home|house|nursery|surgery|church|street|estate|area|second|third)\s"
        rf"(?:the\s)?){NAME}"
    ),
)
NAMES_LISTED = regex.compile(
    r"(?:(?i:\bnames?\b)(?:(?!\s-\s)[^.–—:,])*(?:[–—:,]|\s-)|\b(?:below|instead|follows?|called):)\s"
    rf"(?P<list>(?:[“\"‘']?{WORD}(?:\s{WORD})?[”\"’']?(?:,?\sand\s|,\s|\s[–—-])?)+)"
)
# "given the names Dean, Marcus and Stelios, none of them genuine"
NONE_OF_THEM = regex.compile(
    rf"\b(?:are|is|been)\s(?:here\s)?given\sthe\snames\s(?P<list>(?:[“\"‘']?{WORD}(?:\s{WORD})?[”\"’']?(?:,?\sand\s|,\s)?)+),?\s"
    r"none\sof\s(?:them|these|which)\s(?:is\s|are\s)?(?:genuine|real|true|their\sown|theirs)\b"
)
NAME_ALONE = regex.compile(NAME)
SENTENCE = regex.compile(r"(?:[^.!?]|[.!?](?!\s))+[.!?]*")
# Whose names a paragraph about names may give without having made them up.
OF_OTHERS = regex.compile(
    r"\b(?:authors?|chair(?:man|woman)?|review(?:er|ers|\steam)|(?:board|business)\smanager|secretary|"
    r"panel(?!\s(?:itself\s)?(?:christened|named|called|chose|gave|picked))|solicitor|"
    r"written|edited|real\snames?\s(?:is|are))\b",
    regex.IGNORECASE,
)
# "Chelsea is called Esther": the first is the name she bears.
RENAMED = regex.compile(
    r"[”\"’']?,?\s(?:(?:is|was|are|were|will\sbe|becomes?|appears?)\s(?:here\s)?"
    r"(?:called|known|named|referred|renamed|as)\b|=)"
)
# "Amy – the subject of this review": a line of a list of pseudonyms, or a row of a table, that says who is meant and
# gives no other name or label: "Liam – Child A" is a key, and Liam the real name. The heads of its columns are none.
IN_LIST = regex.compile(
    rf"\s*[-–•*·]?\s*(?P<names>{NAME}(?:(?:,|\sand)\s{WORD}(?:\s{WORD})?)*)\s?(?:[–—:=-]|\t|\sis\b|\sare\b)\s*(?:(?:[Tt]he|[Hh]er|[Hh]is|[Tt]heir|[Aa]n?)\s|(?=\p{{Ll}}))"
    rf"(?!.*(?:{LABEL.pattern}|\p{{Lu}}\p{{Ll}}+\s\p{{Lu}}))(?:\p{{L}}+['’]?s?[ -]){{0,4}}?"
    rf"(?i:subject|{KIN}|foster|carers?|neighbour|associate|lodger|schools?|homes?|young\s\p{{L}}+|boy|girl|m[ae]n|"
    r"wom[ae]n|workers?|teachers?|head|officers?|nurses?|midwi(?:fe|ves)|doctors?|unit|manager)\b"
)
COLUMNS = regex.compile(
    r"(?!.*\b(?:real|true|actual)\b)\s*(?:(?P<made_up>(?:invented|made-up|fictitious|assumed|code)\sname|name\sused|in\sthis\s(?:report|review|summary)|pseudonym)s?|"
    r"name|known\sas|who|role)\b[^\n]{0,40}\s*",
    regex.IGNORECASE,
)
# A row under the heading "Invented name": who is meant is told beside it, by no name.
UNDER_MADE_UP = regex.compile(
    rf"\s*(?P<names>{NAME}(?:,\s{WORD}(?:\s{WORD})?)*)\s?(?:\t|\|)\s*(?P<who>\S[^\n]*)"
)
MOST = 20  # lines of such a list
PATTERNS = (SPEAKS_OF_NAMES,)


@dataclass
class Listing:
    """How far a list or table of made-up names may still go on, line by line."""

    lines: int = 0
    made_up: bool = False  # the heading of its first column says so

    def names_in(
        self, row: str, column: int | None, heading: "regex.Match[str] | None", of_all: bool
    ) -> list[Span]:
        """Where the row gives made-up names; `column` is where it begins in a table. What is no row of a list ends
        it, or begins one."""
        under = self.made_up and not column and _under_made_up(row)
        match = self.lines and (IN_LIST.match(row) or under)
        if match:
            self.lines -= 1
            return _spans(NAME_ALONE, row, *match.span("names"))
        columns = COLUMNS.fullmatch(row)
        if columns and columns["made_up"] and ("\t" in row or "|" in row):
            self.lines, self.made_up = MOST, True
        elif heading or of_all:
            self.lines, self.made_up = (MOST if of_all or (heading and heading["sure"]) else 0), False
        elif not (columns or column is not None or "\t" in row):
            self.lines = 0
        return []


def declared_names(units: Sequence[Unit]) -> dict[str, Place]:
    """The names that the documents say are made up, and where each is first declared: number of the unit, start and
    end."""
    declared: dict[str, Place] = {}
    headed, listing = False, Listing()
    for number, unit in enumerate(units):
        row = _row(units, number)
        speaks = any(matches(SPEAKS_OF_NAMES, unit.text)) or (unit.cell and SPEAKS_OF_NAMES.search(row))
        if not unit.text.strip() or not (headed or listing.lines or speaks):
            continue
        spans = _said(units, row)
        labelled = headed and (len(LABEL.findall(unit.text)) > 1 or NOT_HERS.search(unit.text))
        of_all = bool(labelled or OF_ALL.search(unit.text)) and not OF_REAL_NAMES.search(unit.text)
        if of_all:
            spans += _of_all(unit.text)
        heading = HEADING.fullmatch(unit.text)
        column = unit.cell[2] if unit.cell else None
        spans += listing.names_in(row, column, heading, of_all)
        spans = [span for span in spans if span[1] <= len(unit.text)]
        headed = heading is not None
        for start, end in spans:
            if unit.text[start:end].split()[0].lower() not in SMALL_WORDS:
                declared.setdefault(_bare(unit.text[start:end]), (number, start, end))
    return declared


def _said(units: Sequence[Unit], text: str) -> list[Span]:
    """The names of which a text says by themselves that they are made up."""
    declared = [span for form in DECLARES for span in _spans(form, text, 0, len(text))]
    for several in NONE_OF_THEM.finditer(text):
        declared += _spans(NAME_ALONE, text, *several.span("list"))
    return declared + [
        span
        for form in CALLS
        for span in _spans(form, text, 0, len(text))
        if not (_whole(text[slice(*span)]) or _in_a_longer(units, text[slice(*span)]))
    ]


def _in_a_longer(units: Sequence[Unit], name: str) -> bool:
    """True where somebody is found whose whole name holds this one ("Ms Bright", and "Karen Bright" elsewhere), or of
    whose name it is the beginning: "Kay" and "Kaylee"."""
    own = {part.lower() for part in name_parts(name) if part.lower() not in TITLES}
    for unit in units:
        for one in unit.found:
            if one.entity == "PERSON":
                found = name_parts(unit.text[one.start : one.end])
                parts = {part.lower() for part in found if part[0].isupper() and part.lower() not in TITLES}
                if own < parts and not all(map(is_field_word, parts - own)):
                    return True
                if any(part.startswith(word) for word in own for part in parts - own):
                    return True
    return False


def _under_made_up(row: str) -> "regex.Match[str] | None":
    """A row of a table of made-up names, unless it gives a name or a label beside the made-up one as well."""
    match = UNDER_MADE_UP.match(row)
    if match is None or LABEL.search(match["who"]):
        return None
    named = any(
        word.lower() in given_names() or not (is_field_word(word) or is_word(word.lower()))
        for word in once(r"\p{Lu}[\p{L}'’-]*").findall(match["who"])
    )
    return None if named else match


def _row(units: Sequence[Unit], number: int) -> str:
    """The text of a unit, and of the next cell of its row in a table."""
    unit = units[number]
    after = units[number + 1] if number + 1 < len(units) else None
    if unit.cell and after and after.cell and after.cell[:2] == unit.cell[:2]:
        return f"{unit.text}\t{after.text}"
    return unit.text


def without_declared(units: Sequence[Unit], declared: Mapping[str, Place]) -> None:
    """Drop what was found of made-up names, wherever they stand alone. Where one is first declared it is flagged, if it
    was found as a name anywhere, as what it was found to be."""
    if not declared:
        return
    names = {*declared, *(last for name in declared if (last := _last_of_titled(name)))}
    ordered = sorted(names, key=lambda name: (-len(name), name))
    sought = Sought(ordered, r"(?<![\w-])", r"(?![\w-])", any_case=True)
    kinds: dict[str, str] = {}
    for unit in units:
        for start, end in list(sought.spans(unit.text)):
            dropped = [one for one in unit.found if _is_of(unit.text, one, start, end)]
            if dropped:
                unit.found = [one for one in unit.found if one not in dropped]
                surest = max(dropped, key=lambda one: one.score)
                kinds.setdefault(_bare(unit.text[start:end]).lower(), surest.entity)
    for name, (number, start, end) in declared.items():
        kind = kinds.get(name.lower())
        if kind and not units[number].holds(start, end):
            flag = Found(start, end, kind, CHECKED, LAYER, DECLARED, MADE_UP)
            units[number].found = [*units[number].found, flag]


def _of_all(text: str) -> list[Span]:
    """The names in a paragraph that says of all its names that they are made up."""
    spans: list[Span] = []
    for sentence in SENTENCE.finditer(text):
        if OF_OTHERS.search(sentence.group()):
            continue
        start, end = sentence.span()
        spans += [span for form in GIVEN for span in _spans(form, text, start, end)]
        for listed in NAMES_LISTED.finditer(text, start, end):
            spans += _spans(NAME_ALONE, text, *listed.span("list"))
    return [
        (start, end)
        for start, end in spans
        if not RENAMED.match(text, end) and not NUMBERED.match(text, end) and not _whole(text[start:end])
    ]


def _spans(form: "regex.Pattern[str]", text: str, start: int, end: int) -> list[Span]:
    """Where a form finds a name, or two."""
    return [
        match.span(group)
        for match in form.finditer(text, start, end)
        for group in ("name", "other")
        if match.groupdict().get(group)
    ]


def _whole(name: str) -> bool:
    """True for somebody's given name with the family name, as the author or chair is named."""
    parts = [part.lower() for part in name_parts(name) if part.lower() not in TITLES]
    return len(parts) > 1 and parts[0] in given_names() and parts[-1] in family_names()


def _is_of(text: str, one: Found, start: int, end: int) -> bool:
    """True for a finding of the name that stands there, with nothing else of a name about it: a title or a role, and
    for a place not even that ("Rowan Street")."""
    apart = one.end <= start or end <= one.start
    if apart or one.entity not in KINDS or one.layer == LISTED or one.rule == DECLARED:
        return False
    about = name_parts(f"{text[one.start : start]} {text[end : one.end]}")
    if one.entity != "PERSON":
        return not any(part[0].isupper() and part != "The" for part in about)
    return all(not part[0].isupper() or part.lower() in TITLES or is_field_word(part) for part in about)


def _last_of_titled(name: str) -> str:
    """The last part of a name with a title: "Fairweather" of "Mrs Fairweather"; else empty."""
    first, _, last = name.rpartition(" ")
    return last if first.lower().rpartition(" ")[2] in TITLES else ""


def _bare(name: str) -> str:
    return str(once(r"['’]s?$").sub("", name))
