"""The certificate's words for what the record holds in codes."""

import re
from datetime import date, datetime

from checks.case import Action, DocumentRole
from checks.certificate.record import Record

AUTHORITY = {"law": "Law", "guidance": "Statutory guidance", "request": "A request"}

OUTCOME = {
    "publish_both": "Publish the overview report together with the executive summary",
    "publish_summary": "Publish the executive summary only",
}

KIND = {"docx": "Word document", "pdf": "PDF", "txt": "Plain text"}

ACTION = {
    Action.PSEUDONYM: "Pseudonym",
    Action.GENERALISE: "Generalised",
    Action.CUT: "Cut",
    Action.REDACT: "Redacted",
    Action.KEEP: "Kept",
}

_TYPE = {
    "ADDED_BY_ADVISER": "Added by the adviser",
    "CAPITALISED_WORD": "Other capitalised word",
    "DATE_TIME": "Date or time",
    "EMAIL_ADDRESS": "E-mail address",
    "IBAN_CODE": "IBAN",
    "IP_ADDRESS": "IP address",
    "LOCATION": "Place",
    "NRP": "Nationality, ethnicity or faith",
    "ORGANIZATION": "Organisation",
    "PHONE_NUMBER": "Telephone number",
    "SENTENCE": "Criminal sentence",
    "UK_COURT_CASE": "Court case number",
    "UK_CRO": "Criminal records number",
    "UK_NHS": "NHS number",
    "UK_NINO": "National Insurance number",
    "UK_PNC": "Police National Computer number",
    "UK_POLICE_COLLAR": "Police collar number",
    "UK_UPN": "Unique pupil number",
    "URL": "Web address",
}


def type_in_words(code: str) -> str:
    """A type of personal data in words: "UK_POSTCODE" is "Postcode"."""
    return _TYPE.get(code) or code.removeprefix("UK_").replace("_", " ").capitalize()


_NUMBERED = re.compile(
    r"\b((?:section|paragraph|article|regulation|schedule|chapter)s?) (?=\d)", re.IGNORECASE
)


def unbroken(source: str) -> str:
    """A citation whose numbers stay with their word: no line ends between "section" and "97"."""
    return _NUMBERED.sub("\\1\u00a0", source)


def day(when: date) -> str:
    """14 July 2010."""
    return f"{when.day} {when:%B %Y}"


def day_or_month(when: str) -> str:
    """14 July 2010 for "2010-07-14", July 2010 for "2010-07"."""
    if len(when) == len("2010-07"):
        return f"{date.fromisoformat(f'{when}-01'):%B %Y}"
    return day(date.fromisoformat(when))


def moment(when: datetime) -> str:
    """2 March 2026, 09:30 UTC."""
    return f"{day(when)}, {when:%H:%M} UTC"


def size(number: int) -> str:
    """1,234,567 bytes."""
    return f"{number:,} bytes"


def roles(these: tuple[DocumentRole, ...]) -> str:
    """Overview report and executive summary."""
    return " and ".join(role.in_words.lower() for role in these).capitalize()


def heading(record: Record) -> str:
    """The outcome in one sentence."""
    return OUTCOME[record.outcome]
