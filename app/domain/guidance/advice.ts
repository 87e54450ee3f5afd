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
  /** Where the phrase stands in the description; absent when it stands in another part. */
  at?: Place;
  /** What is the matter, in one sentence. */
  says: string;
  /** Kinder or clearer words. */
  instead?: string;
  source: Source;
  /** Slug of the article that says more. */
  article?: string;
};

/**
 * What the checks read. Pay is in pence; dates are calendar days as the database gives them. What a form has not
 * asked is left out, and then the words alone are read for it.
 */
export type Advert = {
  title: string;
  description: string;
  /** What a person must have to start, as a form lists it: one licence, qualification or skill each. */
  musts?: readonly string[];
  pay?: { minPence?: number | null; maxPence?: number | null; text?: string | null } | null;
  /** Whether the form's own hours are filled in. */
  hoursStated?: boolean;
  /** Whether the form says that hours or place of work can be arranged. */
  flexible?: boolean;
  /** `null` when there is none; left out when it isn't known yet, and then not checked. */
  closesOn?: Date | null;
  postedOn?: Date | null;
  /** What the form says of adjustments. */
  adjustments?: string | null;
  /** Whom to ask about access: a name, an email or a phone number of the form's own. */
  accessContact?: string | null;
  guaranteedInterview?: boolean;
};
