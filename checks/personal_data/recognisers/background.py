"""Nationality, ethnicity, faith and language."""

from functools import cache

import regex

from checks.personal_data.lexicon import bag, is_word, lines
from checks.personal_data.recognisers.base import Family, Rule, alternatives, any_case, compiled

ORIGIN = "Nationality, ethnicity, faith or language narrows down a family in a small place."
BODIES = regex.compile(
    r"\s+(?:Education|Liaison|Service|Team|Sign|Women|Transport|Association|Medical|Journal|"
    r"Crime|Heritage|Government|Assembly|Executive|Office|law|Law|Red|Airways|Gas|Telecom|"
    r"Academy|College|School|Primary|Church|Society|Institute|Psychological|Paediatric|Board|"
    r"Council|Union|Convention|Court|Commission|Parliament|Bill|Act|Sea|Channel|Ambulance|Water|Housing)\b"
)
# Things that have a people's word in their name and say nothing of a family.
THINGS = regex.compile(
    r"\s+(?:measles|flu|burns?|courage|pastry|pastries|roll|windows?|dressing|bread|cakes?|rarebit|doors?|toast|kiss|terriers?|"
    r"[Bb]ulldogs?|"
    r"shepherds?|mastiffs?|spaniels?|setters?|bull(?:y|\sterrier)|cats?|dogs?|pony|ponies|rugs?|food|meals?|"
    r"takeaways?|"
    r"holidays?|courts?|law|legislation|literature|essays?|exams?|"
    r"(?<!(?:Muslim|Jewish|Hindu|Sikh|Christian|Catholic|Buddhist)\s)teachers?|"
    r"coursework|department|GCSE|A[ -]levels?|lessons?|homework|"
    r"baccalaureate|"
    r"local\sauthorit\p{Ll}+|counties|universities|schools|regions?|system|guidance|police\sforces|prisons?|"
    r"press|media|"
    r"whisky|wine|cheese|delight|(?<=Christian\s)names?|checks?|languages)\b"
)
SUBJECT_BEFORE = regex.compile(
    r"\b(?:GCSE|A[ -]levels?|AS|Key\sStage\s\d|SATs?|set\s\d|grade\s\p{L}\sin)\s(?:\p{Lu}\p{Ll}+\s(?:and\s)?)?$"
)
HOME = r"(?:British|English|Welsh|Scottish|Northern\ Irish|Cornish|Irish|European)"
COLOUR = r"(?:[Ww]hite|[Bb]lack|Asian|[Mm]ixed|Dual|Other)"
JOIN = r"(?:\ ?[-–/,]\ ?|\ (?:and\ |or\ |&\ |\()?)"


def _about_people(match: "regex.Match[str]") -> bool:
    """False where the word is part of the name of a body ("European Convention", "Catholic Primary School")."""
    return not (
        BODIES.match(match.string, match.end())
        or THINGS.match(match.string, match.end())
        or SUBJECT_BEFORE.search(match.string, max(0, match.start() - 40), match.start())
    )


def _of_people(match: "regex.Match[str]") -> bool:
    """False also before a word with a capital: "English Heritage", "Welsh Language Act"."""
    return _about_people(match) and not TITLED.match(match.string, match.end())


TITLED = regex.compile(
    r"\s+\p{Lu}\p{Ll}+\b(?<!\s(?:Muslim|Christian|Catholic|Gypsy|Traveller|Mother|Father|Asian|Indian))"
)


# Words for people that in small letters or capitals mostly mean something else.
OTHERWISE = bag("""polish french fur ewe pole turk dane finn serer druid apostolic evangelical orthodox pagan heathen
    patois mandarin cockney creole spiritualist aboriginal oriental protestant traveller brethren baptist catholic
    levantine jain copt hema beja laz zaza fula susu twi akan langi memon georgian german lovari khoja highlander swede
    nazarene avar afar jola animist charedi masai slav""")
OF_PEOPLE = (
    r"(?:m[ae]n|wom[ae]n|(?:fe)?males?|lads?|girls?|boys?|child(?:ren)?|famil(?:y|ies)|m[ua]ms?|dads?|mother|father|"
    r"parents?|couple|accent|speak(?:ing|ers?)|nationals?|guys?|bloke|youths?|people|origin|looking|heritage|interpreter)"
)


@cache
def _single() -> tuple[str, ...]:
    """Words for people that stand by themselves and are long enough to mean nothing else."""
    return tuple(
        entry
        for entry in sorted(lines("origins"), key=len, reverse=True)
        if entry.isalpha() and entry.isascii() and len(entry) > 3 and entry.lower() not in OTHERWISE
    )


SMALL = "|".join(word.lower() for word in _single() if not is_word(word.lower()))
LARGE = "|".join(word.upper() for word in _single())


