import { type Actor, system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { today } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { type Board, boardWithSlug } from "../places/boards";
import { arrangeDemand } from "./arrange-demand";
import { rowsOf } from "./arrange-places";
import { countMoved, countResidents } from "./count-people.server";
import { countPlaces } from "./count-places.server";
import type { Demand } from "./demand";
import { monthsBefore, twelveMonthsTo } from "./months";
import { boardsVisibleTo } from "./visible";

/**
 * What a board's sector asks for today, beside the month before and the supply of residents, suppressed.
 * A board's member asks for their own board, an operator for any; anybody else is not allowed.
 * Counting needs every brokerage's rows, so it is done as the service; what leaves this function is fit to show.
 */
export async function findDemand(actor: Actor, slug: string): Promise<Result<Demand>> {
  const board = boardWithSlug(slug);
  if (!board) return problem("not-found", "There is no board with this name.");
  if (!boardsVisibleTo(actor).includes(board))
    return problem("not-allowed", "You can see the demand of your own board only.");
  return ok(await countDemand(board, today()));
}

const countDemand = (board: Board, asOf: string): Promise<Demand> =>
  asActor(system("demand"), async (tx) => {
    const days = twelveMonthsTo(asOf);
    const counts = await countPlaces(tx, board.slug, days);
    const rows = rowsOf(counts.byOccupation, asOf);
    const residents = await countResidents(tx, rows);
    const moved = await countMoved(tx, board.slug, [asOf, monthsBefore(asOf, 1), monthsBefore(asOf, 2)]);
    return arrangeDemand({ board, asOf, days, counts, rows, residents, moved });
  });
