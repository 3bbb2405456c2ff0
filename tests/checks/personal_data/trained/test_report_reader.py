"""The report reader adds what no pattern was written for, and leaves kinds to the rules that know them."""

from dataclasses import replace

import pytest

from checks.personal_data.engine import findings, readings
from checks.personal_data.recognisers.base import Found
from checks.personal_data.trained import names, report_reader
from checks.personal_data.trained.crf_features import tokenise
from checks.personal_data.trained.report_features import document_features
from checks.personal_data.trained.report_reader import LAYER, read_reports
from checks.personal_data.unit import Unit
from tests.checks.personal_data.texts import flags_of


def unit(text: str, *found: Found) -> Unit:
    return Unit("report.txt", text, found)


def said(text: str, words: str, entity: str, layer: str) -> Found:
    """What a layer says of the words where they stand in the text."""
    start = text.index(words)
    return Found(start, start + len(words), entity, 0.6, layer, layer, "")


def read(text: str) -> dict[str, str]:
    """What the reader finds, with its kinds, where the layers have read the text before it."""
    one = unit(text, *findings([text])[0])
    read_reports([one])
    return {text[f.start : f.end]: f.entity for f in one.found if f.layer == LAYER}


def test_it_finds_what_no_layer_found() -> None:
    one = unit("Kian was two when Leanne, a machinist at Crowther's, left him with his nan.")
    read_reports([one])
    assert {one.text[f.start : f.end] for f in one.found} >= {"Kian", "machinist"}


def test_it_tells_kinds_apart() -> None:
    found = read(
        "Mr Halloran, aged 41, of 12 Tanner Street, Brigthorpe, worked nights at Crowther's Foundry."
    )
    assert found.get("Mr Halloran") == "PERSON"
    address = [words for words, kind in found.items() if kind == "ADDRESS"]
    assert ", ".join(address) == "12 Tanner Street, Brigthorpe"
    assert "AGE" in found.values()


def test_roles_pseudonyms_and_the_law_are_left() -> None:
    text = "Child A told Social Worker 2 that Mother had gone. Section 47 enquiries began under the Children Act 1989."
    assert read(text) == {}


def test_a_finding_never_runs_from_one_cell_into_the_next() -> None:
    text = "Gwilym Beddoes\tFather\tHV1"
    assert not [words for words in read(text) if "\t" in words]


def test_a_short_form_at_an_edge_is_cut_off() -> None:
    spans = list(
        report_reader._found(
            "HV Clare Ostler", [report_reader.Span(start=0, end=15, label="PERSON", probability=0.9)], ()
        )
    )
    assert [("HV Clare Ostler"[one.start : one.end], one.score) for one in spans] == [("Clare Ostler", 0.81)]


def test_a_number_before_a_name_and_a_relative_in_small_letters_are_no_part_of_it() -> None:
    text = "4.13 Frost had left, nan said."
    spans = [report_reader.Span(0, 10, "PERSON", 0.9), report_reader.Span(21, 24, "PERSON", 0.9)]
    assert [text[one.start : one.end] for one in report_reader._found(text, spans, ())] == ["Frost"]


@pytest.mark.parametrize("years", ["1998-2012", "2010/2011", "2010–11", "2009"])
def test_years_are_no_number_of_a_file(years: str) -> None:
    assert years not in read(f"In the case {years} it grew; the years {years} were quiet.")


def test_it_takes_the_kind_that_the_layers_know() -> None:
    text = "Ring 07700 900123 after six."
    layer = said(text, "07700 900123", "PHONE_NUMBER", "contact")
    (one,) = report_reader._found(text, [report_reader.Span(5, 17, "CODE", 0.9)], [layer])
    assert one.entity == "PHONE_NUMBER"


def test_a_person_whose_name_is_known_stays_one_whatever_a_rule_reads_in_it() -> None:
    text = "Danielle Marsh-Orton came."
    place = said(text, "Danielle Marsh", "LOCATION", "place cues")
    name = Found(0, 20, "PERSON", 0.85, "lists", "full name", "")
    span = report_reader.Span(0, 20, "PERSON", 0.9)
    assert [one.entity for one in report_reader._found(text, [span], [place, name])] == ["PERSON"]
    assert [one.entity for one in report_reader._found(text, [span], [place])] == ["LOCATION"]


