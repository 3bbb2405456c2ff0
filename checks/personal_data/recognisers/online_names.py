"""The names by which people are known on sites, in games and in messages, of one word or several."""

import regex

from checks.personal_data.lexicon import bag, is_word
from checks.personal_data.recognisers.base import Rule, any_case, compiled

SITES = (
    r"(?:facebook|face\ ?book|fb|instagram|insta|snap ?chat|twitter|tik ?tok|musical\.ly|whats ?app|bebo|"
    r"my ?space|msn|"
    r"kik|skype|discord|x-?box(?:\ live)?|play ?station(?:\ network)?|psn|youtube|tumblr|ask\.fm|formspring|telegram|"
    r"tinder|badoo|grindr|plenty\ of\ fish|pof|match\.com|reddit|roblox|minecraft|fortnite|steam|twitch|habbo(?:\ "
    r"hotel)?|club\ penguin|moshi\ monsters|stardoll|neopets|runescape|world\ of\ warcraft|call\ of\ duty|gta|fifa|"
    r"second\ life|imvu|omegle|chatroulette|oovoo|viber|wechat|periscope|vine|wattpad|tagged|piczo|xanga|hi5|"
    r"faceparty|netlog|friends\ reunited|friendster|google\ ?(?:\+|plus)|hangouts|yahoo(?:\ messenger)?|hotmail|aol|"
    r"aim|icq|bbm|blackberry(?:\ messenger)?|mumsnet|netmums|gumtree|craigslist|e-?bay|flickr|pinterest|soundcloud|"
    r"teen\ ?chat|linkedin|onlyfans|signal)"
)
# "Display name: ": whatever follows such a label is what somebody calls himself.
CALLED = (
    rf"(?:user\ ?-?(?:name|id)|screen\ ?-?name|display\ name|gamer\ ?-?(?:tag|name)|(?:{SITES}|on-?line|chat|"
    r"chat\ ?room|log-?in|internet|game|gaming|player|profile|account|messenger|web|wi-?fi|network|router|"
    r"hotspot)\ (?:name|identity|id|"
    r"handle|alias|"
    r"persona|tag|nick(?:name)?|pseudonym)|avatar|handle)"
)
# "signed in as", "under the name of", where a site or the internet is spoken of.
GOES_BY = (
    r"(?:(?:known|appear(?:s|ed|ing)?|sign(?:s|ed|ing)?\ (?:in|on|up)|log(?:s|ged|ging)?\ (?:in|on)|play(?:s|ed|"
    r"ing)?|post(?:s|ed|ing)?|regist\p{L}+|listed|pos(?:es|ed|ing)|chat(?:s|ted|ting)?|masquerading|"
    r"messag(?:es|ed|ing))(?:\ (?:on-?line|there))?\ (?:as|under)|(?:(?:with|by|of|used|uses|using|user|under|"
    r"in)\ )?the\ "
    r"(?:user\ ?|false\ |fake\ |assumed\ )?name(?:\ of)?|went\ (?:there\ )?by|goes\ by|call(?:s|ed|ing)\ "
    r"(?:her|him|them)sel(?:f|ves)|call(?:s|ed|ing)\ (?:her|him|them)\ there|the\ (?:alias|tag|pseudonym))"
)
QUOTED = r"[“\"‘'](?P<name>[^“”\"‘\n]{2,40}?)[”\"’'](?!\p{L})"
ONE_WORD = r"(?:@?[\p{L}\d](?:[\w\-]|\.(?=\w)){1,29}|\p{Lu})"
# A name of one word, or of several with capitals or figures: "Fluffy P77", "angel".
PLAIN = (
    r"(?-i:(?P<name>(?:\p{Lu}[\w'’.\-]*\w|\p{Lu})(?:\ (?:\p{Lu}[\w'’\-]*|\d{1,4}|da|de|di|of|the(?=\ \p{Lu}))){0,4}"
    rf"|{ONE_WORD}))(?![\w@])"
)
SMALL_WORDS = bag(
    """a an the is was were are be been and or but to for that this on in of at by with from as it its he she they we
    you i his her their our who which where when not no none unknown there then had has have did does set up made
    used using given found being known very also only still often always never later once under over after before
    both all some any many one two three said says told asked under about again both came went mother father
    nothing something changed deleted blocked removed private password passwords would could should may might will can
    if so because while"""
)


