"""The signing keys: an installation's own root that certifies each signature, or a council-issued PKCS#12."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Self

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from checks.case import Role
from checks.private_file import write_once

KEY_FILE = "signing.pem"
P12_VARIABLE = "SAFE_TO_PUBLISH_SIGNING_P12"
PASSPHRASE_VARIABLE = "SAFE_TO_PUBLISH_SIGNING_PASSPHRASE"  # noqa: S105 -- the variable's name

# RSA, because pyHanko raises the file to PDF 2.0 for elliptic curves, and PDF/A-3 is 1.7.
# 3072 bits have the strength of 128 (NIST SP 800-57 part 1, table 2).
_BITS = 3072
# RFC 5280, 4.1.2.5: the date that means "no well-defined end". A certificate must stay checkable.
_NO_END = datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)
_CLOCKS_DIFFER = timedelta(minutes=5)
LEAF_UNIT = "Signed in Safe to publish"  # marks a certificate made for one signature
_NAME_MAX = 64  # ub-common-name, RFC 5280 appendix A


class CannotUseKey(Exception):
    """The signing key cannot be read or used; the message says what to do."""


@dataclass(frozen=True)
class Credential:
    """What one signature is made with: key and certificate in DER, and the certificates above it."""

    key: bytes
    certificate: bytes
    chain: tuple[bytes, ...]


class SigningKeys:
    """Makes the credential for each signature. `fingerprint` is what others pin to trust these keys."""

    def __init__(
        self, key: rsa.RSAPrivateKey, certificate: x509.Certificate, chain: tuple[x509.Certificate, ...]
    ) -> None:
        self._key = key
        self._certificate = certificate
        self._chain = chain
        self.issues = _is_issuer(certificate)

    @classmethod
    def open(cls, folder: Path, environment: Mapping[str, str] = os.environ) -> Self:
        """The installation's keys: from the PKCS#12 named in the environment, else from `folder`.

        Makes a root there on first start. Raises `CannotUseKey` with one sentence that says what to do.
        """
        if p12 := environment.get(P12_VARIABLE, "").strip():
            return cls(*_from_p12(Path(p12), environment.get(PASSPHRASE_VARIABLE, "")))
        path = folder / KEY_FILE
        try:
            if not path.exists():
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)
                write_once(path, _new_root())
            return cls(*_from_pem(path.read_bytes()))
        except OSError:
            raise CannotUseKey(
                f"The signing key {KEY_FILE} in the data folder cannot be read: see who owns it."
            ) from None

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the root (or of the council's certificate), 64 hex digits."""
        return self._certificate.fingerprint(hashes.SHA256()).hex()

    def credential(self, name: str, role: Role) -> Credential:
        """A key and certificate for one signature by `name` in `role`: used once, never kept.

        A council's certificate that may not issue others signs itself; the name then stands in the signature.
        """
        above = tuple(_der(certificate) for certificate in self._chain)
        if not self.issues:
            return Credential(_key_der(self._key), _der(self._certificate), above)
        key = _new_key()
        leaf = _leaf(name, role, key, self._certificate).sign(self._key, hashes.SHA256())
        return Credential(_key_der(key), _der(leaf), (_der(self._certificate), *above))


def for_humans(fingerprint: str) -> str:
    """A fingerprint in groups of four capitals, to read out or compare by eye."""
    plain = plain_fingerprint(fingerprint).upper()
    return " ".join(plain[place : place + 4] for place in range(0, len(plain), 4))


def plain_fingerprint(fingerprint: str) -> str:
    """A fingerprint as 64 small hex digits, however it was typed: with spaces, colons or capitals."""
    return "".join(letter for letter in fingerprint.lower() if letter in "0123456789abcdef")


def common_name(name: str) -> str:
    """A signer's name as far as a certificate has room for it: 64 bytes of UTF-8, no letter cut in two."""
    return name.encode()[:_NAME_MAX].decode(errors="ignore").strip()


def _new_key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=_BITS)


