import { z } from "zod";
import { optionalDayOf } from "~/platform/date-parts";
import { modes, mostHalfDays, mostPlaces, schoolYears } from "./offer-facts";

const count = (what: string, most: number) =>
  z
    .number({ error: (issue) => (issue.input === undefined ? `Enter ${what}` : `Enter ${what} as a number`) })
    .int(`Enter ${what} as a whole number`)
    .min(1, `Enter ${what} from 1 to ${most}`)
    .max(most, `Enter ${what} from 1 to ${most}`);

const words = (missing: string, what: string, most: number) =>
  z
    .string({ error: missing })
    .trim()
    .min(1, missing)
    .max(most, `${what} must be ${most} characters or fewer`);

const optionalWords = (what: string, most: number) =>
  z.string().trim().max(most, `${what} must be ${most} characters or fewer`).optional();

/** A box that may be left empty: false then. */
const ticked = z
  .boolean()
  .optional()
  .transform((value) => value ?? false);

/** What an employer says of the work experience it offers. */
export const NewOffer = z
  .object({
    /** Made with the empty form, so that a second click finds the draft that the first one kept. */
    draftId: z.uuid().optional(),
    title: words("Enter a name for the placement", "The name", 80),
    description: words("Describe what pupils will do", "What pupils will do", 2000),
    siteId: z.string({ error: "Choose the site where it happens" }),
    mode: z.enum(modes, { error: "Choose where pupils take part" }),
    yearGroups: z
      .array(
        z
          .number()
          .refine((year) => (schoolYears as readonly number[]).includes(year), "Choose years from 7 to 13"),
      )
      .min(1, "Choose at least one year group")
      .transform((years) => [...new Set(years)].sort((a, b) => a - b)),
    places: count("the number of pupils", mostPlaces),
    halfDays: count("the number of half-days", mostHalfDays),
    fromDate: optionalDayOf("the earliest date"),
    toDate: optionalDayOf("the latest date"),
    access: optionalWords("Accessibility", 1000),
    supervision: optionalWords("Supervision", 1000),
    hasInsurance: ticked,
    hasRiskAssessment: ticked,
    contactName: words("Enter the name of the contact", "The name of the contact", 100),
    contactEmail: z
      .string({ error: "Enter the contact’s email address" })
      .trim()
      .max(254, "The email address must be 254 characters or fewer")
      .pipe(z.email("Enter an email address in the correct format, like name@example.com")),
  })
  .superRefine(({ fromDate, toDate }, context) => {
    if (fromDate && toDate && toDate < fromDate)
      context.addIssue({
        code: "custom",
        path: ["toDate"],
        message: "The latest date must be the same as or after the earliest date",
      });
  });

export type OfferAnswers = z.output<typeof NewOffer>;
