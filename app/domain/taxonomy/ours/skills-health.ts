import { skillTable } from "./read-table";

/** Mental health, therapy, imaging and the knowledge that health services run on. */
export const healthSkills = skillTable(
  "skill",
  `
art-and-music-therapy = Arts therapies | music therapy, drama therapy, arts psychotherapies, dance movement therapy
cbt = Cognitive behavioural therapy | cbt, high intensity cbt, cognitive behaviour therapy, cognitive behavioural interventions, cbt therapy
clinical-formulation = Psychological assessment and formulation | psychological assessment, formulation, case formulation, psychological formulation, neuropsychological assessment, psychometric testing, neuropsychology
communication-aids = Communication aids | augmentative and alternative communication, aac, makaton, picture exchange
counselling-skills = Counselling | bereavement support, emotional support, counselling skills, bereavement counselling, supportive counselling
crisis-support = Support in a mental health crisis | crisis intervention, home treatment, crisis team, crisis resolution, mental health crisis, suicide prevention, crisis care, self harm
ct-and-mri-scanning = CT and MRI scanning | mri, ct scanning, magnetic resonance imaging, computed tomography, cross sectional imaging, mri scanning, ct and mri, mri scanner, ct scanner
dbt = Dialectical behaviour therapy | dbt, dialectical behavioural therapy, mentalisation based therapy, mbt
dementia-care = Dementia care | dementia, memory clinic, dementia awareness, people with dementia, alzheimer's, delirium, people living with dementia, residents with dementia
drug-and-alcohol-support = Drug and alcohol support | substance misuse, addictions, drug and alcohol, alcohol misuse, dual diagnosis, harm reduction, substance use, alcohol dependence
dysphagia-management = Managing swallowing problems | dysphagia, swallowing assessment, swallowing difficulties, videofluoroscopy, fees trained, swallowing
eating-disorder-care = Eating disorder care | eating disorders, anorexia, bulimia
equipment-prescription = Equipment and home adaptations | home adaptations, specialist equipment provision, adaptive equipment, equipment provision, wheelchair assessment, environmental adaptations, home visits
exercise-prescription = Exercise programmes | exercise prescription, exercise classes, therapeutic exercise, gym based rehabilitation, hydrotherapy, exercise therapy
family-work = Family therapy | systemic therapy, family interventions, systemic practice, family work, systemic family therapy, couples therapy
forensic-mental-health = Forensic mental health | forensic services, medium secure, low secure, secure mental health, forensic psychiatry, prison healthcare, secure services, forensic setting
group-work = Group work | running groups, group therapy, therapeutic groups, facilitating groups, group interventions, group sessions
iapt-interventions = Low-intensity psychological support | guided self help, low intensity interventions, iapt, step 2 interventions, talking therapies, improving access to psychological therapies
interventional-imaging = Interventional imaging | interventional radiology, cath lab, cardiac catheterisation, fluoroscopy, angiography, cardiac catheter laboratory
mammography-imaging = Mammography | breast screening, breast imaging, mammograms
medical-reporting = Reporting on images | image reporting, reporting of images, radiology reporting, plain film reporting, reporting radiographer
mental-health-act-practice = Working under the Mental Health Act | mental health act, mha, section 12, sectioning, sectioned patients, mental capacity, mental capacity act, deprivation of liberty, approved clinician
mental-health-support = Mental health support | mental health, mental health needs, mental health problems, mental illness, mental health issues, psychiatric, mental health conditions, mental health care, mental health services, severe and enduring mental illness, mental health difficulties
mindfulness = Mindfulness | mbct, mindfulness based
musculoskeletal-assessment = Musculoskeletal assessment | musculoskeletal, msk, msk assessment, musculoskeletal physiotherapy, msk outpatients, first contact practitioner, msk conditions
nuclear-medicine = Nuclear medicine | pet ct, gamma camera, radiopharmaceuticals, radionuclide imaging, radiopharmacy
occupational-therapy-assessment = Occupational therapy assessment | functional assessment, assessment of daily living skills, cognitive assessment, vocational rehabilitation
pacing-and-devices = Heart pacing and devices | cardiac devices, pacemakers, cardiac rhythm management, pacing, cardiac rhythm
physical-intervention = Safe holding | restraint training, pmva, breakaway training, violence and aggression, management of violence and aggression, physical restraint, restraint, safe restraint
plain-x-ray = Taking X-rays | x ray, plain film, general radiography, radiography, diagnostic imaging, dexa, x ray imaging, mobile x ray
play-therapy = Play with children in hospital | therapeutic play, hospital play, play preparation, play therapy
psychiatric-assessment = Psychiatric assessment | psychiatry, liaison psychiatry, mental state examination, diagnosing mental illness, general adult psychiatry, mental health assessments, psychiatric liaison
psychological-interventions = Psychological interventions | psychological therapies, psychotherapy, psychological treatment, evidence based interventions, psychodynamic psychotherapy, trauma focused therapy, emdr, individual therapy, interpersonal therapy, evidence based psychological, therapeutic interventions, psychosocial interventions
radiotherapy-treatment = Radiotherapy | linear accelerator, radiotherapy planning, brachytherapy, radiation oncology, radiotherapy treatment
recovery-focused-support = Recovery-focused support | recovery model, recovery focused, recovery oriented, recovery approach, recovery based, recovery principles
sensory-integration = Sensory integration | sensory processing, sensory needs
speech-and-language-therapy = Speech and language therapy | speech therapy, communication therapy, communication difficulties, communication disorders, voice therapy, language disorders, speech and language
veterinary-care = Caring for laboratory and domestic animals | animal care, animal husbandry, animal welfare, animal handling
`,
);

