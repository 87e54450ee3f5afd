import { skillTable } from "./read-table";

/** Office, people, money and project work. */
export const officeSkills = skillTable(
  "skill",
  `
accounts-payable = Paying invoices | accounts payable, purchase ledger, supplier invoices, invoice processing, processing invoices, process invoices
accounts-receivable = Collecting payments | accounts receivable, sales ledger, raising invoices, customer invoices, debt recovery, invoicing, sending invoices, invoicing customers
administration = Administration | administrative skills, administrative support, admin support, office administration, administrative duties, clerical duties, clerical support, administration skills, general administration, administrative experience, admin experience, secretarial support, admin duties, clerical work, administrative tasks, admin, administrative work, office work, admin work, office duties, office experience, office skills, general office, office administrator
appointment-booking = Booking appointments | appointment booking, book appointments, scheduling appointments, clinic bookings, booking clinics, arrange appointments, making appointments, appointment scheduling, making bookings, taking bookings, booking people in, booking clients in
audio-typing = Audio typing | copy typing, touch typing, typing skills, fast typing, typing speed, dictation, digital dictation, transcription, typing, fast typist, typing documents, typing up notes
audit-financial = Auditing accounts | financial audit, internal audit, external audit, statutory audit, audit of accounts
bid-writing = Writing bids | bid writing, tender writing, grant applications, funding applications, funding bids, tender responses
bookkeeping = Bookkeeping | keeping the books, double entry bookkeeping, maintain accounts, nominal ledger, sage, xero, quickbooks, sage accounts, reconciling accounts, bank reconciliation, balancing the books
budget-management = Managing budgets | budget management, managing a budget, manage budgets, budgetary control, budget holder, budget monitoring, budget setting, financial responsibility, delegated budget
business-development = Business development | winning new business, new business, growing the business, income generation, commercial opportunities
business-cases = Writing business cases | business cases, business case development, options appraisal
business-planning = Business planning | operational planning, strategic planning, annual planning, service planning, business plans
cash-handling = Handling cash | cash handling, handling money, counting cash, cashing up, taking payments, process payments, banking of takings, giving change, card payments, counting money, cash and card payments, handling payments, take card payments
change-management = Managing change | change management, organisational change, leading change, transformation programmes, service transformation, implementing change, manage change
complaints-handling = Handling complaints | complaints handling, complaint resolution, dealing with complaints, resolve complaints, investigate complaints, managing complaints, complaints procedure, responding to complaints, customer complaints, dealing with customer complaints, handling customer complaints
contract-management = Managing contracts | contract management, contract negotiation, supplier management, contract monitoring
cost-improvement = Cost improvement | cost improvement programme, cost savings, financial savings, cost reduction, value for money, cost improvement plans
credit-control = Credit control | chasing payments, debt collection, credit management, collecting debts, chasing late payments, chase late payments, chasing invoices, overdue payments
data-entry = Data entry | data input, inputting data, inputting information, data inputting, enter data, accurate data entry, typing data, keying data, data inputter, entering information, updating spreadsheets, updating databases
diary-management = Managing diaries | diary management, complex diary management, calendar management, diary planning
document-production = Preparing documents | preparing correspondence, document preparation, producing letters, type letters, typing letters, drafting letters, prepare documents, clinic letters
event-planning = Planning events | event planning, event management, organising events, organise events, event coordination, conference organisation
facilities-management = Facilities management | managing facilities, facilities services, building management, premises management
financial-forecasting = Financial forecasting | forecasting, budget forecasting, cash flow forecasting, financial modelling, financial planning
financial-management = Financial management | managing finances, financial control, financial performance, financial stewardship
financial-reporting = Financial reporting | management accounts, statutory accounts, month end, month end accounts, year end accounts, financial statements, management accounting
fundraising = Fundraising | raising funds, donor relations, corporate fundraising, charity fundraising, raising money for charity, collecting for charity
governance-support = Supporting governance | committee support, corporate governance, board papers, servicing committees, committee papers, board reports
grievance-and-discipline = Handling grievances and discipline | employee relations, disciplinary and grievance, disciplinary procedures, er cases, employee relations cases, grievances
handling-enquiries = Handling enquiries | dealing with enquiries, answer enquiries, responding to enquiries, telephone enquiries, deal with queries, handling queries, respond to queries, first point of contact, answering queries, resolving queries, handle enquiries, manage enquiries
hr-administration = HR administration | human resources administration, employment contracts, personnel records, employee records
incident-investigation = Investigating incidents | incident investigation, serious incidents, root cause analysis, incident reporting, incident management, datix
interviewing = Interviewing | interview skills, conducting interviews, selection interviews, interview panels
job-coaching = Job coaching | employability support, job search support, supported employment, individual placement and support, ips employment, employment support
legal-drafting = Drafting legal documents | legal drafting, drafting contracts, legal documents, draft legal documents
meeting-support = Organising meetings | arranging meetings, arrange meetings, meeting organisation, agendas and minutes, scheduling meetings, organise meetings, preparing agendas, coordinate meetings
minute-taking = Taking minutes | minute taking, take minutes, minutes of meetings, note taking, minuting, formal minutes
mail-handling = Handling post | sorting mail, incoming and outgoing post, post and deliveries, opening post, mail handling
payroll-processing = Running payroll | payroll, payroll processing, processing payroll, pension administration, payroll administration
performance-monitoring = Monitoring performance | performance monitoring, performance reporting, key performance indicators, kpis, performance targets, monitor performance, performance data, performance metrics
policy-development = Developing policy | policy development, policy writing, develop policies, policy making, writing policies, development of policies
process-improvement = Improving processes | process improvement, continuous improvement, service improvement, quality improvement, service development, lean methodology, improve services, improvement methodology, pathway redesign, service redesign, improve efficiency, developing services, develop the service, development of the service, qi projects, quality improvement projects
procurement = Procurement | purchasing, sourcing suppliers, tendering, purchase orders, raise purchase orders, raising orders, ordering supplies, buying goods
programme-management = Programme management | managing programmes, programme delivery, programme planning, manage programmes, programme governance
project-management = Project management | managing projects, project planning, project delivery, manage projects, project lead, deliver projects, project management skills, delivery of projects, project plans, lead projects
project-support = Project support | project administration, project coordination, project documentation, pmo, project office, supporting projects
proofreading = Proofreading | copy editing, checking documents, proof reading
public-consultation = Involving the public | patient and public involvement, public consultation, patient involvement, community engagement, service user involvement, ppi, patient engagement
reception-duties = Reception duties | reception work, greeting visitors, meet and greet, greet patients, front desk, front of house, reception experience, reception service, receiving visitors, greeting patients, reception, greeting customers, greeting guests, working on reception, receptionist duties, covering reception
record-keeping = Keeping records | record keeping, accurate records, maintain records, maintaining records, keep accurate records, accurate record keeping, filing, filing systems, maintain accurate records, contemporaneous records, updating records, paperwork, keeping notes, completing paperwork, care notes, log books, writing up notes, photocopying and filing, keeping paperwork
recruitment = Recruitment | recruiting staff, recruitment and selection, talent acquisition, recruitment campaigns, staff recruitment, recruitment and retention, recruit staff, end to end recruitment, resourcing
report-writing = Writing reports | report writing, write reports, produce reports, producing reports, prepare reports, written reports, preparing reports, report preparation
risk-management = Managing risk | risk management, manage risk, risk registers, risks and issues, risk mitigation
rostering = Rostering | staff rota, rota management, e rostering, staff rostering, rota planning, managing rotas, duty rota, staff scheduling, roster management, doing rotas, writing rotas, planning rotas, organising rotas, did the rota, making the rota
stakeholder-reporting = Reporting to senior people | board level, executive level, senior stakeholders, reporting to the board, senior leaders, briefing papers
strategy-development = Developing strategy | strategy development, strategic development, strategic thinking, strategic leadership, strategic direction, strategic vision, develop strategy
tax-preparation = Preparing tax returns | vat returns, tax returns, corporation tax, self assessment, vat
telephone-skills = Telephone skills | answering telephones, telephone calls, phone calls, answering calls, answering the telephone, telephone communication, taking messages, call handling, handle calls, answer phones, answering the phone, taking calls, making phone calls, phone skills, handling phone calls, phone work, telephone work, inbound calls, incoming calls, taking phone calls, making calls, calling customers, telephone answering, on the phone, phone manner
timetabling = Scheduling work | timetabling, work scheduling, planning and scheduling, capacity planning, theatre scheduling, session planning
waiting-list-management = Managing waiting lists | waiting list, waiting times, referral to treatment, rtt, patient tracking list, patient tracking, 18 week pathway, cancer waiting times, two week wait
workforce-planning = Workforce planning | workforce development, workforce transformation, staffing levels, workforce strategy, establishment control
`,
);

