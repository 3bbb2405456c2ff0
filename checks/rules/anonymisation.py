"""Anonymisation: each document that is to be published names and points to nobody."""

from checks.facts import DocumentFacts, Facts, Finding
from checks.rules.finding import finding, listed
from checks.rules.publication import IN_WORDS, judged

NOT_YET = {"not_done": "has not been screened", "not_clear": "still holds what may identify somebody"}


def document(facts: Facts, role: str) -> DocumentFacts:
    """The facts of the document in `role`."""
    return facts.overview_report if role == "overview_report" else facts.executive_summary


def check(facts: Facts) -> list[Finding]:
    """Holds until every document in the publication set, and no other, is clear."""
    judged_as = {role: document(facts, role).anonymisation for role in judged(facts)}
    open_ = [
        f"the {IN_WORDS[role]} {NOT_YET[state]}" for role, state in judged_as.items() if state in NOT_YET
    ]
    if not open_:
        return []
    source = "letter_2010_anonymised" if "overview_report" in judged_as else "chapter_8_anonymised"
    message = listed(open_)
    return [
        finding(
            "ANONYMISATION",
            f"{message[0].upper()}{message[1:]}.",
            "every flagged passage is decided and the publishable copy is proved clean",
            source,
        )
    ]
