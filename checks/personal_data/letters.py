"""A letter for somebody: after a title ("Mrs B") or after the word for whom it hides ("Child K")."""

import regex

TITLED = regex.compile(
    r"\b(?P<title>Mr|Mrs|Ms|Miss|Dr|PC|DC|DS|DI|Sgt)\.?\s(?P<letter>\p{Lu})(?![\w/&-]|['’](?!s\b)|\.\p{Lu}|\s\p{Lu}\p{Ll})"
)
PSEUDONYM = regex.compile(
    r"(?i:\b(?:child(?:ren)?|sibling|baby|adult|person|mother|father|parent|pupil|boy|girl|known\sas|called|family|"
    r"subject|girls|boys|worker|carer|friend|brother|sister|option|plan|group|type|strep|vitamin|hepatitis|appendix|"
    r"part|section|school|area|authority|team|hospital)\s(?:\p{Lu}(?:,|\sand|\s&)\s)?)[“\"‘']?(\p{Lu})(?![\w’'])"
)
