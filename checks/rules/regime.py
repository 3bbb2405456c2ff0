"""Which guidance a review falls under: by the day the chair decided to hold it, and by nothing else."""

from dataclasses import dataclass
from typing import Literal

from checks import guidance
from checks.facts import Facts
from checks.guidance import Regime


@dataclass(frozen=True)
class Dating:
    """How far the initiation date decides. `regimes` are those it may be: one when it is known."""

    standing: Literal["known", "unknown", "invalid", "future", "out_of_scope"]
    regimes: tuple[Regime, ...] = ()

    @property
    def regime(self) -> Regime | None:
        """The one regime it is, when that can be told."""
        return (
            self.regimes[0] if self.standing in ("known", "out_of_scope") and len(self.regimes) == 1 else None
        )


def dating(facts: Facts) -> Dating:
    """What the initiation date decides.

    A month decides when all its days fall under one regime: June 2010 and April 2013 do not.
    Records on either side of a line, or not said to agree, leave a date unknown (letter of 10 June 2010,
    paragraphs 5 and 8: the date is all that decides, so a doubt about it is a doubt about everything).
    """
    if facts.initiated_on is None:
        return Dating("unknown")
    days = facts.initiated
    if days is None:
        return Dating("invalid")
    if days.first > facts.checked_on:
        return Dating("future")
    regimes = tuple(
        regime for regime in guidance.regimes() if regime.first <= days.last and days.first <= regime.last
    )
    if not any(regime.supported for regime in regimes):
        return Dating("out_of_scope", regimes)
    if len(regimes) > 1 or facts.initiation_records_agree is not True:
        return Dating("unknown", regimes)
    return Dating("known", regimes)


def in_england(facts: Facts) -> bool | None:
    """Whether the board is in England; None when it is not said. A region of England says it too."""
    if facts.country is None:
        return True if facts.region else None
    return facts.country.strip().casefold() == "england"


def stands_alone(facts: Facts) -> bool:
    """Whether the date or the country ends the matter, so that no other rule is asked."""
    return dating(facts).standing in ("invalid", "future", "out_of_scope") or in_england(facts) is False
