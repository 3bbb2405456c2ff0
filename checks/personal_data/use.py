"""How a word is used where it stands: at the start of a sentence, in a heading, as a month, as a name."""

from functools import lru_cache

import regex

from checks.personal_data.lexicon import bag, entries, family_names, given_names, is_word
from checks.personal_data.patterns import once

MONTHS = bag("january february march april may june july august september october november december")
# The days, and how diaries shorten them and the months that no name shares.
DAYS = bag(
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat "
    "feb aug sept oct nov mondays tuesdays wednesdays thursdays fridays saturdays sundays"
)

CAPITALISED = regex.compile(
    r"(?:(?<![\w-])(?:al|el|ul|ad|as|ash|ar|an|"
    r"az)-)?\p{Lu}[\p{L}\p{M}]*(?:['’]\p{Lu}[\p{L}\p{M}]*|['’](?!s\b|"
    r"S\b)\p{Ll}+)?(?:-\n?\p{L}[\p{L}\p{M}]*(?:['’](?!s\b|S\b)\p{L}+)?)*"
)
OPENING = regex.compile(
    r"(?:^|[.?!:;•·▪*|\t\n]|\.\)|[-–—]\s)[\s\"“‘'(\[]*(?:\(?(?:\d+(?:\.\d+)*|[a-z]{1,3}|"
    r"[ivxIVX]+)[.)]?\s+)?$|^\W*(?:\d+(?:\.\d+)*[.)]?\s*)?$"
)
NUMBERED_LINE = regex.compile(
    r"^\s*(?:\d+(?:\.\d+)*\.?|[A-Z]\.|\([a-z]\)|Appendix|Chapter|Part|Section|Annex)\s", regex.I
)
ABBREVIATED = regex.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|Prof|Rev|St|Sgt|Insp|Cllr|Hon|Fr|e\.g|i\.e|etc|vs|No|\p{Lu})\.\s*$"
)
PERSON_VERBS = bag("""said says told tells asked asks reported reports stated states was is had has have went goes
    came comes lived lives moved moves attended attends died dies did does wanted wants felt feels
    thought thinks believed believes explained described disclosed alleged denied admitted refused
    agreed accepted declined appeared appears seemed seems became becomes began begins started
    starts stayed stays left leaves returned returns visited visits called calls rang phoned
    telephoned texted contacted wrote writes sent sends gave gives took takes made makes received
    receives saw sees heard hears met meets spoke speaks asked presented presents cried cries loved
    loves liked likes hated hates missed misses slept sleeps ate eats played plays ran runs walked
    walks drove drives hit hits kicked punched threatened assaulted attacked abused hurt injured
    killed stabbed strangled shouted screamed smiled laughed was would could should might cannot
    can't couldn't wouldn't didn't wasn't hadn't hasn't isn't doesn't always never often sometimes
    also then later again repeatedly initially eventually frequently still now remained remains
    continued continues tried tries needed needs knew knows worked works used uses kept keeps
    brought brings got gets looked looks found finds suffered suffers sustained developed struggled
    engaged disengaged cooperated shared discussed confirmed indicated commented noted expressed
    complained requested demanded insisted promised offered pleaded pled appealed arrived arrives
    gained lost won failed fails fell woke wore held holds turned turns grew informed advised
    recalled remembered acknowledged apologised resided married separated divorced conceived
    miscarried smoked drank self-harmed ran absconded truanted enjoyed settled thrived bonded
    weighed loses lacked lacks showed shows was who whose whom aged read reads let lets cut cuts set
    put puts shook sat sits stood stands threw rode chose drew drank sang slept swore taught fought
    bought built caught dealt hid led lent lay lies rose sold shut sank spent stole struck
    understood warns asks begs buys carries chairs climbs cooks counts dances draws dresses drinks
    enjoys fears fights finishes follows grows hears helps hides hopes hurts insists joins jumps
    keeps kicks knows learns leans listens opens owns paints pays points prays promises refuses
    rests rings rolls sells sings sits smiles speaks stops studies suffers swims talks teaches
    thanks throws touches trusts tries waits wakes walks washes wears weighs wins wishes worries
    recorded referred assessed examined interviewed arrested observed noticed raised completed
    followed checked chaired wrote last rarely seldom soon twice hardly
    swam flew dived bled bent crept dug fed forgot froze knelt leapt learnt meant overheard paid quit sought spat spelt
    sprang strode tore wept withdrew""")
