import { skillTable } from "./read-table";

/** Cards, registers and checks that someone else grants, and without which some work is not allowed. */
export const licences = skillTable(
  "licence",
  `
acca-membership = Membership of an accountancy body | acca, cima, icaew, ccab qualified, acca qualified, cima qualified, aca qualified, cipfa, qualified accountant
adr-licence = ADR licence for dangerous goods | adr licence, adr certificate, dangerous goods driver
babcp-accreditation = BABCP accreditation | babcp accredited, babcp, accredited cbt therapist, accredited by babcp
bacp-registration = BACP registration | bacp registered, bacp accredited, bacp, ukcp registered, bpc registered, ukcp, ukcp accredited, registered psychotherapist
bus-licence = Bus and coach licence (category D) | pcv licence, category d licence, d1 licence, category d1, psv licence, passenger carrying vehicle licence
cipd-membership = CIPD membership | chartered cipd, cipd, mcipd, assoc cipd, cipd qualified, cipd level 5, cipd level 7
cpcs-card = CPCS or NPORS plant card | cpcs, npors, cpcs card, npors card, plant operator card
cscs-card = CSCS card | cscs, construction skills certification scheme, green cscs card, cscs labourer card, blue cscs card, gold cscs card, black cscs card, valid cscs, cscs green card, cscs site card, construction skills card, cscs ticket
cisrs-card = CISRS scaffolder's card | cisrs, cisrs card, scaffolding card
dbs-check = DBS check | enhanced dbs, dbs, dbs clearance, crb check, enhanced dbs check, disclosure and barring service, criminal record check, enhanced disclosure, dbs certificate, enhanced crb, disclosure and barring, enhanced dbs disclosure, dbs checked, clean dbs, dbs cleared, crb, crb checked, enhanced dbs certificate, police check, basic dbs, background check
dbs-update-service = DBS update service | dbs on the update service, dbs update, on the update service, dbs update service registered
driver-cpc = Driver CPC | cpc card, driver certificate of professional competence, driver qualification card
driving-licence = Driving licence | full driving licence, full uk driving licence, uk driving licence, clean driving licence, valid driving licence, current driving licence, car driver, car owner, car user, own transport, access to a car, category b licence, full driver's licence, able to drive, drivers licence, full licence, full clean licence, clean licence, manual licence, full clean driving licence, full uk licence, can drive, car licence, manual driving licence, hold a driving licence, drivers permit
ecs-card = ECS electrician's card | ecs card, jib gold card, jib card, electrotechnical certification scheme, ecs gold card, ecs
first-aid = First aid certificate | first aid, first aider, first aid at work, emergency first aid at work, first aid trained, paediatric first aid, first aid qualification, first aid training, emergency first aid, paediatric first aider, cpr, cpr trained, trained first aider, first aid course
forklift-licence = Forklift licence | forklift truck licence, flt licence, counterbalance licence, reach truck licence, forklift certificate, flt, forklift ticket, flt ticket, forklift truck ticket, forklift card, forklift trained, counterbalance ticket, reach truck ticket, certified forklift driver
gas-safe = Gas Safe registration | gas safe, gas safe registered, gas safe register, gas safe engineer, gas safe card
gdc-registration = GDC registration | gdc, registered with the gdc, general dental council, gdc registered
gmc-registration = GMC registration | gmc, registered with the gmc, gmc registered, general medical council, licence to practise, full gmc registration, gmc specialist register, specialist register, gmc reference, registration with the gmc, registered with gmc
gphc-registration = GPhC registration | gphc, general pharmaceutical council, gphc registered, registered with the gphc, registered pharmacist, registered pharmacy technician
goc-registration = GOC registration | goc, general optical council, goc registered
hcpc-registration = HCPC registration | hcpc, registered with the hcpc, hcpc registered, health and care professions council, health care professions council, hpc registered, hpc registration, health professions council, hcpc state registered, state registered, hpc, registered with hcpc, registration with hcpc, state registration
hgv-licence = HGV licence (category C or C+E) | hgv licence, lgv licence, category c licence, class 1 licence, class 2 licence, hgv class 1, hgv class 2, c plus e licence, category ce licence, hgv class 2 licence, hgv class 1 licence, lorry licence, hgv driver licence, c1 licence, cat c licence, truck licence, hgv ticket
ipaf-licence = IPAF access platform licence | ipaf, mewp licence, ipaf licence, powered access licence, cherry picker licence, scissor lift licence, ipaf ticket, ipaf card, ipaf trained
ipms-chartered-engineer = Engineering Council registration | chartered engineer, ceng, ieng, engtech, incorporated engineer
motorcycle-licence = Motorcycle licence | cbt motorcycle certificate, moped licence, category a licence, compulsory basic training
ofsted-registration = Ofsted registration | ofsted registered, registered with ofsted, registered childminder
nmc-registration = NMC registration | nmc, registered with the nmc, nmc registered, nursing and midwifery council, nmc pin, current nmc registration, nmc pin number, first level nurse, 1st level registered nurse, registered with nmc, nmc register, first level registered nurse, registration with the nmc, registered nurse qualification, registered nurse status, valid nmc, registered nurse level 1, active nmc, nmc code of conduct, nmc code, registered adult nurse, qualified nurse
nmc-specialist-registration = NMC specialist community registration | scphn, specialist community public health nursing, specialist practitioner qualification, community specialist practitioner
pasma-card = PASMA tower card | pasma, pasma card, pasma ticket, pasma trained
personal-licence = Personal licence to sell alcohol | personal licence holder, aplh, award for personal licence holders, alcohol licence, alcohol personal licence, personal alcohol licence, licence to sell alcohol
private-hire-licence = Private hire or taxi licence | pco licence, tfl private hire licence, private hire driver licence, taxi licence, hackney carriage licence, pco, pco badge, taxi badge, black cab licence, private hire badge
qualified-teacher-status = Qualified teacher status | qts, qualified teacher
asbestos-licence = Asbestos awareness certificate | asbestos awareness, ukata, asbestos awareness training
rics-membership = RICS membership | mrics, rics, chartered surveyor status, rics accreditation
security-clearance = Security clearance | sc clearance, bpss, counter terrorist check, prison clearance, dv clearance
sia-licence = SIA licence | sia, security industry authority licence, sia badge, sia door supervisor licence, sia security guarding licence, sia front line licence, door supervisor licence, sia licensed, sia door supervisor, sia security licence, security licence, door supervisor badge, sia door licence, sia trained, sia qualified, sia card, sia door badge
sia-cctv-licence = SIA CCTV licence | sia cctv, public space surveillance licence, pss licence
smsts = SMSTS or SSSTS certificate | smsts, sssts, site management safety training scheme, site supervision safety training scheme, smsts card, sssts card
social-work-england-registration = Social Work England registration | swe registration, registered social worker, social work england, swe registered, registered with social work england
solicitors-practising-certificate = Practising certificate for solicitors | practising certificate, sra registered, qualified solicitor, solicitors regulation authority
street-works-card = Street works card | nrswa, nrswa card, streetworks card, new roads and street works act
f-gas-certificate = F-Gas certificate | f gas, refrigerant handling certificate
mcs-certification = MCS certification | mcs certified, microgeneration certification scheme, mcs accredited
personal-track-safety-card = Personal track safety card | pts card, pts certificate, sentinel card
psychologist-registration = Registration as a practitioner psychologist | registered practitioner psychologist, hcpc registered psychologist, hcpc practitioner psychologist, registered clinical psychologist
`,
);
