"""Bodies as people call them: "the Royal Edda Children's", "Ward 4 (Puffin)", "the takeaway (Star of Asan)"."""

import regex

from checks.personal_data.recognisers.base import Rule, compiled
from checks.personal_data.recognisers.body_names import (
    WHY_BODY,
    WHY_HEALTH,
    WHY_SCHOOL,
    own_name,
    own_name_in_a_box,
)
from checks.personal_data.recognisers.phrases import WORD
from checks.personal_data.use import is_field_word

TITLE = (
    r"(?:Dr|Sir|Lord|Lady|Miss|Mrs|Mr|Queen|King|Prince|Princess|Bishop|Dean|Canon|Alderman|Captain|Father|Mother|"
    r"Sister|Abbot|Archbishop|Madame|Professor)"
)
AFTER = (
    r"(?=\s*(?:[.,;:)\]\t”\"]|$)|\s(?:in|on|at|and(?=\s\p{Ll})|with|by|to|from|for|was|were|is|had|has|who|where|when|"
    r"that|said|after|before|until|told|rang|as|but|because)\b)"
)
KIND_OF_BODY = (
    r"(?:take-?away|pub|caf[eé]|restaurant|shop|club|factory|nursery|school|college|firm|company|employer|charity|hostel|"
    r"refuge|garage|salon|hotel|church|mosque|temple|chapel|gym|project|group|agency|playgroup|hospital|surgery|"
    r"newspaper|solicitors|landlord|children['’]s\ home|care\ home|bakery|farm|barber['’]?s?|supermarket|boat|trawler|"
    r"band|choir|society|theatre|studio|launderette|pupil\ referral\ unit|referral\ unit|drop-in|youth\ club|"
    r"housing\ association|gang|crew|team|service|programme|scheme|workshop|festival|magazine|website)"
)
RUN = rf"{WORD}(?:\ (?:(?:of|the|&|and|for|on|in)\ ){{0,2}}{WORD}){{0,4}}"


def _more_than_letters(match: "regex.Match[str]") -> bool:
    """True for a name of its own that is no short form in a bracket: "the service (Turning Leaf)"."""
    own = match["own"]
    if f", The {own}" in match.group() and " " not in own:
        return not is_field_word(own)
    return not own.replace(" ", "").isupper() and own_name_in_a_box(match)


def _not_by_sides(match: "regex.Match[str]") -> bool:
    """False for "the East wing" and "the new wing"."""
    return own_name(match) and match["own"].split()[-1] not in {
        "East",
        "West",
        "North",
        "South",
        "New",
        "Old",
    }


