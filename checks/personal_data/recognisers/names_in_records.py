"""People as records and letters name them: surname first, by the role before the name, in the notes of a meeting."""

import regex

from checks.personal_data.anonymous import is_acronym
from checks.personal_data.lexicon import entries, family_names, given_names, is_word, places
from checks.personal_data.recognisers.base import Rule, compiled
from checks.personal_data.recognisers.group_rules import JOINED_BY_AND, of_people
from checks.personal_data.recognisers.naming import NAME, ROLE, after_name, by_given_name, unusual
from checks.personal_data.surnames_like_bodies import GIVEN
from checks.personal_data.titles import TITLES
from checks.personal_data.use import NEVER_NAMES, is_field_word, is_heading

SURNAME = r"(?:(?:AL|EL|DE|VAN|DA|Al|El|De|Van|Da)[ -])?\p{Lu}[\p{L}'’]+(?:-\p{Lu}[\p{L}'’]+)?"
ADDRESSED = r"(?<=(?:^|\n|\t|\s)(?:[Ff]rom|[Tt]o|[Cc][Cc]|[Bb]cc|FROM|TO|Present|Apologies):[^\n\t]{0,120})"
HELPER = (
    r"(?:(?:\p{Ll}+\ )?(?:specialist|assistant|helper|leader|coordinator|co-ordinator|adviser|advisor|volunteer|"
    r"driver|escort|cleaner|cook|nanny|therapist|advocate|trainer|coach|tutor|clerk|warden|porter))"
)


def _surname(word: str) -> bool:
    """True for a word that can be a surname beside an initial: of the list of surnames, or no word and no place."""
    last = regex.split(r"[ -]", word)[-1]
    lower = word.lower()
    if is_acronym(word) or is_field_word(last) or lower in NEVER_NAMES:
        return False
    return (
        last.lower() in family_names() or lower in family_names() or not (is_word(last) or lower in places())
    )


def _with_initial(match: "regex.Match[str]") -> bool:
    return _surname(match["surname"])


def _with_forename(match: "regex.Match[str]") -> bool:
    forename = match["forename"]
    return _surname(match["surname"]) and (forename.lower() in given_names() or not is_word(forename))


def _with_particle(match: "regex.Match[str]") -> bool:
    """True for a known surname that no given name or place stands before: "Rio de Janeiro"."""
    before = match.string[: match.start()].split()
    lower = match["surname"].lower()
    opening = not before or before[-1].islower() or is_word(before[-1]) or not before[-1][-1].isalpha()
    return opening and lower in family_names() and lower not in places()


def _in_capitals_first(match: "regex.Match[str]") -> bool:
    words = match["name"].split()
    return (
        not is_heading(match.string)
        and unusual(match)
        and not all(is_word(word.strip(",.")) for word in words)
        and not is_acronym(match["name"].split(",")[0])
        and not words[1].rstrip(".,")[1:].isupper()
    )


