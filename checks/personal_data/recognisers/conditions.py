"""Rare conditions: those of a list, those that their form gives away, and changes to genes."""

import regex

from checks.personal_data.lexicon import bag, is_word, lines
from checks.personal_data.recognisers.base import Rule, alternatives, any_case, compiled

WHY = "A rare condition singles a person out, above all in a small place."
# Conditions so common, or so often discussed, that they single nobody out.
COMMON = regex.compile(
    r"(?:Down|Shaken|Sudden|The|This|That|Personality|Bipolar|Attention|Eating|Mental|Post|Alcohol|Substance|Conduct|"
    r"Attachment|Autis|Irritable|Parkinson|Alzheimer|Munchausen|Stockholm|Obsessive|Seasonal|Start|Her|His|Heart|"
    r"Chronic|Sexually|Learning|atrophy|dystrophy|psychopathy|neuropathy$|hypertrophy|anaemia$|septicaemia|"
    r"bacteraemia|toxaemia|isch|hypo?glyc|hyperglyc|hypox|haematuria|proteinuria|polyuria|dysuria|dysplasia$|plegia$|"
    r"glycosuria|uraemia$|(?:iron|vitamin|nutrition|calcium|vit|immune|mental|sensory|hormone|a|the|any|some|this|no|"
    r"another|major|serious|significant|every|key|main|attention|of|with|and|in|from|for)\b)",
    regex.I,
)
COMMON_SYNDROME = regex.compile(
    r"\b(?:shaken(?:\sbaby)?|infant\sdeath|irritable\sbowel|withdrawal|fatigue|tunnel|premenstrual|polycystic\sovary|"
    r"nest|the|a|this|any|of|same|down|false\smemory|parental\salienation|toxic\sshock|start\sagain|and|or|its|"
    r"genetic|"
    r"rare|clinical|metabolic|as\sa|dependence|battered|(?:battered\s)?(?:child|baby|wife|woman)|stress|trauma|"
    r"impact|"
    r"deficit|hyperactivity|adult|invisible|ganser)\s(?:syndrome|association)$",
    regex.I,
)
# What may stand before the name of a condition: "long-segment Hirschsprung's disease", "congenital CMV".
QUALITY = (
    r"(?:(?:congenital|nutritional|hypocalcaemic|familial|hereditary|inherited|juvenile|infantile|neonatal|chronic|acute|severe|systemic|mild|"
    r"bilateral|unilateral|metachromatic|idiopathic|primary|secondary|multiple|spastic|X-linked|classical|atypical|"
    r"variant|recurrent|relapsing|early-onset|late-onset|(?:late|early)\sinfantile|(?:long|short|total|ultra-short)-segment|complex|complete|"
    r"partial|profound|benign|malignant|acquired|autosomal|recessive|dominant)\s){0,3}"
)
# The list has one form of each name: "Batten disease" is also "Batten's disease", and many come in numbered types.
NAMED = regex.sub(
    r"(?:\['’\]s)?\\ (disease|syndrome|anomaly)", r"(?:['’]s?)?\\ \1", alternatives("rare_conditions")
)
TYPE = r"(?:,?\s(?:type|stage|grade)\s(?:[IVX]{1,3}|\d)[A-Ca-c]?)?"

WORDS_OF_TWO = bag("stiff person nail patella fish odour prune belly mast cell twin")
CALLED_BY_A_NAME = frozenset(
    {"condition by a double name", "rare condition", "condition called by a name", "condition by its form"}
)


def _eponyms() -> str:
    """Names that stand for a condition without its noun, in the possessive: "Hirschsprung's", "Cushing's"."""
    form = regex.compile(r"(\p{L}[\p{L}-]{3,}?)(?:'s?)?\s(?:disease|syndrome|chorea|palsy|sarcoma|lymphoma)")
    names = {match[1] for entry in lines("rare_conditions") if (match := form.fullmatch(entry))}
    return "|".join(sorted(regex.escape(name.title()) for name in names if not is_word(name)))


def _double_names() -> str:
    """Double names that stand for a condition without its noun: "Prader-Willi", "Lesch-Nyhan"."""
    form = regex.compile(r"(\p{L}{3,}-\p{L}{3,})(?:'s)?\s(?:disease|syndrome|palsy|dystrophy)")
    names = {match[1] for entry in lines("rare_conditions") if (match := form.fullmatch(entry))}
    return "|".join(
        sorted(regex.escape(name.title()) for name in names if not set(name.split("-")) <= WORDS_OF_TWO)
    )


def _rare(match: "regex.Match[str]") -> bool:
    """False for what is common, or discussed in general."""
    words = match["condition"]
    return COMMON.match(words) is None and COMMON_SYNDROME.search(words) is None


