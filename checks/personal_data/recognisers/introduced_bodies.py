"""Bodies whose names are plain words, found by what introduces them: "supported by Turning Leaf", "Employer: Dales"."""

from checks.personal_data.recognisers.base import Rule, alternatives, compiled
from checks.personal_data.recognisers.body_names import (
    WHY_BODY,
    WHY_HEALTH,
    WHY_SCHOOL,
    branch_of,
    own_name,
    own_name_in_a_box,
)
from checks.personal_data.recognisers.phrases import WORD

RUN = (
    rf"{WORD}(?:[ ](?:(?:&|of|the|for|in\ the|on\ the)[ ]){{0,2}}{WORD}|[ ]&[ ]{WORD}){{0,4}}"
    r"(?!['’]?[\p{L}\d])"
)
NAME = rf"(?i:the\s)?(?P<own>{RUN})"

# What a person or a service does with a body.
DONE_BY = (
    r"(?:support(?:ed)?|help(?:ed)?|advised|funded|assisted|retrieved|transported|befriended|represented|employed|managed|facilitated|led|"
    r"housed|re-?housed|accommodated|supervised|run|ran|owned|provided|delivered|offered|commissioned|arranged|"
    r"organised|co-?ordinated|signed\soff|looked\safter|cared\sfor|sent|taken\son|trained|hosted|"
    r"sponsored|sacked|dismissed|interviewed|visited|seen|evicted|served|paid|prosecuted|fined|sued|"
    r"operated|licensed|contracted|subcontracted|recruited|supplied|counselled|mentored|assessed|taught|"
    r"support|help|counselling|advice|outreach|respite|advocacy|mediation)\s(?:by|from|through|via)|(?:arranged|booked|kennels?|banked|insured|signed\sup)\swith"
)
BEEN_TO = (
    r"(?:referred|self-referred|signposted|directed|introduced|known|sent|transferred|admitted|bailed|returned|"
    r"released|discharged|moved|taken|conveyed|registered|enrolled|linked\sin|in\stouch|in\scontact|engaged|"
    r"engaging|engagement|working|involved|involvement|placed|placement|volunteer(?:ed|ing|s)?|apprentice(?:d|ship)?|"
    r"shifts?|job|jobs|employed|employment|worked|works|work|training|trained|a\splace|a\sbed|a\sroom|tenancy|"
    r"tenant|stayed|staying|stay|living|lived|resident|remanded|detained|met|meeting|session|sessions|course|"
    r"contact|apprentice|modelled|played|plays|danced|swam|boxed|trained|drank|drinking|drinks)\s"
    r"(?:to|at|with|for|in|into|from|through|on\sthe\sbooks\sof)"
)
STAFF_OF = (
    r"(?:workers?|key-?\s?workers?|volunteers?|counsellors?|mentors?|advis[eo]rs?|advocates?|staff|carers|"
    r"befrienders?|representatives?|reporters?|journalists?|drivers?|somebody|someone|colleagues?|managers?|"
    r"practitioners?|trustees?|members?|owners?|tenants?|residents?|customers?|regulars?|coaches|coach|trainers?|"
    r"leaders?|steward|bouncers?|cook|chef|barmaid|barman|cleaner|cashier|receptionist|manageress|director|"
    r"foreman|supervisor|(?:the\s)?(?:door|till|counter|kitchen)|behind\sthe\sbar|(?:the\s)?bar\sstaff|letters?|e-?mails?|reports?|invoices?|receipt|loan|bed|referral|books|payroll|waiting\slist|grant|application)\s"
    r"(?:from|at|with|of|for|in)"
)
CALLED = (
    r"(?:(?:charity|project|group|firm|company|business|agency|organisation|service|home|hostel|refuge|unit|"
    r"centre|nursery|playgroup|school|club|gang|band|team|shop|salon|pub|bar|caf[eé]|restaurant|takeaway|factory|"
    r"farm|garage|nightclub|church|fellowship|congregation|programme|scheme|drop-in|hairdressers?|bookmakers?|"
    r"supermarket|warehouse|landlord|provider|trust|society|choir|studio|gym|stables|website|"
    r"initiative|network|forum),?\s(?:which\s(?:was|is)\s)?(?:called|known\s(?:locally\s)?as|named|by\sthe\sname\sof|"
    r"trading\sas)|call(?:ing|ed|s)?\s(?:themselves|itself)|styl(?:ing|ed)\sthemselves|trad(?:ing|ed|es)\sas|formerly\s(?:called\s|known\sas\s)?|now\scalled|then\scalled|"
    r"(?:charity|voluntary\s(?:group|project|organisation|agency)|housing\sassociation|solicitors|bookmakers|"
    r"(?:fostering|employment|care|nursing|modelling|letting|housing|foster)\sagency|supermarket|chain|firm))"
)
ATTENDED = (
    r"(?:attend(?:ed|s|ing)?|joined|joins|left|access(?:ed|es|ing)?|instruct(?:ed|s)|contacted|approached|"
    r"rang|telephoned|visited|frequented|opened|runs|ran|owns|owned|managed|commissioned)"
)
SCHOOL_CUE = (
    r"(?:pupils?|student|governor|caretaker|head|head\s?teacher|headmaster|headmistress|teacher|classroom\s"
    r"assistant|teaching\sassistant|learning\smentor|dinner\slady|lollipop\slady|SENCO|[Cc]lass|Year\s\d{1,2}|"
    r"Reception|[Ss]ixth\s[Ff]orm|on\s(?:the\s)?roll|enrolled|educated|[Ss]chooling|taught|place|pupils)\s(?:at|of)"
    r"|(?:excluded|expelled|suspended|withdrawn|absent|truanted|truanting)\sfrom"
)
HEALTH_CUE = (
    r"(?:registered\swith|patients?\s(?:at|of|on)|booked\s(?:at|in\sat|into)|delivered\s(?:at|in)|"
    r"in-?patients?\s(?:at|on|in)|detained\s(?:at|in|on)|sectioned\sto|ventilated\s(?:at|on)|"
    r"nursed\s(?:at|on|in)|sister\s(?:at|on)|matron\s(?:at|of)|consultant\sat|midwife\s(?:at|on)|"
    r"GP\s(?:at|of)|ward\smanager\s(?:at|of|on)|pharmacist\s(?:at|of)|dentist\sat|stepped\sdown\sto)"
)
# What a form, a list or a table calls a box in which a body stands.
SCHOOL_LABEL = (
    r"(?:(?:current|previous|last|present|new|primary|secondary|junior|infant|special)\s)?(?:schools?|nursery|nurseries|"
    r"pre-?school|playgroup|college|academy|education(?:al)?(?:\ssetting|\sprovision|\sestablishment)?|setting|"
    r"childminder|school\s?/\s?nursery|nursery\s?/\s?school|school\sattended|pru)"
)
HEALTH_LABEL = (
    r"(?:gp(?:\s(?:practice|surgery))?|surgery|doctor['’]?s?|general\spractice|practice|hospitals?|ward|"
    r"clinic|health\s(?:visitor\s)?base|dentist|dental\spractice|pharmacy|chemist|health\scentre|"
    r"place\sof\s(?:birth|delivery)|born\sat|booked\sat|mental\shealth\sunit|camhs)"
)
FAITH_LABEL = r"(?:church|mosque|place\sof\sworship|parish|temple|gurdwara|synagogue|congregation|chapel)"
BODY_LABEL = (
    r"(?:employers?|employment|(?:current\s|last\s|previous\s)?place\sof\swork|work(?:place)?|works\s(?:at|for)|"
    r"placement|(?:current|previous|last)\splacement|placed\sat|landlord|housing\sprovider|housing\sassociation|"
    r"solicitors?|legal\srepresentative|clubs?|activities|hobbies|agency|agencies|organisations?|provider|"
    r"charity|charities|voluntary\s(?:agency|agencies|sector|organisations?)|support\sagency|support\sservices?|"
    r"referred\s(?:by|to)|referral\s(?:from|to)|referrer|refuge|hostel|children['’]s\shome|residential\sunit|"
    r"residential\shome|unit|prison|fostering\sagency|venue|location\sof\smeeting|meeting\svenue|held\sat|"
    r"services?\sinvolved|other\sagencies|agencies\sinvolved|youth\sclub|firm|company|business|"
    r"contact\s(?:centre|venue)|centre|(?:licence|bail|release)\saddress|base|local\spaper|newspaper|contributors|published\sin)"
)
BEFORE = r"(?<=(?:^|[\t;•·▪|]|\.\ |\.\)\ )[\s•·▪*]{0,4}"
SEPARATOR = r"(?:\s\([^)\n\t]{1,30}\))?\s?(?::|[-–—](?=\s))[ ]{0,3}"
VALUE_CUT = r"(?=\s*(?:[,;.(/|\t\n\[]|$|\s[-–—]\s|\s\p{Ll}|\s\d))"
MORE = r"(?:[^\t\n:;]{2,60}[,;]\s|[^\t\n:;]{2,60}\sand\s)?"


