/** Why somebody sets advice aside. The keys are kept with the vacancy, so they never change. */
export const dismissalReasons = {
  needed: "The work truly needs it",
  law: "The law or a regulator asks for it",
  "means-another": "It means something else here",
  "said-elsewhere": "It is said elsewhere",
  "not-ours": "It is not ours to change",
  other: "Another reason",
} as const;

export type DismissalReason = keyof typeof dismissalReasons;

export const dismissalReasonKeys = Object.keys(dismissalReasons) as [DismissalReason, ...DismissalReason[]];

/** As a sentence goes on after “set aside, because”. A reason of before that is no longer offered says itself. */
export const because = (reason: string, note?: string | null): string => {
  const words = dismissalReasons[reason as DismissalReason] ?? reason;
  if (reason === "other" && note) return note;
  const said = words.charAt(0).toLowerCase() + words.slice(1);
  return note ? `${said}: ${note}` : said;
};
