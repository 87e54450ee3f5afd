import { sayDay } from "~/platform/day-words";
import { londonLivingWageOn, newerLivingWageIsLikely } from "./living-wage";
import { sayPounds } from "./pay-words";

/** The London Living Wage of an ISO day, in words for beside the pay; null before the first one we hold. */
export function livingWageWords(day: string) {
  const wage = londonLivingWageOn(day);
  return (
    wage && {
      figure: `${sayPounds(wage.pencePerHour)} an hour`,
      appliesFrom: sayDay(wage.announcedOn),
      source: wage.source,
      /** Whether a newer one may be out that we don't hold. */
      mayBeOld: newerLivingWageIsLikely(day),
    }
  );
}
