"""References of the police, and of those who are known by a number at work: officers, call handlers, nurses."""

import regex

from checks.personal_data.patterns import once
from checks.personal_data.recognisers.base import Rule, any_case, compiled


def is_year(text: str) -> bool:
    """True for four figures that are a year of the last century or this."""
    return len(text) == 4 and text.isdigit() and text[:2] in ("19", "20")


# An officer by rank and name, and what parts the name from the number: "DC "Taff" Morgan", "A/Insp. R. Gale".
RANK = (
    r"(?:(?:[TA]/|Acting\ |Temporary\ )?(?:W?PC|W?DC|W?DS|PS|DI|DCI|PCSO|TDC|TI|SOCO|CSI|(?:[DSC]/)?(?:Sgt|Insp|"
    r"Supt|Con)|"
    r"Det\.?\ (?:Con|Sgt|Insp)|SGT|INSP|Sergeant|Constable|Inspector|Officer|Special|L?Cpl|Paramedic|Firefighter)\.?)"
)
PART = r"(?:\p{Lu}\.\ ?(?=\p{Lu})|\p{Lu}[\p{L}'’-]+|[\"“'‘(]\p{Lu}[\p{L}'’-]+[\"”'’)])"
NUMBER = (
    r"(?:(?:[A-Z]{1,3}[ /]?)?\d{2,6}(?:\ ?(?!AND|AT|ON|TO|OF|IN|WAS|HAS|REQ|W?[PD][CS])[A-Z]{1,3}\b)?|"
    r"[A-Z]{2}\d\ \d{2,4})"
    r"(?![\w/%-]|[.,:]\d|\s(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b|years?|yrs?|months?|weeks?|days?|hours?|minutes?|times|"
    r"miles|"
    r"[ap]\.?m\b|of\b(?!\s(?:the\s)?(?:\p{Lu}\p{L}+\s){1,3}(?:Police|Constabulary|CID|Force)\b)|"
    r"children|visits|calls))"
)
OFFICER = r"(?:PC|WPC|DC|DS|DI|PS|PCSO|TDC|Sgt|Sergeant|Constable|Inspector)"
IN_A_ROW = regex.compile(rf"\d{{3,5}}(?:,|;|,?\sand|\s&)\s{OFFICER}\s")


def _of_an_officer(match: "regex.Match[str]") -> bool:
    """False for a year ("DS Vye 2009"), unless the officer before has a number too ("PC Hall 1543, PC Old 2019") or
    this one attends: "PS MELLOR 1950 at scene"."""
    # "DC Parminder Bains (1958)": the year of what somebody wrote is a later one.
    earliest = 1990 if match.string[match.start("number") - 1] == "(" else 1950
    year = is_year(match["number"]) and earliest <= int(match["number"]) < 2030
    before = match.string[max(0, match.start() - 10) : match.start() + 12]
    attends = once(r"\)?\s(?:at\sscene|on\sscene|att(?:ends?|ended|d)\b|arriv)").match(
        match.string, match.end("number")
    )
    return not year or attends is not None or IN_A_ROW.search(before) is not None


def _no_time(match: "regex.Match[str]") -> bool:
    """False for a year and for what a clock can show: "1420  PC Teal at scene"."""
    number = match.group()
    return not is_year(number) and not (
        len(number) == 4 and int(number[:2]) < 24 and int(number[2:]) < 60 and number[:2] != "00"
    )


