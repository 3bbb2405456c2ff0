"""Works and judgments that the documents cite: their authors and parties are published, and nobody of the review's.

A name is never dropped here that the documents also give somebody, with a given name or a title before it. A judgment
may be the family's own: it is left alone only where the highest court gave it, or where it is older than what the
review is about and law is spoken of. The surname of an author is left alone elsewhere only where work is spoken of.
"""

from collections.abc import Iterator, Sequence, Set
from functools import cache
from itertools import groupby
from typing import NamedTuple

import regex

from checks.personal_data.anonymous import PUBLISHED
from checks.personal_data.lexicon import bag, entries, family_names, given_names, peoples_names, places, words
from checks.personal_data.needed import matches
from checks.personal_data.patterns import once
from checks.personal_data.recognisers.base import Found
from checks.personal_data.register import register_of
from checks.personal_data.unit import Unit
from checks.personal_data.use import is_field_word
from checks.personal_data.whole_document.published_people import published_people
from checks.personal_data.whole_document.taking_along import with_title

NAME = r"\p{Lu}[\p{L}'’-]*\p{Ll}[\p{L}'’-]*"
PAIR = regex.compile(rf"{NAME}\s(?:and|&)\s{NAME}")  # of surnames, or of given names: nobody's whole name
YEAR = r"(?:19|20)\d\d[a-z]?"
JOIN = r"(?:,?\s(?:and|&)\s|,\s)"
# "Ferguson (2009)", "(Horwath, 2007; Stevenson 1999)", "Radford, Hughes and others (1998)"
AUTHORS = regex.compile(
    rf"(?<![\w'’-])(?P<names>{NAME}(?:{JOIN}{NAME}){{0,4}})(?P<others>\s?,?\set\sal\b\.?|\sand\s(?:others|colleagues))?,?\s"
    rf"(?:\({YEAR}\)|{YEAR}(?=[;)]|:\s\d))"
)
# "(Featherstone, 2007; Ashley, 2011)": where an author of the field is among them, all are.
SEVERAL = regex.compile(r"\([^()\n]*;[^()\n]*\)")
CITES = regex.compile(rf"{YEAR}[);:]")  # a quick look: most paragraphs cite nothing
# "Bools and colleagues had described": the staff of somebody visit and ring.
WITH_OTHERS = regex.compile(
    rf"(?<![\w'’-]|\p{{Lu}}\p{{L}}+\s)(?P<name>{NAME})\sand\scolleagues['’]?\s(?:(?:has|have|had|national|recent)\s)?"
    r"(?P<wrote>describ|put\sit|f[io]u?nd|argue|show|suggest|wr[io]te|written|stud|conclud|coined|identif|propos|review|publish|go\sfurther)?"
)
# What only an author of the field does of whom nobody else is called: "Utting warned of this".
WARNS = regex.compile(
    r"['’]s$|['’]s[.,;:]|\s(?:has\s|have\s|had\s)?(?:warned|wrote|argued|showed|shown|recommended|concluded|observed|coined)\b"
)
AFTER_LAMING = regex.compile(r"\bLaming(?:,|\sand)\s$")
# "Dingwall, Eekelaar and Murray"
WITH_YEAR = rf"{NAME}(?:\s\({YEAR}\))?"
TOGETHER = regex.compile(rf"(?<![\w'’-]){WITH_YEAR}(?:{JOIN}{WITH_YEAR}){{1,4}}")
# What is said of somebody who wrote, after the year: "Gohir (2013), in …", "Gohir (2013) found".
WROTE = regex.compile(
    r"\)\s(?:has\s|have\s|had\s)?(?:show|find|found|describe|argue|suggest|warn|identif|observe|conclude|propose|wr[io]te|"
    r"written|set\sout|define|report|point|gives?|reviewed|studied)\p{Ll}*\s"
)
# Of these only an author with a year does: "Brandon (2009) wrote of men", "Byron (2008) argues that".
WRITES_OF = regex.compile(
    r"\)\s(?:wrote\s(?:of|that|about)|writes\b|(?:has|have|had)\s(?:both\s|also\s)?(?:shown\sthat|described|written|argued|warned)\b|"
    r"(?:argue|suggest|conclude|warn|propose|observe|estimate)s?d?\sthat\b)"
)
SHOWED = regex.compile(
    r"\s(?:have|had)\s(?:(?:both|each|all|also|long)\s)?(?:shown|found|argued|described|written|suggested|warned|identified)\b"
    r"|,\swriting\s(?:on|for|in)\b|\s(?:remarked|argued|warned|coined|propose|distinguish|call\s(?:it|this|such|the))\b"
)
LIST = regex.compile(
    r"\s*(?:(?:appendix|annex|section|part)\s\w{1,4}[.:]?\s|\d[\d.]*\s+)?(?:select\s|key\s|list\sof\s|some\s)?"
    r"(?:references(?:\sand\sfurther\sreading)?|bibliography|further\sreading|"
    r"(?:notes\sand\s)?(?:works|publications|literature|references)\s(?:cited|consulted|used)|notes\sand\sreferences)\s*[.:]?\s*",
    regex.IGNORECASE,
)
# A line of a list of works wherever it stands: "[7] Sugar, N., Taylor, J. and Feldman, K. (1999) Bruises in infants".
WRITER = rf"{NAME},\s(?:\p{{Lu}}\.[\s-]?){{1,3}}"
ENTRY = regex.compile(
    rf"\s*(?:(?P<mark>\[(?:\d{{1,3}}|[ivxl]{{1,6}})\]\s+)|\d{{1,3}}[.)]\s+|[-•*]\s)?(?P<authors>{WRITER}(?:(?:,\s?|,?\s?(?:and|&)\s){WRITER})*)"
    rf",?\s?(?:et\sal\.?,?\s?)?(?:\([Ee]ds?\.?\),?\s)?\({YEAR}\)[.:,]?\s(?!Born|Aged|DOB)\p{{Lu}}\p{{L}}*[\s:,?][^\t|]{{6,}}"
)
ENTRIES = 2  # lines that look so before they are taken for a list
# What the reference of an author whose work is listed goes on with: "Chand [3] found", "Morrison's model". A family may
# have the name as well, and of its members other things are told.
REFERRED_TO = regex.compile(
    r"['’]?s?\s?\[\w{1,4}\]|['’]s\s(?:\p{Ll}+\s){0,2}anal[yi]s[ei]s\b"
    r"|\s(?:and\s\p{Lu}\p{L}+\s)?(?:has|have)\s(?:\p{Ll}+\s){0,2}(?:written|shown|argued|described|suggested|observed|warned)\b"
    r"|\s(?:argue|suggest|propose|define|distinguish|observe|warn|conclude|estimate|identif)\p{Ll}*\b|\sfound\sthat\b"
)
IN_LIST = regex.compile(rf"\({YEAR}\)|\b(?:Cm\s\d|Report)[^()]{{0,12}}\s{YEAR}")
REPORTS = r"(?:AC|QB|KB|Ch|Fam|WLR|All\sER(?:\s\(D\))?|FLR|FCR|BMLR|CCLR|ECR|EHRR|ICR|IRLR|LGR|Cr\sApp\sR(?:\s\(S\))?)"
CITATION = regex.compile(
    rf"[\[(](?P<year>(?:19|20)\d\d)[\])]\s(?:(?P<highest>UKHL|UKSC|UKPC)|(?:\d\s)?{REPORTS}|EWCA\s(?:Civ|Crim)|"
    r"EWHC(?:\sAdmin)?|EWFC|EWCOP|ECHR|CSIH|NICA)\s\d{1,5}(?:\s\((?:Fam|Admin|QB|Ch|CA|HL|DC)\))?"
)
PARTY = (
    r"(?:\p{Lu}[\p{L}'’-]*(?:(?<=\b\p{L}{1,2})\.)?|\([^()\n]{1,40}\)|v\.?|ex\sp(?:arte)?|"
    r"and|of|the|for|by|others|another|&|;)"
)
PARTIES = regex.compile(rf"(?:R|Re|In\sre|\p{{Lu}}[\p{{L}}'’-]*)(?:,?\s{PARTY})*,?\s$")
OPENS = regex.compile(r"(?:In|See|As|Under|Following|Since|And|But|Cf|Per|Both)\s")
OLD = 5  # years before the latest one that the documents tell
# What is said of a judgment that is cited as law.
AS_LAW = regex.compile(
    r"\b(?:see|cf|restated|follow(?:s|ed|ing)|appl(?:y|ies|ied|ying)|rel(?:y|ies|ied|ying)\s(?:up)?on|in\sthe\slight\sof|cit(?:e|es|ed|ing)|refer(?:s|red|ring)\sto|remind(?:s|ed|ing)|"
    r"principles?|settled|laid\sdown|quot(?:es?|ed|ing)|case\slaw|the\slaw|authorit(?:y|ies)\s(?:is|are)|"
    r"(?-i:Lords?|Lady|Baroness|Court\sof\sAppeal|Supreme\sCourt|Strasbourg)|described\sin|explor(?:es|ed)|threshold|"
    r"(?:held|said|decision|decided|speech(?:es)?|test|approach|reasoning|dicta)\sin)\b",
    regex.IGNORECASE,
)
NEAR = 60  # characters
# What stands after and before the surname of an author whose work is spoken of.
WRITES = regex.compile(
    r"(?:['’]s\s(?:\p{Ll}+\s){0,2}(?:work|stud(?:y|ies)|research|theory|models?|matrix|concepts?|framework|distinction|"
    r"definition|typology|preconditions|scale|questionnaire|book|chapter|paper|article|approach|notion|argument|phrase|"
    r"cycle|ladder|criteria|terms?|levels|stages|hierarchy|triangle|account\sof)\b"
    r"|(?:\sand\s\p{Lu}\p{L}+)?\s(?:(?:has|have|had)\s(?:\p{Ll}+\s){0,2}written|writes?\sof|argues?|coined)\b"
    r"|\s(?:distinguish(?:es|ed)|proposes|coins|adds\s(?:the|that)|calls\s(?:it|this|such|the|an?))\b"
    r"|\sand\s\p{Lu}\p{L}+\s(?:has|have|had)\s(?:both\s)?(?:shown|described|argued|warned|found)\b"
    r"|,\swriting\s(?:on|for|in|about|of)\b|\sdescribes\sthe\s(?:tasks?|stages?|process|way)\b"
    r"|['’]s\s(?:analys[ei]s|surveys?|reviews?)\sof\b"
    r"|\sand\s(?:(?:his|her|their)\s)?(?:others|colleagues)\b|,?\set\sal\b)"
)
WORK_OF = regex.compile(
    r"\b(?:work|stud(?:y|ies)|research|writings?|matrix|theory|models?|concept|books?)\s(?:of|by)\s$|\b(?:[Ss]ee|[Cc]f\.?)\s$"
    r"|\b(?:described|coined|identified|proposed)\sby\s$"
)
# The same of an author whose surname children are called by as well: "the research of Pearce", not "Pearce's work".
SURELY_OF = regex.compile(r"\b(?:research|writings?|theor(?:y|ies)|the\swork)\s(?:of|by)\s$")
SURELY_WRITES = regex.compile(r"\s(?:argues|coined)\b|,\swriting\s(?:on|about|of)\b")
Span = tuple[int, int]
# What a title may hold and its authors be taken for; a number or an e-mail address in a list stays found.
IN_TITLES = bag(
    "PERSON LOCATION ORGANIZATION NRP AGE OCCUPATION MEDICAL_CONDITION SCHOOL HEALTH_SETTING REFUGE NEWSPAPER "
    "PLACE_OF_WORSHIP DATE_TIME"
)
PATTERNS = (WITH_OTHERS, TOGETHER, CITATION)


