"""Ages in the shorthand of clinics, logs, family trees and texts: "4y, 2y, 5m", "at 4m", "Stacey 24 = Wayne 33"."""

from checks.personal_data.recognisers.age_words import AGE, NUMBER_WORD
from checks.personal_data.recognisers.ages_in_context import no_scores
from checks.personal_data.recognisers.base import Rule, any_case, compiled

UNIT = r"(?:years?|yrs?|y|months?|mths?|mo|m|weeks?|wks?|w|days?|d|hours?|hrs?)\b"
NEWBORN = r"(?:neonate|newborn|infant|baby|male|female|twin\s\d|♂|♀)"

RULES = (
)
