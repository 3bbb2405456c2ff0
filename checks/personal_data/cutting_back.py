"""Names that are none: what is already anonymous is dropped, and a model's finding is cut back to the name in it."""

from collections.abc import Iterable, Sequence, Set
from dataclasses import replace

import regex

from checks.personal_data.anonymous import (
    follows_everybodys,
    is_acronym,
    is_everybodys,
    is_published,
    left_alone,
)
from checks.personal_data.ends import NEVER_LAST
from checks.personal_data.flags import REPORT_READER
from checks.personal_data.letters import TITLED
from checks.personal_data.lexicon import bag, entries, family_names, given_names, is_word
from checks.personal_data.merging import NAMES
from checks.personal_data.patterns import once
from checks.personal_data.recognisers.base import Found
from checks.personal_data.recognisers.body_names import is_own_name
from checks.personal_data.recognisers.capitals import UNEXPLAINED, WORD_AS_NAME
from checks.personal_data.recognisers.initials import WITH_BIRTH
from checks.personal_data.recognisers.institutions import LOCAL_BRANCH
from checks.personal_data.recognisers.places import WHOLE_PLACES
from checks.personal_data.register import register_of
from checks.personal_data.titles import BEFORE_SURNAME, TITLES, name_parts
from checks.personal_data.use import (
    DAYS,
    MONTHS,
    NEVER_NAMES,
    PERSON_VERBS,
    is_field_word,
    is_heading,
    opens_sentence,
    used_as_name,
    word_after,
)

SECOND = "second name model"
MODELS = frozenset({"name model", SECOND})
SURE_OF_PERSON = 0.6  # of the second model's score, .9 times its probability
SURE_OF_LETTER = (
    0.83  # of the report reader's score, .9 times its chance: "told Miss K" in a note of a school
)
PLAIN = "plain words"  # a model alone takes them for a name: not enough
PARTICLES = bag("de da do dos das du van von der den la le el al bin ibn ap ab y e")
SMALL_PARTS = PARTICLES | bag("the of and mr mrs ms miss dr st saint sir nee née")
OF_THINGS = bag("CASE_NUMBER USERNAME OCCUPATION SENTENCE URL HEALTH_SETTING NEWSPAPER SCHOOL REFUGE")
LOCAL_KINDS = bag("SCHOOL HEALTH_SETTING REFUGE PLACE_OF_WORSHIP ORGANIZATION")
NUMBERING = regex.compile(r"\p{L}{1,2}\.?\d[\d.]*")
# "Tel 01632 960…", "Reg BX07 …": no Terence and no Reginald.
BEFORE_NUMBER = regex.compile(r"(?:Tel|Reg|Mob|Rec|Ref)(?=[.:]?\s(?:no\.?\s)?(?:[+(]?\d|\p{Lu}{1,2}\d))")
CALLED_WARD = regex.compile(
    r"\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?\s(?:Ward|Hall|Park|Church|Lodge|Bridge|Wood|Street|Hill|Field|Banks?)"
)
WARD = regex.compile(r"Ward\s\d{1,3}[A-Z]?")
GRADE = regex.compile(
    r"(?:FY|ST|CT|GPST)\d?|R[MN]|RGN|RMN|SCM|(?:1[0-3]|[1-9])\p{Lu}"
)  # of a doctor in training, a nurse or midwife; class of a pupil
OF_OFFICE = bag(
    "Justice Recorder Speaker Registrar Chairman President Master Constable Officer Sergeant Inspector Superintendent"
)  # "Mr Justice", "PC Officer": nobody's name
ROLE_FIRST = regex.compile(
    r"(?:(?:Health\sVisitor|Social\sWorker|Key\sWorker|Support\sWorker|Family\sWorker|Youth\sWorker|Nursery\sNurse|"
    r"Team\sManager|Practice\sManager|Ward\sManager|Deputy\sHead|Head\sTeacher|Headteacher|Care\sAssistant|"
    r"Teaching\sAssistant|Housing\sOfficer|Probation\sOfficer|Foster\sCarers?|Community\sMidwife)\s)(?=\p{Lu}[\p{L}'’-]+\s\p{Lu})",
    regex.IGNORECASE,
)
GRADES = bag("sho spr sn")  # of a doctor, as a title: "SHO Kwabena Darko"
# "4B  Maryport, 2005": a heading's number, and no initial.
SECTION = regex.compile(r"(?<![\w.])(?P<figure>\d{1,2})\p{Lu}\s+(?=\p{L})")
ITEM = regex.compile(r"\s*\p{Lu}\.\s+(?=\p{Lu})")
YEARS = regex.compile(r"(?:19|20)\d\d[-–/](?:19|20)\d\d")
FREE = regex.compile(r"\(?0(?:800|808)")  # to ring
NEAR = 24  # characters
OF_PRACTICE = regex.compile(r"(?i:.*\b(?:of|in|for)\spractice)")
NUMBER_AFTER = regex.compile(r"\s[1-9](?![\w.:/-]|\s(?:years?|months?|weeks?|days?|hours?)\b)")
AT = regex.compile(r"\b[Aa]t\s$")
THOUSANDS = regex.compile(r"\s(?:hundred|thousand|million)\b")
PAGES = regex.compile(r"\b[Pp]ages?\s(?:[\p{L}\d]+\s(?:to|and)\s)?\Z")
TO_THE_HOUR = regex.compile(
    r"[\p{L}\d]+\s(?:to|past)\s(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|midnight)\b"
)
ARTICLE_BEFORE = regex.compile(r"\b(?:the|an?|this|each|any|no|its)\s+$", regex.IGNORECASE)


