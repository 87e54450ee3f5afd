import { asActor } from "~/platform/actor.server";
import { addDays, dayToDate, today } from "~/platform/clock";
import type { KeepCounts } from "../erase/erase-person.server";
import { rightsService } from "../service.server";
import { logRun } from "./log-run.server";
import { monthsAfter, WARN_DAYS } from "./removal-day";
import { removeDue } from "./remove-due.server";
import { ruleOf } from "./rule.server";
import { warnOf } from "./warn.server";

type About = { keepCounts: KeepCounts; signal?: AbortSignal };

/**
 * Runs each team's rule: removes whoever's months are over and of whom a broker was warned 30 days ago or more, and warns
 * of those who are next. Each person is a transaction of its own, so that it may be stopped anywhere and begun again. Runs
 * by the clock, daily. @returns how many were removed and warned of
 */
export async function runRetention({ keepCounts, signal }: About) {
  const teams = await asActor(rightsService(), (tx) =>
    tx.organisation.findMany({ where: { kind: "brokerage" }, select: { id: true }, orderBy: { id: "asc" } }),
  );
  const all = { removed: 0, warned: 0 };
  for (const { id: brokerageId } of teams) {
    if (signal?.aborted) break;
    const { months } = await asActor(rightsService(), (tx) => ruleOf(tx, brokerageId));
    const day = today();
    // Days are compared in London: whoever was last active on that day or before.
    const past = startOfNext(monthsAfter(day, -months));
    const soon = startOfNext(monthsAfter(addDays(day, WARN_DAYS), -months));
    const warnedBefore = startOfNext(addDays(day, -WARN_DAYS));
    const run = await logRun(brokerageId, { past, soon, warnedBefore });
    if (!run) continue;
    const removed = await removeDue({ run, brokerageId, past, warnedBefore, keepCounts, signal });
    const warned = await warnOf({ brokerageId, months, soon });
    await run.end({ removed, warned });
    all.removed += removed;
    all.warned += warned;
  }
  return all;
}

/** The end of a day, near enough: London's midnight is within an hour of it, and a day more or less is nobody's loss. */
const startOfNext = (day: string) => dayToDate(addDays(day, 1));
