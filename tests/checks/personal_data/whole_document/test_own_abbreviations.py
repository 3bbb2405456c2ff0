"""Short forms that a document explains: those that name nobody, and those of people and local bodies."""

import pytest
import regex

from checks.personal_data.pseudonym_schemes import KIND, _names_of
from checks.personal_data.recognisers.base import Found
from checks.personal_data.unit import Unit
from checks.personal_data.whole_document.own_abbreviations import explained
from tests.checks.personal_data.texts import flagged, flags_of, kinds

LEFT_ALONE = [
    ("Key: POL = police; FC = foster carer recordings.\n12/01/13 | POL | Lorry stopped.\nFC rang.", "POL FC"),
    (
        (
            "Abbreviations not in key: ALMO, Arm’s Length Management Organisation; YPR, Young Person at Risk form.\n"
            "The ALMO wrote. YPR sent to the team."
        ),
        "ALMO YPR",
    ),
    ("Logs are DOM (Domestic) and ABAN (abandoned call).\nABAN at nine. DOM at ten.", "DOM ABAN"),
    ("The Family Court (FC) sat.\nFC papers were late; the FC’s order came.", "FC FC’s"),
    ("Neonatal Abstinence Syndrome, often shortened to NAS, is common.\nNAS was seen.", "NAS"),
    ("Return Home Interviews (RHIs) were held.\nNo RHI was read; RHIs stopped.", "RHI RHIs"),
    ("They logged it as a Cause for Concern (CfC).\nEach CfC was amber.", "CfC"),
    ("In the table NK means not known.\nFather | NK | NK", "NK"),
]

KIND_ALONE = regex.compile(KIND)


@pytest.mark.parametrize(("text", "words"), LEFT_ALONE, ids=[words for _, words in LEFT_ALONE])
def test_short_forms_that_name_nobody_are_left_alone(text: str, words: str) -> None:
    assert not set(words.split()) & set(flagged(text))


def test_a_table_may_give_the_initials_of_each() -> None:
    found = kinds(
        "Colin Thwaite | CT | Overview Author\nFergus Malley | FM | Education\nCT spoke. It went to FM."
    )
    assert found.get("CT") == found.get("FM") == "PERSON"


@pytest.mark.parametrize(
    "told",
    [
        'VARNAVIDES, Demi Christina ("DV")',
        "Demi Christina Varnavides (DV)",
        "Demi Varnavides, hereafter DV, was fourteen.",
        'Demi Varnavides ("DV" in this report)',
        "Demi Varnavides is referred to as DV throughout.",
        "This is about Demi Varnavides. She is known in this report as DV.",
        "Demi Varnavides - DV",
        "Subject: Demi Varnavides, DOB 3.4.96 (DV)",
    ],
)
def test_initials_that_are_said_to_be_somebodys_are_whatever_else_they_mean(told: str) -> None:
    """DV is domestic violence to everybody else."""
    assert kinds(f"{told}\nThe school wrote that DV was late. A DV risk was seen.").get("DV") == "PERSON"


def test_the_same_letters_of_a_role_are_nobody() -> None:
    assert flagged("The Domestic Violence Officer (DV) rang.\nThe school wrote that DV was late.") == []


def test_a_key_to_initials_may_give_each_a_line() -> None:
    text = (
        "NB – Nuala Breen, SW\nPC – Pete Cardew, team manager\nNo reply from PC on file. SW – Social Worker"
    )
    assert kinds(text).get("PC") == "PERSON"
    assert "SW" not in flagged(text)


def test_short_forms_of_people_are_their_initials() -> None:
    """Also where the letters are a title, and where two share a line."""
    text = (
        "KEY\nDR    = Daisy Renner, subject\nWT/MT = William and Morag Tennant, grandparents\n"
        "11 Sep   DR starts at school.\nWT threw her out."
    )
    assert {word: kinds(text).get(word) for word in ("DR", "WT", "MT")} == dict.fromkeys(
        ("DR", "WT", "MT"), "PERSON"
    )
    assert flagged(text).count("DR") == 2


