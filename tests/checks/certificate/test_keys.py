"""The signing keys: made once, kept private, or brought by the council."""

import stat
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import NameOID

from checks.case import Role
from checks.certificate import CannotUseKey, SigningKeys, for_humans, issue, verify
from checks.certificate.keys import KEY_FILE, P12_VARIABLE, PASSPHRASE_VARIABLE, plain_fingerprint
from tests.checks.certificate.made_up import ADVISER, FILES, record

PASSPHRASE = "correct horse"


def test_the_key_is_made_once_and_only_its_owner_can_read_it(tmp_path: Path) -> None:
    first = SigningKeys.open(tmp_path / "data", {})
    again = SigningKeys.open(tmp_path / "data", {})
    assert first.fingerprint == again.fingerprint
    assert stat.S_IMODE((tmp_path / "data" / KEY_FILE).stat().st_mode) == 0o600


def test_processes_starting_together_agree_on_one_key(tmp_path: Path) -> None:
    with ThreadPoolExecutor(4) as pool:
        opened = list(pool.map(lambda _: SigningKeys.open(tmp_path, {}), range(4)))
    assert len({keys.fingerprint for keys in opened}) == 1
    assert [path.name for path in tmp_path.iterdir()] == [KEY_FILE]


def test_each_signature_gets_a_certificate_of_its_own_that_names_the_signer(keys: SigningKeys) -> None:
    one, other = keys.credential(ADVISER, Role.ADVISER), keys.credential(ADVISER, Role.ADVISER)
    assert one.key != other.key
    leaf = x509.load_der_x509_certificate(one.certificate)
    root = x509.load_der_x509_certificate(one.chain[0])
    assert leaf.subject.get_attributes_for_oid(NameOID.COMMON_NAME)[0].value == ADVISER
    assert leaf.subject.get_attributes_for_oid(NameOID.TITLE)[0].value == "Legal adviser"
    assert not leaf.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    leaf.verify_directly_issued_by(root)
    assert root.fingerprint(hashes.SHA256()).hex() == keys.fingerprint


@pytest.mark.parametrize(
    "content", [b"", b"nonsense", b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"]
)
def test_a_damaged_key_is_told_and_not_replaced(tmp_path: Path, content: bytes) -> None:
    (tmp_path / KEY_FILE).write_bytes(content)
    with pytest.raises(CannotUseKey, match="damaged"):
        SigningKeys.open(tmp_path, {})
    assert (tmp_path / KEY_FILE).read_bytes() == content


def test_a_key_beside_a_certificate_of_another_key_is_told(tmp_path: Path) -> None:
    for folder in ("a", "b"):
        SigningKeys.open(tmp_path / folder, {})
    texts = [
        (tmp_path / folder / KEY_FILE).read_text().partition("-----BEGIN CERTIFICATE") for folder in "ab"
    ]
    (tmp_path / "a" / KEY_FILE).write_text(texts[0][0] + texts[1][1] + texts[1][2])
    with pytest.raises(CannotUseKey, match="damaged"):
        SigningKeys.open(tmp_path / "a", {})


def test_a_fingerprint_reads_the_same_however_it_is_typed() -> None:
    plain = "0123456789abcdef" * 4
    assert for_humans(plain).startswith("0123 4567 89AB CDEF 0123")
    assert plain_fingerprint(for_humans(plain)) == plain
    assert plain_fingerprint(":".join(plain[place : place + 2] for place in range(0, 64, 2)).upper()) == plain


def test_a_council_certificate_signs_and_its_own_fingerprint_is_trusted(tmp_path: Path) -> None:
    keys = SigningKeys.open(tmp_path, _council(tmp_path, authority=None))
    assert not (tmp_path / KEY_FILE).exists()
    pdf = issue(record(keys.fingerprint), keys)
    found = verify(pdf, FILES, (keys.fingerprint,))
    assert found.problems == ()
    assert [seen.name for seen in found.signatures] == [ADVISER, "Ruth Okafor"]
    assert not verify(pdf, FILES, ()).valid


def test_a_council_authority_issues_a_certificate_for_each_signature(tmp_path: Path) -> None:
    keys = SigningKeys.open(tmp_path, _council(tmp_path, authority=True))
    found = verify(issue(record(keys.fingerprint), keys), FILES, (keys.fingerprint,))
    assert found.valid


@pytest.mark.parametrize("passphrase", ["", "wrong"])
def test_a_wrong_passphrase_is_told_without_being_quoted(tmp_path: Path, passphrase: str) -> None:
    environment = {**_council(tmp_path), PASSPHRASE_VARIABLE: passphrase}
    with pytest.raises(CannotUseKey, match="passphrase") as refused:
        SigningKeys.open(tmp_path, environment)
    assert "wrong'" not in str(refused.value)


def test_a_key_that_cannot_be_used_is_told(tmp_path: Path) -> None:
    for environment, sentence in (
        (_council(tmp_path, days=-1), "expired"),
        (_council(tmp_path, curve=True), "RSA"),
        ({P12_VARIABLE: str(tmp_path / "nowhere.p12")}, "cannot be read"),
    ):
        with pytest.raises(CannotUseKey, match=sentence):
            SigningKeys.open(tmp_path, environment)


def _council(
    folder: Path, *, authority: bool | None = False, days: int = 365, curve: bool = False
) -> dict[str, str]:
    """The settings for a made-up council's PKCS#12; `authority`: may issue, may not, or does not say."""
    key = ec.generate_private_key(ec.SECP256R1()) if curve else rsa.generate_private_key(65537, 3072)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Northmoor Council document signing")])
    draft = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(datetime.now(UTC) - timedelta(days=30))
        .not_valid_after(datetime.now(UTC) + timedelta(days=days))
    )
    if authority is not None:
        draft = draft.add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
    usage = dict.fromkeys(
        (
            "key_encipherment",
            "data_encipherment",
            "key_agreement",
            "crl_sign",
            "encipher_only",
            "decipher_only",
        ),
        False,
    )
    draft = draft.add_extension(
        x509.KeyUsage(
            digital_signature=True, content_commitment=True, key_cert_sign=bool(authority), **usage
        ),
        critical=True,
    )
    bundle = pkcs12.serialize_key_and_certificates(
        b"council",
        key,
        draft.sign(key, hashes.SHA256()),
        None,
        serialization.BestAvailableEncryption(PASSPHRASE.encode()),
    )
    path = folder / f"council-{authority}-{days}-{curve}.p12"
    path.write_bytes(bundle)
    return {P12_VARIABLE: str(path), PASSPHRASE_VARIABLE: PASSPHRASE}
