import type { AskedSide } from "./checks";

/** Why jobs end, as the field counts it: to a broker and an employer, and to the person themselves. */
export const endedReasons = {
  temporary: {
    employer: "The contract was temporary and ended",
    resident: "It was a temporary job and it ended",
  },
  redundancy: { employer: "Redundancy, or less work", resident: "There was not enough work" },
  probation: { employer: "They did not pass probation", resident: "I did not pass my trial time" },
  dismissed: { employer: "Dismissed", resident: "They let me go" },
  "other-job": { employer: "They left for another job", resident: "I found another job" },
  hours: { employer: "The hours or shifts did not suit", resident: "The hours or shifts did not suit me" },
  travel: { employer: "Travel", resident: "Getting there was too hard or cost too much" },
  caring: { employer: "Childcare or caring", resident: "Childcare, or looking after somebody" },
  health: { employer: "Health", resident: "My health" },
  expectations: { employer: "It was not what they expected", resident: "It was not what I expected" },
  study: { employer: "They left to study or train", resident: "I went to study or train" },
  "not-started": { employer: "They did not start", resident: "I did not start" },
  other: { employer: "Another reason", resident: "Something else" },
} as const satisfies Record<string, Record<AskedSide, string>>;
export type EndedReason = keyof typeof endedReasons;

export const endedReasonKeys = Object.keys(endedReasons) as [EndedReason, ...EndedReason[]];

/** As choices for a side. Whoever is asked about a start has not been there to leave. */
export const endedChoices = (side: AskedSide, starting: boolean) =>
  endedReasonKeys
    .filter((key) => starting || key !== "not-started")
    .filter((key) => !starting || !["temporary", "redundancy", "probation", "dismissed"].includes(key))
    .map((value) => ({ value, label: endedReasons[value][side] }));

/** A kept key in words, as its side says it; null without one. */
export const endedInWords = (key: string | null, side: AskedSide): string | null =>
  key !== null && key in endedReasons ? endedReasons[key as EndedReason][side] : null;
