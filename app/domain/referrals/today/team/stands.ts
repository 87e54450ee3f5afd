import { openStages, type Stage, workStages } from "../../stages";

/** How things stand with somebody on a caseload, in the order of a page: the nearest to work first. */
export const stands = {
  employer: "With an employer",
  consent: "Shortlisted or asked",
  work: "In work, with checks to come",
  looking: "Looking for work, nothing under way",
  still: "Not looking for work",
} as const;

export type Stand = keyof typeof stands;

/** Every stand, in order. */
export const standOrder = Object.keys(stands) as Stand[];

/** The stand that an address names; undefined where it names none. */
export const standNamed = (given: string) => standOrder.find((stand) => stand === given);

/** By the referral that has come farthest of those on which something is still to happen. */
export function standOf(looking: boolean, open: readonly Stage[]): Stand {
  const farthest = openStages.findLast((stage) => open.includes(stage));
  if (!farthest) return looking ? "looking" : "still";
  if (workStages.includes(farthest)) return "work";
  return farthest === "shortlisted" || farthest === "consent_asked" ? "consent" : "employer";
}
