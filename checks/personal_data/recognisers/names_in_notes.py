"""People as notes, lists and minutes name them: "Dawn to chase", "LEGAL  Prudence", "gave his name as ORION"."""

import regex

from checks.personal_data.anonymous import is_acronym
from checks.personal_data.lexicon import entries, family_names, given_names, is_word
from checks.personal_data.recognisers.base import Rule, any_case, compiled
from checks.personal_data.recognisers.naming import FULL, NAME, TITLE, by_given_name, capital_word, unusual
from checks.personal_data.titles import ROLES
from checks.personal_data.use import NEVER_NAMES, VIRTUES, is_field_word

SPOKEN_TO = (
    "mr", "mrs", "miss", "ms", "dr", "pastor", "sister", "auntie", "aunty", "uncle", "nurse", "father", "imam", "coach"
)  # fmt: skip
QUOTE, UNQUOTE = r"[“\"‘']", r"[”\"’']"
NICKNAME = rf"{QUOTE}[^”\"’'()\n]{{2,20}}{UNQUOTE}"


def _capital(match: "regex.Match[str]") -> bool:
    """True for a capital that no small word, month, role, people or short form explains."""
    first = match["name"].split()[0]
    return capital_word(first) and not is_field_word(first) and first.lower() not in entries("origins")


def _in_small(match: "regex.Match[str]") -> bool:
    """True for a word that can be a surname where "miss" or "dr" stands before it in a message: any word after "hi"."""
    lower = match["name"].lower()
    greeted = match["hello"] is not None and lower not in {"world", "all", "everyone"}
    return lower not in NEVER_NAMES and (greeted or not is_word(lower) or lower in family_names())


def _of_one_surname(match: "regex.Match[str]") -> bool:
    """True for two given names before a surname, be the first also a word: "Hope and Charity Marlow"."""
    words = (match["name"].lower(), match["other"].lower())
    known = all(word in given_names() or word in VIRTUES for word in words)
    return known and not is_field_word(match["surname"]) and not is_acronym(match["surname"])


