"""Numbers given out by the state: NHS, National Insurance, postcode, passport, driving licence, vehicle, pupil.

The patterns and check digits of NHS, National Insurance, passport and driving licence are Presidio's own. Presidio
scores most of them low until a context word stands near; in a report about one family, where such a number has no
business at all, the form alone is enough to ask.
"""

from typing import Any

import regex
from presidio_analyzer import Pattern, PatternRecognizer, RecognizerResult
from presidio_analyzer.predefined_recognizers import (
    NhsRecognizer,
    UkDrivingLicenceRecognizer,
    UkNinoRecognizer,
    UkPassportRecognizer,
)

from checks.personal_data.lexicon import bag
from checks.personal_data.patterns import once
from checks.personal_data.recognisers.base import Family, Rule, any_case, compiled

# Royal Mail's 124 postcode areas (and the Crown dependencies' three), longest first.
AREAS = "|".join(
    sorted(
        bag(
            "AB AL B BA BB BD BF BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL "
            "DN DT DY E EC EH EN EX FK FY "
            "G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M "
            "ME MK ML N NE NG NN "
            "NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY "
            "TA TD TF TN TQ TR TS TW "
            "UB W WA WC WD WF WN WR WS WV YO ZE"
        ),
        key=lambda area: (-len(area), area),
    )
)


def valid_pupil_number(match: "regex.Match[str]") -> bool:
    """The check letter of a unique pupil number (Department for Education: weights 2 to 13, modulus 23)."""
    number = match.group("upn").upper()
    values = [("ABCDEFGHJKLMNPQRTUVWXYZ".find(c) if c.isalpha() else int(c)) for c in number[1:]]
    check = sum(weight * value for weight, value in zip(range(2, 14), values, strict=True)) % 23
    return bool("ABCDEFGHJKLMNPQRTUVWXYZ"[check] == number[0])


class Identifiers(Family):
    """UK identifiers that Presidio lacks, or finds only with a context word."""

    LAYER_NAME = "identifiers"
    NEEDS_DIGIT = True
    RULES = (
        Rule(
            "postcode",
            "UK_POSTCODE",
            compiled(r"\bGIR\ ?0AA\b | \b[A-Z]{1,2}\d[A-Z\d]?[ \n]{0,2}\d[A-Z]{2}\b"),
            0.9,
            "It has the form of a postcode, which stands for about fifteen homes.",
        ),
        Rule(
            "postcode in small letters",
            "UK_POSTCODE",
            any_case(rf"\b(?:{AREAS})\d[a-z\d]?[ ]\d[abd-hjlnp-uw-z]{{2}}\b"),
            0.8,
            "It has the form of a postcode, which stands for about fifteen homes.",
        ),
        Rule(
            "postcode district",
            "UK_POSTCODE",
            any_case(
                rf"\b(?:post\ ?code|postal)\b[^.\n]{{0,25}}?\b(?P<code>(?-i:{AREAS})\d[A-Z\d]?)\b"
                rf" | \b(?P<code>(?-i:{AREAS})\d[A-Z\d]?)(?=\ (?:post\ ?code|postal|area\b))"
            ),
            0.6,
            "The first half of a postcode narrows down where the family lives.",
            group="code",
        ),
        Rule(
            "NHS number by its label",
            "UK_NHS",
            any_case(r"\bNHS\ (?:no\.?|number|num|\#|id)[\s:.]*(?:(?:is|was|of)\ )?(\d[\d\ \-]{6,14}\d)"),
            0.95,
            "It is called an NHS number.",
            group=1,
        ),
        Rule(
            "NHS number by its form",
            "UK_NHS",
            compiled(r"(?<![\d-]|\d\ )\d{3}[ -]\d{3}[ -]\d{4}(?![ -]?\d)"),
            0.8,
            "It has the form of an NHS number, though its check digit is wrong: it may be misprinted.",
        ),
        Rule(
            "National Insurance number, loosely written",
            "UK_NINO",
            compiled(r"\b[A-Z]{2}[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-D]\b"),
            0.9,
            "It has the form of a National Insurance number.",
        ),
        Rule(
            "temporary National Insurance number",
            "UK_NINO",
            compiled(r"\bTN[ -]?(?:[0-2]\d|3[01])[ -]?(?:0\d|1[0-2])[ -]?\d{2}[ -]?[MF]\b"),
            0.95,
            "It has the form of a temporary National Insurance number, which holds the date of birth.",
        ),
        Rule(
            "unique pupil number",
            "UK_UPN",
            any_case(r"\b(?P<upn>[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z])\b"),
            0.95,
            "It is a unique pupil number: its check letter is right.",
            holds=valid_pupil_number,
        ),
        Rule(
            "pupil number by its form",
            "UK_UPN",
            compiled(r"\b[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]\b | (?<=\bUPN[\s:]{1,3})[A-Z0-9]{8,14}\b"),
            0.8,
            "It has the form of a unique pupil number.",
        ),
        Rule(
            "passport by its label",
            "UK_PASSPORT",
            any_case(r"\bpassport\b[^.\n]{0,30}?\b((?=[A-Z0-9]*\d{5})[A-Z0-9]{8,10})\b"),
            0.9,
            "It is called a passport number.",
            group=1,
        ),
        Rule(
            "driving licence, with blanks",
            "UK_DRIVING_LICENCE",
            compiled(r"\b[A-Z9]{5}[ ]?\d{6}[ ]?[A-Z9]{2}\d?[ ]?[A-Z0-9]{2,3}(?:[ ]\d{2})?\b"),
            0.85,
            "It has the form of a driving licence number, which holds the surname and date of birth.",
        ),
        Rule(
            "vehicle registration",
            "UK_VEHICLE_REGISTRATION",
            compiled(r"\b[A-Z]{2}(?:0[1-9]|[1-7]\d)[ ]?[A-Z]{3}\b"),
            0.85,
            "It has the form of a vehicle registration.",
        ),
        Rule(
            "Irish registration",
            "UK_VEHICLE_REGISTRATION",
            compiled(
                r"(?<![\w/-])\d{2,3}(?P<gap>[ -])(?:C|CE|CN|CW|D|DL|G|KE|KK|KY|L|LD|LH|LK|LM|LS|MH|MN|MO|OY|RN|SO|T|TN|"
                r"TS|W|WD|WH|WX|WW)(?P=gap)(?:(?<=-)\d{1,2}|\d{3,6})(?![\w/-])"
            ),
            0.75,
            "It has the form of a vehicle registration.",
        ),
        Rule(
            "registration by its label",
            "UK_VEHICLE_REGISTRATION",
            any_case(
                r"\b(?:reg|registration|registered|index|vrm|vrn|plates?|number\ ?plates?|car|van|vehicle|taxi|"
                r"motorbike|moped|"
                r"lorry|transit|astra|corsa|focus|fiesta|golf|polo|clio|bmw|audi|mondeo|"
                r"van)[\s:,(“\"‘]{1,3}(?:(?:no\.?|number|mark|plate|is|was|as|of|index|reg)[\s:]{1,2}){0,3}"
                r"(?P<reg>[a-z]{2}(?:0[1-9]|[1-7]\d)[ ]?[a-hj-pr-z]{3})\b"
                r" | \b(?:registration|reg|vrm|vrn|index|(?:number\ ?|licen[cs]e\ |private\ |personal\ |cherished\ "
                r")plates?)[\s:,(“\"‘]{1,3}"
                r"(?:(?:no\.?|number|mark|plate|is|was|as|of|index|"
                r"reg)[\s:]{1,2}){0,3}(?-i:(?P<reg>[A-Z]{2}\d\d[ ][A-Z]{1,2}|[A-Z]{1,3}[ ]?\d{1,4}(?:[ ]?[A-Z]{3})?|"
                r"[A-Z]{3}[ ]?\d{1,3}[A-Z]|\d{1,4}[ ]?[A-Z]{2,3}))\b"
            ),
            0.85,
            "It is called the registration of a vehicle.",
            group="reg",
        ),
        Rule(
            "older vehicle registration",
            "UK_VEHICLE_REGISTRATION",
            compiled(
                r"\b(?:[A-HJ-NPR-TV-Y][ ]?\d{1,3}[ ]?[A-HJ-PR-Y][A-HJ-PR-Z]{2}|[A-HJ-PR-Z]{3}[ "
                r"]?\d{1,3}[A-HJ-NPR-TV-Y])\b"
            ),
            0.6,
            "It has the form of a vehicle registration.",
            holds=lambda match: (
                not once(
                    r"\b(?:AND|THE|FOR|WAS|HAS|HAD|NOT|BUT|ARE|PER|DAY|OUT|ALL|ANY|WHO|MAY|APR|JUN|FEB|MAR|"
                    r"SEP|DEC|JAN|AUG|NOV|OCT|JUL)"
                ).search(match.group().upper())
            ),
        ),
    )
    CONTEXT = (
        "postcode",
        "address",
        "passport",
        "registration",
        "vehicle",
        "car",
        "van",
        "licence",
        "pupil",
        "upn",
        "dvla",
    )


