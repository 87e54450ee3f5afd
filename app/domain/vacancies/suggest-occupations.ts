import { editDistance } from "~/domain/taxonomy/edit-distance";
import type { Recogniser } from "~/domain/taxonomy/recognise";
import type { Occupation } from "~/domain/taxonomy/terms";

type OccupationKnowledge = { occupations: Recogniser; allOccupations: readonly Occupation[] };

/** A name is taken for an occupation when it is one of its names, or the same words in another order. */
const sure = 0.85;
const most = 12;
/** Letters of a name that are looked at. Every word is held against every occupation's names, so that a book would take hours. */
const longest = 200;

/** The occupation that typed words name; undefined where they name none for certain. */
export function occupationNamed(typed: string, { occupations }: OccupationKnowledge): string | undefined {
  if (typed.length > longest) return undefined;
  const [best] = occupations.lookUp(typed);
  return best && best.confidence >= sure ? best.id : undefined;
}

/** Occupations near to words that name none: by spelling, by what the words mention, and by words in common. */
export function suggestOccupations(
  written: string,
  knows: OccupationKnowledge,
): { value: string; label: string }[] {
  const { occupations, allOccupations } = knows;
  const typed = written.slice(0, longest);
  const words = wordsOf(typed);
  const shared = allOccupations
    .map((occupation) => ({ id: occupation.id, score: bestOverlap(words, occupation) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ id }) => id);
  const near = [
    ...occupations.lookUp(typed).map(({ id }) => id),
    ...occupations.findIn(typed).map(({ id }) => id),
    ...shared,
  ];
  const labels = new Map(allOccupations.map(({ id, label }) => [id, label]));
  return [...new Set(near)].slice(0, most).map((id) => ({ value: id, label: labels.get(id) ?? id }));
}

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2);

/** The largest share of words that a typed name has in common with one of an occupation's names, 0 to 1. */
const bestOverlap = (words: readonly string[], { label, altLabels }: Occupation) =>
  Math.max(
    ...[label, ...altLabels].map((name) => {
      const named = wordsOf(name);
      const common = words.filter((word) => named.some((other) => isNear(word, other))).length;
      return common / Math.max(words.length, named.length, 1);
    }),
  );

/** The same word, or a long one with a letter wrong. */
const isNear = (word: string, other: string) =>
  word === other || (word.length > 4 && editDistance(word, other, 1) <= 1);