def test_short_forms_of_local_bodies_are_found() -> None:
    text = "He went to the Wrexdale Royal Infirmary (WRI).\nWRI rang."
    assert flagged(text).count("WRI") == 2


def test_the_codes_of_agencies_in_a_table_are_no_bodies() -> None:
    text = "Date\tSource\tEvent\n12/3/10\tHLT\tSeen.\n13/3/10\tKestrel Road Project\tSeen."
    assert "HLT" not in flagged(text)


def test_initials_that_a_document_gives_somebody_are_found_though_they_mean_something_else() -> None:
    assert flagged("Helen Vann is “HV” in this document.\n2. HV to ring.").count("HV") == 2
    assert "HV" not in flagged("A health visitor is “HV” in this document.\n2. HV to ring.")


def test_initials_by_which_a_system_knows_its_users_are_found() -> None:
    text = "Staff sign so: KPR is Miss Kirsty Prosser, DAB is Mr Delroy Barrett.\nAlerted: DAB\nMGM is Mary Green."
    assert {"KPR", "DAB"} <= set(flagged(text))
    assert "MGM" not in flagged(text)


def test_letters_that_a_key_gives_to_roles_are_left_alone() -> None:
    key = "KEY TO INITIALS USED\n\nSC\tThe child, a girl\nBC\tBirth child of the carers\nSSW\tSupervising social worker"
    assert flagged(f"{key}\n\nSSW said that BC was shocked.\nSC was placed there. SC wrote a poem.") == []


def test_initials_that_a_key_explains_by_roles_stay_found() -> None:
    key = (
        "Key to initials used in minutes\n\nSMC – father; RK – mother; MB – grandmother; GT – health visitor"
    )
    text = f"{key}\nRK: I asked."
    assert "RK" in flagged(text)


def test_families_called_after_trees_are_nobody() -> None:
    text = (
        "Each household carries the name of a tree: the carers are Mr Oak and Mrs Oak.\n"
        "Willow 1 told Mrs Oak. Young Oak was convicted. The Oaks left. Gareth Pinn told Mrs Hazel."
    )
    assert [flag.text for flag in flags_of(text) if flag.type == "PERSON"] == ["Gareth Pinn"]


def test_a_girl_called_willow_is_somebody_where_no_tree_is_spoken_of() -> None:
    assert "Willow" in {flag.text for flag in flags_of("The teacher saw Willow and Mr Oak. Willow cried.")}


def test_planets_and_metals_are_nobody_where_a_scheme_is_told() -> None:
    text = (
        "The reviewer adopted a scheme of code names. Members of the family are flowers. Professionals are planets.\n"
        "Foxglove was convicted. Marigold met Jupiter, and Bluebell told Mr Saturn. Trevor Hobday wept."
    )
    assert flagged(text) == ["Trevor Hobday"]


def test_letters_of_persons_referred_to_are_nobody() -> None:
    text = (
        "Persons referred to\n\nFS - the subject, a girl\nPS - paternal stepfather\nOB - older brother of FS\n"
        "MA - maternal aunt\n\n"
        "FS lived with MA. OB was in bed, and Otto Pell told MA."
    )
    assert flagged(text) == ["Otto Pell"]


@pytest.mark.parametrize(
    "text",
    [
        "Family T is the household. We say MT for their mother and FT for their father. MT told FT and Otto Pell.",
        "Child K lived with MK (mother), FK (father) and PGMK (paternal grandmother). MK told PGMK and Otto Pell.",
        "The child will be referred to throughout as BV11. His mother told Otto Pell. BV11 was weighed.",
        "The half-sibling (HS1) was young. Her stepfather (MSF) rang. Otto Pell saw HS1 and MSF.",
        "The children are One, Two, Three and Four. Three was ill. Four told Otto Pell.",
        "Professionals have a Greek letter: Midwife α, Dr β. It was Dr β who rang Otto Pell.",
        "Shown as | Role\nToD1 | Peripatetic teacher of the deaf\nIn May ToD1 rang Otto Pell.",
        "Nobody is named in this report. The street is called the Terrace. Otto Pell left the Terrace in May.",
        "The school is called the Hall throughout. Otto Pell left the Hall in May. The Hall has ten pupils.",
        "People have signs, no real names. There are two places: the Isle and the Port. Otto Pell left the Port.",
    ],
)
def test_letters_of_a_family_are_nobody(text: str) -> None:
    assert flagged(text) == ["Otto Pell"]


