import { stageNames } from "~/domain/referrals/stage-words";
import { type Stage, stages } from "~/domain/referrals/stages";
import type { CaseloadCount, ReasonCount, StayCount } from "./count-desk.server";
import type { CaseloadRow, ReasonRow, StayRow } from "./report";

/** Time in stages, in the order of the way. */
export const arrangeStays = (counts: readonly StayCount[]): StayRow[] =>
  [...counts]
    .sort((a, b) => stages.indexOf(a.stage as Stage) - stages.indexOf(b.stage as Stage))
    .map(({ stage, times, median, ninth }) => ({ step: stageNames[stage as Stage], times, median, ninth }));

export const arrangeReasons = (counts: readonly ReasonCount[]): ReasonRow[] => [...counts];

/** Caseloads by name; those whom nobody looks after come last. */
export const arrangeCaseload = (counts: readonly CaseloadCount[]): CaseloadRow[] => {
  const named = counts.map((count) => ({
    ...count,
    name: count.key === "" ? "On nobody’s caseload" : (count.name ?? "Somebody who has left"),
  }));
  return named.sort(
    (a, b) => Number(a.key === "") - Number(b.key === "") || a.name.localeCompare(b.name, "en-GB"),
  );
};
