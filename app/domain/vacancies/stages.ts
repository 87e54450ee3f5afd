/** Where a vacancy stands. */
export type Stage =
  | "draft"
  | "in_review"
  | "scheduled"
  | "live"
  | "held"
  | "filled"
  | "closed"
  | "expired"
  | "withdrawn";

/**
 * What may follow what. A new employer's vacancies are reviewed; a returned one is a draft again, as is one taken off
 * its schedule. One is held while its employer is suspended, and goes back to where it was.
 */
const next = {
  draft: ["in_review", "scheduled", "live", "withdrawn"],
  in_review: ["live", "scheduled", "draft", "withdrawn"],
  scheduled: ["live", "draft", "held", "withdrawn"],
  live: ["filled", "closed", "expired", "withdrawn", "held"],
  held: ["live", "scheduled", "expired", "withdrawn"],
  filled: [],
  closed: [],
  expired: [],
  withdrawn: [],
} as const satisfies Record<Stage, readonly Stage[]>;

export const stages = Object.keys(next) as Stage[];

export const mayBecome = (from: Stage, to: Stage) => (next[from] as readonly Stage[]).includes(to);

/** The stages from which a vacancy may move to this one: the old half of a compare-and-set. */
export const stagesBefore = (to: Stage): Stage[] => stages.filter((from) => mayBecome(from, to));

/** Whether nothing may follow any more. */
export const hasEnded = (stage: Stage) => next[stage].length === 0;
