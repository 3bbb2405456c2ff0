"""Bytes in, text with places out; what is hidden; the publishable copy, and the proof that it is clean.

Files are parsed in a child process under limits of memory and time, so that a hostile one harms nothing.
"""

from checks.documents.limits import Limits
from checks.documents.model import (
    Aside,
    CannotRead,
    DocumentText,
    HiddenThing,
    Leftover,
    NotClean,
    Paragraph,
    Picture,
)
from checks.documents.office import CannotConvert, tagged_pdf
from checks.documents.office import is_installed as office_is_installed
from checks.documents.recognition import is_installed as recognition_is_installed
from checks.documents.recognition import recognise
from checks.documents.room import inspect, leftovers, page_image, pictures, read, redact

__all__ = [
    "Aside",
    "CannotConvert",
    "CannotRead",
    "DocumentText",
    "HiddenThing",
    "Leftover",
    "Limits",
    "NotClean",
    "Paragraph",
    "Picture",
    "inspect",
    "leftovers",
    "office_is_installed",
    "page_image",
    "pictures",
    "read",
    "recognise",
    "recognition_is_installed",
    "redact",
    "tagged_pdf",
]
