import { dayToDate } from "~/platform/clock";
import type { Slots } from "./slots";

const weekday = new Intl.DateTimeFormat("en-GB", {
  ...{ weekday: "long", day: "numeric", month: "long" },
  timeZone: "UTC",
});
/** "Thursday 26 November". */
const said = (day: string) => weekday.format(dayToDate(day)).replace(",", "");

/** What a vacancy's slots are: interviews, or people put forward where the employer gave no number of interviews. */
export type SlotsOf = "interviews" | "people";
const noun = (slots: number, of: SlotsOf) =>
  `${of === "interviews" ? "interview slot" : "referral slot"}${slots === 1 ? "" : "s"}`;
const count = (slots: number, of: SlotsOf) => `${slots} ${noun(slots, of)}`;

/** "4 interview slots: 2 taken, yours 1 of 2, open to every borough from Thursday 26 November". */
export function slotsInWords(
  { slots, taken, own, most, opensOn, releasedOn }: Slots,
  today: string,
  of: SlotsOf = "interviews",
): string {
  const parts = [`${taken === 0 ? "none" : taken} taken`];
  if (taken < slots || own > 0) parts.push(today < releasedOn ? `yours ${own} of ${most}` : `yours ${own}`);
  if (opensOn !== null && today < opensOn) parts.push(`open to your borough on ${said(opensOn)}`);
  else if (taken < slots && today < releasedOn)
    parts.push(`what is left is for any borough from ${said(releasedOn)}`);
  else if (taken < slots) parts.push("what is left is for any borough");
  return `${count(slots, of)}: ${parts.join(", ")}`;
}

/** Why a borough can't put anybody forward now, and when it can; null where it can. */
export function refusalInWords(standing: Slots, of: SlotsOf = "interviews"): string | null {
  const { refused, slots, own, most, opensOn, releasedOn } = standing;
  if (refused === "not-open" && opensOn)
    return `For its first two working days a vacancy with a number of slots is for the borough that it is in. It opens to yours on ${said(opensOn)}. You can shortlist people until then.`;
  if (refused === "own-share")
    return `Your borough has taken ${own} of ${count(slots, of)}, and its share is ${most}. Slots that are left open to every borough on ${said(releasedOn)}. A slot of yours comes back when a referral ends before its interview.`;
  if (refused === "all-taken")
    return `${slots === 1 ? `The one ${noun(1, of)} is` : `All ${count(slots, of)} are`} taken. One comes back when a referral ends before its interview. You can shortlist people for then.`;
  return null;
}
