"""Knows a picture again, by its bytes, by its pixels or packed anew: for the proof that a removed one is gone."""

import hashlib
from collections.abc import Sequence
from typing import NamedTuple

from PIL import Image

from checks.documents.model import Leftover

_SIDE = 16  # pixels: small enough that packing again and scaling leave no trace, large enough to tell pictures apart
_APART = 8  # of 255: how far two small copies of one picture may be from each other at any point
_PLAIN = 24  # of 255: a picture with less difference in it looks like many others


class Likeness(NamedTuple):
    """What tells a picture: digests of its bytes and pixels, and its small grey copy ("" for a plain one)."""

    digests: frozenset[str]
    look: bytes

    def is_same(self, other: "Likeness") -> bool:
        """True when both are one picture."""
        if self.digests & other.digests:
            return True
        return bool(self.look and other.look) and all(
            abs(one - two) <= _APART for one, two in zip(self.look, other.look, strict=True)
        )


def of(image: Image.Image | None, *contents: bytes) -> Likeness:
    """The likeness of a picture, given also as the bytes of its file where there are any."""
    digests = {hashlib.sha256(content).hexdigest() for content in contents if content}
    if image is None:
        return Likeness(frozenset(digests), b"")
    plain = image.convert("RGB")
    digests.add(hashlib.sha256(repr(plain.size).encode() + plain.tobytes()).hexdigest())
    small = plain.convert("L").resize((_SIDE, _SIDE), Image.Resampling.BOX).tobytes()
    return Likeness(frozenset(digests), small if max(small) - min(small) >= _PLAIN else b"")


def left(removed: Sequence[Likeness], copy: Sequence[tuple[str, Likeness]]) -> list[Leftover]:
    """The pictures of a copy, given by place, that are one of those to be removed."""
    return [
        Leftover("a picture that was to be removed", "image", place, "pictures")
        for place, likeness in copy
        if any(likeness.is_same(one) for one in removed)
    ]