@pytest.mark.parametrize(
    "told",
    [
        "Members of the family have been given colours. The key is set out in Table 1.",
        "Colours are used in place of names.",
        "The Board has disguised all the people and places by colours.",
        "The report is anonymised: relatives are known by colours.",
    ],
)
def test_colours_are_nobody_where_they_stand_for_names(told: str) -> None:
    text = f"{told}\nChild Amber lived with Ms Green and Mr Brown. Violet told Ms Green. Ffion Brice wept."
    assert flagged(text) == ["Ffion Brice"]


def test_surnames_like_animals_stay_found_where_no_scheme_is_told() -> None:
    text = "The family have animals. Mr Fox and Mrs Wolf came, and Mr Badger rang."
    assert {"Mr Fox", "Mrs Wolf", "Mr Badger"} <= set(flagged(text))


def test_letters_that_are_nobodys_initials() -> None:
    text = (
        "Persons are known by two capital letters. These are not their initials.\n"
        "VH — their mother\nPK — their father\n\nVH left PK in May. Otto Pell told VH."
    )
    assert flagged(text) == ["Otto Pell"]


@pytest.mark.parametrize(
    "text",
    [
        "He was called names because of the colour of his skin. Mr Brown, Mrs White and Mr Green saw it.",
        "He knew the names of all the birds. Mr Finch and Mr Martin took him out, and Mrs Swift paid.",
        "The girls are named after flowers. Mrs Rose and Mr Lily came with Mrs Daisy.",
        "The bridesmaids were given flowers. Mrs Rose and Mr Lily came with Mrs Daisy.",
        "She is known as a person of colour. Mr Black and Mrs Grey agreed.",
    ],
)
def test_names_like_a_kind_are_found_where_no_scheme_is_told(text: str) -> None:
    assert sum(word.startswith(("Mr ", "Mrs ")) for word in flagged(text)) == text.count("Mr")


@pytest.mark.parametrize(
    "kind",
    [
        "tree",
        "trees",
        "flowers",
        "birds",
        "rivers",
        "colours",
        "herbs",
        "gems",
        "gemstones",
        "planets",
        "metals",
        "stars",
        "constellations",
        "music",
        "musical",
        "fruits",
        "animals",
        "fabrics",
        "fish",
        "spices",
        "mountains",
        "butterflies",
        "shapes",
    ],
)
def test_every_kind_that_a_scheme_may_name_has_its_names(kind: str) -> None:
    said = KIND_ALONE.fullmatch(kind)
    assert said
    assert len(_names_of(said["kind"].removesuffix("s"))) > 10


def test_a_key_in_a_sentence_gives_initials_to_relatives_as_well() -> None:
    text = (
        "SBC is Shirin; MRI is her husband; JK is the mother-in-law.\n"
        "JK keeps the passport. Child tax credit goes into MRI's account. SBC said so."
    )
    found = flagged(text)
    assert all(letters in " ".join(found) for letters in ("SBC", "MRI", "JK"))


def test_letters_that_a_sentence_gives_to_relatives_and_none_to_anybody_named_are_nobodys() -> None:
    relatives = "TQV is her husband; JKW is the mother-in-law."
    assert not {"TQV", "JKW"} & explained([Unit("report", relatives, [])])["report"].people
    shirin = Found(7, 13, "PERSON", 0.9, "lists", "", "")
    keyed = Unit("report", f"SBC is Shirin; {relatives}", [shirin])
    assert {"SBC", "TQV", "JKW"} <= explained([keyed])["report"].people
