"""Plain text: its encoding told, its text unchanged, its copy in the same encoding."""

import pytest

from checks.case import Action, Decision, Plan
from checks.documents import CannotRead, NotClean, inspect, leftovers, read, redact

TEXT = "Overview\r\n\r\nDanielle Łukasz said “no”.\r\nHer mother\tagreed.\n"
PLAN = Plan(
    decisions=(
        Decision(text="Danielle", variants=("Łukasz",), action=Action.PSEUDONYM, replacement="Child D"),
    )
)


@pytest.mark.parametrize(
    ("mark", "codec", "told"),
    [
        (b"", "utf-8", "UTF-8"),
        (b"\xef\xbb\xbf", "utf-8", "UTF-8 with byte order mark"),
        (b"\xff\xfe", "utf-16-le", "UTF-16 LE"),
        (b"\xfe\xff", "utf-16-be", "UTF-16 BE"),
        (b"", "utf-16-le", "UTF-16 LE"),
        (b"", "utf-16-be", "UTF-16 BE"),
    ],
)
def test_the_text_is_unchanged_and_its_encoding_is_told_and_kept(mark: bytes, codec: str, told: str) -> None:
    data = mark + TEXT.encode(codec)
    text = read(data, "report.txt")
    assert (text.text, text.encoding) == (TEXT, told)
    copy = redact(data, "report.txt", PLAN)
    assert copy.startswith(mark)
    assert read(copy, "report.txt").text == TEXT.replace("Danielle Łukasz", "Child D Child D")


def test_text_that_is_not_utf_8_is_read_as_windows_wrote_it() -> None:
    text = read("Zoë said “no” – café".encode("cp1252"), "report.txt")
    assert (text.text, text.encoding) == ("Zoë said “no” – café", "Windows-1252")


def test_a_replacement_the_encoding_cannot_hold_makes_the_copy_utf_8() -> None:
    plan = Plan(decisions=(Decision(text="Zoë", action=Action.PSEUDONYM, replacement="Łucja"),))
    assert redact("Zoë and café".encode("cp1252"), "report.txt", plan).decode() == "Łucja and café"


def test_paragraphs_stand_in_order_and_cover_all_words() -> None:
    text = read((TEXT * 400).encode(), "report.txt")
    covered = "".join(text.text[p.start : p.end] for p in text.paragraphs)
    assert "".join(covered.split()) == "".join(text.text.split())
    assert [p.number for p in text.paragraphs] == list(range(1, len(text.paragraphs) + 1))
    assert all(a.end <= b.start for a, b in zip(text.paragraphs, text.paragraphs[1:], strict=False))


def test_a_very_long_line_is_parted_between_words() -> None:
    text = read(b"word " * 5_000, "report.txt")
    assert len(text.paragraphs) > 1
    assert all(text.text[p.start : p.end].strip().startswith("word") for p in text.paragraphs)


def test_characters_no_screen_shows_are_told_and_gone_from_the_copy() -> None:
    data = "one\nDan\u200bielle\n".encode()
    assert [thing.place for thing in inspect(data, "report.txt")] == ["line 2"]
    assert redact(data, "report.txt", PLAN) == b"one\nChild D\n"


def test_the_proof_finds_what_is_left_with_its_line() -> None:
    found = leftovers(TEXT.encode("utf-16"), "report.txt", PLAN)
    assert {(left.value, left.place) for left in found} == {("Danielle", "line 3"), ("Łukasz", "line 3")}


def test_a_replacement_that_brings_a_removed_value_back_stops_the_copy() -> None:
    plan = Plan(decisions=(Decision(text="Leeds", action=Action.GENERALISE, replacement="near Leeds"),))
    with pytest.raises(NotClean) as refusal:
        redact(b"in Leeds", "report.txt", plan)
    assert refusal.value.leftovers[0].value == "Leeds"
    assert "Leeds" not in str(refusal.value)


def test_a_text_of_nothing_but_spaces_is_refused() -> None:
    with pytest.raises(CannotRead):
        read(b"\xef\xbb\xbf \n", "report.txt")
