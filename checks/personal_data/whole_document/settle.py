"""What only the documents as a whole can tell: a name found once is found everywhere, and a role never is a name.

Runs after the paragraphs, over both documents at once, on what the layers found:
1. names inside what is already anonymous are dropped, names partly inside are cut back, and so are authors and parties
   of what is cited;
2. the names that are sure enough are gathered, part by part;
3. each part is found wherever it stands, in capitals, in the possessive, misspelt by one letter;
4. titles and initials before a name are taken along;
5. bodies are found by half their name, people by small letters and short forms in text messages, in words that run
   together and by initials, numbers wherever one of them was found, dates of entries by the form that their log uses;
6. capitals that nothing explains stay only if the word is nowhere written small.
Keys to initials, signatures and the entries of logs are read by the row where a table has cells.
"""

from collections import Counter
from collections.abc import Sequence, Set

import regex

from checks.personal_data.cutting_back import PLAIN, both_sure, kept
from checks.personal_data.lexicon import family_names
from checks.personal_data.recognisers.base import Found
from checks.personal_data.recognisers.capitals import WORD_AS_NAME
from checks.personal_data.recognisers.conditions import CALLED_BY_A_NAME
from checks.personal_data.recognisers.dates import NUMBERING
from checks.personal_data.unit import Unit
from checks.personal_data.whole_document.ages_of_people import ages_answered, ages_of_people
from checks.personal_data.whole_document.bodies_in_messages import bodies_in_messages
from checks.personal_data.whole_document.called_like_things import called_like_things, mentions_of
from checks.personal_data.whole_document.cited import without_cited
from checks.personal_data.whole_document.dates_of_entries import dates_of_entries
from checks.personal_data.whole_document.declared_names import declared_names, without_declared
from checks.personal_data.whole_document.entries_about import entries_about
from checks.personal_data.whole_document.holders import apart
from checks.personal_data.whole_document.known_names import (
    Spellings,
    initialled,
    initials_of,
    known_names,
    matcher_of,
    misspelt,
    propagated,
)
from checks.personal_data.whole_document.letters_by_vote import letters_by_vote
from checks.personal_data.whole_document.meetings import at_meetings
from checks.personal_data.whole_document.messages import (
    in_messages,
    in_small_letters,
    short_for_one_of,
    speakers,
)
from checks.personal_data.whole_document.names_changed import names_changed
from checks.personal_data.whole_document.nicknames import nicknames
from checks.personal_data.whole_document.numbers_found import numbers_found
from checks.personal_data.whole_document.own_abbreviations import explained, initials_given, without_explained
from checks.personal_data.whole_document.ratings import without_ratings
from checks.personal_data.whole_document.rows import Rows
from checks.personal_data.whole_document.run_together import run_together
from checks.personal_data.whole_document.short_forms import short_forms
from checks.personal_data.whole_document.signed_entries import signed_entries, signed_remarks, signed_reports
from checks.personal_data.whole_document.single_letters import single_letters, without_pseudonyms
from checks.personal_data.whole_document.streets_cut_short import streets_cut_short
from checks.personal_data.whole_document.taking_along import with_title

SMALL = regex.compile(r"(?<![\w'’@./_-])\p{Ll}[\p{L}\p{M}]{2,}(?![\w@_/]|\.\w)")
PARAGRAPH_NUMBER = regex.compile(r"\s*\d{1,2}\.\d{1,2}\.[1-8]\.?\s+\p{Lu}")