AFTER_NAME = regex.compile(
    r"['’]s?\s+\p{Ll}|\s+(?P<word>[\p{L}'’-]+)|\s*\((?:aged?|dob|d\.o\.b|born|\d)|,\s+(?:who|"
    r"aged?|his|her|their|whose|then|now|the|a)\b"
)
NAME_LEFT = bag("""with told tells asked visited saw met named called by and that when for from to but while
    whether if after before because of said between either like unlike both against about towards
    about held took brought left contacted rang phoned interviewed arrested informed advised removed
    placed leaving describing described seeing helping how why where until as than including
    included""")
MONTH_LEFT = bag(
    "in during since by of until till from to before after between late early mid last next "
    "this each every following previous through and or"
)
# Small words that no list of names or cue makes a name.
NEVER_NAMES = bag("""a about above after again against all also although always an and another any are as at be
    because been before being below between both but by can could did do does doing down during each
    even ever every few for from further get had has have having he her here hers herself him
    himself his how however i if in indeed instead into is it its itself just last least less made
    make many me might more most much must my myself neither never next no nobody none nor not
    nothing now of off often on once one only or other others our ours out over own per perhaps
    quite rather same she should since so some still such than that the their theirs them then there
    therefore these they this those though through throughout thus to today together too towards two
    under unless until up upon us very was we well were what when whenever where whereas whether
    which while who whole whom whose why with within without would yet you your yours please thank
    sir sirs madam yes mr mrs ms miss dr ive""")
# Nouns that are also names, and verbs that such nouns take: "Hope played a part".
VIRTUES = bag(
    "hope faith grace joy patience charity peace will trust justice mercy honour comfort "
    "blessing destiny summer winter autumn spring dawn frost snow storm"
)
WEAK_VERBS = bag("""played plays made makes gave gives needed needs lost lacked lacks grew grows turned turns
    remained remains continued continues failed fails fell seemed seems became becomes began begins
    kept keeps came comes left won is was has had have also always never often still then""")
# What is told of such nouns and of nobody: "Hope was expressed", "Justice was done".
OF_A_VIRTUE = regex.compile(
    r"\s(?:was|were|is|are|had\sbeen|has\sbeen)\s(?:not\s|never\s|also\s|soon\s|then\s)?"
    r"(?:expressed|restored|done|served|needed|required|established|eroded|rebuilt|misplaced|extended\sto|dashed|shattered|built)\b"
)
# "Frost had been forecast", "Snow lay deep".
WEATHER = bag("frost snow storm gale gales summer autumn winter spring dawn fog mist rain")
OF_WEATHER = regex.compile(
    r"(?:\s\p{Ll}+ly)?\s(?:had\sbeen\s|was\s|had\s)?(?:forecast|burst|lay|melted|thawed|drifted|covered|closed\sthe|lingered)\b"
)
# "Young as she was", "Grant recipients in the town are".
NO_NAME_THERE = regex.compile(
    r"\sas\s(?:s?he|they|it|we|I|that|this)\s(?:\p{Ll}+\s)?(?:was|were|is|are|had|may|might)\b|\s\p{Ll}{2,}s\s(?:were|are|have)\b"
)
# Of the plurals that may be verbs as well, those that nobody does.
THINGS_ALL_THE_SAME = bag("bells banks holidays coins bushes flowers trees mats budgets mothers")
ADVERB_ENDS = ("stairs", "doors", "wards", "ways", "times", "haps", "sides", "unless", "ss")
PROFESSION_ENDINGS = ("ologist", "iatrist", "iatrician", "therapist", "ographer", "surgeon")
# What only befalls people: "Faith was born", "Bill was at school"; and not "Justice was seen to be done".
OF_SOMEBODY = regex.compile(
    r"\s(?:was|is|had\sbeen|has\sbeen)\s(?:also\s|then\s|now\s|later\s|again\s|still\s|first\s|last\s)?"
    r"(?:seen(?!\sto\b|\sas\b)|born|admitted(?!\s(?:to\sbe|in\sevidence))|discharged|examined|weighed|immunised|vaccinated|arrested|"
    r"interviewed|remanded|bailed|adopted|fostered|asleep|crying|pregnant|drunk|tearful|unwell|hungry|aged|"
    r"(?:at|in|off)\s(?:school|home|nursery|hospital|bed|foster\scare)|(?:his|her)\s(?:mother|father|brother|sister))\b"
)
# How somebody is found: "Moon asleep", "K v quiet".
STATES = bag(
    "quiet bright tearful asleep upset calm happy fine well unwell sick pale angry late there very v so still anxious "
    "crying low quieter smiling agitated drowsy settled distressed poorly tired "
    "hungry shy polite cheerful subdued withdrawn clingy chatty grumpy sleepy lively "
    "gone answered home off out smiled laughed you u ur dont didnt"
)
INITIAL = regex.compile(r"\s[B-HJ-Z]\.?\s\p{Ll}")  # "Mere V asked"
HOUSEHOLD = bag("family family's household children brothers sisters siblings twins boys girls case baby")
QUOTES = bag('“ ” ‘ ’ "')
ARTICLES = bag("the a an this these those each every any some no his her its their our your my another such")


