"""Rare conditions and occupations, at the lowest tier: they single a person out only in a small place."""

from checks.personal_data.recognisers import conditions
from checks.personal_data.recognisers.base import Family, Rule, any_case
from checks.personal_data.use import is_field_word

VEHICLE = (
    r"(?:minicab|taxi|lorry|van|bus|cab|fork-?lift(?:\struck)?|tractor|digger|coach|tram|hearse|milk\sfloat|"
    r"gritter|dustcart|"
    r"bin\slorry|dumper(?:\struck)?|tanker|ambulance|minibus|truck|juggernaut|crane|train|trawler|barge|ferry|"
    r"ice[- ]cream\svan|"
    r"combine(?:\sharvester)?|low-?loader|skip\slorry|tow\struck|breakdown\struck|helicopter|school\sbus|"
    r"road\sroller|JCB|"
    r"rickshaw|horsebox|delivery\svan|wagon|artic)"
)
WORKPLACE = (
    r"(?:factory|mill|track|farm|restaurant|takeaway|warehouse|garage|bakery|pub|salon|hotel|abattoir|quarry|mine|"
    r"docks|"
    r"shipyard|laundry|call\scentre|supermarket|bookmaker['’]?s?|betting\sshop|chip\sshop|butcher['’]?s?|brewery|"
    r"cannery|casino|"
    r"nightclub|foundry|steelworks|colliery|pit|power\sstation|airport|port|harbour|care\shome|nursing\shome|canteen|"
    r"market(?:\sstall)?|stall|shop|tannery|sawmill|dairy|slaughterhouse|library|cinema|theatre|hairdresser['’]?s?|"
    r"barber['’]?s?|dockyard|"
    r"depot|gym|racecourse|kennels|cattery|zoo|brickworks|gasworks|printworks|railways?|bins|buses|oil\srigs?|rigs|"
    r"trawlers|"
    r"ferries|boats|fishing\sboats|fairgrounds?|funfair|circus|building\ssites?|checkouts?|tills|deli\scounter|"
    r"packing\splant|"
    r"processing\splant|plant|chicken\sfarm|poultry\sfarm|fields|allotments|nursery\sgarden|garden\scentre|"
    r"glasshouses|"
    r"polytunnels|orchards?|hop\sfields|vineyard|bank|building\ssociety|post\soffice|sorting\soffice|"
    r"solicitor['’]s\soffice|"
    r"estate\sagent['’]?s|accountant['’]s|dentist['’]?s|vet['’]?s|optician['’]?s|law\sfirm|insurance\soffice|"
    r"tax\soffice|"
    r"job\scentre|petrol\sstation|filling\sstation|service\sstation|car\swash|scrapyard|breaker['’]?s\syard|"
    r"timber\syard|"
    r"builder['’]?s\syard|boatyard|marina|caravan\spark|holiday\scamp|holiday\spark|leisure\scentre|swimming\spool|"
    r"golf\sclub|"
    r"working\smen['’]?s\sclub|social\sclub|snooker\sclub|massage\sparlour|sauna|brothel|strip\sclub|"
    r"lap[- ]dancing\sclub|"
    r"cafe|café|coffee\sshop|sandwich\sbar|burger\svan|ice[- ]cream\sparlour|kebab\sshop|pizza\sparlour|"
    r"curry\shouse|sweatshop|"
    r"sewing\sroom|clothing\sfactory|car\splant|car\sfactory|biscuit\sfactory|pie\sfactory|fish\sdock|fish\smarket|"
    r"smokehouse|nail\sbar|tanning\s(?:salon|shop)|(?:amusement\s)?arcade|bingo\shall|packhouse|tattoo\sparlour|"
    r"piggery|trout\sfarm|hatchery|egg\sfarm|maltings|distillery|prison\skitchens?|auction\smart|cattle\smarket|"
    r"army|navy|air\sforce|merchant\snavy|civil\sservice|prison\sservice|fire\sbrigade|theme\spark|museum|"
    r"hospital\s(?:kitchens?|"
    r"laundry)|school\skitchens?|crematorium|undertaker['’]?s|funeral\sparlour|water\sboard|gas\sboard|waterworks|"
    r"sewage\s"
    r"works|tip|recycling\splant|incinerator)"
)
STUDIES = (
    r"(?:(?:\p{Ll}+\s)?(?:engineering|medicine|sciences?|biology|chemistry|physics)|law|nursing|midwifery|"
    r"hairdressing|bricklaying|"
    r"plumbing|joinery|carpentry|catering|childcare|beauty(?:\stherapy)?|accountancy|pharmacy|dentistry|"
    r"architecture|theology|"
    r"divinity|philosophy|economics|business\sstudies|hotel\smanagement|media\sstudies|psychology|sociology|"
    r"agriculture|"
    r"horticulture|animal\scare|car\smechanics|motor\svehicle\s\p{Ll}+|welding|electronics|electrical\sinstallation|"
    r"fine\sart|fashion|textiles|graphic\sdesign|drama|dance|piano|violin|guitar|ballet|yoga|karate|judo|boxing|"
    r"swimming|"
    r"languages|geography|geology|archaeology|mathematics|journalism|performing\sarts|tourism|travel\sand\stourism|"
    r"health\sand\ssocial\scare|sports\sscience|teacher\straining|public\sservices|forestry|gamekeeping|fishing|"
    r"veterinary\s\p{Ll}+|food\stechnology|upholstery|stonemasonry|plastering|roofing|painting\sand\sdecorating)"
)


