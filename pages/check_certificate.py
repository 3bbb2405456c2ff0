"""Check a certificate, for anyone: is it genuine, and is this the file it is about?"""

import streamlit as st

from checks import desk
from pages import ui

FORMS = {"docx": "a Word document", "pdf": "a PDF", "txt": "plain text"}

page = ui.begin("Check a certificate", "check_certificate", back="start")
ui.lead("Someone sent you a certificate? Check it against the file. Nothing you drop here is kept.")
left, right = st.columns((3, 2), gap="large")
with left:
    # No `type`: the box would refuse another kind of file in words that do not say what to do.
    certificate = st.file_uploader("The certificate (PDF)", key="check-certificate")
    files = st.file_uploader(
        "The published file or files, if you have them",
        accept_multiple_files=True,
        key="check-files",
    )
    issuer = st.text_input(
        "The board’s fingerprint, if the certificate was made on another computer",
        key="check-issuer",
        help="The board publishes it, or reads it to you. It is printed on the certificate too, but ask the board.",
    )
with right:
    ui.aside(
        "What this does not tell you",
        [
            "that the report names nobody: screening does not find every identifying detail",
            "that publication was lawful: it records what was checked, by whom and when",
            "who the signers are, beyond the names they typed",
        ],
    )
if certificate is None:
    st.stop()

# In the first column: on a narrow screen the answer stands before what it does not tell.
with left:
    with st.spinner("Checking the signatures"):
        result = desk.check_certificate(
            ui.open_desk(),
            certificate.getvalue(),
            [(file.name, file.getvalue()) for file in files or ()],
            [issuer] if issuer and issuer.strip() else [],
        )
    good = result.valid
    ui.h2("What we found")
    if good:
        ui.result(True, "The certificate is valid", "It is as it was issued, with both signatures.")
    else:
        ui.result(False, "Not valid", *result.problems)
    for checked in result.documents:
        if checked.role:
            form = f", as {FORMS[checked.kind]}" if checked.kind in FORMS else ""
            ui.result(
                True,
                f"{checked.name}: unchanged",
                f"This is the certified {checked.role.in_words.lower()}{form}.",
            )
        else:
            ui.result(
                False,
                f"{checked.name}: not the certified file",
                "Even one changed character, or saving again, makes a different file.",
            )
    if good and result.record:
        record = result.record
        ui.answers(
            "What it says",
            [
                ("Number", record.number),
                ("Board", record.board),
                ("Review", f"{record.child_label}, {record.case_reference}"),
                ("Outcome", ui.parts.OUTCOME[record.outcome][0]),
                *(
                    (signer.role.in_words.capitalize(), f"{signer.name}, {ui.words.moment(signer.at)}")
                    for signer in record.signers
                ),
            ],
        )
