"""Homes told by a name and no number: a former pub in a street, a townland in a county, a pitch on a site."""

import regex

from checks.personal_data.lexicon import is_word
from checks.personal_data.recognisers.address_parts import NUMBER, STREET
from checks.personal_data.recognisers.base import Rule, any_case, compiled
from checks.personal_data.recognisers.phrases import WORD, belongs
from checks.personal_data.use import is_field_word

LIVES = "An address leads straight to the family."
DIGIT = r"(?:one|two|three|four|five|six|seven|eight|nine|zero|nought|oh)"
# Streets that need no second word.
STREET_ALONE = (
    r"(?:Promenade|Esplanade|Broadway|Parade|Embankment|Quayside|Market\ Place|Corn\ ?[Mm]arket|Hay\ ?[Mm]arket|"
    r"Strand|Shambles|Pavement|Butts|Bull\ ?[Rr]ing|Cloisters?|Cattle\ Market|Hay\ Market|Beast\ Market|Poultry|"
    r"Horsefair|Minories|Foregate|Eastgate|Westgate|Northgate|Southgate|High\ St|Seafront)"
)


def _said(match: "regex.Match[str]") -> bool:
    """True for digits said one by one before a word that no list of words has: "one three four inkerby"."""
    return not is_word(match["name"].lower())


def _of_its_own(match: "regex.Match[str]") -> bool:
    words = [word for word in match["name"].split() if word.lower() != "the"]
    return any(belongs(word) or not is_field_word(word) for word in words)


def _lists_places(match: "regex.Match[str]") -> bool:
    """True for what stands after "Address:" and is neither an e-mail address nor a sentence."""
    words = match["name"].split()
    return (
        "@" not in match["name"]
        and sum(word[0].isupper() or word[0].isdigit() for word in words) > len(words) / 2
    )


