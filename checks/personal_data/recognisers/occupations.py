"""What members of a family do for a living: occupations that are said of somebody, at the lowest tier.

A word for an occupation says little by itself: "the plumber came" names nobody, and a nurse or a police officer mostly
belongs to the case. So an occupation counts where it is said of a person: "her father is a signalman", "Kofi, a
fitter", "a plasterer by trade", "worked as a groom", alone in a cell of a table. `data/occupations.txt` holds those
that count of anybody, `data/professions.txt` those that people in a case have as well, which count of relatives only.
"""

from collections.abc import Iterator
from functools import cache, lru_cache

import regex
from presidio_analyzer import RecognizerResult

from checks.personal_data.lexicon import bag, entries
from checks.personal_data.recognisers import occupations_in_passing
from checks.personal_data.recognisers.base import Family, compiled
from checks.personal_data.recognisers.occupation_words import (
    ALONE,
    CASE,
    MANUAL,
    NO_WORK,
    OVER,
    PREMISES,
    ROLE,
    WEAK,
)
from checks.personal_data.recognisers.occupations_before_names import before_a_name
from checks.personal_data.recognisers.occupations_in_rows import (
    AFTER_AGE,
    AS_WORK,
    POSSESSED,
    WORK,
    beside_an_age,
    by_their_work,
)
from checks.personal_data.use import ARTICLES, is_field_word

