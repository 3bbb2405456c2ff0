"""Whether a signature is written the one way we write it: its container is covered by no hash, not even its own."""

from asn1crypto import cms
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature


def is_as_we_write_it(signature: EmbeddedPdfSignature) -> bool:
    """Whether nothing in the signature's container is altered or added, although it would still verify.

    The byte range leaves out `/Contents` itself: a change of letter case, of the padding, of a field that
    validation ignores or an added attribute would go unseen. So it must be what these parts alone make.
    """
    reader, (_start, before, after, _length) = signature.reader, (int(part) for part in signature.byte_range)
    reader.stream.seek(before)
    written: bytes = reader.stream.read(after - before)
    container = _rebuilt(signature)
    expected = b"<" + container.hex().upper().encode()
    return (
        written.startswith(expected)
        and written.endswith(b">")
        and not written[len(expected) : -1].strip(b"0")
    )


def _rebuilt(signature: EmbeddedPdfSignature) -> bytes:
    """The container made anew from what is hashed or checked: signed attributes, value, certificates."""
    signer = signature.signer_info
    digest = cms.DigestAlgorithm({"algorithm": "sha256"})
    leaf = signature.signer_cert
    issuer = cms.IssuerAndSerialNumber({"issuer": leaf.issuer, "serial_number": leaf.serial_number})
    rebuilt = cms.SignerInfo(
        {
            "version": "v1",
            "sid": cms.SignerIdentifier({"issuer_and_serial_number": issuer}),
            "digest_algorithm": digest,
            "signed_attrs": signer["signed_attrs"],
            "signature_algorithm": {"algorithm": "sha256_rsa"},
            "signature": signer["signature"].native,
        }
    )
    return bytes(
        cms.ContentInfo(
            {
                "content_type": "signed_data",
                "content": cms.SignedData(
                    {
                        "version": "v1",
                        "digest_algorithms": cms.DigestAlgorithms([digest]),
                        "encap_content_info": {"content_type": "data"},
                        "certificates": signature.signed_data["certificates"],
                        "signer_infos": [rebuilt],
                    }
                ),
            }
        ).dump()
    )
