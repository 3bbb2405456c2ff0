"""What is already anonymous, and is left alone: pseudonyms, roles, agencies, Acts, published national bodies.

`left_alone` gives the spans of a paragraph that name nobody. A name found inside one is dropped, a name found partly
inside one is cut back to the rest. Numbers, dates and addresses are not touched.
"""

from collections.abc import Iterator
from functools import cache, lru_cache

import regex

from checks.personal_data.lexicon import (
    bag,
    entries,
    given_names,
    is_given_name,
    is_word,
    lines,
    peoples_names,
    places,
)
from checks.personal_data.needed import matches
from checks.personal_data.patterns import once
from checks.personal_data.pseudonym_schemes import GREEK_LETTERS
from checks.personal_data.recognisers.base import alternatives, any_case, compiled
from checks.personal_data.sought import Sought
from checks.personal_data.surnames_like_bodies import is_of_somebody
from checks.personal_data.titles import TITLED, name_parts

PERSON_ROLES = (
    r"child(?:ren)?|bab(?:y|ies)|infant|toddler|young\ (?:person|people|man|woman)|yp|boy|"
    r"girl|siblings?|(?:half|step)[ -]?(?:siblings?|brother|sister)s?|"
    r"brothers?|sisters?|twins?|cousins?|mothers?|fathers?|parents?|mum|dad|mo|fa|"
    r"step-?(?:mother|father|parent)|adults?|persons?|subject|"
    r"males?|females?|man|woman|(?:mother|father)['’]s\ (?:new\ |former\ |ex-?)?partner|"
    r"(?:ex-?|former\ )?partners?|(?:maternal\ |paternal\ )?(?:great[ -])?"
    r"(?:grand(?:mother|father|parents?)|uncle|aunt)|grandchild|friends?|neighbours?|"
    r"(?:foster\ )?carers?|foster\ (?:mother|father|carers?)|guardian|"
    r"(?:senior\ |duty\ |hospital\ |allocated\ |newly\ qualified\ |student\ )?social\ "
    r"workers?|sw|ssw|(?:student\ )?health\ visitors?|hv|(?:community\ )?midwi(?:fe|ves)|mw|"
    r"gps?|general\ practitioners?|doctors?|dr|(?:school\ |community\ |practice\ |staff\ |"
    r"nursery\ |named\ |designated\ |specialist\ |hospital\ )?nurses?|sn|"
    r"(?:head\ ?|class\ |form\ |deputy\ head\ )?teachers?|head|tutor|(?:police\ )?officers?|"
    r"(?:police\ )?constable|sergeant|inspector|detective|pc|dc|ds|di|wpc|pcso|ps|"
    r"(?:senior\ )?consultants?(?:\ paediatricians?)?|(?:community\ )?paediatricians?|"
    r"psychiatrists?|psychologists?|therapists?|registrar|"
    r"(?:family\ )?(?:support\ |key\ |youth\ |outreach\ |link\ |case\ |agency\ |project\ |"
    r"care\ )?workers?|(?:team\ |practice\ |ward\ |service\ |assistant\ |duty\ )?managers?|"
    r"professionals?|practitioners?|(?:teaching\ )?assistant|pastor|"
    r"witness(?:es)?|judge|solicitor|barrister|coroner|student|"
    r"pupil|patient|victim|perpetrator|offender|case|"
    r"family|household|member|panel\ member|author|(?:probation\ |housing\ |education\ "
    r"welfare\ )officer|counsellor|interp(?:reter)?|volunteer|lodger|babysitter|childminder|"
    r"pharmacist|paramedic|receptionist|dentist|landlord|landlady|mentor|instructor|chaplain|caller|advocate|"
    r"supervisor|flatmate|acquaintance|boyfriend|girlfriend|nephew|niece|escort|clinician|dietitian|radiographer"
)
PLACE_ROLES = (
    r"(?:(?:primary|secondary|junior|infant|nursery|high|special|first|middle)\ )?school|"
    r"nursery|college|academy|pre-?school|playgroup|"
    r"hospital|surgery|(?:gp\ |medical\ |group\ )?practice|clinic|health\ centre|ward|unit|"
    r"trust|town|city|village|area|region|county|borough|district|"
    r"(?:local\ )?authority|council|agency|organisation|address|house|flat|property|home|"
    r"(?:children['’]s\ )?centre|(?:care\ |residential\ |nursing\ |children['’]s\ )home|"
    r"refuge|hostel|church|mosque|temple|(?<!(?-i:\p{Lu}\p{Ll}{1,20})\ )(?:street|road)|estate|team|court|"
    r"police\ force|force|"
    r"prison|placement|site|location|provider|project|charity|pct|lscb|country|"
    r"pharmacy|chemist|shop|pub|hotel|hospice|gym|club"
)
MARK = r"(?:[A-Z]{1,2}(?!\p{L}|['’]\p{Lu}\p{L})|\d{1,2}[A-Za-z]?)"
# A single letter with a full stop and a name after it is an initial ("Dr A. Khan"), not a mark.
LABELLED = any_case(
    rf"(?<![\w'’-])(?:{PERSON_ROLES}|{PLACE_ROLES})\ ?(?-i:(?<=\ ){MARK}|"
    r"(?<=\p{L})\d{1,2}[A-Za-z]?|"
    rf"(?<=\ )(?:{'|'.join(sorted(GREEK_LETTERS))}))\b"
    r"(?-i:(?![ ]\p{Lu}\p{Ll}|(?<=\bDR[ ]\p{Lu})[ ]\p{Lu}{4}|(?<=[ ]\p{Lu}\p{Lu})[ ]\p{Lu}{3,}|\.\p{Lu}|"
    r"(?<=\b(?:[Dd]r|[Dd]octor|[Jj]udge|PC|DC|DS|DI|PS|[Nn]urse|[Ss]ister)\s\p{Lu})"
    r"(?:\.\s\p{L}\p{Ll}|-\p{Lu}\b)))(?:(?:\s?,\s|\s?/\s?|\s(?:and|or|to|"
    rf"&)\s)(?-i:{MARK})\b(?!['’]?\p{{L}}))*"
)
SHORT = compiled(
    r"(?<![\w'’-])(?:M|P)(?:GM|GF|GGM|GGF|GPs|A|U|GA|GU)\d?\b | (?<![\w'’/-])(?:HV|SW|SSW|GP|"
    r"PC|DC|DS|DI|WPC|YP|MW|SN|FSW|EWO|CPN|IRO|TM|HT|CT|W|J|C|F|M|S|P|A|B|D|X|Y|Z|U|AU|MU|PU|"
    r"FC|MP|MF|HS|SS|GM|GF|H|R|T|N|K|AF|AM)\d{1,2}\b(?![-/]\d)"
    r" | (?<![\w'’/-])(?:HV|SW|SSW|GP|PC|DC|DS|DI|YP|MW|SN|HT|FC)-(?:\d{1,2}|\p{Lu})\b(?![-/\w])"
    r" | \b[Aa]dult\ (?:Blue|Green|Yellow|Red|Orange|Purple|Pink|Brown|White|Black|Grey|Silver|Gold)\b"
    r"(?!\s\p{Lu}\p{Ll})"
    r" | \b(?:[MFPSG]|[MP]G[MF]|G[MF]|SF|SM|HS|HB)o[BCSXYP]\d?\b | \bSubj\b | \bSib\d{1,2}\b | \bG[MP]G[MF]\b"
    r" | \b(?:Mo|Fa|Sib|GPs|GMo|MGPs|PGPs|MrX|MrsX)\b | \b(?:Mr|Mrs|Ms|Miss|Dr|PC|DC|DS)\.?\ "
    r"(?:[A-Z]{1,2}|\d{1,2})\b(?![.'’]?\ ?\p{Lu}\p{Ll}|['’]\p{Lu}|-\p{Lu}\b|\.)"
)
# No Act is called after somebody with a title; a name may stand before one: "Dear Mr Hall, … Housing Act 1985".
ACT = compiled(
    r"\b\p{Lu}[\p{L}'’-]*(?:,?\s(?:\p{Lu}[\p{L}'’-]*|\(\p{Lu}[^)\n]{0,60}\)|and|of|the|for|to|"
    r"in|etc\.?|on|with|&))*\s(?:(?:Act|Acts|Regulations|Convention|"
    r"Directive)\b(?:\s\([^)\n]{0,60}\))?(?:,?\s(?:19|20)\d\d)?|(?:Order|Orders|Rules|Bill|"
    r"Code|Measure)(?:\s\([^)\n]{0,60}\))?,?\s(?:19|20)\d\d\b)"
)
PROVISION = any_case(
    r"(?<!\p{L}\.)\b(?:s\.?|ss\.?|sections?|paragraphs?|paras?\.?|chapters?|articles?|regulations?|"
    r"schedules?|parts?|clauses?|rules?|volumes?|standards?|recommendations?|appendix|"
    r"appendices|annex|figures?|tables?|pages?|pp?\.)"
    r"\s?\d+(?:\.\d+)*(?:\s?\([\da-z]+\))*(?:(?:\s?[-–,]\s?|\sand\s|\sto\s|"
    r"\sof\s)\d+(?:\.\d+)*(?:\s?\([\da-z]+\))*)*"
)
LETTERED = compiled(
    r"\b(?:Recommendations?|RECOMMENDATIONS?|Findings?|FINDINGS?|Lessons?|LESSONS?|Appendix|APPENDIX|Annexe?|ANNEXE?|Section|"
    r"SECTION|Part|PART|Chapter|CHAPTER|Schedule|SCHEDULE)\ (?:[A-Z]\d?|[IVX]{1,5})\b(?![.'’]\p{L})"
)
# How a general practice's computer codes a consultation: five characters, the last of them full stops.
READ_CODE = compiled(r"(?<![\w.])\d(?:[\dA-Z][A-Z]\.\.|[A-Z]\d\.\.|\d[A-Z][A-Za-z\d]\.|\d\d[A-Za-z]\.)(?=\s)")
# "The Eldest Girl", "the Second Stepfather": relatives by their order, as a report calls them.
IN_ORDER = compiled(
    r"\b(?:Eldest|Elder|Oldest|Older|Youngest|Younger|Middle|First|Second|Third|Fourth)\ (?:Girl|Boy|Child|Son|"
    r"Daughter|Sister|Brother|Sibling|Twin|Stepfather|Stepmother|Step-?child|Half-[SsBb]\p{Ll}+|Partner|Husband|Wife|Cousin|"
    r"Aunt|Uncle|Grandchild)\b(?!\s\p{Lu}\p{Ll}|['’]s\s\p{Lu})"
)
# Guidance by its number or date: "the NICE guideline (CG15)", "DoE Circular 18/94", "Practice Direction of 8 May 2009".
GUIDANCE = compiled(
    r"\bCirculars?\s(?:No\.?\s)?\d{1,4}/\d{1,4}\b | \b(?:LAC|HSC|HSG|EL)\ ?\(\d{2,4}\)\ ?\d{1,3}\b"
    r" | \bPS[IO]\s\d{1,4}(?:/\d{2,4})?\b"
    r" | \b(?:Practice\ Direction|President['’]s\ Guidance|Ministerial\ Statement)\s(?:of|dated)\s"
    r"\d{1,2}\s\p{Lu}\p{Ll}+\s\d{4}\b"
    r" | (?<=\bNICE\b[^.\n]{0,40})\b(?:CG|PH|QS|NG|TA)\s?\d{1,3}\b"
    r" | \b(?:CG|PH)\d{1,3}\b(?=[^.\n]{0,40}\b(?:NICE|SCIE|guid(?:ance|eline)))"
)
# "Head of SEN": Sen is a surname as well.
OFFICE = compiled(
    r"\b(?:Head|Director)\sof\s[A-Z]{2,4}\b"
    r" | (?<![\w'’-])(?:(?:Lord|Lady)\s)?\p{Lu}[\p{L}'’-]+\s(?:LJJ?|CJ)\b"  # a judge whose judgments are law
    r" | (?<![\w'’-])\p{Lu}[\p{L}'’-]+\sJ(?=,?\s(?:in\s(?:his|her|a|the)\s(?:\p{Ll}+\s)?judge?ment|held|giving|"
    r"handing\sdown)\b)"
)
# What a patrol is called on the radio.
CALL_SIGN = compiled(
    r"\b(?:ALPHA|BRAVO|CHARLIE|DELTA|ECHO|FOXTROT|GOLF|HOTEL|INDIA|JULIET|KILO|LIMA|MIKE|NOVEMBER|OSCAR|PAPA|QUEBEC|"
    r"ROMEO|SIERRA|TANGO|UNIFORM|VICTOR|WHISKE?Y|X-?RAY|YANKEE|ZULU)"
    r"\ (?:ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN)\b"
)
# Police name operations and projects at random.
OPERATION = compiled(r"\b(?:Operation|Op\.?|(?<!\p{Lu}\p{L}+\s)Project)\s\p{Lu}[\p{L}]+")
# What only the titles and publishers of works have, and no note on a child who stands in a list with a year of birth.
PUBLISHED = (
    r"(?:\b(?:Understanding|Working\sTogether|Serious\sCase\sReviews|Lessons\sfrom|Learning\sfrom|An?\s(?:\p{Lu}\p{L}+\s)?Study\sof|"
    r"Research\s(?:into|on)|(?:Analysis|Review|Protection)\sof|(?:Progress|Final|Interim|Biennial)\sReport|Handbook|"
    r"Journal|Stationery\sOffice|HMSO|TSO|University\sPress|Kingsley|Routledge|Macmillan|Palgrave|Blackwell|Wiley)\b|London:)"
)
AUTHOR = r"\p{Lu}[\p{L}'’-]+,?\s(?:\p{Lu}\.?[ ]?){1,3}"
CITED = compiled(
    r"\(\s?\p{Lu}[\p{L}'’-]+(?:(?:,?\s(?:and|&)\s|"
    r",\s)\p{Lu}[\p{L}'’-]+)*(?:\set\sal\.?)?,?\s(?:(?:19|"
    r"20)\d\d[a-z]?)(?:[,;:][^)\n]{0,60})?\)"
    r" | \p{Lu}[\p{L}'’-]+(?:(?:,?\s(?:and|&)\s|"
    r",\s)\p{Lu}[\p{L}'’-]+)*\set\sal\b\.?(?:,?\s\(?(?:19|20)\d\d[a-z]?\)?)?"
    r" | \p{Lu}[\p{L}'’-]+\s(?:and|&)\s\p{Lu}[\p{L}'’-]+\s\((?:19|20)\d\d[a-z]?\)"
    r" | \p{Lu}[\p{L}'’-]+\s\((?:19|20)\d\d[a-z]?\)(?=\s(?:and\s(?:others|colleagues)|describ|argue|suggest|conclude|"
    r"propose|identif|observe|warn|writ|(?:found|show(?:s|ed|n)?)\sthat\b))"
    # Whoever made a test: "the Strengths and Difficulties Questionnaire (Goodman)".
    r" | (?<=\b(?:Inventory|Scales?|Questionnaire|Index|Matrix|Checklist|SDQ|HOME|model)\s\()"
    r"\p{Lu}[\p{L}'’-]+(?:(?:,?\s(?:and|&)\s|,\s)\p{Lu}[\p{L}'’-]+){0,3}(?=(?:,?\s(?:19|20)\d\d)?\))"
    # A line of a bibliography.
    rf" | (?<=^|\n)[ ]*(?:[-•*][ ])?(?:{AUTHOR}(?:,?\s?(?:and\s|&\s)?{AUTHOR})*|\p{{Lu}}[\p{{L}}'’-]+,\s(?:Lord|Lady|"
    r"Baroness|Sir|Dame))(?:,?\s?et\sal\.?)?,?\s?\((?:19|20)\d\d[a-z]?\)[.:]?\s"
    rf"(?=[^\n]*{PUBLISHED})[\p{{Lu}}“\"‘'][^\n]{{9,}}"
)

