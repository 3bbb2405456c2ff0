"""Dates as diaries, rows and talk have them: "On the 19th HCA Oddy", "the eighth", "weds 17 mar", "R.O. 11/6"."""

import regex

from checks.personal_data.recognisers.base import Rule, any_case, compiled
from checks.personal_data.recognisers.dates_in_notes import DATE, DAY, ORDINAL, YEAR, no_rank

MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
)
WEEKDAY = r"(?:Mon|Tues?|Wed(?:nes|s)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?"
# Of the words for days only those that count other things less often; "on the third" is mostly the third of some.
IN_WORDS = r"(?:fourth|fifth|sixth|seventh|eighth|ninth)"
TWELVE = (
    r"(?:(?:1[0-2]|[1-9])(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|"
    r"twelfth)"
)
SPOKEN_DAY = (
    rf"(?:{ORDINAL}|{TWELVE}|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth|"
    r"(?:twenty|thirty)[\s-](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))"
)
SPOKEN_YEAR = (
    r"(?:,?\s(?:of\s)?(?:(?:19|20)\d\d|['’]?\d\d(?!\d)|"
    r"(?:nineteen|twenty|two\sthousand\sand|eighty|ninety)(?:[\s-]\p{L}+){0,2}))"
)
COUNTED = regex.compile(
    r"\b(?:visits?|occasions?|attempts?|floor|calls?|days?|sessions?|times?|contacts?|appointments?|meetings?|ring|"
    r"reviews?|births?|pregnanc\p{L}+|child(?:ren)?|placements?|schools?|doors?|stops?|storeys?|stairs)\b",
    regex.I,
)
NO_PERSON = (
    r"(?:Floor|Battalion|Attempt|Avenue|Street|Regiment|Edition|Visit|Century|Anniversary|Birthday|Occasion|Centile|"
    r"Lancers|Division|Session|Meeting|Hussars|Dragoons|Squadron|Foot|Infantry|Brigade|Company|Hole|Tee|Platoon|Call)\b"
)


def _of_a_month(match: "regex.Match[str]") -> bool:
    """False where other things are counted nearby: "on three visits ... on the fourth"."""
    return COUNTED.search(match.string, max(0, match.start() - 120), match.start()) is None


