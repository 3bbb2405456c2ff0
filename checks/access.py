"""Who may do what: one table. A page may hide a button; only this table decides."""

from enum import StrEnum

from checks.case import Role, Who


class Act(StrEnum):
    """Something a person does to a case, in the words of the audit log."""

    START = "started the review"
    ANSWER = "answered"
    UPLOAD = "uploaded a document"
    REMOVE = "took a document out"
    LIST_PEOPLE = "listed who is in the report"
    SCAN = "screened the documents"
    SETTLE_HIDDEN = "settled hidden data"
    DECIDE = "decided flagged values"
    SEE_PAGES = "read pages"
    MAKE_COPIES = "made publishable copies"
    SIGN = "signed"
    SEND_BACK = "sent back"
    ISSUE = "issued the certificate"
    ERASE = "erased the originals"


BOTH = frozenset({Role.CHAIR, Role.ADVISER})
ADVISER = frozenset({Role.ADVISER})
CHAIR = frozenset({Role.CHAIR})

MAY: dict[Act, frozenset[Role]] = {
    Act.START: BOTH,
    Act.ANSWER: BOTH,
    Act.UPLOAD: BOTH,
    Act.REMOVE: BOTH,
    Act.LIST_PEOPLE: BOTH,
    Act.SCAN: BOTH,
    Act.SETTLE_HIDDEN: ADVISER,
    Act.DECIDE: ADVISER,
    Act.SEE_PAGES: ADVISER,
    Act.MAKE_COPIES: BOTH,
    Act.SIGN: BOTH,
    Act.SEND_BACK: BOTH,
    Act.ISSUE: CHAIR,
    Act.ERASE: CHAIR,
}


class NotAllowed(Exception):
    """The person's role may not do this; the message says who may."""


def require(who: Who, act: Act) -> None:
    """Raise `NotAllowed` unless the table lets the role of `who` do `act`."""
    if who.role not in MAY[act]:
        roles = " or ".join(sorted(role.in_words for role in MAY[act]))
        raise NotAllowed(f"Only the {roles} can do this. Change who is at the keyboard, then try again.")


def same_person(one: Who, other: Who) -> bool:
    """True when two typed names are the same but for case, spaces and full stops."""

    def plain(name: str) -> str:
        return "".join(letter for letter in name.casefold() if letter.isalnum())

    return plain(one.name) == plain(other.name)
