import type { ReviewOnPlan } from "./plan";
import { questionKeys } from "./questions";

type Point = Pick<ReviewOnPlan, "tally">;

const yes = (count: number) => `a yes to ${count} of ${questionKeys.length} questions`;

/** What the completed reviews show, the oldest first, in one sentence. Nothing for none. */
export function progressWords(history: readonly Point[]): string {
  const [first, ...later] = history.map(({ tally }) => tally.yes);
  if (first === undefined) return "";
  const last = later.at(-1);
  if (last === undefined)
    return `Your first review gave ${yes(first)}. A second one, in some months, shows what changed.`;
  if (last === first) return `The newest review gives ${yes(last)}, as the first did.`;
  const change = last - first;
  return `The newest review gives ${yes(last)}: ${Math.abs(change)} ${change > 0 ? "more" : "fewer"} than the first.`;
}