RULES = (
    Rule(
        "rare condition",
        "MEDICAL_CONDITION",
        any_case(rf"\b{QUALITY}(?:{NAMED}){TYPE}\b"),
        0.4,
        WHY,
    ),
    Rule(
        "living with a device",
        "MEDICAL_CONDITION",
        any_case(
            r"\b(?:ha[sd]|have|having|lives?\swith|left\swith|born\swith|boy\swith|girl\swith|fed\s(?:through|via|by)|feeds?\s"
            r"(?:through|via|by)|dependent\son|and|is\son|was\son|ventilated\sthrough)\s(?:an?\s|his\s|her\s)?(?:permanent\s|[\p{L}-]+\s)?"
            rf"(?P<condition>{alternatives('medical_devices')})\b"
            r" | \b(?P<condition>(?:PEG|gastrostomy|tube|ventilator)[-\s](?:fed|dependent))\b"
        ),
        0.35,
        WHY,
        group="condition",
    ),
    Rule(
        "clinic of a rare condition",
        "MEDICAL_CONDITION",
        any_case(
            r"\b(?P<condition>cleft|sickle(?:[-\s]cell)?|thalassaemia|haemophilia|dialysis|craniofacial|spina\sbifida|"
            r"muscular\sdystrophy|limb\sreconstruction|transplant|stoma|ventilation|albinism|growth\shormone|cystic\sfibrosis)"
            r"(?=\s(?:clinic|nurse|team|repair|surgeon|patient|pt|crisis|trait|disease)s?\b)"
            r" | (?:\b(?:[MF]|for|known|has|with)\s)(?P<condition>sickle)(?=[.,;])"
            r" | \b(?:with|has|had)\s(?P<condition>(?:six\sfingers|an\sextra\s(?:finger|toe|thumb)|talipes|club\sfeet|"
            r"a\smissing\s(?:arm|hand|leg|ear|eye|finger)|sickle[-\s]cell|no\s(?:eyes|arms|legs|left\s\p{L}+|right\s\p{L}+)))\b"
        ),
        0.35,
        WHY,
        group="condition",
        hint=(
            "clinic",
            "nurse",
            "team",
            "repair",
            "surgeon",
            "patient",
            "crisis",
            "trait",
            "disease",
            "finger",
            "extra",
            "pt",
            "talipes",
            "club",
            "missing",
            "sickle",
            "no ",
        ),
    ),
    Rule(
        "condition by a double name",
        "MEDICAL_CONDITION",
        compiled(rf"\b(?:{_double_names()})(?:['’]s)?\b(?!\s(?:syndrome|disease|Street|Road|House))"),
        0.4,
        WHY,
    ),
    Rule(
        "condition called by a name",
        "MEDICAL_CONDITION",
        compiled(
            r"\b(?:has|have|had|with|of|got|gets|is|was|be|called|for|and|or|[Nn]o|from|query|\?|PMH:?|[Dd]x:?|"
            rf"[Ff]H:?)\s?"
            rf"(?P<condition>{QUALITY}(?:von\s|de\s|De\s)?(?:{_eponyms()}|Korsakoff|Klinefelter|Tourette|"
            rf"Willebrand|Turner|"
            r"Crohn|Raynaud|Asperger|Hodgkin|Bell|Erb)['’]s)"
            r"(?=\s*(?:[.,;:)?!\t”\"]|$|(?:and|or|at|in|since|from|was|is|which|but|as|when|for|with|by)\b))"
        ),
        0.4,
        WHY,
        group="condition",
        hint=("'s", "’s"),
    ),
    Rule(
        "condition by its form",
        "MEDICAL_CONDITION",
        compiled(
            rf"\b(?P<condition>{QUALITY}(?:(?:[Dd]e\s|[Vv]on\s|"
            rf"[Vv]an\s)?(?:\p{{Lu}}[\p{{L}}-]+(?:['’]s)?\s){{1,2}}(?:syndrome|disease|"
            r"sequence|association|dystrophy|disorder|anaemia|malformation|ataxia|palsy|anomaly|chorea|tumour|"
            r"lymphoma|"
            r"sarcoma|phenomenon)"
            r"|[\p{Ll}-]{3,}(?:opathy|oplegia|iplegia|plegia|trophy|cythaemia|natraemia|gammaglobulinaemia|atresia|"
            r"osis\simperfecta|blastoma|sarcoma|lymphoma|angioma|glioma|cytoma|teratoma|carcinoma|aciduria|acidaemia|"
            r"ketonuria|cystinuria|glycinaemia|lipidaemia|plasia|cephaly|schisis|dactyly|petrosis|histiocytosis|"
            r"calcinosis|fibromatosis|dystonia|myotonia|ataxia|thrombasthenia|penia|angiectasia|malacia|gyria|opsia|"
            r"obstruction\ssyndrome|pseudo-obstruction|pituitarism|omphalos|vitreous)))\b"
        ),
        0.35,
        WHY,
        group="condition",
        holds=_rare,
    ),
    Rule(
        "syndrome or deficiency",
        "MEDICAL_CONDITION",
        any_case(
            r"\b(?P<condition>(?!(?:and|or|of|the|an?|with|has|had|have|by|for|from|her|his|their|is|was|this|"
            r"that|to|in)\s)"
            r"[\p{L}][\p{L}\d-]+(?:\s(?!(?:and|or|of|the|an?|with|has|had|have|by|for|from|is|was|to|"
            r"in)\s)[\p{L}\dIVX-]+){0,3}"
            r"\s(?:syndrome(?:\sby\sproxy)?|deficiency|leukodystrophy|cardiomyopathy|encephalopathy|encephalitis|"
            r"vasculitis|"
            r"translocation|metabolism))\b(?!\sof\s(?:care|attention))"
        ),
        0.3,
        WHY,
        group="condition",
        holds=_rare,
        hint=(
            "syndrome",
            "deficiency",
            "pathy",
            "dystrophy",
            "encephalitis",
            "vasculitis",
            "translocation",
            "metabolism",
        ),
    ),
    Rule(
        "change of a gene or chromosome",
        "MEDICAL_CONDITION",
        any_case(
            r"\b(?:an?\s)?\d{1,2}[pq]\d{1,2}(?:\.\d+)?(?:\s(?:micro)?(?:deletion|duplication)s?)?(?:\ssyndrome)?\b"
            r" | \b(?:an?\s)?(?:micro)?(?:deletion|duplication)\s(?:of|on)\s(?:part\sof\s)?chromosome\s\d{1,2}[pq]?\b"
            r" | \b(?:ring\s|an?\sextra\s)?chromosome\s(?:\d{1,2}|X|Y)[pq]?(?:\s(?:deletion|duplication|disorder|"
            r"abnormality|"
            r"anomaly))? | \b(?:full\s|partial\s|mosaic\s)?(?:trisomy|monosomy|tetrasomy)\s(?:\d{1,2}|X)[pq]?\b"
            r" | \b4[5-9],\s?(?-i:X{1,4}Y{0,2})\b"
            r" | \b(?:an?\s)?(?:mutations?|variants?|deletions?|change)\s(?:of|in|"
            r"on)\s(?:the\s)?(?-i:[A-Z][A-Z\d]{2,7})\b(?:\sgene)?"
            r" | \b(?:an?\s)?(?-i:[A-Z][A-Z\d]{2,7})\s(?:gene|mutations?|variants?|deletions?)\b"
        ),
        0.4,
        WHY,
        hint=(
            "deletion",
            "duplication",
            "chromosome",
            "somy",
            "xx",
            "xy",
            "mutation",
            "variant",
            "gene",
            "change",
            "q",
            "p1",
        ),
    ),
    Rule(
        "a body that differs",
        "MEDICAL_CONDITION",
        any_case(
            r"\b(?:born\s(?:with\s(?:only\s)?one|without\san?y?)\s\p{L}+(?:\s(?:hand|arm|leg|eye|ear|kidney))?|"
            r"lost\s(?:an?|his|her)\s(?:right\s|left\s)?(?:leg|arm|hand|foot|eye|finger|kidney|thumb)\b|"
            r"one-(?:armed|legged|eyed|handed)|(?:an?\s)?(?:artificial|prosthetic|false)\s(?:leg|arm|eye|hand|limb)|"
            r"(?:an?\s)?(?:guide|hearing|assistance)\sdog|cochlear\simplants?|profoundly\sdeaf|registered\sblind|"
            r"(?:an?\s)?(?:heart|liver|kidney|lung|bone\smarrow|stem\scell)\stransplants?|halo\sbrace)\b"
        ),
        0.35,
        WHY,
    ),
    Rule(
        "condition in short",
        "MEDICAL_CONDITION",
        compiled(
            r"\b(?:has|had|have|with|suffers?\sfrom|diagnosed|PMH:?|[Dd]x:?|of|got|carrier\sof)\s(?:known\s)?"
            r"(?P<condition>(?:MS|SMA|CF|PKU|DMD|ITP|JIA|MND|SLE|CJD|TB|HIV|MCADD|PWS|EDS|NF1|TS|POTS|ME|CAH|"
            r"HLHS)(?:\stype\s\d)?)\b"
            r" | \b(?P<condition>(?:SMA|MPS|NF|GA|MEN)(?:\stype)?\s?[1-4I]{1,3})\b"
            r" | \b(?P<condition>DMD|PKU|MCADD|CF|NF1)(?=\s(?:carrier|diet|clinic|diagnosis)\b)"
        ),
        0.35,
        WHY,
        group="condition",
    ),
)
