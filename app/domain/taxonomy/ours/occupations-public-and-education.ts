import { needsTable, occupationTable } from "./read-table";

export const educationOccupations = occupationTable(
  "education",
  `
teaching-assistant = Teaching assistant | 6112 | classroom assistant, ta, school support assistant, cover supervisor, primary teaching assistant, teacher's assistant, school teaching assistant
learning-support-assistant = Learning support assistant | 6113 | lsa, sen teaching assistant, special needs assistant, send support assistant, sen assistant, specialist practitioner for children with send
higher-level-teaching-assistant = Higher level teaching assistant | 3231 | hlta, learning support practitioner
early-years-practitioner = Early years practitioner | 3232 | early years educator, nursery practitioner, childcare practitioner, pre school practitioner, room leader, early years worker
nursery-assistant = Nursery nurse or assistant | 6111 | nursery assistant, nursery nurse, childcare assistant, creche worker, early years assistant, community nursery nurse, creche assistant, apprentice nursery assistant, nursery worker, nursery work, nursery
nursery-manager = Nursery manager | 2324 | deputy nursery manager, early years manager, children's centre manager, pre school manager
childminder = Childminder | 6114 | childminding assistant, babysitter, babysitting, childminding
nanny = Nanny | 6116 | au pair, mother's help, night nanny, maternity nurse private
playworker = Playworker | 6117 | after school club worker, play leader, holiday club worker, breakfast club assistant, after school club assistant
early-years-teacher = Early years teacher | 2315 | nursery teacher, reception teacher, eyfs teacher, nursery school teacher
primary-teacher = Primary school teacher | 2314 | primary teacher, ks1 teacher, ks2 teacher, class teacher, infant teacher
secondary-teacher = Secondary school teacher | 2313 | maths teacher, science teacher, english teacher, secondary teacher, head of year, teacher
special-needs-teacher = Special needs teacher | 2316 | sen teacher, senco, special educational needs coordinator, send teacher, sendco
college-lecturer = College lecturer | 2312 | fe lecturer, college tutor, further education teacher, vocational tutor, skills tutor, construction lecturer
university-lecturer = University lecturer | 2311 | lecturer, associate lecturer, senior lecturer, university tutor, professor, teaching fellow, clinical lecturer, practice tutor
english-language-teacher = English language teacher | 2317 | esol tutor, esol teacher, tefl teacher, english as a second language teacher, esol lecturer
tutor = Tutor | 2319 | private tutor, adult education tutor, functional skills tutor, music teacher, home tutor, community learning tutor, tutoring
school-administrator = School administrator | 4213 | school secretary, school office assistant, school receptionist, attendance officer, exams officer, school office manager, school admin assistant
midday-supervisor = Midday supervisor | 9232 | lunchtime supervisor, midday meals supervisor, school crossing patrol, mid day supervisor, lunchtime assistant, dinner lady
exam-invigilator = Exam invigilator | 9233 | invigilator
science-technician = School science technician | 3119 | science technician, school laboratory technician, design technology technician, school technician
learning-mentor = Learning mentor | 3222 | pastoral support officer, behaviour mentor, education welfare officer, pastoral assistant, family liaison officer school, school mentor
sports-coach = Sports coach | 3432 | football coach, swimming teacher, pe coach, sports development officer, swimming instructor, tennis coach, activity leader sports
careers-adviser = Careers adviser | 3572 | careers coach, careers leader, careers guidance adviser, careers consultant
library-assistant = Library assistant | 4135 | library clerk, learning resources assistant, information assistant library, library supervisor
librarian = Librarian | 2471 | school librarian, knowledge specialist, library manager, clinical librarian, library and knowledge services manager, knowledge manager
`,
);

export const publicOccupations = occupationTable(
  "public-services",
  `
employment-adviser = Employment adviser | 3572 | employment specialist, employment support worker, job coach, employability adviser, work coach, ips employment specialist, employability coach, job broker, employment coach, employment support adviser
welfare-rights-adviser = Welfare rights adviser | 3229 | welfare benefits adviser, benefits adviser, citizens advice adviser, advice worker, benefits officer, caseworker, information and advice worker, adviser welfare
money-adviser = Money and debt adviser | 3224 | debt adviser, money adviser, debt caseworker
housing-officer = Housing officer | 3223 | housing adviser, neighbourhood officer, tenancy officer, lettings officer, housing options officer, income officer housing, housing assistant, homelessness officer
local-government-officer = Local government officer | 4112 | council officer, local authority administrator, council tax officer, revenues officer, democratic services officer, council administrator
civil-servant = Civil service officer | 4111 | administrative officer civil service, executive officer civil service, civil servant, executive officer, court administrator
environmental-health-officer = Environmental health officer | 2483 | food safety officer, environmental health practitioner, food hygiene inspector
trading-standards-officer = Trading standards officer | 3581 | licensing officer, trading standards enforcement officer, licensing enforcement officer
probation-officer = Probation officer | 2462 | youth justice officer, youth offending officer, probation practitioner
registrar-of-births = Ceremonies and registration officer | 2439 | registration officer, ceremonies officer, deputy registrar
solicitor = Solicitor | 2412 | lawyer, trainee solicitor, in house lawyer, legal counsel, associate solicitor
paralegal = Paralegal | 2419 | legal adviser, legal executive, conveyancer, legal officer, legal case manager, legal services manager
legal-secretary = Legal secretary | 4212 | legal administrator, legal pa, legal clerk, legal support assistant
chaplain = Chaplain | 2463 | hospital chaplain, spiritual care lead, minister of religion, imam, vicar
volunteer-coordinator = Volunteer coordinator | 4113 | volunteer manager, volunteering officer, volunteer services manager, charity administrator
`,
);