def _labelled(label: str) -> str:
    return (
        rf"{BEFORE}(?i:(?:[\p{{L}}/'’-]+\s){{0,3}}?{label}){SEPARATOR}{MORE})(?:the\s|The\s)?"
        rf"(?P<own>{WORD}(?:[ ](?:(?:&|and|of|the|for)[ ]){{0,2}}{WORD}){{0,5}}){VALUE_CUT}"
    )


INTRODUCED = (
    Rule(
        "introduced as a school",
        "SCHOOL",
        compiled(rf"\b(?:{SCHOOL_CUE})\s{NAME}"),
        0.5,
        WHY_SCHOOL,
        group="own",
        holds=own_name,
    ),
    Rule(
        "introduced as a health setting",
        "HEALTH_SETTING",
        compiled(rf"\b(?:{HEALTH_CUE})\s{NAME}"),
        0.5,
        WHY_HEALTH,
        group="own",
        holds=own_name,
    ),
    Rule(
        "introduced by what was done there",
        "ORGANIZATION",
        compiled(rf"\b(?:(?i:{DONE_BY}|{BEEN_TO}|{STAFF_OF}|{CALLED})|{ATTENDED})\s{NAME}"),
        0.5,
        WHY_BODY,
        group="own",
        holds=own_name,
    ),
    *(
        Rule(
            f"in the box of a form: {entity}",
            entity,
            compiled(_labelled(label)),
            0.5,
            why,
            group="own",
            holds=own_name_in_a_box,
        )
        for entity, label, why in (
            ("SCHOOL", SCHOOL_LABEL, WHY_SCHOOL),
            ("HEALTH_SETTING", HEALTH_LABEL, WHY_HEALTH),
            ("PLACE_OF_WORSHIP", FAITH_LABEL, WHY_BODY),
            ("ORGANIZATION", BODY_LABEL, WHY_BODY),
        )
    ),
    Rule(
        "among those who contributed",
        "ORGANIZATION",
        compiled(
            rf"(?<=\b(?:contribut\p{{L}}+|agencies|organisations|services|received\sfrom|submitted\sby|provided\sby|"
            rf"represented|representatives|involved|bodies|providers|settings|IMRs?)\b[^.:\t\n]{{0,40}}:\s"
            rf"(?:[^.:\n]{{2,400}}[,;]\s)?(?:and\s|the\s)?)"
            rf"(?P<own>{WORD}(?:[ ](?:(?:&|of|the|for)[ ]){{0,2}}{WORD}){{0,5}})(?=\s*(?:[,;.(]|$|\sand\s))"
        ),
        0.45,
        WHY_BODY,
        holds=own_name_in_a_box,
        hint=(": ",),
    ),
    Rule(
        "branch of a national body",
        "ORGANIZATION",
        compiled(
            rf"(?<![\w'’-])(?:{alternatives('branching_bodies')})\ (?:(?:in|at|for)\ )?(?P<own>{WORD}(?:\ {WORD})?)"
            rf"(?!['’]?\p{{L}}) | (?<![\w'’-])(?P<own>(?!The\b|At\b|In\b|From\b|"
            rf"By\b){WORD}(?:\ {WORD})?)\ (?:{alternatives('branching_bodies')})"
            r"(?!['’]?\p{L})"
        ),
        0.65,
        WHY_BODY,
        holds=branch_of,
    ),
)
