import { needsTable, occupationTable } from "./read-table";

export const lifeScienceOccupations = occupationTable(
  "life-sciences",
  `
laboratory-technician = Laboratory technician | 3111 | lab technician, scientific technician, research technician, assistant scientist, laboratory scientist assistant, laboratory analyst assistant
research-scientist = Research scientist | 2112 | biologist, scientist, principal scientist, molecular biologist, cell biologist, senior scientist, biotechnologist, immunologist, pharmacologist, scientific officer, senior scientific officer, microbiologist, surveillance scientist, r&d scientist, virologist
research-assistant = University research assistant | 2162 | research assistant, research associate, research fellow, postdoctoral researcher, postdoctoral research associate, senior research fellow
biochemist = Biochemist | 2113 | protein scientist, assay scientist, structural biologist
analytical-chemist = Chemist | 2111 | analytical chemist, laboratory analyst, medicinal chemist, formulation scientist, development chemist, qc chemist
bioinformatician = Bioinformatician | 2433 | computational biologist, bioinformatics scientist, genomic data scientist, bioinformatics analyst
biostatistician = Biostatistician | 2433 | statistician, medical statistician, clinical trial statistician, statistical programmer
epidemiologist = Epidemiologist | 2115 | infectious disease epidemiologist, consultant epidemiologist, public health epidemiologist, field epidemiologist, public health intelligence analyst, epidemiology fellow
clinical-research-associate = Clinical research associate | 2161 | cra, clinical trials associate, clinical trial monitor, clinical trials rater
clinical-trial-coordinator = Clinical trial coordinator | 2440 | clinical research coordinator, clinical research practitioner, clinical trials practitioner, trial manager, clinical trial administrator, clinical research officer, clinical trials assistant, study coordinator, clinical trials manager, trials coordinator, trial start up specialist
research-governance-officer = Research governance officer | 2440 | research facilitator, research manager, research governance manager, research governance coordinator, gcp quality assurance officer, research support officer, r&d governance manager, research portfolio officer, r&d officer, research coordinator, research delivery manager, r&d manager
clinical-data-manager = Clinical data manager | 3544 | clinical trials data manager, clinical data coordinator, trial data manager, clinical data associate
regulatory-affairs-officer = Regulatory affairs officer | 2482 | regulatory affairs manager, regulatory affairs associate, regulatory affairs executive, medical device regulatory specialist
pharmaceutical-quality-officer = Pharmaceutical quality officer | 3115 | quality control analyst, qc analyst, quality assurance officer, qa officer, gmp quality officer, quality control technician, quality assurance technician, qc technician
process-technician = Bioprocess technician | 3116 | process technician, manufacturing technician pharmaceutical, cell therapy technician, gmp technician, production technician pharmaceutical, cleanroom technician, manufacturing scientist
pharmacovigilance-officer = Drug safety officer | 2482 | pharmacovigilance officer, pharmacovigilance associate, drug safety associate, pharmacovigilance scientist
medical-writer = Medical writer | 3412 | scientific writer, medical communications writer, medical editor, science writer
medical-sales-representative = Medical sales representative | 3552 | pharmaceutical sales representative, medical device sales, medical representative, field application specialist, medical science liaison
animal-technician = Laboratory animal technician | 6129 | animal technician, animal technologist, biological services technician, animal care technician
laboratory-manager = Laboratory manager | 2161 | lab manager, head of laboratory, r&d laboratory manager, laboratory operations manager, pathology manager
health-economist = Health economist | 2433 | economist, health technology assessment analyst, health economics researcher
`,
);

export const lifeScienceNeeds = needsTable(`
laboratory-technician: laboratory-testing laboratory-equipment laboratory-safety attention-to-detail record-keeping / sample-handling a-levels diploma molecular-biology
research-scientist: laboratory-testing experiment-design data-analysis degree biology / phd cell-culture molecular-biology medical-writing-skills
research-assistant: research-skills data-collection data-analysis literature-review degree / statistics-software masters-degree qualitative-research medical-writing-skills
biochemist: biochemistry-testing laboratory-testing experiment-design degree / phd molecular-biology chemistry
analytical-chemist: analytical-chemistry chemistry laboratory-equipment degree / stability-testing good-manufacturing-practice technical-documentation
bioinformatician: bioinformatics-skills python-programming statistics genetics-and-genomics degree / phd masters-degree cloud-computing molecular-biology
biostatistician: statistics statistics-software data-analysis masters-degree / clinical-trial-coordination phd python-programming report-writing
epidemiologist: public-health statistics data-analysis infectious-diseases masters-degree / statistics-software report-writing phd
clinical-research-associate: clinical-trial-monitoring clinical-trial-coordination good-clinical-practice attention-to-detail / degree driving-licence report-writing
clinical-trial-coordinator: clinical-trial-coordination good-clinical-practice research-administration record-keeping organising-work / informed-consent data-entry degree phlebotomy
research-governance-officer: research-administration good-clinical-practice compliance communication / project-management degree report-writing contract-management
clinical-data-manager: data-cleaning database-management clinical-trial-coordination attention-to-detail / good-clinical-practice sql-queries degree
regulatory-affairs-officer: regulatory-submissions compliance technical-documentation degree / good-manufacturing-practice project-management attention-to-detail
pharmaceutical-quality-officer: quality-assurance good-manufacturing-practice stability-testing attention-to-detail technical-documentation / degree analytical-chemistry laboratory-equipment
process-technician: pharmaceutical-manufacturing good-manufacturing-practice aseptic-technique attention-to-detail record-keeping / cell-culture machine-operation a-levels
pharmacovigilance-officer: pharmacovigilance attention-to-detail data-entry degree / medical-terminology report-writing pharmacology
medical-writer: medical-writing-skills literature-review proofreading degree / phd biology attention-to-detail
medical-sales-representative: sales-skills account-management product-knowledge presenting / driving-licence degree biology
animal-technician: veterinary-care record-keeping attention-to-detail teamwork / laboratory-safety cleaning biology
laboratory-manager: line-management laboratory-safety quality-assurance inventory-control / laboratory-testing budget-management degree laboratory-stock
health-economist: health-economics-knowledge scientific-calculation data-analysis masters-degree / statistics-software report-writing public-health
`);
