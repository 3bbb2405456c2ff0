"""How schools, health settings, courts, agencies, refuges, places of worship and papers are named: the rules."""

import regex

from checks.personal_data.anonymous import is_acronym
from checks.personal_data.lexicon import entries, given_names, is_word
from checks.personal_data.patterns import once
from checks.personal_data.recognisers.base import Rule, compiled
from checks.personal_data.recognisers.institution_kinds import (
    AGENCY_KIND,
    FAITH_KIND,
    HEALTH_KIND,
    PAPER_KIND,
    SCHOOL_KIND,
    SCHOOL_SHORT,
    SHELTER_KIND,
)
from checks.personal_data.recognisers.phrases import STARTERS, WORD
from checks.personal_data.use import DAYS, MONTHS, is_field_word, is_heading

LINK = r"(?:of|the|and|&|in\ the|on\ the|upon|de|le)"
NAMED = rf"(?P<own>{WORD}(?:[ \u00a0\n](?:{WORD}|{LINK})){{0,5}}?)"

WHY_SCHOOL = "A named school or nursery narrows the child down to a few hundred."
WHY_HEALTH = "A named surgery, ward or hospital narrows down where the family lives."
WHY_BODY = "A named local body tells where the family lives."
WHY_PAPER = "A local paper leads to its own reports of the case."
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
    words = [word for word in match.group("own").split() if word.lower() not in STARTERS]
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


REGIMENT = (
    r"(?:Regiment|Guards|Rifles|Fusiliers|Engineers|Artillery|Signals|Corps|Lancers|Hussars|Dragoons|Highlanders|"
    r"Borderers|Light\ Infantry|Infantry|Yeomanry|Irish|Scots|Anglian|Mercian|Welsh|Greenjackets|Green\ Jackets)"
)
UNIT = (
    r"(?:Battalion|Regiment|Squadron|Company|Brigade|Division|Troop|Platoon|Battery|Para(?:chute)?|Battn|Bn)"
)
CLUB = (
    r"(?:Scouts?(?:\ Group|\ Troop)?|Cubs?(?:\ Pack)?|Beavers|Brownies?(?:\ Pack)?|Guides?|Rainbows|"
    r"Boys['’]?\ Brigade|"
    r"Girls['’]?\ Brigade|Sea\ Scouts|Army\ Cadets|Air\ Cadets|Sea\ Cadets|[Uu]nder-?\ ?(?:\d+|\p{Ll}+)['’]?s|FC|"
    r"AFC|RFC|"
    r"RUFC|RLFC|ARLFC|ABC|Rovers|Wanderers|Harriers|Ladies|Colts|Pigeon\ Fanciers|Silver\ Band|Brass\ Band|Choir|"
    r"(?:(?:Amateur|Junior|Youth|Boxing|Football|Rugby|Cricket|Swimming|Karate|Judo|Gymnastics|Athletics|Darts|"
    r"Bowling|"
    r"Bowls|Working\ Men['’]s|Social|Sailing|Rowing|Cycling|Golf|Tennis|Netball|Dance|Youth|Lunch|Gun|Pony|Riding|"
    r"[Aa]fter-?[Ss]chool|[Bb]reakfast|[Hh]oliday|Kids|Chess|Snooker|Netball)\ )+[Cc]lub)"
)
ORDINAL = r"\d{1,3}(?:st|nd|rd|th)"


def _some_name(match: "regex.Match[str]") -> bool:
    """False when every word of the name is the field's own: "run by Social Care" no, "run by Cedar Tree Care" yes."""
    words = match.group("own").split()
    if len(words) < 2:
        return _not_of_the_field(match)
    return not is_heading(match.string) and not all(
        is_field_word(word) or is_acronym(word) or word.isupper() or word in {"and", "&", "of", "the", "The"}
        for word in words
    )


