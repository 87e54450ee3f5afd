import { type Stage, stages } from "./stages";

/** How an employer narrows the list of its vacancies, as the address says it. */
export type OwnList = { stage: Stage | null; siteId: string | null; words: string; page: number };

/** On one page of the list. */
export const OWN_PAGE = 25;

/** Reads the address. What it does not know narrows nothing. */
export function readOwnList(query: URLSearchParams): OwnList {
  const page = Math.trunc(Number(query.get("page")));
  return {
    stage: stages.find((stage) => stage === query.get("stage")) ?? null,
    siteId: query.get("site") || null,
    words: (query.get("q") ?? "").trim().slice(0, 100),
    page: page > 0 && page < 10_000 ? page : 1,
  };
}

/** The same narrowing as an address asks for it, at a page. */
export function ownListQuery({ stage, siteId, words }: Omit<OwnList, "page">, page = 1): string {
  const query = new URLSearchParams();
  if (words) query.set("q", words);
  if (stage) query.set("stage", stage);
  if (siteId) query.set("site", siteId);
  if (page > 1) query.set("page", String(page));
  const said = query.toString();
  return said && `?${said}`;
}
