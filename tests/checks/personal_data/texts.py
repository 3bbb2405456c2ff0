"""Plain documents for screening: a paragraph a line."""

from dataclasses import dataclass, field

from checks import personal_data
from checks.personal_data import Flag


@dataclass(frozen=True)
class Stretch:
    """A paragraph of a `Text`."""

    start: int
    end: int
    part: str = "body"
    page: int | None = None
    cell: tuple[int, int, int] | None = None


@dataclass(frozen=True)
class Outside:
    """Text that stands outside the readable text."""

    part: str
    text: str
    page: int | None = None


@dataclass(frozen=True)
class Text:
    """A document whose lines are its paragraphs."""

    text: str
    asides: tuple[Outside, ...] = field(default=())

    @property
    def paragraphs(self) -> tuple[Stretch, ...]:
        """One for each line."""
        found, at = [], 0
        for line in self.text.splitlines(keepends=True):
            found.append(Stretch(at, at + len(line.rstrip("\n"))))
            at += len(line)
        return tuple(found)


def flags_of(text: str, **more: object) -> tuple[Flag, ...]:
    """The flags of one document."""
    return personal_data.scan({"overview": Text(text)}, **more)  # type: ignore[arg-type]  # passed on as given


def flagged(text: str, **more: object) -> list[str]:
    """The words flagged in one document."""
    return [flag.text for flag in flags_of(text, **more)]


def kinds(text: str, **more: object) -> dict[str, str]:
    """What was flagged in one document, each with its kind."""
    return {flag.text: flag.type for flag in flags_of(text, **more)}
