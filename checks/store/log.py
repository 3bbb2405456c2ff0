"""The audit log: who did what and when, each entry with the hash of the one before: a change shows."""

import hashlib
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass

GENESIS = "0" * 64

_ACT = re.compile(r"[a-z][a-z _-]{0,63}")
_DETAIL_MAX = 2000
# Question keys, counts, hashes, roles, or a reference in capitals: never a name or a sentence as written.
_DETAIL_WORD = re.compile(r"[a-z0-9_.:=/+-]+|[A-Z0-9]+(?:[-/][A-Z0-9]+)+")


@dataclass(frozen=True)
class Entry:
    """One entry: `at` is UTC in ISO 8601, `previous` the hash before it (or GENESIS), `hash` is over all."""

    case_id: str
    seq: int
    at: str
    who_name: str
    who_role: str
    act: str
    detail: str
    previous: str
    hash: str = ""

    def fingerprint(self) -> str:
        """SHA-256 over the entry's fields and the previous hash, in hex."""
        fields = [
            self.case_id,
            self.seq,
            self.at,
            self.who_name,
            self.who_role,
            self.act,
            self.detail,
            self.previous,
        ]
        return hashlib.sha256(json.dumps(fields, ensure_ascii=False).encode()).hexdigest()


def check_words(act: str, detail: str) -> None:
    """Raises ValueError unless the act is plain words and the detail keys and counts: no report text."""
    if not _ACT.fullmatch(act):
        raise ValueError("the act in the log is one or a few lower-case words, such as: answered")
    words = [word for word in re.split(r"[ ,]+", detail) if word]
    if len(detail) > _DETAIL_MAX or not all(_DETAIL_WORD.fullmatch(word) for word in words):
        raise ValueError("the detail in the log holds question keys, counts and hashes, never a text")


def problems(entries: Sequence[Entry], head: str, length: int) -> list[str]:
    """What is wrong with a log, in sentences: [] when it is whole.

    `head` and `length` are the newest hash and the number of entries as kept, sealed, beside the log.
    """
    found: list[str] = []
    previous = GENESIS
    for expected, entry in enumerate(entries, start=1):
        if entry.seq != expected:
            found.append(
                f"Entry {expected} is missing or out of order: number {entry.seq} stands in its place."
            )
            break
        if entry.previous != previous:
            found.append(f"Entry {expected} does not follow from the one before it.")
        if entry.fingerprint() != entry.hash:
            found.append(f"Entry {expected} was altered after it was written.")
        previous = entry.hash
    if len(entries) != length:
        found.append(f"The log should hold {length} entries and holds {len(entries)}.")
    elif previous != head:
        found.append("The newest entry is not the one that was written last.")
    return found
