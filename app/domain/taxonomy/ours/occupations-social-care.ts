import { needsTable, occupationTable } from "./read-table";

export const socialCareOccupations = occupationTable(
  "social-care",
  `
care-worker = Care worker | 6135 | carer, care assistant, care support worker, residential care worker, care home assistant, care and support worker, bridging care assistant, social care worker, night care assistant, healthcare worker, care work, care home worker, care home staff, carer in a care home, caring, elderly carer, carer for the elderly
home-care-worker = Home care worker | 6135 | home carer, domiciliary care worker, domiciliary carer, community carer, community care worker, home care assistant, visiting carer, home help carer, home care, domiciliary care, home help, care in the community
live-in-carer = Live-in carer | 6135 | live in care worker, live in care assistant
senior-care-worker = Senior care worker | 6136 | senior carer, senior care assistant, senior support worker, care team leader, care supervisor, senior residential care worker
support-worker = Support worker | 6135 | learning disability support worker, autism support worker, supported living support worker, tb support worker, community support worker, disability support worker, complex care support worker, supported living worker, specialist support worker, enabler, support work, care and support
day-centre-worker = Day centre worker | 6135 | day services officer, day care worker, day opportunities worker, day service support worker
care-activities-coordinator = Activities coordinator | 6135 | activities organiser, lifestyle coordinator, wellbeing activities coordinator, activities worker
care-personal-assistant = Personal assistant to a disabled person | 6135 | care pa, personal care assistant, pa carer, direct payments personal assistant
care-coordinator = Care coordinator | 6136 | home care coordinator, care scheduler, domiciliary care coordinator, field care supervisor, case coordinator, case manager, motor neurone disease coordinator, care pathway coordinator
care-home-manager = Registered care manager | 1232 | care home manager, registered manager, residential manager, nursing home manager, care manager, supported living manager, deputy care home manager, home manager, domiciliary care manager, day centre manager, head of integrated independence team
social-worker = Social worker | 2461 | children's social worker, adult social worker, mental health social worker, approved mental health professional, amhp, senior social worker, hospital social worker, camhs social worker, child protection social worker, social work team manager, advanced social work practitioner, newly qualified social worker
social-work-assistant = Social work assistant | 3229 | social care assistant, assistant social worker, community care officer, social care assessor, social services assistant
safeguarding-adviser = Safeguarding adviser | 2469 | safeguarding lead, safeguarding manager, safeguarding children adviser, safeguarding adult adviser, safeguarding officer, named nurse safeguarding, safeguarding children nurse, designated safeguarding lead, child protection adviser, specialist safeguarding adviser, specialist safeguarding adult adviser, safeguarding children team administrator
rehabilitation-officer = Sensory rehabilitation officer | 2469 | rehabilitation officer, vision rehabilitation specialist, rovi, sensory rehabilitation worker, mobility officer visual impairment
family-support-worker = Family support worker | 3221 | parenting worker, early help worker, children's centre worker, family worker, parenting practitioner, early help practitioner, family practitioner, children and families worker
residential-childcare-worker = Residential childcare worker | 6134 | residential support worker children, children's home worker, residential care officer, house parent, children's residential worker
foster-carer = Foster carer | 6134 | foster parent, fostering
youth-worker = Youth worker | 3221 | youth support worker, youth project worker, detached youth worker, youth mentor, young people's worker, youth offending worker
community-development-worker = Community development worker | 3221 | community development officer, community worker, community engagement officer, community organiser, involvement officer, engagement worker, communications and involvement lead, engagement and involvement lead, involvement lead, community engagement lead
housing-support-worker = Housing support worker | 3223 | tenancy support worker, tenancy sustainment officer, supported housing worker, hostel worker, floating support worker, housing worker, hostel support worker
homelessness-outreach-worker = Homelessness outreach worker | 3229 | outreach worker, rough sleeping outreach worker, homeless prevention officer, street outreach worker, homelessness prevention officer
domestic-abuse-adviser = Domestic abuse adviser | 3229 | idva, independent domestic violence adviser, domestic abuse support worker, refuge worker, isva
advocate = Advocate | 3229 | independent advocate, advocacy worker, care act advocate, mental health advocate, imha, imca
crisis-worker = Crisis intervention worker | 3229 | crisis worker, crisis house worker
`,
);

