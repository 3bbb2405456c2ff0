"""Addresses in small letters, in words, in capitals, care of somebody are addresses; distances and beds are none."""

import pytest

from tests.checks.personal_data.texts import flags_of

HOMES = [
    ("come get me im at … hes kicking off", "22 sycamore drive"),
    ("text: “shes at her nans … till sunday”", "5 the crescent"),
    ("address - …", "flat 2, 71 claremont road, moss side"),
    ("He gave it as … that night.", "thirty-two Acacia Road"),
    ("…: search record", "88 MANOR ROAD SOUTH, ELTHORPE"),
    ("He was bailed to c/o Mrs Pellow, … with a condition.", "The Old Forge, Trenance"),
    ("Their gran, of “…, had them.", "Rosemary”, Chapel Hill, Bodwen"),
    ("They lived at ….", "Flat 7 (second floor), Bellamy House, 12 Southwark Way"),
    ("He had keys to ….", "3/2, 15 Garscube Terrace"),
    ("She stayed at ….", "The Laurels guest house, 4 Marine Parade, Sandmouth"),
    ("They moved to … in the summer.", "27 Marlpit Lane, Hexworthy"),
    ("They were at …, that day.", "9–11a Fishergate, Holmby (entrance in Sprat Alley)"),
    ("Neighbours from both … heard crying.", "33 and 37"),
    ("She was seen leaving … with a bag.", "57 Rosebery"),
    ("He lived …, then.", "over the Dog and Partridge, Church Street"),
    ("In 2007 she lived in …, with them.", "Heol y Bryn, number 14"),
    ("He rents … from his uncle.", "33a (above the launderette)"),
    ("The yard is shared by … alone.", "14, 16 and 18 Tannery Row"),
    ("They moved into …, a converted barn.", "Unit 3b, the Old Dairy"),
    ("Write to …; do not call.", "4th Floor, Pell House, Friary Gate, Castleby CQ1 4SB"),
    ("The caravan stood at … all winter.", "SK 412 358"),
    ("Letters went to … and came back.", "16 Rue des Lilas, Lille"),
    ("She went from … to her aunt's.", "5 Jubilee Tce"),
    ("Mum's house is …", "Sunnybank, Old Mill Lane"),
    (
        "It stands alone, the …, and was cold.",
        "first house past the sheepfold on the Rothwick to Elsdaw road",
    ),
    ("They lived in the … for a year.", "end one of the two Railway Cottages"),
    ("She was at the …, where she stayed.", "house on the corner of Drove Lane and Church Path"),
    ("The caller gives …. Line drops.", "INKERMAN CL NO 5"),
    ("She lives at … with her brother.", "Winterbourne Stud, near Much Hadley"),
    ("Venue: …", "Training Room 2, Harts Centre, 90 Tenter Road, Blackmoor, ZL11 5TE"),
    ("It was the upper floor of the former …, which had no gas.", "Bull’s Head, Canal Row"),
    ("L moves to …. Her post comes.", "Flat C, the old Co-op, Bethel Square"),
    ("They were at … until June.", "Lindenweg 41, 4. Stock, Sennheim"),
    ("His grandmother, of …, came over.", "Ballinclare, Carrickfane, Co. Waterford"),
    ("His uncle, of …, had them.", "The Old Tannery, 3 Skinnergate, Pellerby XH1 4TT"),
    ("She put, in green ink, the …. It came back.", "blue boat past the second willow, Gorse Wharf"),
    ("Recorded as being at a ….", "caravan, behind a pub, Skelmer way"),
    ("Write to …, by hand.", "2 Promenade, Skelmer"),
    ("B&B: …", '"Dunroamin" (Mrs Tattersall), Whinney Road, Alderton'),
    ("They set up home at …. He was born there.", "Sandend Caravan Site, pitch 14, by Portmockan"),
    ("I said …. The lady said well done.", "sixty-one A Bramble Street, over the fish shop"),
    ("It was that of his mother (…) to the end.", "3 The Hards, Ferrow Quay"),
    ("CALLER: …. He is not breathing.", "one three four inkerby"),
    ("• …: let by the week.", "No. 132"),
    ("It was … to the surgery.", "17 Percy Gdns, top flat"),
    ("She gave it as “the …”.", "caravan, Manor Fm"),
    (
        "Address: …. The council had another.",
        "Van 3, behind Harbour's yard, Sixteen Mile Bank, Wexley, nr Marsh Fen, ZP15 0QH",
    ),
    ("Address: … (a room).", "Upper Flat, Old Forge Yard, Wexley 4"),
    ("He was found in … at night.", "beach hut 61"),
    ("It was heard by …'s neighbour.", "no 22"),
    ("The log has “…” and no more.", "no 24"),
    ("His letters went … until May.", "c/o cousin, 18C Marl House, Pennant Estate, Harford"),
    ("They came to … in May.", "14 Conference Way"),
    ("She was found outside … at dawn.", "number 7 Elder Close"),
    ("Dora Bagshaw (Mrs), …", "3 Council Houses, Sedge Lane"),
    ("The bell for … is round the back.", "412B"),
    ("BOY AT HIS DOOR … IN PYJAMAS CARRYING BABY.", "410A"),
    ("The tenant of … was a retired matron.", "Flat B"),
    ("In … there was a young couple.", "Flat A"),
    ("They moved to the …, in May.", "narrowboat 'Second Tide', Lock 9 moorings, Old Cut, Quillbury"),
    ("They had … for a month.", "Rm 6 Bayview B&B, 12-14 Station Approach"),
    ("Before that they lived …, with a cat.", "above the Mermaid"),
    ("The van, …, was let to him.", "C14, Lower Field, Perry Hill Farm"),
    ("Her uncle lives at … and has a telephone.", "the Pump House, Second Drove"),
    ("Nobody tells you that … is a boy.", "Studio 31"),
    ("Address 1: … now.", "2nd floor back, 90 Wheeler Street"),
    ("He lived at … then.", "Static no. 6, Gangers' Field, Hurn Lane"),
    ("They moved in to …. He was excluded.", "88A Seven Kings Parade, above the Chicken Spot"),
    ("The office is at …, and open.", "Suite 4, 2nd Floor, The Maltings, Faversley"),
    ("She took them to …; she was told.", "Room 12, staff block, Tower Quay Hotel"),
    ("…: rent book.", "18 Sixth Ave (first floor front)"),
    ("A friend, Dylan Tudor (…), came.", "4 Maes Glas"),
    ("Tenancy: ….", "end house, Gas Works Terrace (no. 19)"),
    ("She was seen 2 times at The ….", "Yurt, Lower Wood, Cwmdulas Community"),
    ("An old man was watching …, it says.", "flat 117C"),
    ("They lived in a … then.", "tourer in the yard at Fen End Poultry"),
    ("H. Greatorex, …", "County Offices, Friary Lane, Wessenby"),
]


