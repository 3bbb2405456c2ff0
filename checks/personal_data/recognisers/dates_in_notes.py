"""Dates as notes, logs and letters shorten them: "seen 3/7 and 10/7", "on the 7th", "the 4th inst.", "Eid"."""

import regex

from checks.personal_data.recognisers.ages_in_context import PASTS
from checks.personal_data.recognisers.base import Rule, alternatives, any_case, compiled

DAY = r"(?:3[01]|[12]\d|0?[1-9])"
ORDINAL = r"(?:3[01]|[12]\d|[1-9])\s?(?:st|nd|rd|th)\b"
IN_FIGURES = rf"{DAY}\s?/\s?(?:1[0-2]|0?[1-9])(?![\w/%]|\.\d)"
# In Welsh, too: boards on the border have letters and minutes in it.
WELSH = r"(?:Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin|Gorffennaf|Awst|Medi|Hydref|Tachwedd|Rhagfyr)"
YEAR = r"(?:19|20)\d\d"
FEAST = (
    r"(?:(?:Shrove|Ash|Maundy|Whit|Palm|Easter|Holy|Good)\ (?:Sun|Mon|Tue|Tues|Wed|Weds|Wednes|Thu|Thurs|"
    r"Fri|Sat|Satur)(?:day)?\b|"
    rf"(?:{alternatives('feasts')})(?![\p{{L}}-]))".replace(r"St\ ", r"St\.?\ ").replace("\\ ", r"\s+")
)
# What may follow a day of the month; a noun would make it "the 3rd visit".
CLOSE = (
    r"(?=\s*(?:[.,;:)\]”\"’–—-]|$|\t|(?:and|or|to|until|till|at|in\sthe|in\s\p{Lu}|when|she|he|they|we|I|it|but|"
    r"with|by|for|from|was|were|is|had|has|there|nobody|as|because|that|who|which|refers?|inst|ult|last|this|a|"
    r"an|the|his|"
    r"her|both|after|before|again|then|so|if|not|no|on|Mother|Father|Mum|Dad|HV|SW|GP|of\s(?:that|the|this|each)"
    r"(?:\ssame)?\smonth)\b))"
)
BEFORE = (
    r"(?:[Oo]n|[Bb]y|[Uu]ntil|[Ff]rom|[Ss]ince|[Bb]efore|[Aa]fter|[Ff]or|[Oo]f|[Tt]ill|[Bb]etween|[Tt]o|[Dd]ated|"
    r"[Aa]gain|"
    r"[Aa]nd|[Oo]r|is|was|[Nn]ext|[Ss]een|[Aa]pp(?:t|ointment)|[Rr]eview|[Vv]isit|[Mm]oved|[Ww]/[ce]|"
    r"[Cc]ommencing|[Dd]ue|"
    r"hours\sof|until|[Dd]ay)"
)
DATE = "An exact date narrows down which child or event is meant."
RANKED = regex.compile(
    r"\b(?:centiles?|percentiles?|ranked|floor|century|edition|OFC|head\scircumference|wt|weight|\d\s?kg)\b",
    regex.I,
)
UNIT_AFTER = (
    r"(?!\s?(?:of\b|%|cm|kg|mg|ml|weeks?|months?|years?|old|full|bottles?|days|hours|supply|script|course|marks?|"
    r"points|"
    r"panel|members|corrected|check|review|post|pregnan))"
)


def no_rank(match: "regex.Match[str]") -> bool:
    """False where the paragraph speaks of places in an order: "from the 25th centile to the 9th"."""
    return RANKED.search(match.string, max(0, match.start() - 60), match.end() + 60) is None


def _no_fraction(match: "regex.Match[str]") -> bool:
    """False for what is a share or a length of time sooner than a day and a month: "1/2", "3/4", "24/7"."""
    return match["date"].replace(" ", "") not in {
        "1/2",
        "1/3",
        "2/3",
        "1/4",
        "3/4",
        "1/5",
        "1/8",
        "1/10",
        "24/7",
        "9/11",
    }


