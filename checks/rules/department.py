"""The Department: asked to be told, never a bar to publication."""

from checks.facts import Facts, Finding
from checks.rules.asking import ask, when
from checks.rules.finding import finding

QUESTIONS = (
    ask(
        "department.told",
        "Has the Department been told of the review and of the plans to publish?",
        "yes_no",
        why="The Department asked to be told, so that Ministers know before the press does. "
        "It is a request: publication is not held by it.",
        source="department_told",
    ),
    ask(
        "department.told_on",
        "When was it told?",
        "date",
        only_if=(when("department.told", True),),
        past=True,
        why="The day decides to whom the news went: the Government Office, the Department, or its mailbox. "
        "London changed over first.",
        source="department_channel",
    ),
    ask(
        "department.tell_on",
        "When will it be told?",
        "date",
        only_if=(when("department.told", False),),
        required=False,
        why="The day decides to whom the note is addressed. We prepare the text and never send it.",
        source="department_channel",
    ),
    ask(
        "department.incident_notified",
        "Was the incident notified to Ofsted as serious enough for a review?",
        "yes_no",
        required=False,
        why="News of such incidents is the first of three things the Department asked for. "
        "Notifying Ofsted is a duty of its own and is not replaced by this note.",
        source="department_told",
    ),
    ask(
        "department.media",
        "Is the case getting significant media attention?",
        "yes_no",
        required=False,
        why="The Department asked to hear of cases in the media, whatever their stage. "
        "It helps Ministers to answer.",
        source="department_told",
    ),
    ask(
        "department.planned_completion",
        "When is the review due to be complete, or when was it completed?",
        "date",
        required=False,
        why="Planned completion is part of what the Department asked for. Any year is accepted.",
        source="department_told",
    ),
    ask(
        "department.outcomes",
        "What is known of the outcome of court cases?",
        "long_text",
        hint="Verdicts and sentences, without names.",
        required=False,
        why="The Department asked for outcomes, including verdicts and sentences, as well as dates. "
        "The dates are taken from the step on courts.",
        source="department_proceedings",
    ),
)


def check(facts: Facts) -> list[Finding]:
    """Warns until the Department has been told."""
    if facts.department_told:
        return []
    return [
        finding(
            "DEPARTMENT_NOT_TOLD",
            "Nothing shows that the Department has been told of the review and of the plans to publish. "
            "Boards were asked to tell it; nothing is held by this.",
            "the day the Department was told is recorded, or why it was not",
        )
    ]