def both_sure(found: Iterable[Found]) -> list[tuple[int, int]]:
    """Where both name models read a person, the second one surely: a word there is a name though it is also a word."""
    people = [one for one in found if one.entity == "PERSON" and one.layer in MODELS]
    return [
        (max(one.start, other.start), min(one.end, other.end))
        for one in people
        if one.layer == SECOND and one.score >= SURE_OF_PERSON
        for other in people
        if other.layer != SECOND and other.start < one.end and one.start < other.end
    ]


def kept(
    text: str,
    one: Found,
    written_small: Set[str],
    sure: Sequence[tuple[int, int]] = (),
    called: Set[str] = frozenset(),
) -> Found | None:
    """The finding, cut back to what is not anonymous; None when nothing of it is left.

    `written_small` are the words that the documents write in small letters: a capital alone makes none of them a name.
    `sure` is where `both_sure` says that a person is named. `called` are words that everybody knows, lower case, by
    which somebody is called.
    """
    one = _without_agency_before(text, one) if one.entity in LOCAL_KINDS else one
    if _names_nothing(text, one) or (_called_ward(text, one) and (one.start, one.end) in sure):
        return None
    if (
        one.entity not in NAMES
        or one.layer == "people listed"
        or one.rule in WHOLE_PLACES
        or one.rule == WITH_BIRTH
        or _letter(text, one)
    ):
        return one
    span = _outside(text, one, called)
    if span is not None and one.rule in LOCAL_BRANCH:
        return one  # "Home-Start Hallam": a national body's name is part of a local one's
    if span is None:
        return None
    left = text[slice(*span)]
    if one.entity == "PERSON" and (_only_titles(left) or (left.islower() and span != (one.start, one.end))):
        return None  # "-like" of "Reye-like"
    if span != (one.start, one.end):
        one = replace(one, start=span[0], end=span[1])
    if one.entity == "PERSON":
        one = _without_role_before(text, _without_letters_after(text, one))
    if one.layer in MODELS:
        return _kept_of_model(text, one, sure)
    if one.rule in {UNEXPLAINED, WORD_AS_NAME} and text[one.start : one.end].lower() in written_small:
        return None
    return one


