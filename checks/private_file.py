"""Files that only their owner can read: the keys, made once however many processes start together."""

import contextlib
import os
import secrets
from pathlib import Path


def write_once(path: Path, content: bytes) -> None:
    """Writes a file only its owner can read, whole or not at all; if another was first, theirs stays."""
    draft = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        with contextlib.suppress(FileExistsError):  # another process was first: its key is the key
            os.link(draft, path)
    finally:
        draft.unlink()
