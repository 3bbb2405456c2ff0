"""How reports say that names are made up: in so many words, in a paragraph about names, in a list or table of them."""

import regex

WORD = r"\p{Lu}[\p{L}\p{M}'’-]*\p{Ll}"
NAME = rf"[“\"‘']?(?P<name>(?:(?:Mr[ ]and[ ]Mrs|PC|WPC|DC|DS|DI|DCI|PS|PCSO)[ ])?{WORD}(?:[ ]{WORD}){{0,2}})[”\"’']?"
KIN = (
    r"(?:(?:(?:grand|step|foster\s|half-?)?(?:son|daughter|child|mother|father|parents?|brother|sister)|uncle|aunt|cousin|"
    r"nephew|niece|partner|couple|friend|wife|husband|twins?|baby)\b)"
)
KIND_OF_PERSON = rf"(?:boy|girl|young\s(?:man|woman|person)|man|woman|{KIN})"
REPORT = r"this\s(?:[\p{L}-]+\s){0,2}(?:report|review|summary|document|overview|account|chronology)"
HERE = rf"(?:in|throughout|for\sthe\spurposes?\sof)\s{REPORT}"
NOT_REAL = (
    r"(?:not\s(?:her|his|their)\s(?:own\s|true\s)?name|not\s(?:(?:her|his|their|its|the|a)\s)?(?:(?:child|boy|girl|person)['’]s\s)?real\sname|(?:a|her|his)\spseudonym|"
    r"a\smade-up\sname|an\s(?:invented|assumed)\sname|names?\s(?:has\sbeen\s)?changed|not\sthe\sname\sof\sany\b)"
)
# A quick look: most paragraphs say nothing of how anybody is called.
SPEAKS_OF_NAMES = regex.compile(
    r"[Nn]ame|NAME|[Pp]seudonym|PSEUDONYM|[Cc]all(?:ed|s|ing)?\b|CALLED|[Ss]hown as|[Aa]ppears? (?:as|here|in)|known|"
    r"identi|[Rr]eferred|REFERRED|refers to|made[ -]up|invented|fiction|fictitious|disguise|no such|[Aa]lias|anonym|"
    r"(?:[Ww]e|I) (?:shall )?(?:say|write|call)|[Ii]n this (?:report|review|summary)|christened|goes by|"
    r"(?:in (?:place|lieu)|instead) of|stands? for"
)
# "'Ruby' (not her real name)"; "Ruby and Callum are pseudonyms"; "the Board has given her the name Amy".
DECLARES = (
    regex.compile(rf"{NAME},?\s[(–-]?\s?{NOT_REAL}"),
    regex.compile(
        rf"{NAME}(?:\sand\s[“\"‘']?(?P<other>{WORD})[”\"’']?)?\s"
        r"(?:is|are)\s(?:a\spseudonym|pseudonyms|(?:an?\s)?(?:made[ -]up|invented|fictitious)\snames?|"
        r"not\s(?:her|his|their)\sreal\snames?)\b"
    ),
    regex.compile(
        r"\b(?:Board|panel|review|author|we|We)\s(?:has|have)\sgiven\s(?:her\s|him\s|them\s)?the\sname\s(?:of\s)?"
        rf"{NAME}"
    ),
    regex.compile(
        rf"\b[Ww]e\s(?:say|write)\s{NAME}\sfor\s(?:the|her|his)\s{KIND_OF_PERSON}"
        rf"(?:\sand\s(?P<other>{WORD})(?=\sfor\s(?:the|her|his)\s{KIND_OF_PERSON}))?"
    ),
    regex.compile(rf"\bgiven\sthe\spseudonym\s(?:of\s)?{NAME}"),
    regex.compile(
        rf"\bthis\s(?:report|review|summary)\sis\scalled\s{NAME}\.\s(?:It|This)\sis\snot\s(?:her|his)\s(?:own\s|real\s)?name\b"
    ),
    regex.compile(rf"{NAME},\swhich\sis\s(?:invented|made\sup|not\s(?:her|his)\s(?:real\s|own\s)?name)\b"),
    regex.compile(rf"\bwhom\s(?:we|I)\s(?:shall|will)\scall\s{NAME}(?=\s\p{{Ll}})"),
    regex.compile(rf"\b[Tt]he\spseudonym\s{NAME}\s(?:is|was|has)\b"),
    regex.compile(rf"\b[Tt]here\sis\sno\ssuch\s\p{{Ll}}+\sas\s{NAME}"),
    # "Ruby, Harry and Leo are made-up. So are Mr Pike and Ms Lane, by which the parents are meant."
    regex.compile(
        rf"\b[Ss]o\s(?:is|are)\s{NAME}(?:\sand\s(?P<other>{WORD}(?:\s{WORD})?))?,\s(?:by|with)\swhich\b"
    ),
    # "Amber | His elder sister. This is not her real name"
    regex.compile(
        rf"(?:^|\n)\s*{NAME}\s?\t[^\t\n]{{3,80}}?[.;]\s(?:[Tt]his|[Ii]t|[Tt]hat)\sis\snot\s(?:her|his)\s(?:own\s|real\s|true\s)?name\b"
    ),
)
# "Called here Danny", "in this report she is called Amy": it may be short for the real name, and counts only where no
# longer name holds it.
CALLS = (
    regex.compile(rf"\b(?:will|shall)\sbe\s(?:called|known\sas)\s{NAME}\s(?:throughout|below|here)\b"),
    regex.compile(rf"\bwho\s(?:will|shall)\sbe\s(?:called|known\sas)\s{NAME}"),
    regex.compile(rf"\b(?:called|known|referred\sto)\sthroughout\s(?:as|by\sthe\sname(?:\sof)?)\s{NAME}"),
    regex.compile(rf"\b{KIND_OF_PERSON}\s(?:whom\s)?(?:we|I)\s(?:shall\s|will\s)?call\s{NAME}"),
    regex.compile(rf"\bhere\s(?:called|named|known\sas)\s{NAME}"),
    regex.compile(rf"\b(?:called|named|known\sas)\s{NAME}\son\s(?:the|its|our)\s(?:cover|title\spage)\b"),
    regex.compile(rf"\b(?:called|named)\shere,?\s{NAME}(?:\sand\s[“\"‘']?(?P<other>{WORD}(?:\s{WORD})?))?"),
    regex.compile(
        rf"\b(?:called|named|known|identified|referred\sto)\s(?:as\s)?{HERE},?\s(?:as\s|by\sthe\s(?:name|pseudonym)\s)?{NAME}"
    ),
    regex.compile(
        rf"\b(?:called|named|known\sas|identified\sas|referred\sto\sas|renamed)\s{NAME},?\s{HERE}\b"
        r"(?!\s(?:as|by|in|at)\b)"
    ),
    regex.compile(
        rf"\b(?i:{HERE}),?\s(?:\p{{L}}+\s){{1,5}}?(?:is|are|be|been)\s"
        rf"(?:called|named|known\sas|referred\sto\sas|given\sthe\s(?:name|pseudonym)(?:\sof)?)\s{NAME}"
    ),
    regex.compile(
        rf"\b(?i:{HERE}),?\s(?:we|I)\s(?:shall\s|will\s|have\s)?(?:call(?:ed)?|refer(?:red)?\sto)\s(?:her|him|\p{{Ll}}+\s\p{{Ll}}+)"
        rf"\s(?:as\s)?{NAME}"
    ),
    regex.compile(
        rf"\b(?:who\s{HERE}\sis|(?i:{HERE}),?\s(?:[Tt]he|[Hh]er|[Hh]is)\s\p{{Ll}}+\s(?:goes\sby|appears\sas|becomes))\s{NAME}"
        r"(?=\s?[.,;:\[(]|\s\p{Ll})"
    ),
    regex.compile(
        rf"\b(?:I|[Ww]e)\s(?:shall\s|will\s|have\s)?call(?:ed)?\s(?:the|her|his|this)\s{KIND_OF_PERSON}\s{NAME}"
        rf"(?:\sand\s(?:the|her|his)\s{KIND_OF_PERSON}\s[“\"‘']?(?P<other>{WORD}(?:\s{WORD})?))?"
    ),
    regex.compile(
        rf"\bwhom?\b[^.]{{0,80}}?\bwe\s(?:have|shall|will)\scall(?:ed)?\s{NAME}(?=\s?[.;]|\s(?:here|below)\b)"
    ),
)
# A document that says so of all its names: who is named in it, and what is told of them elsewhere, is another matter
# ("none of the children was identified as at risk", "nobody called her by her own name").
HEREIN = rf"(?:in\s(?:{REPORT}|these\spages)|below|here)"
NOBODY_BY_NAME = (
    rf"\bnobody\s(?:who\s(?:appears|is\snamed)\s)?{HEREIN}\b[^.]{{0,60}}\b(?:by\s(?:his\sor\sher|their|his|her)\s(?:own|real)\sname|"
    rf"really\sbears\sit)\b|\bnone\sof\sthe\s(?:people|persons)\b[^.]{{0,40}}\b{HEREIN}\s(?:is|are|has\sbeen)\sidentified\b"
)
# What tells that somebody writes about the report, and not of what happened.
OF_THE_REPORT = regex.compile(
    rf"\b(?:{REPORT}|these\spages|below|throughout|(?-i:the\s(?:Board|Panel)|[Tt]he\s(?:author|reviewers?)|[Ww]e|I))\b",
    regex.IGNORECASE,
)
# A paragraph that says so of all the names in it; and what such a paragraph tells of real names that were changed,
# taken or explained: "Her name has been changed by deed poll".
OF_ALL = regex.compile(
    rf"{NOBODY_BY_NAME}|"
    r"\b(?:(?:these|they|all|which)\s(?:names\s)?(?:are|were)\s(?:all\s)?pseudonyms\b"
    r"|names\b(?:(?!real\b)[^.]){0,240}?\b(?:are|have\sbeen)\s(?:all\s)?"
    r"(?:pseudonyms|made\sup|invented|changed|fictitious|not\s(?:her|his|their|the)\sreal)"
    r"|\b(?:these|the\sfollowing)\s(?:terms|names|labels)\sare\sused\s(?:in\splace|instead)\sof\s(?:real\s)?names\b"
    r"|names\b[^\n]{0,300}[.:]\s(?:these|they)\sare\s(?:all\s)?(?:made\sup|invented|fictitious)\b"
    r"|(?:these|they)\sare\s(?:all\s)?(?:made[ -]up|invented|fictitious)\b(?=[,:]?\s(?:names?\b|with\b|we\b))"
    r"|(?:every|each|all)\s(?:first\s|given\s)?names?\b[^.]{0,40}?\b(?:is|are|has\sbeen|have\sbeen)\s"
    r"(?:invented|made\sup|changed|fictitious|a\spseudonym|pseudonyms)\b"
    r"|(?:board|panel|review|author|we)\s(?:has|have)\s(?:chosen|picked|invented|used|given)\s(?:\p{Ll}+\s){0,2}?"
    r"(?:new|other|different|invented)\s(?:first\s)?names\b"
    r"|none\sof\s(?:(?:these|them|the)(?:\snames)?)\s(?:is|are)\b[^.]{0,30}\b(?:own|real)\snames?\b"
    r"|no\sname\sin\s(?:it|the\slist|this\s\p{L}+)\s(?:belongs\sto|is\sthat\sof)\b"
    r"|none\sof\sthe\snames\s(?:in\sthis\s(?:key|list|table|report|summary|review|document|account)|used(?:\shere)?)\s"
    r"(?:belongs?\sto|(?:is|was)\s(?:that|the\sname)\sof)\b"
    r"|(?:board|panel|review|author|we)\s(?:has|have)\s(?:invented|made\sup)\s(?:\p{Ll}+\s)?names\b"
    r"|\b(?:preserve|protect|maintain|safeguard)\s(?:\p{Ll}+\s){0,3}?(?:confidentiality|anonymity|identit(?:y|ies)|privacy)\b"
    r"[^\n]{0,60}\b(?:is|are|be)\s(?:known|called|referred\sto|named)\s(?:throughout|here|below|in\sthis|by\s(?:the\sname|letters?))\b"
    r"|\bhow\swe\s(?:name|call|refer\sto)\speople\b|\bwhat\swe\scall\speople\b"
    r"|\bbeen\sgiven\s(?:\p{Ll}+\s){0,2}?names?\sby\s(?:me|us|the\s(?:author|board|panel|reviewers?))\b"
    r"|\bdisguised\s(?:all\s)?the\s(?:people|names)\b"
    r"|\bnames\s(?:by\swhich|that|which)\sthe\s(?:family|children)\s(?:has\s|have\s)?chosen?\b"
    r"|pseudonyms\s(?:are|were|have\sbeen|has\sbeen)\s(?:used|given|chosen))",
    regex.IGNORECASE,
)
# What says so only under such a heading: elsewhere somebody may have been taken for another, or have been baptised.
NOT_HERS = regex.compile(
    r"\b(?:was|is)\snot\s(?:her|his|their)\s(?:own\s|real\s|true\s)?name\b|"
    r"\beach\s(?:took|chose|picked)\san?(?:other)?\s(?:new\s|other\s|different\s)?name\b",
    regex.IGNORECASE,
)
OF_REAL_NAMES = regex.compile(
    r"\b(?:deed\spoll|adopt(?:ed|ion|ive)|alias(?:es)?|false|passports?|marriages?|married|spel[lt]\p{L}*|surnames?|"
    r"full\sname|at\shome|real\snames?\s(?:is|are|was|were)\b)",
    regex.IGNORECASE,
)
# The heading of a paragraph that tells how a report calls people: it does, if there are labels among the names.
HEADING = regex.compile(
    r"\s*(?:[\dA-Z]{1,3}(?:\.\d{1,2})*[.)]?\s+)?(?:(?:a\s(?:note|word)\s)?(?:on|about)\s(?:the\s)?names|"
    r"(?:the\s)?names\s(?:used|in\sthis\s\p{L}+)|"
    r"(?P<sure>(?:(?:table|list)\sof\s)?pseudonyms(?:\sused)?(?:\sin\sthis\s\p{L}+)?)|"
    r"how\speople\sare\s(?:called|named|referred\sto)(?:\sin\sthis\s\p{L}+)?)\s*[.:]?\s*",
    regex.IGNORECASE,
)
LABEL = regex.compile(
    r"\b(?:YP|SW|HV|GP|Child|Baby|Adult|Sibling|School|Worker|Carer|Family|Person|Hospital|Town)[ -]?"
    r"(?:\d{1,2}|\p{Lu})\b"
)
LABELLED = rf"(?:{LABEL.pattern}|(?:Mr|Mrs|Ms|Miss|Dr)\s\p{{Lu}}\b)"
NUMBERED = regex.compile(r"\s(?:\d|\p{Lu}\b)")  # "Social Worker 1", "School P"
# How such a paragraph gives a name: "Esther is the subject", "the daughter Hazel", "Mr Larch (social worker)".
GIVEN = (
    regex.compile(
        rf"{NAME}\s(?:and\s(?P<other>{WORD})\s)?(?:is|are|was|were)\s(?:the|her|his|their|a|an)\s\p{{Ll}}"
    ),
    regex.compile(
        rf"{NAME}\s\((?:\p{{Ll}}|\p{{Lu}}{{2,}})[\p{{L}} '’-]*\)(?:,\s(?:and\s)?(?P<other>{WORD}\s{WORD})\.)?"
    ),
    regex.compile(
        rf"(?<=\b(?:is|are|was|were|being|called|named|referred\sto\sas|known\sas|names?|picked|chose|chosen|{KIN})\s(?:the\s|of\sthat\scouple\s)?)"
        rf"{NAME}(?:\sand\s[“\"‘']?(?P<other>{WORD}(?:\s{WORD})?))?"
    ),
    # "Leo's mother is called Katie"
    regex.compile(
        rf"{NAME}['’]s\s(?:\p{{Ll}}+\s){{0,2}}{KIN}\s(?:is|was|will\sbe)\s(?:called|known|named)\b"
    ),
    regex.compile(rf"\b(?:{KIN}|neighbour|landlord|landlady|lodger),\swho\s[^,.]{{3,80}},\s{NAME}"),
    # "Adam where the speaker meant Child L, Julia for Ms M"
    regex.compile(
        rf"{NAME}\s(?:for|where\sthe\sspeaker\smeant|in\splace\sof|instead\sof)\s(?:[Tt]he\s|[Hh]is\s|[Hh]er\s)?(?:{LABELLED}|{KIN})"
    ),
    regex.compile(
        r"(?<=\b(?:school|town|village|city|hospital|home|house|nursery|surgery|church|street|estate|area|second|third)\s"
        rf"(?:the\s)?){NAME}"
    ),
)
NAMES_LISTED = regex.compile(
    r"(?:(?i:\bnames?\b)(?:(?!\s-\s)[^.–—:,])*(?:[–—:,]|\s-)|\b(?:below|instead|follows?|called):|"
    r"\b(?:are|is)\s(?:known|called|referred\sto)(?:,\s[^,.;]{1,30},)?\s(?:throughout\s|here\s)?as)\s"
    rf"(?P<list>(?:[“\"‘']?{WORD}(?:\s{WORD})?[”\"’']?(?:,?\sand\s|,\s|\s[–—-])?)+)"
)
# "Ruby, Harry and Leo are made-up"
ARE_MADE_UP = regex.compile(
    rf"(?<![\w'’-])(?P<list>(?:[“\"‘']?{WORD}(?:\s{WORD})?[”\"’']?(?:,?\sand\s|,\s)?)+)\s(?:is|are)\s(?:all\s)?"
    r"(?:made[ -]up|invented|fictitious|not\s(?:their|the|her|his)\s(?:own|real|true))\b(?!\s(?:by|of)\b)"
)
# "Kerry for the mother, Dean for the father of Alfie": names given out, one after the other.
GIVEN_OUT = regex.compile(rf"{NAME}\sfor\s(?:the|her|his|their)\s(?:\p{{Ll}}+\s)?{KIND_OF_PERSON}")
LEAST_GIVEN_OUT = 2
# "names which are no more their own": without it they may be short for their own.
GIVES_OUT = regex.compile(
    r"\b(?:no\smore\s(?:their|her|his)\sown|(?:found|chose|chosen|picked|lent|borrowed|made)\s(?:\p{Ll}+\s){0,2}names|"
    r"names\s(?:\p{Ll}+\s){0,3}(?:chosen|picked|lent|borrowed|found)|instead\sof|in\splace\sof|not\s(?:their|her|his)\sown)\b",
    regex.IGNORECASE,
)
# "given the names Dean, Marcus and Stelios, none of them genuine"
NONE_OF_THEM = regex.compile(
    rf"\b(?:are|is|been)\s(?:here\s)?given\sthe\snames\s(?P<list>(?:[“\"‘']?{WORD}(?:\s{WORD})?[”\"’']?(?:,?\sand\s|,\s)?)+),?\s"
    r"none\sof\s(?:them|these|which)\s(?:is\s|are\s)?(?:genuine|real|true|their\sown|theirs)\b"
)
NAME_ALONE = regex.compile(NAME)
SENTENCE = regex.compile(r"(?:[^.!?]|[.!?](?!\s))+[.!?]*")
# Whose names a paragraph about names may give without having made them up.
OF_OTHERS = regex.compile(
    r"\b(?:authors?|chair(?:man|woman)?|review(?:er|ers|\steam)|(?:board|business)\smanager|secretary|"
    r"panel(?!\s(?:itself\s)?(?:christened|named|called|chose|gave|picked))|solicitor|"
    r"written|edited|real\snames?\s(?:is|are)|(?:his|her)\s(?:own\s|real\s|true\s)?name\s(?:is|was)(?!\snot)|"
    r"(?:friends|family|everybody|everyone|mates|brothers|sisters|people)\s(?:in\sthe\s\p{Ll}+\s)?(?:call|know)(?:s|ed|n)?\s(?:him|her))\b",
    regex.IGNORECASE,
)
# "Chelsea is called Esther": the first is the name she bears.
RENAMED = regex.compile(
    r"[”\"’']?,?\s(?:(?:is|was|are|were|will\sbe|becomes?|appears?)\s(?:here\s)?"
    r"(?:called|known|named|referred|renamed|as)\b|=)"
)
# "Amy – the subject of this review": a line of a list of pseudonyms, or a row of a table, that says who is meant and
# gives no other name or label: "Liam – Child A" is a key, and Liam the real name. The heads of its columns are none.
ROLE = (
    rf"(?i:subject|{KIN}|foster|carers?|neighbour|associate|lodger|schools?|homes?|young\s\p{{L}}+|boy|girl|m[ae]n|"
    r"wom[ae]n|workers?|teachers?|head|officers?|nurses?|midwi(?:fe|ves)|doctors?|unit|manager)\b"
)
NO_OTHER = rf"(?!.*(?:{LABEL.pattern}|\p{{Lu}}\p{{Ll}}+\s\p{{Lu}}))"
IN_LIST = regex.compile(
    rf"\s*[-–•*·]?\s*(?P<names>{NAME}(?:(?:,|\sand)\s{WORD}(?:\s{WORD})?)*)"
    r"(?:\s?(?:[–—:=-]|\t|\sis\b|\sare\b)|(?=[^\n]{1,60}$)(?:\s\((?:aged\s)?\d{1,2}\))?,)\s*"
    rf"(?:(?:[Tt]he|[Hh]er|[Hh]is|[Tt]heir|[Aa]n?)\s|(?=\p{{Ll}})){NO_OTHER}(?:\p{{L}}+['’]?s?[ -]){{0,4}}?{ROLE}"
)
# "Ellie's father: Mr Green", "Subject: Ellie": the same with the role first, but for whole names.
BY_ROLE = regex.compile(
    rf"\s*[-–•*·]?\s*(?!.*{LABEL.pattern})(?:[\p{{L}}'’]+[ -]){{0,5}}?{ROLE}[^\n:\t]{{0,24}}(?::|\t|\s[–—-])\s*"
    rf"(?P<names>(?P<name>(?:(?:Mr|Mrs|Ms|Miss|Dr)\s)?{WORD})(?:(?:,|\sand)\s{WORD})*)\.?\s*$"
)
# "All of these names are invented", after the list.
OF_THESE = regex.compile(r"\b(?:these|the\sabove|names\sabove)\b", regex.IGNORECASE)
COLUMNS = regex.compile(
    r"(?!.*\b(?:real|true|actual)\b)\s*(?:(?P<made_up>(?:invented|made-up|fictitious|assumed|code)\sname|"
    r"(?:name|sign)\sused|(?:called|known|named|name)\s(?:here|below)|(?:shown|appears|referred\sto)\s(?:here\s)?as|"
    r"we\s(?:say|write)|(?:(?:called|known|named|name)\s)?in\sthis\s(?:report|review|summary)|pseudonym)s?|"
    r"name|known\sas|who|role)\b[^\n]{0,40}\s*",
    regex.IGNORECASE,
)
# A row under the heading "Invented name": who is meant is told beside it, by no name.
UNDER_MADE_UP = regex.compile(
    rf"\s*(?P<names>{NAME}(?:,\s{WORD}(?:\s{WORD})?)*)\s?(?:\t|\|)\s*(?P<who>\S[^\n]*)"
)
