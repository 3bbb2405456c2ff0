"""Ways to reach somebody: telephone, e-mail, web address, user name, social media handle."""

from typing import Any

import regex
import tldextract
from presidio_analyzer import EntityRecognizer, RecognizerResult
from presidio_analyzer.predefined_recognizers import (
    EmailRecognizer,
    IpRecognizer,
    PhoneRecognizer,
    UrlRecognizer,
)

from checks.personal_data.patterns import once
from checks.personal_data.recognisers import online_names
from checks.personal_data.recognisers.base import Family, Rule, any_case, compiled
from checks.personal_data.recognisers.online_names import SITES
from checks.personal_data.titles import TITLES
from checks.personal_data.use import is_field_word

# Presidio checks an e-mail's domain with tldextract, which would fetch the list of suffixes over the network: nothing
# may leave the computer, so the list that comes with the package is used.
tldextract.tldextract.TLD_EXTRACTOR = tldextract.TLDExtract(cache_dir=None, suffix_list_urls=())

HANDLE = r"(?=[\w.\-]*[\d_.]|[\w.\-]*[a-z][A-Z]|[a-z]{4,}\b)[A-Za-z0-9](?:[\w\-]|\.(?=\w)){2,29}"


# "3rd", "6ft", "10am", "24hr", "x2", "Section47", "para12".
ORDINARY_MIX = regex.compile(
    r"\d.*|(?:x|vol|no|nos|para|paras|section|sections|chapter|part|page|pp?|fig|figure|table|appendix|annex|step|"
    r"week|day|year|"
    r"age|phase|stage|tier|level|band|group|room|ward|unit|version|v|ver|h|covid|sha|mp|web|office|windows|part|"
    r"question|q|"
    r"recommendation|finding|child|sibling|worker|adult|school|hospital|nurse|doctor|gp|hv|sw|teacher|officer|"
    r"manager|professional|"
    r"practitioner|agency|family|subject|uncle|aunt|cousin|mother|father|partner|grade|form|key|volume|act|article|"
    r"rule|act)\d+\p{L}?",
    regex.IGNORECASE,
)


