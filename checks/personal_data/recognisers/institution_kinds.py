"""The words by which bodies are called what they are: schools, surgeries, courts, churches, papers; as patterns."""

SCHOOL_KIND = (
    r"(?:(?i:Church\ of\ England|C\ ?of\ ?E|CofE|CE|VA|VC|Roman\ Catholic|RC|Catholic|"
    r"Voluntary|Aided|Controlled|Primary|Junior|Juniors|Infants?|Nursery|First|Middle|"
    r"Secondary|High|Upper|Lower|Grammar|Community|Comprehensive|Special|Prep(?:aratory)?|"
    r"Independent|Free|Boarding|Girls['’]?|Boys['’]?|Sixth\ Form|Further\ Education|FE|Day|"
    r"Foundation|Technology|Sports|Arts|Language|Muslim|Jewish|Islamic|Methodist|and|&)[ "
    r"\n])*"
    r"(?i:School|Academy|College|Nursery|Pre-?school|Playgroup|Play\ ?group|Kindergarten|"
    r"Children['’]s\ Centre|Family\ Centre|University|Pupil\ Referral\ Unit|PRU|Creche|Crèche|"
    r"Toddlers|Toddler\ Group|After\ School\ Club|Breakfast\ Club|Childcare|Day\ Care|Daycare|"
    r"Learning\ Centre)"
)
SCHOOL_SHORT = (
    r"(?:(?:C\.?\ (?:of|in)\ [EW]\.?|R\.?C\.?|V\.?[AC]\.?|C\.?E\.?|C\.?P\.?)\ )?(?:Primary|Juniors?|Infants?|"
    r"Sixth\ Form|"
    r"J\.?\ ?(?:&|and)\ ?I\b\.?|JMI\b|J&I\b|PRU\b|HS\b|JS\b|CofE\b|C\ of\ E\b|UTC\b)"
)
HEALTH_KIND = (
    r"(?:(?i:Royal|General|District|County|University|Community|Children['’]s|Maternity|"
    r"Women['’]s|Memorial|Cottage|Teaching|Mental|Health|Medical|Dental|Group|GP|Family|"
    r"Birth(?:ing)?|Walk-?in|Psychiatric|Day|Private|Infectious|Diseases|Eye|and|&|Primary|"
    r"Care|Out|of|Hours|Minor|Injuries|Urgent|Sexual|Drug|Alcohol|Acute|Neonatal|Nursing|"
    r"Residential|Care|Baby|Unit)[ \n])*"
    r"(?i:Surgery|Medical\ Centre|Health\ Centre|Medical\ Practice|Practice|Clinic|Hospital|"
    r"Infirmary|Hospice|Polyclinic|Health\ Clinic|Maternity\ Unit|Birth\ Centre|Walk-?in\ "
    r"Centre|Pharmacy|Chemist|Care\ Home|Nursing\ Home|Ward|Sanatorium|Asylum(?![- ][Ss](?:eek|upport))|A&E|Casualty|"
    r"Unit)"
)
AGENCY_KIND = (
    r"(?:(?:Royal|Metropolitan|City|County|Borough|District|Town|Parish|Unitary|and|&|Local|"
    r"Area|Safeguarding|Children['’]?s?|Young|People['’]?s?|Adults?|Social|Care|Services?|"
    r"Primary|Mental|Health|Partnership|Community|Hospitals?|Acute|University|Teaching|NHS|"
    r"Foundation|Care|Youth|Offending|Fire|Rescue|Ambulance|Probation|Housing|Family|Criminal|"
    r"Justice|Domestic|Abuse|Violence|Early|Help|Multi-Agency|Clinical|Commissioning|"
    r"Magistrates['’]?|Crown|Coroner['’]?s|Combined|Care|Centre|Registry|Drug|Alcohol|Action|"
    r"Strategic|Education|Learning|Homes)[ \n])*"
    r"(?:Council|Police(?:\ (?:Force|Service|Authority|Station))?|Constabulary|PCT|Primary\ "
    r"Care\ Trust|(?:NHS\ )?(?:Foundation\ )?Trust|LSCB|Safeguarding\ Children['’]?s?\ Board|"
    r"Safeguarding\ Board|Children['’]s\ Services|Children['’]s\ Social\ Care|Social\ "
    r"Services|Social\ Care|Probation(?:\ (?:Trust|Service|Area))?|"
    r"(?:Crown|County|Family|Magistrates['’]?|Coroner['’]s|Combined)\ Court(?:\ Centre)?|"
    r"Fire\ (?:and|&)\ Rescue\ Service|Ambulance\ Service|Youth\ Offending\ (?:Team|Service)|"
    r"Housing\ (?:Association|Trust|Group)|Homes|Health\ Authority|Hospitals|Coroner|(?:Crown|"
    r"County|Family|Magistrates['’]?|Coroner['’]s|Combined)\ Court(?:\ Centre)?|Authority|CCG|"
    r"CAMHS|Borough|County)"
)
FAITH_KIND = (
    r"(?:(?:(?i:Parish|Baptist|Methodist|Catholic|Evangelical|Pentecostal|Free|Community|"
    r"United|Reformed|Central|Jamia|Islamic|Christian|Gospel|Elim|Hindu|Sikh|Orthodox|"
    r"Spiritualist|Mission|and|&))[ \n])*(?i:Church|Chapel|Cathedral|Mosque|Masjid|"
    r"Temple|Gurdwara|Synagogue|Mandir|Tabernacle|Kingdom\ Hall|Priory|Abbey|Fellowship|"
    r"Assembly|Islamic\ Centre|Ministries|Congregation|Meeting\ House|Gospel\ Hall|Citadel|Vihara|Mandal|"
    r"Monastery|Convent|Minster|Basilica|Oratory|Shul|Jamaat|Cemevi|Sabha|Church\ Hall|Prayer\ Hall|Vicarage|"
    r"Presbytery)"
)
SHELTER_KIND = (
    r"(?:(?:Women['’]s|Young|Mother\ and\ Baby|Family|Children['’]s|Contact|Probation|Bail|"
    r"Night|Homeless|Domestic|Violence|Abuse|Foster|Fostering|Residential|Respite)[ "
    r"\n])*(?i:Refuge|Hostel|Women['’]s\ Aid|Contact\ Centre|Children['’]s\ Home|"
    r"Shelter|Foyer|Bail\ Hostel|Assessment\ Centre|Mother\ and\ Baby\ Unit|Drop-?in(?:\ "
    r"Centre)?|Food\ ?bank|Advice\ Centre|Resource\ Centre|Day\ Centre|Secure\ Unit|Young\ "
    r"Offenders?\ Institution|Residential\ Unit|Centre|Project|Trust|Foundation|Group|"
    r"Association|Society|Club|Fostering|Services|Ltd|Limited|plc|PLC|LLP|Solicitors|Cars|"
    r"Taxis|Stores|Supermarket|Superstore|Factory|Works|Garage|Café|Cafe|Takeaway)"
)
PAPER_KIND = (
    r"(?:(?:Evening|Weekly|Daily|Sunday|Morning|Free|Local)[ \n])*(?:Gazette|Echo|"
    r"Herald|Chronicle|Advertiser|Argus|Mercury|Observer|Courier|Express|Post|Mail|News|Times|"
    r"Star|Journal|Telegraph|Examiner|Mirror|Standard|Citizen|Reporter|Press|Leader|Sentinel|"
    r"Messenger|Recorder|Guardian|FM|Radio|Today|Tribune|Bulletin|Courant|Despatch|Dispatch|Pictorial|"
    r"Reformer|Visiter|Informer|Packet|Comet|Bugle|Clarion|Sound|Live|Extra|Online)"
)
# Hospitals that everybody knows by one name or by their letters.
BY_ONE_NAME = (
    r"(?:GOSH|BCH|UHCW|RLI|QEQM|JR2|Addenbrooke['’]s|Alder\ Hey|Papworth|Barts|Derriford|Treliske|Pinderfields|"
    r"Frenchay)"
)
