import { needsTable, occupationTable } from "./read-table";

export const cleaningOccupations = occupationTable(
  "cleaning",
  `
cleaner = Cleaner | 9223 | cleaning operative, office cleaner, domestic cleaner, school cleaner, general cleaner, housekeeper, cleaning assistant, night cleaner, private cleaner, cleaning, office cleaning, cleaning work, cleaning job, house cleaner, house cleaning
cleaning-supervisor = Cleaning supervisor | 6240 | cleaning manager, cleaning team leader, head cleaner, domestic services manager, domestic services supervisor
industrial-cleaner = Industrial cleaner | 9131 | factory cleaner, hygiene operative, deep clean operative
window-cleaner = Window cleaner | 9221 | rope access window cleaner, window cleaning operative
street-cleaner = Street cleaner | 9222 | road sweeper, street cleansing operative, litter picker
laundry-assistant = Laundry assistant | 9224 | laundry operative, dry cleaner, linen room assistant, laundry worker, carpet cleaner, presser
caretaker = Caretaker | 6232 | site keeper, school caretaker, premises officer, janitor, site assistant, school premises manager, school site manager, premises assistant, custodian, caretaking
pest-controller = Pest controller | 6121 | pest control technician, pest technician, pest control officer
vehicle-valeter = Vehicle valeter | 9226 | car washer, valeter, car valeter, vehicle cleaner
`,
);

export const securityOccupations = occupationTable(
  "security",
  `
security-officer = Security officer | 9231 | security guard, retail security officer, security operative, store detective, loss prevention officer, corporate security officer, static guard, mobile patrol officer, security, security work, security guarding, security job
door-supervisor = Door supervisor | 9231 | doorman security, bouncer, door staff, door security, door supervising, door work
cctv-operator = CCTV operator | 9231 | control room operator security, cctv controller, surveillance operator, security control room operator
event-steward = Event steward | 9267 | steward, stadium steward, match day steward, crowd safety steward, event security steward, stewarding, festival steward
security-manager = Security manager | 3319 | security supervisor, head of security, security team leader, local security management specialist
prison-officer = Prison officer | 3314 | custody officer, detention officer, detainee custody officer, court custody officer
police-officer = Police officer | 3312 | police constable, detective constable, special constable
community-support-officer = Police community support officer | 6311 | pcso, community support officer police
civil-enforcement-officer = Civil enforcement officer | 6312 | parking attendant, traffic warden, parking enforcement officer, environmental enforcement officer, car park attendant
firefighter = Firefighter | 3313 | fire fighter, on call firefighter
`,
);

export const transportOccupations = occupationTable(
  "transport",
  `
bus-driver = Bus or coach driver | 8212 | bus driver, coach driver, minibus driver, trainee bus driver, psv driver, school minibus driver, volunteer minibus driver, bus driving
private-hire-driver = Taxi or private hire driver | 8213 | taxi driver, minicab driver, private hire driver, chauffeur, cab driver, uber driver, bolt driver, cabbie, cab driving, taxi driving, taxi
train-driver = Train or tram driver | 8231 | train driver, tram driver, underground train operator, trainee train driver
station-assistant = Station assistant | 6214 | customer service assistant stations, train conductor, ticket inspector, railway station assistant, train dispatcher, gateline assistant, train manager
track-worker = Rail track worker | 8153 | track operative, rail maintenance operative, railway track worker, rail operative, track maintenance operative
passenger-assistant = Passenger assistant | 6137 | school escort, bus escort, patient escort, travel assistant, travel buddy
cabin-crew = Cabin crew | 6213 | flight attendant, passenger service agent, airport passenger agent, airport customer service agent
baggage-handler = Baggage handler | 8233 | ramp agent, airport ground handler, aircraft loader, ground crew, cargo handler
driving-instructor = Driving instructor | 8215 | trainee driving instructor, cycling instructor, motorcycle instructor
vehicle-technician = Vehicle technician | 5231 | car mechanic, motor mechanic, hgv technician, vehicle mechanic, mot tester, bus mechanic, electric vehicle technician, motor vehicle technician, mechanic, motor vehicle mechanic
transport-manager = Transport manager | 1241 | fleet manager, transport operations manager, transport supervisor, fleet coordinator
`,
);

export const leisureOccupations = occupationTable(
  "leisure",
  `
leisure-assistant = Leisure centre assistant | 6211 | leisure assistant, recreation assistant, sports centre assistant, gym assistant, sports assistant
lifeguard = Lifeguard | 6211 | pool attendant, swimming pool lifeguard, life guarding
fitness-instructor = Fitness instructor | 3433 | personal trainer, gym instructor, yoga teacher, exercise instructor, pilates instructor, fitness coach, exercise referral instructor
leisure-manager = Leisure centre manager | 1224 | leisure manager, sports centre manager, gym manager, cinema manager, theatre manager venue
hairdresser = Hairdresser | 6221 | hair stylist, stylist, salon assistant, hairdressing apprentice, colourist, hairdressing assistant, hairdressing, hair salon assistant
barber = Barber | 6221 | barber's assistant, apprentice barber, barbering
beauty-therapist = Beauty therapist | 6222 | beautician, nail technician, spa therapist, brow technician, aesthetician, lash technician, salon receptionist beauty, nail tech, beauty therapy, eyelash technician
massage-therapist = Massage therapist | 3214 | holistic therapist, reflexologist, complementary therapist, aromatherapist
betting-shop-assistant = Betting shop or casino assistant | 6211 | croupier, dealer casino, betting shop cashier, gaming assistant, bingo hall assistant
funeral-operative = Funeral operative | 6138 | funeral director, funeral arranger, mortuary assistant, mortuary technician, anatomical pathology technologist, embalmer, crematorium technician
`,
);

