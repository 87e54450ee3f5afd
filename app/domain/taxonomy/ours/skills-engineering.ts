import { skillTable } from "./read-table";

/** Making, mending and designing machines and products. */
export const engineeringSkills = skillTable(
  "skill",
  `
assembly-work = Assembling products | assembly work, product assembly, production line work, assembly line, production line
cnc-machining = CNC machining | cnc, cnc programming, milling and turning, cnc milling
electronics-repair = Repairing electronics | electronics repair, circuit testing, soldering, pcb assembly, electronic fault finding
engineering-design = Engineering design | solidworks, mechanical design, product design engineering, design for manufacture, fusion 360
equipment-installation = Installing equipment | equipment installation, commissioning equipment, installing machinery
equipment-maintenance = Maintaining machinery | machine maintenance, preventive maintenance, preventative maintenance, mechanical maintenance, equipment maintenance, machinery repair
fault-finding = Finding faults | fault finding, fault diagnosis, diagnosing faults, fault diagnostics
food-production = Making food in a factory | food production, food manufacturing, food factory work, food processing
health-and-safety-audit = Auditing health and safety | health and safety audits, safety inspections, accident investigation, workplace inspections, site inspections
instrumentation = Instrumentation and control | plc programming, control systems, process control
lean-manufacturing = Lean manufacturing | six sigma, lean six sigma, 5s, kaizen
machine-operation = Operating machines | machine operation, machine operating, operating machinery, machine operator experience
metal-fabrication = Metal fabrication | sheet metal work, fabrication, metalwork
non-destructive-testing = Testing materials | non destructive testing, materials testing, destructive testing
production-planning = Planning production | production planning, production scheduling in factories, material requirements planning
product-inspection = Inspecting products | product inspection, quality inspection, visual inspection, measuring with gauges, final inspection
risk-assessing = Writing risk assessments | risk assessment, carry out risk assessments, workplace risk assessments, undertake risk assessments, assess risk, assessing risk
security-system-installation = Installing alarms and cameras | alarm installation, cctv installation, intruder alarms, fire alarm installation, access control installation
telecoms-installation = Installing broadband and phones | broadband installation, fibre installation, telecoms installation, fttp
welding = Welding | mig welding, tig welding, arc welding, coded welding
`,
);

export const engineeringKnowledge = skillTable(
  "knowledge",
  `
electrical-principles = Electrical principles | electrical engineering, electrical theory, electronics principles, power systems
mechanical-principles = Mechanical principles | mechanical engineering, thermodynamics, fluid mechanics, hydraulics and pneumatics, hydraulics
`,
);
