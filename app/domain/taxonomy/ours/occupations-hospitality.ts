import { needsTable, occupationTable } from "./read-table";

export const hospitalityOccupations = occupationTable(
  "hospitality",
  `
chef = Chef | 5434 | chef de partie, line chef, section chef, junior chef, pastry chef, relief chef, sushi chef, demi chef de partie, agency chef, chef work, grill chef, breakfast chef
head-chef = Head chef | 5434 | sous chef, executive chef, senior chef, chef manager, junior sous chef, kitchen chef manager
commis-chef = Commis chef | 5434 | trainee chef, apprentice chef, commis, chef apprentice
cook = Cook | 5435 | school cook, care home cook, head cook, breakfast cook, grill cook, assistant cook, fry cook, cook supervisor, cooking, home cook, cook in a school
kitchen-assistant = Kitchen assistant | 9263 | kitchen hand, kitchen helper, kitchen staff, food preparation assistant, kitchen team member, kitchen worker, kitchen work, worked in a kitchen, kitchen
kitchen-porter = Kitchen porter | 9263 | kp, pot washer, dishwasher, kitchen steward, kitchen portering, pot wash, washing up in a kitchen
catering-assistant = Catering assistant | 9263 | canteen assistant, food service assistant, catering staff, school catering assistant, general catering assistant, hospitality assistant, catering team member, food assistant, catering, catering work
fast-food-worker = Fast food team member | 9263 | crew member, restaurant crew member, sandwich maker, fast food assistant, burger van assistant, restaurant team member
baker = Baker | 5432 | bakery assistant, pastry baker, cake decorator, artisan baker, confectioner, baking
waiter = Waiter or waitress | 9264 | waiter, waitress, waiting staff, food and beverage assistant, restaurant server, server, commis waiter, banqueting assistant, conference and banqueting assistant, front of house team member, steward catering, restaurant host, waitressing, waitering, waiter and waitress, waiting at tables
bar-staff = Bartender | 9265 | bar staff, barman, barmaid, bar person, mixologist, bar assistant, glass collector, pub staff, bar team member, bar work, bartending, bar job, pub work
barista = Barista | 9266 | coffee shop assistant, coffee maker, coffee shop team member, cafe assistant, coffee barista
catering-supervisor = Restaurant or catering supervisor | 9261 | catering supervisor, restaurant supervisor, bar supervisor, head waiter, food and beverage supervisor, shift supervisor catering, cafe supervisor, head waitress
restaurant-manager = Restaurant manager | 1222 | cafe manager, restaurant general manager, assistant restaurant manager, coffee shop manager, food and beverage manager, restaurant owner
pub-manager = Pub manager | 1223 | publican, bar manager pub, licensee, assistant pub manager, pub general manager, landlord of a pub
catering-manager = Catering manager | 5436 | kitchen manager, bar manager, contract catering manager, catering services manager, school catering manager
hotel-receptionist = Hotel receptionist | 4216 | front desk agent, front office agent, guest services agent, hotel front of house, hotel front desk, guest relations officer
hotel-manager = Hotel manager | 1221 | hostel manager, hotel duty manager, front office manager, hotel general manager, accommodation manager, rooms division manager
room-attendant = Hotel room attendant | 9223 | chambermaid, hotel housekeeper, housekeeping assistant, hotel cleaner, housekeeping room attendant, housekeeping attendant, hotel housekeeping, hotel cleaning, housekeeping, hotel room cleaner
housekeeping-supervisor = Housekeeping supervisor | 6240 | head housekeeper, executive housekeeper, hotel housekeeping supervisor, housekeeping manager, floor housekeeper
concierge = Concierge | 6232 | hotel concierge, residential concierge, building concierge, doorman
night-porter = Hotel porter | 9269 | night porter, hall porter, bell person, luggage porter, linen porter
visitor-host = Visitor attraction host | 9267 | visitor assistant, visitor experience assistant, attraction host, ride operator, museum host, visitor services assistant, theme park attendant
tour-guide = Tour guide | 6219 | walking tour guide, coach tour guide, blue badge guide, travel guide
travel-consultant = Travel consultant | 6212 | travel agent, travel adviser, reservations agent, holiday consultant, reservations consultant
hospitality-events-coordinator = Hospitality events coordinator | 3557 | wedding coordinator, banqueting manager, conference coordinator, venue coordinator, meeting and events coordinator, functions coordinator, conference and events manager
`,
);