def _without_agency_before(text: str, one: Found) -> Found:
    """The finding without another body in one word that everybody knows: "Cafcass and Dimple Lane Nursery"."""
    for low, high in left_alone(text):
        joined = once(r"\s(?:and|&)\s(?:the\s)?(?=\p{Lu})").match(text, high, one.end)
        if low == one.start and joined and text[low:high].isalpha():
            return replace(one, start=joined.end())
    return one


def _names_nothing(text: str, one: Found) -> bool:
    """True for what looks like a finding of its kind and is none, as the comments tell for each."""
    if one.entity in OF_THINGS and is_everybodys(text, one.start, one.end):
        return True  # "HCR-20", "Catch22", "Postman Pat", "Daily Mail", and "Deaf CAMHS" of "National Deaf CAMHS"
    match one.entity:
        case "OCCUPATION":  # "Deckhand 1 was at sea", "called Peer 1"
            last = text[one.start : one.end].rsplit(None, 1)[-1]
            return last.istitle() and NUMBER_AFTER.match(text, one.end) is not None
        case "CASE_NUMBER" | "UK_COURT_CASE" | "DATE_TIME":  # "2009-2011", and those of guidance
            years = one.entity == "CASE_NUMBER" and YEARS.fullmatch(text, one.start, one.end) is not None
            return years or is_published(text, one.start, one.end)
        case "AGE":
            return _is_no_age(text, one)
        case "PHONE_NUMBER":  # "ChildLine 0808 157 0111": a helpline
            return FREE.match(text, one.start) is not None and follows_everybodys(text, one.start, NEAR)
        case "NRP" | "MEDICAL_CONDITION":  # "Mongolian blue spot", "the Sickle Cell Society"
            return any(low <= one.start and one.end < high for low, high in left_alone(text))
        case "LOCATION" if not AT.search(text, max(0, one.start - 4), one.start):
            return False  # "outside Asda" tells of one of them
        case "HEALTH_SETTING" | "NEWSPAPER" | "SCHOOL" | "LOCATION" | "REFUGE":  # "Royal Mail"
            heading = OF_PRACTICE.fullmatch(text, one.start, one.end)  # "APPRAISAL OF PRACTICE"
            whole = (one.start, one.end) in left_alone(text) and not WARD.fullmatch(text, one.start, one.end)
            return whole or (one.entity == "HEALTH_SETTING" and heading is not None)
        case "PERSON":  # "Reg BX07 …"
            return BEFORE_NUMBER.match(text, one.start) is not None
    return False


def _is_no_age(text: str, one: Found) -> bool:
    """True for the age from which a witness need not tell it ("over 18"), for a number of pages or thousands, and for a
    time of day ("at ten to four")."""
    return (
        once(r"(?i:age:?\s)?over\s(?:16|18|21)").fullmatch(text, one.start, one.end) is not None
        or THOUSANDS.match(text, one.end) is not None
        or PAGES.search(text, max(0, one.start - 24), one.start) is not None
        or (AT.search(text, 0, one.start) is not None and TO_THE_HOUR.match(text, one.start) is not None)
    )


def _called_ward(text: str, one: Found) -> bool:
    """True for a ward or place that may be somebody: "Michael Ward"."""
    return (
        one.entity in {"HEALTH_SETTING", "LOCATION", "PLACE_OF_WORSHIP"}
        and CALLED_WARD.fullmatch(text, one.start, one.end) is not None
    )


def _letter(text: str, one: Found) -> bool:
    """True for a title and a letter in a note that the report reader is sure of: "told Miss K". In prose it may as well
    be a pseudonym."""
    sure = one.layer == REPORT_READER and one.score >= SURE_OF_LETTER
    return sure and bool(TITLED.fullmatch(text, one.start, one.end) and register_of(text))