KIN = (
    r"(?:(?:step|half|god|ex|birth|foster|great|grand)[- ]?)*(?:mother|father|mum|mam|dad|daddy|parents?|brothers?|"
    r"sisters?|siblings?|twins?|sons?|daughters?|ma|nan|nana|gran|granny|granddad|uncles?|aunts?|aunties?|cousins?|"
    r"nephews?|nieces?|partners?|husband|wife|fianc[ée]e?|boyfriend|girlfriend|spouse|widow(?:er)?|in-laws?|couple|"
    r"(?:mother|father|brother|sister|son|daughter)s?-in-law|lodger|family|families|godparents?|ancestors?|"
    r"relatives?|"
    r"people)|[MP]G[MF]|MG[PU]s?|Mo|Fa|[MP]GGM|[MP]U|[MP]A"
)
PRONOUN = r"he|she|they|I|we|both|neither"
TITLE = r"(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lady|Lord)\.?\ "
NAME = rf"(?:(?:{TITLE})?\p{{Lu}}[\p{{L}}'’-]+(?:\ \p{{Lu}}[\p{{L}}'’-]+){{0,3}}|{TITLE}\p{{Lu}}\b)"
# Who a clause is about: the last of these before the occupation. A name that follows a relative is the relative's.
SUBJECT = compiled(
    r"(?<![\w'’-])(?:(?P<kin>(?!(?:Sister|Brother|Mother|Father)\ \p{Lu}\p{Ll})"
    rf"(?i:{KIN})\b(?!['’](?!s\san?\s))(?:,?\s\(?{NAME})?)|(?P<own>(?i:{PRONOUN})\b)|"
    rf"(?P<other>(?i:(?:social|health|support|key|youth|case)\ (?:workers?|visitors?)|officers?|manager|midwife|"
    rf"nurse|"
    rf"doctor|gp|teacher|author|chair|paediatrician|solicitor|judge|worker|professional|panel|practitioner)\b)|"
    rf"(?P<name>{NAME}))"
)
ADVERB = (
    r"(?:also|then|now|once|formerly|previously|still|currently|later|himself|herself|both|by\ then|"
    r"afterwards|since|lately|latterly|at\ (?:that|the)\ (?:material\ )?time|"
    r"for\ (?:many|some|\w+)\ years|briefly|not|probably|reportedly|himself|herself|as\ well|"
    r"originally|until\ \w+|by\ now|by\ (?:all|every|most|some)\ accounts?|herself\ once|all|each|until\ recently)"
)
BE = r"(?:is|was|are|were|been|being|be|become|becomes|became|becoming|remained|turned|qualified\ as|trained\ as)"
DETERMINER = r"(?:an?|the|one\ of\ the|some\ kind\ of)"
MODIFIER = (
    r"(?:(?!(?:an?|the|and|or|of|in|at|on|to|by|for|with|from|as|is|was|are|were|be|been|being|who|that|which|when|"
    r"his|"
    r"her|their|its|he|she|they|not|but|if|no|any|this|these|those|because|than|both|also|had|has|have|became|become|"
    r"then|now|once|formerly|previously|currently|still|later|said|told|all|about|into|without|between|until|after|"
    r"before|she’s|he’s|am)\b)"
    r"[\p{L}][\p{L}'’-]*[\ \n])"
)
# How an occupation is tied to the person: by a verb of being, set beside the name, after "as", alone in a cell.
LINK = compiled(
    rf"(?:(?P<be>(?:\b{BE}|(?<=\p{{L}})['’]s(?=\san?\s))\s(?:{ADVERB},?\s)*(?:(?:\p{{L}}+,\s)?\p{{L}}+(?:\s\p{{L}}+)?,?\sand\s(?:later\s|now\s)?)?"
    rf"(?:{DETERMINER}\s(?:{ADVERB}\s)*)?)"
    rf"|(?P<beside>(?:[,(–—-]\s?|\s[–—-]\s)(?:who\s(?:is|was)\s)?(?:{ADVERB}\s)*(?:and\s)?(?:{DETERMINER}\s|"
    r"(?=retired|former|ex-|trainee|self-employed)))"
    rf"|(?P<gap>(?<=\b(?i:{KIN})(?:,?\s{NAME})?\s){DETERMINER}\s)"
    r"|(?P<of>\b(?i:sons?|daughters?|child(?:ren)?|wife|widow(?:er)?|husband|partner|girlfriend|boyfriend|mother|father|"
    r"brother|sister|grandson|granddaughter|orphans?|wages?|earnings|apprentice)\sof\s(?:an?|the(?=\slocal|\svillage))\s)"
    r"|(?P<once>\b(?i:formerly|latterly|sometime|once|previously|before\sthat)\san?\s)"
    r"|(?P<as>\b(?:[Aa]s|like)\s(?:an?|the|his|her)\s)"
    r"|(?P<trade>\b(?:trade|profession|living|occupation|employment|(?:firm|family|partnership|line)(?=\sof)|"
    r"job(?:\stitle)?|work|career|[Oo]cc(?:n|upn)?\.?)(?!\p{L})\s?(?:(?:is|was|of|as|"
    r":|given\sas|recorded\sas|stated\sas)\s){0,2}(?:that\sof\s)?(?:an?\s)?[“\"‘']?)"
    r"|(?P<list>(?:[,;]|\band|\bor|\bthen)\s(?:later\s|then\s|now\s|finally\s|afterwards\s|sometimes\s)?(?:as\s)?an?\s)"
    r"|(?P<named>(?<=\p{Lu}[\p{L}'’-]*|[)\d]|\b(?i:mother|father|uncle|aunt|brother|sister|partner|husband|wife|"
    r"grandmother|grandfather|stepfather|stepmother|cousin|son|daughter|lodger|mum|dad|boyfriend|girlfriend|nephew|"
    r"niece|grandson|granddaughter|stepson|stepdaughter|neighbour)),\s)"
    rf"|(?P<cell>(?:^\t\s?(?:The\sonly\s)?|[;:(]\s?(?:(?:{ADVERB}\s)+(?:an?\s)?)?)))"
    rf"(?P<modifiers>(?:(?:Church\sof\s\p{{Lu}}\p{{L}}+|C\sof\sE)\s)?{MODIFIER}{{0,4}})$"
)
WORKED = compiled(
    r"\b(?i:work\p{L}*|employ\p{L}*|train\p{L}*|qualif\p{L}*|jobs?|career|living|serv(?:e|es|ed|ing)|retire\p{L}*|"
    r"appren\p{L}*|earn\p{L}*|shifts?|nights|days|weekends|post|position|business|found|known|start\p{L}*|gave|"
    r"occupation|trade|profession|describ\p{L}*|recorded|contracts?|(?:took|taken|signed|set)\son|registered|self-employed|moonlight\p{L}*|income|wages?)\b"
)
AFTER = compiled(r"\s(?:by\s(?:trade|profession|training|calling)|in\s(?:civilian|working)\slife)\b")
# Endings of words for work that no list can hold: "wig-maker", "lutenist", "tinsmith".
OPEN = regex.compile(
    r"\p{Ll}+-(?:\p{Ll}{2,}(?:er|or|smith|wright|ist)|man|woman|hand|master|keeper|girl|boy|lad|maid)|"
    r"\p{Ll}{3,}(?:smith|wright|monger|herd|keeper|maker|jack|ographer|grapher)"
)
LEARNED = regex.compile(
    r"\p{Ll}{3,}(?:ologist|icist|iatrist|physicist|onomist|enist|linist|ellist|ianist|onist|ptor)"
)
# What belongs to the words for an occupation after its head: "professor of linguistics", "captain of the bell-ringers".
LEARNING = regex.compile(
    r"\s(?:of|in)\s(?!(?:the|an?|his|her|their|this|that|it|\d)\b)\p{L}[\p{L}-]+(?:\s(?:history|literature|"
    r"studies|science|law|"
    r"engineering|biology|theology|languages?|philosophy|medicine|music|art))?"
)
OFFICE = regex.compile(
    r"\sof\s(?:the\s|his\s|her\s|their\s|a\s)?(?:St\.?\s)?[\p{L}'’-]+(?:\s(?:[Cc]ouncil|[Cc]lub|team|[Ss]ociety|"
    r"band|choir|union|"
    r"branch|[Aa]ssociation|cathedral|church|mosque|committee|league))?"
)
TEACHES = bag("professor lecturer reader teacher student researcher fellow scholar tutor graduate dealer")
TELLING = bag("churchwarden captain organist conductor mayor mayoress sheriff verger bandmaster")
HOLDS = TELLING | bag(
    "captain chair chairman chairwoman secretary treasurer president mayor churchwarden warden canon dean sheriff "
    "conductor organist master mistress patron founder"
)
AND_ANOTHER = regex.compile(
    r"(?:\s(?:and|&|/)\s|,\s(?=then|later|now|formerly|previously|and\s)(?:and\s)?|/)"
    r"(?:(?:then|later|now|also|sometimes|formerly|previously|afterwards|latterly)\s)?(?:an?\s)?(?P<words>(?:\p{Ll}[\p{Ll}'’-]*\s){0,2})(?P<head>\p{Ll}[\p{Ll}'’-]{2,})(?![\w'’-])"
)
WHY = "A parent's occupation may single the family out."


