"""People by their initials: "J.F.", "R B-H", "M. was seen alone", "Mrs V.", "A. T. Okpara"."""

import regex

from checks.personal_data.anonymous import is_acronym
from checks.personal_data.lexicon import family_names
from checks.personal_data.patterns import once
from checks.personal_data.recognisers.base import Rule, compiled
from checks.personal_data.recognisers.naming import NAME, NO_INITIALS, PARTICLE, ends_sentence, unusual
from checks.personal_data.use import PERSON_VERBS

SIGNED = regex.compile(r"(?:[,:(]\s|\t|\b(?:by|and|from|with)\s)$")


def _signs(match: "regex.Match[str]") -> bool:
    """True for a surname that is also a word, where a name is set apart: "Yr loving aunt, R. Day."."""
    surname = match["name"].rsplit(maxsplit=1)[-1].lower()
    return (
        surname in family_names()
        and SIGNED.search(match.string, max(0, match.start() - 8), match.start()) is not None
    )


def _somebodys(match: "regex.Match[str]") -> bool:
    """False for a short form of the field with stops ("S.P.O."), unless it fills a line as a signature does."""
    letters = once(r"[.-]").sub("", match.group())
    signs = match.string.strip() == match.group()
    return letters.lower() not in NO_INITIALS and (signs or len(letters) < 3 or not is_acronym(letters))


def _ends_a_sentence(match: "regex.Match[str]") -> bool:
    """True for the letter at the end of a paragraph by which somebody is called: "his mother's partner is Mr P."."""
    called = once(r"\b(?:is|as|called)\s$").search(match.string, max(0, match.start() - 8), match.start())
    return called is not None and not match.string[match.end() :].strip()


