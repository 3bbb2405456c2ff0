"""Named schools, health settings, courts, agencies, refuges, places of worship and local papers."""

from collections.abc import Iterator

import regex
from presidio_analyzer import RecognizerResult

from checks.personal_data.anonymous import is_acronym
from checks.personal_data.lexicon import bag, entries, given_names, is_word, places
from checks.personal_data.patterns import once
from checks.personal_data.recognisers.base import Family, Rule, compiled
from checks.personal_data.recognisers.institution_kinds import (
    AGENCY_KIND,
    FAITH_KIND,
    HEALTH_KIND,
    PAPER_KIND,
    SCHOOL_KIND,
    SCHOOL_SHORT,
    SHELTER_KIND,
)
from checks.personal_data.recognisers.phrases import STARTERS, WORD, belongs
from checks.personal_data.use import DAYS, MONTHS, is_field_word, is_heading, opens_sentence

LINK = r"(?:of|the|and|&|in\ the|on\ the|upon|de|le)"
NAMED = rf"(?P<own>{WORD}(?:[ \u00a0\n](?:{WORD}|{LINK})){{0,5}}?)"

WHY_SCHOOL = "A named school or nursery narrows the child down to a few hundred."
WHY_HEALTH = "A named surgery, ward or hospital narrows down where the family lives."
WHY_BODY = "A named local body tells where the family lives."
WHY_PAPER = "A local paper leads to its own reports of the case."
DESCRIBING = bag("""primary junior infant infants nursery first middle secondary high upper lower grammar community
    comprehensive special preparatory independent free boarding sixth form further education day
    local private public maternity general district county university teaching mental health medical
    dental gp children's family birth walk-in psychiatric royal acute neonatal care early years
    women's young people's people women contact church catholic england roman rc ce cofe sunday pre
    after breakfast mother baby british national regional voluntary designated acting named senior
    head deputy new old previous current next each every mainstream residential respite state
    maintained faith integrated central community-based evening weekly daily drop-in parent parents
    toddler out hours accident emergency minor injuries social services housing police probation
    youth offending magistrates crown high-security open secure group team service area unit ward
    hospital school college academy clinic surgery practice virtual labour delivery antenatal
    postnatal paediatric admissions assessment dependency isolation city borough council trust
    authority board adult adults adult's strategic joint multi-agency safeguarding lead single""")


