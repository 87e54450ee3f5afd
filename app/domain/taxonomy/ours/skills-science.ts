import { skillTable } from "./read-table";

/** Laboratory, clinical trials, research and medical technology. */
export const scienceSkills = skillTable(
  "skill",
  `
analytical-chemistry = Chemical analysis | analytical chemistry, hplc, chromatography, mass spectrometry, spectroscopy
aseptic-technique = Aseptic technique | aseptic, aseptic preparation, aseptic manufacturing, aseptic services, sterile manufacturing, clean room working, cleanroom
bioinformatics-skills = Bioinformatics | genomic data analysis, sequence analysis, next generation sequencing analysis, rna seq
biochemistry-testing = Biochemistry testing | clinical biochemistry, blood sciences, clinical chemistry, immunoassay
blood-testing = Blood testing | haematology testing, blood grouping, crossmatching, haemostasis, coagulation testing
calibration = Calibrating equipment | calibration, equipment calibration, calibrating instruments
cell-culture = Cell culture | tissue culture, mammalian cell culture, cell lines
clinical-trial-coordination = Running clinical trials | clinical trials, trial coordination, clinical studies, trial set up, patient recruitment to trials, clinical research, clinical trial management, research studies, research trials, nihr portfolio
clinical-trial-monitoring = Monitoring clinical trials | site monitoring visits, source data verification, trial monitoring, monitoring of studies
experiment-design = Designing experiments | experimental design, assay development, study design, method development
histology = Histology | histopathology, tissue processing, microtomy, cellular pathology, immunohistochemistry, cytology
informed-consent = Taking informed consent | informed consent, consenting patients, obtaining consent, consent participants
laboratory-equipment = Using laboratory equipment | laboratory equipment, laboratory analysers, pipetting, centrifuge, laboratory instruments, analysers
laboratory-stock = Keeping a laboratory stocked | reagent preparation, preparing reagents, laboratory stock control, media preparation
laboratory-testing = Laboratory testing | laboratory techniques, lab testing, laboratory work, laboratory skills, diagnostic testing, laboratory analysis, sample analysis, laboratory methods, laboratory experience, pathology, laboratory services
literature-review = Reviewing research | literature review, literature searches, systematic reviews, evidence synthesis, evidence review
medical-equipment-maintenance = Maintaining medical equipment | medical device maintenance, medical equipment, medical devices, equipment servicing, clinical engineering, ebme, device safety
medical-writing-skills = Medical writing | scientific writing, writing scientific papers, publications, academic publications, peer reviewed publications, writing papers, research papers
microbiology-testing = Microbiology testing | microbiology, bacteriology, virology, microbiological testing, clinical microbiology
molecular-biology = Molecular biology | pcr, dna extraction, cloning, gene sequencing, qpcr, molecular techniques, molecular diagnostics
pharmaceutical-manufacturing = Making medicines | pharmaceutical manufacturing, medicine production, bioprocessing, batch manufacturing, upstream processing, downstream processing, fermentation
pharmacovigilance = Drug safety | pharmacovigilance, adverse event reporting, drug safety reporting, adverse events
quality-assurance = Quality assurance | quality control, quality systems, quality management system, quality checks, quality audits, quality management, iso 15189, internal quality control
qualitative-research = Qualitative research | interviews and focus groups, focus groups, qualitative methods, qualitative analysis
regulatory-submissions = Regulatory submissions | regulatory affairs, mhra submissions, marketing authorisation, clinical evaluation reports
research-administration = Research administration | research support, research governance, ethics applications, hra approval, research governance framework, study documentation, research office
research-skills = Research | research methods, research projects, academic research, carry out research, research design, conducting research, research experience, research interests, research methodology, undertake research
sample-handling = Handling samples | sample preparation, specimen reception, sample processing, specimen handling, booking in samples, processing samples, sample reception, specimen preparation
scientific-calculation = Scientific calculations | dosimetry, dose calculations, treatment planning systems, pharmacokinetic modelling, mathematical modelling, health economic modelling
stability-testing = Testing medicines | stability testing, dissolution testing, formulation development, pharmaceutical analysis
technical-documentation = Technical documents | technical writing, technical documentation, standard operating procedures, writing procedures, sops
`,
);

export const scienceKnowledge = skillTable(
  "knowledge",
  `
biology = Biology | biological sciences, life sciences, cell biology, human biology
chemistry = Chemistry | organic chemistry, pharmaceutical chemistry
good-clinical-practice = Good clinical practice | gcp, ich gcp, good clinical practice training
good-manufacturing-practice = Good manufacturing practice | gmp, good laboratory practice, glp
health-economics-knowledge = Health economics | economic evaluation, cost effectiveness analysis, health technology assessment
laboratory-safety = Laboratory safety | coshh, biosafety, handling hazardous substances, chemical safety, biological safety, control of substances hazardous to health
medical-physics-knowledge = Medical physics | radiation physics, radiotherapy physics, imaging physics, physics
behavioural-science = Behavioural science | behaviour change theory, behavioural insights, behaviour change, social science
`,
);
