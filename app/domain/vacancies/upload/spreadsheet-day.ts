const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The day before a spreadsheet's day 1, as spreadsheets count since 1900 was taken for a leap year. */
const dayZero = Date.UTC(1899, 11, 30);

export type DayParts = { day: string; month: string; year: string };

const parts = (year: string, month: string, day: string): DayParts => ({
  day: String(Number(day)),
  month: String(Number(month)),
  year: year.length === 2 ? `20${year}` : year,
});

/**
 * A day as spreadsheets and people write it, in the three parts that a form takes: `2026-12-12`, `12/12/2026` with the
 * day first, `12.12.26`, `12 December 2026`, or the bare number that a spreadsheet keeps. Null for anything else;
 * whether there is such a day is the form's to say.
 */
export function spreadsheetDay(cell: string): DayParts | null {
  const typed = cell.trim();
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ]\d{1,2}:\d{2}.*)?$/.exec(typed);
  if (iso) return parts(iso[1] ?? "", iso[2] ?? "", iso[3] ?? "");
  const british = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?: 0{1,2}:00(?::00)?)?$/.exec(typed);
  if (british) return parts(british[3] ?? "", british[2] ?? "", british[1] ?? "");
  const worded = /^(?:[a-z]+,? )?(\d{1,2})(?:st|nd|rd|th)?[- ]([a-z]{3,9})\.?,?[- ](\d{4}|\d{2})$/i.exec(
    typed,
  );
  const month = months.indexOf(worded?.[2]?.slice(0, 3).toLowerCase() ?? "") + 1;
  if (worded && month > 0) return parts(worded[3] ?? "", String(month), worded[1] ?? "");
  // From 2009 to 2064: fewer figures are no day, and more are something else.
  if (!/^[45]\d{4}$/.test(typed)) return null;
  const date = new Date(dayZero + Number(typed) * 86_400_000).toISOString();
  return parts(date.slice(0, 4), date.slice(5, 7), date.slice(8, 10));
}
