"""People who are called as a body, a country or a thing is: "Mr Bolam", "Karen England", "Merlin Jones"."""

from checks.personal_data.lexicon import bag, family_names, given_names
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
GIVEN = bag("astra barbie cinderella clio kia merlin nike santa tommy ugg")  # and first names like a thing
ALIKE = SURNAMES | GIVEN


def is_of_somebody(text: str, start: int, end: int) -> bool:
    """True for a single word, with its possessive, after a title or an initial; after a given name or before a family
    name, where people are called so."""
    word = once(r"(\p{Lu}\p{Ll}+)(?:['’]s)?").fullmatch(text, start, end)
    if not word:
        return False
    lower = word[1].lower()
    after = once(r"\s(\p{Lu}\p{Ll}+)").match(text, end)
    if after and lower in GIVEN and after[1].lower() in family_names():
        return True
    before = once(r"(\p{Lu}[\p{L}'’-]*)\.?\s$").search(text, max(0, start - 20), start)
    if not before:
        return False
    if before[1] in OF_ANYBODY or (len(before[1]) == 1 and "." in before.group()):
        return True
    if before[1] in OF_AUTHORS:
        return lower not in AUTHORS
    return lower in SURNAMES and before[1].lower() in given_names()
