"""Titles as they stand before names, lower case and without stops; and the parts of a name."""

from functools import lru_cache

import regex

from checks.personal_data.lexicon import bag

TITLES = bag("""sr br sn coach padre gunner sapper brother mother chief firefighter paramedic lt commander brigadier
    elder deacon prophet prophetess sheikh maulana mufti haji mr mrs ms miss mx master dr doctor
    prof professor sir dame lord lady baroness rev revd reverend canon fr father imam rabbi pastor
    his her honour hhj dj ddj judge district circuit recorder justice constable sergeant inspector
    superintendent detective police chief pc wpc dc wdc ds wds di dci dcs dsu supt ps pcso sgt insp
    cllr councillor matron nurse staff sister midwife captain capt major corporal cpl private
    colonel lieutenant auntie aunt aunty uncle nan nana nanna gran granny grandma grandad granddad
    grandpa very right most rt venerable ven sh bro mama papa baba immigration tribunal employment
    crew watch station group manager leading skipper purser det mummy daddy grandmother grandfather nain taid great-aunt
    great-auntie great-uncle flight colour lance company sub-officer hm acc dcc squadron leader
    sqn ldr wing flt lt charge officer detention custody prison escort ff nanny gov governor custodial principal
    madam mgr madame monsieur senhor senhora signor signora domnul doamna alhaji alhaja apostle evangelist archdeacon
    2lt 2nd second sub-lieutenant surgeon cdr pilot flying regimental pte bdr tpr osg cpo po
    mamgu babcia dziadek ciocia wujek dadi nani chacha chachi khala khalu mamu phupho ayeeyo
    awoowe avó avô vovó abuela abuelo gramps grampy""")
# Titles that are no part of the field's vocabulary, and are looked for nowhere without the name.
NEVER_ALONE = bag("""great crew watch station group manager leading skipper purser det mummy daddy nain taid aunt
    flight colour lance company hm squadron wing ldr charge officer detention
    custody prison escort nanny gov governor custodial principal
    2lt 2nd second surgeon pilot flying regimental po""")
# As they are written, some of them:
TITLED = bag(
    "Mr Mrs Ms Miss Dr Drs Prof Professor PC DC DS DI Sgt Inspector Sergeant Constable Judge HHJ "
    "Rev Revd Canon Fr Cllr Councillor Imam Pastor"
)
CIVIL = bag("Mr Mrs Ms Miss Mx Dr Prof Professor HHJ Cllr Councillor Baroness Dame")
BEFORE_SURNAME = bag("Mr Mrs Miss Ms Mx PC WPC DC WDC DS DI")  # no other title follows these
OF_ANYBODY = bag(
    "Mr Mrs Ms Miss Mx PC WPC DC DS DI PS Sgt Insp Supt Cllr Rev Revd Fr Nurse Judge Uncle Auntie Aunty Aunt Nan "
    "Grandad Constable Sergeant Inspector Councillor"
)
OF_AUTHORS = bag("Dr Professor Prof Lord Lady Sir")  # who wrote what reports cite has these as well
# Roles and short forms of two letters or three that write notes and come to meetings, and are nobody by themselves.
ROLES = bag(
    "sw hv gp pc dc ds di ht tm mw sn hs ss nn cp ta la ed it qa fc mo fa hr op ci cc re nb pp ps mum dad mgm mgf pgm "
    "pgf csc lac edt yot cpn ewo iro fsw ssw hoy dsl cps las ooh nfa dna yes no who tel dob nhs ref hx obs dr mr mrs "
    "mam nan rag"
)
RANKS = bag(
    "D/Insp D/Sgt D/Con PC WPC DC WDC DS WDS DI DCI PS PCSO Sgt Insp Supt Constable Sergeant Inspector"
)
OF_CARE = bag("Nurse Midwife Judge Paramedic Coroner")
DETECTIVE = regex.compile(r"^Det\.?\s(?:Con|Sgt|Insp|Supt|Ch\.?\s(?:Insp|Supt))\.?\s")  # "Con" is also a name
POSSESSIVE = regex.compile(r"['’][sS]\b")
NAME_PART = regex.compile(r"[\p{L}\p{M}]+(?:['’]\p{Lu}[\p{L}\p{M}]+)?(?:-[\p{L}\p{M}]+)*")


@lru_cache(maxsize=20_000)
def name_parts(name: str) -> tuple[str, ...]:
    """The parts of a name, with its title, without stops and possessives."""
    return tuple(NAME_PART.findall(POSSESSIVE.sub("", name)))
