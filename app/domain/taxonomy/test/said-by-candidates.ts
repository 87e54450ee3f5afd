import { readTexts } from "./said-texts";

/** What residents say of themselves, as a broker writes it down or a CV has it. Ids of occupations and skills. */
export const saidByCandidates = readTexts(`
I worked 3 years in a kitchen, I did washing up and food prep, got my food hygiene cert.
=> dish-washing food-preparation food-safety (kitchen-assistant) (kitchen-porter)

Was a carer for my mum, then got a job as a home carer. Helped people with washing and dressing, gave medication, made meals. No driving licence.
=> home-care-worker (care-worker) personal-care medicines-administration meal-support

Ive been a cleaner in offices since 2015, mostly hoovering, mopping and toilets. I can use the big floor machines. Dont have DBS.
=> cleaner cleaning (toilet-and-washroom-cleaning) (deep-cleaning)

10 yrs exp as Warehouse operative. Picking and packing, goods in, stock takes. FLT licence (counterbalance) expired last year.
=> warehouse-operative order-picking checking-deliveries inventory-control (forklift-licence)

Customer service assistant at a big supermarket: worked the tills, stacked shelves, dealt with customer complaints, cashed up at night. I have no experience of driving.
=> (customer-service-adviser) (sales-assistant) customer-service till-operation shelf-stacking complaints-handling cash-handling

I have my CSCS card and I have been laboring on building sites for two years. I never did any scaffolding. Would like to learn bricklaying.
=> cscs-card construction-labouring (labourer) (bricklaying)

SECURITY OFFICER 2018 - 2022
Patrolling the premises, watching CCTV, bag searches and writing incident reports.
SIA licence (door supervisor), first aid at work.
=> security-officer patrolling cctv-monitoring access-control reporting-incidents sia-licence first-aid (door-supervisor)

Barista and waitress. Made coffees on an espresso machine, took orders, served food and handled cash. Level 2 food safety.
=> barista waiter barista-skills food-service cash-handling food-safety

I was a teaching assistant in a primary school and worked with kids who have special needs. Safeguarding training done. Fluent in Spanish and English.
=> teaching-assistant send-support safeguarding (childcare) second-language

Drove a van for a parcel company, multi drop, full clean UK driving licence, good knowledge of London roads.
=> driving-vans driving-licence local-area-knowledge (delivery-driver)

Receptionist: answering the phones, greeting visitors, booking appointments, opening the post. I use Word, Excel and Outlook every day.
=> receptionist telephone-skills reception-duties appointment-booking mail-handling microsoft-excel (microsoft-office) email-and-calendar

He looked after his two younger brothers and is good with children. He has not got any qualifications. He can't read or write English well.
=> childcare

She did NVQ level 3 in health and social care and worked in a care home with people who have dementia. She is trained in moving and handling and hoists.
=> health-and-social-care-level-3 dementia-care patient-handling (care-worker)

Commis chef in a hotel: batch cooking, plating up, stock rotation, kept the kitchen clean. Know about allergens.
=> commis-chef cooking food-presentation stock-rotation allergens (cleaning)

i am a hard worker and a team player, always on time, i lern fast and i want any job, no experiance yet
=> teamwork punctuality learning-quickly

Worked as a driver for a taxi firm for 6 years. PCO licence. Can't lift anything heavy.
=> private-hire-driver private-hire-licence (delivery-driver)

Painter and decorator, self employed. Wallpapering, plastering, some tiling. IPAF and PASMA tickets. Own tools and van.
=> painter-and-decorator painting-and-decorating plastering flooring-and-tiling ipaf-licence pasma-card

I used to do hairdressing (level 2) and nails. I am good at talking to clients and taking bookings. I am not a barber.
=> hair-cutting hairdressing-level-2 beauty-treatments (hairdresser) (booking-systems) (appointment-booking) (clear-speech)

Studied computing. I know Python, HTML and CSS, some Java, and SQL. I built websites for friends. Not confident with public speaking.
=> python-programming css-and-html java-programming sql-queries web-design

Volunteer at a food bank: sorting stock, talking to visitors, lifting heavy boxes. GCSE maths and English.
=> manual-handling gcse-english-and-maths (visitor-welcome) (inventory-control)

Hotel housekeeping for five years, making beds and changing linen, cleaning bathrooms. Supervised 3 staff and did the rotas.
=> room-attendant room-cleaning (cleaning) (toilet-and-washroom-cleaning) supervising-staff rostering

Bookkeeper, AAT level 3. Raised invoices, chased payments, ran payroll and did VAT returns with Sage.
=> bookkeeper bookkeeping aat-qualification accounts-receivable credit-control payroll-processing tax-preparation

Worked as healthcare asistant on a stroke ward. Took blood presure, did personal care, helped feeding patients. Enhanced DBS.
=> healthcare-assistant clinical-observations personal-care feeding-support (neurological-rehabilitation) dbs-check

I don't drive. I have never worked in retail. I would rather not do cleaning. I like gardening and I did grounds maintenance for the council.
=> garden-maintenance (gardener)
`);
