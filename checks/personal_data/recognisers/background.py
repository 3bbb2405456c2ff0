"""Nationality, ethnicity, faith and language."""

import regex

from checks.personal_data.recognisers.base import Family, Rule, alternatives, any_case, compiled

ORIGIN = "Nationality, ethnicity, faith or language narrows down a family in a small place."
BODIES = regex.compile(
    r"\s+(?:Education|Liaison|Service|Team|Sign|Women|Transport|Association|Medical|Journal|"
    r"Crime|Heritage|Government|Assembly|Executive|Office|law|Law|Red|Airways|Gas|Telecom|"
    r"Academy|College|School|Primary|Church|Society|Institute|Psychological|Paediatric|Board|"
    r"Council|Union|Convention|Court|Commission|Parliament|Bill|Act)\b"
)


def _about_people(match: "regex.Match[str]") -> bool:
    """False where the word is part of the name of a body ("European Convention", "Catholic Primary School")."""
    return not BODIES.match(match.string, match.end())


class Background(Family):
    """What a family is, where that may single it out."""

    LAYER_NAME = "background"
    RULES = (
        Rule(
            "origin, faith or language",
            "NRP",
            compiled(
                rf"\b(?:{alternatives('origins')})s?(?:[ -](?:{alternatives('origins')})s?)*"
                r"\b | \bIC[1-9]\b"
            ),
            0.7,
            ORIGIN,
            holds=lambda match: _about_people(match),
        ),
        Rule(
            "British, of a person",
            "NRP",
            compiled(
                r"\b(?:White\ |Black\ |Asian\ |Mixed\ )?(?:British|English|Scottish|Welsh|Northern\ "
                r"Irish)(?=\s+(?:nationals?|nationality|citizens?|descent|origin|heritage|family|parents?|"
                r"background|mother|father)\b)"
                r" | \b(?:[Ww]hite|[Bb]lack|Asian|[Mm]ixed)(?:[ /-](?:and\ |or\ )?(?:White|Black|Asian|British|"
                r"English|African|Caribbean|Other|UK|Irish|European))+\b"
                r" | (?<=(?:^|\t|;|:|,|\()\s?|/\s)(?:(?:White|Black|Asian|Mixed)\ )?(?:British|English|Scottish|"
                r"Welsh|"
                r"White|Black|Asian|Church\ (?:of|in)\ (?:England|Wales)|C\.?\ ?(?:of|in)\ ?[EW]\b\.?)(?=\s*(?:$|"
                r"[\t;,)/|]))"
                r" | (?<=\b(?:is|are|was|were|as)\s(?:all\s|both\s|of\s)?)(?:White|Black|Asian|British|"
                r"English|Welsh|Scottish|Church\ of\ England|C\ of\ E|Church\ of\ Scotland)\b(?!\s+\p{Lu})"
                r" | \b(?:[Bb]lack|[Ww]hite|Asian|[Mm]ixed[ -]race)(?=\s(?:father|mother|man|woman|boy|"
                r"girl|child|children|colleagues?|famil(?:y|ies)|males?|females?|young|teenagers?|people|"
                r"staff|workers?|professionals?|residents?|community|communities)\b)"
                r" | (?<=\b(?:is|are|was|were)\s(?:all\s|both\s)?)(?:black|white)(?=\s*(?:[,.;)]|"
                r"and\s(?:he|she|his|her|their|they)\b))"
            ),
            0.7,
            ORIGIN,
        ),
        Rule(
            "language",
            "NRP",
            compiled(
                r"(?<=\b(?:speaks?|spoke|spoken|speaking|learn(?:s|ed|t|ing)?|understands?|understood|"
                r"reads?|fluent|in|some|little|no|any|limited|broken|good|but|and|or|of|[Hh]is|[Hh]er|"
                r"[Tt]heir)\s)(?:English|Welsh|Gaelic)(?=\s*(?:[,.;:)]|\b(?:and|or|is|was|at|as|well|but|to|"
                r"with|when|than|only|together|better|lessons?|classes?|forms?|names?|spelling|words?|side|accent|"
                r"which|in)\b))"
                r" | (?<=\b(?:and|or)\s)(?:British|English|Welsh|Scottish)(?=\s*(?:[,.;)]))"
                r" | \bEnglish(?=\s(?:forms?|spelling|speakers?|names?|accent|side\sof\sthe\sborder)\b)"
            ),
            0.5,
            ORIGIN,
        ),
        Rule(
            "heritage",
            "NRP",
            any_case(
                r"\b(?:mixed|dual)[ -](?:heritage|race|parentage|"
                r"ethnicity)\b(?:,?\s(?:of\s)?(?-i:\p{Lu}\p{L}+)(?:[ /(]+(?:and\s)?"
                r"(?-i:\p{Lu}\p{L}+)\)?)*)? | \b(?:(?:water\s|irish\s)?(?:gyps(?:y|ies)|travellers)|travell(?:er|"
                r"ing)\ (?:family|families|community|heritage|background|people|folk|children))\b"
            ),
            0.6,
            ORIGIN,
        ),
    )
