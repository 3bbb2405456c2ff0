"""Ages told with what was done at them: "could work a lock at five", "had been four for six weeks"."""

import regex

from checks.personal_data.recognisers.age_words import AGE, NUMBER, NUMBER_WORD, ONES
from checks.personal_data.recognisers.ages_in_context import BARE, no_scores
from checks.personal_data.recognisers.base import Rule, any_case, compiled

TENS = rf"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[\s-](?:{ONES}))?"
TEEN = r"(?:eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)"
GROWN = rf"(?:[2-9]\d|{TENS})"
OLDER = rf"(?:1[1-9]|[2-9]\d|{TEEN}|{TENS})"
UNITS = r"(?:years?|months?|weeks?|days?)"
MONTHS = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|"
    r"winter|(?:19|20)\d\d)"
)
PERSON = r"(?:s?he|they|who|(?-i:\p{Lu}\p{Ll}[\p{L}'’-]+))"
PARTED = r"\s*(?:[,;:)”\"]|\.(?!\d)|$)"
# What begins at an age, and at no hour of the day.
AILMENT = (
    r"(?:stammer\p{L}*|stutter\p{L}*|tics|fits|seizures|epilepsy|periods|asthma|eczema|diabetes|tantrums|nightmares|"
    r"self-harm\p{L}*|bed-?wetting|soiling|migraines?|headaches|puberty|offending|drinking|truant\p{L}+|shoplifting)"
)
# What a child could do at an age, and what happens once in a life.
ONCE = (
    r"(?:adopted|orphaned|placed\s(?:with|in)|taken\sinto|interpreter|carer|reading|speaking|walking|toilet|"
    r"still\s(?:in|not)|"
    r"already\s(?:a|an|the|his|her|reading)|in\scare|in\shospital|diagnosed|excluded|statemented|sent\s(?:away|"
    r"to\sboard)|"
    r"(?:his|her)\s(?:mother|father|brother|sister)['’]s|a\s(?:carer|boarder|mother|father|pupil))"
)
BY_PLACE = regex.compile(
    r"\b(?:flat|room|number|no|plot|pitch|page|chapter|section|bed|bay|ward)\s$", regex.I
)


def _no_number_of_a_place(match: "regex.Match[str]") -> bool:
    """False for the number of a room or a page."""
    return no_scores(match) and BY_PLACE.search(match.string, 0, match.start("age")) is None


