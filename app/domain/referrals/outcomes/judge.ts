import type { Stage } from "../stages";
import { type AskedSide, type Check, checks } from "./checks";

/** What each side said, and what a broker found where that was not enough. Null and undefined: nothing yet. */
export type Heard = {
  employer?: boolean | null;
  resident?: boolean | null;
  resolution?: boolean | null;
};

/**
 * What holds of one check. `differs` waits for a broker; `waits` for the sides that have not answered. A resolution
 * decides, and `agreed` needs two answers that say the same.
 */
export type Held =
  | { state: "agreed" | "resolved"; holds: boolean }
  | { state: "differs" }
  | { state: "waits"; for: AskedSide[] };

/** From both answers and a resolution to what holds. The order in which they came plays no part. */
export function judge({ employer = null, resident = null, resolution = null }: Heard): Held {
  if (resolution !== null) return { state: "resolved", holds: resolution };
  if (employer !== null && resident !== null)
    return employer === resident ? { state: "agreed", holds: employer } : { state: "differs" };
  const silent: AskedSide[] = [];
  if (employer === null) silent.push("employer");
  if (resident === null) silent.push("resident");
  return { state: "waits", for: silent };
}

/** Whether it is settled that they were in work then; null where it is not settled. */
export const holdsOf = (held: Held): boolean | null =>
  held.state === "agreed" || held.state === "resolved" ? held.holds : null;

/** What was heard at each check. */
export type AllHeard = Partial<Record<Check, Heard>>;

export type OutcomeStep = {
  to: "started" | "sustained_13" | "sustained_26" | "not_progressed";
  check: Check;
};

const reached = { start: "started", week_13: "sustained_13", week_26: "sustained_26" } as const;
/** How far a stage has come: the number of checks that it has behind it. */
const behind: Partial<Record<Stage, number>> = { offered: 0, started: 1, sustained_13: 2 };

/**
 * The next step of a referral at a stage, by what was heard; null where nothing follows from it. Whoever is there
 * after 26 weeks was there after 13, so a settled yes to a later check stands for an earlier one that nobody disputes.
 * An employer who says that somebody started has the word, as on its own page.
 */
export function stepFrom(stage: Stage, heard: AllHeard): OutcomeStep | null {
  const at = behind[stage];
  if (at === undefined) return null;
  // A start that a broker found never to have been undoes it. Two answers alone don't: one is older than the step.
  const began = judge(heard.start ?? {});
  if (stage === "started" && began.state === "resolved" && !began.holds)
    return { to: "not_progressed", check: "start" };
  const ahead = checks.slice(at);
  for (const check of ahead) {
    const held = judge(heard[check] ?? {});
    const holds = holdsOf(held);
    const [next] = ahead;
    if (!next) return null;
    if (holds === true) return { to: reached[next], check };
    if (holds === false) return { to: "not_progressed", check };
    if (check === "start" && heard.start?.employer === true) return { to: "started", check };
    if (held.state === "differs") return null;
  }
  return null;
}
