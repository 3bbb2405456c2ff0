"""People in every register: in notes, messages and minutes, under short and odd names; and words that are none."""

import pytest

from checks import documents, personal_data
from tests.checks.personal_data.texts import flags_of, kinds

FOUND = [
    ("4.13 Frost had lived with the family since the spring, and Nick slept on the sofa.", "Frost"),
    ("Carr, Wood and Sharp were charged. Sharp pleaded guilty.", "Sharp"),
    ("Allocated to: Dawn. Prev worker: Joy.", "Joy"),
    ("The school's database has him as Wr?bel.", "Wr?bel"),
    ("The letter is to Mrs Zieli\ufffdska.", "Mrs Zieli\ufffdska"),
    ("He told WPC Small that she had gone.", "WPC Small"),
    ("The sermon was by the Very Revd Giles Amory.", "the Very Revd Giles Amory"),
    ("i told miss Jabeen about it", "miss Jabeen"),
    ("20:52 on scene pc Lockwood 5127. spoke w father", "pc Lockwood"),
    ("It was Mr Conrad Voss FRCS who operated.", "Mr Conrad Voss"),
    ("Dear Spud,\nI hope that you are well.", "Spud"),
    ("Sun 4/3/12. H. ate four bowls of rice.", "H"),
    ("“Can we please get her in. G.”", "G"),
    ("Initialled V. O-L. on the same day.", "V. O-L"),
    ("Kyran Teague. The file was signed by K B-T.", "K B-T"),
    ("jadey told her friend that waqas had hit her.", "waqas"),
    ("He wrote: “pls come. daz is kicking off agen”", "daz"),
    ("Kez: tell jordy to come round at 8", "jordy"),
    ("Placed on report by Off. Leggett at noon.", "Off. Leggett"),
    ("Adjudication was opened by Gov. Sayer.", "Gov. Sayer"),
    ("It was SO Nixon who found the note.", "SO Nixon"),
    ("The paternal grandmother is Lady (Rosalind) Hargrave.", "Lady (Rosalind) Hargrave"),
    ("He went over to Dr St John Ayre, in the same building.", "Dr St John Ayre"),
    ("Lt Col. (retd) Everard Blunt took the chair.", "Lt Col. (retd) Everard Blunt"),
    ("The author was D/Supt (retd) Howard Netherby.", "D/Supt (retd) Howard Netherby"),
    ("It was shown to him by Det. Con. Anju Thapa.", "Det. Con. Anju Thapa"),
    ("T/DI Tom Pashler took the call.", "T/DI Tom Pashler"),
    ("She was lowered by Crew Manager Dale Firth.", "Crew Manager Dale Firth"),
    ("The curate, Rev’d Lucy Emery, lent him money.", "Rev’d Lucy Emery"),
    ("Great-aunt Vi had her for a week.", "Great-aunt Vi"),
    ("Terence Stone, known to all as “Tel”. It was Tel who rang.", "Tel"),
    ("They went to Aunt Concepta and to Nain Olwen.", "Aunt Concepta"),
    ("He said that Mummy Comfort was out.", "Mummy Comfort"),
    ("25th Sept. Allardyce-Wood ma. climbed the cedar.", "Allardyce-Wood ma"),
    ("Mrs V. did not speak. DC L. asked if she wished to.", "DC L"),
    ("It was told to WO2 Piers Noakes and S/Sgt Blyth.", "S/Sgt Blyth"),
    ("It was told to WO2 Piers Noakes and S/Sgt Blyth.", "WO2 Piers Noakes"),
    ("22:31 AT SCENE. SGT 'DUTCH' HOLLOWAY WITH CREW, LIFE EXTINCT", "SGT 'DUTCH' HOLLOWAY"),
    ("23:44 LIFE EXTINCT, CERTIFIED BY DR O'SHEEHAN AT SCENE.", "DR O'SHEEHAN"),
    ("Mrs Munro rang, and so did Kirsty Munro.", "Mrs Munro"),
    ("Fraser was seen by Mrs Guthrie at home.", "Fraser"),
    ("Struck out in the annex: K.S. 999 197 4237.", "K.S"),
    ("He wrote: “nobody is angry. Z”. Her mother was out.", "Z"),
    ("The diary reads: “K. v. thin. Asked why.”", "K"),
    ("There were two more girls (E. and Jasmine) in the year.", "E"),
    ("Your loving aunt, R. Day. I have put in a pair of bootees.", "R. Day"),
    ("He let in Iain's cousin Royal, a trainee chef.", "Royal"),
    ("Another sister, “Ut”, 6, was not named.", "Ut"),
    ("4.1.11\tMidwifery\tChase born at 36 weeks.", "Chase"),
    ("24/01/13  will: heatings off in her room", "will"),
    ("    9 Nov, 01:02    kyran says hell fix it for us", "kyran"),
    ("Tobias Teague was seen. The note says: “Floor up. T laughing about it.”", "T"),
    ("It was signed by Dr Y. Bhatnagar ST3 at six.", "Dr Y. Bhatnagar"),
    ("10.11.11  B Nunes 9T. new phone, says from her uncle.", "B Nunes"),
    ("• Mohamed (“Mo”), lives with an uncle.\nMo spoke of guilt.", "Mo"),
]
LEFT_ALONE = [
    "Bruise seen on the left cheek. Cord blood was taken.",
    "Mark each form. Hope was lost. Will the Board learn?",
    "nan had the children and mam was out, he said.",
    "“Dont tell nana”, she wrote, “or ammi”.",
    "uncle told me to go and auntie came too",
    "Dear Sir or Madam, the option was B.",
    "What would Pastor say? The Vicar came to Compline.",
    "Telephones rang. Vicar of the parish.",
    "It says: “Y.P. no longer in area.” Amoxicillin given; Konakion too. Edinburgh score 9.",
    "He drove a Vauxhall Vectra, kept a Jack Russell and played Snakes and Ladders in Holy Week.",
    "Mo tearful, Fa absent; Mother (Mo) declined.",
    "Seen by the nurse. The Watch Manager rang; Grandmother and Aunt agreed, and Mummy was out.",
    "Misper log open. Hosp no. taken; Amb crew seen; Msg left. Sibs in room.",
    "A Merton-compliant form was used. He got Abidec and Sytron, and went by Corsa to the Pony Club.",
    "I thought that I'd lose her. She's known for it. Every night I’d be up.",
    "Tel 01632 960771 or Reg BX07 ROV, it said.",
    "Lead: Catholic Schools Service. Lead: Regulatory Services.",
    "He is known here; he found the house “immaculate”, and called it “fit”.",
    "She offered the Edinburgh\n     scale, and no Royal Mail came.",
    "He saw his sister in May, a week on. Her mother said, “A. the first, B. the second.”",
    "Born at term. Baby born at home. Mothers, 12 in all, came: “Mixed” (2), “other” (3).",
    "The heater had been modified by Uncle so as to run on. The Colwell inquiry and the Jay report say so.",
    "The Munro review, the Fraser guidelines, the Caldicott Guardian and Munro (2011) were read.",
    "Booked by M/W at home; letter to S/W not sent.",
    "He was in the crew. The Crew Manager wrote; Great Aunts were asked, and DC L was not.",
]


