"""Text messages and posts as a report quotes them: where they stand, and how they spell."""

import regex

from checks.personal_data.lexicon import bag

QUOTED = regex.compile(
    r"[“\"‘']\s*(?P<said>[^“”\"]{8,600}?)(?:[”\"]|$)|"
    r"(?:^|\n)\s*(?:[-–•*]\s)?(?:(?:In|Out|IN|OUT),\s)?"
    r"(?P<timed>(?:\[?(?:\d{1,2}[ /.-](?:\p{L}{3,9}|\d{1,2})(?:[ /.-]\d{2,4})?,?\s+)?\d\d[:.]\d\d\]?,?\s+)?"
    r"(?:(?:\d{1,2}[ /.-](?:\p{L}{3,9}|\d{1,2})(?:[ /.-]\d{2,4})?\s+)?\p{L}[^\n:\t]{1,60}:\s+(?=\p{Ll}))?(?<=\s))?"
    r"(?P<said>\p{Ll}[^\n]{8,600})"
)
MESSAGE = regex.compile(
    r"(?<![\w'’])(?:u|ur|r|dont|cant|wont|didnt|im|ive|ill|hes|shes|thats|whats|soz|sorry|lol|omg|thx|ta|pls|plz|"
    r"wiv|cos|coz|"
    r"wanna|gonna|gotta|luv|ya|yous|init|innit|tmrw|2moro|2nite|2day|gd|nite|x+|k|ok|cuz|bcoz|ppl|msg|txt|ring me|"
    r"call me|"
    r"mum|mam|nan|dad|i|the\s1|some1|any1|every1|no1|aswel+)(?![\w'’])"
)
# How messages spell what is no name.
SPELLINGS = bag(
    "dnt dont cant wont didnt isnt wasnt hasnt doesnt im ive hes shes thats whats wiv cos coz cuz bcoz soz thx ta pls "
    "plz wanna gonna gotta luv yous init innit tmrw nite gd agen ppl msg txt omg lol lmao tho thru til il ill ur its "
    "nah yeh yeah yh aye nowt owt summat summit sumthin nuffin nothin cud wud shud hav av wos woz wot dat dis dem da "
    "fing bin goin comin doin bein tryna kno kos alot aswell atm tbh idk brb gtg fam bruv babe hun mate lad pal "
    "sgt insp"
)
