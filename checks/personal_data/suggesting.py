"""What we would do with each value: rewrite rather than black out, and the reason. The legal adviser decides.

The order of choice is that of practice: a pseudonym, a more general word, a cut, a redaction, or keep with a reason.
A pseudonym is a role and a number, never initials, and never one that already stands for somebody else.
"""

from collections.abc import Collection, Iterable, Sequence

import regex

from checks.case import Action, Person
from checks.personal_data.dates_read import month_alone, month_and_year
from checks.personal_data.flags import MADE_UP, Flag, Suggestion
from checks.personal_data.patterns import once

# A role with a mark after it, as `checks.personal_data.anonymous` leaves alone; here without loading Presidio.
LABEL = regex.compile(
    r"\b(?:Child|Baby|Young Person|Sibling|Half-sibling|Adult|Person|Partner|Parent|Friend|"
    r"Neighbour|Cousin|Aunt|Uncle|Foster Carer|Social Worker|"
    r"Health Visitor|Midwife|GP|Doctor|Nurse|Teacher|Headteacher|Police Officer|Officer|"
    r"Worker|Manager|Consultant|Paediatrician|School|Nursery|"
    r"Hospital|Surgery|Agency|Place|Town|Area|Judge|Professional|Practitioner)\s(?:[A-Z]{1,2}|"
    r"\d{1,2})\b"
)
CUE = regex.compile(r"“(?P<cue>[^”]+)”")
# The first word that fits a cue gives the label; those with "#" are numbered.
ROLES = (
    (r"(?-i:\bS(?:iste)?r\.?\s\p{Lu}\p{Ll})", "Nurse #"),
    (r"(?-i:\bF(?:athe)?r\.?\s\p{Lu}\p{Ll})", "Minister of Religion #"),
    (r"maternal\s+grandmother|\bmgm\b", "Maternal Grandmother"),
    (r"paternal\s+grandmother|\bpgm\b", "Paternal Grandmother"),
    (r"maternal\s+grandfather", "Maternal Grandfather"),
    (r"paternal\s+grandfather", "Paternal Grandfather"),
    (r"maternal\s+aunt", "Maternal Aunt #"),
    (r"maternal\s+uncle", "Maternal Uncle #"),
    (r"paternal\s+aunt", "Paternal Aunt #"),
    (r"paternal\s+uncle", "Paternal Uncle #"),
    (r"step-?\s?father", "Stepfather"),
    (r"step-?\s?mother", "Stepmother"),
    (r"foster\s+(?:carers?|mother|father|parents?)", "Foster Carer #"),
    (r"grand(?:mother|ma)|\bnana?\b|\bgran(?:ny)?\b", "Grandmother #"),
    (r"grand(?:father|dad|pa)", "Grandfather #"),
    (r"\b(?:half|step)[\s-]?(?:brother|sister|sibling)", "Half-sibling #"),
    (r"\b(?:brother|sister|sibling|twin)s?\b", "Sibling #"),
    (r"mother['’]s\s+(?:\w+\s+)?(?:partner|boyfriend)", "Mother's Partner #"),
    (r"\b(?:partner|husband|wife|boyfriend|girlfriend|fianc\S+)\b", "Partner #"),
    (r"\b(?:mother|mum|mam|mummy)\b", "Mother"),
    (r"\b(?:father|dad|daddy)\b", "Father"),
    (r"\baunt", "Aunt #"),
    (r"\buncle", "Uncle #"),
    (r"\bcousin", "Cousin #"),
    (r"\b(?:child|son|daughter|baby|boy|girl|infant|toddler|grandson|granddaughter)\b", "Child #"),
    (r"\bfriend", "Friend #"),
    (r"\bneighbour", "Neighbour #"),
    (r"social\s+worker", "Social Worker #"),
    (r"health\s+visitor", "Health Visitor #"),
    (r"midwife", "Midwife #"),
    (r"\b(?:gp|general\s+practitioner)\b", "GP #"),
    (r"paediatrician", "Paediatrician #"),
    (r"consultant", "Consultant #"),
    (r"psychiatrist", "Psychiatrist #"),
    (r"psychologist", "Psychologist #"),
    (r"head\s?teacher", "Headteacher #"),
    (r"teacher|teaching\s+assistant", "Teacher #"),
    (r"nurse|matron", "Nurse #"),
    (
        (
            r"\b(?:pc|wpc|dc|ds|di|dci|ps|pcso|constable|sergeant|inspector|superintendent|detective|"
            r"police)\b"
        ),
        "Police Officer #",
    ),
    (r"judge|recorder|justice|honour|\bhhj\b", "Judge #"),
    (r"manager", "Manager #"),
    (r"worker", "Worker #"),
    (r"officer", "Officer #"),
    (r"solicitor|barrister", "Lawyer #"),
    (r"\b(?:dr|doctor|registrar)\b", "Doctor #"),
    (r"\b(?:vicar|priest|imam|pastor|rev|revd|reverend|rabbi|canon)\b", "Minister of Religion #"),
)
PUBLIC = regex.compile(
    r"\b(?:lscb|board|panel|independent|overview|report)\b.*\b(?:chair|author|reviewer)|"
    r"\bchair(?:man|woman|person)?\b|\bauthor\b|written\s+by|chaired\s+by|prepared\s+by",
    regex.I,
)
KEPT_NAME = (
    "Named in the executive summary by model practice: the chairs and the author are meant "
    "to be known. Keep after checking that no family shares the name."
)
PLACES = {
    "SCHOOL": ("School #", "A pseudonym keeps the sense and names no school."),
    "HEALTH_SETTING": ("Surgery #", "A pseudonym keeps the sense and names no place."),
    "ORGANIZATION": (
        "Agency #",
        "A pseudonym keeps the sense. Keep it if it is the board's own area, which its name gives.",
    ),
    "PLACE_OF_WORSHIP": ("a place of worship", "The kind is enough to understand the account."),
    "NEWSPAPER": ("a local newspaper", "A paper's name leads to its own reports."),
    "REFUGE": ("a refuge", "A refuge's name endangers those in it."),
    "LOCATION": ("Place #", "A pseudonym keeps places apart and names none."),
}
REDACTED = {
    "UK_NHS": "NHS number",
    "UK_NINO": "National Insurance number",
    "UK_PASSPORT": "passport number",
    "UK_DRIVING_LICENCE": "driving licence number",
    "UK_VEHICLE_REGISTRATION": "vehicle registration",
    "UK_UPN": "pupil number",
    "UK_PNC": "police number",
    "UK_CRO": "police number",
    "UK_BANK_ACCOUNT": "bank details",
    "IBAN_CODE": "bank details",
    "PHONE_NUMBER": "telephone number",
    "EMAIL_ADDRESS": "e-mail address",
    "UK_COURT_CASE": "court case number",
    "CASE_NUMBER": "case number",
    "UK_POLICE_COLLAR": "collar number",
    "URL": "web address",
    "USERNAME": "user name",
    "SOCIAL_HANDLE": "user name",
    "UK_POSTCODE": "postcode",
    "IP_ADDRESS": "computer address",
}


