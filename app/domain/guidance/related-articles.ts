import type { ArticleSummary } from "./article";

type Placed = Pick<ArticleSummary, "slug" | "topics" | "besides">;

/** The words of the first list that the second has too, each counting for more the fewer others share it. */
function shared(mine: readonly string[], theirs: readonly string[], every: readonly (readonly string[])[]) {
  const both = mine.filter((word) => theirs.includes(word));
  const sharers = (word: string) => every.filter((words) => words.includes(word)).length;
  return both.reduce((sum, word) => sum + 1 / sharers(word), 0);
}

/**
 * Other articles, the most closely related first: those that share its topics, and those that stand beside the same
 * questions. A topic or a place that few articles share says more than one that many do.
 */
export function relatedTo<T extends Placed>(article: Placed, all: readonly T[]): T[] {
  const kinship = (other: T) =>
    shared(
      article.topics,
      other.topics,
      all.map(({ topics }) => topics),
    ) +
    shared(
      article.besides,
      other.besides,
      all.map(({ besides }) => besides),
    );
  return all
    .filter(({ slug }) => slug !== article.slug)
    .map((other) => ({ other, near: kinship(other) }))
    .filter(({ near }) => near > 0)
    .toSorted((a, b) => b.near - a.near)
    .map(({ other }) => other);
}