export const educationNeeds = needsTable(`
teaching-assistant: classroom-support communication safeguarding-children pupil-behaviour / teaching-assistant-level-2 send-support gcse-english-and-maths literacy
learning-support-assistant: classroom-support send-support communication safeguarding-children / behaviour-support teaching-assistant-level-2 communication-aids personal-care
higher-level-teaching-assistant: classroom-support subject-teaching pupil-behaviour safeguarding-children / teaching-assistant-level-2 national-curriculum send-support
early-years-practitioner: early-years-practice child-observation play-activities safeguarding-children child-development / childcare-level-3 first-aid eyfs-training send-support
nursery-assistant: childcare play-activities baby-care teamwork / childcare-level-2 early-years-practice first-aid safeguarding-children
nursery-manager: early-years-practice line-management safeguarding-children leadership / childcare-level-3 budget-management eyfs-training rostering
childminder: childcare ofsted-registration play-activities meal-support / first-aid childcare-level-2 early-years-practice
nanny: childcare baby-care meal-support play-activities / first-aid driving-licence childcare-level-3 ofsted-registration
playworker: play-activities childcare communication safeguarding-children / first-aid sports-coaching childcare-level-2 meal-support
early-years-teacher: subject-teaching early-years-practice child-observation curriculum-planning / eyfs-training qualified-teacher-status teaching-degree
primary-teacher: subject-teaching curriculum-planning pupil-behaviour national-curriculum qualified-teacher-status / teaching-degree send-support safeguarding-children learner-assessment
secondary-teacher: subject-teaching curriculum-planning pupil-behaviour qualified-teacher-status degree / teaching-degree national-curriculum learner-assessment safeguarding-children
special-needs-teacher: send-support subject-teaching curriculum-planning qualified-teacher-status / behaviour-support communication-aids sensory-integration
college-lecturer: subject-teaching curriculum-planning learner-assessment communication / certificate-in-education degree youth-engagement
university-lecturer: subject-teaching curriculum-planning research-skills degree / phd learner-assessment medical-writing-skills presenting
english-language-teacher: subject-teaching curriculum-planning learner-assessment cultural-awareness / celta certificate-in-education second-language
tutor: tutoring subject-teaching communication learner-assessment / certificate-in-education degree online-meetings music-performance
school-administrator: school-administration administration reception-duties telephone-skills / microsoft-office safeguarding timetabling exam-invigilation
midday-supervisor: mealtime-supervision communication safeguarding-children pupil-behaviour / first-aid play-activities childcare
exam-invigilator: exam-invigilation attention-to-detail punctuality communication / safeguarding-children administration organising-work
science-technician: laboratory-safety laboratory-equipment organising-work attention-to-detail / laboratory-stock biology chemistry safeguarding
learning-mentor: youth-engagement coaching-and-mentoring safeguarding-children behaviour-support / family-support record-keeping trauma-informed-practice
sports-coach: sports-coaching communication safeguarding-children teamwork / sport-coaching-certificate first-aid youth-engagement
careers-adviser: careers-guidance-knowledge coaching-and-mentoring labour-market-knowledge interviewing / diploma youth-engagement working-with-others-outside
library-assistant: customer-service record-keeping organising-work basic-computer-skills / handling-enquiries community-outreach event-planning
librarian: literature-review customer-service information-governance degree / training-others database-management research-skills
`);

export const publicNeeds = needsTable(`
employment-adviser: job-coaching labour-market-knowledge communication caseload-management / benefits-system careers-guidance-knowledge working-with-others-outside mental-health-support
welfare-rights-adviser: rights-and-benefits-advice benefits-system listening record-keeping / legal-knowledge second-language money-advice advocacy
money-adviser: money-advice listening numeracy negotiation / benefits-system record-keeping legal-knowledge
housing-officer: housing-support housing-law customer-service conflict-handling / benefits-system driving-licence enforcement report-writing
local-government-officer: administration customer-service handling-enquiries basic-computer-skills / government-policy report-writing minute-taking
civil-servant: administration decision-making customer-service record-keeping / government-policy report-writing data-protection
environmental-health-officer: food-hygiene-knowledge enforcement report-writing degree / risk-assessing driving-licence public-health
trading-standards-officer: enforcement consumer-law report-writing communication / licensing-law driving-licence legal-knowledge
probation-officer: risk-assessment-clinical report-writing interviewing court-reports / degree drug-and-alcohol-support trauma-informed-practice
registrar-of-births: customer-service record-keeping attention-to-detail clear-speech / event-planning empathy presenting
solicitor: legal-knowledge legal-drafting negotiation solicitors-practising-certificate / legal-practice-course account-management research-skills
paralegal: legal-knowledge legal-drafting research-skills attention-to-detail / legal-practice-course administration document-production
legal-secretary: audio-typing document-production administration confidentiality / diary-management typing-rsa legal-knowledge
chaplain: listening empathy counselling-skills cultural-awareness / end-of-life-care volunteer-coordination degree
volunteer-coordinator: volunteer-coordination communication organising-work recruitment / training-others event-planning safeguarding
`);
