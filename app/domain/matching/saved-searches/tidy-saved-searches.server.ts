import { record } from "~/domain/audit/record.server";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { DAYS_TO_CONFIRM } from "./confirm-search.server";

/** Days for which a search is kept once it is stopped, so that an old link still says so. */
const DAYS_AFTER_STOPPING = 30;
const A_BATCH = 500;

const clock = system("the clock");

const daysAgo = (days: number) => new Date(now().getTime() - days * 86_400_000);

/** Deletes searches that nobody confirmed within 7 days and those stopped 30 days ago. @returns how many */
export async function tidySavedSearches(): Promise<number> {
  let deleted = 0;
  for (;;) {
    const count = await asActor(clock, async (tx) => {
      const where = {
        OR: [
          { confirmedAt: null, createdAt: { lt: daysAgo(DAYS_TO_CONFIRM) } },
          { stoppedAt: { lt: daysAgo(DAYS_AFTER_STOPPING) } },
        ],
      };
      const old = await tx.savedSearch.findMany({ where, select: { id: true }, take: A_BATCH });
      const ids = old.map(({ id }) => id);
      for (const id of ids) await record(tx, clock, "saved-search.deleted", id);
      // Asked again: one may have been saved anew meanwhile.
      await tx.savedSearch.deleteMany({ where: { AND: [{ id: { in: ids } }, where] } });
      return ids.length;
    });
    deleted += count;
    if (count < A_BATCH) return deleted;
  }
}
