"""One question as a field: how it is drawn and what was typed. The question itself is the rule's data."""

from dataclasses import dataclass

import streamlit as st

from checks import rules
from checks.facts import Question
from pages.ui import dates, html, words
from pages.ui.page import Problem

Value = str | bool | tuple[str, ...] | None
DATES = ("date", "month")
EXAMPLES = {"date": "For example, 27 3 2011. Any year is accepted.", "month": "For example, 3 2011."}


@dataclass(frozen=True)
class Answered:
    """What stands in a field, None for nothing, and what is to be put right about it."""

    value: Value
    problem: Problem | None = None


def key(question: Question) -> str:
    """The field's key: Streamlit makes a class name of it, by which the error summary finds the field."""
    return question.key.replace(".", "-").replace("_", "-")


def draw(question: Question, kept: Value, problem: Problem | None, *, labelled: bool = True) -> None:
    """Draw the field, filled with the answer kept. `labelled` is off where the page's heading asks it."""
    name = key(question)
    with st.container(key=f"{'wrong' if problem else 'ask'}-{name}", gap="xxsmall"):
        above = []
        if labelled and question.kind != "checkbox":
            above.append(html.tag("p", words.print(question.text), cls="sp-p sp-ask"))
        if hint := question.hint or EXAMPLES.get(question.kind):
            above.append(html.tag("p", words.print(hint), cls="sp-hint"))
        if problem:
            above.append(html.tag("p", f"Error: {problem.message}", cls="sp-error"))
        if above:
            html.draw(*above)
        _widget(question, name, kept)


def read(question: Question) -> Answered:
    """What stands in the field, and what the rules say is to be put right about it."""
    name = key(question)
    value = dates.typed(name) if question.kind in DATES else st.session_state.get(name)
    if isinstance(value, str):
        value = value.strip() or None
    message = rules.problems(question, value)
    if not message:
        return Answered(value)
    first = {"date": f"{name}-day", "month": f"{name}-month"}.get(question.kind, name)
    return Answered(value, Problem(words.print(message), first))


def in_words(question: Question, value: Value) -> str:
    """An answer as the reader knows it."""
    if value is None or value == "":
        return "Not answered"
    return words.iso(str(value)) if question.kind in DATES else words.print(question.label(value))


def _widget(question: Question, name: str, kept: Value) -> None:
    text = kept if isinstance(kept, str) else ""
    label = words.print(question.text)
    if question.kind in DATES:
        dates.fields(name, text, month_only=question.kind == "month")
    elif question.kind == "checkbox":
        st.checkbox(label, kept is True, key=name, wrap=True)
    elif question.kind in ("choice", "yes_no"):
        values = [option.value for option in question.options] or [True, False]
        st.radio(
            label,
            values,
            index=values.index(kept) if kept in values else None,
            format_func=lambda value: words.print(question.label(value)),
            key=name,
            label_visibility="collapsed",
        )
    elif question.kind == "long_text":
        st.text_area(label, text, key=name, label_visibility="collapsed", height=130, width=620)
    else:
        st.text_input(label, text, key=name, label_visibility="collapsed", width=620)
