import { needsTable, occupationTable } from "./read-table";

/** Doctors, dentists, therapists, psychologists, pharmacists and ambulance staff. */
export const clinicianOccupations = occupationTable(
  "health",
  `
hospital-consultant = Hospital consultant | 2212 | consultant, consultant physician, locum consultant, consultant in medicine, medical consultant, consultant doctor, consultant cardiologist, cardiology consultant, cardiologist, dermatologist, consultant dermatologist, consultant geriatrician, geriatrician, consultant paediatrician, paediatrician, consultant neonatologist, consultant oncologist, oncologist, medical oncologist, consultant rheumatologist, rheumatologist, consultant respiratory physician, gastroenterologist, consultant histopathologist, histopathologist, consultant microbiologist, consultant neurologist, neurologist, consultant ophthalmologist, ophthalmologist, consultant obstetrician, gynaecologist, consultant haematologist, haematologist, emergency medicine consultant, acute medicine consultant, consultant in emergency medicine, consultant in acute medicine, consultant in palliative medicine, endocrinologist, glaucoma consultant, pain consultant, ent consultant, ent specialist, senior consultant, intensive care consultant, medical director, deputy medical director, gpwsi, consultant in public health, head of school of medicine, postgraduate dean
psychiatrist = Psychiatrist | 2212 | consultant psychiatrist, consultant in psychiatry, specialty doctor in psychiatry, old age psychiatrist, child and adolescent psychiatrist, consultant in general adult psychiatry, consultant adult psychiatrist, consultant child and adolescent psychiatrist, consultant in personality disorders
surgeon = Surgeon | 2212 | consultant surgeon, general surgeon, consultant general surgeon, vascular surgeon, orthopaedic surgeon, plastic surgeon, urological surgeon, colorectal surgeon, consultant in vascular surgery, consultant plastic surgeon, ent surgeon, transplant surgeon, neurosurgeon, consultant upper gi surgeon, colorectal consultant, consultant urologist, orthopaedic consultant, breast surgeon, ugi surgeon, head and neck surgeon
anaesthetist = Anaesthetist | 2212 | consultant anaesthetist, anaesthetist consultant, consultant in anaesthetics, consultant for anaesthetics, specialty doctor in anaesthetics, anaesthesia consultant
radiologist = Radiologist | 2212 | consultant radiologist, consultant diagnostic radiologist, consultant breast radiologist, radiology consultant, radiology fellow, radiology fellowship
resident-doctor = Resident doctor | 2211 | junior doctor, specialty doctor, trust doctor, clinical fellow, junior clinical fellow, senior clinical fellow, specialty registrar, registrar, trust registrar, senior house officer, sho, spr, foundation doctor, fy2, house officer, trust grade doctor, core trainee, st3, trust fellow, clinical research fellow, locum sho, locum spr, staff grade, associate specialist, ward doctor, medical registrar, st1, corneal fellow, simulation fellow, training registrar, senior trust doctor, hospital doctor, surgical clinical fellow, las doctor, sub specialty training, acute care common stem, bank doctor, locum doctor, specialist registrar, medical officer, senior registrar, academic clinical fellow
general-practitioner = General practitioner | 2211 | gp, salaried gp, family doctor, salaried general practitioner, locum gp, bank gp, gp partner, out of hours gp
physician-associate = Physician associate | 2259 | physician assistant, pa in general medicine
dentist = Dentist | 2253 | dental surgeon, orthodontist, dental practitioner, associate dentist, dental core trainee, dental officer, dental clinical lecturer, dental core training, lecturer in endodontics, community dentist
dental-nurse = Dental nurse | 6133 | qualified dental nurse, trainee dental nurse, community dental nurse, dental assistant, dental surgery assistant
dental-hygienist = Dental hygienist or therapist | 3213 | dental hygienist, dental therapist, hygienist, dental hygiene therapist
physiotherapist = Physiotherapist | 2221 | senior physiotherapist, rotational physiotherapist, msk physiotherapist, paediatric physiotherapist, specialist physiotherapist, first contact physiotherapist, fcp, community physiotherapist, respiratory physiotherapist, extended scope practitioner, highly specialist physiotherapist, advanced physiotherapy practitioner, neuro physiotherapist, physio, upper airway therapist, team lead physiotherapist, static physiotherapist, physical therapist
occupational-therapist = Occupational therapist | 2222 | ot, senior occupational therapist, rotational occupational therapist, paediatric occupational therapist, community occupational therapist, children's occupational therapist, specialist occupational therapist, hand therapist, occupational therapy team manager, mental health occupational therapist, occupational therapy lead
speech-and-language-therapist = Speech and language therapist | 2223 | slt, salt therapist, speech therapist, highly specialist slt, specialist speech and language therapist, paediatric speech and language therapist, communication therapist
dietitian = Dietitian | 2259 | clinical dietitian, diabetes specialist dietitian, acute dietitian, specialist dietitian, paediatric dietitian, clinical lead dietitian, community dietitian
podiatrist = Podiatrist | 2256 | chiropodist, diabetes podiatrist, specialist podiatrist, community podiatrist
orthoptist = Orthoptist | 2229 | head orthoptist, specialist orthoptist
optometrist = Optometrist | 2252 | ophthalmic optician, optician, hospital optometrist, vision scientist
dispensing-optician = Dispensing optician | 3211 | optical dispenser, contact lens optician
orthotist = Orthotist or prosthetist | 2259 | orthotist, prosthetist, senior orthotist
arts-therapist = Arts therapist | 2229 | music therapist, drama therapist, dance movement therapist, arts psychotherapist
family-therapist = Family therapist | 2229 | systemic therapist, family and systemic therapist, systemic psychotherapist, family and systemic psychotherapist, family intervention therapist, family systemic psychotherapist
psychotherapist = Psychotherapist | 2224 | child psychotherapist, child and adolescent psychotherapist, adult psychotherapist, eating disorder therapist, mindfulness therapist, psychological therapist, dbt therapist, mental health therapist, psychological counsellor
cbt-therapist = Cognitive behavioural therapist | 2224 | cbt therapist, high intensity therapist, cognitive behavioural psychotherapist, high intensity cbt therapist, iapt therapist, iapt cbt therapist, cognitive behaviour therapist, iapt clinical lead
wellbeing-practitioner = Psychological wellbeing practitioner | 3219 | pwp, education mental health practitioner, education wellbeing practitioner, emhp, children's wellbeing practitioner, cwp, low intensity therapist, mental health wellbeing practitioner, iapt practitioner, senior psychological wellbeing practitioner, emhp practitioner supervisor, cwp supervisor, ewp
counsellor = Counsellor | 3224 | staff counsellor, counselling for depression practitioner, bereavement counsellor, school counsellor, family counsellor
clinical-psychologist = Clinical psychologist | 2225 | consultant clinical psychologist, principal clinical psychologist, neuropsychologist, clinical neuropsychologist, paediatric clinical psychologist, specialist clinical psychologist, senior clinical psychologist, clinical counselling psychologist
practitioner-psychologist = Practitioner psychologist | 2226 | counselling psychologist, forensic psychologist, educational psychologist, health psychologist, psychologist, occupational psychologist, consultant practitioner psychologist, highly specialist practitioner psychologist, behavioural scientist, behavioural science adviser
assistant-psychologist = Assistant psychologist | 3219 | psychology assistant, trainee clinical psychologist, research assistant psychology
pharmacist = Pharmacist | 2251 | clinical pharmacist, rotational pharmacist, hospital pharmacist, prescribing pharmacist, pcn pharmacist, specialist pharmacist, lead pharmacist, chief pharmacist, deputy chief pharmacist, medicines optimisation pharmacist, community pharmacist, step pharmacist, aseptic pharmacist, practice based clinical pharmacist, consultant pharmacist, locum pharmacist, pharmacy manager
pharmacy-technician = Pharmacy technician | 3212 | medicines management technician, medicines optimisation technician, pcn pharmacy technician, rotational pharmacy technician, dispensing technician, medicines management pharmacy technician, radiopharmacy technician, senior pharmacy technician, lead pharmacy technician, medicines optimisation pharmacy technician, outpatient pharmacy technician, pharmacy technical services operator, aseptic operator, pharmacy technical services
pharmacy-assistant = Pharmacy assistant | 7114 | dispenser, pharmacy dispenser, dispensing assistant, pharmacy support worker, assistant technical officer, pharmacy dispensing assistant, outpatient pharmacy dispenser, medicines counter assistant, ato
paramedic = Paramedic | 2255 | senior paramedic, emergency care practitioner, ambulance paramedic, chief paramedic, paramedic practitioner, specialist paramedic
ambulance-care-assistant = Ambulance care assistant | 6132 | ambulance driver, patient transport driver, emergency care assistant, ambulance technician, emergency medical technician, patient transport service driver, ambulance crew, voluntary car driver
`,
);

