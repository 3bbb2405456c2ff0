"""What kind of file it is: its bytes must be what its name says."""

from pathlib import PurePath

from checks.documents.limits import Limits
from checks.documents.model import CannotRead

_WORDS = {"docx": "a Word document (.docx)", "pdf": "a PDF", "txt": "plain text"}
_ACCEPTED = "Word (.docx), PDF or plain text (.txt)"


def _refuse(code: str, message: str) -> CannotRead:
    return CannotRead(code, message)


def _extension(name: str) -> str:
    return PurePath(name.replace("\\", "/")).suffix.lower().lstrip(".")


def _by_bytes(data: bytes) -> str:
    """docx, pdf, ole or txt by the first bytes. A PDF's header may stand within the first kilobyte."""
    if data[:4] in (b"PK\x03\x04", b"PK\x05\x06"):
        return "docx"
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if data[:8] == b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1":
        return "ole"
    return "txt"


def kind_of(data: bytes, name: str, limits: Limits) -> str:
    """The kind of a file, "docx", "pdf" or "txt", when its name and its bytes agree and it is not too big.

    Raises `CannotRead` with code empty, too_big, old_word, macro, password, damaged or wrong_type.
    """
    extension = _extension(name)
    if not data.strip(b"\x00 \t\r\n\xef\xbb\xbf"):
        raise _refuse("empty", "This file is empty. Save the report again and choose that copy.")
    if len(data) > limits.upload_mb * 1_000_000:
        raise _refuse(
            "too_big",
            f"This file is larger than {limits.upload_mb} MB. "
            "Make its pictures smaller (in Word: Compress Pictures) and try again.",
        )
    found = _by_bytes(data)
    if extension in ("docm", "dotm"):
        raise _refuse(
            "macro", "This Word file can hold macros. Save it as a Word document (.docx) and use that copy."
        )
    if found == "ole":
        _refuse_ole(data, extension)
    if extension not in _WORDS:
        raise _refuse("wrong_type", f"This kind of file cannot be used. Save the report as {_ACCEPTED}.")
    if found == extension:
        return found
    if extension == "txt":
        raise _refuse(
            "wrong_type",
            f"The file's name ends in .txt but it is {_WORDS[found]}. Correct the name's ending and try again.",
        )
    if found == "txt":
        raise _refuse(
            "damaged",
            f"This file is not {_WORDS[extension]}: it is damaged or has the wrong name. "
            "Save it again and use that copy.",
        )
    raise _refuse(
        "wrong_type",
        f"The file's name ends in .{extension} but it is {_WORDS[found]}. Correct the name's ending and try again.",
    )


def _refuse_ole(data: bytes, extension: str) -> None:
    """An OLE container is a password-protected .docx, or Word's old .doc."""
    if extension == "docx" or "EncryptedPackage".encode("utf-16-le") in data:
        raise _refuse(
            "password",
            "This file is protected by a password or is in Word's old format. "
            "Open it in Word, take the password off, save it as .docx and use that copy.",
        )
    if extension in ("doc", "dot", "rtf", "txt", "pdf"):
        raise _refuse(
            "old_word",
            "This is Word's old format (.doc). Open it in Word, save it as .docx and use that copy.",
        )
    raise _refuse("wrong_type", f"This kind of file cannot be used. Save the report as {_ACCEPTED}.")
