"""Full addresses, from the flat to the postcode, as one finding."""

from collections.abc import Iterator

import regex
from presidio_analyzer import RecognizerResult

from checks.personal_data.lexicon import given_names, is_word, peoples_names
from checks.personal_data.needed import matches
from checks.personal_data.patterns import once
from checks.personal_data.recognisers.address_parts import (
    FLAT,
    NUMBER,
    POSTCODE,
    STREET,
    from_its_room,
    to_the_end,
)
from checks.personal_data.recognisers.base import Family, compiled, has_figure
from checks.personal_data.recognisers.phrases import WORD, belongs, own_words, trimmed_start
from checks.personal_data.recognisers.places import CLEAR, UNCLEAR
from checks.personal_data.titles import TITLES
from checks.personal_data.use import DAYS, MONTHS, is_field_word, opens_sentence

ADDRESS = compiled(
    rf"(?<![\w.,/-])(?:{FLAT}(?:{WORD}(?:\ {WORD}){{0,2}}(?:,\ ?|\n))?)?(?:{WORD}(?:\ "
    rf"{WORD}){{0,2}}\ (?:House|Court|Tower|Lodge|Cottage|Point|Heights|Mansions|Flats|"
    rf"Buildings),\ ?)?{NUMBER},?[ \n](?!(?:Mrs?|Ms|Miss|Dr)\b)(?:The\ )?{STREET}\b\.?"
    rf" | {FLAT}(?:{STREET}|{WORD}\ (?:House|Court|Tower|Lodge|Point|Heights|Mansions))\b(?:,\ "
    rf"?(?:{NUMBER}\ )?{STREET}\b)?"
    rf" | {FLAT}{NUMBER}\ {WORD}(?:\ {WORD})?(?=[,.;)\n]|$)"
    r" | (?<=\b(?:at|to|of|from|in|address|near|outside|hostel,|flat,|house,|room,)\s|"
    rf"\baddress:\s|^|\n|\t){NUMBER}\ (?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|"
    rf"Dec)){WORD}(?:\ {WORD}){{0,2}}(?=,\ {WORD}(?:\ {WORD})*(?:,|\ {POSTCODE})|,?\ "
    rf"{POSTCODE})"
    r" | (?<=\b(?:at|of|outside|opposite|near|into|behind|beside|next\ door\ to|\d\w?,?\ (?:and|or))\s)"
    r"(?i:no\.?|number)\s\d{1,3}[a-zA-Z]?\b(?!\s?(?:of|in(?!\sthe\s\p{Lu}\p{Ll})|on|\d|per))"
    r" | (?<=\b(?:ran|went|came|moved|called|sent|back|round|over|across|liv(?:e|es|ed|ing)|driver|neighbour|"
    r"lady|woman|man|family|couple|resident|tenant|people)\s(?:to|from|at|in)\s)"
    r"number\s\d{1,3}[a-zA-Z]?\b(?!\s?(?:of|on|\d|per))"
    rf" | (?<=\b(?:at|to|from|hostel,|flat,|house,|bedsit,|room,)\s){NUMBER}\ (?!(?:Jan|Feb|"
    rf"Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))(?:The\ )?{WORD}(?:[ ]{WORD}){{0,2}}(?=[,.;)]|"
    r"$|\s(?:with|and|where|when|on|in|until|by|\()\b)"
)
HOUSE = compiled(
    rf"(?<![\w'’-])(?:The\ (?:Old\ |New\ )?|{WORD}\ (?:{WORD}\ )?)(?:Farm|Cottages?|House|"
    r"Lodge|Vicarage|Rectory|Manor|Hall|Barn|Villa|View|Bungalow|Flat|Parsonage|Manse|Mill|"
    r"Grange|Annexe?|Stables|Stud|Kennels|Dairy|Tannery|Brewery|Bakery|Hatchery|Creamery|"
    r"Schoolhouse|Boathouse|Bothy|Byre|Yurt|Roundhouse|Longhouse|Chalet|Pottery|Nurseries|Coach\ House|Gatehouse|"
    r"Forge|Smithy|Granary|Oast|"
    r"Homestead|Gables|"
    r"Caravan\ Park|Holiday\ Park|Marina)(?:\ \([^()\n]{3,40}\))?,\ (?=(?P<near>(?:[Nn]ear|[Nn]r\.?|off|by)\ )?\p{Lu})"
)
SHORT_MONTHS = frozenset(month[:3] for month in MONTHS)
MONTH_NAMES = "|".join(rf"{month[:3].capitalize()}(?:{month[3:]})?\b" for month in sorted(MONTHS))
NUMBER_WORD = (
    r"(?i:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|"
    r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\p{L}+)?)"
)
# A house that has only its number or its name: what stands before it says that people live there.
BARE = compiled(
    rf"(?<=\b(?:at|to|from|of|outside|into)\s)(?P<number>(?:[Nn]umber|"
    rf"No\.)\ {NUMBER_WORD}(?:,\ (?:The\ )?{STREET})?)\b(?!\ (?:of|in\ the|priority|on\ the))"
    rf" | (?<![\w'’-])(?P<number>(?=\p{{Lu}}){NUMBER_WORD}\ {WORD}(?:\ {WORD})?\ {CLEAR})\b(?!\ \p{{Lu}})"
    rf" |"
    rf" (?<=\t\ ?)(?P<number>\d{{1,3}}[A-Za-z]?,?\ (?!(?:{MONTH_NAMES}))(?:The\ )?{WORD}"
    rf"(?:\ {WORD}){{0,2}})(?=\s?(?:\t|$|;|\())"
    rf" | \ (?:{CLEAR}),?\ \(?(?P<number>(?i:no\.?|number)\ \d{{1,3}}[A-Za-z]?)\b | "
    r"(?<=\b(?:neighbours?|residents?|tenants?|occupants?|occupiers?|famil(?:y|ies)|couple|house|flat|people|"
    r"side,?|next\sdoor(?:\sbut\s\w+)?,?|opposite,?|(?:across|over|up|down)\sthe\s(?:road|street),?|"
    r"liv(?:e|es|ed|ing),?|registered|garage|shed|yard|lady|party|"
    r"resid(?:es|ed|ing))\sat\s)(?P<number>\d{1,3}[A-Za-z]?)(?=\s*(?:[,;)]|\.(?!\d)|$)|\s(?:heard|said|told|saw|"
    r"called|rang|was|were|had|has|is|did|who|which|until|complained|reported|knew|and|with|when|where)\b)"
    r" | (?<=\b(?i:neighbours|residents|tenants|occup(?:ants|iers)|people)\s(?:at|from|of|in)\s)(?:both\s)?"
    r"(?P<number>\d{1,3}[A-Za-z]?\s(?:and|or|&)\s\d{1,3}[A-Za-z]?)(?=\s\p{Ll}|[,.;)])"
    r" | (?<=\b(?:from|to|and|between)\s)(?P<number>No\.?\s\d{1,3}[A-Za-z]?)\b(?!\s(?:of|in|on)\b)"
    r" | (?<=\bat\s)(?P<number>\d{1,3}[a-d])\b(?!\.?\s?m\b)"
    r" | (?<=\b(?:AT|FROM|OF|OUTSIDE|TO)\s)(?P<number>NO\.?\s\d{1,3}[A-Z]?)\b"
    r" | (?<=\()(?P<number>(?:at\ )?(?:[Nn]o\.?|[Nn]umber)\s\d{1,3}[A-Za-z]?)(?=\)|,\s(?:below|above|next|opposite))"
    r" | (?<=\bliv(?:ed|es|ing)\s(?:in|at)\s)(?P<number>no\.?\s\d{1,3}[A-Za-z]?)\b"
    r" | (?<=\b(?:neighbours?|next\sdoor|house|flat|opposite|side|cottage|but\sone),\s)(?P<number>(?:no\.?|"
    r"number)\s\d{1,3}[A-Za-z]?)\b"
    rf" | (?<=\b(?:[Tt]enanc(?:y|ies)|[Aa]ddress(?:es)?|[Hh]omes?|[Hh]ouses?|[Pp]revious(?:ly)?|"
    rf"[Ff]ormer(?:ly)?):?\s|,\s|;\s)"
    rf"(?P<number>\d{{1,3}}[A-Za-z]?\ (?!(?:{MONTH_NAMES})){WORD})(?=\s\(?(?:19|20)\d\d\s?[-–])"
    r" | (?<=\b(?:room|house|flat|home|door|ours|theirs|hers|his|mine)\s(?:is|was)\s)(?P<number>(?:no\.?|number)\s"
    r"\d{1,3}[A-Za-z]?)\b"
    r" | (?<=\b(?:liv(?:e|es|ed|ing)|moved|slept|stay(?:ed|ing)|housed|placed)\s(?:at|in|into|to)\s)"
    r"(?P<number>(?:Hut|Chalet|Cabin|Room|Van|Cottage|Bungalow|Villa|Block)\s(?:\d{1,3}[A-Z]?|[A-Z]\d{1,2}))\b"
    rf" | (?<![\w'’-])(?P<number>{WORD}(?:\ (?:{WORD}|yr?)){{0,3}},\ (?i:no\.?|number)\ \d{{1,3}}[A-Za-z]?)"
    r"(?=\s*(?:[,.;)]|$)|\s(?:with|where|until|and|from|since)\b)"
    # "Gull Dr 16", "Harbour Vw, 3"
    rf" | (?<![\w'’-]|\d\ )(?P<number>{WORD}(?:\ {WORD})?\ (?:{CLEAR}|Dr|Vw|Cl|Cres|Tce|Gdns|Ln|Gr|Wk),?\ "
    r"\d{1,3}[A-Za-z]?)(?=[.;:)](?!\d)|\s*(?:\n|$))"
)
NAMED_HOUSE = compiled(
    rf"(?:(?<=\b(?:at|to|in|of|from|near|outside|address:?|address\sis|address\swas|address,|house,|"
    rf"home,|house\scalled|(?:house|home|property|cottage|bungalow)\s(?:is|was)|opposite|beside|behind|left|"
    rf"vacated|visited)\s|[\t\n(])|^){FLAT}?(?P<house>(?:The\ )?{WORD}"
    rf"(?:\ (?:{WORD}|y|on|the)){{0,3}}),\ (?:{NUMBER}\ )?{WORD}(?:\ {WORD}){{0,2}}\ (?:{CLEAR})\b(?!\ \p{{Lu}})"
)
BODY = once(
    r"\b(?:Hospital|Infirmary|School|College|Academy|Nursery|Surgery|Practice|Clinic|Centre|Unit|Church|Chapel|"
    r"Mosque|Court|Station|Office|Offices|Team|Service|Services|Council|Library|Club|Pharmacy|Ltd|Limited)$"
)
PLOT = compiled(
    r"(?<![\w-])(?:Plot|Pitch|Berth|Flat|FLAT|PLOT|ROOM|Apartment|Caravan|Maisonette|Bedsit|"
    r"Studio(?=\ \d\d))\ (?:\d{1,4}[A-Z]?|"
    r"[A-Z]\d{1,3})\b(?!\.\d)"
)
SEGMENT = (
    rf"(?:(?:near|nr\.?|off|behind|above|over|opposite|opp\.?|rear\ of|via|"
    rf"by)\ (?:the\ )?)?(?:\d{{1,4}}[A-Za-z]?(?:[-–]\d+)?\ |\d\d?(?:st|nd|rd|th)\ )?{WORD}(?:[ \n-](?:{WORD}|y|yr|"
    rf"na|nan|on|"
    r"upon|le|the|under|of|in)){0,4}(?:\ (?:yard|farm|shop|site|works|garage|pub|mill|stables|flats)\b)?"
)
# Homes that are no house in a street: over a shop, in barracks or a hostel, a boat, a box at the post office.
DWELLING = compiled(
    r"(?<![\w-])(?:(?i:flat|room|no\.?|number|apartment|bedsit)\ [\dA-Z]{1,4},?\ )?(?:\((?:over|above|behind|"
    r"below)\ [^)\n]{3,50}\),\ "
    rf"{NUMBER}\ {STREET}|(?:(?i:flat|room|bedsit|rooms|maisonette|no\.?\ \d{{1,3}}|lived|lives|living|"
    rf"home|stayed|staying)\ )(?:over|above|behind)\ (?:the\ |an?\ )?[\p{{L}}'’&-]++(?:\ [\p{{L}}'’&-]++){{0,4}}?"
    rf"(?:\ (?:in|on|at)|,)\ (?:{NUMBER}\ )?{WORD}(?:\ {WORD}){{0,2}}(?:,\ {WORD}(?:\ {WORD})?)*)"
    r" | (?<![\w-])(?i:(?:top|middle|upper|lower|rear|front|back|attic|garden|basement|ground|first|second|third|"
    r"(?:\d\d?(?:st|nd|rd|th)|ground|first|second|third|fourth|top)[- ]floor)\ (?:flat|maisonette|bedsit|room)),?\ "
    r"(?:at\ |of\ )?(?:(?:above\ )?"
    rf"(?:\d{{1,4}}[a-z]?\ )?{WORD}(?:\ {WORD}){{0,3}})(?:,\ (?:above\ |behind\ |"
    rf"over\ )?(?:{NUMBER}\ )?{WORD}(?:\ {WORD}){{0,3}})*"
    rf" | (?i:flat|apartment|apt\.?|room|unit)\ \d{{1,4}}[A-Za-z]?,\ (?:\d{{1,2}}(?:st|nd|rd|th)|[Gg]round|[Tt]op|"
    rf"[Ff]irst|[Ss]econd|[Tt]hird)\ "
    rf"(?:floor|flr\.?|fl\.?),\ {WORD}(?:\ {WORD}){{0,3}}"
    r" | \b(?i:P\.?\ ?O\.?\ Box)\ \d{1,5}\b"
    rf" | (?<![\w-])(?i:room|block|hut|bungalow|cottage|annexe|flat|bay|quarters|bed|cabin|unit|chalet|lodge|berth|"
    rf"mooring|plot|pitch|"
    rf"caravan|van)\ "
    rf"(?:\d{{1,4}}[A-Z]?|[A-Z]\d{{0,3}}),?\ (?:(?:at|of|on|"
    rf"in)\ )?(?:[Tt]he\ )?{WORD}(?:\ {WORD}){{0,3}}(?:,\ {WORD}(?:\ {WORD}){{0,3}})?"
    r"(?<=\b(?:House|Home|Hostel|Barracks|Camp|Hall|Halls|Lodge|Court|Infirmary|Hospital|Hotel|Inn|Farm|Park|Site|"
    r"Marina|Travelodge|Lines|"
    r"Tower|Towers|Villa|Point|Yard|Wharf|Basin|Buildings|Quarters|Foyer|Centre|Mews|Villas|Lane|site|Drive|Road|"
    r"Street|Row|"
    r"Close|Quay))"
    rf"(?:\ (?:on|in)\ {WORD}(?:\ {WORD}){{1,2}})?"
    r" | (?<=\b(?:narrow-?boat|nb|NB|n\.b\.|barge|boat|houseboat|trawler|ship|yacht|MV|mv|cruiser|vessel|"
    r"ferry)s?(?:,|\ (?:the|called|named|was))*,?\ "
    rf"(?:the\ )?)[“\"‘']?(?P<boat>{WORD}(?:\ (?:{WORD}|of(?=\ \p{{Lu}})|&|the(?=\ \p{{Lu}}))){{0,3}})"
)
# A farm, or a house by its name, where people live or go.
FARM = compiled(
    r"(?<=\b(?:at|to|in|of|from|near|bought|rented|owned|ran|run|called|left|outside|house,|home,|farm,|cottage,|"
    r"bungalow,|property,|\t)\s)"
    rf"(?P<farm>(?:The\ )?(?:{WORD}[ -](?:y-|on-)?){{1,3}}(?:Farm|Cottages?|Bungalow|Farmhouse|Croft|Barn|Steading|"
    rf"Rectory|Vicarage|Manse|"
    r"Villa|Lodge|House|Grange|Hall|Mill|Smallholding|Stud|Kennels|Hatchery|Schoolhouse|Bothy))\b(?!\s\p{Lu})(?!['’]s)"
)
NUMBER_AND_NAME = compiled(
    r"(?<=\b(?:lived|living|lives|live|staying|stayed|stay|resid\p{L}+|moved|moving|rehoused|home|house|flat|"
    r"bedsit|tenancy|room|address|callers?|reported|"
    r"neighbours?|visit(?:ed|s)?|calls?|called|went|gone|party|shouting|noise|crying|back|"
    r"from\s\d{1,4}\s\p{Lu}\p{L}+|(?:Mr|Mrs|Ms|Miss)\s\p{Lu}\p{L}+)\s(?:was\s|is\s|there\s|on\s)?(?:at|to|in|"
    r"from|of)\s|"
    rf"^[Aa]t\s|"
    rf"[.;]\s[Aa]t\s|\b(?:left|leaving|leaves|entered|entering|outside|opposite|behind|beside|visited|visiting|"
    rf"searched|vacated|abandoned|watched|watching|address:?)\s)"
    rf"(?P<place>\d{{1,4}}[A-Za-z]?,?\ (?!(?:{MONTH_NAMES}))(?:The\ )?{WORD}(?:\ {WORD})?)"
    r"(?!\ \p{Lu}|['’]s)(?=\s*(?:[,.;)]|$)|\s\p{Ll})"
)
TO_POSTCODE = compiled(rf"(?<![\w'’-])(?:{SEGMENT},[ \n]){{0,4}}{SEGMENT},?[ \n]{POSTCODE}\b")
# Pairs of numbers, and streets of one word: "9 to 11 Fishergate".
ONE_WORD = compiled(
    r"(?<![\w.,/£-])(?:(?!(?:19|20)\d\d\D)\d{1,4}[A-Za-z]?\ ?(?:-|–|to|and|&)\ "
    r"?\d{1,4}[A-Za-z]?[ \n](?P<street>\p{Lu}[\p{L}'’-]+)|"
    r"\d{1,4}[A-Za-z]?[ \n](?P<street>\p{Lu}\p{Ll}+(?:gate|side|bank|hill|head|croft|fold|garth|wynd|combe|holme)|"
    r"\p{Lu}{3,}(?:GATE|SIDE|BANK)))\b"
    rf"(?!\ (?:of|per)\b)(?:,\ {WORD}(?:\ {WORD})?)?"
)
STREET_NEXT = compiled(rf"(?:The\ |(?:{WORD}\ ){{1,3}})(?:{CLEAR})\b")
HOME_BEFORE = once(r"\b(?:of|at|to|from|in|near|outside|is|was|[Aa]ddress:?|[Aa]ddress,)\s$")
WRITTEN = once(
    r"\b[Nn]umber\s[a-z]|\b(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|\p{Lu}\p{Ll}+teen|"
    r"Twenty)\s\p{Lu}"
)
IN_STREET = compiled(rf"^\d{{1,3}}[A-Za-z]?,?\ \p{{Lu}}[\p{{L}}'’-]+\ (?:{CLEAR})\.?$")
INITIAL_BEFORE = once(r"\b(?:\p{Lu}\.|Mr|Mrs|Ms|Miss|Dr|Prof|Rev)\s$")  # what follows is a surname
LIVES = "An address leads straight to the family."


