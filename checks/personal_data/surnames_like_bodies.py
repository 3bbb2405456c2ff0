"""People who are called as a body, a country or a thing is: "Mr Bolam", "Karen England"."""

import regex

from checks.personal_data.lexicon import bag, given_names
from checks.personal_data.patterns import once
from checks.personal_data.titles import OF_ANYBODY, OF_AUTHORS

AUTHORS = bag("""apgar asperger bolam bowlby caldicott conners fahlberg gantt gillick horwath kolb mantoux maslow
    moro munchausen piaget reder richter snellen wechsler winnicott""")
# Of bodies and things those that people are called after: "told Karen Ofsted" names nobody else.
SURNAMES = AUTHORS | bag("""akita allegri argos astra audi bacardi barbie batman bebo bible biro boots braille britain
    butlins carling clio climbie climbié coram cruse debenhams delius disney england fiat fiesta greggs hague honda
    isuzu kawasaki kia laming lego merlin messenger mirena morrisons peugeot pontins renault rolex saab samaritans santa
    scotland shogun stanislavski strasbourg suzuki tavistock tinder toyota utting westminster whitehall wimbledon
    woolworths""")


def is_surname(match: "regex.Match[str]") -> bool:
    """True for a single word that stands after a title; and after a given name, where people are called so."""
    word = once(r"(\p{Lu}\p{Ll}+)(?:['’]s)?").fullmatch(match.group())
    before = word and once(r"(\p{Lu}[\p{L}'’-]*)\.?\s$").search(
        match.string, max(0, match.start() - 20), match.start()
    )
    if not word or not before:
        return False
    lower = word[1].lower()
    if before[1] in OF_ANYBODY:
        return True
    if before[1] in OF_AUTHORS:
        return lower not in AUTHORS
    return lower in SURNAMES and before[1].lower() in given_names()