def test_a_date_ends_at_a_gap_and_an_occupation_has_no_small_word_at_its_edges() -> None:
    text = "25 Jan  abi: he works on his taxis at the"
    spans = [report_reader.Span(0, 11, "DATE_TIME", 0.9), report_reader.Span(25, 41, "OCCUPATION", 0.9)]
    assert [text[one.start : one.end] for one in report_reader._found(text, spans, ())] == ["25 Jan", "taxis"]


def test_documents_are_read_apart() -> None:
    """What one document says of a word does not count in the other."""
    units = [Unit("one", "Bond told the Panel.", ()), Unit("two", "The bond between them was strong.", ())]
    alone = Unit("two", "The bond between them was strong.", ())
    read_reports(units)
    read_reports([alone])
    assert units[1].found == alone.found


def test_without_a_model_nothing_changes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(report_reader, "reader", lambda: None)
    one = unit("Kayleigh went home.")
    read_reports([one])
    assert list(one.found) == []


def test_with_patterns_and_lists_alone_it_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(names.SETTING, names.NONE)
    assert report_reader.reader() is None


def test_its_flags_say_why_they_are_there() -> None:
    flags = [flag for flag in flags_of("She wrote: “asked Kayleigh to go.”") if LAYER in flag.source]
    assert flags
    assert all(flag.why for flag in flags)


def test_the_features_tell_what_layers_said_and_how_the_document_uses_a_word() -> None:
    text = "Bond came. The bond held."
    own = Unit("one", text, [said(text, "Bond", "PERSON", "lists")])
    (rows,) = document_features([own], [tokenise(text)])
    assert "L=B|lists|PERSON" in rows[0]
    assert "df=1|True" in rows[0], "once with a capital, and in small letters too"
    assert "L-1=PERSON" in rows[1]
    assert rows[5] == []


def test_what_was_read_with_the_layers_is_what_the_reader_reads_itself() -> None:
    """Unless somebody has found more since, or the scores are of another text."""
    texts = ["Kian was two when Leanne, a machinist at Crowther's, left him with his nan.", "Kian went."]
    once = [
        Unit("one", text, read.found, None, read) for text, read in zip(texts, readings(texts), strict=True)
    ]
    again = [Unit("one", unit.text, unit.found) for unit in once]
    wrong = [replace(unit, read=once[1 - number].read) for number, unit in enumerate(once)]
    more = [replace(unit, found=[*unit.found, said(unit.text, "Kian", "PERSON", "listed")]) for unit in once]
    for units in (once, again, wrong, more):
        read_reports(units)
    assert once[0].read.scores is not None
    assert [unit.found for unit in once] == [unit.found for unit in again] == [unit.found for unit in wrong]
    assert any(one.layer == "listed" for one in more[0].found)


def features(*texts: str, people: tuple[str, ...] = ()) -> dict[str, set[str]]:
    """The features of each word of a document, by word; the last mention of a word counts."""
    units = [
        unit(text, *(said(text, name, "PERSON", "lists") for name in people if name in text))
        for text in texts
    ]
    tokens = [tokenise(text) for text in texts]
    return {
        text[start:end]: set(row)
        for text, own, rows in zip(texts, tokens, document_features(units, tokens), strict=True)
        for (start, end), row in zip(own, rows, strict=True)
    }


def test_the_features_of_letters_tell_what_stands_around_them() -> None:
    found = features("Kyle Mensah came.", "K says J hit him.", "SW came.", people=("Kyle Mensah",))
    assert "cp=m|^" in found["K"]  # several letters alone in the text
    assert {"ini", "cn=m|v"} <= found["K"]
    assert "cp=2s|^" in found["SW"]  # a short form of the field
    assert "ini" not in found["SW"]


def test_a_pseudonym_and_a_name_in_small_letters_are_told() -> None:
    found = features("Child K is the subject.", "Art Frost came.", "feed art now", people=("Art Frost",))
    assert "called" in found["K"]
    assert {"low", "lowp=feed", "lown=now"} <= found["art"]
    assert "low" not in found["feed"]


def test_the_heading_over_a_cell_is_told() -> None:
    found = features("Date\tSource\tEvent", "12/3/10\tHLT\tSeen.")
    assert "head=source" in found["HLT"]
    assert not any(feature.startswith("head=") for feature in found["Source"])