class Work(NamedTuple):
    """Where a unit names the authors of a work, and all that is left alone with them: a line of a list, whole."""

    authors: Span
    whole: Span


class Judgment(NamedTuple):
    """Where a unit names the first party of a judgment, and the citation after the last."""

    start: int
    citation: "regex.Match[str]"


def without_cited(units: Sequence[Unit]) -> None:
    """Drop what was found in the works and judgments cited, and the surnames of authors wherever they stand alone."""
    works = [list(_works(unit)) for unit in units]
    for own, spans in zip(works, published_people(units), strict=True):
        own += [Work(span, span) for span in spans]
    listed: set[str] = set()
    for number, line in _listed(units):
        works[number] = [line]
        listed.update(_words(units[number].text, *line.authors))
    judgments = [list(_judgments(unit)) for unit in units]
    authors = {
        word
        for unit, own in zip(units, works, strict=True)
        for work in own
        for word in _words(unit.text, *work.authors)
    } | of_the_field()
    parties = {
        word
        for unit, own in zip(units, judgments, strict=True)
        for one in own
        for word in _words(unit.text, one.start, one.citation.start())
    }
    if not authors and not parties:
        return
    cited = [
        [*(work.whole for work in own), *((one.start, one.citation.end()) for one in law)]
        for own, law in zip(works, judgments, strict=True)
    ]
    named = _named(units, cited, authors | parties)
    alone = authors - named - given_names()
    called = authors & given_names() - named
    latest = max((int(year) for unit in units for year in once(r"\b20\d\d\b").findall(unit.text)), default=0)
    for unit, own, law in zip(units, works, judgments, strict=True):
        others = [
            (one.start, one.citation.end()) for one in law if _is_of_others(unit.text, one, named, latest)
        ]
        left = [work.whole for work in own if not set(_words(unit.text, *work.authors)) & named]
        unit.found = [
            one
            for one in unit.found
            if not any(start <= one.start < end for start, end in others)
            and not (
                one.entity in IN_TITLES
                and (
                    _within(one, left)
                    or _is_author(unit, one, alone, called)
                    or _is_listed(unit, one, listed - named)
                )
            )
        ]


