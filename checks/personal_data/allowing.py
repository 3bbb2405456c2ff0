"""The allow list: words that this review may publish, matched as whole values in any case, with possessives."""

from collections.abc import Sequence

import regex

from checks.personal_data.patterns import once


class Allowed:
    """The values that are never flagged."""

    def __init__(self, values: Sequence[str]) -> None:
        self.values = {self.level(value) for value in values if value.strip()}

    def covers(self, text: str, start: int, end: int) -> bool:
        """True when the passage is an allowed value, or lies within one where it stands."""
        if not self.values:
            return False
        if self.level(text[start:end]) in self.values:
            return True
        around = text[max(0, start - 200) : end + 200]
        at = start - max(0, start - 200)
        return any(
            match.start() <= at and match.end() >= at + (end - start)
            for value in self.values
            for match in once(
                rf"(?<!\w){regex.escape(value).replace(chr(92) + ' ', chr(92) + 's+')}(?!\w)",
                regex.IGNORECASE,
            ).finditer(around)
        )

    @staticmethod
    def level(value: str) -> str:
        """Case, blanks, apostrophes and possessives levelled."""
        flat = " ".join(value.replace("’", "'").lower().split())
        return flat.removesuffix("'s")
