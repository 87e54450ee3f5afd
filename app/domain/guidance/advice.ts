import type { AdvertField } from "./fields";

/** Where a rule comes from: something a reader can open and judge. */
export type Source = { title: string; url: string };

export type AdviceKind = "words" | "demand" | "missing" | "length" | "reading";

/** A place in the description, as string offsets: `description.slice(start, end)`. */
export type Place = { start: number; end: number };

/** One suggestion about an advert. Advice never stops anyone from posting. */
export type Advice = {
  /** Rule and phrase, so that a page can keep what a person has set aside. */
  id: string;
  rule: string;
  kind: AdviceKind;
  /** The part of the vacancy form to change. */
  field: AdvertField;
  /** The words as they stand in the advert. */
  phrase?: string;
  /** Where the phrase stands in the description; absent when it stands in the title. */
  at?: Place;
  /** What is the matter, in one sentence. */
  says: string;
  /** Kinder or clearer words. */
  instead?: string;
  source: Source;
  /** Slug of the article that says more. */
  article?: string;
};

/** What the checks read. Pay is in pence; dates are calendar days as the database gives them. */
export type Advert = {
  title: string;
  description: string;
  pay?: { minPence?: number | null; maxPence?: number | null; text?: string | null } | null;
  /** Whether the form's own hours are filled in. */
  hoursStated?: boolean;
  /** `null` when there is none; left out when it isn't known yet, and then not checked. */
  closesOn?: Date | null;
  postedOn?: Date | null;
  /** Whom to ask for an adjustment, if the form has it. */
  contactForAdjustments?: string | null;
};
