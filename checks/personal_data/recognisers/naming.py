"""How people are named in prose: the shapes of names, titles, roles and kin, and when such words name somebody."""

import regex

from checks.personal_data.anonymous import is_acronym
from checks.personal_data.lexicon import bag, family_names, given_names, is_word
from checks.personal_data.patterns import once
from checks.personal_data.titles import OF_CARE, RANKS
from checks.personal_data.use import DAYS, MONTHS, NEVER_NAMES, is_field_word

NAME = (
    r"(?:(?:al|el|ul|ad|as|ash|ar|an|az)-)?\p{Lu}[\p{L}\p{M}]*(?:['’]\p{Lu}[\p{L}\p{M}]+|"
    r"['’](?!s\b)\p{Ll}+)?(?:-\n?\p{L}[\p{L}\p{M}]*)*(?![\p{L}\p{M}])"
)
PARTICLE = (
    r"(?:de\ la|de|da|dos|du|van\ der|van|von|der|den|la|le|el|al|bin|ibn|ap|ab|ó|o'|O|Ó|Ní|"
    r"Nic|Mac|mac)"
)
INITIALS = r"(?:\p{Lu}\.[ ]?){1,3}"
FULL = (
    rf"(?:{INITIALS})?(?:(?:de\ la|de|da|dos|van\ der|van|von|al|el|bin|ap)\ )?{NAME}(?:[ "
    rf"]\p{{Lu}}\.)?(?:[ \n](?:{PARTICLE}[ ])?{NAME}|(?<=[ ]){PARTICLE}[ "
    rf"]{NAME}){{0,3}}"
)
TITLE = (
    r"(?:S/N|ACC|DCC|Squadron\ Leader|Sqn\ Ldr|Wing\ Commander|Flight\ Lieutenant|Flt\ Lt|Charge\ Nurse|"
    r"(?:Chief\ )?Immigration\ Officer|"
    r"(?:(?:Detention|Custody|Prison|Prisoner|Escort)\ )+Officer|(?<!\p{Lu}[\p{L}-]{1,20}\s)Officer|Ff\.|Nanny|"
    r"(?:Acting|Temporary)\ (?:Sgt|Insp|PS|DS|DI|DCI|Supt)|"
    r"Custodial\ Manager|(?:Senior|Principal)\ Officer|Governor|Gov\.?|Off\.|"
    r"(?:SO|CM|SN|CSO)(?=\ \p{Lu}(?:\p{Ll}|\.\ \p{Lu}))|"
    r"[LSC]/(?:Cpl|Sgt)|(?:Staff|Flight|Colour|Lance|Master|Company)\ (?:Sergeant|Sgt)|Sub-Officer|WO[12]|"
    r"H\.?M\.?\ (?:(?:Senior|Assistant|Area|Deputy)\ )?Coroner|"
    r"(?:2|2nd\ |Second\ |Sub-|Surgeon\ )(?:Lieutenant|Lt\.?)(?:\ (?:Commander|Cdr))?|Surgeon\ (?:Commander|Captain)|"
    r"(?:Group|Gp)\ Capt(?:ain)?|(?:Pilot|Flying)\ Officer|Regimental\ Sergeant\ Major|Pte|Bdr|Tpr|"
    r"(?:OSG|CPO|PO)(?=\ \p{Lu}\p{Ll})|"
    r"CSM|RSM|SOCO|Padre|Skipper|Purser|(?:Crew|Watch|Station|Group)\ (?:Manager|Commander)|"
    r"Leading\ Firefighter|"
    r"[TA]/(?:P?[SC]|D?(?:C?I|S|Insp|Sgt|Supt))|Det\.?\ (?:Con|Sgt|Insp|Supt|Ch\.?\ (?:Insp|Supt))|"
    r"Great[- ][Aa]unt(?:ie|y)?|Great[- ][Uu]ncle|Aunt|Mummy|Daddy|Grandmother|Grandfather|Nain|Taid|"
    r"Madame?|Mgr\.?|Monsieur|Senhora?|Signora?|Domnul|Doamna|Sardar|Alhaj[ia]|Apostle|Evangelist|Archdeacon|S/M|"
    r"Mamgu|Babcia|Dziadek|Ciocia|Wujek|Dadi|Nani|Chacha|Chachi|Khala|Khalu|Mamu|Phupho|"
    r"Ayeeyo|Awoowe|Avó|Avô|Vovó|Abuela|Abuelo|Gramps|Grampy|"
    r"Coach|Gunner|Sapper|Trooper|Fusilier|Guardsman|HH|(?:[Tt]he\ )?Rt\.?\ Hon|"
    r"(?:[Tt]he\ )?Hon|Mr|Mrs|Ms|Miss|Mx|Mother|Chief|Master|Dr|Doctor|Prof(?:essor)?|Sir|"
    r"Dame|Lord|(?<!Our\ )Lady|Baroness|Baron|Viscount|"
    r"(?:(?:[Tt]he\ )?(?:Very|Right|Rt\.?|Most)\ )?Rev(?:['’]?d|erend)?|"
    r"(?:[Tt]he\ )?Ven(?:erable)?|Canon|Fr|Father|Imam|Rabbi|Sh|Bro|Sis\.|Mama|Papa|Baba|"
    r"Pastor|Bishop|Archdeacon|"
    r"(?:His|Her)\ Honour(?:\ Judge)?|HHJ|DDJ|DJ|(?:District\ |Circuit\ |Deputy\ District\ |"
    r"Immigration\ |Tribunal\ |Employment\ |Recorder\ )?Judge|(?:Mr|Mrs|Ms|Lord|Lady)\ Justice|Recorder|Justice|"
    r"(?:Temporary\ |Acting\ )?(?:Detective\ |Police\ |Chief\ |Special\ )*(?:Constable|"
    r"Sergeant|Inspector|Superintendent)|PC|WPC|DC|WDC|DS|WDS|DI|DCI|DCS|DSU|D/?Supt|D/?Insp|D/?Sgt|D/?Con|"
    r"D/C/Supt|D/C/Insp|PS|PCSO|Sgt|Insp|Supt|Ch\ Insp|"
    r"Firefighter|Fireman|Paramedic|(?:Lieutenant|Lt\.?)(?:\ (?:Colonel|Col|Cdr))?\.?(?:\ "
    r"\([Rr]etd\))?|(?:Colonel|Col|Capt|Cdr|Commander|Maj)\.?\ \([Rr]etd\)|Brigadier|Sr|Br|Brother|"
    r"Elder|Deacon|Prophet(?:ess)?|Apostle|Evangelist|Sheikh|Shaykh|Maulana|Mufti|Hafiz|Haji|"
    r"Cllr|Councillor|Alderman|Matron|Nurse|Staff\ Nurse|Sister|Midwife|Captain|Capt|Major|"
    r"Corporal|Cpl|Private|Colonel|Lieutenant|Lance\ Corporal|Auntie?|Aunty|Uncle|Nan|Nana|"
    r"Nanna|Gran|Granny|Grandma|Grandad|Granddad|Grandpa|Big|Little|Old|Young|Our(?!\ Lady)|Baby|Wee|"
    r"Poor)"
)
ROLE = (
    r"(?:social\ worker|health\ visitor|(?:community\ |student\ )?midwife|(?:community\ |"
    r"school\ |practice\ |ward\ |staff\ |specialist\ )?nurse|(?:class\ |head\ ?|form\ |"
    r"deputy\ head\ ?|support\ )?teacher|teaching\ assistant|cook|bursar|keyworker|coach|"
    r"paediatrician|consultant|psychiatrist|psychologist|registrar|gp|doctor|team\ manager|"
    r"manager|key\ ?worker|(?:family\ )?support\ worker|(?:youth|outreach|link|case|project|"
    r"housing|probation|police|welfare|tenancy|neighbourhood)\ (?:worker|officer)|"
    r"foster\ (?:carers?|mother|father|parents?)|childminder|guardian|solicitor|barrister|"
    r"coroner|judge|interpreter|mentor|counsellor|vicar|priest|imam|pastor|landlord|landlady|"
    r"neighbours?|officer|constable|sergeant|inspector|"
    r"independent\ (?:chair|author|reviewing\ officer|reviewer)|(?:overview\ (?:report\ )?|"
    r"report\ )?author|(?:panel\ |lscb\ |board\ )?chair(?:man|woman|person)?|director|chief\ "
    r"executive|secretary|receptionist|caretaker|reporter|journalist|pathologist|dentist|"
    r"optician)"
)
KIN = (
    r"(?:(?:half|step|foster|twin|great|god|ex|birth|adoptive|biological)[ -]?)*(?:mother|"
    r"father|mum|mam|mummy|dad|daddy|parents?|brothers?|sisters?|siblings?|twins?|sons?|"
    r"daughters?|child(?:ren)?|baby|babies|boys?|girls?|infant|toddler|"
    r"grand(?:mother|father|parents?|son|daughter|ma|dad|child(?:ren)?)|nan|nana|gran|granny|"
    r"uncles?|aunts?|aunties?|cousins?|nephews?|nieces?|partners?|husband|wife|fianc[ée]e?|"
    r"boyfriend|girlfriend|"
    r"spouse|friends?|best\ friend|ex|lodger|babysitter|godparents?|stepfather|stepmother|dog|cat|pet)"
)


