"""One stretch of text that may identify somebody, as several layers together found it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Passage:
    """A stretch of one paragraph with its kind, evidence from 0 to 1, the layers that found it and why."""

    start: int
    end: int
    entity: str
    score: float
    layers: tuple[str, ...]
    why: str