@cache
def _heads() -> frozenset[str]:
    """The last words of all occupations, and of those that need a word before them."""
    return (
        frozenset(entry.split()[-1] for name in ("occupations", "professions") for entry in entries(name))
        | WEAK
    )


NOT_BARE = bag(
    "surgeon warden officer bailiff solicitor barrister vet manager inspector optician sonographer"
)
THEN_WHO = regex.compile(r",?\s(?:he|she|they)\b")
BEING = compiled(rf"\b{BE}\b")
LEARNS = compiled(r"\b(?:trainee|student|apprentice|pupil)\b")
RULED = regex.compile(
    r"\b(?:cannot|must|should|shall|ought\sto)(?:\s(?:not|never|always))?\s$"
)  # "cannot be a"
FORMERLY = regex.compile(r"\b(?:formerly|latterly|once|previously|originally)\s")
ENDS_IN_NAME = regex.compile(r"\p{Lu}\p{Ll}+$")
# Full stops that end no sentence: "service no. 2519", "b. 1985".
ABBREVIATED = regex.compile(
    r"(?<=\b(?:[Nn]os?|[Bb]|[Cc]|[Mm]rs?|[Dd]r|[Ss]t|[Aa]pprox|[Aa]bt|[Rr]ev|[Ss]gt))\.(?= )"
)
IN_A_NAME = regex.compile(r"['’]?[ \n]\p{Lu}")
END_OF_CELL = regex.compile(
    r"\s?(?:$|[\t\n;,.:)]|\((?=\p{L})|(?:at|and|for|in|on|with|out\sof|until|since|nights|days|by|to\sthe)\b)"
)
HEAD = regex.compile(r"(?<![\w'’@./-])\p{L}[\p{L}’'-]{2,}\p{L}(?![\w'’@-]|\.\w)")
SHORT_HEAD = regex.compile(
    r"(?<![\w-])(?:MP|MEP|GP|DJ|man|lad|rep|vet|nun|spy|pilot|cook|monk|maid|vicar)s?(?![\w'’-])"
)


def _singular(word: str) -> str:
    """The head in the singular, lower case: "teachers", "postmen", "actresses"."""
    lower = word.lower().replace("’", "'")
    heads = _heads()
    for ending, single in (("men", "man"), ("ies", "y"), ("sses", "ss"), ("s", "")):
        if lower.endswith(ending) and lower.removesuffix(ending) + single in heads:
            return lower.removesuffix(ending) + single
    return lower.removesuffix("s") if _is_open(lower.removesuffix("s")) else lower