def _new_root() -> bytes:
    """A fresh key and its self-signed root certificate, PEM."""
    key = _new_key()
    identifier = x509.SubjectKeyIdentifier.from_public_key(key.public_key())
    name = x509.Name(
        [
            x509.NameAttribute(NameOID.COMMON_NAME, f"Safe to publish {identifier.digest.hex()[:8]}"),
            x509.NameAttribute(NameOID.ORGANIZATIONAL_UNIT_NAME, "Installation root"),
        ]
    )
    usage = _key_usage(issues=True)
    root = (
        _draft(name, name, key.public_key())
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(usage, critical=True)
        .add_extension(identifier, critical=False)
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    private = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    return private + root.public_bytes(pem)


def _leaf(name: str, role: Role, key: rsa.RSAPrivateKey, issuer: x509.Certificate) -> x509.CertificateBuilder:
    subject = x509.Name(
        [
            x509.NameAttribute(NameOID.COMMON_NAME, common_name(name)),
            x509.NameAttribute(NameOID.TITLE, role.in_words.capitalize()),
            x509.NameAttribute(NameOID.ORGANIZATIONAL_UNIT_NAME, LEAF_UNIT),
        ]
    )
    usage = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.EMAIL_PROTECTION, _DOCUMENT_SIGNING])
    return (
        _draft(subject, issuer.subject, key.public_key())
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_key_usage(issues=False), critical=True)
        .add_extension(usage, critical=False)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(_public(issuer)),
            critical=False,
        )
    )


_DOCUMENT_SIGNING = x509.ObjectIdentifier("1.3.6.1.5.5.7.3.36")  # id-kp-documentSigning, RFC 9336


def _draft(subject: x509.Name, issuer: x509.Name, key: rsa.RSAPublicKey) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(datetime.now(UTC) - _CLOCKS_DIFFER)
        .not_valid_after(_NO_END)
    )


def _key_usage(*, issues: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not issues,
        content_commitment=not issues,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=issues,
        crl_sign=issues,
        encipher_only=False,
        decipher_only=False,
    )


def _from_pem(content: bytes) -> tuple[rsa.RSAPrivateKey, x509.Certificate, tuple[x509.Certificate, ...]]:
    spoilt = CannotUseKey(
        f"The signing key {KEY_FILE} in the data folder is damaged: put it back from a backup. "
        "If there is none, take the file away to start with a new key, and publish the new fingerprint."
    )
    try:
        key = serialization.load_pem_private_key(content, None)
        certificates = x509.load_pem_x509_certificates(content)
    except (ValueError, TypeError):
        raise spoilt from None
    if not isinstance(key, rsa.RSAPrivateKey) or certificates[0].public_key() != key.public_key():
        raise spoilt
    return key, certificates[0], tuple(certificates[1:])


def _from_p12(
    path: Path, passphrase: str
) -> tuple[rsa.RSAPrivateKey, x509.Certificate, tuple[x509.Certificate, ...]]:
    try:
        content = path.read_bytes()
    except OSError:
        raise CannotUseKey(
            f"The file that {P12_VARIABLE} names cannot be read: correct the setting."
        ) from None
    try:
        bundle = pkcs12.load_pkcs12(content, passphrase.encode() or None)
    except ValueError:
        raise CannotUseKey(
            f"The signing key that {P12_VARIABLE} names cannot be opened: the passphrase in "
            f"{PASSPHRASE_VARIABLE} is wrong, or the file is no PKCS#12."
        ) from None
    if not isinstance(bundle.key, rsa.RSAPrivateKey) or bundle.cert is None:
        raise CannotUseKey(f"The file that {P12_VARIABLE} names should hold an RSA key and its certificate.")
    if bundle.cert.certificate.not_valid_after_utc < datetime.now(UTC):
        raise CannotUseKey(f"The certificate that {P12_VARIABLE} names has expired: ask for a new one.")
    above = tuple(held.certificate for held in bundle.additional_certs)
    return bundle.key, bundle.cert.certificate, above


def _is_issuer(certificate: x509.Certificate) -> bool:
    try:
        return bool(certificate.extensions.get_extension_for_class(x509.BasicConstraints).value.ca)
    except x509.ExtensionNotFound:
        return False


def _public(certificate: x509.Certificate) -> rsa.RSAPublicKey:
    key = certificate.public_key()
    assert isinstance(key, rsa.RSAPublicKey)
    return key


def _der(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(serialization.Encoding.DER)


def _key_der(key: rsa.RSAPrivateKey) -> bytes:
    return key.private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
