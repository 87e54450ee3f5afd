import { skillTable } from "./read-table";

/** Skills that any work may ask for. */
export const generalSkills = skillTable(
  "skill",
  `
adaptability = Adapting to change | adaptability, flexible approach, adaptable, flexible and adaptable, respond to change, embrace change
analytical-thinking = Analytical thinking | analytical skills, critical thinking, analytical mind, analytical approach, analytical ability
attention-to-detail = Attention to detail | eye for detail, detail oriented, accuracy and attention to detail, high level of accuracy, accurate work
basic-computer-skills = Basic computer skills | it skills, computer literate, computer literacy, it literate, it literacy, computer skills, pc skills, keyboard skills, basic it skills, good it skills, be computer literate, good with computers, using computers, using a computer, basic it, can use a computer, ict skills, digital skills, basic digital skills, ecdl, computers
british-sign-language = British Sign Language | bsl, sign language, bsl level 1, bsl level 2
clear-speech = Speaking clearly | clear speech, telephone manner, good telephone manner, verbal skills
coaching-and-mentoring = Coaching and mentoring | mentoring, mentorship, coaching, mentoring students, mentor junior staff, mentor colleagues, coaching and mentoring skills, act as a mentor
communication = Communication | communication skills, verbal communication, good communicator, excellent communicator, great communicator, communicate effectively, communicate clearly, communicating effectively, effective communication, verbal and written communication, written and verbal communication, oral communication, communicate with patients, good communication, communicate well, clear communicator, communicating with people, excellent communication, confident communicator, talking to people, good at talking to people
confidentiality = Keeping information confidential | confidentiality, patient confidentiality, confidential information, sensitive information
conflict-handling = Handling conflict | conflict resolution, conflict management, managing conflict, difficult conversations, challenging situations
creativity = Creative thinking | creativity, creative flair, creative ideas, think creatively, innovative thinking, innovative ideas
cultural-awareness = Cultural awareness | culturally sensitive, diverse communities, cultural sensitivity, different cultures, diverse backgrounds
customer-service = Customer service | customer care, customer focus, customer focused, serving customers, customer service skills, client care, client service, customer experience, customer facing, dealing with customers, helping customers, good with customers, looking after customers, working with customers, customer support, customer relations, dealing with the public, working with the public, client facing, customer assistance, talking to customers, assisting customers, face to face with customers, customer skills, serving the public
decision-making = Making decisions | decision making, decision making skills, sound judgement, good judgement, clinical judgement
empathy = Compassion and empathy | compassionate, empathetic, compassionate care, empathy and compassion, caring nature, caring and compassionate, caring approach, kind and caring
enthusiasm = Enthusiasm and drive | self motivated, proactive approach, enthusiastic and motivated, can do attitude, positive attitude, self motivation
facilitation = Running meetings and workshops | facilitation skills, facilitating workshops, run workshops, facilitate groups, group facilitation, chairing meetings
independent-working = Working on your own initiative | own initiative, use initiative, work independently, working independently, work autonomously, autonomous practice, autonomous practitioner, self starter, work unsupervised, work alone, lone working, work on your own, working on my own, work by myself, able to work alone
interpersonal-skills = Getting on with people | interpersonal skills, people skills, build rapport, building relationships, build relationships, good working relationships, build strong relationships, establish relationships, effective working relationships, personable
leadership = Leadership | leadership skills, leading a team, lead a team, team leadership, clinical leadership, effective leadership, leadership qualities, leadership and management, inspirational leader, leadership experience
learning-quickly = Learning quickly | quick learner, fast learner, willing to learn, willingness to learn, eager to learn, desire to learn, keen to learn, learn fast, learn quickly, quick to learn, pick things up quickly, pick things up fast, happy to learn
line-management = Managing people | line management, people management, manage staff, staff management, line manage, managing a team, manage a team, performance management, line management responsibility, in charge of staff, managing employees, managing a small team, managed people
listening = Listening | active listening, listening skills, good listener
literacy = Reading and writing | literacy, literacy skills, good standard of english, spelling and grammar, written english, english and maths, reading and writing in english
multitasking = Juggling several tasks | multitasking, competing priorities, competing demands, conflicting priorities
negotiation = Negotiating and influencing | negotiation skills, negotiating skills, influencing skills, negotiation, influencing and negotiating, persuasion skills, influence others
networking = Networking | networking skills, build networks, professional networks
numeracy = Numeracy | number skills, basic maths, maths skills, numeracy skills, numerate, literacy and numeracy, good with numbers, good at maths, counting and measuring
organising-work = Organising work | organisational skills, organisation skills, well organised, highly organised, organised approach, planning and organising, good organiser, organisational ability, organised, good organisation, organisation, organising my work
problem-solving = Solving problems | problem solving, problem solving skills, problem solver, solve problems, resolve problems, find solutions
presenting = Presenting to people | presentation skills, giving presentations, public speaking, deliver presentations, delivering presentations
punctuality = Being on time and reliable | punctuality, punctual, good timekeeping, time keeping, reliable and punctual, reliability and punctuality, good work ethic, always on time, good attendance, reliable, reliability, good timekeeper, never late, arrive on time, turn up on time, hardworking and reliable, dependable
reflective-practice = Reflective practice | self awareness, self reflection, reflective practitioner
resilience = Resilience | emotional resilience, resilient, remain calm, calm manner, stay calm
second-language = A second language | bilingual, community languages, additional languages, multilingual, speaks another language, speaks two languages, fluent in two languages, speak several languages, speak other languages, bilingual speaker, speak arabic, fluent in arabic, arabic speaker, speak bengali, fluent in bengali, bengali speaker, speak urdu, fluent in urdu, urdu speaker, speak punjabi, fluent in punjabi, punjabi speaker, speak gujarati, fluent in gujarati, gujarati speaker, speak hindi, fluent in hindi, hindi speaker, speak tamil, fluent in tamil, tamil speaker, speak polish, fluent in polish, polish speaker, speak romanian, fluent in romanian, romanian speaker, speak spanish, fluent in spanish, spanish speaker, speak portuguese, fluent in portuguese, portuguese speaker, speak french, fluent in french, french speaker, speak italian, fluent in italian, italian speaker, speak german, fluent in german, german speaker, speak turkish, fluent in turkish, turkish speaker, speak somali, fluent in somali, somali speaker, speak albanian, fluent in albanian, albanian speaker, speak mandarin, fluent in mandarin, mandarin speaker, speak cantonese, fluent in cantonese, cantonese speaker, speak russian, fluent in russian, russian speaker, speak ukrainian, fluent in ukrainian, ukrainian speaker, speak lithuanian, fluent in lithuanian, lithuanian speaker, speak bulgarian, fluent in bulgarian, bulgarian speaker, speak greek, fluent in greek, greek speaker, speak farsi, fluent in farsi, farsi speaker, speak pashto, fluent in pashto, pashto speaker, speak tigrinya, fluent in tigrinya, tigrinya speaker, speak amharic, fluent in amharic, amharic speaker, speak yoruba, fluent in yoruba, yoruba speaker, speak igbo, fluent in igbo, igbo speaker, speak twi, fluent in twi, twi speaker, speak swahili, fluent in swahili, swahili speaker, speak vietnamese, fluent in vietnamese, vietnamese speaker, speak tagalog, fluent in tagalog, tagalog speaker, speak kurdish, fluent in kurdish, kurdish speaker
spoken-english = Spoken English | fluent english, english language skills, good spoken english, english speaking, good command of english, english language, fluent in english, speak english, speak good english, english speaker, speak fluent english
supervising-staff = Supervising staff | staff supervision, supervise staff, supervising junior staff, supervise junior staff, supervisory experience, supervision of junior staff, supervisory skills, supervising students, supervise students, supervising a team, supervised people, supervising people, supervising others, supervising new staff, supervisor experience
teamwork = Working in a team | teamwork, team working, team work, team player, work in a team, part of a team, working as part of a team, work as part of a team, good team player, team spirit, team working skills, work collaboratively, collaborative working, collaborative approach, team oriented, work well in a team, work well with others, good in a team, work as a team, working in teams, work well as part of a team, work with a team, working alongside others, getting on with a team
time-management = Managing your time | time management, time management skills, prioritise workload, manage own workload, manage your own workload, prioritising work, meet deadlines, tight deadlines, working to deadlines, prioritise work, workload management, manage workload, prioritise tasks
training-others = Training others | deliver training, training delivery, staff training, teaching skills, teaching and training, training and education, teach others, delivery of training, train staff, teaching experience, clinical teaching, teaching sessions
working-under-pressure = Working under pressure | work under pressure, calm under pressure, busy environment, fast paced environment, fast paced, pressurised environment, cope under pressure, high pressure environment, work well under pressure
working-with-others-outside = Working with partner organisations | partnership working, partner organisations, working in partnership, stakeholder engagement, stakeholder management, engage stakeholders, multi agency working, external stakeholders, working with partners, key stakeholders, manage stakeholders
`,
);

/** Things to know about in any work. */
export const generalKnowledge = skillTable(
  "knowledge",
  `
data-protection = Data protection | gdpr, data protection act, data privacy, general data protection regulation, handling personal data
equality-and-inclusion = Equality and inclusion | equality and diversity, equality diversity and inclusion, diversity and inclusion, edi, inclusive practice, anti discriminatory practice, equal opportunities policy
health-and-safety = Health and safety | health and safety at work, workplace safety, safe working practices, health and safety regulations, health and safety policies, health and safety legislation
fire-safety = Fire safety | fire procedures, evacuation procedures, fire marshal, fire warden, fire regulations
environmental-awareness = Environmental awareness | environmentally aware, sustainability awareness, green skills, carbon literacy
`,
);
