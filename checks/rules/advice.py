"""Independent advice: what any doubt on complying with the law asks for."""

from checks.facts import Facts, Finding
from checks.rules.asking import ask, choice, not_yet, when
from checks.rules.finding import finding

IN_DOUBT = (when("advice.doubt", "yes"),)

QUESTIONS = (
    ask(
        "advice.doubt",
        "Is there any doubt on complying with the law?",
        "choice",
        hint="Any doubt at all: on an order, on data protection, on the initiation date.",
        options=(
            choice("no", "No, none"),
            choice("yes", "Yes"),
            not_yet("not_considered", "Not considered yet"),
        ),
        why="The letter asks a board in any doubt to take independent advice. "
        "A doubt that is written down and resolved protects the board; one that is left open holds "
        "publication.",
        source="letter_2010_advice",
    ),
    ask(
        "advice.adviser",
        "Who advises?",
        hint="A solicitor or barrister, by firm or chambers.",
        only_if=IN_DOUBT,
        why="Advice counts when it can be traced. The certificate names the adviser's role, not the advice.",
        source="letter_2010_advice",
    ),
    ask(
        "advice.independent",
        "Is the adviser independent?",
        "yes_no",
        hint="Not employed by an agency under review.",
        only_if=IN_DOUBT,
        why="The letter asks for independent advice without saying what that is. "
        "A lawyer of an agency under review advises that agency.",
        source="letter_2010_advice",
    ),
    ask(
        "advice.why_independent",
        "Why is the adviser independent enough in this case?",
        "long_text",
        only_if=(*IN_DOUBT, when("advice.independent", True)),
        why="Where the authority's own lawyer advises, say why that is enough here. "
        "Otherwise one line will do.",
        source="letter_2010_advice",
    ),
    ask(
        "advice.date",
        "What is the date of the advice?",
        "date",
        only_if=IN_DOUBT,
        past=True,
        why="Advice speaks of the text and the law of its day. Later changes may ask for it again.",
        source="letter_2010_advice",
    ),
    ask(
        "advice.outcome",
        "What does the advice say?",
        "choice",
        options=(
            choice("clear", "Publication is clear"),
            choice("against", "Publication is not clear"),
            not_yet("not_yet", "Not received yet"),
        ),
        only_if=IN_DOUBT,
        why="Only independent advice that clears publication resolves the doubt. "
        "Advice against it holds publication until new advice is given.",
        source="letter_2010_advice",
    ),
    ask(
        "advice.followed",
        "How has the board followed it?",
        "long_text",
        only_if=IN_DOUBT,
        required=False,
        why="What was done with the advice belongs on record. It may be asked for later.",
        source="letter_2010_advice",
    ),
)


def check(facts: Facts) -> list[Finding]:
    """Holds while a doubt is unasked, or is not resolved by independent advice that clears it.

    Advice against publication holds even where no doubt is ticked: new advice clears it, not a click.
    """
    doubt, advice = facts.legal_doubt.doubt, facts.legal_doubt.advice
    if advice and advice.outcome == "against":
        message = "The advice taken is against publication."
    elif doubt is None:
        message = "It is not said whether there is any doubt on complying with the law."
    elif not doubt:
        return []
    elif advice is None:
        message = "There is doubt on complying with the law, and no advice on it yet."
    elif not advice.independent:
        message = "There is doubt on complying with the law, and the advice on it is not independent."
    elif advice.outcome != "clear":
        message = "There is doubt on complying with the law, and the adviser has not answered yet."
    else:
        return []
    clears = (
        "the board has asked itself whether there is any doubt"
        if doubt is None and advice is None
        else "independent advice, dated, says that publication is clear"
    )
    return [finding("LEGAL_ADVICE", message, clears)]
