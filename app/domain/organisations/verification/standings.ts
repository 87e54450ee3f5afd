import type { EmployerStanding } from "~prisma/generated/enums";

export type Standing = EmployerStanding;

/**
 * Where an employer stands, and what may follow. An answer to the operator's question, or a second try after a
 * refusal, waits again; lifting a suspension leads back to where the employer stood before it.
 */
const next = {
  waiting: ["asked", "verified", "refused", "suspended", "merged"],
  asked: ["waiting", "verified", "refused", "suspended", "merged"],
  verified: ["suspended", "merged"],
  refused: ["waiting", "verified", "merged"],
  suspended: ["waiting", "asked", "verified"],
  merged: [],
} as const satisfies Record<Standing, readonly Standing[]>;

/** Every standing, in the order in which a page lists them. */
export const standings = Object.keys(next) as [Standing, ...Standing[]];

export const mayStand = (from: Standing, to: Standing) => (next[from] as readonly Standing[]).includes(to);

/** The standings from which an employer may come to this one: the old half of a compare-and-set. */
export const standingsBefore = (to: Standing) => standings.filter((from) => mayStand(from, to));

/** Whether nothing of this employer's may be posted, submitted or changed. */
export const isBarred = (standing: Standing) => ["refused", "suspended", "merged"].includes(standing);
