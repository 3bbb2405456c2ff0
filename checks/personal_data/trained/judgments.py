"""Whether a document reads like the judgment of a court, by its own words.

A judgment names its people by "the applicant", and tells who they are by their dates, posts, sums and lesser courts.
An overview report may quote one; it is read as a judgment only where it is written like one throughout.
"""

import regex

SIGNS = tuple(
    regex.compile(pattern)
    for pattern in (
        (
            r"\b[Tt]he (?:first |second |third )?(?:applicant|appellant|claimant|plaintiff|petitioner|respondent|"
            r"defendant)(?:s|['’]s|s['’])?\b"
        ),
        (
            r"\b[Aa]pplications? \(?nos?\.|\(no\. ?\d+/\d\d\)|\b[Nn]eutral [Cc]itation\b|"
            r"\[(?:19|20)\d\d\] (?:EW|UK|AC|WLR|QB|All)"
        ),
        r"§|\b(?:Articles?|Rules?) \d+ (?:of|and|§)",
        (
            r"\b(?:lodged|appealed|quashed|remitted|adjourned|upheld|ruled|held that|submitted that|"
            r"dismissed (?:the|his|her|their|an?) (?:\w+ )?(?:appeals?|applications?|actions?|claims?|complaints?))\b"
        ),
        (
            r"\b[Jj]udge?ments? (?:of|dated|was|in|on)\b|\bTHE FACTS\b|\bPROCEDURE\b|\b[Tt]he proceedings\b|"
            r"\b[Tt]he circumstances of the case\b"
        ),
        r"\b(?:the|this|The|This) (?:\w+ ){0,2}Court\b",
    )
)
PARTIES = 3  # times that "the applicant", "the defendant" … must stand
KINDS = 4  # of the six signs
SHARE = 10  # signs in 1,000 words: the judgments measured have 19 or more, reports under one


def reads_like_a_judgment(text: str) -> bool:
    """True for a text with many signs of a judgment, of several kinds."""
    counts = [len(sign.findall(text)) for sign in SIGNS]
    return (
        counts[0] >= PARTIES
        and sum(count > 0 for count in counts) >= KINDS
        and 1000 * sum(counts) >= SHARE * len(text.split())
    )
