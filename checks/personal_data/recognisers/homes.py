"""Homes whose address is written in another way than a number and a street with capitals.

In small letters in a message, in words, in capitals in a log, care of somebody, as a house in inverted commas.
"""

from collections.abc import Iterator

import regex
from presidio_analyzer import RecognizerResult

from checks.personal_data.lexicon import bag, is_word, places
from checks.personal_data.recognisers import described_homes, named_homes
from checks.personal_data.recognisers.address_parts import NUMBER, STREET, to_the_end
from checks.personal_data.recognisers.addresses import LIVES, NUMBER_WORD
from checks.personal_data.recognisers.base import Family, Rule, any_case, compiled
from checks.personal_data.recognisers.phrases import WORD, belongs
from checks.personal_data.recognisers.places import CLEAR, UNCLEAR
from checks.personal_data.use import is_field_word

# What a number and a street word may have between them in a sentence that gives no address.
MEASURES = bag(
    """minute minutes min mins hour hours hr mile miles metre metres yard yards day days week weeks month months year
    years bed beds bedroom bedrooms bedroomed storey people children adults boys girls men women cars police officers
    main busy side other different local nearby of the a an and in on at per by
    was were is are be been more further very way ways lane
    times kids staff cases visits families"""
)
CARE_OF = regex.compile(
    rf"\d|\b(?:{CLEAR}|{UNCLEAR}|[Hh]ostel|[Hh]otel|[Rr]efuge|[Pp]rison|HMP|HMYOI|Inn|Arms)\b", regex.VERBOSE
)
SEGMENT = rf"(?:\d{{1,4}}[A-Za-z]?\ )?{WORD}(?:[ -](?:{WORD}|and|of|the|on|upon|in|hostel|house|home|hotel|pub)){{0,5}}"


def _small(match: "regex.Match[str]") -> bool:
    """True when the words between number and street word are no measure and not all have capitals."""
    words = match["name"].split()
    return not any(
        word.lower() in MEASURES or (is_field_word(word) and not belongs(word)) for word in words
    ) and not (all(word[0].isupper() for word in words) and match["kind"][0].isupper())


def _leads_somewhere(match: "regex.Match[str]") -> bool:
    return bool(match["titled"]) or CARE_OF.search(match.group()) is not None


def _own_name(match: "regex.Match[str]") -> bool:
    words = [word for word in match["name"].split() if word.lower() != "the"]
    return bool(words) and not all(is_field_word(word) and not belongs(word) for word in words)


# The part of a house that somebody lives in: "Flt 6", "Suite 14", "Basement", "4th Floor".
PART = (
    r"(?:(?i:flat|flt|apartment|apt\.?|room|rm|unit|suite|bedsit|studio|maisonette|hut|house|chalet|cabin|sfa|sq|"
    r"(?:married\ )?quarters?|annexe|shop|workshop|cell|bay|floor)\ (?:no\.?\ )?\d{1,4}[A-Za-z]?|"
    r"(?:(?i:ground|first|second|third|fourth|fifth|top|upper|lower|\d\d?(?:st|nd|rd|th)))\ [Ff]loor(?:\ "
    r"(?:front|rear|back|left|"
    r"right|flat))?|[Bb]asement(?:\ flat)?|[Tt]op\ [Ff]lat|[Rr]ear\ [Ff]lat|[Aa]nnexe)"
)


