import { z } from "zod";
import { dayOf } from "~/platform/date-parts";
import { londonMoment } from "~/platform/london-moment";
import { timeOfDay } from "~/platform/time-typed";
import { stages } from "../stages";

/** How long an interview may be planned for, in minutes, and how a choice says it. */
export const lengths = {
  15: "15 minutes",
  20: "20 minutes",
  30: "30 minutes",
  45: "45 minutes",
  60: "1 hour",
  90: "1 hour 30 minutes",
  120: "2 hours",
  180: "3 hours",
  240: "Half a day",
} as const;

/** "45 minutes", "1 hour". */
export const lengthInWords = (minutes: number) =>
  (lengths as Record<number, string>)[minutes] ?? `${minutes} minutes`;

const WHAT = "the time of the interview";
const short = (most: number, what: string) =>
  z.string().trim().max(most, `${what} must be ${most} characters or fewer`).optional();

const webAddress = short(500, "The link").refine((text) => !text || /^https?:\/\/[^\s/]+\.\S+$/i.test(text), {
  error: "Enter the whole link, which starts with https://",
});

/** When and where somebody is interviewed, as it is typed. Its output says the moment. */
export const InterviewPlan = z
  .object({
    day: dayOf("the day of the interview"),
    time: z
      .string()
      .default("")
      .transform((text, context) => {
        const read = timeOfDay(text, WHAT);
        if ("time" in read) return read.time;
        context.addIssue({ code: "custom", message: read.wrong });
        return z.NEVER;
      }),
    minutes: z.coerce
      .number({ error: "Choose how long it takes" })
      .refine((minutes) => minutes in lengths, { error: "Choose how long it takes" }),
    place: short(300, "The place"),
    link: webAddress,
    contactName: short(120, "The name"),
    /** What helps them on the day; asked of brokers alone. */
    adjustments: short(1_000, "What helps them on the day"),
    /** The resident agreed that the employer is told it. */
    agreed: z.boolean().default(false),
  })
  // Asked beside the other questions, so that everything that is missing is said at once.
  .refine(({ place, link }) => Boolean(place || link), {
    path: ["place"],
    error: "Enter where it is, or a link to meet by",
    when: ({ value }) => typeof value === "object" && value !== null,
  })
  .transform(({ day, time, adjustments, agreed, place, link, contactName, minutes }, context) => {
    const startsAt = londonMoment(day, time);
    if (!startsAt) {
      const message = "The clocks go forward that night, so there is no such time. Choose another";
      context.addIssue({ code: "custom", path: ["time"], message });
      return z.NEVER;
    }
    return {
      startsAt,
      minutes,
      place: place || null,
      link: link || null,
      contactName: contactName || null,
      adjustments: adjustments ? { words: adjustments, agreed } : null,
    };
  });

export type Plan = z.output<typeof InterviewPlan>;

const lost = "Go back to the referral and choose again";

/** Which state of an interview a page showed: a change made since then is not overwritten. */
export const SeenInterview = z.object({ sequence: z.coerce.number({ error: lost }).int({ error: lost }) });

/** An interview moved, or what is said of it changed. */
export const Changing = InterviewPlan.and(SeenInterview);

/** A first interview, from the stage at which a page showed the referral. */
export const Arranging = InterviewPlan.and(z.object({ from: z.enum(stages) }));

export const CalledOff = SeenInterview.extend({
  reason: z
    .string({ error: "Say why it is called off" })
    .trim()
    .min(1, "Say why it is called off")
    .max(300, "The reason must be 300 characters or fewer"),
});
