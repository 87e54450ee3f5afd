import { typeWords } from "../../advert-words";
import { workModeWords } from "../../work-modes";
import type { BulkField } from "../bulk-kinds";

/** A long text in two examples, which the template shows. */
const kitchen =
  "You prepare vegetables, wash up and keep the kitchen clean. We teach you everything. Hours can fit around school or caring.";
const care =
  "You help people to live well in their own homes, and learn the work with a mentor beside you. Tell us if an adjustment would help you at interview.";

/** Columns on what the work is and where. */
export const workFields: readonly BulkField[] = [
  {
    field: "type",
    heading: "Type",
    also: ["kind", "vacancy type"],
    kind: { is: "choice", options: typeWords },
    needed: "always",
    says: `One of: ${Object.values(typeWords).join("; ")}.`,
    examples: ["Job", "Apprenticeship"],
  },
  {
    field: "title",
    heading: "Job title",
    also: ["title", "role"],
    kind: { is: "words", most: 100 },
    needed: "always",
    says: "As a person looking for work would say it.",
    examples: ["Kitchen assistant", "Care apprentice"],
  },
  {
    field: "occupation",
    heading: "Occupation",
    kind: { is: "words", most: 100 },
    needed: "always",
    says: "The occupation by its usual name. If we do not know it, we name near ones. Where none of them fits, write other: before it.",
    examples: ["Kitchen assistant", "Care worker"],
  },
  {
    field: "description",
    heading: "Description",
    also: ["job description", "advert"],
    kind: { is: "words", most: 10_000 },
    needed: "always",
    says: "What the work is like. A cell may hold several lines.",
    saysInJson: "What the work is like.",
    examples: [kitchen, care],
  },
  {
    field: "places",
    heading: "Places",
    also: ["number of places", "openings", "vacancies"],
    kind: { is: "whole", least: 1, most: 200 },
    needed: "always",
    says: "How many people you want to take on.",
    examples: ["2", "1"],
  },
  {
    field: "siteId",
    json: "site",
    heading: "Site",
    also: ["location", "workplace", "postcode"],
    kind: { is: "site" },
    needed: "where you have more than one site",
    says: "One of your sites, by its name or its postcode. For the same work at another site, write another row.",
    saysInJson: "One of your sites, by its name, its postcode or its id. Not needed where you have one.",
    examples: ["", ""],
  },
  {
    field: "workMode",
    heading: "Where the work is done",
    also: ["work mode", "remote or on site"],
    kind: { is: "choice", options: workModeWords },
    says: `One of: ${Object.values(workModeWords).join("; ")}. Left empty, it is at the workplace.`,
    examples: ["At the workplace", ""],
  },
  {
    field: "essential",
    heading: "Essential skills",
    also: ["must have"],
    kind: { is: "list", most: 20 },
    says: "What a person must have to start, with a semicolon between: up to 20.",
    examples: ["Food preparation; Food hygiene level 2", "Communication"],
  },
  {
    field: "desirable",
    heading: "Helpful skills",
    also: ["desirable skills", "nice to have"],
    kind: { is: "list", most: 20 },
    says: "What would help, with a semicolon between: up to 20.",
    examples: ["Customer service", ""],
  },
];
