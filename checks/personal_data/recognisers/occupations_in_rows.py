"""Occupations that their place in a list of people gives away: "Beata, 30, fish filleter (nights)"."""

from collections.abc import Iterator
from functools import cache

from checks.personal_data.lexicon import bag, entries
from checks.personal_data.needed import matches
from checks.personal_data.recognisers.age_words import NUMBER_WORD
from checks.personal_data.recognisers.base import compiled
from checks.personal_data.use import is_field_word

# After a name and an age, what ends like a word for work is one, but for these.
AFTER_AGE = compiled(
    rf"(?:(?<=\p{{L}}|\)|”|\")(?:,\s|\s\(|[\s.]*\t\s?)|(?:\.{{3}}|…)\s)(?:aged\s)?(?:[1-9]\d|(?i:{NUMBER_WORD}))\)?"
    r"(?:,\s|;\s|:\s|\s?\t\s?|\s(?:\.{3}|…)\s)"
    r"(?:\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?(?:,\s|;\s|\t\s?))?"
    r"(?:(?:formerly|now|then|also|latterly|previously|an?)\s)*"
    r"(?P<job>(?:retired\s|ex-|former\s)?"
    r"(?P<words>(?:(?!(?:and|or|of|in|at|the|an?|with|who|was|is|his|her)\s)[\p{L}][\p{L}'’-]*\s){0,3})"
    r"(?P<head>\p{Ll}[\p{Ll}-]*?(?:er|or|ist|ian|man|woman|hand|smith|wright|monger|keeper|eer|ess|maid|operative|"
    r"assistant|attendant|mate|chef|cook|clerk|nurse|porter|agent|guard|mechanic|apprentice|student|steward|pilot|rep|lady)))"
    r"(?=\s*(?:[,;.()\n\t]|$|…|(?:at|for|with|in|on|nights|days|by|to|and|of\sthe)\b|\p{Lu}[\p{L}-]+\s*\t))"
)
NO_WORK = bag("""absconder abuser address adviser advisor after another applicant asian assist attender beforehand
    behaviour    believer best bigger bitter blindness boarder brother brother-in-law caller cancer carer christian
    claimant clever co-defendant consist corner custodian daughter daughter-in-law deafness debtor december
    disorder distress divorcee donor drinker eager earlier either elder error ex-offender ex-partner exist
    facilitator father father-in-law favour fitness for foreigner former further gambler grandfather
    grandmother guardian half-brother half-sister hand homeless householder however human illness immigrant
    inferior informant insist interior islander jobless junior killer later learner leaver lesbian less
    letter list lodger loner major man member mentor migrant minor mist mother mother-in-law murderer
    neighbour neither never newcomer non-drinker non-smoker november number occupier october offender
    officer older or order other over owner paper partner perpetrator persist poor pregnant prior prisoner
    quarter quieter rather remainder resist reviewer runner secondhand seeker senior september
    singer-in-waiting sister sister-in-law sleeper smaller smoker sober speaker sponsor step-brother
    step-sister stepbrother stepfather stepmother stepsister stranger sufferer summer superior supporter
    survivor taller teenager tender terror toddler together trainer traveller truant tumour twist under
    unless user vegetarian villager visitor weakness wheelchair-user whether widower winter witness woman
    worker younger""")
