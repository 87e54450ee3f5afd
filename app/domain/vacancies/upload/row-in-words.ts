import { hoursWords } from "../advert-words";
import { payFrom } from "../pay-floor";
import { sayPay } from "../pay-words";
import type { DryRow } from "./dry-run.server";

/** What a row would appear as, in words. */
export type RowInWords = {
  line: number;
  title: string;
  site: string;
  pay: string;
  hours: string;
  closesOn: string | null;
  /** "New", "Changes FD-1042", "FD-1042, as it is". */
  becomes: string;
  problems: { column: string; stands: string; message: string }[];
};

/** A row for its page. `siteName` names a site's id. */
export function rowInWords(row: DryRow, siteName: (id: string) => string): RowInWords {
  const { given, becomes, line, problems } = row;
  const pay = given && payFrom(given.payUnit, given.payFrom, given.payTo);
  const hoursMax = given?.hoursTo ?? given?.hoursFrom ?? null;
  return {
    line,
    title: row.title || "No job title",
    site: given ? siteName(given.siteId) : "",
    pay: pay ? sayPay(pay) : "",
    hours: (given && hoursWords({ hoursMin: given.hoursFrom, hoursMax })) ?? "",
    closesOn: given?.closesOn ?? null,
    becomes:
      becomes.what === "new"
        ? "New"
        : becomes.what === "change"
          ? `Changes ${becomes.reference}`
          : `${becomes.reference}, left as it is`,
    problems: problems.map(({ column, stands, message }) => ({ column, stands, message })),
  };
}
