"""The questions on courts: the same few for each kind of restriction, so that none hides behind another."""

from checks import guidance
from checks.facts import Option, Question, RestrictionKind
from checks.rules.asking import ask, choice, not_yet, when

WHY = (
    "The letter asks boards to bear other restrictions on publishing in mind; breaking one is against the "
    "law. "
    "Some bind without any order, so an empty file is no answer."
)
TEXTS: dict[RestrictionKind, str] = {
    "order": "Is there a court order about a child or a family in the report?",
    "criminal": "Are there criminal proceedings that have not ended?",
    "family": "Are there, were there or will there be family proceedings about a child in the report?",
    "inquest": "Is there an inquest that has not concluded?",
    "automatic": "Does a restriction apply that needs no order?",
}
FOUND = (
    choice("none", "None: somebody has looked"),
    choice("exists", "Yes, one or more"),
    not_yet("not_checked", "Not checked yet"),
)
STATES = (
    choice("complies", "The text complies with it: an adviser has confirmed this"),
    choice("advised_clear", "It does not stand against publication: an adviser has said so"),
    choice("permission_given", "The court has given permission to publish"),
    choice("permission_needed", "The court's permission is needed"),
    choice("prohibits", "It forbids publication"),
    not_yet("unadvised", "Nobody has advised on it yet"),
)
ENDS = {
    "date": choice("date", "On a day that is known"),
    "proceedings_end": choice("proceedings_end", "When the proceedings end"),
    "eighteen": choice("eighteen", "When the child turns 18"),
    "life": choice("life", "Never: it is for life"),
    "no_end": choice("no_end", "No end is stated"),
    "not_known": not_yet("not_known", "Not known yet"),
}
ENDS_OF: dict[RestrictionKind, tuple[str, ...]] = {
    "order": ("date", "eighteen", "life", "no_end", "not_known"),
    "criminal": ("date", "proceedings_end", "not_known"),
    "family": ("proceedings_end", "no_end", "not_known"),
    "inquest": ("date", "proceedings_end", "not_known"),
    "automatic": ("eighteen", "life", "not_known"),
}


def questions_on(kind: RestrictionKind) -> tuple[Question, ...]:
    """All questions on one kind: what was found, its effect and end, any hearings, who looked and when."""
    at = f"courts.{kind}"
    exists, looked = when(f"{at}.found", "exists"), when(f"{at}.found", "none", "exists")
    hearings = (
        ask(
            f"{at}.dates",
            "What dates are expected, and what has been decided?",
            "long_text",
            hint="Hearings, trial, verdict, sentence, appeal or resumed inquest. No names.",
            only_if=(exists,),
            why="Publication is best timed after them. The Department asked to be told them too.",
            source="department_proceedings",
        ),
    )
    return (
        ask(
            f"{at}.found",
            TEXTS[kind],
            "choice",
            hint=" ".join(f"{one.ask} ({one.cite}.)" for one in guidance.restrictions_of(kind)),
            options=FOUND,
            why=WHY,
            source=kind,
        ),
        ask(
            f"{at}.what",
            "What is it, and which court does it come from?",
            "long_text",
            hint="If there are several, list them. No names of children or families.",
            only_if=(exists,),
            why="The certificate lists what was found. Whoever reads it later has to be able to find the "
            "order.",
            source=kind,
        ),
        ask(
            f"{at}.state",
            "How does it bear on this publication?",
            "choice",
            hint="If there are several, answer for the one that limits publication most.",
            options=STATES,
            only_if=(exists,),
            why="A restriction is cleared by the court, by an adviser's dated note, or by its end. "
            "It is never cleared by a click.",
            source=kind,
        ),
        *_ending(kind, at),
        *(hearings if kind in ("criminal", "family", "inquest") else ()),
        ask(
            f"{at}.searched_by",
            "Who looked?",
            hint="Role, and what the answer rests on: the sealed order, or the adviser's dated note.",
            only_if=(looked,),
            why="Not checked is never none. An answer counts when somebody stands for it.",
            source=kind,
        ),
        ask(
            f"{at}.searched_on",
            "When?",
            "date",
            only_if=(looked,),
            past=True,
            why="Orders are made and proceedings begin. The date shows how fresh the answer is.",
            source=kind,
        ),
    )


def _ending(kind: RestrictionKind, at: str) -> tuple[Question, ...]:
    """When it ends, offering no end that the law does not give: some anonymity is for life."""
    options: tuple[Option, ...] = tuple(ENDS[end] for end in ENDS_OF[kind])
    lasts = "; ".join(f"{one.name.lower()}: {one.lasts}" for one in guidance.restrictions_of(kind))
    asked = ask(
        f"{at}.ends",
        "When does it end?",
        "choice",
        hint=f"{lasts[0].upper()}{lasts[1:]}.",
        options=options,
        only_if=(when(f"{at}.found", "exists"),),
        why="Some restrictions end with the proceedings or at 18, and some never. One without an end is "
        "for life.",
        source=kind,
    )
    if "date" not in ENDS_OF[kind]:
        return (asked,)
    on = ask(
        f"{at}.ends_on",
        "On which day does it end?",
        "date",
        only_if=(when(f"{at}.found", "exists"), when(f"{at}.ends", "date")),
        why="After that day the restriction is looked at again. It is not taken to be gone.",
        source=kind,
    )
    return (asked, on)


QUESTIONS = tuple(question for kind in TEXTS for question in questions_on(kind))
