import { type LivingWage, londonLivingWageOn } from "./living-wage";
import type { Pay, PayUnit } from "./pay";
import { comparedWithLivingWage, type PayComparison } from "./pay-comparison";

/** Pay as a vacancy's row keeps it: pence for each unit, or the employer's own words. */
export type StoredPay = {
  payUnit: PayUnit | null;
  payMinPence: number | null;
  payMaxPence: number | null;
  payText?: string | null;
  hoursMin: number | null;
  hoursMax: number | null;
};

/** The pay of a row; null where it says nothing of pay. */
export function storedPay(row: StoredPay): Pay | null {
  const min = row.payMinPence ?? row.payMaxPence;
  const max = row.payMaxPence ?? row.payMinPence;
  if (row.payUnit !== null && min !== null && max !== null)
    return { kind: min === max ? "exact" : "range", unit: row.payUnit, min, max };
  return row.payText ? { kind: "as-given", text: row.payText } : null;
}

/** How the pay of a row stands beside a London Living Wage. */
export const payBesideWage = (row: StoredPay, wage: LivingWage): PayComparison =>
  comparedWithLivingWage(
    storedPay(row) ?? { kind: "as-given", text: "" },
    row.hoursMax ?? row.hoursMin,
    wage,
  );

/** The same, beside the one in force on a London day; null where none was. */
export function payBesideWageOn(row: StoredPay, day: string): PayComparison | null {
  const wage = londonLivingWageOn(day);
  return wage && payBesideWage(row, wage);
}
