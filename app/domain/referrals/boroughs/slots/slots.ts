import { addDays } from "~/platform/clock";
import { addWorkingDays } from "~/platform/working-days";

/** Working days for which a vacancy is its own borough's alone, and after which slots that nobody used are anybody's. */
const HEAD_START = 2;
const SHARED_FOR = 5;

/** What sharing asks of a vacancy. Days are London days such as `2026-12-12`. */
export type Sharing = {
  /** How many people can be interviewed or, where the employer says no more than that, put forward. */
  slots: number;
  /** The day it went live. */
  liveOn: string;
  /** Whether the borough that it stands in has a team here; without one nobody has a head start. */
  siteHasTeam: boolean;
};

/** How a vacancy's slots stand for one borough. */
export type Slots = {
  slots: number;
  taken: number;
  /** What the borough has taken, and the most it may while slots are shared out. */
  own: number;
  most: number;
  /** The day on which boroughs other than the vacancy's own may put people forward; null where they always could. */
  opensOn: string | null;
  /** The day from which slots that are left are anybody's. */
  releasedOn: string;
  /** Why the borough can't take another slot now; null where it can. */
  refused: "not-open" | "own-share" | "all-taken" | null;
};

/** The day on which a vacancy opens to other boroughs: after two whole working days that follow the one it went live on. */
export const opensOnOf = (liveOn: string) => addDays(addWorkingDays(liveOn, HEAD_START), 1);

/** The day on which shares end: after five working days in which it was open to all. */
export const releasedOnOf = (openOn: string) => addDays(addWorkingDays(addDays(openOn, -1), SHARED_FOR), 1);

/** A borough's share of so many slots among so many boroughs: never less than one. */
export const shareOf = (slots: number, boroughs: number) =>
  Math.max(1, Math.ceil(slots / Math.max(1, boroughs)));

type Asking = {
  today: string;
  /** Whether the borough that asks is the one in which the vacancy stands. */
  own: boolean;
  /** Slots taken by each borough that takes an interest; the asking one's first, 0 if it is the first time. */
  takenBy: readonly [number, ...number[]];
};

/**
 * How a vacancy's slots are shared: its own borough alone for two working days, then everybody up to an equal share of
 * them, and after five working days more whoever comes first. There are never more taken than there are.
 */
export function slotsFor({ slots, liveOn, siteHasTeam }: Sharing, { today, own, takenBy }: Asking): Slots {
  const opensOn = siteHasTeam ? opensOnOf(liveOn) : null;
  const releasedOn = releasedOnOf(opensOn ?? liveOn);
  const taken = takenBy.reduce((sum, one) => sum + one, 0);
  const most = today >= releasedOn ? slots : shareOf(slots, takenBy.length);
  const standing = { slots, taken, own: takenBy[0], most, opensOn: own ? null : opensOn, releasedOn };
  return { ...standing, refused: refusedBy(standing, today) };
}

function refusedBy({ slots, taken, own, most, opensOn }: Omit<Slots, "refused">, today: string) {
  if (opensOn !== null && today < opensOn) return "not-open";
  if (taken >= slots) return "all-taken";
  return own >= most ? "own-share" : null;
}
