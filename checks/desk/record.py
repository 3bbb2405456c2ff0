"""What the certificate will say of a case: each check with its answer, counts and hashes, never a value."""

from collections import Counter
from collections.abc import Iterable
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version
from operator import itemgetter

from checks import guidance, rules
from checks.case import Case, Copy, DocumentRole, Role, Signature
from checks.certificate import CertifiedDocument, CheckMade, Count, Record, Signer, new_number
from checks.certificate import Warning as WarningGiven
from checks.desk.opening import Desk
from checks.desk.review import flagged_values
from checks.desk.standing import facts, outcome, publication_roles
from checks.facts import Facts
from checks.outcome import Outcome
from checks.rules.courts import KINDS

REGIONS = {"london": "London", "rest_of_england": "Rest of England"}
STATES = {
    "complies": "the text complies",
    "permission_given": "permission given",
    "advised_clear": "advised clear",
}


def app_version() -> str:
    """The version of this tool, as the certificate names it."""
    try:
        return version("safe-to-publish")
    except PackageNotFoundError:  # run from its folder, as the README says, and not installed
        from checks import __version__

        return __version__


def record_of(desk: Desk, case: Case, adviser: Signature, chair: Signature) -> Record:
    """The record of a case that nothing holds, signed by both."""
    known, result = facts(desk, case), outcome(desk, case)
    regime = rules.dating(known).regime
    if regime is None:
        raise ValueError("a case that nothing holds has one regime")
    return Record(
        number=new_number(chair.at),
        app_version=app_version(),
        sample=case.sample,
        board=_text(case, "about.board"),
        region=REGIONS.get(str(known.region), "England"),
        case_reference=_text(case, "about.case_reference"),
        child_label=_text(case, "about.pseudonym"),
        initiated_on=str(known.initiated_on),
        regime=regime.name,
        guidance=_guidance(regime),
        outcome=result.outcome,
        publication_set=publication_roles(result),
        checks=tuple(_checks(case, known, result)),
        documents=tuple(_document(copy) for copy in files_to_certify(case, publication_roles(result))),
        counts=tuple(_counts(desk, case)),
        warnings=tuple(WarningGiven(code=each.code, message=each.message) for each in result.warnings),
        log_head=desk.store.log_head(case.id),
        signers=(
            Signer(role=adviser.by.role, name=adviser.by.name, at=adviser.at),
            Signer(role=chair.by.role, name=chair.by.name, at=chair.at),
        ),
        issued_at=chair.at,
        issuer_fingerprint=desk.keys.fingerprint,
    )


def _text(case: Case, key: str) -> str:
    return str(case.answers[key].value) if key in case.answers else "Not given"


def _guidance(regime: guidance.Regime) -> str:
    return f"{regime.name}, statutory guidance issued under section 16(2) of the Children Act 2004"


def _latest(case: Case, step: str) -> tuple[Role | None, datetime | None]:
    """Who last settled a step, and when."""
    keys = {question.key for question in rules.questions(step)}
    settled = [answer for key, answer in case.answers.items() if key in keys]
    by_and_at = [(answer.by.role, answer.at) for answer in settled]
    if step == "review":
        by_and_at = [(decision.by.role, decision.at) for decision in case.decisions.values()]
    return max(by_and_at, key=itemgetter(1), default=(None, None))


def _checks(case: Case, known: Facts, result: Outcome) -> Iterable[CheckMade]:
    for number, (step, title, source, answer) in enumerate(_answers(case, known, result), 1):
        by, at = _latest(case, step)
        cited = guidance.source(source)
        yield CheckMade(
            number=number,
            check=title,
            answer=answer,
            source=cited.cite,
            authority=cited.authority,
            by=by,
            at=at,
        )


def _answers(case: Case, known: Facts, result: Outcome) -> Iterable[tuple[str, str, str, str]]:
    """Each check: its step, title, source and what was found."""
    both = (
        "overview report and executive summary"
        if len(result.publication_set or ()) > 1
        else "executive summary"
    )
    yield "initiation", "Initiation date", "letter_2010_which_date", f"Settled; what is published: {both}"
    yield "documents", "Management reviews", "letter_2010_management_reviews", "None in the pack"
    yield "welfare", "Welfare exception", "letter_2010_together", _welfare(known, result)
    yield "courts", "Court orders and other restrictions", "letter_2010_restrictions", _courts(known)
    act = guidance.data_protection_act_on(known.published_or_checked_on)
    yield "data_protection", "Data protection", act.source, f"Passed under {act.name}"
    yield "review", "Anonymisation", "letter_2010_anonymised", _anonymised(case)
    yield "advice", "Independent advice", "letter_2010_advice", _advice(known)
    told = "The Department has been told" if known.department_told else "The Department has not been told yet"
    yield "department", "Tell the Department", "department_told", told


def _welfare(known: Facts, result: Outcome) -> str:
    if not known.welfare.claimed:
        return "None claimed"
    codes = {each.code for each in result.warnings}
    if "EXCEPTION_REJECTED" in codes:
        return "Claimed on a ground that is no child's welfare, and rejected"
    if "EXCEPTION_NOT_NEEDED" in codes:
        return "Claimed, and not needed for a review of this date"
    return "Claimed and evidenced: the overview report is kept back"


def _courts(known: Facts) -> str:
    found = [
        f"{KINDS[restriction.kind]}: {STATES.get(restriction.state, restriction.state)}"
        for restriction in known.courts.restrictions
    ]
    listed = "; ".join(dict.fromkeys(found))
    if not found:
        return "Every kind was looked for; none was found."
    return f"Every kind was looked for. {listed[:1].upper()}{listed[1:]}."


def _anonymised(case: Case) -> str:
    return (
        f"{len(case.decisions):,} values decided by the legal adviser, {len(case.hidden):,} hidden things settled, "
        "every page read, each copy proved clean"
    )


def _advice(known: Facts) -> str:
    return (
        "Taken from an independent adviser, who clears publication" if known.legal_doubt.doubt else "No doubt"
    )


def files_to_certify(case: Case, roles: Iterable[DocumentRole]) -> tuple[Copy, ...]:
    """The copy of each of these documents, and after it the PDF made from that copy, if there is one."""
    files: list[Copy] = []
    for role in roles:
        copy, pdf = case.copies[role], case.pdfs.get(role)
        files.append(copy)
        if pdf and (pdf.source_sha256, pdf.plan_sha256) == (copy.source_sha256, copy.plan_sha256):
            files.append(pdf)
    return tuple(files)


def _document(copy: Copy) -> CertifiedDocument:
    return CertifiedDocument(
        role=copy.role,
        kind=copy.kind,
        pages=copy.pages,
        size=copy.size,
        sha256=copy.sha256,
        source_sha256=copy.source_sha256,
    )


def _counts(desk: Desk, case: Case) -> Iterable[Count]:
    mentions = {value.key: len(value.flags) for value in flagged_values(desk, case)}
    values: Counter[tuple[str, str]] = Counter()
    settled: Counter[tuple[str, str]] = Counter()
    for key, each in case.decisions.items():
        kind = (each.type, each.decision.action)
        values[kind] += 1
        settled[kind] += mentions.get(key, 0)
    for (entity_type, action), count in sorted(values.items()):
        yield Count(type=entity_type, action=action, values=count, mentions=settled[entity_type, action])
