"""Whatever the document: after redaction no reader finds a removed value, and every other word is where it was."""

import io
import re
import zipfile
from xml.sax.saxutils import escape

from hypothesis import given, settings
from hypothesis import strategies as st

from checks.documents import Limits
from checks.documents.matcher import Matcher, Rule
from checks.documents.pdf import proof as pdf_proof
from checks.documents.pdf import redact as pdf_redact
from checks.documents.pdf import text as pdf_text
from checks.documents.word import proof as word_proof
from checks.documents.word import redact as word_redact
from checks.documents.word import text as word_text
from tests.checks.documents.pdf_builder import Maker
from tests.checks.documents.word_builder import part, run, word
from tests.checks.documents.word_places import BOX, WHO

VALUES = {
    "Danielka": "Child D",
    "O’Brannigan": "Father",
    "Smith-Jorvik": "Mother",
    "Zoë Quillet": "Aunt 1",
    "Łukasz": "Uncle 2",
    "01632 960123": "[redacted]",
    "14 Larkmoor Rise": "Place 3",
    "Wexbridge": "Town 4",
}
MATCHER = Matcher(Rule(value, new) for value, new in VALUES.items())
LIMITS = Limits()
# Words that no joint changes: neither articles nor prepositions nor titles.
FILLERS = (
    "agencies",
    "met",
    "twice",
    "“early”",
    "home",
    "Visits;",
    "school",
    "knew",
    "records.",
    "weekly",
    "—",
    "risk",
)
JOINED = (
    "a",
    "an",
    "the",
    "on",
    "in",
    "Mr",
    "Dr",
    "aged",
    "his",
    "of",
    "The",
    "On",
    "works",
    "as",
    "and",
    "is",
    "girl",
)

sentences = st.lists(
    st.one_of(st.sampled_from(FILLERS), st.sampled_from(sorted(VALUES))), min_size=1, max_size=12
)


@st.composite
def paragraphs(draw: st.DrawFn, depth: int = 2) -> tuple[str, list[str]]:
    """A paragraph, table, control, text box or note of random words in random runs: its XML, and its words."""
    kind = draw(st.sampled_from(["p", "p", "p", "table", "control", "box", "inserted"])) if depth else "p"
    if kind in ("table", "control", "box"):
        inner, said = "", []
        for xml, words in draw(st.lists(paragraphs(depth - 1), min_size=1, max_size=2)):
            inner, said = inner + xml, said + words
        if kind == "table":
            return (
                f"<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:tcPr/>{inner}<w:p/></w:tc></w:tr></w:tbl>",
                said,
            )
        if kind == "control":
            return f"<w:sdt><w:sdtPr/><w:sdtContent>{inner}</w:sdtContent></w:sdt>", said
        return f"<w:p>{BOX.format(new=inner, old='<w:p/>')}</w:p>", said
    words = draw(sentences)
    text = " ".join(words)
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), max_size=6)))
    pieces = [text[a:b] for a, b in zip([0, *cuts], [*cuts, len(text)], strict=True) if b > a]
    formats = st.sampled_from(["", "<w:b/>", "<w:i/>", '<w:sz w:val="28"/>'])
    runs = [run(escape(piece), draw(formats)) for piece in pieces]
    if kind == "inserted":
        at = draw(st.integers(0, len(runs)))
        runs = [*runs[:at], f"<w:ins {WHO.format('A')}>{''.join(runs[at:])}</w:ins>"]
    return f"<w:p>{''.join(runs)}</w:p>", words


@st.composite
def documents(draw: st.DrawFn) -> tuple[bytes, list[str]]:
    """A Word document of random parts, and all words in it."""
    body, words = "", []
    for xml, said in draw(st.lists(paragraphs(), min_size=1, max_size=5)):
        body, words = body + xml, words + said
    header, heading = draw(paragraphs(0))
    note, noted = draw(paragraphs(0))
    data = word(
        body
        + '<w:p><w:r><w:footnoteReference w:id="2"/></w:r></w:p><w:p><w:pPr><w:sectPr><w:headerReference '
        'w:type="default" r:id="rIdH"/></w:sectPr></w:pPr></w:p>',
        parts={
            "word/header1.xml": part("w:hdr", header),
            "word/footnotes.xml": part("w:footnotes", f'<w:footnote w:id="2">{note}</w:footnote>'),
        },
        links=[("rIdH", "header", "header1.xml"), ("rIdN", "footnotes", "footnotes.xml")],
    )
    return data, words + heading + noted


def expected(words: list[str]) -> list[str]:
    return sorted(" ".join(VALUES.get(word, word) for word in words).split())


@settings(max_examples=60, deadline=None)
@given(documents())
def test_a_word_copy_holds_no_removed_value_and_every_other_word(made: tuple[bytes, list[str]]) -> None:
    data, words = made
    before = word_text.read(data, (), LIMITS).text
    copy = word_redact.redact(data, MATCHER, LIMITS)
    assert word_proof.leftovers(copy, MATCHER, LIMITS) == []
    after = word_text.read(copy, (), LIMITS).text
    first = "The panel met in the spring. It found that agencies worked well together."
    assert sorted(after.replace(first, "").split()) == expected(words)
    assert after == MATCHER.replace(before)