def opens_sentence(text: str, at: int) -> bool:
    """True when the word at `at` has its capital from the start of a sentence, a line, a cell or a quotation."""
    before = text[max(0, at - 40) : at]
    word = before[-5:-1]
    if len(word) == 4 and before[-1] == " " and word.isalpha() and word.islower() and word[-1] not in "ivx":
        return False  # four small letters or more open nothing, nor end an abbreviation
    if at < 40 and once(r"(?:^|\n)\W*\p{Lu}\.\s*$").search(before):
        return True
    if ABBREVIATED.search(before) and not before.rstrip().endswith(("\n", "\t")):
        return len(before.strip()) == 0
    return bool(OPENING.search(before))


@lru_cache(maxsize=20_000)
def is_heading(paragraph: str) -> bool:
    """True for a paragraph whose capitals mean nothing: all in capitals, or a short title in title case."""
    text = paragraph.strip()
    letters = list(filter(str.isalpha, text))
    if not letters:
        return False
    if sum(map(str.isupper, letters)) > 0.8 * len(letters) and len(letters) > 3:
        return True
    if (
        "\t" in text
        or len(text) > 130
        or (text.endswith((".", "?", "!", ";")) and not NUMBERED_LINE.match(text))
    ):
        return False
    longer = [word for word in once(r"[\p{L}'’-]+").findall(text) if len(word) > 3]
    capital = sum(word[0].isupper() for word in longer)
    return len(longer) <= 14 and capital >= 0.6 * max(1, len(longer)) and capital > 1


def word_before(text: str, at: int) -> str:
    """The word right before `at`, as written; empty when something else stands there, or the edge of a cell."""
    return _last_word(text[max(0, at - 40) : at])


@lru_cache(maxsize=1_000)
def _last_word(before: str) -> str:
    bare = before.rstrip(" \n\"“‘'(")
    cut = max(map(bare.rfind, " \n")) + 1  # no word has a blank in it
    match = once(r"([\p{L}\d'’&-]+)[ \n\"“‘'(]*$").search(before, cut)
    return str(match.group(1)) if match else ""


def word_after(text: str, at: int) -> str:
    """The word right after `at`, as written; empty when something else stands there, or the edge of a cell."""
    match = once(r"(?:['’]s)?[ \n]+[\"“‘'(]?([\p{L}'’-]+)").match(text[at : at + 40])
    return match.group(1) if match else ""


def is_ambiguous(token: str) -> bool:
    """True for a word that is a name only by its use: May, Hope, Grace, Will, Young."""
    lower = token.lower()
    return is_word(lower) or lower in MONTHS or lower in DAYS


@lru_cache(maxsize=20_000)
def is_field_word(token: str) -> bool:
    """True for the vocabulary of these reports, which they write with capitals: Panel, Conference, Midwife."""
    lower = token.lower().replace("’", "'")
    vocabulary = entries("field_words")
    return (
        lower in vocabulary
        or lower.removesuffix("'s") in vocabulary
        or (lower.endswith("s") and lower[:-1].rstrip("'") in vocabulary)
        or lower.rstrip("s").endswith(PROFESSION_ENDINGS)
        or ("-" in lower and all(part in vocabulary for part in lower.split("-")))
    )