# So too after "worked as a", for words of no list.
AS_WORK = compiled(
    r"\b(?:work(?:s|ed|ing)?|employed|employment|jobs?|trained|training|apprenticed?|apprenticeship|living|shifts?|"
    r"moonlight(?:s|ed|ing)?)\b[^.;:\n\t]{0,40}?\sas\san?\s(?P<job>(?:(?!(?:and|or|of|in|at|the|an?|with|who|part)\s)"
    r"[\p{L}][\p{L}'’-]*\s){0,3}?(?P<head>\p{Ll}[\p{Ll}-]{2,}(?:er|or|ist|man|woman|hand|smith|wright|operative|attendant)))"
    r"(?=\s*(?:[,;.()\n\t]|$|(?:at|for|with|in|on|nights|by|to|and|until|from|when|while|but|before|after)\b))"
)
POSSESSED = compiled(
    r"\b(?:an?|the)\s(?P<job>(?:\p{Ll}[\p{Ll}-]+\s)?(?P<head>\p{Ll}{4,}(?:-\p{Ll}+)?)['’]s\s"
    r"(?:wife|widow|daughter|son|mate|boy|labourer|apprentice))\b"
)
GOODS = (
    r"(?:pegs|lace|heather|carpets|rugs|logs|firewood|scrap(?:\smetal)?|wreaths|flowers|fruit|vegetables|eggs|honey|"
    r"ice\scream|burgers|kebabs|hot\sdogs|cars|caravans|horses|ponies|puppies|magazines?|newspapers|shellfish|cockles|"
    r"whelks|samphire|trees|plants|bread|cakes|samosas|sandwiches|saris|textiles|fabrics|pots|baskets|clothes|jewellery|"
    r"handbags|phones|furniture|antiques|fish|oysters|lottery\stickets|double\sglazing|insurance|tarmac)"
)
# Where a living is told by what is done for it.
WORK = compiled(
    rf"\b(?:sells|collects|hawks|mends|breeds|delivers)\s(?:the\s)?"
    rf"(?P<job>(?:[\p{{L}}-]+\s){{0,2}}?{GOODS})"
    r"(?=\s*(?:[,;.)]|$|(?:at|in|on|from|with|door|round|and|to|for|by)\b))"
    r" | \b(?P<job>(?:minds?|minded)\schildren|takes?\sin\s(?:ironing|washing|sewing|laundry)|"
    r"(?:drives|drove)\s(?:HGVs|artics|taxis|cabs|lorries|buses|minicabs|coaches|trains|trams))"
    r"(?=\s*(?:[,;.)]|$|(?:at|in|on|for|from|with|round|and|nights|until|when|while|all|out|since)\b))"
    r" | \b(?:work|jobs?|living|wages?)\s(?P<job>(?:picking|packing|cutting|gutting|selling|"
    r"plucking|grading|sorting|laying|fitting|shearing|delivering|driving)\s(?:the\s)?(?!(?:up|out|back|down|and|to|her|his)\b)"
    r"[\p{Ll}-]{3,})"
    r" | \b(?:he|she|who|they)\s(?P<job>farm(?:s|ed))(?=\s(?:at|in|on|near|above|below|sheep|cattle|the)\b|\s?[,.;])"
    r" | \b(?:in\s\p{Lu}\p{L}+\s|is\s|was\s|works?\s|worked\s|works?\s\w+\s)on\sthe\s(?P<job>fish|cockles|leeks|"
    r"ferries|turkeys|potatoes|daffs|peas)(?=\s*(?:[,;.)]|$|(?:at|in|and|with|until|by|for|since|till)\b))"
    r" | \b(?:is|was|works?|worked)\son\sthe\s(?P<job>bins|buses|railways?|trawlers|boats|rigs|barges|"
    r"fairground|waltzers|"
    r"taxis|tills|doors|dust-?carts?)(?=\s*(?:[,;.)]|$|(?:at|in|and|with|until|by|for)\b))"
    r" | \b(?:runs?|ran|has|had|owns?|owned|keeps?)\s(?:an?|the)\s"
    r"(?P<job>(?:(?:chip|burger|kebab|ice[-\s]cream|coffee|hot[-\s]dog|"
    r"fish|"
    r"doughnut)\svan|market\sstall|(?:flower|fruit|burger|egg)\sstall|mobile\s(?:shop|library|disco|crêperie|hairdresser['’]s)))\b"
    r" | \b(?P<job>(?:(?:senior|junior|equity|sleeping|salaried|managing)\s)?partner\sin\s"
    r"(?:an?|the)\s(?:[\p{Ll}-]+\s){0,2}"
    r"(?:agency|firm|practice|business|company|partnership|brewery|studio|garage|dealership)(?:\sof\s(?:\p{Ll}+\s)?\p{Ll}+)?)"
)


@cache
def _of_the_field() -> frozenset[str]:
    """The last words of the professions that people in a case have as well."""
    return frozenset(entry.split()[-1] for entry in entries("professions"))


def beside_an_age(text: str) -> Iterator[tuple[int, int]]:
    """Where a name and an age are followed by words that end like an occupation."""
    for match in matches(AFTER_AGE, text):
        words = match["words"].lower().split()
        if match["head"] in NO_WORK or (
            words and words[-1] in {"social", "foster", "drug", "youth", "problem", "heavy"}
        ):
            continue
        yield match.span("job")


def by_their_work(text: str) -> Iterator[tuple[int, int]]:
    """Where somebody is told by a relative's occupation, or by what is done for a living."""
    for match in matches(POSSESSED, text):
        if match["head"] in entries("occupations"):
            yield match.span("job")
    for match in matches(AS_WORK, text):
        head = match["head"]
        if head not in NO_WORK and head not in _of_the_field() and not is_field_word(head):
            yield match.span("job")
    for match in matches(WORK, text):
        yield match.span("job")