RULES = (
    Rule(
        "day of the month before a name",
        "DATE_TIME",
        compiled(rf"\b[Oo]n\s(?P<date>the\s{ORDINAL})(?=\s(?!{NO_PERSON})\p{{Lu}})"),
        0.5,
        DATE,
        group="date",
        holds=no_rank,
    ),
    Rule(
        "day of the month in a word",
        "DATE_TIME",
        any_case(rf"\bon\s(?P<date>the\s{IN_WORDS})(?=\s*(?:[,.;)]|$|and\sagain\b))"),
        0.45,
        DATE,
        group="date",
        holds=_of_a_month,
    ),
    Rule(
        "day of each month",
        "DATE_TIME",
        any_case(
            r"(?<=\b(?:each|every|the)\s)\d{1,2}(?:st|nd|rd|th)(?=\sof\s(?:the|each|every)\s(?:same\s)?month\b)"
        ),
        0.5,
        DATE,
        hint=(" month",),
    ),
    Rule(
        "day and month as ordinals",
        "DATE_TIME",
        any_case(
            rf"(?<![\w/.])(?:the\s)?{SPOKEN_DAY}\sof\sthe\s{TWELVE}(?:{SPOKEN_YEAR}|(?=\s*(?:[,.;)]|$)))"
        ),
        0.55,
        DATE,
        hint=(" of the ",),
    ),
    Rule(
        "days of two names",
        "DATE_TIME",
        compiled(
            rf"\b(?:[Tt]he\s(?:night|evening|weekend|days?)\sof\s)?(?:{WEEKDAY},?\s)?(?:the\s)?{DAY}(?:st|nd|rd|th)?\s?"
            rf"(?:to|and|or|into|–|-|/)\s?(?:the\s)?{WEEKDAY},?\s(?:the\s)?{DAY}(?:st|nd|rd|th)?\s(?:of\s)?{MONTH}"
            rf"(?:,?\s{YEAR})?"
        ),
        0.8,
        DATE,
    ),
    Rule(
        "weekday, day and month in small letters",
        "DATE_TIME",
        compiled(
            r"(?<=\b(?:mon|tues?|weds?|wednes|thurs?|fri|sat|satur|sun)(?:day)?,?\s(?:the\s)?)"
            rf"{DAY}(?:st|nd|rd|th)?\s(?:of\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\p{{Ll}}{{0,6}}\b(?:\s{YEAR})?"
            rf" | (?<![\w/.]){DAY}(?:st|nd|rd|th)?\s(?:mar|apr|jun|jul)\b(?:\s{YEAR})?"
        ),
        0.6,
        DATE,
    ),
    Rule(
        "day at the head of a row",
        "DATE_TIME",
        compiled(
            rf"^\s*(?P<date>{ORDINAL})(?=[ ]{{2,}}\S|\s*\t)"
            rf" | ^\s+(?P<date>{DAY}/(?:1[0-2]|0?[1-9]))(?=[ ]{{2,}}\S|\s*\t|:\s)"
            rf" | (?<=\d\.\d\d\.(?:19|20)?\d\d\b[^\n]*[.;]\s)(?P<date>{DAY}\.(?:0[1-9]|1[0-2]))(?=[:,]\s)"
        ),
        0.5,
        DATE,
        group="date",
    ),
    Rule(
        "day and month joined by a hyphen",
        "DATE_TIME",
        compiled(
            r"\b(?:[Bb]etween|[Ff]rom|[Oo]n|[Uu]ntil|[Bb]y|[Dd]ated|[Ss]een|[Dd]ue)\s(?P<date>(?:(?:0\d|[12]\d|3[01])-0[1-9]|(?:0\d|2[5-9]|3[01])-1[0-2])"
            r"(?:\s(?:and|to|until|till)\s(?:0\d|[12]\d|3[01])-(?:0[1-9]|1[0-2]))?)(?![\w-]|\.\d)"
        ),
        0.5,
        DATE,
        group="date",
        hint=("-0", "-1"),
    ),
    Rule(
        "feast in small letters",
        "DATE_TIME",
        compiled(
            r"(?<![\p{L}-])(?:(?:boxing|pancake|(?:[vV]alentine|mother|father|new\syear|(?:st|saint)\s(?:patrick|george|"
            r"andrew|david|stephen))['’]?s|remembrance|april\sfool['’]?s['’]?)\s(?:day|sunday)|"
            r"(?:xmas|christmas|easter)\s(?:day|eve|morning|sunday|monday|saturday)|new\syear['’]?s\seve|good\sfriday|"
            r"bonfire\s(?:night|nite)|halloween\snight)(?![\p{L}-])"
        ),
        0.5,
        "A feast day is an exact date by another name.",
        hint=(" day", " eve", "sunday", "monday", "saturday", "morning", "friday", "night", "nite"),
    ),
    Rule(
        "weekday and day of the month in small letters",
        "DATE_TIME",
        compiled(
            r"(?<![\p{L}-])(?<!\b(?:he|she|they|we|i|who|and|girl|boy|[\p{Lu}]\p{Ll}+)\s)(?:mon|tues?|weds?|thurs?|fri|sat|sun)(?:day|nesday|sday|urday)?\s(?:the\s)?"
            r"(?:(?:1[3-9]|2\d|3[01])(?:st|nd|rd|th)?|(?:1[0-2]|[1-9])(?:st|nd|rd|th))"
            r"(?![\w/]|[.:]\d|\s(?:\p{L}*(?:hours|hrs|mins?|minutes|weeks|days|months|years|people|kids|of)\b|[ap]m\b))"
        ),
        0.5,
        DATE,
        hint=("mon", "tue", "wed", "thu", "fri", "sat", "sun"),
    ),
    Rule(
        "day and month after who writes",
        "DATE_TIME",
        compiled(
            r"^\s*(?!(?:Section|Para\p{L}*|Chapter|Part|Item|Rec\p{L}*|Finding|Point|Page|Table|Figure|Version)\b)"
            rf"\p{{L}}[\p{{L}} ]{{1,20}}[ \[(](?P<date>{DAY}[./](?:1[0-2]|0?[1-9]))"
            r"(?:,?\s\d\d[:.]\d\d)?[\])]?:\s(?=\p{Ll})"
        ),
        0.5,
        DATE,
        group="date",
        hint=(":",),
    ),
    Rule(
        "day and month after initials",
        "DATE_TIME",
        compiled(
            rf"(?<![\w.])\p{{Lu}}\.?\s?\p{{Lu}}\.?,?\s(?P<date>{DAY}/(?:1[0-2]|0?[1-9]))(?=\s?[”\"’)\]]|\.?\s*$)"
        ),
        0.45,
        DATE,
        group="date",
        hint=("/",),
    ),
    Rule(
        "saint's day, day of a match or an election",
        "DATE_TIME",
        compiled(
            r"\b(?:[Tt]he\s[Ee]ve\sof\s)?(?:St|Saint)\.?\s\p{Lu}\p{L}+(?:['’]s?|s['’])\s(?:Day|Eve|Night)\b"
            r"(?!\s(?:Nursery|Centre|Care|Unit|School|Hospital|Service|Camp))"
            r" | \b(?:Cup\sFinal|Grand\sNational|FA\sCup|[Rr]oyal\s[Ww]edding|(?:Golden|Diamond|Silver)\sJubilee|"
            r"A[-\s]level\sresults|"
            rf"GCSE\sresults|[Pp]olling|[Ee]lection|Derby|Census)\s[Dd]ay\b(?:,?\s(?:of\s|in\s)?{YEAR})?"
        ),
        0.5,
        "A feast day is an exact date by another name.",
    ),
)
