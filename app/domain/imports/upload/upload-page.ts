import type { By, Doubled, Findings } from "./findings";
import { ON_PAGE } from "./limits";

/** What a page of an upload lists. */
export const parts = ["bad", "doubled", "changed"] as const;
export type Part = (typeof parts)[number];

const byWords: Record<By, string> = {
  birth: "name and date of birth",
  email: "email address",
  phone: "phone number",
};

/** By what two are alike: "the same email address and phone number". */
export const alikeSaid = (by: readonly By[]) => `the same ${by.map((way) => byWords[way]).join(" and ")}`;

/** The part that is asked for; the first with anything in it where none is. */
export function partAsked(asked: string | null, findings: Pick<Findings, Part>): Part {
  const named = parts.find((part) => part === asked);
  return named ?? parts.find((part) => findings[part].length > 0) ?? "bad";
}

/** So many rows of a part; the last page where there is none of that number. */
export function pageOf<T>(rows: readonly T[], asked: number) {
  const pages = Math.max(1, Math.ceil(rows.length / ON_PAGE));
  const page = Math.min(Math.max(1, Math.trunc(asked) || 1), pages);
  return { page, pages, shown: rows.slice((page - 1) * ON_PAGE, page * ON_PAGE) };
}

/** The candidates that some rows are like. */
export const candidatesIn = (rows: readonly Doubled[]) =>
  rows.flatMap(({ like }) => ("candidateId" in like ? [like.candidateId] : []));
