"""The words that ages are made of: numbers, units and what stands around them."""

ONES = "one|two|three|four|five|six|seven|eight|nine"
NUMBER_WORD = (
    rf"(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[\s-](?:{ONES}))?|{ONES}|ten|eleven|twelve|"
    r"thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)\b"
)
NUMBER = rf"(?:\d{{1,3}}(?:\.\d\b|[½¼¾])?|{NUMBER_WORD})"
UNIT = r"(?:years?|yrs?|months?|mths?|weeks?|wks?|days?|hours?)"
ROUGH = (
    r"(?:(?:of|about|around|just|nearly|almost|only|approximately|barely|then|now|between|"
    r"over|under)\s+){0,2}"
)
HALF = (
    r"(?:[\s-]+and[\s-]+(?:(?:a|one)[\s-]+(?:half|quarter)|three[\s-]+quarters)|\s?[½¼¾]|\s[13]/[24](?!\d))?"
)
MORE = rf"(?:(?:\s*,\s*|\s+and\s+|\s+){NUMBER}\s+{UNIT}){{0,2}}"
ORDINAL = (
    r"(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|"
    r"tenth|eleventh|twelfth|thirteenth|"
    r"fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|"
    r"(?:(?:twenty|thirty|forty|fifty)[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))|"
    r"thirtieth|fortieth|fiftieth)"
)
AGE = "An exact age, with the date of an event, gives the month of birth."
SHORT_UNIT = r"(?:years?|yrs?|y(?:/?o)?|months?|mths?|mo|weeks?|wks?|days?)\b"
PREGNANCY = "Weeks of pregnancy lead to the date of birth."
