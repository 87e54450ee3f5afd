import type { Pay, PayInFigures, PayUnit } from "./pay";
import { figuresFrom } from "./pay-figures";
import { namesUnit, unitOf } from "./pay-unit";

/** Words before a figure that make it something else than what is paid at least. */
const notThePay =
  /\b(?:up ?to|max\w*|under|below|bonus|allowance|plus|supplement|enhance\w*|welcome|relocation)\b|\+/;
/** Numbers of hours, days and sessions a week, and of months, which are no pay. */
const otherNumbers =
  /\d+(?:\.\d+)?\s?(?:hours?|hrs?|days?|sessions?|shifts?)\s?(?:per|a|\/|p\.?)\s?(?:week|w)\b|\d+[\s-]?(?:months?|weeks?)\b/g;
/** The highest end of a range may be this many times the lowest; more is a slip of the pen. */
const widest = 5;

/**
 * Reads pay from an employer's words: "£11.50 per hour", "21k - 24k", "£30,000 pa pro rata". What states no figure
 * to rely on is given back in their words: "NHS scale", "Band 5", and "up to £40,000", which promises no floor.
 * `hint` is the unit a feed names beside the text. Null for an empty text.
 */
export function parsePayText(given: string, hint: PayUnit | null = null): Pay | null {
  const text = given.replace(/[\s\u200b]+/g, " ").trim();
  if (text === "") return null;
  return figuresIn(text.toLowerCase(), hint) ?? { kind: "as-given", text };
}

/** Pay from figures in pounds, counted by a unit, or by the one their size implies; null when none fits. */
export function payOf(pounds: readonly number[], unit: PayUnit | null): PayInFigures | null {
  const fitting = unitOf("", pounds, unit);
  const [min, max] = [Math.min(...pounds), Math.max(...pounds)];
  if (!fitting || min <= 0 || max > min * widest) return null;
  return {
    kind: min === max ? "exact" : "range",
    unit: fitting,
    min: Math.round(min * 100),
    max: Math.round(max * 100),
  };
}

function figuresIn(text: string, hint: PayUnit | null): PayInFigures | null {
  const plain = text
    .replace(/\bgbp\s?(?=\d)/g, "£")
    .replace(otherNumbers, " ")
    .trim();
  const starts = [/£\s?\d/, /(?<=^(?:(?:from|circa|around|basic|salary|pay):? )?)\d/].map((pattern) =>
    plain.search(pattern),
  );
  for (const start of starts) {
    const pay = start < 0 || notThePay.test(plain.slice(0, start)) ? null : figuresAt(plain, start, hint);
    if (pay) return pay;
  }
  return null;
}

function figuresAt(text: string, start: number, hint: PayUnit | null): PayInFigures | null {
  const pounds = figuresFrom(text, start);
  if (!pounds || !isMoney(text, pounds)) return null;
  const unit = unitOf(text, pounds, hint);
  const pay = unit && payOf(pounds, unit);
  if (!pay) return null;
  const proRata = pay.unit !== "hour" && /pro.?rat[ae]|pro.?rota|\b[fw]te\b/.test(text);
  return proRata ? { ...pay, proRata } : pay;
}

/** A number without a pound sign is money when it stands alone, is large, or has a unit. */
const isMoney = (text: string, pounds: readonly number[]) =>
  text.includes("£") ||
  /^[\d\s.,k–-]+$/.test(text) ||
  pounds.every((figure) => figure >= 1_000) ||
  namesUnit(text);