def whole_document(units: Sequence[Unit]) -> None:
    """Settle what was found, over all units together; `found` of each unit is replaced."""
    small = {word for unit in units for word in SMALL.findall(unit.text)}
    nicknamed = nicknames(units)
    own = explained(Rows(units).units)
    without_explained(units, own)
    without_pseudonyms(units)
    without_ratings(units)
    called = called_like_things(units)
    once_only = _drop_what_is_no_name(units, small, called)
    without_cited(units)
    declared = declared_names(units)
    declared |= names_changed(units, declared.keys())
    without_declared(units, declared)
    known = known_names(units)
    initials, everywhere, spellings = initials_of(units), matcher_of(known), Spellings(known)
    plain = Counter(unit.word(one) for unit in units for one in unit.found if one.rule == PLAIN)
    for unit in units:
        unit.found = [*unit.found, *propagated(unit, known, everywhere)]
        unit.found = [*unit.found, *misspelt(unit, spellings), *initialled(unit, initials)]
    pet_names = [(unit, one) for unit, one in once_only if short_for_one_of(unit.word(one), known)]
    rows = Rows(units)
    for unit, one in list(rows.in_cells(single_letters(rows.units))):
        unit.found = [*unit.found, one]
    rows = Rows(units)
    letters = list(rows.in_cells(letters_by_vote(rows.units)))
    in_small = in_small_letters(units, small)
    for unit, one in (
        *short_forms(units),
        *bodies_in_messages(units),
        *in_messages(units, known, spellings),
        *run_together(units, known),
        *pet_names,
        *in_small,
        *nicknamed,
        *mentions_of(units, called),
        *initials_given(units, own),
        *letters,
        *rows.in_cells(signed_entries(rows.units)),
        *rows.in_cells(entries_about(rows.units)),
        *signed_reports(units),
        *rows.in_cells(signed_remarks(rows.units)),
        *at_meetings(units),
        *dates_of_entries(units),
        *numbers_found(units),
        *streets_cut_short(units),
        *ages_answered(units),
        *speakers(units),
    ):
        unit.found = [*unit.found, one]
    without_explained(units, own)
    without_declared(units, declared)
    without_ratings(units)
    for unit in units:
        unit.found = apart(unit.text, unit.found)
        unit.found += ages_of_people(unit.text, unit.found)
        unit.found = [
            with_title(unit.text, one)
            for one in unit.found
            if one.rule != PLAIN or _seconded(one, unit.found) or plain[unit.word(one)] > 2
        ]


def _drop_what_is_no_name(
    units: Sequence[Unit], written_small: Set[str], called: Set[str]
) -> list[tuple[Unit, Found]]:
    """Drop roles and pseudonyms, numbers of paragraphs, and plain words that only one place uses like a name; these
    last are given back. `written_small` are the words that the documents write in small letters, `called` those that
    everybody knows and by which somebody is called."""
    numbered = {unit.document for unit in units if PARAGRAPH_NUMBER.match(unit.text)}
    for unit in units:
        sure = both_sure(unit.found)
        conditions = [one for one in unit.found if one.rule in CALLED_BY_A_NAME]
        left = [kept(unit.text, one, written_small, sure, called) for one in unit.found]
        unit.found = [
            one
            for one in left
            if one is not None
            and not (one.rule == NUMBERING and unit.document in numbered)
            and not _in_one_of(one, conditions)
        ]
    places = {
        (number, one.start, one.layer if unit.word(one) in family_names() else "", unit.word(one))
        for number, unit in enumerate(units)
        for one in unit.found
        if one.rule in {WORD_AS_NAME, PLAIN}
    }
    seen = Counter(word for *_, word in places)
    once_only = [
        (unit, one)
        for unit in units
        for one in unit.found
        if one.rule == WORD_AS_NAME and seen[unit.word(one)] < 2
    ]
    for unit in units:
        unit.found = [one for one in unit.found if one.rule != WORD_AS_NAME or seen[unit.word(one)] > 1]
    return once_only


def _in_one_of(one: Found, conditions: Sequence[Found]) -> bool:
    """True for a name in the name of a condition: "Hirschsprung's disease"."""
    return one.entity == "PERSON" and any(
        other.start <= one.start and one.end <= other.end for other in conditions
    )


def _seconded(one: Found, found: Sequence[Found]) -> bool:
    """True when another layer finds a person in the same place."""
    return any(
        other.layer != one.layer
        and other.entity == one.entity
        and other.start < one.end
        and one.start < other.end
        for other in found
    )
