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
from checks.personal_data.trained.naming_statements import statements
from checks.personal_data.unit import Unit
from checks.personal_data.use import NEVER_NAMES, is_field_word
from checks.personal_data.whole_document import made_up_names as made_up

DECLARED, LAYER, LISTED = "declared", "whole document", "people listed"
SURE = 0.5
CHECKED = 0.3  # the evidence of a flag of the lowest tier
KINDS = bag("PERSON NRP LOCATION SCHOOL HEALTH_SETTING ORGANIZATION REFUGE PLACE_OF_WORSHIP")
SMALL_WORDS = NEVER_NAMES - bag("mr mrs ms miss dr")
Span = tuple[int, int]
Place = tuple[int, int, int]
MOST = 20  # lines of a list of such names
PATTERNS = (made_up.SPEAKS_OF_NAMES,)


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
        match = self.lines and (_listed(row) or under)
        if match:
            self.lines -= 1
            return _spans(made_up.NAME_ALONE, row, *match.span("names"))
        columns = made_up.COLUMNS.fullmatch(row)
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
        speaks = any(matches(made_up.SPEAKS_OF_NAMES, unit.text)) or (
            unit.cell and made_up.SPEAKS_OF_NAMES.search(row)
        )
        if not unit.text.strip() or not (headed or listing.lines or speaks):
            continue
        spans = _said(units, row)
        labelled = headed and (
            len(made_up.LABEL.findall(unit.text)) > 1 or made_up.NOT_HERS.search(unit.text)
        )
        said_of_all = made_up.OF_ALL.search(unit.text) is not None
        of_all = bool(labelled or said_of_all) and not made_up.OF_REAL_NAMES.search(unit.text)
        said_so = [
            span
            for low, high in statements(unit.text)
            for span in _found_in(unit, low, high)
            if _is_given_or_titled(unit.text[slice(*span)])
            and not in_a_longer(units, unit.text[slice(*span)])
        ]
        spans += said_so
        of_all |= bool(said_so)
        if of_all:
            spans += _of_all(unit.text)
        if of_all and said_of_all and made_up.OF_THE_REPORT.search(unit.text):
            spans += _found_in(unit, 0, len(unit.text))
        if of_all and made_up.OF_THESE.search(unit.text):
            declared = _listed_before(units, number) | declared
        heading = made_up.HEADING.fullmatch(unit.text)
        column = unit.cell[2] if unit.cell else None
        spans += listing.names_in(row, column, heading, of_all)
        spans = [span for span in spans if span[1] <= len(unit.text)]
        headed = heading is not None
        for start, end in spans:
            if unit.text[start:end].split()[0].lower() not in SMALL_WORDS:
                declared.setdefault(bare(unit.text[start:end]), (number, start, end))
    return declared


def _listed(row: str) -> "regex.Match[str] | None":
    """A line of a list or a row of a table that gives a name and says whose it is."""
    return made_up.IN_LIST.match(row) or made_up.BY_ROLE.match(row)


def _listed_before(units: Sequence[Unit], number: int) -> dict[str, Place]:
    """The names of the list that ends before a unit, and where each stands."""
    found: dict[str, Place] = {}
    for at in range(number - 1, max(-1, number - 1 - MOST), -1):
        text = units[at].text
        match = _listed(text)
        if text.strip() and not match:
            break
        for start, end in _spans(made_up.NAME_ALONE, text, *match.span("names")) if match else ():
            found[bare(text[start:end])] = (at, start, end)
    return found


def _said(units: Sequence[Unit], text: str) -> list[Span]:
    """The names of which a text says by themselves that they are made up."""
    declared = [span for form in made_up.DECLARES for span in _spans(form, text, 0, len(text))]
    for form in (made_up.NONE_OF_THEM, made_up.ARE_MADE_UP):
        for several in form.finditer(text):
            declared += _spans(made_up.NAME_ALONE, text, *several.span("list"))
    given_out = _spans(made_up.GIVEN_OUT, text, 0, len(text))
    if len(given_out) >= made_up.LEAST_GIVEN_OUT and made_up.GIVES_OUT.search(text):
        declared += given_out
    return declared + [
        span
        for form in made_up.CALLS
        for span in _spans(form, text, 0, len(text))
        if not (_whole(text[slice(*span)]) or in_a_longer(units, text[slice(*span)]))
    ]