@pytest.mark.parametrize(("text", "words"), FOUND, ids=[words for _, words in FOUND])
def test_a_person_is_found_whole(text: str, words: str) -> None:
    assert kinds(text).get(words) == "PERSON"


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_words_that_name_nobody_are_left_alone(text: str) -> None:
    assert [flag.text for flag in flags_of(text) if flag.type == "PERSON"] == []


def test_a_pet_name_is_found_by_the_name_that_it_is_short_for() -> None:
    """A word in small letters elsewhere, or a plain one, when somebody in the documents is called so."""
    text = "Desmond Thackwray had fostered for years.\nNew shoes that Des had got. He was here."
    assert kinds(text).get("Des") == "PERSON"


def test_initials_that_the_document_gives_are_found_whatever_else_they_mean() -> None:
    text = "Present: Parveen Mistry (PM); Anne Cole (Chair, AC).\nPM agreed that AC would write."
    assert [flag.text for flag in flags_of(text) if flag.text in ("PM", "AC")] == ["PM", "AC"] * 2
    assert "PM" not in kinds("Parveen Mistry spoke of the PM and of Parliament.")


def test_a_nickname_that_is_a_short_form_in_notes_is_found_where_the_document_gives_it() -> None:
    text = "His grandmother Maureen “Mo” Rudkin came.\nSeen with Mo at the surgery."
    assert sum("Mo" in flag.text.replace("“", " ").replace("”", " ").split() for flag in flags_of(text)) == 2


