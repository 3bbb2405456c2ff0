"""The last words of occupations, and words before them, sorted by what they need to count as somebody's work."""

from checks.personal_data.lexicon import bag

# Roles of the field, and words that describe a person and no work.
ROLE = bag("""social health support family foster key care youth outreach case project link police probation
    housing welfare panel board lead team ward service practice general deputy assistant school class head
    senior duty named designated heavy regular known young possible potential sex single independent
    allocated relief agency bank night review reviewing conference safeguarding protection newly lone hard
    slow poor good critical likely main primary carer responsible key-
    problem persistent frequent drug substance alcohol cannabis registered convicted sole joint community
    specialist family's child's children's mother's father's outside new previous current next first second
    able experienced other different better best real true very""")
WEAK = bag("""worker officer manager assistant operator operative driver dealer owner keeper hand guard model
    labourer agent director trader contractor picker packer loader attendant steward stewardess instructor
    trainer coach player rider runner diver clerk guide writer author reporter producer seller maker supervisor
    student volunteer carer member apprentice trainee founder planner merchant executive representative
    administrator analyst technician scientist cook engineer captain major private minister pilot chairman
    treasurer secretary caller turner sweep cleaner-up breeder collector presenter inspector organiser
    conductor consultant governor guard escort groom veteran marine editor researcher warden professor
    broadcaster navigator catcher erector controller dispatcher handler setter layer cutter fixer grower
    fitter miller keeper steward drover lecturer peeler plucker tuner valeter repairer restorer rep
    singer dancer teacher tutor nurse soldier referee umpire digger burner dredger grader sorter gutter stacker
    stitcher splitter smoker manageress boss""")
ALONE = WEAK - bag(
    "labourer singer dancer fitter cleaner escort groom engineer soldier teacher nurse lecturer clerk "
    "pilot cook editor professor coach marine"
)
# Professions that people in the case have: said of "him" or "her", they are as likely a professional's.
CASE = bag("""officer worker visitor nurse midwife teacher head doctor gp practitioner solicitor judge coroner
    magistrate paediatrician psychiatrist psychologist therapist consultant registrar paramedic constable sergeant
    inspector detective superintendent policeman policewoman counsellor interpreter assistant manager director
    author chair chairman chairwoman headteacher headmaster headmistress sister matron surgeon pathologist
    radiologist prosecutor lawyer adviser carer parent receptionist secretary technician governor
    chaplain warden executive administrator obstetrician
    gynaecologist haematologist neurologist oncologist cardiologist dermatologist dietitian physiotherapist""")
NO_WORK = bag("""housekeeper timekeeper bookmaker peacemaker troublemaker homemaker decision-maker policy-maker
    mother-in-law passer-by newcomer well-wisher co-worker wrong-doer self-harmer non-attender late-comer fund-holder
    trouble-maker care-leaver co-author co-defendant sub-contractor step-father step-mother step-brother step-sister
    half-brother half-sister great-grandmother great-grandfather god-father god-mother foster-father foster-mother
    foster-carer non-smoker ex-offender day-to-day follow-up protagonist antagonist receptionist hedonist abortionist
    boarder sonographer radiographer
    cross-border end-user stake-holder two-seater sex-offender no-man no-woman right-hand second-hand first-hand
    left-hand before-hand off-hand ex-partner ex-lover co-parent step-sister-in-law care-giver caregiver""")
# Heads that with a word of their goods or place before them are a trade, whoever has it: "bulb grower", "bait digger".
MANUAL = bag("""grower picker packer digger burner breeder cutter layer plucker peeler tuner valeter sweep drover
    catcher fixer miller setter fitter erector trader dredger grader sorter gutter stacker loader stitcher presser
    sprayer stripper polisher dyer spinner weaver hawker splitter smoker seller repairer restorer labourer""")
# So are those over a shop or works: "camp shop manager", "betting shop owner".
OVER = bag("manager manageress owner assistant keeper worker hand supervisor boss proprietor")
PREMISES = bag("""shop store hotel pub bar club restaurant garage factory farm warehouse salon gym café cafe takeaway
    depot yard mill brewery bakery nightclub laundry launderette supermarket arcade cinema casino kennels stables stud
    fairground circus market stall quarry cannery packhouse abattoir foundry boatyard chippy canteen wash""")
