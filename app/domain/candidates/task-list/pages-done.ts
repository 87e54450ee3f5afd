import { optionalPages, type PageKey, pagesOf } from "./pages";

type Filled = {
  draft: boolean;
  pagesDone: readonly string[];
  licences: readonly string[];
  qualifications: readonly string[];
};

/** How "not looking for work" stands among the pages of a draft, which nobody matches whatever it says. */
const notLooking = "not-looking";

/** The pages that somebody has filled in. A record that came whole, by a file or from before there were pages, has all. */
export function filledIn(record: Filled): PageKey[] {
  const pages = pagesOf(record);
  const cameWhole = !record.draft && record.pagesDone.length === 0;
  return cameWhole ? pages : pages.filter((page) => record.pagesDone.includes(page));
}

/** Whether somebody looks for work: a draft says it among its pages, and a record by being available. */
export const isLooking = ({ draft, pagesDone }: Filled, available: boolean) =>
  draft ? !pagesDone.includes(notLooking) : available;

/** `pagesDone` once a page is saved. */
export function pagesDoneWith(record: Filled, page: PageKey, looking: boolean): string[] {
  const pages = [...new Set([...filledIn(record), page])];
  return record.draft && !looking ? [...pages, notLooking] : pages;
}

/** `pagesDone` once the draft is a record like others. */
export const pagesDoneAtLast = (pagesDone: readonly string[]) =>
  pagesDone.filter((one) => one !== notLooking);

/** Whether a record may be without a page. */
export const isOptional = (page: PageKey) => optionalPages.includes(page);