class Institutions(Family):
    """Bodies named after a place, a saint or a person; the kind alone ("the Nursery") is left alone."""

    LAYER_NAME = "institutions"
    RULES = (
        Rule(
            "school",
            "SCHOOL",
            compiled(
                rf"(?<![\w'’-]){NAMED}[ \u00a0\n]{SCHOOL_KIND}\b(?:\ for\ (?:Girls|Boys|the\ "
                r"\p{Lu}\p{L}+))?"
            ),
            0.85,
            WHY_SCHOOL,
        ),
        Rule(
            "school in short",
            "SCHOOL",
            compiled(
                rf"(?<![\w'’-])(?P<own>{WORD}(?:[ \u00a0](?:{WORD}|of|the|and|&)){{0,4}}?)[ \u00a0](?:C\ "
                rf"of\ E\ |RC\ |CE\ |Catholic\ |Church\ of\ England\ )?{SCHOOL_SHORT}\b(?![ ]\p{{Lu}}|"
                r"\s(?:[Cc]ourt|[Ss]treet|risk|level|standard))"
            ),
            0.7,
            WHY_SCHOOL,
        ),
        Rule(
            "secondary school in short",
            "SCHOOL",
            compiled(
                rf"(?<![\w'’-])(?P<own>{WORD}(?:[ \u00a0](?:{WORD}|of|the|and|&)){{0,4}}?)[ \u00a0](?:High|"
                r"Grammar|Comp|Comprehensive|Girls|Boys)\b(?![ ]\p{Lu}|\s(?:[Cc]ourt|[Ss]treet|risk|"
                r"level|standard))"
            ),
            0.65,
            WHY_SCHOOL,
        ),
        Rule(
            "school of a saint",
            "SCHOOL",
            compiled(
                r"(?<=\b(?:attend\p{L}*|at|joined|left|enrolled\sat|pupil\sat|from|to)\s)(?P<own>(?:St|"
                r"Saint|Our\ Lady)\.?\ \p{Lu}[\p{L}]+(?:['’]s?)?(?:\ (?:of|and)\ (?:the\ "
                r")?\p{Lu}\p{L}+)?)\b(?=\s*(?:[.,;)]|\p{Ll}))"
            ),
            0.6,
            WHY_SCHOOL,
        ),
        Rule(
            "university",
            "SCHOOL",
            compiled(rf"\b(?:University|College)\sof\s(?P<own>{WORD}(?:\s{WORD})?)"),
            0.6,
            WHY_SCHOOL,
        ),
        Rule(
            "health setting",
            "HEALTH_SETTING",
            compiled(rf"(?<![\w'’-]){NAMED}[ \u00a0\n]{HEALTH_KIND}\b"),
            0.85,
            WHY_HEALTH,
        ),
        Rule(
            "place of worship",
            "PLACE_OF_WORSHIP",
            compiled(
                rf"(?<![\w'’-]){NAMED}[ \u00a0\n]{FAITH_KIND}\b(?:\ of\ (?:God|Christ|the\ "
                r"\p{Lu}\p{L}+|St\.?\ \p{Lu}\p{L}+)(?:\ of\ "
                r"\p{Lu}\p{L}+)?)?(?!\s(?:of\sEngland|Street|Road|Lane|School|Primary))"
            ),
            0.8,
            WHY_BODY,
        ),
        Rule(
            "dedication",
            "PLACE_OF_WORSHIP",
            compiled(
                r"\b(?P<own>(?:Our\ Lady|Holy|Sacred|Blessed|Immaculate|Christ)(?:[ "
                r"\n](?:\p{Lu}\p{L}+['’]?s?|of|the|and)){1,6}(?<!of|the|and))(?!\s(?:Primary|School))"
            ),
            0.6,
            WHY_BODY,
            holds=lambda match: (
                not once(r"Communion|Spirit|Bible|Book|Quran|Koran|Land|Trinity\ Act").search(match.group())
            ),
        ),
        Rule(
            "saint",
            "PLACE_OF_WORSHIP",
            compiled(
                r"(?<![\w'’-])(?P<own>(?:St|Saint)\.?[ ](?:\p{Lu}[\p{L}-]+)(?:['’]s)?(?:\ (?:and|&)\ "
                r"(?:St\.?\ )?\p{Lu}\p{L}+|\ the\ \p{Lu}\p{L}+)?)(?!\s(?:John\ )?Ambulance|\p{L})"
            ),
            0.5,
            "A dedication to a saint names a church, school or hospital.",
        ),
        Rule(
            "refuge",
            "REFUGE",
            compiled(
                rf"(?<![\w'’-]){NAMED}[ \u00a0\n](?:Women['’]s\ )?(?i:Refuge|Women['’]s\ Aid|Safe\ House)\b"
            ),
            0.8,
            WHY_BODY,
        ),
        Rule(
            "employer or house",
            "ORGANIZATION",
            compiled(
                r"(?<=\b(?:belonging\sto|owned\sby|run\sby|(?:employed|job|jobs|working|works?|worked|"
                r"drives?|drove|cleaned|cleaner|cleans)\s(?:for|by|at|"
                rf"with))\s(?:the\s)?)(?P<own>{WORD}(?:[ ](?:{WORD}|&|and)){{0,3}})(?!\s\p{{Lu}})"
            ),
            0.5,
            WHY_BODY,
            holds=lambda match: _not_of_the_field(match),
        ),
        Rule(
            "company",
            "ORGANIZATION",
            compiled(
                rf"(?<![\w'’-]){NAMED}[ ](?:Ltd|Limited|plc|PLC|LLP|Cabs|Cars|Taxis|Solicitors|Fostering|"
                r"Bakery|Butchers|Skips|Haulage|Plumbing|Builders|Motors|Stores|Newsagents|Supermarket|"
                r"Fish\ Bar|Kebabs|Takeaway|Café|Cafe|Salon|Nails|Gym|Stables|Kennels|Care\ Homes|"
                r"Residential|Heating|Catering|Electrical|Joinery|Couriers|Logistics|Foods|Farms|"
                r"Fisheries|Textiles|Produce|Nurseries)\b"
            ),
            0.55,
            WHY_BODY,
        ),
        Rule(
            "church of all saints",
            "PLACE_OF_WORSHIP",
            compiled(
                r"\b(?P<own>(?:All\ (?:Saints|Souls|Hallows)|Christ\ Church|Holy\ (?:Trinity|Cross|Family|"
                r"Rood|Name)|Kingdom\ Hall)(?:['’]s?)?)(?!\s(?:Primary|School|Road|Street|C))"
            ),
            0.6,
            WHY_BODY,
        ),
        Rule(
            "paper in short",
            "NEWSPAPER",
            compiled(
                r"\b[Tt]he\ (?P<own>Echo|Herald|Gazette|Mercury|Argus|Courier|Chronicle|Advertiser|"
                r"Examiner|Sentinel|Free\ Press|Evening\ (?:Post|News|Mail|Star|Times))\b | "
                r"\b(?P<own>Radio\ \p{Lu}\p{L}+|\p{Lu}\p{L}+\ (?:FM|Radio)|BBC\ (?:Radio\ )?(?!News|One|"
                r"Two|Three|Four|Panorama|Newsnight|iPlayer|Trust)\p{Lu}\p{L}+)\b"
            ),
            0.55,
            WHY_PAPER,
            group="own",
        ),
        Rule(
            "pub or restaurant",
            "ORGANIZATION",
            compiled(
                r"(?<=\b(?:at|outside|in|to|from|of|restaurant|pub|bar|club|café|cafe|shop|hotel|"
                rf"public\shouse),?\s(?:called\s|named\s)?)(?P<own>[Tt]he\s{WORD}(?:[ "
                rf"]{WORD}){{0,2}})(?=,\s(?:a|an|the)\s(?:local\s|nearby\s)?(?:pub|public|bar|club|"
                r"restaurant|caf[eé]|shop|hotel|nightclub|take-?away|bookmaker))"
            ),
            0.7,
            WHY_BODY,
        ),
        Rule(
            "restaurant named after it",
            "ORGANIZATION",
            compiled(
                r"\b(?:restaurant|pub|bar|club|nightclub|café|cafe|shop|hotel|public\shouse|take-?away|"
                r"supermarket|factory|garage|farm|barman\sat|landlord\sof),?\s(?:called\s|"
                rf"named\s)?(?:[Tt]he\s)?(?P<own>{WORD}(?:[ ]{WORD}){{0,2}})"
            ),
            0.55,
            WHY_BODY,
            group="own",
            holds=lambda match: _not_of_the_field(match),
        ),
        Rule(
            "shop called after its owner",
            "ORGANIZATION",
            compiled(
                r"(?<=\b(?:at|from|to|of|by|for|outside|"
                r"in)\s)(?P<own>\p{Lu}[\p{L}-]+['’]s)(?=\s*[.,;)\t]|\s(?:in|on|and|at)\b)"
            ),
            0.62,
            WHY_BODY,
            holds=lambda match: once(r"['’]s$").sub("", match.group("own")).lower() not in given_names(),
        ),
        Rule(
            "the and a name",
            "ORGANIZATION",
            compiled(
                rf"(?<=\b(?:at|in|outside|to|from|near|called)\sthe\s)(?P<own>{WORD}(?:[ ](?:and[ "
                rf"])?{WORD})?)(?=\s*[,.;)]|\s(?:in|on|and|with|for|by|where|when|at|was|had|said)\b)"
            ),
            0.35,
            WHY_BODY,
            holds=lambda match: _not_of_the_field(match),
        ),
        Rule(
            "local agency or court",
            "ORGANIZATION",
            compiled(rf"(?<![\w'’-]){NAMED}[ \u00a0\n]{AGENCY_KIND}\b"),
            0.6,
            WHY_BODY,
        ),
        Rule(
            "agency of a place",
            "ORGANIZATION",
            compiled(
                r"\b(?:(?:City|County|Borough|District)\sof|(?:Crown|County|Family|Magistrates['’]?|"
                r"Coroner['’]s)\sCourt\s(?:at|in)|(?:London\s)?Borough\sof|HMP|HM\sPrison|HMYOI|HMP/YOI|"
                rf"YOI|Diocese\sof|NHS)\s(?P<own>{WORD}(?:[ ](?:{WORD}|and|upon)){{0,2}})"
            ),
            0.7,
            WHY_BODY,
        ),
        Rule(
            "refuge, centre or business",
            "ORGANIZATION",
            compiled(rf"(?<![\w'’-]){NAMED}[ \u00a0\n]{SHELTER_KIND}\b"),
            0.65,
            WHY_BODY,
        ),
        Rule(
            "local paper",
            "NEWSPAPER",
            compiled(
                rf"(?<![\w'’-])(?P<own>{WORD}(?:[ \u00a0](?:{WORD}|and|&)){{0,3}}?)[ "
                rf"\u00a0]{PAPER_KIND}\b(?![ ]\p{{Lu}})"
            ),
            0.7,
            WHY_PAPER,
        ),
    )

    def results(self, text: str) -> Iterator[RecognizerResult]:
        for result in super().results(text):
            start = self.name_start(text, result.start, result.end, result.analysis_explanation.pattern_name)
            if start is None:
                continue
            result.start = start
            yield result

    @staticmethod
    def name_start(text: str, start: int, end: int, rule: str) -> int | None:
        """Where the body's own name begins; None when nothing but its kind is named."""
        words = [
            (start + match.start(), match.group().rstrip("."))
            for match in once(r"[\p{L}\p{M}'’&.-]+").finditer(text[start:end])
        ]
        if rule in WHOLE:
            return start
        words = _after_title(words)
        while words and _no_part(text, words):
            words.pop(0)
        own = [
            word
            for _, word in words
            if len(once(r"['’]s?$").sub("", word)) > 1 and word[0].isupper() and not _kind_word(word)
        ]
        if not own or (len(words) == 1 and rule not in LONE):
            return None
        if rule in NEEDS_NAME and all(is_word(word) and word.lower() not in places() for word in own):
            return None
        return words[0][0]


