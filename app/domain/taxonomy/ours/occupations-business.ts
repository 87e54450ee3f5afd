import { needsTable, occupationTable } from "./read-table";

/** Administration, people, projects and running organisations. */
export const businessOccupations = occupationTable(
  "administration",
  `
administrator = Administrator | 4159 | administrative assistant, admin assistant, admin officer, clerical officer, administration officer, clerk, administration assistant, office administrator, office assistant, admin, support administrator, team administrator, apprentice administrator, business administration apprentice, administrative officer, business support officer, business support coordinator, clerical assistant, admin support, business administrator, administrator apprentice, team coordinator, service coordinator, coordinator, support officer, administration support, operations support
office-manager = Office manager | 4141 | administration manager, admin manager, business support manager, admin lead, administration lead
office-supervisor = Office supervisor | 4142 | administration supervisor, admin supervisor, admin team leader, office team leader, senior administrator, administration team leader
receptionist = Receptionist | 4216 | front of house receptionist, corporate receptionist, reception administrator, front desk receptionist, receptionist administrator, reception assistant
personal-assistant = Personal assistant | 4215 | executive assistant, pa, secretary, personal secretary, team secretary, ea, executive pa, pa to director, administrator to chief executive, senior secretary
data-entry-clerk = Data entry clerk | 4152 | data entry operator, data administrator, data inputter, database assistant, data input clerk, temporary data administrator, data entry administrator, data clerk
audio-typist = Typist | 4217 | audio typist, copy typist, transcriber, word processor operator
office-junior = Office junior | 9219 | post room assistant, general office assistant, reprographics assistant, mailroom assistant, print room assistant
facilities-coordinator = Facilities coordinator | 4159 | facilities administrator, facilities assistant, facilities officer, estates administrator, helpdesk facilities coordinator, ebme administrator
facilities-manager = Facilities manager | 1251 | estates manager, building manager, premises manager, property manager, director of estates, facilities lead, head of estates, director of operational estates, space and property manager, estates officer, head of facilities, site director of estates, space planning manager, estates and facilities manager, property and estates manager
project-support-officer = Project support officer | 3543 | project administrator, project officer, project coordinator, pmo analyst, programme support officer, project assistant, pmo officer, programme management office support, project facilitator, programme officer, project analyst, programme coordinator, compliance team facilitator, pmo planning and reporting manager, programme administrator, education project coordinator, pmo support, pmo manager
project-manager = Project manager | 2440 | programme manager, project lead, programme lead, senior project manager, transformation manager, change manager, transformation lead, service improvement manager, senior programme manager, improvement manager, transformation programme manager, head of programme delivery, workforce transformation lead, programme director, project delivery manager, workforce project manager, delivery lead, change project manager, programme delivery manager, service improvement lead, head of transformation, transformation senior manager, recovery package programme lead, innovation manager, innovation lead, improvement lead, service development manager
operations-manager = Operations manager | 2439 | business manager, business operations manager, operations lead, operational lead, business unit manager, head of operations, regional manager, regional lead, operations director, area manager, business support lead, corporate services manager, chief operating officer, head of business operations, associate director of operations
management-consultant = Management consultant | 2431 | business consultant, business adviser, strategy consultant, strategy manager, strategy lead, strategy adviser, head of strategy, strategic planning manager, partnerships manager, partnerships support manager, policy and strategy lead, strategy and planning manager, planning manager
policy-adviser = Policy adviser | 2439 | policy officer, policy analyst, policy manager, policy lead, public policy adviser, policy and research officer
governance-officer = Governance officer | 2439 | corporate governance officer, board secretary, information governance officer, company secretary, information governance manager, governance manager, director of corporate affairs, mental health act administrator, mental health act coordinator, governance coordinator, clinical and information governance officer, data protection officer, freedom of information officer, board administrator, corporate secretary, head of governance, compliance project manager
emergency-planning-officer = Emergency planning officer | 2431 | business continuity manager, resilience officer, emergency preparedness officer, emergency planning manager, eprr officer
hr-adviser = HR adviser | 3571 | human resources adviser, hr officer, hr business partner, employee relations adviser, hr manager, people adviser, people partner, hr generalist, people business partner, human resources manager, workforce adviser, people and od business partner, workforce manager, od business partner, organisational development manager, head of hr, er adviser, director of workforce, hr consultant
hr-administrator = HR administrator | 4136 | human resources administrator, hr assistant, recruitment administrator, workforce administrator, recruitment and onboarding administrator, onboarding administrator, temporary staffing coordinator, temporary staffing booking coordinator, rota coordinator, rostering coordinator, e rostering adviser, roster coordinator, people administrator, training administrator, medical staffing officer, erostering adviser, medical workforce administrator, bank office coordinator, staff bank coordinator, course administrator, learning and development administrator, medical staffing coordinator
recruiter = Recruiter | 3571 | recruitment consultant, recruitment adviser, talent acquisition adviser, recruitment officer, recruitment manager, resourcing officer, recruitment lead, medical recruitment adviser, recruitment partner, resourcing adviser, recruitment resourcer, temporary staffing recruitment lead, talent acquisition partner, head of recruitment, recruitment team leader
equality-officer = Equality, diversity and inclusion officer | 3571 | edi officer, equality and diversity manager, edi manager, diversity and inclusion adviser, equality diversity and inclusion manager, equality diversity and inclusion administrator, inclusion manager, equality and inclusion lead
training-officer = Training officer | 3574 | learning and development officer, trainer, training manager, education and training officer, learning and development adviser, training coordinator, education manager, education lead, training lead, learning and development manager, training programme director, training and development manager, leadership development manager, workforce development manager, head of training, automation academy lead, assessor, nvq assessor, education facilitator, apprenticeship manager
procurement-officer = Procurement officer | 3551 | buyer, purchasing officer, procurement manager, category manager, procurement specialist, procurement category support specialist, purchasing assistant, contracts officer, head of procurement, supply chain officer, procurement assistant, purchasing manager, procurement analyst
contracts-manager = Contracts manager | 2440 | assistant contracts manager, contracts and performance manager, contracting manager, contract and commissioning manager, contracts lead
bid-writer = Bid writer | 3551 | bid manager, bid coordinator, grants officer, grant writer, tender writer
business-development-manager = Business development manager | 3556 | business development executive, business development lead, head of business development, new business manager, business development officer
fundraiser = Fundraiser | 3554 | charity fundraiser, fundraising officer, corporate fundraiser, community fundraiser, fundraising manager, fundraising assistant
chief-executive = Chief executive or director | 1111 | chief executive, managing director, chief executive officer, chief officer, executive director, deputy chief executive, non executive director, charity director
`,
);

