"""Rare conditions and occupations, at the lowest tier: they single a person out only in a small place."""

import regex

from checks.personal_data.lexicon import bag
from checks.personal_data.recognisers.base import Family, Rule, alternatives, any_case, compiled
from checks.personal_data.use import is_field_word

JOB = (
    r"\b(?:worked|works|working|employed|employment|trained|training|retrained|qualified|job|"
    r"jobs|career|occupation|self-employed|by\ trade)\b"
    r"[^.\n]{0,20}?\b(?:as|is|was|of|:)\s+(?:an?\s+|the\s+)?(?:(?:part|full)[ -]time\s+|self[ "
    r"-]employed\s+|night\s+|shift\s+)?"
)
WORKER = (
    "driver|keeper|monger|smith|wright|maker|builder|layer|fitter|turner|farmer|gardener|"
    "teacher|trainer|instructor|lecturer|writer|painter|singer|dancer|"
    "player|footballer|boxer|jockey|rider|fisherman|fireman|salesman|barman|doorman|chairman|"
    "foreman|seaman|craftsman|groundsman|tradesman|skipper|"
    "captain|pilot|sailor|soldier|chaplain|priest|vicar|nun|monk|minister|pastor|preacher|"
    "councillor|magistrate|barrister|engineer|mechanic|technician|"
    "rheumatologist|cardiologist|neurologist|dermatologist|radiologist|haematologist|"
    "oncologist|geologist|biologist|archaeologist|ecologist|electrician|musician|physicist|"
    "chemist|scientist|artist|journalist|pianist|organist|florist|stylist|therapist|optician|"
    "dentist|surgeon|vet|lady|"
    "handler|clerk|carrier|cleaner|labourer|worker|hand|picker|packer|porter|steward|"
    "stewardess|waiter|waitress|butcher|baker|brewer|tailor|cobbler|"
    "weaver|potter|miner|roofer|plasterer|plumber|joiner|carpenter|drayman|docker|agent|"
    "broker|dealer|trader|merchant|model|actor|actress|officer|"
    "bouncer|detective|accountant|architect|surveyor|programmer|developer|designer|"
    "photographer|editor|reporter|producer|director|manager"
)
# Conditions so common, or so often discussed, that they single nobody out.
COMMON_CONDITION = regex.compile(
    r"(?:Down|Shaken|Sudden|The|This|That|Personality|Bipolar|Attention|Eating|Mental|Post|"
    r"Alcohol|Substance|Conduct|Attachment|Autis|Irritable|"
    r"Parkinson|Alzheimer|Munchausen|Stockholm|Obsessive|Seasonal|Start|Her|His|Heart|Chronic|"
    r"Sexually|Learning|atrophy|dystrophy|psychopathy|neuropathy$)",
)
NO_JOB = bag("""social health support family foster key care youth outreach case project link police probation
    housing welfare panel board lead team ward service practice general deputy assistant school
    class head senior duty named designated heavy regular known young possible potential sex single""")


def _a_job(words: str) -> bool:
    """False for the roles of the field ("support worker", "team manager") and for single words that say too little."""
    parts = words.split()
    if parts[-1].endswith(("factor", "matter", "letter", "partner")):
        return False
    return not (set(parts[:-1]) & NO_JOB) and not (
        len(parts) == 1
        and parts[0]
        in {
            "worker",
            "officer",
            "manager",
            "lady",
            "hand",
            "agent",
            "director",
            "teacher",
            "doctor",
            "minister",
            "model",
            "captain",
            "partner",
        }
    )


