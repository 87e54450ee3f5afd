import { addDays } from "~/platform/clock";
import { isWeekend } from "../placement-fits";

export type Run = { from: string; to: string };

/**
 * The weekdays of a span as runs without a weekend between, so that a calendar shows no pupil on a Saturday.
 * Takes and gives days such as `2027-07-05`, both ends counted.
 */
export function weekdayRuns(startsOn: string, endsOn: string): Run[] {
  const runs: Run[] = [];
  for (let day = startsOn; day <= endsOn; day = addDays(day, 1)) {
    if (isWeekend(day)) continue;
    const last = runs.at(-1);
    if (last && addDays(last.to, 1) === day) last.to = day;
    else runs.push({ from: day, to: day });
  }
  // Somebody who agreed on a Saturday means it.
  return runs.length ? runs : [{ from: startsOn, to: endsOn }];
}
