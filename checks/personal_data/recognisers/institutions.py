"""Named schools, health settings, courts, agencies, refuges, places of worship and local papers."""

from collections.abc import Iterator
from itertools import pairwise

from presidio_analyzer import RecognizerResult

from checks.personal_data.anonymous import is_acronym
from checks.personal_data.lexicon import bag, given_names, is_word, peoples_names, places
from checks.personal_data.patterns import once
from checks.personal_data.recognisers.base import Family
from checks.personal_data.recognisers.body_names import is_kind_word, is_of_a_service
from checks.personal_data.recognisers.institution_rules import BODIES
from checks.personal_data.recognisers.introduced_bodies import INTRODUCED
from checks.personal_data.recognisers.phrases import STARTERS, belongs
from checks.personal_data.titles import TITLED
from checks.personal_data.use import DAYS, MONTHS, is_field_word, is_heading, opens_sentence, word_before


class Institutions(Family):
    """Bodies named after a place, a saint or a person; the kind alone ("the Nursery") is left alone."""

    LAYER_NAME = "institutions"
    RULES = BODIES

    def results(self, text: str) -> Iterator[RecognizerResult]:
        for result in super().results(text):
            start = self.name_start(text, result.start, result.end, result.analysis_explanation.pattern_name)
            if start is None:
                continue
            if text[max(0, start - 4) : start] == "The " and not opens_sentence(text, start - 4):
                start -= 4
            result.start = start
            yield result

    @staticmethod
    def name_start(text: str, start: int, end: int, rule: str) -> int | None:
        """Where the body's own name begins; None when nothing but its kind is named."""
        words = [
            (start + match.start(), match.group().rstrip("."))
            for match in once(r"[\p{L}\p{M}'’&.-]+").finditer(text[start:end])
        ]
        if _of_two(words) or _of_a_log(words):
            return None
        if rule in WHOLE and not text.startswith("College", start):
            return start
        words = _after_title(words, word_before(text, start))
        in_building = _building(words)
        if in_building is not None:
            return in_building
        while words and _no_part(text, words):
            words.pop(0)
        own = [
            word
            for _, word in words
            if len(once(r"['’]s?$").sub("", word)) > 1
            and word[0].isupper()
            and not is_kind_word(word)
            and word.lower().removesuffix("s") not in MONTHS | DAYS
        ]
        if not own or (len(words) == 1 and rule not in LONE):
            return None
        if rule in OF_SERVICES | {"school", "place of worship"} and _of_a_person(text, words):
            return None
        if rule in OF_SERVICES and words[0][1] != "Old" and all(map(is_of_a_service, own)):
            return None
        plain = all(is_word(word) and word.lower() not in places() for word in own)
        if rule == "company" and plain and words[-1][1].lower() in DEPARTMENTS:
            return None
        if rule in NEEDS_NAME and plain and (rule not in CALLED or _title(text) or end - start > 40):
            return None
        return words[0][0]


def _of_two(words: list[tuple[int, str]]) -> bool:
    """True for "Kay Mottram & Nan" and "Haribo & school": what stands after the "and" is something else."""
    last = words[-1][1]
    return last in RELATIVES or (last.islower() and len(words) > 1 and words[-2][1] in {"&", "and"})


def _of_a_log(words: list[tuple[int, str]]) -> bool:
    """True for words of a log in capitals that no name holds: "NOT HOME SINCE SCHOOL"."""
    return all(word.isupper() for _, word in words) and any(word.lower() in UNLIKE_NAMES for _, word in words)


def _building(words: list[tuple[int, str]]) -> int | None:
    """Where a body begins that is in a house of a name, whatever it is called: "Bank House Health Centre"."""
    for (at, word), (_, building) in pairwise(words[:-1]):
        if building in BUILDINGS and word[0].isupper() and word.lower() not in STARTERS:
            return at
    return None


def _of_a_person(text: str, words: list[tuple[int, str]]) -> bool:
    """True for "Fatou's hospital", and for "Kerensa works": nobody's name makes a body of what any may have or do."""
    names = [once(r"['’]s$").sub("", word) for _, word in words[:-1]]
    last = words[-1][1]
    if last == "works":
        return once(r"\b(?:the|at|to|from|of|in)\s$").search(text, 0, words[0][0]) is None
    if not names or not last.islower() or words[-2][1] == names[-1]:
        return False
    return all(name.lower() in peoples_names() for name in names)


def _title(text: str) -> bool:
    """True for a heading that is no item of a list."""
    return is_heading(text) and not once(r"\s*[•·▪■●◦*–-]\s").match(text)


