"""Ages in the turns that prose and talk give them: "reached fourteen", "big for nine", "not two till Saturday"."""

from checks.personal_data.recognisers.age_words import AGE, HALF, NUMBER, NUMBER_WORD, ORDINAL
from checks.personal_data.recognisers.ages_in_context import KIN, no_scores
from checks.personal_data.recognisers.base import Rule, any_case

MANY = rf"(?!one\b|0)(?:[1-9]\d?(?!\d|[.,:/]\d)|{NUMBER_WORD}){HALF}"
ENDS = r"(?=\s*(?:[,;:)\]”\"!?]|\.(?!\d)|[–—]|$))"
GOES_ON = (
    r"(?:and|but|when|she|he|they|in|on|at\sthe|with|by|then|now|next|last|this|which|who|yet|before|after|"
    r"because)"
)
STOPS = rf"(?=\s*(?:[,;:)\]”\"!?]|\.(?!\d)|[–—]|$|{GOES_ON}\b))"
MOMENT = (
    r"(?:referral|death|trial|sentence|sentencing|conviction|birth|admission|arrest|removal|discharge|conception|"
    r"diagnosis|adoption|placement|interview|marriage|booking|delivery|retirement|intake|assessment)"
)
PERSON_NOUN = (
    r"(?:schoolgirls?|schoolboys?|gentlem[ae]n|youngsters?|bairns?|mite|babe(?:\sin\sarms)?|newborn|neonate|widow(?:er)?|"
    r"fellow|bloke|chap|grandparents?|grandmother|grandfather|great-aunt|great-uncle|stranger|drunk|vagrant|refugee|"
    r"migrant|runaway|orphan|truant|virgin|bride|groom|recruit|novice|ward|minor|tot|teenager|youth)"
)
PEOPLE = (
    r"(?:carers|couple|grandparents|adopters|neighbours|lodgers|tenants|parents|girls|boys|lads|twins|sisters|brothers|"
    r"sons|daughters|cousins|friends|two\sof\sthem|pair)"
)
DRUG = (
    r"(?:cannabis|heroin|amphetamines?|cocaine|crack|alcohol|drink(?:ing)?|smoking|speed|glue|weed|spice|ketamine|"
    r"methadone|gas|pills|ecstasy|solvents|injecting|self-harm(?:ing)?|periods|sex|gambling)"
)