@lru_cache(maxsize=20_000)
def _head_of(word: str) -> str | None:
    """The word in the singular when it may be the last of the words for an occupation, else None."""
    head = _singular(word)
    known = head in _heads() or head in TEACHES or _is_open(head) or LEARNED.fullmatch(head)
    return head if known else None


def _is_open(head: str) -> bool:
    """True for a word that its ending makes a word for work."""
    return OPEN.fullmatch(head) is not None and head not in NO_WORK


def _whole(text: str, end: int, head: str) -> int:
    """Where the words for an occupation with its head before `end` really end: with what it is of, and a second one."""
    more = (
        LEARNING.match(text, end) if head in TEACHES else OFFICE.match(text, end) if head in HOLDS else None
    )
    if more:
        end = more.end()
    if another := AND_ANOTHER.match(text, end):
        single = _singular(another["head"])
        if _kind(single, another["words"].split()) in {"trade", "weak"}:
            return another.end()
    return end


class Occupations(Family):
    """Occupations said of somebody."""

    LAYER_NAME = "occupations"
    PATTERNS = (AFTER_AGE, AS_WORK, POSSESSED, WORK, *occupations_in_passing.PATTERNS)

    def more_entities(self) -> set[str]:
        return {self.tag("OCCUPATION")}

    def results(self, text: str) -> Iterator[RecognizerResult]:
        for match in (*HEAD.finditer(text), *SHORT_HEAD.finditer(text)):
            head = _head_of(match.group())
            if head is None or (match.group()[0].isupper() and IN_A_NAME.match(text, match.end())):
                continue
            start = self.said_of_somebody(text, match, head)
            if start is None and head in MANUAL:
                start = before_a_name(text, match.start(), match.end(), (ROLE, ARTICLES))
            if start is None and head in TELLING and OFFICE.match(text, match.end()):
                start = match.start()
            if start is not None:
                end = _whole(text, match.end(), head)
                yield self.result(start, end, "OCCUPATION", 0.4, "occupation", WHY)
        passing = (
            *occupations_in_passing.in_passing(text, _told),
            *occupations_in_passing.in_cells(text, _told),
        )
        for start, end in (*beside_an_age(text), *by_their_work(text), *passing):
            yield self.result(start, end, "OCCUPATION", 0.4, "occupation", WHY)

    @staticmethod
    def said_of_somebody(text: str, match: "regex.Match[str]", head: str) -> int | None:
        """Where the words for an occupation that end with this match begin; None when nobody is said to have it."""
        clause = _clause(text, match.start())
        offset = match.start() - len(clause)
        link = LINK.search(clause)
        if link is None:
            return None
        modifiers = link["modifiers"].split()
        teaches = head in TEACHES and LEARNING.match(text, match.end())
        kind = "trade" if teaches else _kind(head, modifiers)
        if kind is None:
            return None
        start = offset + link.start("modifiers")
        bygone = kind == "trade" and modifiers[:1] in (["retired"], ["former"])
        if bygone or (AFTER.match(text, match.end()) and kind != "profession"):
            return start
        if link["trade"]:
            return start
        if link["cell"] is not None:
            return start if _in_a_cell(text, match.end(), clause, link, kind) else None
        return start if _of_a_subject(text, match.end(), clause, link, kind, head) else None


def _clause(text: str, end: int) -> str:
    """What stands before `end` in its sentence or cell, with a tab before it where it opens a cell or the text."""
    before = text[max(0, end - 160) : end]
    clause = before[max(map(ABBREVIATED.sub("-", before).rfind, ("\t", "\n", ". ", "? ", "! "))) + 1 :]
    row = text.find("\t", 0, end) >= 0  # in a table a full stop parts what else would be cells
    if len(clause) == end or text[end - len(clause) - 1] in "\t\n" or (row and clause.startswith(" ")):
        return "\t" + clause.removeprefix(" ") if row else "\t" + clause
    return clause


