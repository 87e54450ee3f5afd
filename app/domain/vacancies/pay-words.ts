import type { Pay, PayUnit } from "./pay";

/** Each unit as it is said after a figure. */
export const eachUnit = {
  hour: "an hour",
  day: "a day",
  week: "a week",
  month: "a month",
  year: "a year",
} as const satisfies Record<PayUnit, string>;

/** Pay as a person says it: "£14.80 an hour", "£24,192 to £28,462 a year", or the employer's own words. */
export function sayPay(pay: Pay): string {
  if (pay.kind === "as-given") return pay.text;
  // Nobody says the pence of a year's pay; they are dropped, never rounded up.
  const say = (pence: number) => sayPounds(pay.unit === "year" ? pence - (pence % 100) : pence);
  const figures = pay.min === pay.max ? say(pay.min) : `${say(pay.min)} to ${say(pay.max)}`;
  return `${figures} ${eachUnit[pay.unit]}${pay.proRata ? ", pro rata" : ""}`;
}

/** Pence as pounds: 1480 is "£14.80", 2419200 is "£24,192". */
export function sayPounds(pence: number): string {
  const digits = pence % 100 === 0 ? 0 : 2;
  const pounds = (pence / 100).toLocaleString("en-GB", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return `£${pounds}`;
}
