import type { VacancyType } from "../types";
import { hasTraining } from "./kinds";

/** The short pages of a vacancy, in their order. */
export const pageKeys = ["what", "training", "where", "pay", "skills", "inclusion", "people"] as const;
export type PageKey = (typeof pageKeys)[number];

export const isPage = (key: string): key is PageKey => (pageKeys as readonly string[]).includes(key);

/** The pages that a kind of vacancy has. */
export const pagesOf = (type: VacancyType): PageKey[] =>
  pageKeys.filter((page) => page !== "training" || hasTraining(type));

/** A page's name; that on training is about the apprenticeship itself where it is one. */
export const pageName = (page: PageKey, type: VacancyType) =>
  page === "training" && type === "apprenticeship" ? "The apprenticeship" : names[page];

const names = {
  what: "What the work is",
  training: "The training",
  where: "Where it is",
  pay: "Pay and hours",
  skills: "Skills",
  inclusion: "How inclusive it is",
  people: "How people are put forward",
} as const satisfies Record<PageKey, string>;

/** What a page asks, in a line. */
export const pageHints = {
  what: "The kind, the job title, the occupation and what the work is like",
  training: "What is learnt, and who teaches it",
  where: "Which of your sites, and how many people at each",
  pay: "What it pays, the hours, and the dates",
  skills: "What a person must have, and what would help",
  inclusion: "Flexible hours, interviews, adjustments, and whom to ask",
  people: "Who hears of people, how many, and when you can meet them",
} as const satisfies Record<PageKey, string>;
