import type { Figures } from "./measure";

/** An engine may lose this part of the ceiling's nDCG@10. */
const LOST = 0.02;
/** Well ahead of plain text search: by so much nDCG@10 at least. */
const AHEAD = 0.1;

/** What is asked of a way: of an engine, to be ahead of every text search and near to every ceiling. */
export type Kind = "text" | "engine" | "ceiling";

/** A way and what it did. */
export type Result = { name: string; kind: Kind; figures: Figures };

/** What was aimed at and missed, in sentences; none where all is well. */
export function missed(results: readonly Result[]): string[] {
  const highest = (kind: Kind) => {
    const known = results.filter((one) => one.kind === kind).map(({ figures }) => figures.ndcg);
    return known.length > 0 ? Math.max(...known) : Number.NaN;
  };
  const ceiling = highest("ceiling");
  const text = highest("text");
  return results
    .filter(({ kind }) => kind === "engine")
    .flatMap(({ name, figures: { ndcg } }) => [
      ...(ndcg >= (1 - LOST) * ceiling
        ? []
        : [`${name} has an nDCG@10 of ${said(ndcg)}, more than 2 % below the ceiling's ${said(ceiling)}.`]),
      ...(ndcg >= text + AHEAD
        ? []
        : [`${name} has an nDCG@10 of ${said(ndcg)}, less than 0.1 ahead of text search's ${said(text)}.`]),
    ]);
}

const said = (number: number) => number.toFixed(3);
