import { needsTable, occupationTable } from "./read-table";

export const engineeringOccupations = occupationTable(
  "engineering",
  `
mechanical-engineer = Mechanical engineer | 2122 | mechanical design engineer, design engineer, graduate mechanical engineer, automotive engineer
electrical-engineer = Electrical engineer | 2123 | electrical design engineer, power engineer, graduate electrical engineer
electronics-engineer = Electronics engineer | 2124 | hardware design engineer, embedded engineer, broadcast engineer
production-engineer = Production engineer | 2125 | process engineer, manufacturing engineer, chemical engineer, industrial engineer
engineering-project-manager = Engineering project manager | 2127 | project engineer, engineering manager, contracts manager engineering
engineering-technician = Engineering technician | 3113 | mechanical technician, commissioning engineer, test technician, service engineer, apprentice engineer, wind turbine technician
electronics-technician = Electrical or electronics technician | 3112 | electronics technician, electrical technician, avionics technician
maintenance-engineer = Maintenance engineer | 5223 | maintenance fitter, mechanical fitter, maintenance technician, shift engineer, mechanical and electrical technician, multi skilled maintenance engineer, maintenance technician mechanical electrical, plant engineer, lift engineer, estates engineer
cnc-machinist = CNC machinist | 5221 | cnc operator, cnc setter, miller turner, machine setter, cnc programmer
welder = Welder | 5213 | fabricator welder, mig welder, tig welder, coded welder, welder fabricator, welding
sheet-metal-worker = Sheet metal worker | 5211 | metal fabricator, metalworker, ductwork installer
production-operative = Production operative | 8149 | factory worker, production assistant, line operative, manufacturing operative, assembler, factory operative, assembly operative, factory work, factory, factory hand, production line worker, production line
food-production-operative = Food production operative | 8111 | food factory worker, food process operative, food packer
machine-operator = Machine operator | 8139 | machine operative, press operator, plant and machine operator, print finisher
quality-inspector = Quality inspector | 8143 | quality controller, inspector manufacturing, quality checker, quality control inspector
production-supervisor = Production supervisor | 8160 | production team leader, manufacturing team leader, factory supervisor, shift leader production
security-systems-engineer = Security and fire alarm engineer | 5245 | alarm engineer, cctv engineer, fire alarm engineer, security engineer, access control engineer
appliance-engineer = Domestic appliance engineer | 5246 | appliance repair engineer, white goods engineer, field service engineer appliances, appliance technician
printer = Printer | 5422 | print operator, digital print operator, screen printer, print technician, lithographic printer
furniture-maker = Furniture maker | 5442 | cabinet maker, furniture restorer, wood machinist, upholsterer, picture framer
`,
);

export const engineeringNeeds = needsTable(`
mechanical-engineer: mechanical-principles engineering-design cad-drawing degree / ipms-chartered-engineer project-management fault-finding
electrical-engineer: electrical-principles engineering-design degree cad-drawing / ipms-chartered-engineer electrical-regulations project-management
electronics-engineer: electrical-principles electronics-repair engineering-design degree / programming calibration ipms-chartered-engineer
production-engineer: lean-manufacturing process-improvement engineering-design degree / production-planning instrumentation chemistry
engineering-project-manager: project-management contract-management engineering-design budget-management / ipms-chartered-engineer prince2 building-services
engineering-technician: fault-finding equipment-maintenance reading-drawings equipment-installation / diploma calibration driving-licence apprenticeship
electronics-technician: electronics-repair electrical-testing fault-finding calibration / diploma apprenticeship electrical-principles
maintenance-engineer: equipment-maintenance fault-finding reading-drawings power-tool-use / electrical-principles mechanical-principles apprenticeship building-services instrumentation
cnc-machinist: cnc-machining reading-drawings attention-to-detail product-inspection / apprenticeship machine-operation cad-drawing
welder: welding metal-fabrication reading-drawings power-tool-use / non-destructive-testing apprenticeship cscs-card
sheet-metal-worker: metal-fabrication reading-drawings power-tool-use attention-to-detail / welding apprenticeship air-conditioning-work
production-operative: assembly-work manual-handling attention-to-detail teamwork / machine-operation packing punctuality
food-production-operative: food-production food-hygiene-knowledge teamwork manual-handling / food-safety packing machine-operation
machine-operator: machine-operation attention-to-detail health-and-safety teamwork / manual-handling product-inspection lean-manufacturing
quality-inspector: product-inspection attention-to-detail record-keeping report-writing / calibration lean-manufacturing quality-assurance non-destructive-testing
production-supervisor: supervising-staff production-planning health-and-safety teamwork / lean-manufacturing training-others performance-monitoring
security-systems-engineer: security-system-installation fault-finding electrical-installation cable-laying / driving-licence working-at-height security-clearance
appliance-engineer: electronics-repair fault-finding customer-service independent-working / driving-licence electrical-testing circular-economy
printer: print-production machine-operation attention-to-detail teamwork / graphic-design-skills manual-handling product-inspection
furniture-maker: carpentry power-tool-use attention-to-detail reading-drawings / sewing customer-service circular-economy
`);