# Whoever a test, a sign or an injury is called after: "Guthrie neg", "Coombs' test", "Colles type".
EPONYM = compiled(
    rf"(?<![\w'’-]|\b(?!(?:The|An?|On|In|No)\b)\p{{Lu}}\p{{Ll}}{{1,20}}\s)(?:{alternatives('eponyms')})(?:-(?:{alternatives('eponyms')}))?(?:['’]s?)?"
    r"(?=-like\b|\)?\s(?:and\s\p{Lu}\p{Ll}+\s)?(?:neg\b|negative(?!\sabout)|pos\b|equivocal|absent\b|reflex|fissures?\b|pattern\b|signs?\b|spots?\b|scales?\b|chart\b|inventory\b|matrix\b|rating\b|questions\b|tests?\b|fracture|palsy|catheter|"
    r"fundoplication|manoeuvre|score|splint|tube|type\b|flexor|upgoing|downgoing|paresis|card\b|criteria|classification|stage|tear\b|"
    r"done(?=[.,;]|$|\sby\b|\s\d)|due\s(?:day|on|\d)|taken\b(?!\s(?:to|from|into|home|away|by|ill|out|off|down|back)\b)|formula\b|trichrome\b|stain\b|heel))"
)

# "Royal Pigeon Racing Association", "National Brass Band Championships": of the whole country, where each word is one.
NATIONAL = compiled(
    r"(?<![\w-])(?:National|Royal|British)(?P<own>(?:\s(?:of|for|the|and)|\s\p{Lu}[\p{Ll}'’]+){1,6}?)\s"
    r"(?:Associations?|Society|Federation|Union|Institute|Championships?|League|Confederation)(?![\w-]|\s(?:of|in|at|for)\s\p{Lu})"
)

