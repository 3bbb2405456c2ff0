"""Ages in rows of names, in logs and in notes of visits: "Rivka → 5", "Visit 15, 19 July: 24 days.", "(boy, 8)"."""

import regex

from checks.personal_data.lexicon import given_names, is_word, places
from checks.personal_data.recognisers.age_words import AGE, NUMBER, NUMBER_WORD, SHORT_UNIT
from checks.personal_data.recognisers.ages_in_context import BARE
from checks.personal_data.recognisers.base import Rule, any_case, compiled

UNITS = r"(?:years?|yrs?|months?|mths?|weeks?|wks?|days?)"
SO_MANY = rf"(?:{NUMBER}\s?{UNITS}(?:(?:,|\sand)?\s{NUMBER}\s?{UNITS})?|\d{{1,2}}/(?:12|52))"
MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\p{Ll}*"
DATE = rf"(?:\d{{1,2}}[./-]\d{{1,2}}(?:[./-]\d{{2,4}})?|\d{{1,2}}\s{MONTH}|\p{{Lu}}\p{{Ll}}+\s(?:Day|Sunday))"
# A row that tells of a home: the figure after a date is for how many nights.
OF_A_PLACE = regex.compile(
    r"\b(?:Road|Rd|Street|St|Lane|Drive|Terr(?:ace)?|Avenue|Ave|Close|Flat|Room|Hotel|B&B|Hostel|House)\b"
)


def _name(match: "regex.Match[str]") -> bool:
    """True where the words before are a name, and neither words nor a place."""
    first = match["name"].lower()
    return first in given_names() or not (is_word(first) or first in places())


RULES = (
)
