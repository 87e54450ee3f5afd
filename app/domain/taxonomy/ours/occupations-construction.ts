import { needsTable, occupationTable } from "./read-table";

export const constructionOccupations = occupationTable(
  "construction",
  `
labourer = Construction labourer | 9129 | labourer, general labourer, site labourer, building labourer, construction operative, site operative, builder's labourer, hod carrier, labouring, construction worker, building site worker, building work, construction work, builder, site labouring
groundworker = Groundworker | 9121 | groundwork operative, drainage operative, drain layer
bricklayer = Bricklayer | 5313 | brickie, bricklaying apprentice, hod carrier bricklayer, bricklaying
carpenter = Carpenter or joiner | 5316 | carpenter, joiner, chippy, shopfitter, site carpenter, bench joiner, maintenance carpenter, kitchen fitter, carpenter builder, kitchen installer, chippie, carpentry, joinery
plasterer = Plasterer | 5321 | renderer, plastering operative, fibrous plasterer, plastering
dry-liner = Dry liner | 5321 | drylining operative, ceiling fixer, plasterboard fixer, taper and jointer, tacker
painter-and-decorator = Painter and decorator | 5323 | painter, decorator, painter decorator, spray painter building, painting and decorating, decorating
floor-layer-and-tiler = Floor layer or tiler | 5322 | floor layer, tiler, wall tiler, carpet fitter, flooring installer
roofer = Roofer | 5314 | roof tiler, slater, flat roofer, roofing operative, roof slater, roofing
scaffolder = Scaffolder | 8151 | scaffold labourer, advanced scaffolder, part 2 scaffolder, scaffolding labourer, scaffolding
steel-fixer = Steel fixer or erector | 5311 | steel fixer, steel erector, rebar fixer, structural steel erector
glazier = Glazier or window fitter | 5317 | glazier, window fitter, window installer, double glazing installer
plumber = Plumber | 5315 | plumbing engineer, plumbing and heating engineer, pipe fitter plumber, multi skilled plumber, plumbers mate, plumbing
gas-engineer = Gas engineer | 5315 | heating engineer, boiler engineer, gas service engineer, gas fitter, boiler installer
electrician = Electrician | 5241 | electrical fitter, maintenance electrician, approved electrician, electrical installer, electrical contractor, electrical engineer installation, jib electrician, electrical technician maintenance, sparky, sparkie, electrical work
electricians-mate = Electrician's mate | 9129 | electrical improver, electrical mate, electrical labourer
maintenance-operative = Building maintenance operative | 8159 | handyperson, handyman, multi skilled operative, maintenance operative, multi trade operative, general maintenance operative, maintenance craftsman, maintenance technician buildings, maintenance assistant, estates maintenance carpenter, estates craftsperson, estates officer maintenance, caretaker maintenance, mechanical craftsperson, maintenance craftsperson, maintenance mechanical craftsperson, estates assistant, estates craftsman, maintenance person
plant-operator = Plant operator | 8229 | digger driver, excavator operator, dumper driver, telehandler operator, machine operator construction, excavator driver, 360 operator
crane-operator = Crane operator | 8221 | crane driver, tower crane operator, slinger signaller, slinger banksman
highways-operative = Highways operative | 8152 | road worker, tarmac operative, street works operative, highway maintenance operative, paver, road maintenance operative
demolition-operative = Demolition operative | 8159 | demolition worker, soft strip operative, asbestos operative, asbestos remover
traffic-marshal = Site traffic marshal | 9129 | traffic marshal, gateman, vehicle marshal, banksman, construction gateman, traffic marshalling
site-supervisor = Site supervisor | 5330 | construction foreman, site foreman, trades supervisor, construction supervisor, maintenance supervisor, general foreman
site-manager = Construction site manager | 1122 | site manager, construction manager, building site manager, assistant site manager, building services manager, works manager
construction-project-manager = Construction project manager | 2455 | project manager construction, contracts manager construction, project manager mechanical and electrical, capital projects manager, contract manager building, estates project manager
quantity-surveyor = Quantity surveyor | 2453 | assistant quantity surveyor, commercial surveyor, cost manager construction, senior quantity surveyor, trainee quantity surveyor
building-surveyor = Building surveyor | 2454 | chartered surveyor, property surveyor, surveyor, land surveyor, party wall surveyor, disrepair surveyor
estimator = Estimator | 3541 | construction estimator, bid estimator, cost estimator
civil-engineer = Civil engineer | 2121 | structural engineer, site engineer, highways engineer, drainage engineer, graduate civil engineer, setting out engineer
building-services-engineer = Building services engineer | 2129 | mechanical building services engineer, m&e engineer, building services design engineer, hvac design engineer
architect = Architect | 2451 | project architect, architectural designer, part ii architectural assistant, landscape architect
architectural-technician = Architectural technician | 3120 | cad technician, bim technician, bim coordinator, draughtsperson, architectural assistant, cad designer, revit technician
town-planner = Town planner | 2452 | planning officer, development management officer, planning consultant, planning policy officer, urban designer
building-control-officer = Building control officer | 3581 | building inspector, building control surveyor, building control inspector
health-and-safety-officer = Health and safety officer | 3582 | health and safety manager, health and safety adviser, hse adviser, safety officer, fire safety officer, health safety and environment adviser, fire risk assessor, fire safety adviser, head of health and safety
`,
);