def _only_titles(words: str) -> bool:
    """True for "Detective Sergeant" and "The", and not for "Mrs Judge", "PC Major" or "Mr Wing"."""
    parts = name_parts(words)
    named = len(parts) == 2 and parts[0] in BEFORE_SURNAME and parts[1] not in OF_OFFICE
    return not named and all(part.lower() in TITLES or part == "The" for part in parts)


def _without_letters_after(text: str, one: Found) -> Found:
    """The finding without "FRCS" or "ST3" after the name of somebody, or the class of a pupil ("9T"). An honour
    ("OBE") is taken along again with the title: few have one."""
    words = text[one.start : one.end].split()
    end = one.end
    while (
        len(words) > 1
        and words[-1] != "QC"
        and (GRADE.fullmatch(words[-1]) or (words[-1].isupper() and is_acronym(words[-1])))
        and not _only_titles(words[-2])
    ):
        end = one.start + len(text[one.start : end].removesuffix(words.pop()).rstrip(" ,\n"))
    return replace(one, end=end) if end != one.end else one


def _without_role_before(text: str, one: Found) -> Found:
    """The finding without a role before a full name: "EWO Barbara Leake", "Health Visitor Maureen Pask"."""
    if role := ROLE_FIRST.match(text, one.start, one.end):
        return replace(one, start=role.end())
    first, *others = text[one.start : one.end].split()
    if len(others) < 2 or not is_acronym(first) or first.lower() in TITLES | GRADES:
        return one
    return replace(one, start=text.index(others[0], one.start + len(first)))


def _outside(text: str, one: Found, called: Set[str]) -> tuple[int, int] | None:
    """The part of a finding that no anonymous stretch covers, without blanks and stops; None when there is none."""
    start, end = one.start, one.end
    listed = ITEM.match(text) if one.entity != "PERSON" else None
    if listed and start < listed.end() < end:
        start = listed.end()  # "B. Wexmoor Council"
    numbered = SECTION.match(text, max(0, start - 2), end)
    if numbered and start == numbered.end("figure"):
        start = numbered.end()
    for low, high in left_alone(text):
        if called and once(r"['’]s?$").sub("", text[low:high].lower()) in called:
            continue
        if low <= start and end <= high:
            return None
        if low <= start < high:
            start = high
        elif start < low and low < end <= high:
            end = low
    return _trimmed(text, start, end)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    """A stretch without blanks and stops at its ends; None where small words alone are left: "and the", of "Cafcass and
    the Probation Service"."""
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not text[end - 1].isalnum():
        end -= 1
    left = set(text[start:end].split())
    small = left <= {"The", "the"} or ("and" in left and left <= NEVER_LAST)
    return None if not left or small else (start, end)


def _kept_of_model(text: str, one: Found, sure: Sequence[tuple[int, int]]) -> Found | None:
    """A model's finding without roles and small words at its edges; None when it is all ordinary words of the field."""
    words = [
        (match.start() + one.start, match.end() + one.start)
        for match in once(r"[^\s/]+").finditer(text[one.start : one.end])
    ]
    person = one.entity == "PERSON"
    cell = text.find("\t", one.start, one.end)
    if cell > 0:  # no name runs from one cell into the next
        words = [word for word in words if word[1] <= cell]
    if person:
        words = _up_to_sentence_end(text, words)
    else:  # nor does a body's run on to what it did: "Hill Medical Centre saw Kobby"
        verbs = [
            number for number, (start, end) in enumerate(words) if number and text[start:end] in PERSON_VERBS
        ]
        words = words[: verbs[0]] if verbs else words
    heading = is_heading(text)
    while words and _idle(text, words[0], person, heading, sure):
        words.pop(0)
    while words and (
        _idle(text, words[-1], person, heading, sure) if person else text[slice(*words[-1])] in NEVER_LAST
    ):
        words.pop()
    if not words or text[one.start : one.end].lower().rstrip("s") in entries("origins"):
        return None
    start, end = words[0][0], words[-1][1]
    while end > start and not text[end - 1].isalnum():
        end -= 1
    end -= 2 if once(r"['’]s$").search(text[start:end]) else 0
    cut = replace(one, start=start, end=end)
    own = [once(r"\W+$").sub("", text[a:b]) for a, b in words]
    return _unless_plain(text, cut, own, heading, sure)


