import { z } from "zod";
import { optionalDayOf } from "~/platform/date-parts";
import { email, hours, kilometres, lines, oneLine, payFloor, phone, place, told } from "./form-fields";

/** How far somebody is taken to travel until they say, in kilometres: the form's first answer. */
export const usualFormKm = 8;

/** The most that a record lists of each. */
const most = { occupations: 10, skills: 60, certificates: 30 };

/** Judges whether what is typed and what is ticked beside it are together no more than a record lists. */
function withinMost(field: keyof typeof most, what: string, ticks: RegExp) {
  const judge = (given: { [Field in typeof field]: unknown } & { ticked: unknown }) => {
    const ticked = listOf(given.ticked).filter((tick) => ticks.test(String(tick)));
    return listOf(given[field]).length + ticked.length <= most[field];
  };
  const error = `List ${most[field]} ${what} or fewer, with those that you tick`;
  const otherwise = { when: () => true, path: [field] as PropertyKey[], error };
  return [judge, otherwise] as [typeof judge, typeof otherwise];
}

// Judged even while other answers are wrong, and a wrong answer is then no list.
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** A candidate as a broker gives one. Empty hours are any hours, empty pay any pay, no date at once. */
export const CandidateForm = z
  .object({
    /** Drawn with the form, so that a second click saves nobody twice. */
    candidateId: z.uuid().optional(),
    /** When the record was last changed, as the form was shown. */
    version: z.iso.datetime().optional(),
    reference: oneLine("Enter a reference", "The reference", 40),
    name: oneLine("Enter the candidate’s name", "The name", 200),
    email,
    phone,
    place,
    /** Their own words, read for suggestions and kept nowhere. */
    told,
    /** The suggestions that were ticked. */
    ticked: z.array(z.string().max(200)).max(100).default([]),
    occupations: lines("occupations", most.occupations),
    skills: lines("skills", most.skills),
    certificates: lines("licences and qualifications", most.certificates),
    hoursFrom: hours,
    hoursTo: hours,
    payFloor,
    maxKm: kilometres,
    availableFrom: optionalDayOf("the day they can start"),
    notLooking: z.boolean().optional(),
  })
  .refine(({ hoursFrom, hoursTo }) => hoursFrom === null || hoursTo === null || hoursTo >= hoursFrom, {
    // Judged even while other answers are wrong, so that everything is said at once; a wrong answer is then no number.
    when: () => true,
    path: ["hoursTo"],
    error: "The most hours must be the same as the fewest, or more",
  })
  .refine(...withinMost("occupations", "occupations", /^occupation:/))
  .refine(...withinMost("skills", "skills", /^skill:/))
  .refine(...withinMost("certificates", "licences and qualifications", /^(?:licence|qualification):/));

export type CandidateGiven = z.output<typeof CandidateForm>;

/** What stands in the form before it is read. */
export type CandidateAnswers = z.input<typeof CandidateForm>;
