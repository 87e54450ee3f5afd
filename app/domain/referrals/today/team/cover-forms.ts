import { z } from "zod";
import { dayOf } from "~/platform/date-parts";

/** Who is away, when, and who sees to their queue. What depends on others is the verb's to check. */
export const CoverForm = z
  .object({
    awayId: z.string({ error: "Choose who is away" }).min(1, "Choose who is away").max(100),
    coverId: z.string({ error: "Choose who covers" }).min(1, "Choose who covers").max(100),
    fromDay: dayOf("the first day away"),
    untilDay: dayOf("the last day away"),
  })
  .superRefine(({ awayId, coverId, fromDay, untilDay }, context) => {
    const say = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    if (awayId === coverId) say("coverId", "Choose somebody else: nobody covers for themselves");
    if (fromDay && untilDay && untilDay < fromDay)
      say("untilDay", "The last day away must not be before the first");
  });
export type CoverGiven = z.output<typeof CoverForm>;
