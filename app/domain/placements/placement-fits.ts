import { addDays } from "~/platform/clock";
import { type Problem, problem } from "~/platform/problems";
import type { PlacementAnswers } from "./answer-forms";
import { halfDayOf, halvesOf, yearsInWords } from "./offer-facts";

type Offered = { yearGroups: readonly number[]; places: number; halfDays: number; halves?: string | null };

/** Places of an offer that no school has yet; never below 0. */
export const placesLeft = (offer: { places: number }, taken: readonly { pupils: number }[]) =>
  Math.max(0, offer.places - taken.reduce((sum, { pupils }) => sum + pupils, 0));

/** Whether a day such as `2027-07-05` is a Saturday or Sunday. */
export const isWeekend = (day: string) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

/** Days of a span that are not a Saturday or Sunday, both ends counted. Takes days such as `2026-11-22`. */
export function weekdaysIn(from: string, to: string) {
  let count = 0;
  // A span longer than a school year has room enough; counting on would only take time.
  for (let day = from, seen = 0; day <= to && seen < 366; day = addDays(day, 1), seen++)
    if (!isWeekend(day)) count++;
  return count;
}

/**
 * What stands in the way of giving these places of an offer to a school, said beside the field; undefined for nothing.
 * @param left places that no school has yet
 * @param today the London day, such as `2026-11-22`
 */
export function misfit(
  offer: Offered,
  left: number,
  placement: Omit<PlacementAnswers, "schoolName">,
  today: string,
): Problem | undefined {
  const { yearGroup, pupils, halfDays, startsOn, endsOn } = placement;
  if (!offer.yearGroups.includes(yearGroup))
    return problem("invalid", `The offer is for ${yearsInWords(offer.yearGroups)}`, "yearGroup");
  if (pupils > left)
    return problem(
      "invalid",
      left === 1 ? "The offer has 1 place left" : `The offer has ${left} places left`,
      "pupils",
    );
  if (halfDays > offer.halfDays)
    return problem("invalid", `The offer is for ${offer.halfDays} half-days at most`, "halfDays");
  if (startsOn < today) return problem("invalid", "The first day must be today or later", "startsOn");
  if (halfDays > weekdaysIn(startsOn, endsOn) * halfDayOf(halvesOf(offer.halves ?? null)))
    return problem(
      "invalid",
      `There are too few weekdays between these dates for ${halfDays} half-days`,
      "endsOn",
    );
  return undefined;
}
