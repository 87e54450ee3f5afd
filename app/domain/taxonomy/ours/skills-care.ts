import { skillTable } from "./read-table";

/** Social care, childcare, education and advice. */
export const careSkills = skillTable(
  "skill",
  `
activity-planning = Planning activities | activity planning, activities programme, social activities, leisure activities, meaningful activities, organising activities, plan activities, running activities, organised activities, doing activities with residents
advocacy = Speaking up for others | advocacy, advocating for clients, patient advocate, advocacy skills, advocate for patients
baby-care = Caring for babies | baby care, feeding babies, nappy changing, bottle feeding, breastfeeding support, infant feeding, breastfeeding
behaviour-support = Positive behaviour support | behaviour support, challenging behaviour, positive behavioural support, behaviours that challenge, de escalation, pbs, de escalation techniques, managing challenging behaviour
care-coordination = Coordinating care | care coordination, care coordinator role, care programme approach, cpa, case management, care navigation, coordinate care, coordination of care, continuing healthcare, care navigator, continuing care
care-home-management = Running a care service | registered manager duties, running a care home, care service management, managing a care home
care-needs-assessment = Assessing care needs | care needs assessment, needs assessment, care act assessments, social care assessments, carers assessments, assess needs, social work assessments
child-observation = Observing children's development | child observation, developmental assessments, tracking children's progress, learning journals, child development checks, developmental reviews, observe children, observing children
childcare = Childcare | looking after children, caring for children, child care skills, working with children, work with children, children and families, working with children and young people, children and young people, children and their families, babysitting, childminding, nannying, minding children, after school club, good with children, nursery work, taking care of children
classroom-support = Classroom support | supporting pupils, classroom assistance, supporting learning, small group work, one to one support in class, learning support, helping in class, supporting children in class, helping teachers, reading with children, helping pupils, supporting students, helping children learn
community-outreach = Outreach work | community outreach, street outreach, engaging hard to reach groups, assertive outreach
companionship = Companionship | companion care, befriending, keeping company, keeping people company, sitting service
court-reports = Court reports and statements | court reports, section 7 reports, court statements, giving evidence in court, tribunal reports
curriculum-planning = Planning lessons | lesson planning, curriculum planning, schemes of work, curriculum development, curriculum design, plan lessons
direct-payments = Direct payments | personal budgets, personal health budgets, self directed support
domestic-abuse-support = Domestic abuse support | domestic violence, domestic abuse, risk assessing domestic abuse, marac
early-years-practice = Early years practice | early years foundation stage, eyfs, early years education, nursery practice, early years settings, early years curriculum
exam-invigilation = Invigilating exams | exam invigilation, exam supervision, exam administration
family-support = Supporting families | family support, parenting support, early help, parent support, supporting carers, working with families, parenting programmes, support families, think family, family centred
housing-support = Housing support | tenancy sustainment, tenancy support, homelessness support, housing advice, tenancy management, supported housing, rent arrears, supported living, supported accommodation
independent-living-support = Helping people live independently | independent living, daily living skills, enabling independence, support with shopping, life skills, promote independence, independent living skills, live independently, living independently, help people to live independently
key-working = Key working | key worker sessions, keyworking
learner-assessment = Assessing learners | marking work, nvq assessment, portfolio assessment, learner progress reviews, marking and feedback, assessing students
meal-support = Helping with meals | meal preparation, preparing meals, support at mealtimes, assist with eating, prepare meals, making meals, cooking for residents, feeding residents, making lunch, meals for residents
mealtime-supervision = Supervising children at breaks | playground supervision, lunchtime supervision, break time supervision
outcome-planning = Goal and outcome planning | support planning, goal setting, outcome star, support plans, care and support plans, personalised care planning, setting goals
person-centred-care = Person-centred care | person centred, patient centred care, patient centred, person centred support, person centred planning, individualised care, person centred approach, client centred, patient centred approach, family centred care
play-activities = Play activities | leading play, creative play, play and learning, supporting play, outdoor play
pupil-behaviour = Managing behaviour in class | classroom management, behaviour management, pupil behaviour
rights-and-benefits-advice = Advice on rights and benefits | benefits advice skills, welfare rights advice, form filling, information advice and guidance, information and advice
safeguarding-adults = Safeguarding adults | adult safeguarding, safeguarding vulnerable adults, protection of vulnerable adults
safeguarding-children = Safeguarding children | child protection, safeguarding children and young people, child safeguarding, safeguarding level 3, safeguarding supervision, looked after children, children looked after
school-administration = School administration | admissions and attendance, attendance recording, school office, pupil records
send-support = Supporting special educational needs | send, special educational needs, sen support, additional learning needs, learning difficulties, ehcp, special needs, ehc plans, children with special needs, special needs kids, sen children, sen experience, autistic children
sensory-support = Supporting sight or hearing loss | sensory impairment, visual impairment, mobility training, hearing impairment
social-prescribing = Social prescribing | link working, social prescribing link work, connecting people with services, signposting, signpost
sports-coaching = Coaching sport | sports coaching, leading sports sessions, coaching football, pe lessons, coaching children in sport, coached football
subject-teaching = Teaching a subject | classroom teaching, teaching pupils, lesson delivery, lecturing, teaching students, undergraduate teaching, teaching undergraduate, university teaching, postgraduate teaching, medical education
tutoring = Tutoring | one to one tuition, private tuition, one to one teaching, giving lessons, teaching at home, homework help, helping with homework
volunteer-coordination = Working with volunteers | volunteer management, volunteer coordination, coordinating volunteers, managing volunteers, leading volunteers
youth-engagement = Engaging young people | youth engagement, working with young people, youth work, work with young people, youth participation, mentoring young people
`,
);

export const careKnowledge = skillTable(
  "knowledge",
  `
care-act = The Care Act | care act 2014, social care legislation, care legislation
careers-guidance-knowledge = Careers and training routes | careers guidance, careers advice, apprenticeship routes, gatsby benchmarks
child-development = Child development | stages of development, developmental milestones, child psychology
childrens-act = The Children Act | children act 1989, children act, working together to safeguard children, children's social care
national-curriculum = The national curriculum | national curriculum knowledge, key stage 1, key stage 2, key stage 3, gcse teaching
safeguarding = Safeguarding | safeguarding procedures, safeguarding policies, safeguarding awareness, safeguarding training, safeguarding practice, safeguarding trained, safeguarding certificate, level 1 safeguarding, level 2 safeguarding
trauma-informed-practice = Trauma-informed practice | trauma informed, trauma informed care, complex trauma
`,
);
