import { sayWeekday } from "~/platform/day-words";
import { type Problem, problem } from "~/platform/problems";
import { halfDayOf, halvesOf } from "../offer-facts";

type Dates = {
  dateMode: string;
  days: readonly string[];
  fromDate: string | null;
  toDate: string | null;
  halves: string | null;
};
type Proposed = { startsOn: string; endsOn: string; halfDays: number };

const outside = (field: keyof Proposed, message: string) => problem("invalid", message, field);

/** Of days named one by one, a proposal begins on one and ends on one, and those between have room for its half-days. */
function ofNamedDays({ days, halves }: Dates, { startsOn, endsOn, halfDays }: Proposed) {
  const unnamed = "is not one of the days that the employer named";
  if (!days.includes(startsOn)) return outside("startsOn", `${sayWeekday(startsOn)} ${unnamed}`);
  if (!days.includes(endsOn)) return outside("endsOn", `${sayWeekday(endsOn)} ${unnamed}`);
  const within = days.filter((day) => day >= startsOn && day <= endsOn).length;
  if (halfDays > within * halfDayOf(halvesOf(halves)))
    return outside("endsOn", `There are too few of the employer’s days for ${halfDays} half-days`);
  return undefined;
}

/**
 * What stands in the way of proposing dates, of what the employer said of when: said beside the field, undefined for
 * nothing. Whether the offer has the places and the years is `misfit`'s to say. Days such as `2027-07-05`.
 */
export function outsideOffer(offer: Dates, proposed: Proposed): Problem | undefined {
  if (offer.dateMode === "days") return ofNamedDays(offer, proposed);
  if (offer.dateMode === "ask") return undefined;
  const { fromDate, toDate } = offer;
  if (fromDate && proposed.startsOn < fromDate)
    return outside("startsOn", `The employer can take pupils from ${sayWeekday(fromDate)}`);
  if (toDate && proposed.endsOn > toDate)
    return outside("endsOn", `The employer can take pupils until ${sayWeekday(toDate)}`);
  return undefined;
}

/** Whether the employer asked for other dates, so that its first words on when bind no more: it answers each proposal. */
export const freed = (proposals: readonly { answer: string | null }[]) =>
  proposals.some(({ answer }) => answer === "other");
