import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { dateToDay, dayToDate, today } from "~/platform/clock";
import { goLive } from "../go-live.server";
import { holdOwn } from "../hold-own.server";

const clock = system("clock");

/** Vacancies looked up at once. */
const BATCH = 200;

/** Scheduled vacancies whose day has come in London go live. Each alone, so that one that fails holds up no other. @returns how many */
export async function publishScheduled(): Promise<number> {
  let count = 0;
  for (let after: string | undefined; ; ) {
    const due = await findDue(after);
    for (const { id } of due) if (await publish(id)) count++;
    after = due.at(-1)?.id;
    if (due.length < BATCH) return count;
  }
}

const findDue = (after: string | undefined) =>
  asActor(clock, (tx) =>
    tx.vacancy.findMany({
      where: {
        stage: "scheduled",
        goesLiveOn: { lte: dayToDate(today()) },
        ...(after ? { id: { gt: after } } : {}),
      },
      select: { id: true },
      orderBy: { id: "asc" },
      take: BATCH,
    }),
  );

const publish = (id: string) =>
  asActor(clock, async (tx) => {
    // Held as one: its day may have been moved meanwhile, it may be gone, or its employer suspended.
    const held = await holdOwn(tx, clock, id);
    const { stage, goesLiveOn } = held?.vacancy ?? {};
    if (!held || held.barred || stage !== "scheduled" || !goesLiveOn || dateToDay(goesLiveOn) > today())
      return false;
    return goLive(tx, clock, held.vacancy, "scheduled");
  });