class Circumstances(Family):
    """What somebody has and does."""

    LAYER_NAME = "circumstances"
    RULES = (
        Rule(
            "rare condition",
            "MEDICAL_CONDITION",
            any_case(rf"\b(?:{alternatives('rare_conditions')})\b"),
            0.4,
            "A rare condition singles a person out, above all in a small place.",
        ),
        Rule(
            "occupation",
            "OCCUPATION",
            any_case(rf"{JOB}(?P<job>(?:\p{{L}}+[\s-]){{0,2}}?(?:{alternatives('occupations')})s?)\b"),
            0.4,
            "A parent's occupation may single the family out.",
            group="job",
        ),
        Rule(
            "condition by its form",
            "MEDICAL_CONDITION",
            compiled(
                r"\b(?P<condition>(?:\p{Lu}[\p{L}-]+(?:['’]s)?\s){1,2}(?:syndrome|disease|sequence|"
                r"dystrophy|disorder|anaemia|malformation|ataxia|palsy)"
                r"|\p{Ll}{4,}(?:opathy|oplegia|iplegia|plegia|trophy|cythaemia|natraemia|"
                r"gammaglobulinaemia|atresia|osis\simperfecta))\b"
            ),
            0.35,
            "A rare condition singles a person out, above all in a small place.",
            group="condition",
            holds=lambda match: not COMMON_CONDITION.match(match.group("condition")),
        ),
        Rule(
            "is a worker of a kind",
            "OCCUPATION",
            compiled(
                r"(?<=\b(?:\p{Lu}[\p{L}'’-]+|[Hh]e|[Ss]he|who|father|mother|husband|wife|partner|"
                r"uncle|aunt|grandfather|grandmother|stepfather|lodger|boyfriend)(?:,)?\s(?:(?:is|was|"
                r"had\sbeen|has\sbeen|became|worked\sas)\s)?(?:\p{Lu}\p{Ll}+\sand\s)?(?:an?|"
                r"the)\s(?:former\s|retired\s|part-time\s|self-employed\s|trainee\s|qualified\s|local\s|"
                r"keen\s)?)"
                rf"(?P<job>(?:[\p{{Ll}}'’-]+\s){{0,2}}\p{{Ll}}*(?:{WORKER}))(?=\s*(?:[,.;)]|\s(?:and|in|at|"
                r"from|by|with|who|for|on|when|until|but)\b))"
            ),
            0.35,
            "A parent's occupation may single the family out.",
            group="job",
            holds=lambda match: _a_job(match.group("job")),
        ),
        Rule(
            "occupation after a name or age",
            "OCCUPATION",
            compiled(
                r"(?<=(?:\p{Lu}[\p{L}'’-]+|\bpartner|husband|wife|father|mother|brother|uncle|aunt|son),\s(?:(?:aged\s)?\d{2},\s)?(?:now\s|formerly\s|once\s|previously\s|also\s)?an?"
                r"\s(?:former\s|retired\s|part-time\s|self-employed\s|trainee\s|qualified\s|local\s|partner\s"
                r"in\sa\sfirm\sof\s)?)"
                rf"(?P<job>(?:[\p{{Ll}}'’-]+\s){{0,2}}?(?:\p{{Ll}}*(?:{WORKER})|{alternatives('occupations')})s?)"
                r"(?=\s*(?:[,.;)]|\s(?:and|in|at|from|by|with|who|for|on|when|until|but|specialising)\b))"
            ),
            0.35,
            "A parent's occupation may single the family out.",
            group="job",
            holds=lambda match: _a_job(match.group("job")),
        ),
        Rule(
            "business of one's own",
            "OCCUPATION",
            any_case(
                r"\b(?:runs?|ran|running|owns?|owned|keeps?|kept|manages?|managed)\s(?P<job>(?:an?|"
                r"the)\s(?:\p{Ll}+\s){0,3}?(?:shop|business|firm|company|stall|pub|farm|garage|takeaway|"
                r"restaurant|caf[eé]|salon|kennels|stables|post\soffice|hotel|guest\shouse|gym|franchise|"
                r"smallholding))\b"
                r" | \b(?:in|joined|left|with|served\sin|serving\sin|"
                r"serves\sin)\sthe\s(?P<job>(?:Royal\s)?(?:Army|Navy|Air\sForce|RAF|Marines|"
                r"Territorial\sArmy|Merchant\sNavy|Fire\sBrigade|Coastguard|Foreign\sLegion))\b"
                r" | \b(?:on|off)\sthe\s(?P<job>oil\srigs?|railways?|buses|trawlers|fishing\sboats|"
                r"ferries|cruise\sships|fairgrounds?)\b"
                r" | \b(?:occupation|employment|job\stitle)\s?:\s(?P<job>\p{L}+(?:\s\p{Ll}+){0,3})"
            ),
            0.35,
            "A parent's occupation may single the family out.",
            group="job",
        ),
        Rule(
            "worked as",
            "OCCUPATION",
            any_case(
                r"\b(?:work(?:s|ed|ing)?|employed|jobs?|retired|trained|trains|training|qualified|served|"
                r"self-employed|earn(?:s|ed)\s\w+\s\w+)\s(?:\p{Ll}+\s){0,2}?as\s(?:an?|"
                r"the)\s(?P<job>\p{Ll}[\p{Ll}-]+(?:\s\p{Ll}[\p{Ll}-]+){0,2}?)(?=\s*[,.;:)]|\s(?:and|at|in|"
                r"for|with|who|when|but|until|on|from|before|after|to|specialising)\b|\s*$)"
            ),
            0.35,
            "A parent's occupation may single the family out.",
            group="job",
            holds=lambda match: (
                not all(is_field_word(word) for word in match.group("job").split())
                and match.group("job").split()[0]
                not in {
                    "part",
                    "if",
                    "though",
                    "well",
                    "they",
                    "it",
                    "he",
                    "she",
                    "result",
                    "team",
                    "whole",
                    "group",
                }
            ),
        ),
        Rule(
            "work by its place or means",
            "OCCUPATION",
            any_case(
                r"\b(?:drives?|drove|driving)\s(?P<job>an?\s(?:minicab|taxi|lorry|van|bus|cab|forklift|tractor|digger|coach|"
                r"tram|hearse|milk\sfloat))\b"
                r" | \b(?:jobs?|work(?:s|ed|ing)?|employed)\s(?:nights\s|shifts\s|evenings\s|"
                r"weekends\s|part[- ]time\s|full[- ]time\s)?(?:and\sthen\s)?(?:in|at|on)\s(?:an?|"
                r"the)\s(?P<job>(?:\p{Ll}+\s)?(?:factory|mill|track|farm|"
                r"restaurant|takeaway|warehouse|garage|bakery|pub|salon|hotel|abattoir|quarry|mine|docks|"
                r"shipyard|laundry|call\scentre|supermarket|bookmakers?|betting\sshop|chip\sshop|"
                r"pie\sfactory|butchers?|brewery|cannery|casino|nightclub|foundry|steelworks|colliery|"
                r"power\sstation|airport|port|harbour|care\shome|nursing\shome|canteen|"
                r"market(?:\sstall)?|fish\sand\schip\sshop|corner\sshop|shop|tannery|sawmill|dairy|"
                r"slaughterhouse|chicken\sfactory|library|cinema|hairdressers?|dockyard|tyre\sdepot|depot|"
                r"gym|racecourse|kennels|cattery|zoo|brickworks|gasworks|printworks|railway))\b"
                r" | \b(?:student\sof|degree\sin|studying|apprenticed\sto|apprenticeship\sin|"
                r"read(?:ing)?(?=\s\p{Ll}+\s(?:at\suniversity|medicine)))\s(?P<job>(?!at\b|for\b|and\b|"
                r"the\b|his\b|her\b|in\b|with\b)\p{Ll}{5,}(?:\s(?:engineering|medicine|science|sciences|"
                r"studies|nursing|biology))?)"
            ),
            0.35,
            "A parent's occupation may single the family out.",
            group="job",
        ),
        Rule(
            "occupation named",
            "OCCUPATION",
            any_case(
                r"(?:^|[\t;:(]\s*|\b(?:is|was|are|were|as|be|been|become|became|a|an|his|her|former|"
                r"serving|retired|student|trainee|and|,)\s+(?:(?:a|an|the|"
                rf"of)\s+)?)(?P<job>(?:\p{{Ll}}+\s)?(?:{alternatives('occupations')})s?)\b"
                r"(?!\s+(?:school|training|assessment|told|said|who|called|rang|by|that|saw|found))"
            ),
            0.35,
            "A parent's occupation may single the family out.",
            group="job",
        ),
    )
