import { findOutcode } from "~/domain/places/outcodes";
import { parseOutcode, parsePostcode } from "~/domain/places/postcode";

/** A figure of this many pounds or more is pay a year, less is pay an hour. */
const yearlyFrom = 1_000;
/** Full time a year: 37.5 hours in each of 52.143 weeks. */
const fullTimeHoursAYear = (37.5 * 365) / 7;
/** The most pounds an hour that anybody asks for, and the least. */
const hourlyPounds = { least: 1, most: 500 };

/** The farthest that somebody may say they can travel, in kilometres. */
const farthestKm = 100;

/** Text as it is kept: without control characters, and with single spaces. */
export const tidy = (text: string) =>
  text
    .replace(/\p{Cc}/gu, " ")
    .replace(/\s+/g, " ")
    .trim();

/** Entries with semicolons between, each once. */
export function readList(text: string): string[] {
  const entries = text
    .split(";")
    .map(tidy)
    .filter((entry) => entry !== "");
  return [...new Map(entries.map((entry) => [entry.toLowerCase(), entry])).values()];
}

/**
 * The least pay somebody accepts, in pence an hour: "£14.80", "14.8", or a year's pay such as "£28,000", which is
 * worked out over 37.5 hours a week and rounded down. Undefined when unclear.
 */
export function readPay(text: string): number | undefined {
  const plain = text
    .replace(/\s*(?:an hour|per hour|p\/?h|a year|per annum|p\.?a\.?)$/i, "")
    .replace(/^£\s*/, "");
  if (!/^(?:\d{1,3}(?:,\d{3})+|\d{1,7})(?:\.\d{1,2})?$/.test(plain)) return undefined;
  const pounds = Number(plain.replace(/,/g, ""));
  const pence =
    pounds < yearlyFrom ? Math.round(pounds * 100) : Math.floor((pounds * 100) / fullTimeHoursAYear);
  return pence >= hourlyPounds.least * 100 && pence <= hourlyPounds.most * 100 ? pence : undefined;
}

/** How far somebody can travel, in kilometres: a number from 1 to 100, such as "8" or "8 km". */
export function readKm(text: string): number | undefined {
  const [, number] = /^(\d{1,3}(?:\.\d{1,2})?)\s*(?:km)?$/i.exec(text) ?? [];
  const km = Number(number);
  return km >= 1 && km <= farthestKm ? km : undefined;
}

/** A day as "2026-12-01" or "01/12/2026", as an ISO day. Undefined when it is none, or not of this century. */
export function readDay(text: string): string | undefined {
  const [, day = "", month = "", year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  const iso = year ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : text;
  if (!/^20\d\d-\d\d-\d\d$/.test(iso)) return undefined;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}

/** A London outcode, or a whole postcode cut to its outcode. Undefined for any other text. */
export function readOutcode(text: string): string | undefined {
  const whole = parsePostcode(text);
  const half = parseOutcode(text);
  const outcode = whole.ok ? whole.value.outcode : half.ok ? half.value : "";
  return findOutcode(outcode)?.outcode;
}

/** An email address in small letters. It need only look like one: whether it reaches anybody, a letter finds out. */
export function readEmail(text: string): string | undefined {
  const looksRight = /^[^\s@,;<>()"]+@[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)+$/i;
  return text.length <= 254 && looksRight.test(text) && !text.includes("..") ? text.toLowerCase() : undefined;
}
