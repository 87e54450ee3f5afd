import type { Ask } from "../engine";
import { TOO_FAR } from "../score/travel-part";
import type { Reachable } from "../score/worth";
import { areaOf, areasAround } from "./area";
import { allOf, anyOf, dayNumber, equals, isOneOf } from "./filter";
import { type Step, scaleFor } from "./scale";

/** A search for those who stand on a rung or above it: the higher, the more promising. */
export type Rung = {
  filter(): string;
  /** The same, and besides those who live too far away: quicker to find. */
  anywhere(): string;
};

/** Ways to look for what is asked, each rung holding those above it. */
export type Ladder = {
  rungs: readonly Rung[];
  /** The highest rung that somebody stands on; infinity for whoever lives too far away for any. */
  rungOf(found: Reachable): number;
  /** A rung that is likely to hold more than are to be read, but not very many. */
  start: number;
};

/**
 * Shares of how far people travel by which a step is divided, the nearest first: a journey well within reach is worth
 * about as much as a skill. The first and the last step are divided more, for there may be very many on them.
 */
const BETWEEN = [0.4, 0.8];
const AT_THE_ENDS = [0.25, 0.5, 0.9];

/**
 * What to ask the server, from what promises most downwards: first by what somebody has, and in between by how near
 * they live. There are filters only and no words, so the server's limit of ten words is never met. No rungs where
 * nothing is asked for.
 */
export function ladderFor(ask: Ask): Ladder {
  if (ask.skills.length + ask.occupations.length === 0) return { rungs: [], rungOf: () => 0, start: 0 };
  const { steps, stepOf } = scaleFor(ask);
  const sharesOf = (at: number) =>
    ask.near === null ? [] : at === 0 || at === steps.length - 1 ? AT_THE_ENDS : BETWEEN;
  const areas = new Map(
    [...new Set([...BETWEEN, ...AT_THE_ENDS, TOO_FAR])]
      .sort()
      .map((share) => [share, areasWithin(ask, share)]),
  );
  const around = ({ filter }: Step, share: number) => {
    const within = areas.get(share);
    return within ? allOf(filter, isOneOf("area", [...within])) : filter;
  };
  const narrow = narrowedTo(ask);
  const rungs = steps.flatMap((step, at): Rung[] => {
    const above = steps[at - 1];
    const anywhere = () => allOf(narrow, step.filter);
    const nearer = sharesOf(at).map((share) => () => [
      ...(above ? [around(above, TOO_FAR)] : []),
      around(step, share),
    ]);
    return [...nearer, () => [around(step, TOO_FAR)]].map((parts) => ({
      anywhere,
      filter: () => allOf(narrow, anyOf(parts())),
    }));
  });
  const first = steps.map((_, at) =>
    steps.slice(0, at).reduce((sum, _, above) => sum + sharesOf(above).length + 1, 0),
  );
  return {
    rungs,
    rungOf(found) {
      const step = stepOf(found);
      const share = shareOf(found, areas);
      const shares = sharesOf(step);
      const nearer = shares.findIndex((most) => share <= most);
      if (share > TOO_FAR) return Number.POSITIVE_INFINITY;
      return (first[step] ?? 0) + (nearer < 0 ? shares.length : nearer);
    },
    start: first[startOn(steps, ask)] ?? 0,
  };
}

/** The part of the most points there are at which to start: of one brokerage's candidates fewer have much of what is asked. */
const START = { everybody: 0.3, some: 0.11 };

function startOn(steps: readonly Step[], { brokerages }: Ask) {
  const least = (brokerages === null ? START.everybody : START.some) * (steps[0]?.points ?? 0);
  return steps.findIndex(({ points }) => points <= least);
}

const areasWithin = ({ near, withinKm }: Ask, share: number) =>
  near && new Set(areasAround(near, share, withinKm));

/** The least share of how far they travel within which they are found; 0 where nobody knows where the work is. */
function shareOf(found: Reachable, areas: ReadonlyMap<number, ReadonlySet<string> | null>) {
  const area = areaOf(found, found.maxKm);
  for (const [share, within] of areas) {
    if (!within) return 0;
    if (within.has(area)) return share;
  }
  return Number.POSITIVE_INFINITY;
}

/** Who may be found at all; null for anybody. */
function narrowedTo({ brokerages, licences, readyBy }: Ask) {
  const narrowed = allOf(
    brokerages && isOneOf("brokerageId", brokerages),
    ...licences.map((licence) => equals("licences", licence)),
    readyBy && `freeFrom <= ${dayNumber(readyBy)}`,
  );
  return narrowed === "" ? null : narrowed;
}
