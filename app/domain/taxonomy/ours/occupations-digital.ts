import { needsTable, occupationTable } from "./read-table";

export const digitalOccupations = occupationTable(
  "digital",
  `
software-developer = Software developer | 2134 | software engineer, programmer, java developer, python developer, back end developer, full stack developer, mobile app developer, junior developer, application developer, developer, automation developer, rpa developer, coder, coding
web-developer = Web developer | 2134 | front end developer, website developer, wordpress developer, javascript developer, php developer, web development
user-experience-designer = User experience designer | 2141 | ux designer, ui designer, web designer, user interface designer, interaction designer, service designer, user researcher, ui ux designer
content-designer = Content designer | 3133 | web content editor, digital content officer, digital content editor, web editor, website officer, web officer, digital content manager
data-analyst = Data analyst | 3544 | information analyst, bi analyst, business intelligence analyst, reporting analyst, analyst, data quality officer, performance analyst, senior analyst, senior information analyst, clinical data analyst, data officer, information officer, information manager, workforce intelligence analyst, lead analyst, principal analyst, workforce analyst, insight analyst, data quality analyst, public health analyst, head of information, mi analyst, systems analyst workforce, finance and analytics manager
data-scientist = Data scientist | 2433 | machine learning engineer, ai engineer, ai researcher, statistical analyst, head of ai strategy, ai project manager, ai specialist
data-engineer = Data engineer | 2133 | data warehouse developer, etl developer, data architect, data warehouse manager, analytics engineer
business-analyst = IT business analyst | 2133 | business analyst, systems analyst, requirements analyst, automation analyst, process analyst, technical business analyst, change analyst
solutions-architect = Solutions architect | 2133 | technical architect, enterprise architect, systems architect, it architect, digital technical consultant
it-support-technician = IT support technician | 3132 | it support, service desk analyst, it service desk analyst, help desk analyst, it technician, desktop support engineer, first line support, it support officer, digital support officer, it helpdesk, it support engineer, application support specialist, application support analyst, desktop support technician, it apprentice, it support analyst, it assistant, it engineer, it support work, it helpdesk analyst
systems-administrator = Systems administrator | 3131 | it systems administrator, infrastructure engineer, server engineer, system manager, clinical systems manager, results and systems lead, it operations technician, windows engineer, network administrator, systems engineer, it infrastructure engineer, prison service technician
network-engineer = Network engineer | 2137 | network analyst, network consultant, network manager it, network architect, it network engineer, network support engineer
cyber-security-analyst = Cyber security analyst | 2135 | information security analyst, cyber security engineer, penetration tester, soc analyst, information security officer, cyber security manager, ethical hacker
cloud-engineer = Cloud and DevOps engineer | 2139 | devops engineer, cloud engineer, site reliability engineer, platform engineer, cloud support engineer
software-tester = Software tester | 2136 | test analyst, qa engineer, test engineer software, qa tester, quality assurance analyst software, automation tester
it-project-manager = IT project manager | 2131 | digital project manager, it programme manager, delivery manager, digital project support officer, digital transformation manager, digital programme manager, implementation manager, implementation lead, implementation manager electronic roster, agile delivery manager
product-manager = Digital product manager | 2132 | product manager, product owner, digital product owner, digital innovation coordinator, digital innovation manager
it-manager = IT manager | 2132 | it service manager, digital services manager, it operations manager, head of it, it service delivery manager, digital desktop services manager, service delivery manager, chief information officer, it director, head of digital
database-administrator = Database administrator | 3133 | dba, database manager, sql developer, database officer
it-trainer = IT trainer | 3573 | systems trainer, digital skills trainer, epr trainer, clinical systems trainer, digital inclusion officer, digital skills tutor
telecoms-engineer = Telecoms and broadband engineer | 5242 | fibre engineer, telecoms engineer, broadband engineer, cable jointer, fibre optic engineer, telecoms technician, data cabling engineer
computer-repair-technician = Computer repair technician | 5244 | computer engineer, phone repair technician, hardware engineer, pc technician, mobile phone repairer
`,
);

export const digitalNeeds = needsTable(`
software-developer: programming version-control problem-solving software-testing teamwork / python-programming java-programming net-programming cloud-computing agile-methods mobile-app-development process-automation
web-developer: css-and-html front-end-development programming version-control web-design / php-programming web-accessibility content-management-systems agile-methods
user-experience-designer: user-experience-design user-research web-design creativity / web-accessibility graphic-design-skills agile-methods css-and-html
content-designer: content-writing content-management-systems user-research proofreading / web-accessibility search-engine-optimisation user-experience-design
data-analyst: data-analysis microsoft-excel dashboards sql-queries report-writing / statistics data-cleaning python-programming degree presenting performance-monitoring
data-scientist: machine-learning python-programming statistics data-analysis / sql-queries masters-degree cloud-computing presenting
data-engineer: data-engineering sql-queries python-programming database-management / cloud-computing version-control dashboards
business-analyst: business-analysis problem-solving communication report-writing / agile-methods process-improvement process-automation software-testing facilitation
solutions-architect: solution-architecture cloud-computing communication problem-solving / network-administration cyber-security-skills degree
it-support-technician: user-support fault-finding-it computer-hardware-repair customer-service / comptia-certification it-service-management microsoft-office systems-administration
systems-administrator: systems-administration fault-finding-it cloud-computing network-administration / comptia-certification cyber-security-skills it-service-management
network-engineer: network-administration fault-finding-it problem-solving analytical-thinking / cisco-certification cable-laying cyber-security-skills cloud-computing
cyber-security-analyst: cyber-security-skills network-administration analytical-thinking information-governance / cyber-certification python-programming security-clearance
cloud-engineer: cloud-computing devops systems-administration programming / version-control python-programming cyber-security-skills
software-tester: software-testing attention-to-detail problem-solving report-writing / agile-methods programming sql-queries
it-project-manager: project-management agile-methods communication risk-management / prince2 change-management budget-management health-informatics
product-manager: product-management user-research communication agile-methods / data-analysis business-cases leadership
it-manager: it-service-management line-management budget-management leadership / contract-management systems-administration information-governance strategy-development
database-administrator: database-management sql-queries systems-administration data-cleaning / cloud-computing data-engineering information-governance
it-trainer: systems-training training-others presenting microsoft-office / electronic-patient-records technical-documentation communication
telecoms-engineer: telecoms-installation cable-laying fault-finding customer-service / driving-licence working-at-height street-works-card network-administration
computer-repair-technician: computer-hardware-repair fault-finding customer-service electronics-repair / comptia-certification till-operation circular-economy
`);
