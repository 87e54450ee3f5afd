import { skillTable } from "./read-table";

/** Software, data and technology. */
export const digitalSkills = skillTable(
  "skill",
  `
agile-methods = Agile methods | scrum, kanban, agile methodologies, agile delivery, agile environment, agile working practices, sprint planning
business-analysis = Business analysis | requirements gathering, process mapping, user stories, gathering requirements, business requirements, process modelling
cloud-computing = Cloud computing | aws, microsoft azure, azure, amazon web services, google cloud, cloud services, cloud platforms, cloud infrastructure
computer-hardware-repair = Repairing computers | hardware repair, pc repair, hardware support, desktop hardware, hardware installation, desktop support, fixing computers, repairing phones, phone repairs, fixing phones, building computers
content-management-systems = Content management systems | wordpress, cms, drupal, website content, updating websites, web content, updating the website
css-and-html = HTML and CSS | html, css, html5, web markup, html css
customer-records-systems = Customer records systems | crm, crm system, salesforce, customer relationship management, microsoft dynamics
cyber-security-skills = Cyber security | penetration testing, vulnerability management, it security, security monitoring, threat analysis, network security
dashboards = Building dashboards | power bi, tableau, dashboards, data visualisation, business intelligence tools, qlik, business intelligence, qlikview
data-analysis = Data analysis | analysing data, analyse data, data analytics, analysis of data, interpret data, quantitative analysis, complex data, data interpretation, analysing complex data, information analysis
data-cleaning = Keeping data accurate | data cleaning, data cleansing, data validation, data accuracy, data integrity, data quality checks, data quality
data-collection = Collecting data | data collection, collect data, gathering data, data capture, data gathering, collecting information
data-engineering = Data engineering | etl, data pipelines, data warehousing, data warehouse, data modelling, data integration
database-management = Managing databases | database management, databases, maintaining databases, maintain databases, database administration, database maintenance, access database, microsoft access, maintain a database
devops = DevOps | continuous integration, docker, kubernetes, ci cd, infrastructure as code, terraform, jenkins
digital-marketing = Digital marketing | online marketing, google ads, pay per click, email marketing, paid social, mailchimp
electronic-patient-records = Electronic patient records | epr, emis, systmone, system one, cerner, rio system, patient administration system, epic system, electronic health records, patient records system, electronic records, emis web, electronic prescribing
email-and-calendar = Email and calendars | microsoft outlook, ms outlook, outlook calendar, managing emails, email correspondence, managing inboxes, outlook, using email, sending emails, answering emails, replying to emails
fault-finding-it = Finding IT faults | it fault finding, it troubleshooting, technical troubleshooting, resolve technical issues, second line support, first line support, technical support, third line support
front-end-development = Front-end development | react, angular, user interface development, typescript, javascript, front end developer
java-programming = Java programming | java, java developer, spring boot
machine-learning = Machine learning | artificial intelligence, deep learning, predictive modelling, natural language processing, tensorflow
microsoft-excel = Microsoft Excel | excel, ms excel, spreadsheets, excel spreadsheets, spreadsheet skills, pivot tables, advanced excel, intermediate excel, microsoft exel, vlookup, excel skills
microsoft-office = Microsoft Office | ms office, microsoft packages, microsoft word, office 365, microsoft 365, office packages, ms word, microsoft applications, microsoft office packages, microsoft office suite, word processing, microsoft programmes, microsoft products, word, word documents, office software, ms office suite
microsoft-powerpoint = Microsoft PowerPoint | powerpoint, ms powerpoint, slide decks
mobile-app-development = Mobile app development | android development, ios development, mobile apps, mobile applications, swift programming, react native
net-programming = .NET programming | c#, asp net, dot net, net developer, visual basic, vba
network-administration = Running networks | network administration, lan and wan, cisco, wide area network, network infrastructure, networking infrastructure, firewalls, routing and switching, network support, network engineering
online-meetings = Online meetings | microsoft teams, video conferencing, zoom meetings, ms teams, virtual meetings, video consultations, remote consultations
photo-editing = Editing photos | photo editing, adobe photoshop, photoshop, lightroom, image editing, retouching
php-programming = PHP programming | php, laravel
process-automation = Process automation | robotic process automation, rpa, workflow automation, automating processes, blue prism, uipath
product-management = Managing digital products | product management, product roadmap, product backlog, product owner, product ownership
programming = Programming | software development, coding skills, writing code, computer programming, software engineering, object oriented programming, web development
python-programming = Python programming | python, python scripting
search-engine-optimisation = Search engine optimisation | seo, google analytics, web analytics, search optimisation
social-media = Social media | social media management, social media content, social media channels, social media platforms, instagram, tiktok
software-testing = Testing software | software testing, test automation, user acceptance testing, test plans, automated testing, test scripts
solution-architecture = Designing systems | solution architecture, systems design, enterprise architecture, technical architecture, systems architecture
sql-queries = SQL | sql queries, sql server, structured query language, mysql, postgresql, t sql
statistics-software = Statistics software | spss, stata, r programming, statistical software, rstudio
systems-administration = Running computer systems | system administration, windows server, linux, active directory, server administration, system administrator, user accounts, linux administration
systems-training = Training people on systems | software training, it training, user training, systems trainer
user-experience-design = User experience design | ux design, user experience, user centred design, interaction design, wireframes, prototyping, user interface design, figma
user-research = User research | usability testing, user interviews, user needs
user-support = Helping people with IT | it support, helpdesk, service desk, help desk, it helpdesk, user support, it service desk, desktop users, it help desk, helping people with computers
version-control = Version control | git, github, source control, gitlab
web-accessibility = Web accessibility | accessible design, wcag, accessibility standards
web-design = Web design | website design, responsive design, designing websites, website development, building websites, making websites, made websites, creating websites
`,
);

export const digitalKnowledge = skillTable(
  "knowledge",
  `
clinical-coding-standards = Clinical coding | icd 10, opcs, clinical coding standards, clinical coder, icd10, opcs 4
health-informatics = Health informatics | clinical systems, clinical information systems, health information systems, digital health, digital transformation, health technology, clinical informatics
it-service-management = IT service management | itil, service level agreements, incident and problem management, service delivery management
statistics = Statistics | statistical analysis, statistical methods, statistical modelling, statistical skills, biostatistics, statistical techniques
`,
);