# What somebody has struck out.
STRUCK_OUT = compiled(r"(?<![\w])(?:X{3,}|x{4,}|REDACTED|NAME\ REMOVED)(?![\w])")

# A reported case that hides its parties: "Re L (Contact: Domestic Violence)", "In re S (A Child)", "Attorney General's
# Reference No 28 of 2010".
HIDDEN = compiled(
    r"\bAttorney[\ -]General['’]s\ References?\ \(?No[s.]?\.?\ \d[\d,and\ ]*\d?\ of\ (?:19|20)\d\d\)?"
    r" | (?<![\w-])(?:In\s)?[Rr]e\s\p{Lu}(?:[-\s]\p{Lu})?(?:\sand\s\p{Lu})?\s\([^()\n]{3,60}\)"
    r"(?:\s[\[(](?:19|20)\d\d[\])]\s(?:\d\s)?(?:FLR|FCR|Fam|WLR|AC|All\sER|EWCA\sCiv|EWHC|UKSC|UKHL)\s\d+)?"
    r" | (?<![\w-])(?:R\s\()?\p{Lu}{1,2}(?:\sand\s\p{Lu}{1,2})?\)?\sv\.?\s(?:\p{Lu}[\p{L}'’]+\s){1,4}"
    r"(?:Council|Kingdom)(?:\s[\[(](?:19|20)\d\d[\])])?"
    r" | (?<=\b(?:in|of|called|see|following|under|per|and|by)\s)Re\s\p{Lu}{1,2}\b(?![.'’]?\p{L})"
)

