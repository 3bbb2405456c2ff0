"""Schemes by which a report calls everybody: "MLM" and "FLM" for the parents of Child LM, Greek letters, trees."""

from functools import cache
from itertools import product

import regex

from checks.personal_data.lexicon import bag, lines

# Whom the letters of the child are given to: "Child LM", "known by the letters LM".
BASE = regex.compile(
    r"\b(?:[Cc]hild|[Bb]aby|[Ss]ib(?:ling)?|[Yy]oung\s[Pp]erson|[Ff]amily|[Ll]etters)\s(?P<base>\p{Lu}{2})\b(?!['’]\p{Lu})"
)
# "The child is Child W; his mother is MW, his father FW": the letter alone is often anybody's, so it is read so only
# where the report says whom it stands for.
CHILD = regex.compile(
    r"\b(?:[Cc]hild|[Bb]aby|[Yy]oung\s[Pp]erson|[Ff]amily)\s(?P<base>\p{Lu})\b(?!['’.]\p{L})"
)
KIN = (
    r"(?P<kin>mother|father|brother|sister|uncle|aunt|partner|stepfather|stepmother|grandmother|grandfather)"
)
SHORT = r"(?P<short>\p{Lu}{2})(?![\w'’&-]|\.\w)"
GIVEN_TO = regex.compile(
    rf"\b(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he|and|or)\s(?:\p{{Ll}}+\s)?{KIN}(?:\s(?:is|was)|,)?\s{SHORT}"
    rf"|\b{SHORT}\s(?:for\s(?:his|her|their|the)\s{KIN}\b|\({KIN}\))"  # "MT for their mother", "MT (mother)"
)
# "her stepfather (MSF)", "the eldest half-sibling (HS1)": letters of what they are to the child.
LETTERS = {
    "mother": "M",
    "father": "F",
    "brother": "B",
    "sister": "S",
    "sibling": "S",
    "uncle": "U",
    "aunt": "A",
    "partner": "P",
    "cousin": "C",
    "stepfather": "SF",
    "stepmother": "SM",
    "grandmother": "GM",
    "grandfather": "GF",
}
WHAT_THEY_ARE = regex.compile(
    r"\b(?:half-|great-)?(?P<kin>"
    + "|".join(sorted(LETTERS, key=len, reverse=True))
    + r")\s\((?P<short>[MPFSHOEYG]{0,3}[MFBSUAPC]\d?)\)"
)
# "One, Two, Three and Four": children by their number.
NUMBERED = regex.compile(
    r"\bOne(?:,\s(?:Two|Three|Four|Five|Six)){1,6},?\sand\s(?:Two|Three|Four|Five|Six|Seven)\b"
)
NUMBER_WORDS = bag("One Two Three Four Five Six Seven")
SMALL_GREEK = regex.compile(r"(?<=\b\p{Lu}\p{L}+\s)[α-ω](?!\w)")
# "ToD1 | Peripatetic teacher of the deaf"
CODE_ROW = regex.compile(r"(?<=^|\n)[ ]*(?P<short>\p{Lu}\p{L}{1,3}\d{1,2})[ ]?[\t|]\s?\p{Lu}?\p{Ll}")
# "The school is called the Hall throughout", "The street is called the Terrace and the borough the Bottoms".
PLACES = regex.compile(
    r"\b(?:school|home|street|town|village|city|island|hospital|house|estate|area|borough|refuge|church|unit|nursery|"
    r"surgery|place|farm)s?\s(?:(?:is|are|was|were|will\sbe)\s(?:here\s)?(?:called|known\sas|referred\sto\sas|named)\s)?"
    r"the\s(?P<name>\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?)(?=(?P<sure>\s(?:throughout|here|below|in\sthis))?)"
)
LIST_OF_PLACES = regex.compile(r"\bplaces:\s(?P<list>the\s\p{Lu}[^.\n]{3,160})")
THE_PLACE = regex.compile(r"\bthe\s(?P<name>\p{Lu}\p{Ll}+)")
RELATIVES = bag("M F S B H P A U C SF SM SB SS HS HB MP FP GM GF MGM MGF PGM PGF MA MU PA PU MGP PGP MGGM")
WORD = regex.compile(r"(?<![\w.'’&/-])\p{Lu}\p{L}{1,11}(?![\w&])")
LEAST = 2  # relatives called so: one may be an accident
GREEK_LETTERS = bag("Alpha Beta Gamma Delta Epsilon Zeta Theta Iota Kappa Lambda Sigma Omega")
GREEK = GREEK_LETTERS | bag("Eta Omicron Tau Upsilon Phi Chi Psi")  # people are called so too: "Baby Chi"
LEAST_GREEK = 4
# "Each household carries the name of a tree", "Members of the family are flowers. Professionals are planets."
KIND = (
    r"(?P<kind>trees?|flowers?|birds?|rivers?|colours?|herbs?|gems?(?:tones?)?|planets?|metals?|stars?|constellations?|"
    r"music(?:al)?|fruits?|animals?|fabrics?|fish|spices?|mountains?|butterfl(?:y|ies)|shapes?)\b"
)
OF_A_KIND = rf"(?:\p{{Ll}}+\s){{0,2}}?{KIND}"
EACH_HOUSEHOLD = regex.compile(
    r"\b[Ee](?:ach|very)\s(?:household|family|person|professional|agency)\s(?:has|carries|bears|is\sgiven)\sthe\sname\sof\s"
    rf"{OF_A_KIND}"
)
# Daughters may be named after flowers, and somebody called names for the colour of his skin: these count only where a
# scheme of names is spoken of nearby.
NAMED_AFTER = (
    regex.compile(
        r"\b(?:ha(?:s|ve)|carr(?:y|ies)|bears?|given|takes?)\s(?:the\s|an?\s)?(?:names?|terms?)\s(?:of|out\sof|from|after)\s"
        rf"{OF_A_KIND}"
    ),
    regex.compile(rf"\b(?:called|named)\safter\s{OF_A_KIND}"),
    # "Members of the family have been given colours. The key is set out in Table 1."
    regex.compile(
        rf"\b(?:are|were|been)\s(?:given|identified\sby|replaced\s(?:by|with)|known\sby|referred\sto\s(?:by|as))\s{KIND}(?=\s?[.,;])"
    ),
    regex.compile(rf"\bdisguised\s[^.]{{0,60}}?\bby\s(?:the\snames\sof\s)?{KIND}(?=\s?[.,;])"),
    regex.compile(
        rf"(?i:\b{KIND})\s(?:are|have\sbeen)\sused\s(?:in\splace\sof|instead\sof|for|as)\s(?:(?:real|their)\s)?names\b"
    ),
    regex.compile(
        r"\b(?:[Ff]amily|[Pp]rofessionals|[Cc]hildren|[Ss]chools|[Aa]dults|[Ww]orkers|[Ss]taff|[Rr]elatives)\s"
        rf"(?:are|take|bear)\s(?:all\s|the\snames\sof\s)?{KIND}(?=\s?[.,;])"
    ),
)
SCHEME = regex.compile(
    r"\b(?:(?:code|made-up|invented)\snames?|pseudonyms?|naming\sscheme|scheme\sof\s(?:code\s)?names|(?:the|this)\sscheme\swas|key\s(?:is|to)|names\sused|"
    r"anonym\p{L}+|nobody\sis\snamed|(?:signs|no)\s(?:and\snot|real)\snames|Greek\sletters?|called\sby\s(?:their|what)|instead\sof\snames|in\splace\sof\snames|identit(?:y|ies)|disguised)\b",
    regex.IGNORECASE,
)
NEAR = 300  # characters
LEAST_NAMED = 2  # words of the kind
NUMBERS = tuple(f" {number}" for number in range(1, 7))
AFTER_WORD = (" School", " Hospital", " Surgery", " Nursery", " House", " Family", " Team", " Clinic")
BEFORE_WORD = ("Child ", "Baby ", "Young ", "Adult ", "Family ", "The ")
BEFORE_LETTER = (
    "",
    "Mr ",
    "Mrs ",
    "Ms ",
    "Miss ",
    "Dr ",
    "Nurse ",
    "Sister ",
    "Mr and Mrs ",
    "Professor ",
    "PC ",
    "DC ",
)