SAME_FOR_ALL = {
    "ADDRESS": Suggestion(
        Action.GENERALISE, "the family home", "An address is never needed to understand what happened."
    ),
    "NRP": Suggestion(
        Action.KEEP,
        "",
        "Race, religion, language and culture are part of the analysis: keep unless it singles "
        "the family out here.",
    ),
    "MEDICAL_CONDITION": Suggestion(
        Action.GENERALISE, "a medical condition", "The rarer the condition, the fewer families it fits."
    ),
    "OCCUPATION": Suggestion(
        Action.GENERALISE, "in work", "Whether a parent works may matter; at what seldom does."
    ),
    "SENTENCE": Suggestion(
        Action.GENERALISE, "a sentence", "The exact sentence leads to the report of the trial."
    ),
}


class Labels:
    """The pseudonyms of one pair of documents: given out once each."""

    def __init__(self, used: Collection[str], listed: Iterable[str]) -> None:
        self.taken = {label.casefold() for label in (*used, *listed) if label}
        self.given: set[str] = set()

    def next(self, label: str) -> str:
        """The label with the next free number in place of "#"; a label without one is given once, then numbered."""
        if "#" not in label:
            if label.casefold() not in self.given:
                self.given.add(label.casefold())
                return label
            label = "Person #"
        number = 1
        while (name := label.replace("#", str(number))).casefold() in self.taken | self.given:
            number += 1
        self.given.add(name.casefold())
        return name