# A court by its kind alone, without the town that it sits in: there are many of each, or one for the country.
COURT = compiled(
    r"(?<![\w-])(?<!\p{Lu}[\p{L}’'-]+\s)(?:(?:County|District|City|Municipal|Regional|Federal|Central|Supreme|High|"
    r"Crown|Magistrates?['’]?|Youth|Juvenile|Family|Administrative|Divisional|Constitutional|Military|Martial|Law|"
    r"State|Security|Assize|Criminal|Civil|Commercial|Labour|Social|Employment|Industrial|Immigration|Asylum\sand|"
    r"First-tier|Upper|Real|Estate|Land|Coroner['’]?s['’]?|Appeal|Appeals|Courts?-Martial)\s)+"
    r"(?:Courts?|Tribunals?|Bench|Division)(?:\sof\s(?:Appeal|Cassation|Session|Justice))?(?:['’]s)?"
    r"(?![\w-]|\s(?:of|at|in|for)\s(?:the\s)?\p{Lu})"
    r" | (?<![\w-])Courts?\sof\s(?:Appeal|Cassation|Session|Protection|Justice)(?![\w-])"
    r" | (?<![\w-])Grand\sChamber(?![\w-])"
)


# What follows the name of an author or of an inquiry that is also a given name, and what follows a surname: "the Munro
# review". The year of a work may be that of a child, too ("Brandon (2006)"), and so may "Brandon's words".
SPOKEN_OF = (
    r"['’]s\s(?:studies|study|analys[ei]s)\sof\s(?:\p{Ll}+\s){0,2}(?:reviews|deaths|cases)\b|"
    r"\s(?:[Rr]eview|[Rr]eport|[Ii]nquiry|and\s(?:(?:her|his|their)\s)?(?:colleagues|others))\b|,?\set\sal\b"
)
OF_NO_AUTHOR = r"\b(?:Mr|Mrs|Ms|Miss|PC|DC|DS|DI|Sgt|Nurse|Cllr)\.?"
WORK = (
    rf"{SPOKEN_OF}|['’]s\s(?:\p{{Ll}}+\s){{0,2}}(?:review|report|warning|terms|theory|words|phrase|recommendations?|Strange|work)\b|"
    r"\s(?:[Rr]ecommendations?|[Gg]uid(?:ance|elines?)|[Cc]ompeten(?:t|ce|cy)|[Gg]uardians?|[Pp]rinciples?|[Tt]est|[Nn]urses?|"
    r"[Tt]rust|[Ss]upport|and\s\p{Lu}\p{Ll}+\s(?:[Cc]ompeten(?:t|ce|cy)|[Gg]uid(?:ance|elines?)))\b|,?\s\(?(?:19|20)\d\d"
)


