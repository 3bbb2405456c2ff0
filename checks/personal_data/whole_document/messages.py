"""Names in text messages and posts, where nobody writes capitals: "dont come wed. ife got a cold"."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set

import regex

from checks.personal_data.lexicon import bag, family_names, given_names, is_word
from checks.personal_data.needed import matches
from checks.personal_data.quoted_messages import MESSAGE, QUOTED, SPELLINGS
from checks.personal_data.recognisers.base import Found
from checks.personal_data.sought import Sought
from checks.personal_data.unit import Unit
from checks.personal_data.use import NEVER_NAMES, PERSON_VERBS
from checks.personal_data.whole_document.known_names import ELSEWHERE, Known, Spellings

WORD = regex.compile(r"(?<![\w@#.'’-])\p{Ll}[\p{L}\p{M}]+(?![\w@-]|\.\w)")
RELATIVES = bag(
    "granda nan nana tia tio mam baba ammi abbu abu nain taid bibi dadi daadi daada nani apa baji bhai chacha "
    "khala didi"
)
HOME = bag("mum mam mom dad daddy mummy sis bro gran grandma grandad")
SURE_CUE = bag("tell told ask asked hi hey hiya hello dear love luv uncle auntie aunty rip our")
TELLS = bag("tell told ask asked")
WHAT = bag("i im ive ill she shes he hes we were u ur they to that not if what when where about bout wat wen")
SURE_VERBS = bag(
    "is was got has had said told says went goes wants cant wont dont didnt isnt wasnt keeps rang came"
)
# Names that are mostly something else in a message.
NO_NAME = bag(
    "will may hope mark rose joy grace bill art sue rob pat dawn june april august honey star angel precious "
    "summer autumn chance guy miles rich drew lance grant frank jack jean ray chase don pearl ruby holly ivy"
)
CUE = bag(
    "with to from by and off told tell ask asked hi hey hiya dear love luv for about called tia tio auntie aunty uncle"
)


BEFORE_NAME = bag("mr mrs miss ms dr uncle auntie tia")
NO_NAME_AFTER_KIN = bag("will may hope mark can")  # "mum will come"
OBJECTS = bag("it the a an him her them me you u us this that these those my your ur his their nobody")


People = dict[str, set[str]]  # the parts of their names, by how they begin
SPELT = 6  # letters, before a word is taken for another spelling of a name
ALIKE = 3  # letters: whatever is short for a name begins as the name does
SHORT = bag("reg para")  # for what is no name: the number of a car
NOBODY = NEVER_NAMES | RELATIVES | SHORT | {f"{word}s" for word in RELATIVES | HOME}


def in_messages(
    units: Sequence[Unit], known: Mapping[str, Known], spellings: Spellings
) -> Iterator[tuple[Unit, Found]]:
    """Known people in small letters, also misspelt, short for them ("saf" for Saffron) or their pet names, and clear
    given names."""
    people: People = {}
    for part, entry in known.items():
        if entry.entity == "PERSON" and len(part) > 2:
            people.setdefault(part[:ALIKE], set()).add(part)
    for unit in units:
        for quoted in matches(QUOTED, unit.text):
            said = quoted["said"]
            small = (said[0].islower() and bool(MESSAGE.search(said) or quoted["timed"])) or (
                not SPELLINGS.isdisjoint(said.lower().split())
            )
            if not small and not (unit.text[quoted.start()] in "“\"‘'" and MESSAGE.search(said)):
                continue
            offset = quoted.start("said")
            for match in WORD.finditer(said):
                word = match.group()
                why = _why(word, said, match, people) or (_unheard(word, said, match) if small else None)
                if not why and len(word) >= SPELT and not is_word(word) and spellings.near(word):
                    why = "It looks like another spelling of a name in the documents."
                if why:
                    start, end = offset + match.start(), offset + match.end()
                    yield unit, Found(start, end, "PERSON", 0.5, ELSEWHERE, "in a message", why)


def _why(word: str, said: str, match: "regex.Match[str]", people: People) -> str | None:
    """Why a word of a message is somebody's name; None when it is none."""
    if word in NOBODY or len(word) < 3:
        return None
    called = word in people.get(word[:ALIKE], ())
    title = "".join(said[: match.start()].split()[-1:])
    surname = title in {"mr", "mrs", "ms"} and word in family_names()  # and not "miss work"
    if title in BEFORE_NAME and (surname or called or not is_word(word) or _short_for_any(word, people)):
        return "A title stands before it."
    if title in HOME and called and word not in NO_NAME_AFTER_KIN:  # "mum april says"
        return "It is found as a name elsewhere in the documents."
    owner = word.removesuffix("s")  # "tell lees mam"
    theirs = not is_word(word) or said[: match.start()].split()[-1:] in (["tell"], ["told"], ["at"])
    if owner != word and owner in people.get(word[:ALIKE], ()) and theirs:
        return "It is found as a name elsewhere in the documents."
    if called:
        if not is_word(word) or (word not in NO_NAME and word in given_names()):
            return "It is found as a name elsewhere in the documents."
        before, after = said[: match.start()].split(), said[match.end() :].split()
        addressed = not before and word not in NO_NAME  # "tam get ur self"
        done = word in NO_NAME and after and after[0] in OBJECTS  # "u have to mark it"
        beside = (
            addressed
            or (before and before[-1] in CUE and not done)
            or (after and after[0] in PERSON_VERBS | SURE_VERBS)
        )
        return (
            "It is found as a name elsewhere in the documents."
            if beside and word not in {"will", "may"}
            else None
        )
    if is_word(word):
        return None
    if _short_for_any(word, people):
        return "It is short for a name in the documents."
    return "It is in the list of given names." if word in given_names() else None


