import { skillTable } from "./read-table";

/** Shops, warehouses, transport, cleaning, security and customer operations. */
export const operationsSkills = skillTable(
  "skill",
  `
access-control = Controlling access | access control, gatehouse duties, id checks, searching bags, bag searches, door control, checking bags, check bags at the door, checking id, door work
aircraft-loading = Loading aircraft | baggage handling, ramp handling, aircraft loading
butchery-skills = Butchery | cutting meat, boning, meat preparation, fish filleting
car-cleaning = Cleaning vehicles | car valeting, vehicle cleaning, vehicle valeting
category-buying = Buying for shops | retail buying, range planning, merchandise planning, supplier selection
cctv-monitoring = Watching CCTV | cctv monitoring, cctv operation, cctv surveillance, control room operation, cctv, cctv operator, cctv cameras, monitoring cameras
checking-deliveries = Checking deliveries | goods in, receiving deliveries, receipt of goods, goods received, receiving goods, booking in deliveries, accepting deliveries, unloading deliveries, taking in deliveries, checking in deliveries
cleaning = Cleaning | general cleaning, cleaning duties, cleaning offices, hoovering, mopping, cleaning skills, domestic duties, domestic services, office cleaning, cleaning experience, cleaning services, cleanliness, office cleaner, cleaning houses, house cleaning, domestic cleaning, sweeping, vacuuming, dusting, cleaning kitchens, commercial cleaning, school cleaning, cleaning work, cleaning jobs, cleaning floors, mopping floors, keep the kitchen clean, keep the counter clean, keep areas clean, keeping clean and tidy, cleaner
cold-calling = Telephone sales | telesales, cold calling, outbound calls, outbound sales
complaint-escalation = Calming upset customers | dealing with difficult customers, difficult customers, calming upset callers, angry customers, rude customers
contact-centre-systems = Contact centre systems | contact centre, call centre systems, live chat, webchat, call centre experience, call centre
crowd-management = Managing crowds | crowd control, crowd management, queue management, managing queues
deep-cleaning = Deep cleaning | end of tenancy cleaning, carpet cleaning machine, floor buffing, industrial cleaning, jet washing, machine scrubbing, deep clean, floor machines, floor polishing, pressure washing, floor scrubber, scrubber dryer
driving = Driving | driving skills, car driving, driving experience, driver duties
driving-buses = Driving buses and coaches | bus driving, coach driving, minibus driving, passenger vehicle driving
driving-trains = Driving trains | train driving, railway signalling, train operation
driving-vans = Driving vans | van driving, multi drop, multi drop delivery, delivery driving, parcel delivery, van driver, delivering parcels, courier work, delivering food, food delivery, transit van, making deliveries, delivery driver
driving-lorries = Driving lorries | hgv driving, lgv driving, lorry driving, articulated lorries, class 2 driving, class 1 driving, driving trucks, truck driving, driving hgvs
emergency-call-handling = Handling emergency calls | 999 calls, emergency dispatch, emergency call taking, control room calls, 111 calls, nhs 111
emergency-planning = Planning for emergencies | emergency planning, business continuity, emergency preparedness, eprr, emergency preparedness resilience and response, major incident planning
enforcement = Enforcing rules | issuing penalty charge notices, parking enforcement, enforcement notices, fare enforcement
floristry = Floristry | flower arranging, bouquet making, floral design
forklift-driving = Driving forklifts | fork lift driving, reach truck driving, counterbalance truck, powered pallet truck, using a forklift, operating forklifts, forklift operator, pallet truck, pump truck, forklift experience, driving a forklift truck
good-presentation = Smart appearance | professional appearance, well presented, smart presentation
inventory-control = Controlling stock | stock control, inventory control, stock management, inventory management, stock taking, stock checks, ordering stock, stock levels, maintain stock levels, stock ordering, manage stock, stock take, stock counts, counting stock, checking stock, stock counting
journey-planning = Planning routes | route planning, route optimisation, journey planning, fleet scheduling, satellite navigation, plan own routes, plan your own route, using sat nav, sat nav
key-holding = Opening and closing premises | keyholding, locking up premises, opening and closing, keyholder duties, opening up the shop, closing up, opening and locking up
laundry-work = Laundry | ironing, washing and ironing, linen handling, pressing clothes, washing clothes, folding clothes, dry cleaning, washing laundry
logistics-coordination = Coordinating transport | transport planning, logistics coordination, freight booking, import and export documents, shipping documents, supply chain coordination, customs documentation, logistics planning
loss-prevention = Preventing theft | loss prevention, shoplifting prevention, shrinkage control, store detective work
manual-handling = Manual handling | heavy lifting, lifting and carrying, safe lifting, lifting heavy loads, physically fit, physically demanding, manual handling training, lifting heavy boxes, lifting boxes, lifting heavy items, carrying heavy items, heavy work, lifting heavy objects, moving heavy items, moving materials, manual handling trained, physical work, lifting heavy things
market-research-interviewing = Survey interviewing | market research interviewing, street surveys
online-retail = Selling online | ecommerce, e commerce, online sales, shopify, online listings
order-picking = Picking and packing orders | order picking, picking and packing, pick and pack, packing orders, picking orders, order fulfilment, pick pack, picker packer, order picker, picking packing, picking items, fulfilling orders, picking stock
packing = Packing | packing goods, packaging products, shrink wrapping, hand packing, packing boxes, packing goods into boxes, packing parcels
passenger-care = Looking after passengers | passenger assistance, passenger care, helping passengers, in flight service, assisting passengers
patrolling = Patrolling | security patrols, site patrols, foot patrols, patrolling premises, mobile patrols, patrol, patrol the building, patrolling buildings, patrol the site
pest-control-skills = Pest control | pest prevention, rodent control, pest treatments
pharmacy-counter-service = Serving at a pharmacy counter | medicines counter, over the counter medicines, healthcare counter
portering = Portering | moving equipment, hospital portering, moving furniture, portering duties, portering services, pushing beds and wheelchairs, moving patients and equipment
postal-delivery = Delivering post | mail delivery, postal delivery, letter delivery
product-knowledge = Knowing the products | product knowledge, product demonstration
reporting-incidents = Reporting incidents | incident reports, daily occurrence book, writing incident reports, logging incidents, write up incidents, recording incidents, incident logs, reporting of incidents
removals-work = Moving furniture and goods | furniture removals, house removals, loading and unloading, loading vans, unloading vehicles, unloading lorries, loading lorries, loading trucks, house moves, man and van, loading a van, load your own van
sales-skills = Selling | sales skills, retail sales, selling skills, sales targets, achieving sales targets, closing sales, sales experience, direct sales, sales, selling to customers, sales work, face to face sales, door to door sales, making sales
account-management = Looking after business customers | account management, key account management, client relationships, client relationship management, managing accounts, client management
security-screening = Security screening | baggage screening, x ray screening of bags, metal detectors, security checks
shelf-stacking = Filling shelves | shelf stacking, replenishing stock, stock replenishment, shelf filling, restocking, shelf stacker, restocking shelves, stocking shelves, shelf replenishment, putting out stock, filled the shelves
stock-systems = Warehouse and stock systems | warehouse management system, barcode scanners, handheld scanners, rf scanners, sap warehouse, stock systems
store-management = Running a shop | store management, retail management, shop management, managing a store
switchboard-operation = Working a switchboard | switchboard, switchboard operation, telephone exchange
till-operation = Using a till | till work, operating a till, till operation, epos, point of sale, checkout work, cash register, tills, on the tills, working on the till, working the till, work on tills, worked the tills, till experience, using tills, checkout, pos system, cashier work, till operator, on the checkout
toilet-and-washroom-cleaning = Cleaning washrooms | washroom cleaning, toilet cleaning, sanitary cleaning, cleaning toilets, cleaning bathrooms, cleaned the toilets
train-and-station-safety = Safety on the railway | platform safety, track safety, train dispatch, personal track safety
vehicle-checks = Checking vehicles | vehicle checks, daily vehicle checks, walk round checks, vehicle inspections, vehicle safety checks, van checks
vehicle-maintenance = Repairing vehicles | vehicle repair, vehicle servicing, motor vehicle maintenance, mot testing, vehicle diagnostics, brake repair, tyre fitting, fixing cars, car repairs, repairing cars, car mechanics, car maintenance, motor mechanics, servicing cars, changing tyres, mechanic work
warehouse-operations = Warehouse work | warehouse operations, warehouse experience, warehouse duties, warehousing, warehouse environment, stores work, worked in a warehouse, working in a warehouse, warehouse skills, warehouse picking
`,
);

export const operationsKnowledge = skillTable(
  "knowledge",
  `
chemical-cleaning-safety = Using cleaning chemicals safely | cleaning chemicals, colour coded cleaning, chemical handling, safe use of cleaning products
driver-rules = Drivers' hours and road rules | drivers hours, tachograph, highway code, road safety, driver cpc periodic training
local-area-knowledge = Knowing the local area | knowledge of london, topographical knowledge, local area knowledge, local knowledge, knowing london, know london well, know london roads, knowledge of london roads, knowledge of the area
consumer-law = Consumer rights | consumer law, consumer protection, trading standards law, sale of goods
security-procedures = Security procedures | security protocols, martyn's law, counter terrorism awareness, act awareness
supply-chain-knowledge = Supply chains | supply chain management, logistics management
`,
);
