"""Ages in rows of names, in logs and in notes of visits: "Rivka → 5", "Visit 15, 19 July: 24 days.", "(boy, 8)"."""

import regex

from checks.personal_data.lexicon import given_names, is_word, places
from checks.personal_data.recognisers.age_words import AGE, NUMBER, NUMBER_WORD, SHORT_UNIT
from checks.personal_data.recognisers.ages_in_context import BARE
from checks.personal_data.recognisers.base import Rule, any_case, compiled

UNITS = r"(?:years?|yrs?|months?|mths?|weeks?|wks?|days?)"
SO_MANY = rf"(?:{NUMBER}\s?{UNITS}(?:(?:,|\sand)?\s{NUMBER}\s?{UNITS})?|\d{{1,2}}/(?:12|52))"
MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\p{Ll}*"
DATE = rf"(?:\d{{1,2}}[./-]\d{{1,2}}(?:[./-]\d{{2,4}})?|\d{{1,2}}\s{MONTH}|\p{{Lu}}\p{{Ll}}+\s(?:Day|Sunday))"
# A row that tells of a home: the figure after a date is for how many nights.
OF_A_PLACE = regex.compile(
    r"\b(?:Road|Rd|Street|St|Lane|Drive|Terr(?:ace)?|Avenue|Ave|Close|Flat|Room|Hotel|B&B|Hostel|House)\b"
)


def _name(match: "regex.Match[str]") -> bool:
    """True where the words before are a name, and neither words nor a place."""
    first = match["name"].lower()
    return first in given_names() or not (is_word(first) or first in places())