export const healthKnowledge = skillTable(
  "knowledge",
  `
anatomy-and-physiology = Anatomy and physiology | human anatomy, physiology, anatomy
cardiology = Heart conditions | cardiology, cardiac, cardiovascular disease, cardiac conditions, cardiac surgery, heart failure, cardiothoracic, acute coronary
child-and-adolescent-mental-health = Children's mental health | camhs, child and adolescent mental health, young people's mental health, children and young people's mental health, child and adolescent psychiatry
clinical-governance = Clinical governance | clinical governance framework, quality assurance in healthcare, governance processes, clinical quality, clinical governance activities
community-health = Health care in the community | community nursing, community services, community settings, district nursing, community based care, integrated care, community healthcare, community teams, community health services, care closer to home
care-quality-standards = Care quality standards | nice guidelines, cqc standards, national service frameworks, quality standards, nice guidance, cqc regulations, cqc compliance
evidence-based-practice = Evidence-based practice | evidence based care, evidence based approach, evidence based treatment, evidence based, research based practice
gastroenterology = Digestive conditions | gastroenterology, hepatology, liver disease, inflammatory bowel disease, gastrointestinal
learning-disability-knowledge = Learning disability and autism | learning disabilities, intellectual disability, autism, autistic spectrum, adhd, autism spectrum, neurodevelopmental disorders, neurodiversity, asd, autistic people
medical-terminology = Medical terminology | medical terms, clinical terminology, anatomical terms
pharmacology = How medicines work | pharmacology, pharmacokinetics, drug interactions
primary-care = Primary care | general practice, gp surgery, primary care networks, primary healthcare, pcn, primary care setting, gp practice
public-health = Public health | population health, epidemiology, health inequalities, health protection, disease surveillance, public health interventions, outbreak management, health needs assessment
radiation-safety = Radiation safety | irmer, radiation protection, ionising radiation
rheumatology-and-dermatology = Joints, skin and allergy | rheumatology, dermatology, skin conditions, allergy, immunology, skin cancer
kidney-and-urology = Kidney and urology conditions | urology, nephrology, renal, renal medicine, kidney disease, transplantation, renal patients, kidney transplant
womens-health = Women's health | gynaecology, colposcopy, early pregnancy, urogynaecology, menopause, women's services
acute-medicine = Acute medicine | acute care, general medicine, acute medical, ambulatory care, acute hospital, acute setting, medical wards, acutely unwell, internal medicine, acute medical unit, same day emergency care, acute services, ambulatory medicine, acute and general medicine, acute trust
endocrinology = Hormone conditions | endocrinology, thyroid, endocrine conditions
infectious-diseases = Infectious diseases | tuberculosis, hepatitis, communicable diseases, travel health, covid testing, antimicrobial stewardship, medical microbiology
genetics-and-genomics = Genetics and genomics | clinical genetics, genomic medicine, genomics, inherited conditions, genetic counselling
ear-nose-and-throat = Ear, nose and throat conditions | ent, head and neck, otolaryngology, ear nose and throat
occupational-health = Occupational health | fitness for work, workplace health, health surveillance, sickness absence management, occupational health service
`,
);