class Background(Family):
    """What a family is, where that may single it out."""

    LAYER_NAME = "background"
    RULES = (
        Rule(
            "origin, faith or language",
            "NRP",
            compiled(
                rf"\b(?:(?:{COLOUR}|{HOME}){JOIN}){{0,3}}(?:{alternatives('origins')})s?"
                rf"(?:{JOIN}(?:{alternatives('origins')}|{COLOUR}|{HOME})s?\b)*"
                r"(?:-speaking)?\b | \bIC[1-9]\b"
            ),
            0.7,
            ORIGIN,
            holds=lambda match: _about_people(match),
        ),
        Rule(
            "of these islands",
            "NRP",
            compiled(
                r"(?<!\b[Tt]he\ )\b(?:British|English|Welsh(?:-speaking)?|Scottish)\b(?!-only)"
                r" | (?<=\b[Tt]he\ )(?:British|English|Welsh|Scottish)(?=\ (?:mother|father|family|side|couple|"
                r"girl|boy|"
                r"child|children|grandparents|partner|man|woman|ones?|passports?|wife|husband|accent|nationals?|citizens?)\b)"
            ),
            0.4,
            ORIGIN,
            holds=lambda match: _of_people(match),
        ),
        Rule(
            "signs and faiths",
            "NRP",
            compiled(
                r"\b(?:"
                r"Church\ of\ Jesus\ Christ\ of\ Latter-[Dd]ay\ "
                r"Saints|Salvation\ Army(?=\ (?:officers?|family|members?|corps|captain|major))|Society\ of\ Friends|"
                r"(?:Exclusive|Open|Plymouth)\ Brethren|Seventh-[Dd]ay\ Adventists?|A8\ nationals?|EEA\ nationals?)\b"
                r" | (?<=[Ee]thnic(?:ity|\ (?:code|group|origin))[\s:]{1,3})[A-Z]\d?(?:/[A-Z]\d?)?\b"
                r" | (?<=[,(:;/\t]\s?)travellers?(?=\s*[,;)/.\t])"
                r" | (?<=\b[Cc]aller\sis\sa\s|\bas\sa?\s?[‘'“\"]|\bas\s(?:a\s)?)(?:travellers?|gypsy|gypsies|gipsy)\b"
                r" | (?<=\b(?:speaks|spoke|talks|talking|in)\s)polish"
                r"(?=[.,;]|\s(?:cos|because|['’]cos|and|to|with|but|only)\b)"
                r" | \b(?:W/?B|W\.\ ?Brit\.?)(?=\s*[,;)\t]|"
                r"\s(?:family|male|female))"
                r" | \b\p{Lu}\p{Ll}+(?:shireman|shirewoman|ishman|ishwoman)\b"
            ),
            0.5,
            ORIGIN,
        ),
        Rule(
            "British, of a person",
            "NRP",
            compiled(
                r"\b(?:White\ |Black\ |Asian\ |Mixed\ )?(?:British|English|Scottish|Welsh|Northern\ "
                r"Irish)(?=\s+(?:nationals?|nationality|citizens?|descent|origin|heritage|family|parents?|"
                r"background|mother|father)\b)"
                r" | \b(?:[Ww]hite|[Bb]lack|Asian|[Mm]ixed)(?:[ /-](?:and\ |or\ )?(?:White|Black|Asian|British|"
                r"English|African|Caribbean|Other|UK|Irish|European))+\b"
                r" | (?<=(?:^|\t|;|:|,|\()\s?|/\s)(?:(?:White|Black|Asian|Mixed)\ )?(?:British|English|Scottish|"
                r"Welsh|"
                r"White|Black|Asian|Church\ (?:of|in)\ (?:England|Wales)|C\.?\ ?(?:of|in)\ ?[EW]\b\.?)(?=\s*(?:$|"
                r"[\t;,)/|]))"
                r" | (?<=\b(?:is|are|was|were|as|being)\s(?:all\s|both\s|of\s)?)(?:White|Black|Asian|British|"
                r"English|Welsh|Scottish|Church\ of\ England|C\ of\ E|Church\ of\ Scotland)\b(?!\s+\p{Lu})"
                r" | \b(?:[Bb]lack|[Ww]hite|Asian|[Mm]ixed[ -]race)(?=\s(?:father|mother|man|woman|boy|"
                r"girls?|boys|child|children|kids?|lads?|youths?|women|men|m[ua]ms?|dads?|guys?|couples?|colleagues?|famil(?:y|ies)|males?|females?|young|teenagers?|people|"
                r"staff|nurses?|doctors?|lady|ladies|workers?|professionals?|residents?|pupils?|students?|community|communities)\b)"
                r" | (?<=\b(?:Asian|Black|White|[Mm]ixed[ -]race|Chinese|Indian|African)\b[^.;\n]{0,40}\s)"
                r"(?:black|white)(?=\sones?\b)"
                r" | (?<=\b(?:is|are|was|were)\s(?:all\s|both\s)?)(?:black|white)(?=\s*(?:[,.;)?!]|"
                r"and\s(?:he|she|his|her|their|they|from|speaks?|in\s(?:his|her)|aged|about)\b))"
                r" | (?<=\b(?:girl|boy|man|woman|male|female|baby|child|youth),\s)(?:[Bb]lack|[Ww]hite|Asian)(?=,)"
                r" | (?<=\b(?:[Mm]um|[Dd]ad|[Mm]other|[Ff]ather|parents)\s)(?:white|black|mixed[ -]race)(?=\s*[,.;)])"
                r" | (?<=\b(?:[Rr]eligion|[Ff]aith|[Dd]enomination)[\s:]{1,3})(?:C\ ?of\ ?E|RC|R\.C\.|C/E)(?!\w)"
            ),
            0.7,
            ORIGIN,
        ),
        Rule(
            "language",
            "NRP",
            compiled(
                r"(?<=\b(?:speaks?|spoke|spoken|speaking|learn(?:s|ed|t|ing)?|understands?|understood|"
                r"reads?|fluent|in|some|little|no|any|limited|broken|good|but|and|or|of|[Hh]is|[Hh]er|"
                r"[Tt]heir)\s)(?:English|Welsh|Gaelic)(?=\s*(?:[,.;:)]|\b(?:and|or|is|was|at|as|well|but|to|"
                r"with|when|than|only|together|better|lessons?|classes?|forms?|names?|spelling|words?|side|accent|"
                r"which|in)\b))"
                r" | (?<=\b(?:and|or)\s)(?:British|English|Welsh|Scottish)(?=\s*(?:[,.;)]))"
                r" | \bEnglish(?=\s(?:forms?|spelling|speakers?|names?|accent|way|side\sof\sthe\sborder)\b)"
            ),
            0.5,
            ORIGIN,
        ),
        Rule(
            "faith joined or told",
            "NRP",
            any_case(
                r"\b(?:convert(?:s|ed|ing)?\sto|religion\s?[:\t]|faith\s?[:\t]|(?:raised|brought\sup)\sin|practi[sc](?:es|ed|ing)|left|"
                r"embraced)\s?(?P<faith>(?-i:Islam|Christianity|Judaism|Hinduism|Sikhism|Buddhism|Catholicism|Rastafari|Paganism))\b"
            ),
            0.5,
            ORIGIN,
            group="faith",
            hint=("islam", "christianity", "ism", "rastafari"),
        ),
        Rule(
            "origin in small letters or capitals",
            "NRP",
            compiled(
                rf"\b(?:{SMALL})s?\b(?!['’@.]\p{{L}}) | \b(?:{LARGE})S?\b"
                rf" | \b(?:white|black|asian|mixed)\ (?:british|irish|european|african|caribbean|other)\b"
                rf" | \b(?:polish|french|german|georgian|oriental|catholic|english|welsh|irish|scottish|british|"
                rf"(?:eastern\ |south\ )?european)(?=[ -]{OF_PEOPLE}\b)"
                r" | (?<=\b(?:mum|dad|mother|father|she|he|they|family|both|parents|is|are)\s"
                r"(?:is|are|was|were|all|both)\s)"
                r"(?:polish|french|german|georgian|english|welsh|irish|scottish|british|catholic)(?=\s*(?:[,.;)]|$|and\b|but\b))"
                r" | (?<=\b(?:speaks?|spoke|no|little|much|any|poor|in)\s)(?:polish|french|german|english|welsh)"
                r"(?=\s*(?:[,.;)]|$|at\b|with\b|and\b|but\b))"
                rf" | \b(?:POLISH|FRENCH|GERMAN|GEORGIAN|ORIENTAL|ENGLISH|WELSH|IRISH|SCOTTISH|BRITISH|WHITE|BLACK|"
                rf"ASIAN|MIXED\ RACE)(?=[ -](?i:{OF_PEOPLE})\b)"
            ),
            0.5,
            ORIGIN,
            holds=_about_people,
        ),
        Rule(
            "heritage",
            "NRP",
            any_case(
                r"\btravellers?\sof\sirish\sheritage\b | \b(?:mixed|dual)[ -](?:heritage|race|parentage|"
                r"ethnicity)\b(?:,?\s(?:of\s)?(?-i:\p{Lu}\p{L}+)(?:[ /(]+(?:and\s)?"
                r"(?-i:\p{Lu}\p{L}+)\)?)*)? | \b(?:(?:water\s|irish\s)?(?:gyps(?:y|ies)|travellers)|travell(?:er|"
                r"ing)\ (?:family|families|community|heritage|background|people|folk|children))\b"
            ),
            0.6,
            ORIGIN,
        ),
    )
