import { z } from "zod";
import { dayToDate } from "~/platform/clock";
import { dayOf, optionalDayOf } from "~/platform/date-parts";
import { contracts } from "../contracts";
import { hoursAWeek, optionalHours, optionalPay, optionalWords, payAmount } from "../form-fields";
import { hourlyPence } from "../pay";
import { payFrom } from "../pay-floor";
import type { VacancyType } from "../types";
import { apprenticeWages } from "./apprentice-wages";
import type { Given } from "./given";
import { isAsked } from "./kinds";

const payUnits = ["hour", "day", "week", "month", "year"] as const;

/** The questions of "Pay and hours". */
export const payShape = {
  payUnit: z.enum(payUnits, { error: "Choose what the pay is for" }),
  payFrom: payAmount,
  payTo: optionalPay,
  apprenticeWage: z.enum(apprenticeWages, { error: "Choose from the list" }).optional(),
  hoursFrom: hoursAWeek,
  hoursTo: optionalHours,
  hoursNote: optionalWords("The days and times", 200),
  contract: z.enum(contracts, { error: "Choose from the list" }).optional(),
  startsOn: optionalDayOf("the start date"),
  endsOn: optionalDayOf("the last day"),
  closesOn: dayOf("the closing date"),
};

const dateOf = (day: string | null | undefined) => (day ? dayToDate(day) : null);

/** Pay as given and by the hour, hours, and the days that the kind has. A closing date that is not asked stays. */
export function payColumns(given: Given<typeof payShape>, type: VacancyType) {
  const hoursFrom = given.hoursFrom ?? given.hoursTo ?? null;
  const hoursTo = given.hoursTo ?? hoursFrom;
  const pay = payFrom(given.payUnit ?? null, given.payFrom, given.payTo);
  const hourly = pay && hourlyPence(pay, hoursTo);
  return {
    payUnit: given.payUnit ?? null,
    payMinPence: pay?.min ?? null,
    payMaxPence: pay?.max ?? null,
    payHourlyMinPence: hourly?.min ?? null,
    payHourlyMaxPence: hourly?.max ?? null,
    hoursMin: hoursFrom,
    hoursMax: hoursTo,
    hoursNote: given.hoursNote ?? null,
    startsOn: dateOf(given.startsOn),
    ...(given.closesOn === undefined ? {} : { closesOn: dateOf(given.closesOn) }),
    ...(isAsked("contract", type) ? { contract: given.contract ?? null } : {}),
    ...(isAsked("endsOn", type) ? { endsOn: dateOf(given.endsOn) } : {}),
    ...(isAsked("apprenticeWage", type) ? { apprenticeWage: given.apprenticeWage ?? null } : {}),
  };
}
