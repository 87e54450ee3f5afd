import { dayToDate, now } from "~/platform/clock";
import type { ParsedPosting } from "../vacancies/job-posting-shape";
import { hourlyPence } from "../vacancies/pay";

export type PostingOptions = {
  /** Makes every posting live until this day, whatever it says: `2026-12-31`. */
  liveUntil: string | null;
  today: string;
};

/** A day that was given, as the database keeps it. */
export const day = (said: string | null) => (said ? dayToDate(said) : null);

/** A posting without a closing date is taken as open for eight weeks from its posting. */
const OPEN_WITHOUT_CLOSING = 56;

/** Whether a posting is open on a day, and since and until when. */
export function stageOf({ closesOn, postedOn }: ParsedPosting, { liveUntil, today }: PostingOptions) {
  const opened = postedOn ?? today;
  if (liveUntil) return { stage: "live" as const, closesOn: day(liveUntil), liveAt: now(), endedAt: null };
  const fallback = new Date(dayToDate(opened).getTime() + OPEN_WITHOUT_CLOSING * 86_400_000);
  const last = day(closesOn) ?? fallback;
  const expired = last < dayToDate(today);
  return expired
    ? { stage: "expired" as const, closesOn: last, liveAt: dayToDate(opened), endedAt: last }
    : { stage: "live" as const, closesOn: last, liveAt: dayToDate(opened), endedAt: null };
}

/** What a posting pays, as it gives it and by the hour. In pence. */
export function payOf({ pay, payText, hours }: ParsedPosting) {
  const hourly = pay ? hourlyPence(pay, hours?.max ?? null) : null;
  return {
    payUnit: pay && pay.kind !== "as-given" ? pay.unit : null,
    payMinPence: pay && pay.kind !== "as-given" ? pay.min : null,
    payMaxPence: pay && pay.kind !== "as-given" ? pay.max : null,
    payText: payText ?? (pay?.kind === "as-given" ? pay.text : null),
    payHourlyMinPence: hourly?.min ?? null,
    payHourlyMaxPence: hourly?.max ?? null,
  };
}
