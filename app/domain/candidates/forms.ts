import { z } from "zod";
import { optionalDayOf } from "~/platform/date-parts";
import { email, hours, kilometres, lines, oneLine, payFloor, phone, place } from "./form-fields";

/** How far somebody is taken to travel until they say, in kilometres: the form's first answer. */
export const usualFormKm = 8;

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
    occupations: lines("occupations", 10),
    skills: lines("skills", 60),
    certificates: lines("licences and qualifications", 30),
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
  });

export type CandidateGiven = z.output<typeof CandidateForm>;
