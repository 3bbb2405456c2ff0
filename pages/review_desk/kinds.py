"""The kinds of flagged value in a reader's words."""

from checks.case import Action

KINDS = {
    "People": {"PERSON"},
    "Places": {
        "ADDRESS",
        "HEALTH_SETTING",
        "LOCATION",
        "NEWSPAPER",
        "ORGANIZATION",
        "PLACE_OF_WORSHIP",
        "REFUGE",
        "SCHOOL",
        "UK_POSTCODE",
    },
    "Dates and ages": {"AGE", "DATE_OF_BIRTH", "DATE_TIME"},
}
NUMBERS = "Numbers and contacts"
OTHER = "Other"
KIND_ORDER = (*KINDS, NUMBERS, OTHER)
PLAIN = {"ADDED_BY_ADVISER", "CIRCUMSTANCE", "MEDICAL_CONDITION", "NRP", "OCCUPATION", "SENTENCE"}

ACTION_WORDS = {
    Action.PSEUDONYM: "Pseudonym",
    Action.GENERALISE: "Generalise",
    Action.CUT: "Cut",
    Action.REDACT: "Redact",
    Action.KEEP: "Keep",
}
ACTION_LETTERS = {action: action.value[0].upper() for action in Action}


def kind_of(entity_type: str) -> str:
    """The group a type belongs to: People, Places, Dates and ages, Numbers and contacts, Other."""
    for kind, types in KINDS.items():
        if entity_type in types:
            return kind
    return OTHER if entity_type in PLAIN else NUMBERS


def in_words(entity_type: str) -> str:
    """A Presidio type as a reader would say it: UK_NHS is "NHS number"."""
    special = {
        "PERSON": "person",
        "LOCATION": "place",
        "ORGANIZATION": "organisation",
        "DATE_TIME": "date",
        "NRP": "nationality, ethnicity or faith",
        "UK_NHS": "NHS number",
        "UK_NINO": "National Insurance number",
        "UK_UPN": "pupil number",
        "UK_COURT_CASE": "court case number",
        "UK_POLICE_COLLAR": "police collar number",
        "URL": "web address",
        "UK_PNC": "police national computer number",
        "UK_CRO": "criminal records number",
        "SENTENCE": "sentence of a court",
        "ADDED_BY_ADVISER": "added by the adviser",
    }
    return special.get(entity_type) or entity_type.removeprefix("UK_").replace("_", " ").lower()
