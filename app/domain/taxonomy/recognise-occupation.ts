import { isRank, titleParts } from "./clean-title";
import { isSmall } from "./common-words";
import { phraseKey } from "./normalise";
import { type Recogniser, buildRecogniser } from "./recognise";
import type { Term } from "./terms";
import { buildWordBag } from "./word-bag";

export interface Advert {
  title: string;
  /** The posting's own `occupationalCategory`, in words, if it has one. */
  category?: string | null;
  /** The description, as plain text. Read only when neither of the others names an occupation. */
  text?: string | null;
}

export interface RankedOccupation {
  id: string;
  /**
   * From 0 to 1: how sure we are. A title that is exactly one of the occupation's names has 0.9 or more, a name
   * within a longer title 0.6 to 0.9, a category 0.5 to 0.7, a name met only in the text 0.45 at most.
   */
  confidence: number;
  /** The words that told us. */
  phrase: string;
  from: "title" | "category" | "text";
}

const MOST = 5;

/** Builds the reader of job titles: an advert in, the occupations it may be for out, best first, at most five. */
export function buildOccupationRecogniser(occupations: Iterable<Term>): (advert: Advert) => RankedOccupation[] {
  const kept = [...occupations];
  const names = buildRecogniser(kept, { verbs: false });
  const bag = buildWordBag(kept);

  return ({ title, category, text }) => {
    const parts = titleParts(title);
    const ranked = best([
      ...parts.flatMap((part, index) => inPart(names, part, index, "title", 1)),
      ...bag.within(parts.join(" ")).map(({ id, phrase, words }) => looseMatch(id, phrase, words, title)),
      ...(category ? titleParts(category).flatMap((part, at) => inPart(names, part, at, "category", 0.75)) : []),
    ]);
    if (ranked.length > 0) return ranked;
    const nearly = best(misspelt(names, parts[0] ?? ""));
    return nearly.length > 0 ? nearly : best(inText(names, text ?? ""));
  };
}

// The more words a name has, and the more of the title it covers, the surer; later parts are wards and places.
function inPart(
  names: Recogniser,
  part: string,
  index: number,
  from: RankedOccupation["from"],
  trust: number,
): RankedOccupation[] {
  const all = telling(part);
  return names.findIn(part, { brief: true }).map(({ id, phrase, at }) => {
    const said = telling(phrase);
    const covered = Math.min(1, said.length / Math.max(1, all.length));
    const exact = phraseKey(phrase) === phraseKey(part);
    const sure = 0.5 + 0.08 * Math.min(3, said.length) + 0.15 * covered + (exact ? 0.1 : 0) - (at > 0 ? 0.01 : 0);
    return { id, confidence: round(sure * trust * (index === 0 ? 1 : 0.85)), phrase, from };
  });
}

// All the words of a name are in the title, but not side by side: "Nurse (mental health)".
const looseMatch = (id: string, phrase: string, words: number, title: string): RankedOccupation => {
  const covered = Math.min(1, words / Math.max(1, telling(title).length));
  return { id, confidence: round((0.5 + 0.08 * Math.min(3, words) + 0.15 * covered) * 0.92), phrase, from: "title" };
};

const misspelt = (names: Recogniser, part: string): RankedOccupation[] =>
  names
    .lookUp(telling(part).join(" "))
    .map(({ id, confidence, name }) => ({ id, confidence: round(confidence * 0.8), phrase: name, from: "title" }));

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
