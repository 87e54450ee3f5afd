import { skillTable } from "./read-table";

/** Kitchens, bars, hotels, venues, sport, hair and beauty. */
export const hospitalitySkills = skillTable(
  "skill",
  `
baking = Baking | bread making, pastry making, baking bread and cakes, dough making
bar-work = Bar work | bar service, serving drinks, pulling pints, bar skills, bar experience
barista-skills = Making coffee | barista skills, coffee making, latte art, espresso machine, barista experience
banqueting = Banqueting and functions | banqueting, function catering, conference and banqueting, event catering
barbering = Barbering | men's haircutting, clipper cutting, beard trimming, wet shaving
beauty-treatments = Beauty treatments | waxing, nail treatments, eyelash extensions, manicure, threading, lash and brow, facial treatments
booking-systems = Hotel and table booking systems | reservation systems, opera pms, property management system, table bookings, opentable, taking reservations, hotel bookings
cake-decorating = Cake decorating | sugarcraft, cake icing
cellar-management = Cellar management | beer cellar, line cleaning, changing barrels, cellar work
cocktail-making = Making cocktails | cocktail making, mixology, cocktails
cooking = Cooking | cookery, food preparation and cooking, cook meals, cooking from scratch, batch cooking, preparing and cooking food
dish-washing = Washing up | dishwashing, pot washing, operating a dishwasher, kitchen porter duties
exercise-instruction = Leading exercise | gym instruction, personal training, circuit training, yoga teaching
food-costing = Costing food | food costing, menu costing, gross profit margins, food cost control, portion control
food-preparation = Preparing food | food preparation, food prep, vegetable preparation, mise en place, salad preparation, knife skills, sandwich making
food-presentation = Presenting food | plating, food presentation, plating up
food-service = Serving food | food service, table service, serve meals, waiting on tables, waiting tables, silver service, plate service, food and beverage service, meal service, serving meals
gaming-supervision = Supervising gaming | casino gaming, dealing cards, betting shop operations
hair-colouring = Hair colouring | highlights and tints, balayage, colour correction
hair-cutting = Hair cutting | haircutting, hair styling, blow drying, hairdressing
hospitality-supervision = Running a shift in hospitality | shift management in hospitality, supervising a restaurant, duty management, running the pass, floor supervision
hotel-check-in = Checking guests in and out | check in and check out, guest check in, guest registration, night audit
kitchen-management = Running a kitchen | kitchen management, kitchen operations, running a section, menu development and kitchen management
lifeguarding = Lifeguarding | pool supervision, water rescue, poolside supervision
makeup-application = Applying make-up | make up artistry, makeup application, stage make up, bridal make up
massage-skills = Massage | sports massage, massage therapy, holistic massage, spa treatments
menu-planning = Planning menus | menu planning, menu development, creating menus, menu design
room-cleaning = Servicing guest rooms | bed making, room attendant duties, changing bed linen, turndown service, making beds
stock-rotation = Rotating stock | stock rotation, first in first out, date checking, checking use by dates
tour-guiding = Guiding tours | tour guiding, guided tours, leading tours, visitor tours
travel-booking = Booking travel | travel booking, galileo gds, amadeus gds, holiday bookings, itinerary planning
upselling = Upselling | selling add ons, cross selling, suggestive selling
visitor-welcome = Welcoming visitors | welcoming guests, guest relations, hosting guests, visitor experience, guest experience, guest service
wine-service = Wine service | wine knowledge, sommelier skills, serving wine
large-scale-catering = Catering for large numbers | large scale catering, contract catering, school catering, hospital catering, production kitchen, bulk cooking
event-stewarding = Stewarding events | event stewarding, crowd stewarding, ticket checking, crowd safety, ushering
`,
);

export const hospitalityKnowledge = skillTable(
  "knowledge",
  `
allergens = Food allergens | allergen awareness, allergens, food allergies, natasha's law, allergen information
food-hygiene-knowledge = Food hygiene rules | haccp, food standards, food safety management, hygiene ratings, hygiene standards, kitchen hygiene
special-diets = Special diets | dietary requirements, vegan cooking, halal food, kosher food, vegetarian cooking, modified diets, therapeutic diets
licensing-law = Licensing law | challenge 25, licensing act, age restricted sales, responsible alcohol service
`,
);
