import { needsTable, occupationTable } from "./read-table";

export const financeOccupations = occupationTable(
  "finance",
  `
accounts-assistant = Accounts assistant | 4122 | accounts clerk, accounts administrator, purchase ledger clerk, sales ledger clerk, accounts payable clerk, trainee accountant, accounts receivable clerk, accounts apprentice, accounts, accounts work
bookkeeper = Bookkeeper | 4122 | practice bookkeeper, bookkeeping
payroll-clerk = Payroll administrator | 4122 | payroll clerk, payroll officer, payroll manager, payroll assistant, wages clerk, payroll and benefits administrator, pensions and payroll officer
finance-officer = Finance officer | 4124 | finance administrator, assistant finance officer, senior finance officer, finance coordinator
finance-assistant = Finance assistant | 4129 | finance clerk, cashier finance, finance apprentice, finance support officer
credit-controller = Credit controller | 4121 | credit control clerk, debt recovery officer, income officer, private patient credit controller
accountant = Accountant | 2421 | management accountant, chartered accountant, financial accountant, auditor, assistant management accountant, internal auditor, senior accountant, cost accountant, senior management accountant
finance-manager = Finance manager | 1131 | finance business partner, financial controller, head of finance, assistant finance manager, finance director, chief financial officer, deputy director of finance, associate director of finance, director of finance, senior finance manager, finance lead
financial-analyst = Financial analyst | 2422 | finance analyst, investment analyst, credit risk analyst, costing accountant, financial adviser, mortgage adviser
bank-customer-adviser = Bank customer adviser | 4123 | bank cashier, bank clerk, branch customer adviser, personal banker, building society adviser
insurance-claims-handler = Insurance claims handler | 4132 | claims handler, insurance administrator, pensions administrator, claims adviser, insurance adviser
compliance-officer = Compliance officer | 2482 | risk and compliance officer, anti money laundering analyst, compliance manager, financial crime analyst, kyc analyst
estate-agent = Estate or lettings agent | 3555 | estate agent, lettings negotiator, letting agent, sales negotiator, property negotiator, lettings administrator
`,
);

export const customerOccupations = occupationTable(
  "customer-service",
  `
customer-service-adviser = Customer service adviser | 7219 | customer service assistant, customer adviser, customer service representative, customer support adviser, customer service agent, client service representative, customer care adviser, customer service officer, helpline adviser, information adviser, customer experience assistant, customer service, customer service work, customer care
call-centre-agent = Contact centre adviser | 7211 | call centre agent, call centre operator, call handler, contact centre agent, call centre adviser, telephone adviser, contact centre operator, referral hub agent, service adviser 111, health adviser 111, call centre operative, call centre work, call centre, contact centre
customer-service-supervisor = Customer service team leader | 7220 | call centre supervisor, customer service supervisor, contact centre team leader, call centre team leader, customer service team manager, referrals hub lead
customer-service-manager = Customer service manager | 4143 | call centre manager, contact centre manager, customer experience manager, customer success manager, customer care manager
complaints-officer = Complaints officer | 7219 | complaints handler, pals officer, complaints manager, complaints coordinator, patient liaison officer, patient advice and liaison officer, customer relations officer, pals and complaints officer
emergency-call-handler = Emergency call handler | 7213 | emergency medical dispatcher, emergency call taker, control room operator, 999 call handler, dispatcher, emergency dispatcher
switchboard-operator = Switchboard operator | 7212 | telephonist, switchboard telephonist, hospital telephonist, telephone operator
telesales-agent = Telesales agent | 7113 | telesales executive, telemarketer, inbound sales adviser, outbound sales agent, telephone sales adviser, telesales, telesales work
sales-executive = Sales executive | 3552 | sales representative, field sales executive, sales consultant, business sales executive, sales development representative, area sales representative
account-manager = Account manager | 3556 | sales manager, key account manager, client manager, account executive, client account manager, sales account manager
sales-administrator = Sales administrator | 4151 | sales support, sales coordinator, sales assistant administrator, order processor, sales order processor
market-research-interviewer = Market research interviewer | 7214 | telephone interviewer, mystery shopper, survey interviewer, market researcher, field interviewer
`,
);

export const financeNeeds = needsTable(`
accounts-assistant: accounts-payable accounts-receivable bookkeeping numeracy microsoft-excel / aat-qualification attention-to-detail credit-control tax-preparation
bookkeeper: bookkeeping tax-preparation accounts-payable attention-to-detail / aat-qualification payroll-processing microsoft-excel
payroll-clerk: payroll-processing numeracy attention-to-detail confidentiality / microsoft-excel hr-administration data-entry
finance-officer: financial-reporting accounts-payable microsoft-excel numeracy / aat-qualification budget-management procurement
finance-assistant: accounts-payable data-entry numeracy microsoft-excel / aat-qualification cash-handling administration
credit-controller: credit-control telephone-skills negotiation numeracy / accounts-receivable microsoft-excel complaints-handling
accountant: financial-reporting accounting-standards budget-management microsoft-excel acca-membership / audit-financial financial-forecasting tax-preparation degree
finance-manager: financial-management financial-reporting budget-management line-management acca-membership / financial-forecasting business-cases stakeholder-reporting cost-improvement
financial-analyst: financial-forecasting data-analysis microsoft-excel analytical-thinking / degree acca-membership presenting
bank-customer-adviser: customer-service cash-handling numeracy communication / sales-skills confidentiality money-advice
insurance-claims-handler: customer-service data-entry telephone-skills decision-making / negotiation report-writing record-keeping
compliance-officer: compliance report-writing analytical-thinking attention-to-detail / legal-knowledge degree risk-management
estate-agent: sales-skills negotiation customer-service property-market-knowledge / driving-licence local-area-knowledge customer-records-systems
`);

export const customerNeeds = needsTable(`
customer-service-adviser: customer-service telephone-skills communication handling-enquiries basic-computer-skills / complaints-handling customer-records-systems customer-service-nvq empathy
call-centre-agent: contact-centre-systems telephone-skills customer-service data-entry clear-speech / complaint-escalation customer-records-systems working-under-pressure handling-enquiries
customer-service-supervisor: supervising-staff customer-service performance-monitoring complaints-handling / contact-centre-systems coaching-and-mentoring rostering
customer-service-manager: customer-service line-management performance-monitoring leadership / customer-records-systems process-improvement budget-management
complaints-officer: complaints-handling report-writing empathy communication / incident-investigation confidentiality negotiation
emergency-call-handler: emergency-call-handling working-under-pressure clear-speech data-entry / resilience local-area-knowledge decision-making multitasking
switchboard-operator: switchboard-operation telephone-skills clear-speech customer-service / multitasking reception-duties working-under-pressure
telesales-agent: cold-calling sales-skills telephone-skills resilience / customer-records-systems negotiation product-knowledge
sales-executive: sales-skills business-development negotiation communication / customer-records-systems driving-licence presenting
account-manager: account-management sales-skills negotiation communication / customer-records-systems presenting business-development
sales-administrator: administration data-entry customer-service microsoft-office / accounts-receivable customer-records-systems handling-enquiries
market-research-interviewer: market-research-interviewing communication data-collection listening / second-language resilience clear-speech
`);
