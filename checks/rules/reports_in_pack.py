"""What is in the pack: the documents to publish, and no individual management review."""

from checks.facts import Facts, Finding
from checks.rules.anonymisation import document
from checks.rules.asking import ask, choice, not_yet
from checks.rules.finding import finding
from checks.rules.publication import IN_WORDS, judged

MISSING = {
    "overview_report": ("OVERVIEW_MISSING", ("letter_2010_initiated", "letter_2010_together")),
    "executive_summary": ("SUMMARY_MISSING", ()),
}

QUESTIONS = (
    ask(
        "reports_in_pack.management_review",
        "Is an individual management review in the pack, or appended to a document?",
        "choice",
        step="documents",
        hint="Look through appendices and attached files too.",
        options=(
            choice("no", "No: the pack has been looked through"),
            choice("yes", "Yes"),
            not_yet("not_checked", "Not checked yet"),
        ),
        why="Agencies' own reviews should not be made public, whenever the review began. "
        "One in the pack holds publication until it is taken out.",
        source="letter_2010_management_reviews",
    ),
    ask(
        "reports_in_pack.lifted_passages",
        "Is any passage lifted whole from a management review?",
        "choice",
        step="documents",
        hint="A page or more in an agency's own words is a sign of it.",
        options=(
            choice("no", "No: the documents have been compared"),
            choice("yes", "Yes"),
            not_yet("not_checked", "Not checked yet"),
        ),
        why="A management review is published by its passages as much as by its cover. "
        "What was lifted from one should be put in the overview author's own words.",
        source="letter_2010_management_reviews",
    ),
)


def check(facts: Facts) -> list[Finding]:
    """Holds while a document of the publication set is missing, or a management review may be in the pack."""
    found = []
    for role in judged(facts):
        if not document(facts, role).supplied:
            code, sources = MISSING[role]
            name = IN_WORDS[role]
            found.append(finding(code, f"The {name} is not here.", f"the {name} is added", *sources))
    if facts.management_review_in_pack is False:
        return found
    said = (
        "An individual management review, or a passage lifted from one, is in the pack."
        if facts.management_review_in_pack
        else "It is not said whether an individual management review is in the pack."
    )
    clears = (
        "the pack has been looked through and holds no management review, nor any passage lifted from one"
    )
    return [*found, finding("MANAGEMENT_REVIEW", f"{said} None should be published.", clears)]
