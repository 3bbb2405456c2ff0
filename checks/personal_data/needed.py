"""What a pattern cannot do without. Where a paragraph lacks it, the pattern cannot match and is not run.

Most patterns need a word that few paragraphs have, and to look for words is far quicker than to run a pattern.
`data/needed.json` is worked out from the patterns themselves by `python -m training.needed`. It names a pattern by its
content: one that was changed since is simply run everywhere.
"""

import hashlib
import json
from functools import cache, lru_cache
from typing import Any

import regex

from checks.personal_data.lexicon import DATA

Needs = tuple[tuple[str, ...], ...]  # one of each of these must stand in the folded text
DIGIT = "\\d"
NEEDED = DATA / "needed.json"


def name_of(pattern: "regex.Pattern[str]") -> str:
    """A pattern's name in the file: it depends on its text and flags alone."""
    return hashlib.sha256(f"{pattern.flags}|{pattern.pattern}".encode()).hexdigest()[:16]


@cache
def _needed() -> dict[str, Any]:
    return dict(json.loads(NEEDED.read_text("utf-8"))) if NEEDED.exists() else {}


def needs_of(pattern: "regex.Pattern[str]") -> Needs:
    """What every text has in which the pattern matches; empty when nothing is known."""
    return tuple(tuple(either) for either in _needed().get(name_of(pattern), ()))


@lru_cache(maxsize=256)
def folded(text: str) -> str | None:
    """The text as `lacks` looks into it, with a mark when it has a digit; None when its letters fold in unlike ways."""
    low = text.casefold()
    if len(low) != len(text) or "ı" in low:
        return None
    return f"{low}\n{DIGIT}" if any(map(str.isdigit, low)) else low


def lacks(text: str | None, needs: Needs) -> bool:
    """True when the folded text lacks something that is needed. A text of None lacks nothing."""
    if text is None:
        return False
    for either in needs:
        for one in either:
            if one in text:
                break
        else:
            return True
    return False