class Circumstances(Family):
    """What somebody has and does."""

    LAYER_NAME = "circumstances"
    RULES = (
        *conditions.RULES,
        Rule(
            "business of one's own",
            "OCCUPATION",
            any_case(
                r"\b(?:runs?|ran|running|owns?|owned|keeps?|kept|manages?|managed)\s(?P<job>(?:an?|"
                r"the)\s(?:\p{Ll}+\s){0,3}?(?:shop|business|firm|company|stall|pub|farm|garage|takeaway|"
                r"restaurant|caf[eé]|salon|kennels|stables|(?:sub-)?post\soffice|hotel|guest\shouse|gym|franchise|"
                r"smallholding|bed\sand\sbreakfast|b\s?&\s?b|boarding\shouse|newsagent['’]?s|off-?licence|bakery|"
                r"butcher['’]?s|"
                r"launderette|nursery|care\shome|nursing\shome|taxi\srank|minicab\soffice|nail\sbar|"
                r"tattoo\sparlour|riding\sschool|"
                r"caravan\s(?:site|park)|boatyard|scrapyard|haulage\sfirm|building\sfirm|market\sstall|burger\svan|"
                r"mobile\sshop|"
                r"driving\sschool|dance\sschool|language\sschool|letting\sagency|estate\sagency|travel\sagency|"
                r"cattery|"
                r"garden\scentre|antiques\s\p{Ll}+|launderette|chip\sshop|convenience\sstore|general\sstore|"
                r"village\sstores?))\b"
                r" | \b(?:in|joined|left|with|served\sin|serving\sin|"
                r"serves\sin)\sthe\s(?P<job>(?:Royal\s)?(?:Army|Navy|Air\sForce|RAF|Marines|"
                r"Territorial\sArmy|Merchant\sNavy|Fire\sBrigade|Coastguard|Foreign\sLegion))\b"
                r" | \b(?:on|off)\sthe\s(?P<job>oil\srigs?|railways?|buses|trawlers|fishing\sboats|"
                r"ferries|cruise\sships|fairgrounds?)\b"
                r" | \b(?:occupation|employment|job\stitle)\s?:\s(?P<job>\p{L}+(?:\s\p{Ll}+){0,3})"
            ),
            0.35,
            "A parent's occupation may single the family out.",
            group="job",
        ),
        Rule(
            "worked as",
            "OCCUPATION",
            any_case(
                r"\b(?:work(?:s|ed|ing)?|employed|jobs?|retired|trained|trains|training|qualified|served|"
                r"self-employed|earn(?:s|ed)\s\w+\s\w+)\s(?:\p{Ll}+\s){0,2}?as\s(?:an?|"
                r"the)\s(?P<job>\p{Ll}[\p{Ll}-]+(?:\sof\s\p{Ll}+)?(?:\s\p{Ll}[\p{Ll}-]+){0,2}?)(?=\s*[,.;:)]|\s(?:and|at|in|"
                r"for|with|who|when|but|until|on|from|before|after|to|specialising)\b|\s*$)"
            ),
            0.35,
            "A parent's occupation may single the family out.",
            group="job",
            holds=lambda match: (
                not all(is_field_word(word) for word in match.group("job").split())
                and match.group("job").split()[0]
                not in {
                    "part",
                    "if",
                    "though",
                    "well",
                    "they",
                    "it",
                    "he",
                    "she",
                    "result",
                    "team",
                    "whole",
                    "group",
                }
            ),
        ),
        Rule(
            "work by its place or means",
            "OCCUPATION",
            any_case(
                rf"\b(?:drives?|drove|driving|skippered|flies|flew|crewed|rides|rode)\s(?:an?|"
                rf"the)\s(?P<job>(?:\p{{Ll}}+\s)?{VEHICLE})\b"
                r"(?!\s(?:to|into|at|home|round|through|off|with)\b)"
                r" | \b(?:jobs?|work(?:s|ed|ing)?|employed|shifts)\s(?:nights\s|shifts\s|evenings\s|days\s|"
                r"weekends\s|part[- ]time\s|full[- ]time\s|for\s\w+\s\w+\s|mainly\s|"
                r"behind\sthe\sbar\s)?(?:and\sthen\s|then\s)?(?:in|at|on|for)\s"
                rf"(?:an?|the|her|his|their)\s(?P<job>(?:[\p{{Ll}}'’-]+\s){{0,2}}?{WORKPLACE})\b"
                rf" | (?<=\b(?:work(?:s|ed|ing)?|jobs?)\s[^.\n]{{1,60}}(?:and|then|or)\s(?:in|at|on|for)\s)(?:an?|"
                rf"the)\s(?P<job>(?:\p{{Ll}}+\s)?{WORKPLACE})\b"
                rf" | \b(?:student\s(?:of|in)|degree\sin|diploma\sin|course\sin|studying|studied|reading|reads?|read|"
                rf"graduate\sin|lectures\sin|lecturer\sin|"
                rf"apprenticeship\sin|apprenticed\sin|qualification\sin|qualified\sin|NVQ\sin|BTEC\sin|"
                rf"training\sin|trained\sin|teaches|taught|teaching)\s(?P<job>{STUDIES})\b"
                rf" | \b(?P<job>{STUDIES})\s(?:degree|diploma|apprentice(?:ship)?|student|undergraduate|lecturer|"
                rf"course\sat)\b"
                r" | \bapprenticed\sto\san?\s(?P<job>(?:[\p{Ll}-]+\s)?[\p{Ll}-]+)"
                r" | \b(?:deals?|dealt|dealing|traded?|trades|trading)\sin\s(?P<job>(?!drugs|class|cannabis|heroin|"
                r"cocaine|stolen|"
                r"this|the\b|that\b|it\b|such\b|children|facts|cash\b|an?\b|part\b)[\p{Ll}-]{4,}(?:\s\p{Ll}{4,})?)"
                r" | \bby\s(?:trade|profession),?\san?\s(?P<job>\p{Ll}+)"
            ),
            0.35,
            "A parent's occupation may single the family out.",
            group="job",
            hint=(
                "work",
                "drive",
                "drov",
                "driving",
                "job",
                "employed",
                "student",
                "degree",
                "stud",
                "reading",
                "read",
                "appren",
                "diploma",
                "course",
                "qualif",
                "train",
                "taught",
                "teach",
                "deal",
                "trad",
                "profession",
                "shift",
                "skipper",
                "fl",
                "rode",
                "ride",
            ),
        ),
        Rule(
            "office or service",
            "OCCUPATION",
            any_case(
                r"\b(?P<job>(?:landlord|landlady|licensee|chairman|chairwoman|captain|coach|treasurer|secretary|"
                r"manager|mayor|"
                r"mayoress|master|vicar|rector|imam|muezzin|granthi|churchwarden|pastor|minister|owner|tenant|"
                r"proprietor|warden|conductor|"
                r"organist|curate|"
                r"verger|caretaker|editor|sheriff|president|skipper)\sof\s(?:the|an?|his\sown|"
                r"her\sown)\s(?:\p{Ll}+\s)?(?:pub|inn|public\shouse|"
                r"parish\scouncil|parish|football\s(?:club|team)|cricket\s(?:club|team)|club|darts\steam|hotel|"
                r"shop|choir|church|chapel|"
                r"mosque|congregation|band|village\s(?:hall|school)|farm|company|firm|local\spaper|trawler|"
                r"lifeboat|town|"
                r"takeaway|garage|caf[eé]|restaurant|smallholding|nightclub))\b"
                r" | \b(?P<job>(?:(?:officer|rating|sergeant|corporal|private|pilot|major|captain|engineer|cook|"
                r"medic|chef|soldier|sailor|"
                r"airman|clerk|musician|chaplain|reservist|commando)\s(?:in|with|"
                r"of)\s(?:the\s)?)(?:Royal\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)*|RAF|Army|"
                r"Navy|Merchant\sNavy|Marines|Air\sForce|Territorial\sArmy|TA|Reserves?|"
                r"\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?\s(?:Regiment|"
                r"Guards|Rifles|Fusiliers|Engineers|Artillery|Signals|Corps|Lancers|Hussars|Dragoons|Highlanders)))\b"
                r" | (?<=\b(?:fish(?:es|ed)|farm(?:s|ed)|breeds?|bred|keeps?|kept|rear(?:s|ed)|trains?|trained|"
                r"shows?|races?|raced)\s)"
                r"(?P<job>(?:sheep|pigs|greyhounds|whippets|racing\spigeons|pigeons|alpacas|goats|turkeys|geese|"
                r"racehorses|ferrets|"
                r"bull\sterriers|staffordshire\s\p{L}+|mink|bees|crabs|lobsters|oysters|ostriches|birds\sof\sprey|"
                r"dairy\scattle))\b"
                r" | (?<=\b(?:play(?:s|ed)?|box(?:es|ed)|bowl(?:s|ed)|r[ao]n|rides?|rode|sw[aiu]ms?|wrestled|"
                r"cycled|fenced|sings?|sang|danced?)\s)(?P<job>(?:(?:semi-)?professional(?:ly)?|"
                r"(?:rugby|football|cricket|hockey|darts|snooker|tennis|netball|"
                r"basketball)\s(?:league\s)?for\s(?:the\s|an?\s)?(?:county|country|England|Wales|\p{Lu}\p{L}+|"
                r"\p{Ll}+\sside)|"
                r"for\s(?:the\s)?(?:county|country|England|Wales|Scotland|Ireland|Great\sBritain)))\b"
            ),
            0.35,
            "A parent's occupation may single the family out.",
            group="job",
        ),
    )
