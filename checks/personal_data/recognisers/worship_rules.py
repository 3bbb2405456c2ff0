"""Churches, chapels, mosques, temples: by their kind, their denomination or the saint that they are dedicated to."""

from checks.personal_data.lexicon import given_names
from checks.personal_data.patterns import once
from checks.personal_data.recognisers.base import Rule, compiled
from checks.personal_data.recognisers.body_names import (
    NAMED,
    WHY_BODY,
)
from checks.personal_data.recognisers.institution_kinds import (
    FAITH_KIND,
)
from checks.personal_data.recognisers.phrases import WORD
from checks.personal_data.use import word_before

WORSHIP = (
    Rule(
        "place of worship",
        "PLACE_OF_WORSHIP",
        compiled(
            rf"(?<![\w'’-]){NAMED}[ \n]{FAITH_KIND}\b(?:\ of\ (?:God|Christ|the\ "
            r"\p{Lu}\p{L}+|St\.?\ \p{Lu}\p{L}+)(?:\ of\ "
            r"\p{Lu}\p{L}+)?)?(?!\s(?:of\sEngland|Street|Road|Lane|School|Primary))"
        ),
        0.8,
        WHY_BODY,
    ),
    Rule(
        "chapel of a denomination",
        "PLACE_OF_WORSHIP",
        compiled(
            r"\b(?:Methodist|Baptist|Wesleyan|Quaker|Congregational|Presbyterian|Pentecostal|Unitarian|Moravian|"
            r"Catholic|Parish|Church|Gospel|Mission|Brethren|Independent)\ (?:[Hh]all|[Cc]hapel|[Mm]eeting\ house|"
            r"[Ss]choolroom|[Mm]anse|[Cc]itadel|[Cc]hurch\ hall)\b"
        ),
        0.5,
        WHY_BODY,
        hint=("hall", "chapel", "meeting house", "schoolroom", "manse", "citadel"),
    ),
    Rule(
        "church dedicated to",
        "PLACE_OF_WORSHIP",
        compiled(
            r"\b(?:(?:garrison|parish|collegiate|village|priory|mission|Roman\ Catholic|Catholic|Anglican|"
            r"Orthodox|Coptic|"
            r"\p{Lu}\p{L}+(?:an|ish|ese|ek|ic))\ )*(?:[Cc]hurch|[Cc]hapel|[Cc]athedral|[Pp]riory|[Aa]bbey|"
            r"[Cc]haplaincy|"
            r"[Ss]hrine|[Cc]onvent|[Pp]arish|[Mm]onastery|[Mm]inster)\ of\ (?:St\.?|Saint|SS\.?|All\ Saints|All\ Souls|"
            r"Our\ Lady|Holy\ \p{Lu}\p{L}+|Christ|the\ (?:Sacred|Holy|Good|Assumption|Ascension|Annunciation|Nativity|"
            rf"Immaculate|Resurrection)(?:\ {WORD})?)(?:\ (?:(?:of|the|and|in)\ ){{0,2}}{WORD}){{0,3}}"
        ),
        0.7,
        WHY_BODY,
    ),
    Rule(
        "name after the kind",
        "PLACE_OF_WORSHIP",
        compiled(
            r"\b(?:[Mm]asjid|[Gg]urdwara|[Mm]andir|[Dd]argah|[Kk]ovil|[Vv]ihara)[ -](?:(?:[Aa]l|[Uu]l|[Aa]n|[Aa]s|"
            r"[Aa]t|[Uu]n|e|"
            r"[Aa]r|[Uu]r|[Aa]sh)-?\ ?)?\p{Lu}[\p{L}'’-]+(?:\ \p{Lu}\p{L}+)?"
            r" | (?<![\w'’-])(?:\p{{Lu}}\p{{L}}+(?:['’]s|s['’])\ (?:Bethel|Mission)|(?:Bethel|Ebenezer|Bethesda|"
            r"Zion|Salem|Siloam|"
            r"Rehoboth|Shiloh|Beulah|City|Gospel|Railway|Docks?)\ (?:Mission|Bethel))(?!\ [Ss]tatement)"
            r"(?:\ (?:Hall|Church|Chapel))?(?!\w)"
        ),
        0.65,
        WHY_BODY,
    ),
    Rule(
        "church of something",
        "PLACE_OF_WORSHIP",
        compiled(
            rf"(?<![\w'’-])(?:{WORD}\ ){{0,3}}(?:Church|Chapel|Temple|Tabernacle|Assembly|House|Ministry|Mosque|"
            rf"Mission|Congregation|Fellowship|Centre)\ of\ (?:the\ )?"
            rf"(?P<own>(?!England|Scotland|Wales|Ireland|Rome|Lords|Commons|Fraser){WORD}"
            rf"(?:\ (?:(?:and|of|the|in)\ ){{0,2}}{WORD}){{0,3}})(?!['’]?\p{{L}})"
        ),
        0.55,
        WHY_BODY,
        holds=lambda match: (
            once(
                r"(?i:God|Christ|Jesus|Lord|Light|Life|Living|Faith|Hope|Praise|Prayer|Peace|Worship|Zion|Zoe|"
                r"Pentecost|Nazarene|Latter|Seventh|Redeem\p{L}+|Cherubim|Saints?|Victory|Glory|Grace|Love|Joy|Mercy|"
                r"Miracles?|Fire|Winners|Champions|Solid|Islam|Allah|Quran|Krishna|Rama|Durga|Sikh)"
            ).search(match["own"])
            is not None
        ),
    ),
    Rule(
        "dedication abroad",
        "PLACE_OF_WORSHIP",
        compiled(
            r"\b(?P<own>(?:Nossa\ Senhora|Nuestra\ Señora|Notre[ -]Dame|Santa\ Maria|Matka\ Boska|Sacré[ -]C(?:oe|œ)ur)"
            r"(?:\ (?:(?:d[aeo]s?|del|de\ l[ao]s?|des?|du|della)\ ){0,1}\p{Lu}[\p{L}'’-]+){1,4})"
        ),
        0.6,
        WHY_BODY,
    ),
    Rule(
        "dedication",
        "PLACE_OF_WORSHIP",
        compiled(
            r"\b(?P<own>(?:Our\ Lady|Holy|Sacred|Blessed|Immaculate|Christ)(?:[ "
            r"\n](?:\p{Lu}\p{L}+['’]?s?|of|the|and)){1,6}(?<!of|the|and)|(?:Our\ Lady|Sacred\ Heart|Holy\ (?:Name|"
            r"Cross|Family|Rood)|Christ\ the\ King)['’]s)"
            r"(?!\s(?:Primary|School))"
        ),
        0.6,
        WHY_BODY,
        holds=lambda match: (
            not once(
                r"Communion|Week|Saturday|Thursday|Orders|Ghost|See\b|Spirit|Bible|Book|Quran|Koran|Land|Trinity\ Act"
            ).search(match.group())
        ),
    ),
    Rule(
        "saint",
        "PLACE_OF_WORSHIP",
        compiled(
            r"(?<![\w'’-])(?<!\b(?:Mr|Mrs|Ms|Miss|Dr|PC|DC|DS|DI|Sgt)\.?\s)"
            r"(?P<own>(?:St|Saint)\.?[ ](?:\p{Lu}[\p{L}-]+)(?:['’]s)?(?:\ (?:and|&)\ "
            r"(?:St\.?\ )?\p{Lu}\p{L}+|\ the\ \p{Lu}\p{L}+|\ (?:of|(?:by|on|in|"
            r"under)\ the)\ \p{Lu}\p{L}+)?(?:\ (?:R\.?C\.?|C\.?\ ?of\ ?E\.?|CofE|"
            r"CE)(?![\p{L}.]))?)(?!\s(?:John\ )?Ambulance|\p{L})"
        ),
        0.5,
        "A dedication to a saint names a church, school or hospital.",
        holds=lambda match: word_before(match.string, match.start()).lower() not in given_names(),
    ),
    Rule(
        "saint in another language",
        "PLACE_OF_WORSHIP",
        compiled(
            r"(?<![\w'’-])(?:Santa|Santo|São|Sankt|Sainte|Święt(?:y|a|ej|ego)|Św\.)[ -]\p{Lu}\p{L}+"
            r"(?:\ (?:da|de|do|dos|di|del|della|du|des)\ \p{Lu}\p{L}+)?"
        ),
        0.5,
        "A dedication to a saint names a church, school or hospital.",
        hint=("santa", "santo", "são", "sankt", "sainte", "święt", "św."),
        holds=lambda match: not match.group().startswith(("Santa Claus", "Santa Cruz")),
    ),
    Rule(
        "church of all saints",
        "PLACE_OF_WORSHIP",
        compiled(
            r"\b(?P<own>(?:All\ (?:Saints|Souls|Hallows)|Christ\ Church|Holy\ (?:Trinity|Cross|Family|"
            r"Rood|Name)|Kingdom\ Hall)(?:['’]s?)?)(?!\s(?:Primary|School|Road|Street|C))"
        ),
        0.6,
        WHY_BODY,
    ),
)
