import { z } from "zod";
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
  email: z
    .string({ error: "Enter your email address" })
    .trim()
    .toLowerCase()
    .pipe(
      z
        .email("Enter an email address in the right form, such as name@example.com")
        .max(254, "Enter an email address of 254 letters or fewer"),
    ),
  frequency,
  query: z.string().max(4_000, "This search is too long to save").default(""),
});

export const FrequencyChoice = z.object({ frequency });
