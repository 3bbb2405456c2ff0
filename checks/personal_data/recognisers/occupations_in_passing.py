"""Occupations told in passing: "since 2005 a packer of salads", "both of them bakers", "came over as a kitchen hand".

The lists say what is an occupation; here is what it stands behind, in prose and in the cells of a table of relatives.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import regex

from checks.personal_data.lexicon import bag
from checks.personal_data.needed import matches
from checks.personal_data.recognisers.age_words import NUMBER_WORD
from checks.personal_data.recognisers.base import compiled

# Says of words in lower case whether they are a trade, a profession that people in a case have as well, or neither.
Kind = Callable[[str], str | None]

JOB = r"(?P<job>(?:\p{Ll}[\p{Ll}'’-]*\s){0,4}\p{Ll}[\p{Ll}'’-]+)"
ENDS = bag("""and or at in of for with who which that when where while until till since from by on to but before after
    whose then now as nights days because though although is was has had he she they if under near off out""")
RELATIVE = (
    r"(?:mother|father|mum|mam|dad|(?:half-|step-?)?(?:brother|sister)|siblings?|twin|son|daughter|nan|gran|"
    r"grand(?:mother|father|parents?)|uncle|aunt|cousin|nephew|niece|partner|husband|wife|boyfriend|girlfriend|"
    r"step(?:mother|father)|lodger|fianc[ée]e?|[MP]G[MF]|[MP][AU]|parents|couple|godmother|godfather)"
)
IN_A_LIFE = (
    r"(?:(?:she|he)\s(?:was|is|left|married|came|had|fell|became|met|retired|lost)|(?:her|his)\s(?:marriage|illness|"
    r"accident|stroke|breakdown|pregnancy|retirement|redundancy|conviction)|the\s(?:children|war|birth|baby|twins)\b)"
)


@dataclass(frozen=True)
class Lead:
    """What an occupation stands behind; `professions` that people in a case have as well count too, or not."""

    pattern: "regex.Pattern[str]"
    professions: bool = False


LEADS = (
    # A time of life or of the year: "lately a …", "in season, a …", "by day a …".
    Lead(
        compiled(
            r"\b(?:lately|latterly|recently|since\s(?:19|20)\d\d|from\s(?:19|20)\d\d|until\s(?:19|20)\d\d|"
            r"in\s(?:the\s)?(?:season|summers?|winters?|holidays)|by\s(?:day|night)|at\s(?:night|weekends)|"
            r"on\sthe\sside|in\s(?:his|her|their)\s(?:day|time|youth|working\slife)|"
            r"in\s(?:another|an\searlier|a\sformer)\slife|for\s(?:most\sof\s(?:his|her)\slife|"
            rf"(?:\d\d|{NUMBER_WORD})\syears)),?\s(?:(?:s?he|who)\s)?(?:(?:was|is|were|worked\sas)\s)?an?\s{JOB}"
        ),
        professions=True,
    ),
    # What comes between: "had been, until her marriage, a …".
    Lead(
        compiled(
            r"\b(?:been|was|were),\s(?:until|before|till|since|after)\s[^,.;\n\t]{3,40},\san?\s" + JOB,
        ),
        professions=True,
    ),
    # What ends it: "had been a … since she was eighteen".
    Lead(
        compiled(
            rf"\b(?:been|was|is|became)\san?\s(?P<job>(?:\p{{Ll}}[\p{{Ll}}'’-]*\s){{0,3}}?\p{{Ll}}[\p{{Ll}}'’-]+)"
            rf"(?=\s(?:since|before|until|till)\s{IN_A_LIFE})"
        ),
        professions=True,
    ),
    # How somebody came to it: "came to England as a …", "was taken on as a …".
    Lead(
        compiled(
            r"\b(?:came|went|come|hired|taken\son|engaged|signed\son|(?:set|setting)\s(?:himself\s|herself\s)?up|"
            r"shipped|sailed|enlisted|placed|stayed\son|kept\son|advertis(?:es|ed|ing)|trading|traded|agency|"
            r"making\sa\sliving|a\splace|sponsored|visa|passed\s(?:himself|"
            r"herself)\soff)\b[^.;:\n\t]{0,70}?\sas\san?\s" + JOB
        )
    ),
    # After a relative and a colon: "The father: as above; a … at the works".
    Lead(
        compiled(
            rf"^\W*(?i:(?:the|her|his|maternal|paternal)\s)?(?i:{RELATIVE})\b[^:\n\t]{{0,40}}:\s[^\n\t.]{{1,90}}?[;,]\s"
            rf"(?:now\s|once\s|formerly\s)?an?\s{JOB}"
        ),
        professions=True,
    ),
    # After an age, which is told of no professional: "Nadia Oddy, forty-five, a …", "who was sixty, a …".
    Lead(
        compiled(
            rf"(?:\p{{L}},\s(?:aged\s|now\s|then\s)?|\bwho\s(?:is|was)\s(?:now\s|then\s)?)(?:[1-9]\d|{NUMBER_WORD}),\s"
            rf"(?:and\s)?(?:now\s|once\s|formerly\s|then\s)?an?\s{JOB}"
        ),
        professions=True,
    ),
    # Before a name and an age: "a …, Terry Oddy, fifty-eight".
    Lead(
        compiled(
            r"\b(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er)\s(?P<job>(?:\p{Ll}[\p{Ll}'’-]*\s){0,3}?\p{Ll}[\p{Ll}'’-]+)"
            r"(?=,?\s(?:(?:Mrs?|Miss|Ms)\.?\s)?\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?(?:,\s|\s\()(?:aged\s|now\s)?"
            rf"(?:[1-9]\d|{NUMBER_WORD})[,)])"
        )
    ),
    # At a firm or an inn that is named: "a … at Oddy's Foods".
    Lead(
        compiled(
            r"\ban?\s(?P<job>(?:\p{Ll}[\p{Ll}'’-]*\s){0,3}?\p{Ll}[\p{Ll}'’-]+)"
            r"(?=\s(?:at|with|for)\s(?:the\s)?\p{Lu}\p{L}+)"
        )
    ),
    # What somebody says of himself, or is told with a second thing: "I'm a …", "a widower and former …".
    Lead(
        compiled(
            r"\bI(?:['’]m|\sam|\swas)\s(?:just\s|only\s)?an?\s"
            + JOB
            + r" | \band\s(?:an?\s)?(?:former|retired|one-time|sometime)\s"
            + JOB
        )
    ),
    # What somebody was next or elsewhere: "and later, his money gone, a …", "a … in this one".
    Lead(
        compiled(
            r"\b(?:later|afterwards|nowadays)(?:,\s[^,.;\n]{3,40},)?\san?\s" + JOB + r" | "
            r"\band\san?\s(?P<job>(?:\p{Ll}[\p{Ll}'’-]*\s){0,3}?\p{Ll}[\p{Ll}'’-]+)(?=\s(?:in\sthis\sone|out\sof\sit|"
            r"over\shere|at\sweekends)\b)"
        )
    ),
    # After where a relative comes from or when he was born: "dad Warren (Black British), …", "father – 2 May 1970 – …".
    Lead(
        compiled(
            r"\((?:White|Black|Asian|Mixed|[\p{Lu}]\p{Ll}+(?:an|ish|"
            r"ese))\b[^()\n]*\),\s(?:an?\s)?" + JOB + r"(?=[.;,]|$) | "
            rf"\b(?i:{RELATIVE})\s[–-]\s[^–\n]{{4,20}}\s[–-]\s" + JOB + r"(?=[.;,\n]|\s*$)"
        )
    ),
    # Who has it in a family: "her uncle is, like his father, a …".
    Lead(
        compiled(rf"\b(?:like\s(?:his|her)\s(?:father|mother|brother|sister|uncle)),?\san?\s{JOB}"),
        professions=True,
    ),
)
BOTH = compiled(
    r"\bboth(?:\sof\s(?:them|whom))?,?\s(?:(?:then|now|once|formerly|also|by\sthen)\s)?"
    r"(?P<job>(?:\p{Ll}[\p{Ll}'’-]*\s){0,2}\p{Ll}[\p{Ll}'’-]+s)(?=\s*(?:[,.;)]|$|(?:at|in|with|by|and|who|for|"
    r"from)\b))"
)
OF_A_FAMILY = regex.compile(
    r"\b(?:parents|mother|father|couple|family|grandparents|husband|wife|brothers|sisters|uncles|"
    r"aunts|cousins|Mr\sand\sMrs|people)\b"
)
# Those who are employed in a house.
HOUSEHOLD = compiled(
    r"\b(?:the\sfamily|(?-i:\p{Lu}\p{Ll}+)|(?:his|her|the|their)\s(?:mother|father|parents|grandmother|"
    r"grandfather|uncle|"
    r"aunt))(?:['’]s?|s['’])\s(?:own\s|old\s|former\s|live-in\s|last\s|first\s)?"
    r"(?P<job>nanny|au\spair|cook|gardener|chauffeur|housekeeper|governess|maid|char(?:woman|lady)?|cleaner|"
    r"driver|groom|"
    r"gamekeeper|nursemaid|ayah|childminder|hairdresser|piano\steacher|riding\sinstructor|bodyguard|valet|butler|"
    r"secretary|accountant|bookkeeper|window\scleaner|milkman|butcher|hairdresser|dressmaker)\b(?!['’-])"
)
# What is told of a trade: "a crane driver's ruin", "once an eel smoker's girl".
OWNED = compiled(
    r"\b(?:an?|the|once|formerly|another)\s(?P<job>(?:\p{Ll}[\p{Ll}-]+\s){0,2}\p{Ll}[\p{Ll}-]{3,})['’]s\s"
    r"(?:girl|lad|boy|lass|hands|back|knees|lungs?|cough|wages?|pay|hours|shifts?|eye|ear|trade|ruin|assistant|runner|"
    r"grandson|granddaughter|sister|brother|nephew|niece|child|children|orphan|family|husband|partner)\b"
)
# "a packer of salads", "mender of nets": nothing that such people are accused of.
OF_GOODS = compiled(
    r"\b(?P<job>rag[\s-]and[\s-]bone\sm[ae]n)\b | "
    r"(?:\b(?:an?|as|is|was|the|now|then|once|and|formerly)\s|[,;:(\t]\s?)(?P<job>(?:retired\s|former\s|jobbing\s)?"
    r"(?:packer|picker|grader|sorter|seller|mender|maker|breeder|grower|gutter|stacker|carrier|catcher|trainer|"
    r"repairer|"
    r"carver|binder|restorer|dyer|spinner|weaver|shearer|importer|hawker|tuner|fitter|layer|cleaner|dealer|"
    r"driver|polisher|"
    r"washer|peeler|filleter|digger|cutter|dresser|plucker|smoker|pickler|baker|keeper|setter|loader)s?\s(?:of|in)\s"
    r"(?:(?:old|second-hand|used|fine|rare|cut|frozen|fresh|wet|dry|scrap|church|dry-stone|net|spring|winter|"
    r"ready)\s)?"
    r"(?:salads?|vegetables|flowers|fruit|daffodils|bulbs|eggs|chickens?|poultry|turkeys|fish|crabs?|shellfish|"
    r"oysters|"
    r"cockles|meat|sausages|pies|biscuits|cakes|bread|sweets|nets|pots|baskets|barrels|boats|canoes|sails|ropes|"
    r"furniture|chairs|beds|cabinets|clocks|watches|pianos|organs|violins|instruments|bells|books|maps|prints|coins|"
    r"stamps|antiques|carpets|rugs|curtains|blinds|clothes|shoes|boots|saddles|hats|wigs|gloves|lace|wool|"
    r"cotton|cloth|"
    r"sheep|cattle|pigs|horses|ponies|dogs|greyhounds|bees|ferrets|reptiles|parrots|hedges|walls|tiles|slates?|bricks|"
    r"stone|glass|windows|gutters|chimneys|kitchens|bathrooms|offices|ovens|cars|caravans|lorries|buses|"
    r"tractors|trucks|"
    r"bicycles|tyres|engines|pumps|metal|timber|logs|coal|firewood|peat|parcels|newspapers|tickets|insurance|"
    r"jewellery|silver|gold|toys|puppets|kites|knives|swords|candles|soap|cheese|butter|honey|beer|cider|wine|leeks|"
    r"potatoes|mushrooms|tomatoes|lettuces?|peas|hops|cards|wreaths|saris|uniforms|coffins|headstones|graves))\b"
)
# After an age or an origin and a full stop: "father of Bryn, 33. Slate dresser (redundant)".
OPENING = compiled(
    r"(?:(?:White|Black|Asian)\s\p{Lu}\p{Ll}+\.\s|\p{Lu}\p{Ll}+(?:ian|ish|ese);\s\p{Lu}\p{Ll}+\.\s|"
    rf"(?:,\s|\s\(|aged\s)(?:[1-9]\d|{NUMBER_WORD})\)?\.\s)(?:(?:A|Retired|Former|Formerly\sa)\s)?"
    r"(?P<job>\p{L}\p{Ll}[\p{Ll}'’-]+(?:\s\p{Ll}[\p{Ll}'’-]+){0,3})"
    r"(?=\s?(?:[.,;(]|$)|\sat\s)"
)
CELL = compiled(
    r"(?:(?<=\t[ ]*)|(?<=^[ ]*)|(?<=;\s)|(?<=\t[ ]*[^\t,;]{3,40},\s))"
    r"(?P<job>\p{L}[\p{Ll}'’-]*(?:\s\p{Ll}[\p{Ll}'’-]+){0,3})"
    r"(?=[ ]*(?:\t|$|,\s(?:\p{Lu}|of\s|at\s)|[;(]|\.(?:\s|$))|\s(?:at|in|for|to|on)\s)"
)
KIN_CELL = compiled(
    rf"(?:^|\t)[ ]*(?i:(?:maternal|paternal|half|step|great|birth|foster|eldest|elder|younger|youngest|older|mat\.?|"
    rf"pat\.?|adoptive)[\s-]?)*(?i:{RELATIVE})(?:\s\([^()\t]*\)|\sof\s\p{{Lu}}[^\t]*|[,;]\s[^\t]*)?[ ]*(?=\t|$)"
)
AGE_CELL = compiled(
    rf"\t[ ]*(?:[1-9]\d?|{NUMBER_WORD}|\d{{1,2}}[./-]\d{{1,2}}[./-](?:\d\d)?\d\d|b\.[^\t]+)[ ]*\t"
)
# Roles in a case, which stand in tables too.
ROLES = regex.compile(
    r"\b(?:social|support|key|youth|case|outreach|family|health|duty|project|community|housing|probation|welfare|"
    r"liaison|designated|named|school|head|class|review|lead|team|carer|practitioner|manager|officer|visitor|midwife|"
    r"coordinator|chair|author|gp|consultant)\b"
)


# And so of prose.
IN_THE_CASE = regex.compile(
    r"\b(?:social|support|key|case|outreach|liaison|probation|designated|named|review|reviewing|lead|team|"
    r"practitioner|"
    r"visitor|coordinator|chair|author|gp|consultant|carer|detective|head)\b"
)


def _span(match: "regex.Match[str]", kind: Kind, wanted: frozenset[str]) -> tuple[int, int] | None:
    """Where the words for an occupation stand, up to a word that is part of none; None when they are none."""
    start = match.start("job")
    kept: list[str] = []
    for word in match["job"].split():
        if word in ENDS:
            break
        kept.append(word)
    job = " ".join(kept)
    if not job or kind(job.lower()) not in wanted:
        return None
    return start, start + len(job)


TRADE = frozenset({"trade"})
OF_KIN = frozenset({"trade", "weak", "profession"})
MORE = ((BOTH, OF_KIN), (OWNED, TRADE), (OPENING, TRADE))


def in_passing(text: str, kind: Kind) -> Iterator[tuple[int, int]]:
    """Where an occupation is told in passing, in prose."""
    for pattern in (HOUSEHOLD, OF_GOODS):
        for match in matches(pattern, text):
            yield match.span("job")
    for pattern, wanted in (
        *((lead.pattern, OF_KIN if lead.professions else TRADE) for lead in LEADS),
        *MORE,
    ):
        for match in matches(pattern, text):
            span = _span(match, kind, wanted)
            if span and (kind(text[slice(*span)].lower()) == "trade" or _of_a_family(match)):
                yield span


def _of_a_family(match: "regex.Match[str]") -> bool:
    """True for a profession that people in a case have as well where it is a relative's."""
    if match.re is BOTH:
        return OF_A_FAMILY.search(match.string, max(0, match.start() - 100), match.start()) is not None
    return IN_THE_CASE.search(match["job"]) is None


def in_cells(text: str, kind: Kind) -> Iterator[tuple[int, int]]:
    """Where an occupation stands in a row of a table that tells of a relative, or of somebody and an age."""
    if "\t" not in text:
        return
    kin = KIN_CELL.search(text) is not None
    if not kin and not AGE_CELL.search(text):
        return
    for match in matches(CELL, text):
        if kin and ROLES.search(match["job"].lower()) and kind(match["job"].lower()) == "profession":
            wanted = OF_KIN if "officer" in match["job"].lower() else TRADE
        else:
            wanted = OF_KIN if kin else TRADE
        if span := _span(match, kind, wanted):
            yield span


PATTERNS = (*(lead.pattern for lead in LEADS), BOTH, HOUSEHOLD, OF_GOODS, OWNED, OPENING, CELL)
