"""Where people live and go: streets, estates, villages, rivers, parks, and what is said to be a place."""

from collections.abc import Iterator

from presidio_analyzer import RecognizerResult

from checks.personal_data.anonymous import is_acronym
from checks.personal_data.lexicon import bag, is_word, places
from checks.personal_data.recognisers.base import Family, Rule, compiled
from checks.personal_data.recognisers.phrases import WORD, belongs, own_words, trimmed_start
from checks.personal_data.titles import CIVIL
from checks.personal_data.use import (
    DAYS,
    MONTHS,
    NEVER_NAMES,
    is_field_word,
    is_heading,
    word_before,
)

CLEAR = (
    r"(?:Street|St(?!\w)|Road|Rd|Avenue|Ave|Lane|Ln|Close|Cl|Drive|Dr(?![.\ \n]+\p{Lu})|"
    r"Crescent|Cres|Terrace|Terr?|Gardens|Gdns|Grove|Mews|Parade|Walk|Way|"
    r"Boulevard|Fold|Croft|Garth|Wharf|Quay|Embankment|Esplanade|Promenade|Broadway|Parkway|"
    r"Bypass|Wynd|Ginnel|Villas|Mansions|Cottages?|Causeway|Row|Rise|Gate|Heights|"
    r"Maisonettes?|Tower|Towers|Flats|Bungalows?|Meadows?|Brow|Dene|Chase|Spinney|Copse|"
    r"Paddocks?|Approach|Circus|Vale|Alley|Brae|Vennel|Twitten|Loke|Snicket|Chare|Quadrant|Pavement|Loaning)"
)
UNCLEAR = (
    r"(?:Court|Ct|Place|Pl|Hill|View|Square|Sq|Park|Green|End|Mead|Yard|Path|Bank|Ride|Dell|"
    r"House|Buildings|Lodge|Hall|Point|Field|Fields|Common|Side|Nook|Hey|Bridge|Farm|Wood|"
    r"Woods|Edge|Mount|Cross|Corner|Orchard|Crofts?|Lawns?|Rectory|Vicarage|Manor|Barn|Mill|"
    r"Caravan\ Park|Drove|Strand|Folly|Lay-?by|lay-?by|Maltings|Warren|Glebe|Leys?|Hurst|Holme|Market)"
)
BUS = "bus by its number"
SHOP_AND_STREET = "shop and where it is"
SHOP = "shop as a landmark"
NUMBERED_ROAD_RULE = "road by its number"
# A national chain's name, and what looks like the mark of a person ("M1"), are part of these places.
WHOLE_PLACES = frozenset({SHOP_AND_STREET, SHOP, NUMBERED_ROAD_RULE, BUS})
WHERE = "A named place narrows down where the family lives."


