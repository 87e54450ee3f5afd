import { isRank, titleParts } from "./clean-title";
import { isSmall } from "./common-words";
import { phraseKey } from "./normalise";
import type { Recogniser } from "./recognise";

export interface Advert {
  title: string;
  /** The posting's own words for the kind of work, if it has any. */
  occupationalCategory?: readonly string[];
  /** Plain text. Read only when neither of the others names an occupation. */
  description?: string;
}

export interface RankedOccupation {
  id: string;
  /**
   * From 0 to 1: how sure we are. A title that is one of the occupation's names has 0.83 or more, a name within a
   * longer title 0.5 to 0.9, one in the category 0.4 to 0.75, one met only in the text 0.45 at most.
   */
  confidence: number;
  /** The words that told us. */
  phrase: string;
  from: "title" | "category" | "text";
}

const MOST = 5;
/** A name met in passing in the text is worth less than no answer. */
const LEAST = 0.3;

/** The occupation that an advert is most likely for, if it names any we know. `occupations` is read without verbs. */
export const recogniseOccupation = (
  known: { occupations: Recogniser },
  advert: Advert,
): RankedOccupation | undefined => rankOccupations(known, advert)[0];

/** The occupations that an advert may be for, best first, at most five. */
export function rankOccupations(
  { occupations }: { occupations: Recogniser },
  { title, occupationalCategory = [], description = "" }: Advert,
): RankedOccupation[] {
  const parts = titleParts(title);
  const named = parts.flatMap((part, index) => inPart(occupations, part, index === 0 ? 1 : 0.85, "title"));
  const ranked = best([
    ...named,
    ...scattered(occupations, parts, named),
    ...occupationalCategory.flatMap((said) => inPart(occupations, said, 0.75, "category")),
  ]);
  if (ranked.length > 0) return ranked;
  const nearly = best(misspelt(occupations, parts[0] ?? ""));
  if (nearly.length > 0) return nearly;
  return best(inText(occupations, description)).filter(({ confidence }) => confidence >= LEAST);
}

// The more words a name has, and the more of the part it covers, the surer we are.
function inPart(
  names: Recogniser,
  part: string,
  trust: number,
  from: RankedOccupation["from"],
): RankedOccupation[] {
  const all = telling(part).length;
  return names.findIn(part, { brief: true }).map(({ id, phrase, at }) => {
    const exact = phraseKey(phrase) === phraseKey(part) ? 0.1 : 0;
    const sure = sureOf(telling(phrase).length, all) + exact - (at > 0 ? 0.01 : 0);
    return { id, confidence: round(sure * trust), phrase, from };
  });
}

// All the words of a name are in the title, but not side by side: "Staff Nurse - Harrow - ITU". Where it says all
// that a name found whole says, and more, it is the better of the two.
function scattered(names: Recogniser, parts: string[], named: RankedOccupation[]): RankedOccupation[] {
  const all = telling(parts.join(" ")).length;
  return names.scatteredIn(parts.join(" ")).map(({ id, phrase }) => {
    const said = telling(phrase);
    const within = named.filter((one) => isWithin(telling(one.phrase), said)).map((one) => one.confidence);
    const sure = Math.max(sureOf(said.length, all) * 0.92, Math.min(0.95, Math.max(0, ...within) + 0.01));
    return { id, confidence: round(sure), phrase, from: "title" };
  });
}

const sureOf = (said: number, all: number) =>
  0.5 + 0.08 * Math.min(3, said) + 0.15 * Math.min(1, said / Math.max(1, all));

const isWithin = (words: string[], others: string[]) =>
  words.length > 0 && words.length < others.length && words.every((word) => others.includes(word));

const misspelt = (names: Recogniser, part: string): RankedOccupation[] =>
  names.lookUp(telling(part).join(" ")).map(({ id, confidence, name }) => ({
    id,
    confidence: round(confidence * 0.8),
    phrase: name,
    from: "title",
  }));

// What is named first and most often in the first lines is most likely the job; the rest are colleagues.
function inText(names: Recogniser, text: string): RankedOccupation[] {
  const opening = text.slice(0, 4000);
  return names.findIn(opening).map(({ id, phrase, at, count }) => {
    const words = telling(phrase).length;
    const early = 1 - Math.min(1, at / 2000);
    const sure = 0.15 + 0.05 * Math.min(3, words) + 0.1 * early + 0.04 * Math.min(3, count - 1);
    return { id, confidence: round(Math.min(0.45, sure)), phrase, from: "text" };
  });
}

const telling = (text: string) =>
  phraseKey(text)
    .split(" ")
    .filter((word) => word && !isSmall(word) && !isRank(word));

function best(found: RankedOccupation[]): RankedOccupation[] {
  const byId = new Map<string, RankedOccupation>();
  for (const one of found) {
    if ((byId.get(one.id)?.confidence ?? 0) < one.confidence) byId.set(one.id, one);
  }
  return [...byId.values()].sort((a, b) => b.confidence - a.confidence).slice(0, MOST);
}

const round = (confidence: number) => Math.round(confidence * 1000) / 1000;
