import type { VacancyType } from "../types";
import { type PageKey, pagesOf } from "./pages";

type Filled = { type: VacancyType; pagesDone: readonly string[]; description: string };

/** How a page stands in `pagesDone` that was saved with questions left for later. */
const later = (page: PageKey) => `later:${page}`;

/** The pages of a vacancy that somebody has filled in. One that came whole, or from before there were pages, has all. */
export function filledIn({ type, pagesDone, description }: Filled): PageKey[] {
  const pages = pagesOf(type);
  const cameWhole = pagesDone.length === 0 && description !== "";
  return cameWhole ? pages : pages.filter((page) => pagesDone.includes(page));
}

/** The pages that were saved with questions left for later. */
export const leftForLater = ({ type, pagesDone }: Filled): PageKey[] =>
  pagesOf(type).filter((page) => pagesDone.includes(later(page)));

/** `pagesDone` once a page is saved, whole or with questions left for later. */
export function pagesDoneWith(vacancy: Filled, page: PageKey, whole: boolean): string[] {
  const before = [...filledIn(vacancy), ...leftForLater(vacancy).map(later)];
  const others = before.filter((key) => key !== page && key !== later(page));
  return [...others, whole ? page : later(page)];
}