RULES = (
    Rule(
        "so many years and so many months, without the first unit",
        "AGE",
        any_case(
            rf"(?<![\w.£])(?<!\b(?:between|in|within|for|by|after|of|every|over|"
            rf"last)\s)(?P<age>(?!one\b)(?:[1-9]\d?|{NUMBER_WORD})\sand\s(?:an?|{NUMBER})\s(?:months?|weeks?))"
            r"(?!\s(?:later|ago|after|before|of|in|from|on)\b|['’])(?=\s*(?:[,;:.)]|$|(?:old|when|at|and|he|she)\b))"
        ),
        0.5,
        AGE,
        group="age",
        hint=(" month", " week"),
        holds=no_scores,
    ),
    Rule(
        "so many and a half or a quarter",
        "AGE",
        any_case(
            rf"(?:\b(?:is|was|are|were|at|be|aged|nearly|almost|till|until|turned|starts?|started|past|about|to)|[,(]|"
            rf"(?-i:\p{{Lu}}\p{{Ll}}+,))\s(?P<age>(?:[1-9]\d?|(?!one\b){NUMBER_WORD})\sand\s(?:a\s(?:half|quarter)|"
            rf"three[\s-]quarters))(?={PARTED}|\s(?:and\s(?:has|had|is|was|could|in)|when|at\s(?:the|"
            rf"(?-i:\p{{Lu}}))|he|she)\b)"
        ),
        0.5,
        AGE,
        group="age",
        hint=("half", "quarter"),
        holds=no_scores,
    ),
    Rule(
        "had been so many for some weeks",
        "AGE",
        any_case(
            rf"\b{PERSON}(?:['’]d|\shad|\shas|\swould\shave)\sbeen\s(?:only\s|just\s)?(?P<age>{BARE})"
            r"(?=\s(?:for\s\w+\s(?:days?|weeks?|months?)|the\s(?:day|week|month)\sbefore|since\s\p{Lu}))"
            rf" | (?:\b{PERSON}|[”\"’)])(?:\s(?:is|was)|['’]s)\s(?:only\s|just\s|now\s+|then\s)?(?P<age>{BARE})"
            rf"(?=\s(?:in|this|last|next)\s{MONTHS}\b|\s(?:when|and\s(?:lives|live|newly|paid|living))\b)"
            rf" | \b{PERSON}\swas,?\s(?:accordingly|moreover|therefore|indeed|however|himself|herself|"
            rf"at\s(?:the|that)\s"
            rf"(?:time|date)),?\s(?P<age>{BARE})(?={PARTED}|\s(?:when|and|years?|at\sthe)\b)"
            rf" | \bwhen\s{PERSON}\s(?:is|was)\s(?:only\s|just\s)?(?P<age>{BARE})(?=\s(?:that|his|her|their|the|"
            rf"my|our|it|we)\s\p{{Ll}})"
            rf" | \b{PERSON},?\swho\s(?:was|is)\s(?:himself|herself)\s(?P<age>{BARE})(?={PARTED})"
            rf" | \byou\s(?:are|were)\s(?:now\s|only\s|just\s)?(?P<age>{BARE})(?=\s(?:you|and)\b|\s*[,!]|\.\s)"
            r" | \b(?:hes|shes)\s(?:only\s|just\s)?(?P<age>[1-9]\d?)(?=\s(?:he|she|and|not|but|now|lol|so|they|"
            r"in)\b|\s*$)"
        ),
        0.5,
        AGE,
        group="age",
        holds=_no_number_of_a_place,
    ),
    Rule(
        "could do at so many",
        "AGE",
        any_case(
            rf"\b(?:could|can|reading|walking|talking|speaking|"
            rf"counting)\b[^.,;:\n\d]{{2,50}}?\sat\s(?P<age>{BARE})(?={PARTED})"
            rf" | \b{AILMENT}\s(?:had\s)?(?:began|begun|started|came\son|"
            rf"developed)\sat\s(?P<age>{BARE})(?={PARTED}|\s(?:and|with)\b)"
            rf" | \b(?:had|underwent)\san?\s\p{{Ll}}{{5,}}\sat\s(?P<age>{BARE}(?:,?\sand\sat\s{BARE})?)"
            rf"(?={PARTED}|\s(?:an?|and)\b)"
            rf" | \b(?:placed|fostered|boarded\sout|put\son\sthe\sregister|removed|orphaned|adopted|told\sus|"
            rf"invented\sit)\s"
            rf"at\s(?P<age>(?:{BARE}))(?=\s*[,;](?!\s?\d))"
            rf" | (?:^|[.!?:]\s|[“\"]\s?)At\s(?:only\s|just\s)?(?P<age>{BARE})\s(?={PERSON}\s(?:was|is|could|"
            rf"knew|had)\s(?:{ONCE})|"
            r"(?:the\s(?:girl|boy|child)|her|him)\s(?:was|is|could|climbed|had|knew|played)\b)"
            rf" | (?:^|[.!?]\s|[“\"])(?:At|After)\s(?P<age>{OLDER})(?=,?\s(?:s?he|they|I|"
            rf"(?-i:\p{{Lu}}\p{{Ll}}*)|the\s(?:girl|boy|child))"
            r"(?:['’]d|\s\p{Ll}+))"
            rf" | (?-i:\p{{Lu}}\p{{Ll}}+),\sat\s(?P<age>{BARE})(?=:\s?[“\"‘])"
            rf" | (?-i:\p{{Lu}}\p{{Ll}}+),\sat\s(?P<age>{TENS})(?=,\s)"
        ),
        0.45,
        AGE,
        group="age",
        holds=no_scores,
    ),
    Rule(
        "from so many on",
        "AGE",
        any_case(
            r"\b(?:looked\safter|brought\s(?:\w+\s)?up|raised|cared\sfor|fostered|in\scare|known|"
            r"boarded)\b[^.;\n\d]{0,40}?\sfrom\s"
            rf"(?P<age>{BARE})(?=\s*[.,;]|\suntil\s(?:s?he|they))"
            rf" | (?:^|[.!?;]\s)From\s(?P<age>{BARE}(?:\sto\s{BARE})?)(?=\s(?:s?he|"
            rf"(?-i:\p{{Lu}}\p{{Ll}}+))\s(?:was|lived|attended|went)\s"
            r"(?:at|his|her|in\scare|an?\s|the|to\s(?-i:\p{Lu})|with))"
            rf" | \b(?:witness|victim|pupil|resident|teenager|daughter|son|patient|youth)\s(?:of|"
            rf"past)\s(?:only\s|just\s|nearly\s|almost\s)?"
            rf"(?P<age>{OLDER})(?={PARTED}|\s(?:and|who|as|in)\b)"
            rf" | \b(?:boy|girl|child|lad)(?:\sof|\spast|\sover|,\sof)\s(?:only\s|just\s|nearly\s|"
            rf"almost\s)(?P<age>{BARE})(?={PARTED})"
            rf" | \b(?:boy|girl|lad|woman|man)(?:\spast|,\sof)\s(?P<age>{BARE})(?={PARTED})"
        ),
        0.5,
        AGE,
        group="age",
        hint=("from ", " of ", " past ", " over "),
        holds=no_scores,
    ),
    Rule(
        "so many at the time of something",
        "AGE",
        any_case(
            rf"(?:[,;(]\s|\t[ ]*)(?:a\s(?:girl|boy),\s)?(?:then\s|"
            rf"just\s)?(?P<age>{BARE})(?=\sat\s(?:the\s(?:date|time|start|outset|end|material)\b|"
            r"(?:his|her|their)\sdeath|death\b))"
            rf" | (?-i:\p{{Lu}}\p{{Ll}}+),\s(?P<age>1\d|[2-9]\d|{TEEN}|{TENS})\s(?:then|by\sthat\stime|by\sthen)(?=,)"
            rf" | (?-i:\p{{Lu}}\p{{Ll}}+),\s(?P<age>{OLDER})(?=\s(?:by\sthat\stime|by\sthen)\b)"
            rf" | \b[Aa]ge\sat\s\p{{L}}+\s(?P<age>[1-9]\d?)(?=\s*[,;.])"
        ),
        0.5,
        AGE,
        group="age",
    ),
    Rule(
        "age after what somebody is",
        "AGE",
        compiled(
            r",\s(?:an?|the|that|his|her|their|also\sa|then\sa)\s(?:\p{Ll}[\p{Ll}-]+\s){0,2}?\p{Ll}{2,}(?:er|or|"
            r"man|woman|ist|maid|mistress|cook|"
            rf"chef|nurse|clerk|guard|student|prefect|[sb]rother|hand|smith|widow|vet),\s(?P<age>{OLDER}|eight|"
            rf"nine|ten)(?=[,;](?!\s?\d)|\)|\.(?:\s|$))"
            rf" | ,\s(?:widowed|divorced|separated|single|retired|unmarried|"
            rf"unemployed),\s(?P<age>{OLDER})(?=[,;](?!\s?\d)|\.(?:\s|$))"
            r" | ,\s(?:his|her|their)\s(?:elder\s|younger\s|twin\s|half-|step)?(?:sister|brother|daughter|son|"
            r"niece|nephew|cousin),\s"
            rf"(?P<age>(?!one\b){NUMBER_WORD}|[1-9]\d?)(?=\)|[,;](?!\s?\d)|\.(?:\s|$))"
            r" | \b(?:the|a)\s\p{Ll}{3,}(?:ist|er|man|woman|or)\s\((?P<age>[2-9]\d)\)(?=[,.;]|\s\p{Ll})"
            rf" | \p{{Lu}}\p{{Ll}}+,\s(?:of\s\p{{Lu}}[\p{{L}}'’\ ]+,\s)?[\p{{Ll}}\ ]{{5,40}},\s(?P<age>{TENS})"
            r"(?=,\s(?:who|with|to\swhom|is|was|has|had|from|of|at)\b)"
        ),
        0.5,
        AGE,
        group="age",
        holds=lambda match: not match["age"].startswith("one"),
    ),
    Rule(
        "nearly so many between commas",
        "AGE",
        any_case(
            rf"(?-i:\p{{Lu}}\p{{Ll}}+),\s(?:now|then|still|only|himself|herself)\s(?P<age>(?:nearly|almost|just|"
            rf"not\syet|not\squite)\s{BARE})(?=,\s)"
            rf" | \b(?:twins|brothers|sisters|triplets),\s(?P<age>{NUMBER}\s{UNITS}(?:\sand)?(?:\s{NUMBER}\s{UNITS})?)"
            rf"(?=[;,.])"
            rf" | \b(?:s?he|(?-i:\p{{Lu}}\p{{L}}*))\swas\s(?:himself|herself)\s(?P<age>{BARE})(?={PARTED})"
            rf" | \bwho\swill\sbe\s(?P<age>{BARE})(?=\s(?:that|this|the|on|in)\b)"
            rf" | \b(?:couldn['’]t|could\snot|can['’]t|cannot)\sbe\smore\sthan\s(?P<age>{BARE})(?={PARTED}|"
            rf"\s(?:or|and)\b)"
        ),
        0.5,
        AGE,
        group="age",
        holds=_no_number_of_a_place,
    ),
    Rule(
        "ages of a couple",
        "AGE",
        compiled(
            rf"\p{{Lu}}\p{{Ll}}+\sand\s\p{{Lu}}\p{{Ll}}+(?:\s\p{{Lu}}[\p{{L}}'’-]+)?,\s(?P<age>{GROWN}\sand\s{GROWN})(?=[,;.)])"
        ),
        0.5,
        AGE,
        group="age",
        hint=(" and ",),
    ),
    Rule(
        "length of a life told at its end",
        "AGE",
        any_case(
            rf"\blife,?\s(?:which\s|that\s)?(?:had\s)?lasted\s(?P<age>{NUMBER}\s{UNITS}(?:\sand\s{NUMBER}\s{UNITS})?)"
            rf" | \bd(?:ied|\.)\s[^,\n\t]{{3,30}}\d,\s(?P<age>{NUMBER}\s{UNITS}(?:(?:,|"
            rf"\sand)\s{NUMBER}\s{UNITS})*)(?=[.;]|\s*$)"
            rf" | \bdied\.\s+(?P<age>{NUMBER}\s{UNITS})\."
            rf" | (?-i:\p{{Lu}}\p{{Ll}}+)\s\((?P<age>{NUMBER}\s{UNITS}\s(?:and\s)?{NUMBER}\s{UNITS})\)"
        ),
        0.55,
        AGE,
        group="age",
        hint=("life", "died", "d.", "("),
    ),
    Rule(
        "year of an age",
        "AGE",
        any_case(
            r"\b(?:in|at|to|by)\s(?:(?:his|her|their)(?:\s(?:mother|father|parent|grandmother)['’]s)?|"
            r"(?-i:\p{Lu}\p{Ll}+)['’]s)\s"
            r"(?P<age>(?:thir|four|fif|six|seven|"
            r"eigh|nine)teenth|"
            r"(?:twen|thir|for|fif|six|seven|eigh|nine)tieth|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|"
            r"ninety)-"
            r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))(?=\syear\b(?!\s(?:at|as|with|"
            r"in\sthe|of\s(?:the|service))\b))"
        ),
        0.5,
        AGE,
        group="age",
        hint=("year",),
    ),
    Rule(
        "asked how old",
        "AGE",
        any_case(
            rf"\bhow\sold\b[^?\n]{{0,30}}\?[^\p{{L}}\d\n]{{0,12}}(?P<age>{BARE}(?:\s{UNITS})?)(?=\s*[.,;!”\"](?!\d))"
            rf" | ^\s*(?-i:\p{{Lu}}{{1,4}})[:.]?\s+(?P<age>{NUMBER}\s(?:years|months|weeks|days)(?:\sold)?)\."
        ),
        0.5,
        AGE,
        group="age",
    ),
)