RULES = (
    Rule(
        "age in the cell after a name",
        "AGE",
        compiled(
            r"^[ ]*(?:\d{1,2}[ ]*\t[ ]*)?(?P<name>\p{Lu}\p{Ll}[\p{L}'’-]+)(?:,?\s\p{Lu}[\p{L}'’-]+|,\sbaby)?[ ]*\t[ ]*"
            r"(?P<age>[1-9]\d?|\d{1,2}\s?(?:wks?|mths?|weeks|months))(?=[ ]*(?:\t|"
            r"$))(?![^\n]*\t[ ]*\d+[ ]*(?:\t|$))"
        ),
        0.45,
        AGE,
        group="age",
        hint=("\t",),
        holds=_name,
    ),
    Rule(
        "age in the cell after a date of birth",
        "AGE",
        any_case(
            r"\d[./-]\d{1,2}[./-](?:\d\d)?\d\d[ ]*\t[ ]*(?P<age>(?:[1-9]\d?|(?!one\b)" + NUMBER_WORD + r")"
            r"(?:,?\s(?:rising|nearly|almost|going\son)\s\w+)?)(?=[ ]*(?:\t|$))"
            r" | \t[ ]*(?P<age>[1-9]\d)(?=,\s(?:White|Black|Mixed|Asian|British|Irish|Welsh|Scottish|Polish|"
            r"unemployed|born|"
            r"from|of\s|an?\s))"
            r" | \t[ ]*[^\t;]{3,30};\s(?P<age>[1-9]\d)(?=;\s\p{L})"
        ),
        0.5,
        AGE,
        group="age",
        hint=("\t",),
        holds=lambda match: not OF_A_PLACE.search(match.string, 0, match.start()),
    ),
    Rule(
        "age in a bracket after a letter",
        "AGE",
        compiled(
            r"\b(?:YP|Child|Twin|Sib(?:ling)?|Boy|Girl|YOUNG\sPERSON)\s?(?:\d|[A-Z])\s\((?P<age>[1-9]\d?)\)"
            r" | \((?:boy|girl|male|female|son|daughter|brother|sister),\s(?P<age>[1-9]\d?|"
            + NUMBER_WORD
            + r")\)"
            r" | \p{Lu}\p{Ll}+\s(?:junior|senior|jnr|Jnr|Jr|Junior|Senior)\s\((?P<age>[1-9]\d?)\)"
        ),
        0.5,
        AGE,
        group="age",
        hint=("(",),
    ),
    Rule(
        "age in the note of a visit",
        "AGE",
        compiled(
            rf"(?:^|[\s,]){DATE}(?:\s\([^()]*\))?(?:\s?[–-]|:)\s(?P<age>{SO_MANY})(?=\.\s)"
            rf" | \b(?:[Bb]aby|[Ii]nfant|[Tt]wins?)(?:\sis|,)?\s(?P<age>{NUMBER}\s(?:days|weeks|months)|"
            rf"\d{{1,2}}/(?:12|52))(?=[),.;])"
            rf" | [;”\")],?\s(?P<age>{NUMBER}\s(?:weeks|months|days)(?:\s{NUMBER}\s(?:weeks|months|"
            rf"days))?)(?=[.;]\sNHS\b)"
            rf" | [”\")],\s(?P<age>{NUMBER}\s(?:weeks|months|days))(?=[.;](?:\s|$))"
            rf" | ^(?P<age>(?-i:\p{{Lu}})\p{{Ll}}+\s(?:years?|months|weeks|days)(?:(?:,|"
            rf"\sand)?\s\p{{Ll}}+\s(?:months?|weeks?|days?))*)\.\s+(?=\p{{Lu}})"
            rf" | \b(?:weights?|heights?|immunised|immunisations)\sto\s(?P<age>{NUMBER}\s(?:weeks|months))\b"
            rf" | \bat\s(?P<age>\d{{1,2}}\s?y)(?=\s*[;,.)])"
        ),
        0.5,
        AGE,
        group="age",
        holds=lambda match: not match["age"].isalpha(),
    ),
    Rule(
        "age after a name in capitals",
        "AGE",
        compiled(
            r"\b\p{Lu}{3,}(?:\s|,\s)\p{Lu}{3,},\s(?P<age>[1-9]\d)(?=,\s\d+\w?\s\p{Lu}|[.;]\s)"
            r" | \b(?:[Nn]ame|NAME|CALLER|INFT)\s\p{Lu}{3,},\s(?P<age>[1-9]\d)(?=[.,;]\s)"
            r" | (?-i:\b(?:BROTHER|SISTER|SON|DAUGHTER|BABY|GIRL|BOY)\s(?P<age>[1-9]\d?)(?=\s(?:GONE|MISSING|"
            r"ALONE|ASLEEP|CRYING|NOT|IN|WITH|ON|YRS?)\b))"
            r" | \bCHILD\sCALLER\s(?:\p{Lu}+\s)?(?P<age>[1-9]\d?)\s(?:YRS|YEARS)"
            r" | \b\p{Lu}\p{Ll}+\s\p{Lu}{4,},\s\p{Ll}[\p{Ll}\ -]{3,25},\s(?P<age>[1-9]\d)(?=,\s\p{Ll})"
            r" | \b(?:Boy|Girl)\s(?P<age>[1-9]\d?)(?=\s(?:in|unconscious|asleep|crying|alone|found|left|not|"
            r"with|breathing)\b)"
            r" | \b(?:[Ff]emale|[Mm]ale)\s(?:infant|baby|child),\s(?P<age>\d{1,2}/(?:12|52))(?=,)"
        ),
        0.45,
        AGE,
        group="age",
    ),
    Rule(
        "taken by an assessor to be so many",
        "AGE",
        any_case(
            rf"\b(?:concluded|we\sassess(?:ed)?\s(?:him\s|her\s)?as|then\srecorded\sas|given\sas|apparent\sage)\s"
            rf"(?P<age>1\d(?:\s(?:to|or)\s\d\d)?|2\d)(?=[.,;”\")]|\sor\sover\b)"
            rf" | \bstart(?:s|ed)(?:\s(?:school|nursery|reception|today))?[,.]\s(?P<age>{BARE})(?=[.,]\s)"
            rf" | ,\s(?:about|nearly|almost|perhaps|abt)\s(?P<age>[2-9]\d)(?=,\s(?:with|who|a\b|an\b|of|from|not)\b)"
            rf" | ;\s(?P<age>[2-9]\d)(?=;\s(?:ex|unemployed|formerly|retired|works|lives|was|has)\b)"
            rf" | \b(?:one|last)\sof\s(?P<age>\d{{1,2}}\s?{SHORT_UNIT}\s\d{{1,2}}\s?{SHORT_UNIT})"
        ),
        0.45,
        AGE,
        group="age",
    ),
)
