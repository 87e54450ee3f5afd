import { skillTable } from "./read-table";

/** Building, the green economy, and keeping buildings working. */
export const constructionSkills = skillTable(
  "skill",
  `
air-conditioning-work = Air conditioning and refrigeration | air conditioning installation, refrigeration, refrigerant handling, hvac, ac servicing
airtightness-testing = Testing airtightness | airtightness testing, air tests, blower door testing
bim = Building information modelling | bim, revit, bim modelling, bim coordination
bricklaying = Bricklaying | laying bricks, brickwork, blockwork, pointing brickwork, masonry
building-inspection = Inspecting buildings | building inspection, building surveys, condition surveys, defect diagnosis, dilapidations, stock condition surveys
building-maintenance = Building maintenance | property maintenance, general maintenance, repairs and maintenance, handyman work, maintenance work, planned preventative maintenance, reactive maintenance, maintenance and repair
building-services = Building services | mechanical and electrical services, m&e, mechanical and electrical, building services engineering, building management systems
cad-drawing = Computer-aided drawing | autocad, computer aided design, cad, cad drawings, technical drawing, draughting
carpentry = Carpentry | joinery, woodworking, first fix, second fix, hanging doors, carpentry and joinery
cable-laying = Laying and jointing cable | cable jointing, cable pulling, fibre splicing, structured cabling, fibre optic cabling
concreting = Concreting | pouring concrete, concrete finishing, formwork, shuttering
construction-labouring = Labouring on site | general labouring, site labouring, site clearance, building site work, labouring, working on building sites, worked on building sites, building site, construction work, worked in construction, construction sites, mixing cement, carrying bricks, help the trades
construction-planning = Planning construction | construction programme planning, primavera p6, site programming, programme of works
cost-estimating = Estimating costs | cost estimating, estimating, cost planning, bills of quantities, measured works, quantity take off, pricing work
demolition-work = Demolition | soft strip, asbestos removal
drylining = Dry lining | plasterboarding, partition walls, suspended ceilings, tape and jointing, plaster boarding, drywall, drywalling, dry walling, plasterboard, partitioning, stud walls
electrical-installation = Electrical installation | electrical wiring, wiring, domestic rewiring, containment and wiring, installing electrics, consumer units, rewiring, rewires, house rewires, installing sockets, electrical work, electrical repairs
electrical-testing = Electrical testing | inspection and testing, pat testing, electrical inspection, fault finding electrical, electrical fault finding, test and inspect, testing and inspection, inspect and test
energy-assessment = Assessing energy use | energy assessment, energy performance certificates, energy audits, epc assessment, domestic energy assessment, rdsap
energy-monitoring = Monitoring energy | energy monitoring, energy management, smart meters, energy efficiency monitoring
environmental-assessment = Environmental assessment | environmental impact assessment, environmental surveys, contaminated land assessment, environmental monitoring
ecological-survey = Ecological surveys | habitat surveys, protected species surveys, biodiversity net gain
ev-charging-installation = Installing electric vehicle chargers | ev charger installation, ev charging, charge point installation
flooring-and-tiling = Laying floors and tiles | floor laying, tiling, wall tiling, carpet fitting, vinyl flooring, laminate flooring, laying carpets, laying tiles
garden-maintenance = Looking after gardens | gardening, grounds maintenance, horticulture, planting and weeding, hedge cutting, mowing lawns, soft landscaping, landscape gardening, landscaping, cutting grass, lawn mowing, mowing grass, grass cutting, weeding
gas-work = Gas installation and repair | boiler installation, gas servicing, boiler repair, boiler servicing, gas safety checks
glazing = Glazing | window fitting, installing windows, double glazing installation
groundworks = Groundworks | excavation, drainage work, trench digging, kerbing, foundations
hard-landscaping = Hard landscaping | paving, patio laying, fencing, block paving
heat-pump-installation = Installing heat pumps | heat pump installation, air source heat pumps, ground source heat pumps, heat pumps, low carbon heating
highway-maintenance = Road works | highways maintenance, road resurfacing, tarmac laying, street works, road maintenance
insulation-installation = Installing insulation | insulation installation, cavity wall insulation, loft insulation, external wall insulation, fitting insulation
kitchen-and-bathroom-fitting = Fitting kitchens and bathrooms | kitchen fitting, bathroom fitting, kitchen installation
lift-operations = Planning lifts with cranes | lifting operations, crane operation, slinging and signalling, banksman
painting-and-decorating = Painting and decorating | decorating, wallpapering, spray painting walls, paint spraying, interior painting, painter and decorator, painter decorator, painting walls, painting houses, house painting, painting rooms
plant-operation = Operating plant | plant operation, excavator operation, dumper driving, telehandler operation, 360 excavator, forward tipping dumper
plastering = Plastering | skimming, rendering, solid plastering
plumbing = Plumbing | pipework, pipe fitting, plumbing repairs, sanitary ware installation, plumbing and heating
power-tool-use = Using hand and power tools | power tools, hand tools, using tools, hand and power tools
reading-drawings = Reading plans and drawings | reading drawings, interpret drawings, blueprints, reading blueprints, construction drawings
retrofit-assessment = Assessing homes for retrofit | retrofit assessment, retrofit surveys, whole house retrofit, pas 2035, retrofit design
retrofit-coordination = Coordinating retrofit | retrofit coordination, managing retrofit projects, pas 2035 coordination
roofing = Roofing | roof tiling, slating, felt roofing, flat roofing, leadwork
scaffolding = Scaffolding | erecting scaffolds, tube and fitting, scaffold inspection
setting-out = Setting out | site setting out, site engineering, levelling, total station
site-management = Managing a site | site management, construction site management, managing subcontractors, managing contractors, subcontractor management, site supervision
solar-installation = Installing solar panels | solar pv installation, solar panels, solar pv, photovoltaic installation, solar panel installation, battery storage installation
steel-fixing = Steel fixing and erecting | steel fixing, rebar fixing, steel erecting, structural steelwork
structural-design = Structural design | structural analysis, structural calculations, designing structures
surveying = Surveying | land surveying, measured surveys, topographical surveys, site surveys
sustainability-reporting = Reporting on sustainability | carbon accounting, sustainability reporting, net zero planning, carbon footprint, carbon reduction plans, esg reporting
town-planning-skills = Planning applications | town planning, development management, planning policy, planning applications work, urban design
traffic-marshalling = Traffic marshalling | traffic marshal, vehicle marshalling, banking vehicles
tree-work = Tree work | tree surgery, tree felling, arboriculture, chainsaw use, pruning trees, tree climbing
underfloor-heating = Heating systems | central heating systems, underfloor heating, radiators, commissioning heating systems, heating installation
waste-sorting = Sorting waste and recycling | waste sorting, recycling collections, waste segregation, recycling sorting, refuse collection, collecting rubbish, bin collection, emptying bins, sorting recycling, collecting bins
working-at-height = Working at height | work at height, ladder safety, harness work, mobile access towers
architectural-design = Architectural design | building design, architecture, sketchup, concept design, spatial design
quantity-surveying = Quantity surveying | valuations and final accounts, contract valuations, commercial management of building contracts, jct contracts, nec contracts
window-cleaning-skills = Cleaning windows | water fed pole, reach and wash, window cleaning
street-cleansing = Keeping streets clean | street cleansing, litter picking, street sweeping, picking litter, sweeping streets, road sweeping
`,
);

export const constructionKnowledge = skillTable(
  "knowledge",
  `
building-regulations = Building regulations | building control, building safety act, part l, building codes
construction-health-and-safety = Site safety | cdm regulations, risk assessments and method statements, rams, toolbox talks, construction health and safety, method statements
construction-methods = How buildings are built | construction methods, construction technology, traditional construction, modern methods of construction
energy-efficiency = Energy efficiency in buildings | energy efficiency, low carbon buildings, thermal performance, low carbon technologies
electrical-regulations = Wiring regulations | bs 7671, iet wiring regulations, electrical regulations
planning-law = Planning law | planning legislation, listed buildings, conservation areas
waste-regulations = Waste rules | waste management, waste legislation, duty of care waste, hazardous waste, clinical waste
circular-economy = Circular economy | reuse and repair, circular design, resource efficiency
`,
);
