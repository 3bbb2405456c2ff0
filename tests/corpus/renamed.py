"""The reports with everybody renamed: are people found by how they are named, or by what they are called?

`python -m tests.corpus.renamed [--held-apart] [--unlisted] [--words] [--seed N]` gives each part of each person's name
another one, the same throughout a report and with the same first letter, so that initials still stand for it; prints
the figures of the reports as they are and renamed; and lists what only the renamed ones lose. The names in `names/`
were written down for this by somebody who did not know the lists of the detector; `--unlisted` takes only those that no
such list holds, `--words` family names that are ordinary words ("Page", "Well").
"""

import argparse
import random
import re
import unicodedata
from collections import defaultdict
from collections.abc import Mapping
from functools import partial
from pathlib import Path

from checks.personal_data.lexicon import bag, family_names, given_names
from checks.personal_data.titles import TITLES
from tests.corpus.gold import HELD_APART, MARK, SOURCE, Gold, parse
from tests.corpus.score import HEADER, context, figures, row, scan

NAMES = Path(__file__).parent / "names"
PART = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
# What stands in a name and is nobody's own: the words of a nickname or for a relative, and particles.
KEPT = TITLES | bag(
    "big little old young uncle auntie aunty aunt nan nana gran granny grandma grandad baby mum dad de van der la el "
    "al da dos di du von bin ibn ap ab mac of the and major private judge"
)
Pool = Mapping[str, list[str]]


class Names:
    """The names to choose from, by first letter without its accent."""

    def __init__(self, unlisted: bool = False, words: bool = False) -> None:
        self.given = _pool("given", given_names() if unlisted else frozenset())
        listed = family_names() if unlisted else frozenset()
        self.family = _pool("family_words", frozenset()) if words else _pool("family", listed)

    def other(self, part: str, last: bool, chance: random.Random) -> str:
        """Another name with the first letter of `part`: a family name when it is the last of several parts."""
        pool = self.family if last else self.given
        return chance.choice(pool.get(_letter(part)) or pool["M"])


def _letter(name: str) -> str:
    return unicodedata.normalize("NFD", name)[0].upper()


def _pool(name: str, listed: frozenset[str]) -> Pool:
    pool: dict[str, list[str]] = defaultdict(list)
    for each in (NAMES / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if each.lower() not in listed:
            pool[_letter(each)].append(each)
    return pool


def renamed(marked: str, names: Names, chance: random.Random) -> str:
    """The marked text with other names in its marks of people. Initials, titles and what is written small stay."""
    given: dict[str, str] = {}
    return MARK.sub(partial(_rename, names=names, chance=chance, given=given), marked)


def _rename(mark: re.Match[str], names: Names, chance: random.Random, given: dict[str, str]) -> str:
    if mark["type"] != "PERSON":
        return mark[0]
    parts = [part for part in PART.finditer(mark["text"]) if _is_own(part[0])]
    several = len(parts) > 1 or any(part[0].lower() in TITLES for part in PART.finditer(mark["text"]))
    pieces, at = [], 0
    for part in parts:
        last = several and part is parts[-1]
        other = given.setdefault(part[0].casefold(), names.other(part[0], last, chance))
        pieces += [mark["text"][at : part.start()], other.upper() if part[0].isupper() else other]
        at = part.end()
    return f"{{{{d:PERSON|{''.join(pieces)}{mark['text'][at:]}}}}}"


def _is_own(part: str) -> bool:
    """True for a part of somebody's own name that is no initials."""
    initials = len(part) == 1 or (part.isupper() and len(part) <= 3)
    return part[0].isupper() and part.lower() not in KEPT and not initials


def corpus(folder: Path, names: Names, seed: int) -> tuple[Gold, ...]:
    """The documents of a folder, renamed."""
    return tuple(
        parse(
            path.name, renamed(path.read_text(encoding="utf-8"), names, random.Random(f"{seed} {path.name}"))
        )
        for path in sorted(folder.glob("*.txt"))
    )


def main() -> None:
    """Prints the figures before and after, and what only the renamed reports lose."""
    parser = argparse.ArgumentParser(prog="python -m tests.corpus.renamed", description=__doc__)
    parser.add_argument("--held-apart", action="store_true", help="the reports never fitted to")
    parser.add_argument(
        "--unlisted", action="store_true", help="only names that no list of the detector holds"
    )
    parser.add_argument("--words", action="store_true", help="family names that are ordinary words")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    folder = HELD_APART if asked.held_apart else SOURCE
    paths = sorted(folder.glob("*.txt"))
    before = scan(parse(path.name, path.read_text(encoding="utf-8")) for path in paths)
    after = scan(corpus(folder, Names(asked.unlisted, asked.words), asked.seed))
    print(HEADER)
    print(row("as they are", figures(before)))
    print(row("renamed", figures(after)))
    for one, other in zip(before, after, strict=True):
        for mark, new in zip(one.gold.marks, other.gold.marks, strict=True):
            if mark.tier in {"direct", "quasi"} and one.found(mark) and not other.found(new):
                print(f"  {one.gold.name}: {context(other.gold, new.start, new.end)}")


if __name__ == "__main__":
    main()