def test_initials_given_to_somebody_with_a_double_name_are_found() -> None:
    text = "Present: Professor Huw Gethin-Price (HGP), Chair.\nHGP welcomed members."
    assert [flag.text for flag in flags_of(text) if flag.text == "HGP"] == ["HGP"] * 2


def test_a_name_broken_over_an_indented_line_end_is_one() -> None:
    line = "Present: Bunty Sperling, N. Goodchild, and, for the minutes, R.\n     Garbut, and W. Pask.\n"
    text = documents.read(line.encode(), "minutes.txt")
    found = [flag.text.split() for flag in personal_data.scan({"minutes": text})]
    assert ["R.", "Garbut"] in found


def test_who_did_something_to_another_is_found_apart() -> None:
    found = kinds("Home from work, Comfort found Kobby. Comfort Mensah rang.")
    assert {"Comfort", "Kobby", "Comfort Mensah"} <= set(found)


def test_capitals_in_a_log_are_no_names_from_within_a_word() -> None:
    assert set(kinds("SGT LOCKYER – CHILD TOUCHED HOB.")) == {"SGT LOCKYER"}


def test_a_surname_like_a_hill_is_a_person_after_a_title() -> None:
    found = kinds("She gave tea. Told Mrs Fell. They walked on Long Fell.")
    assert found == {"Mrs Fell": "PERSON", "Long Fell": "LOCATION"}


def test_a_known_name_that_is_also_a_word_is_found_after_an_article() -> None:
    found = kinds("Dean Cutler drove. She spoke of Wayne and a Dean who has a taxi.")
    assert {"Dean Cutler", "Dean", "Wayne"} <= set(found)
    assert "Dean" not in kinds("A Dean who led the faculty came.")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Mr Bolam came. On Monday Bolam said that he was hit.", "Mr Bolam"),
        ("Mr Bolam came. On Monday Bolam said that he was hit.", "Bolam"),
        ("Karen England lived there. They moved back to England. England hit him.", "Karen England"),
        ("Karen England lived there. They moved back to England. England hit him.", "England"),
        ("PC Whitehall attended. Whitehall wrote it down.", "Whitehall"),
        ("Her cousin, Sarah Merlin, left. Merlin hit her.", "Merlin"),
        ("She rang Mrs Asda about it.", "Mrs Asda"),
    ],
)
def test_people_may_be_called_as_a_body_a_country_or_a_thing_is(text: str, name: str) -> None:
    assert kinds(text).get(name) == "PERSON"


@pytest.mark.parametrize(
    "text",
    [
        "They moved back to England. England was cold. The law of England and Wales.",
        "Dr Bowlby wrote of attachment.",
        "She told Karen. Ofsted came. Asda sold it.",
    ],
)
def test_bodies_countries_and_authors_are_left_alone(text: str) -> None:
    assert set(kinds(text)) <= {"Karen"}


def test_the_country_is_left_alone_where_somebody_is_called_like_it() -> None:
    text = "Karen England lived there. They moved back to England. The law in England and Wales."
    assert [flag.start for flag in flags_of(text)] == [0]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Mrs Judge came to the house.", "Mrs Judge"),
        ("She told PC Major about it.", "PC Major"),
        ("Karen Swift was not at home.", "Karen Swift"),
        ("Yours, N. Halloran (Mrs). Ring after six.", "N. Halloran (Mrs"),
        (
            "By Detective Superintendent (retired) Malcolm Skerry.",
            "Detective Superintendent (retired) Malcolm Skerry",
        ),
        ("Bill was seen at home by the nurse.", "Bill"),
        ("Chance was born at home.", "Chance"),
    ],
)
def test_names_that_are_titles_systems_or_words(text: str, name: str) -> None:
    assert kinds(text).get(name) == "PERSON"


@pytest.mark.parametrize(
    "text",
    [
        "The Swift system failed.",
        "The Detective Sergeant rang.",
        "Justice was seen to be done.",
        "Hope was lost.",
    ],
)
def test_titles_systems_and_words_that_are_no_names(text: str) -> None:
    assert not kinds(text)
