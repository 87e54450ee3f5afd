import { notProgressedReasons, sideNames } from "~/domain/referrals/stage-words";
import type { Prisma } from "~prisma/generated/client";
import { demoId } from "./ids";
import { type CheckRow, checkRows, type Says } from "./outcome-rows";
import { type Randomness, randomness } from "./random";
import type { ReferralRows } from "./referral-rows";
import { ageInDays, DAY, type Story } from "./story";

/** A stream of its own: what these draw changes nothing else in the demo. */
const SEED = 91;

type Row = Prisma.ReferralCreateManyInput;
type Move = Prisma.ReferralMoveCreateManyInput;
type Both = { employer: Says; resident: Says };
const BOTH: Both = { employer: true, resident: true };

type Told = {
  /** Whose residents show each thing that a broker can meet. */
  shownBrokerageId: string | undefined;
  names: ReadonlyMap<string, string>;
};

/**
 * What both sides of every start said of it: most of it long settled, some due, and one where they differ. Takes back
 * the last step of those on whom somebody is still to answer, and ends those of whom nobody ever said that they stayed.
 */
export function outcomesOf(story: Story, rows: ReferralRows, { shownBrokerageId, names }: Told): CheckRow[] {
  const random = randomness(SEED);
  const moves = new Map<string, Move[]>();
  for (const move of rows.moves) moves.set(move.referralId, [...(moves.get(move.referralId) ?? []), move]);
  const shown = shownCases(rows.referrals.filter(({ brokerageId }) => brokerageId === shownBrokerageId));
  return rows.referrals.flatMap((row) => {
    if (!row.startedAt || !row.id) return [];
    const startedAt = new Date(row.startedAt);
    const worked = { id: row.id, startedAt, employer: { name: names.get(row.employerId) ?? "The employer" } };
    const say = (check: "start" | "week_13" | "week_26", says: Both) =>
      checkRows(random, story.today, worked, check, says);
    const age = ageInDays(story, startedAt);
    const start = say("start", age < 2 ? { employer: true, resident: null } : BOTH);
    const both = shown.get(row.id);
    if (both) {
      goBack(rows, row, moves.get(row.id) ?? []);
      return [...start, ...say("week_13", row.stage === "started" ? both : BOTH), ...say("week_26", both)];
    }
    if (row.stage === "started" && age > 91 + 21) {
      const none = say("week_13", { employer: false, resident: false });
      end(random, rows, row, none);
      return [...start, ...none];
    }
    const at13 = row.stage === "started" ? { employer: true, resident: null } : BOTH;
    const at26 = row.stage === "sustained_26" ? BOTH : { employer: null, resident: null };
    return [...start, ...say("week_13", at13), ...say("week_26", at26)];
  });
}

/** Of the latest sustained: one where the sides differ, one with an answer missing, one with both missing. */
function shownCases(rows: readonly Row[]) {
  const lately = (stage: string) =>
    rows
      .filter((row) => row.stage === stage)
      .sort((a, b) => Number(b.updatedAt) - Number(a.updatedAt))
      .map(({ id }) => id ?? "");
  const cases: [string | undefined, Both][] = [
    [lately("sustained_13")[0], { employer: false, resident: true }],
    [lately("sustained_26")[0], { employer: null, resident: true }],
    [lately("sustained_26")[1], { employer: null, resident: null }],
  ];
  return new Map(cases.flatMap(([id, says]) => (id ? [[id, says] as const] : [])));
}

/** As it stood before its last step, because somebody has not said yes to that. */
function goBack(rows: ReferralRows, row: Row, steps: readonly Move[]) {
  const [before, last] = steps.slice(-2);
  if (!before || !last) return;
  rows.moves.splice(rows.moves.indexOf(last), 1);
  Object.assign(row, { stage: before.to, reason: null, stageAt: before.at, updatedAt: before.at });
}

/** Both sides said that it was over. */
function end(random: Randomness, rows: ReferralRows, row: Row, said: readonly CheckRow[]) {
  const at = new Date(Math.max(...said.map(({ answeredAt }) => Number(answeredAt ?? 0))) + DAY / 24);
  const reason = notProgressedReasons.left;
  const jobEndedOn = said[0]?.endedOn ?? null;
  Object.assign(row, { stage: "not_progressed", reason, jobEndedOn, stageAt: at, updatedAt: at });
  rows.moves.push({
    id: demoId(random),
    referralId: row.id ?? "",
    from: "started",
    to: "not_progressed",
    side: "service",
    byName: sideNames.service,
    reason,
    at,
  });
}
