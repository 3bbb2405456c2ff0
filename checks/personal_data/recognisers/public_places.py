"""Where people are seen: on a numbered bus, on the Green, in a pub of two names, at a place in capitals in a log."""

import regex

from checks.personal_data.lexicon import is_word, peoples_names
from checks.personal_data.patterns import once
from checks.personal_data.recognisers.base import Rule, alternatives, compiled
from checks.personal_data.recognisers.phrases import WORD, belongs
from checks.personal_data.recognisers.places import BUS, WHERE
from checks.personal_data.use import is_field_word, is_heading

ROUTE = r"[A-Z]{0,2}\d{1,3}[A-Z]?"
# What a village or quarter has one of, so that with a capital it is the name.
ONLY_ONE = (
    r"(?:(?:Old|New|Town|Sea|Low|High|Far|Top|Village)\ )?(?:Green|Quay|Quayside|Moors?|Common|Front|Bottoms?|Prom|"
    r"Promenade|Hill|Heath|Rec|Parade|Broadway|Square|Strand|Shambles|Headland|Rise|Wharf|Staithes?|Levels|"
    r"Marsh(?:es)?|Banks|Brow|Brink|Butts|Drove|Cut|Esplanade|Embankment|Harbour|Hythe|Hards?|Links|Knoll|Meadows?|"
    r"Precinct|Arcade|Sands|Downs|Fells?|Towpath|Basin|Weir|Slipway|Pier|Saltings|Spit|Gallons|Warren|Ings|Carrs?|"
    r"Holmes?|Leas?|Backs|Ridings|Ridge|Cliffs?|Docks?|Lanes|Rows|Stones|Bents|Flashes|Pits|Tips?)"
)
IN_CAPITALS = (
    r"(?:SITE|COMMON|PARK|BRIDGE|WOODS?|GREEN|HILL|FARM|STATION|WHARF|QUAY|MOOR|HEATH|RESERVOIR|CEMETERY|SQUARE|FLATS|"
    r"TOWERS?|MARINA|DOCKS?|HARBOUR|PIER|BEACH|PADDOCKS?|MEADOWS?|ALLOTMENTS|ROUNDABOUT|FIELDS?|YARD|LOCK|"
    r"LAY-?BY)"
)
LOGGED = once(r"\d|[.?!]\s")  # a log has figures or sentences, a heading in capitals neither
# What villages have before a name of their own: "Church Stowerby".
FIRST_OF_TWO = (
    r"(?:Church|Market|Castle|Temple|Abbey|Chapel|Kirk|Long|Steeple|Monks|Bishop['’]?s?|Kings?|King['’]s|Queens?|"
    r"Abbots?|Nuns?|Earls?|Great|Little|Much|Nether|Upper|Lower|Over|High|Low|Old|Cold|Dry|Fenny|Wood|Water|Stony|"
    r"Broad|Black|White|Red|Green|Royal|Princes|Mill|Stoke|Ashby|Sutton|Norton|Newton|Thorpe|Kirkby|Burton|Aston)"
)


def _village(match: "regex.Match[str]") -> bool:
    second = match["second"].lower()
    return not is_word(second) and second not in peoples_names()


def _in_a_sentence(match: "regex.Match[str]") -> bool:
    return not is_heading(match.string)


def _of_its_own(match: "regex.Match[str]") -> bool:
    """True for capitals in a log, of which one word at least is none of the field's."""
    words = match["own"].split()
    return LOGGED.search(match.string) is not None and any(
        len(word) > 2 and (belongs(word) or not is_field_word(word)) for word in words
    )


RULES = (
    Rule(
        BUS,
        "LOCATION",
        compiled(
            rf"(?<![\w.:/-])(?:(?:[Nn]umber|[Nn]o\.?|[Rr]oute)\ )?{ROUTE}\ (?:night\ |school\ )?(?:bus|tram|"
            r"trolleybus)\b(?!\ (?:pass|ticket|journe|fare|ride|trip|stop|driver|token|companies|services|routes)|es)"
            rf" | \b(?:[Bb]us|[Tt]ram|[Cc]oach)\ (?:number|no\.?|route)\ {ROUTE}\b"
            r" | (?<=\b(?:catch|caught|took|take|boarded|missed|aboard|off|onto|(?:stairs|deck|back|top|front|driver|"
            rf"seat|seats)\ of)\ (?:a|the)\ )(?:number|no\.?)\ {ROUTE}\b(?!\ \p{{Ll}}+s\b)"
            r" | (?<=\b(?:bus,|catch|caught|took|take|boarded|missed|on|off)\ the\ )"
            rf"{ROUTE}\ (?:to|for|from)\ {WORD}(?:\ {WORD}){{0,2}}"
        ),
        0.6,
        WHERE,
    ),
    Rule(
        "the only one of its kind",
        "LOCATION",
        compiled(
            r"(?<=(?:\b(?:on|upon|across|at|by|off|round|around|onto|over|past|along|behind|near|from|to|in|down|"
            rf"up|through|above|below|opposite)|\b\p{{Lu}}\p{{Ll}}+,)\ the\ )(?P<own>{ONLY_ONE})\b"
            r"(?!['’-]?\p{L}|\ (?:\p{Lu}|Paper|paper|rating|rated|status|list|Book))"
        ),
        0.5,
        WHERE,
        holds=_in_a_sentence,
    ),
    Rule(
        "pub of two names",
        "LOCATION",
        compiled(
            rf"\b[Tt]he\ (?P<own>(?:{alternatives('pub_words')})\ (?:and|&)\ (?:{alternatives('pub_words')}))"
            r"(?!['’]?\p{L}|\ \p{Lu})"
        ),
        0.6,
        WHERE,
        group="own",
        holds=_in_a_sentence,
        hint=(" and ", " & "),
    ),
    Rule(
        "pub of a usual name and another",
        "LOCATION",
        compiled(
            rf"\b(?:in|at|outside|to|into|near|behind|opposite|left|by|of|"
            rf"from)\ [Tt]he\ (?P<own>(?:{alternatives('pub_words')})"
            rf"\ (?:and|&)\ (?P<other>{WORD})|(?P<other>{WORD})\ (?:and|"
            rf"&)\ (?:{alternatives('pub_words')}))(?!['’]?\p{{L}}|\ \p{{Lu}})"
        ),
        0.5,
        WHERE,
        group="own",
        holds=lambda match: _in_a_sentence(match) and not is_field_word(match["other"]),
        hint=(" and ", " & "),
    ),
    Rule(
        "village of two words",
        "LOCATION",
        compiled(
            rf"(?<=\b(?:of|in|at|to|from|near|through|via|around)\ ){FIRST_OF_TWO}\ (?P<second>\p{{Lu}}\p{{Ll}}{{3,}})"
            r"(?![\w'’-]|\ \p{Lu})"
        ),
        0.5,
        WHERE,
        holds=_village,
    ),
    Rule(
        "place in capitals",
        "LOCATION",
        compiled(
            rf"(?<![\w'’-])(?P<own>[A-Z'’-]{{3,}}(?:\ [A-Z'’-]{{2,}})?)\ {IN_CAPITALS}\b(?!\ [A-Z]{{2,}})"
        ),
        0.5,
        WHERE,
        holds=_of_its_own,
    ),
)
# Rules whose finding begins with small words that are no part of the name.
TO_TRIM = frozenset({"place in capitals"})
