import type { Standing } from "../verification/standings";

type Record = { name: string; standing: Standing; companiesHouseNumber: string | null };

/** Why one employer's record can't be joined into another's, in words for the operator; null where it can. */
export function whyNotMerge(from: Record, into: Record): string | null {
  for (const { name, standing } of [from, into]) {
    if (standing === "merged") return `${name} was merged already.`;
    if (standing === "suspended")
      return `${name} is suspended. Lift the suspension first, so that nothing stays on hold.`;
  }
  if (into.standing === "refused")
    return `${into.name} was refused. Keep the other record, or decide about it again first.`;
  if (from.standing === "verified" && into.standing !== "verified")
    return `${from.name} is verified and ${into.name} is not. Keep ${from.name}, or verify ${into.name} first.`;
  return null;
}

/** Whether both have a number of their own, so that the operator chooses which is right. */
export const numbersDiffer = (from: Record, into: Record) =>
  from.companiesHouseNumber !== null &&
  into.companiesHouseNumber !== null &&
  from.companiesHouseNumber !== into.companiesHouseNumber;