export const constructionNeeds = needsTable(`
labourer: construction-labouring manual-handling construction-health-and-safety teamwork / cscs-card power-tool-use punctuality asbestos-licence
groundworker: groundworks concreting construction-health-and-safety manual-handling / cscs-card cpcs-card plant-operation hard-landscaping
bricklayer: bricklaying reading-drawings power-tool-use construction-health-and-safety / cscs-card construction-nvq-level-2 working-at-height construction-methods
carpenter: carpentry reading-drawings power-tool-use construction-health-and-safety / cscs-card construction-nvq-level-2 kitchen-and-bathroom-fitting working-at-height apprenticeship
plasterer: plastering power-tool-use construction-health-and-safety attention-to-detail / cscs-card construction-nvq-level-2 working-at-height drylining
dry-liner: drylining reading-drawings power-tool-use working-at-height / cscs-card construction-nvq-level-2 pasma-card ipaf-licence
painter-and-decorator: painting-and-decorating attention-to-detail working-at-height construction-health-and-safety / cscs-card construction-nvq-level-2 customer-service pasma-card
floor-layer-and-tiler: flooring-and-tiling attention-to-detail power-tool-use numeracy / cscs-card construction-nvq-level-2 kitchen-and-bathroom-fitting driving-licence
roofer: roofing working-at-height power-tool-use construction-health-and-safety / cscs-card construction-nvq-level-2 insulation-installation manual-handling
scaffolder: scaffolding working-at-height manual-handling teamwork / cisrs-card cscs-card driving-licence construction-health-and-safety
steel-fixer: steel-fixing reading-drawings working-at-height manual-handling / cscs-card construction-nvq-level-2 welding ipaf-licence
glazier: glazing working-at-height power-tool-use manual-handling / cscs-card driving-licence customer-service
plumber: plumbing underfloor-heating power-tool-use reading-drawings fault-finding / cscs-card plumbing-nvq gas-safe driving-licence kitchen-and-bathroom-fitting
gas-engineer: gas-work gas-safe plumbing fault-finding underfloor-heating / plumbing-nvq driving-licence customer-service heat-pump-installation
electrician: electrical-installation electrical-testing electrical-regulations fault-finding reading-drawings / ecs-card electrical-nvq eighteenth-edition driving-licence working-at-height electrical-principles
electricians-mate: electrical-installation power-tool-use manual-handling teamwork / ecs-card cscs-card working-at-height cable-laying
maintenance-operative: building-maintenance power-tool-use independent-working fault-finding / plumbing carpentry painting-and-decorating driving-licence apprenticeship
plant-operator: plant-operation cpcs-card construction-health-and-safety groundworks / cscs-card vehicle-checks driving-licence
crane-operator: lift-operations cpcs-card construction-health-and-safety communication / cscs-card working-at-height vehicle-checks
highways-operative: highway-maintenance street-works-card manual-handling teamwork / cscs-card driving-licence concreting
demolition-operative: demolition-work construction-health-and-safety manual-handling power-tool-use / cscs-card asbestos-licence working-at-height waste-sorting
traffic-marshal: traffic-marshalling construction-health-and-safety communication punctuality / cscs-card access-control customer-service
site-supervisor: supervising-staff construction-health-and-safety reading-drawings site-management / smsts cscs-card construction-nvq-level-3 first-aid
site-manager: site-management construction-health-and-safety leadership construction-planning construction-methods / smsts cscs-card first-aid building-regulations degree
construction-project-manager: project-management site-management contract-management construction-planning budget-management / prince2 building-services rics-membership building-regulations
quantity-surveyor: quantity-surveying cost-estimating negotiation contract-management numeracy / rics-membership degree microsoft-excel construction-methods
building-surveyor: building-inspection surveying building-regulations report-writing / rics-membership degree project-management driving-licence
estimator: cost-estimating reading-drawings numeracy microsoft-excel / quantity-surveying bid-writing construction-methods
civil-engineer: structural-design setting-out cad-drawing degree numeracy / ipms-chartered-engineer construction-planning surveying project-management
building-services-engineer: building-services degree cad-drawing energy-efficiency / ipms-chartered-engineer mechanical-principles electrical-principles bim
architect: architectural-design building-regulations cad-drawing degree creativity / masters-degree bim three-d-modelling planning-law
architectural-technician: cad-drawing bim building-regulations reading-drawings / architectural-design construction-methods diploma
town-planner: town-planning-skills planning-law report-writing degree / masters-degree public-consultation presenting
building-control-officer: building-inspection building-regulations report-writing communication / degree fire-safety driving-licence
health-and-safety-officer: health-and-safety risk-assessing health-and-safety-audit incident-investigation training-others / nebosh fire-safety construction-health-and-safety report-writing compliance
`);