RECORDS = (
    Rule(
        "rank, name and number in capitals",
        "PERSON",
        compiled(r"\b(?:W?PC|W?DC|PS|SGT|PCSO)\ (?P<name>\p{Lu}[\p{Lu}'’-]{2,})(?=\ \d{3,6}\b)"),
        0.7,
        "A rank stands before it.",
        group="name",
        holds=lambda match: match["name"].lower() not in NEVER_NAMES,
    ),
    Rule(
        "name on a ticket",
        "PERSON",
        compiled(r"(?<![\w/])\p{Lu}{2,}/\p{Lu}{2,}?\ ?(?:MRS|MR|MISS|MSTR|MS|DR|CHD|INF)(?![\w/])"),
        0.8,
        "Airlines write names so.",
    ),
    Rule(
        "title and initials in capitals",
        "PERSON",
        compiled(
            r"(?<![\w'’-])(?P<name>(?:MR|MRS|MS|MISS|DR|FR|REV)\.?\s(?:\p{Lu}\.?\s){0,2}(?P<surname>\p{Lu}[\p{Lu}'’-]{2,}))"
            r"(?![\w'’-])"
        ),
        0.7,
        "A title stands before it.",
        group="name",
        holds=lambda match: not is_acronym(match["surname"]) and not is_field_word(match["surname"]),
    ),
    Rule(
        "initial, surname and number at the end of an entry",
        "PERSON",
        compiled(
            r"(?<=[.;]\s|\n|\t)(?P<name>\p{Lu}\.?\s(?P<surname>\p{Lu}\p{Ll}[\p{L}'’-]+))(?=\s\d{3,5}\s*(?:\n|$))"
        ),
        0.6,
        "It stands where an entry of a log is signed.",
        group="name",
        holds=_with_initial,
    ),
    Rule(
        "surname in capitals first",
        "PERSON",
        compiled(
            rf"(?<![\w'’-])(?P<name>\p{{Lu}}[\p{{Lu}}'’-]{{2,}},[ ](?:{NAME}(?:[ ]{NAME})?|"
            rf"\p{{Lu}}\.)(?:[ ]\p{{Lu}}\b\.?)?)"
            r"(?=\s*(?:[\t,;:()\n–—]|$|\.\s(?:[MF]\b|\d|DOB\b)))"
        ),
        0.6,
        "A surname in capitals stands before another name.",
        group="name",
        holds=_in_capitals_first,
    ),
    Rule(
        "surname in capitals before a given name in capitals",
        "PERSON",
        compiled(
            r"(?<![\w'’-])(?P<name>(?P<surname>\p{Lu}[\p{Lu}'’-]{2,}),[ ](?P<forename>\p{Lu}{3,}))(?![\w'’-])"
        ),
        0.7,
        "A surname stands before a given name.",
        group="name",
        holds=lambda match: (
            match["surname"].lower() in family_names() and match["forename"].lower() in given_names()
        ),
    ),
    Rule(
        "people joined by and",
        "PERSON",
        JOINED_BY_AND,
        0.5,
        "Two people stand beside each other.",
        group="own",
        hint=(" & ",),
        holds=lambda match: (
            of_people(match["own"]) and not all(map(is_field_word, match["own"].split(" & ")))
        ),
    ),
    Rule(
        "initial and a surname that is a word",
        "PERSON",
        compiled(
            r"(?<=\p{Ll}\s(?:an?|one|by|to|from|with|for|and|as)\s)(?P<name>\p{Lu}\.\s?(?P<surname>\p{Lu}\p{Ll}{2,}))"
            r"(?=[.,;:)]|\s(?:in|at|of|who|and|was|is|had|on|to)\b|['’]s\b)"
        ),
        0.6,
        "An initial stands before a surname.",
        group="name",
        holds=lambda match: match["surname"].lower() in family_names(),
    ),
    Rule(
        "surname with its particle",
        "PERSON",
        compiled(
            r"(?<![\w'’-])(?P<name>(?:de|da|dos|van\ der|van|von|della)\ (?P<surname>\p{Lu}\p{Ll}\p{L}+))"
            r"(?![\w-]|\s\p{Lu})"
        ),
        0.6,
        "A surname with its particle.",
        group="name",
        holds=_with_particle,
    ),
    Rule(
        "Irish surname of several words",
        "PERSON",
        compiled(r"(?<![\w'’-])(?P<name>(?:Mac\ an|Mac\ Giolla|Nic\ an|Ó|Ní|Uí)\ \p{Lu}\p{L}+)"),
        0.7,
        "It is a surname.",
        group="name",
    ),
    Rule(
        "signed with an initial, in small letters",
        "PERSON",
        compiled(r"\bsigned:?\s(?:by\s)?(?P<name>\p{Ll}\.\s?\p{Ll}{3,})(?![\w@.]\w)"),
        0.6,
        "It stands where something is signed.",
        group="name",
        hint=("signed",),
    ),
    Rule(
        "surname and initial",
        "PERSON",
        compiled(
            rf"(?:(?<=^|[\t\n:;|(“\"]\s*)(?P<name>(?P<surname>{SURNAME}),[ ]\p{{Lu}}\.?(?:[ ]?\p{{Lu}}\.)?)"
            r"(?=\s*(?:[\t\n;|()–—”\"]|$|\s[-–]\s))"
            r"|(?<![\w'’-])(?P<name>(?P<surname>(?:(?:AL|EL|DE|VAN|DA)[ -])?\p{Lu}[\p{Lu}'’-]{2,}),[ ]\p{Lu}\b\.?)"
            r"(?![\w'’-]|\s\p{Lu}))"
        ),
        0.7,
        "A surname stands before an initial.",
        group="name",
        holds=_with_initial,
    ),
    Rule(
        "surname and initial in an address line",
        "PERSON",
        compiled(
            rf"{ADDRESSED}(?<=[:;,]\s*)(?P<name>(?P<surname>{SURNAME})[ ]\p{{Lu}}{{1,2}})(?=\s*(?:[\n\t;,(<\[]|$))"
        ),
        0.7,
        "A letter is addressed so.",
        group="name",
        hint=("from:", "to:", "cc:", "present:", "apologies:"),
        holds=lambda match: not (is_acronym(match["surname"]) or is_field_word(match["surname"])),
    ),
    Rule(
        "surname first in an address line",
        "PERSON",
        compiled(
            rf"{ADDRESSED}(?<=[:;]\s*)(?P<name>(?P<surname>{SURNAME}),[ ](?P<forename>\p{{Lu}}[\p{{L}}'’-]+))"
            r"(?=\s*(?:[\n\t;(<\[]|$))"
        ),
        0.75,
        "A letter is addressed so.",
        group="name",
        hint=("from:", "to:", "cc:"),
        holds=_with_forename,
    ),
    Rule(
        "name after a role, between commas",
        "PERSON",
        compiled(
            rf"\b(?:[Aa]n?|the|her|his|their|our|my|its)\s(?:\p{{Ll}}+\s){{0,2}}(?P<cue>{ROLE}|{HELPER}),\s"
            rf"(?P<name>{NAME})(?=,)"
        ),
        0.7,
        "It follows the name of a role",
        group="name",
        holds=by_given_name,
    ),
    Rule(
        "name that a full name explains",
        "PERSON",
        compiled(
            rf"(?<![\w'’-])(?P<name>{NAME}),?\s\(?whose\s(?:full|real|proper|first|given|Christian|own)\sname\b"
        ),
        0.8,
        "It is said to be somebody's name.",
        group="name",
        holds=lambda match: not is_field_word(match["name"]) and match["name"].lower() not in NEVER_NAMES,
    ),
    Rule(
        "surname, then title",
        "PERSON",
        compiled(
            r"(?<=^|\n|[\t|]\s?)(?P<name>(?P<surname>\p{Lu}[\p{L}'’-]+),\s(?:Dr|Mrs?|Ms|Miss|Prof|Revd?|PC|DC|DS|DI|Sgt)\.?"
            r"(?:\s\p{Lu}\.?|\s\p{Lu}\p{Ll}+)?)(?=\s?(?:[\t|,;(]|$))"
        ),
        0.7,
        "A surname stands before a title.",
        group="name",
        holds=lambda match: match["surname"].lower() in family_names() or not is_word(match["surname"]),
    ),
    Rule(
        "nickname and who is meant",
        "PERSON",
        compiled(rf"(?<=[“\"‘])(?P<name>{NAME})(?=[”\"’]\s(?:is|was|=)\s(?P<whole>{NAME})\s{NAME})"),
        0.7,
        "It is a nickname.",
        group="name",
        holds=lambda match: match["whole"].lower() in given_names() and not is_field_word(match["name"]),
    ),
    Rule(
        "born of that name",
        "PERSON",
        compiled(r"\bborn\san?\s(?P<name>\p{Lu}[\p{L}'’-]+)(?=\s*[,.;)]|\s(?:of|in|and|at|but)\b)"),
        0.6,
        "It is the family name that somebody was born with.",
        group="name",
        holds=lambda match: match["name"].lower() in family_names() - entries("origins"),
    ),
    Rule(
        "called like a weekday",
        "PERSON",
        compiled(
            r"\b(?P<name>(?:Sunday|Monday|Friday)\s(?P<second>\p{Lu}\p{Ll}+)\s(?P<third>\p{Lu}\p{Ll}+))"
            r" | \b(?P<name>(?:Uncle|Auntie|Aunty|Brother|Pastor|Mr|Chief)\s(?:Sunday|Monday|Friday))\b(?!\s\p{Lu})"
        ),
        0.8,
        "Somebody is called like the weekday.",
        group="name",
        holds=lambda match: (
            not any(
                is_word(word.lower()) or is_field_word(word) or word.lower() in TITLES
                for word in (match["second"], match["third"])
                if word
            )
        ),
    ),
    Rule(
        "called like a thing",
        "PERSON",
        compiled(
            rf"(?<![\w'’-])(?P<name>(?:{'|'.join(sorted(GIVEN)).title()})\s(?P<second>\p{{Lu}}\p{{Ll}}+))"
        ),
        0.6,
        "Somebody is called like a thing.",
        group="name",
        holds=lambda match: match["second"].lower() in family_names() and not is_field_word(match["second"]),
    ),
    Rule(
        "role in short and surname",
        "PERSON",
        compiled(r"\b(?:GDO|OIC|FME|DDO|CDO|SOCO|CSI|FMO|FIM|TDO)\s(?P<name>\p{Lu}{3,}|\p{Lu}\p{Ll}+)\b"),
        0.6,
        "It follows the name of a role.",
        group="name",
        holds=lambda match: (
            match["name"].lower() in family_names()
            and not is_acronym(match["name"])
            and not is_field_word(match["name"])
        ),
    ),
    Rule(
        "initials under a note",
        "PERSON",
        compiled(
            r"(?<=[–—-]\s?)(?P<name>\p{Lu}{2,3})(?=,\s\d{1,2}[./]\d{1,2}[./]\d{2})"
            r" | (?<=\p{Ll}[.!?]\s)(?P<name>\p{Lu}\.)(?=[\])]*\s*$)"
        ),
        0.6,
        "It stands where a note is signed.",
        group="name",
        holds=lambda match: not is_acronym(match["name"]),
    ),
    Rule(
        "another name in brackets",
        "PERSON",
        compiled(
            r"(?<=\p{Lu}\p{Ll}+\s)\((?:(?i:known\sas|aka|née|nee|called|formerly|or|"
            rf"also)\s)?[\"“‘']?(?P<name>{NAME})[\"”’']?\)"
        ),
        0.7,
        "Another name in brackets follows a name.",
        group="name",
        holds=lambda match: (
            unusual(match)
            and not match.group("name").isupper()
            and (len(match.group("name")) > 2 or match.string[match.start("name") - 1] in "“\"‘'")
            and after_name(match)
        ),
    ),
)
