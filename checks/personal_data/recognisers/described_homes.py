"""Homes told by where they stand: the first house past the mill, the end one of three cottages, a caravan on a farm."""

import regex

from checks.personal_data.recognisers.address_parts import NUMBER, STREET
from checks.personal_data.recognisers.base import Rule, compiled
from checks.personal_data.recognisers.naming import in_capitals
from checks.personal_data.recognisers.phrases import WORD
from checks.personal_data.recognisers.places import CLEAR, UNCLEAR
from checks.personal_data.use import DAYS, MONTHS

LIVES = "An address leads straight to the family."
DWELLING = (
    r"(?:house|cottage|bungalow|roof|caravan|chapel|farm|farmhouse|flat|terrace|property|dwelling|door|gate|"
    r"building|barn|"
    r"lodge|villa|boat|narrowboat|barge|houseboat|tent|semi|maisonette|trailer|mobile\ home|hut|chalet|plot|pitch|"
    r"block|shop|pub)"
)
# "first", "end": with such a word a home can be picked out though no name is given.
WHICH = r"(?:first|second|third|fourth|last|end|only|corner|middle|left-hand|right-hand|lone|derelict|old)"
STANDS = (
    r"(?:past|before|after|beyond|opposite|facing|behind|beside|(?:right\ |immediately\ )?next\ (?:to|door\ to)|"
    r"adjoining|"
    r"in\ front\ of|across\ from|two\ doors\ (?:from|down\ from|up\ from)|"
    r"(?:on|at)\ the\ (?:(?:far|near|top|bottom|left|right|other|left-hand|right-hand)\ )?(?:corner|end|top|"
    r"bottom|back|rear|side|"
    r"foot|head|"
    r"junction|edge)\ (?:of|opposite|by|from)|at\ the\ back\ of|(?:half\ way|halfway)\ (?:up|down|along))"
)
# What it stands by, up to where the clause ends.
CLAUSE = r"(?!(?:was|were|is|are|had|has|have|with|where|when|which|that|who|until|because|but|so|he|she|they|it|as)\b)"
BY_WHAT = rf"(?:{CLAUSE}[\p{{L}}\d'’-]+(?:\ (?!and\ \p{{Ll}}){CLAUSE}[\p{{L}}\d'’-]+){{0,11}})"
NAMED_AFTER = compiled(r",\ \p{Lu}\p{Ll}")
COLOUR = (
    r"(?:red|blue|green|white|black|yellow|grey|brown|pink|purple|orange|cream|thatched|stone|brick|wooden)"
)


CLEAR_KINDS = rf"(?:(?i:{CLEAR})|DR|TCE|PK)"
KINDS = rf"(?:{CLEAR_KINDS}|(?i:{UNCLEAR}))"
SMALL = (
    r"(?:AT|IN|TO|OF|THE|ON|AND|FROM|OUTSIDE|BY|WITH|FOR|NEAR|NOW|IS|WAS|HAS|"
    r"WHAT|TOOK|TAKES?|TAKEN|TAKING|SAFE|FIRST)\b"
)
IN_CAPITALS = rf"(?:(?!{SMALL})\p{{Lu}}[\p{{Lu}}'’]+\ ){{1,3}}?(?:{KINDS})\b"  # a street


def _picks_out(match: "regex.Match[str]") -> bool:
    """True when a name stands in what is said, or a word that says which house of several."""
    return (
        match["which"] is not None
        or any(word[0].isupper() and word.lower() not in MONTHS | DAYS for word in match["by"].split())
        or NAMED_AFTER.match(match.string, match.end()) is not None
    )


RULES = (
    Rule(
        "home by what it stands by",
        "ADDRESS",
        compiled(
            rf"\b(?:(?P<which>{WHICH})\ )?(?:{COLOUR}\ )?{DWELLING},?\ (?P<stands>{STANDS})\ (?P<by>(?:the\ |a\ "
            rf")?{BY_WHAT})(?=\s*(?:[,.;:)”\"’]|$)|\s)"
        ),
        0.7,
        LIVES,
        holds=_picks_out,
    ),
    Rule(
        "one of several houses",
        "ADDRESS",
        compiled(
            rf"\b(?:{WHICH})\ (?:one|house|cottage|bungalow|flat|caravan|property|terrace)\ (?:of|in|on|along)\ "
            rf"(?:the\ )?"
            rf"(?:(?:two|three|four|five|six|row\ of|terrace\ of|pair\ of)\ )*{WORD}(?:\ {WORD}){{0,3}}"
        ),
        0.7,
        LIVES,
    ),
    Rule(
        "caravan and place",
        "ADDRESS",
        compiled(
            rf"\b(?:[Cc]aravan|[Tt]ent|[Ss]tatic|[Bb]us|[Tt]railer|[Ll]odge|[Ff]lat|[Bb]ungalow|[Aa]nnexe?|"
            rf"[Cc]ottage),\ (?:the\ )?"
            rf"(?:{NUMBER}\ )?(?:{STREET}|{WORD}(?:\ {WORD}){{0,2}}\ (?:Farm|Fm|Site|Stables|Barracks|Camp))\b"
        ),
        0.7,
        LIVES,
    ),
    Rule(
        "offices and street",
        "ADDRESS",
        compiled(
            rf"\b(?:{WORD}\ )?(?:County|Civic|Council|Town|District|Borough|Municipal|City|Shire|Area|"
            rf"Divisional)\ (?:Offices?|Hall|"
            rf"Centre|Chambers|House|Buildings?),\ (?:{NUMBER},?\ )?{STREET}\b"
        ),
        0.8,
        "It is the address of an office: it tells which district it is.",
    ),
    Rule(
        "street in capitals",
        "LOCATION",
        compiled(
            r"\b(?:ON|IN|AT|OF|NR|NEAR|BOX|CALLBOX|OUTSIDE|O/S|FROM|TO|ALONG|JUNCTION|DOWN|UP)\ "
            rf"(?P<street>(?!(?:FRONT|BACK|SIDE|REAR|MAIN|SAME|HIS|HER|THEIR|NEXT|THAT|THIS|CAR|BUS|A|AN|HOME|CHILD\p{{Lu}}*)\b)"
            rf"(?:(?!{SMALL})\p{{Lu}}[\p{{Lu}}'’]+\ ){{1,2}}?(?:{CLEAR_KINDS}|DROVE|PLACE|SQUARE))\b"
        ),
        0.6,
        "A named place narrows down where the family lives.",
        group="street",
        holds=lambda match: in_capitals(match.string, match.start()),
    ),
    Rule(
        "number and street in capitals",
        "ADDRESS",
        compiled(
            rf"(?<![\w/.,-])(?:(?:FLAT|UNIT|ROOM|PLOT)\ \w{{1,3}},?\ )?\d{{1,3}}[A-Z]?\ {IN_CAPITALS}"
            rf" | \bUNIT\ \d{{1,3}}[A-Z]?,?\ (?:\p{{Lu}}{{3,}}\ ){{1,3}}ESTATE\b"
        ),
        0.7,
        LIVES,
        holds=lambda match: in_capitals(match.string, match.start()),
    ),
    Rule(
        "street in capitals and number",
        "ADDRESS",
        compiled(rf"(?<![\w'’-]){IN_CAPITALS},?\ (?:NO\.?|NUMBER)\ ?\d{{1,3}}[A-Z]?\b"),
        0.8,
        LIVES,
    ),
)
