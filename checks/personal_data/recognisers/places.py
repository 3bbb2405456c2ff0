"""Where people live and go: full addresses as one finding, streets, estates, villages, rivers, parks."""

from collections.abc import Iterator

import regex
from presidio_analyzer import RecognizerResult

from checks.personal_data.anonymous import is_acronym
from checks.personal_data.lexicon import bag, is_word, places
from checks.personal_data.recognisers.base import Family, Rule, compiled
from checks.personal_data.use import (
    DAYS,
    MONTHS,
    NEVER_NAMES,
    is_field_word,
    is_heading,
    opens_sentence,
    word_before,
)

WORD = r"(?:St\.?(?!\p{L})|\p{Lu}[\p{L}\p{M}'’]*+(?:-\p{L}[\p{L}'’]*+)*+)"
NAMED = rf"(?:The\ )?{WORD}(?:[ \u00a0\n](?:{WORD}|of|the|de|and|in|on|le)){{0,3}}"
CLEAR = (
    r"(?:Street|St(?!\w)|Road|Rd|Avenue|Ave|Lane|Ln|Close|Cl|Drive|Dr(?![.\ \n]+\p{Lu})|"
    r"Crescent|Cres|Terrace|Terr?|Gardens|Gdns|Grove|Mews|Parade|Walk|Way|"
    r"Boulevard|Fold|Croft|Garth|Wharf|Quay|Embankment|Esplanade|Promenade|Broadway|Parkway|"
    r"Bypass|Wynd|Ginnel|Villas|Mansions|Cottages?|Causeway|Row|Rise|Gate|Heights|"
    r"Maisonettes?|Tower|Towers|Flats|Bungalows?|Meadows?|Brow|Dene|Chase|Spinney|Copse|"
    r"Paddocks?|Approach|Circus|Vale)"
)
UNCLEAR = (
    r"(?:Court|Ct|Place|Pl|Hill|View|Square|Sq|Park|Green|End|Mead|Yard|Path|Bank|Ride|Dell|"
    r"House|Buildings|Lodge|Hall|Point|Field|Fields|Common|Side|Nook|Hey|Bridge|Farm|Wood|"
    r"Woods|Edge|Mount|Cross|Corner|Orchard|Crofts?|Lawns?|Rectory|Vicarage|Manor|Barn|Mill|"
    r"Caravan\ Park|Drove|Folly|Lay-?by|lay-?by|Maltings|Warren|Glebe|Leys?|Hurst|Holme)"
)
NUMBER = r"(?:(?i:no\.?|number)\ )?(?:\d{1,4}\ ?[A-Za-z]?(?:\ ?[-/–]\ ?\d{1,4}[A-Za-z]?)?)"
FLAT = (
    r"(?:(?:(?i:top|ground\ floor|first\ floor|second\ floor|basement|upper|lower|garden)\ "
    r"(?i:flat)|(?i:block)\ [A-Z\d]{1,2}),\ )?(?:(?i:flat|apartment|apt\.?|room|unit|plot|"
    r"caravan|pitch|block|floor)\ (?:\d{1,4}\ ?[A-Za-z]?|[A-Z])(?:,\ ?|\ |\n))"
)
POSTCODE = r"[A-Z]{1,2}\d[A-Z\d]?[ \u00a0\n]{0,2}\d[A-Z]{2}"
STREET = (
    rf"{WORD}(?:[ \u00a0\n]{WORD}){{0,3}}?[ \u00a0\n](?:{CLEAR}|{UNCLEAR})(?:\ (?:North|South|"
    r"East|West|Upper|Lower))?"
)
ADDRESS = compiled(
    rf"(?<![\w.,/-])(?:{FLAT}(?:{WORD}(?:\ {WORD}){{0,2}}(?:,\ ?|\n))?)?(?:{WORD}(?:\ "
    rf"{WORD}){{0,2}}\ (?:House|Court|Tower|Lodge|Cottage|Point|Heights|Mansions|Flats|"
    rf"Buildings),\ ?)?{NUMBER},?[ \u00a0\n](?:The\ )?{STREET}\b\.?"
    rf" | {FLAT}(?:{STREET}|{WORD}\ (?:House|Court|Tower|Lodge|Point|Heights|Mansions))\b(?:,\ "
    rf"?(?:{NUMBER}\ )?{STREET}\b)?"
    rf" | {FLAT}{NUMBER}\ {WORD}(?:\ {WORD})?(?=[,.;)\n]|$)"
    r" | (?<=\b(?:at|to|of|from|in|address|near|outside|hostel,|flat,|house,|room,)\s|"
    rf"\baddress:\s|^|\n|\t){NUMBER}\ (?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|"
    rf"Dec)){WORD}(?:\ {WORD}){{0,2}}(?=,\ {WORD}(?:\ {WORD})*(?:,|\ {POSTCODE})|,?\ "
    rf"{POSTCODE})"
    rf" | (?<=\b(?:at|of)\s)(?:no\.?|number)\s\d{{1,3}}[a-zA-Z]?\b(?!\s?(?:of|in|on|\d|per))"
    rf" | (?<=\b(?:at|to|from|hostel,|flat,|house,|bedsit,|room,)\s){NUMBER}\ (?!(?:Jan|Feb|"
    rf"Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))(?:The\ )?{WORD}(?:[ ]{WORD}){{0,2}}(?=[,.;)]|"
    r"$|\s(?:with|and|where|when|on|in|until|by|\()\b)"
)
HOUSE = compiled(
    rf"(?<![\w'’-])(?:The\ (?:Old\ |New\ )?|{WORD}\ (?:{WORD}\ )?)(?:Farm|Cottages?|House|"
    r"Lodge|Vicarage|Rectory|Manor|Hall|Barn|Villa|View|Bungalow|Flat|Parsonage|Manse|Mill|"
    r"Grange|Caravan\ Park|Holiday\ Park|Marina),\ (?=\p{Lu})"
)
PLOT = compiled(
    r"(?<![\w-])(?:Plot|Pitch|Berth|Flat|Apartment|Caravan)\ (?:\d{1,4}[A-Z]?|"
    r"[A-Z]\d{1,3})\b(?!\.\d)"
)
SEGMENT = (
    rf"(?:(?:near|off)\ )?(?:\d{{1,4}}[A-Za-z]?(?:[-–]\d+)?\ )?{WORD}(?:[ \n-](?:{WORD}|y|on|"
    r"upon|le|the|under|of|in)){0,4}"
)
TO_POSTCODE = compiled(rf"(?<![\w'’-])(?:{SEGMENT},[ \n]){{0,4}}{SEGMENT},?[ \n]{POSTCODE}\b")
TAIL = compiled(
    rf"(?:,\ ?|\n|\ )(?:(?:near|off|in)\ )?(?P<place>{WORD}(?:[ -](?:{WORD}|upon|on|under|in|"
    rf"le|the|by|of)){{0,3}}(?=,|\n|\.|\ ?\(|;|$|\ {POSTCODE})|{POSTCODE})(?!\w)"
)
LIVES = "An address leads straight to the family."
WHERE = "A named place narrows down where the family lives."
STARTERS = bag("""the a an at in on of to from near by with and or for when while after before outside inside
    along off into onto around between although because since if but this that his her their its our
    then there where both each every most some all no any one two as until under over across through
    behind beside opposite she he they it we i you mother father once during upon via per""")


