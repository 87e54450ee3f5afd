import type { Occupation, OccupationSkill, Skill, Taxonomy } from "../terms";
import { businessNeeds, businessOccupations } from "./occupations-business";
import { constructionNeeds, constructionOccupations } from "./occupations-construction";
import { creativeNeeds, creativeOccupations } from "./occupations-creative";
import { digitalNeeds, digitalOccupations } from "./occupations-digital";
import { clinicianNeeds, clinicianOccupations } from "./occupations-doctors-and-therapists";
import { engineeringNeeds, engineeringOccupations } from "./occupations-engineering";
import {
  customerNeeds,
  customerOccupations,
  financeNeeds,
  financeOccupations,
} from "./occupations-finance-and-customers";
import { greenNeeds, greenOccupations } from "./occupations-green";
import { healthServiceNeeds, healthServiceOccupations } from "./occupations-health-services";
import { hospitalityNeeds, hospitalityOccupations } from "./occupations-hospitality";
import { lifeScienceNeeds, lifeScienceOccupations } from "./occupations-life-sciences";
import { nursingNeeds, nursingOccupations } from "./occupations-nursing";
import {
  cleaningNeeds,
  cleaningOccupations,
  leisureNeeds,
  leisureOccupations,
  securityNeeds,
  securityOccupations,
  transportNeeds,
  transportOccupations,
} from "./occupations-places-and-people";
import {
  educationNeeds,
  educationOccupations,
  publicNeeds,
  publicOccupations,
} from "./occupations-public-and-education";
import {
  logisticsNeeds,
  logisticsOccupations,
  retailNeeds,
  retailOccupations,
} from "./occupations-retail-and-logistics";
import { socialCareNeeds, socialCareOccupations } from "./occupations-social-care";
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

const occupations: Occupation[] = [
  ...nursingOccupations,
  ...clinicianOccupations,
  ...healthServiceOccupations,
  ...socialCareOccupations,
  ...lifeScienceOccupations,
  ...constructionOccupations,
  ...greenOccupations,
  ...creativeOccupations,
  ...hospitalityOccupations,
  ...digitalOccupations,
  ...businessOccupations,
  ...financeOccupations,
  ...customerOccupations,
  ...retailOccupations,
  ...logisticsOccupations,
  ...transportOccupations,
  ...cleaningOccupations,
  ...securityOccupations,
  ...educationOccupations,
  ...publicOccupations,
  ...engineeringOccupations,
  ...leisureOccupations,
];

const skills: Skill[] = [
  ...generalSkills,
  ...generalKnowledge,
  ...officeSkills,
  ...officeKnowledge,
  ...digitalSkills,
  ...digitalKnowledge,
  ...clinicalSkills,
  ...healthSkills,
  ...healthKnowledge,
  ...careSkills,
  ...careKnowledge,
  ...hospitalitySkills,
  ...hospitalityKnowledge,
  ...constructionSkills,
  ...constructionKnowledge,
  ...creativeSkills,
  ...creativeKnowledge,
  ...scienceSkills,
  ...scienceKnowledge,
  ...operationsSkills,
  ...operationsKnowledge,
  ...engineeringSkills,
  ...engineeringKnowledge,
  ...licences,
  ...qualifications,
];

const occupationSkills: OccupationSkill[] = [
  ...nursingNeeds,
  ...clinicianNeeds,
  ...healthServiceNeeds,
  ...socialCareNeeds,
  ...lifeScienceNeeds,
  ...constructionNeeds,
  ...greenNeeds,
  ...creativeNeeds,
  ...hospitalityNeeds,
  ...digitalNeeds,
  ...businessNeeds,
  ...financeNeeds,
  ...customerNeeds,
  ...retailNeeds,
  ...logisticsNeeds,
  ...transportNeeds,
  ...cleaningNeeds,
  ...securityNeeds,
  ...educationNeeds,
  ...publicNeeds,
  ...engineeringNeeds,
  ...leisureNeeds,
];

/**
 * Our own taxonomy, in our own words: what the service knows until an operator loads a larger one. SOC codes are
 * unit groups of the Standard Occupational Classification 2020 (Office for National Statistics, volume 1).
 */
export const ourTaxonomy: Taxonomy = { occupations, skills, occupationSkills };
