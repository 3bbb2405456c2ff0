"""Data protection: the Act in force on the day of publication, and the check made under it."""

from checks import guidance
from checks.facts import Facts, Finding, in_words
from checks.rules.asking import ask, choice, not_yet
from checks.rules.finding import finding

YES = (choice("yes", "Yes"), choice("no", "No"), not_yet("not_done", "Not done yet"))
CHECKS = ("purpose", "condition", "necessity", "accuracy", "rights", "stranger", "neighbour")

QUESTIONS = (
    ask(
        "data_protection.publish_on",
        "When is publication planned?",
        "date",
        hint="The same day for both documents. Any year is accepted.",
        why="What is published has to meet the data protection law of the day it is published: the Act of "
        "1998 up to "
        "24 May 2018, UK GDPR and the Act of 2018 from 25 May 2018.",
        source="data_protection",
    ),
    ask(
        "data_protection.purpose",
        "Is the purpose of publishing written down?",
        "choice",
        hint="For an overview report: that lessons are learned, and trust is kept.",
        options=YES,
        why="Personal data may be used only for a purpose that is stated. Everything after is measured "
        "against it.",
        source="data_protection",
    ),
    ask(
        "data_protection.condition",
        "Is there a lawful condition for publishing, for sensitive data as well?",
        "choice",
        hint="Ask the data protection officer or your adviser to name it. Health, offences, sexual life "
        "and ethnic origin "
        "are sensitive.",
        options=YES,
        why="Without a condition in the Act, publication is unlawful however well it is anonymised. "
        "The letter is guidance and no condition by itself.",
        source="data_protection",
    ),
    ask(
        "data_protection.necessity",
        "Does the text hold no more about people than its purpose needs?",
        "choice",
        hint="The least family detail: even an exact illness can identify.",
        options=YES,
        why="What is published has to be relevant and not excessive. "
        "A detail that teaches nothing and may identify should go.",
        source="data_protection",
    ),
    ask(
        "data_protection.accuracy",
        "Are the facts about people checked and right?",
        "choice",
        options=YES,
        why="Personal data has to be accurate. A mistake about a family, once published, cannot be called "
        "back.",
        source="data_protection",
    ),
    ask(
        "data_protection.rights",
        "Have the people concerned been told, and have their objections been answered?",
        "choice",
        hint="For each surviving child, say in the minutes how privacy was weighed against publication.",
        options=YES,
        why="Data subjects have rights, and private life is weighed against free expression with neither "
        "coming first. "
        "An objection left unanswered is a failing of its own.",
        source="data_protection",
    ),
    ask(
        "data_protection.stranger",
        "Can a stranger with the internet work out who the family is?",
        "choice",
        hint="Have someone who does not know the case try, with a search engine and public records.",
        options=(
            choice("yes", "No: somebody tried and could not"),
            choice("no", "Yes, or perhaps"),
            not_yet("not_done", "Not tried yet"),
        ),
        why="This is the least a published text has to stand. "
        "Words from a sentence or a headline are found by a search engine in seconds.",
        source="motivated_intruder",
    ),
    ask(
        "data_protection.neighbour_learns",
        "What does the report tell a neighbour or classmate who already knows the family?",
        "long_text",
        hint="Write down each thing they would learn. No names.",
        why="The reader who can do most harm knows the family from the start. "
        "A new fact about a known family does harm with no name in the text, and no screening finds it.",
        source="local_reader",
    ),
    ask(
        "data_protection.neighbour",
        "Is the report safe in the hands of that reader?",
        "choice",
        options=(
            choice("yes", "Yes: nothing they learn can harm a child"),
            choice("no", "No, or perhaps not"),
            not_yet("not_done", "Not considered yet"),
        ),
        why="In a small place everyone in the class knows who the child is. "
        "What such a reader learns should be no more than the lessons need.",
        source="local_reader",
    ),
    ask(
        "data_protection.checked_by",
        "Who made this check?",
        hint="Role, for example the authority's data protection officer.",
        why="The board answers for what it publishes. The certificate says by whose check.",
        source="data_protection",
    ),
    ask(
        "data_protection.checked_on",
        "When was it made?",
        "date",
        past=True,
        why="The law changes, and so does the text. The date shows under which law and on which text it "
        "was made.",
        source="data_protection",
    ),
)


def check(facts: Facts) -> list[Finding]:
    """Holds until the check has passed; names the Act that governs."""
    act = guidance.data_protection_act_on(facts.published_or_checked_on)
    if facts.publish_on:
        when = f"Publication on {in_words(facts.publish_on)} falls under {act.name}."
    else:
        when = (
            f"No day of publication is planned yet. On the day of this check it would fall under {act.name}."
        )
    named = finding(
        act.id,
        f"{when} A report that stays on a website stays under the law of each day it is there.",
        "the check has been made under this Act, and again if the day of publication moves",
    )
    if facts.data_protection == "pass":
        return [named]
    done = "has failed" if facts.data_protection == "fail" else "has not been done"
    hold = finding(
        "DATA_PROTECTION",
        f"The data protection check {done}. What is published must meet {act.name}.",
        "new evidence lets every part of the check be answered yes, and the check is dated",
        "data_protection",
        act.source,
    )
    return [hold, named]