# "Patience and she are to be assessed"
AND_SOMEBODY = regex.compile(r"\s(?:and|or)\s(?:s?he|they|I|\p{Lu}\p{Ll}+)\b")


def _and_somebody(text: str, end: int, known: bool) -> bool:
    """True for a virtue by which somebody is known to be called, where another person stands beside it."""
    return known and AND_SOMEBODY.match(text, end) is not None


def _is_of_things(text: str, word: str, end: int, after: str) -> bool:
    """True where the word, in lower case, that opens a sentence is no name, by what follows: a verb or another noun."""
    if word == "will" and after.lower() in {"have", "has"}:
        return True
    if word in VIRTUES and OF_A_VIRTUE.match(text, end):
        return True
    if word in WEATHER and OF_WEATHER.match(text, end):
        return True
    if after in {"were", "are"}:
        return word.endswith("s")
    if after in PERSON_VERBS or after in HOUSEHOLD:
        return False
    measure = once(r"\sfor\s(\p{Ll}+)").match(text, end)
    return (
        (measure is not None and measure[1] == word)
        or NO_NAME_THERE.match(text, end) is not None
        or _is_plural(after)
    )


@lru_cache(maxsize=5_000)
def _is_plural(word: str) -> bool:
    """True for a plural that is no verb: no such word ends in "ing"."""
    if word in THINGS_ALL_THE_SAME:
        return True
    if not word.islower() or not word.endswith("s") or word.endswith(ADVERB_ENDS) or not is_word(word):
        return False
    stems = {word[:-1], word.removesuffix("es")} | ({word[:-3] + "y"} if word.endswith("ies") else set())
    stems = {stem for stem in stems if len(stem) > 2}
    verbs = {form for stem in stems for form in (stem, stem + stem[-1], stem.removesuffix("e"))}
    return bool(stems) and any(map(is_word, stems)) and not any(is_word(verb + "ing") for verb in verbs)


def used_as_name(text: str, start: int, end: int, heading: bool = False, known: bool = False) -> bool:
    """True when the ambiguous word at `start:end` is used as a name there.

    `known` says that the same word is a name elsewhere in the documents, which lowers what is asked of this place.
    """
    token = text[start:end]
    lower = token.lower()
    before, after = word_before(text, start).lower(), word_after(text, end)
    rest = text[end : end + 3]
    possessive = once(r"['’][sS]?\b").match(rest) is not None
    verb = (
        after.lower() in PERSON_VERBS
        or once(
            r",\s+(?:(?:who|whose|aged?|his|her|then|now)\b|(?:at\s)?(?:\d{1,2}|(?:thir|four|fif|six|seven|eigh|nine)teen|four|"
            r"five|six|seven|eight|nine|ten|eleven|twelve),\s)"
        ).match(text[end : end + 18])
        is not None
    )
    surname = _is_surname(text, end, after) or (
        known and token.istitle() and INITIAL.match(text, end) is not None
    )
    with_name = _joined_to_name(text, start, end, known)
    if known and before == "the" and after.lower() in HOUSEHOLD and token[0].isupper():
        return True  # "concerning the Winter children"
    if lower in MONTHS:
        named = (surname or with_name) and before not in MONTH_LEFT
        return _month_as_name(text, start, end, before, possessive or verb or named, known)
    if surname or with_name:
        return True
    if heading and token.isupper() == text.isupper():
        return known and not is_field_word(token)
    if opens_sentence(text, start):
        if lower in VIRTUES and (after in {"and", "or"} or (after.lower() in WEAK_VERBS and not known)):
            return _and_somebody(text, end, known)
        if _is_of_things(text, lower, end, after):
            return False
        return (
            possessive
            or surname
            or with_name
            or (verb and after.lower() not in {"is", "was", "would"})
            or OF_SOMEBODY.match(text, end) is not None
            or (known and (verb or _goes_on(after)))
            or (
                known
                and once(
                    r":|\s[–—]\s|\s*\t|,\s+(?:a|an|the|through\s(?:his|her))\s|,\s\p{Lu}|\sto\s(?:us|me|him|her|them)\b"
                ).match(text, end)
                is not None
            )
            or (known and text[max(0, start - 1) : start] in QUOTES and rest[:1] in QUOTES)
            or (known and text[max(0, start - 2) : start] == "; " and rest[:1] in {";", ".", ","})
        )
    if before in ARTICLES or (after and after[0].isupper() and not surname and is_word(after)) or heading:
        stranger = known and before in {"a", "some"} and after in {"who", "called", "whose", "from"}
        return bool(surname or stranger or (possessive and known and before not in {"the", "a", "an"}))
    previous = word_before(text, start)
    if (
        previous
        and previous[0].isupper()
        and is_field_word(previous)
        and not opens_sentence(text, start - len(previous) - 1)
    ):
        return verb or possessive or known
    return True


