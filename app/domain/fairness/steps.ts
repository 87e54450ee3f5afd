/** How far somebody came within a period: each step with its name, and what a figure of it says. */
export const steps = [
  { key: "looking", name: "Looking", says: "residents were looking for work" },
  { key: "suggested", name: "Suggested", says: "were suggested to a broker" },
  { key: "shortlisted", name: "Shortlisted", says: "were shortlisted" },
  { key: "referred", name: "Put forward", says: "said yes and were put forward" },
  { key: "started", name: "Started", says: "started work" },
] as const;

export type Step = (typeof steps)[number]["key"];

/** What is compared between groups: each step out of those who were looking. */
export const comparedSteps = steps.filter(({ key }) => key !== "looking");

/**
 * Which step holds all of another's people. Whoever started counts as put forward, and whoever was put forward as
 * shortlisted; a broker may shortlist somebody whom matching did not suggest.
 */
export const holds: readonly (readonly [outer: Step, inner: Step])[] = [
  ["looking", "suggested"],
  ["looking", "shortlisted"],
  ["looking", "referred"],
  ["looking", "started"],
  ["shortlisted", "referred"],
  ["shortlisted", "started"],
  ["referred", "started"],
];

/** People at each step. */
export type Counts = Record<Step, number>;

export const nobody = (): Counts => ({ looking: 0, suggested: 0, shortlisted: 0, referred: 0, started: 0 });
