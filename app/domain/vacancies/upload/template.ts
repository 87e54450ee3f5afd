import { addDays } from "~/platform/clock";
import { bulkFields } from "./bulk-fields";
import { writeCsv } from "./write-csv";

const british = (day: string) => day.split("-").reverse().join("/");

/** What an example has in a column whose right answer depends on the day or on whose file it is. */
function example(field: string, which: 0 | 1, today: string, sites: readonly string[]): string | undefined {
  if (field === "siteId") return sites[which] ?? sites[0];
  if (field === "closesOn") return british(addDays(today, 28 + 14 * which));
  if (field === "startsOn") return which === 0 ? british(addDays(today, 42)) : undefined;
  return undefined;
}

/**
 * The file to fill in: the headings, and two invented examples that would be taken as they stand.
 * @param sites names of the employer's own sites
 */
export function templateCsv(today: string, sites: readonly string[]): string {
  const rows = ([0, 1] as const).map((which) =>
    bulkFields.map(({ field, examples }) => example(field, which, today, sites) ?? examples[which]),
  );
  return writeCsv([bulkFields.map(({ heading }) => heading), ...rows]);
}
