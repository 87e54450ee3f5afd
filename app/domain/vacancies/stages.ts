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
 * its schedule. One is held while its employer is suspended, and goes back to where it was. One that ran out may be
 * listed again, for as long as `closing/extension` says.
 */
const next = {
  draft: ["in_review", "scheduled", "live", "withdrawn"],
  in_review: ["live", "scheduled", "draft", "withdrawn"],
  scheduled: ["live", "draft", "held", "withdrawn"],
  live: ["filled", "closed", "expired", "withdrawn", "held"],
  held: ["live", "scheduled", "expired", "withdrawn"],
  filled: [],
  closed: [],
  expired: ["live"],
  withdrawn: [],
} as const satisfies Record<Stage, readonly Stage[]>;

export const stages = Object.keys(next) as Stage[];

export const mayBecome = (from: Stage, to: Stage) => (next[from] as readonly Stage[]).includes(to);

/** The stages from which a vacancy may move to this one: the old half of a compare-and-set. */
export const stagesBefore = (to: Stage): Stage[] => stages.filter((from) => mayBecome(from, to));

const ended: readonly Stage[] = ["filled", "closed", "expired", "withdrawn"];

/** Whether it is over. Of these only one that ran out may come back. */
export const hasEnded = (stage: Stage) => ended.includes(stage);