def own_words(phrase: str) -> list[str]:
    """The words of a phrase that could be a name's own: without small words, roles and what opened the sentence."""
    return [
        word
        for word in regex.findall(r"[\p{L}\p{M}'’-]+", phrase)
        if word[0].isupper() and word.lower() not in STARTERS
    ]


def trimmed_start(text: str, start: int, end: int) -> int:
    """Where a run of capitals really begins: small words, roles and sentence openers before the name are cut off."""
    for match in list(regex.finditer(r"[\p{L}\p{M}'’.-]+", text[start:end]))[:-1]:
        word = match.group()
        at = start + match.start()
        bare = regex.sub(r"['’]s?$", "", word)
        opener = opens_sentence(text, at) and is_word(word) and word.lower() in STARTERS
        if word.lower() in STARTERS or opener or (is_field_word(bare) and not _belongs(word)):
            continue
        return at
    return start + max(0, text[start:end].rfind(" ") + 1)


def _belongs(word: str) -> bool:
    """Words of the field that also open the names of streets and schools."""
    return word.lower() in {
        "queen",
        "royal",
        "park",
        "church",
        "school",
        "station",
        "victoria",
        "north",
        "south",
        "west",
        "east",
        "great",
        "high",
        "long",
        "old",
        "new",
        "green",
        "white",
        "hill",
        "market",
        "spring",
        "lower",
        "upper",
        "st",
        "chapel",
        "hospital",
        "library",
        "mill",
        "court",
        "little",
        "mount",
        "lady",
        "lord",
        "central",
        "main",
        "grove",
        "county",
        "castle",
        "abbey",
        "york",
        "first",
        "second",
        "bishop",
        "early",
        "winter",
        "summer",
        "autumn",
        "sunny",
        "key",
        "priory",
        "college",
        "prison",
        "christmas",
        "borough",
        "city",
        "town",
        "village",
    }


