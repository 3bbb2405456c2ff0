"""What a place is told by: a shop or pub and its street, a station, a road with a number, a street in capitals."""

from collections.abc import Iterator

import regex
from presidio_analyzer import RecognizerResult

from checks.personal_data.anonymous import is_acronym
from checks.personal_data.lexicon import bag, entries, given_names, is_word, places
from checks.personal_data.quoted_messages import MESSAGE, QUOTED
from checks.personal_data.recognisers import public_places
from checks.personal_data.recognisers.base import Family, Rule, any_case, compiled
from checks.personal_data.recognisers.phrases import WORD, belongs, own_words, trimmed_start
from checks.personal_data.recognisers.places import (
    BEFORE_PLACE,
    NUMBERED_ROAD_RULE,
    SHOP,
    SHOP_AND_STREET,
    WHERE,
)
from checks.personal_data.use import DAYS, MONTHS, NEVER_NAMES, is_field_word, word_before

SHOPS = (
    r"(?:Asda|ASDA|Tesco|Sainsbury(?:['’]?s)|Morrisons?|Waitrose|Co-?[Oo]p(?:erative)?|Spar|SPAR|Aldi|ALDI|Lidl|LIDL|"
    r"Iceland|Farmfoods|Londis|Costcutter|Nisa|One\ Stop|Budgens|Premier\ Stores|McColl['’]?s|Netto|Kwik\ Save|"
    r"Somerfield|Heron\ Foods|Booths|McDonald['’]?s|Mc[Dd]onalds|KFC|Burger\ King|Greggs|Subway|Pizza\ Hut|"
    r"Domino['’]?s|"
    r"Nando['’]?s|Starbucks|Costa|Wetherspoon['’]?s?|Harvester|Brewers\ Fayre|Toby\ Carvery|Boots|Superdrug|Lloyds|"
    r"Poundland|Poundstretcher|Wilkinsons?|Wilko|B&M|Home\ Bargains|Primark|Argos|Halfords|B&Q|Wickes|Homebase|"
    r"IKEA|Ikea|"
    r"Matalan|TK\ Maxx|Next|Debenhams|Woolworths|Woolies|BHS|Marks\ (?:and|&)\ Spencer|M&S|WH\ ?Smith|HMV|"
    r"Blockbusters?|"
    r"Cash\ Converters|Brighthouse|BrightHouse|Ladbrokes|William\ Hill|Coral|Betfred|Odeon|Cineworld|Vue|Mecca\ Bingo|"
    r"Gala\ Bingo|Premier\ Inn|Travelodge|Holiday\ Inn|Ibis|Shell|Esso|BP|Texaco|Jet|Total|Murco|Gulf|Kwik\ Fit|"
    r"Post\ Office|Job\ ?[Cc]entre(?:\ Plus)?|Wacky\ Warehouse|Bargain\ Booze|Victoria\ Wine|Threshers)"
)
KIND_OF_SHOP = (
    r"(?:\ (?:Express|Extra|Metro|Local|store|superstore|supermarket|shop|garage|petrol\ station|filling\ station|"
    r"restaurant|branch|car\ park|cafe|café|cinema|hotel|pub|drive-?through)){0,2}"
)
# Of those, the ones that people meet at, by a name that means nothing else.
MEETING_SHOPS = (
    r"(?:Asda|ASDA|Tesco|Sainsbury(?:['’]?s)|Morrisons|Waitrose|Co-?op|Spar|Aldi|Lidl|Iceland|Farmfoods|Londis|Costcutter|"
    r"Nisa|Budgens|Netto|Kwik\ Save|Somerfield|McDonald['’]?s|Mc[Dd]onalds|KFC|Burger\ King|Greggs|Nando['’]?s|Wimpy|"
    r"Starbucks|Costa|Wetherspoon['’]?s?|Primark|Argos|Poundland|Wilko|B&M|Premier(?=\ shop))"
)
BY = r"(?:on|in|at|near|by|opposite|off|outside|next\ to)"
# What a name may stand before in small letters, and be the name of a place with it.
SMALL_FEATURE = (
    r"(?:bus\ station|railway\ station|train\ station|tube\ station|tram\ stop|bus\ stop|(?:petrol\ |fire\ |"
    r"police\ )?station|airport|air(?:field|base|strip)|pub|public\ house|inn|hotel|arms|tavern|social\ club|"
    r"working\ men['’]s\ "
    r"club|night\ ?club|(?:council\ |housing\ |industrial\ |trading\ )?estate|(?:country\ |retail\ |business\ |"
    r"industrial\ |"
    r"trailer\ |caravan\ |holiday\ |skate\ |theme\ |science\ )?park|recreation\ ground|rec|playing\ fields?|"
    r"play\ area|"
    r"playground|golf\ (?:course|club)|swimming\ (?:pool|baths)|leisure\ (?:centre|pool)|sports\ (?:centre|hall|"
    r"ground)|"
    r"shopping\ (?:centre|precinct|parade)|precinct|arcade|market(?:\ place)?|cemetery|crematorium|churchyard|"
    r"car\ park|sea\ ?front|promenade|esplanade|prom|towpath|slipway|boat\ ?yard|bandstand|clock\ tower|"
    r"signal\ box|(?<=East\ |West\ |North\ |South\ |Junction\ )box|"
    r"lay-?by|roundabout|service\ station|(?:level\ )?crossing|crossroads|flyover|underpass|reservoir|canal|"
    r"lock|marina|basin|beach|harbour|docks?|pier|quay|wharf|quarry|common|moors?|heath|marsh(?:es)?|fields?|"
    r"woods?|copse|spinney|hill|valley|viaduct|bridge|weir|allotments?|"
    r"(?:caravan|traveller|travellers['’]|gypsy|camp)\ ?site|"
    r"village\ (?:hall|green|shop)|church\ hall|community\ (?:centre|hall)|youth\ (?:club|centre)|flats|tower\ block|"
    r"towers|mill|farm|cottages|racecourse|showground|fairground|greyhound\ track|stadium|football\ (?:club|ground)|"
    r"war\ memorial|turn-?off|interchange|garden\ centre|library|post\ office|shops|caf[eé]|chippy|supermarket|"
    r"cinema|town\ hall|museum|chip\ shop|off-?licence)"
)
NUMBERED_ROAD = r"(?:M\d{1,3}|A\d{2,4}|B\d{4}|A\d)(?:\(M\))?"
TO_TRIM = public_places.TO_TRIM | {"name and kind of place", "street in capitals"}
NO_PLACE = bag(
    "village housing council industrial estate local town city community family police fire bus train"
)
TEXT_SPEAK = bag(
    """wiv wid dat dis da tha den dere ere u ur r 2moro 2nite 2day tmrw tmoz nxt nite wk wks plz pls thx mins min hr hrs
    bday xmas hosp skool skl scl college uni town hers mine yours ours theirs bout abt abit alot wen wot wat wif wiff
    nobody noone sumone sum1 sumfin sumthing som1 everyone bed nans mums dads yrs tho tht hm hme gna wrk scool"""
)


