import type { WeeklyHours } from "./job-posting-hours";
import type { EmploymentType, PostingKind } from "./job-posting-kind";
import type { Pay } from "./pay";

/** A schema.org `JobPosting` in the product's own terms. Days are ISO days in London; texts are plain text. */
export type ParsedPosting = {
  /** Stable: the same posting read again has the same. */
  identifier: string;
  type: PostingKind;
  title: string;
  employerName: string;
  /** The employer's trade in the feed's words, such as "Healthcare". */
  industry: string | null;
  /** Paragraphs apart by an empty line; items of lists are lines that begin with "• ". */
  description: string;
  postcode: string | null;
  /** Known whenever the postcode is, and where a feed gives no more than it. */
  outcode: string | null;
  locality: string | null;
  pay: Pay | null;
  /** Pay in the employer's words, where the feed gives any. */
  payText: string | null;
  hours: WeeklyHours | null;
  /** Whether it says that hours are flexible. */
  flexible: boolean;
  employmentTypes: EmploymentType[];
  postedOn: string | null;
  closesOn: string | null;
  startsOn: string | null;
  /** How many people are wanted. */
  places: number;
  skills: string[];
  qualifications: string[];
  occupationalCategory: string[];
  experience: string | null;
};