class Contact(Family):
    """What Presidio's own recognisers miss: numbers with odd blanks, user names, handles."""

    LAYER_NAME = "contact"
    RULES = (
        *online_names.RULES,
        Rule(
            "UK telephone number",
            "PHONE_NUMBER",
            compiled(
                r"(?<![\w+/.\-])(?:\+44[ ]?(?:\(0\)[ ]?)?|\(?0)(?:\d[ \-]?\)?[ \-]?){8,9}\d(?![\w/]|"
                r"[.\-]\d)(?:[ ]?(?:x|ext\.?)[ ]?\d{2,5})?"
            ),
            0.9,
            "It has the form of a British telephone number.",
        ),
        Rule(
            "telephone number by its label",
            "PHONE_NUMBER",
            any_case(
                r"\b(?:tel(?:ephone)?|phone|mobile|mob|fax|ext(?:ension)?)\b\.?(?:\ (?:no\.?|"
                r"number))?[\s:]*(?:(?:is|was|on)\ )?(\+?[\d(][\d()\ \-]{3,16}\d)"
            ),
            0.9,
            "It is called a telephone number.",
            group=1,
        ),
        Rule(
            "telephone number with stops",
            "PHONE_NUMBER",
            compiled(r"(?<![\w+/.\-])\(?0\d{2,4}\)?\.\d{3,4}\.\d{3,4}(?![\w/]|[.\-]\d)"),
            0.85,
            "It has the form of a British telephone number.",
        ),
        Rule(
            "extension",
            "PHONE_NUMBER",
            any_case(
                r"\b(?:ext(?:n|ension)?|bleeps?|pager)\b\.?(?:\ (?:no\.?|number))?[\s:]*(?:(?:is|was)\ )?(\d{3,6})\b"
            ),
            0.85,
            "It is called the extension of a telephone, or a bleep.",
            group=1,
        ),
        Rule(
            "telephone number within a town",
            "PHONE_NUMBER",
            any_case(
                r"\b(?:ring|rang|phone[ds]?|phoning|telephoned?|dial(?:led)?|text(?:ed)?|tel\.?|mob(?:ile)?|"
                r"call(?:ed)?|"
                r"number|on|landline)[\s:]{1,2}(?:(?:is|was|me|her|him|them|us|on|at)\s){0,2}"
                r"((?!999)\d{3}[ -]\d{3,4})(?![\d,/-]|\.\d|\s\d)"
            ),
            0.6,
            "It has the form of a telephone number without its code.",
            group=1,
        ),
        Rule(
            "last figures of a number",
            "PHONE_NUMBER",
            any_case(
                r"\b(?:number|mobile|phone|handset|landline|sim|account|card|passport|"
                r"licence)s?\b(?:,?\s(?:which|that|with|"
                r"the|last|digits|figures|is|was))*\s(?:end(?:s|ed|ing)?)\s(?:in\s|with\s|figures\s|digits\s)?[“\"‘']?"
                r"([Xx*.…]{0,4}\d[\d ]{1,8}\d)\b"
            ),
            0.7,
            "It is the end of a telephone or account number.",
            group=1,
        ),
        Rule(
            "number from abroad",
            "PHONE_NUMBER",
            compiled(
                r"(?<![\w+/.\-])(?:00|\+)[1-9]\d{0,2}[ ]?(?:\(0\)[ ]?)?(?:\d[ \-]?){6,11}\d(?![\w/]|[.\-]\d)"
            ),
            0.85,
            "It has the form of a telephone number with the code of a country.",
        ),
        Rule(
            "handle",
            "SOCIAL_HANDLE",
            compiled(r"(?<![\w.@])@[A-Za-z0-9_](?:[\w]|\.(?=\w)){1,29}"),
            0.9,
            "It has the form of a social media handle.",
        ),
        Rule(
            "user name by its label",
            "USERNAME",
            any_case(
                r"\b(?:user\ ?-?name|screen\ ?name|log-?in|handle|gamer\ ?tag|profile(?:\ name)?|"
                r"account(?:\ name)?|nickname|channel)\b"
                rf"[\s:,]*(?:(?:is|was|of|called|named|under|in\ the\ name)\ )*(?:{SITES}\ "
                rf")?[\"“‘']?(?-i:({HANDLE}))\b"
            ),
            0.85,
            "It is called a user name.",
            group=1,
            holds=lambda match: _odd(match.group(1)),
        ),
        Rule(
            "user name after the name of a site",
            "USERNAME",
            any_case(
                rf"\b{SITES}\b(?:[ ](?:as|under|account|profile|name|page|user|called|named|was|is|"
                rf"the)){{0,4}}[\s:,(]*[\"“‘']?(?-i:({HANDLE}))\b"
            ),
            0.85,
            "It stands after the name of a social media site.",
            group=1,
            holds=lambda match: _odd(match.group(1)),
        ),
        Rule(
            "hash tag",
            "SOCIAL_HANDLE",
            compiled(r"(?<![\w#&])\#\p{L}\w{4,}"),
            0.7,
            "A hash tag leads to what was posted under it.",
            hint=("#",),
        ),
        Rule(
            "who made an entry",
            "USERNAME",
            compiled(
                r"(?<=\d[/.]\d\d[ ]*(?:\t|[ ]{2,}))(?P<name>\p{Ll}{3,}\d{1,4})(?=[ ]*(?:\t|[ ]{2,})\S)"
                r" | (?<=\d[:.]\d\d[ ]{1,3})(?P<name>\p{Ll}{3,}\d{1,4})(?=:[ ]\S)"
            ),
            0.6,
            "It stands where a record says who made the entry.",
            group="name",
        ),
        Rule(
            "word of three parts with dots",
            "USERNAME",
            compiled(r"(?<![\w/.@-])(?!www\.)\p{Ll}{2,}\.\p{Ll}{2,}\.\p{Ll}{2,}(?![\w@/-]|\.\w)"),
            0.5,
            "Words joined by dots are a user name or an address on the web.",
        ),
        Rule(
            "word with dots and figures",
            "USERNAME",
            compiled(r"(?<![\w/.@])(?=[\w.]*\d)(?=[\w.]*\p{Ll}{3})\p{Ll}\w*(?:\.\w+)+(?![\w@/.])"),
            0.5,
            "A word with dots and figures is a user name or the name of a file.",
        ),
        Rule(
            "initial and surname as a user name",
            "USERNAME",
            compiled(r"(?<![\w.@/])\p{Ll}\.\p{Ll}{3,}\d*(?![\w@/]|\.\w)"),
            0.6,
            "It has the form of a user name: an initial, a stop and a surname.",
        ),
        Rule(
            "letters run together with figures",
            "USERNAME",
            compiled(
                r"(?<![\w./@#£$-])(?=\w*\d)(?=\w*\p{Ll}{2})(?:\p{L}*\p{Ll}\p{L}*\d{2,6}\p{L}*|"
                r"\p{Ll}+\d\p{Ll}+\w*)(?![\w@/-]|\.\w)"
                r" | (?<=[\"“‘'])\p{L}*\p{Ll}\p{Lu}\p{L}*\d*(?=[\"”’'])"
            ),
            0.5,
            "Letters run together with figures are a user name, or the name of a file.",
            holds=lambda match: not ORDINARY_MIX.fullmatch(match.group()),
        ),
        Rule(
            "saved by",
            "USERNAME",
            any_case(
                r"\b(?:saved|created|modified|printed|edited|uploaded|"
                r"last\smodified)\sby:?\s(?P<user>\w[\w.\\-]{2,})(?=\s|$)"
            ),
            0.6,
            "It names who wrote or saved the file.",
            group="user",
            holds=lambda match: not is_field_word(match["user"]) and match["user"].lower() not in TITLES,
        ),
        Rule(
            "word with an underscore",
            "USERNAME",
            compiled(r"(?<![\w/.@])(?=\w*\p{L})\w+_\w+(?![\w@/])"),
            0.7,
            "A word with an underscore is a user name or the name of a file.",
            hint=("_",),
        ),
        Rule(
            "web address without http",
            "URL",
            any_case(
                r"(?<![\w@.])(?:https?://|www\.)[^\s<>\"”)\]]+[\w/] | "
                r"(?<![\w@.])[a-z0-9\-]+(?:\.[a-z0-9\-]+)*\.(?:co|org|gov|nhs|police|sch|ac|com|net|"
                r"info|example|uk|tv|me|ly|be|gg|eu|io|biz|link|site|online|london|wales|"
                r"scot)(?:\.uk)?/[^\s<>\"”)\]]+[\w/]"
            ),
            0.9,
            "It is a web address.",
        ),
        Rule(
            "made-up web address",
            "URL",
            any_case(r"(?<![\w@.-])(?:[a-z0-9-]+\.)+example\b(?!\.\w)"),
            0.9,
            "It is a web address.",
        ),
        Rule(
            "e-mail address spelt out",
            "EMAIL_ADDRESS",
            any_case(
                r"(?<![\w.])[\w.+\-]{2,40}\s?(?:\(\s?at\s?\)|\[\s?at\s?\]|\{at\})\s?[\w\-]+(?:\s?(?:\.|\(dot\)|"
                r"\[dot\]|\sdot\s)"
                r"\s?[\w\-]+)+"
                r" | (?<![\w.])[\w.+\-]{2,40}\sat\s(?:hotmail|gmail|yahoo|googlemail|outlook|live|msn|aol|"
                r"icloud|sky|bt\s?internet|"
                r"[\w\-]+)\s?dot\s?(?:com|co|org|net)(?:\s?dot\s?uk)?\b"
            ),
            0.9,
            "It is an e-mail address, spelt out.",
        ),
        Rule(
            "e-mail address",
            "EMAIL_ADDRESS",
            any_case(r"(?<![\w.])[\w.+'\-]+@[\w\-]+(?:\.[\w\-]+)+\b"),
            0.98,
            "It is an e-mail address.",
            hint=("@",),
        ),
    )
    CONTEXT = (
        "telephone",
        "phone",
        "mobile",
        "call",
        "called",
        "rang",
        "text",
        "account",
        "profile",
        "username",
    )