RULES = (
    Rule(
        "reached so many",
        "AGE",
        any_case(
            r"\b(?:(?:he|she|who|they|I|child|boy|girl|(?-i:\p{Lu}\p{Ll}+)|had|has|lately|on|before|after|until|celebrated|by|"
            rf"to|was|is|been)\s(?:had\s|has\s|was\s|just\s|lately\s|now\s|about\sto\s|due\sto\s)*(?:reach(?:ed|ing|es)?|becom(?:e|es|ing)|became|"
            rf"turn(?:ed|ing|s)?))\s(?P<age>{MANY}){STOPS}"
        ),
        0.55,
        AGE,
        group="age",
        hint=("reach", "becom", "became", "turn"),
        holds=no_scores,
    ),
    Rule(
        "big for so many",
        "AGE",
        any_case(
            r"\b(?:big|small|tall|tiny|young|old|bright|mature|short|little|advanced|heavy|light|clever|grown-up|worldly)"
            rf"(?:\s\p{{L}}+)?\sfor\s(?:an?\s|his\s|her\s)?(?P<age>{MANY})(?:\syears\b)?{STOPS}"
            rf" | \b(?:old|young)\senough\sat\s(?P<age>{MANY})(?=\sto\b)"
            r" | \b(?:all|a\smere|but\sa\smere|barely|scarcely|hardly|only\sjust)\s(?:of\s)?"
            rf"(?P<age>(?!one\b|two\b){MANY}){ENDS}"
        ),
        0.5,
        AGE,
        group="age",
        holds=no_scores,
    ),
    Rule(
        "so many at a moment of a life",
        "AGE",
        any_case(
            rf"(?<![\w.])(?P<age>{MANY})(?=\sat\s(?:the\stime\sof\s)?(?:his\s|her\s|their\s|the\s)?{MOMENT}\b)"
            rf" | \bat\s(?:the\stime\sof\s)?{MOMENT}[,:]?\s(?P<age>{MANY}){ENDS}"
            rf" | \bso\s(?P<age>{MANY})(?=\s(?:at\sthe\stime|then|now|when)\b|\))"
        ),
        0.5,
        AGE,
        group="age",
        holds=no_scores,
    ),
    Rule(
        "not yet so many",
        "AGE",
        any_case(
            rf"\bnot\s(?P<age>(?:one|{MANY}))(?=\s(?:till|until|yet)\b)"
            rf" | (?:^|[.!?“\"]\s?)(?:Not\s(?:yet|quite)|Nearly|Almost|Rising|Hardly|Barely|Just|Only)\s"
            rf"(?P<age>(?:one|{MANY}))(?=[,.!”\"]|\sand\b)(?!\.\d)"
        ),
        0.5,
        AGE,
        group="age",
    ),
    Rule(
        "being so many",
        "AGE",
        any_case(
            rf"\b(?:being|to\sbe|shall\sbe|will\sbe|['’]ll\sbe|would\sbe|should\shave\sbeen|would\shave\sbeen|become)\s"
            rf"(?:only\s|just\s|but\s|still\s|about\s|nearly\s)?(?P<age>{MANY})"
            r"(?=\s*(?:,\s\p{Ll}|\.(?!\d)|;|\s(?:by\sthen|and\s(?:the|his|her|having|not|a|alone|only|so)|in\sthe\s(?:spring|summer|autumn|winter|new)|"
            r"next|this\s(?:year|week|month)|on\s(?-i:\p{Lu})|is\b|was\b|there\swere)))"
        ),
        0.45,
        AGE,
        group="age",
        hint=("be",),
        holds=no_scores,
    ),
    Rule(
        "somebody of so many",
        "AGE",
        any_case(
            rf"\b{PERSON_NOUN}\sof\s(?:only\s|just\s|but\s|about\s|some\s)?(?P<age>{MANY}(?:\s(?:years|months|weeks|days)\b)?){STOPS}"
            rf" | \b(?:boy|girl|child|man|woman|lad|baby)\sof\sbut\s(?P<age>{MANY}(?:\s(?:years|months|weeks|days)\b)?)"
        ),
        0.55,
        AGE,
        group="age",
        hint=(" of ",),
    ),
    Rule(
        "two people and their ages",
        "AGE",
        any_case(
            rf"\b{PEOPLE}\s?(?:,|\s(?:are|were))\s(?:now\s|then\s|aged\s|both\s)?(?P<age>{MANY}\sand\s{MANY})"
            r"(?=\s*(?:[,;)]|\.(?!\d)|$|(?:and|when|who|had|have|in|respectively|at)\b))"
            r" | \b(?:one(?:\sof\sthem)?|the\sother(?:\sone)?|the\sone)\s"
            rf"(?:barely\s|just\s|only\s|nearly\s|was\s|is\s|rising\s)?(?P<age>(?!two\b){MANY})(?=,\s(?:the\sother|they|and\sthe\sother|he|she|had|who|were)\b|\sand\sthe\sother\b)"
            rf" | (?<=,\sthe\sother)\s(?:barely\s|just\s|only\s|nearly\s)?(?P<age>{MANY}){ENDS}"
        ),
        0.5,
        AGE,
        group="age",
    ),
    Rule(
        "age after a relative and what tells of them",
        "AGE",
        any_case(
            rf"\b{KIN}\s(?:of\s(?:the\sabove|\p{{L}}+(?:\s\p{{L}}+)?))?,\s(?P<age>{MANY})(?=,\s\p{{Ll}})"
            rf" | \b(?:his|her|their|my|the)\s{KIN}\s[–—-]\s(?P<age>{MANY})(?=,\s|\s[–—-])"
            rf" | (?:^|\s|[.;]\s)(?:he|she|who),\s(?P<age>{MANY})(?=\sand\s|,\s(?:and|an?|the|who|with)\b)"
            rf" | \b(?:next\sdoor|opposite|upstairs|downstairs|over\sthe\sroad|"
            rf"across\sthe\s(?:road|landing|street)),\s(?P<age>{MANY}),"
        ),
        0.5,
        AGE,
        group="age",
    ),
    Rule(
        "birthday by its number",
        "AGE",
        any_case(
            r"\b(?:my|his|her|their|our\s\p{L}+['’]s|for\s(?:his|her|my))\s"
            rf"(?P<age>(?:\d{{1,2}}(?:st|nd|rd|th)|(?!first|second|third|fourth){ORDINAL}))"
            r"(?=\s(?:on\s(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|\d)|party|do\b|was\sa|next\s(?:week|month))|\s*[!])"
            r" | \bhappy\s(?P<age>\d{1,2}(?:st|nd|rd|th))\b(?!\scentury)"
            rf" | (?:^|[:,!“\"]\s?)(?P<age>[1-9]\d?)(?=\s(?:today|tomorrow|next\s(?:week|month|birthday))\b)"
        ),
        0.5,
        AGE,
        group="age",
    ),
    Rule(
        "years of a life",
        "AGE",
        any_case(
            rf"\b(?:his|her|their)\s(?:short\s)?(?P<age>{NUMBER})\s(?:short\s)?years"
            r"(?=\s(?:of\slife|on\s(?:this\s)?earth|in\sthis)\b)"
            r" | \b(?:half|most|all|two|three|four|five|one|much)\sof\s(?:his|her)\s"
            rf"(?P<age>{NUMBER})\s(?:years|months|weeks)\b"
            rf" | \bthe\s(?:child|baby|boy|girl|infant)['’]s\s(?P<age>{ORDINAL}\s(?:day|week|month|year)\sof\slife)\b"
            rf" | (?:^|[.!?]\s+)(?P<age>{MANY})(?=\sis\s(?:no\sage|too\s(?:young|old))\b)"
        ),
        0.55,
        AGE,
        group="age",
    ),
    Rule(
        "beginning at so many",
        "AGE",
        any_case(
            rf"\b{DRUG}\s(?:at|from)\s(?:about\s|around\s|only\s|just\s)?(?P<age>{MANY})(?=\s*[,;]|\s*\.(?!\d)|\s(?:and|then|or)\b|$)"
            rf" | \b(?:into|in)\s(?:residential\s|foster\s|local\sauthority\s)?care\s(?:at\s)?(?P<age>{MANY})(?=,)"
            rf" | \b(?:came|come)\sout\s(?:at\s)?(?P<age>{MANY})(?=,)"
            rf" | \b(?:shows?|showed|showing|see|saw|remember(?:ed|s)?|photograph(?:ed)?|picture[ds]?|left|found)\s"
            r"(?:him|her|them|me)\sat\s"
            rf"(?P<age>{NUMBER_WORD})(?=\s(?:in|on|with|holding|and|asleep)\b|[.,])"
        ),
        0.45,
        AGE,
        group="age",
        hint=(" at ", " care ", " out ", " from "),
        holds=no_scores,
    ),
    Rule(
        "an answer to how old",
        "AGE",
        any_case(
            rf"\bhow\sold\b[^\n]{{0,30}}?\?[”\"]?\s(?:[A-Z]{{1,3}}[.:]\s)?[“\"]?(?P<age>{MANY})(?=[,.!”\"])"
            rf" | \bheld\sup\s(?P<age>{NUMBER_WORD})(?=\sfingers\b)"
        ),
        0.5,
        AGE,
        group="age",
        hint=("how old", "held up"),
    ),
)
