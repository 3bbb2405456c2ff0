"""A number that is somebody's or some file's in one place is so wherever it stands."""

from checks.personal_data.recognisers.base import Found
from checks.personal_data.unit import Unit
from checks.personal_data.whole_document.numbers_found import numbers_found


def found_again(first: str, number: str, entity: str, *others: str) -> list[str]:
    """The numbers found in the others, `number` having been found in the first."""
    start = first.index(number)
    units = [Unit("report", first, [Found(start, start + len(number), entity, 0.6, "references", "", "")])]
    units += [Unit("summary", text, []) for text in others]
    return [unit.text[one.start : one.end] for unit, one in numbers_found(units)]


def test_the_number_of_an_officer_stands_alone_elsewhere() -> None:
    others = ("Left. 4471", "I asked 4471, now Sgt Jewell.", "The sum was 14471 or 44.71.")
    assert found_again("PC 4471 came.", "PC 4471", "UK_POLICE_COLLAR", *others) == ["4471", "4471"]


def test_the_number_of_a_file_is_found_without_its_label() -> None:
    assert found_again("Log no. 0017/210113.", "Log no. 0017/210113", "CASE_NUMBER", "See 0017/210113.") == [
        "0017/210113"
    ]


def test_a_year_a_time_and_a_short_number_are_not_looked_for() -> None:
    assert not found_again("PC 2011 came.", "PC 2011", "UK_POLICE_COLLAR", "It was 2011.")
    assert not found_again("PC 1945 came.", "PC 1945", "UK_POLICE_COLLAR", "At 1945 he left.")
    assert not found_again("PC 518 came.", "PC 518", "UK_POLICE_COLLAR", "518 of them came.")
