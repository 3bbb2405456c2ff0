"""What streets, schools and bodies have in common: runs of capitalised words, and where a name in them begins."""

from checks.personal_data.lexicon import bag
from checks.personal_data.patterns import once
from checks.personal_data.use import is_field_word

WORD = r"(?:St\.?(?!\p{L})|\p{Lu}[\p{L}\p{M}'’]*+(?:-\p{L}[\p{L}'’]*+)*+)"
STARTERS = bag("""the a an at in on of to from near by with and or for when while after before outside inside
    along off into onto around between although because since if but this that his her their its our
    then there where both each every most some all no any one two as until under over across through
    behind beside opposite she he they it we i you mother father once during upon via per
    what why how whether ref advised informed contacted cancelled requiring conveyed rang phoned telephoned told asked
    emailed texted visited""")


def own_words(phrase: str) -> list[str]:
    """The words of a phrase that could be a name's own: without small words, roles and what opened the sentence."""
    return [
        word
        for word in once(r"[\p{L}\p{M}'’-]+").findall(phrase)
        if word[0].isupper() and word.lower() not in STARTERS
    ]


def trimmed_start(text: str, start: int, end: int) -> int:
    """Where a run of capitals really begins: small words, roles and sentence openers before the name are cut off."""
    for match in list(once(r"[\p{L}\p{M}'’.-]+").finditer(text[start:end]))[:-1]:
        word = match.group()
        at = start + match.start()
        bare = once(r"['’]s?$").sub("", word)
        if word.lower() not in STARTERS and (belongs(word) or not is_field_word(bare)):
            return int(at)
    return start + max(0, text[start:end].rfind(" ") + 1)


def belongs(word: str) -> bool:
    """Words of the field that also open the names of streets and schools."""
    return word.lower() in OPENING_NAMES


OPENING_NAMES = bag(
    """queen royal park church school station victoria north south west east great high long old new
    green white hill market spring lower upper st chapel hospital library mill court little mount
    lady lord central main grove county castle abbey york first second bishop early winter summer
    autumn sunny key priory college prison christmas borough city town village point port temple bridge
    bank top view cape fort elder constable union crown academy nursery infirmary lines"""
)