export const officeKnowledge = skillTable(
  "knowledge",
  `
accounting-standards = Accounting standards | ifrs, uk gaap, financial reporting standards, accounting principles
benefits-system = The benefits system | welfare benefits, benefits advice, universal credit, housing benefit, personal independence payment
commissioning = Commissioning services | commissioning, commissioning cycle, service commissioning, joint commissioning, service specifications
compliance = Regulation and compliance | regulatory compliance, regulatory requirements, compliance monitoring, statutory requirements, regulatory standards, ensure compliance
employment-law = Employment law | employment legislation, hr policy
freedom-of-information = Freedom of information | foi, foi requests, subject access requests
government-policy = How government makes policy | public policy, health policy, government policy, policy landscape, national policy
housing-law = Housing law | housing legislation, tenancy law, homelessness legislation, homelessness reduction act, tenancy rights
information-governance = Information governance | information security, caldicott, information sharing, data security, information governance toolkit
labour-market-knowledge = The local labour market | labour market, local employers, job market
legal-knowledge = Legal procedures | court procedures, civil litigation, criminal law, family law, legal research, legal advice, conveyancing, inquests, litigation
money-advice = Money advice | debt advice, financial capability, budgeting support, budgeting advice
property-market-knowledge = The property market | local property market, lettings legislation, property sales, property valuation
`,
);
