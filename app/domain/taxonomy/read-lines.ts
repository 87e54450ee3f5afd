import { deniedIn } from "./denied";
import { counted, type Recogniser } from "./recognise";

/**
 * From this confidence on, a phrase is taken for the name that it is nearest to. One rule for forms and for files. Set
 * on 11,500 phrases: names of our skills with a slip or two, of which it takes two in three (the rest stay as typed and
 * are asked about), and names with their own skill left out, of which it takes two in a thousand for another. The rules
 * before it took 23 (at 0.7, in forms) and 47 in a thousand (at 0.6, in files).
 */
const surelyMeant = 0.6;
/** A line that is at least half a known name is that name; the rest is "good" and "some experience of". */
const mostOfTheLine = 0.5;
/** A smaller part than this may be there by chance: "singing" in "juggling while singing". */
const someOfTheLine = 0.3;

/** Ids in the order typed, and beside them the lines that no id says the whole of. No doubles in either. */
export type LinesRead = { ids: string[]; other: string[] };

/**
 * The ids in one typed line, and the line itself where an id does not say most of it. A line that denies something
 * ("no driving licence") has no id and stays as typed.
 */
export function readLine(line: string, names: Recogniser): LinesRead {
  const [best] = names.lookUp(line);
  const { isDenied, any } = deniedIn(line, "person");
  // "Non-medical prescriber" and "never late" are names; "no driving licence" only has the words of one.
  const isName = best?.by === "label" || best?.by === "synonym";
  if (best && best.confidence >= surelyMeant && (isName || !any)) return { ids: [best.id], other: [] };
  const found = counted(names.mentionsIn(line).filter(({ at }) => !isDenied(at)));
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
