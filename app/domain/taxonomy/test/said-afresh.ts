import { readSaidLines } from "./said-lines";
import { readTexts } from "./said-texts";

/**
 * Lines and texts that were written once the names and rules stood, and that nothing was changed for: the nearest we
 * have to what comes next. They only report.
 */
export const skillsAfresh = readSaidLines(`
Food hygiene certificate L2 (2023) = food-safety
level two food saftey = food-safety
hold a CSCS = cscs-card
SIA close protection = (sia-licence)
DBS - enhanced = dbs-check
driving licence held 12 yrs = driving-licence
motorbike licence = motorcycle-licence
B1 english = (spoken-english)
first aid (St John) = first-aid
NVQ lvl 2 hairdressing = hairdressing-level-2
degree in accounting = degree
plumbing level 2 City and Guilds = plumbing-nvq
ACCA part qualified = (acca-membership) (aat-qualification)
SSSTS = smsts
asbestos awareness course = asbestos-licence
sandwich making = food-preparation
running a bar = bar-work
clearing plates and glasses = (food-service) (bar-work)
fryer and grill = (cooking)
till and cash handling = cash-handling (till-operation)
upseling = upselling
counting stock = inventory-control
loading lorries = removals-work
used a pallet truck = forklift-driving
good at lifting = (manual-handling)
parcel sorting = (mail-handling) (order-picking)
bike courier = (driving-vans)
window cleaning = window-cleaning-skills
cleaning schools = cleaning
hotel rooms cleaning = room-cleaning
caring for my disabled brother = (personal-care)
hoist trained = patient-handling
feeding and changing babies = baby-care
changing nappies = baby-care
school playground duties = mealtime-supervision
reading with pupils = (classroom-support)
end of life care = end-of-life-care
taking minutes at meetings = minute-taking
booking travel = travel-booking
mail merge = (microsoft-office) (mail-handling)
invoice processing = accounts-payable
cold calls = cold-calling
Facebook and Instagram = social-media
fixing bikes = (vehicle-maintenance)
tiling bathrooms = flooring-and-tiling
second fix carpentry = carpentry
wiring plugs = (electrical-installation)
spray painting = (painting-and-decorating)
harness work at height = working-at-height
chainsaw = (tree-work)
dog grooming = (veterinary-care)
make up for weddings = makeup-application
mens haircuts = barbering
lifeguard (NPLQ) = pool-lifeguard-qualification (lifeguarding)
coaching kids football = sports-coaching (childcare)
bag checks at gigs = access-control
handing out leaflets =
good sense of humour =
can start immediately =
no criminal record =
not afraid of heights =
`);

export const occupationsAfresh = readSaidLines(`
waiter/bartender = waiter bar-staff
catering asistant = catering-assistant
pot washer = kitchen-porter
night cleaner = cleaner
cleaning supervisor = cleaning-supervisor
care assistent = care-worker
live-in carer = live-in-carer
support worker (learning disability) = support-worker
nursery assistant = nursery-assistant
lollipop man = (midday-supervisor)
school cook = cook
supermarket shelf stacker = shelf-filler
stock room assistant = (stock-controller) (warehouse-operative)
parcel courier = delivery-driver
coach driver = bus-driver
mini cab driver = private-hire-driver
site labourer = labourer
dryliner = dry-liner
carpenters mate = carpenter
tiler = floor-layer-and-tiler
gas engineer = gas-engineer
car mechanic = vehicle-technician
tree surgeon = tree-surgeon
nail technician = beauty-therapist
dental nurse = dental-nurse
medical secretary = medical-secretary
payroll officer = payroll-clerk
IT support = it-support-technician
data analist = data-analyst
estate agent = estate-agent
rockstar =
retired =
`);

export const candidatesAfresh = readTexts(`
Hi, I am looking for bar work. I did two summers at a pub: pulling pints, changing barrels, collecting glasses and talking to customers. I have a personal licence but no food hygiene.
=> (bar-staff) bar-work cellar-management personal-licence (customer-service) (communication)

She cleaned for private households for years and did the ironing. She is trustworthy. She does not drive and cannot do nights.
=> (cleaner) cleaning laundry-work

EMPLOYMENT
2019-2023 Delivery driver, parcels
- van loading, route planning, proof of delivery
- clean licence, no points
2015-2019 Kitchen porter
- pot washing, veg prep, deliveries in
=> delivery-driver kitchen-porter removals-work journey-planning driving-licence dish-washing food-preparation (checking-deliveries) (driving-vans)

Childminder for 8 years. Paediatric first aid, safeguarding level 2, planned activities and kept observation records. I would love to train as a nurse.
=> childminder first-aid safeguarding activity-planning (record-keeping) (child-observation)

He has been a bricklayer since leaving school. NVQ2. Can read drawings, set out and use a mixer. CSCS blue card. He is not a plasterer but he has helped one.
=> bricklayer (bricklaying) reading-drawings setting-out cscs-card (construction-nvq-level-2) (health-and-social-care-level-2)

I work in a call centre, inbound calls, dealing with complaints and updating Salesforce. Good typing. I got my A levels last year and I speak Urdu and Punjabi.
=> (call-centre-agent) telephone-skills complaints-handling customer-records-systems audio-typing a-levels second-language

Care assistant, nights. Turning residents, pads, fluids charts, giving medication, end of life care. Care Certificate. Moving and handling up to date. Driving licence: no.
=> care-worker medicines-administration end-of-life-care care-certificate patient-handling

Cashier at a betting shop then team leader in a clothes shop. Opened and closed the store, cashed up, trained new staff, did window displays.
=> (cashier) (betting-shop-assistant) cash-handling training-others visual-merchandising-skills key-holding (retail-supervisor)
`);

export const advertsAfresh = readTexts(`
Join our friendly salon as a receptionist. You book clients in, answer the phone, take payments and keep the salon tidy. Hairdressing experience is not needed.
=> appointment-booking telephone-skills cash-handling (reception-duties) (cleaning)

Night security officer. SIA licence essential. You patrol the site, monitor CCTV and keep the daily occurrence book. First aid training is provided.
=> sia-licence patrolling cctv-monitoring reporting-incidents

We need a bookkeeper who knows Xero, can run payroll and prepare VAT returns. AAT qualified or studying. You will not manage anyone.
=> bookkeeping payroll-processing tax-preparation aat-qualification

Teaching assistant for a primary school. You support pupils with special educational needs, run small groups and supervise the playground at lunch. An enhanced DBS check is required.
=> send-support mealtime-supervision dbs-check (classroom-support)

Van driver's mate. You carry furniture, load the van and help customers. You do not need a licence, but you must be able to lift heavy items.
=> (portering) removals-work customer-service manual-handling

Web developer with JavaScript, HTML and CSS. Knowledge of WordPress is a bonus. We don't need a degree. You work in an agile team and write tests.
=> front-end-development css-and-html content-management-systems (agile-methods) (software-testing)
`);