def names_somebody(match: "regex.Match[str]") -> bool:
    """False where the words taken for a name are the field's own ("Nurse Consultant", "Constable Officer"); after a
    rank of the police they may be a surname all the same ("WPC Small")."""
    words = [word for word in once(r"\s+").split(match.group("name")) if not word.endswith(".")]
    if any(word.lower() in NEVER_NAMES for word in words[:2]):
        return False
    cue = (match.groupdict().get("cue") or "").split()
    if words and cue and cue[-1] in RANKS | OF_CARE and words[0].lower() in family_names():
        return not words[0].isupper()
    return bool(words) and not all(
        is_field_word(word) or is_acronym(word) or (word.isupper() and len(word) <= 3) for word in words
    )


NO_INITIALS = bag(
    "aob uk us usa eu hm gp nhs am pm dob dod bsc msc md phd ba ma eg ie un bbc ad bc nb ps qc hmp "
    "pe rip tba tbc pta po ra od ae aka yp cp sw hv"
)
ADJECTIVES = bag(
    "Mama Papa Baba Big Little Old Young Our Baby Wee Poor Mother Father Brother Sister Elder Master "
    "Private Chief Recorder Mummy Daddy Grandmother Grandfather Aunt Skipper Purser "
    "Nanny Officer Great-aunt Great-uncle"
)


