"""Occupations: found where they are said of somebody, left alone where they are somebody's part in the case."""

import pytest

from tests.checks.personal_data.texts import flags_of

SAID_OF_SOMEBODY = [
    ("Her father is a retired bus inspector.", "retired bus inspector"),
    ("The stepfather, a trainee solicitor, was thought charming.", "trainee solicitor"),
    ("MGF is a Methodist minister, and is known to everybody.", "minister"),
    ("Her aunt is a police dispatcher.", "police dispatcher"),
    ("Both parents are chartered surveyors.", "chartered surveyors"),
    ("Mr Oduya is an accountant, and his wife a seamstress.", "seamstress"),
    ("Kofi, a fitter, came home.", "fitter"),
    ("Her uncle, a wig-maker, gave evidence.", "wig-maker"),
    ("He is one of the last spar-makers in the county.", "spar-makers"),
    ("Her grandfather was a freeminer all his life.", "freeminer"),
    ("Patsy Cawley, 52, is a tinsmith and melodeon repairer.", "tinsmith and melodeon repairer"),
    ("Henry Beddoes of Priory Court, a retired bell-hanger, rang.", "bell-hanger"),
    ("Mr Ivo Brand (lay vicar and lutenist) told the head.", "lay vicar and lutenist"),
    ("Toby's father is Igbo and a reader in palaeography.", "reader in palaeography"),
    ("She is a soil microbiologist at an institute.", "soil microbiologist"),
    (
        "He is designated teacher, churchwarden of St Wendreda's and captain of the bell-ringers.",
        "captain of the bell-ringers",
    ),
    ("Her mother, Nomvula, who is Zulu and a theatre nurse, saw it.", "theatre nurse"),
    ("His former wife is a district nurse.", "district nurse"),
    ("His mother is a High Court judge.", "High Court judge"),
    ("He was a plasterer by trade.", "plasterer"),
    ("He is imam of a small congregation.", "imam"),
    ("Her brother, a lance corporal in the Royal Engineers, was away.", "lance corporal"),
    ("Father's occupation is given as chicken catcher.", "chicken catcher"),
    ("Carer 1\tb. 11/2/1969; care assistant, nights", "care assistant"),
    ("The lodger worked as a pavement artist.", "pavement artist"),
    ("He is a partner in a firm of land agents.", "land agents"),
    ("He drove a gritter for the council.", "gritter"),
    ("His stepmother teaches piano at home.", "piano"),
    ("Mother was in her second year of a nursing degree.", "nursing"),
    ("The grandparents run a bed and breakfast.", "a bed and breakfast"),
    ("He worked on the bins, and then on the trawlers.", "trawlers"),
    ("The father is the landlord of the pub.", "landlord of the pub"),
    ("Mother\tBeata Wójcik, 30, fish filleter (nights)", "fish filleter"),
    ("Partner: Ana Costa, 24, Portuguese; oyster opener, Bay Shellfish", "oyster opener"),
    ("Father ... Manraj Singh ... 30 ... minicab driver, Blue Star", "minicab driver"),
    ("Arthur Mould: lock-keeper, since retired, The Lock House", "lock-keeper"),
    ("Pham Thi Lan - mother, market trader, Dien Chau", "market trader"),
    ("She lives with her dad Raymond (MGF), lighterman, widower.", "lighterman"),
    ("He married Sioned Prosser, church organist at St Tegla’s.", "church organist"),
    ("Rowan Fenwick, father, 41: formerly a secondary school chemistry teacher.", "chemistry teacher"),
    ("He took contracts as an able seaman with a firm.", "able seaman"),
    ("Miss Holt, 79, a retired tram conductress, visited.", "retired tram conductress"),
    ("He is described in the record as a nightclub doorman.", "nightclub doorman"),
    ("It was Mrs Elowen Pender, the harbourmaster’s wife.", "harbourmaster’s wife"),
    ("He was at the material time a scaffolder’s mate with a firm.", "scaffolder’s mate"),
    ("He was a settled man, fifty, a scrap dealer called Bernard.", "scrap dealer"),
    ("Noah Boswell is a Romany Gypsy and a horse dealer.", "horse dealer"),
    ("Her father is Giles (51), senior partner in a land agency.", "senior partner in a land agency"),
    ("Her uncle worked nights at the plant as a loom overlooker until May.", "loom overlooker"),
    ("She had a job as a whelk boiler at the quay.", "whelk boiler"),
    ("Dad's a roofer, and Mum does nails.", "roofer"),
    ("As a jobbing gardener he was known to all.", "jobbing gardener"),
    ("Occ: HGV driver", "HGV driver"),
    ("MGF (retired lollipop man) shares a flat.", "lollipop man"),
    ("Her uncle runs a chip van at the docks.", "chip van"),
    ("She cleans offices; he is on the bins.", "bins"),
    ("Candy sells Christmas wreaths with Jolene.", "Christmas wreaths"),
    ("He married the widow of a colliery deputy.", "colliery deputy"),
    ("Kelly is the daughter of a parish councillor.", "parish councillor"),
    ("He is the son of the village blacksmith.", "blacksmith"),
    ("The land belonged to Mr Walter Oddy, bulb grower, at the drove.", "bulb grower"),
    ("She was pulled out by a bait digger, Alan Oddy.", "bait digger"),
    ("Kevin Oddy, the coalman, rang the office.", "coalman"),
    ("Father\t26\tkitchen porter, then taxi driver", "taxi driver"),
    ("Father\tLuke Oddy; formerly a lead burner", "lead burner"),
    ("Luke Oddy, service no. 25190447, born 17.6.85, infantry soldier, was in Iraq.", "infantry soldier"),
    ("Mother\tBridget Oddy, 2.2.76, arcade change-girl, Golden Nugget", "arcade change-girl"),
    ("Tariq Oddy, 31, hand car wash owner: nine years.", "hand car wash owner"),
    ("Lodger\tJonas\tthe uncle, gangmaster’s driver", "gangmaster’s driver"),
    ("His father is in Norway on the fish since April.", "fish"),
    ("Her aunt minds children for a few pounds.", "minds children"),
    ("He lived on casual work picking daffodils.", "daffodils"),
    ("Her partner (previously scaffolder) signs on.", "scaffolder"),
    ("Her mother had worked in a nail bar.", "nail bar"),
]


