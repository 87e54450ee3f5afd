import { z } from "zod";
import { addDays } from "~/platform/clock";
import { dayOf, optionalDayOf } from "~/platform/date-parts";
import {
  hoursAWeek,
  lines,
  optionalHours,
  optionalPay,
  payAmount,
  wholeNumber,
  wordsOf,
} from "./form-fields";
import { type Offered, offerAnswers } from "./offer-answers";
import { belowTheFloor, isBeyondBelief, payFrom } from "./pay-floor";
import { vacancyTypeValues } from "./types";

/** The longest a vacancy may stay open, in days. */
const mostDaysOpen = 183;
/** What the list of near occupations sends for "none of these". */
export const noOccupation = "none";

type Knows = {
  /** The London day, `2026-11-22`. */
  today: string;
  /** The occupation that typed words name, or undefined. */
  occupationNamed: (typed: string) => string | undefined;
  /** Whether an id is an occupation's. */
  isOccupation: (id: string) => boolean;
};

/** The most lines of either list of skills. */
const mostSkills = 20;

const fields = z.object({
  /** Drawn with the form, so that a second click saves the same draft. */
  draftId: z.uuid().optional(),
  type: z.enum(vacancyTypeValues, { error: "Choose what kind of vacancy it is" }),
  title: wordsOf("Enter a job title", "The job title", 100),
  occupation: wordsOf("Enter the occupation, such as kitchen assistant", "The occupation", 100),
  occupationChoice: z.string().optional(),
  description: wordsOf("Describe the work", "The description", 10_000),
  places: wholeNumber("Enter how many people you want to take on", "The number of places", 1, 200),
  essential: lines("essential skills", mostSkills, 200),
  desirable: lines("skills that would help", mostSkills, 200),
  /** What was made of the skills that the description mentions. */
  offered: z.record(z.string().max(100), z.enum(offerAnswers)).default({}),
  payUnit: z.enum(["hour", "day", "week", "month", "year"], { error: "Choose what the pay is for" }),
  payFrom: payAmount,
  payTo: optionalPay,
  hoursFrom: hoursAWeek,
  hoursTo: optionalHours,
  hoursNote: z.string().trim().max(200, "The days and times must be 200 characters or fewer").optional(),
  flexibleHours: z.boolean().optional(),
  siteId: z.string({ error: "Choose where the work is" }),
  startsOn: optionalDayOf("the start date"),
  closesOn: dayOf("the closing date"),
  guaranteedInterview: z.boolean().optional(),
});

/** The names of the form's questions, in the order in which it asks them. */
export const vacancyFields: readonly string[] = Object.keys(fields.shape);

type Given = z.output<typeof fields>;

// What depends on two answers is judged even while others are wrong, so that everything is said at once. A wrong
// answer is then no value of its type, and the judge lets it be.
const always = { when: () => true };
const isNumber = (value: unknown): value is number => typeof value === "number";

/** Whether a list of skills and what was chosen beside it are no more than one vacancy takes. */
const within = (listed: unknown, offered: Offered, answer: "essential" | "desirable") =>
  !Array.isArray(listed) ||
  listed.length + Object.values(offered ?? {}).filter((said) => said === answer).length <= mostSkills;

function payOf({ payUnit, payFrom: from, payTo: to }: Given) {
  return typeof payUnit === "string" && isNumber(from)
    ? payFrom(payUnit, from, isNumber(to) ? to : null)
    : null;
}
const mostHours = ({ hoursFrom, hoursTo }: Given) =>
  isNumber(hoursTo) ? hoursTo : isNumber(hoursFrom) ? hoursFrom : null;

function wrongWithPay(given: Given, today: string): string | null {
  const pay = payOf(given);
  const hours = mostHours(given);
  if (!pay || pay.max < pay.min || (hours === null && pay.unit !== "hour")) return null;
  const day = typeof given.startsOn === "string" && given.startsOn > today ? given.startsOn : today;
  if (isBeyondBelief(pay, hours))
    return "Check the pay and what it is for: it comes to more than £500 an hour";
  return belowTheFloor(pay, hours, given.type, day);
}

