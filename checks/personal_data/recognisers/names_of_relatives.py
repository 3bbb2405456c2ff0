"""People by a word for a relative beside their name: "his mother, X", "Y, her uncle", "the twins X and Y"."""

from checks.personal_data.lexicon import entries, given_names, is_word
from checks.personal_data.patterns import once
from checks.personal_data.recognisers.base import Rule, compiled
from checks.personal_data.recognisers.naming import (
    FULL,
    KIN,
    NAME,
    ROLE,
    capital_word,
    rare,
    related,
    unusual,
)
from checks.personal_data.use import is_field_word

RELATIVES = (
    Rule(
        "one of several with their ages",
        "PERSON",
        compiled(
            rf"(?<=\b(?:children|siblings|sons|daughters|brothers|sisters)\b[^.\n]{{0,120}}[:;]\s)(?P<name>{NAME})"
            r"(?=,\s(?:aged\s)?\d{1,2}[;.,])"
            rf" | (?:^|(?<=\n))[ \t]*[-–•]?[ \t]*(?:\p{{L}}+['’]s\s)?{KIN}:\s(?P<name>{NAME})(?=,\s\p{{Ll}})"
        ),
        0.8,
        "It stands in a list of relatives.",
        group="name",
        holds=lambda match: match["name"].lower() in given_names() or not is_field_word(match["name"]),
    ),
    Rule(
        "relative by a number",
        "PERSON",
        compiled(
            r"(?<![\w'’-])(?:Uncle|Auntie?|Aunty|Brother|Sister)\ "
            r"(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)\b"
        ),
        0.6,
        "It is what somebody is called.",
    ),
    Rule(
        "relative between commas",
        "PERSON",
        compiled(
            rf"\b(?i:his|her|my|their|whose)\s(?:\p{{Ll}}+\s){{0,2}}{KIN},\s(?P<name>{NAME})(?=,\s\p{{Ll}})"
            rf" | (?<=\p{{L}}),\s(?P<name>{NAME})(?=,\swho(?:se)?\s\p{{Ll}})"
        ),
        0.5,
        "It stands where somebody is named.",
        group="name",
        holds=lambda match: (
            capital_word(match["name"])
            and not match["name"].isupper()
            and not is_field_word(match["name"])
            and match["name"].lower() not in entries("origins")
        ),
    ),
    Rule(
        "one of several relatives",
        "PERSON",
        compiled(
            r"(?=\p{Lu}\p{Ll})(?<=\b(?:daughters|sons|children|twins|brothers|sisters|girls|boys|siblings|"
            r"cousins|nieces|nephews|"
            rf"grandchildren|aunts|uncles|dogs|friends|staff|babies)\b(?:,|:|\ (?:are|were|called|named|is|"
            rf"was))?\ (?:{NAME},\ |{NAME}\ and\ |"
            rf"{NAME},\ and\ (?:the\ \p{{Ll}}+\ )?){{0,5}})(?P<name>{NAME})(?=\s*(?:[,.;)–—]|and\b|who\b|"
            rf"were\b|had\b|all\b|$))"
        ),
        0.6,
        "It stands in a list of relatives.",
        group="name",
        hint=(
            "daughters",
            "sons",
            "children",
            "twins",
            "brothers",
            "sisters",
            "girls",
            "boys",
            "siblings",
            "cousins",
            "nieces",
            "nephews",
            "aunts",
            "uncles",
            "dogs",
            "friends",
            "staff",
            "babies",
        ),
        holds=lambda match: (
            unusual(match)
            and not match.group("name").isupper()
            and match.group("name").lower() not in entries("origins")
        ),
    ),
    Rule(
        "kin",
        "PERSON",
        compiled(
            r"\b(?P<cue>(?i:(?:his|her|their|the|whose|my|our|a|an|your|(?:mother|father|child\ \w|"
            r"parent|family|couple)['’]s|\p{Lu}\p{Ll}+['’]s)\s(?:\p{Ll}+(?:-\p{Ll}+)?\s){0,3"
            rf"}}{KIN}))"
            r"(?:,\s(?:also\s)?(?:named\s|called\s)?|\s\(|\s|\s[–—-]\s|,\s(?:aged\s\w+,\s)|\s(?:is|"
            rf"was)\s(?:called|named)\s)[\"“‘']?(?P<name>{FULL})"
        ),
        0.85,
        "It follows a word for a relative.",
        group="name",
        holds=related,
    ),
    Rule(
        "kin at once",
        "PERSON",
        compiled(rf"\b(?P<cue>(?i:{KIN}))[ \n](?P<name>{FULL})"),
        0.7,
        "It follows a word for a relative.",
        group="name",
        holds=lambda match: (
            unusual(match)
            and (
                not is_word(match.group("name").split()[0])
                or match.group("name").split()[0].lower() in given_names()
            )
            and not match.group("name").isupper()
            and not once(r"\p{Lu}\.\s\p{L}+['’]").match(match["name"])  # "Child R. She'd a name"
        ),
    ),
    Rule(
        "kin and who they are",
        "PERSON",
        compiled(
            rf"\b(?P<cue>(?i:(?:his|her|their|my|our|\p{{Lu}}\p{{Ll}}+['’]s)\s(?:\p{{Ll}}+\s){{0,2}}{KIN}))[ \n]"
            rf"(?P<name>{NAME})(?=,\s(?:an?|who|aged|his|her|their|then|now|also|of)\b|,\s\d{{1,2}}\b|"
            rf"\s\(\d{{1,2}}\))"
        ),
        0.7,
        "It follows a word for a relative.",
        group="name",
        holds=lambda match: not match["name"].isupper() and capital_word(match["name"]),
    ),
    Rule(
        "kin after the name",
        "PERSON",
        compiled(
            rf"(?<![\w'’-])(?P<name>{FULL}),\s(?P<cue>(?i:(?:his|her|their|the\s(?:child|mother|father|"
            r"baby)['’]s|(?:child\s\w|mother|father)['’]s|an?|"
            rf"the)\s(?:\p{{Ll}}+(?:-\p{{Ll}}+)?\s){{0,3}}(?:{KIN}|{ROLE})))\b"
        ),
        0.8,
        "A word for a relative or a role follows it.",
        group="name",
        holds=rare,
    ),
)
