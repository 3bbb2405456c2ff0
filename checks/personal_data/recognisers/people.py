"""People by their titles, their initials, and the words around them ("his mother, X", "known as X", "X (aged 4)")."""

from collections.abc import Iterator

from presidio_analyzer import RecognizerResult

from checks.personal_data.lexicon import given_names, is_word
from checks.personal_data.recognisers.base import Family, Rule, compiled
from checks.personal_data.recognisers.initials import INITIALS
from checks.personal_data.recognisers.names_in_notes import NOTES
from checks.personal_data.recognisers.names_in_records import RECORDS
from checks.personal_data.recognisers.names_of_relatives import RELATIVES
from checks.personal_data.recognisers.naming import (
    FULL,
    NAME,
    ROLE,
    TITLE,
    capital_name,
    civil,
    in_capitals,
    names_somebody,
    not_just_adjective,
    rare,
    unusual,
)
from checks.personal_data.titles import CIVIL
from checks.personal_data.use import NEVER_NAMES, is_field_word

# A full stop ends a title that is cut short, and after any other a sentence: "brought by Nan. Told us".
STOP = (
    r"(?<!\p{L}{5}|\b(?:Nan|Nana|Gran|Aunt|Nain|Taid|Dadi|Nani|Mamu|Baba|Papa|Mama|Miss|Baby|Wee|Poor|Old|Big|"
    r"Our))\."
)


