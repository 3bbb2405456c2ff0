"""How a local body is named: the shape of its own name, and when such words are the field's own."""

import regex

from checks.personal_data.anonymous import is_acronym, left_alone
from checks.personal_data.lexicon import bag, entries, given_names, is_given_name, is_word, places
from checks.personal_data.patterns import once
from checks.personal_data.recognisers.phrases import STARTERS, WORD, belongs
from checks.personal_data.titles import TITLED
from checks.personal_data.use import DAYS, MONTHS, NEVER_NAMES, is_field_word, is_heading

LINK = r"(?:of|(?<!\band )the|and|&|in\ the|on\ the|upon|de|le)"
NAMED = rf"(?P<own>{WORD}(?:[ \n](?:{WORD}|{LINK})){{0,5}}?)"

WHY_SCHOOL = "A named school or nursery narrows the child down to a few hundred."
WHY_HEALTH = "A named surgery, ward or hospital narrows down where the family lives."
WHY_BODY = "A named local body tells where the family lives."
WHY_PAPER = "A local paper leads to its own reports of the case."
COMMON_ENDINGS = (
    "er",
    "or",
    "ist",
    "ian",
    "ess",
    "ment",
    "ion",
    "ity",
    "ship",
    "ing",
    "ant",
    "ent",
    "ure",
    "ness",
    "ism",
    "ly",
    "ence",
    "ance",
    "ery",
    "ology",
    "ed",
    "ive",
    "ary",
    "master",
    "ics",
)


# Of those, the ones that no single word has that a body is called after: "Psychology", not "Thrive".
NO_NAME_ALONE = tuple(
    ending for ending in COMMON_ENDINGS if ending not in {"ive", "ed", "ary", "ery", "ure", "ess", "ly"}
)


def not_of_the_field(match: "regex.Match[str]") -> bool:
    """False for what reports write with a capital after "the", and in headings."""
    words = [word for word in match.group("own").split() if word.lower() not in STARTERS]
    if len(words) == 1 and words[0].lower() in ORDINALS:
        return False
    if len(words) == 1 and is_word(words[0]) and words[0].lower().endswith(COMMON_ENDINGS):
        return False
    return not is_heading(match.string) and not any(
        is_field_word(word)
        or is_acronym(word)
        or word.isupper()
        or word.lower().removesuffix("s") in MONTHS | DAYS
        or word.lower().rstrip("s") in entries("origins")
        for word in words
    )


def some_name(match: "regex.Match[str]") -> bool:
    """False when every word of the name is the field's own: "run by Social Care" no, "run by Cedar Tree Care" yes."""
    words = match.group("own").split()
    if len(words) < 2:
        return not_of_the_field(match)
    return not is_heading(match.string) and not all(
        is_field_word(word) or is_acronym(word) or word.isupper() or word in {"and", "&", "of", "the", "The"}
        for word in words
    )


# Words with such an end that wards, schools and projects are called after all the same.
NAMED_AFTER = bag(
    "juniper cedar lavender clover heather poplar alder elder aster foyer harbour tower river anchor amber kingfisher "
    "plover otter badger beaver tiger panther ginger silver copper summer winter hunter minster manor victor condor "
    "sycamore crescent orient pioneer frontier summit junction mansion pavilion"
)
# The ends of abstract nouns: what a unit is for, not what it is called after.
ABSTRACT = ("tion", "sion", "ment", "ance", "ence", "ship", "ness", "ism", "ology", "ility", "work")
# What churches and their schools are called after, and friends.
SACRED = bag(
    "ascension assumption annunciation visitation resurrection redemption testament transfiguration presentation "
    "conception conversion incarnation salvation consolation epiphany providence covenant friendship harmony"
)
RECORDS = bag(
    "book books log logs file files record records note notes minutes diary register sheet statement letter"
)
OFFICE = bag("secretary minister director commissioner chancellor president chief principal superintendent")
# The last words of posts, plans and orders, which reports write with capitals.
POSTS = bag("""manager managers worker workers officer officers team teams leader leaders adviser advisers advisor
    lead leads order orders plan plans policy policies procedure procedures assessment assessments conference
    conferences meeting meetings report reports review reviews programme panel panels board boards nurse nurses
    assistant assistants practitioner practitioners coordinator co-ordinator inspector consultant chair author
    allowance benefit act framework guidance protocol pathway strategy form forms scale scheme register
    proceedings course courses class classes therapy disorder syndrome assault abuse theory""")
ORDINALS = bag(
    "first firstly second secondly third thirdly fourth fourthly fifth sixth seventh finally lastly next"
)
IDLE_VALUES = bag("not none nil unknown yes no n/a never see as same tbc refused declined awaiting nobody")


def is_describing(word: str) -> bool:
    """True for a word that says of what kind a body is: "antenatal", "children's"."""
    return _is_in("describing_words", word)


def is_of_a_service(word: str) -> bool:
    """True for a word that says what a ward, unit or service is for: "fracture", "vulnerability"."""
    lower = word.lower()
    abstract = (
        lower.endswith(ABSTRACT)
        and is_word(word)
        and lower not in places()
        and lower not in SACRED | NAMED_AFTER
    )
    return abstract or _is_in("service_words", word)


