import { paths } from "~/paths";
import { londonDate } from "~/platform/clock";
import { scored } from "../scored";
import { ago, dayWords } from "./day-words";
import type { QueueItem } from "./item";

/** Somebody on a caseload whom a night suggested for an open vacancy, and on whom nobody has decided. */
export type StrongMatch = {
  vacancyId: string;
  candidateId: string;
  score: number;
  createdAt: Date;
  reference: string;
  owner: string;
  title: string;
  employer: string;
  /** An ISO day, or null. */
  closesOn: string | null;
};

/** References shown on a line; the vacancy's page has them all. */
const SHOWN = 3;

/** New strong matches, one line a vacancy and broker: the vacancies that close first come first. */
export function matchItems(matches: readonly StrongMatch[], at: Date): QueueItem[] {
  const today = londonDate(at);
  const each = new Map<string, StrongMatch[]>();
  for (const match of matches) {
    const key = `match:${match.vacancyId}:${match.owner}`;
    each.set(key, [...(each.get(key) ?? []), match]);
  }
  return [...each].flatMap(([key, own]) => {
    const best = [...own].sort((a, b) => b.score - a.score || (a.reference < b.reference ? -1 : 1));
    const [first] = best;
    if (!first) return [];
    const earliest = new Date(Math.min(...own.map(({ createdAt }) => createdAt.getTime())));
    const closes = first.closesOn ? `, closes ${dayWords(first.closesOn, today)}` : "";
    return [
      {
        key,
        kind: "match",
        owner: first.owner,
        what: best.length === 1 ? "1 strong match" : `${best.length} strong matches`,
        who: `${first.title}, ${first.employer}`,
        where:
          best.length > SHOWN + 1
            ? `${best.slice(0, SHOWN).map(scored).join(", ")} and ${best.length - SHOWN} more`
            : best.map(scored).join(", "),
        why: `suggested ${ago(earliest, at)}${closes}`,
        on: first.closesOn ?? "9999-12-31",
        since: londonDate(earliest),
        href: paths.queueVacancy(first.vacancyId),
        seen: best.map(({ vacancyId, candidateId }) => `match:${vacancyId}:${candidateId}`),
        comesBack: false,
      } satisfies QueueItem,
    ];
  });
}
