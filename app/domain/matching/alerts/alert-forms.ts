import { z } from "zod";
import type { AlertFrequency } from "~prisma/generated/enums";

/** How often a broker hears of new strong matches, in the words of the form. */
export const frequencyWords = {
  daily: "Every working day",
  weekly: "Every Monday",
  never: "Never",
} as const satisfies Record<AlertFrequency, string>;

/** What a broker who has chosen nothing gets. */
export const USUAL: AlertFrequency = "daily";

export const AlertChoice = z.object({
  frequency: z.enum(["daily", "weekly", "never"], { error: "Choose how often you want a letter" }),
});