def _known(match: "regex.Match[str]") -> bool:
    """False where nothing before the kind of place is a name: "Local park", "Police station", "Callum's farm"."""
    words = own_words(match["name"])
    head = [word for word in words if word.lower() not in NO_PLACE]
    if not head or all(is_field_word(word) and not belongs(word) for word in head):
        return False
    last = head[-1]
    if last.endswith(("'s", "’s")) and last[:-2].lower() in given_names():
        return False
    if any(word.lower() in MONTHS | DAYS or is_acronym(word) for word in head):
        return False
    before = word_before(match.string, match.start("name")).lower()
    return before in BEFORE_PLACE or not all(map(is_word, head))


class Landmarks(Family):
    """Shops with their street, stations, numbered roads, streets in capitals, places in small letters in a message."""

    LAYER_NAME = "landmarks"
    RULES = (
        *public_places.RULES,
        Rule(
            SHOP_AND_STREET,
            "LOCATION",
            compiled(
                rf"\b{SHOPS}{KIND_OF_SHOP}\ {BY}\ (?:the\ )?(?:{NUMBERED_ROAD}\b|{WORD}(?:[ -](?:{WORD}|"
                rf"(?:on|upon|le|the)(?=[ -]\p{{Lu}}))){{0,3}})"
            ),
            0.7,
            WHERE,
        ),
        Rule(
            SHOP,
            "LOCATION",
            compiled(
                r"(?:\b(?:(?i:outside|past|behind|opposite|facing|beside|(?<!ed\ )by|near|nr|next\ to|at)\ |"
                r"(?:in|into|from)\ (?=the\ |\p{Lu}\p{Ll}+\ \p{Lu})|(?:car\ park|queue|CCTV)\ (?:of|at|in|from)\ )"
                r"(?:the\ )?(?:(?:big|old|little|local|new|same)\ )?|"
                rf"(?<!\p{{Lu}}\p{{Ll}}+\ )(?={MEETING_SHOPS}\ car\ park))"
                rf"(?P<shop>(?:(?!The\b){WORD}\ ){{0,3}}{MEETING_SHOPS}(?:\ (?:car\ park|shop|store|garage))?)"
                r"(?![\w'’-]|\ (?:bags?|receipts?|orders?|vouchers?|catalogues?|uniform|carriers?|deliver))"
            ),
            0.65,
            WHERE,
            group="shop",
        ),
        Rule(
            "name and kind of place",
            "LOCATION",
            compiled(rf"(?<![\w'’-])(?P<name>{WORD}(?:[ -]{WORD}){{0,2}})\ {SMALL_FEATURE}\b(?!['’])"),
            0.6,
            WHERE,
            holds=_known,
        ),
        Rule(
            NUMBERED_ROAD_RULE,
            "LOCATION",
            compiled(
                r"\b(?:[Jj]unction|[Jj]ct\.?|J)\ ?\d{1,2}[A-Za-z]?(?:\ ?(?:of|on|,)\ ?(?:the\ )?"
                rf"{NUMBERED_ROAD}\b)?(?!\w)"
                rf" | (?<=\b(?i:the|off|along|onto|via)\s)(?:M\d{{1,3}}|"
                rf"A\d{{2,4}}|B\d{{4}})(?:\(M\))?"
                r"(?:/[AMB]\d{1,4}(?:\(M\))?)?\b(?!\s?(?:paper|form|sheet|size|poster|booklet|folder|leaflet|"
                r"grade|level|"
                r"notice|wing|ward|block|visa|protein|pages?|pad|envelope|diary))"
            ),
            0.6,
            WHERE,
            holds=lambda match: not regex.match(r"J\d", match.group()) or "M" in match.group(),
        ),
        Rule(
            "street in capitals",
            "LOCATION",
            compiled(
                r"(?<![\w'’-])(?P<name>[A-Z'’-]{3,}(?:\ [A-Z'’-]{2,}){0,2})\ (?:STREET|ROAD|AVENUE|LANE|CLOSE|"
                r"CRESCENT|TERRACE|"
                r"GROVE|GARDENS|ESTATE|MEWS|PARADE)\b"
            ),
            0.7,
            WHERE,
            holds=lambda match: _in_capitals(match["name"]),
        ),
        Rule(
            "place of birth by its label",
            "LOCATION",
            compiled(
                r"\b(?i:place\ of\ birth|birthplace|pob|country\ of\ (?:birth|origin)|home\ town|hometown|"
                r"place\ of\ origin|"
                rf"nearest\ (?:town|village))(?:\s?[:\t–-]\s?|\ )(?:(?:is|was|in)\ "
                rf")*(?P<name>{WORD}(?:[ -]{WORD}){{0,2}}(?:,\ {WORD})?)"
            ),
            0.8,
            WHERE,
            group="name",
        ),
        Rule(
            "street in another language",
            "LOCATION",
            compiled(
                r"(?<![\w'’-])(?:Heol|Ffordd|Stryd|Lôn|Rhodfa|Maes|Clos|Cwrt|Tŷ|Ty|Plas|Rhiw|Parc|Bryn|Cae|"
                r"Pentre|Llys|"
                r"ul\.|ulica|Rue|Calle|Via|Strada)\ "
                rf"(?:(?:y|yr|Yr|Y|de|la|du|des|di|del)\ )?{WORD}(?:\ {WORD})?(?!\ (?:Council|Police|School))"
            ),
            0.6,
            WHERE,
        ),
    )

    def results(self, text: str) -> Iterator[RecognizerResult]:
        """Each landmark, without the small words and roles that stand before its name."""
        for result in super().results(text):
            if result.analysis_explanation.pattern_name in TO_TRIM:
                result.start = trimmed_start(text, result.start, result.end)
            yield result
        yield from self._in_messages(text)

    def _in_messages(self, text: str) -> Iterator[RecognizerResult]:
        """Places in small letters, where a message is quoted: known ones, and unknown words after "in" or "at"."""
        for quoted in QUOTED.finditer(text):
            said = quoted["said"]
            if not (MESSAGE.search(said) or quoted["timed"]):
                continue
            offset = quoted.start("said")
            for street in SMALL_STREET.finditer(said):
                if street["name"] not in NO_STREET:
                    yield self.result(
                        offset + street.start(),
                        offset + street.end(),
                        "LOCATION",
                        0.6,
                        "street in a message",
                        WHERE,
                    )
            for match in SMALL_WORD.finditer(said):
                word = match.group("word")
                if is_word(word) or word in NEVER_NAMES | TEXT_SPEAK | given_names() or is_field_word(word):
                    continue
                known = word in places()
                if not known and any(origin.startswith(word[:5]) for origin in entries("origins")):
                    continue  # "i can rite for her in englis"
                if known or match["before"]:
                    yield self.result(
                        offset + match.start("word"),
                        offset + match.end("word"),
                        "LOCATION",
                        0.6 if known else 0.35,
                        "place in a message",
                        "It is in the list of places."
                        if known
                        else "It stands where a message names a place.",
                    )


# "down tip lane", "moved hessle road way".
SMALL_STREET = compiled(
    r"(?<![\w@#.'’-])(?P<name>\p{Ll}[\p{L}'’]+)\s(?:street|st|road|rd|lane|ln|avenue|ave|close|crescent|terrace|"
    r"grove|gardens|"
    r"park|estate)\b"
)
NO_STREET = bag(
    """the a my ur your his her our their this that main other same side back front high whole down up on in at off
    along across over by near old new long next busy cross slip car theme water ball fast one two no any every hit round
    from to and of is was"""
)
SMALL_WORD = any_case(
    r"(?<![\w@#.'’-])(?P<before>(?:in|to|at|near|round|outside|"
    r"from)\s)?(?-i:(?P<word>\p{Ll}[\p{L}\p{M}]{3,}))(?![\w@'’-]|\.\w)"
)


def _in_capitals(name: str) -> bool:
    words = [word for word in name.split() if word.lower() not in BEFORE_PLACE | {"the", "of", "and", "a"}]
    return bool(words) and not all(is_field_word(word) and not belongs(word) for word in words)