def _kind(head: str, modifiers: list[str]) -> str | None:
    """Whether the words are a trade, a profession that also works on cases, or neither."""
    words = [word.lower().replace("’", "'") for word in modifiers]
    for count in range(min(3, len(words)), 0, -1):
        phrase = " ".join([*words[-count:], head])
        if phrase in entries("occupations"):
            return "trade"
        if phrase in entries("professions"):
            return "profession" if head in CASE else "weak"
    if head in entries("occupations") or _is_open(head):
        return "trade"
    if LEARNED.fullmatch(head) and head not in CASE | NO_WORK:
        odd = words and words[-1] not in ROLE | {"consultant"} and not is_field_word(words[-1])
        return "weak" if odd else "profession"
    if words and ((head in MANUAL and words[-1] not in ROLE) or (head in OVER and words[-1] in PREMISES)):
        return "trade"
    if head in entries("professions") and head not in ALONE:
        if words and words[-1] in {"support", "key"}:
            return None
        return "profession" if head in CASE else "weak"
    if head in WEAK and words and words[-1] not in ROLE and not is_field_word(words[-1]):
        return "weak"
    return None


def _told(words: str) -> str | None:
    """The kind of the words for an occupation, in lower case, its last in the singular or not."""
    *modifiers, last = words.removesuffix("'s mate").removesuffix("’s mate").split()
    head = _head_of(last)
    return _kind(head, modifiers) if head else None


def _subject(clause: str) -> str | None:
    """Whom the clause is about: kin, own (a pronoun), name, other (somebody of the field), or None."""
    found = None
    for match in SUBJECT.finditer(clause.rsplit(";", 1)[-1][-110:]):
        found = match.lastgroup
    return found


def _of_a_subject(text: str, end: int, clause: str, link: "regex.Match[str]", kind: str, head: str) -> bool:
    """True when the words are tied to a relative, a name or a pronoun, as the tie and their kind ask for."""
    about = clause[: link.start()]
    if link["of"]:
        return True
    who = "kin" if link["gap"] else _subject(about)
    if link["be"] and RULED.search(about):
        return False
    if link["once"]:
        return kind == "trade" and who != "other"
    if link["as"]:
        opens = kind == "trade" and not about.strip() and THEN_WHO.match(text, end) is not None
        return opens or (WORKED.search(about) is not None and (kind == "trade" or who != "other"))
    if link["list"]:
        said = WORKED.search(clause) or (who != "other" and BEING.search(clause[-70:]))
        return kind == "trade" and who != "other" and said is not None
    if link["named"] is not None:
        odd = kind == "weak" and who == "kin" and link["modifiers"]
        bare = odd or (kind == "trade" and (who == "kin" or (who == "name" and head not in NOT_BARE)))
        return bare and END_OF_CELL.match(text, end) is not None
    if who == "own" and kind == "trade" and link["beside"]:
        return BEING.search(clause) is not None
    if (
        who == "name"
        and link["beside"]
        and " the " in link["beside"]
        and not (kind == "trade" and ENDS_IN_NAME.search(about))
        and "only" not in link["modifiers"].split()
    ):
        return False
    said_of = {"kin"} if kind == "profession" and not LEARNS.search(link.group()) else {"kin", "name"}
    if not link["beside"] and kind != "profession":
        said_of.add("own")
    return who in said_of


def _in_a_cell(text: str, end: int, clause: str, link: "regex.Match[str]", kind: str) -> bool:
    """True when the words fill a cell or bracket, or stand after a relative or a short entry and a colon."""
    mark = (link["cell"] or "").strip()[:1]
    if mark == ";" and kind == "trade" and FORMERLY.search(link["cell"]):
        return True
    about = clause[: link.start()]
    kin = mark == ":" and _subject(about) == "kin"
    odd = kind == "weak" and link["modifiers"] and mark in {";", "("}
    if _fills_cell(text, end, clause, link) and (kind == "trade" or kin or odd):
        return True
    plain = not regex.search(r"\d", about) and not link["modifiers"][:1].isupper()
    short = kind == "trade" and mark == ":" and plain and len(about.split()) < 4
    return short and END_OF_CELL.match(text, end) is not None


def _fills_cell(text: str, end: int, clause: str, link: "regex.Match[str]") -> bool:
    """True when the words are all that stands in a cell of a table or in a bracket, or all but where and when."""
    follows = END_OF_CELL.match(text, end)
    if not follows:
        return False
    said = clause[: link.start("modifiers")].strip(" \t").removeprefix("The only")
    if not said or said.endswith((";", "(")):
        return "\t" in text or said.endswith(("(", ";"))
    return _subject(clause[: link.start()]) == "kin"
