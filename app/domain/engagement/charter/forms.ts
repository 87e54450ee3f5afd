import { z } from "zod";
import { optionalDayOf } from "~/platform/date-parts";
import { MOST_A_MONTH } from "./charter";

const WRONG = `Enter a whole number from 0 to ${MOST_A_MONTH}`;

/** How an employer wishes to be contacted, as its administrator types it. */
export const CharterForm = z
  .object({
    monthlyCap: z
      .string({ error: "Enter how many letters a month" })
      .trim()
      .regex(/^\d{1,2}$/, WRONG)
      .transform(Number)
      .refine((cap) => cap <= MOST_A_MONTH, WRONG),
    quietFrom: optionalDayOf("the first quiet day"),
    quietUntil: optionalDayOf("the last quiet day"),
    quietWords: z.string().trim().max(200, "The reason must be 200 characters or fewer").optional(),
  })
  .superRefine(({ quietFrom, quietUntil }, context) => {
    if (quietFrom && !quietUntil)
      context.addIssue({ code: "custom", path: ["quietUntil"], message: "Enter the last quiet day" });
    if (quietUntil && !quietFrom)
      context.addIssue({ code: "custom", path: ["quietFrom"], message: "Enter the first quiet day" });
    if (quietFrom && quietUntil && quietUntil < quietFrom)
      context.addIssue({
        code: "custom",
        path: ["quietUntil"],
        message: "The last quiet day must be the first or later",
      });
  })
  .transform(({ monthlyCap, quietFrom, quietUntil, quietWords }) => ({
    monthlyCap,
    quiet: quietFrom && quietUntil ? { from: quietFrom, until: quietUntil, words: quietWords || null } : null,
  }));
