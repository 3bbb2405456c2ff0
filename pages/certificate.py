"""Step 12, the certificate: download it, publish the exact files, and erase what is no longer needed."""

import streamlit as st

from checks import desk
from checks.case import Role
from pages import ui
from pages.ui import acts, words

WORD_AND_PDF = (
    " Where there are two forms, put the Word file on the website, and the PDF beside it for printing."
)
FORMS = {"docx": "Word", "pdf": "PDF", "txt": "text"}

case = ui.load()
version = acts.version_seen(case)
here = ui.open_desk()
page = ui.begin("Certificate", "certificate")
acts.show_refusal()
issued = case.certificate
if issued is None:
    ui.text(
        "There is no certificate yet. It is issued when the legal adviser and the independent chair have signed."
    )
    ui.link("sign", "Check your answers and sign")
    st.stop()

files = desk.files_to_certify(case, issued.documents)
ui.confirmation("Certificate issued", f"Number {issued.number}", words.moment(issued.issued_at))
left, right = st.columns((3, 2), gap="large")
with left:
    ui.h2("Download")
    with st.container(gap="small"):
        st.download_button(
            "Download the certificate (PDF)",
            desk.certificate_pdf(here, case),
            f"certificate-{issued.number}.pdf",
            "application/pdf",
            type="primary",
            on_click="ignore",
        )
        for copy in files:
            form = f" ({FORMS[copy.kind]})" if copy.role in case.pdfs else ""
            st.download_button(
                f"Download the {copy.role.in_words.lower()}{form}, as certified",
                here.store.get_file(copy.file_id),
                copy.file_name,
                key=f"copy-{copy.role}-{copy.kind}",
                on_click="ignore",
            )
    ui.h2("What happens next")
    ui.numbered(
        [
            "Publish these exact files. Saving one again, even without a change, makes a different file."
            + (WORD_AND_PDF if any(copy.role in case.pdfs for copy in files) else ""),
            "Keep the certificate with the board’s minutes. Anyone who has it can check a file against it.",
            "Tell the Department, with the draft in step 10. Nothing has been sent for you.",
        ]
    )
    ui.link("check_certificate", "Check a certificate against a file")
with right:
    ui.aside(
        "What it covers",
        [
            ui.html.join(
                [f"{copy.role.in_words}: {copy.file_name}", ui.tag("div", ui.fingerprint(copy.sha256))]
            )
            for copy in files
        ],
    )
    ui.aside(
        "Signed by", [f"{signature.by.name}, {signature.by.role.in_words}" for signature in case.signatures]
    )
    ui.aside("This installation’s fingerprint", [ui.fingerprint(here.keys.fingerprint)])

ui.h2("Erase the originals")
if case.originals_erased_at:
    ui.text(
        f"The uploaded files and the key to the pseudonyms were erased on {words.moment(case.originals_erased_at)}."
    )
else:
    ui.text(
        "The uploaded files, the flagged passages and the list of who is who are no longer needed for the certificate. "
        "Answers, hashes and the audit log stay. This cannot be undone."
    )
    sure = st.checkbox(
        "I have the originals elsewhere, or the board does not need them", key="erase-sure", wrap=True
    )
    if ui.who.must_be(Role.CHAIR, "erase the originals") and st.button(
        "Erase the originals", disabled=not sure
    ):
        with acts.refused_in_words():
            desk.erase_originals(here, case.id, version, ui.who.who())
        st.rerun()
