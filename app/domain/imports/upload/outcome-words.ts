import type { Outcome } from "./outcome";

/** "1 row", "4,700 rows" */
export const counted = (count: number, one: string, many = `${one}s`) =>
  `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;

const were = (count: number) => (count === 1 ? "was" : "were");

/** What became of a file's rows, a line each, without those that came to nothing. */
export function outcomeLines({ done: { added, changed, unchanged, skipped, late } }: Outcome): string[] {
  const left = skipped - late.length;
  return [
    added > 0 && `${counted(added, "candidate")} ${were(added)} added`,
    changed > 0 && `${counted(changed, "record")} ${were(changed)} changed`,
    unchanged > 0 && `${counted(unchanged, "record")} ${were(unchanged)} the same already, and left alone`,
    left > 0 && `${counted(left, "likely double")} ${were(left)} left out`,
    late.length > 0 &&
      `${counted(late.length, "row")} ${were(late.length)} left out, because somebody like them was added since the check: ${linesSaid(late)}`,
  ].filter((line) => line !== false);
}

/** Lines of a file, the first few of them. */
function linesSaid(lines: readonly number[], most = 10): string {
  const named = lines.slice(0, most).join(", ");
  const more = lines.length - most;
  return `line${lines.length === 1 ? "" : "s"} ${named}${more > 0 ? ` and ${more} more` : ""}`;
}

/** What happens next, in a sentence. */
export const whatNext = ({ done: { added, changed } }: Outcome): string =>
  added + changed > 0
    ? "Vacancies that suit them show on Today from now on."
    : "Your candidates are as they were before.";

/** Columns as a person reads them. */
export const columnWords: Record<string, string> = {
  min_pay: "least pay",
  max_km: "travel",
  available_from: "first day",
  date_of_birth: "date of birth",
  licence_expiry: "licence expiry",
};
