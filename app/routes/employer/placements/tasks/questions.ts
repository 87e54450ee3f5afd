import type { OfferSite } from "~/domain/placements/find-offer-sites.server";
import type { PageDefaults } from "~/domain/placements/task-list/page-defaults";
import type { OfferPage } from "~/domain/placements/task-list/pages";
import type { DateParts } from "~/platform/date-parts";
import type { Field } from "~/ui/field";

/** What the pages of an offer ask, as it is typed. */
export type Questions = Partial<PageDefaults> & { draftId?: string };

type DateQuestion = Field & { getFieldset: () => Required<{ [Part in keyof DateParts]: Field }> };

/** What the questions of a page are put with. */
export interface PageFieldsProps {
  fields: { [Name in Exclude<keyof PageDefaults, "fromDate" | "toDate">]: Field } & {
    fromDate: DateQuestion;
    toDate: DateQuestion;
  };
  sites: readonly OfferSite[];
  /** Guides to read beside the questions. */
  guides: { slug: string; title: string }[];
}

/** The guides that stand beside a page. */
export const guidesBeside = {
  work: "placement",
  when: null,
  who: null,
  where: null,
  access: "placement-access",
  supervision: "placement",
  insurance: "placement",
  contact: null,
} as const satisfies Record<OfferPage, "placement" | "placement-access" | null>;