RULES = (
    Rule(
        "PNC identifier",
        "UK_PNC",
        compiled(r"\b(?:19|20)?\d\d/\d{4,7}[A-Z]\b"),
        0.9,
        "It has the form of a Police National Computer identifier.",
    ),
    Rule(
        "CRO number",
        "UK_CRO",
        compiled(r"\b(?:SF\ ?)?\d{1,6}/\d\d[A-Z]\b"),
        0.85,
        "It has the form of a Criminal Records Office number.",
    ),
    Rule(
        "police collar number",
        "UK_POLICE_COLLAR",
        compiled(
            r"\b(?:[AT]/)?(?:PC|WPC|DC|DS|DI|PS|PCSO|TDC|DCI|Insp|Supt|Sgt|Sergeant|Constable|Inspector|"
            r"Officer)(?P<number>\s\(?(?:\d{2,6}(?:[ ]?(?!AND|AT|ON|TO|OF|IN|WAS|HAS)[A-Z]{1,3}\b)?|"
            r"[A-Z]{1,2}\d{2,5})\b)"
        ),
        0.85,
        "It is a police officer's collar number.",
    ),
    Rule(
        "number after an officer's name",
        "UK_POLICE_COLLAR",
        compiled(
            rf"(?<![\w/-]){RANK}\ (?:{PART}(?:\ |\b)){{1,4}}?(?<=\p{{L}}[\"”'’)]?\ ?)"
            rf"(?:\(\p{{Ll}}[^()\n\d]{{2,25}}\))?(?:[,;(–-]?\ ?|[,;(]\n|\s*\t\ ?(?:[^\t\n\d]{{2,30}},\ )?"
            rf"(?=(?:[A-Z]{{1,3}}\ ?)?\d\d\d|[A-Z]{{1,2}}\ \d\d|[A-Z]{{2}}\d))"
            rf"(?:(?:collar|shoulder|warrant|force|service|badge)?\ ?(?:no\.?|number)?:?\ )?(?P<number>{NUMBER})"
        ),
        0.85,
        "It is a police officer's collar number.",
        group="number",
        holds=_of_an_officer,
    ),
    Rule(
        "number called collar, shoulder or warrant",
        "UK_POLICE_COLLAR",
        any_case(
            r"\b(?:collar|shoulder|warrant|badge)\ (?:(?:no\.?|number|num)[\s:]*)?(?:(?:is|was)\ "
            r")?[A-Z]{0,3}\ ?\d{2,6}[A-Z]{0,2}\b"
        ),
        0.9,
        "It is called an officer's collar number.",
    ),
    Rule(
        "number of who took the call",
        "UK_POLICE_COLLAR",
        any_case(
            r"\b(?:call\ (?:handler|taker)|operator|(?-i:Op)|dispatcher|despatcher|controller|control\ room|"
            r"officers?(?:,?\ number)?|clerk|oic|att(?:ended(?:\ by)?)?|"
            r"(?:custody\ )?(?:sgt|sergeant)|supervisor|detention\ officer|pcso|special\ constable|"
            r"community\ support\ officer|badge|clinician|crew|callsign|call\ sign|staff)\s\(?"
            r"([A-Z]{0,2}\d{3,6}(?:\s\d{3})?)\b(?!\s(?:children|calls|cases|hours|hrs|people|visits|of|appointments|sessions|times|meetings|days))"
        ),
        0.7,
        "It is the number of whoever took the call.",
        group=1,
        holds=lambda match: not is_year(match.group(1)),
    ),
    Rule(
        "second of two officers",
        "UK_POLICE_COLLAR",
        compiled(r"(?<=\b[Oo]fficers\s\d{3,5}\s?(?:,|&|and|/)\s?)\d{3,5}\b"),
        0.8,
        "It is a police officer's collar number.",
    ),
    Rule(
        "number beside an officer",
        "UK_POLICE_COLLAR",
        compiled(
            rf"(?<=\b{OFFICER}\s\d{{3,5}}[;,]\s)\d{{3,5}}\b(?![/:-])"
            rf" | (?<![\w/:.-])\d{{3,5}}(?=\s{OFFICER}\s\p{{Lu}}{{3,}}\b)"
        ),
        0.75,
        "It is a police officer's collar number.",
        holds=lambda match: not is_year(match.group()),
    ),
    Rule(
        "numbers of several officers",
        "UK_POLICE_COLLAR",
        compiled(
            rf"(?<=(?<![\w/-]){RANK}\s\p{{Lu}}[^.;:()\d]{{2,80}},?\s\(?(?:(?i:collar|shoulder|warrant|force)\s)?"
            rf"(?i:numbers|nos\.?)\s(?:\d{{3,5}}(?:,\s|,?\sand\s|\s&\s)){{0,4}})\d{{3,5}}\b(?![/:-])"
        ),
        0.8,
        "It is a police officer's collar number.",
        hint=("numbers", "nos"),
    ),
    Rule(
        "number before an officer in a list",
        "UK_POLICE_COLLAR",
        compiled(
            rf"(?<=(?:^|[\n\t])\ *)(?:[A-Z]{{1,2}}\ ?)?\d{{3,5}}(?=(?:\ {{1,8}}|\ ?\t\ ?)"
            rf"(?:\p{{Lu}}[\p{{L}}'’-]+(?:\ \p{{Lu}}\.?)?,\ {OFFICER})\b)"
        ),
        0.8,
        "It is a police officer's collar number.",
    ),
    Rule(
        "number before a rank in a list",
        "UK_POLICE_COLLAR",
        compiled(
            rf"(?<=(?:^|[\n\t])\ *)\d{{3,5}}(?=(?:\ {{2,8}}|\ ?\t\ ?){OFFICER}\ \p{{Lu}}\.?[\p{{L}}'’-]*)"
        ),
        0.75,
        "It is a police officer's collar number.",
        holds=_no_time,
    ),
    Rule(
        "officer in an entry of a log in capitals",
        "UK_POLICE_COLLAR",
        compiled(
            r"(?<=(?:^|\n)\s*(?:[01]\d|2[0-3])[0-5]\d\s)\d{3,5}(?:/\d{3,5})*"
            r"(?=:\s\p{Lu}{3}|\s(?:ASSIGNED|ATTEND(?:ED|ING)|AT\sSCENE|ON\sSCENE|ARRIVED|RESUM(?:ED|ING)|DESPATCHED|"
            r"DEPLOYED|EN\s?ROUTE|STATES|REPORTS|SPOKE|ADVISES|CLEAR)\b)"
        ),
        0.7,
        "It is a police officer's collar number.",
    ),
    Rule(
        "number that ends an entry of a log",
        "UK_POLICE_COLLAR",
        compiled(
            r"^\s*(?:\[?\d{1,2}[/.-]\d{1,2}[/.-](?:\d\d)?\d\d|\d\d[:.]\d\d\b|\d{4}\s?hrs\b|\d{2,3}-\d{4}\s)"
            r"[^\n]{12,}[.?!]\ (?P<number>\d{3,5})(?=\s*$)"
        ),
        0.6,
        "A number alone ends the entry of a log: it is whoever wrote it.",
        group="number",
    ),
    Rule(
        "units that are sent",
        "UK_POLICE_COLLAR",
        compiled(r"(?<=\b[Uu]nits?:?\s(?:[A-Z]{2}\ \d{3},\s(?:and\s)?){0,4})[A-Z]{2}\ \d{3}\b"),
        0.7,
        "It is the call sign or number of whoever attended.",
    ),
    Rule(
        "call sign",
        "UK_POLICE_COLLAR",
        compiled(
            r"\b[A-Z]{1,3}\d{3,4}(?=:\ |\s(?:(?i:on|at)\s(?i:scene)|(?i:en\s?route|attend\p{L}*|resum\p{L}*|assigned|"
            r"arriv\p{L}*|deployed|despatched|dispatched|clear|spoke|request\p{L}*)\b))"
        ),
        0.7,
        "It is the call sign or number of whoever attended.",
    ),
    Rule(
        "nurse's pin by its form",
        "CASE_NUMBER",
        compiled(r"(?<![\w/-])\d{2}[A-L]\d{4}[A-Z](?![\w/-])"),
        0.8,
        "It has the form of a nurse's or midwife's registration number.",
    ),
    Rule(
        "exhibit",
        "CASE_NUMBER",
        compiled(
            r"(?<=\b(?i:exhibits?|exhibited\ as|marked|produced|production|swabs?|sealed\ as|item|labelled|bag)\b"
            r"(?:\s(?:as|no\.?|number|ref\.?|reference|marked|and|is|was|item))*[\s:(]{1,3})"
            r"(?!(?:SW|HV|GP|PC|DC|YP|MGM|PGM|MGF|PGF)\d)[A-Z]{2,4}[ /-]?\d{1,4}[A-Z]?\b(?:(?:,\ |\ to\ |\ "
            r"and\ |-|–)"
            r"(?:[A-Z]{2,4}[/-]?\d{1,4}[A-Z]?|\d{1,3})\b)*"
        ),
        0.8,
        "It is called the mark of an exhibit, which has somebody's initials.",
    ),
    Rule(
        "mark of an exhibit",
        "CASE_NUMBER",
        compiled(r"(?<![\w/-])[A-Z]{2,4}/\d{1,3}[A-Z]?(?![\w/-])"),
        0.6,
        "It looks like the mark of an exhibit, which has somebody's initials.",
        hint=("exhibit", "seiz", "sealed", "swab", "forensic", "recovered", "statement", "laborator"),
    ),
    Rule(
        "police log",
        "CASE_NUMBER",
        any_case(
            r"\b(?:log|cad|inc\.?|incident|serial|storm|occurrence|crime)(?:\ (?:no\.?|number|"
            r"ref(?:erence)?\.?))?[\s:]*(?:(?:is|was)\ )?"
            r"(\#?(?=[\w/\-]*\d{2})[A-Z0-9]+(?:[/\-][A-Z0-9]+)*(?:\ of\ \d{1,2}(?:st|nd|rd|th)?"
            r"[/ .](?:\d{1,2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*)(?:[/ .]\d{2,4})?)?)\b"
            r"(?!\ of\ \d)"
        ),
        0.85,
        "It is the number of a police log or crime report.",
        group=1,
        holds=lambda match: (
            sum(c.isdigit() for c in match.group(1)) >= 2
            and not is_year(match.group(1))
            and not once(r"\s*LOG\s\d\d\s*").fullmatch(
                match.string
            )  # the heading of the tenth log and the next
        ),
    ),
)