CAPITAL_BEFORE = regex.compile(r"(?<![\p{L}'’-])(\p{Lu}[\p{L}'’.-]*)\s$")
ARTICLES = bag("The A An This That Our Her His Their No Each Every Any")
POSSESSIVE = regex.compile(r"['’]s(?![\w-])")


@cache
def _authors() -> "regex.Pattern[str]":
    """Authors and inquiries by a name that is also a common one: left alone only where their work is spoken of."""
    people = peoples_names()
    names = [name for name in lines("known_bodies") if name.lower() in people]
    surnames = [name for name in names if name.lower() not in given_names()]
    every, only = ("|".join(map(regex.escape, each)) for each in (names, surnames))
    return regex.compile(rf"(?<![\w-]|{OF_NO_AUTHOR}\s)(?:(?:{every})(?={SPOKEN_OF})|(?:{only})(?={WORK}))")


@cache
def _known() -> Sought:
    """National bodies, brands, medicines and other things that everybody knows: those of one word in capitals, too."""
    people = peoples_names()
    own = (name for name in lines("known_bodies") if name.lower() not in people)
    things = (*lines("things"), *lines("cited_names"))
    capitals = (name.upper() for name in things if name.isalpha() and name.lower() not in people)
    every = {*own, *things, *capitals}
    every |= {name.replace(" and ", " & ") for name in every if " and " in name}
    names = sorted(every, key=lambda name: (-len(name), name))
    return Sought(
        names, r"(?<![\w-])", r"(?![\w-]|(?:['’]s)?\s(?:Street|Road|Avenue|Close|Lane)\b)", blank=r"\s+"
    )