class People(Family):
    """People who are called by title, by initials or in words that only a name follows."""

    LAYER_NAME = "name cues"
    RULES = (
        *INITIALS,
        *RECORDS,
        *NOTES,
        *RELATIVES,
        Rule(
            "title",
            "PERSON",
            compiled(
                rf"(?<![\w'’-])(?P<cue>{TITLE})(?:{STOP})?[ "
                rf"\n](?:{TITLE}(?:{STOP})?[ ])?(?:(?:and|&)\ (?:Mr|Mrs|Ms|Dr)\.?\ |"
                rf"\(?(?:\d{{1,6}}|[A-Z]{{1,2}}\d{{2,5}})\)?\ |"
                rf"\(\p{{Lu}}\p{{Ll}}+(?:-\p{{Lu}}\p{{Ll}}+)?\)\ )?(?P<name>{FULL})"
            ),
            0.9,
            "A title stands before it",
            holds=lambda match: (
                (match.group("cue") in CIVIL and civil(match))
                or (names_somebody(match) and not_just_adjective(match))
            ),
        ),
        Rule(
            "title in capitals",
            "PERSON",
            compiled(
                r"(?<![\w'’-])(?P<cue>MRS?|MISS|MS|PC|DC|DS|SGT|DR|FR|SR|REV|CLLR|CLERK|NURSE|NAMED|NAME|"
                r"(?i:male|female|caller|inft|suspect|victim|informant))[.:]?[ ](?:IS\ )?"
                r"(?P<name>\p{Lu}[\p{Lu}'’-]+(?:[ ]\p{Lu}[\p{Lu}'’-]+){0,2}|\p{Lu}\.?[ ]\p{Lu}[\p{Lu}'’-]+)"
            ),
            0.7,
            "A title in capitals stands before it",
            group="name",
            hint=(
                "mr",
                "miss",
                "ms ",
                "pc ",
                "dc ",
                "ds ",
                "sgt",
                "dr",
                "fr",
                "sr",
                "rev",
                "cllr",
                "clerk",
                "nurse",
                "male",
                "caller",
                "inft",
                "suspect",
                "victim",
                "name",
            ),
        ),
        Rule(
            "rank in capitals and nickname",
            "PERSON",
            compiled(
                r"(?<![\w'’-])(?:W?PC|W?DC|DS|PS|DI|PCSO|SGT|INSP|CPL|"
                r"MRS?)[ ](?:[\"“‘'(]\p{Lu}+[\"”’')][ ]\p{Lu}[\p{Lu}'’-]+|"
                r"\p{Lu}+[ ][\"“‘'(]\p{Lu}+[\"”’')][ ]\p{Lu}[\p{Lu}'’-]+)"
            ),
            0.7,
            "A rank stands before it.",
        ),
        Rule(
            "title in small letters",
            "PERSON",
            compiled(
                r"(?<![\w'’-])(?:mr|mrs|miss|ms|dr|auntie|aunty|uncle|nan|nana)\.?[ ](?P<name>\p{L}{3,})(?![\w-])"
            ),
            0.6,
            "A title stands before it.",
            holds=lambda match: (
                (match.group("name")[0].isupper() or not is_word(match.group("name"))) and unusual(match)
            ),
        ),
        Rule(
            "salutation",
            "PERSON",
            compiled(
                rf"(?:^|\n|[“\"‘])\s*[Dd]ear\s(?P<name>{NAME}(?:\s(?:and|&)\s{NAME})?)(?=\s*(?:[,:\n]|$))"
            ),
            0.7,
            "A letter is addressed so.",
            group="name",
            holds=unusual,
        ),
        Rule(
            "nickname with an article",
            "PERSON",
            compiled(
                rf"(?:(?<=[“\"‘(])|(?<=\b(?:called|as|nicknamed|aka|alias|was|by|"
                rf"to)\s))(?P<name>{NAME}\ the\ {NAME})(?![\w-]|\s\p{{Lu}})"
            ),
            0.7,
            "It is a nickname.",
            group="name",
            holds=lambda match: (
                not is_field_word(match.group("name").split()[0])
                and not is_field_word(match.group("name").split()[2])
            ),
        ),
        Rule(
            "letter lost",
            "PERSON",
            compiled(
                r"(?<![\p{L}\d/?&=@.-])(?P<left>\p{Lu}\p{L}*)(?:[?\N{REPLACEMENT CHARACTER}]{1,2})"
                r"(?P<right>(?!(?:s|t|d|m|ll|re|ve)\b)\p{L}[\p{L}'’-]*)(?![=/&@]|\.\w)"
            ),
            0.6,
            "A name in which one system could not read another's letter.",
            hint=("?", "\N{REPLACEMENT CHARACTER}"),
            holds=lambda match: not (is_word(match["left"].lower()) and is_word(match["right"].lower())),
        ),
        Rule(
            "given name under a note",
            "PERSON",
            compiled(rf"(?<=[.!?)]\s{{1,3}})(?P<name>{NAME})(?=\s*[”\"]?\s*$)"),
            0.55,
            "It stands where a note is signed.",
            group="name",
            holds=lambda match: (
                match.group("name").lower() in given_names() and not match.group("name").isupper()
            ),
        ),
        Rule(
            "name and birth",
            "PERSON",
            compiled(
                rf"(?<=^|\t\ ?|[.;]\ )(?P<name>{NAME}(?:\ {NAME}){{0,2}})(?=\ (?:born|was\ born|"
                rf"b\.)\ ?(?=[\p{{L}}\d,]|$))"
            ),
            0.6,
            "A birth is told of it.",
            group="name",
            holds=unusual,
        ),
        Rule(
            "name in quotation marks with an age",
            "PERSON",
            compiled(
                rf"(?<=[“\"‘])(?P<name>{NAME})(?=[”\"’],\s(?:aged?\s)?\d{{1,2}}(?:[,;.)]|\s(?:years|months|weeks)\b|"
                rf"\s*$))"
            ),
            0.6,
            "An age is given after it.",
            group="name",
            holds=unusual,
        ),
        Rule(
            "role",
            "PERSON",
            compiled(
                rf"\b(?P<cue>(?i:{ROLE}))(?:,[ \n](?:also\s)?(?:named\s|called\s)?|[ ]\(|:[ ]|[ \n]|[ "
                rf"][–—-][ ]|\s(?:was|is)\s(?:called\s|named\s)?)(?:{TITLE}\.?\ )?(?P<name>{FULL})"
            ),
            0.8,
            "It follows the name of a role.",
            group="name",
            holds=rare,
        ),
        Rule(
            "called",
            "PERSON",
            compiled(
                r"\b(?i:named|called|known\s(?:as|to\s\w+(?:\s\w+)?\sas)|aka|a\.k\.a\.?|alias|née|nee|"
                r"formerly|nicknamed|nickname(?:\s(?:of|was|is))?|answers\sto|name\s(?:is|was|of)|"
                r"surname(?:\s(?:is|was|of))?|maiden\sname(?:\s(?:is|was|of))?|stage\sname|street\sname|"
                r"referred\sto\sas|shortened\sto|goes\sby(?:\sthe\sname(?:\sof)?)?|name:)"
                rf"[,:]?\s(?:the\s)?[\"“‘']?(?P<name>{FULL})"
            ),
            0.85,
            "It is called a name.",
            group="name",
            holds=unusual,
        ),
        Rule(
            "called so",
            "PERSON",
            compiled(
                r"\b(?:calls?\s(?=\p{Lu}\p{Ll}+[,.;])|(?i:call(?:s|ed)?|name[sd]?|known)\s(?:him|her|them|it|"
                rf"(?:the\s)?(?:baby|child|boy|girl)|to\s\w+\sas)\s)[\"“‘']?(?P<name>{FULL})"
            ),
            0.8,
            "It is what somebody is called.",
            group="name",
            holds=unusual,
        ),
        Rule(
            "known as",
            "PERSON",
            compiled(
                r"\b(?i:know|knows|knew)\s(?:him|her|them|me|us)\s(?:\p{Ll}+\s)?as\s[\"“‘']?"
                rf"(?P<name>{NAME}(?:[ ]{NAME})?)(?=[\"”’']?(?:[.,;)]|\sand\b|$))"
            ),
            0.7,
            "It is what somebody is called.",
            group="name",
            holds=lambda match: len(match["name"].split()) > 1 or unusual(match),
        ),
        Rule(
            "name after a label",
            "PERSON",
            compiled(
                r"(?P<cue>(?i:chair|author|coroner|reviewer|manager|contact|reporter|writer|consultant|"
                r"adviser|editor|secretary|director|clerk|lead)(?:\s(?i:of|to|for|"
                rf"and)\s[^\n:.]{{1,40}})?)\s?:\s(?:{TITLE}\.?\ )?(?P<name>{NAME}[ ]{NAME}(?:[ ]{NAME})?)"
            ),
            0.85,
            "It stands after a label",
            group="name",
            holds=lambda match: (
                unusual(match)
                and not all(
                    is_word(word) and word.lower() not in given_names() for word in match["name"].split()
                )
            ),
        ),
        Rule(
            "nickname in quotation marks",
            "PERSON",
            compiled(
                rf"{NAME}[ ][\"“‘'(](?P<name>(?!Ret|Acting|Deputy){NAME})[\"”’')][ ]{NAME}"
                rf" | \b(?i:known|called|nicknamed|nickname)\b(?:[^.\n]{{0,30}}[\"“‘'](?P<name>{NAME})|"
                r"(?!\sit\b)[^.,;:\n\"“”]{0,30}[\"“‘'](?P<name>\p{Ll}+))[\"”’']"
            ),
            0.85,
            "It is a nickname.",
            group="name",
            holds=lambda match: len(match.group("name")) > 1,
        ),
        Rule(
            "signature",
            "PERSON",
            compiled(
                r"\b(?P<cue>(?i:signed(?:\s(?:by|off\sby))?|author(?:ed\sby)?|written\sby|prepared\sby|"
                r"report\sby|chaired\sby|compiled\sby|produced\sby|led\sby|completed\sby|approved\sby|c/o|"
                r"attn|dear|from|to|cc|yours\s(?:sincerely|faithfully),?|initials\sand\sname|contact|"
                r"child['’]?s?\sname|surname|forenames?|first\sname|mother['’]?s?\sname|"
                rf"father['’]?s?\sname|patient|pupil|client|full\sname))(?!\p{{L}})\s?:?\s?(?:\n)?(?:{TITLE}\.?\ "
                rf")?(?P<name>{NAME}[ ]{NAME}(?:[ ]{NAME})?)(?=\s*(?:$|[\n,.(;]))"
            ),
            0.6,
            "It stands where a name is filled in.",
            group="name",
            holds=lambda match: (
                unusual(match) and not all(is_word(word) for word in match.group("name").split())
            ),
        ),
        Rule(
            "name with age or birth",
            "PERSON",
            compiled(
                rf"(?<![\w'’-])(?P<name>{FULL})(?:,?\s(?i:aged)\s\w+|\s\((?i:aged?\s\w+|d\.?o\.?b\.?|born|"
                r"\d{1,2}(?:\s(?:years?|months?|weeks?|days?))?\)|[MF],?\s\d))"
            ),
            0.7,
            "An age or a birth is given after it.",
            group="name",
            holds=lambda match: (
                unusual(match) and not all(is_word(word) for word in match.group("name").split())
            ),
        ),
        Rule(
            "word with a date of birth",
            "PERSON",
            compiled(
                rf"(?<![\w'’-]|\b(?:[Tt]he|[Aa]n?)\s)(?P<name>{NAME})(?=(?:,\s|\s\()(?:born|b\.)\s(?:on\s)?(?:the\s)?\d)"
            ),
            0.7,
            "A date of birth is given after it.",
            group="name",
            hint=("born", "b."),
            holds=lambda match: not is_field_word(match["name"]) and match["name"].lower() not in NEVER_NAMES,
        ),
        Rule(
            "capitalised word in the place of a person",
            "PERSON",
            compiled(
                r"(?<=\p{Ll}\s(?:told|asked|visited|named|informed|advised|rang|contacted|between|"
                rf"removed|interviewed|arrested)\s)(?P<name>{NAME})(?=\s(?:that|about|to|and|if|how|was|"
                r"had|not|on|at|in|for)\b|['’]s\s\p{Ll}|[,.])"
            ),
            0.5,
            "It stands where a person is named.",
            group="name",
            holds=lambda match: unusual(match) and not match.group("name").isupper(),
        ),
    )
    CONTEXT = ("name", "named", "called")

    def results(self, text: str) -> Iterator[RecognizerResult]:
        for result in super().results(text):
            if result.analysis_explanation.pattern_name == "title in capitals":
                end = capital_name(text, result.start, result.end)
                if end is None or (text.isupper() is False and not in_capitals(text, result.start)):
                    continue
                result.end = end
            yield result