def _odd(word: str) -> bool:
    """True for a word that no sentence has: figures, underscores, dots, or capitals within."""
    return any(c.isdigit() or c in "_." for c in word) or any(c.isupper() for c in word[1:])


class WholeUrl(UrlRecognizer):
    """Presidio's web addresses, but for pieces of longer words: "r.to" in "r.tomlin"."""

    def analyze(self, text: str, *args: Any, **more: Any) -> list[RecognizerResult]:
        """The addresses in `text` that no letter or figure touches."""
        if not once(r"\.\p{L}|://").search(text):
            return []
        return [
            result
            for result in super().analyze(text, *args, **more)
            if not text[result.end : result.end + 1].isalnum()
            and not (result.start and (text[result.start - 1].isalnum() or text[result.start - 1] in "@."))
            and not WORDS_AND_STOP.fullmatch(text, result.start, result.end)
            and text[result.start] != "."  # "...Dad?", of which "dad" is a domain
            and not once(r"\d{1,2}\.vi").fullmatch(text, result.start, result.end)  # "9.vi.16" is a date
        ]


class QuickEmail(EmailRecognizer):
    """Presidio's e-mail addresses, looked for only where there is an @."""

    def analyze(self, text: str, *args: Any, **more: Any) -> list[RecognizerResult]:
        """The e-mail addresses in `text`."""
        return super().analyze(text, *args, **more) if "@" in text else []


