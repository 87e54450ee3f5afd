import { ANSWERED_NO, afterWords, beforeWords, type SaidAs, TURN, WELCOME } from "./denial-words";

type Stretch = readonly [from: number, to: number];

/** Where one statement ends and the next begins. */
const CLAUSE = /[.!?;]+(?=\s|$)|[\n•·▪●|]|\s[-–—]\s|:\s/g;
/** What a denial reaches at most: "no experience of working in a busy kitchen", and not the rest of a page. */
const REACH = 90;

interface Denied {
  /** Whether the words that begin at a place of the text (in UTF-16 units) are denied. */
  isDenied: (at: number) => boolean;
  /** Whether anything is. */
  any: boolean;
}

/**
 * Which places of a text are denied rather than said: "no experience of driving" in somebody's own words, "you do not
 * need a degree" or "training in food hygiene is given" in an advert. By its words alone and no grammar, so it may be
 * wrong either way; time is linear in the text.
 */
export function deniedIn(text: string, as: SaidAs): Denied {
  const stretches = [...clausesOf(text).flatMap((clause) => deniedOf(clause, as)), ...answeredNo(text)].sort(
    (a, b) => a[0] - b[0],
  );
  // Stretches may overlap, so beside each stands the furthest that any up to it reaches.
  let furthest = 0;
  const reached = stretches.map(([, to]) => {
    furthest = Math.max(furthest, to);
    return furthest;
  });
  return {
    any: stretches.length > 0,
    isDenied: (at) => {
      const before = countUpTo(stretches, at);
      return before > 0 && at < (reached[before - 1] ?? 0);
    },
  };
}

/** How many stretches begin at a place or before it. */
function countUpTo(stretches: readonly Stretch[], at: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.[0] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Clause {
  words: string;
  at: number;
}

/** A text without an end to its sentences is cut into pieces of this length, for the sake of time. */
const LONGEST_CLAUSE = 600;

function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  const keep = (from: number, to: number) => {
    for (let at = from; at < to; at += LONGEST_CLAUSE)
      clauses.push({ words: text.slice(at, Math.min(to, at + LONGEST_CLAUSE)), at });
  };
  let from = 0;
  for (const { index, 0: end } of text.matchAll(CLAUSE)) {
    keep(from, index);
    from = index + end.length;
  }
  keep(from, text.length);
  return clauses;
}

function deniedOf({ words, at }: Clause, as: SaidAs): Stretch[] {
  const after = afterWords(as).flatMap((cue) =>
    [...words.matchAll(cue)].map(({ index, 0: said }): Stretch => {
      const from = index + said.length;
      return [from, from + reachOf(words.slice(from, from + REACH))];
    }),
  );
  const before = beforeWords(as).flatMap((cue) =>
    WELCOME.test(words)
      ? []
      : [...words.matchAll(cue)].map(({ index, 0: said }): Stretch => {
          const to = index + said.length;
          return [startOf(words.slice(0, index)), to];
        }),
  );
  return [...after, ...before].map(([from, to]) => [at + from, at + to]);
}

/** "Needed" and its like close a denial: "no experience needed, you cook". */
const CLOSES = /\b(?:needed|required|necessary|essential)\b/i;

/** How far a denial goes: to a turn, to its closing word, or to a comma that no "or" follows. */
function reachOf(rest: string): number {
  const turn = TURN.exec(rest)?.index ?? rest.length;
  const closed = CLOSES.exec(rest)?.index ?? rest.length;
  const most = Math.min(turn, closed);
  for (let comma = rest.indexOf(","); comma >= 0 && comma < most; comma = rest.indexOf(",", comma + 1)) {
    if (!/\b(?:or|nor)\b/i.test(rest.slice(comma, most))) return comma;
  }
  return most;
}

/** Where what stands before a denial begins: after the last turn or comma. */
function startOf(before: string): number {
  const cut = before.search(/[^,]*$/);
  const turn = TURN.exec(before.slice(cut));
  return turn ? cut + turn.index + turn[0].length : cut;
}

function answeredNo(text: string): Stretch[] {
  const denied: Stretch[] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    const asked = line.length <= 100 ? ANSWERED_NO.exec(line.trim())?.[1] : undefined;
    if (asked !== undefined) denied.push([at, at + line.length]);
    at += line.length + 1;
  }
  return denied;
}