@cache
def _names_of(kind: str) -> frozenset[str]:
    """What people are called by after such a kind: "trees", "musical", "gemstone"."""
    kinds = {
        name: bag(words) for name, _, words in (line.partition(": ") for line in lines("pseudonym_kinds"))
    }
    kind = {"constellation": "star", "butterflie": "butterfly", "musical": "music"}.get(kind, kind)
    return kinds[kind.removesuffix("stone")]


def _of_a_scheme(text: str, said: "regex.Match[str]") -> bool:
    """True where a scheme of names is spoken of nearby."""
    return SCHEME.search(text, max(0, said.start() - NEAR), said.end() + NEAR) is not None


def _by_number_or_kin(text: str) -> set[str]:
    """Those who are called by a number, by what they are to the child, or by a small Greek letter."""
    called = {match["short"] for match in CODE_ROW.finditer(text)}
    called |= {
        short.rstrip("0123456789") for short in called if not short[1:].islower() and short[1].islower()
    }
    if NUMBERED.search(text):
        called |= NUMBER_WORDS
    called |= {
        match["short"]
        for match in WHAT_THEY_ARE.finditer(text)
        if match["short"].rstrip("0123456789").endswith(LETTERS[match["kin"]])
    }
    greek = set(SMALL_GREEK.findall(text))
    if len(greek) >= LEAST_NAMED:
        called |= {title + letter for title, letter in product(BEFORE_LETTER, greek)}
    return called