def civil(match: "regex.Match[str]") -> bool:
    """After "Mr" or "Dr" any word with a capital is a name, be it "Page", "Young" or "Summers"; but no letter alone."""
    first = match.group("name").split()[0]
    return first.lower() not in NEVER_NAMES and not (len(first) < 3 and first.isupper())


def not_just_adjective(match: "regex.Match[str]") -> bool:
    """After "Old", "Our", "Baby" only what is no ordinary word is a name: "Baby Rose" yes, "Our Findings" no."""
    if match.group("cue") not in ADJECTIVES:
        return True
    first = match.group("name").split()[0]
    lower = first.lower()
    return not is_field_word(first) and (not is_word(first) or lower in given_names()) and len(first) > 2


def unusual(match: "regex.Match[str]") -> bool:
    """As `names_somebody`, and no plain word opens it: for cues that also stand before common nouns."""
    first, *others = match.group("name").split()
    lower = first.lower()
    if lower in MONTHS or lower.rstrip("s") in DAYS:
        return bool(others) and not is_word(others[0]) and lower in given_names()
    return names_somebody(match) and not is_field_word(first)


def rare(match: "regex.Match[str]") -> bool:
    """As `unusual`, and the first word is no ordinary one."""
    return unusual(match) and not is_word(match.group("name").split()[0])


def related(match: "regex.Match[str]") -> bool:
    """As `unusual`, and a plain word is a name only when the lists have it: not "the Child Bereavement charities"."""
    first = match.group("name").split()[0]
    lower = first.lower()
    return unusual(match) and (not is_word(first) or lower in given_names() or lower in family_names())


def by_given_name(match: "regex.Match[str]") -> bool:
    """True for a given name in small letters or with a capital that is no word of the field."""
    name = match["name"]
    return name.lower() in given_names() and not name.isupper() and not is_field_word(name)


def capital_word(name: str) -> bool:
    """True for what is no small word, day, month or short form: any other word may be somebody's name."""
    lower = name.lower()
    return (
        lower not in NEVER_NAMES | MONTHS
        and lower.rstrip("s") not in DAYS
        and not is_acronym(name)
        and len(name) > 2
    )


def in_capitals(text: str, at: int) -> bool:
    """True where the words around are in capitals, as in a log of the police."""
    letters = [c for c in text[max(0, at - 60) : at + 60] if c.isalpha()]
    return sum(map(str.isupper, letters)) > 0.8 * len(letters)


def capital_name(text: str, start: int, end: int) -> int | None:
    """Where a name in capitals ends that begins at `start`: before the first plain word; None when there is none."""
    last = None
    for word in once(r"\S+").finditer(text, start, end):
        bare = word.group().strip(".").lower()
        named = bare in given_names() or bare in family_names() or len(bare) == 1
        if (
            is_acronym(word.group())
            or bare in NEVER_NAMES
            or is_field_word(bare)
            or (is_word(bare) and not named)
        ):
            break
        last = word.end()
    return last


def after_name(match: "regex.Match[str]") -> bool:
    """True when the word before the bracket is no ordinary word or a given name."""
    word = once(r"([\p{L}'’-]+)\s\($").search(match.string[: match.start() + 1])
    return bool(
        word
        and not is_field_word(word.group(1))
        and (not is_word(word.group(1)) or word.group(1).lower() in given_names())
    )


def ends_sentence(match: "regex.Match[str]") -> bool:
    """True for "Appendix B. Summary": the letter closes a sentence and a plain word opens the next."""
    words = match.group("name").split()
    if words[-1].endswith("ed") and is_word(words[-1]) and words[-1].lower() not in family_names():
        return len(words) == 2  # "seen by J. Advised rest"
    if once(r"(?:[:,(]\s|\t|\b(?:by|and|from|with|to|minutes|present)\s)$", regex.IGNORECASE).search(
        match.string[: match.start()]
    ):
        return False
    return is_word(words[-1]) and (is_field_word(words[-1]) or len(words) == 2)
