import { record } from "~/domain/audit/record.server";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { dayToDate, today } from "~/platform/clock";
import { moveOffer } from "../move-offer.server";
import { viewOf, wholeOffer } from "../offer-view.server";
import { countedOn } from "../stages";
import { stageByClock } from "./stage-by-clock";

const clock = system("clock");

/** Offers in one transaction. */
const BATCH = 100;

/**
 * Offers go under way and are completed by the London day. Run again, it moves what is left, and nothing twice.
 * @returns how many moves were made
 */
export async function moveByClock(): Promise<number> {
  let moves = 0;
  for (let after = ""; ; ) {
    const batch = await moveSome(after);
    moves += batch.moves;
    if (!batch.last) return moves;
    after = batch.last;
  }
}

const moveSome = (after: string) =>
  asActor(clock, async (tx) => {
    const day = today();
    const rows = await tx.placementOffer.findMany({
      where: {
        id: { gt: after },
        stage: { in: [...countedOn] },
        placements: { some: { startsOn: { lte: dayToDate(day) } } },
      },
      include: wholeOffer,
      orderBy: { id: "asc" },
      take: BATCH,
    });
    let moves = 0;
    for (const row of rows) {
      let { stage } = row;
      // One that began and ended while the service was down goes both steps.
      for (let to = stageByClock(viewOf(row), day); to; to = stageByClock({ ...viewOf(row), stage }, day)) {
        const moved = await moveOffer(tx, { id: row.id, stage }, to, {});
        if (!moved.ok) break;
        const { organisationId } = row;
        await record(tx, clock, to === "completed" ? "offer.completed" : "offer.began", row.id, {
          organisationId,
        });
        stage = to;
        moves++;
      }
    }
    return { moves, last: rows.length === BATCH ? rows.at(-1)?.id : undefined };
  });
