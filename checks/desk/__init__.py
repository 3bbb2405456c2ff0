"""The desk: the use cases, one function each, that the pages and the command line call.

Every function takes the `Desk` first. One that changes a case takes the version that the person saw and who they
are, saves once, and raises `store.Stale` when somebody else saved in between.
"""

from checks.desk.across import Mismatch, accept, mismatches, open_mismatches
from checks.desk.binding import standing_signatures
from checks.desk.cases import Closed, answer, list_people, load, start_review, values
from checks.desk.copies import Refusal, copy_is_current, make_copies
from checks.desk.files import (
    hidden_in,
    hidden_open,
    picture_pages,
    pictures_in,
    remove,
    settle_hidden,
    text_of,
    upload,
)
from checks.desk.opening import Desk, open_desk
from checks.desk.pdfs import make_pdfs, remove_pdfs, without_pdf
from checks.desk.record import files_to_certify
from checks.desk.review import (
    Sheet,
    add_value,
    decide,
    flagged_values,
    flags,
    is_screened,
    pages_unseen,
    plan,
    screen,
    see_pages,
    sheets,
    suggested,
    undecided,
)
from checks.desk.sample import start_sample
from checks.desk.scans import Reading, begin_reading, forget_reading, reading_of, stop_reading
from checks.desk.signing import (
    CannotSign,
    certificate_pdf,
    check_certificate,
    erase_originals,
    send_back,
    sign,
)
from checks.desk.standing import Task, TaskGroup, TaskStatus, facts, outcome, publication_roles, tasks

__all__ = [
    "CannotSign",
    "Closed",
    "Desk",
    "Mismatch",
    "Reading",
    "Refusal",
    "Sheet",
    "Task",
    "TaskGroup",
    "TaskStatus",
    "accept",
    "add_value",
    "answer",
    "begin_reading",
    "certificate_pdf",
    "check_certificate",
    "copy_is_current",
    "decide",
    "erase_originals",
    "facts",
    "files_to_certify",
    "flagged_values",
    "flags",
    "forget_reading",
    "hidden_in",
    "hidden_open",
    "is_screened",
    "list_people",
    "load",
    "make_copies",
    "make_pdfs",
    "mismatches",
    "open_desk",
    "open_mismatches",
    "outcome",
    "pages_unseen",
    "picture_pages",
    "pictures_in",
    "plan",
    "publication_roles",
    "reading_of",
    "remove",
    "remove_pdfs",
    "screen",
    "see_pages",
    "send_back",
    "settle_hidden",
    "sheets",
    "sign",
    "standing_signatures",
    "start_review",
    "start_sample",
    "stop_reading",
    "suggested",
    "tasks",
    "text_of",
    "undecided",
    "upload",
    "values",
    "without_pdf",
]