class Addresses(Family):
    """Full addresses, from the flat to the postcode, as one finding."""

    LAYER_NAME = "addresses"
    NEEDS_DIGIT = True

    def more_entities(self) -> set[str]:
        return {self.tag("ADDRESS")}

    def results(self, text: str) -> Iterator[RecognizerResult]:
        for match in TO_POSTCODE.finditer(text):
            start = self.first_segment(text, *match.span())
            yield self.result(start, match.end(), "ADDRESS", 0.85, "place before a postcode", LIVES)
        for match in HOUSE.finditer(text):
            end = match.end() - 2
            while (tail := TAIL.match(text, end)) and self.continues(tail.group("place")):
                end = tail.end()
            start = (
                match.start()
                if text[match.start() :].startswith("The ")
                else trimmed_start(text, *match.span())
            )
            if end > match.end() - 2 and own_words(text[start : match.end()])[:-1] + ["The"] * (
                text[start:].startswith("The ")
            ):
                yield self.result(start, end, "ADDRESS", 0.6, "house and place", LIVES)
        for match in PLOT.finditer(text):
            end = match.end()
            while (tail := TAIL.match(text, end)) and self.continues(tail.group("place")):
                end = tail.end()
            yield self.result(match.start(), end, "ADDRESS", 0.6, "plot or flat", LIVES)
        for match in ADDRESS.finditer(text):
            if not self.is_address(match):
                continue
            end = match.end()
            while tail := TAIL.match(text, end):
                if not self.continues(tail.group("place")):
                    break
                end = tail.end()
            yield self.result(match.start(), end, "ADDRESS", 0.93, "address", LIVES)

    @staticmethod
    def first_segment(text: str, start: int, end: int) -> int:
        """Where the address begins in a run of segments before a postcode: at a number or a kind of house, else near the end."""
        segments = [match.start() + start for match in regex.finditer(r"(?:^|,\s)\K[^,]+", text[start:end])]
        for at in segments:
            words = text[at:end].split(",")[0]
            if regex.search(rf"\d|\b(?:{UNCLEAR})$", words, regex.VERBOSE) and at != segments[-1]:
                kept = text[at].isdigit() or (text[at:].startswith("The ") and not opens_sentence(text, at))
                return at if kept else trimmed_start(text, at, end)
        at = segments[-2] if len(segments) > 2 else segments[0]
        return (
            at
            if text[at:].startswith("The ") and not opens_sentence(text, at)
            else trimmed_start(text, at, end)
        )

    @staticmethod
    def is_address(match: "regex.Match[str]") -> bool:
        """False for "2010 Annual Report Drive" and for a street name made of the field's own words."""
        words = own_words(regex.sub(r"^\W*\d+\w*", "", match.group()))
        head = words[:-1] if len(words) > 1 else words
        opener = regex.match(r"(?:19|20)\d\d\ ", match.group())
        if regex.match(r"(?:no\.?|number)\s\d+\w?$", match.group(), regex.IGNORECASE):
            return True
        return (
            bool(head) and not opener and not all(is_field_word(word) and not _belongs(word) for word in head)
        )

    @staticmethod
    def continues(place: str) -> bool:
        """True when what follows a comma belongs to the address: a postcode, or words that name no role."""
        if any(character.isdigit() for character in place):
            return True
        first = place.split()[0]
        lower = first.lower()
        return place.lower() in places() or not (
            is_field_word(first) or lower in NEVER_NAMES or lower in MONTHS | DAYS
        )