def _unheard(word: str, said: str, match: "regex.Match[str]") -> str | None:
    """Why a word that no list has is somebody's name in a message: it is addressed, or does what people do. A given
    name that is a word as well is one only where it is told something: "tell jade i aint comin"."""
    if word in SPELLINGS or word in NOBODY or len(word) < 3:
        return None
    before, after = said[: match.start()].split()[-1:], said[match.end() :].split()[:1]
    if is_word(word):
        told = before and before[0].lower() in TELLS and after and after[0] in WHAT
        cued = bool(told) and word in given_names() and word not in NO_NAME
    else:
        cued = bool(before and before[0].lower() in SURE_CUE) or bool(after and after[0] in SURE_VERBS)
    return "It stands in a message where somebody is named." if cued else None


def in_small_letters(units: Sequence[Unit], small: Set[str]) -> Iterator[tuple[Unit, Found]]:
    """Given names that somebody wrote in small letters and that are no words; `small` are all words written so."""
    names = sorted(
        word
        for word in (small & given_names()) - RELATIVES - SHORT - NO_NAME
        if len(word) > 2 and not is_word(word)
    )
    sought = Sought(names, r"(?<![\w@#.'’/-])", r"(?![\w@/-]|\.\w)")
    for unit in units:
        for start, end in sought.spans(unit.text):
            why = "It is in the list of given names, and no word."
            yield unit, Found(start, end, "PERSON", 0.5, ELSEWHERE, "in small letters", why)


def short_for_one_of(word: str, known: Mapping[str, Known]) -> bool:
    """True when a word, lower case, is short for a name of a person that was found ("des" for Desmond)."""
    return len(word) > 2 and any(
        entry.entity == "PERSON" and part in given_names() and _short_for(word, part)
        for part, entry in known.items()
    )


def _short_for_any(word: str, people: People) -> bool:
    """True when a word is short for one of the people."""
    return any(_short_for(word, part) for part in people.get(word[:ALIKE], ()))


def _short_for(word: str, part: str) -> bool:
    """True for the beginning of a name ("saf" for Saffron) and for its pet name ("saffy", "deany")."""
    if len(part) >= len(word) + (1 if len(word) > 4 else 2) and part.startswith(word):
        return True
    stem = word.removesuffix("ie").removesuffix("y").removesuffix("s").removesuffix("a")
    single = stem[:-1] if len(stem) > 3 and stem[-1] == stem[-2] else stem  # "sammy" for Samuel
    return len(single) > 2 and stem != word and part.startswith((stem, single))