def _surnames() -> frozenset[str]:
    return entries("authors") | entries("authors_alone")


@cache
def of_the_field() -> frozenset[str]:
    """Surnames of those whom reviews cite, lower case."""
    return _surnames() | {name.split()[-1] for name in entries("published_people")} - places()


@cache
def hardly_anybody_else() -> frozenset[str]:
    """Those of them that few others are called by, lower case."""
    return _surnames() - peoples_names() - words()


def _works(unit: Unit) -> Iterator[Work]:
    """The works that a sentence cites: by authors of the field, together or with a year; with a year also by surnames
    that are no given names, and by somebody who wrote. The year after any other name may be that of a child's birth:
    "the twins, Tyler and Senait (2006)"."""
    cites = list(AUTHORS.finditer(unit.text)) if CITES.search(unit.text) else []
    brackets = [match.span() for match in SEVERAL.finditer(unit.text)] if cites else []
    of_authors = [span for span in brackets if set(_words(unit.text, *span)) & of_the_field() - given_names()]
    for match in cites:
        beside = any(low < match.start() < high for low, high in of_authors)
        if beside or _is_work(unit.text, match):
            yield Work(match.span("names"), match.span("names"))
    for match in matches(WITH_OTHERS, unit.text):
        lower = match["name"].lower()
        author = match["wrote"] or lower in of_the_field()
        if author and lower not in given_names() and not is_field_word(match["name"]):
            yield Work(match.span("name"), match.span("name"))
    for match in matches(TOGETHER, unit.text):
        names = set(_words(unit.text, *match.span()))
        several = names <= of_the_field() and (len(names) > 2 or SHOWED.match(unit.text, match.end()))
        together = bool(names & hardly_anybody_else()) or several
        if together and names <= family_names() | of_the_field():
            yield Work(match.span(), match.span())