class Homes(Family):
    """Addresses in small letters, in words, in capitals, care of somebody, and houses in inverted commas."""

    LAYER_NAME = "addresses"
    RULES = (
        *described_homes.RULES,
        *named_homes.RULES,
        Rule(
            "in small letters",
            "ADDRESS",
            any_case(
                r"(?<![\w.,/£-])(?:(?:flat|room|apt|apartment|unit)\s\d{1,3}[a-z]?,?\s)?\d{1,4}[a-z]?,?\s"
                r"(?P<name>[\p{L}'’]+(?:\s[\p{L}'’]+)?)\s(?P<kind>street|st|road|rd|avenue|ave|lane|ln|crescent|cres|"
                r"grove|gardens|gdns|mews|terrace)\b(?!\s?\d)"
            ),
            0.8,
            LIVES,
            holds=_small,
        ),
        Rule(
            "in small letters after at",
            "ADDRESS",
            any_case(
                r"(?:(?<=\b(?:at|to|from|outside|address:?|by|of|nans?|mums?|dads?|house|flat|his|hers|mine|near|in|"
                r"address\s-)\s)|(?<=^|[“\"‘]))"
                r"(?:(?:flat|room|apt|"
                r"unit)\s\d{1,3}[a-z]?,?\s)?\d{1,4}[a-z]?,?\s(?P<name>[\p{L}'’]+(?:\s[\p{L}'’]+)?)\s"
                r"(?P<kind>close|drive|court|place|way|walk|square|hill|park|row|view|rise|parade|green|croft|house|"
                r"gate|fold)\b"
            ),
            0.6,
            LIVES,
            holds=_small,
        ),
        Rule(
            "the crescent, in small letters",
            "ADDRESS",
            compiled(
                r"(?<![\w.,/£-])\d{1,3}[a-z]?,?\s[Tt]he\s(?:crescent|close|avenue|grove|mews|paddocks?|parade|terrace|"
                r"square|green|drive|lane|row|cottages|orchard|meadows?|spinney|copse|ridings|oaks|elms|willows|"
                r"limes|beeches|hollies|laurels)\b"
            ),
            0.7,
            LIVES,
        ),
        Rule(
            "number in words",
            "ADDRESS",
            compiled(
                rf"(?<![\w'’-])(?:(?i:flat|number)\ )?{NUMBER_WORD}(?:[- ]{NUMBER_WORD})?(?i:[ ]?[a-d]\b)?,?\ "
                rf"(?P<name>(?:The\ )?{WORD}(?:\ {WORD})?)\ (?:{CLEAR})\b(?!\ \p{{Lu}})"
            ),
            0.7,
            LIVES,
            holds=_own_name,
        ),
        Rule(
            "in capitals",
            "ADDRESS",
            compiled(
                r"(?<![\w.,/£-])(?:FLAT\ \d{1,3}[A-Z]?,?\ )?\d{1,4}[A-Z]?,?\ "
                r"(?P<name>[A-Z'’]{2,}(?:\ [A-Z'’]{2,}){0,2})"
                r"\ (?:STREET|ST|ROAD|RD|AVENUE|AVE|LANE|CLOSE|CRESCENT|DRIVE|TERRACE|GROVE|GARDENS|WALK|WAY|COURT|"
                r"PLACE|HILL|PARADE|MEWS|ROW|RISE|VIEW|SQUARE|PT|POINT|HSE|HOUSE|EST|TOWERS?|TWR|FLATS|LODGE|"
                r"COTTAGES?|WHARF|"
                r"QUAY|BLDGS|CT|CL|CRES|DR|GDNS|TCE|TERR|SQ|PK|PL|LN|VILLAS|FOLD|CROFT|GREEN|GATE)\b(?:\ (?:NORTH|"
                r"SOUTH|EAST|WEST)\b)?"
                r"(?:,\ [A-Z'’-]{3,}(?:\ [A-Z'’-]{2,})?(?=,|:|\.|;|$|\ ?\())*"
            ),
            0.85,
            LIVES,
            holds=_own_name,
        ),
        Rule(
            "care of",
            "ADDRESS",
            compiled(
                r"\b(?:[cC]/[oO]|C\.O\.|(?<!\bthe\s)(?i:care\ of))\s(?:the\ )?"
                r"(?P<titled>(?:Mr|Mrs|Ms|Miss|Dr)\.?\ (?:(?:&|and)\ Mrs\ )?)?"
                rf"{SEGMENT}(?:,\ (?:the\ )?{SEGMENT})*"
            ),
            0.8,
            LIVES,
            holds=_leads_somewhere,
        ),
        Rule(
            "house in inverted commas",
            "ADDRESS",
            compiled(
                rf"[“\"‘'](?P<name>(?:The\ )?{WORD}(?:\ {WORD}){{0,2}})[”\"’']"
                rf"(?:\ \([^()\n]{{3,30}}\))?,?\ (?:{NUMBER},?\ )?(?:{STREET})\b"
                rf" | (?<=\b(?:at|of|to|in|called|address:?|named)\s)[“\"‘'](?P<name>(?:The\ )?{WORD}(?:\ "
                rf"{WORD}){{0,2}})[”\"’']"
                r"(?=,\ (?:an?|the|her|his|their)\ (?:[\p{L}-]+\ ){0,3}(?:bungalow|house|cottage|farm|villa|"
                r"flat|farmhouse|home|barn|lodge|caravan|chalet|boat))"
            ),
            0.8,
            LIVES,
            holds=_own_name,
        ),
        Rule(
            "flat with a remark",
            "ADDRESS",
            compiled(
                r"(?<![\w-])(?i:flat|apartment|room|unit|maisonette)\ \d{1,4}[A-Za-z]?\ \([^()\n]{3,30}\),?\ "
                rf"(?:{NUMBER},?\ )?{WORD}(?:\ {WORD}){{0,3}}"
            ),
            0.8,
            LIVES,
        ),
        Rule(
            "flat number before a house number",
            "ADDRESS",
            compiled(rf"(?<![\w./-])\d{{1,2}}/\d{{1,2}},?\ {NUMBER},?\ {STREET}\b"),
            0.8,
            LIVES,
        ),
        Rule(
            "guest house",
            "ADDRESS",
            compiled(
                rf"(?<![\w'’-])(?P<name>(?:The\ )?{WORD}(?:\ {WORD}){{0,2}})\ (?:[Gg]uest\ [Hh]ouse|[Gg]uesthouse|"
                rf"[Hh]otel|[Hh]ostel|B&B|bed\ and\ breakfast|boarding\ house|pub|[Ii]nn|Arms|Tavern|bail\ "
                rf"hostel|nursing\ home|"
                rf"care\ home|children['’]s\ home),?\ (?:at\ |on\ |in\ )?(?:{NUMBER},?\ )?{STREET}\b"
            ),
            0.7,
            LIVES,
            holds=_own_name,
        ),
        Rule(
            "part of a house",
            "ADDRESS",
            compiled(
                rf"(?<![\w./-]){PART},?\ (?:the\ )?(?:{WORD}(?:\ {WORD}){{0,3}},\ (?:the\ )?)?(?:{NUMBER},?\ "
                rf")?(?:The\ )?"
                rf"(?:{STREET}|Old\ {WORD}|{WORD}\ (?:Lines|Barracks|Camp|Quarters))\b"
            ),
            0.8,
            LIVES,
        ),
        Rule(
            "number and The",
            "ADDRESS",
            compiled(
                rf"(?<=[\p{{Ll}},:]\s|\(|\t)\d{{1,3}}[A-Za-z]?,?\ The\ (?P<name>{WORD})\b(?!\ \p{{Lu}})"
            ),
            0.6,
            LIVES,
            holds=_own_name,
        ),
        Rule(
            "several house numbers",
            "ADDRESS",
            any_case(
                r"(?<!\b(?:recommendations?|paragraphs?|questions?|items?|findings?|actions?|points?|tables?|"
                r"figures?|issues?)\s)"
                r"\bno['’]?s\.?\s\d{1,3}[a-z]?(?:,\s\d{1,3}[a-z]?)*\s?(?:and|&|to|-|–)\s?\d{1,3}[a-z]?\b"
            ),
            0.6,
            LIVES,
        ),
        Rule(
            "number with a remark",
            "ADDRESS",
            any_case(
                r"(?<=\b(?:at|rents?|rented|of|from|to|in|into|address:?)\s)\d{1,3}[A-Za-z]?\s\((?:above|over|"
                r"behind|next\sto|"
                r"opposite|below)\s(?:the|an?)\s[^()\n]{3,40}\)"
            ),
            0.7,
            LIVES,
        ),
        Rule(
            "address abroad",
            "ADDRESS",
            compiled(
                r"(?<![\w.,/£-])\d{1,4}[A-Za-z]?,?\ (?:[Rr]ue|Via|Calle|Avenida|Rua|Piazza|Plaza|Place|Boulevard|Bd)\ "
                rf"(?:(?:des?|du|la|le|l['’]|del|della|da|do|di)\ )*{WORD}(?:[ -](?:{WORD}|de|du|la))*"
                rf" | \b(?:ul\.|ulica|al\.|Calle|C/|Via|Rua|Strada|Str\.)\ ?{WORD}(?:\ {WORD})?,?\ "
                rf"\d{{1,4}}[a-z]?(?:/\d{{1,4}})?"
                r" | (?<![\w-])\p{Lu}\p{L}+(?:straße|strasse|str\.|gasse|weg|allee|gatan|gade|laan|straat)\ "
                r"\d{1,4}[a-z]?\b(?:,\ \d{1,2}\.\ (?:Stock|OG|Etage|Obergeschoss|étage|piętro))?"
                r" | \bHouse\ (?:No\.?\ )?[\dA-Z-]{1,6},\ (?:Street|Block|Lane|Road|Sector|Mohalla|Gali|Ward|Phase)\ "
                rf"(?:No\.?\ )?[\w-]{{1,12}}(?:,\ (?:Block|Sector|Phase)\ [\w-]{{1,6}}|,\ {WORD})*"
            ),
            0.8,
            LIVES,
        ),
        Rule(
            "grid reference",
            "ADDRESS",
            compiled(
                r"\b(?:[Gg]rid\ ref(?:erence)?\.?:?\ )?(?<![\w/-])(?:H[PTUWXY]|J[LMQR]|N[A-DF-HJ-OR-UWXYZ]|O[V]|"
                r"S[C-EH-KM-PR-Z]|T[AFGLMQRV])\ ?(?:\d{3}\ \d{3}|\d{4}\ \d{4}|\d{5}\ \d{5})(?![\w/-]|\ \d)"
                r" | \b\d{1,2}\.\d{3,7}°?\ ?N?,\ ?-?\d{1,2}\.\d{3,7}°?\ ?[WE]?\b"
                r" | ///\p{Ll}+\.\p{Ll}+\.\p{Ll}+"
            ),
            0.8,
            "It says to a few steps where something is.",
        ),
        Rule(
            "lock-up or cell",
            "ADDRESS",
            compiled(
                r"\b[Ll]ock-?up\ (?:garage\ )?(?:[Nn]o\.?\ )?\d{1,3}\b"
                r" | \b[Cc]ell\ [A-Z]\d?[-/ ]?\d{1,3}(?:[-/]\d{1,3})?\b"
            ),
            0.6,
            LIVES,
        ),
        Rule(
            "at a caravan or tent by a place",
            "ADDRESS",
            compiled(
                r"\b(?:caravan|tent|shed|annexe?|mobile\ home|static|outbuilding|barn|van|bungalow|cottage)\ "
                r"(?:in\ the\ (?:grounds|garden|field|yard)|(?:at|to|round)\ the\ (?:back|rear|side|bottom|end))"
                rf"\ (?:of|at)\ (?:the\ )?(?:{NUMBER},?\ )?{WORD}(?:\ {WORD}){{0,3}}(?:,\ {WORD}(?:\ {WORD}){{0,2}})?"
            ),
            0.7,
            LIVES,
        ),
    )

    def results(self, text: str) -> Iterator[RecognizerResult]:
        """Each home, with the village and town that follow, in small letters where the street is."""
        for result in super().results(text):
            result.end = to_the_end(text, result.end)
            if text[result.start : result.end].islower():
                result.end = _small_town(text, result.end)
            yield result


SMALL_PLACE = regex.compile(r",\s(\p{Ll}[\p{L}'’-]+(?:\s\p{Ll}[\p{L}'’-]+)?)(?=[,.;\"”]|\s|$)")


def _small_town(text: str, end: int) -> int:
    """Where an address in small letters ends: after the towns that follow it."""
    while town := SMALL_PLACE.match(text, end):
        words = town.group(1)
        closed = text[town.end() : town.end() + 1] in ("", ",", ".", '"', "”")
        if closed or words in places() or not any(map(is_word, words.split())):
            end = town.end()
            continue
        first = words.split()[0]
        if first not in places() or is_word(first):
            break
        end = town.start(1) + len(first)
    return end