def _is_called(match: "regex.Match[str]") -> bool:
    """True when what follows a label can be a name: not a small word, not plain words in inverted commas' stead."""
    name = match["name"]
    return name.lower() not in SMALL_WORDS and not (
        is_word(name) and name[0].isupper() and name.lower() in SMALL_WORDS
    )


def _stands_out(match: "regex.Match[str]") -> bool:
    """True for a name with a capital, a figure or a sign: plain words after a site's name are part of the sentence."""
    name = match["name"]
    return name.lower().split()[0] not in SMALL_WORDS and (
        any(character.isdigit() or character in "_.@" or character.isupper() for character in name)
    )


# The endings of files: "thumbnail.jpeg" names nobody, "hollis.jpeg" may.
FILES = bag(
    "bmp csv doc docx emf gif htm html jpeg jpg odt pdf png pptx rtf tif tiff txt wmf xls xlsx xml zip"
)
NAME = "It is the name somebody goes by on a site or in a game."
RULES = (
    Rule(
        "BlackBerry pin",
        "SOCIAL_HANDLE",
        any_case(r"\b(?:bbm|bb|blackberry|messenger|pins?)\b[^.\n]{0,25}?\b((?=[0-9A-F]*\d)[0-9A-F]{8})\b"),
        0.85,
        "It has the form of a BlackBerry pin, by which somebody is reached.",
        group=1,
    ),
    Rule(
        "name called a user name",
        "USERNAME",
        any_case(
            rf"\b(?P<cue>{CALLED})\b[\s:,(–-]{{1,3}}(?:(?:is|was|being|of|on\ {SITES}|called|to)[\s:,]{{1,2}}){{0,3}}"
            rf"(?:{QUOTED}|{PLAIN})"
        ),
        0.85,
        NAME,
        group="name",
        holds=_is_called,
    ),
    Rule(
        "name in inverted commas on a site",
        "USERNAME",
        any_case(
            rf"\b(?P<cue>{SITES}|chat\ ?rooms?|on-?line|web\ ?sites?|internet|forum|dating\ "
            rf"site)\b[^.\n“\"]{{0,40}}?\b(?:name|"
            r"named|account|profile|group|page|channel|blog|chat|user|tag|handle|called|entitled|titled|call(?:s|ed)\ "
            rf"(?:her|him)self|was|is|as|by)\s{QUOTED}"
        ),
        0.8,
        NAME,
        group="name",
        holds=lambda match: (
            _stands_out(match) or match["cue"].lower() not in {"online", "on-line", "internet"}
        ),
    ),
    Rule(
        "name in inverted commas before a site",
        "USERNAME",
        any_case(rf"{QUOTED}\s(?:on|in|at|from|via)\s(?:his|her|their|the|a)?\s?(?P<cue>{SITES})\b"),
        0.8,
        NAME,
        group="name",
    ),
    Rule(
        "goes by a name on a site",
        "USERNAME",
        any_case(
            rf"\b(?P<cue>{SITES}|chat\ ?rooms?|on-?line|web\ ?sites?|internet|forum|gam(?:e|es|"
            rf"ing))\b[^.\n“\"]{{0,40}}?\b"
            rf"(?:{GOES_BY}|(?:he|she|who|it)\ (?:was|is)|user|player|channel|blog|group|page|profile|account|"
            rf"tag)[\s:,]{{1,2}}"
            rf"(?:(?:called|named|entitled|titled|is|was)\ )?(?:{QUOTED}|{PLAIN})"
        ),
        0.7,
        NAME,
        group="name",
        holds=_stands_out,
    ),
    Rule(
        "goes by a name, on a site",
        "USERNAME",
        any_case(
            rf"\b{GOES_BY}\s(?:{QUOTED}|{PLAIN})[^.\n]{{0,12}}?\s(?:on|in)\s(?:the\s|a\s)?(?P<cue>{SITES}|chat\ "
            rf"?rooms?|"
            r"internet|dating\ (?:site|app)|game|forum|on-?line)\b"
        ),
        0.8,
        NAME,
        group="name",
        holds=_is_called,
    ),
    Rule(
        "logged in as",
        "USERNAME",
        any_case(
            rf"\b(?:sign(?:ed|ing)?|log(?:ged|ging)?)\ (?:in|on)\ (?:as|under\ the\ name(?:\ of)?)\s(?:{QUOTED}|"
            rf"{PLAIN})"
        ),
        0.7,
        NAME,
        group="name",
        holds=_is_called,
    ),
    Rule(
        "account named as one word",
        "USERNAME",
        any_case(
            rf"\b(?P<cue>{SITES}|chat\ ?room)\ (?:account|profile|page|blog|user|seller|member|poster|player|"
            rf"contact|friend|name|group|"
            rf"channel)[\s:,]{{1,2}}"
            r"(?:(?:called|named|is|was|of|entitled)\ )?(?-i:(?P<name>[\p{Ll}\d][\w.\-]{3,28}\w))(?![\w@])"
        ),
        0.7,
        NAME,
        group="name",
        holds=lambda match: not is_word(match["name"]) and match["name"].lower() not in SMALL_WORDS,
    ),
    Rule(
        "user with figures",
        "USERNAME",
        any_case(
            r"\b(?:users?|log-?in|username|profile)\s(?=\p{L}*\d)(?=\d*\p{L})(?P<name>\w{5,30})(?![\w@/.-]\w)"
        ),
        0.7,
        NAME,
        group="name",
        holds=lambda match: sum(map(str.isalpha, match["name"])) > 2,
    ),
    Rule(
        "name after the short form of a site",
        "USERNAME",
        any_case(
            r"\b(?P<cue>ig|insta(?:gram)?|snap(?:chat)?|twitter|fb|kik|bbm|psn|gt|gamertag|xbox|skype|msn|tik\ "
            r"?tok|youtube|discord)"
            rf"(?:\s?[:=]\s?|\s[-–]\s|,\s)(?-i:(?P<name>{ONE_WORD}))(?![\w@])"
        ),
        0.7,
        NAME,
        group="name",
        holds=lambda match: not is_word(match["name"]) and not match["name"].istitle(),
    ),
    Rule(
        "name in the record of a chat",
        "USERNAME",
        compiled(
            rf"(?:^|\n)\W{{0,3}}(?P<name>{ONE_WORD})\s[(\[]\d\d[:.]\d\d(?::\d\d)?[)\]]\s?:"
            rf" | \d\d[:.]\d\d(?::\d\d)?\]\s(?P<name>{ONE_WORD})\s?:"
            r" | (?:^|\n)[ ]*(?P<name>\p{Ll}[\p{Ll}\d]*(?:[._][\p{Ll}\d]+)+)(?=\s>\s|\s*\t|:\s)"
            r" | (?:^|\n)[ ]*(?P<name>\p{Lu}?\p{Ll}+\p{Lu}\p{Ll}+\d{1,4})(?=\s>\s|:\s)"
        ),
        0.8,
        NAME,
        group="name",
    ),
    Rule(
        "name with a number sign",
        "SOCIAL_HANDLE",
        compiled(r"(?<![\w&#])\p{L}[\w.]{1,30}\#\d{4}(?!\d)"),
        0.85,
        NAME,
        hint=("#",),
    ),
    Rule(
        "small words with a dot",
        "USERNAME",
        compiled(r"(?<![\w.@/'’])\p{Ll}{3,}\.\p{Ll}{3,}(?:\.\p{Ll}+)?\d*(?![\w@/.]|\.\w)"),
        0.5,
        "Two words with a dot and no blank between them are a user name, or the name of a file.",
        holds=lambda match: not all(is_word(part) or part in FILES for part in match.group().split(".")),
    ),
)
