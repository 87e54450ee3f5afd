/** How an employer wishes to be contacted. Days are London days such as `2026-12-01`. */
export type Charter = {
  /** Letters that ask something of it, in a calendar month. */
  monthlyCap: number;
  /** A time in which it gets none: both days belong to it. */
  quiet: { from: string; until: string; words: string | null } | null;
};

/** What holds for an employer that has said nothing: about one letter a week. */
export const usualCharter: Charter = { monthlyCap: 4, quiet: null };

/** The most that can be chosen: one for each working day. */
export const MOST_A_MONTH = 20;

/** Why a letter is held back, and the first day on which it may go: none where the employer wants no letters at all. */
export type HeldBack = { why: "quiet" | "cap" | "never"; until: string | null; words: string | null };

/** The first day of the month after a day's. */
export function nextMonth(day: string) {
  const [year = 0, month = 0] = day.split("-").map(Number);
  const following = month === 12 ? [year + 1, 1] : [year, month + 1];
  return `${following[0]}-${String(following[1]).padStart(2, "0")}-01`;
}

/** The first day of a day's month. */
export const monthOf = (day: string) => `${day.slice(0, 7)}-01`;

/**
 * What keeps a letter from being sent on a day, or null.
 * @param sent how many letters that ask something the employer has had in the month of that day
 * @param dayAfter the day after another
 */
export function heldBack(
  { monthlyCap, quiet }: Charter,
  sent: number,
  day: string,
  dayAfter: (day: string) => string,
): HeldBack | null {
  if (monthlyCap === 0) return { why: "never", until: null, words: null };
  if (quiet && quiet.from <= day && day <= quiet.until)
    return { why: "quiet", until: dayAfter(quiet.until), words: quiet.words };
  if (sent < monthlyCap) return null;
  const until = nextMonth(day);
  if (quiet && quiet.from <= until && until <= quiet.until)
    return { why: "quiet", until: dayAfter(quiet.until), words: quiet.words };
  return { why: "cap", until, words: null };
}