# In which month a feast is that does not move.
FEASTS = {
    "new year's day": "January",
    "twelfth night": "January",
    "burns night": "January",
    "valentine": "February",
    "st david": "March",
    "st patrick": "March",
    "st george": "April",
    "may day": "May",
    "hallowe": "October",
    "bonfire night": "November",
    "guy fawkes": "November",
    "st andrew": "November",
    "christmas": "December",
    "boxing day": "December",
    "new year's eve": "December",
    "hogmanay": "December",
}
BIRTHDAY = regex.compile(r"\b(?:(?P<whose>his|her|their)\s)?[\p{L}\d-]+\s+birthday\b", regex.I)
NOTED = regex.compile(r"\b(?P<many>\d{1,2})/(?P<unit>7|12|52)\b")


def labels_in(texts: Iterable[str]) -> frozenset[str]:
    """The pseudonyms that the documents already use: "Child A", "Health Visitor 1", "School B"."""
    return frozenset(" ".join(match.group().split()) for text in texts for match in LABEL.finditer(text))


def suggest(
    kind: str, text: str, flags: Sequence[Flag], person: Person | None, unsure: bool, labels: Labels
) -> Suggestion:
    """What we would do with a value of this kind."""
    if all(flag.why == MADE_UP for flag in flags):
        return Suggestion(Action.KEEP, "", "The report says itself that this name is made up.")
    if kind == "PERSON":
        return _of_person(flags, person, unsure, labels)
    if kind in {"DATE_TIME", "DATE_OF_BIRTH"}:
        return _of_date(kind, text)
    if kind in REDACTED:
        reason = f"A reader learns nothing from a {REDACTED[kind]}, and it stands for one person or file."
        return Suggestion(Action.REDACT, "", reason)
    if kind in PLACES:
        return _of_place(kind, text, labels)
    if kind == "AGE" and (birthday := BIRTHDAY.search(text)):
        whose = f"{birthday['whose'].lower()} " if birthday["whose"] else ""
        return Suggestion(Action.GENERALISE, f"{whose}birthday", "Which birthday it is tells the exact age.")
    if kind == "AGE":
        reason = "An age band tells as much about the child's needs as the exact age."
        return Suggestion(Action.GENERALISE, _age_band(text), reason)
    unknown = Suggestion(Action.REDACT, "", "It may identify somebody and its kind is not known.")
    return SAME_FOR_ALL.get(kind, unknown)


def _of_place(kind: str, text: str, labels: Labels) -> Suggestion:
    label, reason = PLACES[kind]
    if kind == "HEALTH_SETTING" and once(r"ambulance|trust\b|authority", regex.I).search(text):
        label, reason = PLACES["ORGANIZATION"]
    if kind == "HEALTH_SETTING" and once(r"hospital|infirmary|ward|unit", regex.I).search(text):
        label = "Hospital #"
    if kind == "SCHOOL" and once(r"nursery|pre-?school|playgroup|kindergarten|cr[eè]che", regex.I).search(
        text
    ):
        label = "Nursery #"
    if "#" in label:
        return Suggestion(Action.PSEUDONYM, labels.next(label), reason)
    return Suggestion(Action.GENERALISE, label, reason)