SPOKEN = (
    Rule(
        "hospital by whom it treats",
        "HEALTH_SETTING",
        compiled(
            rf"(?<![\w'’-])(?P<own>{WORD}(?:\ {WORD}){{0,2}}?)\ (?:Women['’]s\ and\ )?(?:Children['’]s|Women['’]s|"
            rf"Maternity|Eye|Dental|Lying-[Ii]n|Walk-?[Ii]n|Orthopaedic|Cottage|Isolation){AFTER}"
        ),
        0.55,
        WHY_HEALTH,
        holds=own_name,
    ),
    Rule(
        "wing of a hospital",
        "HEALTH_SETTING",
        compiled(rf"(?<![\w'’-])(?P<own>{WORD}(?:\ {WORD})?)\ (?:wing|annexe|pavilion)\b"),
        0.45,
        WHY_HEALTH,
        holds=_not_by_sides,
    ),
    Rule(
        "ward by its number",
        "HEALTH_SETTING",
        compiled(rf"\bWard\ [A-Z]?\d{{1,3}}[A-Z]?\b(?:\ \((?:the\ )?{WORD}(?:\ {WORD})?\))?"),
        0.6,
        WHY_HEALTH,
    ),
    Rule(
        "hospital of somebody with a title",
        "HEALTH_SETTING",
        compiled(
            rf"\b{TITLE}\.?\ (?:{WORD}\ )?\p{{Lu}}[\p{{L}}-]+['’]s?\ (?:Hospital|Infirmary|Hospice|Clinic|Surgery|"
            rf"Practice)"
        ),
        0.8,
        WHY_HEALTH,
    ),
    Rule(
        "school of somebody with a title",
        "SCHOOL",
        compiled(
            rf"\b(?:{TITLE}\.?\ (?:{WORD}\ )?\p{{Lu}}[\p{{L}}-]+['’]s?\ (?:School|College|Academy|Nursery|Grammar|High|"
            rf"Foundation|Charity|Almshouses|Home|Dancing\ School|School\ of\ Dan(?:ce|cing))\b(?:\ of\ {WORD})?"
            r"|(?:Queen|King|Prince|Bishop|Abbot|Archbishop|Dean|Duke|Earl|Merchant)['’]?s?['’]?\ (?:Foundation\ )?"
            r"(?:College|School|Academy|Grammar)\b|(?:Army|Naval|Sea|"
            r"Merchant\ Navy)\ (?:Foundation\ )?College\b)(?!\ of)"
        ),
        0.6,
        WHY_SCHOOL,
    ),
    Rule(
        "school in capitals",
        "SCHOOL",
        compiled(
            r"(?<![\w'’-])(?P<own>[A-Z][A-Z'’.]+(?:\ [A-Z'’.]{2,}){0,3}?)\ (?:C\.?E\.?\ |R\.?C\.?\ |C\ OF\ E\ |"
            r"CATHOLIC\ )?"
            r"(?:PRIMARY|INFANTS?|JUNIORS?|NURSERY|ACADEMY|HIGH|GRAMMAR|COMP|PRE-?SCHOOL)(?:\ SCHOOL)?(?![\w-])"
        ),
        0.6,
        WHY_SCHOOL,
    ),
    Rule(
        "kind and name in a bracket",
        "ORGANIZATION",
        compiled(rf"\b{KIND_OF_BODY}\ \((?:[Tt]he\ |called\ )?(?P<own>{RUN})\)"),
        0.5,
        WHY_BODY,
        group="own",
        holds=_more_than_letters,
    ),
    Rule(
        "kind and name after a comma",
        "ORGANIZATION",
        compiled(
            rf"\b{KIND_OF_BODY},\ (?:(?:[Tt]he\ )?(?P<own>{RUN})(?=[,)])|[Tt]he\ (?P<own>{WORD}(?:\ {WORD})?)(?=[.;]))"
        ),
        0.45,
        WHY_BODY,
        group="own",
        holds=_more_than_letters,
    ),
    Rule(
        "post office of a place",
        "ORGANIZATION",
        compiled(
            rf"(?<![\w'’-])(?P<own>{WORD}(?:\ {WORD}){{0,2}})\ (?:[Ss]ub-?\ ?)?(?:Post\ Office|"
            rf"post\ office)\b(?!\ \p{{Lu}})"
        ),
        0.6,
        WHY_BODY,
        holds=own_name,
    ),
    Rule(
        "people who act together",
        "ORGANIZATION",
        compiled(
            rf"(?<![\w'’-])(?P<own>{WORD}(?:\ {WORD})?)\ (?:Famil(?:y|ies)|Communit(?:y|ies)|Women|People|Parents|"
            rf"Kids|Youth|"
            r"Children|Dads|Mums|Carers|Neighbours|Lives|Voices)\ (?:Together|Matters|First|Forward|United|Plus|"
            r"Direct|Connect|"
            r"Link|Action|Voices?|Alliance|Collective|Network|In\ Need)\b(?!\ \p{Lu})"
        ),
        0.55,
        WHY_BODY,
        holds=own_name,
    ),
    Rule(
        "boat by what befell it",
        "ORGANIZATION",
        compiled(
            r"(?<=\b(?:lost\ (?:with|on|off|aboard)|went\ down\ (?:with|on|in)|sailed\ (?:on|in|with)|aboard|"
            r"skipper\ of|"
            r"(?:deckhand|mate|cook|engineer)\ (?:of|on)|crew\ of|crewed|berth\ (?:on|in)|fished\ (?:on|in|from)|"
            rf"sinking\ of|loss\ of)\ the\ )(?P<own>{WORD}(?:\ {WORD}){{0,2}})(?!\ \p{{Lu}})"
        ),
        0.5,
        WHY_BODY,
        holds=own_name,
    ),
    Rule(
        "yard or works",
        "ORGANIZATION",
        compiled(
            rf"(?<=\b(?:at|to|from|in|of|for|by)\ the\ )(?P<own>{WORD}(?:\ {WORD}){{0,2}})\ (?:(?:ship|boat|coal|"
            r"timber|scrap)?yard|works|colliery|foundry|brickworks|cannery|steelworks|depot|brewery|sawmill|abattoir|"
            r"smelter|shipyards)\b"
        ),
        0.5,
        WHY_BODY,
        holds=own_name,
    ),
)