export const businessNeeds = needsTable(`
administrator: administration communication organising-work microsoft-office data-entry / record-keeping telephone-skills customer-service customer-service-nvq gcse-english-and-maths email-and-calendar microsoft-powerpoint
office-manager: administration organising-work line-management budget-management / facilities-management hr-administration microsoft-office meeting-support
office-supervisor: administration supervising-staff organising-work microsoft-office / performance-monitoring training-others customer-service
receptionist: reception-duties telephone-skills customer-service communication good-presentation / switchboard-operation appointment-booking microsoft-office mail-handling handling-enquiries
personal-assistant: diary-management administration meeting-support minute-taking confidentiality / audio-typing travel-booking microsoft-office governance-support document-production
data-entry-clerk: data-entry attention-to-detail basic-computer-skills data-cleaning / microsoft-excel database-management record-keeping
audio-typist: audio-typing document-production attention-to-detail literacy / typing-rsa microsoft-office confidentiality
office-junior: administration mail-handling organising-work punctuality / basic-computer-skills telephone-skills learning-quickly
facilities-coordinator: facilities-management administration customer-service handling-enquiries / procurement health-and-safety contract-management
facilities-manager: facilities-management contract-management budget-management health-and-safety line-management / building-maintenance fire-safety building-services nebosh interior-design-skills
project-support-officer: project-support administration organising-work meeting-support microsoft-office / minute-taking microsoft-excel prince2 report-writing risk-management
project-manager: project-management working-with-others-outside risk-management communication leadership / prince2 change-management programme-management business-cases process-improvement budget-management
operations-manager: leadership line-management budget-management performance-monitoring business-planning / process-improvement change-management cost-improvement degree
management-consultant: strategy-development analytical-thinking business-planning working-with-others-outside presenting / project-management degree data-analysis stakeholder-reporting
policy-adviser: policy-development report-writing government-policy research-skills analytical-thinking / degree working-with-others-outside stakeholder-reporting
governance-officer: governance-support information-governance compliance report-writing minute-taking / freedom-of-information data-protection legal-knowledge mental-health-act-practice
emergency-planning-officer: emergency-planning risk-management training-others working-with-others-outside / incident-investigation report-writing degree
hr-adviser: employment-law grievance-and-discipline communication recruitment confidentiality / cipd-membership change-management workforce-planning training-others equality-and-inclusion
hr-administrator: hr-administration administration data-entry organising-work confidentiality / rostering recruitment cipd-membership payroll-processing timetabling
recruiter: recruitment interviewing communication sales-skills / cipd-membership account-management social-media labour-market-knowledge
equality-officer: equality-and-inclusion policy-development training-others data-analysis / public-consultation report-writing employment-law
training-officer: training-others presenting facilitation organising-work / assessor-award curriculum-planning learner-assessment mentorship-qualification
procurement-officer: procurement negotiation contract-management attention-to-detail / supply-chain-knowledge microsoft-excel compliance
contracts-manager: contract-management negotiation performance-monitoring analytical-thinking / commissioning financial-management report-writing
bid-writer: bid-writing research-skills proofreading time-management / project-management business-cases content-writing
business-development-manager: business-development account-management negotiation presenting / customer-records-systems bid-writing strategy-development
fundraiser: fundraising communication event-planning interpersonal-skills / customer-records-systems bid-writing campaign-planning
chief-executive: leadership strategy-development financial-management stakeholder-reporting / governance-support change-management networking
`);
