import { listOf, textOf } from "./job-posting-json";

const known = [
  "FULL_TIME",
  "PART_TIME",
  "CONTRACTOR",
  "TEMPORARY",
  "INTERN",
  "VOLUNTEER",
  "PER_DIEM",
  "APPRENTICESHIP",
  "OTHER",
] as const;

/** schema.org's employment types as search engines list them, and apprenticeship, which British feeds add. */
export type EmploymentType = (typeof known)[number];

const alsoWritten: Readonly<Record<string, EmploymentType>> = {
  FULLTIME: "FULL_TIME",
  PARTTIME: "PART_TIME",
  CONTRACT: "CONTRACTOR",
  FREELANCE: "CONTRACTOR",
  TEMP: "TEMPORARY",
  FIXED_TERM: "TEMPORARY",
  SEASONAL: "TEMPORARY",
  INTERNSHIP: "INTERN",
  APPRENTICE: "APPRENTICESHIP",
  VOLUNTARY: "VOLUNTEER",
  CASUAL: "PER_DIEM",
  BANK: "PER_DIEM",
};

/** A posting's `employmentType`: a text, a list of them, or several in one text, with or without underscores. */
export function employmentTypesIn(value: unknown): EmploymentType[] {
  const words = listOf(value)
    .map((entry) => (textOf(entry, "name", "termCode") ?? "").replace(/^https?:.*[/#]/, ""))
    .flatMap((text) => text.split(/[,;|/]+/))
    .map((word) =>
      word
        .trim()
        .toUpperCase()
        .replace(/[\s-]+/g, "_"),
    )
    .filter((word) => word !== "");
  return [
    ...new Set(words.map((word) => known.find((type) => type === word) ?? alsoWritten[word] ?? "OTHER")),
  ];
}

/** What a vacancy is: of the product's types, those that a posting can be. */
export type PostingKind = "job" | "apprenticeship" | "internship";

// Somebody who runs apprenticeships or teaches apprentices holds a job.
const runs = "manager|lead|leader|co-?ordinator|assessor|tutor|trainer|coach|recruiter|adviser|advisor";
const runsThem = `(?!s?\\s+(?:${runs})\\b)`;
const runsTheScheme = `(?!s?\\s+(?:(?:programme|scheme|levy)\\s+)?(?:${runs}|officer|administrator|team)\\b)`;
const apprentice = new RegExp(
  `(?<!(?:head|director|manager) of )\\bapprentice(?:${runsThem}|ships?${runsTheScheme})\\b`,
  "i",
);
const intern = new RegExp(`\\bintern(?:${runsThem}|ships?${runsTheScheme})\\b`, "i");

/** What a posting is, by its employment types first and then by its title. */
export function kindOf(types: readonly EmploymentType[], title: string): PostingKind {
  if (types.includes("APPRENTICESHIP") || apprentice.test(title)) return "apprenticeship";
  return types.includes("INTERN") || intern.test(title) ? "internship" : "job";
}
