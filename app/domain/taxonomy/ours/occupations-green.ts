import { needsTable, occupationTable } from "./read-table";

export const greenOccupations = occupationTable(
  "green",
  `
retrofit-assessor = Retrofit assessor | 3114 | retrofit surveyor, whole house retrofit assessor, retrofit adviser
retrofit-coordinator = Retrofit coordinator | 2455 | retrofit project manager, retrofit manager, retrofit designer, retrofit programme manager
energy-assessor = Energy assessor | 3114 | domestic energy assessor, epc assessor, energy adviser, energy surveyor, home energy adviser
insulation-installer = Insulation installer | 8159 | thermal insulation installer, cavity wall insulation installer, loft insulation installer, external wall insulation installer, thermal insulation engineer, insulation operative
heat-pump-installer = Heat pump installer | 5315 | heat pump engineer, renewable heating engineer, air source heat pump installer, heat pump technician
solar-installer = Solar panel installer | 5241 | solar pv installer, solar installer, solar technician, solar engineer, solar electrician, renewables electrician
ev-charge-point-installer = Electric vehicle charge point installer | 5241 | ev charge point installer, ev charger installer, ev charging engineer, ev installer
refrigeration-engineer = Air conditioning and refrigeration engineer | 5225 | air conditioning engineer, refrigeration engineer, hvac engineer, hvac technician, ac engineer
energy-manager = Energy manager | 2152 | carbon manager, energy efficiency officer, energy officer, energy analyst, net zero manager
sustainability-officer = Sustainability officer | 2152 | sustainability manager, sustainability adviser, environmental officer, climate change officer, sustainability consultant, climate action officer, esg analyst
environmental-consultant = Environmental consultant | 2152 | environmental adviser, environmental scientist, environmental manager, contaminated land consultant, air quality officer
ecologist = Ecologist | 2151 | conservation officer, biodiversity officer, ecological consultant, countryside officer, nature recovery officer
gardener = Gardener | 5113 | landscape gardener, garden maintenance operative, estate gardener, parks gardener, landscaper, grounds maintenance operative, landscape operative, garden labourer, gardening, garden work
groundskeeper = Groundsperson | 5114 | groundsman, greenkeeper, grounds person, groundskeeper
tree-surgeon = Tree surgeon | 5119 | arborist, arboriculturist, tree officer, groundsman arborist, tree climber
recycling-operative = Recycling and refuse operative | 9225 | recycling operative, refuse collector, waste operative, bin collector, refuse loader, recycling centre assistant, waste collection operative, materials recovery operative, dustman, bin man, binman, dust man, refuse worker, bin worker
waste-manager = Waste and recycling manager | 1254 | waste manager, recycling manager, recycling officer, waste services manager, recycling centre manager
bike-mechanic = Cycle mechanic | 5223 | bike mechanic, bicycle mechanic, cycle technician, e bike technician
`,
);

export const greenNeeds = needsTable(`
retrofit-assessor: retrofit-assessment energy-efficiency building-inspection report-writing / energy-assessor-qualification driving-licence construction-methods customer-service
retrofit-coordinator: retrofit-coordination project-management energy-efficiency construction-methods / retrofit-assessment building-regulations working-with-others-outside degree
energy-assessor: energy-assessment energy-assessor-qualification building-inspection report-writing / driving-licence airtightness-testing customer-service independent-working
insulation-installer: insulation-installation working-at-height power-tool-use construction-health-and-safety / cscs-card construction-nvq-level-2 driving-licence energy-efficiency
heat-pump-installer: heat-pump-installation plumbing underfloor-heating fault-finding / mcs-certification plumbing-nvq f-gas-certificate driving-licence electrical-principles
solar-installer: solar-installation electrical-installation working-at-height electrical-regulations / mcs-certification electrical-nvq eighteenth-edition roofing
ev-charge-point-installer: ev-charging-installation electrical-installation electrical-testing electrical-regulations / electrical-nvq eighteenth-edition driving-licence customer-service
refrigeration-engineer: air-conditioning-work fault-finding electrical-principles equipment-maintenance / f-gas-certificate driving-licence working-at-height mechanical-principles
energy-manager: energy-monitoring energy-efficiency data-analysis sustainability-reporting / degree project-management contract-management
sustainability-officer: sustainability-reporting environmental-awareness working-with-others-outside report-writing / circular-economy degree project-management energy-efficiency
environmental-consultant: environmental-assessment report-writing data-collection degree / waste-regulations driving-licence project-management
ecologist: ecological-survey environmental-assessment report-writing degree / driving-licence planning-law volunteer-coordination
gardener: garden-maintenance power-tool-use independent-working manual-handling / hard-landscaping tree-work driving-licence customer-service
groundskeeper: garden-maintenance plant-operation power-tool-use manual-handling / driving-licence building-maintenance independent-working
tree-surgeon: tree-work working-at-height power-tool-use teamwork / driving-licence cscs-card first-aid
recycling-operative: waste-sorting manual-handling teamwork punctuality / waste-regulations driving-licence customer-service
waste-manager: waste-regulations line-management contract-management budget-management / circular-economy compliance health-and-safety
bike-mechanic: fault-finding power-tool-use customer-service attention-to-detail / assembly-work till-operation circular-economy
`);