def _is_short_form(word: str, text: str) -> bool:
    """True for a short form of the field, and for up to five capitals that no list of names has ("CGA", "NGT") in a
    text that is not in capitals: the initials of somebody are found by the name that they stand for."""
    unheard = len(word) < 6 and word.rstrip("s").isupper() and not text.isupper()
    return is_acronym(word) or (
        unheard and word.lower() not in given_names() and word.lower() not in family_names()
    )


def _acts(text: str, span: tuple[int, int], word: str, sure: Sequence[tuple[int, int]]) -> bool:
    """True where both models read a person in the word that opens a sentence, and it goes on as after a person."""
    if not any(low < span[1] and span[0] < high for low, high in sure):
        return False
    after = word_after(text, span[0] + len(word))
    return (
        after.lower() in PERSON_VERBS | {"and", "pleaded"}
        or (after[:1].isupper() and (not is_word(after) or after.lower() in family_names()))
        or once(r"['’]s?\s|\s*(?:[.,)\t+&]|$)").match(text[span[0] + len(word) :]) is not None
    )


def _unless_plain(
    text: str, one: Found, own: list[str], heading: bool, sure: Sequence[tuple[int, int]]
) -> Found | None:
    """The finding; None when no word of it can be a name, and marked as plain when only its capital says so."""
    short = all(len(word) < 2 or _is_short_form(word.replace(".", ""), text) for word in own)
    if not heading and not short and any(low < one.end and one.start < high for low, high in sure):
        return one
    if short or (len(own[0]) == 1 and all(map(is_word, own[1:]))):
        return None
    if not all(is_word(word) or is_acronym(word.replace(".", "")) or len(word) == 1 for word in own):
        return one
    if one.entity != "PERSON" and not heading and is_own_name(text[one.start : one.end], text, one.start):
        return one
    article = ARTICLE_BEFORE.search(text[max(0, one.start - 20) : one.start])
    if one.entity != "PERSON" or article or heading or len(own) > 2:
        return None
    return replace(one, score=min(one.score, 0.35), rule=PLAIN)


def _up_to_sentence_end(text: str, words: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The words before a small word that no name holds, or up to the end of the sentence."""
    for number, (start, end) in enumerate(words):
        if number and text[start:end].islower() and text[start:end] not in PARTICLES:
            return words[:number]
        if end - start > 4 and text[end - 1] in ".?!;:":
            return words[: number + 1]
    return words


def _idle(
    text: str, span: tuple[int, int], person: bool, heading: bool, sure: Sequence[tuple[int, int]]
) -> bool:
    """True for a word at the edge of a name that is no part of it: a role, a month, a small word, a number."""
    word = once(r"['’]s?$|^\W+|\W+$").sub("", text[span[0] : span[1]])
    lower = word.lower()
    if (
        not any(character.isalpha() for character in word)
        or NUMBERING.fullmatch(word)
        or lower in NEVER_NAMES
    ):
        return True
    if len(word) == 1:
        return not person
    surname = person and word.istitle() and lower in family_names()  # "Swift" is also a system for records
    if (is_acronym(word) and not surname) or lower in MONTHS | DAYS or lower in SMALL_PARTS:
        return True
    plain = is_word(word) and (
        heading or (opens_sentence(text, span[0]) and not _acts(text, span, word, sure))
    )
    if not (is_field_word(word) or word[0].islower() or plain):
        return False
    return not (lower in given_names() and used_as_name(text, span[0], span[1], heading))
