"""Step 4: whether the welfare of a child keeps a document back, and on what evidence."""

from checks.rules import welfare
from pages import ui
from pages.ui.questions import Part

ui.questions.steps(
    "welfare",
    welfare.QUESTIONS,
    (
        Part("claim", "Is there a welfare exception?", ("welfare.claimed",)),
        Part("reason", "What is the reason?", ("welfare.ground",)),
        Part("harm", "The child and the harm", ("welfare.child", "welfare.harm", "welfare.alternatives")),
        Part(
            "evidence",
            "The evidence and the decision",
            ("welfare.evidence_by", "welfare.evidence_date", "welfare.decided_by"),
        ),
        Part("reach", "What the exception reaches", ("welfare.reach", "welfare.review_by")),
    ),
)