@settings(max_examples=40, deadline=None)
@given(documents(), st.sampled_from(sorted(VALUES)), st.data())
def test_a_value_put_back_into_a_word_copy_anywhere_is_found(
    made: tuple[bytes, list[str]], value: str, data: st.DataObject
) -> None:
    copy = word_redact.redact(made[0], MATCHER, LIMITS)
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(copy)) as old, zipfile.ZipFile(buffer, "w") as new:
        target = data.draw(
            st.sampled_from([n for n in old.namelist() if n.startswith("word/") and n.endswith(".xml")])
        )
        for name in old.namelist():
            content = old.read(name).decode()
            if name == target:
                content = _with_value(content, value, data)
            new.writestr(name, content)
    found = word_proof.leftovers(buffer.getvalue(), MATCHER, LIMITS)
    assert value in {left.value for left in found}


def _with_value(xml: str, value: str, data: st.DataObject) -> str:
    """The value in a text element, over two of them, in an attribute or in a comment."""
    ends = [found.end() for found in re.finditer(r"<w:p(?: [^>]*)?>", xml)]
    how = data.draw(
        st.sampled_from(["text", "two runs", "attribute", "comment"] if ends else ["attribute", "comment"])
    )
    if how == "attribute":
        return re.sub(r"(<w:\w+)", lambda found: f'{found.group()} w:note="{escape(value)}"', xml, count=1)
    if how == "comment":
        return xml.replace("?>", f"?><!-- {value} -->", 1)
    at = data.draw(st.sampled_from(ends))
    cut = data.draw(st.integers(1, len(value) - 1)) if how == "two runs" else len(value)
    return xml[:at] + run(" " + value[:cut]) + run(value[cut:] + " ") + xml[at:]


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from([*FILLERS, *JOINED, *VALUES]), max_size=14), st.booleans())
def test_joints_change_only_the_words_beside_a_value(words: list[str], cut: bool) -> None:
    text = " ".join(words)
    matcher = Matcher(Rule(value, "" if cut else new) for value, new in VALUES.items())
    after = matcher.replace(text)
    assert matcher.find(after) == []
    kept = [word for word in words if word in FILLERS]
    at = 0
    for word_ in kept:  # in order; a capital or a comma may have changed where a sentence now begins
        core = word_.strip("“”.;").casefold()
        at = after.casefold().find(core, at)
        assert at >= 0, (text, after)
        at += len(core)
    assert "  " not in after


@st.composite
def pages(draw: st.DrawFn) -> tuple[bytes, list[str]]:
    """A PDF of up to three pages of random lines, each drawn in one of the ways that programs draw words."""
    maker, words = Maker(), []
    for number in range(draw(st.integers(1, 3))):
        page = maker.first if number == 0 else maker.page(plain=b"").obj
        content = b""
        for line in range(draw(st.integers(1, 4))):
            said = draw(sentences.map(lambda found: [word for word in found if word.isascii()][:5]))
            text = " ".join(said)
            words += said
            how = draw(st.sampled_from(["whole", "kerned", "pieces"]))
            start = f"BT /F 11 Tf {draw(st.integers(40, 80))} {640 - 40 * line} Td ".encode()
            escaped = [sign.encode() if sign not in "()\\" else b"\\" + sign.encode() for sign in text]
            if how == "kerned":
                content += start + b"[" + b" 12 ".join(b"(" + sign + b")" for sign in escaped) + b"] TJ ET\n"
            elif how == "pieces" and len(text) > 4:
                cut = draw(st.integers(1, len(text) - 1))
                halves = b"".join(escaped[:cut]), b"".join(escaped[cut:])
                content += start + b"(" + halves[0] + b") Tj (" + halves[1] + b") Tj ET\n"
            elif text:
                content += start + b"(" + b"".join(escaped) + b") Tj ET\n"
        page.Contents = maker.pdf.make_stream(
            b"BT /F 11 Tf 50 760 Td (The panel met in the spring and heard every agency.) Tj ET\n" + content
        )
    return maker.saved(), words


@settings(max_examples=12, deadline=None)
@given(pages())
def test_a_pdf_copy_holds_no_removed_value_and_every_other_word(made: tuple[bytes, list[str]]) -> None:
    data, words = made
    copy = pdf_redact.redact(data, MATCHER, LIMITS)
    assert pdf_proof.leftovers(copy, MATCHER, LIMITS) == []
    after = pdf_text.read(copy, (), LIMITS).text
    first = "The panel met in the spring and heard every agency."
    assert "".join(sorted("".join(after.replace(first, "").split()))) == "".join(
        sorted("".join(expected(words)))
    )


@settings(max_examples=12, deadline=None)
@given(pages(), st.sampled_from(sorted(value for value in VALUES if value.isascii())))
def test_a_value_left_in_a_pdf_copy_is_found(made: tuple[bytes, list[str]], value: str) -> None:
    data, words = made
    blind = Matcher(Rule(other, new) for other, new in VALUES.items() if other != value)
    copy = pdf_redact.redact(data, blind, LIMITS)
    found = {left.value for left in pdf_proof.leftovers(copy, MATCHER, LIMITS)}
    assert found == ({value} if value in words else set())
