"""Sealing: AES-256-GCM under a key kept outside the database, each thing bound to the id it belongs to."""

import base64
import binascii
import hashlib
import os
import secrets
from collections.abc import Sequence
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from checks.private_file import write_once
from checks.store.errors import CannotOpen, Damaged

KEY_VARIABLE = "SAFE_TO_PUBLISH_STORE_KEY"
KEY_FILE = "store.key"

_VERSION = b"\x01"
_KEY_BYTES = 32
_MARK_BYTES = 8
_NONCE_BYTES = 12  # 96 bits, as NIST SP 800-38D section 8.2 recommends for random nonces
_HEADER_BYTES = len(_VERSION) + _MARK_BYTES + _NONCE_BYTES


class Sealer:
    """Seals with the first key and opens with any of them: to change the key, put a new one first."""

    def __init__(self, keys: Sequence[bytes]) -> None:
        self._first = _mark(keys[0])
        self._ciphers = {_mark(key): AESGCM(key) for key in keys}

    def seal(self, plain: bytes, bound_to: str) -> bytes:
        """Version, mark of the key, nonce, ciphertext, in one. Only the same `bound_to` opens them."""
        nonce = secrets.token_bytes(_NONCE_BYTES)
        cipher = self._ciphers[self._first]
        return _VERSION + self._first + nonce + cipher.encrypt(nonce, plain, bound_to.encode())

    def open(self, sealed: bytes, bound_to: str) -> bytes:
        """The plain bytes. Raises `CannotOpen` for a key we lack, `Damaged` for anything altered or moved."""
        if len(sealed) < _HEADER_BYTES or sealed[:1] != _VERSION:
            raise Damaged("A stored record is damaged: restore the data folder from a backup.")
        mark, nonce = sealed[1 : 1 + _MARK_BYTES], sealed[1 + _MARK_BYTES : _HEADER_BYTES]
        if mark not in self._ciphers:
            raise CannotOpen(
                f"The key in {KEY_FILE} (or {KEY_VARIABLE}) is not the one this database was written with: "
                "put the right key back."
            )
        try:
            return self._ciphers[mark].decrypt(nonce, sealed[_HEADER_BYTES:], bound_to.encode())
        except InvalidTag:
            raise Damaged("A stored record was altered: restore the data folder from a backup.") from None


def keys_for(folder: Path, *, may_make: bool) -> list[bytes]:
    """The keys: from the environment if set there, else from the key file in `folder`, made when `may_make`.

    One base64 key of 32 bytes a line (in the environment: separated by commas); the first one seals.
    """
    if from_environment := os.environ.get(KEY_VARIABLE, "").strip():
        return _decoded(from_environment.split(","), KEY_VARIABLE)
    path = folder / KEY_FILE
    if may_make and not path.exists():
        write_once(path, base64.urlsafe_b64encode(secrets.token_bytes(_KEY_BYTES)) + b"\n")
    try:
        return _decoded(path.read_text(encoding="ascii").split(), KEY_FILE)
    except FileNotFoundError:
        raise CannotOpen(
            f"The key file {KEY_FILE} is missing from the data folder: put it back from a backup, "
            "for without it the reviews kept there cannot be read."
        ) from None
    except (OSError, UnicodeDecodeError):
        raise CannotOpen(
            f"The key file {KEY_FILE} in the data folder cannot be read: check who owns it."
        ) from None


def _decoded(texts: Sequence[str], place: str) -> list[bytes]:
    try:
        keys = [base64.urlsafe_b64decode(text.strip().encode("ascii")) for text in texts]
    except (binascii.Error, UnicodeEncodeError):
        keys = []
    if not keys or any(len(key) != _KEY_BYTES for key in keys):
        raise CannotOpen(
            f"{place} does not hold a key: it should be 32 bytes in base64. Put the right key back."
        )
    return keys


def _mark(key: bytes) -> bytes:
    """Tells keys apart without telling anything of the key."""
    return hashlib.sha256(b"safe-to-publish key mark" + key).digest()[:_MARK_BYTES]
