import { record } from "~/domain/audit/record.server";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { dayToDate, now, today } from "~/platform/clock";

/** Vacancies in one transaction. */
const BATCH = 200;

const clock = system("clock");

/** Live vacancies whose closing day is over expire. @returns how many */
export async function expireVacancies(): Promise<number> {
  for (let all = 0; ; ) {
    const count = await expireSome();
    all += count;
    if (count < BATCH) return all;
  }
}

const expireSome = () =>
  asActor(clock, async (tx) => {
    const over = { stage: "live" as const, closesOn: { lt: dayToDate(today()) } };
    const some = await tx.vacancy.findMany({ where: over, select: { id: true }, take: BATCH });
    const expired = await tx.vacancy.updateManyAndReturn({
      where: { AND: [over, { id: { in: some.map(({ id }) => id) } }] },
      data: { stage: "expired", endedAt: now() },
      select: { id: true, organisationId: true },
    });
    for (const { id, organisationId } of expired) {
      await record(tx, clock, "vacancy.expired", id, { organisationId });
    }
    return expired.length;
  });