export const cleaningNeeds = needsTable(`
cleaner: cleaning chemical-cleaning-safety attention-to-detail independent-working / toilet-and-washroom-cleaning deep-cleaning manual-handling punctuality
cleaning-supervisor: supervising-staff cleaning rostering chemical-cleaning-safety / training-others inventory-control health-and-safety
industrial-cleaner: deep-cleaning chemical-cleaning-safety manual-handling attention-to-detail / machine-operation working-at-height food-hygiene-knowledge
window-cleaner: window-cleaning-skills working-at-height independent-working customer-service / driving-licence ipaf-licence punctuality
street-cleaner: street-cleansing manual-handling independent-working vehicle-checks / driving-licence waste-sorting punctuality
laundry-assistant: laundry-work attention-to-detail manual-handling time-management / machine-operation chemical-cleaning-safety teamwork
caretaker: building-maintenance key-holding cleaning health-and-safety / fire-safety power-tool-use safeguarding manual-handling
pest-controller: pest-control-skills customer-service independent-working risk-assessing / driving-licence chemical-cleaning-safety report-writing
vehicle-valeter: car-cleaning attention-to-detail punctuality independent-working / driving-licence chemical-cleaning-safety customer-service
`);

export const securityNeeds = needsTable(`
security-officer: sia-licence access-control patrolling communication reporting-incidents / cctv-monitoring conflict-handling customer-service first-aid loss-prevention security-procedures
door-supervisor: sia-licence access-control conflict-handling crowd-management / first-aid reporting-incidents licensing-law
cctv-operator: cctv-monitoring sia-cctv-licence reporting-incidents attention-to-detail / access-control clear-speech basic-computer-skills
event-steward: event-stewarding crowd-management customer-service communication / first-aid fire-safety security-screening
security-manager: security-procedures supervising-staff risk-assessing reporting-incidents / sia-licence fire-safety contract-management cctv-monitoring
prison-officer: conflict-handling resilience communication reporting-incidents / physical-intervention teamwork trauma-informed-practice security-clearance
police-officer: conflict-handling resilience decision-making communication / driving-licence report-writing legal-knowledge cultural-awareness
community-support-officer: patrolling communication conflict-handling local-area-knowledge / community-outreach reporting-incidents cultural-awareness
civil-enforcement-officer: enforcement conflict-handling patrolling communication / driving-licence reporting-incidents resilience
firefighter: fire-safety teamwork working-under-pressure resilience / driving-licence first-aid community-outreach
`);

export const transportNeeds = needsTable(`
bus-driver: driving-buses bus-licence passenger-care vehicle-checks / driver-cpc driver-rules local-area-knowledge customer-service
private-hire-driver: driving driving-licence private-hire-licence customer-service local-area-knowledge / journey-planning vehicle-checks passenger-care
train-driver: driving-trains train-and-station-safety attention-to-detail working-under-pressure / reporting-incidents customer-service clear-speech
station-assistant: passenger-care customer-service train-and-station-safety communication / cash-handling crowd-management reporting-incidents
track-worker: train-and-station-safety manual-handling power-tool-use teamwork / personal-track-safety-card driving-licence welding
passenger-assistant: passenger-care empathy communication safeguarding / first-aid send-support patient-handling punctuality
cabin-crew: passenger-care customer-service communication good-presentation / second-language first-aid security-screening
baggage-handler: aircraft-loading manual-handling teamwork punctuality / driving-licence security-clearance security-screening
driving-instructor: driving training-others driving-licence communication / driver-rules first-aid customer-service
vehicle-technician: vehicle-maintenance fault-finding power-tool-use attention-to-detail / driving-licence apprenticeship electrical-principles
transport-manager: logistics-coordination line-management driver-rules compliance / driver-cpc budget-management vehicle-checks
`);

export const leisureNeeds = needsTable(`
leisure-assistant: customer-service cleaning teamwork health-and-safety / pool-lifeguard-qualification first-aid reception-duties
lifeguard: lifeguarding pool-lifeguard-qualification customer-service working-under-pressure / first-aid cleaning sports-coaching
fitness-instructor: exercise-instruction fitness-instructor-level-2 communication customer-service / personal-trainer-level-3 first-aid health-promotion
leisure-manager: line-management customer-service budget-management health-and-safety / event-planning rostering sales-skills
hairdresser: hair-cutting customer-service hair-colouring good-presentation / hairdressing-level-2 reception-duties upselling barbering
barber: barbering hair-cutting customer-service interpersonal-skills / hairdressing-level-2 cash-handling upselling
beauty-therapist: beauty-treatments customer-service good-presentation interpersonal-skills / beauty-level-2 massage-skills makeup-application upselling
massage-therapist: massage-skills anatomy-and-physiology customer-service listening / beauty-level-2 first-aid confidentiality
betting-shop-assistant: gaming-supervision customer-service cash-handling numeracy / conflict-handling till-operation working-under-pressure
funeral-operative: empathy good-presentation manual-handling confidentiality / driving-licence histology administration
`);
