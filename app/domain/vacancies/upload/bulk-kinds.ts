/** How a field is written in a cell and in JSON, and what the form is given for it. */
export type BulkKind =
  | { is: "words"; most: number }
  | { is: "email" }
  /** One thing a line: a cell has them with semicolons between, JSON as an array. */
  | { is: "list"; most: number }
  | { is: "whole"; least: number; most: number }
  | { is: "hours" }
  /** Pounds, with or without pence. */
  | { is: "pounds" }
  | { is: "choice"; options: Record<string, string> }
  /** Several of the options: keys of the form's checkboxes. */
  | { is: "choices"; options: Record<string, string> }
  | { is: "day" }
  | { is: "yes-no" }
  /** One of the employer's own sites, by its name or its postcode. */
  | { is: "site" };

export type BulkField = {
  /** The form's field that it fills. */
  field: string;
  /** Its name in JSON, where that is not the form's. */
  json?: string;
  /** The column's heading. */
  heading: string;
  /** Other headings by which the column is known. */
  also?: readonly string[];
  kind: BulkKind;
  /** "always", or in words when it must be given; nothing where it may always be left out. */
  needed?: string;
  /** What it takes, in words for whoever fills the file in. */
  says: string;
  /** The same for whoever sends JSON, where that is another thing to say. */
  saysInJson?: string;
  /** Two invented examples: a job and an apprenticeship. */
  examples: readonly [string, string];
};

/** Headings and options as they are compared: small letters, without what is no letter or figure. */
export const folded = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** The key of an option that is named by its key or its words; undefined for any other words. */
export function optionNamed(options: Record<string, string>, typed: string): string | undefined {
  const named = folded(typed);
  return Object.entries(options).find(([key, label]) => [key, label].map(folded).includes(named))?.[0];
}

const yes = new Set(["yes", "y", "true", "1", "on", "x"]);
const no = new Set(["no", "n", "false", "0", "off", ""]);

/** What a yes or no stands for; undefined for any other words. */
export const yesOrNo = (typed: string): boolean | undefined =>
  yes.has(folded(typed)) ? true : no.has(folded(typed)) ? false : undefined;

/** "A, B or C" */
export const orWords = (words: readonly string[]) =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
