/** The five parts of a score, in the order of the bar, and how much each counts where all are asked for. */
export const PARTS = [
  { key: "skills", label: "Skills", weight: 35 },
  { key: "wanted", label: "Wanted skills", weight: 15 },
  { key: "occupation", label: "Occupation", weight: 20 },
  { key: "travel", label: "Travel", weight: 15 },
  { key: "terms", label: "Hours and pay", weight: 15 },
] as const;

export type PartKey = (typeof PARTS)[number]["key"];

/** What one look at a candidate and a vacancy found. */
export type Finding = {
  /** False where the vacancy does not ask: then the part counts nothing and the others share its weight. */
  asked: boolean;
  /** 0 (as far off as can be) to 1 (just what is asked). */
  value: number;
  /** To be said aloud; for the broker, with the employer as "you". */
  sentence: string;
  /** Two or three words for what to look at first, where there is something. */
  flag?: string;
};

export type Part = {
  key: PartKey;
  label: string;
  value: number;
  /** Whole points of 100 that the part could give; the five add up to 100. */
  weight: number;
  /** Whole points that it gives; the five add up to the score. */
  points: number;
  sentence: string;
};

/** The value of a fact nobody has recorded: neither held against a person nor counted as if it were known. */
export const UNKNOWN = 0.5;

export const clamp = (value: number) => (value > 0 ? Math.min(1, value) : 0);