@cache
def _kinds_of_bodies() -> Sought:
    """Teams, units and meetings by their kind, which no place goes before or after."""
    names = sorted(lines("generic_bodies"), key=lambda name: (-len(name), name))
    return Sought(
        names, r"(?<![\w-])", r"(?![\w-]|,?\s(?:at\s|in\s|of\s|for\s|on\s)?(?:the\s)?\p{Lu})", blank=r"\s+"
    )


@lru_cache(maxsize=20_000)
def _everybodys(text: str) -> tuple[tuple[int, int], ...]:
    """Where something that everybody knows stands, with its possessive."""
    return tuple(_of_everybody(text))


def is_everybodys(text: str, start: int, end: int) -> bool:
    """True for what stands in something that everybody knows: "HCR-20", "Catch22"."""
    return any(low <= start and end <= high for low, high in _everybodys(text))


def follows_everybodys(text: str, start: int, within: int) -> bool:
    """True where something that everybody knows ends before `start`, in its sentence and `within` characters of it."""
    return any(
        start - within <= high <= start and ". " not in text[high:start] for _, high in _everybodys(text)
    )


def _of_everybody(text: str) -> Iterator[tuple[int, int]]:
    plain = text.replace("’", "'")
    for start, end in _known().spans(plain):
        whole = end + 2 if POSSESSIVE.match(text, end) else end
        if not is_of_somebody(text, start, whole):
            yield start, whole
    for start, end in _kinds_of_bodies().spans(plain):
        before = CAPITAL_BEFORE.search(text, max(0, start - 30), start)
        if before is None or before[1] in ARTICLES:
            yield start, end


