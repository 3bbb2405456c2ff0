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
)
