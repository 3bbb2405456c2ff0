"""Names by which people are reached online, of one word or several, with and without a sign."""

import pytest

from tests.checks.personal_data.texts import flagged

NAMES = [
    ("Her BBM PIN was 2A8F31C7.", "2A8F31C7"),
    ("   12.11.09  jforster7   RK quiet, lovely manners.", "jforster7"),
    ("16/1 09:12 dcurtis4: got a witchcraft one", "dcurtis4"),
    ("The name of it is cal.geddes.gtfc.", "cal.geddes.gtfc"),
    ("The picture was saved as thackwray.jpeg then.", "thackwray.jpeg"),
    ("“add my pin 27f00ac1”", "27f00ac1"),
    ("On Facebook she called herself Kayz Babyface Mummy.", "Kayz Babyface Mummy"),
    ("On Club Penguin she was Fluffy P77.", "Fluffy P77"),
    ("He contacted her through the Habbo account tommo-uk.", "tommo-uk"),
    ("His screen name angel was used.", "angel"),
    ("He was “Dez” on BBM.", "Dez"),
    ("A WhatsApp group called “Marsh Lane Mandem” had been set up.", "Marsh Lane Mandem"),
    ("His Discord name is wraith#4471 there.", "wraith#4471"),
    ("He signed in as bigdaddy_uk and wrote.", "bigdaddy_uk"),
    ("They talked on MSN, where he was lonely_boi.", "lonely_boi"),
    ("It was kmf (at) example (dot) com.", "kmf (at) example (dot) com"),
    ("Her number ended in 900 114.", "900 114"),
    ("ext 4471", "4471"),
    ("0044 7700 900 338", "0044 7700 900 338"),
    ("ig: mazzzk_", "mazzzk_"),
    ("mazk (22:15): who dis", "mazk"),
    ("zed.dunes > nelly: saw u on the beach", "zed.dunes"),
    ("ned.downs\tu owe me for them", "ned.downs"),
    ("It was sold by the eBay seller bargain-barry.", "bargain-barry"),
    ("07700.900.117", "07700.900.117"),
    ("See larkhamlscb.example/scr for it.", "larkhamlscb.example/scr"),
    ("The log shows that user 10apetrossianw had tried it.", "10apetrossianw"),
    ("ring 960 441 after six", "960 441"),
]


@pytest.mark.parametrize(("text", "name"), NAMES, ids=[name for _, name in NAMES])
def test_a_name_or_number_that_reaches_somebody_is_found(text: str, name: str) -> None:
    assert any(name in words for words in flagged(text))


@pytest.mark.parametrize(
    "text",
    [
        "On Facebook he was popular, and on MSN he was online every day.",
        "He used Skype to talk with his grandmother. The account of events given was clear.",
        "They were signed in at reception and logged off. She went by bus.",
        "Her profile was raised, and the channel of communication is open.",
        "The group called young carers met. His pin number was changed.",
        "The picture is thumbnail.jpeg and the plan report.docx.",
    ],
)
def test_talk_of_sites_is_no_name(text: str) -> None:
    assert flagged(text) == []
