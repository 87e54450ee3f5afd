import { type AskedSide, type Check, daysAfterStart } from "~/domain/referrals/outcomes/checks";
import type { EndedReason } from "~/domain/referrals/outcomes/ended-why";
import { tokenOf } from "~/domain/referrals/outcomes/question-link.server";
import { sealSaid } from "~/domain/referrals/outcomes/sealed-said.server";
import type { Support } from "~/domain/referrals/outcomes/support";
import { addDays, dayToDate, londonDate } from "~/platform/clock";
import type { Prisma } from "~prisma/generated/client";
import { demoId } from "./ids";
import type { Randomness } from "./random";
import { DAY } from "./story";

export type CheckRow = Prisma.OutcomeCheckCreateManyInput;
export type Worked = { id: string; startedAt: Date; employer: { name: string } };
/** What a side says in the demo: nothing yet, yes or no. */
export type Says = boolean | null;

const hours = [16, 20, 24, 30, 35, 37.5];
const pay = [1_310, 1_385, 1_410, 1_480, 1_500, 1_550];
const supports: Support[] = ["buddy", "check-ins", "hours", "training", "travel", "adjustments"];
const whys: EndedReason[] = [
  "temporary",
  "hours",
  "travel",
  "caring",
  "expectations",
  "other-job",
  "probation",
];

/** The questions of one check, each side with what it says; asked on the day, where the day has come. */
export function checkRows(
  random: Randomness,
  today: string,
  { id: referralId, startedAt, employer }: Worked,
  check: Check,
  says: Record<AskedSide, Says>,
): CheckRow[] {
  const dueOn = addDays(londonDate(startedAt), daysAfterStart[check]);
  return (["employer", "resident"] as const).map((side) => {
    const id = demoId(random);
    const asked = dueOn <= today;
    const askedAt = new Date(Math.max(dayToDate(dueOn).getTime() + 8 * 3_600_000, startedAt.getTime()));
    const answer = asked ? says[side] : null;
    const base = { id, referralId, check, side, dueOn: dayToDate(dueOn), support: [] as string[] };
    if (!asked) return base;
    const sent = { ...base, askedAt, tokenDigest: tokenOf(id).digest };
    if (answer === null) return sent;
    const latest = dayToDate(today).getTime() + 7 * 3_600_000;
    const answeredAt = new Date(
      Math.min(askedAt.getTime() + random.between(1, 60) * 3_600_000, Math.max(latest, askedAt.getTime())),
    );
    const by = {
      answer,
      answeredAt,
      answeredBy: side,
      answeredByName: side === "employer" ? employer.name : "The resident",
    };
    return { ...sent, ...by, ...(check === "start" ? {} : details(random, id, answer, answeredAt)) };
  });
}

function details(random: Randomness, id: string, answer: boolean, at: Date) {
  if (answer)
    return {
      hoursWeek: random.pick(hours),
      payPence: random.pick(pay),
      support: random.some(supports, random.between(0, 2)),
    };
  const day = londonDate(new Date(at.getTime() - random.between(2, 12) * DAY));
  return { endedOn: dayToDate(day), sealed: sealSaid(id, { endedWhy: random.pick(whys) }) };
}
