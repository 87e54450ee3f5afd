import type { Recogniser } from "./recognise";

/** Below this, two spellings are too far apart to be taken for one word. */
const surelyMeant = 0.7;
/** A line that is at least half a known name is that name; the rest is "good" and "some experience of". */
const mostOfTheLine = 0.5;
/** A smaller part than this may be there by chance: "singing" in "juggling while singing". */
const someOfTheLine = 0.3;

/** Ids in the order typed, and beside them the lines that no id says the whole of. No doubles in either. */
export type LinesRead = { ids: string[]; other: string[] };

/** The ids in one typed line, and the line itself where an id does not say most of it. */
export function readLine(line: string, names: Recogniser): LinesRead {
  const [best] = names.lookUp(line);
  if (best && best.confidence >= surelyMeant) return { ids: [best.id], other: [] };
  const found = names.findIn(line);
  const said = found.reduce((letters, { phrase }) => letters + phrase.length, 0);
  return {
    ids: said >= line.length * someOfTheLine ? found.map(({ id }) => id) : [],
    other: said >= line.length * mostOfTheLine ? [] : [line],
  };
}

/** Reads what a person typed, one thing a line, by the names that a recogniser knows. Nothing typed is lost. */
export function readLines(
  lines: readonly string[],
  names: Recogniser,
  read: (line: string) => LinesRead = (line) => readLine(line, names),
): LinesRead {
  const all = lines.map(read);
  return { ids: unique(all.flatMap(({ ids }) => ids)), other: unique(all.flatMap(({ other }) => other)) };
}

const unique = (list: readonly string[]) => [...new Set(list)];