def _of_person(flags: Sequence[Flag], person: Person | None, unsure: bool, labels: Labels) -> Suggestion:
    if person is not None and person.label:
        return Suggestion(Action.PSEUDONYM, person.label, "The chair gave this label in the list of people.")
    cues = " ".join(
        [
            *(match["cue"] for flag in flags for match in CUE.finditer(flag.why)),
            *(flag.text for flag in flags),
        ]
    )
    if not unsure and any(PUBLIC.search(match["cue"]) for flag in flags for match in CUE.finditer(flag.why)):
        return Suggestion(Action.KEEP, "", KEPT_NAME)
    label = next((label for pattern, label in ROLES if regex.search(pattern, cues, regex.I)), "Person #")
    if unsure:
        return Suggestion(
            Action.PSEUDONYM,
            labels.next("Person #"),
            "It is not clear which of two people is meant: read each place first.",
        )
    return Suggestion(
        Action.PSEUDONYM, labels.next(label), "A role and a number keep people apart without naming them."
    )


def _of_date(kind: str, text: str) -> Suggestion:
    if kind == "DATE_OF_BIRTH":
        return Suggestion(
            Action.REDACT,
            "",
            "A date of birth names a child to anyone who can look it up; the age band is enough.",
        )
    if general := month_and_year(text):
        return Suggestion(Action.GENERALISE, general, "The month keeps the order of events without the day.")
    if general := month_alone(text) or _month_of_feast(text):
        return Suggestion(Action.GENERALISE, general, "The month keeps the order of events without the day.")
    return Suggestion(Action.CUT, "", "The exact day is not needed.")


def _month_of_feast(text: str) -> str | None:
    """ "December 2010" for "Christmas Eve 2010"; None for a feast that moves, and for other days."""
    month = next((month for feast, month in FEASTS.items() if feast in text.lower()), None)
    year = once(r"\b(?:19|20)\d\d\b").search(text)
    return f"{month} {year.group()}" if month and year else month


def _age_band(text: str) -> str:
    """A band for an exact age: "a young child", "a baby", "an adult"."""
    if noted := NOTED.search(text):  # "6/52" in a clinic's notes: weeks, and months out of twelve
        return "a toddler" if noted["unit"] == "12" and int(noted["many"]) > 12 else "a baby"
    if once(r"week|month|day|hour", regex.I).search(text) and not once(r"year", regex.I).search(text):
        return (
            "a baby"
            if not once(r"\b(?:1[89]|2\d|3\d|eighteen|nineteen|twenty)", regex.I).search(text)
            else "a toddler"
        )
    figure = once(r"\d+").search(text)
    years = int(figure.group()) if figure else _in_words(text)
    bands = (
        (1, "a baby"),
        (3, "a toddler"),
        (5, "of pre-school age"),
        (12, "of primary school age"),
        (18, "a teenager"),
    )
    return next(
        (band for under, band in bands if years is not None and years < under),
        "an adult" if years is not None else "of that age",
    )


def _in_words(text: str) -> int | None:
    """The number written in words, of which twenty stands for all that are more."""
    if once(
        r"twent|thirt(?!een)|fort|fift(?!een)|sixt(?!een)|sevent(?!een)|eight(?=y|ie)|ninet(?!een)"
    ).search(text.lower()):
        return 20
    for word in once(r"[a-z]+").findall(text.lower()):
        for number, (cardinal, ordinal) in enumerate(NUMBERS):
            if word in {cardinal, ordinal}:
                return number
    return None


NUMBERS = (
    ("zero", "zeroth"), ("one", "first"), ("two", "second"), ("three", "third"), ("four", "fourth"),
    ("five", "fifth"), ("six", "sixth"), ("seven", "seventh"), ("eight", "eighth"), ("nine", "ninth"),
    ("ten", "tenth"), ("eleven", "eleventh"), ("twelve", "twelfth"), ("thirteen", "thirteenth"),
    ("fourteen", "fourteenth"), ("fifteen", "fifteenth"), ("sixteen", "sixteenth"),
    ("seventeen", "seventeenth"), ("eighteen", "eighteenth"), ("nineteen", "nineteenth"),
)  # fmt: skip
