"""Makes the copy of a PDF and proves it; pages carried over as text in which anything is left become pictures."""

import re
from collections.abc import Collection

from checks.documents.limits import Limits
from checks.documents.matcher import Matcher
from checks.documents.model import Leftover
from checks.documents.pdf import pictures, proof, redact

_PAGE = re.compile(r"page (\d+)")


def proved(
    data: bytes, matcher: Matcher, limits: Limits, without: Collection[str] = ()
) -> tuple[bytes, list[Leftover]]:
    """The copy and what the proof still finds in it, after pages at fault were made pictures. Raises `CannotRead`.

    `without` are the keys of pictures that were decided to go.
    """
    copy = redact.redact(data, matcher, limits, without=without)
    left = proof.leftovers(copy, matcher, limits)
    for as_pictures in (_pages_of(left), range(limits.pages)):
        if left and as_pictures:
            copy = redact.redact(data, matcher, limits, as_pictures=as_pictures, without=without)
            left = proof.leftovers(copy, matcher, limits)
    return copy, [*left, *pictures.left(data, copy, without, limits)]


def _pages_of(left: list[Leftover]) -> set[int]:
    """The pages (from 0) where something is left; a place in the file's structure names none."""
    named = [_PAGE.fullmatch(each.place) for each in left]
    return {int(match.group(1)) - 1 for match in named if match}
