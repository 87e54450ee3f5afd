import { z } from "zod";
import { addDays } from "~/platform/clock";
import { optionalDayOf } from "~/platform/date-parts";
import { email, hours, kilometres, lines, oneLine, payFloor, phone, place, tidied } from "../form-fields";
import type { PageKey } from "./pages";

/** How far somebody is taken to travel until they say, in kilometres. */
export const usualKm = 8;

/** The most that a record lists of each. */
const most = { occupations: 10, skills: 60, certificates: 30 } as const;

const longestNotes = 4_000;
/** The youngest and the oldest that somebody may be, in years. */
const ages = { least: 14, most: 100 };
const yearsBefore = (day: string, years: number) => addDays(day, -Math.floor(years * 365.25));

/** A date of birth that can be somebody's who looks for work. `today` is an ISO day. */
const birthday = (today: string) =>
  optionalDayOf("their date of birth").refine(
    (day) =>
      day === undefined || (day <= yearsBefore(today, ages.least) && day >= yearsBefore(today, ages.most)),
    `Check the date of birth: they must be ${ages.least} to ${ages.most} years old`,
  );

/** Who they are and where they live. */
export const personShape = (today: string) => ({
  reference: oneLine("Enter a reference", "The reference", 40),
  name: oneLine("Enter the candidate’s name", "The name", 200),
  dateOfBirth: birthday(today),
  email,
  phone,
  place,
});

/** What is picked from a list of ours: ids and words, lines typed all at once, and what still stands in the search box. */
const picking = (what: string, atMost: number) =>
  z
    .object({
      chosen: z.array(z.string().max(200)).max(200).default([]),
      lines: lines(what, atMost),
      find: z.string().max(200, "Search for fewer letters").optional().transform(tidied),
    })
    .refine(({ chosen, lines: typed }) => chosen.length + lengthOf(typed) <= atMost, {
      when: () => true,
      path: ["lines"],
      error: `List ${atMost} ${what} or fewer`,
    });

// A wrong answer is no list: it is judged by itself.
const lengthOf = (typed: unknown) => (Array.isArray(typed) ? typed.length : 0);

const rightToWork = z
  .object({
    rightToWork: z.enum(["unlimited", "limited", "not-yet"], { error: "Choose what you have seen" }),
    until: optionalDayOf("the last day of their right to work"),
  })
  .refine(({ rightToWork: kind, until }) => kind !== "limited" || until !== undefined, {
    path: ["until"],
    error: "Enter the last day of their right to work",
  });

const hoursForm = z
  .object({ hoursFrom: hours, hoursTo: hours, payFloor, maxKm: kilometres })
  .refine(({ hoursFrom, hoursTo }) => hoursFrom === null || hoursTo === null || hoursTo >= hoursFrom, {
    // Judged even while other answers are wrong, so that everything is said at once; a wrong answer is then no number.
    when: () => true,
    path: ["hoursTo"],
    error: "The most hours must be the same as the fewest, or more",
  });

/** The form of each page, as it is judged on a day (an ISO day in London). */
export const pageForms = (today: string) =>
  ({
    person: z.object(personShape(today)),
    work: picking("occupations", most.occupations),
    skills: picking("skills", most.skills),
    certificates: picking("licences and qualifications", most.certificates),
    expiry: z.object({ days: z.record(z.string().max(200), optionalDayOf("the last day")).default({}) }),
    "right-to-work": rightToWork,
    availability: z.object({
      looking: z.enum(["yes", "no"], { error: "Choose whether they are looking for work" }),
      availableFrom: optionalDayOf("the day they can start"),
    }),
    hours: hoursForm,
    notes: z.object({
      notes: z
        .string()
        .max(longestNotes, `The notes must be ${longestNotes.toLocaleString("en-GB")} characters or fewer`)
        .optional()
        .transform((typed = "") => typed.trim()),
    }),
  }) satisfies Record<PageKey, z.ZodType>;

type Forms = ReturnType<typeof pageForms>;

/** What a page was filled in with. */
export type PageGiven<Page extends PageKey = PageKey> = {
  [Key in Page]: { page: Key; given: z.output<Forms[Key]> };
}[Page];
