"""References that lead back to a file: police, social care, courts, banks."""

from checks.personal_data.patterns import once
from checks.personal_data.recognisers import police_references
from checks.personal_data.recognisers.base import Family, Rule, any_case, compiled
from checks.personal_data.recognisers.police_references import is_year

CODE = r"(?=[A-Z0-9/.\-]*\d)[A-Z0-9](?:[A-Z0-9/\-]|\.(?=\w)){2,24}[A-Z0-9]"
LABEL = r"(?:no\.?|nos\.?|number|num|ref\.?|reference|refs?|id|identifier|urn|\#)"
FILE = (
    r"(?:case|file|log|incident|crime|occurrence|custody|report|hospital|patient|client|"
    r"service\ user|record|care|social\ care|"
    r"carefirst|ics|liquid\ ?logic|protocol|mosaic|frameworki|swift|rio|paris|system(?:one|1)|emis|caf|"
    r"referral|exhibit|claim|account|policy|tenancy|rent|student|pupil|candidate|prison|prisoner|nomis|"
    r"delius|oasys|pnc|cro|nhs|mpi|unit|collar|warrant|badge|payroll|staff|employee|"
    r"registration|gmc|nmc|hcpc|gscc|"
    r"asylum|home\ office|visa|brp|court|inquest|coroner's|police|serial|cad|stop|storm|dash|marac|"
    r"lab(?:oratory)?|specimen|sample|request|episode|accession|casualty|attendance|admission|benefit|allowance|"
    r"tax|certificate|docket|property|seal|bag|tag|receipt|invoice|order|membership|library|ledger|district|mrn|pas|"
    r"crn|pin|nmc|arc|nass|port|eu|cafcass|yot|ofsted|provider|placement|licen[cs]e|booking|job|niche|genie|impact|"
    r"athena|child\ health|index|guardian|genesis|compact|call|ambulance|complaint|enquiry|application|"
    r"homeless(?:ness)?|"
    r"council\ tax|debt|meter|parking|penalty|fine|summons|charge|indictment|ticket|insurance|reg|dda|sats|tribunal)"
)

FILES = r"(?:files|records|cases|references|logs|folders|dockets)"


