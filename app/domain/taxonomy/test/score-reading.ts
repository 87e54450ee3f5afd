/** What something means by somebody's judgement, beside what was read in it. Ids of a taxonomy. */
interface Reading {
  words: string;
  means: readonly string[];
  /** May be read or not: neither counts. */
  mayMean: readonly string[];
  read: readonly string[];
}

export interface ReadingScore {
  /** The share of what was read that is meant, 0 to 1. */
  precision: number;
  /** The share of what is meant that was read, 0 to 1. */
  recall: number;
  /** What went wrong, a line each: "words: not read id, id; wrongly read id". */
  faults: string[];
}

/** Counts every id once for every text in which it is meant or read. */
export function scoreReadings(readings: readonly Reading[]): ReadingScore {
  let right = 0;
  let meant = 0;
  let counted = 0;
  const faults: string[] = [];
  for (const { words, means, mayMean, read } of readings) {
    const missed = means.filter((id) => !read.includes(id));
    const wrong = read.filter((id) => !means.includes(id) && !mayMean.includes(id));
    right += means.length - missed.length;
    meant += means.length;
    counted += means.length - missed.length + wrong.length;
    if (missed.length + wrong.length === 0) continue;
    const said = [
      missed.length ? `not read ${missed.join(", ")}` : "",
      wrong.length ? `wrongly read ${wrong.join(", ")}` : "",
    ];
    faults.push(`${words}: ${said.filter(Boolean).join("; ")}`);
  }
  return { precision: counted ? right / counted : 1, recall: meant ? right / meant : 1, faults };
}

/** The part to tune on: every other one, from the first. */
export const toTune = <T>(all: readonly T[]): T[] => all.filter((_, at) => at % 2 === 0);

/** The part that only reports: the rest. Nothing is set by what it says. */
export const toReport = <T>(all: readonly T[]): T[] => all.filter((_, at) => at % 2 === 1);