export const hospitalityNeeds = needsTable(`
chef: cooking food-preparation food-hygiene-knowledge food-presentation working-under-pressure / food-safety city-and-guilds-catering allergens menu-planning stock-rotation teamwork
head-chef: kitchen-management cooking menu-planning food-costing line-management food-hygiene-knowledge / food-safety-level-3 rostering inventory-control training-others allergens
commis-chef: cooking food-preparation learning-quickly teamwork / food-safety city-and-guilds-catering food-hygiene-knowledge punctuality
cook: cooking food-hygiene-knowledge menu-planning large-scale-catering / food-safety special-diets allergens inventory-control
kitchen-assistant: food-preparation dish-washing cleaning teamwork / food-safety food-hygiene-knowledge stock-rotation manual-handling punctuality
kitchen-porter: dish-washing cleaning manual-handling teamwork / food-safety punctuality working-under-pressure chemical-cleaning-safety
catering-assistant: food-service food-preparation customer-service cleaning / food-safety till-operation allergens teamwork large-scale-catering
fast-food-worker: food-preparation customer-service till-operation working-under-pressure / food-safety cash-handling teamwork upselling
baker: baking food-hygiene-knowledge attention-to-detail punctuality / food-safety cake-decorating manual-handling food-production
waiter: food-service customer-service communication good-presentation teamwork / wine-service till-operation upselling allergens banqueting
bar-staff: bar-work customer-service till-operation licensing-law / cocktail-making cellar-management cash-handling upselling
barista: barista-skills customer-service till-operation teamwork / food-safety cash-handling upselling stock-rotation
catering-supervisor: hospitality-supervision supervising-staff customer-service food-service / rostering food-safety cash-handling training-others
restaurant-manager: hospitality-supervision line-management customer-service financial-management rostering / personal-licence food-safety-level-3 recruitment inventory-control
pub-manager: hospitality-supervision bar-work licensing-law line-management cash-handling / personal-licence cellar-management inventory-control event-planning
catering-manager: hospitality-supervision food-costing line-management large-scale-catering food-hygiene-knowledge / food-safety-level-3 contract-management menu-planning budget-management
hotel-receptionist: reception-duties hotel-check-in booking-systems customer-service communication / second-language cash-handling upselling complaints-handling
hotel-manager: line-management customer-service financial-management hospitality-supervision booking-systems / recruitment health-and-safety performance-monitoring fire-safety
room-attendant: room-cleaning cleaning attention-to-detail time-management / chemical-cleaning-safety laundry-work customer-service manual-handling
housekeeping-supervisor: room-cleaning supervising-staff attention-to-detail rostering / inventory-control training-others health-and-safety
concierge: visitor-welcome customer-service local-area-knowledge good-presentation / second-language mail-handling access-control travel-booking
night-porter: visitor-welcome customer-service manual-handling independent-working / hotel-check-in fire-safety patrolling
visitor-host: visitor-welcome customer-service communication teamwork / ticketing-and-box-office second-language cash-handling first-aid
tour-guide: tour-guiding presenting visitor-welcome local-area-knowledge / second-language first-aid art-history
travel-consultant: travel-booking customer-service sales-skills communication / basic-computer-skills second-language upselling
hospitality-events-coordinator: event-planning customer-service organising-work communication / banqueting budget-management sales-skills audio-visual-equipment
`);