class Places(Family):
    """Streets without a number, estates, villages, rivers, parks, and what is said to be a place."""

    LAYER_NAME = "place cues"

    FEATURE = (
        r"(?:(?:Industrial\ |Housing\ |Council\ |Trading\ |Caravan\ |Retail\ |Business\ |Country\ "
        r"|Theme\ |Holiday\ |Skate\ )?(?:Estate|Park)|[Ee]state|Village|Recreation\ Ground|"
        r"Playing\ Fields?|Shopping\ Centre|Leisure\ Centre|Sports\ Centre|"
        r"Community\ Centre|Youth\ (?:Club|Centre)|Railway\ Station|Bus\ Station|Station|"
        r"Reservoir|Canal|Beach|Bay|Quarry|Moor|Marsh|Marina|Harbour|Pier|Docks?|Market|"
        r"Swimming\ Pool|Baths|Hotel|Inn|Arms|Tavern|Working\ Men['’]s\ Club|Social\ Club|"
        r"Football\ Club|Rugby\ Club|Library|Town\ Hall|Island|Forest|Valley|Dale|Lake|Loch|Brook|"
        r"Beck|Weir|Viaduct|Roundabout|Ward|Town|Pool|Locks?|Mere|Tarn|Cove|Sands|Cliffs?|Hollow|"
        r"Pits?|Fell|Crag|Falls|Playground|Precinct|Arcade|Multi-storey|Car\ Park|Crossing|"
        r"Cemetery|Crematorium)"
    )

    RULES = (
        Rule(
            "street",
            "LOCATION",
            compiled(
                rf"(?<![\w'’-])(?P<name>{WORD}(?:[ \u00a0\n]{WORD}){{0,3}}[ \u00a0]{CLEAR})\b(?!['’]?s?\ "
                r"(?:Team|Service|Project|Board)\b)"
            ),
            0.8,
            WHERE,
            group="name",
        ),
        Rule(
            "building or smaller place",
            "LOCATION",
            compiled(
                rf"(?<![\w'’-])(?P<name>{WORD}(?:[ \u00a0\n]{WORD}){{0,2}}[ \u00a0\n]{UNCLEAR})\b(?![ "
                r"]\p{Lu})"
            ),
            0.6,
            WHERE,
            group="name",
        ),
        Rule(
            "place by its kind",
            "LOCATION",
            compiled(
                rf"(?<![\w'’-])(?P<name>{WORD}(?:[ \u00a0]{WORD}){{0,2}}[ \u00a0]{FEATURE})\b(?![ "
                r"]\p{Lu})"
            ),
            0.7,
            WHERE,
            group="name",
        ),
        Rule(
            "water or mountain",
            "LOCATION",
            compiled(
                r"\b(?P<name>(?:River|County|Lake|Loch|Lough|Mount|Isle\ of|Port|Lower|Upper|Great|Little|"
                rf"Nether|Much)\ {WORD}(?:[ ]{WORD})?)\b"
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
                rf"town)\sof)\s(?P<name>{WORD}(?:[ -](?:{WORD}|upon|on|under|in|le|the|by)){{0,2}})"
            ),
            0.85,
            WHERE,
            group="name",
        ),
        Rule(
            "the X area",
            "LOCATION",
            compiled(
                rf"\b(?:the|The|an|a)\s(?P<name>{WORD}(?:[ -]{WORD}){{0,2}})\s(?:site|encampment|village|"
                r"farm|pub|public\ house|crossroads|junction|lay-by|layby|park|woods?|reservoir|area|"
                r"estate|district|neighbourhood|suburb|side\ of|end\ of\ town|ward|locality|peninsula|"
                r"canal|reservoir|bypass|roundabout|flats)\b"
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
                rf"alone|house))?)\s(?:to|in|near|outside)\s(?P<name>{WORD}(?:[ -](?:{WORD}|upon|on|under|"
                r"le|by)){0,2})(?!\s?\d|[ ]\p{Lu})"
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
                rf"for)\s(?P<name>{WORD}(?:[ -](?:{WORD}|upon|on|under|le|by)){{0,2}})(?!\s?\d)"
            ),
            0.6,
            WHERE,
            group="name",
        ),
    )

    def results(self, text: str) -> Iterator[RecognizerResult]:
        for result in super().results(text):
            result.start = trimmed_start(text, result.start, result.end)
            words = own_words(text[result.start : result.end])
            rule = result.analysis_explanation.pattern_name
            by_kind = rule in {"street", "building or smaller place", "place by its kind"}
            head = words[:-1] if by_kind else words
            if not head or all(
                is_field_word(word) and not (by_kind and rule == "street" and _belongs(word)) for word in head
            ):
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


VAGUE = bag(
    "Bank Point Place Pl Side End Path View Green Field Fields Common Yard Mount Corner Edge "
    "Cross Bridge Park Hill Square Sq Ride Wood Woods Mill Hey"
)
BEFORE_PLACE = bag("in at on near to from by of off around outside behind opposite the through past under")


def _calendar(word: str) -> bool:
    return word.lower() in MONTHS or word.lower() in DAYS


def _plain(words: list[str]) -> bool:
    """True when every word is an ordinary one and together they are no known place."""
    return all(is_word(word) for word in words) and " ".join(words).lower() not in places()
