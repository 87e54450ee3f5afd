import { endWords } from "../stage-words";

/** Why somebody says no or takes a yes back: as they choose it, and as their broker reads it. Saying why is their choice. */
const whys = {
  "other-work": { mine: "I have found other work", kept: "They have found other work" },
  "not-this": { mine: "This job is not for me", kept: "This job is not for them" },
  hours: { mine: "The hours or the place do not suit me", kept: "The hours or the place do not suit them" },
  private: {
    mine: "I do not want them to see my details",
    kept: "They do not want the employer to see their details",
  },
  "not-now": { mine: "I am not looking for work at the moment", kept: "They are not looking for work now" },
} as const;

export const whyKeys = Object.keys(whys) as [keyof typeof whys, ...(keyof typeof whys)[]];
export type Why = keyof typeof whys;

/** The choices, in the resident's own words. */
export const whyOptions = whyKeys.map((value) => ({ value, label: whys[value].mine }));

/** What is kept where they do not say. */
const unsaid = { no: endWords.declined, back: endWords.revoked } as const;

/** The reason that the referral keeps; the employer never reads it. */
export const reasonFor = (what: keyof typeof unsaid, why: Why | null | undefined): string =>
  why ? whys[why].kept : unsaid[what];

const lapses = {
  closed: "No answer before the vacancy closed",
  silence: "No answer within seven working days",
} as const;

/** The service's reasons for ending a question that nobody answered. */
export const lapsedReason = (vacancyClosed: boolean) => (vacancyClosed ? lapses.closed : lapses.silence);
