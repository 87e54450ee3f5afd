import { type Problem, problem } from "~/platform/problems";
import { hasEnded, type Stage } from "../stages";

/** Why a vacancy that stands so can't be changed by a file or a system; null where it can. */
export function whyNotChange(stage: Stage, reference: string): Problem | null {
  if (hasEnded(stage))
    return problem(
      "wrong-stage",
      `${reference} has ended. For a new vacancy, give this one a new reference`,
      "employerReference",
    );
  if (stage === "held")
    return problem(
      "wrong-stage",
      `${reference} is out of sight for now, and can’t be changed`,
      "employerReference",
    );
  return null;
}
