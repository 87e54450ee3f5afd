import { sealAdjustments } from "~/domain/referrals/interviews/sealed-adjustments.server";
import type { Tx } from "~/platform/actor.server";
import { addDays, dayToDate } from "~/platform/clock";
import { londonMoment } from "~/platform/london-moment";
import { addWorkingDays, isWorkingDay } from "~/platform/working-days";
import { demoId } from "./ids";
import { randomness } from "./random";
import type { Story } from "./story";

/** A stream of its own: what these draw changes nothing else in the demo. */
const SEED = 7_724;
const BOROUGH = "E09000031";
const TIMES = ["11:15", "14:00", "09:45", "15:30"] as const;
const HELPS = "The questions the day before, and somebody to meet them at the door.";

/** The last working day before one. */
function workingDayBefore(day: string): string {
  const before = addDays(day, -1);
  return isWorkingDay(before) ? before : workingDayBefore(before);
}

/** When and where the first borough's people are interviewed, and an employer that wishes to be left alone for a while. */
export async function seedInterviews(tx: Tx, { today }: Story) {
  const random = randomness(SEED);
  const ours = { boroughCode: BOROUGH };
  const invited = await tx.referral.findMany({
    where: { stage: "interview", brokerage: ours, interviews: { none: {} } },
    include: { vacancy: { include: { site: true } }, moves: { where: { to: "interview" }, take: 1 } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  for (const [at, referral] of invited.entries()) {
    const { site } = referral.vacancy;
    const day = at % 3 === 2 ? workingDayBefore(today) : addWorkingDays(today, 1 + (at % 3) * 2);
    const id = demoId(random);
    await tx.interview.create({
      data: {
        id,
        referralId: referral.id,
        startsAt: londonMoment(day, TIMES[at % TIMES.length] ?? "11:15") ?? dayToDate(day),
        minutes: at % 2 === 0 ? 45 : 30,
        place: [site.name, site.postcode].filter(Boolean).join(", "),
        contactName: referral.moves[0]?.byName ?? null,
        adjustments: at === 0 ? sealAdjustments(id, { words: HELPS, agreed: true }) : null,
        arrangedByName: referral.moves[0]?.byName ?? "The employer",
        createdAt: referral.stageAt,
        updatedAt: referral.stageAt,
      },
    });
  }
  const waiting = await tx.referral.findFirst({
    where: { stage: "referred", brokerage: ours },
    orderBy: [{ stageAt: "asc" }, { id: "asc" }],
  });
  if (waiting)
    await tx.contactCharter.create({
      data: {
        organisationId: waiting.employerId,
        monthlyCap: 4,
        quietFrom: dayToDate(addDays(today, -2)),
        quietUntil: dayToDate(addDays(today, 8)),
        quietWords: "Stocktaking",
        byName: "The employer",
        updatedAt: dayToDate(addDays(today, -9)),
      },
    });
}
