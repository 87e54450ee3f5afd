/** Why a broker sets somebody aside for one vacancy, in the words of the field. Nothing here says anything of a person's life. */
export const dismissalReasons = {
  "not-interested": "Not interested in this kind of work",
  better: "In touch with them about something better",
  journey: "The journey does not work for them",
  hours: "The hours do not work for them",
  pay: "The pay is too low for them",
  "not-ready": "Not ready for it yet",
  known: "Already known to this employer",
  other: "Something else",
} as const;

export type DismissalReason = keyof typeof dismissalReasons;

export const dismissalKeys = Object.keys(dismissalReasons) as [DismissalReason, ...DismissalReason[]];

/** A reason as a page says it, also one that the list no longer has. */
export const reasonInWords = (reason: string) =>
  (dismissalReasons as Record<string, string>)[reason] ?? dismissalReasons.other;