BODIES = (
    Rule(
        "regiment",
        "ORGANIZATION",
        compiled(
            rf"\b{ORDINAL}\ (?:\([^)\n]{{1,30}}\)\ )?(?:(?:Royal|Light|Armoured|Field|Signal|Engineer|Logistic|"
            rf"Transport)\ "
            rf")*{UNIT}\b(?:,?\ (?:[Oo]f\ )?(?:[Tt]he\ )?{WORD}(?:\ (?:{WORD}|of|and|the))*?\ {REGIMENT}\b)?"
            rf" | \b(?:(?:Royal|Duke\ of|Prince\ of|Princess\ of)\ )(?:{WORD}\ ){{0,4}}{REGIMENT}\b"
            rf" | (?<![\w'’-])(?:{WORD}\ ){{1,3}}(?:Regiment|Rifles|Fusiliers|Lancers|Hussars|Dragoons|Highlanders|"
            rf"Borderers|"
            r"Light\ Infantry|Yeomanry|Barracks|Garrison)\b"
        ),
        0.65,
        WHY_BODY,
        hint=(
            "battalion",
            "regiment",
            "squadron",
            "compan",
            "brigade",
            "division",
            "platoon",
            "royal",
            "duke",
            "prince",
            "rifles",
            "fusiliers",
            "lancers",
            "hussars",
            "highlanders",
            "infantry",
            "barracks",
            "garrison",
            "yeomanry",
        ),
    ),
    Rule(
        "club",
        "ORGANIZATION",
        compiled(
            rf"(?<![\w'’-])(?P<own>(?:{ORDINAL}\ )?{WORD}(?:\ (?:{WORD}|and|&)){{0,2}}?)\ {CLUB}\b(?!\ \p{{Lu}})"
        ),
        0.65,
        WHY_BODY,
    ),
    Rule(
        "firm called after its owners",
        "ORGANIZATION",
        compiled(
            rf"(?<![\w'’-])(?P<own>{WORD}(?:(?:,\ |\ (?:&|and)\ |\ ){WORD}){{0,2}}?),?\ (?:(?:&|and)\ (?:Sons?|"
            rf"Daughters?|Co\b\.?|"
            r"Partners|Brothers|Nephews?)|Bros\b\.?|Brothers)(?:\ (?:Ltd|Limited|Cash\ (?:and|&)\ Carry))?(?!\w)"
            r" | (?<=\b(?:solicitors|firm|lawyers|accountants|chambers|surveyors|undertakers|"
            r"auctioneers)(?:\ (?:were|was|are|is|of)|,)\ )"
            rf"(?P<own>{WORD}(?:(?:,\ |\ (?:&|and)\ |\ ){WORD}){{0,3}})(?=\s*[.,;)])"
            rf" | (?<![\w'’-])(?P<own>(?:[A-Z]\d|\d[A-Z]?|\d-\d-\d|[A-Z]-[A-Z])(?:\ {WORD})?)\ (?:Cars|Cabs|Taxis|"
            r"Motors|Tyres|Autos)\b"
        ),
        0.65,
        WHY_BODY,
    ),
    Rule(
        "joined by and",
        "ORGANIZATION",
        compiled(
            rf"(?<![\w'’&-]|&\ )(?P<own>(?:[Tt]he\ )?{WORD}(?:\ {WORD})?\ &\ {WORD}(?:\ {WORD})?)(?![\w'’-]|\ &)"
        ),
        0.5,
        WHY_BODY,
        hint=(" & ",),
        holds=lambda match: _some_name(match) and _not_of_the_field(match),
    ),
    Rule(
        "churches together",
        "ORGANIZATION",
        compiled(
            rf"\b(?P<own>{WORD}(?:\ {WORD})?)\ Churches\ Together\b | \b(?:Churches\ Together\ (?:in|at)|"
            rf"Soroptimists|Rotarians|"
            rf"(?:Rotary|Lions|Soroptimist|Round\ Table|Inner\ Wheel|Women['’]s\ Institute|"
            rf"Mothers['’]\ Union)(?:\ Club)?)\ (?:of|in|at)\ "
            rf"(?:the\ )?(?P<own>{WORD}(?:\ {WORD})?)\b | \b(?P<own>(?:Friends['’]?|Quaker)\ Meeting\ House)\b"
        ),
        0.6,
        WHY_BODY,
        hint=(
            "together",
            "soroptimist",
            "rota",
            "lions",
            "round table",
            "wheel",
            "institute",
            "union",
            "meeting house",
        ),
    ),
    Rule(
        "religious order or friends of a place",
        "ORGANIZATION",
        compiled(
            rf"\b(?:(?:Little\ )?(?:Sisters|Daughters|Brothers)|Friends|"
            rf"Guild)\ of\ (?:the\ )?(?P<own>{WORD}(?:\ (?:{WORD}|of|the)){{0,3}})"
            r"(?<!\bof|\bthe)\b"
        ),
        0.6,
        WHY_BODY,
    ),
    Rule(
        "prison",
        "ORGANIZATION",
        compiled(
            r"\b(?:HMP(?:/YOI|\ ?(?:&|and)\ ?YOI)?|HM\ Prison|HM\ ?YOI|YOI|RAF|RNAS|HMS|RFA|Home-?[Ss]tart|"
            rf"(?:Cottage|General|Royal|District|Community|Children['’]s|Maternity|County)\ (?:Hospital|"
            rf"Infirmary)\ (?:at|in))\ "
            rf"(?P<own>{WORD}(?:\ (?:{WORD}|and|upon)){{0,2}})"
        ),
        0.7,
        WHY_BODY,
        holds=lambda match: match.group("own") not in {"Service", "Prison", "Inspectorate"},
    ),
    Rule(
        "prison by name",
        "ORGANIZATION",
        compiled(
            r"(?<=\b(?:in|at|to|from|of|into|inside|near)\ )(?P<own>Strangeways|Holloway|Wormwood\ Scrubs|"
            r"(?:the\ )?Scrubs|Wandsworth|"
            r"Pentonville|Belmarsh|Armley|Winson\ Green|Dartmoor|Parkhurst|Albany|Feltham|Styal|New\ Hall|"
            r"Low\ Newton|"
            r"Frankland|Full\ Sutton|Whitemoor|Long\ Lartin|Bullingdon|Brinsford|Swinfen\ Hall|Glen\ Parva|Deerbolt|"
            r"Castington|Lancaster\ Farms|Hindley|Risley|Thorn\ Cross|Cookham\ Wood|Rampton|Broadmoor|Ashworth|"
            r"Grendon|"
            r"Ford\ Open|Askham\ Grange|East\ Sutton\ Park|Eastwood\ Park|Bronzefield|Send|Peterborough\ Prison)\b"
            rf" | (?<![\w'’-])(?P<own>{WORD}(?:\ {WORD}){{0,2}})\ (?:[Pp]rison|[Gg]aol|[Jj]ail|YOI|"
            rf"Young\ Offenders?['’]?\ Institution|"
            r"Secure\ Training\ Centre|STC|Approved\ Premises|Probation\ Hostel)\b(?!\ (?:[Ss]ervice|[Ss]entence|"
            r"[Oo]fficer|Rules))"
        ),
        0.6,
        WHY_BODY,
        holds=lambda match: (
            match.group("own").split()[0].lower() not in STARTERS and _not_of_the_field(match)
        ),
    ),
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
            r"(?<=\b(?:belonging\sto|owned\sby|run\sby|sacked\sby|dismissed\sby|(?:employed|job|jobs|working|"
            r"works?|worked|"
            r"drives?|drove|cleaned|cleaner|cleans)\s(?:for|by|at|"
            rf"with))\s(?:the\s)?)(?P<own>{WORD}(?:[ ](?:(?:&|and)[ ])?{WORD}){{0,3}})(?!\s\p{{Lu}})"
        ),
        0.5,
        WHY_BODY,
        holds=lambda match: _some_name(match),
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
        "said to be a business or home",
        "ORGANIZATION",
        compiled(
            rf"(?<![\w'’-])(?P<own>(?:[Tt]he\s)?{WORD}(?:[ ](?:(?:&|and|of)[ ])?{WORD}){{0,3}})(?=(?:,|\s\("
            r"|\swhich\sis|\sis)\s?(?:an?|the)\s(?:[\p{Ll}-]+\s){0,3}(?:nursery|playgroup|charity|"
            r"housing\sassociation|firm|company|(?:voluntary\s)?organisation|"
            r"agency|factory|hotel|hostel|pub|club|supermarket|takeaway|refuge|(?:drug\s|outreach\s|"
            r"domestic\sabuse\s)?service|group|project|shop|nightclub|unit|"
            r"bookmaker['’]?s?|solicitors|landlord|provider|society|caf[eé]|restaurant|school|college|hospital|"
            r"choir|band|"
            r"team|newsagent|launderette|salon|children['’]s\shome|care\shome|nursing\s"
            r"home|residential\shome|bakery|garage|foster(?:ing)?\sagency|landlord|surgery|church|mosque)\b)"
        ),
        0.5,
        WHY_BODY,
        holds=lambda match: _some_name(match),
    ),
    Rule(
        "restaurant named after it",
        "ORGANIZATION",
        compiled(
            r"\b(?:service|charity|nursery|project|group|agency|home|firm|company|playgroup|refuge|hostel|unit|"
            r"landlord|provider|"
            rf"employer|launderette|bakery|salon),\s(?P<own>{WORD}(?:[ ](?:{WORD}|and|&|of|the)){{0,3}})(?=[,)])"
            r" | \b(?:key\s?worker|counsellor|volunteer|mentor|session|bed|tenant|resident|trustee|member|regular|"
            r"patient|"
            rf"client|outreach|keyworker)\s(?:at|with|"
            rf"of)\s(?:the\s)?(?P<own>{WORD}(?:[ ]{WORD}){{0,2}})(?=\s*[.,;)]|\s\p{{Ll}})"
            r" | \b(?:restaurant|pub|bar|club|nightclub|café|cafe|shop|hotel|public\shouse|take-?away|"
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
            rf"(?<=\b(?:at|in|outside|to|from|near|called|above|over|below|under|behind|opposite|beside|past|into|"
            rf"inside|by|(?:owner|landlord|landlady|manager|licensee|chef|waiter|cook|barman)\s(?:of|at))\sthe\s)"
            rf"(?P<own>{WORD}(?:[ ](?:and[ ])?{WORD})?)(?=\s*[,.;)]|\s(?:in|on|and|with|for|by|where|when|at|was|"
            rf"had|said)\b)"
            rf" | (?<=\b(?:at|in|outside|to|from|near|called|above|behind|opposite|"
            rf"of)\s)(?P<own>The\s{WORD}(?:[ ](?:and[ ])?{WORD})?)(?=\s*[,.;)]|\s(?:in|on|and|with|for|by|where|"
            rf"when|at|was|had|said)\b)"
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
            r"\b(?:(?:City|County|Borough|District|University|Archdiocese)\sof(?:\sthe)?|(?:Crown|County|Family|"
            r"Magistrates['’]?|"
            r"Coroner['’]s)\sCourt\s(?:at|in)|(?:London\s)?Borough\sof|HMP(?:/YOI|\s?&\s?YOI)?|HM\sPrison|HM\s?YOI|"
            r"YOI|RAF|RNAS|HMS|RFA|NHS|Mind\sin|Age\sUK|Relate|Barnardo['’]s\sin|Mencap|"
            r"(?:Cottage|General|Royal|District|Community|Children['’]s|Maternity|County)\s(?:Hospital|"
            r"Infirmary)\s(?:at|in)|"
            rf"Nurses['’]?\sHome,?)\s(?P<own>{WORD}(?:[ ](?:{WORD}|and|upon)){{0,2}})"
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
