"""The words that sentences of a court are made of: terms, orders, requirements, offences."""

from checks.personal_data.recognisers.age_words import NUMBER, NUMBER_WORD

UNIT = r"(?:years?|yrs?|months?|mths?|weeks?|wks?|days?)\b['’]?"
LENGTH = (
    rf"{NUMBER}(?:[\s-]+and[\s-]+(?:a[\s-]+half|three\s+quarters)|½)?[\s-]*{UNIT}"
    rf"(?:(?:\s+and\s+|,?\s+){NUMBER}\s+{UNIT})?"
)
TERM = (
    rf"(?:(?:an?\s+)?(?:{NUMBER}\s+and\s+)?{LENGTH}|a\s+year(?:['’]s|\s+and\s+a\s+(?:half|day))?|six-month)"
)
FOR_LIFE = rf"(?:{TERM}|life|an\s+indefinite\s+period)"
# What a sentence was passed for: plain words, the first of them an offence, up to the end of the clause.
OFFENCES = (
    r"(?:\p{L}+ing(?!\s+at)|burglar(?:y|ies)|robber(?:y|ies)|thefts?|fraud|(?:indecent\s+)?assaults?|arson|"
    r"rapes?|murder|"
    r"manslaughter|infanticide|cruelty|neglect|affray|perjury|child\s+cruelty|kidnap|harassment|battery|"
    r"criminal\s+damage|"
    r"grievous\s+bodily\s+harm|actual\s+bodily\s+harm|GBH|ABH|possession|indecent|sexual|violent|drugs?|attempted|"
    r"s(?:ection|\.)?\s?\d{1,2}\b|conspiracy|perverting|dishonesty|benefit|drink|offences?|breach|violence|public\s+order|an?\s+(?:assault|"
    r"offence))"
)
OFFENCE = (
    rf"(?:\s+for\s+(?:the\s+|his\s+|her\s+|their\s+|\w+\s+counts?\s+of\s+)?{OFFENCES}"
    r"(?:\s+(?!(?:and|in|at|on|by|which|who|but|when|after|before|while|as|until|then|if|because|he|she|it|they|"
    r"that|had|has|was|were|is)\b)"
    rf"\p{{L}}[\p{{L}}'’-]*){{0,8}}(?:\s+and\s+(?:for\s+)?{OFFENCES}(?:\s+(?:with|of|to|a|the|child|cruelty|neglect|"
    r"assault|damage|justice|harm|\p{L}+ing))*)?)?"
)
SECTION = r"(?:s(?:ection|\.)?\s?(?:37/41|37|38|41|45A|90|91|226|228|250)\b)"
REQUIREMENT = (
    rf"(?:,?\s+(?:under|pursuant\s+to)\s+{SECTION}(?:\s+and\s+{SECTION})?)?"
    r"(?:,?\s+(?:with|and)\s+(?:an?\s+|the\s+)?(?:[\p{L}-]+\s+){0,3}?(?:requirements?|restrictions?|"
    r"supervision(?!\s+requirement)|tag|curfew(?!\s+requirement)|conditions?|ISSP?|intensive\s+supervision(?:\s+and\s+surveillance)?|"
    r"treatment(?!\s+requirement)|costs|limitation\s+direction)\b(?:\s+order)?)?"
    rf"(?:,?\s+(?:with|and|plus)\s+{NUMBER}\s+(?:hours?|hrs)['’]?(?:\s+of)?\s+(?:unpaid\s+work|"
    rf"community\s+service|UPW))?"
    rf"(?:,?\s+(?:with|and|plus)\s+(?:an?\s+|the\s+)?(?:{NUMBER}[\s-]{UNIT}\s+)?(?:[\p{{L}}-]+\s+){{0,3}}?"
    r"(?:requirements?|curfew(?!\s+requirement)|tag)\b){0,2}"
)
COURT = (
    r"(?:community|hospital|interim\s+hospital|youth\s+rehabilitation|rehabilitation|supervision|referral|reparation|"
    r"probation|restraining|community\s+(?:punishment|rehabilitation)|community\s+punishment\s+and\s+rehabilitation|"
    r"criminal\s+behaviour|violent\s+offender|sexual\s+risk|risk\s+of\s+sexual\s+harm|sexual\s+harm\s+prevention|"
)
# Short for orders and sentences, as records of convictions have them.
SHORT = (
    r"(?:(?-i:YRO|DTO|DTTO|DRR|ASBO|CRASBO|SOPO|SHPO|RSHO|ISSP?|CPRO|CPO|CRO|CSO|SSO|SDO|IPP|DPP|EPP|ATR|UPW|CD|"
    r"HDC|VOO|CBO|YOI))"
)
ORDER = (
    r"(?:imprisonment|custody|detention(?:\s+and\s+training(?:\s+order)?|"
    r"\s+in\s+an?\s+(?:young\s+offenders?['’]?\s+institution|YOI))?|in\s+(?:military\s+)?(?:prison|custody|detention|jail)|inside|"
    rf"{COURT}attendance\s+centre|action\s+plan|curfew|detention\s+and\s+training|drug\s+treatment\s+and\s+testing|"
    r"anti-social\s+behaviour|sexual\s+offences\s+prevention|football\s+banning|combination|"
    r"suspended\s+sentence)\s+order|(?:drug\s+|alcohol\s+)rehabilitation\s+requirement|"
    rf"community\s+(?:sentence|service|punishment)|probation|conditional\s+discharge|{SHORT}|"
    r"in\s+an?\s+(?:young\s+offenders?['’]?\s+institution|YOI|secure\s+(?:unit|training\s+centre|"
    r"children['’]s\s+home))|"
    r"suspended(?:\s+(?:prison\s+)?(?:sentence|for\s+\w+\s+\w+))?|minimum(?:\s+term)?|tariff|unpaid\s+work|"
    r"(?:electronically\s+monitored\s+|tagged\s+|night-?time\s+)?curfew|each\b|in\s+total|"
    r"(?:to\s+run\s+)?(?:concurrent(?:ly)?|consecutive(?:ly)?)|"
    r"(?:youth\s+)?custody|licence|behind\s+bars|disqualification|driving\s+ban|extended\s+sentence|"
    r"hard\s+labour|on\s+remand|"
    r"(?:prison|custodial|jail)\s+(?:sentence|term)|imp\b(?:\s+susp\p{Ll}*)?|prob\b|susp\b|"
    r"(?:sentence|stretch)(?=\s*(?:[,.;)]|for\b|suspended\b|at\b|from\b|in\b|passed\b|imposed\b|was\b|which\b|$)))"
)
SUSPENDED = rf"(?:,?\s+susp(?:ended|\.)?(?:\s+for)?(?:\s+(?:{TERM}|\d{{1,2}}/(?:12|52)\b))?)?"
LEAST = (
    r"(?:a\s+)?(?:minimum|tariff|at\s+least|(?:not|no)\s+(?:less|fewer)\s+than)"
    rf"(?:\s+(?:term|sentence|period))?(?:\s+of)?\s+{TERM}"
)
PASSED = (
    r"(?:received|receives?|given|gave|handed|got|serving|serves?|served|passed|imposed|sentenced\sto|"
    r"subject\s(?:to|of)|"
    r"made|placed\son|put\son|released\son|completed|completing|breach\sof|breached|breaching|under|was\son|is\son|"
    r"on|ended\sin|with)"
)
# Sentences that only a criminal court passes.
CRIMINAL = (
    rf"(?:{COURT}detention\s+and\s+training|anti-social\s+behaviour|sexual\s+offences\s+prevention|"
    rf"attendance\s+centre|action\s+plan|drug\s+treatment\s+and\s+testing|suspended\s+sentence|football\s+banning|"
    r"compensation|confiscation|foreign\s+travel)"
    r"(?<!supervision)\s+order|community\s+(?:sentence|service\s+order|punishment\s+order)|"
    r"suspended\s+(?:prison\s+)?sentence|"
    r"(?:custodial|prison|extended|indeterminate|life|IPP)\s+sentence|"
    r"(?-i:ASBO|DTTO|SOPO|SHPO|YRO|DTO|RSHO|IPP|CRASBO)|drug\s+rehabilitation\s+"
    r"requirement|conditional\s+discharge|absolute\s+discharge|whole[\s-]life\s+(?:term|order|tariff)|"
    r"intensive\s+supervision(?:\s+and\s+surveillance)?(?:\s+program(?:me)?)?|youth\s+conditional\s+caution|"
    r"(?:harassment|final)\s+warning|penalty\s+notice\s+for\s+disorder|parenting\s+order|"
    r"non-custodial\s+sentence|electronic\s+tag|(?:night-?time\s+)?curfew|detention\s+and\s+training\s+order|"
    r"detention\s+for\s+public\s+protection)"
)
MONEY = r"£\s?\d[\d,]*(?:\.\d\d)?"
HOURS = rf"(?:(?:{NUMBER_WORD}\s+hundred|an?\s+hundred)(?:\s+and\s+[\w-]+)?|{NUMBER})\s+(?:hours?|hrs)['’]?"
CRIME = (
    r"(?:convict(?:ed|ions?)|guilty|sentenc\p{L}+|court|prison|jail(?:ed)?|burglar(?:y|ies)|robber(?:y|ies)|"
    r"thefts?|fraud|GBH|ABH|TWOC|wounding|manslaughter|murder|rapes?|assaults?|affray|arson|cruelty|offences?|"
    r"neglect|"
    r"handling|shoplifting|battery|criminal\s+damage|harassment|supply|PWITS|s\.?\s?(?:18|20|39|47)|possession|"
    r"perverting|indecent\s+assault|drink[\s-]driving)"
)
WHY = "The exact sentence leads to the newspaper's report of the trial."
