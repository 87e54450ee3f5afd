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
import { eachUnit } from "./pay-words";

/** Pay as it can be used, and the text it was read from where it was a text. */
export type PostingPay = { pay: Pay | null; payText: string | null };

/** schema.org's words for units, and the codes of UN/CEFACT that a price specification uses. */
const unitNames: ReadonlyMap<string, PayUnit> = new Map(
  Object.entries({
    hour: ["hour", "hourly", "hur"],
    day: ["day", "daily"],
    week: ["week", "weekly", "wee"],
    month: ["month", "monthly", "mon"],
    year: ["year", "yearly", "annum", "annual", "annually", "ann"],
  } satisfies Record<PayUnit, string[]>).flatMap(([unit, names]) =>
    names.map((name): [string, PayUnit] => [name, unit as PayUnit]),
  ),
);

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
  const pounds = low === null && high === null ? [only] : [low, high];
  const said = {
    text,
    pounds: pounds.filter((end) => end !== null),
    unit: unitIn(figures) ?? unitIn(amount),
    currency: currencyOf(posting, amount),
    onlyHighest: low === null && high !== null,
  };
  return { pay: read(said), payText: text === "" ? null : text };
}

type Said = { text: string; pounds: number[]; unit: PayUnit | null; currency: string; onlyHighest: boolean };

function read({ text, pounds, unit, currency, onlyHighest }: Said): Pay | null {
  const figures = [...new Set(pounds)].map((each) => each.toLocaleString("en-GB"));
  const inWords = (sign: string) =>
    `${onlyHighest ? "up to " : ""}${sign}${figures.join(` to ${sign}`)}${unit ? ` ${eachUnit[unit]}` : ""}`;
  if (currency !== "GBP") {
    if (text === "" && figures.length === 0) return null;
    return { kind: "as-given", text: text === "" ? inWords(`${currency} `) : `${currency} ${text}` };
  }
  const fromText = parsePayText(text, unit);
  if (fromText && fromText.kind !== "as-given") return fromText;
  if (figures.length === 0) return fromText;
  // Numbers beside words without a digit ("Competitive") are the publisher's own.
  const believed = !onlyHighest && !/\d/.test(text) ? payOf(pounds, unit) : null;
  return believed ?? fromText ?? { kind: "as-given", text: inWords("£") };
}

const unitIn = (fields: Fields) => {
  const name = textOf(fields.unitText) ?? textOf(fields.unitCode) ?? "";
  return unitNames.get(name.trim().toLowerCase().replace(/^per /, "")) ?? null;
};

const currencyOf = (posting: Fields, amount: Fields) =>
  (textOf(amount.currency) ?? textOf(amount.priceCurrency) ?? textOf(posting.salaryCurrency) ?? "GBP")
    .trim()
    .toUpperCase()
    .replace("£", "GBP");
