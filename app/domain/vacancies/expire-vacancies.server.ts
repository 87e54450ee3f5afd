import { record } from "~/domain/audit/record.server";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { dayToDate, now, today } from "~/platform/clock";
import { enqueue } from "~/platform/queue/enqueue.server";
import { stagesBefore } from "./stages";

/** Vacancies in one transaction. */
const BATCH = 200;

const clock = system("clock");

/** Vacancies whose closing day is over expire, and their employers are asked how they ended. @returns how many */
export async function expireVacancies(): Promise<number> {
  for (let all = 0; ; ) {
    const count = await expireSome();
    all += count;
    if (count < BATCH) return all;
  }
}

const expireSome = () =>
  asActor(clock, async (tx) => {
    const over = { stage: { in: stagesBefore("expired") }, closesOn: { lt: dayToDate(today()) } };
    const some = await tx.vacancy.findMany({ where: over, select: { id: true }, take: BATCH });
    const expired = await tx.vacancy.updateManyAndReturn({
      where: { AND: [over, { id: { in: some.map(({ id }) => id) } }] },
      data: { stage: "expired", endedAt: now() },
      select: { id: true, organisationId: true, source: true },
    });
    for (const { id, organisationId, source } of expired) {
      await record(tx, clock, "vacancy.expired", id, { organisationId });
      // What was loaded from elsewhere has nobody here to ask.
      if (!source) await enqueue(tx, "vacancy.expired", { vacancyId: id });
    }
    return expired.length;
  });
