import { skillTable } from "./read-table";

/** Kitchens, bars, hotels, venues, sport, hair and beauty. */
export const hospitalitySkills = skillTable(
  "skill",
  `
baking = Baking | bread making, pastry making, baking bread and cakes, dough making, making bread, making cakes, baked bread, baking cakes
bar-work = Bar work | bar service, serving drinks, pulling pints, bar skills, bar experience, bartending, behind the bar, serving alcohol, working in a bar, glass collecting, pub work, barmaid work
barista-skills = Making coffee | barista skills, coffee making, latte art, espresso machine, barista experience, barista, coffee machine, making hot drinks, serving coffee, making coffee and tea
banqueting = Banqueting and functions | banqueting, function catering, conference and banqueting, event catering
barbering = Barbering | men's haircutting, clipper cutting, beard trimming, wet shaving
beauty-treatments = Beauty treatments | waxing, nail treatments, eyelash extensions, manicure, threading, lash and brow, facial treatments, nails, nails and lashes, doing nails, nail art, gel nails, eyebrow threading
booking-systems = Hotel and table booking systems | reservation systems, opera pms, property management system, table bookings, opentable, taking reservations, hotel bookings
cake-decorating = Cake decorating | sugarcraft, cake icing, decorating cakes, icing cakes
cellar-management = Cellar management | beer cellar, line cleaning, changing barrels, cellar work
cocktail-making = Making cocktails | cocktail making, mixology, cocktails
cooking = Cooking | cookery, food preparation and cooking, cook meals, cooking from scratch, batch cooking, preparing and cooking food, cooking meals, cooking food, home cooking, cooked food, grill work
dish-washing = Washing up | dishwashing, pot washing, operating a dishwasher, kitchen porter duties, washing dishes, pot wash, washing pots, doing the dishes, washing glasses, glass washing, loading the dishwasher, cleaning dishes, wash the dishes
exercise-instruction = Leading exercise | gym instruction, personal training, circuit training, yoga teaching
food-costing = Costing food | food costing, menu costing, gross profit margins, food cost control, portion control
food-preparation = Preparing food | food preparation, food prep, vegetable preparation, mise en place, salad preparation, knife skills, sandwich making, chopping vegetables, preparing vegetables, peeling vegetables, veg prep, cutting vegetables, making sandwiches, preparing salads, prep work, prepping food, prepare ingredients
food-presentation = Presenting food | plating, food presentation, plating up, plated food, presenting plates
food-service = Serving food | food service, table service, serve meals, waiting on tables, waiting tables, silver service, plate service, food and beverage service, meal service, serving meals, waitressing, waitering, taking orders, running food, clearing tables, serving tables, waiter service, counter service, serving lunch, serving breakfast, carrying plates, serve pupils, serving customers food
gaming-supervision = Supervising gaming | casino gaming, dealing cards, betting shop operations
hair-colouring = Hair colouring | highlights and tints, balayage, colour correction
hair-cutting = Hair cutting | haircutting, hair styling, blow drying, hairdressing, hair styling and cutting, haircuts, washing hair, hair stylist
hospitality-supervision = Running a shift in hospitality | shift management in hospitality, supervising a restaurant, duty management, running the pass, floor supervision
hotel-check-in = Checking guests in and out | check in and check out, guest check in, guest registration, night audit
kitchen-management = Running a kitchen | kitchen management, kitchen operations, running a section, menu development and kitchen management
lifeguarding = Lifeguarding | pool supervision, water rescue, poolside supervision
makeup-application = Applying make-up | make up artistry, makeup application, stage make up, bridal make up
massage-skills = Massage | sports massage, massage therapy, holistic massage, spa treatments
menu-planning = Planning menus | menu planning, menu development, creating menus, menu design
room-cleaning = Servicing guest rooms | bed making, room attendant duties, changing bed linen, turndown service, making beds, changing beds, changing sheets, changing linen, cleaning hotel rooms, hotel cleaning, cleaning guest rooms, cleaning rooms, cleaning bedrooms, housekeeping duties, hotel housekeeping
stock-rotation = Rotating stock | stock rotation, first in first out, date checking, checking use by dates, rotating the stock, checking dates
tour-guiding = Guiding tours | tour guiding, guided tours, leading tours, visitor tours
travel-booking = Booking travel | travel booking, galileo gds, amadeus gds, holiday bookings, itinerary planning
upselling = Upselling | selling add ons, cross selling, suggestive selling, upsell
visitor-welcome = Welcoming visitors | welcoming guests, guest relations, hosting guests, visitor experience, guest experience, guest service, greeting the public, talking to visitors, helping visitors, welcoming customers
wine-service = Wine service | wine knowledge, sommelier skills, serving wine
large-scale-catering = Catering for large numbers | large scale catering, contract catering, school catering, hospital catering, production kitchen, bulk cooking
event-stewarding = Stewarding events | event stewarding, crowd stewarding, ticket checking, crowd safety, ushering, stewarding, event security work, checking tickets
`,
);

export const hospitalityKnowledge = skillTable(
  "knowledge",
  `
allergens = Food allergens | allergen awareness, allergens, food allergies, natasha's law, allergen information, allergen training, allergy awareness
food-hygiene-knowledge = Food hygiene rules | haccp, food standards, food safety management, hygiene ratings, hygiene standards, kitchen hygiene
special-diets = Special diets | dietary requirements, vegan cooking, halal food, kosher food, vegetarian cooking, modified diets, therapeutic diets
licensing-law = Licensing law | challenge 25, licensing act, age restricted sales, responsible alcohol service
`,
);
