import { readTexts } from "./said-texts";

/** What employers write about a vacancy, and the skills, licences and qualifications that they ask for in it. */
export const saidInAdverts = readTexts(`
You make drinks and simple food, take payments and keep the counter clean. We give you full training on the espresso machine. You do not need any qualifications, and you do not need to drive.
=> cash-handling (food-preparation) (cleaning)

We are looking for a kitchen porter to wash up, keep the kitchen clean and help the chefs with food preparation. Food hygiene level 2 is an advantage but not essential. Training in allergens is provided.
=> dish-washing food-preparation food-safety (cleaning)

You must hold a valid SIA licence and have good customer service skills. You patrol the building, check bags at the door and write up incidents. No CCTV experience needed.
=> sia-licence customer-service patrolling access-control reporting-incidents

A friendly care home in Barnet needs care assistants. You help residents with washing and dressing, meals and medication. We will train you in moving and handling. You need an enhanced DBS check, which we pay for.
=> personal-care medicines-administration (meal-support) dbs-check

Warehouse operatives wanted for nights. You pick and pack orders, load vans and keep the stock system up to date. A forklift licence would be great. No experience required.
=> order-picking removals-work (stock-systems) (inventory-control) forklift-licence

Our nursery needs a level 3 qualified early years practitioner with paediatric first aid and a good knowledge of the EYFS and safeguarding. You plan activities and observe children.
=> (childcare-level-3) first-aid early-years-practice safeguarding activity-planning (child-observation)

You answer calls, book appointments and greet patients at our busy GP surgery. You need good computer skills; training on EMIS will be given. Excel would be helpful.
=> telephone-skills appointment-booking reception-duties basic-computer-skills microsoft-excel (primary-care)

Site labourer with a CSCS card. You move materials, keep the site tidy and help the trades. You must be physically fit. We do not ask for a driving licence.
=> cscs-card manual-handling (construction-labouring)

We want somebody who communicates well, works in a team and can prioritise their workload. Knowledge of GDPR is desirable. Experience with Salesforce is not required.
=> communication teamwork time-management data-protection

Delivery drivers with a full driving licence and a clean record. Multi-drop experience preferred. You plan your own route and load your own van.
=> driving-licence driving-vans journey-planning removals-work

Chef de partie for a neighbourhood restaurant. You run your section, plan menus with the head chef, control stock and keep to HACCP. City and Guilds 706 or equivalent.
=> kitchen-management menu-planning inventory-control food-hygiene-knowledge city-and-guilds-catering

We offer free lunch, a pension and cycle parking. Apply with your CV. We look forward to hearing from you. Our centre is a five minute walk from the station and welcomes everyone.
=>

Electrician with the 18th Edition and an ECS gold card. You test and inspect, find faults and complete rewires. Experience of solar PV an advantage, or we can teach you.
=> eighteenth-edition ecs-card electrical-testing fault-finding electrical-installation (solar-installation)

You serve customers in our shop, work the till, fill shelves and tidy displays. Full training given, so no retail experience is necessary. Weekend work is part of the job.
=> customer-service till-operation shelf-stacking (visual-merchandising-skills)

Finance assistant. You process invoices, reconcile accounts and chase late payments, using Excel and Sage. Studying towards AAT, or willing to. We support you through your AAT exams.
=> accounts-payable credit-control microsoft-excel aat-qualification (bookkeeping)

Cleaner, early mornings. You clean offices, kitchens and washrooms, and use cleaning chemicals safely. You work on your own, so you should be reliable. No need to speak fluent English.
=> cleaning toilet-and-washroom-cleaning chemical-cleaning-safety (independent-working) (punctuality)

You will support adults with learning disabilities and autism to live independently: shopping, cooking and budgeting. Driving is not essential. You hold the Care Certificate, or we help you get it.
=> learning-disability-knowledge independent-living-support care-certificate (cooking)

The catering team at our school cooks 400 meals a day. You prepare vegetables, serve pupils and wash down. We are an equal opportunities employer. Unfortunately we cannot offer a visa.
=> food-preparation food-service (large-scale-catering) (cooking)
`);
