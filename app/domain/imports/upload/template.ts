import { addDays } from "~/platform/clock";

/** A column of a file of candidates as whoever fills it in reads of it. */
export type ColumnSaid = {
  column: string;
  needed: boolean;
  says: string;
  examples: readonly [string, string];
};

/** Every column, in the order of the template, with two invented examples that would be taken as they stand. */
export const columnsSaid: readonly ColumnSaid[] = [
  {
    column: "reference",
    needed: true,
    says: "Your own number for this person. A row whose reference you have already changes that record: what the row says takes the place of what was there.",
    examples: ["EXAMPLE-1", "EXAMPLE-2"],
  },
  { column: "name", needed: true, says: "Their full name.", examples: ["Ada Example", "Ben Example"] },
  {
    column: "date_of_birth",
    needed: false,
    says: "As 1990-05-17 or 17/05/1990. It is only used to find the same person again, and nobody is matched by it.",
    examples: ["1990-05-17", "23/11/2001"],
  },
  { column: "email", needed: false, says: "One address.", examples: ["ada@example.com", ""] },
  { column: "phone", needed: false, says: "One number.", examples: ["020 7946 0018", "07700 900123"] },
  {
    column: "outcode",
    needed: true,
    says: "The first half of their postcode, such as E10. Of a whole postcode we keep the first half alone.",
    examples: ["E10", "N1 8QT"],
  },
  {
    column: "occupations",
    needed: false,
    says: "Work that they do or look for, with semicolons between.",
    examples: ["Kitchen assistant; Chef", "Care worker"],
  },
  {
    column: "skills",
    needed: false,
    says: "With semicolons between. Words that our list does not know are kept as they are.",
    examples: ["Food preparation; Cleaning", "Personal care"],
  },
  {
    column: "hours",
    needed: false,
    says: "Hours a week: 37.5, 16-30, full-time or part-time. Empty for any.",
    examples: ["16-30", "full-time"],
  },
  {
    column: "min_pay",
    needed: false,
    says: "The least pay an hour that they accept, such as 14.80, or a year, such as 28000. Empty for any.",
    examples: ["14.80", ""],
  },
  {
    column: "max_km",
    needed: false,
    says: "How far they can travel, in kilometres from 1 to 100. Empty for 10.",
    examples: ["8", "12"],
  },
  {
    column: "available_from",
    needed: false,
    says: "The day from which they can start. Empty for at once.",
    examples: ["", "LATER"],
  },
  {
    column: "qualifications",
    needed: false,
    says: "With semicolons between.",
    examples: ["Food hygiene level 2", ""],
  },
  {
    column: "licences",
    needed: false,
    says: "With semicolons between.",
    examples: ["", "Driving licence; SIA licence"],
  },
  {
    column: "licence_expiry",
    needed: false,
    says: "When licences run out: a date for the only one, or each with its own: SIA licence 2027-03-01; CSCS card 2028-01-31.",
    examples: ["", "SIA licence 2027-03-01"],
  },
];

/** The file to fill in, as rows of cells: the headings, and the examples. @param today ISO day */
export const templateRows = (today: string): string[][] => [
  columnsSaid.map(({ column }) => column),
  ...([0, 1] as const).map((which) =>
    columnsSaid.map(({ examples }) => examples[which].replace("LATER", addDays(today, 42))),
  ),
];
