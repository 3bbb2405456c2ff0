"""How schools, health settings, courts, agencies, refuges, places of worship and papers are named: the rules."""

from checks.personal_data.lexicon import given_names
from checks.personal_data.patterns import once
from checks.personal_data.recognisers.base import Rule, alternatives, compiled
from checks.personal_data.recognisers.body_names import (
    NAMED,
    WHY_BODY,
    WHY_HEALTH,
    WHY_PAPER,
    WHY_SCHOOL,
    acts_like_a_body,
    letters_of_its_own,
    not_of_the_field,
    own_name_in_a_box,
    owner_and_wares,
    pub_in_use,
    some_name,
)
from checks.personal_data.recognisers.group_rules import GROUPS
from checks.personal_data.recognisers.institution_kinds import (
    AGENCY_KIND,
    BY_ONE_NAME,
    HEALTH_KIND,
    PAPER_KIND,
    SCHOOL_KIND,
    SCHOOL_SHORT,
    SHELTER_KIND,
)
from checks.personal_data.recognisers.introduced_bodies import INTRODUCED
from checks.personal_data.recognisers.phrases import WORD
from checks.personal_data.recognisers.spoken_bodies import SPOKEN
from checks.personal_data.recognisers.worship_rules import WORSHIP
from checks.personal_data.use import word_before

# What follows a name and never the noun that a capitalised adjective belongs to ("at the Somali centre").
AFTER_NAME = (
    r"(?:in|on|and|with|for|by|where|when|at|was|were|is|had|has|said|but|or|most|every|each|until|till|because|after|"
    r"before|since|again|all|that|which|who|while|during|would|could|did|knew|told|saw|rang|called|from|to|then|so|"
    r"last|this|next|one|late|early|as|if|not|never|often|about|around|opposite|near|over|only|instead|nightly|daily)"
)