function wrongWithClosing(closesOn: unknown, today: string): string | null {
  if (typeof closesOn !== "string") return null;
  if (closesOn <= today) return "The closing date must be after today";
  return closesOn > addDays(today, mostDaysOpen) ? "The closing date must be within six months" : null;
}

/** The vacancy form as it is judged on a day, with a taxonomy to recognise the occupation by. */
export const vacancyForm = ({ today, occupationNamed, isOccupation }: Knows) =>
  fields
    .refine(
      ({ occupation, occupationChoice: choice }) =>
        typeof occupation !== "string" ||
        occupationNamed(occupation) !== undefined ||
        (typeof choice === "string" && (choice === noOccupation || isOccupation(choice))),
      {
        ...always,
        path: ["occupation"],
        error: "We don’t know this occupation by that name. Choose the nearest one below it",
      },
    )
    .refine(({ essential, offered }) => within(essential, offered, "essential"), {
      ...always,
      path: ["essential"],
      error: `List ${mostSkills} essential skills or fewer, with those that you choose from your advert`,
    })
    .refine(({ desirable, offered }) => within(desirable, offered, "desirable"), {
      ...always,
      path: ["desirable"],
      error: `List ${mostSkills} skills that would help or fewer, with those that you choose from your advert`,
    })
    .refine((given) => !wrongWithPay(given, today), {
      ...always,
      path: ["payFrom"],
      error: (issue) => wrongWithPay(issue.input as Given, today) ?? undefined,
    })
    .refine(({ payFrom: from, payTo: to }) => !(isNumber(from) && isNumber(to) && to < from), {
      ...always,
      path: ["payTo"],
      error: "The highest pay must be the same as the lowest, or more",
    })
    .refine(({ hoursFrom: from, hoursTo: to }) => !(isNumber(from) && isNumber(to) && to < from), {
      ...always,
      path: ["hoursTo"],
      error: "The most hours must be the same as the fewest, or more",
    })
    .refine(({ startsOn }) => !(typeof startsOn === "string" && startsOn < today), {
      ...always,
      path: ["startsOn"],
      error: "The start date must be today or later",
    })
    .refine(({ closesOn }) => !wrongWithClosing(closesOn, today), {
      ...always,
      path: ["closesOn"],
      error: (issue) => wrongWithClosing((issue.input as Given).closesOn, today) ?? undefined,
    })
    .transform(({ occupation, occupationChoice, ...given }) => ({
      ...given,
      occupationId:
        occupationNamed(occupation) ??
        (occupationChoice === noOccupation ? null : (occupationChoice ?? null)),
    }));

export type VacancyForm = ReturnType<typeof vacancyForm>;
export type VacancyGiven = z.output<VacancyForm>;

/** An operator's reason for sending a vacancy back, in words the employer reads. */
export const ReturnVacancy = z.object({
  reason: wordsOf("Say what to change", "The reason", 1_000),
});

/** How a vacancy ended, asked of every one that does. */
export const endings = {
  "through-us": { label: "Filled by someone Front Door put forward", stage: "filled" },
  "another-way": { label: "Filled another way", stage: "filled" },
  "not-filled": { label: "Not filled, and closing", stage: "closed" },
  withdrawn: { label: "Withdrawn: the work is not on offer any more", stage: "withdrawn" },
} as const;

type Ending = keyof typeof endings;

export const EndVacancy = z
  .object({
    how: z.enum(Object.keys(endings) as [Ending, ...Ending[]], { error: "Choose how it ended" }),
    why: z.string().trim().max(500, "The reason must be 500 characters or fewer").optional(),
  })
  .refine(({ how, why }) => how !== "not-filled" || Boolean(why), {
    path: ["why"],
    error: "Say why it was not filled, so that we can do better",
  });
export type EndingGiven = z.output<typeof EndVacancy>;
