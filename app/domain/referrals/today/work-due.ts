import { addDays, londonDate } from "~/platform/clock";
import { checksAt } from "../outcomes/checks";
import { ago, dayWords } from "./day-words";
import type { Check, Due, Waiting } from "./waiting";

const names: Record<string, { what: string; to: string }> = {
  start: { what: "Start to confirm", to: "whether they started" },
  week_13: { what: "13-week check due", to: "13 weeks" },
  week_26: { what: "26-week check due", to: "26 weeks" },
};
const sides: Record<string, string> = { employer: "the employer", resident: "the resident" };
const yesNo = (answer: boolean | null) => (answer ? "yes" : "no");

/** What is due once somebody works: answers that differ first, then answers that are missing. */
export function workDue(waiting: Waiting, at: Date): Due | null {
  const { checks = [], resolved = [] } = waiting;
  const open = checksAt(waiting.stage).filter((check) => !resolved.includes(check));
  const of = (check: string) => checks.filter((one) => one.check === check);
  for (const check of open) {
    const differ = mismatch(of(check), check);
    if (differ) return differ;
  }
  for (const check of open) {
    const missing = unanswered(of(check), check, waiting, at);
    if (missing) return missing;
  }
  return byWeeks(waiting, at);
}

function mismatch(both: readonly Check[], check: string): Due | null {
  const [employer, resident] = ["employer", "resident"].map((side) => both.find((one) => one.side === side));
  if (!employer || !resident || employer.answer === null || resident.answer === null) return null;
  if (employer.answer === resident.answer) return null;
  const said = `the employer says ${yesNo(employer.answer)}, the resident ${yesNo(resident.answer)}`;
  return {
    kind: "mismatch",
    what: "Answers differ",
    why: `${said}, to ${names[check]?.to}`,
    on: [employer.dueOn, resident.dueOn].sort()[0] ?? employer.dueOn,
  };
}

function unanswered(both: readonly Check[], check: string, { startedAt }: Waiting, at: Date): Due | null {
  const today = londonDate(at);
  const missing = both.filter(({ answer, dueOn }) => answer === null && dueOn <= today);
  const on = missing.map(({ dueOn }) => dueOn).sort()[0];
  if (on === undefined) return null;
  const who =
    missing.length > 1 ? "neither side has answered" : `${sides[missing[0]?.side ?? ""]} has not answered`;
  return {
    kind: check === "start" ? "start" : "check",
    what: names[check]?.what ?? "Check due",
    why: `due ${dayWords(on, today)}, ${who}${startedAt ? `; started ${ago(startedAt, at)}` : ""}`,
    on,
    // The answer is theirs to give: whoever was rung is left in peace for some days.
    seen: `employer:${check}`,
    comesBack: true,
  };
}

/** By the date of the start alone, where nobody was asked. */
function byWeeks({ stage, startedAt, checks = [] }: Waiting, at: Date): Due | null {
  const [check, weeks] = stage === "started" ? (["week_13", 13] as const) : (["week_26", 26] as const);
  if (!startedAt || checks.some((one) => one.check === check)) return null;
  const on = addDays(londonDate(startedAt), weeks * 7);
  if (on > londonDate(at)) return null;
  return { kind: "check", what: names[check]?.what ?? "", why: `started ${ago(startedAt, at)}`, on };
}
