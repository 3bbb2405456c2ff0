"""Whether a PDF says the same as the Word copy it was made from: no word less, no word more, nothing hidden."""

import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterable

from checks.documents.model import DocumentText, HiddenThing

_HYPHEN = re.compile(r"(?<=\w)[-\u2010\u2011\u00ad](?=\w)")
_WORD = re.compile(r"[^\W\d_]+|\d+")
# A page number, or what numbers a list: drawn by both programs, written out by neither format in the same way.
_LABEL = re.compile(r"\d{1,3}|[a-z]|[ivxl]+")
_ALWAYS_SHOWN = ("body", "footnote", "endnote", "text_box")
_SAID_ELSEWHERE = ("outline", "annotation", "alternative_text", "replacement_text", "page_label")


def _words(text: str) -> list[str]:
    """Letters and figures apart, in one case, the hyphen inside a compound left out: it may stand at a line's end."""
    return _WORD.findall(_HYPHEN.sub("", unicodedata.normalize("NFKC", text)).casefold())


def differences(word: DocumentText, pdf: DocumentText) -> "Counter[str]":
    """The words by which the PDF differs from the Word copy, white space and repetition aside.

    Every word of the Word copy's body and notes must stand in the PDF at least as often; and no word stands in the PDF
    that is nowhere in the Word copy. A running head and the head of a table are repeated on each page, so more is
    no difference.
    """
    known = set(_words(word.text))
    shown = Counter(each for found in _words(pdf.text) for each in _parted(found, known))
    due = Counter(
        each
        for paragraph in word.paragraphs
        if paragraph.part in _ALWAYS_SHOWN
        for each in _words(word.text[paragraph.start : paragraph.end])
    )
    strange = Counter(
        {each: n for each, n in shown.items() if each not in known and not _LABEL.fullmatch(each)}
    )
    return (due - shown) + strange


def stands_in(passage: str, word: DocumentText) -> bool:
    """Whether these words follow one another in the Word copy, the signs of notes and the numbers of lists aside."""
    return _in_a_row(passage) in _in_a_row(word.text)


def _in_a_row(text: str) -> str:
    return " ".join(["", *(each for each in _words(text) if not _LABEL.fullmatch(each)), ""])


def _parted(word: str, known: Collection[str]) -> tuple[str, ...]:
    """A word as the Word copy has it; the sign of an endnote, drawn close to it as a small i, ii or iv, apart."""
    if word not in known:
        for at in range(1, len(word)):
            before, after = word[:at], word[at:]
            if (before in known and _LABEL.fullmatch(after)) or (_LABEL.fullmatch(before) and after in known):
                return before, after
    return (word,)


def unexpected(
    things: Iterable[HiddenThing], word: DocumentText, title: str, *, pictures: bool
) -> list[HiddenThing]:
    """The hidden things of the PDF that it may not have: all but headings as an outline, the words of links and of
    pictures where the Word copy has the same, its pictures, an empty page, and its own title."""
    known = {*_words(word.text), *_words(" ".join(aside.text for aside in word.asides))}
    titled = {*_words(title), *_words("en-GB x-default")}

    def expected(thing: HiddenThing) -> bool:
        said = {each for each in _words(thing.text) if not _LABEL.fullmatch(each)}
        if thing.kind in ("property", "metadata"):
            return said <= titled
        if thing.kind in _SAID_ELSEWHERE:
            return said <= known | titled
        return thing.kind == "picture_page" or (thing.kind == "image" and pictures)

    return [thing for thing in things if not expected(thing)]