def _goes_on(word: str) -> bool:
    """True for a word that may stand after somebody's name: "pleaded", "denies", "shouting", "asleep", "and"."""
    return word in STATES or word in {"and", "or"} or (word.islower() and word.endswith(("ed", "s", "ing")))


def _is_surname(text: str, end: int, after: str) -> bool:
    """True when the next word can be a surname: a family name or no ordinary word, and no role."""
    if not after or not after[0].isupper() or text[end : end + 1] not in " \n":
        return False
    lower = after.lower()
    if is_field_word(after):
        beyond = word_after(text, text.find(after, end) + len(after))
        return lower in family_names() and not (beyond and beyond[0].isupper())
    return lower in family_names() or lower in given_names() or not is_word(lower)


def _month_as_name(text: str, start: int, end: int, before: str, person: bool, known: bool) -> bool:
    """A month is a name where a person's verb or possessive follows, and no date or "in" stands beside it."""
    if once(r"\s+(?:['’]?\d|of\b)").match(text[end:]) or once(r"\d(?:st|nd|rd|th)?\s+(?:of\s+)?$").search(
        text[:start]
    ):
        return False
    if text[start:end].lower() in {"may", "march"} and opens_sentence(text, start):
        after = word_after(text, end).lower()
        if known and once(r"\s(?:was|is|had\sbeen|has\sbeen)\s\p{Ll}+(?:ed|en)\b").match(text, end):
            return True  # "May was placed overnight"
        return person and after not in {
            "was",
            "is",
            "had",
            "has",
            "came",
            "saw",
            "brought",
            "began",
            "became",
            "have",
            "also",
            "always",
            "never",
            "often",
            "still",
            "then",
            "not",
            "be",
        }
    if before == "that" and not person:
        return False
    if _beside_month(text, start, end):
        return False
    if before in MONTH_LEFT - {"and", "by", "to", "from", "after", "before", "of"} or before in ARTICLES:
        return False
    if before in NAME_LEFT - MONTH_LEFT:
        return True
    return person or (known and before in NAME_LEFT and not once(r"\s*(?:[,.;)]|$)").match(text[end:]))


def _beside_month(text: str, start: int, end: int) -> bool:
    """True for "May and June", "March to May"."""
    words = [
        *once(r"(\p{L}+)\s(?:and|or|to|until)\s$").findall(text[:start]),
        *once(r"^\s(?:and|or|to|until)\s(\p{L}+)").findall(text[end : end + 30]),
    ]
    return any(word.lower() in MONTHS for word in words)


def _joined_to_name(text: str, start: int, end: int, known: bool) -> bool:
    """True beside "and" with a clear given name on the other side ("Grace and Callum"), and where the word is a known
    name with any that is no word: "Lisle, Ormston and Joan"."""
    right = once(r"(?:,|\s+and|\s+&)\s+(\p{Lu}[\p{L}'’-]+)").match(text[end : end + 40])
    left = once(r"(\p{Lu}[\p{L}'’-]+)(?:,|\s+and|\s+&)\s+$").search(text[max(0, start - 40) : start])
    return any(
        match is not None
        and not is_ambiguous(match.group(1))
        and (match.group(1).lower() in given_names() or (known and _is_no_word(match.group(1))))
        for match in (right, left)
    )


def _is_no_word(token: str) -> bool:
    return len(token) > 3 and not is_field_word(token) and token.lower() not in NEVER_NAMES