class Addresses(Family):
    """Full addresses, from the flat to the postcode, as one finding."""

    LAYER_NAME = "addresses"
    PATTERNS = (
        HOUSE,
        NAMED_HOUSE,
        DWELLING,
        FARM,
        NUMBER_AND_NAME,
        TO_POSTCODE,
        ONE_WORD,
        BARE,
        PLOT,
        ADDRESS,
    )

    def more_entities(self) -> set[str]:
        return {self.tag("ADDRESS")}

    def results(self, text: str) -> Iterator[RecognizerResult]:
        numbered = has_figure(text)
        if "," in text:
            yield from self.houses(text, numbered)
        yield from self.dwellings(text, numbered)
        if numbered or WRITTEN.search(text):
            yield from self.numbered(text)

    def houses(self, text: str, numbered: bool) -> Iterator[RecognizerResult]:
        """Houses called by a name, with what follows; where no figure stands, only those that are told to be one."""
        for match in matches(HOUSE, text):
            lived_in = HOME_BEFORE.search(text[max(0, match.start() - 12) : match.start()])
            before_street = STREET_NEXT.match(text, match.end())
            if not (numbered or match["near"] or lived_in or before_street or "(" in match.group()):
                continue
            end = to_the_end(text, match.end() - 2)
            named = self.house_start(text, match)
            if named is not None and end > match.end():
                yield self.result(named, end, "ADDRESS", 0.6, "house and place", LIVES)
        for match in matches(NAMED_HOUSE, text):
            if self.is_house(match["house"]):
                end = to_the_end(text, match.end())
                yield self.result(match.start(), end, "ADDRESS", 0.85, "house and street", LIVES)

    def dwellings(self, text: str, numbered: bool) -> Iterator[RecognizerResult]:
        """Homes that are no house in a street: over a shop, in barracks, on a farm, afloat."""
        for match in matches(DWELLING, text):
            if match["boat"] is not None:
                if not is_field_word(match["boat"]):
                    yield self.result(*match.span("boat"), "ADDRESS", 0.7, "boat", LIVES)
                continue
            yield self.result(match.start(), to_the_end(text, match.end()), "ADDRESS", 0.7, "dwelling", LIVES)
        for match in matches(FARM, text):
            words = own_words(match["farm"])
            if len(words) > 1 and not all(is_field_word(word) and not belongs(word) for word in words[:-1]):
                end = to_the_end(text, match.end())
                yield self.result(match.start(), end, "ADDRESS", 0.6, "farm or house", LIVES)
        if not numbered:
            return
        for match in matches(NUMBER_AND_NAME, text):
            words = own_words(match["place"])
            at_a_time = once(r"(?:[01]\d|2[0-3])[0-5]\d\s\S+['’]s\b").match(match["place"])  # "At 2140 Jax's"
            if (
                words
                and not at_a_time
                and not any(is_field_word(word) and not belongs(word) for word in words)
            ):
                yield self.result(*match.span("place"), "ADDRESS", 0.6, "number and name", LIVES)

    def numbered(self, text: str) -> Iterator[RecognizerResult]:
        """Addresses with a house number or a postcode."""
        for match in matches(TO_POSTCODE, text) if once(POSTCODE).search(text) else ():
            start = from_its_room(text, self.first_segment(text, match.start(), match.end()))
            yield self.result(start, match.end(), "ADDRESS", 0.85, "place before a postcode", LIVES)
        for match in matches(ONE_WORD, text):
            street = match["street"]
            if not (
                is_field_word(street)
                or (is_word(street) and text[match.end() : match.end() + 2].lstrip()[:1].isupper())
                or street.lower() in MONTHS | DAYS
                or street.lower()[:3] in SHORT_MONTHS
            ):
                yield self.result(
                    match.start(), match.end(), "ADDRESS", 0.6, "number and street of one word", LIVES
                )
        for match in matches(BARE, text):
            words = own_words(match["number"])
            if len(words) > 1 and any(is_field_word(word) and not belongs(word) for word in words):
                continue
            start, end = match.span("number")
            name = match["number"].partition(",")[0]
            if (
                name != match["number"]
                and not once(rf"\b(?:{CLEAR}|{UNCLEAR})$", regex.VERBOSE).search(name)
                and any(word.lower() in TITLES or word.lower() in peoples_names() for word in words)
            ):
                start = text.rindex(",", start, end) + 2  # "Mrs Olive Tulloch, no. 44"
            yield self.result(start, end, "ADDRESS", 0.6, "house number alone", LIVES)
        for match in matches(PLOT, text):
            end = to_the_end(text, match.end())
            yield self.result(match.start(), end, "ADDRESS", 0.6, "plot or flat", LIVES)
        for match in matches(ADDRESS, text):
            if self.is_address(match):
                end = to_the_end(text, match.end())
                yield self.result(from_its_room(text, match.start()), end, "ADDRESS", 0.93, "address", LIVES)

    @staticmethod
    def house_start(text: str, match: "regex.Match[str]") -> int | None:
        """Where the name of a house begins; None when only the kind of house is named."""
        if match.group().startswith("The "):
            return int(match.start())
        start = trimmed_start(text, match.start(), match.end())
        return start if len(own_words(text[start : match.end()])) > 1 else None

    @staticmethod
    def is_house(name: str) -> bool:
        """False for a person, a body, a role or a day before a street: "to Emma Hartley, Mill Lane"."""
        words = name.removeprefix("The ").split()
        if words[0] == "Old" and len(words) > 1:
            return True  # "The Old School"
        return not (
            words[0].lower() in given_names()
            or words[0].lower() in MONTHS | DAYS
            or BODY.search(name)
            or all(is_field_word(word) and not belongs(word) for word in words)
        )

    @staticmethod
    def first_segment(text: str, start: int, end: int) -> int:
        """Where an address begins in a run of segments before a postcode: at a number or a kind of house, if any."""
        segments = [match.start() + start for match in once(r"(?:^|,\s)\K[^,]+").finditer(text[start:end])]
        for before, at in zip([None, *segments], segments, strict=False):
            words = text[at:end].split(",")[0]
            if before is not None and text[at].isdigit() and Addresses.is_home_name(text, before):
                return before
            if (
                once(rf"\d|\b(?:{UNCLEAR}|Offices?|Chambers|Suite)$", regex.VERBOSE).search(words)
                and at != segments[-1]
            ):
                kept = text[at].isdigit() or (text[at:].startswith("The ") and not opens_sentence(text, at))
                return at if kept else trimmed_start(text, at, end)
        at = next(
            (
                at
                for at in segments[:-1]
                if not INITIAL_BEFORE.search(text, 0, at) and Addresses.is_house(text[at:end].split(",")[0])
            ),
            segments[-2] if len(segments) > 2 else segments[0],
        )
        return (
            at
            if text[at:].startswith("The ") and not opens_sentence(text, at)
            else trimmed_start(text, at, end)
        )

    @staticmethod
    def is_home_name(text: str, at: int) -> bool:
        """True for one or two words before a house number that can be the name of the house: no person, no role."""
        words = text[at:].split(",")[0].removeprefix("The ").split()
        if words[:1] == ["Old"] and len(words) > 1:
            return True  # "The Old Tannery"
        return 0 < len(words) < 3 and not any(
            word.lower() in peoples_names()
            or word.lower() in TITLES
            or word.lower() in MONTHS | DAYS
            or not word[0].isupper()
            or is_field_word(word)
            for word in words
        )

    @staticmethod
    def is_address(match: "regex.Match[str]") -> bool:
        """False for "2010 Annual Report Drive" and for a street name made of the field's own words."""
        words = own_words(once(r"^\W*\d+\w*").sub("", match.group()))
        head = words[:-1] if len(words) > 1 else words
        opener = once(r"(?:19|20)\d\d\ ").match(match.group())
        if once(r"(?:no\.?|number)\s\d+\w?$", regex.IGNORECASE).match(match.group()):
            return True
        if IN_STREET.search(match.group()) and HOME_BEFORE.search(match.string, 0, match.start()):
            return True  # "lived at 3 Panel Row"
        return (
            bool(head) and not opener and not all(is_field_word(word) and not belongs(word) for word in head)
        )