def _places(text: str) -> set[str]:
    """Places that a report calls by a word for what they are: "the Hall"."""
    called = {
        match["name"] for match in PLACES.finditer(text) if match["sure"] or (_of_a_scheme(text, match))
    }
    for match in LIST_OF_PLACES.finditer(text):
        if _of_a_scheme(text, match):
            called |= set(THE_PLACE.findall(match["list"]))
    return called


def letters_of_schemes(text: str) -> set[str]:
    """All that a document calls people by in such a scheme, as it stands there; empty when it has none."""
    words = set(WORD.findall(text))
    called: set[str] = set()
    for base in {match["base"] for match in BASE.finditer(text)}:
        relatives = {each + base for each in RELATIVES} & words
        if len(relatives) >= LEAST:
            called |= relatives | {base}
    bases = {match["base"] for match in CHILD.finditer(text)}
    said = {
        match["short"] for match in GIVEN_TO.finditer(text) if match["kin"][0].upper() == match["short"][0]
    }
    for base in bases:
        relatives = {short for short in said if short[-1] == base}
        if len(relatives) >= LEAST:
            called |= relatives | {each + base for each in RELATIVES if len(each) > 1} & words
    called |= _by_number_or_kin(text) | _places(text)
    greek = words & GREEK
    if len(greek) >= LEAST_GREEK:
        called |= {title + letter for title, letter in product(BEFORE_LETTER, greek)}
        called |= {f"{letter}s" for letter in greek}
    named_after = (one for form in NAMED_AFTER for one in form.finditer(text) if _of_a_scheme(text, one))
    for match in (*EACH_HOUSEHOLD.finditer(text), *named_after):
        named = words & _names_of(match["kind"].lower().removesuffix("s"))
        if len(named) >= LEAST_NAMED:
            called |= {title + word for title, word in product((*BEFORE_LETTER, *BEFORE_WORD), named)}
            called |= {word + after for word, after in product(named, ("s", *NUMBERS, *AFTER_WORD))}
    return called
