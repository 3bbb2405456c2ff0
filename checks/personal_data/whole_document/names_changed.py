"""Names in a document that says of all its names that they were changed: "All names in this report are pseudonyms".

Whoever is named in passing, or with a whole name, may have slipped through: only a given name alone, or a title and a
surname, that the document uses again and again in its own prose is taken for one that was changed. Where it first
stands it is flagged, at the lowest tier, as every name that is said to be made up (see `declared_names`).
"""

from collections import defaultdict
from collections.abc import Sequence, Set

import regex

from checks.personal_data.needed import matches
from checks.personal_data.register import register_of
from checks.personal_data.titles import TITLES, name_parts
from checks.personal_data.unit import Unit
from checks.personal_data.use import is_field_word
from checks.personal_data.whole_document.declared_names import Place, bare, in_a_longer
from checks.personal_data.whole_document.made_up_names import NOBODY_BY_NAME, REPORT

CHANGED = (
    r"(?:have\s(?:all\s)?been\s(?:changed|altered|invented|made\sup)|"
    r"are\s(?:all\s)?(?:pseudonyms|fictitious|made\sup|invented))"
)
ALL_CHANGED = regex.compile(
    rf"\ball\s(?:the\s)?(?:first\s|given\s)?names\b(?:\sof\s(?P<whose>[^.]{{0,60}}?))?(?:\s(?:used\s)?(?:in|throughout)\s{REPORT})?\s{CHANGED}"
    rf"|\b(?:the\s)?names\s(?:used\s)?(?:in|throughout)\s{REPORT}\s{CHANGED}"
    rf"|{NOBODY_BY_NAME}"
    rf"|\b(?:chose|chosen|picked)\s(?:all\s(?:of\s)?)?the\snames\s(?:used\s)?(?:in|throughout)\s{REPORT}",
    regex.IGNORECASE,
)
PROFESSIONALS = regex.compile(
    r"\b(?:staff|professionals?|practitioners?|workers?|everyone|everybody|people)\b", regex.I
)
OFTEN = 4  # paragraphs of prose: a name that slipped through seldom stands in so many
SURE = 0.5
PATTERNS = (ALL_CHANGED,)


def names_changed(units: Sequence[Unit], declared: Set[str]) -> dict[str, Place]:
    """The names that documents use again and again which say that all their names were changed, and where each first
    stands: number of the unit, start and end. `declared` are names of which they say more: they are left out."""
    surnames = {name_parts(name)[-1] for name in declared}
    said = {unit.document: match["whose"] for unit in units for match in matches(ALL_CHANGED, unit.text)}
    places: dict[str, list[Place]] = defaultdict(list)
    for number, unit in enumerate(units):
        if unit.document not in said or register_of(unit.text):
            continue
        spans = {(one.start, one.end) for one in unit.found if one.entity == "PERSON" and one.score >= SURE}
        for start, end in sorted(spans):
            name = bare(unit.text[start:end])
            whole = not any(a <= start and end <= b and (a, b) != (start, end) for a, b in spans)
            if whole and _is_one(name, said[unit.document]) and name_parts(name)[-1] not in surnames:
                places[name].append((number, start, start + len(name)))
    return {
        name: min(found)
        for name, found in places.items()
        if len({number for number, *_ in found}) >= OFTEN and not in_a_longer(units, name)
    }


def _is_one(name: str, whose: str | None) -> bool:
    """True for a given name alone, and for a title and a surname where the names of more than the family were changed:
    `whose` is what the document says of that."""
    first, *others = name_parts(name) or [""]
    lower = first.lower()
    if not first[:1].isupper() or first.isupper() or (is_field_word(first) and lower not in TITLES):
        return False
    if not others:
        return lower not in TITLES
    anybody = whose is None or PROFESSIONALS.search(whose) is not None
    return len(others) == 1 and anybody and lower in TITLES