def _after_title(words: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """The words after "Dr Aziz of …"; none when a person and no body is named; all when no title opens them."""
    titled = next((number for number, (_, word) in enumerate(words) if word in TITLED), None)
    if titled is None:
        return words
    links = [number for number, (_, word) in enumerate(words) if number > titled and word in LINKS]
    return words[links[0] + 1 :] if links else []


def _no_part(text: str, words: list[tuple[int, str]]) -> bool:
    """True when the first word is no part of the name: a small word, a sentence opener, a word of the field."""
    at, word = words[0]
    lower = word.lower().replace("’", "'")
    bare = lower.removesuffix("'s")
    if lower == "our" and len(words) > 1 and words[1][1] == "Lady":
        return False
    if lower in STARTERS or (not word[0].isupper() and bare != "st"):
        return True
    if opens_sentence(text, at) and is_word(word) and len(words) > 1 and not words[1][1][0].isupper():
        return True
    return (is_field_word(word) or is_acronym(word)) and not belongs(word) and lower not in {"our", "holy"}


LINKS = frozenset({"of", "at", "from", "the", "in"})
WHOLE = frozenset({"saint", "church of all saints", "paper in short"})
LONE = frozenset(
    {
        "church of all saints",
        "paper in short",
        "shop called after its owner",
        "the and a name",
        "dedication",
        "university",
        "agency of a place",
        "school of a saint",
        "employer or house",
        "pub or restaurant",
        "restaurant named after it",
    }
)
# Bodies whose kinds are so common that a name made of ordinary words is the field's own ("Forced Marriage Unit").
TITLED = bag(
    "Mr Mrs Ms Miss Dr Prof Professor PC DC DS DI Sgt Inspector Sergeant Constable Judge HHJ "
    "Rev Revd Canon Fr Cllr Councillor Imam Pastor"
)
NEEDS_NAME = frozenset(
    {
        "shop called after its owner",
        "local agency or court",
        "refuge, centre or business",
        "agency of a place",
        "secondary school in short",
    }
)


COMMON_ENDINGS = (
    "er",
    "or",
    "ist",
    "ian",
    "ess",
    "ment",
    "ion",
    "ity",
    "ship",
    "ing",
    "ant",
    "ent",
    "ure",
    "ness",
    "ism",
    "ly",
    "ence",
    "ance",
    "ery",
    "ology",
    "ed",
    "ive",
    "ary",
    "master",
    "ics",
)


def _not_of_the_field(match: "regex.Match[str]") -> bool:
    """False for what reports write with a capital after "the", and in headings."""
    words = match.group("own").split()
    if len(words) == 1 and is_word(words[0]) and words[0].lower().endswith(COMMON_ENDINGS):
        return False
    return not is_heading(match.string) and not any(
        is_field_word(word)
        or is_acronym(word)
        or word.isupper()
        or word.lower() in MONTHS | DAYS
        or word.lower().rstrip("s") in entries("origins")
        for word in words
    )


def _kind_word(word: str) -> bool:
    lower = word.lower().replace("’", "'")
    return (
        lower in DESCRIBING
        or lower.rstrip("s'") in DESCRIBING
        or is_acronym(word)
        or (is_field_word(word) and not belongs(word))
    )
