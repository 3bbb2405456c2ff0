"""The guidance as data: every day has one regime and one Act, and nothing is said without a source."""

import tomllib
from datetime import date, timedelta
from types import SimpleNamespace

import pytest

from checks import guidance

LAST = date(2026, 12, 31)


@pytest.mark.parametrize(
    ("day", "regime"),
    [
        (date(2005, 1, 1), "working_together_2010_chapter_8"),
        (date(2010, 6, 9), "working_together_2010_chapter_8"),
        (date(2010, 6, 10), "letter_2010_06_10"),
        (date(2013, 4, 14), "letter_2010_06_10"),
        (date(2013, 4, 15), "working_together_2013_chapter_4"),
        (date(2015, 3, 26), "working_together_2015_chapter_4"),
        (date(2018, 6, 29), "working_together_2015_transitional"),
        (date(2023, 12, 15), "section_16f_working_together_2023"),
    ],
)
def test_a_review_falls_under_the_regime_of_the_day_it_was_initiated(day, regime):
    assert guidance.regime_on(day).id == regime


def test_every_day_has_one_regime_and_one_act():
    day = date(2005, 12, 31)
    while day < LAST:
        assert sum(regime.covers(day) for regime in guidance.regimes()) == 1
        assert sum(act.covers(day) for act in guidance.data_protection_acts()) == 1
        day += timedelta(days=1)


def test_every_day_and_region_has_one_channel():
    for region in ("london", "rest_of_england"):
        day = date(2010, 1, 1)
        while day < LAST:
            assert sum(region in channel.regions for channel in guidance.channels_on(day)) == 1
            day += timedelta(days=1)


def test_only_the_two_regimes_of_the_letter_are_decided_here():
    supported = {regime.id: regime.publishes for regime in guidance.regimes() if regime.supported}
    assert supported == {
        "working_together_2010_chapter_8": ("executive_summary",),
        "letter_2010_06_10": ("overview_report", "executive_summary"),
    }


def test_every_source_that_is_named_is_listed_and_every_one_listed_is_of_a_known_authority():
    listed = set(guidance.sources())
    named = {kind.source for kind in guidance.finding_kinds().values()}
    named |= {regime.source for regime in guidance.regimes() if regime.source}
    named |= {act.source for act in guidance.data_protection_acts()}
    assert named <= listed
    assert {source.authority for source in guidance.sources().values()} == {"law", "guidance", "request"}


def test_regimes_before_2018_are_never_called_law_and_the_letters_never_say_must():
    for regime in guidance.regimes():
        assert (regime.authority == "law") == regime.id.startswith("section_16f")
        if regime.authority != "law":
            assert "must" not in " ".join(regime.asks)
    for source in guidance.sources().values():
        assert source.authority == "law" or "must" not in source.says


def test_every_kind_of_restriction_has_its_rows():
    kinds = {restriction.kind for restriction in guidance.restrictions()}
    assert kinds == {"order", "criminal", "family", "inquest", "automatic"}
    for kind in kinds:
        assert guidance.restrictions_of(kind)


@pytest.mark.parametrize("row", ["section_45a", "sexual_offences"])
def test_anonymity_for_life_is_never_given_an_end(row):
    found = next(restriction for restriction in guidance.restrictions() if restriction.id == row)
    assert found.lasts.startswith("for life")


def test_every_address_of_the_letters_has_ended():
    assert all(channel.ended for channel in guidance.channels())


@pytest.mark.parametrize(
    "stretches",
    [
        [],
        [(date.min, date(2010, 1, 1))],
        [(date.min, date(2010, 1, 1)), (date(2010, 1, 3), date.max)],
        [(date.min, date(2010, 1, 1)), (date(2010, 1, 1), date.max)],
    ],
)
def test_a_gap_or_an_overlap_is_refused(stretches):
    with pytest.raises(ValueError):
        guidance.in_one_line(SimpleNamespace(first=first, last=last) for first, last in stretches)


def test_an_unknown_field_in_the_data_is_refused():
    row = tomllib.loads('id = "x"\nregions = []\naddressee = ""\nended = true\nbecause = ""\nadress = "typo"')
    with pytest.raises(ValueError, match="adress"):
        guidance.Channel(**row)
