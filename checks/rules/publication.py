"""Which documents the guidance would publish, and which are judged meanwhile."""

from checks import guidance
from checks.facts import Facts
from checks.rules import welfare
from checks.rules.regime import dating, stands_alone

IN_WORDS = {"overview_report": "overview report", "executive_summary": "executive summary"}


def publication_set(facts: Facts) -> tuple[str, ...] | None:
    """What the regime would publish once any hold is cured; None when it cannot be told.

    An evidenced welfare exception takes out what it reaches (letter of 10 June 2010, paragraph 5); one that
    is not made out takes out nothing. A chair's wish to go beyond the guidance adds nothing: departure.py.
    """
    regime = dating(facts).regime
    if regime is None or stands_alone(facts):
        return None
    return tuple(role for role in regime.publishes if role not in welfare.takes_out(facts))


def judged(facts: Facts) -> tuple[str, ...]:
    """The documents that are looked at: the publication set, or what every regime here has in common."""
    found = publication_set(facts)
    if found is not None:
        return found
    every = [set(regime.publishes) for regime in guidance.regimes() if regime.supported]
    return tuple(role for role in IN_WORDS if all(role in publishes for publishes in every))
