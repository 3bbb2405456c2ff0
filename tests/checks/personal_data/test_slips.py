"""What slips through when a report is anonymised by hand: one detail left in a line of labels and roles."""

import pytest

from tests.checks.personal_data.texts import flags_of

SLIPS = [
    ("Child A was taken by Shaniqua to the park.", "Shaniqua"),
    ("MGM (Doreen) said that she was worried.", "Doreen"),
    ("Child B/Kieran was seen at school.", "Kieran"),
    ("Mother (MK) attended with Nawaz.", "Nawaz"),
    ("The footer reads: SCR Jaxon FINAL v3.docx", "Jaxon"),
    ("See Appendix 4: letter from Mrs Okonkwo-Bright dated 3 May 2012.", "Okonkwo-Bright"),
    ("Sibling 2's teacher, Miss Featherstonehaugh, noted bruises.", "Featherstonehaugh"),
    ("He was known as 'Spud' to his friends.", "Spud"),
    ('"I love my Nan Jeanie," Child A wrote.', "Jeanie"),
    ("HV1 wrote: 'Zuzanna smiling, well.'", "Zuzanna"),
    ("The police log shows IP as DAWN PICKLES.", "DAWN PICKLES"),
    ("Re: Tyrell – please do not forward", "Tyrell"),
    ("Cc: beth.marlow@hartlepoolx.example", "beth.marlow"),
    ("Father's solicitor (Messrs Crabtree & Pugh) wrote.", "Crabtree"),
    ("The family moved to Tollgate Rise in May.", "Tollgate Rise"),
    ("They were seen at St Wulfram's toddler group.", "St Wulfram"),
    ("A photo of him in his Marshfield Rovers kit was found.", "Marshfield Rovers"),
    ("The baby was born at the Princess Anne wing.", "Princess Anne"),
    ("He worked on the pier as a doughnut fryer.", "doughnut fryer"),
    ("Mother is from Łódź and speaks little English.", "Łódź"),
    ("Child C's birthday party on the 14th was cancelled.", "14th"),
    ("She rang from 07700 900456 at 3 a.m.", "07700 900456"),
    ('In a text Adult 3 wrote "tell jade i aint comin".', "jade"),
    ('Child A said "Uncle Mo hits me".', "Mo"),
    ("The review has called him Child D (Oluwaseun).", "Oluwaseun"),
    ("It was Child A's turn; Lily-Mae's turn was next.", "Lily-Mae"),
    ("Dr. P. Venkataraghavan examined Child A.", "Venkataraghavan"),
    ("SW3 (Hilary) visited on Tuesday.", "Hilary"),
    ("The school (Larkrise) excluded him twice.", "Larkrise"),
    ("The Gurung family received a food parcel.", "Gurung"),
    ("Mother said that Mr. Pettifer next door had complained.", "Pettifer"),
    ("Child E [Caoimhe] was not brought.", "Caoimhe"),
    ("Both boys attended Stoke Lacy Primary.", "Stoke Lacy Primary"),
    ('"Ashlee was a bubbly girl," said her aunt.', "Ashlee"),
    ("Filed under: Hargreaves/Bowen (2009)", "Hargreaves"),
    ("Ms Ó Súilleabháin chaired the meeting.", "Ó Súilleabháin"),
    ("Key worker: Tunde", "Tunde"),
    ("Photographs: property of the Nwachukwu family.", "Nwachukwu"),
    ("Next of kin: nan, Sylv, 07700 900111", "Sylv"),
    ("The van bore the name D. Tranter Roofing.", "Tranter"),
    ("The inquest touching the death of Baby Riley.", "Riley"),
    ("He attended Ysgol Bro Teifi until Year 5.", "Ysgol Bro Teifi"),
    ("Their landlord, a Mr Singh-Gill, gave notice.", "Singh-Gill"),
    ('Exhibit KJB/4 is the drawing "me and Fizz".', "KJB/4"),
    ("The dog, Tyson, bit PC 4417.", "4417"),
    ("Child A told her friend Poppy-Rae everything.", "Poppy-Rae"),
    ("My name is Ijeoma and I am his mother.", "Ijeoma"),
    ("Signed: R Dunleavy (Mrs)", "Dunleavy"),
    ("Born 12/3/09, she weighed 2.1 kg.", "12/3/09"),
    ("She is the daughter of the vicar of Little Snoring.", "Little Snoring"),
    ("The flat above Patel's News was damp.", "Patel"),
    ("He had moved to Bucharest with her.", "Bucharest"),
    ("Step-dad Gaz came home drunk.", "Gaz"),
    ("MUM TOLD HV SHE WAS SCARED OF DARREN.", "DARREN"),
    ("Minutes: Ffion. Apologies: Bryn, Dr Huw.", "Ffion"),
    ("She supports Crewe Alex and plays the cornet in the Foden band.", "Foden"),
    ("He was in 2 Para until 2006.", "2 Para"),
    ("A neighbour at number 14 heard screams.", "14"),
    ("On his arm was a tattoo reading ELSIE 4.6.07.", "ELSIE"),
    ('The child minder "Auntie Bev" rang.', "Bev"),
    ("Year 4 teacher Ms K. wrote to mother.", "K"),
    ("W/C from anon: little lad Kai left alone at 3 Foundry Sq.", "Kai"),
    ("Foundry Sq flat; W/C as above; 3 Foundry Sq.", "3 Foundry Sq"),
    ("Hello Sue, please see attached re JT.", "Sue"),
    ("Regards, Moses", "Moses"),
    ("He is in Mrs Tidy's class and sits by Archie.", "Archie"),
    ("On Christmas Day, Khadijah called Childline.", "Khadijah"),
    ("Paternal uncle – Wasim – is in HMP Doncaster.", "Wasim"),
    ("Grandad Alf kept pigeons at the Bevan Street allotments.", "Alf"),
]


@pytest.mark.parametrize(("text", "slip"), SLIPS)
def test_a_detail_left_in_an_anonymised_line_is_found(text: str, slip: str) -> None:
    start = text.index(slip)
    found = {
        at
        for flag in flags_of(text)
        if flag.start is not None and flag.end is not None
        for at in range(flag.start, flag.end)
    }
    assert {at for at in range(start, start + len(slip)) if text[at].isalnum()} <= found