RULES = (
    Rule(
        "date with the month in Roman figures",
        "DATE_TIME",
        compiled(
            r"(?<![\w.])(?:0?[1-9]|[12]\d|3[01])[./](?:i{1,3}|iv|vi{0,3}|ix|xi{0,2}|I{1,3}|IV|VI{0,3}|IX|XI{0,2})[./](?:19|20)?\d\d(?![\w])"
        ),
        0.7,
        DATE,
    ),
    Rule(
        "two letters of a weekday before a date",
        "DATE_TIME",
        compiled(
            r"(?<![\w.])(?:Mo|Tu|We|Th|Fr|Sa|Su)\s(?:0?[1-9]|[12]\d|3[01])\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b"
        ),
        0.7,
        DATE,
    ),
    Rule(
        "day and month before a time",
        "DATE_TIME",
        compiled(
            r"(?:^|\n)[ \t]*(?P<date>(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2]))(?=\s(?:[01]\d|2[0-3])[0-5]\d\s)"
        ),
        0.5,
        DATE,
        group="date",
    ),
    Rule(
        "day and month that open a note",
        "DATE_TIME",
        compiled(
            r"(?:^|\n)[ \t]*[“\"]?(?P<date>(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2]))\.?"
            r"(?=\s(?:[Hh]/[Vv]|[Tt]/[Cc]|o/v|p/c|v/?mail|h/?v|visit|clinic|seen|phone|tel|rang|met|dna)\b)"
        ),
        0.5,
        DATE,
        group="date",
        hint=(".",),
    ),
    Rule(
        "days of the month",
        "DATE_TIME",
        compiled(
            rf"\b(?:{BEFORE}\s|(?<=[,\t(]\s?))(?P<date>(?:the\s)?{ORDINAL}(?:(?:,\s|,?\s(?:and|or|to|&)\s|"
            rf"\s?[/–-]\s?)"
            rf"(?:(?:on|by)\s)?(?:the\s)?{ORDINAL})*(?:\sof\s(?:this|last|next|that|the\ssame)\smonth)?){CLOSE}"
            rf" | \b(?P<date>[Tt]he\s(?:[5-9]|[12]\d|3[01])\s?(?:st|nd|rd|th)\b(?:(?:,\s|,?\s(?:and|or|to|&)\s|"
            rf"\s?[/–-]\s?)(?:the\s)?{ORDINAL})*){CLOSE}"
            r" | (?<![\w/.-])(?P<date>(?:[5-9]|[12]\d|3[01])(?:st|nd|rd|th))(?=\s*(?:[.;)\t]|,\s|$))"
        ),
        0.5,
        DATE,
        group="date",
        holds=no_rank,
    ),
    Rule(
        "day and month, the day over twelve",
        "DATE_TIME",
        compiled(
            rf"(?<![\w/.£+,-])(?<!\b(?:for|x|score[d]?|[Oo]f)\s)(?P<date>(?:1[3-9]|2[0-35-9]|3[01]|0\d)\s?/\s?"
            rf"(?:1[01]|0?[1-9])|24/(?:1[01]|0?[1-68-9]))(?![\w/%]|\.\d){UNIT_AFTER}"
        ),
        0.5,
        DATE,
        group="date",
        hint=("/",),
    ),
    Rule(
        "day and month after another",
        "DATE_TIME",
        compiled(
            rf"(?<![\w/.£+-]){DAY}/(?:1[0-2]|0?[1-9])(?:,\s|\s?[&+]\s?|\s(?:and|or|then|"
            rf"to)\s)(?P<date>{IN_FIGURES}){UNIT_AFTER}"
            rf" | (?:^|[\n\t]).*[.;]\s(?P<date>{IN_FIGURES})(?=\s\p{{Lu}}|[:,]\s|\s[–-]\s)(?<=^{DAY}/.*)"
            r" | \b(?:[Rr]ea?ppointed|[Rr]ebooked|[Rr]escheduled|[Mm]oved|[Ss]een|[Dd]eferred|[Ss]worn|"
            rf"[Ee]mailed|[Rr]ang|"
            r"[Pp]honed|[Cc]alled|[Ww]rote|[Ll]etter|[Tt]ext)(?:\s(?:to|for|"
            rf"of))?\s(?P<date>{IN_FIGURES}){UNIT_AFTER}"
        ),
        0.5,
        DATE,
        group="date",
        hint=("/",),
        holds=_no_fraction,
    ),
    Rule(
        "date with wide marks",
        "DATE_TIME",
        compiled(
            rf"(?<![\w/.-]){DAY}\s(?P<mark>[/.–-])\s(?:1[0-2]|0?[1-9])\s(?P=mark)\s(?:{YEAR}|\d\d)(?![\w/])"
            rf" | (?<=\b[Dd]ate[^\n\d]{{0,24}}){DAY}(?P<mark>[ :])(?:1[0-2]|0[1-9])(?P=mark)(?:{YEAR}|\d\d)(?![\w:])"
            rf" | (?<=\b(?:[Oo]n|[Dd]ated|[Ss]een|[Pp]lace|[Uu]ntil|[Ff]rom)\s){DAY}\.(?:1[0-2]|0?[1-9])\.(?=\s|$)"
            rf" | (?<=(?:^|\n)\s*\[?){DAY}\.(?:1[0-2]|0?[1-9])\.(?=\]?,?\s{{1,3}}(?:[01]?\d|2[0-3])[:.][0-5]\d\b)"
        ),
        0.6,
        DATE,
    ),
    Rule(
        "date in Welsh",
        "DATE_TIME",
        any_case(rf"(?<![\w/.]){DAY}(?:fed|af|ydd|ain|eg|ed|il)?\s(?:o\s)?{WELSH}(?:\s{YEAR})?\b"),
        0.8,
        DATE,
    ),
    Rule(
        "date by another calendar or in another language",
        "DATE_TIME",
        compiled(
            rf"(?<![\w/.]){DAY}(?:st|nd|rd|th|er|\.)?\s(?:of\s|de\s|d['’])?(?:{alternatives('months_elsewhere')})"
            rf"(?:,?\s(?:de\s)?(?:1[34]\d\d|19\d\d|20\d\d|57\d\d)\b)?(?!['’\p{{L}}-])"
        ),
        0.6,
        DATE,
    ),
    Rule(
        "day of this month or the last, day in words after its month, weekend of a feast",
        "DATE_TIME",
        compiled(
            rf"(?<![\w/.-])(?:the\s)?{ORDINAL}\s(?:inst|ult|prox)\b\.?"
            r" | \b(?:January|February|March|April|May|June|July|August|September|October|November|December)\sthe\s"
            r"(?:(?:twenty|thirty)-\p{L}+|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|"
            rf"\p{{L}}+teenth|twentieth|thirtieth)\b(?:,?\s{YEAR})?"
            rf" | \b(?:Easter|Whitsun|Whit|Christmas|New\sYear|[Bb]ank\s[Hh]oliday)\s[Ww]eekend,?\s(?:of\s|in\s)?{YEAR}"
        ),
        0.6,
        DATE,
    ),
    Rule(
        "birth in figures with blanks",
        "DATE_OF_BIRTH",
        any_case(
            rf"\b(?:d\.?o\.?b\b\.?|date\sof\sbirth|born)[\s:]{{1,3}}"
            rf"(?P<date>{DAY}[ ](?:1[0-2]|0?[1-9])[ ](?:{YEAR}|\d\d)"
            r"|\d{6}|\d{8})(?![\w/-]|[ ]\d)"
        ),
        0.9,
        "A date of birth, with little else, names a child.",
        group="date",
        hint=("b", "birth", "born"),
    ),
    Rule(
        "weekday with day and month in figures",
        "DATE_TIME",
        compiled(
            r"\b(?:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)(?:day|nesday|sday|rsday|urday)?\.?,?\s"
            rf"{DAY}[/.](?:1[0-2]|0?[1-9])(?![\w/]|\.?\d|\s?(?:[ap]\.?m\b|hrs|hours|h\b))"
        ),
        0.7,
        DATE,
        hint=("/", "."),
    ),
    Rule(
        "day of the month before who did something",
        "DATE_TIME",
        compiled(
            rf"\b[Oo]n\sthe\s(?P<date>{ORDINAL})(?=,?\s(?:Mrs?|Ms|Miss|Dr|PC|DC|DS)?\.?\s?\p{{Lu}}[\p{{L}}'’-]+"
            rf"(?:\s\p{{Lu}}[\p{{L}}'’-]+)?\s(?:was|had|did|\p{{Ll}}{{2,}}ed|{PASTS})\b)"
        ),
        0.6,
        DATE,
        group="date",
        holds=no_rank,
    ),
    Rule(
        "day, month and year run together",
        "DATE_TIME",
        any_case(
            rf"(?<![\w/.-]){DAY}(?:st|nd|rd|th)?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)"
            r"(?:(?:19|20)\d\d|['’]?[01]\d)(?![\w-])"
        ),
        0.8,
        DATE,
    ),
    Rule(
        "day and month joined",
        "DATE_TIME",
        compiled(
            rf"(?<![\w/.-]){DAY}(?:st|nd|rd|th)?-(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|"
            r"JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)\b\.?(?![\w-]|\s(?:19|20)\d\d)"
        ),
        0.6,
        DATE,
    ),
    Rule(
        "year of birth",
        "DATE_OF_BIRTH",
        any_case(
            rf"\b(?:year\sof\sbirth|y\.?o\.?b\b\.?)[\s:]{{1,3}}(?P<date>{YEAR})\b"
            rf" | \bborn\sin\s{YEAR}(?:,\s{YEAR})*\sand\s(?P<date>{YEAR})\b"
        ),
        0.9,
        "A year of birth, with little else, names a child.",
        group="date",
        hint=("birth", "b.", "yob", "born"),
    ),
    Rule(
        "bank holiday",
        "DATE_TIME",
        any_case(
            r"\b(?:the\s)?(?:(?:late\s|early\s)?(?:May|spring|summer|August|Easter|Jubilee|Whit(?:sun)?|"
            r"Christmas|Golden\s"
            r"Jubilee|Diamond\sJubilee|royal\swedding|millennium)\s)(?:bank\sholiday|"
            r"holiday\sMonday)(?:\s(?:Monday|weekend|"
            rf"Friday))?(?:,?\s(?:of\s|in\s)?{YEAR})?"
        ),
        0.6,
        DATE,
        hint=("holiday",),
    ),
)
