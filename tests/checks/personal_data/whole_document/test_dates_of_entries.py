"""Entries of a log are dated by the form that the log uses; numbers of paragraphs are no dates."""

from checks.personal_data.recognisers.base import Found
from checks.personal_data.unit import Unit
from checks.personal_data.whole_document.dates_of_entries import dates_of_entries


def entries(*texts: str, read: tuple[int, ...] = ()) -> list[Unit]:
    """Units of one document; of those numbered in `read`, some layer found the first word a date."""
    return [
        Unit(
            "report",
            text,
            [Found(0, len(text.split()[0]), "DATE_TIME", 0.5, "dates", "", "")] if number in read else [],
        )
        for number, text in enumerate(texts)
    ]


def dated(units: list[Unit]) -> list[str]:
    return [unit.text[one.start : one.end] for unit, one in dates_of_entries(units)]


def test_a_day_and_month_is_a_date_where_other_entries_are_dated_so() -> None:
    log = ("13/12 sw not in. m", "14/12 sw not in", "2/12 sw out. m")
    assert dated(entries(*log, read=(0, 1))) == ["2/12"]
    assert not dated(entries(*log, read=(0,)))


def test_days_with_full_stops_are_dates_where_they_jump() -> None:
    log = (
        "03.08  mrs k in office",
        "12.09  occ order granted. Locks chged 14.09 by us",
        "19.09  mr k at counter",
    )
    assert dated(entries(*log)) == ["03.08", "12.09", "19.09", "14.09"]


def test_quoted_entries_are_dated_and_so_is_what_runs_on_in_one() -> None:
    book = (
        "“12.1 Demi ate 4 bowls. – Sue K”",
        "“14.1 Same clothes.”",
        "“8.2 absent. 9.2 absent. 10.2 absent.”",
    )
    assert dated(entries(*book)) == ["12.1", "14.1", "8.2", "9.2", "10.2"]


def test_a_run_of_days_and_months_in_order_is_dates_whatever_follows() -> None:
    book = ("27.3 DNA", "17.4 Seen", "8.5 Reviewed", "12.6 Boxes in", "21.8 Seen")
    assert dated(entries(*book)) == ["27.3", "17.4", "8.5", "12.6", "21.8"]
    assert not dated(entries(*book[:2], "27.30 DNA", *book[2:]))


def test_clock_times_are_no_dates() -> None:
    assert not dated(entries("20.10 Tea", "21.05 Settled", "21.40 Woke", "22.10 Slept", "23.05 Slept"))


def test_numbers_of_paragraphs_are_no_dates() -> None:
    assert not dated(entries("3.1  The visit was late.", "3.2  Nobody came.", "3.3  It was closed."))
    assert not dated(entries("3.01  The visit.", "3.02  Nobody came.", "4.01  It was closed."))
    assert not dated(entries("1.1 The visit.", "2.1 Nobody came.", "3.1 It was closed.", "4.1 The end."))


def test_documents_are_told_apart() -> None:
    one, *rest = entries("13/12 sw not in. m", "14/12 sw not in", "2/12 sw out. m", read=(0, 1))
    one.document = "summary"
    assert not dated([one, *rest])


def test_days_and_months_in_order_are_dates_though_nothing_was_found() -> None:
    assert dated(entries("16/12 arrived", "17/12 no proof", "20/12 still no")) == ["16/12", "17/12", "20/12"]
