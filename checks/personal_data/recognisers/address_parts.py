"""What addresses are made of: flat, house number, street, postcode, and the village and town that follow."""

from checks.personal_data.lexicon import bag, is_word, peoples_names, places
from checks.personal_data.recognisers.base import any_case, compiled
from checks.personal_data.recognisers.phrases import WORD
from checks.personal_data.recognisers.places import CLEAR, UNCLEAR
from checks.personal_data.use import DAYS, MONTHS, NEVER_NAMES, is_field_word

NUMBER = (
    r"(?:(?i:no\.?|number)s?\ )?(?:(?:(?:\d{1,3}[A-Za-z]?,\ ){0,3}\d{1,4}[A-Za-z]?\ (?:to|and|or|&)\ )?"
    r"\d{1,4}\ ?[A-Za-z]?(?:\ ?[-/–]\ ?\d{1,4}[A-Za-z]?)?)"
)
FLAT = (
    r"(?:(?:(?i:top|ground\ floor|first\ floor|second\ floor|basement|upper|lower|garden)\ "
    r"(?i:flat)|(?i:block)\ [A-Z\d]{1,2}),\ )?(?:(?i:flat|apartment|apt\.?|room|unit|plot|"
    r"caravan|pitch|block|floor)\ (?:\d{1,2}\.\d{1,2}|\d{1,4}\ ?[A-Za-z]?|[A-Z])(?:,\ ?|\ |\n))"
)
POSTCODE = r"[A-Z]{1,2}\d[A-Z\d]?[ \n]{0,2}\d[A-Z]{2}"
STREET = (
    rf"{WORD}(?:[ \n](?:{WORD}|[oi]['’]|th['’]|yr?|le|de|la)){{0,3}}?(?:[ ]|\n\ *)(?:{CLEAR}|{UNCLEAR}|"
    rf"Steps|Passage|Entry|Stairs|"
    r"Tce|Terr|Lne|Cresc|Cr|Dve|Gdn|Cotts|Bldgs|Hse|Crt|Blvd|Pde|Grv|Mnr|Pk|Wlk|Est|Fm|"
    r"Butts|Bottoms?|Arches|Piece|Hard|Gap|Links|Turn|Ring|Stile|Top)(?:\ (?:North|South|East|West|Upper|Lower))?"
)
TAIL = compiled(
    rf"(?:,[ ]?(?:\n[ ]*)?|\n[ ]*|\ )(?:(?:[Nn]ear|[Nn]r\.?|off|in|by|"
    rf"via)\ )?(?P<place>(?:Co\.?\ )?{WORD}(?:[ -](?:{WORD}|upon|"
    rf"on|under|in|"
    rf"le|the|by|of)){{0,3}}(?:\ way\b)?(?=,|\n|\.|\ ?\(|\)|;|$|\ {POSTCODE})|{POSTCODE})(?!\w)"
)
# What is said of where the house stands: "(entrance in Sprat Alley)".
REMARK = any_case(
    r"\s?\((?:entrance|entry|access|rear|front|side|back|top|bottom|upper|lower|left|right|north|south|east|west|"
    r"first|second|third|ground|basement|\d\d?(?:st|nd|rd|th)|opposite|opp|above|over|behind|near|nr|next|corner|off|"
    r"formerly|the\ (?:old|former)|now|via|flat|sheltered|no\ number|one\ room|the\ (?:family|"
    r"marital)\ home)\b[^()\n]{0,40}\)"
)
# The part of the house, after its street: "17 Percy Gdns, top flat".
PART_AFTER = any_case(
    r",\s(?:(?:top|upstairs|downstairs|upper|lower|rear|front|back|basement|garden|attic|middle|(?:ground|first|"
    r"second|"
    r"third|top)[- ]floor)\s(?:flat|floor|maisonette|bedsit|room|left|right|front|rear)|(?:flat|room|"
    r"bedsit)\s\d{1,3}[a-z]?)\b"
    r" | ,\s+(?:over|above|behind|beside|under|below|next\sdoor\sto|next\sto|opposite|facing|at\sthe\sback\sof)\s"
    r"(?:the|an?)\s(?:[\p{L}'’-]+\s){0,2}(?:shop|chippy|take-?away|caf[eé]|pub|laund(?:e)?rette|bakery|baker['’]?s|"
    r"butcher['’]?s|bookie['’]?s|bookmakers?|chemist['’]?s?|barber['’]?s?|salon|garage|restaurant|hairdresser['’]?s?|"
    r"newsagent['’]?s?|post\soffice|works|dentist['’]?s?|supermarket|florist['’]?s?|club|bank|station|mill|yard)\b"
    r" | ,\s+(?:above|over|behind)\sthe\s(?-i:\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2})"
)
# The last place of an address within a sentence: "at 27 Marlpit Lane, Hexworthy in the summer".
LAST_PLACE = compiled(
    rf",\ (?P<near>(?:[Nn]ear|[Nn]r\.?|off|by)\ )?(?P<place>{WORD}(?:[ -](?:{WORD}|(?:upon|on|under|in|le|the|by|"
    rf"of)(?=[ -]\p{{Lu}}))){{0,3}})(?:\ way\b)?"
    rf"(?=\ \p{{Ll}}|\ ?\t|[:”\"])"
)


# The room, and the building that it is in, before a street: "Training Room 2, Harts Centre, 90 Tenter Road".
ROOM_BEFORE = compiled(
    rf"(?<![\w'’-])(?:{WORD}\ ){{0,2}}(?:Room|Floor|Block|Suite|Unit|Hut|Wing|Bay|Studio|Office|Building)\ "
    rf"(?:\d{{1,3}}[A-Z]?|[A-Z]),\ (?:(?:The\ )?{WORD}(?:\ {WORD}){{0,3}},\ )?$ | (?<![\w'’/-])c/o\ (?:(?:(?:his|"
    rf"her|their|the|an?)\ )?\p{{Ll}}+,\ |{WORD}(?:\ {WORD}){{0,2}},\ )?$"
)


def from_its_room(text: str, start: int) -> int:
    """Where an address begins that begins at `start` at the latest: at the room or block named before it."""
    before = ROOM_BEFORE.search(text, max(0, start - 90), start)
    return before.start() if before else start


OPEN_VILLAGES = bag("over under nether up down great little high low long much")


def to_the_end(text: str, end: int) -> int:
    """Where an address ends that runs at least to `end`: after the village, the town, the postcode."""
    while True:
        if remark := REMARK.match(text, end) or PART_AFTER.match(text, end):
            end = remark.end()
        tail = TAIL.match(text, end)
        if tail is None or not continues(tail["place"]):
            break
        end = tail.end()
    last = LAST_PLACE.match(text, end)
    return last.end() if last and (last["near"] or _is_place(last["place"])) else end


def continues(place: str) -> bool:
    """True when what follows a comma belongs to the address: a postcode, or words that name no role."""
    if any(character.isdigit() for character in place):
        return True
    words = place.removeprefix("The ").split()
    first = words[0]
    lower = first.lower()
    if lower in OPEN_VILLAGES and len(words) > 1 and not is_field_word(words[1]):
        return True
    return place.lower() in places() or not (
        is_field_word(first) or lower in NEVER_NAMES or lower in MONTHS | DAYS
    )


def _is_place(words: str) -> bool:
    """True for a known place, and for a name that is neither a person's nor an ordinary word."""
    return words.lower() in places() or not any(
        is_word(word) or is_field_word(word) or word.lower() in peoples_names()
        for number, word in enumerate(words.split())
        if word[0].isupper() and (number or word.lower() not in OPEN_VILLAGES)
    )
