import { z } from "zod";

/** How much of the time agreed pupils were there. */
export const attendances = ["all", "most", "some", "none"] as const;
export const attendanceWords = {
  all: "All of it",
  most: "Most of it",
  some: "Less than half of it",
  none: "None of it",
} satisfies Record<(typeof attendances)[number], string>;

export const readiness = ["well", "partly", "not"] as const;
export const readinessWords = {
  well: "They knew what to expect",
  partly: "Partly",
  not: "They did not know what to expect",
} satisfies Record<(typeof readiness)[number], string>;

export const agains = ["yes", "maybe", "no"] as const;
export const againWords = {
  yes: "Yes",
  maybe: "Yes, if something changes",
  no: "No",
} satisfies Record<(typeof agains)[number], string>;

/** What a host is asked once pupils have gone: five questions. */
export const HowItWent = z.object({
  came: z
    .number({
      error: (issue) =>
        issue.input === undefined ? "Enter how many pupils came" : "Enter how many pupils came as a number",
    })
    .int("Enter how many pupils came as a whole number")
    .min(0, "Enter how many pupils came, 0 or more")
    .max(50, "Enter how many pupils came, 50 or fewer"),
  attended: z.enum(attendances, { error: "Choose how much of the time they were there" }),
  prepared: z.enum(readiness, { error: "Choose how well prepared pupils were" }),
  words: z
    .string({ error: "Say what went well, and what would make it better" })
    .trim()
    .min(1, "Say what went well, and what would make it better")
    .max(1000, "Your words must be 1,000 characters or fewer"),
  again: z.enum(agains, { error: "Choose whether you would host again" }),
});

export type HostAnswers = z.output<typeof HowItWent>;

/** Answers as the database keeps them; null where they are not of these five questions. */
export const answersKept = (kept: unknown): HostAnswers | null => HowItWent.safeParse(kept).data ?? null;

/** What a host said, line by line, for the hub and for the host. */
export const reportLines = ({ came, attended, prepared, words, again }: HostAnswers) => [
  { key: "Pupils who came", value: `${came}` },
  { key: "How much of the time they were there", value: attendanceWords[attended] },
  { key: "How well prepared pupils were", value: readinessWords[prepared] },
  { key: "What went well, and what would make it better", value: words },
  { key: "Would host again", value: againWords[again] },
];