def in_a_longer(units: Sequence[Unit], name: str) -> bool:
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
    match = made_up.UNDER_MADE_UP.match(row)
    if match is None or made_up.LABEL.search(match["who"]):
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
    names = {*declared, *(part for name in declared for part in _parts(name))}
    ordered = sorted(names, key=lambda name: (-len(name), name))
    sought = Sought(ordered, r"(?<![\w-])", r"(?![\w-])", any_case=True)
    kinds: dict[str, str] = {}
    for unit in units:
        for start, end in list(sought.spans(unit.text)):
            dropped = [one for one in unit.found if _is_of(unit.text, one, start, end)]
            if dropped:
                unit.found = [one for one in unit.found if one not in dropped]
                surest = max(dropped, key=lambda one: one.score)
                kinds.setdefault(bare(unit.text[start:end]).lower(), surest.entity)
    for name, (number, start, end) in declared.items():
        kind = kinds.get(name.lower())
        if kind and not units[number].holds(start, end):
            flag = Found(start, end, kind, CHECKED, LAYER, DECLARED, MADE_UP)
            units[number].found = [*units[number].found, flag]


def _of_all(text: str) -> list[Span]:
    """The names in a paragraph that says of all its names that they are made up."""
    spans: list[Span] = []
    for sentence in made_up.SENTENCE.finditer(text):
        if made_up.OF_OTHERS.search(sentence.group()):
            continue
        start, end = sentence.span()
        spans += [span for form in made_up.GIVEN for span in _spans(form, text, start, end)]
        for listed in made_up.NAMES_LISTED.finditer(text, start, end):
            spans += _spans(made_up.NAME_ALONE, text, *listed.span("list"))
    return [
        (start, end)
        for start, end in spans
        if not made_up.RENAMED.match(text, end)
        and not made_up.NUMBERED.match(text, end)
        and not _whole(text[start:end])
    ]


def _found_in(unit: Unit, low: int, high: int) -> list[Span]:
    """What was found as a person in a stretch that writes so about the report: a given name alone, or a title and a
    name."""
    people = [
        one for one in unit.found if one.entity == "PERSON" and one.score >= SURE and low <= one.start < high
    ]
    others = [
        match.span()
        for match in made_up.SENTENCE.finditer(unit.text)
        if made_up.OF_OTHERS.search(match.group())
    ]
    return [
        (one.start, one.start + len(bare(unit.text[one.start : one.end])))
        for one in people
        if not any(first <= one.start < last for first, last in others)
        and not made_up.RENAMED.match(unit.text, one.end)
        and not made_up.NUMBERED.match(unit.text, one.end)
        and made_up.NAME_ALONE.fullmatch(unit.text, one.start, one.end)
        and not _whole(unit.text[one.start : one.end])
    ]


def _spans(form: "regex.Pattern[str]", text: str, start: int, end: int) -> list[Span]:
    """Where a form finds a name, or two."""
    return [
        match.span(group)
        for match in form.finditer(text, start, end)
        for group in ("name", "other")
        if match.groupdict().get(group)
    ]


def _is_given_or_titled(name: str) -> bool:
    """True for a given name, and for a name after a title: a surname alone is hardly ever made up."""
    first = name_parts(name)[0].lower()
    return first in given_names() or first in TITLES


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


def _parts(name: str) -> list[str]:
    """The parts by which somebody of that name is called as well: "Fairweather" of "Mrs Fairweather", and "Inês" and
    "Almeida" of "Inês Almeida"; none of a body's."""
    first, *others = name.split()
    if not others or any(map(is_field_word, others)):
        return []
    return (
        [others[-1]]
        if first.lower() in TITLES
        else [first, others[-1]]
        if first.lower() in given_names()
        else []
    )


def bare(name: str) -> str:
    """The name without the possessive."""
    return str(once(r"['’]s?$").sub("", name))