@pytest.mark.parametrize(("text", "home"), HOMES, ids=[home for _, home in HOMES])
def test_a_home_is_found_whole_however_it_is_written(text: str, home: str) -> None:
    flags = flags_of(text.replace("…", home))
    assert any(home in flag.text for flag in flags if flag.type == "ADDRESS")


@pytest.mark.parametrize(
    "text",
    [
        "Involvement before 2011 was by way of the team. She came in 2006 by way of her aunt.",
        "He was placed under the care of Dr Farrow. The 5-19 Healthy Child Programme is out.",
        "It was a 5 minute drive and a 10 minute walk away, in a 3 bed terrace.",
        "They agreed at 10 close supervision was needed: two close calls, one way forward.",
        "come home at 5 the kids are hungry, be there in 10 mins",
        "The child came into care of the Local Authority. She c/o pain.",
        "He left the house before the police came. It was the first house they had; the last property was damp.",
        "The door behind the sofa was locked, and the gate at the end of the garden was open.",
        (
            "Her pitch 3 years ago was lower. He had an allotment. Address: not known. Address: see above, and so on, "
            "as said."
        ),
        "They took 12 Panel Members and 3 Review Days. He was on 2 Care Orders.",
        "Flat C is what we call it. The tenancy of Flat Management Ltd ended. In Studio 3 they sang.",
        "At the bell for 10am he rose above the Board and over the Council; key 4 was lost. Room 6 was booked.",
        "The 2nd floor is shut. She fell flat 20 times. He won the First Road Race; 3 Second Panels met.",
        "He slept in a room on the first floor of the house.",
    ],
)
def test_a_measure_is_no_home(text: str) -> None:
    assert [flag.text for flag in flags_of(text) if flag.type == "ADDRESS"] == []