NOTES = (
    Rule(
        "initial and surname before a role in short",
        "PERSON",
        compiled(
            rf"(?<=\b(?:from|by|to|with|per|saw)\s|[.;!?]\s)(?P<name>\p{{Lu}}\.?\s{NAME})"
            r"(?=\s(?:HT|DHT|SW|HV|MW|RM|RGN|FSW|DSL|SENCO|EWO|TA|GP)\b)"
        ),
        0.7,
        "A role in short follows.",
        group="name",
    ),
    Rule(
        "number and surname at the end of a note",
        "PERSON",
        compiled(rf"(?<=[.;!?]\s)\d{{3,5}}\s(?P<name>{NAME})(?=[”\"]?\s*$)"),
        0.5,
        "It stands where a note is signed.",
        group="name",
        holds=lambda match: match["name"].lower() in given_names() | family_names(),
    ),
    Rule(
        "initial and surname before the date of an entry",
        "PERSON",
        compiled(
            r"(?:^|(?<=\n))[ \t]*(?P<name>\p{Lu}\.?\s\p{Lu}{3,}(?:-\p{Lu}{3,})?)"
            r"(?=\s{1,4}\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b)"
        ),
        0.7,
        "The date of an entry follows.",
        group="name",
    ),
    Rule(
        "initials of who is to do something",
        "PERSON",
        compiled(
            r"(?<![\w.&/-])(?P<name>\p{Lu}{2})(?=\sto\s(?:phone|ring|liaise|chase|e-?mail|contact|write|send|find|ask|speak|"
            r"visit|arrange|follow|update|circulate|draft)\b)"
        ),
        0.5,
        "It stands where it is told who is to do something.",
        group="name",
        holds=lambda match: match["name"].lower() not in ROLES and not is_acronym(match["name"]),
    ),
    Rule(
        "initials of who did something",
        "PERSON",
        compiled(
            r"\b(?i:initialled(?:\ it)?|taken\ by|allocated\ to|signed(?:\ by)?|entered\ by|completed\ by|logged\ by|"
            r"recorded\ by|changed\ (?:to\ \w+\ )?(?:on\ \S+\ )?by|w\ friend|with\ friend|passed\ to|handed\ to)"
            r"(?::\ |\ |\s*\t\s*)(?P<name>\p{Lu}{2})(?![\w&/-]|\ \p{Lu}\p{Ll}|['’]\p{L}{2})"
        ),
        0.5,
        "It stands where it is told who did something.",
        group="name",
        holds=lambda match: match["name"].lower() not in ROLES,
    ),
    Rule(
        "letter before kisses",
        "PERSON",
        compiled(r"(?<=[.!?]\s)(?P<name>\p{Lu})(?=\sx{1,5}[”\"]?(?:\.|\s*$))"),
        0.5,
        "It stands where a message is signed.",
        group="name",
        hint=(" x",),
    ),
    Rule(
        "called a nickname in quotation marks",
        "PERSON",
        compiled(rf"\bcall(?:s|ed|ing)?\s{NAME}\s{QUOTE}(?P<name>{NAME}){UNQUOTE}"),
        0.7,
        "It is a nickname.",
        group="name",
        hint=("call",),
        holds=lambda match: len(match["name"]) > 1,
    ),
    Rule(
        "somebody is to do something",
        "PERSON",
        compiled(
            rf"(?<=(?:^|[\n\t“\"•(]|[.;:–—]\s|\d[.)]\s)\ *)(?P<name>{NAME})(?=\sto\s(?:finalise|chase|check|confirm|"
            r"circulate|draft|send|email|ring|call|contact|find|follow|raise|arrange|amend|update|share|speak|liaise|"
            r"discuss|write|obtain|provide|bring|add|book|tell|ask|look|report|complete|review|see|take|collect|meet|"
            r"visit|attend|organise|do|speak|get|pick|go)\b)"
        ),
        0.6,
        "It is said what somebody is to do.",
        group="name",
        hint=(" to ",),
        holds=by_given_name,
    ),
    Rule(
        "given name in a row of those who came",
        "PERSON",
        compiled(
            rf"^\s*\p{{Lu}}{{3,}}(?:[ /]\p{{Lu}}{{2,}})?\s*\t\s*(?P<name>{NAME})(?=\s*(?:$|\(\p{{Ll}}))"
        ),
        0.6,
        "It stands in a list of those who came.",
        group="name",
        holds=by_given_name,
    ),
    Rule(
        "name that is given",
        "PERSON",
        any_case(
            r"\b(?:gives?|gave|giving|stated|recorded|put)\s(?:(?:his|her|their|a|the|its)\s)?(?:(?:first|full|own|"
            r"false|"
            rf"real)\s)?names?\s(?:as|of)\s{QUOTE}?(?-i:(?P<name>{FULL}))"
        ),
        0.8,
        "It is given as a name.",
        group="name",
        hint=("name",),
        holds=unusual,
    ),
    Rule(
        "name that ends a message",
        "PERSON",
        compiled(
            rf"(?<=\p{{Ll}}\p{{Ll}}[.!?]\s|\b(?i:regards|thanks|wishes|sincerely|faithfully),?\s)(?P<name>{NAME})\s*$"
        ),
        0.6,
        "It stands where a message is signed.",
        group="name",
        holds=lambda match: by_given_name(match) and not is_word(match["name"]),
    ),
    Rule(
        "letters of whoever took or signed something",
        "PERSON",
        compiled(
            r"\b(?i:taken|signed|initialled|logged|typed|received|written|completed)\sby:?\s(?P<name>\p{Lu}{2,3})(?=[.;]|\s*$)"
        ),
        0.5,
        "It stands where an entry is signed.",
        group="name",
        hint=(" by",),
        holds=lambda match: not is_acronym(match["name"]),
    ),
    Rule(
        "family by its surname",
        "PERSON",
        compiled(
            r"\b[Tt]he\s(?P<name>(?P<surname>\p{Lu}\p{Ll}{2,})s)(?=\s(?:moved|lived?|next\sdoor|opposite|upstairs|"
            r"adopted|fostered|emigrated|separated|had\smoved|were\s(?:neighbours|evicted|rehoused))\b)"
        ),
        0.5,
        "It is a surname with what families do.",
        group="name",
        holds=lambda match: (
            match["surname"].lower() in family_names()
            and not is_field_word(match["surname"])
            and not is_field_word(match["name"])
        ),
    ),
    Rule(
        "boy or girl by a name",
        "PERSON",
        compiled(
            r"\b(?:the|this|that|a|little|poor)\s(?:little\s|young\s|older\s|baby\s)?(?:boy|girl|lad|lass|baby|"
            r"toddler|"
            rf"infant|man|woman|puppy|pony)\s{QUOTE}?(?P<name>{NAME})(?=[.,;)”\"’]|\s\p{{Ll}}|\s*$)"
        ),
        0.6,
        "It follows a word for somebody.",
        group="name",
        holds=lambda match: _capital(match) and not match["name"].isupper(),
    ),
    Rule(
        "given names of one surname",
        "PERSON",
        compiled(
            rf"(?<![\w'’-]|\p{{Lu}}\p{{Ll}}+\s)(?P<name>{NAME})(?=\s(?:and|&)\s(?P<other>{NAME})\s(?P<surname>{NAME})"
            r"(?:[,.;:)]|\s\(|\s\p{Ll}|\s*$))"
        ),
        0.6,
        "It stands beside somebody of the same surname.",
        group="name",
        hint=(" and ", "&"),
        holds=_of_one_surname,
    ),
    Rule(
        "one of several nicknames",
        "PERSON",
        compiled(
            rf"(?<=\p{{Lu}}\p{{Ll}}+\s\((?:(?:also|aka|known\sas|called|or|nicknamed|both)\s)?(?:{NICKNAME}"
            rf"(?:,\s(?:or\s|and\s)?|\sor\s|\sand\s|\s/\s)(?:(?:the|a)\s)?){{1,4}}){QUOTE}(?P<name>{NAME}){UNQUOTE}"
            rf" | (?<=\p{{Lu}}\p{{Ll}}+\s\(){QUOTE}(?P<name>{NAME}){UNQUOTE}(?=,\s(?:(?:or|and|the)\s)?{QUOTE})"
        ),
        0.7,
        "It is a nickname.",
        group="name",
        holds=lambda match: len(match["name"]) > 1 and not is_field_word(match["name"]),
    ),
    Rule(
        "what somebody is called to their face",
        "PERSON",
        compiled(
            rf"\b(?:call(?:s|ed|ing)?|nicknamed|dubbed|christened)\s(?:him|her|them|me)\s{QUOTE}"
            rf"(?P<name>{NAME}(?:\s{NAME}){{1,2}}){UNQUOTE}"
        ),
        0.7,
        "It is a nickname.",
        group="name",
    ),
    Rule(
        "full name in brackets after a short one",
        "PERSON",
        compiled(
            rf"(?<![\w'’-])(?P<short>{NAME})\s\((?:(?i:really|née|formerly|in\sfull|properly|born)\s)?"
            rf"(?P<name>{NAME}\s{NAME}(?:\s{NAME})?)\)"
        ),
        0.7,
        "A full name in brackets follows a short one.",
        group="name",
        holds=lambda match: (
            unusual(match)
            and match["name"].split()[0].lower() in given_names()
            and match["name"].lower().startswith(match["short"].lower()[:2])
        ),
    ),
    Rule(
        "surname in capitals and initials after a label",
        "PERSON",
        compiled(
            r"(?<=\b(?i:pupil|patient|child|student|detainee|prisoner|name|surname|subject|client|inmate|"
            r"resident):?\s)"
            r"(?P<name>\p{Lu}[\p{Lu}'’-]{2,}(?:\s\p{Lu}\b\.?){1,3})(?=\s*(?:[,;:(\t\n–—]|$))"
        ),
        0.7,
        "It stands where a name is filled in.",
        group="name",
        holds=lambda match: (
            not is_acronym(match["name"].split()[0]) and not is_field_word(match["name"].split()[0])
        ),
    ),
    Rule(
        "baby under a surname",
        "PERSON",
        compiled(
            rf"(?<=(?:^|[\n\t,:;(“\"]|\d)\s*)(?P<name>(?P<surname>{NAME}),\s(?:[Bb]aby|[Ii]nfant|BABY|INFANT)"
            r"(?:\s(?:[Gg]irl|[Bb]oy|GIRL|BOY))?)(?=\s*(?:[.,;:()\t\n”\"]|$))"
        ),
        0.7,
        "It stands in a list of names.",
        group="name",
        hint=("baby", "infant"),
        holds=lambda match: (
            not is_field_word(match["surname"])
            and (match["surname"].lower() in family_names() or not is_word(match["surname"]))
        ),
    ),
    Rule(
        "somebody spoken to by a title in small letters",
        "PERSON",
        compiled(
            r"\b(?:(?P<hello>hi|hello|hey|hiya|dear)|thanks|thank\syou|thx|ta|cheers|told|ask|asked|tell|from|with|"
            r"by|love)\s\K"
            rf"(?:{'|'.join(SPOKEN_TO)})\s(?P<name>\p{{Ll}}{{3,}})"
            r"(?=\s|[.,!?)”\"]|$)"
        ),
        0.55,
        "A title stands before it.",
        hint=SPOKEN_TO,
        holds=_in_small,
    ),
    Rule(
        "title of faith or family in small letters",
        "PERSON",
        compiled(
            r"(?<![\w'’-])(?:pastor|imam|rabbi|reverend|rev|bishop|cousin|aunt|coach|prof|pc|dc|sgt)\s"
            r"(?P<name>\p{L}{3,})(?![\w-])"
        ),
        0.55,
        "A title stands before it.",
        holds=lambda match: (
            match["name"].islower() and not is_word(match["name"]) and match["name"].lower() in given_names()
        ),
    ),
    Rule(
        "name in another script",
        "PERSON",
        compiled(
            r"\((?P<name>[\p{Han}\p{Hangul}\p{Arabic}\p{Cyrillic}\p{Gurmukhi}\p{Bengali}\p{Devanagari}"
            r"\p{Ethiopic}\p{Hebrew}\p{Tamil}]{2,}(?:\s[\p{L}\p{M}]{2,}){0,2})\)"
        ),
        0.7,
        "It is a name in another script.",
        group="name",
    ),
    Rule(
        "rank and nickname",
        "PERSON",
        compiled(rf"(?<![\w'’-]){TITLE}\.?\ {QUOTE}\p{{Lu}}[\p{{L}}'’-]+{UNQUOTE}\ (?P<name>{NAME})"),
        0.75,
        "A title stands before it.",
        holds=unusual,
    ),
    Rule(
        "rank of somebody retired",
        "PERSON",
        compiled(
            rf"(?<![\w'’-]){TITLE}"
            r"(?:\ (?:Superintendent|Inspector|Sergeant|Constable|Commodore|Marshal|Commander|Judge))?"
            rf"\ \((?:[Rr]et(?:ire)?['’]?d\.?|[Rr]et\.)\)\ (?P<name>{FULL})"
        ),
        0.8,
        "A title stands before it.",
    ),
    Rule(
        "title in a bracket after the name",
        "PERSON",
        compiled(
            rf"(?<![\w'’-])(?P<name>(?:\p{{Lu}}\.?\ ?){{1,3}}{NAME}|{NAME}\ {NAME})\ "
            r"\((?:Mrs|Mr|Miss|Ms|Dr|Revd?)\.?\)"
        ),
        0.85,
        "A title stands after it.",
    ),
)