def _after_title(words: list[tuple[int, str]], before: str) -> list[tuple[int, str]]:
    """The words after "Dr Aziz of …" and "Bill Thackray of …"; none when a person and no body is named; all when no
    title opens them or stands before them, and no name."""
    titled = next((number for number, (_, word) in enumerate(words) if word in TITLED), None)
    if titled is None and before in TITLED:
        titled = -1
    if titled is None:
        names = (
            [before, *(word for _, word in words)]
            if before.lower() in given_names()
            else [word for _, word in words]
        )
        named = (
            len(names) > 3
            and names[0].lower() in given_names()
            and names[2] == "of"
            and not is_word(names[1])
        )
        return words[len(words) - len(names) + 3 :] if named else words
    links = [number for number, (_, word) in enumerate(words) if number > titled and word in LINKS]
    return words[links[0] + 1 :] if links else []


def _no_part(text: str, words: list[tuple[int, str]]) -> bool:
    """True when the first word is no part of the name: a small word, a sentence opener, a word of the field."""
    at, word = words[0]
    lower = word.lower().replace("’", "'")
    bare = lower.removesuffix("'s")
    if lower == "our" and len(words) > 1 and words[1][1].startswith("Lady"):
        return False
    if lower in STARTERS or (not word[0].isupper() and bare != "st"):
        return True
    if opens_sentence(text, at) and is_word(word) and len(words) > 1 and words[1][1][0].islower():
        return True
    return (is_field_word(word) or is_acronym(word)) and not belongs(word) and lower not in {"our", "holy"}


UNLIKE_NAMES = bag("not since home from to at was is has had will after before refuses")
LINKS = frozenset({"of", "at", "from", "the", "in"})
RELATIVES = bag("Mum Mam Dad Nan Nana Gran Grandad Mummy Daddy")
BUILDINGS = bag("House Lodge")
WHOLE = frozenset(
    {
        "hospital in short",
        "university",
        "regiment",
        "joined by and",
        "churches together",
        "club",
        "firm called after its owners",
        "religious order or friends of a place",
        "prison by name",
        "prison",
        "saint",
        "church of all saints",
        "paper in short",
        "owner's name alone",
        "messrs",
        "limited company",
        "acts like a body",
        "owner and wares",
        "regiment in short",
        "chapel of a denomination",
        "body with a Welsh name",
        "letters and a trade",
        "among those who contributed",
        "church of something",
        "pub by its usual name",
        "hospital of somebody with a title",
        "school of somebody with a title",
        "ward by its number",
        "church dedicated to",
        "name after the kind",
        "kind and name in a bracket",
        "kind and name after a comma",
        "boat by what befell it",
        "post office of a place",
        "people who act together",
        *(rule.name for rule in INTRODUCED),
    }
)
LONE = frozenset(
    {
        "church of all saints",
        "paper in short",
        "shop called after its owner",
        "the and a name",
        "dedication",
        "university",
        "agency of a place",
        "school of a saint",
        "employer or house",
        "pub or restaurant",
        "restaurant named after it",
        "said to be a business or home",
        "owner's name alone",
        "ward or team in short",
        "hospital in short",
    }
)
# Bodies whose kinds are so common that a name made of ordinary words is the field's own ("Forced Marriage Unit").
LOCAL_BRANCH = frozenset(rule.name for rule in INTRODUCED) | frozenset(
    {
        "post office of a place",
        "said to be a business or home",
        "club",
        "prison",
        "firm called after its owners",
    }
)
OF_SERVICES = frozenset(
    {
        "health setting",
        "local agency or court",
        "refuge, centre or business",
        "club",
        "company",
        "local paper",
        "hospital by whom it treats",
        "school in capitals",
    }
)
# Trades that are also what departments and lessons are called: a name of plain words before them is the field's own.
DEPARTMENTS = bag(
    "law legal nursing personnel property library media training finance counselling communications transport security "
    "outreach mediation systems advocates insurance recruitment staffing interpreting translations storage logistics "
    "engineering swimming athletics gymnastics cricket rugby yoga judo dance crafts therapy energy power gas cleaning "
    "appeal services solutions products consulting international associates news records cards games books toys phones"
)
CALLED = frozenset({"refuge, centre or business"})
NEEDS_NAME = frozenset(
    {
        "shop called after its owner",
        "local agency or court",
        "refuge, centre or business",
        "agency of a place",
        "secondary school in short",
        "school in capitals",
    }
)
