"""Authors and parties of what the documents cite are left alone, unless the documents tell of somebody so called."""

import pytest

from tests.checks.personal_data.texts import flagged


@pytest.mark.parametrize(
    "text",
    [
        "Ferguson (2009) and Stevenson, Radford and Hallett (1998) call it so.",
        "It has been called so (Stevenson, 1998; Ferguson 2009).",
        "Pearce, Hynes and Bovarnick (2009) found a wall of silence.",
        "The rule of optimism is from Dingwall, Eekelaar and Murray.",
        "Brandon (2009) wrote of men as invisible, and Barr (2012) has shown that crying peaks.",
        "It has been said before (Featherstone, Rivett and Scourfield, 2007; Ashley, 2011).",
        "Cleaver, Unell and Aldgate, in their book, say how they come together.",
        "In 2012 the judge relied on R v Hanson [2005] EWCA Crim 824 in this.",
        "Gilligan and Rutter, writing on resilience, both see it.",
        "The research of Pearce was known to one of the staff. Pearce argues so.",
        "Gohir (2013) argues that nobody asked.",
        "It rewards illness; Jurin and colleagues (2003) go further.",
        "On this Southall and colleagues published in 1997.",
        "Ryder J, in a judgment of 2004, said so.",
        "In A and S v Wrenshire County Council (2012) it was found so.",
        "The guidance, PH28, issued with SCIE, says so.",
        "In 2012 the judge followed R v Adomako [1995] 1 AC 171 in this.",
        "The court applied Re B (Children) [2008] UKHL 35 here.",
        "The law is in R (G) v Southwark London Borough Council [2009] UKHL 26.",
        "In 2012 they cited A County Council v K, D and L [2005] EWHC 144 (Fam) here.",
    ],
)
def test_what_is_cited_is_left_alone(text: str) -> None:
    assert flagged(text) == []


def test_a_list_of_references_is_left_alone() -> None:
    lines = (
        "Appendix 2: Works consulted",
        "Okely, J. (1983) The Traveller-Gypsies",
        "Rutter, M., Giller, H. and Hagell, A. (1998) Antisocial Behaviour by Young People",
        "Enquiries to Leanne Hartley.",
    )
    assert flagged("\n".join(lines)) == ["Leanne Hartley"]


def test_lines_that_look_like_a_list_of_works_are_left_alone_and_so_are_their_authors() -> None:
    lines = (
        "Chand [3] found that nobody asked. Morrison's model [4] is another.",
        "Notes",
        "[3] Chand, A. (2005) Do you speak English? Language barriers. British Journal of Social Work, 35.",
        "[4] Morrison, T. (2005) Staff Supervision in Social Care. Brighton: Pavilion.",
    )
    assert flagged("\n".join(lines)) == []


def test_somebody_called_like_an_author_of_the_list_is_found() -> None:
    lines = (
        "Mrs Chand rang. Chand was not asked.",
        "[3] Chand, A. (2005) Do you speak English? Language barriers. British Journal of Social Work, 35.",
        "[4] Morrison, T. (2005) Staff Supervision in Social Care. Brighton: Pavilion.",
    )
    assert flagged("\n".join(lines))[:2] == ["Mrs Chand", "Chand"]


def test_what_is_told_of_somebody_called_like_an_author_of_the_list_is_found() -> None:
    lines = (
        "Chand [3] found that nobody asked. On the Monday Chand hit the child. Chand's mother was told.",
        "[3] Chand, A. (2005) Do you speak English? Language barriers. British Journal of Social Work, 35.",
        "[4] Morrison, T. (2005) Staff Supervision in Social Care. Brighton: Pavilion.",
    )
    assert flagged("\n".join(lines)) == ["Chand"] * 4


def test_a_list_of_children_is_no_list_of_works() -> None:
    found = flagged(
        "Hartley, L. (2004) Westmere Primary School\nHartley, K. (2006) Ashgrove Nursery, Westmere"
    )
    assert found[0] == "Hartley, L"
    assert {"Westmere Primary School", "Ashgrove Nursery"} <= set(found)


def test_children_in_a_list_with_the_years_of_their_births_are_found() -> None:
    found = flagged("Hartley, L. (2004) Aged six at the time.\nHartley, K. (2006) Born in Westmere.")
    assert found[0] == "Hartley, L"
    assert any("Hartley, K" in one for one in found)


def test_an_author_is_left_alone_elsewhere_too() -> None:
    assert flagged("Ferguson (2009) says so.\nOn that Ferguson has written since.") == []


def test_somebody_called_like_an_author_is_found() -> None:
    found = flagged("Ferguson (2009) says so.\nThe lodger was Wayne Ferguson.\nOn 3 May Ferguson came back.")
    assert found[-3:] == ["Wayne Ferguson", "3 May", "Ferguson"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The twins, Tyler and Senait (2006), were at nursery.", "Senait"),
        ("Her children are Senait (2006) and Yonas (2009).", "Senait"),
        ("Pearce (2006) is with his aunt.", "Pearce"),
        ("On 3 May Gupta and Daniel (2006) were seen. Mr Gupta is their uncle.", "Daniel"),
        ("Hartley, L. (2004) lives there.", "Hartley, L"),
        ("Pearce's work at school got better on 3 May.", "Pearce"),
        ("Taylor and Kelly wrote to their father.", "Taylor"),
        ("The children (Tyler, 2004; Ashley, 2006) were seen.", "Ashley"),
    ],
)
def test_children_with_the_year_of_their_birth_are_found(text: str, found: str) -> None:
    assert found in flagged(text)


def test_a_judgment_on_the_family_is_found() -> None:
    text = "Wayne Hartley appealed on 4 May 2012 (R v Hartley [2012] EWCA Crim 99901)."
    assert "Hartley [2012] EWCA Crim 99901" in flagged(text)


def test_a_late_judgment_is_found_though_nobody_else_is_called_like_its_parties() -> None:
    text = "On 4 May 2012 Father's appeal was dismissed: R v Hartley [2012] EWCA Crim 99901."
    assert "Hartley [2012] EWCA Crim 99901" in flagged(text)


def test_an_old_judgment_that_is_not_cited_as_law_is_found() -> None:
    text = "Adult 2 had been convicted before (R v Hartley [2004] EWCA Crim 99901). He died on 4 May 2012."
    assert "Hartley [2004] EWCA Crim 99901" in flagged(text)


def test_an_old_judgment_is_law_where_judges_are_spoken_of() -> None:
    text = (
        "The Court of Appeal in Langley v Liverpool City Council [2005] EWCA Civ 1173 had something to say. "
        "He died on 4 May 2012."
    )
    assert flagged(text) == ["4 May 2012"]


def test_a_surname_alone_is_found_though_an_author_has_it() -> None:
    assert "Ferguson" in flagged("Ferguson (2009) says so.\nAt nine Ferguson came back drunk.")


def test_a_judgment_of_late_that_hides_its_parties_is_found() -> None:
    text = "On 4 May 2012 judgment was given: Re N (A Child) [2012] EWHC 99902 (Fam)."
    assert "[2012] EWHC 99902 (Fam)" in flagged(text)