def _is_work(text: str, match: "regex.Match[str]") -> bool:
    """True for names and a year that tell of a work by themselves."""
    names = set(_words(text, *match.span("names")))
    surnames = names <= family_names() or match["others"] or WROTE.match(text, match.end() - 1)
    known = names & of_the_field()
    if not WRITES_OF.match(text, match.end() - 1):
        known -= given_names()
    return bool(known) or bool(surnames and not names & given_names() and not any(map(is_field_word, names)))


def _listed(units: Sequence[Unit]) -> Iterator[tuple[int, Work]]:
    """The lines of lists of references, by the numbers of their units: under a heading, or by their look."""
    alike = [
        (number, Work(match.span("authors"), (0, len(unit.text))))
        for number, unit in enumerate(units)
        if (match := ENTRY.fullmatch(unit.text)) and (match["mark"] or once(PUBLISHED).search(unit.text))
    ]
    if len(alike) >= ENTRIES:
        yield from alike
    for _, group in groupby(enumerate(units), key=lambda pair: pair[1].document):
        within = False
        for number, unit in group:
            if LIST.fullmatch(unit.text):
                within = True
            elif within and unit.text.strip():
                year = IN_LIST.search(unit.text)
                within = year is not None
                if year:
                    yield number, Work((0, year.start()), (0, len(unit.text)))


