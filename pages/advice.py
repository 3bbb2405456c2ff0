"""Step 9: independent advice, where there is any doubt on complying with the law."""

from checks.rules import advice
from pages import ui
from pages.ui.questions import Part

ui.questions.steps(
    "advice",
    advice.QUESTIONS,
    (
        Part("doubt", "Is there any doubt on complying with the law?", ("advice.doubt",)),
        Part("adviser", "Who advises?", ("advice.adviser", "advice.independent", "advice.why_independent")),
        Part("outcome", "What does the advice say?", ("advice.date", "advice.outcome", "advice.followed")),
    ),
)