BODIES = (
    *GROUPS,
    *INTRODUCED,
    *WORSHIP,
    *SPOKEN,
    Rule(
        "school",
        "SCHOOL",
        compiled(
            rf"(?<![\w'’-]){NAMED}[ \n]{SCHOOL_KIND}\b(?:\ for\ (?:Girls|Boys|the\ "
            r"\p{Lu}\p{L}+))?"
        ),
        0.85,
        WHY_SCHOOL,
    ),
    Rule(
        "school in short",
        "SCHOOL",
        compiled(
            rf"(?<![\w'’-])(?P<own>{WORD}(?:[ ](?:{WORD}|of|the|and|&)){{0,4}}?)[ ](?:C\ "
            rf"of\ E\ |RC\ |CE\ |Catholic\ |Church\ of\ England\ )?{SCHOOL_SHORT}\b(?![ ]\p{{Lu}}|"
            r"\s(?:[Cc]ourt|[Ss]treet|risk|level|standard))"
        ),
        0.7,
        WHY_SCHOOL,
    ),
    Rule(
        "secondary school in short",
        "SCHOOL",
        compiled(
            rf"(?<![\w'’-])(?P<own>{WORD}(?:[ ](?:{WORD}|of|the|and|&)){{0,4}}?)[ ](?:High|"
            r"Grammar|Endowed|Middle|Upper|Prep|Comp|Comprehensive|Girls|Boys)\b(?![ ]\p{Lu}|\s(?:[Cc]ourt|"
            r"[Ss]treet|risk|"
            r"level|standard))"
        ),
        0.65,
        WHY_SCHOOL,
    ),
    Rule(
        "school of a saint",
        "SCHOOL",
        compiled(
            r"(?<=\b(?:attend\p{L}*|at|joined|left|enrolled\sat|pupil\sat|from|to)\s)(?P<own>(?:St|"
            r"Saint|Our\ Lady)\.?\ \p{Lu}[\p{L}]+(?:['’]s?)?(?:\ (?:of|and)\ (?:the\ "
            r")?\p{Lu}\p{L}+)?)\b(?=\s*(?:[.,;)]|\p{Ll}))"
        ),
        0.6,
        WHY_SCHOOL,
    ),
    Rule(
        "school of a dedication",
        "SCHOOL",
        compiled(
            r"(?<![\w'’-])(?P<own>(?:Our\ Lady|Sacred\ Heart|Christ\ the\ King|(?:Holy|Immaculate)\ \p{Lu}\p{L}+)"
            rf"(?:\ (?:{WORD}|of|the|and|&)){{0,5}}?)\ (?:R\.?C\.?\ |Catholic\ |C\.?\ ?of\ ?E\.?\ |VA\ )*"
            r"(?:Primary|Infants?|Juniors?|Nursery|School|High|Academy|College)(?:\ School|\ Academy)?\b"
            r"(?!['’]?s?\ \p{Lu}\p{Ll})"
        ),
        0.8,
        WHY_SCHOOL,
    ),
    Rule(
        "university",
        "SCHOOL",
        compiled(rf"\b(?:University|College)\sof\s(?P<own>{WORD}(?:\s{WORD})?)"),
        0.6,
        WHY_SCHOOL,
    ),
    Rule(
        "health setting",
        "HEALTH_SETTING",
        compiled(
            rf"(?<![\w'’-]){NAMED}[ \n]{HEALTH_KIND}\b(?:\ (?:for|of)\ (?:(?:Sick|Young|Deaf|Blind|Old|Nervous|"
            r"Tropical|Chest|Infectious)\ )?(?:Children|Women|Mothers|People|Men|Diseases|Medicine|Patients)\b)?"
        ),
        0.85,
        WHY_HEALTH,
    ),
    Rule(
        "hospital in short",
        "HEALTH_SETTING",
        compiled(
            rf"(?<![\w'’-])(?P<own>(?!(?:The|Attorney|Director|Postmaster|Inspector|Secretary|Registrar|Solicitor|"
            rf"Surgeon|Comptroller|Auditor|Receiver|Princess|Prince|Governor|Major|Brigadier|Lieutenant)\b){WORD}"
            rf"(?:\ {WORD})?)\ (?:General|Royal|Gen\b\.?|Infirmary|Memorial)(?!\ \p{{Lu}}|\ (?:election|public|family|"
            r"wedding|assent|visit|practi|anaesth))"
        ),
        0.5,
        WHY_HEALTH,
    ),
    Rule(
        "ward or team in short",
        "HEALTH_SETTING",
        compiled(
            rf"(?<![\w'’-])(?P<own>{WORD}(?:\ {WORD})?)\ (?:PICU|NICU|SCBU|NNU|HDU|ITU|MAU|CAU|CAMHS|MIU|[Ww]ard|"
            r"[Ss]uite|[Mm]edical)\b(?!['’]?s?\ \p{Lu})"
        ),
        0.55,
        WHY_HEALTH,
    ),
    Rule(
        "body with a Welsh name",
        "ORGANIZATION",
        compiled(
            rf"\b(?:Ysgol|Capel|Eglwys|Meddygfa|Ysbyty|Uned|Canolfan|Cylch|Clwb|Coleg|Cartref|Tafarn|Feithrinfa|Meithrinfa)"
            rf"(?:\ (?:(?:y|yr|a|o|ar)\ )?{WORD})+"
        ),
        0.6,
        WHY_BODY,
    ),
    Rule(
        "refuge",
        "REFUGE",
        compiled(rf"(?<![\w'’-]){NAMED}[ \n](?:Women['’]s\ )?(?i:Refuge|Women['’]s\ Aid|Safe\ House)\b"),
        0.8,
        WHY_BODY,
    ),
    Rule(
        "employer or house",
        "ORGANIZATION",
        compiled(
            r"(?<=\b(?:belonging\sto|owned\sby|run\sby|sacked\sby|dismissed\sby|(?:employed|job|jobs|working|"
            r"works?|worked|"
            r"drives?|drove|cleaned|cleaner|cleans)\s(?:for|by|at|"
            rf"with))\s(?:the\s)?)(?P<own>{WORD}(?:[ ](?:(?:&|and)[ ])?{WORD}){{0,3}})(?!\s\p{{Lu}})"
        ),
        0.5,
        WHY_BODY,
        holds=lambda match: some_name(match),
    ),
    Rule(
        "company",
        "ORGANIZATION",
        compiled(rf"(?<![\w'’-]){NAMED}[ ](?:{alternatives('trades')})(?![\w-]|['’]?s?\ \p{{Lu}}\p{{Ll}})"),
        0.55,
        WHY_BODY,
    ),
    Rule(
        "paper in short",
        "NEWSPAPER",
        compiled(
            r"\b[Tt]he\ (?P<own>Echo|Herald|Gazette|Mercury|Messenger|Packet|Bugle|Clarion|Pictorial|Argus|"
            r"Courier|Chronicle|Advertiser|"
            r"Examiner|Sentinel|Free\ Press|Evening\ (?:Post|News|Mail|Star|Times))\b | "
            r"\b(?P<own>Radio\ \p{Lu}\p{L}+|\p{Lu}\p{L}+\ (?:FM|Radio)|BBC\ (?:Radio\ )?(?!News|One|"
            r"Two|Three|Four|Panorama|Newsnight|iPlayer|Trust)\p{Lu}\p{L}+)\b"
        ),
        0.55,
        WHY_PAPER,
        group="own",
    ),
    Rule(
        "pub by its usual name",
        "ORGANIZATION",
        compiled(
            r"\b(?:[Tt]he|[Aa]bove)\ "
            r"(?P<own>(?:(?:Old|New|Royal|Golden|Jolly|Little|Red|White|Black|Blue|Green|Silver|Olde)\ )?"
            rf"(?:{alternatives('pub_names')}))(?!['’]?s?\ \p{{Lu}}|['’]?\p{{L}}|\ (?:Court|court|prosecution|case|"
            r"evidence|project|line|effect))"
        ),
        0.5,
        WHY_BODY,
        group="own",
        holds=pub_in_use,
    ),
    Rule(
        "pub or restaurant",
        "ORGANIZATION",
        compiled(
            r"(?<=\b(?:at|outside|in|to|from|of|restaurant|pub|bar|club|café|cafe|shop|hotel|"
            rf"public\shouse),?\s(?:called\s|named\s)?)(?P<own>[Tt]he\s{WORD}(?:[ "
            rf"]{WORD}){{0,2}})(?=,\s(?:a|an|the)\s(?:local\s|nearby\s)?(?:pub|public|bar|club|"
            r"restaurant|caf[eé]|shop|hotel|nightclub|take-?away|bookmaker))"
        ),
        0.7,
        WHY_BODY,
    ),
    Rule(
        "said to be a business or home",
        "ORGANIZATION",
        compiled(
            rf"(?<![\w'’-])(?P<own>(?:[Tt]he\s)?{WORD}(?:[ ](?:(?:&|and|of|to|for|with|in|"
            rf"on)[ ])?{WORD}){{0,3}})(?=(?:,|\s\("
            r"|\swhich\sis|\sis)\s?(?:an?|the)\s(?:[\p{Ll}-]+\s){0,3}(?:nursery|playgroup|charity|"
            r"housing\sassociation|firm|company|(?:voluntary\s)?organisation|"
            r"agency|factory|hotel|hostel|pub|club|supermarket|takeaway|refuge|(?:drug\s|outreach\s|"
            r"domestic\sabuse\s)?service|group|project|shop|nightclub|unit|"
            r"bookmaker['’]?s?|solicitors|landlord|provider|society|caf[eé]|restaurant|school|college|hospital|"
            r"choir|band|charity\sshop|(?:youth|community|family|advice|day|resource|drop-in|contact|leisure|health)\scentre|"
            r"caravan\ssite|warehouse|bar|launderette|farm|stables|estate\sagents?|chip\sshop|off-licence|food\sbank|"
            r"(?:day\s)?centre|drop-in|helpline|approved\spremises|dental\spractice|pharmacy|chemist['’]?s?|hospice|ward|"
            r"hairdresser['’]?s?|butcher['’]?s?|baker['’]?s?|greengrocer['’]?s?|newspaper|radio\sstation|chapel|temple|"
            r"trawler|fishing\sboat|narrowboat|ferry|barge|yacht|dredger|"
            r"gurdwara|synagogue|prison|scheme|programme|initiative|gym|dance\sschool|boxing\sclub|"
            r"team|newsagent|launderette|salon|children['’]s\shome|care\shome|nursing\s"
            r"home|residential\shome|bakery|garage|foster(?:ing)?\sagency|landlord|surgery|church|mosque)\b)"
        ),
        0.5,
        WHY_BODY,
        holds=lambda match: some_name(match),
    ),
    Rule(
        "restaurant named after it",
        "ORGANIZATION",
        compiled(
            r"\b(?:service|charity|nursery|project|group|agency|home|firm|company|playgroup|refuge|hostel|unit|campaign|appeal|fund|"
            r"landlord|provider|"
            rf"employer|launderette|bakery|salon),\s(?P<own>{WORD}(?:[ ](?:{WORD}|and|&|of|the|for)){{0,3}})(?=[,)])"
            r" | \b(?:key\s?worker|counsellor|volunteer|mentor|session|bed|tenant|resident|trustee|member|regular|"
            r"patient|"
            rf"client|outreach|keyworker)\s(?:at|with|"
            rf"of)\s(?:the\s)?(?P<own>{WORD}(?:[ ]{WORD}){{0,2}})(?=\s*[.,;)]|\s\p{{Ll}})"
            r" | \b(?:restaurant|pub|bar|club|nightclub|café|cafe|shop|hotel|public\shouse|take-?away|"
            r"supermarket|factory|garage|farm|barman\sat|landlord\sof),?\s(?:called\s|"
            rf"named\s)?(?:[Tt]he\s)?(?P<own>{WORD}(?:[ ]{WORD}){{0,2}})"
        ),
        0.55,
        WHY_BODY,
        group="own",
        holds=lambda match: not_of_the_field(match),
    ),
    Rule(
        "shop called after its owner",
        "ORGANIZATION",
        compiled(
            r"(?<=\b(?:at|from|to|of|by|for|outside|over|above|near|behind|opposite|past|under|beside|via|below|inside|"
            r"in|(?:chemist|butcher|baker|newsagent|greengrocer|hairdresser|barber|bookmaker)(?:['’]s)?,|shop,)\s)"
            r"(?P<own>(?:\p{Lu}[\p{L}-]+\ )?\p{Lu}[\p{L}-]+['’]s)(?=\s*[.,;)\t]|\s(?:in|on|and|at)\b|$)"
        ),
        0.62,
        WHY_BODY,
        holds=lambda match: once(r"['’]s$").sub("", match.group("own")).lower() not in given_names(),
    ),
    Rule(
        "owner's name alone",
        "ORGANIZATION",
        compiled(
            r"(?<![\w'’-])(?P<own>\p{Lu}[\p{L}-]+['’]s)(?=\s(?:is|was|had|has|did|does|would|could|closed|opened|shut|"
            r"took|gave|offered|refused|rang|told|said|sent|accepted|on\sthe|in\sthe)\b|\s?[\t,;)]|$)"
        ),
        0.45,
        WHY_BODY,
        holds=own_name_in_a_box,
    ),
    Rule(
        "owner and wares",
        "ORGANIZATION",
        compiled(
            rf"(?<![\w'’-])(?P<own>(?!It|That|What|Who|There|Here|Let|He|She|How|Where|When)\p{{Lu}}\p{{L}}+"
            rf"['’]s\ {WORD}(?:\ {WORD})?)(?!['’]?\p{{L}}|\ \p{{Lu}})"
        ),
        0.4,
        WHY_BODY,
        holds=owner_and_wares,
    ),
    Rule(
        "limited company",
        "ORGANIZATION",
        compiled(
            rf"(?<![\w'’-])(?P<own>{WORD}(?:,?\ (?:{WORD}|&|and|of|the|for|\d+)){{0,5}})\ (?:\([\w ]{{2,20}}\)\ )?"
            r"(?:Ltd|Limited|LTD|plc|PLC|Plc|LLP|CIC|Inc)\b"
        ),
        0.65,
        WHY_BODY,
    ),
    Rule(
        "acts like a body",
        "ORGANIZATION",
        compiled(
            rf"(?<![\w'’-])(?P<own>{WORD}\ {WORD}(?:\ {WORD})?)(?=['’]s?\ \p{{Ll}}|\ (?:closed|provided|provides|"
            r"offered|offers|referred|ran|runs|delivered|delivers|supported|supports|accepted|declined|employed|works|"
            r"withdrew|invited|allocated|commissioned|discharged|reopened|assessed|housed|evicted|operates|operated|"
            r"published|reported|took\ (?:the|her|him|on)|did\ not|had\ (?:no|not|been|offered|closed|worked))\b)"
        ),
        0.35,
        WHY_BODY,
        holds=acts_like_a_body,
    ),
    Rule(
        "hospital in short",
        "HEALTH_SETTING",
        compiled(
            r"(?<=\b(?:at|to|from|in|of|by)\s(?:the\s)?)(?!(?:Attorney|Director|Secretary|Major|Lieutenant|Brigadier|Inspector|"
            r"Registrar|Solicitor|Governor|Colonel)\b)\p{Lu}\p{Ll}+\ General\b(?!\s\p{Lu})"
            rf" | (?<![\w'’-]|\b(?:Mr|Mrs|Ms|Miss|Dr|PC|DC)\.?\s){BY_ONE_NAME}(?![\w-])"
        ),
        0.5,
        WHY_HEALTH,
        holds=lambda match: word_before(match.string, match.start()).lower() not in given_names(),
    ),
    Rule(
        "letters and a trade",
        "ORGANIZATION",
        compiled(
            rf"(?<![\w'’-])(?:\p{{Lu}}\.?\ ?(?:&|and|\+)\ ?\p{{Lu}}\.?|\p{{Lu}}{{1,3}}\d?|\d{{1,2}}\p{{Lu}}{{1,2}}|"
            rf"\p{{Lu}}\.(?:\ ?\p{{Lu}}\.)*)\ (?:{WORD}\ )?(?:{alternatives('trades')})(?![\w-])"
        ),
        0.5,
        WHY_BODY,
        holds=letters_of_its_own,
    ),
    Rule(
        "the and a name",
        "ORGANIZATION",
        compiled(
            rf"(?<=\b(?:at|in|outside|to|from|near|called|above|over|below|under|behind|opposite|beside|past|into|"
            rf"inside|by|rang|ring|ringing|phoned|telephoned|contacted|told|visited|left|attended|joined|ran|run|(?:owner|landlord|landlady|manager|licensee|chef|waiter|cook|barman)\s(?:of|at))\sthe\s)"
            rf"(?P<own>{WORD}(?:[ ](?:and[ ])?{WORD})?)(?=\s*[,.;:)“”\"]|$|\s{AFTER_NAME}\b)"
            rf" | (?<=\b(?:at|in|outside|to|from|near|called|above|behind|opposite|"
            rf"of)\s)(?P<own>The\s{WORD}(?:[ ](?:and[ ])?{WORD})?)(?=\s*[,.;:)“”\"]|$|\s{AFTER_NAME}\b)"
        ),
        0.35,
        WHY_BODY,
        holds=lambda match: not_of_the_field(match),
    ),
    Rule(
        "local agency or court",
        "ORGANIZATION",
        compiled(rf"(?<![\w'’-]){NAMED}[ \n]{AGENCY_KIND}\b"),
        0.6,
        WHY_BODY,
    ),
    Rule(
        "agency of a place",
        "ORGANIZATION",
        compiled(
            r"\b(?:(?:City|County|Borough|District|University|Archdiocese)\sof(?:\sthe)?|(?:London\s)?Borough\sof|HMP(?:/YOI|\s?&\s?YOI)?|HM\sPrison|HM\s?YOI|"
            r"YOI|RAF|RNAS|HMS|RFA|NHS|"
            r"(?:Cottage|General|Royal|District|Community|Children['’]s|Maternity|County)\s(?:Hospital|"
            r"Infirmary)\s(?:at|in)|"
            rf"Nurses['’]?\sHome,?)\s(?P<own>{WORD}(?:[ ](?:(?:and|upon|on)[ ])?{WORD}){{0,2}})"
        ),
        0.7,
        WHY_BODY,
    ),
    Rule(
        "refuge, centre or business",
        "ORGANIZATION",
        compiled(rf"(?<![\w'’-]){NAMED}[ \n]{SHELTER_KIND}\b"),
        0.65,
        WHY_BODY,
    ),
    Rule(
        "local paper",
        "NEWSPAPER",
        compiled(
            rf"(?<![\w'’-])(?P<own>(?!Our\ Lady){WORD}(?:[ ](?:{WORD}|and|&)){{0,3}}?)[ "
            rf"]{PAPER_KIND}\b(?:\ of\ the\ (?:North|South|East|West|Midlands|Borders|Dales))?(?![ ]\p{{Lu}})"
        ),
        0.7,
        WHY_PAPER,
    ),
)
