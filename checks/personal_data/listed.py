"""The people the chair listed, as a recogniser: each part of a name, nicknames, possessives, in any case."""

from collections.abc import Iterator, Sequence

import regex
from presidio_analyzer import RecognizerResult

from checks.case import Person
from checks.personal_data.lexicon import bag
from checks.personal_data.recognisers.base import Family
from checks.personal_data.use import is_ambiguous, used_as_name

PART = regex.compile(r"[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*")
NO_NAME = bag("mr mrs ms miss dr the of de da van von der den la le el al bin ibn and")


def flexible(name: str) -> str:
    """A pattern for a name: any blank or hyphen between its words, straight or curly apostrophes."""
    words = [regex.escape(word).replace("'", "['’]").replace("’", "['’]") for word in name.split()]
    return r"[\s-]+".join(words)


class Listed(Family):
    """Finds the people of a case. Each part of a name counts; a part that is also a word counts where it is a name."""

    LAYER_NAME = "people listed"

    def __init__(self, people: Sequence[Person]) -> None:
        super().__init__()
        full = {
            name.strip() for person in people for name in (person.name, *person.also_known_as) if name.strip()
        }
        self.parts = {
            part.lower()
            for name in full
            for part in PART.findall(name)
            if len(part) > 1 and part.lower() not in NO_NAME
        }
        either = sorted({*full, *self.parts}, key=lambda name: (-len(name), name))
        self.pattern = (
            regex.compile(
                rf"(?<![\w])(?:{'|'.join(flexible(name) for name in either)})(?!\w)", regex.IGNORECASE
            )
            if either
            else None
        )

    def more_entities(self) -> set[str]:
        return {self.tag("PERSON")}

    def results(self, text: str) -> Iterator[RecognizerResult]:
        for match in self.pattern.finditer(text) if self.pattern else ():
            word = match.group()
            if word.lower() in self.parts and is_ambiguous(word) and not self.is_name(text, match):
                continue
            yield self.result(
                match.start(), match.end(), "PERSON", 1.0, "listed", "The chair listed this person."
            )

    @staticmethod
    def is_name(text: str, match: "regex.Match[str]") -> bool:
        """True for an ambiguous part that has a capital and is used as a name where it stands."""
        return match.group()[0].isupper() and used_as_name(text, match.start(), match.end(), known=True)