class QuickIp(IpRecognizer):
    """Presidio's computers' addresses, looked for only where part of one stands."""

    def analyze(self, text: str, *args: Any, **more: Any) -> list[RecognizerResult]:
        """The computers' addresses in `text`."""
        return super().analyze(text, *args, **more) if OF_A_COMPUTER.search(text) else []


class BritishPhone(PhoneRecognizer):
    """Presidio's telephone numbers, for Great Britain, from nine figures on: shorter ones are helplines."""

    def __init__(self) -> None:
        super().__init__(supported_regions=("GB",), leniency=1)

    def analyze(self, text: str, *args: Any, **more: Any) -> list[RecognizerResult]:
        """The numbers in `text` that reach a person."""
        if not NINE_FIGURES.search(text):
            return []
        return [
            result
            for result in super().analyze(text, *args, **more)
            if sum(character.isdigit() for character in text[result.start : result.end]) > 8
        ]


# Nine figures, between which stand no letters but those that part a number from its extension ("ext", "int", "anexo").
NINE_FIGURES = regex.compile(
    r"\d(?:[^\p{L}\d]*+[extnsioaóдобｅｘｔｎｉ]{0,9}+[^\p{L}\d]*+\d){8}", regex.IGNORECASE
)
OF_A_COMPUTER = regex.compile(r"\d\.\d+\.\d|:[0-9A-Fa-f]{0,4}:")
# A full stop without a blank after it: "home.The", "risk.In".
WORDS_AND_STOP = regex.compile(r"\p{L}+\.\p{Lu}\p{Ll}*")


def stock() -> list[EntityRecognizer]:
    """Presidio's own e-mail, web and telephone recognisers, the last for numbers of Great Britain."""
    return [
        QuickEmail(),
        WholeUrl(),
        QuickIp(),
        BritishPhone(),
    ]
