import type { Taxonomy } from "../terms";
import { careKnowledge, careSkills } from "./skills-care";
import { clinicalSkills } from "./skills-clinical";
import { constructionKnowledge, constructionSkills } from "./skills-construction";
import { creativeKnowledge, creativeSkills } from "./skills-creative";
import { digitalKnowledge, digitalSkills } from "./skills-digital";
import { engineeringKnowledge, engineeringSkills } from "./skills-engineering";
import { generalKnowledge, generalSkills } from "./skills-general";
import { healthKnowledge, healthSkills } from "./skills-health";
import { hospitalityKnowledge, hospitalitySkills } from "./skills-hospitality";
import { licences } from "./skills-licences";
import { officeKnowledge, officeSkills } from "./skills-office";
import { operationsKnowledge, operationsSkills } from "./skills-operations";
import { qualifications } from "./skills-qualifications";
import { scienceKnowledge, scienceSkills } from "./skills-science";
export const S = [
  ...generalSkills, ...generalKnowledge, ...officeSkills, ...officeKnowledge, ...digitalSkills, ...digitalKnowledge,
  ...clinicalSkills, ...healthSkills, ...healthKnowledge, ...careSkills, ...careKnowledge, ...hospitalitySkills, ...hospitalityKnowledge,
  ...constructionSkills, ...constructionKnowledge, ...creativeSkills, ...creativeKnowledge, ...scienceSkills, ...scienceKnowledge,
  ...operationsSkills, ...operationsKnowledge, ...engineeringSkills, ...engineeringKnowledge, ...licences, ...qualifications,
];
