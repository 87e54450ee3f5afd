import type { Reachable } from "../score/worth";
import type { Ladder } from "./searches";

/** What the server says of a rung: some of those who stand on it, and how many there are. */
export type Seen = { found: readonly Reachable[]; total: number };

export type Wanted = {
  /** The rung to read whole is to hold about so many. */
  aim: number;
  /** So many that can be chosen are enough. */
  enough: number;
  /** Whether somebody found is one that can be chosen. */
  counts: (one: Reachable) => boolean;
};

/** Read first, to tell from them how many stand where. */
const SAMPLE = 300;
/** So many times as many as are aimed at are read at most: a sample is only a sample. */
const OVER = 2;
/** Rungs looked at for one search. */
const LOOKS = 5;
/** A rung holds so many times as many as the one above it, where nothing else is known. */
const GROWTH = 1.4;
/** A rung that holds less than so many times as many as one that was read is not worth reading. */
const MORE = 1.3;

/**
 * Finds the rung on which there are enough to choose from and not too many to read. At first a few are read of one that
 * holds very many: they show where among them the rungs above end. Then one is read whole, and another where that one
 * holds too few.
 * @returns all who were seen
 */
export async function climbed(
  { rungs, rungOf, start }: Ladder,
  look: (filter: string, most: number) => Promise<Seen>,
  { aim, enough, counts }: Wanted,
): Promise<Iterable<Reachable>> {
  const seen = new Map<string, Reachable>();
  const last = rungs.length - 1;
  /** How many there are on the rungs from the top on, as far as is known. */
  let totals: number[] = [];
  let at = start;
  /** Whether it goes below all that is known of. */
  let lower = false;
  for (let looks = 0; looks < LOOKS; looks++) {
    const rung = rungs[at];
    if (!rung) break;
    // Whoever lives too far away tells as much of how many there are, and to leave them out takes as long as the rest.
    const sampling: boolean = looks === 0 || (totals.length <= at && !lower);
    const { found, total }: Seen = await (sampling
      ? look(rung.anywhere(), SAMPLE)
      : look(rung.filter(), OVER * aim));
    for (const one of found) seen.set(one.id, one);
    const whole = total <= found.length;
    const chosen = found.filter(counts).length;
    if (whole && (at === last || chosen >= enough)) break;
    totals = whole && !sampling ? corrected(totals, at, total) : reckoned(found, total, rungOf, at);
    const here = totals[at] ?? 0;
    if (sampling && here < aim / 2 && at < last) {
      // Once is enough to feel the way down.
      at = looks === 0 ? Math.min(last, at + rungsFor((2 * aim) / Math.max(1, here))) : last;
    } else if (whole) {
      if (lower) break;
      // Some of a rung that can't be read whole are better than none, and then it is over.
      const next: number | null =
        nearestTo(aim, totals, at, MORE * total) ?? firstWith(MORE * total, totals, at);
      lower = next === null;
      at = next ?? Math.min(last, at + rungsFor((MORE * enough) / Math.max(1, chosen)));
    } else if (sampling) at = nearestTo(aim, totals, -1, 0) ?? 0;
    else break;
  }
  return seen.values();
}

/** How many there are on a rung and on each one above it, told from some who stand on it. */
function reckoned(found: readonly Reachable[], total: number, rungOf: Ladder["rungOf"], rung: number) {
  const standing = found.map(rungOf);
  return Array.from(
    { length: rung + 1 },
    (_, above) => (total * standing.filter((one) => one <= above).length) / Math.max(1, found.length),
  );
}

/** What was reckoned, once one of them is known: where it was off, so were the others. */
function corrected(totals: readonly number[], rung: number, total: number) {
  const off = Math.max(1, total) / Math.max(1, totals[rung] ?? 1);
  return totals.map((some) => some * off);
}

/** The rung below another that holds about as many as are aimed at, and so many at least; null where none can be read whole. */
function nearestTo(aim: number, totals: readonly number[], below: number, least: number): number | null {
  let best: number | null = null;
  const off = (rung: number) => Math.abs(Math.log(Math.max(1, totals[rung] ?? 0) / aim));
  for (const [rung, total] of totals.entries())
    if (rung > below && total >= least && total <= 0.8 * OVER * aim)
      if (best === null || off(rung) < off(best)) best = rung;
  return best;
}

/** The first rung below another that holds so many, as far as one can tell; null where one can't. */
function firstWith(least: number, totals: readonly number[], below: number): number | null {
  const at = totals.findIndex((total, rung) => rung > below && total >= least);
  return at < 0 ? null : at;
}

const rungsFor = (times: number) => Math.max(1, Math.ceil(Math.log(times) / Math.log(GROWTH)));
