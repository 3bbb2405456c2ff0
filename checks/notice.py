"""The note to the Department: whom a board was asked to tell, and a text for it. Prepared, never sent.

It gives the three kinds of news the Department asked for on 10 February 2011 (paragraph 4), and names nobody:
the pseudonym, the board and dates only.
"""

from dataclasses import asdict, dataclass, field
from datetime import date
from email.message import EmailMessage
from email.policy import SMTP

from checks import guidance, rules
from checks.facts import Answers, Facts, exact_day, in_words, span_in_words
from checks.guidance import Channel
from checks.rules.courts import KINDS, PROCEEDINGS
from checks.rules.publication import IN_WORDS

UNKNOWN = "not known yet"


@dataclass(frozen=True)
class About:
    """What the note may say of a review besides its facts. No field is for a name."""

    board: str = ""
    case_reference: str = ""
    pseudonym: str = ""
    planned_completion: date | None = None
    incident_notified: bool | None = None
    media: bool | None = None
    court_dates: dict[str, str] = field(default_factory=dict)
    outcomes: str = ""


@dataclass(frozen=True)
class Notice:
    """Whom the board was asked to tell, why, and the text."""

    channel: str
    because: str
    text: str

    def as_json(self) -> dict[str, str]:
        """The object that `notice` prints."""
        return asdict(self)


def about_from(answers: Answers) -> About:
    """What the kept answers say for the note."""

    def text(key: str) -> str:
        value = rules.seen(key, answers)
        return " ".join(value.split()) if isinstance(value, str) else ""

    def yes_no(key: str) -> bool | None:
        value = rules.seen(key, answers)
        return value if isinstance(value, bool) else None

    dates = {kind: text(f"courts.{kind}.dates") for kind in PROCEEDINGS}
    return About(
        board=text("about.board"),
        case_reference=text("about.case_reference"),
        pseudonym=text("about.pseudonym"),
        planned_completion=exact_day(text("department.planned_completion")),
        incident_notified=yes_no("department.incident_notified"),
        media=yes_no("department.media"),
        court_dates={kind: said for kind, said in dates.items() if said},
        outcomes=text("department.outcomes"),
    )


def prepare(facts: Facts, about: About | None = None) -> Notice:
    """The channel by day and region, why it is that one, and the text of the note.

    The day is `notified_on`, both ends of a stretch included; the region matters only from 1 October 2010 to
    20 February 2011. A review that the letters do not cover has no note: the text says where to look.
    """
    about = about or About()
    if rules.in_england(facts) is False:
        because = "The letter of 10 February 2011 asks boards in England only."
        return Notice("not_applicable", because, f"{because} No note is prepared.")
    dating = rules.dating(facts)
    if dating.standing == "out_of_scope":
        later = dating.regimes[0]
        because = f"A review initiated then falls under {later.name}, and other channels apply."
        return Notice("out_of_scope", because, f"{because} {' '.join(later.asks)} No note is prepared.")
    if facts.notified_on is None:
        because = "The day decides whom the board was asked to tell. Give that day."
        return Notice("ask_date", because, _text(facts, about, None))
    found = guidance.channels_on(facts.notified_on)
    if len({channel.id for channel in found}) > 1:
        if facts.region is None:
            because = (
                f"On {in_words(facts.notified_on)} boards in London told the Department and the others their "
                "Government Office. Say whether the board is in London."
            )
            return Notice("ask_region", because, _text(facts, about, None))
        found = tuple(channel for channel in found if facts.region in channel.regions)
    return Notice(found[0].id, found[0].because, _text(facts, about, found[0]))


def as_eml(notice: Notice, about: About | None = None) -> bytes:
    """The note as an unsent draft for a mail program. It has no recipient: every address has ended."""
    about = about or About()
    message = EmailMessage(policy=SMTP)
    board = about.board or "Local Safeguarding Children Board"
    message["Subject"] = " ".join(f"Serious Case Review: {about.pseudonym or 'a child'}, {board}".split())
    message["X-Unsent"] = "1"
    message.set_content(notice.text)
    return message.as_bytes()


def _text(facts: Facts, about: About, channel: Channel | None) -> str:
    parts = [
        _head(facts, about, channel),
        _incident(about),
        _review(facts, about),
        _courts(facts, about),
        "This note should name nobody. Read it through before you send it yourself.",
    ]
    return "\n\n".join(parts) + "\n"


def _head(facts: Facts, about: About, channel: Channel | None) -> str:
    lines = [f"To: {channel.addressee if channel else UNKNOWN}"]
    if channel and channel.address:
        lines.append(f"Address at the time: {channel.address}")
    if channel and channel.ended:
        lines.append(
            "Do not send this there today: that channel has ended and is shown as history. "
            "Ask the Department for its present address."
        )
    lines += [
        f"From: {about.board or 'the Local Safeguarding Children Board'}",
        f"Date: {in_words(facts.notified_on) if facts.notified_on else UNKNOWN}",
        f"Our reference: {about.case_reference or UNKNOWN}",
        f"Serious Case Review: {about.pseudonym or 'the child'}",
    ]
    return "\n".join(lines)


def _incident(about: About) -> str:
    said = {True: "yes", False: "no", None: UNKNOWN}
    return "\n".join(
        [
            "1. The incident",
            f"Incident notified to Ofsted: {said[about.incident_notified]}.",
            f"Significant media attention: {said[about.media]}.",
        ]
    )


def _review(facts: Facts, about: About) -> str:
    documents = rules.publication_set(facts)
    settled = rules.dating(facts).standing in ("known", "unknown") and facts.initiated
    lines = [
        "2. The review",
        f"Decision to initiate: {span_in_words(settled) if settled else UNKNOWN}.",
        f"Planned completion: {in_words(about.planned_completion) if about.planned_completion else UNKNOWN}.",
    ]
    regime = rules.dating(facts).regime
    when = in_words(facts.publish_on) if facts.publish_on else UNKNOWN
    for role in ("executive_summary", "overview_report"):
        name = IN_WORDS[role]
        if documents is None:
            plan = "the initiation date is not settled, so the plan is not settled"
        elif role in documents:
            plan = f"to be published; planned date {when}"
        elif regime and role in regime.publishes:
            plan = "kept back for a child's welfare"
        else:
            plan = "not published: the review was initiated before 10 June 2010"
        lines.append(f"Plan for the {name}: {plan}.")
    return "\n".join(lines)


def _courts(facts: Facts, about: About) -> str:
    kinds = {restriction.kind for restriction in facts.courts.restrictions}
    lines = ["3. Court proceedings"]
    for kind in PROCEEDINGS:
        if kind in kinds or kind in about.court_dates:
            name = KINDS[kind]
            said = about.court_dates.get(kind, f"dates {UNKNOWN}")
            lines.append(f"{name[0].upper()}{name[1:]}: {said}".rstrip(".") + ".")
    if len(lines) == 1:
        lines.append("None known." if facts.courts.checked else "Not checked yet.")
    if about.outcomes:
        lines.append(f"Outcome: {about.outcomes}".rstrip(".") + ".")
    return "\n".join(lines)
