"""What the judgment reader learns from: the words of a document that its annotator masked."""

from training.court import marks_in, units_of

TEXT = "THE FACTS\nThe applicant, Mr Grzyb, lives in Poland.\n"
ROW = {
    "text": TEXT,
    "annotators": [
        {
            "mentions": [
                {"start": TEXT.index("Mr"), "end": TEXT.index("Mr") + 8, "ident": "DIRECT", "type": "PERSON"},
                {"start": TEXT.index("Poland"), "end": TEXT.index("Poland") + 6, "ident": "NO_MASK", "type": "LOC"},
            ]
        }
    ],
}  # fmt: skip


def test_what_was_masked_and_what_was_left_are_told_apart_in_offsets_of_the_unit() -> None:
    start, unit = units_of("one", TEXT)[1]
    spans = marks_in(ROW, start, len(unit.text))
    assert [(unit.text[a:b], label) for a, b, label in spans] == [
        ("Mr Grzyb", "MASKED"),
        ("Poland", "LEFT"),
    ]


def test_the_units_are_those_of_the_scan_with_what_its_layers_found() -> None:
    units = [unit for _, unit in units_of("one", TEXT)]
    assert "Grzyb" in units[1].text
    assert any(one.entity == "PERSON" for one in units[1].found)
