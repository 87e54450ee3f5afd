import { addDays, dayToDate } from "./clock";

const [SUNDAY, MONDAY, FRIDAY, SATURDAY] = [0, 1, 5, 6];

const weekday = (day: string) => dayToDate(day).getUTCDay();
const dayOf = (year: number, month: number, date: number) =>
  `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;

/** The first such weekday on or after a day. */
function onOrAfter(day: string, wanted: number) {
  return addDays(day, (wanted - weekday(day) + 7) % 7);
}

/** Easter Sunday of a year in the Gregorian calendar, by the anonymous algorithm of Meeus, Jones and Butcher. */
function easterSunday(year: number) {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const moon =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const rest = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * rest) / 451);
  const sum = moon + rest - 7 * late + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** Christmas, Boxing Day, and the days off in their stead where either falls on a weekend. */
function christmas(year: number) {
  const day = dayOf(year, 12, 25);
  const instead: Record<number, number[]> = { [FRIDAY]: [3], [SATURDAY]: [2, 3], [SUNDAY]: [2] };
  return [0, 1, ...(instead[weekday(day)] ?? [])].map((days) => addDays(day, days));
}

function newYear(year: number) {
  const day = dayOf(year, 1, 1);
  return [SATURDAY, SUNDAY].includes(weekday(day)) ? onOrAfter(day, MONDAY) : day;
}

/** Days off by royal proclamation, beside those that the law names. */
const proclaimed: readonly string[] = ["2022-09-19", "2023-05-08"];

/**
 * England's bank holidays of a year, as `2026-12-25`. Rules: Banking and Financial Dealings Act 1971, schedule 1, and
 * the yearly proclamations, as https://www.gov.uk/bank-holidays lists them. A day proclaimed once is added above.
 */
export function bankHolidays(year: number): string[] {
  const easter = easterSunday(year);
  return [
    newYear(year),
    addDays(easter, -2),
    addDays(easter, 1),
    onOrAfter(dayOf(year, 5, 1), MONDAY),
    onOrAfter(dayOf(year, 5, 25), MONDAY),
    onOrAfter(dayOf(year, 8, 25), MONDAY),
    ...christmas(year),
    ...proclaimed.filter((day) => day.startsWith(`${year}-`)),
  ];
}

/** Bank holidays by year, each worked out once: a team's day asks thousands of times. */
const known = new Map<number, readonly string[]>();

function holidaysOf(year: number): readonly string[] {
  const found = known.get(year) ?? bankHolidays(year);
  known.set(year, found);
  return found;
}

/** Whether offices work on a London day `2026-11-24`: no weekend, and no bank holiday of England's. */
export const isWorkingDay = (day: string) =>
  ![SATURDAY, SUNDAY].includes(weekday(day)) && !holidaysOf(Number(day.slice(0, 4))).includes(day);

/** The day so many working days after another; that day itself does not count. */
export function addWorkingDays(day: string, days: number): string {
  let reached = day;
  for (let left = days; left > 0; ) {
    reached = addDays(reached, 1);
    if (isWorkingDay(reached)) left--;
  }
  return reached;
}

/** How many working days lie behind one day, up to and with another; 0 where the other is no later. */
export function workingDaysAfter(day: string, until: string): number {
  let count = 0;
  for (let at = addDays(day, 1); at <= until; at = addDays(at, 1)) if (isWorkingDay(at)) count++;
  return count;
}