RULES = (
    Rule(
        "former use and street",
        "ADDRESS",
        compiled(
            r"\b(?:[Ff]lat\ (?:\d{1,3}[A-Za-z]?|[A-Z]),\ (?:the\ )?)?(?:old\ |(?:former|disused|converted|"
            r"derelict)\ \K)"
            rf"(?P<name>(?:{WORD}|\p{{Ll}}[\p{{Ll}}-]{{2,}})(?:\ {WORD}){{0,3}}),\ (?:{NUMBER},?\ )?(?:{STREET})\b"
        ),
        0.7,
        LIVES,
        hint=("old ", "former ", "disused ", "converted ", "derelict "),
        holds=_of_its_own,
    ),
    Rule(
        "townland and county",
        "ADDRESS",
        compiled(
            rf"(?<=\b(?:of|at|in|to|from|near|home)\ |[:\t]\ ?){WORD}(?:\ {WORD})?(?:,\ {WORD}(?:\ {WORD})?){{1,2}},\ "
            rf"Co\.?\ {WORD}"
        ),
        0.7,
        LIVES,
    ),
    Rule(
        "site and pitch",
        "ADDRESS",
        compiled(
            rf"(?<![\w'’-])(?P<name>{WORD}(?:\ {WORD}){{0,2}})\ (?:(?:Caravan|Holiday|Mobile\ Home|Travellers?['’]?)\ "
            r"(?:Site|Park)|Site|Marina|Basin|Farm|Barracks|Camp|Wharf|Moorings?|Court|House|Estate|Lines|Lodge|"
            r"Hostel|"
            r"Hotel|Tower|Flats|Buildings),\ (?i:pitch|plot|berth|flat|room|van|caravan|chalet|hut|mooring|block|"
            r"bay|unit|"
            r"apartment|bed|quarters)\ (?:[Nn]o\.?\ )?(?:\d{1,4}[A-Za-z]?|[A-Z])\b"
        ),
        0.75,
        LIVES,
        holds=_of_its_own,
    ),
    Rule(
        "number and a street of one word",
        "ADDRESS",
        compiled(rf"(?<![\w.,/£-])\d{{1,4}}[A-Za-z]?,?\ (?:[Tt]he\ )?{STREET_ALONE}\b(?!\ \p{{Lu}}|['’])"),
        0.7,
        LIVES,
    ),
    Rule(
        "digits said one by one",
        "ADDRESS",
        any_case(rf"(?<![\w-]){DIGIT}(?:[ -]{DIGIT}){{1,3}}\ (?P<name>\p{{L}}{{4,}})\b"),
        0.6,
        LIVES,
        holds=_said,
    ),
    Rule(
        "hut or lock-up by its number",
        "ADDRESS",
        compiled(
            r"(?<![\w'’-])(?:[Bb]each\ [Hh]ut|[Cc]halet|[Hh]ouseboat|[Ll]ock-?up|[Aa]llotment|(?:[Ss]tatic|"
            r"[Tt]ouring)\ (?:van|"
            r"caravan)|[Tt]railer|[Ww]agon|[Pp]itch|[Bb]erth|[Mm]ooring|[Bb]edsit)\ (?:[Nn]o\.?\ |"
            r"[Nn]umber\ )?\d{1,3}[A-Za-z]?\b"
            r"(?!\.\d|\ (?:of|years|months|weeks|days))"
        ),
        0.6,
        LIVES,
    ),
    Rule(
        "number alone that stands for a house",
        "ADDRESS",
        any_case(
            r"(?<![\w'’-])(?:no\.?|number)\ \d{1,3}[a-z]?(?=['’]s\b)"
            r" | (?<=[“\"‘])(?:no\.?|number)\ \d{1,3}[a-z]?(?=[”\"’])"
        ),
        0.55,
        LIVES,
    ),
    Rule(
        "address after its label",
        "ADDRESS",
        compiled(
            r"\b[Aa]ddress(?:es)?(?:\ (?:given|held|recorded|used|"
            r"known))?\ ?:\ (?P<name>(?=[\p{Lu}\d“\"c])(?=[^;\t\n]{0,60}\d|"
            r"[^;.\t\n]*,[^;.\t\n]*,)(?:[^;(.\t\n]|\.(?!\s+\p{Lu}|\s*$)|(?<=\b(?:St|Rd|Ave|Nr|nr|Co|No|"
            r"no))\.){6,140}?)"
            r"(?=[;(.\t\n]|,\ (?i:tel|phone|mob)|\s*$)"
        ),
        0.7,
        LIVES,
        group="name",
        holds=_lists_places,
    ),
    Rule(
        "council houses and the like by their number",
        "ADDRESS",
        compiled(
            r"(?<![\w.,/£-])(?:(?i:flat|room)\ \d{1,3}[A-Za-z]?,\ )?\d{1,3}[A-Za-z]?,?\ (?:[Tt]he\ )?(?:Council|"
            r"Railway|Station|Police|School|Church|Farm|Estate|Mill|Coastguard|Forestry|Pit|Colliery|Hospital|"
            r"Almshouse)\ "
            r"(?:Houses|Cottages|Bungalows|Flats|Terrace|Row)\b(?!['’])"
        ),
        0.75,
        LIVES,
    ),
    Rule(
        "flat by its number at a door or bell",
        "ADDRESS",
        any_case(
            r"(?<=\b(?:door|doors|bell|bells|buzzer|intercom|letter-?box|keys?|landing|wall)\s"
            r"(?:(?:for|of|at|to|is|was|with)\s)?)\d{1,4}[a-h]\b(?!\s?m\b)"
        ),
        0.6,
        LIVES,
    ),
    Rule(
        "flat by its letter and whoever lives there",
        "ADDRESS",
        compiled(
            r"(?<=\b(?:[Tt]enants?|[Tt]enancy|[Oo]ccup(?:ants?|iers?)|[Rr]esidents?|[Nn]eighbours?|famil(?:y|ies)|"
            r"couple|"
            r"people|bell|door)\s(?:of|in|at|from|to)\s)Flat\s[A-H]\b(?!,|\s\p{Lu})"
            r" | (?<=(?:^|[.;:]\s)(?:In\s|At\s)?)Flat\s[A-H](?=\s(?:there|was|were|lived?|lay|belong\p{L}*|held|stood|"
            r"heard|had)\b)"
        ),
        0.55,
        LIVES,
    ),
    Rule(
        "boat in quotation marks and its mooring",
        "ADDRESS",
        compiled(
            r"(?<![\w-])(?i:narrow-?boat|barge|houseboat|boat|cruiser|yacht|trawler)\ (?:the\ )?[“\"'‘]"
            rf"(?P<name>\p{{Lu}}[^”\"'’\n]{{2,30}})[”\"'’](?:,\ (?:(?:at|"
            rf"on)\ )?(?:the\ )?(?:{WORD}\ ){{0,2}}(?:\d{{1,3}}\ )?"
            r"(?:[Mm]oorings?|[Mm]arina|[Ww]harf|[Bb]asin|[Qq]uay|[Bb]erth(?:\ \d{1,3})?))?"
        ),
        0.7,
        LIVES,
    ),
    Rule(
        "room in a hotel or hostel",
        "ADDRESS",
        compiled(
            rf"\b(?:Rm|RM|rm|Room|ROOM|room)\.?\ \d{{1,3}}[A-Za-z]?,?\ (?:(?:at|"
            rf"of)\ )?(?:[Tt]he\ )?{WORD}(?:\ {WORD}){{0,2}}\ "
            rf"(?:B\ ?&\ ?B|Guest\ ?[Hh]ouse|Lodge|Hotel|Hostel|Inn|Travelodge)(?:,\ {NUMBER}\ {STREET}\b)?"
        ),
        0.75,
        LIVES,
    ),
    Rule(
        "above a pub or shop by its name",
        "ADDRESS",
        compiled(
            r"(?<=\b(?:liv(?:ed?|es|ing)|stay(?:ed|s|ing)|rooms?|flat|then|later|now|that|slept|moved|home|family|"
            r"bedsit)\ )"
            rf"(?:above|over|behind)\ [Tt]he\ (?P<name>{WORD}(?:\ (?:and\ (?:the\ )?)?{WORD}){{0,3}})\b(?!\ \p{{Lu}})"
        ),
        0.6,
        LIVES,
        holds=_of_its_own,
    ),
    Rule(
        "pitch by its letter and number before a farm",
        "ADDRESS",
        compiled(
            rf"(?<![\w/-])[A-Z]\d{{1,2}},\ (?:{WORD}(?:\ {WORD}){{0,2}},\ ){{0,2}}{WORD}(?:\ {WORD}){{0,2}}\ "
            r"(?:Farm|Caravan\ Park|Site|Camp|Park)\b(?!\ \p{Lu})"
        ),
        0.7,
        LIVES,
    ),
    Rule(
        "house with an article and a street of one kind",
        "ADDRESS",
        compiled(
            rf"(?<=\b(?:at|to|in|of|from|near|outside)\s)(?:the|The)\ (?P<name>(?:{WORD}\ ){{1,2}}(?:House|Cottage|"
            rf"Lodge|Barn|"
            rf"Mill|Forge|Rectory|Vicarage|Farm|Bungalow)),\ {WORD}(?:\ {WORD})?\ (?:Drove|Bank|Lane|Road|Street|"
            rf"Hill|Row|"
            r"Green|Fen|Wharf|Quay|End|Common|Moor)\b(?!\ \p{Lu})"
        ),
        0.75,
        LIVES,
        holds=_of_its_own,
    ),
    Rule(
        "number and a street with an ordinal",
        "ADDRESS",
        compiled(
            r"(?<![\w.,/£-])\d{1,4}[A-Za-z]?,?\ (?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|"
            r"\d\d?(?:st|nd|"
            r"rd|th))\ (?:Avenue|Ave|Street|St|Road|Rd|Lane|Drive|Row|Terrace|Cross)\b"
        ),
        0.75,
        LIVES,
    ),
    Rule(
        "number and a Welsh street",
        "ADDRESS",
        compiled(
            r"(?<![\w.,/£-])\d{1,3}[A-Za-z]?,?\ (?:Maes|Heol|Ffordd|Stryd|Lôn|Rhes|Clos|Cwrt|Trem|Erw|Llys|Rhodfa|"
            r"Bryn|"
            rf"Cae|Tan|Parc|Pen|Teras)\ ?(?:yr?\ )?{WORD}(?:\ {WORD})?"
        ),
        0.7,
        LIVES,
    ),
    Rule(
        "unit of a building that has no number",
        "ADDRESS",
        compiled(
            r"(?<![\w-])(?:Unit|Suite|Flat|Bedsit|Apartment)\ \d{1,3}[A-Za-z]?,\ (?:(?:\d\d?(?:st|nd|rd|th)|"
            r"[Gg]round|[Ff]irst|"
            rf"[Ss]econd|[Tt]hird|[Tt]op)\ [Ff]loor,\ )?The\ {WORD}(?:\ {WORD})?(?:,\ {WORD}(?:\ {WORD}){{0,2}})?"
            r" | (?<![\w-])(?:Room|Flat|Unit)\ \d{1,3}[A-Za-z]?,\ \p{Ll}+\ (?:block|wing|quarters|annexe|house|"
            r"hostel),\ "
            rf"{WORD}(?:\ {WORD}){{0,3}}"
        ),
        0.7,
        LIVES,
    ),
    Rule(
        "static or van on a field",
        "ADDRESS",
        compiled(
            r"(?<![\w'’-])(?:[Ss]tatic|[Cc]aravan|[Vv]an|[Cc]halet|[Tt]railer|[Tt]ourer)\ (?:[Nn]o\.?\ |"
            r"[Nn]umber\ )\d{1,3}"
            rf"[A-Za-z]?(?:,\ {WORD}(?:\ {WORD}){{0,3}}){{1,3}}"
        ),
        0.7,
        LIVES,
    ),
    Rule(
        "end house of a terrace",
        "ADDRESS",
        compiled(
            r"\b(?:end|corner|first|last|middle|top|bottom)\ (?:house|cottage|bungalow|flat),\ "
            rf"{STREET}(?:\ \((?:no\.?\ \d{{1,3}}|no\ number)\))?"
        ),
        0.7,
        LIVES,
    ),
    Rule(
        "home on a farm or at a place of work",
        "ADDRESS",
        compiled(
            r"\b(?:bungalow|croft|farmhouse|static|tourer|hard\ ?standing|mobile\ home|(?:tourer|caravan|van|"
            r"trailer)\ "
            rf"in\ the\ (?:yard|field|grounds|car\ park|paddock))\ at\ (?:the\ )?{WORD}(?:\ {WORD}){{0,3}}\b"
        ),
        0.65,
        LIVES,
        holds=lambda match: not is_field_word(match.group().split()[-1]),
    ),
    Rule(
        "flat and number in small letters",
        "ADDRESS",
        compiled(
            r"(?<![\w-])flat\ (?:no\.?\ )?(?:\d{2,4}[A-Za-z]?|\d[A-Za-z])\b(?!\s?(?:per|%|inch|pence|pounds|times|"
            r"minutes|days|feet|ft|yards|miles)|[.:]\d)"
        ),
        0.6,
        LIVES,
    ),
    Rule(
        "neighbour in a list",
        "ADDRESS",
        compiled(r"(?<=(?:^|[•·▪*;]|\.)\ ?)[Nn]o\.?\ \d{2,3}[A-Za-z]?(?=:\ )"),
        0.5,
        LIVES,
    ),
)
