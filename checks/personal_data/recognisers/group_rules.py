"""How regiments, clubs, firms, congregations and prisons are named: the rules."""

from checks.personal_data.lexicon import is_given_name
from checks.personal_data.recognisers.base import Rule, compiled
from checks.personal_data.recognisers.body_names import (
    WHY_BODY,
    not_of_the_field,
    of_its_own,
    some_name,
)
from checks.personal_data.recognisers.phrases import STARTERS, WORD
from checks.personal_data.titles import TITLED

REGIMENT = (
    r"(?:Regiment|Guards|Rifles|Fusiliers|Engineers|Artillery|Signals|Corps|Lancers|Hussars|Dragoons|Highlanders|"
    r"Borderers|Light\ Infantry|Infantry|Yeomanry|Irish|Scots|Anglian|Mercian|Welsh|Greenjackets|Green\ Jackets)"
)
UNIT = (
    r"(?:Battalion|Regiment|Squadron|Company|Brigade|Division|Troop|Platoon|Battery|Para(?:chute)?|Battn|Bn)"
)
AGE_IN_WORDS = (
    r"(?:seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)"
)
CLUB = (
    r"(?:Scouts?(?:\ Group|\ Troop)?|Cubs?(?:\ Pack)?|Beavers|Brownies?(?:\ Pack)?|Guides?|Rainbows|"
    r"Boys['’]?\ Brigade|"
    r"Girls['’]?\ Brigade|Sea\ Scouts|Army\ Cadets|Air\ Cadets|Sea\ Cadets|"
    rf"[Uu]nder-?\ ?(?:\d+|{AGE_IN_WORDS})['’]?s|FC|"
    r"C\.C\.(?=\s)|F\.C\.(?=\s)|AFC|ARC|JFC|YFC|UFC|CFC|ASC|AAC|RFC|"
    r"RUFC|RLFC|ARLFC|ABC|Rovers|Wanderers|Harriers|Ladies|Colts|Pigeon\ Fanciers|Silver\ Band|Brass\ Band|Choir|"
    r"(?:(?:Amateur|Junior|Youth|Boxing|Football|Rugby|Cricket|Swimming|Karate|Judo|Gymnastics|Athletics|Darts|"
    r"Bowling|"
    r"Bowls|Working\ Men['’]s|Social|Sailing|Rowing|Cycling|Golf|Tennis|Netball|Dance|Youth|Lunch|Gun|Pony|Riding|"
    r"[Aa]fter-?[Ss]chool|[Bb]reakfast|[Hh]oliday|Kids|Chess|Snooker|Netball)\ )+[Cc]lub)(?:\ [Uu]nder-?\ ?(?:\d+|"
    rf"{AGE_IN_WORDS})['’]?s)?"
)
ORDINAL = r"\d{1,3}(?:st|nd|rd|th)"


JOINED_BY_AND = compiled(
    rf"(?<![\w'’&-]|&\ )(?P<own>(?:[Tt]he\ )?{WORD}(?:\ {WORD})?\ &\ {WORD}(?:\ {WORD})?)(?![\w'’-]|\ &)"
)


def of_people(words: str) -> bool:
    """True for "Jade & Nurul" and "Mum & Mr Wolsky": no firm is called by a given name, a relative or one letter."""
    return any(
        is_given_name(side.split()[0])
        or side.split()[0] in TITLED
        or len(side) == 1
        or side in {"Mum", "Dad", "Mo", "Fa", "Nan"}
        for side in words.split(" & ")
    )


GROUPS = (
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
        "regiment in short",
        "ORGANIZATION",
        compiled(
            r"\b\d{1,2}\ (?:Para|PARA|Commando|Cdo|RIFLES|Rifles|YORKS|LANCS|SCOTS|MERCIAN|RTR|RHA|RLC|REME|Regt|"
            r"(?:Signal|Engineer|Medical|Logistic|Field|Air\ Assault)\ (?:Regiment|Regt|Squadron|Sqn|Brigade|Bde))\b"
            r" | (?<=\b(?:in|with|joined|left|from|of)\ the\ )(?:Rifles|Paras|Parachute\ Regiment|Royal\ Marines|"
            r"Marines|Green\ Jackets|Coldstreams?|Grenadiers|(?:Irish|Welsh|Scots)\ Guards|"
            r"Household\ Cavalry|Blues\ and\ Royals|Gurkhas|Sappers|Fusiliers|Black\ Watch|Royal\ \p{Lu}\p{L}+s)\b"
        ),
        0.65,
        WHY_BODY,
    ),
    Rule(
        "club",
        "ORGANIZATION",
        compiled(
            rf"(?<![\w'’-])(?P<own>(?:{ORDINAL}\ )?{WORD}(?:\ (?:{WORD}|and|&)){{0,2}}?)\ {CLUB}\b(?!\ \p{{Lu}})"
        ),
        0.65,
        WHY_BODY,
        holds=of_its_own,
    ),
    Rule(
        "messrs",
        "ORGANIZATION",
        compiled(rf"\bMessrs\.?\ {WORD}(?:(?:,\ |,?\ (?:and|&)\ |\ ){WORD}){{0,4}}"),
        0.6,
        WHY_BODY,
    ),
    Rule(
        "firm called after its owners",
        "ORGANIZATION",
        compiled(
            rf"(?<![\w'’-]|\b(?:Mr|Mrs|Ms|Miss|Dr)\.?\ )(?:\p{{Lu}}\.\ ?){{0,2}}(?P<own>{WORD}(?:(?:,\ |\ (?:&|and)\ |"
            rf"\ ){WORD}){{0,2}}?),?\ (?:(?:&|and)\ (?:Sons?|"
            rf"Daughters?|Co\b\.?|"
            r"Company(?=,)|Partners|Brothers|Nephews?)|Bros\b\.?|Brothers)"
            r"(?:\ (?:Ltd|Limited|Cash\ (?:and|&)\ Carry))?(?!\w)"
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
        JOINED_BY_AND,
        0.5,
        WHY_BODY,
        hint=(" & ",),
        holds=lambda match: some_name(match) and of_its_own(match) and not of_people(match["own"]),
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
            rf"(?P<own>{WORD}(?:\ (?:(?:and|upon|on)\ )?{WORD}){{0,2}})"
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
        holds=lambda match: match.group("own").split()[0].lower() not in STARTERS and not_of_the_field(match),
    ),
)
