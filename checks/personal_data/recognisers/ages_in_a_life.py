"""Ages told with what was done at them: "could work a lock at five", "had been four for six weeks"."""

import regex

from checks.personal_data.recognisers.age_words import AGE, NUMBER, NUMBER_WORD, ONES
from checks.personal_data.recognisers.ages_in_context import BARE, no_scores
from checks.personal_data.recognisers.base import Rule, any_case, compiled

TENS = rf"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[\s-](?:{ONES}))?"
TEEN = r"(?:eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)"
GROWN = rf"(?:[2-9]\d|{TENS})"
OLDER = rf"(?:1[1-9]|[2-9]\d|{TEEN}|{TENS})"
UNITS = r"(?:years?|months?|weeks?|days?)"
MONTHS = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|"
    r"winter|(?:19|20)\d\d)"
)
PERSON = r"(?:s?he|they|who|(?-i:\p{Lu}\p{Ll}[\p{L}'’-]+))"
PARTED = r"\s*(?:[,;:)”\"]|\.(?!\d)|$)"
# What begins at an age, and at no hour of the day.
AILMENT = (
    r"(?:stammer\p{L}*|stutter\p{L}*|tics|fits|seizures|epilepsy|periods|asthma|eczema|diabetes|tantrums|nightmares|"
    r"self-harm\p{L}*|bed-?wetting|soiling|migraines?|headaches|puberty|offending|drinking|truant\p{L}+|shoplifting)"
)
# What a child could do at an age, and what happens once in a life.
ONCE = (
    r"(?:adopted|orphaned|placed\s(?:with|in)|taken\sinto|interpreter|carer|reading|speaking|walking|toilet|"
    r"still\s(?:in|not)|"
    r"already\s(?:a|an|the|his|her|reading)|in\scare|in\shospital|diagnosed|excluded|statemented|sent\s(?:away|"
    r"to\sboard)|"
    r"(?:his|her)\s(?:mother|father|brother|sister)['’]s|a\s(?:carer|boarder|mother|father|pupil))"
)
BY_PLACE = regex.compile(
    r"\b(?:flat|room|number|no|plot|pitch|page|chapter|section|bed|bay|ward)\s$", regex.I
)


def _no_number_of_a_place(match: "regex.Match[str]") -> bool:
    """False for the number of a room or a page."""
    return no_scores(match) and BY_PLACE.search(match.string, 0, match.start("age")) is None


RULES = (
)
