import { needsTable, occupationTable } from "./read-table";

/** Healthcare science, imaging, clinic and ward administration, and those who run health services. */
export const healthServiceOccupations = occupationTable(
  "health",
  `
radiographer = Diagnostic radiographer | 2254 | radiographer, ct radiographer, mri radiographer, senior radiographer, mammographer, superintendent radiographer, nuclear medicine technologist, nuclear medicine radiographer, head of x ray, imaging lead, operational lead radiographer, interventional radiographer
therapeutic-radiographer = Therapeutic radiographer | 2254 | radiotherapy radiographer, senior therapeutic radiographer, treatment radiographer, research and development therapeutic radiographer
sonographer = Sonographer | 2254 | senior sonographer, ultrasonographer, vascular scientist, clinical specialist ultrasound, nurse sonographer, clinical vascular scientist, vascular technologist
radiography-assistant = Imaging assistant | 3213 | radiography assistant, imaging support worker, radiology assistant, radiology helper, radiographic assistant
clinical-physiologist = Clinical physiologist | 2259 | cardiac physiologist, respiratory physiologist, neurophysiologist, echocardiographer, chief cardiac physiologist, sleep physiologist, highly specialised cardiac physiologist, physiologist, clinical physiologist neurophysiology, senior cardiac physiologist, chief echocardiographer
cardiographer = Cardiographer | 3213 | ecg technician, cardiac technician, lead cardiographer, assistant cardiographer
audiologist = Audiologist | 2259 | hearing aid audiologist, senior audiologist, paediatric audiologist, hearing therapist
perfusionist = Clinical perfusionist | 2259 | clinical perfusion scientist, perfusion scientist
biomedical-scientist = Biomedical scientist | 2113 | specialist biomedical scientist, trainee biomedical scientist, senior biomedical scientist, bms
clinical-scientist = Clinical scientist | 2113 | senior clinical scientist, healthcare scientist, clinical biochemist, geneticist, clinical scientist biochemistry
medical-physicist = Medical physicist | 2114 | radiotherapy physicist, mri physicist, imaging physicist, nuclear medicine physicist, research imaging physicist, head of radiotherapy physics, physicist
clinical-technologist = Clinical technologist | 2113 | clinical engineer, medical engineering technician, medical equipment technician, dosimetrist, treatment planning dosimetrist, ebme technician, clinical engineering technologist, community clinical technologist, medical device specialist, renal technician, dialysis technician
medical-laboratory-assistant = Medical laboratory assistant | 3111 | mla, pathology support worker, laboratory assistant, lab assistant, pathology assistant, laboratory support worker, senior pathology support worker, specimen reception assistant, cytoscreener
ophthalmic-technician = Ophthalmic technician | 3213 | ophthalmic assistant, ophthalmology technician, ophthalmic imaging technician, health care technician ophthalmology
screener = Health screening technician | 3213 | screener, trainee screener, retinal screener, newborn hearing screener, screening technician, diabetic eye screener, aaa screener
orthopaedic-technician = Orthopaedic technician | 3213 | plaster technician, orthopaedic practitioner, plaster room technician
sterile-services-technician = Sterile services technician | 3213 | decontamination technician, sterile services assistant, endoscopy technician, endoscopy decontamination technician, endoscopy decontamination team leader, cssd technician, decontamination operative
play-specialist = Health play specialist | 6117 | hospital play specialist, play specialist, hospital playworker, health play worker
genetic-counsellor = Genetic counsellor | 2229 | genomic counsellor, trainee genetic counsellor
health-improvement-practitioner = Health improvement practitioner | 3219 | health trainer, stop smoking adviser, public health practitioner, sexual health adviser, health adviser, public health officer, health coach, health promotion officer, health and wellbeing coach, wellbeing adviser, physical wellbeing lead, health champion
social-prescriber = Social prescribing link worker | 3219 | link worker, social prescriber, community navigator, care navigator, patient navigator, cancer pathway navigator, patient healthcare navigator, community connector
drug-and-alcohol-worker = Drug and alcohol worker | 3224 | substance misuse practitioner, recovery worker, substance misuse worker, drug worker, alcohol worker, recovery coordinator, senior recovery worker, recovery practitioner substance misuse
peer-support-worker = Peer support worker | 3229 | lived experience worker, peer worker, peer mentor, peer recovery worker
ward-clerk = Ward clerk | 4131 | ward administrator, ward receptionist, ward secretary, oncology ward clerk, hospital clerk
health-records-clerk = Health records clerk | 4131 | medical records clerk, medical records officer, medical notes summariser, notes summariser, health records assistant, records clerk, clinical data administrator
medical-secretary = Medical secretary | 4211 | clinic secretary, junior medical secretary, senior medical secretary, audio typist medical secretary, consultant's secretary, medical secretary administrator, gp secretary
medical-receptionist = Medical receptionist | 4216 | gp receptionist, clinic receptionist, dental receptionist, hospital receptionist, patient services assistant, outpatient receptionist, doctor's receptionist, patient adviser, care navigator receptionist, reception team leader, clinic clerk, patient and visitor guide, outpatient clerk, patient reception, clinic telephone clerk, reception manager
patient-pathway-coordinator = Patient pathway coordinator | 4211 | pathway coordinator, patient pathway administrator, mdt coordinator, multidisciplinary team coordinator, appointments administrator, clinic coordinator, admissions coordinator, booking coordinator, waiting list coordinator, clinical administrator, appointments clerk, appointment coordinator, admissions officer, diagnostic booking coordinator, clinical pathway administrator, mdt administrator, referral coordinator, outpatient coordinator, cancer services coordinator, clinical office coordinator, patient care coordinator, appointments facilitator, patient flow coordinator, multidisciplinary team mdt administrator, clinical audit assistant, referrals administrator, scheduling coordinator, audiology administration coordinator, clinic administrator, medical administrator, patient services coordinator, admissions clerk
discharge-coordinator = Discharge coordinator | 4131 | discharge facilitator, junior discharge coordinator, discharge practitioner, discharge officer, discharge planning coordinator, flow coordinator, trauma coordinator
clinical-coder = Clinical coder | 3549 | clinical coding officer, clinical coding auditor, clinical coding manager, clinical coding audit lead, trainee clinical coder, clinical coding trainer
clinical-governance-officer = Clinical governance officer | 2482 | quality governance manager, patient safety manager, clinical audit officer, clinical effectiveness facilitator, clinical governance facilitator, clinical governance administrator, quality manager, patient safety officer, clinical quality manager, corporate quality manager, clinical audit facilitator, quality and safety manager, claims and inquests manager, patient safety lead, risk manager, patient experience manager, quality governance lead, clinical effectiveness manager, appraisal lead, appraisal and revalidation manager
health-service-manager = Health service manager | 1171 | service manager, assistant service manager, hospital manager, general manager, divisional manager, directorate manager, operational manager health, deputy general manager, operations manager health, assistant general manager, director of nursing, director of clinical services, clinical services manager, community service manager, patient flow manager, admissions manager, outpatient manager, healthcare manager, director of service improvement, clinical manager, urgent care manager, patient flow and capacity manager, chief nurse, clinical lead, outpatients team leader, theatre manager, services support manager, team manager camhs, director of nursing and quality, primary care transformation manager, urgent and integrated care manager, head of urgent care, clinical leadership
practice-manager = GP practice manager | 1231 | practice manager, dental practice manager, assistant practice manager, clinic manager, medical centre manager, patient services manager, clinic location manager, deputy practice manager
commissioning-manager = Commissioning manager | 1172 | commissioner, commissioning officer, senior commissioning manager, quality and commissioning officer, joint commissioning manager, head of commissioning, commissioning lead
hospital-porter = Hospital porter | 9262 | porter, theatre porter, portering supervisor, patient porter, porter driver hospital
hospital-domestic = Hospital domestic assistant | 9223 | domestic assistant, ward domestic, hospital cleaner, domestic services assistant, ward housekeeper, domestic, ward hostess, domestic supervisor
`,
);

