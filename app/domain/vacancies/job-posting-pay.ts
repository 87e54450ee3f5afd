import {
  type Fields,
  fieldsOf,
  numberOf,
  type PostingProblem,
  problemWith,
  textOf,
} from "./job-posting-json";
import { plainLine } from "./job-posting-text";
import type { Pay, PayUnit } from "./pay";
import { parsePayText, payOf } from "./pay-text";

/** Pay as it can be used, and the text it was read from where it was a text. */
export type PostingPay = { pay: Pay | null; payText: string | null };

/** schema.org's words for units, and the codes of UN/CEFACT that a price specification uses. */
const unitNames: Readonly<Record<string, PayUnit>> = {
  hour: "hour",
  hourly: "hour",
  hur: "hour",
  day: "day",
  daily: "day",
  week: "week",
  weekly: "week",
  wee: "week",
  month: "month",
  monthly: "month",
  mon: "month",
  year: "year",
  yearly: "year",
  annum: "year",
  annual: "year",
  annually: "year",
  ann: "year",
};

const noPay: PostingPay = { pay: null, payText: null };

/**
 * A posting's `baseSalary`: a number, a text, a `MonetaryAmount` or a `PriceSpecification`. A text is believed
 * before the numbers beside it, since feeds reckon those from the text, and from its postcodes and bands too.
 */
export function payIn(posting: Fields, problems: PostingProblem[]): PostingPay {
  const given = posting.baseSalary;
  const amount = fieldsOf(given);
  const inner = fieldsOf(amount.value);
  const [at, figures] =
    "value" in amount && Object.keys(inner).length > 0 ? ["baseSalary.value", inner] : ["baseSalary", amount];
  const single = Object.keys(amount).length === 0 ? given : (figures.value ?? figures.price ?? figures.name);
  const ends = [
    { column: `${at}.minValue`, value: figures.minValue ?? figures.minPrice },
    { column: `${at}.maxValue`, value: figures.maxValue ?? figures.maxPrice },
    { column: Object.keys(amount).length === 0 ? "baseSalary" : `${at}.value`, value: single },
  ].map((end) => ({ ...end, pounds: numberOf(end.value) }));
  const negative = ends.filter(({ pounds }) => pounds !== null && pounds < 0);
  for (const { column, value } of negative)
    problems.push(problemWith(column, "Pay cannot be negative", value));
  if (negative.length > 0) return noPay;

  const [low = null, high = null, only = null] = ends.map(({ pounds }) => pounds);
  if (low !== null && high !== null && low > high) {
    problems.push(
      problemWith(`${at}.minValue`, "The lowest pay is more than the highest", `${low} to ${high}`),
    );
    return noPay;
  }
  const text = typeof single === "string" ? plainLine(single).slice(0, 300) : "";
  const unit = unitIn(figures) ?? unitIn(amount);
  const range = [low, high].filter((pounds) => pounds !== null);
  return read(
    text,
    range.length > 0 ? range : only === null ? [] : [only],
    unit,
    currencyOf(posting, amount),
  );
}

function read(text: string, pounds: readonly number[], unit: PayUnit | null, currency: string): PostingPay {
  const payText = text === "" ? null : text;
  const each = unit ? ` a ${unit}` : "";
  if (currency !== "GBP") {
    const words = text || (pounds.length > 0 ? `${[...new Set(pounds)].join(" to ")}${each}` : "");
    return words ? { pay: { kind: "as-given", text: `${currency} ${words}` }, payText } : noPay;
  }
  const fromText = parsePayText(text, unit);
  if (fromText && fromText.kind !== "as-given") return { pay: fromText, payText };
  // Numbers beside words without a digit ("Competitive") are the publisher's own.
  const fromFigures = pounds.length > 0 && !/\d/.test(text) ? payOf(pounds, unit) : null;
  if (fromFigures) return { pay: fromFigures, payText };
  if (fromText) return { pay: fromText, payText };
  return pounds.length > 0
    ? { pay: { kind: "as-given", text: `£${[...new Set(pounds)].join(" to £")}${each}` }, payText }
    : noPay;
}

const unitIn = (fields: Fields) =>
  unitNames[
    (textOf(fields.unitText) ?? textOf(fields.unitCode) ?? "").trim().toLowerCase().replace(/^per /, "")
  ] ?? null;

const currencyOf = (posting: Fields, amount: Fields) =>
  (textOf(amount.currency) ?? textOf(amount.priceCurrency) ?? textOf(posting.salaryCurrency) ?? "GBP")
    .trim()
    .toUpperCase();