export const clinicianNeeds = needsTable(`
hospital-consultant: gmc-registration medical-degree fellowship-frcs clinical-assessment ward-rounds leadership / training-others clinical-audit research-skills cardiology rheumatology-and-dermatology acute-medicine infectious-diseases
psychiatrist: gmc-registration medical-degree psychiatric-assessment mental-health-act-practice prescribing multidisciplinary-working / fellowship-frcs training-others risk-assessment-clinical forensic-mental-health
surgeon: gmc-registration medical-degree fellowship-frcs surgery-skills ward-rounds surgical-care / training-others clinical-audit orthopaedic-care ear-nose-and-throat
anaesthetist: gmc-registration medical-degree anaesthesia airway-management critical-care / fellowship-frcs pain-management pre-operative-assessment als-certificate
radiologist: gmc-registration medical-degree fellowship-frcs medical-reporting ct-and-mri-scanning interventional-imaging / ultrasound-scanning mammography-imaging training-others radiation-safety
resident-doctor: gmc-registration medical-degree clinical-assessment ward-rounds prescribing teamwork / als-certificate clinical-audit research-skills fellowship-frcs acute-medicine cannulation
general-practitioner: gmc-registration medical-degree primary-care clinical-assessment prescribing chronic-disease-management / fellowship-frcs triage health-promotion electronic-patient-records family-planning
physician-associate: clinical-assessment advanced-clinical-assessment ward-rounds acute-medicine degree / primary-care phlebotomy cannulation masters-degree
dentist: gdc-registration dental-treatment infection-prevention clinical-assessment communication / paediatric-care public-health training-others leadership
dental-nurse: gdc-registration dental-nursing-qualification dental-chairside-support infection-prevention / sterile-services record-keeping reception-duties empathy
dental-hygienist: gdc-registration dental-treatment infection-prevention health-promotion / communication record-keeping time-management
physiotherapist: hcpc-registration physiotherapy-degree musculoskeletal-assessment exercise-prescription clinical-assessment reablement / manual-therapy respiratory-care neurological-rehabilitation caseload-management elderly-care orthopaedic-care
occupational-therapist: hcpc-registration occupational-therapy-degree occupational-therapy-assessment reablement equipment-prescription care-planning / group-work splinting sensory-integration caseload-management driving-licence mental-health-support
speech-and-language-therapist: hcpc-registration speech-therapy-degree speech-and-language-therapy clinical-assessment caseload-management / dysphagia-management communication-aids send-support training-others
dietitian: hcpc-registration dietetics-degree nutrition-and-diet clinical-assessment health-promotion / feeding-support diabetes-care group-work gastroenterology
podiatrist: hcpc-registration foot-care clinical-assessment wound-care degree / diabetes-care leg-ulcer-care splinting driving-licence
orthoptist: hcpc-registration eye-tests clinical-assessment degree / paediatric-care communication neurological-rehabilitation
optometrist: goc-registration eye-tests clinical-assessment degree / clinical-photography customer-service prescribing
dispensing-optician: goc-registration eye-tests customer-service product-knowledge / sales-skills attention-to-detail teamwork
orthotist: hcpc-registration splinting clinical-assessment degree / caseload-management anatomy-and-physiology communication
arts-therapist: hcpc-registration art-and-music-therapy psychological-interventions masters-degree / group-work mental-health-support arts-workshops
family-therapist: family-work psychological-interventions psychotherapy-qualification bacp-registration / eating-disorder-care child-and-adolescent-mental-health clinical-supervision
psychotherapist: bacp-registration psychological-interventions psychotherapy-qualification clinical-formulation / dbt child-and-adolescent-mental-health mindfulness eating-disorder-care group-work
cbt-therapist: cbt babcp-accreditation psychotherapy-qualification psychological-interventions caseload-management / iapt-interventions group-work clinical-supervision online-meetings
wellbeing-practitioner: iapt-interventions psychotherapy-qualification mental-health-support caseload-management telephone-skills / cbt group-work online-meetings child-and-adolescent-mental-health
counsellor: counselling-skills bacp-registration psychotherapy-qualification listening confidentiality / group-work mental-health-support safeguarding
clinical-psychologist: psychologist-registration clinical-psychology-doctorate clinical-formulation psychological-interventions clinical-supervision / cbt group-work research-skills neurological-rehabilitation learning-disability-knowledge child-and-adolescent-mental-health
practitioner-psychologist: psychologist-registration clinical-psychology-doctorate clinical-formulation psychological-interventions / research-skills behavioural-science training-others forensic-mental-health
assistant-psychologist: psychology-degree psychological-interventions data-collection clinical-formulation / statistics-software group-work literature-review report-writing
pharmacist: gphc-registration pharmacy-degree medicines-optimisation pharmacology dispensing / non-medical-prescriber anticoagulation training-others aseptic-technique ward-rounds
pharmacy-technician: gphc-registration pharmacy-technician-diploma dispensing medicines-optimisation attention-to-detail / aseptic-technique inventory-control training-others nuclear-medicine
pharmacy-assistant: dispensing attention-to-detail inventory-control customer-service / pharmacy-counter-service pharmacy-technician-diploma teamwork
paramedic: hcpc-registration paramedic-qualification emergency-care clinical-assessment airway-management triage / als-certificate driving-licence working-under-pressure ecg-recording
ambulance-care-assistant: driving-licence patient-transport patient-handling empathy first-aid / emergency-care vehicle-checks local-area-knowledge
`);