def _is_in(name: str, word: str) -> bool:
    lower = word.lower().replace("’", "'")
    return lower in entries(name) or lower.rstrip("s'") in entries(name)


def is_kind_word(word: str) -> bool:
    """True for a word that says what a body is, and is no part of a name of its own."""
    return is_describing(word) or is_acronym(word) or (is_field_word(word) and not belongs(word))


def own_name(match: "regex.Match[str]") -> bool:
    """True when the words that a cue or a label introduces can be a body's own name, and not a role or a process."""
    return is_own_name(match["own"], match.string, match.start("own")) and not is_heading(match.string)


def _bare(word: str) -> str:
    return once(r"['’]s?$").sub("", word)


def is_own_name(name: str, text: str, at: int) -> bool:
    """True for words, standing at `at` in `text`, of which one at least tells a body from others of its kind."""
    words = [word for word in name.split() if word[0].isalpha() and _bare(word).lower() not in STARTERS]
    if not words or words[0].lower() in ORDINALS or words[0] in TITLED or words[0].lower() in IDLE_VALUES:
        return False
    if any(low <= at and at + len(name) <= high for low, high in left_alone(text)):
        return False
    bare = [_bare(word) for word in words]
    if bare[-1] in RECORDS or bare[-1].lower() == "majesty":
        return False
    if (bare[-1].lower() in POSTS or any(word.lower() in OFFICE for word in bare)) and all(
        map(is_word, bare)
    ):
        return False
    if (
        len(bare) == 1
        and is_word(bare[0])
        and (
            is_field_word(bare[0])
            or (bare[0].lower().endswith(NO_NAME_ALONE) and bare[0].lower() not in NAMED_AFTER)
        )
    ):
        return False
    if len(bare) == 1 and bare[0].lower().endswith(("ology", "ics", "iatry", "therapy")):
        return False
    return any(
        len(word) > 1
        and word[0].isupper()
        and not (is_kind_word(word) or is_of_a_service(word))
        and word.lower() not in MONTHS | DAYS
        and word.lower().rstrip("s") not in entries("origins")
        for word in bare
    )


def of_its_own(match: "regex.Match[str]") -> bool:
    """False for "the Youth Club" and "After School Club", which every town has."""
    return is_own_name(match["own"], match.string, match.start("own"))


def own_name_in_a_box(match: "regex.Match[str]") -> bool:
    """True for what stands in the box of a form and can be a body's own name; a form's lines look like headings."""
    name = match["own"]
    if is_given_name(name.split()[0]):
        return False
    return is_own_name(name, match.string, match.start("own"))


def letters_of_its_own(match: "regex.Match[str]") -> bool:
    """True for letters before a trade that are no short form of the field, and number no heading or point: "G & T
    Motors", not "NHS Direct" and "B. Housing"."""
    letters = match.group().split()[0]
    numbers = once(r"\p{Lu}\.").fullmatch(letters) and not match.string[: match.start()].strip()
    return not numbers and not is_heading(match.string) and not is_acronym(letters)


def branch_of(match: "regex.Match[str]") -> bool:
    """True when a national body's name and a place make a branch: "Relate Wexcombe", not "Relate Counselling"."""
    words = match["own"].split()
    return all(not is_word(word) or word.lower() in places() for word in words) and not any(
        is_field_word(word) or is_describing(word) or is_of_a_service(word) or word.isupper()
        for word in words
    )


# What goes before or after the name of a pub or club, and seldom anything else of that name.
AT_A_PUB = regex.compile(
    r"(?i:\b(?:at|in|outside|to|from|near|behind|opposite|above|beside|past|inside|into|down|up|called|of|by|round|"
    r"left|own(?:s|ed)|ran|runs|managed|barred\sfrom|landlord|landlady|barman|barmaid|frequent\p{L}*)\s)$"
)


def pub_in_use(match: "regex.Match[str]") -> bool:
    """True for a pub's name of which a place is said: "at the Crown", not "for the Crown"."""
    before = match.string[max(0, match.start() - 14) : match.start()]
    return AT_A_PUB.search(before) is not None and not is_heading(match.string)


def owner_and_wares(match: "regex.Match[str]") -> bool:
    """True for "Peckover's Plants": the owner no role or first name, the wares no word of the field."""
    owner, *wares = match["own"].split()
    bare = once(r"['’]s?$").sub("", owner)
    if bare.lower() in given_names() or is_kind_word(bare) or is_heading(match.string):
        return False
    return not any(
        is_kind_word(word) or is_of_a_service(word) or word.lower() in MONTHS | DAYS for word in wares
    )


def acts_like_a_body(match: "regex.Match[str]") -> bool:
    """True for plain words with capitals that do what a service does: "Turning Leaf closed her case"."""
    words = match["own"].split()
    first = words[0].lower()
    if first in STARTERS or first in NEVER_NAMES or any(map(is_acronym, words)):
        return False
    return own_name(match) and not is_kind_word(words[-1])
