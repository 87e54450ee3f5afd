import type { OfferStage } from "../stages";

/** The short pages of an offer of work experience, in the order in which they are asked. */
export const offerPages = [
  "work",
  "when",
  "who",
  "where",
  "access",
  "supervision",
  "insurance",
  "contact",
] as const;

export type OfferPage = (typeof offerPages)[number];

/** A page's name in the task list, and as its heading. */
export const pageNames = {
  work: "What pupils do and learn",
  when: "When pupils can come",
  who: "Who can come, and how many",
  where: "Where and how",
  access: "Access and special educational needs",
  supervision: "Supervision and safeguarding",
  insurance: "Insurance and risk assessment",
  contact: "Contact on the day",
} satisfies Record<OfferPage, string>;

/** The page of that name in an address, or undefined. */
export const pageNamed = (name: string | undefined) => offerPages.find((page) => page === name);

/** Pages that an employer has yet to answer before its draft can be sent, in order. */
export const pagesLeft = (pagesDone: readonly string[]) =>
  offerPages.filter((page) => !pagesDone.includes(page));

/** The page to ask next: the first unanswered one after this, else the first unanswered of all; undefined when none is left. */
export const pageAfter = (page: OfferPage, pagesDone: readonly string[]): OfferPage | undefined => {
  const left = pagesLeft([...pagesDone, page]);
  return left.find((other) => offerPages.indexOf(other) > offerPages.indexOf(page)) ?? left[0];
};

/**
 * Pages that may be changed at a stage: every one until a school counts on the offer; after that only whom pupils and
 * the hub reach; none once it is over.
 */
export function changeablePages(stage: OfferStage): readonly OfferPage[] {
  if (stage === "draft" || stage === "with_hub" || stage === "accepted") return offerPages;
  return stage === "matched" || stage === "confirmed" || stage === "under_way" ? ["contact"] : [];
}