class Places(Family):
    """Streets without a number, estates, villages, rivers, parks, and what is said to be a place."""

    LAYER_NAME = "place cues"

    FEATURE = (
        r"(?:(?:Industrial\ |Housing\ |Council\ |Trading\ |Caravan\ |Retail\ |Business\ |Country\ "
        r"|Theme\ |Holiday\ |Skate\ )?(?:Estate|Park)|[Ee]state|Village|Recreation\ Ground|"
        r"Playing\ Fields?|(?:Caravan|Camp|Holiday|Traveller|Travellers['’])\ ?[Ss]ite|Holiday\ (?:Camp|Village)|"
        r"Shopping\ Centre|Leisure\ Centre|Sports\ Centre|"
        r"Community\ Centre|Youth\ (?:Club|Centre)|Railway\ Station|Bus\ Station|Station|"
        r"Reservoir|Canal|Beach|Bay|Quarry|Moor|Marsh|Marina|Harbour|Pier|Docks?|Market|"
        r"Swimming\ Pool|Baths|Hotel|Inn|Arms|Tavern|Working\ Men['’]s\ Club|Social\ Club|"
        r"Football\ Club|Rugby\ Club|Library|Town\ Hall|Island|Forest|Valley|Dale|Lake|Loch|Brook|"
        r"Beck|Weir|Viaduct|Roundabout|Ward|Town|Pool|Locks?|Mere|Tarn|Cove|Sands|Cliffs?|Hollow|"
        r"Pits?|Fell|Crag|Falls|Playground|Precinct|Arcade|Multi-storey|Car\ Park|Crossing|"
        r"Cemetery|Crematorium|Sea\ ?[Ff]ront|Seafront|Boatyard|Slipway|Bandstand)"
    )

    RULES = (
        Rule(
            "street",
            "LOCATION",
            compiled(
                rf"(?<![\w'’-])(?P<name>{WORD}(?:[ \n]{WORD}){{0,3}}[ ]{CLEAR})\b(?!['’]?s?\ "
                r"(?:Team|Service|Project|Board)\b)"
            ),
            0.8,
            WHERE,
            group="name",
        ),
        Rule(
            "waterway or line between two places",
            "LOCATION",
            compiled(
                rf"(?<![\w'’-])(?P<name>{WORD}\ (?:and|&)\ {WORD}\ (?:Canal|Navigation|Railway|Line))\b"
                r"(?!['’]?s?\ \p{Lu})"
            ),
            0.7,
            WHERE,
            group="name",
        ),
        Rule(
            "building or smaller place",
            "LOCATION",
            compiled(
                rf"(?<![\w'’-])(?P<name>{WORD}(?:[ \n]{WORD}){{0,2}}[ \n]{UNCLEAR})\b(?![ "
                r"-]\p{Lu})"
            ),
            0.6,
            WHERE,
            group="name",
        ),
        Rule(
            "place by its kind",
            "LOCATION",
            compiled(
                rf"(?<![\w'’-])(?P<name>{WORD}(?:[ ]{WORD}){{0,2}}[ ]{FEATURE})\b(?![ "
                r"-]\p{Lu})"
            ),
            0.7,
            WHERE,
            group="name",
        ),
        Rule(
            "market place, region",
            "LOCATION",
            compiled(
                r"\bMarket\ (?:Place|Square|Cross)\b"
                r" | (?<![\w'’-])\p{Lu}\p{Ll}{3,}\ (?:Region|Province|Governorate|Oblast|Voivodeship)(?=\sof\s\p{Lu}|,)"
            ),
            0.5,
            WHERE,
        ),
        Rule(
            "place of a court",
            "LOCATION",
            compiled(
                r"\b(?:Crown|County|Family|Magistrates['’]?|Coroner['’]s)\ Court,?\ (?:sitting\ )?(?:at|in)\ "
                rf"(?P<name>{WORD}(?:\ (?:(?:and|upon|on)\ )?{WORD}){{0,2}})"
            ),
            0.7,
            WHERE,
            group="name",
        ),
        Rule(
            "numbered landmark",
            "LOCATION",
            compiled(
                r"(?<![\w'’-])(?:Lock|Bridge|Br\.|Pier|Jetty|Junction|Platform|Gate|Mile\ ?[Pp]ost|Milestone|Buoy|"
                r"Staithe|Sluice|Quay|"
                rf"Subway|Underpass|Bus\ [Ss]top|Terminal|"
                rf"Dock)\ (?:[Nn]o\.?\ )?\d{{1,3}}[A-Z]?\b(?:,\ {WORD}(?:\ {WORD}){{0,2}})?"
                r" | (?<=\b(?i:at|nr|near|below|above|by|past|opp)\ )L\d{1,3}\b"
                rf" | \b(?:[Cc]orner|junction|"
                rf"crossroads)\ of\ (?P<name>{WORD}(?:\ {WORD}){{0,2}}(?:\ and\ {WORD}(?:\ {WORD}){{0,2}})?)"
                r" | \b(?:Junction\ \d{1,2}\ of\ the\ )?[AMB]\d{1,4}(?:\(M\))?(?=\s(?:near|at|between|outside|just|"
                r"road|north|south|east|west|by|slip|lay))"
            ),
            0.6,
            WHERE,
        ),
        Rule(
            "water or mountain",
            "LOCATION",
            compiled(
                rf"\b(?:the\ )?(?:river|brook|beck|stream|burn|canal)\ (?P<name>{WORD}(?:[ ]{WORD})?)\b"
                r" | \b(?P<name>(?:River|County|Lake|Loch|Lough|Mount|Isle\ of|Port|Lower|Upper|Great|Little|"
                rf"Nether|Much)\ (?!Sister|Brother|Boy|Girl|One|Man|Lad|Baby|Child){WORD}(?:[ ]{WORD})?)\b"
            ),
            0.7,
            WHERE,
            group="name",
        ),
        Rule(
            "said to be a place",
            "LOCATION",
            compiled(
                r"\b(?i:(?:town|village|city|hamlet|suburb|parish|county|borough|district|region|province|"
                r"state|island|estate|ward|neighbourhood|seaside\ resort|market\ "
                rf"town)\sof)\s(?P<name>{WORD}(?:[ -](?:{WORD}|(?:upon|on|under|in|le|the|"
                rf"by)(?=[ -]\p{{Lu}}))){{0,2}})"
            ),
            0.85,
            WHERE,
            group="name",
        ),
        Rule(
            "called a place of its kind",
            "LOCATION",
            compiled(
                rf"(?:(?<=^|[.?!]\s|\n)(?P<name>{WORD}(?:[ -]{WORD}){{0,2}})\s(?:is|was)\s(?:an?|the)\s"
                r"(?:[\p{Ll}-]+\s){0,3}?(?:village|hamlet|town|suburb|estate|parish|resort|island|port|river|beck|stream)\b"
                rf"|\bbanks?\sof\sthe\s(?P<name>{WORD})(?=[.,;:]|\s\p{{Ll}})"
                r"|\b(?:street|road|lane|hamlet|village|town|river|stream|beck|brook)\s(?:is|was)\scalled\s"
                rf"(?P<name>{WORD}(?:[ ]{WORD})?)(?=[.,;:]|\s\p{{Ll}}))"
            ),
            0.7,
            WHERE,
            group="name",
            holds=lambda match: (
                not any(is_field_word(word) or word.lower() in NEVER_NAMES for word in match["name"].split())
            ),
        ),
        Rule(
            "the X area",
            "LOCATION",
            compiled(
                rf"\b(?:the|The|an|a)\s(?P<name>{WORD}(?:[ -]{WORD}){{0,2}})\s(?:site|encampment|village|"
                r"farm|pub|public\ house|crossroads|junction|lay-by|layby|park|woods?|reservoir|area|"
                r"estate|district|neighbourhood|suburb|side\ of|end\ of\ town|ward|locality|peninsula|"
                r"canal|reservoir|bypass|roundabout|flats|office|offices|branch|depot|hostel|address)\b"
            ),
            0.75,
            WHERE,
            group="name",
        ),
        Rule(
            "lived in",
            "LOCATION",
            compiled(
                r"\b(?i:(?:moved?|moving|moves|relocated|returned|fled|evicted|rehoused|resettled|"
                r"liv(?:ed|es|ing|e)|resid(?:ed|es|ing)|settled|born|grew\sup|brought\sup|raised|"
                r"came\sfrom|comes\sfrom|from)(?:\s(?:back|away|permanently|temporarily|briefly|together|"
                rf"alone|house))?)\s(?:to|in|near|outside)\s(?P<name>{WORD}(?:[ -](?:{WORD}|"
                r"(?:upon|on|under|le|by)(?=[ -]\p{Lu}))){0,2})(?!\s?\d|[ ]\p{Lu})"
            ),
            0.5,
            WHERE,
            group="name",
        ),
        Rule(
            "two capitals after in or at",
            "LOCATION",
            compiled(
                r"(?<=\b(?:in|at|near|from|outside|around|via|through|"
                rf"towards)\s(?:the\s)?)(?P<name>{WORD}(?:[ ]{WORD}){{1,2}})(?!\s\p{{Lu}}|\s?\d)"
            ),
            0.4,
            WHERE,
            group="name",
        ),
        Rule(
            "moved to",
            "LOCATION",
            compiled(
                r"\b(?i:(?:moved?|moving|moves|relocat\p{L}+|travel\p{L}*|returned|drove|fled|went|"
                r"came|evicted|rehoused|resettled|liv(?:ed|es|ing)|resid\p{L}+|stay(?:ed|ing|s)|settled|"
                r"born|housed|accommodated|grew\ up|brought\ up|died|buried|admitted|transferred|taken|"
                r"discharged|christened|baptised|married|bailed|found|seen|arrested|placed|moved\ on|"
                r"working|works?|worked|job|job\ was|shop|pub|school|department|ward|accommodation|flat|"
                r"house|bungalow|property|address|hostel|bedsit|family\ home|home)(?:\s(?:back|away|"
                r"permanently|temporarily|briefly|together|alone))?)\s(?:to|in|from|near|outside|at|into|"
                rf"for)\s(?P<name>{WORD}(?:[ -](?:{WORD}|(?:upon|on|under|le|by)(?=[ -]\p{{Lu}}))){{0,2}})(?!\s?\d)"
            ),
            0.6,
            WHERE,
            group="name",
        ),
    )

    def results(self, text: str) -> Iterator[RecognizerResult]:
        for result in super().results(text):
            rule = result.analysis_explanation.pattern_name
            if rule == "numbered landmark" and any(map(str.isdigit, text[result.start : result.end])):
                yield result
                continue
            result.start = trimmed_start(text, result.start, result.end)
            if rule in GOES_TO and OF_SOMEBODY.search(text, result.start, result.end + 2):
                result.end -= 2
            words = own_words(text[result.start : result.end])
            by_kind = rule in {"street", "building or smaller place", "place by its kind"}
            head = words[:-1] if by_kind else words
            opened = (
                rule == "street"
                or (
                    rule in {"building or smaller place", "place by its kind"}
                    and word_before(text, result.start).lower() in BEFORE_PLACE - {"the", "by"}
                )
                or (len(words) == 2 and words[-1] in LANDS)
            )
            if by_kind and len(words) > 1 and words[-2].title() in CIVIL:
                continue
            if not head or all(is_field_word(word) and not (opened and belongs(word)) for word in head):
                continue
            if rule == "two capitals after in or at":
                if (
                    any(is_field_word(word) or _calendar(word) or is_acronym(word) for word in words)
                    or is_heading(text)
                    or len(words) < 2
                ):
                    continue
                yield result
                continue
            if not by_kind and (
                all(is_field_word(word) or _calendar(word) for word in words)
                or (rule == "moved to" and _plain(words))
                or (rule in {"moved to", "lived in"} and all(map(_initials, words)) and not text.isupper())
            ):
                continue
            plain = all(is_word(word) for word in head)
            before = word_before(text, result.start).lower()
            if (
                rule == "building or smaller place"
                and plain
                and " ".join(words).lower() not in places()
                and before not in BEFORE_PLACE
                and words[-1] in VAGUE
            ):
                continue
            yield result


# Rules by which somebody's house is no place: "transferred to Dr Farrow's partner".
GOES_TO = frozenset({"moved to", "lived in", "two capitals after in or at"})
OF_SOMEBODY = compiled(r"['’]s\ \p{Ll}$")
LANDS = bag("Moor Moors Marsh Quay Pier Docks Common Heath Harbour Sands Meadow Meadows Pool Mere Wharf")
VAGUE = bag(
    "Bank Point Place Pl Side End Path View Green Field Fields Common Yard Mount Corner Edge "
    "Cross Bridge Park Hill Square Sq Ride Wood Woods Mill Hey"
)
BEFORE_PLACE = bag("""in at on near to from by of off around outside behind opposite the through past under
    left leave leaves leaving reached called visited onto along into""")


def _initials(word: str) -> bool:
    """True for a ward or service by its initials: "transferred to PICU"."""
    return word.isupper() and len(word) < 6


def _calendar(word: str) -> bool:
    return word.lower() in MONTHS or word.lower() in DAYS


def _plain(words: list[str]) -> bool:
    """True when every word is an ordinary one and together they are no known place."""
    return all(is_word(word) for word in words) and " ".join(words).lower() not in places()