@pytest.mark.parametrize(("text", "words"), SAID_OF_SOMEBODY, ids=[words for _, words in SAID_OF_SOMEBODY])
def test_an_occupation_said_of_somebody_is_found(text: str, words: str) -> None:
    """Of a relative whatever it is; of anybody else when nobody has it as a part in a case."""
    found = [flag.text for flag in flags_of(text) if flag.type == "OCCUPATION"]
    assert any(words in each for each in found)


PARTS_IN_A_CASE = [
    "A member of the family cannot be an interpreter.",
    "A new worker, Jane Oddy, took the case from the duty manager, Tom Oddy.",
    "The chair was formerly a director and is the author of a report; the team manager, later a head of service, left.",
    "She is the mother of a pupil, the wife of a service user and the daughter of a patient.",
    "The social worker was newly qualified and her team manager was on leave.",
    "The author is an independent social worker who has worked as a team manager.",
    "It was a police officer who found him, and a paramedic who took him in.",
    "He was seen by a consultant paediatrician, a registrar and a nurse.",
    "The Panel met under its chair, formerly Director of Nursing elsewhere.",
    "She described him as a good father and a hard worker; he was a heavy drinker.",
    "The head teacher is the designated teacher, and the school nurse a lone practitioner.",
    "Mother was a young carer and a regular attender; Father was a perpetrator.",
    "Professionals should act as a critical friend. The plumber never came.",
    "Present: Ann Lee, social worker; Tom Hale, health visitor; Jo Marsh, team manager; Al Finch, police officer.",
    "Theme 5: The lunchtime supervisor. Role: the duty officer. Finding 3: A school nurse, now retired, had known.",
    "Will, 14, younger brother, and Kay, 31, former partner, were there; Bo, 40, a known offender and heavy drinker.",
    "She has worked for years as a reviewer and was employed as an adviser by the Board.",
    "As a worker she was liked. Jobs were lost, and the working group met. The man was tall; a poor man, an old man.",
    "The boy's a good lad and his mum's a worrier. She had the van. It was on the tills that the sum rose.",
    "The manager’s son and the worker’s daughter came. She collects her benefit and sells herself short.",
]


@pytest.mark.parametrize("text", PARTS_IN_A_CASE)
def test_a_part_in_the_case_is_no_occupation(text: str) -> None:
    assert [flag.text for flag in flags_of(text) if flag.type == "OCCUPATION"] == []
