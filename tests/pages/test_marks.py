"""The marks on the report's text: what they show after the decisions is what the copies say."""

import re

from checks.case import Action, Decision, Plan
from checks.documents import redact
from pages.review_desk.marks import Mark, page_html


def shown(text: str, *decisions: Decision) -> str:
    """The text of the page after the decisions, as an eye reads it."""
    marks = [
        Mark(match.start(), match.end(), decision.text, "PERSON", decision)
        for decision in decisions
        for match in re.finditer(re.escape(decision.text), text)
    ]
    page = page_html(text, 0, len(text), sorted(marks, key=lambda mark: mark.start), after=True)
    unheard = re.sub(r"<sup.*?</sup>|<span class=\"sp-out\">.*?</span>", "", page)
    return "\n".join(re.sub(r"<.*?>", "", part) for part in unheard.split("</p>")).strip()


DATE = Decision(text="3 May 2011", action=Action.GENERALISE, replacement="May 2011")
NAME = Decision(text="Smith", action=Action.PSEUDONYM, replacement="Father")
AGE = Decision(text="4-year-old", action=Action.GENERALISE, replacement="of pre-school age")
CUT = Decision(text="Leeds", action=Action.CUT)
KEPT = Decision(text="Harlow", action=Action.KEEP, reason="public")


def test_the_preview_reads_as_the_copy_does() -> None:
    text = "On 3 May 2011 Mr Smith took a 4-year-old girl from Harlow.\nThen Smith left on 3 May 2011."
    decisions = (DATE, NAME, AGE, KEPT)
    copy = redact(text.encode(), "r.txt", Plan(decisions=decisions)).decode()
    assert copy == "In May 2011 Father took a pre-school girl from Harlow.\nThen Father left in May 2011."
    assert shown(text, *decisions) == copy


def test_a_cut_is_told_in_its_place() -> None:
    assert shown("He lived in Leeds, then here.", CUT) == "He lived words cut, then here."
    assert shown("Leeds was named. He came.", CUT) == "words cut Was named. He came."
    assert shown("He was at Leeds.", CUT) == "He was words cut."


def test_before_the_decisions_show_the_text_is_as_it_stands() -> None:
    text = "On 3 May 2011 Mr Smith left."
    page = page_html(text, 0, len(text), [Mark(3, 13, "k", "DATE_TIME", DATE)], after=False)
    assert "On <mark" in page
    assert ">3 May 2011<" in page


def test_a_page_without_a_mark_is_drawn_as_it_is() -> None:
    assert shown("The Panel met in March.") == "The Panel met in March."