def _judgments(unit: Unit) -> Iterator[Judgment]:
    """The judgments that a unit cites."""
    for match in matches(CITATION, unit.text):
        parties = PARTIES.search(unit.text, max(0, match.start() - 160), match.start())
        if parties:
            opening = OPENS.match(unit.text, parties.start())
            yield Judgment(opening.end() if opening else parties.start(), match)


def _is_of_others(text: str, one: Judgment, named: Set[str], latest: int) -> bool:
    """True for a judgment that is nobody's of the review."""
    old = int(one.citation["year"]) + OLD <= latest
    law = AS_LAW.search(text, max(0, one.start - NEAR), one.citation.end() + NEAR) is not None
    own = not named.isdisjoint(_words(text, one.start, one.citation.start()))
    return not own and (one.citation["highest"] is not None or (old and law))


def _named(units: Sequence[Unit], cited: Sequence[Sequence[Span]], asked: Set[str]) -> set[str]:
    """Those of the words asked about that stand with a given name or title somewhere that is no citation."""
    named: set[str] = set()
    for unit, spans in zip(units, cited, strict=True):
        for one in unit.found:
            if one.entity == "PERSON" and one.score >= 0.5 and not _within(one, spans):
                words = _words(unit.text, one.start, one.end)
                if not asked.isdisjoint(words) and not PAIR.fullmatch(unit.text, one.start, one.end):
                    whole = with_title(unit.text, one)
                    if len(_words(unit.text, whole.start, whole.end)) > 1:
                        named.update(word for word in words if not is_field_word(word))
    return named


def _words(text: str, start: int, end: int) -> list[str]:
    """The capitalised words of a stretch, lower case, without the possessive."""
    return [
        once(r"['’]s?$").sub("", word.lower())
        for word in once(r"(?<![\w'’-])\p{Lu}[\p{L}'’-]*").findall(text, start, end)
        if len(word) > 1
    ]


def _is_author(unit: Unit, one: Found, authors: Set[str], called: Set[str]) -> bool:
    """True for a surname alone that is an author's, where work is spoken of; of those in `called`, given names as well,
    more is asked."""
    bare = once(r"['’]s?$").sub("", unit.word(one))
    if one.entity == "PERSON" and bare in called and with_title(unit.text, one) == one:
        before = SURELY_OF.search(unit.text, max(0, one.start - 24), one.start)
        return before is not None or SURELY_WRITES.match(unit.text, one.start + len(bare)) is not None
    place = one.entity == "LOCATION" and bare in hardly_anybody_else()
    if not (one.entity == "PERSON" or place) or bare not in authors or with_title(unit.text, one) != one:
        return False
    if bare in entries("authors_alone"):
        return True
    rare = bare in hardly_anybody_else() and WARNS.match(unit.text, one.start + len(bare)) is not None
    return (
        rare
        or AFTER_LAMING.search(unit.text, max(0, one.start - 12), one.start) is not None
        or WRITES.match(unit.text, one.start + len(bare)) is not None
        or WORK_OF.search(unit.text, max(0, one.start - 24), one.start) is not None
    )


def _is_listed(unit: Unit, one: Found, listed: Set[str]) -> bool:
    """True for the surname alone, in prose, of an author whose work the documents list, where it is referred to."""
    bare = once(r"['’]s?$").sub("", unit.word(one))
    if bare not in listed or one.entity not in {"PERSON", "LOCATION"} or register_of(unit.text):
        return False
    end = one.start + len(bare)
    return any(form.match(unit.text, end) for form in (REFERRED_TO, WRITES))


def _within(one: Found, spans: Sequence[Span]) -> bool:
    return any(start <= one.start and one.end <= end for start, end in spans)