class References(Family):
    """Case, court, police and bank references."""

    LAYER_NAME = "references"
    NEEDS_DIGIT = True
    RULES = (
        *police_references.RULES,
        Rule(
            "bare numbers of several files",
            "CASE_NUMBER",
            compiled(
                rf"(?<=\b{FILES}[,:]?\s)\d{{4,8}}(?=,?\s(?:and|&)\s\d{{4,8}}\b)"
                rf" | (?<=\b{FILES}[,:]?\s\d{{4,8}},?\s(?:and|&)\s)\d{{4,8}}\b"
            ),
            0.75,
            "It is the number of a file.",
            holds=lambda match: not is_year(match.group()),
        ),
        Rule(
            "number with the name of its file or operation",
            "CASE_NUMBER",
            compiled(
                r"\b(?:LAC|PNB|SIR)\ \d{2,4}(?:/\d{1,5}){1,2}\b |"
                r" \b(?:MASH|ICS|SSID|EDT|CRIS|N-CAD|CAD|MP|STORM|NICHE|PEX|PALS|CAF|LADO|SUI|STEIS|DATIX|MISPER|CYPS|"
                r"NWAS|SCAS|EMAS|WMAS|SWAST|SECAMB|YAS|NEAS|EEAST)"
                r"\ (?=[\d/ -]{4})\d+(?:[ /-]\d+){0,3}"
                r"(?:-[A-Z])?\b | \b5x5x5[/ -](?=[\w/-]*\d)[\w/-]{4,} |"
                r" \b[A-Z]{1,5}/SCR/\d{2,4}/\d{1,3}\b |"
                r" \b[A-Z]{2}-\d{6}-\d{3,5}\b | \b(?:Op\.?|Operation)\ \p{Lu}\p{L}+(?:\ ?/\ ?"
                r"(?:[A-Z]{1,4}|\d{2,6})){1,3}\b(?<=\d)"
            ),
            0.8,
            "It is the number of a file or an operation.",
        ),
        Rule(
            "number of a court martial or of a coroner",
            "UK_COURT_CASE",
            compiled(r"\bCM\ ?\d{4}/\d{3,5}\b | (?<=\b[Cc]oroner(?:['’]s)?:?\s)[A-Z]{2,4}\ \d{3,5}/\d\d\b"),
            0.8,
            "It has the form of the number of a case.",
        ),
        Rule(
            "neutral citation",
            "UK_COURT_CASE",
            compiled(
                r"\[(?:19|20)\d\d\]\ (?:EWHC|EWCA|EWFC|UKSC|UKHL|EWCOP|EWCC|UKUT|EWMC)\ (?:\w+\ )?\d+(?:\ "
                r"\((?:Fam|Admin|QB|KB|Ch|B|Civ|Crim|AAC)\))?"
            ),
            0.95,
            "It is the neutral citation of a judgment, which a search engine finds.",
        ),
        Rule(
            "law report",
            "UK_COURT_CASE",
            compiled(
                r"\[(?:19|20)\d\d\]\ \d?\ ?(?:FLR|FCR|WLR|All\ ER|Fam|AC|QB|Cr\ App\ R(?:\ \(S\))?)\ \d+"
            ),
            0.5,
            "It is a law report: is the case the family's own?",
        ),
        Rule(
            "family court number",
            "UK_COURT_CASE",
            compiled(
                r"\b(?:FD|[A-Z]{2})\d{2}[CPZDFAJ]\d{4,6}\b | \b[A-Z]{1,3}\d{2}/?[CPZ]/?\d{4,6}\b | "
                r"\b[A-Z]{2}\d{2}[A-Z]\d{5}\b"
            ),
            0.9,
            "It has the form of a family court case number.",
        ),
        Rule(
            "Crown Court number",
            "UK_COURT_CASE",
            compiled(
                r"\b[TASU]\ ?(?:19|20)\d\d[ /-]?\d{4,5}\b | \b\d{2}[A-Z]{2}\d{8,10}\b | \b\d[A-Z]{2}[ ]?\d{5}\b"
            ),
            0.9,
            "It has the form of a Crown Court or police case number.",
        ),
        Rule(
            "court or inquest number by its label",
            "UK_COURT_CASE",
            any_case(
                r"\b(?:court|claim|family|crown|indictment|inquest|coroner(?:['’]s)?|appeal|"
                rf"proceedings)\b[^.\n]{{0,40}}?\b{LABEL}[\s:]*(?:(?:is|was)\ )?({CODE})\b"
            ),
            0.85,
            "It is called the number of a court case.",
            group=1,
        ),
        Rule(
            "number of a card",
            "CASE_NUMBER",
            compiled(r"(?<![\d-])\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{4}(?![\d-])"),
            0.85,
            "It has the form of the number of a card.",
        ),
        Rule(
            "letters and figures mixed",
            "CASE_NUMBER",
            compiled(
                r"(?<![\w/@.-])(?=[A-Z]*\d[A-Z\d]*[A-Z]\d|"
                r"\d+[A-Z]\d*[A-Z])(?=(?:[A-Z]*\d){3})[A-Z\d]{9,20}(?![\w/@.-]\w)"
            ),
            0.6,
            "It looks like the reference of a file.",
        ),
        Rule(
            "number of a case in a family court",
            "UK_COURT_CASE",
            any_case(
                r"\b(?:case|claim|proceedings|cause)\s(?:no\.?\s|"
                r"number\s)?(?-i:([A-Z]{2,4}[ /]\d{1,4}/\d\d))(?![\d/])"
            ),
            0.7,
            "It is called the number of a court case.",
            group=1,
        ),
        Rule(
            "case by its number",
            "UK_COURT_CASE",
            any_case(
                r"\b(?:case|claim|cause|inquest|appeal|plaint)\s(?:no\.?\s|number\s)?\(?(?P<code>\d{2,4}[/-]\d{3,6}"
                r"(?:[/-]\d{1,4})?)(?![\w/-]|\.\d)"
            ),
            0.8,
            "It is called the number of a case.",
            group="code",
            holds=lambda match: not once(r"(?:19|20)\d\d[-/](?:19|20)?\d\d").fullmatch(match["code"]),
        ),
        Rule(
            "reference by its label",
            "CASE_NUMBER",
            any_case(rf"\b{FILE}['’s]*(?:\ {FILE})?\ {LABEL}[\s:.]*(?:(?:is|was|of)\ )?({CODE})\b"),
            0.9,
            "It is called the reference of a file.",
            group=1,
            holds=lambda match: (
                not is_year(match.group(1)) and not once(r"\d{1,2}(?:\.\d{1,2})+").fullmatch(match.group(1))
            ),
        ),
        Rule(
            "number called ref",
            "CASE_NUMBER",
            any_case(
                r"\b(?:our\ |your\ )?(?:ref(?:erence)?|URN|UID)(?:\ (?:no\.?|"
                rf"number))?\.?[\s:]{{1,3}}(?:(?:is|was)\ )?({CODE})\b"
            ),
            0.8,
            "It is called a reference.",
            group=1,
            holds=lambda match: (
                not is_year(match.group(1)) and not once(r"\d{1,2}(?:\.\d{1,2})+").fullmatch(match.group(1))
            ),
        ),
        Rule(
            "code with letters and figures",
            "CASE_NUMBER",
            compiled(
                r"(?<![\w/£$.@\-])(?=[A-Z0-9/\-\n]*\d{3})(?=[A-Z0-9/\-]*[A-Z])[A-Z]{1,6}(?:[/\-][A-Z]{1,4}"
                r")?[/\-]?\d[\dA-Z]*(?:[/\-]\n?[\dA-Z]+)*(?![\w@])"
            ),
            0.6,
            "It looks like the reference of a file.",
            holds=lambda match: sum(c.isdigit() for c in match.group()) >= 4,
        ),
        Rule(
            "statement or exhibit by letters and a number",
            "CASE_NUMBER",
            any_case(r"\b(?:statements?|exhibits?|exh\.?)\s(?P<code>(?-i:[A-Z]{1,3})/\d{1,4})(?![\w/-])"),
            0.7,
            "It looks like the reference of a file.",
            group="code",
            hint=("statement", "exh"),
        ),
        Rule(
            "mixed code",
            "CASE_NUMBER",
            compiled(
                r"(?<![\w/.-])(?:\d{1,2}[A-Z]{0,2}/[A-Z]{1,4}/\d{2,7}(?:/\d{2,4})?|"
                r"[A-Z]{2,4}[ ](?!\d{1,2}/\d{1,2}/(?:19|20)\d\d\b)\d{1,4}/\d{1,4}/\d{3,8}|"
                r"[A-Z]{2,6}[-/]\d{1,4}(?:[-/]\d{1,4}){1,3}|[A-Z]{2}[ ]?\d{4}[ ]?\d{4}[ ]?\d[A-Z]{2}|"
                r"(?!(?:FROM|TEL|MOB|PHONE|CALL|TO|ON|AT|VIA|FAX|HOME|WORK|FOR|AND|NO)[ ])"
                r"(?<!\b(?:PC|DC|DS|DI|PS|SGT|INSP|WPC|PCSO)[ ])[A-Z]{1,6}[ ]\d{5,8}|"
                r"\d{3,5}\ of\ \d{1,2}/\d{1,2}(?:/\d{2,4})?)(?![\w/-])"
            ),
            0.6,
            "It looks like the reference of a file.",
            holds=lambda match: sum(c.isdigit() for c in match.group()) >= 4,
        ),
        Rule(
            "reference of a review",
            "CASE_NUMBER",
            compiled(
                r"(?<![\w/.-])(?:[A-Z]{2,8}-)?[A-Z]{2,8}(?:[/ -](?:19|"
                r"20)?\d\d)?[/ -]SCR[/ -]?[A-Z]{0,2}-?\d{1,4}(?:[-/]\d{1,4})?"
                r"(?![\w/])"
                r" | (?<![\w/.-])[A-Z][A-Z-]{1,9}(?:/[A-Za-z\d][A-Z\d-]{0,9}){2,5}(?![\w/])"
            ),
            0.7,
            "It looks like the reference of this review or of a file.",
            holds=lambda match: any(c.isdigit() for c in match.group()),
        ),
        Rule(
            "figures around letters",
            "CASE_NUMBER",
            compiled(
                r"(?<![\w/£$€.@,\-])(?!\d{1,2}(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)\d)"
                r"\d{1,4}[A-Z]{1,3}[ ]?\d{3,10}[A-Z]{0,2}(?![\w@/-])"
                r" | (?<![\w/£$€.@,\-])\d{3,6}[-/]\d{1,2}(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)\d{0,4}\b"
            ),
            0.6,
            "It looks like the reference of a file.",
            holds=lambda match: sum(c.isdigit() for c in match.group()) >= 5,
        ),
        Rule(
            "number with slashes",
            "CASE_NUMBER",
            compiled(
                r"(?<![\w/.\-])(?:\d{1,4}/\d{1,4}/\d{3,8}(?:/\d{1,4})?|\d{5,8}/\d\d|"
                r"0\d{2,4}[-/](?:19|20)\d\d|(?!(?:19|20)\d\d)\d{4,5}[-/]20[01]\d|\d\d-\d{6,8}|(?:19|20)\d\d/(?!(?:19|"
                r"20)\d\d\b)\d{4,7})(?![\w/])"
            ),
            0.6,
            "It looks like the reference of a file.",
            holds=lambda match: not once(r"\d{1,2}/\d{1,2}/(?:19|20)\d\d").fullmatch(match.group()),
        ),
        Rule(
            "number in groups after its label",
            "CASE_NUMBER",
            any_case(
                rf"\b(?:(?:{FILE}|hosp|index|ledger|licence|roll|membership|lac|ics|cad|log|inquest|exhibit|"
                rf"tenancy|rent|job|booking|"
                r"docket|hospital|order|folio)\.?\s)?(?:no\.?|nos\.?|number|ref\.?|reference|id)[\s:]{1,3}(?:(?:is|"
                r"was)\s)?"
                r"(?-i:(?P<code>(?:[A-Z]{1,4}[ /-]?)?\d{2,10}(?:[ /-]\d{2,7}){0,3}(?:[ /-]?[A-Z]{1,2}\b)?))(?![\w%])"
                r" | \b(?:cad|log|ics|rio|swift|carefirst|emis|inquest|exhibit|tenancy|policy|claim|incident|"
                r"serial|docket|invoice|"
                r"lac\sfile|file|job|call|ledger|receipt|"
                r"booking|systm-?one|system\s?one|mosaic|paris|framework-?i|protocol|niche|nomis|delius|holmes|"
                r"storm|genie|datix|steis|sui|imei|sim|oyster(?:\scard)?|microchip|candidate|centre|detainee|"
                r"prisoner|card|"
                r"urn|account)[\s:]\s?(?-i:(?P<code>(?:[A-Z]{1,4}[ /-])?\d{2,20}(?:[ /-]\d{1,7}){0,5}"
                r"(?:[ /-]?[A-Z]{1,2}\b)?|[A-Z]{2,3}/\d{1,4}))(?![\w%/]|\s(?:of|in)\s(?!\d)|\s(?:were|families|"
                r"children|times|weeks|months|years|days))"
            ),
            0.7,
            "It is called the number of a file.",
            group="code",
            holds=lambda match: (
                (sum(c.isdigit() for c in match["code"]) >= 4 or "/" in match["code"])
                and not is_year(match["code"])
            ),
        ),
        Rule(
            "number called number",
            "CASE_NUMBER",
            any_case(
                r"\b(?:number|no\.?|nos\.?|ref\.?|reference)[\s:]+(?:(?:is|was)\ )?(\d(?:[\d\ "
                r"\-/]{4,14})\d)(?![\w])"
            ),
            0.75,
            "It is called a number.",
            group=1,
        ),
        Rule(
            "long number",
            "CASE_NUMBER",
            compiled(r"(?<![\w£$€.,/+\-])\d{6,20}(?![\w%]|[.,/\-]\d)"),
            0.55,
            "A number this long stands for one person or file.",
        ),
        Rule(
            "sort code",
            "UK_BANK_ACCOUNT",
            any_case(r"\bsort\ ?code\b[^.\n\d]{0,12}(\d\d[ -]?\d\d[ -]?\d\d)\b"),
            0.95,
            "It is called a sort code.",
            group=1,
        ),
        Rule(
            "sort code by its form",
            "UK_BANK_ACCOUNT",
            compiled(r"(?<![\d-])\d\d-\d\d-\d\d(?![\d-])(?=[\s,;]+(?:a(?:/|cc)|account|\d{8}\b))"),
            0.9,
            "It is a sort code before an account number.",
        ),
        Rule(
            "account number",
            "UK_BANK_ACCOUNT",
            any_case(
                r"\b(?:account|a/c|acc(?:t|ount)?)(?:\ (?:no\.?|number|num))?[\s:]*(?:(?:is|was|of)\ "
                r")?(\d{7,10}(?:[ -]\d{1,3}\b)?)\b"
            ),
            0.95,
            "It is called an account number.",
            group=1,
        ),
        Rule(
            "account number after a sort code",
            "UK_BANK_ACCOUNT",
            compiled(r"(?<=\d\d-\d\d-\d\d[\s,;/]{1,3})\d{8}\b"),
            0.9,
            "It is an account number after a sort code.",
        ),
        Rule(
            "IBAN",
            "IBAN_CODE",
            compiled(r"\bGB\d{2}[ ]?[A-Z]{4}[ ]?(?:\d[ ]?){14}\b"),
            0.95,
            "It has the form of an IBAN.",
        ),
    )
    CONTEXT = (
        "reference",
        "ref",
        "case",
        "file",
        "log",
        "number",
        "court",
        "police",
        "crime",
        "account",
        "pnc",
        "cro",
    )