# Each of Presidio's own recognisers that are used asks for six figures at least.
SIX_FIGURES = regex.compile(r"[0-9](?:[ -]?[0-9]){5}")


class WhereFiguresStand(PatternRecognizer):
    """A recogniser that looks only at texts with six figures in a row."""

    def analyze(self, text: str, *args: Any, **more: Any) -> list[RecognizerResult]:
        """What the recogniser finds in `text`."""
        return super().analyze(text, *args, **more) if SIX_FIGURES.search(text) else []


class Nhs(WhereFiguresStand, NhsRecognizer):
    """NHS numbers."""

    def analyze(self, text: str, *args: Any, **more: Any) -> list[RecognizerResult]:
        """What the recogniser finds, but for what is part of a reference: the last ten figures of "LP-131109-0061"."""
        found = super().analyze(text, *args, **more)
        return [
            one for one in found if not once(r"\b[A-Z]{2}-$").search(text, max(0, one.start - 4), one.start)
        ]


class Nino(WhereFiguresStand, UkNinoRecognizer):
    """National Insurance numbers."""


class Passport(WhereFiguresStand, UkPassportRecognizer):
    """Passport numbers."""


class DrivingLicence(WhereFiguresStand, UkDrivingLicenceRecognizer):
    """Numbers of driving licences."""


def checked() -> list[PatternRecognizer]:
    """Presidio's own UK recognisers whose form or check digit speaks for itself, in their own letter case."""
    passport = Passport(
        patterns=[Pattern("UK passport", r"\b[A-Z]{2}\d{7}\b", 0.6)], name=UkPassportRecognizer.__name__
    )
    recognisers: list[PatternRecognizer] = [
        Nhs(name=NhsRecognizer.__name__),
        Nino(name=UkNinoRecognizer.__name__),
        passport,
        DrivingLicence(name=UkDrivingLicenceRecognizer.__name__),
    ]
    for recogniser in recognisers[1:]:
        recogniser.global_regex_flags = regex.MULTILINE
    return recognisers
