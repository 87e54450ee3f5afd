/** Columns of a file of candidates that say who somebody is, and until when a licence of theirs runs. */
import { addDays } from "~/platform/clock";
import { readDay, tidy } from "./candidate-row-cells";
import { isPhone } from "./person/identity";

/** The youngest and the oldest that a brokerage supports, in years of 365.25 days. */
const ages = { youngest: 14, oldest: 100 };
const daysIn = (years: number) => Math.round(years * 365.25);

/** A date of birth as "1990-05-17" or "17/05/1990", as an ISO day; of somebody from 14 to 100 years old. */
export function readDateOfBirth(text: string, today: string): string | undefined {
  const [, day = "", month = "", year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  const iso = year ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : text;
  if (!/^(?:19|20)\d\d-\d\d-\d\d$/.test(iso)) return undefined;
  const date = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(iso)) return undefined;
  const old = iso >= addDays(today, -daysIn(ages.oldest)) && iso <= addDays(today, -daysIn(ages.youngest));
  return old ? iso : undefined;
}

/** A phone number. Spreadsheets take the 0 away from the front of ten figures; it is put back. */
export function readPhone(text: string): string | undefined {
  if (!isPhone(text)) return undefined;
  return /^[1-37-9]\d{9}$/.test(text) ? `0${text}` : text;
}

/** Until when a licence runs: its words, or null for the only one of the row, and an ISO day. */
export type LicenceExpiry = { licence: string | null; expiresOn: string };

/**
 * "2027-03-01", or with the licence before it where somebody has several: "SIA licence 2027-03-01; CSCS card
 * 01/03/2028". Undefined when unclear.
 */
export function readExpiries(text: string): LicenceExpiry[] | undefined {
  const parts = text
    .split(";")
    .map(tidy)
    .filter((part) => part !== "");
  const read = parts.map((part): LicenceExpiry | undefined => {
    const [, words = "", date = ""] =
      /^(.*?)[\s:,–-]*(\d{4}-\d\d-\d\d|\d{1,2}\/\d{1,2}\/\d{4})$/.exec(part) ?? [];
    const expiresOn = readDay(date);
    return expiresOn && words.length <= 120 ? { licence: words || null, expiresOn } : undefined;
  });
  return read.includes(undefined) ? undefined : read.filter((each) => each !== undefined);
}
