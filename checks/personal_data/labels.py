"""The labels of tables and forms, and what stands under or beside each."""

from functools import lru_cache

import regex

WHO = (
    r"(?:(?:child|mother|father|parent|carer|pupil|patient|client|worker|subject|family|person|staff|sibling|birth|"
    r"full|first|last|given|middle|maiden|preferred|current|previous|former|own|legal|christian)(?:['’]?s)?\s)*"
)
LABELS = {
    "PERSON": rf"{WHO}(?:(?:sur|fore|nick|user\s)?names?|aliases|alias)(?:\sof\s\w+(?:\s\w+)?)?(?:\s?(?:,|/|&|and)\s?"
    r"(?:role|title|relationship|relation|designation|post|job\stitle|d\.?o\.?b\.?|initials|known\sas))*|"
    r"(?:(?:also|otherwise|sometimes)\s(?:called|recorded|written)|(?:also\s)?known)(?:\sas)?|a\.?k\.?a\.?|called|who|family\smembers?|household(?:\smembers?)?|pet\sname|n[ée]e|"
    r"next\sof\skin|nok|signed|signature|print(?:ed)?(?:\sname)?|street\sname|members?(?:\sof\s\w+)?|adults?|siblings?|"
    r"panel\smembers?|attendees?|contributors?|interviewees?|witness(?:es)?",
    "SOMEBODY": r"(?:allocated|lead|named|key|current|previous|duty|prev\.?)?\s?(?:social\sworker|key\s?worker|worker|"
    r"health\svisitor|nurse|midwife|consultant|doctor|teacher|head\s?teacher|officer|professional|practitioner|"
    r"solicitor|guardian|manager|sw|hv|gp|author|chair|contact|reviewer)(?:\sname)?|allocated\s(?:to|worker)|"
    r"(?:referred|completed|seen|reported|written|recorded|prepared|compiled|taken|action|interviewed|visited|"
    r"chaired|authorised|checked)\sby|caller|informant|referrer|from|to|cc|by(?:\swhom)?|oic|"
    r"(?:officer\sin\s(?:the\s)?case)|owner|lead|initials|contact(?:\sperson)?|representatives?|present|apologies|"
    r"mother|father|mum|dad|sister|brother|son|daughter|partner|uncle|aunt|cousin|mgm|mgf|pgm|pgf|"
    r"child(?:\s\w)?|sibling\s\w|adult\s\w|subject(?:\schild)?|[mf]|s\d|grandmother|grandfather|stepfather|stepmother",
    "AGE": r"how\sold|ages?(?:\s(?:at|in|on|when|now)\b.*|\s?\(.*\))?|(?:gestational|reading|corrected)\sage|"
    r"age\s?/\s?sex",
    "DATE_OF_BIRTH": r"d\.?\s?o\.?\s?b\.?(?:\s?/\s?age)?|dates?\sof\sbirth|born(?:\son)?|birth\s?da(?:te|y)|"
    r"date\sborn|birth",
    "DATE_TIME": r"dates?(?:\sof\s(?!birth)\w+(?:\s\w+)?|\s(?:seen|received|sent|from|to|opened|closed))?|"
    r"d\.?o\.?d\.?|when|day|date\s?(?:/|&|and)\s?time",
    "ADDRESS": r"(?:home\s|last\s(?:known\s)?|current\s|previous\s|former\s|family\s|placement\s)?address(?:es)?"
    r"(?:\s(?:at|on|in|of)\b.*|\s?\(.*\))?|liv(?:es|ed|ing)\s(?:at|with)|resid(?:es|ing)\sat|residence",
    "NRP": r"(?:(?:ethnic(?:ity|\sorigin|\sgroup|\sbackground)?|religion|faith|nationality|race|heritage|culture|"
    r"citizenship|origin|(?:first\s|home\s|main\s|preferred\s|other\s)?languages?(?:\s(?:spoken|at\shome))?)"
    r"(?:\s?(?:/|,|&|and)\s?|$))+",
    "SCHOOL": r"(?:current\s|previous\s|last\s)?(?:school|nursery|college|pre-?school|education(?:al)?\ssetting)s?"
    r"(?:\s?(?:/|&|and|or)\s?(?:nursery|college|school|employer|work))?(?:\sattended)?",
    "HEALTH_SETTING": r"gp\s(?:practice|surgery)|surgery|practice|hospital|clinic|maternity\sunit|dentist",
    "LOCATION": r"(?:place|town|country|city)\s(?:of\s(?:birth|origin)|born)|birthplace|town|village|estate",
    "ORGANIZATION": r"(?:current\s|previous\s|last\s)?employer|place\sof\swork|workplace|company|firm|clubs?|landlord|"
    r"housing\sprovider|agency|agencies|organisation|(?:service\s)?provider|(?:current\s|previous\s)?placement|venue|"
    r"source|service|body|charity|hostel|refuge|prison|referrer|referring\s(?:agency|service)|agency\s?/\s?source|"
    r"source\s?/\s?agency|agency\s?/\s?organisation|organisation\s?/\s?agency|who\ssaw",
    "OCCUPATION": r"occupation|trade|profession|employment|work",
    "UK_POLICE_COLLAR": r"(?:collar|shoulder|warrant|epaulette|force|badge|staff|pay)\s?(?:(?:no|number)s?\.?|#)|"
    r"collar|shoulder|warrant|epaulettes?",
    "CASE_NUMBER": r"(?:[\p{L}/&.]+\s){0,3}(?:ref(?:erence)?\.?(?:\s(?:no|number)s?\.?)?|(?:no|number)s?\.?|urn|"
    r"nhs(?:\sno\.?)?|upn)(?:\s?\(.*\))?|(?:other\s)?identifiers?|cris|niche|urn|log|crime\snumber|exhibit",
    "SOCIAL_HANDLE": r"user\s?names?|(?:social\smedia\s)?handles?|screen\snames?|facebook|instagram|snapchat|twitter|"
    r"bbm(?:\spin)?|gamer\s?tag|skype(?:\sname)?|kik|profile(?:\sname)?|account\sname|online\sname|pin",
}
PATTERNS = [(kind, regex.compile(pattern, regex.IGNORECASE)) for kind, pattern in LABELS.items()]


@lru_cache(maxsize=2_000)
def kind_of(label: str) -> str | None:
    """The Presidio entity that a label names, or None; "SOMEBODY" where names and offices alike may follow."""
    words = label.strip(" \t\n:*_|.").removesuffix("(s)").strip()
    if not words or len(words) > 45:
        return None
    return next((kind for kind, pattern in PATTERNS if pattern.fullmatch(words)), None)
