import { z } from "zod";
import { emailAddress } from "~/platform/email-address";
import type { SavedSearchFrequency } from "~prisma/generated/enums";

/** How often somebody hears of new vacancies, amid a sentence. */
export const howOften = {
  daily: "every morning that there are new ones",
  weekly: "once a week, on Mondays",
} as const satisfies Record<SavedSearchFrequency, string>;

/** The same as a form offers it. */
export const frequencyChoices = [
  { value: "daily", label: "Every morning that there are new ones" },
  { value: "weekly", label: "Once a week, on Mondays" },
] as const;

const frequency = z.enum(["daily", "weekly"], { error: "Choose how often you want a letter" });

/** A search that somebody wants to hear of. `query` is the search as its address has it. */
export const SearchToSave = z.object({
  email: emailAddress("Enter your email address"),
  frequency,
  query: z.string().max(4_000, "This search is too long to save").default(""),
});

export const FrequencyChoice = z.object({ frequency });
