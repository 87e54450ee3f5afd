import { z } from "zod";

const text = z.string().nullable().default(null);

/**
 * Who a candidate is: all that matching may never know, as it is sealed. What an older record lacks reads as nothing.
 * Days are ISO days.
 */
export const Person = z.object({
  name: z.string().default(""),
  email: text,
  phone: text,
  dateOfBirth: text,
  /** Words of the candidate's own that the taxonomy does not know. */
  otherSkills: z.array(z.string()).default([]),
  notes: text,
  /** Whether somebody saw that they may work: `unlimited`, `limited` (to a day among the expiries), or nothing yet. */
  rightToWork: z.enum(["unlimited", "limited"]).nullable().default(null),
});
export type Person = z.output<typeof Person>;
/** What may be left out is nothing. */
export type PersonGiven = z.input<typeof Person>;