export const socialCareNeeds = needsTable(`
care-worker: personal-care empathy communication person-centred-care teamwork / care-certificate health-and-social-care-level-2 medicines-administration patient-handling record-keeping dbs-check dementia-care
home-care-worker: personal-care empathy independent-working meal-support person-centred-care / driving-licence care-certificate medicines-administration record-keeping punctuality companionship
live-in-carer: personal-care companionship meal-support empathy cleaning / dementia-care care-certificate medicines-administration driving-licence
senior-care-worker: personal-care supervising-staff medicines-administration care-planning person-centred-care / health-and-social-care-level-3 rostering training-others safeguarding-adults end-of-life-care
support-worker: independent-living-support person-centred-care communication empathy key-working / behaviour-support care-certificate health-and-social-care-level-2 learning-disability-knowledge driving-licence communication-aids
day-centre-worker: activity-planning person-centred-care communication empathy / personal-care driving-buses health-and-social-care-level-2 group-work
care-activities-coordinator: activity-planning communication creativity empathy / dementia-care volunteer-coordination exercise-instruction arts-workshops
care-personal-assistant: personal-care independent-living-support empathy confidentiality / driving-licence meal-support direct-payments patient-handling
care-coordinator: rostering care-coordination telephone-skills organising-work communication / care-planning basic-computer-skills health-and-social-care-level-3 record-keeping
care-home-manager: care-home-management line-management care-quality-standards safeguarding-adults leadership / leadership-level-5 budget-management recruitment care-act nmc-registration
social-worker: social-work-england-registration social-work-degree care-needs-assessment safeguarding risk-assessment-clinical report-writing / court-reports childrens-act care-act mental-health-act-practice driving-licence trauma-informed-practice
social-work-assistant: care-needs-assessment communication record-keeping interpersonal-skills / direct-payments care-act driving-licence report-writing
safeguarding-adviser: safeguarding safeguarding-children safeguarding-adults training-others decision-making / nmc-registration social-work-england-registration childrens-act report-writing working-with-others-outside
rehabilitation-officer: sensory-support care-needs-assessment equipment-prescription independent-living-support / diploma driving-licence training-others
family-support-worker: family-support safeguarding-children communication empathy outcome-planning / domestic-abuse-support child-development childrens-act driving-licence trauma-informed-practice
residential-childcare-worker: childcare behaviour-support safeguarding-children key-working teamwork / childcare-level-3 physical-intervention driving-licence trauma-informed-practice
foster-carer: childcare empathy safeguarding-children resilience / first-aid trauma-informed-practice behaviour-support
youth-worker: youth-engagement safeguarding-children communication group-work / key-working community-outreach sports-coaching diploma
community-development-worker: public-consultation community-outreach working-with-others-outside facilitation communication / volunteer-coordination fundraising event-planning cultural-awareness
housing-support-worker: housing-support key-working rights-and-benefits-advice communication record-keeping / benefits-system risk-assessment-clinical mental-health-support housing-law
homelessness-outreach-worker: community-outreach housing-support rights-and-benefits-advice empathy resilience / benefits-system drug-and-alcohol-support housing-law mental-health-support
domestic-abuse-adviser: domestic-abuse-support safeguarding-adults empathy risk-assessment-clinical advocacy / court-reports second-language housing-law trauma-informed-practice
advocate: advocacy listening communication rights-and-benefits-advice / care-act mental-health-act-practice record-keeping
crisis-worker: crisis-support empathy mental-health-support listening / telephone-skills risk-assessment-clinical recovery-focused-support
`);