WITH_BIRTH = "initials with a date of birth"
TITLED_INITIAL = "titled initial"
INITIALS = (
    Rule(
        WITH_BIRTH,
        "PERSON",
        compiled(
            r"(?<![\w./-])(?P<name>(?!NHS|REF|TEL|MOB|SEX|NOK|UPN|PNC|AND|[MP]G[MF]\b)\p{Lu}{2,3}),?\s\(?(?:d\.?o\.?b\b\.?|DOB|[Bb]orn(?:\son)?):?\s"
            r"(?=\d)"
        ),
        0.6,
        "A date of birth follows.",
        group="name",
        hint=("dob", "d.o.b", "born"),
    ),
    Rule(
        "initials of who comments",
        "PERSON",
        compiled(r"\b[Cc]omment(?:ed)?\ \[?(?P<name>\p{Lu}{2,4})\d{1,3}\]?(?=:)"),
        0.7,
        "A word processor writes so who has commented.",
        group="name",
    ),
    Rule(
        "initial that acts",
        "PERSON",
        compiled(
            r"(?<=(?:^|[\n\t“\"]|[.?!]\s|\s{2}))(?P<name>\p{Lu}\.)(?=\s(?:said|says|was|is|told|tells|has|had|"
            r"rang|rings|went|came|ate|slept|drew|took|gave|left|saw|woke|sat|cried|"
            r"asked|asks|wants|wanted|told|feels|felt|thinks|looks|looked|seemed|seems|reports|reported|states|"
            r"stated|present|upset|asleep|tearful|unwell|seen)\b)"
            r" | (?<=\()(?P<name>\p{Lu}\.)(?=\s(?:and|&)\s\p{Lu}\p{Ll}) | (?<=\p{Lu}\p{Ll}+\s(?:and|"
            r"&)\s)(?P<name>\p{Lu}\.)"
            r"(?=\s\p{Ll}|[,;)])"
            r" | (?<=\p{Ll}[.!?]\s)(?P<name>\p{Lu}\.?)(?=[”\"’'][.,]?(?:$|\s))"
            r" | (?<=\b(?:says|said|that|and|but|if|when|because|told|saw|with|"
            r"friend)\s)(?P<name>[B-HJ-WYZ])(?=\s(?:has|is|was|says|said|told|"
            r"had|went|came|rang|seems|looks)\b)"
        ),
        0.5,
        "An initial stands where a person is named.",
        group="name",
    ),
    Rule(
        "initials alone",
        "PERSON",
        compiled(
            r"(?<![\w.'’-])(?P<name>(?:\p{Lu}\.-?){2,4}(?:\p{Lu}\b(?!\p{Ll}))?|"
            r"\p{Lu}\.?\s?\p{Lu}\.?-\p{Lu}\.?)(?![\w])(?!\s\p{Lu}\p{Ll})"
        ),
        0.5,
        "It looks like somebody's initials.",
        holds=_somebodys,
    ),
    Rule(
        TITLED_INITIAL,
        "PERSON",
        compiled(
            r"(?<![\w'’-])(?P<cue>Mr|Mrs|Ms|Miss|Dr|PC|DC|DS|DI|PS|Sgt|Nurse|Sister|Auntie|"
            r"Uncle)\.?\ (?P<name>\p{Lu}-\p{Lu}\b|\p{Lu}\.(?:\ ?\p{Lu}\.)?)(?=\)|,|"
            r"\s\p{Ll}|['’]s|\s?[”\"]|\s\p{Lu}\p{Ll}*\s(?:is|was|had|has|said)\b|\s*$)"
        ),
        0.6,
        "A title stands before an initial",
        holds=lambda match: not _ends_a_sentence(match),
    ),
    Rule(
        "initials of a couple",
        "PERSON",
        compiled(
            rf"(?<![\w.'’-])(?P<name>(?:\p{{Lu}}\.\ ?){{1,2}})(?=\s(?:&|and)\s(?:\p{{Lu}}\.\ ?){{1,2}}{NAME})"
        ),
        0.6,
        "Initials stand beside those of somebody of the same surname.",
        group="name",
    ),
    Rule(
        "initial of a couple, without a stop",
        "PERSON",
        compiled(
            rf"(?<![\w.'’/-])(?P<name>[B-HJ-Z])(?=\s(?:&|and)\s(?:Mrs?\s)?[B-HJ-Z]\s(?P<surname>{NAME}))"
        ),
        0.6,
        "Initials stand beside those of somebody of the same surname.",
        group="name",
        holds=lambda match: match["surname"].lower() in family_names(),
    ),
    Rule(
        "initials that sign",
        "PERSON",
        compiled(
            r"(?<=(?:^|[\n\t])\ *)(?P<name>(?:\p{Lu}\.\ ){1,3}\p{Lu}\.)(?=\s*(?:$|\n|\t|\d{1,2}[ /.]|,\s\d))"
        ),
        0.6,
        "It stands where a note is signed.",
        group="name",
        holds=lambda match: once(r"\W").sub("", match["name"]).lower() not in NO_INITIALS,
    ),
    Rule(
        "initial of whom something is told",
        "PERSON",
        compiled(
            r"(?<=\b(?:that|says|said|thinks|because|when|if|and|but|while|how|where|why|noted|hopes|fears)\s)"
            r"(?P<name>\p{Lu}\.)(?=\s(?P<next>\p{Ll}+)\b)"
        ),
        0.5,
        "An initial stands where a person is named.",
        group="name",
        holds=lambda match: match["next"] in PERSON_VERBS,
    ),
    Rule(
        "initial that owns something",
        "PERSON",
        compiled(r"(?<=\s)(?P<name>\p{Lu}\.)(?=['’]s\s\p{Ll})"),
        0.5,
        "An initial stands where a person is named.",
        group="name",
    ),
    Rule(
        "initials and surname",
        "PERSON",
        compiled(
            rf"(?<![\w.'’-])(?P<name>(?:\p{{Lu}}\.[ ]?){{1,3}}(?!(?:{PARTICLE}\ )?(?:The|A|In|He|She|"
            rf"It|They|This|No)\b)(?=\p{{L}}{{2}}|\p{{Lu}}['’]){NAME}(?:-{NAME})?)"
        ),
        0.7,
        "Initials stand before a surname.",
        group="name",
        holds=lambda match: (unusual(match) or _signs(match)) and not ends_sentence(match),
    ),
)
