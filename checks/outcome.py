"""All findings together: what may be published, what holds it, and what to mind."""

from typing import Literal

from pydantic import BaseModel, ConfigDict

from checks import rules
from checks.facts import Facts, Finding

PUBLISH: dict[tuple[str, ...], Literal["publish_both", "publish_summary"]] = {
    ("overview_report", "executive_summary"): "publish_both",
    ("executive_summary",): "publish_summary",
}


class Outcome(BaseModel):
    """The answer on one set of facts. `model_dump(mode="json")` is the object that `decide` prints."""

    model_config = ConfigDict(frozen=True)

    regime: str | None
    publication_set: tuple[str, ...] | None
    outcome: Literal["publish_both", "publish_summary", "hold"]
    holds: tuple[Finding, ...]
    warnings: tuple[Finding, ...]


def decide(facts: Facts) -> Outcome:
    """What the guidance and the law come to on `facts`. It advises: the chair decides and signs.

    `regime` names the guidance by its id, also a later one that is only named here; None when the date or the
    country does not tell. `publication_set` is what that regime would publish once every hold is cured.
    """
    found = rules.check(facts)
    holds = tuple(one for one in found if one.level == "hold")
    documents = rules.publication_set(facts)
    regime = None if rules.in_england(facts) is False else rules.dating(facts).regime
    return Outcome(
        regime=regime.id if regime else None,
        publication_set=documents,
        outcome="hold" if holds or documents is None else PUBLISH.get(documents, "hold"),
        holds=holds,
        warnings=tuple(one for one in found if one.level == "warning"),
    )
