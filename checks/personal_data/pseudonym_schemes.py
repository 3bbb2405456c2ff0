"""Schemes by which a report calls everybody: "MLM" and "FLM" for the parents of Child LM, Greek letters."""

from itertools import product

import regex

from checks.personal_data.lexicon import bag

# Whom the letters of the child are given to: "Child LM", "known by the letters LM".
BASE = regex.compile(
    r"\b(?:[Cc]hild|[Bb]aby|[Ss]ib(?:ling)?|[Yy]oung\s[Pp]erson|[Ff]amily|[Ll]etters)\s(?P<base>\p{Lu}{2})\b(?!['’]\p{Lu})"
)
RELATIVES = bag("M F S B H P A U C SF SM SB SS HS HB MP FP GM GF MGM MGF PGM PGF MA MU PA PU MGP PGP MGGM")
WORD = regex.compile(r"(?<![\w.'’&/-])\p{Lu}\p{L}{1,6}(?![\w&])")
LEAST = 2  # relatives called so: one may be an accident
GREEK_LETTERS = bag("Alpha Beta Gamma Delta Epsilon Zeta Theta Iota Kappa Lambda Sigma Omega")
GREEK = GREEK_LETTERS | bag("Eta Omicron Tau Upsilon Phi Chi Psi")  # people are called so too: "Baby Chi"
LEAST_GREEK = 4
BEFORE_LETTER = ("", "Mr ", "Mrs ", "Ms ", "Miss ", "Dr ", "Mr and Mrs ", "Professor ", "PC ", "DC ")


def letters_of_schemes(text: str) -> set[str]:
    """All that a document calls people by in such a scheme, as it stands there; empty when it has none."""
    words = set(WORD.findall(text))
    called: set[str] = set()
    for base in {match["base"] for match in BASE.finditer(text)}:
        relatives = {each + base for each in RELATIVES} & words
        if len(relatives) >= LEAST:
            called |= relatives | {base}
    greek = words & GREEK
    if len(greek) >= LEAST_GREEK:
        called |= {title + letter for title, letter in product(BEFORE_LETTER, greek)}
        called |= {f"{letter}s" for letter in greek}
    return called
