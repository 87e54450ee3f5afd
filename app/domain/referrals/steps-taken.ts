import { stageNames } from "./stage-words";
import { hasEnded, nextStages, type Stage, workStages } from "./stages";

type Move = { to: Stage; byName: string; at: Date; reason: string | null };

/** One line of a pipeline: what was done and by whom, or what comes next. `at` is an ISO instant. */
export type StepTaken = {
  stage: Stage;
  name: string;
  state: "done" | "now" | "next" | "left";
  at: string | null;
  by: string | null;
  reason: string | null;
};

const usualPath: readonly Stage[] = ["consent_asked", "referred", "interview", "offered", ...workStages];

/** What has happened to a referral, in order, and the usual way on from there. */
export function stepsTaken(moves: readonly Move[]): StepTaken[] {
  const done = moves.map(({ to, byName, at, reason }, i): StepTaken => {
    const last = i === moves.length - 1;
    const left = ["declined", "not_progressed", "withdrawn"].includes(to);
    const state = left ? "left" : last && !hasEnded(to) ? "now" : "done";
    return { stage: to, name: stageNames[to], state, at: at.toISOString(), by: byName, reason };
  });
  const now = moves.at(-1)?.to;
  return now ? [...done, ...wayOn(now)] : done;
}

function wayOn(stage: Stage): StepTaken[] {
  const at = usualPath.indexOf(stage);
  const ahead = stage === "shortlisted" ? usualPath : at < 0 ? [] : usualPath.slice(at + 1);
  if (nextStages[stage].length === 0) return [];
  return ahead.map((next) => ({
    stage: next,
    name: stageNames[next],
    state: "next",
    at: null,
    by: null,
    reason: null,
  }));
}
