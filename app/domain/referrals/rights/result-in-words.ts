import { listed } from "~/domain/matching/score/words";
import type { LoggedKind } from "./kinds";

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

/** Each count that may stand in a result, in words. */
const counted: Record<string, (count: number) => string> = {
  rows: (count) => `${plural(count, "entry", "entries")} copied`,
  edits: (count) => `${plural(count, "change")} to the record`,
  removed: (count) => `the details of ${plural(count, "resident")} removed`,
  warned: (count) => `brokers told of ${plural(count, "resident")}`,
  referralsKept: (count) => `${plural(count, "referral")} kept as counts`,
  referralsWithdrawn: (count) => `${plural(count, "referral")} withdrawn`,
  receiptsEnded: (count) => `${plural(count, "consent")} ended`,
  receiptsEmptied: (count) => `${plural(count, "receipt")} emptied`,
  interviews: (count) => `${plural(count, "interview")} emptied`,
  letters: (count) => `${plural(count, "letter")} emptied`,
  cvs: (count) => `${plural(count, "CV")} removed`,
  answers: (count) => (count > 0 ? "equality answers removed" : ""),
};

/** What a request came to, in counts: "3 referrals kept as counts, 1 consent ended". Empty before it is done. */
export function resultInWords(kind: LoggedKind, result: unknown): string {
  if (result === null || typeof result !== "object") return "";
  if ("already" in result) return "Removed already";
  if (kind !== "retention" && "removed" in result) return "Ended, because the details were removed";
  const parts = Object.entries(counted).flatMap(([key, words]) => {
    const count = (result as Record<string, unknown>)[key];
    return typeof count === "number" && count > 0 ? [words(count)] : [];
  });
  const said = listed(parts.filter(Boolean), 20) || (kind === "retention" ? "nobody was due any more" : "");
  return said.charAt(0).toUpperCase() + said.slice(1);
}
