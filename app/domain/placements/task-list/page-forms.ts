import { z } from "zod";
import { modes, mostPlaces, schoolYears } from "../offer-facts";
import { count, optionalWords, version, words, yesOrNo } from "./answers";
import type { OfferPage } from "./pages";
import { WhenAnswers } from "./when-form";

const isSchoolYear = (year: number) => (schoolYears as readonly number[]).includes(year);

const email = z
  .string({ error: "Enter an email address" })
  .trim()
  .max(254, "The email address must be 254 characters or fewer")
  .pipe(z.email("Enter an email address in the correct format, like name@example.com"));

const phone = z
  .string({ error: "Enter a phone number" })
  .trim()
  .regex(/^\+?[\d ()-]{9,24}$/, "Enter a phone number, like 020 7946 0101");

/** What each page asks, by page. */
export const pageForms = {
  work: z.object({
    version,
    title: words("Enter a name for the placement", "The name", 80),
    description: words("Describe what pupils do", "What pupils do", 2000),
    learn: words("Say what pupils learn", "What pupils learn", 1000),
  }),
  when: WhenAnswers,
  who: z.object({
    version,
    places: count("the number of pupils", mostPlaces),
    yearGroups: z
      .array(z.number().refine(isSchoolYear, "Choose years from 7 to 13"))
      .min(1, "Choose at least one year group")
      .transform((years) => [...new Set(years)].sort((a, b) => a - b)),
  }),
  where: z.object({
    version,
    siteId: z.string({ error: "Choose the site where it happens" }),
    mode: z.enum(modes, { error: "Choose where pupils take part" }),
    travel: optionalWords("How to get there", 500),
    mayPassOn: yesOrNo("Choose whether another hub may place pupils with you"),
  }),
  access: z.object({
    version,
    access: words("Say how accessible the place is", "How accessible it is", 1000),
    send: optionalWords("What pupils can count on", 1000),
  }),
  supervision: z.object({
    version,
    supervision: words("Say who looks after pupils, and how", "Who looks after pupils", 1000),
    safeguarding: optionalWords("Safeguarding", 1000),
  }),
  insurance: z.object({
    version,
    hasInsurance: yesOrNo("Choose whether your insurance covers pupils"),
    hasRiskAssessment: yesOrNo("Choose whether your risk assessment covers young people"),
    riskNote: optionalWords("What schools need to know", 1000),
  }),
  contact: z.object({
    version,
    dayContactName: words("Enter the name of the person pupils ask for", "The name", 100),
    dayContactPhone: phone,
    contactName: words("Enter the name of the person the hub writes to", "The name", 100),
    contactEmail: email,
  }),
} satisfies Record<OfferPage, z.ZodType>;

export type PageAnswers<P extends OfferPage> = z.output<(typeof pageForms)[P]>;