export const healthServiceNeeds = needsTable(`
radiographer: hcpc-registration radiography-degree plain-x-ray radiation-safety communication / ct-and-mri-scanning mammography-imaging medical-reporting nuclear-medicine interventional-imaging training-others
therapeutic-radiographer: hcpc-registration radiography-degree radiotherapy-treatment radiation-safety empathy / oncology-care training-others quality-assurance
sonographer: ultrasound-scanning sonography-qualification medical-reporting communication / hcpc-registration obstetric-care training-others radiography-degree
radiography-assistant: plain-x-ray communication infection-prevention patient-handling / health-and-social-care-level-3 radiation-safety cannulation record-keeping
clinical-physiologist: health-care-science-degree cardiology clinical-observations ecg-recording degree / echocardiography-scans echocardiography-accreditation pacing-and-devices respiratory-care training-others als-certificate
cardiographer: ecg-recording cardiology communication record-keeping / health-and-social-care-level-2 pacing-and-devices electronic-patient-records
audiologist: hearing-tests degree communication clinical-assessment / hcpc-registration paediatric-care training-others ear-nose-and-throat
perfusionist: cardiology scrub-and-circulating degree anatomy-and-physiology / blood-transfusion critical-care masters-degree
biomedical-scientist: hcpc-registration health-care-science-degree laboratory-testing quality-assurance laboratory-equipment / blood-testing histology microbiology-testing biochemistry-testing blood-transfusion training-others
clinical-scientist: hcpc-registration laboratory-testing research-skills degree quality-assurance / masters-degree genetics-and-genomics data-analysis biochemistry-testing training-others
medical-physicist: hcpc-registration medical-physics-knowledge radiation-safety masters-degree quality-assurance / radiotherapy-treatment nuclear-medicine programming scientific-calculation
clinical-technologist: medical-equipment-maintenance fault-finding calibration record-keeping degree / medical-physics-knowledge scientific-calculation electrical-testing training-others
medical-laboratory-assistant: sample-handling laboratory-equipment data-entry attention-to-detail laboratory-safety / laboratory-stock specimen-collection teamwork gcse-english-and-maths
ophthalmic-technician: eye-tests clinical-observations communication record-keeping / clinical-photography health-and-social-care-level-3 infection-prevention
screener: clinical-photography communication record-keeping data-entry / hearing-tests diabetes-care driving-licence eye-tests
orthopaedic-technician: orthopaedic-care communication infection-prevention patient-handling / splinting health-and-social-care-level-3 training-others
sterile-services-technician: sterile-services infection-prevention attention-to-detail manual-handling / endoscopy-skills quality-assurance teamwork
play-specialist: play-therapy child-development communication empathy / paediatric-care childcare-level-3 activity-planning safeguarding-children
genetic-counsellor: genetics-and-genomics counselling-skills communication masters-degree / oncology-care informed-consent research-skills
health-improvement-practitioner: health-promotion public-health communication coaching-and-mentoring / group-work behavioural-science family-planning driving-licence
social-prescriber: social-prescribing communication listening interpersonal-skills care-coordination / community-outreach primary-care volunteer-coordination outcome-planning
drug-and-alcohol-worker: drug-and-alcohol-support key-working risk-assessment-clinical group-work empathy / mental-health-support safeguarding-adults outcome-planning community-outreach
peer-support-worker: mental-health-support listening empathy recovery-focused-support / group-work advocacy record-keeping
ward-clerk: administration reception-duties telephone-skills record-keeping basic-computer-skills / electronic-patient-records data-entry medical-terminology customer-service
health-records-clerk: record-keeping data-entry confidentiality basic-computer-skills / electronic-patient-records medical-terminology manual-handling
medical-secretary: audio-typing administration medical-terminology diary-management microsoft-office / typing-rsa medical-secretary-diploma electronic-patient-records appointment-booking document-production
medical-receptionist: reception-duties telephone-skills appointment-booking customer-service confidentiality / electronic-patient-records data-entry primary-care administration
patient-pathway-coordinator: administration appointment-booking waiting-list-management data-entry communication / electronic-patient-records medical-terminology microsoft-office meeting-support customer-service
discharge-coordinator: discharge-planning care-coordination communication organising-work / electronic-patient-records multidisciplinary-working care-needs-assessment
clinical-coder: clinical-coding-standards clinical-coding-qualification medical-terminology attention-to-detail / anatomy-and-physiology electronic-patient-records data-analysis
clinical-governance-officer: clinical-governance incident-investigation report-writing clinical-audit data-analysis / complaints-handling risk-management care-quality-standards freedom-of-information microsoft-excel
health-service-manager: leadership line-management budget-management performance-monitoring process-improvement / waiting-list-management business-cases masters-degree change-management stakeholder-reporting cost-improvement
practice-manager: line-management primary-care financial-management organising-work leadership / rostering hr-administration care-quality-standards electronic-patient-records
commissioning-manager: commissioning contract-management working-with-others-outside performance-monitoring negotiation / budget-management care-needs-assessment public-consultation degree
hospital-porter: portering patient-transport manual-handling communication teamwork / customer-service infection-prevention health-and-safety
hospital-domestic: cleaning infection-prevention chemical-cleaning-safety teamwork / food-service food-safety manual-handling meal-support
`);
