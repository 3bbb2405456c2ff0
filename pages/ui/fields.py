"""One question as a field: how it is drawn and what was typed. The question itself is the rule's data."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import streamlit as st

from checks import rules
from checks.facts import Question
from pages.ui import dates, html
from pages.ui.page import Problem

Value = str | bool | tuple[str, ...] | None
YES_NO = (True, False)
EXAMPLES = {"date": "For example, 27 3 2011. Any year is accepted.", "month": "For example, 3 2011."}


@dataclass(frozen=True)
class Answered:
    """What stands in a field: a value, None for nothing; or what is to be put right."""

    value: Value
    problem: Problem | None = None


def key(question: Question) -> str:
    """The field's key: Streamlit makes a class name of it, by which the error summary finds the field."""
    return question.key.replace(".", "-").replace("_", "-")


def draw(question: Question, kept: Value, problem: Problem | None, *, labelled: bool = True) -> None:
    """Draw the field, filled with the answer kept. `labelled` is off where the page's heading asks it."""
    name = key(question)
    dress = "wrong" if problem else "ask"
    with st.container(key=f"{dress}-{name}", gap="xxsmall"):
        if question.kind != "checkbox":
            words = [html.tag("p", question.text, cls="sp-p sp-ask")] if labelled else []
            if hint := question.hint or EXAMPLES.get(question.kind):
                words.append(html.tag("p", hint, cls="sp-hint"))
            if problem:
                words.append(html.tag("p", f"Error: {problem.message}", cls="sp-error"))
            if words:
                html.draw(*words)
        elif problem:
            html.draw(html.tag("p", f"Error: {problem.message}", cls="sp-error"))
        _widget(question, name, kept)


def current(question: Question) -> Value:
    """What stands in the field now, without judging it: what other questions are asked may hang on it."""
    if question.kind in ("date", "month"):
        return dates.typed(key(question), month_only=question.kind == "month").value
    return st.session_state.get(key(question))


def read(question: Question, today: date | None = None) -> Answered:
    """What was answered, judged: something must be there when it is required, and a date must be a date."""
    name = key(question)
    if question.kind in ("date", "month"):
        return _read_date(question, name, today or date.today())
    value = st.session_state.get(name)
    if isinstance(value, str):
        value = value.strip() or None
    if question.kind == "checkbox":
        return Answered(bool(value))
    if value is None and question.required:
        return Answered(None, Problem(_what_is_missing(question), name))
    return Answered(value)


def in_words(question: Question, value: Value) -> str:
    """An answer as the reader knows it."""
    if value is None or value == "":
        return "Not answered"
    from pages.ui.words import iso

    return iso(str(value)) if question.kind in ("date", "month") else question.label(value)


def context(answers: Mapping[str, Value]) -> dict[str, Value]:
    """The answers with what the rules make of them: some questions hang on the regime of a date."""
    return dict(answers)


def asked(question: Question, answers: Mapping[str, Value]) -> bool:
    """Whether the question is asked, the other answers being what they are."""
    return rules.is_asked(question, answers)


def _widget(question: Question, name: str, kept: Value) -> None:
    if question.kind in ("date", "month"):
        dates.fields(name, kept if isinstance(kept, str) else None, month_only=question.kind == "month")
    elif question.kind == "checkbox":
        st.checkbox(question.text, kept is True, key=name, wrap=True)
        if question.hint:
            html.draw(html.tag("p", question.hint, cls="sp-hint"))
    elif question.kind in ("choice", "yes_no"):
        options = list(YES_NO) if question.kind == "yes_no" else [option.value for option in question.options]
        st.radio(
            question.text,
            options,
            index=options.index(kept) if kept in options else None,
            format_func=question.label,
            key=name,
            label_visibility="collapsed",
        )
    elif question.kind == "long_text":
        st.text_area(
            question.text, _text(kept), key=name, label_visibility="collapsed", height=130, width=620
        )
    else:
        st.text_input(question.text, _text(kept), key=name, label_visibility="collapsed", width=420)


def _text(kept: Value) -> str:
    return kept if isinstance(kept, str) else ""


def _read_date(question: Question, name: str, today: date) -> Answered:
    typed = dates.typed(name, month_only=question.kind == "month")
    if typed.problem:
        return Answered(None, Problem(typed.problem, f"{name}-{typed.part}"))
    first = f"{name}-{'month' if question.kind == 'month' else 'day'}"
    if typed.value is None:
        return Answered(None, Problem(_what_is_missing(question), first) if question.required else None)
    if question.past and typed.value > today.isoformat()[: len(typed.value)]:
        from pages.ui.words import iso

        message = f"The date must be today or in the past. You typed {iso(typed.value)}. Check the year"
        return Answered(None, Problem(message, f"{name}-year"))
    return Answered(typed.value)


def _what_is_missing(question: Question) -> str:
    verb = {"choice": "Choose an answer to", "yes_no": "Choose yes or no for", "date": "Type the date for"}
    return f"{verb.get(question.kind, 'Answer')} “{question.text}”"
