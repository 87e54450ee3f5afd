import { z } from "zod";
import { RegisterEmployer } from "~/domain/organisations/forms";

/** The form of registering, with what its second step adds. */
export const RegisterSteps = RegisterEmployer.extend({
  /** Ids of the employers that the person was shown and said are others. */
  notOurs: z.array(z.string().max(100)).max(100).optional(),
  /** They want to change what they typed. */
  change: z.literal("yes").optional(),
});

const kept = [
  "yourName",
  "organisationName",
  "companiesHouseNumber",
  "website",
  "sector",
  "size",
  "siteName",
  "postcode",
] as const;

export type Typed = Partial<Record<(typeof kept)[number], string>>;

/** What was typed in the first step, as it was typed. */
export const typedIn = (payload: Record<string, unknown>): Typed =>
  Object.fromEntries(
    kept.flatMap((name) => {
      const value = payload[name];
      return typeof value === "string" && value ? [[name, value]] : [];
    }),
  );