WRITES = "Somebody writes under this name."
WRITER = r"\p{Ll}\p{L}{1,14}(?:\s(?!to\b|from\b)\p{Ll}{2,14})?"
# Who writes in a chat, and to whom: "25 Jan  abi: …", "[16:12] kay > mum …", "3 feb vi to char: …", "9 may, from jas:".
SPEAKER = regex.compile(
    r"(?:^|\n)\s*(?:\[[\d /:.,-]+\]|\d{1,2}[ /.-](?:\p{L}{3,9}|\d{1,2})(?:[ /.-]\d{2,4})?"
    r"(?:,?\s\d\d[:.]\d\d(?::\d\d)?)?|\d\d[:.]\d\d(?::\d\d)?)[\s,–-]+"
    r"(?:(?P<one>\p{Ll}\p{L}{1,14}(?:\s\p{Ll}{2,14}(?=:\s))?|\p{Lu}\p{Ll}{1,14}(?=\s>\s))(?:\s>\s(?P<other>\p{L}{2,15}))?"
    rf"|(?:(?P<one>{WRITER})\s)?(?:to|from)\s(?P<other>{WRITER}))(?::\s|\s*\t|\s{{2}})"
)
# "mam pen: dont start lady", "rose (to office): can i not": without a date, the name must come again.
UNDATED = regex.compile(
    r"(?:^|\n)\s*(?P<one>\p{Ll}[\p{L}'’]{1,14}(?:\s\p{Ll}{2,14})?)(?:\s\((?:to|from)\s[^()\n]{1,20}\))?:\s(?=\S)"
)
NO_SPEAKER = bag(
    "me unknown call text sms voicemail reply sent received from to missed note outgoing incoming male female"
)
PATTERNS = (QUOTED, SPEAKER, UNDATED)


def speakers(units: Sequence[Unit]) -> Iterator[tuple[Unit, Found]]:
    """Who writes in the chats of the documents, in small letters: a name that opens two messages at least; and the
    same names in the messages, where they are no words."""
    lines = [(unit, match) for unit in units for match in matches(SPEAKER, unit.text)]
    bare = [(unit, match) for unit in units for match in matches(UNDATED, unit.text)]
    told = Counter(match[name] for _, match in lines for name in ("one", "other") if match[name])
    told.update(match["one"] for _, match in bare)
    writers = {name for name in told if _writes(name, told[name])}
    for unit, match in (*lines, *bare):
        dated = match.re is SPEAKER
        to_a_name = dated and any(name in given_names() for name in match.groupdict().values())
        for part, name in match.groupdict().items():
            often = told[name] + (to_a_name and match["other"] is not None)
            if name and (_writes(name, often, dated) if dated else name in writers and often > 1):
                yield unit, Found(*match.span(part), "PERSON", 0.6, ELSEWHERE, "writes in a chat", WRITES)
    names = sorted(name for name in writers if len(name) > 2 and not is_word(name))
    sought = Sought(names, r"(?<![\w@#.'’/-])", r"(?![\w@/-]|\.\w)")
    for unit in {id(unit): unit for unit, _ in (*lines, *bare)}.values():
        for start, end in sought.spans(unit.text):
            yield unit, Found(start, end, "PERSON", 0.6, ELSEWHERE, "writes in a chat", WRITES)


def _writes(name: str, often: int, dated: bool = False) -> bool:
    """True for what may be somebody's name where a message begins: a given name, or what comes again and is no word,
    but for one after a date."""
    first, *more = name.lower().split()
    own = [word for word in (first, *more) if word not in NOBODY | NO_SPEAKER | HOME]
    if not own:
        return False
    of_kin = bool(more) and first in RELATIVES | HOME  # "mam pen"
    return all(word in given_names() for word in own) or (
        often > 1 and (dated or of_kin or not any(map(is_word, own)))
    )
