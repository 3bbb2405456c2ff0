"""How a rule's questions are written down: a few words for building them, and nothing that decides."""

from checks import guidance
from checks.facts import Condition, Option, Question, QuestionKind


def ask(
    key: str,
    text: str,
    kind: QuestionKind = "text",
    *,
    why: str,
    source: str,
    hint: str = "",
    step: str = "",
    options: tuple[Option, ...] = (),
    required: bool = True,
    only_if: tuple[Condition, ...] = (),
    past: bool = False,
) -> Question:
    """One question. `source` is a key of sources.toml; the step is the first part of the key unless given."""
    found = guidance.source(source)
    return Question(
        key=key,
        step=step or key.split(".")[0],
        text=text,
        hint=hint,
        why=why,
        kind=kind,
        authority=found.authority,
        source=found.cite,
        options=options,
        required=required,
        only_if=only_if,
        past=past,
    )


def when(key: str, *values: str | bool) -> Condition:
    """Asked only while the answer to `key` is one of `values`."""
    return Condition(key, values)


def choice(value: str, label: str) -> Option:
    """An answer that settles the question."""
    return Option(value, label)


def not_yet(value: str, label: str) -> Option:
    """An answer that leaves the question open: it is kept, and the step is not complete."""
    return Option(value, label, open=True)
