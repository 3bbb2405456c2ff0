"""One installation's keys and one certificate, made once: keys and signatures take a second or two."""

from dataclasses import replace
from pathlib import Path

import pytest

from checks.certificate import Record, SigningKeys, issue
from checks.certificate.issuing import pdf_a
from checks.certificate.layout import Drawn, draw
from tests.checks.certificate.made_up import record


@pytest.fixture(scope="session")
def keys(tmp_path_factory: pytest.TempPathFactory) -> SigningKeys:
    return SigningKeys.open(tmp_path_factory.mktemp("ours"), {})


@pytest.fixture(scope="session")
def foreign_keys(tmp_path_factory: pytest.TempPathFactory) -> SigningKeys:
    return SigningKeys.open(tmp_path_factory.mktemp("theirs"), {})


@pytest.fixture(scope="session")
def said(keys: SigningKeys) -> Record:
    """What the certificate says."""
    return record(keys.fingerprint)


@pytest.fixture(scope="session")
def drawn(said: Record) -> Drawn:
    """The pages of what it says, before anybody signs."""
    pages = draw(said)
    return replace(pages, pdf=pdf_a(pages.pdf))


@pytest.fixture(scope="session")
def certificate(keys: SigningKeys, said: Record) -> bytes:
    return issue(said, keys)


@pytest.fixture
def certificate_file(certificate: bytes, tmp_path: Path) -> Path:
    path = tmp_path / "certificate.pdf"
    path.write_bytes(certificate)
    return path