@cache
def patterns() -> tuple["regex.Pattern[str]", ...]:
    """The patterns of what is left alone."""
    return (
        LABELLED,
        SHORT,
        ACT,
        PROVISION,
        LETTERED,
        READ_CODE,
        GUIDANCE,
        OFFICE,
        IN_ORDER,
        CALL_SIGN,
        CITED,
        OPERATION,
        COURT,
        EPONYM,
        HIDDEN,
        NATIONAL,
        STRUCK_OUT,
        _authors(),
    )


def is_published(text: str, start: int, end: int) -> bool:
    """True for a number or date that is of guidance or of a reported case that hides its parties."""
    return any(
        match.start() <= start and end <= match.end()
        for pattern in (GUIDANCE, HIDDEN)
        for match in matches(pattern, text)
    )


@lru_cache(maxsize=20_000)
def left_alone(text: str) -> tuple[tuple[int, int], ...]:
    """The spans of one paragraph that name nobody, with offsets of that paragraph, in order."""
    found = (_span(pattern, match) for pattern in patterns() for match in matches(pattern, text))
    return tuple(sorted([*_everybodys(text), *(span for span in found if span)]))


def _span(pattern: "regex.Pattern[str]", match: "regex.Match[str]") -> tuple[int, int] | None:
    """What is left alone of a match; None where it is somebody's name after all."""
    if pattern is ACT:
        return _of_act(match)
    if pattern is NATIONAL and not all(map(_is_no_place, match["own"].lower().split())):
        return None
    return None if pattern is CITED and _born_then(match) else match.span()


@cache
def _acts() -> "regex.Pattern[str]":
    titles = "|".join(regex.escape(title).replace(r"\ ", r"\s+") for title in lines("acts"))
    return regex.compile(rf"\b(?:{titles})\s(?:Acts?|Regulations|Order|Rules|Code)\b")


def _of_act(match: "regex.Match[str]") -> tuple[int, int] | None:
    """The Act by a known title, without what stands before it ("Dean Mallows Dangerous Dogs Act 1991"); one that is not
    known only where no title of a person and no given name is among its words."""
    known = _acts().search(match.string, *match.span())
    outside = once(r"\([^)]*\)").sub("", match.group())  # "(England)", "(Amendment)"
    if known:
        return known.start(), match.end()
    named = any(part in TITLED or is_given_name(part) for part in name_parts(outside))
    return None if named else match.span()


def _is_no_place(word: str) -> bool:
    """True for a word, lower case, after which no place and nobody is called."""
    return is_word(word) and word not in places() and word not in given_names()


def _born_then(match: "regex.Match[str]") -> bool:
    """True for a name and a year that may be a child with a year of birth: "Tyler and Kayleigh (2006)"."""
    words = match.group()
    if " et al" in words or once(PUBLISHED).search(words):
        return False
    return any(part.lower() in given_names() for part in once(r"\p{Lu}[\p{L}'’-]+").findall(words))


@cache
def _acronyms() -> frozenset[str]:
    return frozenset(lines("acronyms"))


@lru_cache(maxsize=20_000)
def is_acronym(token: str) -> bool:
    """True for a short form of the field ("IMR", "CAMHS"), or its plural or possessive."""
    bare = once(r"['’]?s$").sub("", token)
    exact = _acronyms()
    return token in exact or bare in exact or (bare.isupper() and bare.lower() in entries("acronyms"))
